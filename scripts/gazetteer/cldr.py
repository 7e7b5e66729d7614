"""Condense the English names of ISO 3166-2 regions in CLDR (Unicode licence) to ``tables/subdivisions.tsv``.

    cldr.py SUBDIVISIONS.json

The file is ``en.json`` of the package cldr-subdivisions-full.
"""

import json
import sys
from pathlib import Path

TABLE = Path(__file__).parents[2] / "src" / "dateline" / "gazetteer" / "tables" / "subdivisions.tsv"


def main() -> None:
    """Write the table."""
    data = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    names = data["subdivisions"]["localeDisplayNames"]["subdivisions"]
    rows = sorted((f"{code[:2].upper()}-{code[2:].upper()}", name) for code, name in names.items())
    lines = ["code\tname", *(f"{code}\t{name}" for code, name in rows)]
    TABLE.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
