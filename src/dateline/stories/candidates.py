"""Which pairs of reports are worth comparing: those with rare words, names or numbers in common.

Every report meets others by its heaviest words and keys. What more than a crowd of reports hold tells little, and is
met by pairs of keys instead: so the comparisons grow with the number of reports, not with its square.
"""

from collections.abc import Hashable, Iterable, Iterator, Sequence
from itertools import combinations, islice

import numpy as np

from dateline.stories.meeting import Keys, Pairs, pairs_by_key, together
from dateline.stories.profiles.profile import Profile

_WORDS = 24  # heaviest words that a report meets others by, two in common
_KEYS = 10
_PAIRED = 6  # heaviest keys that are taken in pairs
_CROWD = 48


def candidates(profiles: Sequence[Profile]) -> Pairs:
    """Pairs of positions that may tell of one happening."""
    words = _numbered(islice(profile.words, _WORDS) for profile in profiles)
    keys = _numbered(map(_keys, profiles))
    return together(pairs_by_key(words, least=2, crowd=_CROWD), pairs_by_key(keys, crowd=_CROWD))


def _keys(profile: Profile) -> Iterator[Hashable]:
    yield from islice(profile.keys, _KEYS)
    yield from combinations(sorted(islice(profile.keys, _PAIRED)), 2)


def _numbered(rows: Iterable[Iterable[Hashable]]) -> list[Keys]:
    """Rows of keys as rows of numbers, one a key."""
    numbers: dict[Hashable, int] = {}
    return [np.array([numbers.setdefault(key, len(numbers)) for key in row], dtype=np.uint64) for row in rows]
