import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.articles.details import read_details


def test_what_a_line_tells():
    found = read_details("By Maria Koval and Jack Mills | Published August 12, 2025, 10:15 | Updated August 13, 2025")
    assert found is not None
    assert found.authors == ("Maria Koval", "Jack Mills")
    assert (found.published.iso, found.modified.iso) == ("2025-08-12T10:15", "2025-08-13")


@pytest.mark.parametrize(
    "line",
    [
        "12 August 2025",
        "Tuesday, August 12, 2025 at 9:05 a.m. EDT",
        "12 серпня 2025, 14:05 | Світ",
        "Оновлено: 12.08.2025 10:15",
        "2 hours ago",
        "Published 3 hours ago",
        "Сьогодні, 14:05",
        "12 серпня, 14:05",
        "14:05",
        "5 min read",
        "World | War",
        "Home > World > Ukraine",
        "Source: AFP",
        "Maria Koval, 12 August 2025",
        "1234 перегляди, 12 серпня 2025",
        "Tags: bridge, river",
    ],
)
def test_lines_that_tell_about_an_article(line):
    assert read_details(line) is not None


@pytest.mark.parametrize(
    "line",
    [
        "",
        "Talks began on August 12, 2025, in Geneva.",
        "Bridge near Borivka closed after strike",
        "Kyiv, 12 August 2025",
        "Council: bridge stays closed",
        "Two people",
        "12 people were wounded",
        "Today the bridge was closed",
        "Maria Koval",
        "The minister: we will rebuild",
        "Date: we do not know it yet",
    ],
)
def test_lines_that_are_part_of_one(line):
    assert read_details(line) is None


@pytest.mark.parametrize(
    ("line", "field", "value"),
    [
        ("Title: Bridge closed", "title", "Bridge closed"),
        ("Subject: Bridge closed", "title", "Bridge closed"),
        ("Тема: Міст закрили після удару", "title", "Міст закрили після удару"),
        ("Рубрика: Світ", "section", "Світ"),
        ("Джерело: Вісник Борівки", "outlet", "Вісник Борівки"),
        ("URL: https://herald.example/a", "address", "https://herald.example/a"),
        ("Лід: Міст закрили.", "standfirst", "Міст закрили."),
    ],
)
def test_labelled_fields(line, field, value):
    assert getattr(read_details(line), field) == value


@given(st.text(max_size=300))
def test_any_line_is_read(text):
    read_details(text)


def test_a_long_line_is_prose():
    assert read_details("World | " * 20_000) is None
