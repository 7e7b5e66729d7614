"""The figures of a sentence in a language without a parser: by the words around each number."""

from collections.abc import Mapping, Sequence
from typing import cast

from dateline.annotate.figures.drafts import Draft
from dateline.annotate.figures.durations import is_length
from dateline.annotate.figures.elided import acts, airborne_before, is_aloft, is_whole, looks_back, may_be_bare, unnamed
from dateline.annotate.figures.fates import Fate, Spot, fate_of, own_fate
from dateline.annotate.figures.hedges import Bounds, bounds_for, bounds_of
from dateline.annotate.figures.lexicon import Lexicon
from dateline.annotate.figures.moods import mood_of
from dateline.annotate.figures.notfigures import is_figure
from dateline.annotate.figures.nouns import Noun, is_inverted, noun_behind, noun_of_tally, takes_singular
from dateline.annotate.figures.numbers import Amount, Piece, amounts_in, pieces_of, shifted
from dateline.annotate.figures.stems import JOINERS, by_stem, reach
from dateline.annotate.figures.units import Measured, measured, shared
from dateline.languages.shapes.counted import Counted
from dateline.records import FigureKind, Status

_LONGEST = 30  # figures of a list that one word governs
_MILLION = 1e6  # a scaled number without a noun counts the money that the sentence names
_CASUALTIES = frozenset({"killed", "injured", "missing", "detained"})
_KNOWN = frozenset({"killed", "injured", "missing", "detained", "captured", "freed", "rescued", "fired", "destroyed"})


def surface_drafts(text: str, lexicon: Lexicon) -> list[Draft]:
    """The figures of a sentence, in order."""
    pieces = pieces_of(text, lexicon.numbers)
    starts = {piece.start: i for i, piece in enumerate(pieces)}
    ends = {piece.end: i for i, piece in enumerate(pieces)}
    placed = [(starts[a.start], ends.get(a.end, starts[a.start]), a) for a in amounts_in(pieces, lexicon.numbers)]
    placed = [(first, last, a) for first, last, a in placed if is_figure(pieces, first, last, a, lexicon.notfigures)]
    others = frozenset(first for first, _, _ in placed)
    drafts: list[Draft] = []
    for first, last, amount in placed:
        draft = _draft(text, pieces, starts, first, last, amount, drafts, others, lexicon)
        if draft is not None:
            drafts.append(draft)
    return drafts


def _draft(
    text: str,
    pieces: Sequence[Piece],
    starts: Mapping[int, int],
    first: int,
    last: int,
    amount: Amount,
    before: Sequence[Draft],
    others: frozenset[int],
    lexicon: Lexicon,
) -> Draft | None:
    found = measured(pieces, first, last, lexicon.units) or shared(pieces, last, lexicon.numbers, lexicon.units)
    if found is None and amount.form == "fraction":
        found = Measured("percent", lexicon.units.percent, None, None)
    noun = noun_behind(pieces, last + 1, lexicon, single=takes_singular(amount)) if found is None else None
    if found is None and noun is None:
        found = _money_named(amount, before)
    tally = noun_of_tally(pieces, first, last, lexicon) if found is None else None
    named = noun or tally
    if found is None and named is None and not may_be_bare(pieces, first, last, amount, before, lexicon):
        return None
    if named is not None and named.word in lexicon.counted.occasions:
        return None
    opening = first if found is None or found.sign is None else found.sign
    unit_at = max(last, found.last or 0) if found is not None else last
    timed = found is not None and found.unit is not None and found.unit.symbol == "s"
    if timed and not is_length(pieces, opening, unit_at, lexicon.notfigures):
        return None
    bounds = _bounds(pieces, opening, last, amount, lexicon)
    bare = found is None and named is None
    acting = bare and acts(pieces, first, last, before, lexicon)
    joined = not acting and _is_joined(text, bounds, before, lexicon)
    end_at = noun.at if noun is not None else unit_at
    begins = starts[bounds.start]
    lead = starts[_lead(before)] if joined else begins
    within = reach(pieces, first) if acting else (0, len(pieces))
    spot = Spot(pieces, begins, end_at, named, lead, others, within, lexicon)
    part = bool(before) and _is_part(pieces, begins, lexicon)
    kind, fate = _kind_and_fate(spot, found, tally)
    thing = fate
    if found is None and is_whole(spot, before):
        fate = thing = Fate(own_fate(spot, kind) or "other")
    elif bare:
        fate, thing = unnamed(spot)
    loose = amount.value == 1 and pieces[first].lower in lexicon.notfigures.ones and bounds.hedge == "exact"
    if loose and _KNOWN.isdisjoint({fate.status, thing.status}):
        return None
    end = pieces[end_at].end
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
        status=fate.status,
        thing_status=thing.status,
        modality=mood_of(pieces, opening, fate, lexicon),
        currency=found.currency if found is not None else None,
        unit=found.unit if found is not None else None,
        looks_back=bare and looks_back(pieces, first, last, lexicon),
        joined=joined,
        verbless=part,
        added=part,
        part=part,
        carries=bounds.carries,
        bare=bare,
        aloft=bare and fate.status in ("other", "missing") and is_aloft(pieces, first, lexicon.statuses),
        airborne=airborne_before(pieces, first, lexicon.counted) if bare else None,
        clause=_clause(pieces, opening, unit_at),
    )


