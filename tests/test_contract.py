"""Records to rows and back."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.contract import article_from_row, line, parse_line, plain, reading_from_row, reading_row
from dateline.errors import BadRow
from dateline.records import Article, AsOf, Figure, Mention, Place, Reading, Speaker, Statement

TEXT = "Police said at least 12 people died in Lviv on Friday."
FIGURE = Figure(
    start=12,
    end=30,
    text="at least 12 people",
    number=(21, 23),
    value=12.0,
    low=12.0,
    high=None,
    hedge="at_least",
    kind="people",
    counted="person",
    status="killed",
    place=0,
    as_of=AsOf(text="Friday", date="2026-03-06"),
    source=Mention(start=0, end=6, text="Police", speaker="s1"),
    statement=0,
)
READING = Reading(
    article=Article(id=7, text=TEXT, authors=("Ida Lund",)),
    statements=(Statement(content=((12, 53),), cue=(7, 11), kind="indirect", source=FIGURE.source),),
    figures=(FIGURE,),
    places=(Place(start=39, end=43, text="Lviv", name="Lviv", kind="city", country="UA", lat=49.8, lon=24.0),),
    speakers=(Speaker(id="s1", name="Police", kind="organisation"),),
)


def test_a_reading_survives_the_wire() -> None:
    back = reading_from_row(parse_line(line(reading_row(READING))))
    assert plain(back) == plain(READING)  # equality of records leaves spans out; this does not


def test_only_keeps_the_findings_asked_for() -> None:
    assert list(reading_row(READING, only=("figures",))) == ["id", "figures"]


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"article": None}, "article"),
        ({"article": {"id": 1}}, "text"),
        ({"figures": [{"start": 0}]}, "Figure"),
        ({"places": ["Lviv"]}, "Place"),
        ({"statements": [{**plain(READING.statements[0]), "cue": [1, 2, 3]}]}, "2 values"),
        ({"figures": [{**plain(FIGURE), "start": 13}]}, "is not 'at least 12 people'"),
    ],
)
def test_a_row_that_is_no_reading_is_refused(change: dict[str, object], said: str) -> None:
    with pytest.raises(BadRow, match=said):
        reading_from_row({**reading_row(READING), **change})


@pytest.mark.parametrize("text", ["", "[1]", "{", '"x"', "nul", "[" * 100_000])
def test_a_line_that_is_no_object_is_refused(text: str) -> None:
    with pytest.raises(BadRow):
        parse_line(text)


@pytest.mark.parametrize("row", [{}, {"text": 5}, {"text": None}])
def test_an_article_needs_its_text(row: dict[str, object]) -> None:
    with pytest.raises(BadRow, match="text"):
        article_from_row(row, fallback_id="line 1")


@given(st.text(), st.one_of(st.text(), st.integers()), st.dictionaries(st.text(), st.integers()))
def test_text_and_id_come_through_unchanged(text: str, id_: str | int, unknown: dict[str, int]) -> None:
    article = article_from_row({**unknown, "id": id_, "text": text}, fallback_id="x")
    assert (article.text, article.id) == (text, id_)


@given(st.text(st.characters(exclude_categories=())))
def test_every_row_is_one_line_that_utf8_can_hold(text: str) -> None:
    written = line({"text": text})
    assert len(written.splitlines()) == 1
    assert json.loads(written.encode().decode()) == {"text": text}


def test_separators_of_lines_are_escaped() -> None:
    assert line({"text": "a\u2028b\u2029c\x85d"}) == '{"text": "a\\u2028b\\u2029c\\u0085d"}'
