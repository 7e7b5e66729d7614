"""Name forms of the regions and cities that reports on wars name, each to its place."""

from collections.abc import Iterator
from pathlib import Path

from dateline.gazetteer import Gazetteer, open_gazetteer

FLOOR = 0.97


def facts() -> Iterator[tuple[str, str, tuple[str, str | None, str | None]]]:
    lines = (Path(__file__).parent / "names.tsv").read_text(encoding="utf-8").splitlines()[2:]
    for line in lines:
        language, kind, country, admin1, names = line.split("\t")
        for name in names.split(";"):
            yield language, name, (kind, country or None, admin1 or None)


def found(gazetteer: Gazetteer, language: str, name: str) -> tuple[str, str | None, str | None] | None:
    entries = gazetteer.lookup(name, language)
    return (entries[0].kind, entries[0].country, entries[0].admin1) if entries else None


def test_names_mean_their_places() -> None:
    gazetteer = open_gazetteer()
    rows = list(facts())
    wrong = [(name, place, found(gazetteer, language, name)) for language, name, place in rows]
    wrong = [row for row in wrong if row[1] != row[2]]
    assert len(rows) >= 300
    assert 1 - len(wrong) / len(rows) >= FLOOR, wrong
