"""Dates of a key point, looked for in the body."""

from dateline.checks.wording import Wording, words_of
from dateline.records import Atom, Moment, Reading, Span


def moment_atoms(body: Reading, wording: Wording, point: Reading) -> tuple[Atom, ...]:
    """One atom a moment of the point."""
    return tuple(_atom(body, wording, moment) for moment in point.moments)


def _atom(body: Reading, wording: Wording, moment: Moment) -> Atom:
    same = [(other.start, other.end) for other in body.moments if _meet(moment, other)]
    if same or _worded(moment.text, wording):
        return Atom(text=moment.text, kind="moment", verdict="supported", evidence=tuple(same))
    reason = f"“{moment.text}” is not in the article"
    return Atom(text=moment.text, kind="moment", verdict="missing", evidence=_nothing(), reason=reason)


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


def _nothing() -> tuple[Span, ...]:
    return ()