def _bounds(pieces: Sequence[Piece], opening: int, last: int, amount: Amount, lexicon: Lexicon) -> Bounds:
    if is_inverted(pieces, opening, last, lexicon):
        return bounds_for("exact", amount.value, pieces[opening].start, pieces[last].end)
    return bounds_of(pieces, opening, last, amount, lexicon.hedges, lexicon.numbers)


def _money_named(amount: Amount, before: Sequence[Draft]) -> Measured | None:
    """ "9 млрд евро, из которых 2 млрд пойдут на ПВО"."""
    money = next((draft for draft in reversed(before) if draft.kind == "money"), None)
    scaled = not amount.bare and (amount.value or amount.low or 0) >= _MILLION
    if money is None or money.counted is None or not scaled:
        return None
    return Measured("money", money.counted, None, None, currency=money.currency)


def _is_joined(text: str, bounds: Bounds, before: Sequence[Draft], lexicon: Lexicon) -> bool:
    if not before or bounds.start < before[-1].end:
        return False
    gap = pieces_of(text[before[-1].end : bounds.start], lexicon.numbers)
    return len(gap) < 4 and all(p.lower in JOINERS for p in gap)


def _lead(before: Sequence[Draft]) -> int:
    """The first character of the list that a figure continues."""
    at = len(before) - 1
    while at and before[at].joined and len(before) - at < _LONGEST:
        at -= 1
    return before[at].start


def _kind_and_fate(spot: Spot, found: Measured | None, tally: Noun | None) -> tuple[FigureKind, Fate]:
    noun, words = spot.noun, spot.lexicon.counted
    kind = _kind(found, noun, words)
    weighed = found is not None and found.unit is not None and found.unit.symbol == "kg"
    if kind in ("events", "percent") or (kind == "measure" and not weighed):
        return kind, Fate("other")
    fate = fate_of(spot, kind)
    if noun is not None and noun.word in words.animals:
        as_people = fate_of(spot, "people")
        fate = as_people if as_people.status == "killed" else fate
    elif kind == "objects" and noun is not None and noun.word not in words.objects and fate.status == "other":
        as_people = fate_of(spot, "people")
        kind, fate = ("people", as_people) if as_people.status in _CASUALTIES else (kind, fate)
    if tally is not None and kind == "people" and (noun is tally or noun is None or noun.word in words.anyone):
        told = spot.lexicon.statuses.heads.get(tally.word)
        fate = Fate(cast("Status", told), tally.at) if told is not None else fate
    beside = _in_apposition(spot)
    if beside is not None and kind == "people":
        fate = Fate(cast("Status", spot.lexicon.statuses.heads.get(beside.word, "other")), beside.at)
    if any(known is not None and known.mixed for known in (noun, tally, beside)):
        fate = Fate("other", fate.at)
    return kind, fate


def _in_apposition(spot: Spot) -> Noun | None:
    """What the counted are lost as: "потеряла 120 человек убитыми и ранеными"."""
    at, words = spot.last + 1, spot.lexicon.counted
    if spot.noun is None or spot.noun.at != spot.last or at >= len(spot.pieces):
        return None
    return noun_behind(spot.pieces, at, spot.lexicon) if spot.pieces[at].lower.endswith(words.as_endings) else None


def _is_part(pieces: Sequence[Piece], first: int, lexicon: Lexicon) -> bool:
    """Whether a figure counts some of those before it: ", в том числе трое детей"."""
    phrases = (" ".join(p.lower for p in pieces[max(0, first - length) : first]) for length in (1, 2, 3))
    return any(phrase in lexicon.counted.included for phrase in phrases)


def _kind(found: Measured | None, noun: Noun | None, words: Counted) -> FigureKind:
    if found is not None:
        return "money" if found.kind == "money" else "percent" if found.kind == "percent" else "measure"
    if noun is None:
        return "people"
    if noun.word in words.events:
        return "events"
    if noun.word in words.objects:
        return "objects"
    person = noun.word in words.people or noun.word.endswith((*words.people_endings, *words.adjective_lemmas))
    return "people" if person else "objects"


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
