import re
from dataclasses import replace
from types import ModuleType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from dateline.briefs import make_brief, render, terminal
from dateline.records import Article, Brief, Reading

ANSI = re.compile(r"\x1b\[[0-9;]*m")


@pytest.mark.parametrize("width", [40, 60, 76, 80, 100, 140, 200])
def test_no_line_is_wider_than_the_terminal(brief: Brief, width: int) -> None:
    for colour in (True, False):
        told = terminal.render(brief, width=width, colour=colour)
        assert max(cell_len(ANSI.sub("", line)) for line in told.split("\n")) <= width


def test_colours_change_nothing_but_colours(brief: Brief) -> None:
    plain = terminal.render(brief, width=90, colour=False)
    coloured = terminal.render(brief, width=90, colour=True)
    assert "\x1b" not in plain
    assert "\x1b[" in coloured
    assert [line.rstrip() for line in ANSI.sub("", coloured).split("\n")] == plain.split("\n")


def test_all_parts_are_told(brief: Brief) -> None:
    told = terminal.render(brief, width=100, colour=False)
    for words in (
        "Kharkiv · 2 September 2025 · Meridian Wire",
        "POINTS OF ATTENTION",
        "at least 14",
        "Pavel Drozdov, spokesman, Russian Defence Ministry",
        "denies",
        "Belgorod Oblast, Russia",
        "✗ Dnipro was hit as well.",
        "place “Dnipro” is not in the article",
    ):
        assert words in told


def test_figures_are_a_list_where_a_table_has_no_room(brief: Brief) -> None:
    assert "How many" in terminal.render(brief, width=100, colour=False)
    narrow = terminal.render(brief, width=50, colour=False)
    assert "How many" not in narrow
    assert "at least 14 workers" in narrow


def test_empty_reports_are_honest() -> None:
    told = terminal.render(make_brief(Reading(article=Article(id="e", text=""))), width=60, colour=False)
    for words in ("No points found", "Nobody is quoted or cited.", "No figures found.", "No places found."):
        assert words in told


def test_wide_letters_keep_to_the_width(reports: ModuleType) -> None:
    article = replace(
        reports.ARTICLE, title="북한이 러시아에 병력을 더 보낸다고 우크라이나 국방부가 밝혔다 " * 3, outlet="Укрінформ"
    )
    told = terminal.render(make_brief(replace(reports.READING, article=article)), width=44, colour=False)
    assert max(cell_len(line) for line in told.split("\n")) <= 44


def test_a_page_can_send_no_commands_to_the_terminal() -> None:
    article = Article(id="x", text="\x1b[2J\x07 text", title="\x1b]0;owned\x07 title\x9b31m", outlet="\x00[bold]")
    told = terminal.render(make_brief(Reading(article=article)), width=60, colour=False)
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]", told)
    assert "[bold]" in told


@settings(max_examples=40)
@given(st.text(max_size=300), st.integers(20, 120), st.booleans())
def test_any_title_can_be_told(title: str, width: int, colour: bool) -> None:
    brief = make_brief(Reading(article=Article(id="x", text="", title=title)))
    terminal.render(brief, width=width, colour=colour).encode()


def test_several_follow_one_another(brief: Brief) -> None:
    told = "".join(render([brief, brief], "terminal", width=80))
    assert told.count("POINTS OF ATTENTION") == 2
