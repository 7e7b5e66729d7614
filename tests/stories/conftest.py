"""Readings of small reports: of our own families of events, and of the samples."""

import json
from functools import cache
from pathlib import Path

import pytest

from dateline.contract import article_from_row
from dateline.pipeline import annotate
from dateline.records import Article, Page, Reading
from dateline.samples import sample_reports

SIBLINGS = Path(__file__).parent / "siblings.jsonl"


@cache
def siblings() -> tuple[tuple[str, Reading], ...]:
    """Event and reading of 80 reports: twenty families of two sibling events, each told twice."""
    rows = [json.loads(line) for line in SIBLINGS.read_text(encoding="utf-8").splitlines()]
    return tuple((row["event"], annotate(article_from_row(row, fallback_id="?"))) for row in rows)


@cache
def samples() -> tuple[Reading, ...]:
    """The sample reports that hold a report, by file name."""
    pages = (
        Page(id=r.name, where=r.name, content=r.read_bytes(), kind="html" if r.name.endswith("html") else "text")
        for r in sample_reports()
        if r.name not in ("cookie-wall.html", "not-found.html")
    )
    return tuple(annotate(page) for page in pages)


def reading(name: str | int, text: str, **fields: str | None) -> Reading:
    """A reading without findings."""
    return Reading(article=Article(id=name, text=text, language="en", **fields))  # type: ignore[arg-type]


@pytest.fixture(scope="session")
def sibling_readings() -> tuple[tuple[str, Reading], ...]:
    return siblings()


@pytest.fixture(scope="session")
def sample_readings() -> tuple[Reading, ...]:
    return samples()
