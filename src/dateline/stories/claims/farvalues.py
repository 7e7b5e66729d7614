"""What speaks for one quantity where two values of it lie far apart: an early toll and a late one, two who count."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from dateline.stories.claims.agreement import apartness, rounds
from dateline.stories.claims.quantities import Quantity, place_key

_ALONE = 0.8  # for the only values of their kind in two reports of one happening
_SEEN = -0.3  # a witness sees a part, however many there are
_OTHER_SET = -3.0  # of another time, or how many there may be
_WIDER = -3.0  # "across the country", in one town of it
_OTHER_NIGHT = -4.0  # the later one has fewer
_OTHER_TRAITS = -1.5  # "40 striking miners", "12 trapped miners"
_OTHER_NATION = -3.0  # "49 Armenian soldiers", "12 Azerbaijani soldiers"
_OTHER_TOWN = -1.0
_OTHER_ACTOR = -2.0  # "Norway pledged", "Japan pledged"
_TOLLS = frozenset({"killed", "injured", "destroyed", "damaged"})  # what stays so
_ASPECT = 1.4  # for measures of one thing
_OTHER_ASPECT = -0.8


def mark_alone(found: Sequence[Quantity]) -> list[Quantity]:
    """The same, each with whether its report gives no other value of its kind."""
    kinds: dict[tuple[int, str, str | None], list[Quantity]] = defaultdict(list)
    for quantity in found:
        kinds[_kind(quantity)].append(quantity)
    rivals = [any(_rivals(quantity, other) for other in kinds[_kind(quantity)]) for quantity in found]
    return [replace(q, alone=0.0) if rival else q for q, rival in zip(found, rivals, strict=True)]


def _kind(quantity: Quantity) -> tuple[int, str, str | None]:
    figure = quantity.figure
    kind = "people" if figure.kind == "objects" else figure.kind
    return quantity.article, f"{kind} {figure.status}", figure.unit or figure.currency


def _rivals(a: Quantity, b: Quantity) -> bool:
    """Whether two figures of a report give different values, and nothing says that they are of two sets."""
    one, other = a.figure, b.figure
    if one.value is None or other.value is None or one.value == other.value or rounds(one, other) or rounds(other, one):
        return False
    if _set(a) != _set(b):
        return False
    people = one.kind == other.kind == "people"
    return people and (a.anybody or b.anybody) or counts_alike(a, b)


def _set(quantity: Quantity) -> tuple[bool, bool, bool, bool, bool, str | None]:
    return quantity.part, quantity.over, quantity.limit, quantity.treated, quantity.everywhere, quantity.ago


def counts_alike(a: Quantity, b: Quantity) -> bool:
    """Whether two figures count things of one name, or measure the same of something."""
    if a.figure.kind != b.figure.kind and not a.concepts & b.concepts:
        return False
    if a.figure.kind in ("money", "measure", "percent"):
        return bool(a.aspects & b.aspects)
    one, other = (a.figure.counted or "").lower(), (b.figure.counted or "").lower()
    return bool(a.concepts & b.concepts) or one == other or a.anybody and b.anybody or named(a, b) or named(b, a)


def named(a: Quantity, b: Quantity) -> bool:
    """Whether the words around a count of people say who they are: "430 miners", "people worked in the mine"."""
    noun = (a.figure.counted or "").lower()[:6]
    return b.anybody and not a.anybody and len(noun) > 3 and a.language == b.language and noun in b.wide


def far_apart(a: Quantity, b: Quantity, *, fate: bool) -> float:
    """What the distance of two values says, and what the words say of their sets; ``fate`` that people suffered one."""
    low, high = sorted((a, b), key=lambda q: (q.figure.value or q.figure.low or 0.0, q.article, q.index))
    if low.witnessed and not high.witnessed:
        return _SEEN + _sets(a, b)
    alike = (
        (a.figure.status == b.figure.status or bool(a.aspects & b.aspects))
        and _set(a) == _set(b)
        and counts_alike(a, b)
    )
    alone = min(a.alone, b.alone) if alike else 0.0
    pull = (0.5 if fate else 1.0) * (1 - alone / 2)
    if fate and low.figure.hedge == "at_least":
        pull /= 2  # those who count go on counting
    return (-0.2 if fate else -0.8) - pull * apartness(a.figure, b.figure) + _ALONE * alone + _sets(a, b)


def _sets(a: Quantity, b: Quantity) -> float:
    """What the words say of the sets that are counted."""
    parts = -2.4 if (a.part, a.further) != (b.part, b.further) else -0.6 if a.part else 0.0
    other = _OTHER_SET if (a.over, a.limit) != (b.over, b.limit) else 0.0
    wider = _WIDER if wider_than(a, b) or wider_than(b, a) else 0.0
    night = _OTHER_NIGHT if fewer_later(a, b) else 0.0
    same_noun = a.language == b.language and (bool(a.concepts & b.concepts) or a.figure.counted == b.figure.counted)
    unlike = same_noun and bool(a.traits) and bool(b.traits) and not a.traits & b.traits
    nation = a.figure.whose or b.figure.whose
    traits = (_OTHER_NATION if nation else _OTHER_TRAITS) if unlike else 0.0
    aspects = _ASPECT if a.aspects & b.aspects else _OTHER_ASPECT if a.aspects and b.aspects else 0.0
    actors = _OTHER_ACTOR if a.language == b.language and a.actors and b.actors and not a.actors & b.actors else 0.0
    return parts + other + wider + night + traits + actors + aspects + (_OTHER_TOWN if _two_towns(a, b) else 0.0)


def wider_than(a: Quantity, b: Quantity) -> bool:
    """Whether one counts many places together and the other one place, or a part of them."""
    if not a.everywhere or b.everywhere:
        return False
    place = b.place or b.home
    whole = place is None or place.kind == "country" or a.place is not None and place_key(a.place) == place_key(place)
    return not whole


def fewer_later(a: Quantity, b: Quantity) -> bool:
    """Whether fewer are of a later day or night, and no word says that a count has changed: tolls only rise."""
    low, high = sorted((a, b), key=lambda q: q.figure.value or q.figure.low or 0.0)
    lasting = a.figure.status in _TOLLS and b.figure.status in _TOLLS
    return lasting and on_other_nights(a, b) and low.night is not None and low.night > (high.night or low.night)


def on_other_nights(a: Quantity, b: Quantity) -> bool:
    """Whether two are of other days or other nights, and no word says that a count has changed.

    A day may be that of a night's first or last hours.
    """
    if a.night is None or b.night is None or a.revising or b.revising:
        return False
    (first, last), (other_first, other_last) = a.night, b.night
    if (first == last) == (other_first == other_last):
        return a.night != b.night
    return last < other_first or other_last < first


def _two_towns(a: Quantity, b: Quantity) -> bool:
    one, other = a.place, b.place
    return (
        one is not None
        and other is not None
        and one.precision == other.precision == "point"
        and place_key(one) != place_key(other)
    )
