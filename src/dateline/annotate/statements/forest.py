"""Boosted trees, walked with numpy: all rows go down all trees at once, a level a step."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

_ROWS = 512
"""Rows walked at a time, so that what is held stays small."""


@dataclass(frozen=True, slots=True)
class Forest:
    """Nodes of all trees in one row of arrays; a leaf points at itself, so that a walk needs no end test.

    A row goes ``left`` where its feature is at most the threshold. ``depth`` is the longest way from a root.
    """

    feature: NDArray[np.int32]
    threshold: NDArray[np.float32]
    left: NDArray[np.int32]
    right: NDArray[np.int32]
    value: NDArray[np.float32]
    roots: NDArray[np.int32]
    depth: int

    def scores(self, rows: Sequence[Sequence[float]]) -> list[float]:
        """The probability that the trees give each row."""
        found: list[float] = []
        for start in range(0, len(rows), _ROWS):
            table = np.asarray(rows[start : start + _ROWS], dtype=np.float32)
            found.extend(self._walk(table).tolist())
        return found

    def _walk(self, table: NDArray[np.float32]) -> NDArray[np.float32]:
        count, width = table.shape
        flat = table.ravel()
        offsets = (np.arange(count, dtype=np.int32) * width)[:, None]
        node = np.broadcast_to(self.roots, (count, len(self.roots)))
        for _ in range(self.depth):
            low = flat.take(offsets + self.feature.take(node)) <= self.threshold.take(node)
            node = np.where(low, self.left.take(node), self.right.take(node))
        total = self.value.take(node).sum(axis=1, dtype=np.float64)
        result: NDArray[np.float32] = (1.0 / (1.0 + np.exp(-total))).astype(np.float32)
        return result


def forest_of(arrays: Mapping[str, NDArray[np.generic]], name: str) -> Forest:
    """A forest from the arrays that a weights file holds under its name."""

    def column(part: str, kind: type[np.generic]) -> NDArray[np.generic]:
        return np.ascontiguousarray(arrays[f"{name}_{part}"], dtype=kind)

    return Forest(
        feature=column("feature", np.int32),  # type: ignore[arg-type]
        threshold=column("threshold", np.float32),  # type: ignore[arg-type]
        left=column("left", np.int32),  # type: ignore[arg-type]
        right=column("right", np.int32),  # type: ignore[arg-type]
        value=column("value", np.float32),  # type: ignore[arg-type]
        roots=column("roots", np.int32),  # type: ignore[arg-type]
        depth=int(arrays[f"{name}_depth"]),
    )
