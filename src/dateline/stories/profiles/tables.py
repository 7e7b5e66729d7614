"""Weighted keys of many reports as arrays, so that some are held against many others at once."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

Positions = NDArray[np.intp]
Cells = NDArray[np.float64]
"""An axis a section, one for the reports asked about, one for those that they are held against."""


class Table:
    """A row a report, in sections, of keys with their weights; a key that one report alone holds is left out."""

    def __init__(self, rows: Sequence[Sequence[Mapping[Any, float]]]) -> None:
        held = Counter((number, key) for row in rows for number, section in enumerate(row) for key in section)
        column = {key: number for number, key in enumerate(key for key, count in held.items() if count > 1)}
        self._sections = len(rows[0]) if rows else 0
        columns: list[int] = []
        weights: list[float] = []
        sections: list[int] = []
        ends = [0]
        for row in rows:
            for number, section in enumerate(row):
                kept = [(column[number, key], weight) for key, weight in section.items() if (number, key) in column]
                columns.extend(found for found, _ in kept)
                weights.extend(weight for _, weight in kept)
                sections.extend([number] * len(kept))
            ends.append(len(columns))
        self._columns = np.array(columns, dtype=np.int32)
        self._weights = np.array(weights, dtype=np.float64)
        self._section = np.array(sections, dtype=np.int8)
        self._ends = np.array(ends, dtype=np.int64)
        self._near = np.zeros(len(column), dtype=np.int32)  # columns of those asked about, numbered from 1; else 0

    def shared(self, some: Positions, others: Positions) -> tuple[Cells, Cells]:
        """By section, the sum over common keys of the products of their weights, and the largest weight that both give.

        The sum is the cosine of two unit vectors. Both are 0 where there is no common key.
        """
        sums, largest = np.zeros((2, len(some), len(others) * self._sections))
        mine, row = self._entries(some)
        self._near[self._columns[mine]] = np.arange(1, len(mine) + 1)
        dense = np.zeros((len(some), len(mine) + 1))
        dense[row, self._near[self._columns[mine]]] = self._weights[mine]
        theirs, row = self._entries(others)
        near = self._near[self._columns[theirs]]
        self._near[self._columns[mine]] = 0
        met = np.flatnonzero(near)
        if len(met):
            cell = row[met] * self._sections + self._section[theirs[met]]
            starts = np.flatnonzero(np.concatenate(([True], cell[1:] != cell[:-1])))
            left, right = dense[:, near[met]], self._weights[theirs[met]]
            sums[:, cell[starts]] = np.add.reduceat(left * right, starts, axis=1)
            largest[:, cell[starts]] = np.maximum.reduceat(np.minimum(left, right), starts, axis=1)
        shape = (len(some), len(others), self._sections)
        return sums.reshape(shape).transpose(2, 0, 1), largest.reshape(shape).transpose(2, 0, 1)

    def _entries(self, positions: Positions) -> tuple[Positions, Positions]:
        """Where the entries of some rows stand, row by row, and the number of the row that each is of."""
        starts, lengths = self._ends[positions], self._ends[positions + 1] - self._ends[positions]
        row = np.repeat(np.arange(len(positions)), lengths)
        return np.arange(len(row)) + np.repeat(starts - np.cumsum(lengths) + lengths, lengths), row
