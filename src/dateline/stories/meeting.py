"""Who meets whom: pairs of positions that hold a key in common, without comparing all with all."""

from collections.abc import Iterator
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

Pair = tuple[int, int]
Keys = NDArray[np.uint64]

_NEIGHBOURS = 4


def pairs_by_key(keys: list[Keys], *, least: int = 1, crowd: int = 64) -> set[Pair]:
    """Pairs of positions in ``keys`` that share at least ``least`` of their keys, the smaller position first.

    A key that more than ``crowd`` positions hold tells little: there each meets only those nearest to it in order,
    so that the pairs grow with the number of positions and not with its square.
    """
    counts: dict[Pair, int] = {}
    for members in _groups(keys):
        for pair in _pairs(members, crowd):
            counts[pair] = counts.get(pair, 0) + 1
    return {pair for pair, count in counts.items() if count >= least}


def _groups(keys: list[Keys]) -> Iterator[list[int]]:
    """The positions of each key that more than one holds, ascending."""
    flat = np.concatenate(keys) if keys else np.empty(0, dtype=np.uint64)
    owners = np.repeat(np.arange(len(keys)), [len(held) for held in keys])
    order = np.lexsort((owners, flat))
    flat, owners = flat[order], owners[order]
    bounds = np.flatnonzero(np.concatenate(([True], flat[1:] != flat[:-1], [True]))) if len(flat) else np.empty(0, int)
    long = np.flatnonzero(np.diff(bounds) > 1)
    for start, end in zip(bounds[long].tolist(), bounds[long + 1].tolist(), strict=True):
        yield owners[start:end].tolist()


def _pairs(members: list[int], crowd: int) -> Iterator[Pair]:
    if len(members) <= crowd:
        yield from combinations(members, 2)
        return
    for step in range(1, _NEIGHBOURS + 1):
        yield from zip(members, members[step:], strict=False)
