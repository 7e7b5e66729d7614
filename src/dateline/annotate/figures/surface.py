"""The figures of a sentence in a language without a parser: by the words around each number."""

from collections.abc import Mapping, Sequence
from typing import cast

from dateline.annotate.figures.drafts import Draft
from dateline.annotate.figures.durations import is_length
from dateline.annotate.figures.fates import Fate, Spot, fate_of, own_fate
from dateline.annotate.figures.hedges import Bounds, bounds_for, bounds_of
from dateline.annotate.figures.lexicon import Lexicon
from dateline.annotate.figures.notfigures import is_figure
from dateline.annotate.figures.nouns import (
    Noun,
    by_stem,
    is_inverted,
    is_predicate,
    noun_behind,
    noun_of_tally,
    takes_singular,
)
from dateline.annotate.figures.numbers import Amount, Piece, amounts_in, pieces_of, shifted
from dateline.annotate.figures.units import Measured, measured, shared
from dateline.languages.shapes.counted import Counted
from dateline.languages.shapes.modality import Modality as ModalityWords
from dateline.records import FigureKind, Modality, Status

_ASIDE = 6  # words in which a word of modality is looked for beyond the status word
_LONGEST = 30  # figures of a list that one word governs
_MILLION = 1e6  # a scaled number without a noun counts the money that the sentence names
_CASUALTIES = frozenset({"killed", "injured", "missing", "detained"})
_KNOWN = frozenset({"killed", "injured", "missing", "detained", "captured", "freed", "rescued", "fired", "destroyed"})
_JOINERS = frozenset({"і", "й", "та", "и", ",", "ще", "еще", "ещё", "а", "також", "также", "в", "у"})


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
    if found is None and named is None and not _may_be_bare(pieces, first, last, amount, before, lexicon):
        return None
    if named is not None and named.word in lexicon.counted.occasions:
        return None
    opening = first if found is None or found.sign is None else found.sign
    unit_at = max(last, found.last or 0) if found is not None else last
    timed = found is not None and found.unit is not None and found.unit.symbol == "s"
    if timed and not is_length(pieces, opening, unit_at, lexicon.notfigures):
        return None
    bounds = _bounds(pieces, opening, last, amount, lexicon)
    joined = _is_joined(text, bounds, before, lexicon)
    end_at = noun.at if noun is not None else unit_at
    begins = starts[bounds.start]
    lead = starts[_lead(before)] if joined else begins
    spot = Spot(pieces, begins, end_at, named, lead, others, lexicon)
    part = bool(before) and _is_part(pieces, begins, lexicon)
    kind, fate = _kind_and_fate(spot, found, tally)
    whole = found is None and _is_whole(spot, before)
    if whole:
        fate = Fate(own_fate(spot, kind) or "other")
    loose = amount.value == 1 and pieces[first].lower in lexicon.notfigures.ones and bounds.hedge == "exact"
    if loose and fate.status not in _KNOWN:
        return None
    bare = found is None and named is None
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
        thing_status=fate_of(spot, "objects").status if bare and not whole else fate.status,
        modality=_modality(pieces, opening, fate, lexicon),
        currency=found.currency if found is not None else None,
        unit=found.unit if found is not None else None,
        looks_back=bare and _looks_back(pieces, last, lexicon),
        joined=joined,
        verbless=part,
        added=part,
        part=part,
        carries=bounds.carries,
        bare=bare,
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
    return len(gap) < 4 and all(p.lower in _JOINERS for p in gap)


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
    if kind == "objects" and noun is not None and noun.word not in words.objects and fate.status == "other":
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


def _is_whole(spot: Spot, before: Sequence[Draft]) -> bool:
    """Whether another figure counts a part of this one: "30 із 45 дронів", "из 45 дронов сбиты 30"."""
    if before and before[-1].end == spot.pieces[spot.last].end:
        return True
    if not spot.first or spot.pieces[spot.first - 1].lower not in spot.lexicon.numbers.linkers:
        return False
    if before and before[-1].end == spot.pieces[spot.first - 2].end:
        return True
    return _opens_clause(spot.pieces, spot.first - 1) and any(i > spot.last for i in spot.others)


def _may_be_bare(
    pieces: Sequence[Piece], first: int, last: int, amount: Amount, before: Sequence[Draft], lexicon: Lexicon
) -> bool:
    """A bare number counts before a verb, punctuation or the end, and not where it could be a name or a year."""
    if amount.form not in ("exact", "vague") or (amount.value or 2) <= 1:
        return False
    if pieces[last].lower in lexicon.numbers.collectives or _looks_back(pieces, last, lexicon):
        return True
    if _is_share(pieces, first, last, before, lexicon):
        return True
    behind = next((p for p in pieces[last + 1 : last + 1 + _ASIDE] if p.lower not in lexicon.counted.function), None)
    predicate = behind is not None and behind.text.islower() and is_predicate(behind, lexicon)
    if _opens_clause(pieces, first) or _follows(pieces, first, before, lexicon):
        return predicate
    previous = pieces[first - 1].text
    if amount.form != "exact" or previous[0].isupper() or not previous.isalpha():
        return False
    after = pieces[last + 1].text if last + 1 < len(pieces) else ""
    return after in ("", ".", ",", ";") or (predicate and behind is not None and _is_plural(behind, lexicon))


