"""The figures of a sentence in a language without a parser: by the words around each number."""

from collections.abc import Mapping, Sequence
from typing import cast

from dateline.annotate.figures.declined import Noun, noun_behind
from dateline.annotate.figures.drafts import Draft
from dateline.annotate.figures.durations import is_length
from dateline.annotate.figures.elided import acts, airborne_before, is_aloft, is_whole, looks_back, may_be_bare, unnamed
from dateline.annotate.figures.hedges import bounds_of
from dateline.annotate.figures.lexicon import Lexicon
from dateline.annotate.figures.moods import mood_of
from dateline.annotate.figures.notfigures import is_figure
from dateline.annotate.figures.numbers import Amount, Piece, amounts_in, pieces_of, shifted
from dateline.annotate.figures.stems import AND, JOINERS, NEAR, Near, by_stem, nearest, reach
from dateline.annotate.figures.units import Measured, measured, shared
from dateline.languages.shapes.counted import Counted
from dateline.languages.shapes.statuses import Roles
from dateline.records import FigureKind, Status

_BESIDE = 3  # words from a noun to what befell it besides
_FATES = frozenset({"killed", "injured", "missing"})
_FATAL = frozenset({"killed"})
_CASUALTIES = frozenset({"killed", "injured", "missing", "detained"})
_KNOWN = frozenset({"killed", "injured", "missing", "detained", "captured", "freed", "rescued", "fired", "destroyed"})


def surface_drafts(text: str, lexicon: Lexicon) -> list[Draft]:
    """The figures of a sentence, in order."""
    pieces = pieces_of(text, lexicon.numbers)
    starts = {piece.start: i for i, piece in enumerate(pieces)}
    ends = {piece.end: i for i, piece in enumerate(pieces)}
    found = []
    for amount in amounts_in(pieces, lexicon.numbers):
        first = starts[amount.start]
        last = ends.get(amount.end, first)
        if is_figure(pieces, first, last, amount, lexicon.notfigures):
            found.append((first, last, amount))
    numbers = frozenset(first for first, _, _ in found)
    drafts: list[Draft] = []
    for first, last, amount in found:
        draft = _draft(text, pieces, first, last, amount, numbers, drafts, lexicon)
        if draft is not None:
            drafts.append(draft)
    return drafts


def _draft(
    text: str,
    pieces: Sequence[Piece],
    first: int,
    last: int,
    amount: Amount,
    numbers: frozenset[int],
    before: Sequence[Draft],
    lexicon: Lexicon,
) -> Draft | None:
    found = measured(pieces, first, last, lexicon.units) or shared(pieces, last, lexicon.numbers, lexicon.units)
    opening = first if found is None or found.sign is None else found.sign
    bounds = bounds_of(pieces, opening, last, amount, lexicon.hedges, lexicon.numbers)
    if found is None and amount.form == "fraction":
        found = Measured("percent", lexicon.units.percent, None, None)
    noun = noun_behind(pieces, last + 1, lexicon.counted, lexicon.numbers.linkers) if found is None else None
    tally = _tally(pieces, first, lexicon.counted) if found is None and noun is None else None
    if found is None and noun is None and tally is None and not may_be_bare(pieces, first, last, amount, lexicon):
        return None
    unit_at = max(last, found.last or 0) if found is not None else last
    timed = found is not None and found.unit is not None and found.unit.symbol == "s"
    if timed and not is_length(pieces, opening, unit_at, lexicon.notfigures):
        return None
    named = noun or tally
    kind = _kind(found, named, lexicon.counted)
    bare = found is None and named is None
    status, at = _status(pieces, opening, noun.at if noun else unit_at, kind, found, numbers, lexicon)
    animal = noun is not None and noun.word in lexicon.counted.animals
    if kind == "objects" and noun is not None and (animal or noun.word not in lexicon.counted.objects):
        as_people = _status(pieces, opening, noun.at, "people", found, numbers, lexicon)
        if as_people[0] in (_FATAL if animal else _CASUALTIES) and (animal or status == "other"):
            kind, (status, at) = "objects" if animal else "people", as_people
    if is_whole(pieces, first, numbers, before, lexicon):
        status, at = "other", None
    heads = lexicon.statuses.heads
    if named is not None and named.word in heads:
        status = _own(status, at, named, heads)
    thing = status
    if bare and not is_whole(pieces, first, numbers, before, lexicon):
        status, thing, at = unnamed(pieces, first, last, numbers, lexicon)
    loose = amount.value == 1 and pieces[first].lower in lexicon.notfigures.ones and bounds.hedge == "exact"
    if loose and _KNOWN.isdisjoint({status, thing}):
        return None
    acting = acts(pieces, first, last, lexicon)
    end = pieces[noun.at].end if noun is not None else pieces[unit_at].end
    behind = bool(before) and before[-1].end <= bounds.start
    gap = pieces_of(text[before[-1].end : bounds.start], lexicon.numbers) if behind else ()
    return Draft(
        start=bounds.start,
        end=end,
        amount=shifted(amount, pieces[opening].start, amount.end),
        low=bounds.low,
        high=bounds.high,
        hedge=bounds.hedge,
        kind=kind,
        counted=found.name if found is not None else named.word if named is not None else None,
        whose=_whose(pieces, last, noun, lexicon) if noun is not None else None,
        status=status,
        thing_status=thing,
        modality=mood_of(pieces, opening, at, lexicon.modality),
        currency=found.currency if found is not None else None,
        unit=found.unit if found is not None else None,
        joined=behind and len(gap) < 4 and all(p.lower in JOINERS for p in gap) and not (bare and acting),
        carries=bounds.carries,
        bare=bare,
        looks_back=bare and looks_back(pieces, first, last, lexicon),
        aloft=bare and status in ("other", "missing") and is_aloft(pieces, first, lexicon.statuses),
        airborne=airborne_before(pieces, first, lexicon.counted) if bare else None,
        clause=_clause(pieces, opening, unit_at),
    )


