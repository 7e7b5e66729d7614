"""Beginnings of words and stretches of text, in a language without a parser."""

from collections.abc import Mapping, Sequence

from dateline.annotate.figures.numbers import Piece

JOINERS = frozenset({"і", "й", "та", "и", ",", "ще", "еще", "ещё", "а", "також", "также", "в", "у"})
_CLAUSE = 12  # words that a clause has at most before a piece of it, and behind
_MARKS = frozenset(',;:—–()«»"')


def by_stem(word: str, stems: Mapping[str, str]) -> str | None:
    """What the longest of the stems that begin a word gives it."""
    plain = word.replace("ё", "е")
    for length in range(len(plain), 2, -1):
        if plain[:length] in stems:
            return stems[plain[:length]]
    return None


def reach(pieces: Sequence[Piece], at: int) -> tuple[int, int]:
    """The stretch between commas around a piece, at most some words either way."""
    low = at
    while low > 0 and pieces[low - 1].text not in _MARKS and at - low < _CLAUSE:
        low -= 1
    high = at
    while high < len(pieces) and pieces[high].text not in _MARKS and high - at < _CLAUSE:
        high += 1
    return low, high
