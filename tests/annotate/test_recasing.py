"""Texts that lost their capitals are read as if they had them, and told as they were written."""

from dataclasses import fields, is_dataclass, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.annotate.recasing import lacks_capitals, recase
from dateline.briefs.points import choose_points
from dateline.gazetteer import open_gazetteer
from dateline.pipeline import annotate, check
from dateline.records import Article

CASED = (
    "The ferry left Makassar before dawn on Monday with 180 people aboard. Harbour master Rahmat Wibisono told the "
    "Meridian News Agency that at least 12 passengers had drowned near Selayar, and that Indonesian rescuers were "
    "still looking for nine others. He denied that the ship had been overloaded."
)
QUIET = CASED.lower()
SHOUTED = CASED.upper()


def article(text: str, **given: object) -> Article:
    return replace(Article(id="a", text=text, language="en", published="2026-03-04"), **given)


@pytest.mark.parametrize("text", [QUIET, SHOUTED])
def test_names_places_and_figures_are_found_without_capitals(text: str) -> None:
    reading = annotate(article(text))
    assert {"Makassar", "Selayar"} <= {place.name for place in reading.places}
    assert "Rahmat Wibisono" in {entity.name for entity in reading.entities}
    assert [(f.value, f.status) for f in reading.figures if f.status == "killed"] == [(12.0, "killed")]
    assert reading.moments[0].date == annotate(article(CASED)).moments[0].date


def spans(found: object):
    """Every finding with a text and a span, at any depth."""
    if isinstance(found, tuple):
        for item in found:
            yield from spans(item)
    elif is_dataclass(found):
        if hasattr(found, "start") and getattr(found, "text", ""):
            yield found
        for field in fields(found):
            yield from spans(getattr(found, field.name))


@pytest.mark.parametrize("text", [QUIET, SHOUTED])
def test_findings_have_the_words_of_the_text(text: str) -> None:
    found = list(spans(annotate(article(text))))
    assert len(found) > 8
    assert [one.text for one in found] == [text[one.start : one.end] for one in found]


def test_a_text_with_capitals_is_left_alone() -> None:
    assert not lacks_capitals(CASED, "en")
    assert not lacks_capitals("the army said so.", "en"), "too short to tell"


def test_common_words_stay_small_and_sentences_begin_large() -> None:
    told = recase("a sapper found two shells. snow had covered them, officers in kharkiv said.", "en", open_gazetteer())
    assert told == "A sapper found two shells. Snow had covered them, officers in Kharkiv said."


def test_acronyms_are_all_large_and_pronouns_are_none() -> None:
    told = recase("those who left told us that the un, nato and the bbc would not go in.", "en", open_gazetteer())
    assert told == "Those who left told us that the UN, NATO and the BBC would not go in."


@pytest.mark.parametrize("text", [QUIET, SHOUTED])
def test_a_brief_of_a_text_without_capitals_has_points(text: str) -> None:
    assert [point.text.casefold() for point in choose_points(annotate(article(text)))] == [
        point.text.casefold() for point in choose_points(annotate(article(CASED)))
    ]


def test_a_key_point_about_a_text_without_capitals_is_held_against_its_names() -> None:
    points = ("the ferry left makassar on monday.", "the ferry left surabaya on monday.")
    found = check(article(QUIET, key_points=points)).key_points
    assert [point.verdict for point in found] == ["supported", "unsupported"]
    assert [point.text for point in found] == list(points)


@given(st.text(max_size=200))
def test_recasing_keeps_every_position(text: str) -> None:
    told = recase(text, "en", open_gazetteer())
    assert len(told) == len(text)
    assert told.casefold() == text.casefold() or any(len(c.lower()) + len(c.upper()) != 2 for c in text)
