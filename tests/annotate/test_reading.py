"""The order of annotating, and its bounds."""

import pytest

from dateline import Article, annotate
from dateline.errors import TooLarge


def test_a_text_beyond_all_reports_is_refused() -> None:
    with pytest.raises(TooLarge, match="in parts"):
        annotate(Article(id="long", text="Two men died. " * 40_000, language="en"))


@pytest.mark.parametrize(
    "text", ["", " \n\t ", "\x00", "\ud800", "…", "12", "\u202e12 мертвых", "Two day\u017f earlier 3 \u212am"]
)
def test_next_to_nothing_gives_a_reading(text: str) -> None:
    reading = annotate(Article(id="little", text=text))
    assert reading.article.text == text


def test_findings_agree_with_one_another() -> None:
    text = "Kyiv police chief Olena Marchuk said 12 people were killed in Kharkiv on Friday. She denied that 3 fled."
    reading = annotate(Article(id="a", text=text, language="en", published="2026-03-08"))
    ids = {speaker.id for speaker in reading.speakers}
    for statement in reading.statements:
        assert statement.source is None or statement.source.speaker is None or statement.source.speaker in ids
    killed = reading.figures[0]
    assert killed.place is not None
    assert reading.places[killed.place].name == "Kharkiv"
    assert killed.as_of is not None
    assert killed.as_of.date == "2026-03-06"
    assert killed.source is not None
    assert killed.source.speaker in ids


def test_places_take_their_source_from_the_statement_they_stand_in() -> None:
    text = "The mayor of Lviv said that two shells had hit Kharkiv. The port of Odesa was calm."
    reading = annotate(Article(id="1", text=text, language="en"))
    found = {place.text: place for place in reading.places}
    assert found["Kharkiv"].source is not None
    assert found["Kharkiv"].source.text == "The mayor of Lviv"
    assert found["Kharkiv"].statement == 0
    assert found["Odesa"].source is None
    assert found["Odesa"].statement is None
