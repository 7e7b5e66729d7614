#!/usr/bin/env python3
"""Write anew what reading gives for each sample report, to be reviewed as a diff.

    python scripts/write_golden.py [NAME ...]

The files in tests/samples/golden say what is right, not what the program happens to do: look at every line of the
diff, and take back by hand what became wrong. What is known to be out of reach stands in tests/samples/open.json.
"""

import json
import sys
from collections.abc import Iterable
from pathlib import Path

from dateline.contract import Row, article_row, failure_row
from dateline.pipeline import attempt, read
from dateline.records import Failure, Page
from dateline.samples import sample_reports

GOLDEN = Path(__file__).parent.parent / "tests" / "samples" / "golden"
LEFT_OUT = ("id", "url")  # the caller's own, not the page's


def golden_row(name: str, content: bytes) -> Row:
    """What reading a sample gives, without what depends on where it lies; an error as its type."""
    result = attempt(Page(id=name, where=name, content=content, kind="html" if name.endswith("html") else "text"), read)
    if isinstance(result, Failure):
        return {"error": failure_row(result)["error"]["type"]}
    return {key: value for key, value in article_row(result).items() if key not in LEFT_OUT}


def main(names: Iterable[str]) -> None:
    """Write the golden files of the named samples, or of all."""
    wanted = set(names)
    GOLDEN.mkdir(parents=True, exist_ok=True)
    for report in sample_reports():
        if not wanted or report.name in wanted:
            row = golden_row(report.name, report.read_bytes())
            text = json.dumps(row, ensure_ascii=False, indent=2)
            (GOLDEN / f"{report.name}.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
