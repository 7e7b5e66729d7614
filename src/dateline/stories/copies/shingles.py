"""A text as its runs of five words, hashed: what two texts have in common whatever was cut, added or moved."""

import re
from collections.abc import Sequence
from functools import lru_cache
from hashlib import blake2b

import numpy as np
from numpy.typing import NDArray

Hashes = NDArray[np.uint64]

LENGTH = 5  # words of a shingle
_WORD = re.compile(r"[\w\u00ad\u2060]+")
_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u2060\ufeff"))
_BASE = np.uint64(0x9E3779B97F4A7C15)
_EMPTY: Hashes = np.empty(0, dtype=np.uint64)


def shingles(text: str) -> Hashes:
    """The hash of each run of :data:`LENGTH` words, in order; a shorter text has none."""
    return _runs(_WORD.findall(text))


def word_spans(text: str) -> list[tuple[int, int]]:
    """The spans of the words that :func:`shingles` counts: shingle ``i`` is the words ``i`` to ``i + LENGTH``."""
    return [match.span() for match in _WORD.finditer(text)]


def distinct(hashes: Hashes) -> Hashes:
    """Each hash once, sorted."""
    return np.unique(hashes)


def common(left: Hashes, right: Hashes) -> int:
    """How many hashes two sorted sets share."""
    return len(np.intersect1d(left, right, assume_unique=True))


def _runs(words: Sequence[str]) -> Hashes:
    if len(words) < LENGTH:
        return _EMPTY
    hashed = np.fromiter(map(_hash, words), dtype=np.uint64, count=len(words))
    runs = np.zeros(len(words) - LENGTH + 1, dtype=np.uint64)
    for place in range(LENGTH):
        runs = runs * _BASE + hashed[place : place + len(runs)]
    return (runs ^ (runs >> np.uint64(29))) * np.uint64(0xBF58476D1CE4E5B9) ^ (runs >> np.uint64(32))


@lru_cache(maxsize=1 << 18)
def _hash(word: str) -> int:
    """The same in every process, unlike ``hash``, and for a word in capitals or with what can't be seen in it."""
    word = word.translate(_INVISIBLE).casefold()
    return int.from_bytes(blake2b(word.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "little")
