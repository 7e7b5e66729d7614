"""Condense Natural Earth's physical features (public domain) to the table ``tables/physical.tsv``.

    natural_earth.py FOLDER

FOLDER holds the 1:10m GeoJSON files of geography_marine_polys, geography_regions_polys, geography_regions_points,
lakes and rivers_lake_centerlines. One row a name and kind, with the middle of its parts and its rank (0 the greatest).
"""

import json
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

TABLE = Path(__file__).parents[2] / "src" / "dateline" / "gazetteer" / "tables" / "physical.tsv"
KINDS = {
    **dict.fromkeys(("ocean", "sea", "gulf", "bay", "strait", "sound", "channel", "lagoon", "fjord", "inlet"), "sea"),
    **dict.fromkeys(("island", "island group", "cape", "pen/cape", "peninsula", "isthmus"), "island"),
    **dict.fromkeys(("range/mtn", "foothills", "plateau"), "mountains"),
    **dict.fromkeys(("lake", "reservoir", "alkaline lake"), "lake"),
    **dict.fromkeys(
        ("desert", "plain", "coast", "delta", "basin", "valley", "lowland", "geoarea", "gorge"), "landscape"
    ),
    "river": "river",
}


SHORT = {"I.": "Island", "Is.": "Islands", "Mts.": "Mountains", "Mt.": "Mount", "Pen.": "Peninsula", "Ra.": "Range"}


def points(shape: list) -> Iterator[tuple[float, float]]:
    """Every point of a geometry's coordinates."""
    if shape and isinstance(shape[0], (int, float)):
        yield shape[0], shape[1]
        return
    for part in shape:
        yield from points(part)


def features(folder: Path) -> Iterator[tuple[str, str, int, list[tuple[float, float]]]]:
    """Name, kind, rank and points of every named feature."""
    for path in sorted(folder.glob("*.json")):
        for feature in json.loads(path.read_text(encoding="utf-8"))["features"]:
            facts = feature["properties"]
            kind = KINDS.get((facts["featurecla"] or "").lower())
            name = " ".join(SHORT.get(word, word) for word in (facts["name"] or "").split())
            if kind and len(name) > 2 and feature["geometry"]:
                yield name, kind, int(facts["scalerank"]), list(points(feature["geometry"]["coordinates"]))


def main() -> None:
    """Write the table."""
    found: dict[tuple[str, str], list[tuple[float, float]]] = defaultdict(list)
    ranks: dict[tuple[str, str], int] = {}
    for name, kind, rank, where in features(Path(sys.argv[1])):
        title = name.title() if name.isupper() else name
        found[title, kind] += where
        ranks[title, kind] = min(rank, ranks.get((title, kind), 99))
    lines = ["name\tkind\tlat\tlon\trank"]
    for (name, kind), where in sorted(found.items()):
        xs, ys = sorted(x for x, _ in where), sorted(y for _, y in where)
        lines.append(f"{name}\t{kind}\t{(ys[0] + ys[-1]) / 2:.2f}\t{(xs[0] + xs[-1]) / 2:.2f}\t{ranks[name, kind]}")
    TABLE.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
