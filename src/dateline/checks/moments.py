"""Dates of a key point, looked for in the body."""

import re

from dateline.checks.wording import Wording, words_of
from dateline.records import Atom, Moment, Reading

_ABSOLUTE = re.compile(r"\d|[^\W\d_a-zа-яёіїєґ]")  # a digit or a capital: "2009", "Monday"


def moment_atoms(body: Reading, wording: Wording, point: Reading) -> tuple[Atom, ...]:
    """One atom a moment of the point; what is only "earlier" or "later" is passed over where it can't be compared."""
    atoms = (_atom(body, wording, moment) for moment in point.moments)
    return tuple(atom for atom in atoms if atom is not None)


def _atom(body: Reading, wording: Wording, moment: Moment) -> Atom | None:
    same = tuple((other.start, other.end) for other in body.moments if _meet(moment, other))
    if same or _worded(moment.text, wording):
        return Atom(text=moment.text, kind="moment", verdict="supported", evidence=same)
    if not _ABSOLUTE.search(moment.text):
        return None
    return Atom(text=moment.text, kind="moment", verdict="missing", reason=f"“{moment.text}” is not in the article")


def _meet(one: Moment, other: Moment) -> bool:
    """Whether two dates or intervals share a day; ISO dates compare as text."""
    if one.date is None or other.date is None:
        return False
    (first, last), (begin, end) = _ends(one.date), _ends(other.date)
    return first <= end and begin <= last


def _ends(date: str) -> tuple[str, str]:
    first, _, last = date.partition("/")
    return first[:10], (last or first)[:10]


def _worded(text: str, wording: Wording) -> bool:
    rules = wording.rules
    wanted = {word.stem for word in words_of(text, wording.language) if word.form not in rules.function}
    return wanted <= wording.stems