def _is_plural(verb: Piece, lexicon: Lexicon) -> bool:
    """Whether a verb that has a status speaks of several: "12 погибли", but not "дом 12 сгорел"."""
    told = by_stem(verb.lower, lexicon.statuses.people.adjectives)
    return told is not None and verb.lower.endswith(lexicon.counted.plural_verbs)


def _looks_back(pieces: Sequence[Piece], last: int, lexicon: Lexicon) -> bool:
    """Whether a number counts some of those named before: "восемь из них", "семеро других"."""
    after = [piece.lower for piece in pieces[last + 1 : last + 3]]
    of = len(after) > 1 and after[0] in lexicon.numbers.linkers and after[1] in lexicon.counted.remaining
    return of or bool(after and after[0] in lexicon.counted.others)


def _is_part(pieces: Sequence[Piece], first: int, lexicon: Lexicon) -> bool:
    """Whether a figure counts some of those before it: ", в том числе трое детей"."""
    phrases = (" ".join(p.lower for p in pieces[max(0, first - length) : first]) for length in (1, 2, 3))
    return any(phrase in lexicon.counted.included for phrase in phrases)


def _is_share(pieces: Sequence[Piece], first: int, last: int, before: Sequence[Draft], lexicon: Lexicon) -> bool:
    """Whether a number is a part or the whole of a share: "сбиты 38 из 45", "38 дронов из 45 запущенных"."""
    of = lexicon.numbers.linkers
    part = last + 2 < len(pieces) and pieces[last + 1].lower in of and pieces[last + 2].text[0].isdecimal()
    whole = first > 1 and pieces[first - 1].lower in of and bool(before) and before[-1].end == pieces[first - 2].end
    return part or whole


def _follows(pieces: Sequence[Piece], first: int, before: Sequence[Draft], lexicon: Lexicon) -> bool:
    """Whether a number stands right behind the whole of which it is a part: "из 96 дронов 71 сбит", "из них 71"."""
    if not first:
        return False
    return pieces[first - 1].lower in lexicon.counted.remaining or bool(
        before and before[-1].end == pieces[first - 1].end
    )


def _opens_clause(pieces: Sequence[Piece], first: int) -> bool:
    """Whether a number is the first of its clause, but for the small words before it ("and another 12 died")."""
    i = first - 1
    while i >= 0 and pieces[i].lower in _JOINERS - {","}:
        i -= 1
    return i < 0 or pieces[i].text in ",;:—–"


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


def _modality(pieces: Sequence[Piece], first: int, fate: Fate, lexicon: Lexicon) -> Modality:
    """What the words of the figure's clause say, suspects and their like aside.

    A "не" right before the status word denies it. What the counted already are is not still to come: "призвал почтить
    память 12 погибших".
    """
    words, named = lexicon.modality, lexicon.counted.singulars
    if fate.at is not None and fate.at > 0 and pieces[fate.at - 1].lower in words.negations:
        return "denied"
    low, high = _reach(pieces, first)
    around = [p.lower for p in pieces[low:high] if p.lower not in named]
    own = fate.at is None and fate.status != "other"
    if any(word.startswith(words.denied_stems) for word in around):
        return "denied"
    around += [p.lower for p in _leading(pieces, low, words) if p.lower not in named]
    if any(word.startswith(words.hypothetical_stems) or word in words.hypothetical_auxiliaries for word in around):
        return "hypothetical"
    if any(word.startswith(words.unconfirmed_stems) for word in around):
        return "unconfirmed"
    return "expected" if not own and any(_is_coming(p.lower, words) for p in pieces[low:high]) else "asserted"


def _leading(pieces: Sequence[Piece], low: int, words: ModalityWords) -> Sequence[Piece]:
    """The words before a clause that they judge: one set off by a comma, or what "що" completes ("уявіть, що")."""
    if low < 2 or pieces[low - 1].text != ",":
        return ()
    start, _ = _reach(pieces, low - 2)
    return pieces[start : low - 1] if start == low - 2 or pieces[low].lower in words.complementizers else ()


def _is_coming(word: str, words: ModalityWords) -> bool:
    return word.startswith(words.expected_stems) or word.endswith(words.expected_endings)


def _reach(pieces: Sequence[Piece], at: int) -> tuple[int, int]:
    """The stretch between commas around a piece, at most some words either way."""
    low = at
    while low > 0 and pieces[low - 1].text not in ',;:—–()«»"' and at - low < 2 * _ASIDE:
        low -= 1
    high = at
    while high < len(pieces) and pieces[high].text not in ',;:—–()«»"' and high - at < 2 * _ASIDE:
        high += 1
    return low, high


def _clause(pieces: Sequence[Piece], first: int, last: int) -> tuple[int, int]:
    low, high = _reach(pieces, first)
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
