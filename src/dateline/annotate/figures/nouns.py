"""The noun behind a number in a language without a parser: by lists and endings of words."""

from collections.abc import Sequence
from dataclasses import dataclass

from dateline.annotate.figures.lexicon import Lexicon
from dateline.annotate.figures.numbers import Amount, Piece
from dateline.annotate.figures.stems import by_stem
from dateline.languages.shapes.counted import Counted
from dateline.languages.shapes.numbers import Numbers

_ADJECTIVES = 3  # at most, between a number and its noun
_NEAR = 12  # words from the name of a tally to its number


@dataclass(frozen=True, slots=True)
class Noun:
    """The counted noun: the index of its piece and its singular.

    ``mixed`` where two words of different fates share the number ("500 убитых и раненых").
    """

    at: int
    word: str
    mixed: bool = False


def noun_behind(pieces: Sequence[Piece], at: int, lexicon: Lexicon, *, single: bool = False) -> Noun | None:
    """The noun of the number that ends before ``pieces[at]``, adjectives passed over.

    An adjective is the noun itself where a list knows it as one, or where it is a participle, and no noun follows:
    "14 подозреваемых". ``single`` says that the number takes the singular ("21 российский солдат").
    """
    words = lexicon.counted
    stands: Noun | None = None
    for i in range(_past_whole(pieces, at, lexicon), min(len(pieces), at + _ADJECTIVES + 2)):
        lower = _plain(pieces[i])
        if not lower[0].isalpha():
            return stands
        if stands is not None and _joins(pieces, i, lexicon):
            return _mixed(pieces, stands, i + 1, lexicon)
        listed = words.singulars.get(lower)
        if listed is not None and not listed.endswith(words.adjective_lemmas):
            return Noun(i, listed)
        if listed is not None:
            stands = Noun(i, listed)
        elif i > at and _joins(pieces, i, lexicon):
            continue
        elif i <= at + _ADJECTIVES and _is_adjective(lower, words, single=single):
            stands = Noun(i, nominative(lower, words)) if _is_person(lower, lexicon) else stands
        elif stands is not None:
            return Noun(i, nominative(lower, words)) if lower.endswith(words.plural_endings) else stands
        else:
            return Noun(i, nominative(lower, words)) if _may_be_noun(pieces, i, lexicon) else None
    return stands


def noun_of_tally(pieces: Sequence[Piece], first: int, last: int, lexicon: Lexicon) -> Noun | None:
    """What the number in ``pieces[first:last + 1]`` counts by the tally that it is told of.

    "the number of dead rose to 45" names it before, "до 15 выросло число погибших" behind.
    """
    words = lexicon.counted
    back = range(first - 1, max(-1, first - _NEAR), -1)
    for i in range(last + 1, min(len(pieces), last + _NEAR)) if is_inverted(pieces, first, last, lexicon) else back:
        if pieces[i].text in ",;:—–." or pieces[i].text[0].isdecimal():
            return None
        if pieces[i].lower in words.portions:
            return noun_behind(pieces, i + 1, lexicon)
    return None


def is_inverted(pieces: Sequence[Piece], first: int, last: int, lexicon: Lexicon) -> bool:
    """Whether a tally that changed to N is named behind it: "До 15 зросла кількість", "довело до 15 кількість"."""
    if not first or last + 1 >= len(pieces):
        return False
    if pieces[last + 1].lower in lexicon.counted.portions:
        return (
            f"{pieces[first - 2].lower} {pieces[first - 1].lower}" in lexicon.hedges.particles if first > 1 else False
        )
    return f"{pieces[last + 1].lower} {pieces[first - 1].lower}" in lexicon.hedges.particles


def takes_singular(amount: Amount) -> bool:
    """Whether the noun behind a number stands in the singular: 1, 21, 101."""
    value = amount.value or 0
    return value % 10 == 1 and value % 100 != 11


