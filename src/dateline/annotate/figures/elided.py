"""Numbers whose noun is left out, in a language without a parser: "60 збито", "ещё 15 ранены", "38 из 45"."""

from collections.abc import Sequence

from dateline.annotate.figures.drafts import OF_THINGS, Draft
from dateline.annotate.figures.fates import Fate, Spot, fate_of
from dateline.annotate.figures.lexicon import Lexicon
from dateline.annotate.figures.nouns import is_adverb, is_predicate
from dateline.annotate.figures.numbers import Amount, Piece
from dateline.annotate.figures.stems import JOINERS, by_stem, reach
from dateline.languages.shapes.counted import Counted
from dateline.languages.shapes.statuses import Statuses

_REACH = 40  # words back to what is in the air, and on from a whole to its part
_ASIDE = 6  # words from a number to its verb
_SMALL = 8  # small words before a number


def may_be_bare(
    pieces: Sequence[Piece], first: int, last: int, amount: Amount, before: Sequence[Draft], lexicon: Lexicon
) -> bool:
    """A bare number counts before a verb, punctuation or the end, and not where it could be a name or a year."""
    if amount.form not in ("exact", "vague") or (amount.value or 2) <= 1:
        return False
    if pieces[last].lower in lexicon.numbers.collectives or _counts_some(pieces, last, lexicon):
        return True
    if _is_share(pieces, first, last, before, lexicon):
        return True
    verb = _verb_behind(pieces, last, lexicon)
    if _opens_clause(pieces, first, lexicon) or _follows(pieces, first, before, lexicon):
        return verb is not None
    previous, after = pieces[first - 1], pieces[last + 1].lower if last + 1 < len(pieces) else ""
    struck = _is_status(previous.lower, lexicon.statuses)
    plural = verb is not None and _is_plural(verb, lexicon)
    written = previous.text.islower() or (struck and first == 1) or (plural and _is_of_place(pieces, first, lexicon))
    if amount.form != "exact" or not (previous.text.isalpha() and written):
        return False
    ended = after in ("", ".", ",", ";") or (struck and after in lexicon.numbers.ands)
    return ended or plural


def _is_of_place(pieces: Sequence[Piece], first: int, lexicon: Lexicon) -> bool:
    """Whether a preposition and a name stand right before a number: "В Одесі 14 поранено", but not "Leopard 2"."""
    return first > 1 and pieces[first - 2].lower in (JOINERS | lexicon.counted.function) - {","}


def acts(pieces: Sequence[Piece], first: int, last: int, before: Sequence[Draft], lexicon: Lexicon) -> bool:
    """Whether a bare number has a verb of its own behind it: "60 збито", "ще 15 з них упали"."""
    begins = _opens_clause(pieces, first, lexicon) or _follows(pieces, first, before, lexicon)
    return begins and _verb_behind(pieces, last, lexicon) is not None


def _verb_behind(pieces: Sequence[Piece], last: int, lexicon: Lexicon) -> Piece | None:
    """The verb behind a number, small words, adverbs and "of them" passed over."""
    at = last + 3 if _is_of_those(pieces, last + 1, lexicon) else last + 1
    small = lexicon.counted.function | lexicon.modality.negations
    for i in range(at, min(len(pieces), at + _ASIDE)):
        if pieces[i].lower not in small and not is_adverb(pieces, i, lexicon):
            return pieces[i] if pieces[i].text.islower() and is_predicate(pieces[i], lexicon) else None
    return None


def _is_plural(verb: Piece, lexicon: Lexicon) -> bool:
    """Whether a verb that has a status speaks of several: "12 погибли", but not "дом 12 сгорел"."""
    told = by_stem(verb.lower, lexicon.statuses.people.adjectives)
    return told is not None and verb.lower.endswith(lexicon.counted.plural_verbs)


def _opens_clause(pieces: Sequence[Piece], first: int, lexicon: Lexicon) -> bool:
    """Whether a number is the first of its clause, but for the small words before it ("and another 12 died")."""
    i = _opening(pieces, first, lexicon)
    return i == 0 or pieces[i - 1].text in ",;:—–"


