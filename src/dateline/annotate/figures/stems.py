"""Beginnings of words that say what befell the counted, and how near they stand, in a language without a parser."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import cast

from dateline.annotate.figures.numbers import Piece
from dateline.records import Status

AND = frozenset({"і", "й", "та", "и"})
JOINERS = frozenset({"і", "й", "та", "и", ",", "ще", "еще", "ещё", "а", "також", "также", "в", "у"})
NEAR = 12  # words around a number in which a status word is looked for
_COMMA = 4  # words that a comma weighs
_ASIDE = 6  # words in which a word of modality is looked for beyond the status word
_WEAK = 6  # words that "are" and "live" count as farther away than what happened


@dataclass(frozen=True, slots=True)
class Near:
    """A status with the index of the word that gives it and how far off that stands."""

    distance: int
    status: Status
    at: int


def nearest(
    pieces: Sequence[Piece],
    first: int,
    last: int,
    stems: Mapping[str, str],
    numbers: frozenset[int],
    within: tuple[int, int],
) -> Near | None:
    """The status word that is nearest to a figure; a comma between counts as several words.

    One behind the next number is that number's, unless "and" joins the two.
    """
    best: Near | None = None
    for i in range(max(within[0], first - NEAR), min(within[1], last + NEAR)):
        if i > last and i in numbers and pieces[i - 1].lower not in AND:
            break
        status = None if first <= i <= last else by_stem(pieces[i].lower, stems)
        if status not in (None, "other"):  # "rescuers" are nobody rescued
            between = pieces[i:first] if i < first else pieces[last + 1 : i]
            distance = len(between) + _COMMA * sum(p.text in ",;—–()" for p in between)
            distance += _WEAK if status == "present" else 0
            if distance <= NEAR and (best is None or distance < best.distance):
                best = Near(distance, cast("Status", status), i)
    return best


def by_stem(word: str, stems: Mapping[str, str]) -> str | None:
    """What the longest beginning of a word stands for."""
    for length in range(len(word), 2, -1):
        if word[:length] in stems:
            return stems[word[:length]]
    return None


def reach(pieces: Sequence[Piece], at: int) -> tuple[int, int]:
    """The stretch between commas around a piece, at most some words either way."""
    low = at
    while low > 0 and pieces[low - 1].text not in ',;:—–()«»"' and at - low < 2 * _ASIDE:
        low -= 1
    high = at
    while high < len(pieces) and pieces[high].text not in ',;:—–()«»"' and high - at < 2 * _ASIDE:
        high += 1
    return low, high
