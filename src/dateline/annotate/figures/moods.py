"""Whether a figure is so, will be, may be or is not, where there is no parser: from its clause and those above."""

from collections.abc import Sequence

from dateline.annotate.figures.fates import Fate
from dateline.annotate.figures.lexicon import Lexicon
from dateline.annotate.figures.numbers import Piece
from dateline.annotate.figures.stems import reach
from dateline.languages.shapes.modality import Modality as Words
from dateline.records import Modality


def mood_of(pieces: Sequence[Piece], first: int, fate: Fate, lexicon: Lexicon) -> Modality:
    """What the words of the figure's clause say, suspects and their like aside, and those of the clause above it.

    A "не" right before the word that says what befell the counted denies it. What they already are is not still to
    come: "призвал почтить память 12 погибших".
    """
    words, named = lexicon.modality, lexicon.counted.singulars
    if fate.at is not None and _is_negated(pieces, fate.at, words):
        return "denied"
    low, high = reach(pieces, first)
    denied = _denial_within(pieces, low, high, first, words) or _denial_above(pieces, low, lexicon)
    if denied is not None:
        return denied
    own = fate.at is None and fate.status != "other"
    around = [p.lower for p in pieces[low:high] if p.lower not in named]
    above = [p.lower for p in _leading(pieces, low, words) if p.lower not in named]
    if any(w.startswith(words.hypothetical_stems) or w in words.hypothetical_auxiliaries for w in around + above):
        return "hypothetical"
    if any(word.startswith(words.unconfirmed_stems) for word in around + above):
        return "unconfirmed"
    return "expected" if not own and any(_is_coming(p.lower, words) for p in pieces[low:high]) else "asserted"


def _leading(pieces: Sequence[Piece], low: int, words: Words) -> Sequence[Piece]:
    """The words before a clause that they judge: one set off by a comma, or what "що" completes ("уявіть, що")."""
    if low < 2 or pieces[low - 1].text != ",":
        return ()
    start, _ = reach(pieces, low - 2)
    return pieces[start : low - 1] if start == low - 2 or pieces[low].lower in words.complementizers else ()


def _is_coming(word: str, words: Words) -> bool:
    return word.startswith(words.expected_stems) or word.endswith(words.expected_endings)


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


def _denial_above(pieces: Sequence[Piece], low: int, lexicon: Lexicon) -> Modality | None:
    """What the clause before says of the one that "що" or "что" opens at ``low``: "немає доказів, що"."""
    words = lexicon.modality
    if low < 2 or pieces[low - 1].text != "," or pieces[low].lower not in words.complementizers:
        return None
    start = reach(pieces, low - 2)[0]
    for i in range(low - 2, start - 1, -1):
        word, negated = pieces[i].lower, _is_negated(pieces, i, words)
        if word in lexicon.numbers.ands:
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