def is_predicate(piece: Piece, lexicon: Lexicon) -> bool:
    """Whether a word behind a number is a verb or a short participle that says what became of the counted."""
    lower, words = _plain(piece), lexicon.counted
    if not lower[0].isalpha() or lower in words.singulars:
        return False
    if lower in words.verbs or lower.endswith(words.verb_endings):
        return True
    roles = lexicon.statuses
    told = by_stem(lower, roles.people.adjectives) or by_stem(lower, roles.things.adjectives)
    return told is not None and lower.endswith(words.short_endings)


def is_adverb(pieces: Sequence[Piece], i: int, lexicon: Lexicon) -> bool:
    """Whether a word says how the verb behind it comes about: "15 локаційно втрачено"."""
    ends = pieces[i].lower.endswith(lexicon.counted.adverb_endings)
    return ends and i + 1 < len(pieces) and is_predicate(pieces[i + 1], lexicon)


def nominative(word: str, words: Counted) -> str:
    """The singular of a word that no list knows, by its ending."""
    for ending, instead in words.case_endings:
        if word.endswith(ending) and len(word) > len(ending) + 2:
            return word[: -len(ending)] + instead
    return word


def _plain(piece: Piece) -> str:
    return piece.lower.replace("ё", "е")


def _past_whole(pieces: Sequence[Piece], at: int, lexicon: Lexicon) -> int:
    """The index behind the whole that a number is part of: "150 із 400 рейсів"."""
    if at + 1 < len(pieces) and pieces[at].lower in lexicon.numbers.linkers:
        at += 1
        while at + 1 < len(pieces) and _is_number(pieces[at], lexicon.numbers):
            at += 1
    return at


def _is_number(piece: Piece, words: Numbers) -> bool:
    lower = piece.lower
    return lower[0].isdecimal() or lower in words.cardinals or lower in words.magnitudes or lower in words.vague


def _joins(pieces: Sequence[Piece], i: int, lexicon: Lexicon) -> bool:
    """Whether "and" joins the adjective before it to the next."""
    return pieces[i].lower in lexicon.numbers.ands and _plain(pieces[i - 1]).endswith(lexicon.counted.adjective_endings)


def _mixed(pieces: Sequence[Piece], stands: Noun, at: int, lexicon: Lexicon) -> Noun:
    """The noun where another adjective is joined to one that stands for people."""
    heads = lexicon.statuses.heads
    other = lexicon.counted.singulars.get(_plain(pieces[at])) if at < len(pieces) else None
    if other is None or not other.endswith(lexicon.counted.adjective_lemmas):
        return stands
    further = noun_behind(pieces, at, lexicon)
    end = stands if further is None else further
    differ = heads.get(stands.word) != heads.get(other)
    return Noun(end.at, lexicon.counted.person if end.word == other else end.word, mixed=differ)


def _is_adjective(lower: str, words: Counted, *, single: bool) -> bool:
    """Whether an unknown word is an adjective; behind most numbers some of their endings are a noun's: "5 партий"."""
    return lower.endswith(words.adjective_endings) and (single or not lower.endswith(words.ambiguous_endings))


def _is_person(lower: str, lexicon: Lexicon) -> bool:
    """Whether a participle may stand for people: "30 мобилизованных", but not "71 запущенных"."""
    roles = lexicon.statuses
    thing = by_stem(lower, roles.things.adjectives) is not None and by_stem(lower, roles.people.adjectives) is None
    return not thing and lower.endswith(lexicon.counted.participle_endings)


def _may_be_noun(pieces: Sequence[Piece], i: int, lexicon: Lexicon) -> bool:
    piece = pieces[i]
    if len(piece.text) < 3 or not piece.text[0].islower() or _plain(piece) in lexicon.counted.function:
        return False
    if piece.lower in lexicon.counted.portions:
        return False
    return not is_predicate(piece, lexicon) and not is_adverb(pieces, i, lexicon)
