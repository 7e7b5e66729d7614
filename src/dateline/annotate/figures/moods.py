"""Whether a figure is so, will be, may be or is not, where there is no parser: from its clause and those above."""

from collections.abc import Sequence
from typing import cast

from dateline.annotate.figures.numbers import Piece
from dateline.annotate.figures.stems import AND, reach
from dateline.languages.shapes.modality import Modality as Words
from dateline.records import Modality


def mood_of(pieces: Sequence[Piece], first: int, at: int | None, words: Words) -> Modality:
    """What the words of the figure's clause say, and those of the clause that it completes.

    ``at`` is the word that says what befell the counted; a "не" right before it denies it.
    """
    if at is not None and _is_negated(pieces, at, words):
        return "denied"
    low, high = reach(pieces, first)
    found = _denial_within(pieces, low, high, first, words) or _denial_above(pieces, low, words)
    return found or _mood_within([piece.lower for piece in pieces[low:high]], words)


def _mood_within(around: Sequence[str], words: Words) -> Modality:
    for stems, modality in (
        (words.hypothetical_stems, "hypothetical"),
        (words.unconfirmed_stems, "unconfirmed"),
        (words.expected_stems, "expected"),
    ):
        if any(word.startswith(stems) for word in around) or (
            modality == "expected" and any(w.endswith(("тиме", "тимуть")) for w in around)
        ):
            return cast("Modality", modality)
    return "asserted"


def _denial_within(pieces: Sequence[Piece], low: int, high: int, first: int, words: Words) -> Modality | None:
    """What a word of denial in the figure's own clause says: "спростував загибель 12", "не відповідає дійсності"."""
    for i in range(low, high):
        word, negated = pieces[i].lower, _is_negated(pieces, i, words)
        if word.startswith(words.confirming_stems) and negated:
            return "unconfirmed"
        if word.startswith(words.fitting_stems) and negated:
            return "denied"
        denies = word.startswith(words.denied_stems + words.refused_stems) or _rejects(pieces, i, high, words)
        if denies and not _is_of_guilt(pieces, i, first, words):
            return "unconfirmed" if negated else "denied"
    return None


def _denial_above(pieces: Sequence[Piece], low: int, words: Words) -> Modality | None:
    """What the clause before says of the one that "що" or "что" opens at ``low``: "немає доказів, що"."""
    if low < 2 or pieces[low - 1].text != "," or pieces[low].lower not in words.complementizers:
        return None
    start = reach(pieces, low - 2)[0]
    for i in range(low - 2, start - 1, -1):
        word, negated = pieces[i].lower, _is_negated(pieces, i, words)
        if word in AND:
            return None
        if word.startswith(words.refused_stems) or (word.startswith(words.confirming_stems) and negated):
            return "unconfirmed"
        if word.startswith(words.evidence_stems) and any(p.lower in words.nothing for p in pieces[start : low - 1]):
            return "denied"
        if word.startswith(words.false_stems) or _rejects(pieces, i, low - 1, words):
            return "denied"
        if word.startswith(words.denied_stems) and not _is_of_guilt(pieces, i, low, words):
            return "unconfirmed" if negated else "denied"
    return None


def _rejects(pieces: Sequence[Piece], at: int, end: int, words: Words) -> bool:
    """Whether a word rejects what is told or calls it false: "відкинув заяви про", but not "відкинув ворога"."""
    told = any(piece.lower.startswith(words.telling_stems) for piece in pieces[at + 1 : end])
    return told and pieces[at].lower.startswith(words.rejected_stems + words.false_stems)


def _is_of_guilt(pieces: Sequence[Piece], at: int, end: int, words: Words) -> bool:
    """Whether only a part in it is denied: "заперечив причетність до загибелі 12 людей"."""
    return any(piece.lower.startswith(words.guilt_stems) for piece in pieces[at + 1 : end])


def _is_negated(pieces: Sequence[Piece], at: int, words: Words) -> bool:
    return at > 0 and pieces[at - 1].lower in words.negations
