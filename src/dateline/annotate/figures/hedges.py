"""How exact a number is: the words around it, and the bounds that they give."""

from collections.abc import Sequence
from dataclasses import dataclass

from dateline.annotate.figures.numbers import Amount, Piece
from dateline.languages.shapes.hedges import Hedges
from dateline.languages.shapes.numbers import Numbers
from dateline.records import Hedge

_LONGEST = 5  # words of the longest hedge


@dataclass(frozen=True, slots=True)
class Bounds:
    """A hedge with the bounds that it sets, and where it and its number begin and end.

    ``carries`` when it covers coordinated nouns too.
    """

    hedge: Hedge
    low: float | None
    high: float | None
    start: int
    end: int
    carries: bool = False


def bounds_of(
    pieces: Sequence[Piece], first: int, last: int, amount: Amount, words: Hedges, numbers: Numbers
) -> Bounds:
    """The hedge of the amount that stands in ``pieces[first:last + 1]``, its currency sign included.

    A hedge before the number is looked for first, then one behind it.
    """
    opener = first
    if amount.form == "range" and first and pieces[first - 1].lower in numbers.between | numbers.from_:
        opener = first - 1
    hedge, at = _before(pieces, opener, words)
    carries = " ".join(p.lower for p in pieces[at:opener]) in words.carrying
    if amount.form in ("range", "vague"):
        form: Hedge = "range" if amount.form == "range" else "vague"
        return Bounds(form, amount.low, amount.high, pieces[at].start, amount.end, carries)
    behind, end = _after(pieces, last + 1, words)
    return bounds_for(
        hedge or behind or "exact", amount.value, pieces[at].start, end or pieces[last].end, carries=carries
    )


def bounds_for(hedge: Hedge, value: float | None, start: int, end: int, *, carries: bool = False) -> Bounds:
    """The bounds that a hedge gives an exact number."""
    low = value if hedge in ("exact", "at_least") else None
    high = value if hedge in ("exact", "at_most") else None
    return Bounds(hedge, low, high, start, end, carries)


def _before(pieces: Sequence[Piece], first: int, words: Hedges) -> tuple[Hedge | None, int]:
    """The hedge that ends before ``pieces[first]``, and the index of its first word (``first`` where there is none)."""
    end = first
    for length in range(3, 0, -1):
        if _phrase(pieces, end - length, end) in words.passed_over:
            end -= length
            break
    for length in range(min(_LONGEST, end), 0, -1):
        phrase = _phrase(pieces, end - length, end)
        kind = _kind(phrase, words)
        if kind is not None and _phrase(pieces, end - length - 1, end) not in words.particles:
            _, further = _before(pieces, end - length, words) if length < 3 else (None, end - length)
            return kind, min(end - length, further)
    return None, first


def _phrase(pieces: Sequence[Piece], start: int, end: int) -> str:
    return " ".join(piece.lower for piece in pieces[start:end]) if start >= 0 else ""


def _kind(phrase: str, words: Hedges) -> Hedge | None:
    if phrase in words.at_least:
        return "at_least"
    if phrase in words.at_most:
        return "at_most"
    return "about" if phrase in words.about else None


def _after(pieces: Sequence[Piece], start: int, words: Hedges) -> tuple[Hedge | None, int]:
    """The hedge right behind the number ("or more", "-plus"), and where it ends."""
    if start < len(pieces) and pieces[start].text == "-":
        start += 1
    for length in (2, 1):
        end = min(start + length, len(pieces))
        phrase = _phrase(pieces, start, end)
        if phrase in words.at_least_after:
            return "at_least", pieces[end - 1].end
        if phrase in words.at_most_after:
            return "at_most", pieces[end - 1].end
        if phrase in words.about_after:
            return "about", pieces[end - 1].end
    return None, 0
