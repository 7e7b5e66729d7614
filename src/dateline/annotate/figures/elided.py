"""Numbers whose noun is left out, in a language without a parser: "60 збито", "ещё 15 ранены"."""

from collections.abc import Sequence

from dateline.annotate.figures.drafts import Draft
from dateline.annotate.figures.lexicon import Lexicon
from dateline.annotate.figures.numbers import Amount, Piece
from dateline.annotate.figures.stems import AND, JOINERS, by_stem, nearest, reach
from dateline.languages.shapes.counted import Counted
from dateline.languages.shapes.statuses import Statuses
from dateline.records import Status

_REACH = 40  # words back to what is in the air, and on from a whole to its part
_OF_THINGS = frozenset({"fired", "destroyed", "damaged", "seized"})
_SMALL = 8  # small words before a number
_WHOLE = 6  # words of a number with its noun


def may_be_bare(pieces: Sequence[Piece], first: int, last: int, amount: Amount, lexicon: Lexicon) -> bool:
    """A bare number counts before a verb, punctuation or the end, and not where it could be a name or a year."""
    if amount.form != "exact" or (amount.value or 0) <= 1:
        return False
    if _opens_clause(pieces, first, lexicon):
        return acts(pieces, first, last, lexicon)
    before, after = pieces[first - 1], pieces[last + 1].lower if last + 1 < len(pieces) else ""
    struck = _is_status(before.lower, lexicon.statuses)
    counts = last + 2 < len(pieces) and pieces[last + 2].text[0].isdecimal()
    if struck and (after in AND and not counts or after in lexicon.numbers.linkers and counts):
        return True
    written = before.text.isalpha() and (before.text.islower() or (struck and first == 1))
    return after in ("", ".", ",", ";") and written


def acts(pieces: Sequence[Piece], first: int, last: int, lexicon: Lexicon) -> bool:
    """Whether a number opens its clause and a verb follows: "60 збито", "ще 15 з них упали"."""
    if not _opens_clause(pieces, first, lexicon):
        return False
    behind = last + 3 if _is_of_those(pieces, last + 1, lexicon) else last + 1
    behind += behind < len(pieces) and pieces[behind].lower in lexicon.modality.negations
    after = pieces[behind].text if behind < len(pieces) else ""
    return after.islower() and after.endswith(lexicon.counted.verb_endings)


def _opens_clause(pieces: Sequence[Piece], first: int, lexicon: Lexicon) -> bool:
    """Whether a number is the first of its clause, but for the small words before it ("and another 12 died")."""
    i = _opening(pieces, first, lexicon)
    return i == 0 or pieces[i - 1].text in ",;:—–"


def _opening(pieces: Sequence[Piece], first: int, lexicon: Lexicon) -> int:
    """The first of the small words before a number: "ще 15", "решта 24", "з них 60", "із 84 дронів 60"."""
    i = first
    while i > max(0, first - _SMALL):
        if i > 1 and _is_of_those(pieces, i - 2, lexicon):
            i -= 2
        elif (linker := _linker_of_whole(pieces, i, lexicon)) is not None:
            i = linker
        elif pieces[i - 1].lower in JOINERS - {","} or pieces[i - 1].lower in lexicon.counted.rests:
            i -= 1
        else:
            break
    return i


def _linker_of_whole(pieces: Sequence[Piece], at: int, lexicon: Lexicon) -> int | None:
    """The linker of a number and its noun that end before ``at`` and open the clause: "із 84 дронів"."""
    noun = pieces[at - 1].lower
    acting = noun.endswith(lexicon.counted.verb_endings) or _is_status(noun, lexicon.statuses)
    if acting and noun not in lexicon.counted.singulars:
        return None  # "из 40 пассажиров спаслись 12"
    for i in range(at - 1, max(0, at - _WHOLE), -1):
        if pieces[i].text[0].isdecimal():
            opens = i == 1 or pieces[i - 2].text in ",;:—–"
            return i - 1 if i < at - 1 and opens and pieces[i - 1].lower in lexicon.numbers.linkers else None
        if not pieces[i].text.isalpha():
            return None
    return None


def _is_of_those(pieces: Sequence[Piece], at: int, lexicon: Lexicon) -> bool:
    """Whether "з них" or its like stands at ``at``."""
    return (
        at + 1 < len(pieces)
        and pieces[at].lower in lexicon.numbers.linkers
        and pieces[at + 1].lower in lexicon.counted.those
    )


def looks_back(pieces: Sequence[Piece], first: int, last: int, lexicon: Lexicon) -> bool:
    """Whether a bare number counts some of those before it, or more of them."""
    opening = _opening(pieces, first, lexicon)
    small = pieces[opening:first]
    return _is_of_those(pieces, last + 1, lexicon) or any(
        p.lower in lexicon.counted.rests or p.lower in lexicon.counted.those for p in small
    )


def is_whole(
    pieces: Sequence[Piece], first: int, numbers: frozenset[int], before: Sequence[Draft], lexicon: Lexicon
) -> bool:
    """Whether another figure counts a part of this one: "із 84 дронів 60 збито", "збили 60 із 84"."""
    if not first or pieces[first - 1].lower not in lexicon.numbers.linkers:
        return False
    if before and before[-1].amount.end == pieces[first - 2].end:
        return True
    return _opens_clause(pieces, first - 1, lexicon) and any(i in numbers for i in range(first + 1, first + _REACH))


def unnamed(
    pieces: Sequence[Piece], first: int, last: int, numbers: frozenset[int], lexicon: Lexicon
) -> tuple[Status, Status, int | None]:
    """What befell a bare number as people and as things, and the index of the word that says it; the nearer counts.

    A number with a verb of its own asks no other clause.
    """
    statuses = lexicon.statuses
    within = reach(pieces, first) if acts(pieces, first, last, lexicon) else (0, len(pieces))
    people = nearest(pieces, first, last, statuses.people.adjectives, numbers, within)
    thing = nearest(pieces, first, last, statuses.things.adjectives, numbers, within)
    if people is not None and thing is not None and people.at != thing.at:
        nearer = thing.distance < people.distance and thing.status in _OF_THINGS
        people, thing = (None, thing) if nearer else (people, None)
    at = next((found.at for found in (people, thing) if found is not None), None)
    return people.status if people else "other", thing.status if thing else "other", at


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
