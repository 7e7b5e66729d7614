"""Dates of a key point, looked for in the body."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from datetime import date, timedelta

from dateline.checks.wording import Wording, words_of
from dateline.languages import words
from dateline.languages.shapes.moments import Moments
from dateline.records import Atom, Moment, Reading, Span

_ABSOLUTE = re.compile(r"\d|(?<=.)[^\W\d_a-zа-яёіїєґ]")  # a digit, or a capital that begins no sentence
_DAY = len("2026-03-04")


def moment_atoms(body: Reading, wording: Wording, point: Reading) -> tuple[Atom, ...]:
    """One atom a moment of the point; what is only "earlier" or "later" is passed over where it can't be compared."""
    told = tuple(_told_from_another(body, wording)) if point.moments else ()
    atoms = (_atom(body, wording, moment, told) for moment in point.moments)
    return tuple(atom for atom in atoms if atom is not None)


def _atom(body: Reading, wording: Wording, moment: Moment, told: tuple[tuple[Span, str], ...]) -> Atom | None:
    same = tuple((other.start, other.end) for other in body.moments if meet(moment.date, other.date))
    same += tuple(span for span, day in told if meet(moment.date, day))
    if same or _worded(moment.text, wording):
        return Atom(text=moment.text, kind="moment", verdict="supported", evidence=same)
    if not _names_a_day(moment.text, wording.language):
        return None
    return Atom(text=moment.text, kind="moment", verdict="missing", reason=f"“{moment.text}” is not in the article")


def is_told(body: Reading, moment: Moment) -> bool:
    """Whether a moment is held against the body as a whole: it names a day or year, or one that the body has, too."""
    return _names_a_day(moment.text, body.article.language) or any(
        meet(moment.date, other.date) for other in body.moments
    )


def _names_a_day(text: str, language: str | None) -> bool:
    """Whether a moment's words name a day, month or year: "Monday" and "in 2009", not "Within a day"."""
    calendar = words(Moments, language) or words(Moments, "en")
    assert calendar is not None
    if _ABSOLUTE.search(text):
        return True
    return any(word.form in calendar.months or word.form in calendar.weekdays for word in words_of(text, language))


def _told_from_another(body: Reading, wording: Wording) -> Iterator[tuple[Span, str]]:
    """Where the body tells a day from the last one that it names ("Wednesday … a day earlier"), and which that is."""
    shifts = wording.rules.day_shifts
    if not shifts:
        return
    days = sorted((moment.end, moment.date) for moment in body.moments if moment.date and len(moment.date) == _DAY)
    ends = [end for end, _ in days]
    phrases = "|".join(re.escape(phrase) for phrase in sorted(shifts, key=len, reverse=True))
    for found in re.finditer(rf"\b(?:{phrases})\b", wording.text, re.IGNORECASE):
        before = bisect_right(ends, found.start())
        day = _shifted(days[before - 1][1], shifts.get(found.group().lower(), 0)) if before else None
        if day is not None:
            yield found.span(), day


def _shifted(day: str, days: int) -> str | None:
    try:
        return (date.fromisoformat(day) + timedelta(days=days)).isoformat()
    except (ValueError, OverflowError):
        return None


def meet(one: str | None, other: str | None) -> bool:
    """Whether two dates or intervals share a day; ISO dates compare as text."""
    if one is None or other is None:
        return False
    (first, last), (begin, end) = _ends(one), _ends(other)
    return first <= end and begin <= last


def _ends(date: str) -> tuple[str, str]:
    first, _, last = date.partition("/")
    return first[:10], (last or first)[:10]


def _worded(text: str, wording: Wording) -> bool:
    rules = wording.rules
    wanted = {word.stem for word in words_of(text, wording.language) if word.form not in rules.function}
    return wanted <= wording.stems
