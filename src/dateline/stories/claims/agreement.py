"""Whether two values can be of one quantity: equal, at one within their bounds or their rounding, or apart."""

import math
from typing import Literal

from dateline.records import Figure, Hedge

Agreement = Literal["equal", "rounded", "bounded", "apart", "open"]
"""``open``: a value is left open and no bound speaks against it."""

_NEAR = 0.05  # of a value that may go in rounding it
_LOOSELY = 0.1  # where the words say that it is loose


def agreement(a: Figure, b: Figure) -> Agreement:
    """How the values of two figures stand to each other."""
    if a.value is None or b.value is None:
        return "open" if _overlap(a, b) else "apart"
    if a.value == b.value:
        return "equal"
    if rounds(a, b) or rounds(b, a):
        return "rounded"
    if "range" in (a.hedge, b.hedge) and _overlap(a, b):
        return "bounded"
    return "apart"


def rounds(loose: Figure, strict: Figure) -> bool:
    """Whether one value is the other said loosely: to fewer digits, in the direction that its hedge gives.

    "Over 50" is 51, "some 1,150" is 1,147, but "1,200" is not, nor is "at least 40" 51.
    """
    if loose.value is None or strict.value is None or loose.value == strict.value:
        return False
    most = (_NEAR if loose.hedge == "exact" else _LOOSELY) * max(loose.value, strict.value)
    if abs(loose.value - strict.value) > most:
        return False
    step = granularity(loose.value)
    if granularity(strict.value) >= step or step == 1 and loose.value < 20:
        return False
    low, high = _reach(loose.value, step, loose.hedge)
    return low <= strict.value < high


def _reach(value: float, step: float, hedge: Hedge) -> tuple[float, float]:
    if hedge == "at_least":
        return value, value + step
    if hedge == "at_most":
        return value - step, value + 1e-9
    return value - step / 2, value + step / 2


def granularity(value: float) -> float:
    """The step that a round value is counted in: 10 for 50, 50 for 1,150, 100 for 1,200, 1 for 1,147.

    >>> [granularity(value) for value in (50, 1150, 1200, 1147, 8400.0)]
    [10.0, 50.0, 100.0, 1.0, 100.0]
    """
    whole = int(value)
    if whole != value or whole == 0:
        return 10.0 ** -len(f"{value}".partition(".")[2])
    step = 1
    while whole % (step * 10) == 0:
        step *= 10
    return float(step * 5) if whole % (step * 5) == 0 and step > 1 and whole > step * 10 else float(step)


def telling(value: float) -> float:
    """How much it tells that two reports give this value: little for "two", much for 1,147."""
    if value < 10:
        return 0.5
    digits = len(f"{value:.0f}".rstrip("0")) if value == int(value) else 3
    return min(2.8, 0.6 + 0.7 * digits + (0.3 if value > 100 else 0.0))


def apartness(a: Figure, b: Figure) -> float:
    """How many doublings lie between two values, 3 at the most; 1 where one is left open."""
    if a.value is None or b.value is None:
        return 1.0
    if min(a.value, b.value) <= 0:
        return 3.0
    return min(3.0, abs(math.log2(a.value) - math.log2(b.value)))


def _overlap(a: Figure, b: Figure) -> bool:
    """Whether some value lies within both: of an open number its bounds, of a given one the value."""
    (low, high), (other_low, other_high) = _bounds(a), _bounds(b)
    return low <= other_high and other_low <= high


def _bounds(figure: Figure) -> tuple[float, float]:
    if figure.value is not None and figure.hedge != "range":
        return figure.value, figure.value
    low = figure.low if figure.low is not None else 0.0
    high = figure.high if figure.high is not None else low * 100 if low else math.inf
    return low, high