def _own(status: Status, at: int | None, noun: Noun, heads: Mapping[str, str]) -> Status:
    """What the noun itself says befell it, unless the text right behind it says more ("90 captives were freed")."""
    own = cast("Status", heads[noun.word])
    beside = at is not None and 0 < at - noun.at < _BESIDE
    return own if status in ("other", "present") or (status in _FATES and own in _FATES and not beside) else status


def _tally(pieces: Sequence[Piece], first: int, words: Counted) -> Noun | None:
    """What a number told of a tally counts: the noun behind "the number of" in "the number of dead rose to 45"."""
    for i in range(first - 1, max(-1, first - NEAR), -1):
        if pieces[i].text in ",;:—–.":
            return None
        if pieces[i].lower in words.portions:
            return noun_behind(pieces, i + 1, words, frozenset())
    return None


def _kind(found: Measured | None, noun: Noun | None, words: Counted) -> FigureKind:
    if found is not None:
        return "money" if found.kind == "money" else "percent" if found.kind == "percent" else "measure"
    if noun is None:
        return "people"
    if noun.word in words.events:
        return "events"
    if noun.word in words.objects:
        return "objects"
    return "people" if noun.word in words.people or noun.word.endswith(words.people_endings) else "objects"


def _status(
    pieces: Sequence[Piece],
    first: int,
    last: int,
    kind: FigureKind,
    found: Measured | None,
    numbers: frozenset[int],
    lexicon: Lexicon,
) -> tuple[Status, int | None]:
    """The nearest status word of the sentence, and its index."""
    if kind in ("events", "percent") or (
        kind == "measure" and (found is None or found.unit is None or found.unit.symbol != "kg")
    ):
        return "other", None
    roles: Roles = (
        lexicon.statuses.money
        if kind == "money"
        else lexicon.statuses.people
        if kind == "people"
        else lexicon.statuses.things
    )
    best = nearest(pieces, first, last, roles.adjectives, numbers, (0, len(pieces)))
    if best is None or _is_mixed(pieces, best, roles):
        return "other", None
    return best.status, best.at


def _is_mixed(pieces: Sequence[Piece], near: Near, roles: Roles) -> bool:
    """Whether words of two fates in one form share the number: "1020 осіб убитими та пораненими"."""
    for other in (near.at - 2, near.at + 2):
        if 0 <= other < len(pieces) and pieces[(near.at + other) // 2].lower in AND:
            fate = by_stem(pieces[other].lower, roles.adjectives)
            alike = pieces[other].lower[-2:] == pieces[near.at].lower[-2:]
            if alike and fate != near.status and {fate, near.status} <= _FATES:
                return True
    return False


def _clause(pieces: Sequence[Piece], first: int, last: int) -> tuple[int, int]:
    low, high = reach(pieces, first)
    return pieces[low].start, max(pieces[high - 1].end, pieces[last].end)


def _whose(pieces: Sequence[Piece], last: int, noun: Noun, lexicon: Lexicon) -> str | None:
    """The country of the adjectives, of the noun itself, or of the name behind it ("громадян Канади")."""
    stems, names = lexicon.demonyms.stems, lexicon.demonyms.names
    inside = {code for p in pieces[last + 1 : noun.at + 1] if (code := by_stem(p.lower, stems)) is not None}
    if inside:
        return inside.pop() if len(inside) == 1 else None
    behind = pieces[noun.at + 1 : noun.at + 3]
    if noun.word in lexicon.demonyms.members and behind:
        both = "_".join(p.lower for p in behind)
        return by_stem(both, names) or by_stem(behind[0].lower, names)
    return None
