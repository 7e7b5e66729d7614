"""What befell the counted in a language without a parser: by the words around a number."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

from dateline.annotate.figures.drafts import HARMS
from dateline.annotate.figures.lexicon import Lexicon
from dateline.annotate.figures.nouns import Noun, is_predicate
from dateline.annotate.figures.numbers import Piece
from dateline.annotate.figures.status import roles_for
from dateline.annotate.figures.stems import by_stem
from dateline.languages.shapes.statuses import Roles
from dateline.records import FigureKind, Status

_NEAR = 12  # words around a number in which a status word is looked for
_COMMA = 4  # words that a comma weighs
_NUMBER = 5  # words that another number weighs: what befell that one need not have befallen this
_WEAK = 6  # words that "are" and "live" count as farther away than what happened
_PAIRED = 4  # words that "из плена" counts as nearer than a verb alone
_BESIDE = 3  # words from a noun to what befell it besides
_HELD = frozenset({"captured", "detained"})
_MARKS = frozenset(",;—–()")


@dataclass(frozen=True, slots=True)
class Spot:
    """A number, its hedge and its noun among the words of its sentence: ``pieces[first:last + 1]``.

    ``lead`` is where the list begins that the number continues ("four tanks and 12 guns"), else ``first``; ``others``
    are where the sentence's other numbers begin. ``within`` is the stretch that is asked what befell the counted.
    """

    pieces: Sequence[Piece]
    first: int
    last: int
    noun: Noun | None
    lead: int
    others: frozenset[int]
    within: tuple[int, int]
    lexicon: Lexicon


@dataclass(frozen=True, slots=True)
class Fate:
    """A status, the index of the word that gives it and how far off that stands."""

    status: Status
    at: int | None = None
    distance: int = 0


def fate_of(spot: Spot, kind: FigureKind) -> Fate:
    """What the words around a number say befell what it counts, as one of this kind; else what its noun says."""
    roles = roles_for(kind, spot.lexicon.statuses)
    own = own_fate(spot, kind)
    if own is not None and spot.noun is not None and spot.noun.word in spot.lexicon.statuses.firm:
        return Fate(own)
    found = _governed(spot, roles) or _nearest(spot, roles)
    if found.status == "other" and spot.lead < spot.first:
        found = _of_list(spot, roles) or found
    if own is None or found.status in ("other", "present"):
        return Fate(own or found.status, found.at)
    if found.status == "sent" and own in _HELD:
        return Fate("freed", found.at)  # "вернулись на родину 205 пленных"
    beside = found.at is not None and 0 < found.at - spot.last < _BESIDE
    return Fate(own, found.at) if found.status in HARMS and own in HARMS and not beside else found


def own_fate(spot: Spot, kind: FigureKind) -> Status | None:
    """What the noun itself or an adjective before it says: "7 раненых", "40 повреждённых домов"."""
    if spot.noun is None:
        return None
    head = spot.lexicon.statuses.heads.get(spot.noun.word)
    if head is not None:
        return cast("Status", head)
    roles = roles_for(kind, spot.lexicon.statuses)
    for piece in reversed(spot.pieces[spot.first : spot.noun.at]):
        told = by_stem(piece.lower, roles.adjectives)
        if told is not None and piece.lower.endswith(spot.lexicon.counted.adjective_endings):
            return cast("Status", told)
    return None


def _governed(spot: Spot, roles: Roles) -> Fate | None:
    """What the word right before the figure, or before the list that it continues, does to it: "потеряли 14 бойцов"."""
    for at in {spot.first, spot.lead}:
        before = spot.pieces[at - 1].lower if at else ""
        told = roles.nouns.get(before) or by_stem(before, roles.objects)
        if told is not None:
            return Fate(cast("Status", told), at - 1)
    return None


def _of_list(spot: Spot, roles: Roles) -> Fate | None:
    """What the word right before a list does to all of it: "знищено 14 танків, 30 гармат та 1120 окупантів"."""
    status = _told(spot, spot.lead - 1, roles) if spot.lead else None
    return None if status is None else Fate(cast("Status", status), spot.lead - 1)


def _nearest(spot: Spot, roles: Roles) -> Fate:
    """The nearest word with a status; a comma and a number between count as several words.

    One behind the next number is that number's, unless "and" joins the two.
    """
    best: Fate | None = None
    resumed = _past_aside(spot)
    for i in range(max(spot.within[0], spot.first - _NEAR), min(spot.within[1], resumed + _NEAR)):
        if i >= resumed and i in spot.others and spot.pieces[i - 1].lower not in spot.lexicon.numbers.ands:
            break
        status = None if spot.first <= i < resumed else _told(spot, i, roles)
        if status in (None, "other"):  # "rescue" teams are nobody rescued
            continue
        distance = _distance(spot, i, resumed) + (_WEAK if status == "present" else 0)
        distance -= _PAIRED if _pair(spot, i) in spot.lexicon.statuses.complements else 0
        if distance <= _NEAR and (best is None or distance < best.distance):
            best = Fate(cast("Status", status), i, distance)
    return Fate("other") if best is None or _is_mixed(spot, best, roles) else best


def _is_mixed(spot: Spot, fate: Fate, roles: Roles) -> bool:
    """Whether words of two fates in one form share the number: "убитыми и ранеными 40 человек"."""
    pieces, at = spot.pieces, fate.at or 0
    for other in (at - 2, at + 2):
        if 0 <= other < len(pieces) and pieces[(at + other) // 2].lower in spot.lexicon.numbers.ands:
            told = by_stem(pieces[other].lower, roles.adjectives)
            alike = pieces[other].lower[-2:] == pieces[at].lower[-2:]
            if alike and told != fate.status and {told, fate.status} <= HARMS:
                return True
    return False


def _told(spot: Spot, i: int, roles: Roles) -> str | None:
    """The status of a word, or of it and the one before ("из плена"); who does it says nothing: "рятувальники"."""
    word, words = spot.pieces[i].lower, spot.lexicon.counted
    pair = _pair(spot, i)
    if pair in spot.lexicon.statuses.complements and roles is spot.lexicon.statuses.people:
        return spot.lexicon.statuses.complements[pair]
    known = words.singulars.get(word.replace("ё", "е"))
    if known in words.people and known not in spot.lexicon.statuses.heads:
        return None
    return by_stem(word, roles.adjectives)


def _pair(spot: Spot, i: int) -> tuple[str, str]:
    return spot.pieces[i - 1].lower if i else "", spot.pieces[i].lower


def _distance(spot: Spot, i: int, resumed: int) -> int:
    between = range(i, spot.first) if i < spot.first else range(resumed, i)
    marks = sum(spot.pieces[k].text in _MARKS for k in between)
    numbers = sum(k in spot.others for k in between)
    if marks and i > spot.last and i + 1 in spot.others:
        return _NEAR + 1  # "атакував 96 дронами, збито 71": it opens the next number's clause
    return len(between) + _COMMA * marks + _NUMBER * numbers


def _past_aside(spot: Spot) -> int:
    """The index behind the figure and an aside that counts some of its people: "пятеро, включая ребёнка, ранены"."""
    at, pieces = spot.last + 1, spot.pieces
    if at >= len(pieces) or pieces[at].text != ",":
        return at
    opens = [" ".join(p.lower for p in pieces[at + 1 : at + 1 + length]) for length in (1, 2, 3)]
    if spot.lexicon.counted.included.isdisjoint(opens):
        return at
    end = next((i for i in range(at + 1, min(len(pieces), at + _NEAR)) if pieces[i].text == ","), at)
    told = any(is_predicate(piece, spot.lexicon) for piece in pieces[at + 1 : end])  # "із них 12 загинули,"
    return at if end == at or told else end + 1
