"""How far two reports tell of the same happening.

What they say (words, names, numbers, meaning) speaks for it; other places, other days and other counts under the same
words speak against it: two strikes on one night are told in one vocabulary. The weights are round numbers from the
middle of a wide range that gives the same stories.
"""

from dataclasses import dataclass

import numpy as np

from dateline.stories.profiles.days import Trust
from dateline.stories.profiles.figures import agreement
from dateline.stories.profiles.focus import discord
from dateline.stories.profiles.profile import Profile
from dateline.stories.profiles.vectors import Vectors
from dateline.stories.profiles.weighing import cosine

SAME = 0.38  # from here on two stories are one
WINDOW = 7  # days between reports of one story, where dates can be believed
_FLOOR = -1.0

_WORDS, _MOST_WORDS = 2.2, 0.8
_MEANING, _CHANCE = 0.5, 0.2  # vectors of any two reports are a little alike
_KEYS = 0.5
_MEANING_ABROAD, _KEYS_ABROAD = 0.7, 0.75  # where words can't be compared
_AGREED = 0.05
_ELSEWHERE, _SURELY_ELSEWHERE = 0.35, 0.75
_OTHER_COUNTS, _MOST_COUNTS = 0.1, 3
_TEMPLATE = 1.0
_OTHER_DAY = {Trust.NONE: 0.0, Trust.WEEKDAY: 0.25, Trust.DATE: 0.5}
_SURELY_OTHER = 4  # days between the days of two leads
_MUCH_LATER = 14
_FAR = 3.0
_APART = {Trust.NONE: 0.0, Trust.WEEKDAY: 0.0, Trust.DATE: 2.0}  # twice the window apart


@dataclass(frozen=True, slots=True)
class Likeness:
    """``alike`` is what speaks for one happening; ``score`` takes off what the days between them speak against it."""

    alike: float
    score: float


def likeness(left: Profile, right: Profile, meaning: float, *, window: int = WINDOW) -> Likeness:
    """How far two reports tell of one happening; ``meaning`` is the cosine of their vectors. Symmetric."""
    words = cosine(left.words, right.words) if left.language == right.language else None
    places = discord(left.places, right.places)
    alike = _said(left, right, words, meaning) - _elsewhere(left, right, places)
    alike -= _otherwise_counted(left, right, words, places)
    return Likeness(alike, max(_FLOOR, alike - _later(left, right, window)))


def meaning_of(vectors: Vectors, a: int, b: int) -> float:
    """The cosine of two reports' vectors."""
    return float(np.dot(vectors[a], vectors[b]))


def _said(left: Profile, right: Profile, words: float | None, meaning: float) -> float:
    """What both say; ``words`` is ``None`` where their languages differ."""
    keys = cosine(left.keys, right.keys)
    if words is None:
        return _MEANING_ABROAD * meaning + _KEYS_ABROAD * keys
    return min(_MOST_WORDS, _WORDS * words) + _MEANING * max(meaning - _CHANCE, -_CHANCE) + _KEYS * keys


def _elsewhere(left: Profile, right: Profile, places: float | None) -> float:
    """What speaks against one happening because it is told of other places."""
    countries = discord(left.countries, right.countries)
    apart = countries or 0.0 if places is None or (countries or 0.0) > places else places
    return _SURELY_ELSEWHERE * max(0.0, apart - _ELSEWHERE) / (1 - _ELSEWHERE)


def _otherwise_counted(left: Profile, right: Profile, words: float | None, places: float | None) -> float:
    """What speaks against it because the same things are counted otherwise, most of all in the same words."""
    agreed, other = agreement(left.counts, right.counts)
    if agreed:
        return -_AGREED
    found = _OTHER_COUNTS * min(_MOST_COUNTS, other) if places is None or places > 0.5 else 0.0
    if other >= 2 and words is not None:
        found += _TEMPLATE * min(1.0, max(0.0, (words - 0.5) / 0.3))
    return found


def _later(left: Profile, right: Profile, window: int) -> float:
    """What speaks against it because of the days between them, as far as those can be believed."""
    if left.told is None or right.told is None:
        return 0.0
    trust = min(left.trust, right.trust)
    between = _days_between(left, right)
    other = _OTHER_DAY[trust] * (_ramp(between, 1, _SURELY_OTHER) + _FAR * _ramp(between, window, _MUCH_LATER))
    return max(other, _APART[trust] * _ramp(abs((left.told - right.told).days), window, 2 * window))


def _ramp(value: float, start: float, end: float) -> float:
    """0 up to the start, 1 from the end on."""
    return min(1.0, max(0.0, value - start) / max(1.0, end - start))


def _days_between(left: Profile, right: Profile) -> int:
    """Days between those that the two leads name; 0 where one of them names none, or a text names the other's."""
    if left.lead_days & right.days or left.days & right.lead_days:
        return 0
    return min((abs((a - b).days) for a in left.lead_days for b in right.lead_days), default=0)
