"""How far reports tell of the same happening, each of some held against each of others at once.

What they say (words, names, numbers, meaning) speaks for it; other places, other days and other counts under the same
words speak against it: two strikes on one night are told in one vocabulary. The weights are round numbers from the
middle of a wide range that gives the same stories.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from dateline.stories.profiles.days import Trust
from dateline.stories.profiles.encoder import Vectors
from dateline.stories.profiles.focus import REGION, Focus
from dateline.stories.profiles.profile import Profile
from dateline.stories.profiles.tables import Positions, Table

Matrix = NDArray[np.float64]
"""A row for each report asked about, a column for each of those that it is held against."""

SAME = 0.38  # from here on two stories are one
WINDOW = 7  # days between reports of one story, where dates can be believed
_FLOOR = -1.0
_COPIES = 1.5  # one text is one story, whatever its places and days look like

_WORDS, _MOST_WORDS = 2.2, 0.8
_MEANING, _CHANCE = 0.5, 0.2  # vectors of any two reports are a little alike
_KEYS = 0.5
_MEANING_ABROAD, _KEYS_ABROAD = 0.7, 0.75  # where words can't be compared
_AGREED = 0.05
_ELSEWHERE, _SURELY_ELSEWHERE = 0.35, 0.75
_HERE = 0.5  # up to which two reports are about the same places
_OTHER_COUNTS, _MOST_COUNTS = 0.1, 3
_TEMPLATE = 1.0
_OTHER_DAY = np.array([0.0, 0.25, 0.5])  # by trust
_SURELY_OTHER = 4  # days between the days of two leads
_MUCH_LATER = 14
_FAR = 3.0
_APART = np.array([0.0, 0.0, 2.0])  # by trust, twice the window apart

_AT_ONCE = 256  # reports that others are held against: more leave the processor's cache
_LEADING = 2.0**20  # weight of a day in a lead: more than all days that two texts can share besides
_NO_DAY = 10_000_000  # a number that is far from every day's


@dataclass(frozen=True, slots=True)
class Likeness:
    """``alike`` is what speaks for one happening; ``score`` takes off what the days between them speak against it."""

    alike: Matrix
    score: Matrix


class Likenesses:
    """Readings made ready to be held against each other; ``copies`` are groups of positions with one text."""

    def __init__(
        self, profiles: Sequence[Profile], vectors: Vectors, copies: Sequence[Sequence[int]], *, window: int = WINDOW
    ) -> None:
        self._vectors, self._window = vectors, window
        self._table = Table([_row(profile) for profile in profiles])
        self._firm = np.array([[f.firmness for f in _foci(p)] for p in profiles]).reshape(-1, 3).T
        spoken = {language: number for number, language in enumerate(dict.fromkeys(p.language for p in profiles))}
        self._language = np.array([spoken[p.language] for p in profiles], dtype=np.intp)
        self._told = np.array([p.told.toordinal() if p.told else -1 for p in profiles], dtype=np.int64)
        self._trust = np.array([p.trust for p in profiles], dtype=np.int8)
        self._leads = _leads(profiles)
        self._text = np.full(len(profiles), -1, dtype=np.int64)
        for number, group in enumerate(copies):
            self._text[list(group)] = number

    def between(self, some: Sequence[int] | Positions, others: Sequence[int] | Positions) -> Likeness:
        """How far each of some readings tells of one happening with each of others; the same the other way round."""
        a, b = np.asarray(some, dtype=np.intp), np.asarray(others, dtype=np.intp)
        parts = [self._between(a, b[start : start + _AT_ONCE]) for start in range(0, max(1, len(b)), _AT_ONCE)]
        return Likeness(np.hstack([part.alike for part in parts]), np.hstack([part.score for part in parts]))

    def _between(self, a: Positions, b: Positions) -> Likeness:
        (words, keys, things, values, days, *_), (*_, places, towns, countries) = self._table.shared(a, b)
        meaning = (self._vectors[a] @ self._vectors[b].T).astype(np.float64)
        same_language = self._language[a, None] == self._language[b]
        firm = np.minimum(self._firm[:, a, None], self._firm[:, None, b])
        shared = np.stack((places, towns, countries))
        elsewhere, in_town, abroad = (1.0 - shared) * firm  # 0 where one of them says no place
        elsewhere = np.where(places > REGION, elsewhere, np.maximum(elsewhere, in_town))  # two towns of one region
        here = (firm[0] > 0) & (elsewhere <= _HERE)
        alike = _said(words, keys, meaning, same_language) - _elsewhere(np.maximum(elsewhere, abroad))
        alike -= _otherwise_counted(things, values, np.where(same_language, words, 0.0), here)
        score = np.maximum(_FLOOR, alike - self._later(a, b, days >= _LEADING))
        copied = (self._text[a, None] == self._text[b]) & (self._text[b] >= 0)
        return Likeness(np.where(copied, _COPIES, alike), np.where(copied, _COPIES, score))

    def _later(self, a: Positions, b: Positions, named: NDArray[np.bool_]) -> Matrix:
        """What speaks against it because of the days between them, as far as those can be believed.

        ``named`` is where a text names a day of the other's lead: no days lie between those.
        """
        trust = np.minimum(self._trust[a, None], self._trust[b])
        later = np.zeros(trust.shape)
        i, j = np.nonzero(trust > Trust.NONE)
        trust, left, right = trust[i, j], a[i], b[j]
        between = np.where(named[i, j], 0, self._days_between(left, right))
        other = _ramp(between, 1, _SURELY_OTHER) + _FAR * _ramp(between, self._window, _MUCH_LATER)
        published = np.abs(self._told[left] - self._told[right])
        apart = _APART[trust] * _ramp(published, self._window, 2 * self._window)
        later[i, j] = np.maximum(_OTHER_DAY[trust] * other, apart)
        return later

    def _days_between(self, left: Positions, right: Positions) -> NDArray[np.int64]:
        """Days between those that the leads of pairs of readings name; 0 where one of a pair names none."""
        apart = np.abs(self._leads[left, :, None] - np.abs(self._leads[right, None, :])).min(axis=(1, 2))
        return np.where(apart < _NO_DAY // 2, apart, 0)


def _said(words: Matrix, keys: Matrix, meaning: Matrix, same_language: NDArray[np.bool_]) -> Matrix:
    """What both say; words count where their languages are one."""
    alike = np.minimum(_MOST_WORDS, _WORDS * words) + _MEANING * np.maximum(meaning - _CHANCE, -_CHANCE) + _KEYS * keys
    return np.where(same_language, alike, _MEANING_ABROAD * meaning + _KEYS_ABROAD * keys)


def _elsewhere(apart: Matrix) -> Matrix:
    """What speaks against one happening because it is told of other places, surely (1) or not (0)."""
    return _SURELY_ELSEWHERE * np.maximum(0.0, apart - _ELSEWHERE) / (1 - _ELSEWHERE)


def _otherwise_counted(things: Matrix, values: Matrix, words: Matrix, here: NDArray[np.bool_]) -> Matrix:
    """What speaks against it because the same ``things`` are counted otherwise, most of all in the same words.

    Nothing does where they share one of the ``values``, less where both are about the same places (``here``).
    """
    found = np.where(here, 0.0, _OTHER_COUNTS * np.minimum(_MOST_COUNTS, things))
    found += np.where(things >= 2, _TEMPLATE * np.clip((words - 0.5) / 0.3, 0.0, 1.0), 0.0)
    return np.where(values > 0, -_AGREED * np.minimum(_MOST_COUNTS, values), found)


def _ramp(value: NDArray[np.int64], start: float, end: float) -> NDArray[np.float64]:
    """0 up to the start, 1 from the end on."""
    return np.clip((value - start) / max(1.0, end - start), 0.0, 1.0)


def _row(profile: Profile) -> tuple[Mapping[Any, float], ...]:
    """What two reports may have in common: words, keys, what is counted and its values, days, places and countries."""
    return (
        profile.words,
        profile.keys,
        dict.fromkeys(profile.counts, 1.0),
        {(thing, value): 1.0 for thing, values in profile.counts.items() for value in values},
        {day: _LEADING if day in profile.lead_days else 1.0 for day in profile.days},
        *(focus.places for focus in _foci(profile)),
    )


def _foci(profile: Profile) -> tuple[Focus, ...]:
    return profile.places, profile.towns, profile.countries


def _leads(profiles: Sequence[Profile]) -> NDArray[np.int64]:
    """The days of each lead as numbers, as many columns as the longest needs."""
    days = [[day.toordinal() for day in profile.lead_days] if profile.trust else [] for profile in profiles]
    padded = np.full((len(days), max(1, *map(len, days))) if days else (0, 1), -_NO_DAY, dtype=np.int64)
    for row, found in zip(padded, days, strict=True):
        row[: len(found)] = sorted(found)
    return padded
