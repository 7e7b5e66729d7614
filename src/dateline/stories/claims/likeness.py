"""How likely two figures of a story speak of one quantity: a sum of what speaks for it and what against it."""

from collections import Counter
from collections.abc import Sequence
from math import fsum, log

from dateline.records import Place, Status
from dateline.stories.claims.agreement import agreement, telling
from dateline.stories.claims.farvalues import far_apart, named, on_other_nights
from dateline.stories.claims.quantities import Quantity, place_key

APART = -40.0  # against any joining
_ENOUGH = 1.35  # what must speak for one quantity before anything does
_NEIGHBOURING: frozenset[frozenset[Status]] = frozenset(
    frozenset(pair)
    for pair in (
        ("displaced", "sent"),
        ("displaced", "rescued"),
        ("present", "sent"),
        ("captured", "freed"),
        ("captured", "detained"),
        ("detained", "freed"),
        ("freed", "sent"),
        ("destroyed", "damaged"),
        ("rescued", "freed"),
        ("sent", "fired"),
        ("seized", "captured"),
    )
)
"""Statuses that two reports may give the same counted: what is moved from home has been sent, too."""
_FATES: frozenset[Status] = frozenset(
    {"killed", "injured", "missing", "captured", "detained", "freed", "displaced", "rescued"}
)
_OTHER_STATE = -6.0  # of whose the counted are: "Georgian soldiers", "Armenian soldiers"
_WIDEST = 0.11  # of a value, between it and another that it rounds
_MEASURED = frozenset({"measure", "money", "percent"})
_VAGUE = frozenset({"unknown", "area"})
_AHEAD = frozenset({"expected", "hypothetical"})


class Weights:
    """How much each word tells in a story: little when most of its sentences with figures have it.

    ``values`` are all that are given of each thing counted.
    """

    def __init__(self, found: Sequence[Quantity]) -> None:
        lines = {quantity.line.partition("|")[0]: quantity.wide for quantity in found}
        counts = Counter(word for wide in lines.values() for word in wide)
        self._most = log((len(lines) + 1) / 0.5)
        self._tells = {word: log((len(lines) + 1) / (count + 0.5)) for word, count in counts.items()}
        self._sums: dict[frozenset[str], float] = {}
        self._alike: dict[tuple[frozenset[str], frozenset[str]], float] = {}
        self.values: dict[str, set[float]] = {}
        for quantity in found:
            for key in _nouns(quantity):
                if quantity.figure.value is not None:
                    self.values.setdefault(key, set()).add(quantity.figure.value)

    def alike(self, a: frozenset[str], b: frozenset[str]) -> float:
        """The weight of the common words, 0 to 1 of that of all (Dice)."""
        if (a, b) not in self._alike:  # the figures of two sentences meet many times
            whole = self._sum(a) + self._sum(b)
            self._alike[a, b] = 2 * self._weigh(a & b) / whole if whole else 0.0
        return self._alike[a, b]

    def _sum(self, found: frozenset[str]) -> float:
        if found not in self._sums:
            self._sums[found] = self._weigh(found)
        return self._sums[found]

    def _weigh(self, found: frozenset[str]) -> float:
        return fsum(self._tells.get(word, self._most) for word in found)  # fsum: in whatever order the words come


def _nouns(quantity: Quantity) -> frozenset[str]:
    """What is counted: its concepts, else its own noun; nothing where it is anybody."""
    noun = (quantity.figure.counted or "").lower()
    return frozenset() if quantity.anybody or not noun else quantity.concepts or frozenset({noun})


def likeness(a: Quantity, b: Quantity, weights: Weights) -> float:
    """Above 0 for two figures that give one quantity the same value; :data:`APART` where they can't."""
    if a.line == b.line:
        return 4.0
    if not _meet(a, b):
        return APART
    if a.article == b.article and (a.sentence == b.sentence or on_other_nights(a, b)):
        return APART
    values = _same_value(a, b)
    return APART if values is None else _in_common(a, b, weights, values)


def _meet(a: Quantity, b: Quantity) -> bool:
    """Whether what is cheap to see lets two figures be one: their values may agree, their statuses don't exclude it."""
    one, other = a.figure, b.figure
    if _excluded(one.status, other.status):
        return False
    if one.value is None or other.value is None or "range" in (one.hedge, other.hedge):
        return True
    return abs(one.value - other.value) <= _WIDEST * max(one.value, other.value)


def _excluded(one: Status, other: Status) -> bool:
    return one != other and "other" not in (one, other) and frozenset((one, other)) not in _NEIGHBOURING


def kinship(a: Quantity, b: Quantity, weights: Weights) -> float:
    """The same for what stands for groups of figures, whose values may differ: then more else must be in common."""
    if _excluded(a.figure.status, b.figure.status):
        return APART
    same = _same_value(a, b)
    return _in_common(a, b, weights, _other_value(a, b) if same is None else same)


def _in_common(a: Quantity, b: Quantity, weights: Weights, values: float) -> float:
    unit = _unit(a, b)
    if unit is None:
        return APART
    sure = telling(a.figure.value or 0.0) if a.figure.value == b.figure.value else max(0.0, values)
    known = _counted(a, b, sure) + _status(a, b, sure) + _unanimous(a, b, weights)
    if known <= APART:
        return APART
    return known + unit + values + _setting(a, b, sure) + _words(a, b, weights) - _ENOUGH


def _unit(a: Quantity, b: Quantity) -> float | None:
    """``None`` for what is not measured alike."""
    one, other = a.figure, b.figure
    if one.kind != other.kind and not a.concepts & b.concepts:
        return None
    if one.currency != other.currency or one.unit != other.unit:
        return None
    if one.kind == "measure" and one.unit is None and one.counted != other.counted and a.language == b.language:
        return None
    return 0.6 if one.kind in _MEASURED else 0.0


