"""The order of annotating, and its bounds."""

import pytest

from dateline import Article, annotate
from dateline.annotate.reading import annotate_article, annotate_articles
from dateline.errors import TooLarge
from dateline.gazetteer import open_gazetteer
from dateline.records import Reading


def test_a_text_beyond_all_reports_is_refused() -> None:
    with pytest.raises(TooLarge, match="in parts"):
        annotate(Article(id="long", text="Two men died. " * 40_000, language="en"))


@pytest.mark.parametrize(
    "text", ["", " \n\t ", "\x00", "\ud800", "…", "12", "\u202e12 мертвых", "Two day\u017f earlier 3 \u212am"]
)
def test_next_to_nothing_gives_a_reading(text: str) -> None:
    reading = annotate(Article(id="little", text=text))
    assert reading.article.text == text


TOGETHER = (
    Article(
        id="a", text="Marta Olsen said on Friday that 12 people had left Lviv. She denied that 3 fled.", language="en"
    ),
    Article(id="b", text="", language="en"),
    Article(id="c", text="norland's army says 40 trucks left kharkiv on sunday.", language="en"),
    Article(id="d", text="Мерія Львова повідомила, що 12 людей виїхали в п'ятницю.", language="uk"),
    Article(id="e", text="Мэр Дарья Котова сообщила, что 12 человек уехали из Курска.", language="ru"),
    Article(id="f", text="Diesel is short. No one knows why.", language=None),
)


def test_articles_annotated_together_are_read_as_each_alone() -> None:
    gazetteer = open_gazetteer()
    together = annotate_articles(TOGETHER, gazetteer=gazetteer)
    assert together == tuple(annotate_article(article, gazetteer=gazetteer) for article in TOGETHER)
    assert [spans(reading) for reading in together] == [
        spans(annotate_article(article, gazetteer=gazetteer)) for article in TOGETHER
    ]
    assert together[2].article.text == TOGETHER[2].text
    assert [len(reading.figures) for reading in together] == [2, 0, 1, 1, 1, 0]


def spans(reading: Reading) -> list[tuple[int, int]]:
    """Where everything found stands, which equality passes over."""
    found = (*reading.entities, *reading.figures, *reading.places, *reading.moments)
    return [(item.start, item.end) for item in found]


def test_one_article_too_long_is_refused_among_several() -> None:
    long = Article(id="long", text="Two men died. " * 40_000, language="en")
    with pytest.raises(TooLarge, match="in parts"):
        annotate_articles([TOGETHER[0], long], gazetteer=open_gazetteer())


def test_no_article_gives_no_reading() -> None:
    assert annotate_articles([], gazetteer=open_gazetteer()) == ()


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
