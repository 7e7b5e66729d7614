"""Numbers that nobody wrote: a share, a difference or a round number that a reader works out from others."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from dateline.records import Figure

_LOOSE = 0.1  # of a number said loosely
_SHARE = 0.1  # of a share that is said without a bound
_FAR = 1.6  # how far beyond its bound a share may lie
_LEAST = 10  # smaller differences come about by chance
_PAIRED = 30  # figures of one kind that are tried in pairs


def rounded(loose: Figure, other: Figure) -> bool:
    """Whether a number said loosely is the other to its last digit: "some thirty" is 32, "about 3,000" not 3,400."""
    if loose.value is None or other.value is None or loose.hedge != "about":
        return False
    gap = abs(loose.value - other.value)
    return gap <= min(_step(loose.value) / 2, _LOOSE * max(loose.value, other.value))


def reach(low: float) -> float:
    """Up to where "more than" a number is said: "more than a thousand" of 1,400, "more than 40" of 49.

    >>> [reach(low) for low in (1000.0, 40.0, 1150.0)]
    [2000.0, 50.0, 1437.5]
    """
    return max(low * 1.25, low + _step(low) if low < 10 * _step(low) else 0.0)


def is_worked_out(figure: Figure, figures: Sequence[Figure]) -> bool:
    """Whether two of the figures give it: as their share in percent, by how much one grew, or as their difference."""
    if figure.value is None:
        return False
    if figure.kind == "percent":
        return any(_is_share(figure, share) for share in _shares(figures))
    if figure.value < _LEAST:
        return False
    alike = [f for f in figures if f.value and (f.kind, f.unit) == (figure.kind, figure.unit)][:_PAIRED]
    pairs = (sorted(pair, key=lambda f: f.value or 0.0) for pair in combinations(alike, 2))
    return any(_is_rest(figure, *pair) for pair in pairs)


def _is_rest(figure: Figure, part: Figure, whole: Figure) -> bool:
    """Whether a figure is a whole less its part: of the injured the others are injured, of those aboard anything."""
    may_be = figure.status == "other" or whole.status in (figure.status, "other", "present")
    return may_be and _near(figure, (whole.value or 0.0) - (part.value or 0.0))


def _shares(figures: Sequence[Figure]) -> Iterator[float]:
    """The shares in percent that two figures of one kind make, and the growth from one to the other."""
    counts = [f for f in figures if f.value and f.value > 0 and f.kind != "percent"][:_PAIRED]
    for one, other in combinations(counts, 2):
        if (one.kind, one.unit) == (other.kind, other.unit):
            low, high = sorted((one.value or 0.0, other.value or 0.0))
            yield 100 * low / high
            yield 100 * (high - low) / low


def _is_share(figure: Figure, share: float) -> bool:
    value = figure.value or 0.0
    if figure.hedge == "at_most":
        return value / _FAR <= share <= value
    if figure.hedge == "at_least":
        return value <= share <= value * _FAR
    return abs(share - value) <= _SHARE * value


def _near(figure: Figure, value: float) -> bool:
    told = figure.value or 0.0
    if figure.hedge == "at_least":
        return told <= value <= reach(told)
    return abs(told - value) <= (_LOOSE * told if figure.hedge == "about" else 0.0)


def _step(value: float) -> float:
    """What the last digit of a whole number that is no nought counts: 10 for 30 and for 150."""
    if value != int(value) or value == 0:
        return 0.0
    step = 1
    while int(value) % (step * 10) == 0:
        step *= 10
    return float(step)
