"""Which pairs of reports are worth comparing: those with rare words, names or numbers in common.

Every report meets others by its heaviest words and keys. What more than a crowd of reports hold tells little, and is
met by pairs of keys instead: so the comparisons grow with the number of reports, not with its square.
"""

from collections.abc import Iterator, Sequence
from hashlib import blake2b
from heapq import nsmallest
from itertools import combinations

import numpy as np

from dateline.stories.meeting import Keys, Pair, pairs_by_key
from dateline.stories.profiles.profile import Profile
from dateline.stories.profiles.weighing import Weights

_WORDS = 24  # heaviest words that a report meets others by, two in common
_KEYS = 10
_PAIRED = 6  # heaviest keys that are taken in pairs
_CROWD = 48


def candidates(profiles: Sequence[Profile]) -> list[Pair]:
    """Pairs of positions that may tell of one happening, each once and in order."""
    words = [_hashed(_heaviest(profile.words, _WORDS)) for profile in profiles]
    keys = [_hashed(_keys(profile)) for profile in profiles]
    return sorted(pairs_by_key(words, least=2, crowd=_CROWD) | pairs_by_key(keys, crowd=_CROWD))


def _keys(profile: Profile) -> Iterator[str]:
    yield from _heaviest(profile.keys, _KEYS)
    for pair in combinations(sorted(_heaviest(profile.keys, _PAIRED)), 2):
        yield " & ".join(pair)


def _heaviest(weights: Weights, count: int) -> list[str]:
    return nsmallest(count, weights, key=lambda key: (-weights[key], key))


def _hashed(keys: "Iterator[str] | list[str]") -> Keys:
    found = {
        int.from_bytes(blake2b(key.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "little") for key in keys
    }
    return np.fromiter(sorted(found), dtype=np.uint64, count=len(found))
