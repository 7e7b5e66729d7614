"""The noun that a number counts, by the endings of the words behind it: Ukrainian and Russian."""

from collections.abc import Sequence
from dataclasses import dataclass

from dateline.annotate.figures.numbers import Piece
from dateline.annotate.figures.stems import AND
from dateline.languages.shapes.counted import Counted

_ADJECTIVES = 3  # at most, between a number and its noun


@dataclass(frozen=True, slots=True)
class Noun:
    """The noun behind a number: the index of its piece and its singular."""

    at: int
    word: str


def noun_behind(pieces: Sequence[Piece], at: int, words: Counted, linkers: frozenset[str]) -> Noun | None:
    """The first noun behind the number, adjectives passed over; its singular from the list or by its ending."""
    if at + 1 < len(pieces) and pieces[at].lower in linkers:
        at += 1  # "150 із 400 рейсів"
        while at + 1 < len(pieces) and pieces[at].text[0].isdecimal():
            at += 1
    for i in range(at, min(len(pieces), at + _ADJECTIVES + 1)):
        lower = pieces[i].lower.replace("ё", "е")
        if not pieces[i].text[0].isalpha():
            return None
        if lower in words.singulars:
            return Noun(i, words.singulars[lower])
        if i > at and lower in AND and pieces[i - 1].lower.endswith(words.adjective_endings):
            continue
        if i == at + _ADJECTIVES or not lower.endswith(words.adjective_endings):
            return Noun(i, nominative(lower, words)) if _may_be_noun(pieces[i], words) else None
    return None


def _may_be_noun(piece: Piece, words: Counted) -> bool:
    return len(piece.text) > 2 and piece.text[0].islower() and not piece.lower.endswith(words.verb_endings)


def nominative(word: str, words: Counted) -> str:
    """The singular of a noun by its ending."""
    for ending, instead in words.case_endings:
        if word.endswith(ending) and len(word) > len(ending) + 2:
            return word[: -len(ending)] + instead
    return word
