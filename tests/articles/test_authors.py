import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.articles.authors import Byline, is_byline, is_person, read_byline

BYLINES = {
    "By Maria Koval": Byline(authors=("Maria Koval",)),
    "By MARIA KOVAL and JACK MILLS": Byline(authors=("Maria Koval", "Jack Mills")),
    "By Maria Koval in Kyiv and Jack Mills in Geneva": Byline(authors=("Maria Koval", "Jack Mills")),
    "Maria Koval, Jack Mills & Ana de la Cruz": Byline(authors=("Maria Koval", "Jack Mills", "Ana de la Cruz")),
    "By Maria Koval, Reuters": Byline(authors=("Maria Koval",), credits=("Reuters",)),
    "Reuters Staff": Byline(credits=("Reuters",)),
    "By Maria Koval | Foreign Correspondent": Byline(authors=("Maria Koval",)),
    "Written by Maria Koval, staff writer": Byline(authors=("Maria Koval",)),
    "Maria Koval (maria@herald.example)": Byline(authors=("Maria Koval",)),
    "Автор: Марія Коваль": Byline(authors=("Марія Коваль",)),
    "Автори: Марія Коваль та Олег Іваненко": Byline(authors=("Марія Коваль", "Олег Іваненко")),
    "Текст: Мария Коваль и Олег Иваненко": Byline(authors=("Мария Коваль", "Олег Иваненко")),
    "Von Karl Weber": Byline(authors=("Karl Weber",)),
    "Karl von Weber": Byline(authors=("Karl von Weber",)),
    "By Admin": Byline(),
    "News Desk": Byline(),
    "The Borivka Herald": Byline(),
    "Редакція": Byline(),
    "By Ministry of Defence": Byline(),
    "": Byline(),
}


@pytest.mark.parametrize(("text", "byline"), BYLINES.items(), ids=BYLINES)
def test_people_and_agencies_of_a_byline(text, byline):
    assert read_byline(text) == byline


def test_names_given_twice_count_once():
    assert read_byline("Maria Koval", "By MARIA KOVAL") == Byline(authors=("Maria Koval",))


@pytest.mark.parametrize(
    "line",
    [
        "By Maria Koval",
        "By Maria Koval and Jack Mills, Reuters",
        "Автор: Марія Коваль",
        "By Staff",
        "Maria Koval, Reuters",
    ],
)
def test_lines_that_are_bylines(line):
    assert is_byline(line)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "By",
        "Maria Koval",
        "By the river, people waited for the ferry",
        "By Tuesday evening, the bridge was closed",
        "By 2026 the army will have 400 engineers",
        "By Maria Koval was written a letter to the council",
        "Текст угоди опублікували у вівторок",
    ],
)
def test_lines_that_are_none(line):
    assert not is_byline(line)


def test_one_word_is_no_person():
    assert not is_person("Maria")
    assert is_person("Jean-Paul O’Neill")
    assert not is_person("Maria Koval said the bridge was closed")


@given(st.text(max_size=200))
def test_authors_are_never_agencies(text):
    byline = read_byline(text)
    assert not set(byline.authors) & set(byline.credits)
    is_byline(text)