def _counted(a: Quantity, b: Quantity, sure: float) -> float:
    one, other = (a.figure.counted or "").lower(), (b.figure.counted or "").lower()
    if a.figure.kind in _MEASURED:
        return 0.0
    if a.anybody and b.anybody:
        return 0.4
    if a.concepts & b.concepts or (one == other and a.language == b.language):
        return 1.0
    people = a.figure.kind == "people"
    if named(a, b) or named(b, a):
        return 0.6
    if people and (a.anybody or b.anybody):
        return 0.0 if sure > 1.5 or _same_fate(a, b) else -0.4
    if a.concepts and b.concepts or a.language == b.language:
        inferred = people and sure > 1.5 and (a.bare or b.bare)
        return -0.3 if inferred else -1.0 if people else -2.2
    return -0.3


def _unanimous(a: Quantity, b: Quantity, weights: Weights) -> float:
    """When all that count a thing give one number, they count the same."""
    shared = _nouns(a) & _nouns(b)
    return 1.0 if any(len(weights.values.get(key, ())) == 1 for key in shared) else 0.0


def _same_fate(a: Quantity, b: Quantity) -> bool:
    return a.figure.status == b.figure.status and a.figure.status in _FATES


def _status(a: Quantity, b: Quantity, sure: float) -> float:
    one, other = a.figure.status, b.figure.status
    if one == other == "injured" and a.treated != b.treated:
        return -0.6
    if one == other:
        return 0.0 if one == "other" else 1.4
    if "other" in (one, other):
        if a.witnessed != b.witnessed:
            return 0.0  # who tells what they saw does not say what it did
        return -0.1 if sure > 1.5 else -0.4
    return -0.5 if frozenset((one, other)) in _NEIGHBOURING else APART


def _same_value(a: Quantity, b: Quantity) -> float | None:
    found = agreement(a.figure, b.figure)
    if found == "apart":
        return None
    if found == "equal":
        return telling(a.figure.value or 0.0) + (_modality(a, b) + _prominence(a, b)) / 2
    parts = -2.4 if (a.part, a.further) != (b.part, b.further) else -1.0 if a.part else 0.0
    return {"rounded": 1.2, "bounded": 0.8, "open": 0.3 + _prominence(a, b)}[found] + parts + _modality(a, b)


def _other_value(a: Quantity, b: Quantity) -> float:
    return far_apart(a, b, fate=_same_fate(a, b)) + _modality(a, b) + _prominence(a, b)


def _prominence(a: Quantity, b: Quantity) -> float:
    """What reports of one happening give at their tops under the same name is that happening's figure."""
    return 1.1 if a.lead and b.lead and not (a.part or b.part) else 0.0


def _modality(a: Quantity, b: Quantity) -> float:
    """What is to come is not what is there, unless the number says so."""
    ahead = {a.figure.modality in _AHEAD, b.figure.modality in _AHEAD}
    if len(ahead) == 1:
        return 0.2 if True in ahead else 0.0
    return -0.3 if "unconfirmed" in (a.figure.modality, b.figure.modality) else -1.4


def _setting(a: Quantity, b: Quantity, sure: float) -> float:
    """Where, when and whose."""
    if a.figure.whose and b.figure.whose and a.figure.whose != b.figure.whose:
        return _OTHER_STATE
    when = (-1.2 if sure > 1.8 else -3.5) if a.ago != b.ago else 1.0 if a.ago else 0.0
    whose = 0.6 if a.figure.whose and a.figure.whose == b.figure.whose else 0.0
    return when + whose + _where(a, b, sure)


def _where(a: Quantity, b: Quantity, sure: float) -> float:
    """Two towns speak against one quantity; a country may be another's view, and a top tells where all happened."""
    if a.place is not None and b.place is not None:
        if together(a.place, b.place):
            return 0.5 if place_key(a.place) == place_key(b.place) else 0.1
        if "country" in (a.place.precision, b.place.precision) or a.figure.kind in _MEASURED:
            return -0.5 if sure > 1.0 else -1.2
        towns = a.place.precision == b.place.precision == "point"
        return -1.2 if sure > 1.5 or (a.lead and b.lead and not towns) else -2.6
    one, other = a.place or a.home, b.place or b.home
    if one is None or other is None or (a.place is None and b.place is None) or together(one, other):
        return 0.0
    return -0.4 if sure > 1.5 or (a.lead and b.lead) or not _same_fate(a, b) else -1.6


def together(a: Place, b: Place) -> bool:
    """Whether one place can lie in the other, or they are the same; unknown positions speak against nothing."""
    if place_key(a) == place_key(b) or a.country is None or b.country is None:
        return True
    if a.country != b.country:
        return False
    if a.kind == "country" or b.kind == "country" or {a.precision, b.precision} & _VAGUE:
        return True
    if a.admin1 is None or b.admin1 is None:
        return True
    if a.admin1 != b.admin1:
        return False
    return a.precision == "region" or b.precision == "region" or _near(a, b)


def _near(a: Place, b: Place) -> bool:
    """Within some 35 km: a district and its city."""
    if a.lat is None or b.lat is None or a.lon is None or b.lon is None:
        return True
    return abs(a.lat - b.lat) < 0.3 and abs(a.lon - b.lon) < 0.45


def _words(a: Quantity, b: Quantity, weights: Weights) -> float:
    """Nothing where the languages differ: words of one are none of the other."""
    if a.language != b.language:
        return 0.4
    alike = 0.6 * weights.alike(a.near, b.near) + 0.4 * weights.alike(a.wide, b.wide)
    return 3.2 * alike - 0.5
