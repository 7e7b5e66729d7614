"""A dateline is where a report was filed: nobody says it, and what happened was there only where it can have been."""

import pytest

from dateline import Article, annotate
from dateline.records import Figure, Reading


def reading(text: str, language: str = "en") -> Reading:
    return annotate(Article(id="a", text=text, language=language, published="2026-04-14"))


def names(found: Reading) -> list[str]:
    return [place.name for place in found.places]


def at(found: Reading, figure: Figure) -> str | None:
    return None if figure.place is None else found.places[figure.place].name


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("en", "SLOVIANSK, April 14 — Nine people were hurt.", ["Sloviansk"]),
        ("en", "LVIV — Nobody came.", ["Lviv"]),
        ("en", "GOMA, Rwanda (Sahel Wire) — Rebels left.", ["Goma", "Rwanda"]),
        ("en", "GORAŽDE, Bosnia — A bridge collapsed.", ["Goražde", "Bosnia & Herzegovina"]),
        ("en", "KYIV (Meridian Press) — A bridge collapsed near Kherson.", ["Kyiv", "Kherson"]),
        ("en", "A standfirst came first.\nLviv, April 14 (Meridian) — Nobody came.", ["Lviv"]),
        ("uk", "ЛЬВІВ, 14 квітня (Меридіан) — Ніхто не прийшов.", ["Lviv"]),
        ("ru", "ХАРЬКОВ, 14 апреля (Меридиан) — Никто не пришёл.", ["Kharkiv"]),
    ],
)
def test_the_towns_of_a_dateline_are_places_whatever_a_recogniser_says(
    language: str, text: str, wanted: list[str]
) -> None:
    found = reading(text, language)
    assert names(found) == wanted
    assert {place.role for place in found.places} == {"location"}


def test_a_dateline_is_filed_in_a_town_rather_than_in_its_region() -> None:
    filed = ("NEW YORK, May 3 — Nobody came.", "KHERSON — Nobody came.", "Tula, Russia — Nobody came.")
    assert [reading(text).places[0].kind for text in filed] == ["city", "city", "city"]
    assert reading("GEORGIA — Nobody came.").places[0].kind == "country"


def test_a_town_that_no_list_knows_lies_in_what_holds_it() -> None:
    town, country = reading("ZARICHNENKOVE, Ukraine — Nobody came.").places
    assert (town.text, town.country, town.precision, country.name) == ("ZARICHNENKOVE", "UA", "unknown", "Ukraine")


@pytest.mark.parametrize(
    ("language", "before", "told"),
    [
        ("en", "Sloviansk, April 14 — ", "Nine people were killed"),
        ("en", "PRZEMYŚL, Poland — ", "Nine people were killed"),
        ("en", "GOMA, Congo (Sahel Wire) — ", "Nine people were killed"),
        ("uk", "СЛОВ’ЯНСЬК, 14 квітня — ", "Дев’ятеро людей загинули"),
        ("ru", "Харьков, 14 апреля (Меридиан) — ", "Девять человек погибли"),
    ],
)
def test_a_statement_begins_behind_the_dateline(language: str, before: str, told: str) -> None:
    says = {"en": "the governor said", "uk": "повідомив губернатор", "ru": "сообщил губернатор"}[language]
    text = f"{before}{told}, {says}."
    (statement,) = reading(text, language).statements
    assert [text[start:end] for start, end in statement.content] == [told]


def test_the_numbers_of_a_dateline_are_no_figures() -> None:
    found = reading("ДОНЕЦК, 14 апр — Двое мужчин погибли.", "ru")
    assert [figure.value for figure in found.figures] == [2.0]


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        ("en", "KHARKIV, Ukraine (Meridian Press) — A missile killed four people, the mayor said.", "Kharkiv"),
        ("en", "Sloviansk, April 14 — Four people were hurt when a shell hit a market.", "Sloviansk"),
        ("uk", "ЛЬВІВ, 14 квітня — Четверо людей поранені.", "Lviv"),
        ("ru", "Харьков, 14 апреля — Четыре человека погибли.", "Kharkiv"),
        ("en", "KHARKIV, Ukraine — A missile killed four people in Izium, the mayor said.", "Izium"),
        ("en", "JERUSALEM — Hamas freed three women on Sunday.", None),
        ("en", "KYIV, April 14 — Four people were killed when a missile hit a market.", None),
        ("en", "LVIV — Four people were killed by shells in the east of the country.", None),
        ("en", "LVIV — Some 7,000 people have been killed since January.", None),
        ("en", "LVIV — The city needs 300 buses.", None),
        ("en", "GENEVA — Some 40 people were killed in floods, the agency said.", None),
        ("en", "LVIV/KHARKIV — Four people were killed when a missile hit a market.", None),
    ],
)
def test_what_happened_was_in_the_town_of_the_dateline_where_it_can_have_been(
    language: str, text: str, place: str | None
) -> None:
    found = reading(text, language)
    assert [at(found, figure) for figure in found.figures] == [place]


def test_only_the_first_sentence_is_about_the_town_of_the_dateline() -> None:
    found = reading("LVIV — Four people were hurt on Monday. In a year 300 soldiers were killed.")
    assert [at(found, figure) for figure in found.figures] == ["Lviv", None]
