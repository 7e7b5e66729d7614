"""Who meets whom: pairs of positions that hold a key in common, without comparing all with all."""

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

Pair = tuple[int, int]
Keys = NDArray[np.uint64]
Pairs = NDArray[np.int64]
"""A row a pair: two positions, the smaller first. Each pair once, in order."""

_NEIGHBOURS = 4
_SHIFT = 32  # bits that a position may take


def pairs_by_key(keys: Sequence[Keys], *, least: int = 1, crowd: int = 64) -> Pairs:
    """Pairs of positions in ``keys`` that share at least ``least`` of their keys.

    A key that more than ``crowd`` positions hold tells little: there each meets only those nearest to it in order,
    so that the pairs grow with the number of positions and not with its square.
    """
    met = list(_met(keys, crowd))
    found, counts = np.unique(np.concatenate(met) if met else np.empty(0, dtype=np.int64), return_counts=True)
    return _unpacked(found[counts >= least])


def together(*several: Pairs) -> Pairs:
    """The pairs that any of them holds."""
    return _unpacked(np.unique(np.concatenate([_packed(pairs[:, 0], pairs[:, 1]) for pairs in several])))


def _met(keys: Sequence[Keys], crowd: int) -> Iterator[NDArray[np.int64]]:
    """The pairs of each key, packed; keys that as many positions hold are taken at once."""
    flat = np.concatenate(keys) if keys else np.empty(0, dtype=np.uint64)
    owners = np.repeat(np.arange(len(keys)), [len(held) for held in keys])
    order = np.lexsort((owners, flat))
    flat, owners = flat[order], owners[order]
    bounds = np.flatnonzero(np.concatenate(([True], flat[1:] != flat[:-1], [True]))) if len(flat) else np.empty(0, int)
    sizes = np.diff(bounds)
    for size in np.unique(sizes[sizes > 1]).tolist():
        members = owners[bounds[:-1][sizes == size][:, None] + np.arange(size)]
        if size <= crowd:
            first, second = np.triu_indices(size, 1)
            yield _packed(members[:, first], members[:, second]).ravel()
            continue
        for step in range(1, _NEIGHBOURS + 1):
            yield _packed(members[:, :-step], members[:, step:]).ravel()


def _packed(first: NDArray[np.int64], second: NDArray[np.int64]) -> NDArray[np.int64]:
    return first << _SHIFT | second


def _unpacked(pairs: NDArray[np.int64]) -> Pairs:
    return np.stack((pairs >> _SHIFT, pairs & ((1 << _SHIFT) - 1)), axis=1)
