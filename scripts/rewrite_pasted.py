"""Write the expected articles of tests/articles/pasted anew; review the difference before it is committed."""

import json
from pathlib import Path

from dateline.articles.decoding import decode
from dateline.articles.scraped import read_scraped
from dateline.contract import article_row
from dateline.records import Page

PASTED = Path(__file__).parent.parent / "tests" / "articles" / "pasted"


def expected(path: Path) -> str:
    """The article of one pasted text as readable JSON: its text a list of lines, empty fields left out."""
    content = path.read_bytes()
    row = article_row(read_scraped(decode(content), Page(id=path.stem, where=path.name, content=content, kind="text")))
    row["text"] = row["text"].split("\n")
    return json.dumps({key: value for key, value in row.items() if value}, ensure_ascii=False, indent=2) + "\n"


if __name__ == "__main__":
    for path in sorted(PASTED.glob("*.txt")):
        path.with_suffix(".json").write_text(expected(path), encoding="utf-8")
        print(path.stem)