def _opening(pieces: Sequence[Piece], first: int, lexicon: Lexicon) -> int:
    """The first of the small words before a number: "ще 15", "решта 24", "з них 60"."""
    i = first
    while i > max(0, first - _SMALL):
        if i > 1 and _is_of_those(pieces, i - 2, lexicon):
            i -= 2
        elif pieces[i - 1].lower in JOINERS - {","} or pieces[i - 1].lower in lexicon.counted.rests:
            i -= 1
        else:
            break
    return i


def _follows(pieces: Sequence[Piece], first: int, before: Sequence[Draft], lexicon: Lexicon) -> bool:
    """Whether a number stands right behind the whole of which it is a part: "из 96 дронов 71 сбит", "из них 71"."""
    if not first:
        return False
    return pieces[first - 1].lower in lexicon.counted.those or bool(before and before[-1].end == pieces[first - 1].end)


def _is_share(pieces: Sequence[Piece], first: int, last: int, before: Sequence[Draft], lexicon: Lexicon) -> bool:
    """Whether a number is a part or the whole of a share: "сбиты 38 из 45", "38 дронов из 45 запущенных"."""
    of = lexicon.numbers.linkers
    part = last + 2 < len(pieces) and pieces[last + 1].lower in of and pieces[last + 2].text[0].isdecimal()
    whole = first > 1 and pieces[first - 1].lower in of and bool(before) and before[-1].end == pieces[first - 2].end
    return part or whole


def _is_of_those(pieces: Sequence[Piece], at: int, lexicon: Lexicon) -> bool:
    """Whether "з них" or its like stands at ``at``."""
    return (
        at + 1 < len(pieces)
        and pieces[at].lower in lexicon.numbers.linkers
        and pieces[at + 1].lower in lexicon.counted.those
    )


def _counts_some(pieces: Sequence[Piece], last: int, lexicon: Lexicon) -> bool:
    """Whether a number counts some of those named before: "восемь из них", "семеро других"."""
    others = last + 1 < len(pieces) and pieces[last + 1].lower in lexicon.counted.others
    return others or _is_of_those(pieces, last + 1, lexicon)


def looks_back(pieces: Sequence[Piece], first: int, last: int, lexicon: Lexicon) -> bool:
    """Whether a bare number counts some of those before it, or more of them."""
    backward = lexicon.counted.rests | lexicon.counted.those
    small = pieces[_opening(pieces, first, lexicon) : first]
    return _counts_some(pieces, last, lexicon) or any(piece.lower in backward for piece in small)


def is_whole(spot: Spot, before: Sequence[Draft]) -> bool:
    """Whether another figure counts a part of this one: "30 із 45 дронів", "из 45 дронов сбиты 30"."""
    pieces, first = spot.pieces, spot.first
    if before and before[-1].end == pieces[spot.last].end:
        return True
    if not first or pieces[first - 1].lower not in spot.lexicon.numbers.linkers:
        return False
    if before and before[-1].end == pieces[first - 2].end:
        return True
    later = range(spot.last + 1, spot.last + _REACH)
    return _opens_clause(pieces, first - 1, spot.lexicon) and any(i in spot.others for i in later)


def unnamed(spot: Spot) -> tuple[Fate, Fate]:
    """What befell a bare number should it count people, and should it count things; of two words the nearer counts."""
    people, thing = fate_of(spot, "people"), fate_of(spot, "objects")
    if None in (people.at, thing.at) or people.at == thing.at:
        return people, thing
    nearer = thing.distance < people.distance and thing.status in OF_THINGS
    return (Fate("other", thing.at), thing) if nearer else (people, Fate("other", people.at))


def _is_status(word: str, statuses: Statuses) -> bool:
    """Whether a word says what befell people or things."""
    return any(by_stem(word, roles.adjectives) is not None for roles in (statuses.people, statuses.things))


def is_aloft(pieces: Sequence[Piece], first: int, statuses: Statuses) -> bool:
    """Whether a bare number was shot down or hit something: what is in the air does that."""
    low, high = reach(pieces, first)
    stems = tuple(statuses.downing | statuses.striking)
    return any(piece.lower.startswith(stems) for piece in pieces[low:high])


def airborne_before(pieces: Sequence[Piece], first: int, words: Counted) -> str | None:
    """The nearest thing in the air that the sentence names before the number, as a singular noun."""
    before = reversed(pieces[max(0, first - _REACH) : first])
    named = (words.singulars.get(piece.lower.replace("ё", "е"), "") for piece in before)
    return next((word for word in named if word.lower() in words.airborne), None)
