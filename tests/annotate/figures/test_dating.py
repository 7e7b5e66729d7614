"""When a figure holds: the date of its own clause, and none that dates another figure."""

import pytest

from dateline.pipeline import annotate
from dateline.records import Article


def dates(text: str, language: str = "en") -> list[tuple[float | None, str | None]]:
    """The values of the figures of a report of 2 May 2026, each with its date as written."""
    article = Article(id="report", text=text, language=language, published="2026-05-02")
    return [(f.value, f.as_of.text if f.as_of else None) for f in annotate(article).figures]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Goma, whose population was 105,000 before the invasion in February 2022, lies some 25 kilometres away.",
            [(105000, "February 2022"), (25, None)],
        ),
        (
            "The town, home to 105,000 people before the war in February 2022, lies some 25 kilometres from here.",
            [(105000, "February 2022"), (25, None)],
        ),
        (
            "The country hosts 1.2 million refugees – up from 900,000 in January.",
            [(1200000, None), (900000, "January")],
        ),
        (
            "Gunmen kidnapped 12 students and freed five two days later.",
            [(12, None), (5, "two days later")],
        ),
        (
            "The attack killed 36 people, raising the total since March to 612.",
            [(36, None), (612, "since March")],
        ),
        (
            "The boat sank on Monday, killing 36 people, raising the total since March to 612.",
            [(36, "Monday"), (612, "since March")],
        ),
        ("Twelve people were killed in the attack, the deadliest since 2019.", [(12, None)]),
        ("12 people died in January and 30 in February.", [(12, "January"), (30, "February")]),
        ("In January, 12 people died and, in February, 30 did.", [(12, "January"), (30, "February")]),
    ],
)
def test_a_date_stays_with_its_own_figure(text: str, expected: list[tuple[float, str | None]]) -> None:
    assert dates(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On Monday, 12 people died and 30 were injured.", [(12, "Monday"), (30, "Monday")]),
        ("Twelve people died and 30 were injured on Monday.", [(12, "Monday"), (30, "Monday")]),
        ("The army evacuated 300 people from 12 villages on Monday.", [(300, "Monday"), (12, "Monday")]),
        ("Since 2019 raids have killed 300 people in 12 villages.", [(300, "Since 2019"), (12, "Since 2019")]),
    ],
)
def test_figures_of_one_clause_share_its_date(text: str, expected: list[tuple[float, str | None]]) -> None:
    assert dates(text) == expected


def test_a_total_that_a_death_raises_is_of_the_dead() -> None:
    article = Article(id="report", text="The attack killed 36 people, raising the total since March to 612.")
    assert [(f.value, f.status) for f in annotate(article).figures] == [(36, "killed"), (612, "killed")]


def test_from_the_start_of_a_year_reaches_to_the_report() -> None:
    article = Article(id="r", text="Від початку року загинули 300 людей.", language="uk", published="2026-03-10")
    (figure,) = annotate(article).figures
    assert figure.as_of is not None
    assert (figure.as_of.text, figure.as_of.date) == ("Від початку року", "2026-01-01/2026-03-10")


def test_a_number_behind_a_month_is_its_day_only_where_it_touches_it() -> None:
    assert dates("The meetings on Feb. 7 and 9 failed.") == []
    assert dates("On May 3, 5 and 9 they met.") == []
