import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.briefs.wording import amount, counted_words, country_name, day, printable, value_words
from dateline.records import Figure, FigureKind, Hedge


def figure(
    words: str,
    number: str,
    hedge: Hedge = "exact",
    value: float | None = None,
    kind: FigureKind = "people",
    **more: float,
) -> Figure:
    first = words.index(number)
    return Figure(
        start=0,
        end=len(words),
        text=words,
        number=(first, first + len(number)),
        value=value,
        low=more.get("low"),
        high=more.get("high"),
        hedge=hedge,
        kind=kind,
        counted="soldier",
    )


@pytest.mark.parametrize(
    ("found", "value", "counted"),
    [
        (figure("about 11,000 North Korean troops", "11,000", "about"), "about 11,000", "North Korean troops"),
        (figure("More than 14 workers", "14", "at_least"), "More than 14", "workers"),
        (figure("14", "14", "at_least", 14.0), "at least 14", "soldier"),
        (figure("six people", "six", value=6.0), "six (6)", "people"),
        (figure("up to two million", "two million", "at_most", 2e6), "up to two million (2,000,000)", "soldier"),
        (figure("dozens of cars", "dozens", "vague"), "dozens", "of cars"),
        (figure("5 to 7 tanks", "5 to 7", "range", low=5, high=7), "5 to 7", "tanks"),
        (figure("five to seven", "five to seven", "range", low=5, high=7), "five to seven (5 to 7)", "soldier"),
        (figure("$56 million", "$56 million", value=5.6e7, kind="money"), "$56 million", ""),
        (figure("About 40%", "40", "about", 40.0, "percent"), "About 40%", ""),
        (figure("3.4 percent", "3.4", value=3.4, kind="percent"), "3.4 percent", ""),
        (figure("Около 14 %", "14", "about", 14.0, "percent"), "Около 14 %", ""),
        (figure("forty per cent of homes", "forty", value=40.0, kind="percent"), "forty (40) per cent", "of homes"),
        (figure("3,4 відсотка", "3,4", value=3.4, kind="percent"), "3,4 відсотка", ""),
        (figure("10", "10", value=10.0, kind="percent"), "10 %", ""),
        (figure("48 million euros", "48 million", value=4.8e7, kind="money"), "48 million euros", ""),
        (figure("2,5 млн рублей", "2,5 млн", value=2.5e6, kind="money"), "2,5 млн рублей", ""),
        (figure("60 km/h", "60", value=60.0, kind="measure"), "60 km/h", "soldier"),
        (figure("12 square kilometres", "12", value=12.0, kind="measure"), "12 square kilometres", "soldier"),
        (figure("half", "half", value=50, kind="percent"), "half (50 %)", ""),
    ],
)
def test_figures_are_given_as_written(found: Figure, value: str, counted: str) -> None:
    assert (value_words(found, found.text), counted_words(found, found.text)) == (value, counted)


def test_countries_have_names() -> None:
    assert [country_name(code) for code in ("KP", "ua", None, "??")] == ["North Korea", "Ukraine", "", "??"]


@pytest.mark.parametrize(
    ("date", "words"),
    [
        ("2025-08-13", "13 August 2025"),
        ("2025-08-13T00:30:00Z", "13 August 2025"),
        ("2024-03", "March 2024"),
        ("2025-08-01/2025-08-13", "1–13 August 2025"),
        ("2024-02-01/2024-02-29", "February 2024"),
        ("2024-01-01/2024-12-31", "2024"),
        ("2024-07-28/2024-08-03", "28 July – 3 August 2024"),
        ("2024-12-28/2025-01-03", "28 December 2024 – 3 January 2025"),
        ("2025-08-01/2025-08-01", "1 August 2025"),
        ("2025-08/..", "from August 2025"),
        ("../..", "until .."),
        ("/", "/"),
        ("2025-99-99", "2025-99-99"),
        ("soon", "soon"),
        (None, ""),
    ],
)
def test_dates_in_words(date: str | None, words: str) -> None:
    assert day(date) == words


@given(st.floats(allow_nan=False, allow_infinity=False, min_value=-1e15, max_value=1e15))
def test_amounts_have_no_exponent(value: float) -> None:
    assert "e" not in amount(value)


@given(st.text())
def test_printable_keeps_the_length_and_can_be_encoded(text: str) -> None:
    shown = printable(text)
    assert len(shown) == len(text)
    assert "\x1b" not in shown
    shown.encode()
