import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.briefs.wording import amount, country_name, day, printable, value_words
from dateline.records import Figure, Hedge


def figure(hedge: Hedge, value: float | None = None, low: float | None = None, high: float | None = None) -> Figure:
    return Figure(
        start=0,
        end=1,
        text="x",
        number=(0, 1),
        value=value,
        low=low,
        high=high,
        hedge=hedge,
        kind="people",
        counted=None,
    )


@pytest.mark.parametrize(
    ("given_", "written", "words"),
    [
        (figure("about", 11000.0), "11,000", "about 11,000"),
        (figure("at_least", 14.0), "14", "at least 14"),
        (figure("exact", 6.0), "six", "six (6)"),
        (figure("at_most", 2.0e6), "two million", "at most two million (2,000,000)"),
        (figure("vague"), "dozens", "dozens"),
        (figure("range", None, 5.0, 7.0), "5 to 7", "5 to 7"),
        (figure("range", None, 5.0, 7.0), "five to seven", "five to seven (5 to 7)"),
    ],
)
def test_value_as_written_with_its_hedge(given_: Figure, written: str, words: str) -> None:
    assert value_words(given_, written) == words


def test_countries_have_names() -> None:
    assert [country_name(code) for code in ("KP", "ua", None, "??")] == ["North Korea", "Ukraine", "", "??"]


@pytest.mark.parametrize(
    ("date", "words"),
    [
        ("2025-08-13", "13 August 2025"),
        ("2025-08-13T00:30:00Z", "13 August 2025"),
        ("2024-03", "March 2024"),
        ("2025-08-01/2025-08-13", "1 August 2025 to 13 August 2025"),
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
