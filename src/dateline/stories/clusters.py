"""Readings to clusters that each tell one happening, and how near those are to each other."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from dateline.records import Reading
from dateline.stories.candidates import candidates
from dateline.stories.likeness import SAME, Likenesses
from dateline.stories.linkage import DIGITS, Clusters, Scored, cluster
from dateline.stories.meeting import Pairs, together
from dateline.stories.profiles.lead import told
from dateline.stories.profiles.profile import profiles_of
from dateline.stories.profiles.vectors import vectors_of

_AT_ONCE = 1 << 16  # pairs that are made Python's own at once: all would take more room than all else of them


@dataclass(frozen=True)
class Compared:
    """Readings made ready to be compared, and the pairs worth comparing with what speaks for each and its score."""

    count: int
    likenesses: Likenesses
    pairs: Pairs
    alike: NDArray[np.float64]
    scores: NDArray[np.float64]

    def near(self, known: Sequence[Sequence[int]] = ()) -> Iterator[Scored]:
        """The pairs that one story may join, with their scores, and all that have a position of a ``known`` story."""
        seeded = np.zeros(self.count, dtype=bool)
        seeded[[position for members in known for position in members]] = True
        found = np.flatnonzero((self.scores.round(DIGITS) >= SAME) | seeded[self.pairs].any(axis=1))
        for start in range(0, len(found), _AT_ONCE):
            some = found[start : start + _AT_ONCE]
            for (a, b), score in zip(self.pairs[some].tolist(), self.scores[some].tolist(), strict=True):
                yield a, b, score

    def means(self, some: Sequence[int], others: Sequence[Sequence[int]]) -> list[float]:
        """How far some readings tell of one happening with each of several clusters, on average."""
        scores = self.likenesses.between(some, [position for members in others for position in members]).score
        starts = np.cumsum([0, *(len(members) for members in others[:-1])])
        sizes = [len(members) * len(some) for members in others]
        found: list[float] = (np.add.reduceat(scores.sum(axis=0), starts) / sizes).tolist()
        return found


def compare(readings: Sequence[Reading], copies: Sequence[Sequence[int]], *, window: int) -> Compared:
    """What clustering needs to know of the readings; ``copies`` are groups of positions with one text."""
    profiles = profiles_of(readings)
    same_text = [(a, b) for group in copies for a in group for b in group if a < b]
    pairs = together(candidates(profiles), np.array(same_text, dtype=np.int64).reshape(-1, 2))
    vectors = vectors_of([told(reading.article) for reading in readings])
    likenesses = Likenesses(profiles, vectors, copies, window=window)
    alike, scores = _found(likenesses, pairs)
    return Compared(len(readings), likenesses, pairs, alike, scores)


def cluster_readings(compared: Compared, *, known: Sequence[Sequence[int]] = ()) -> Clusters:
    """Positions of the readings by story; those of one ``known`` story stay together, those of two apart."""
    return cluster(compared.count, compared.near(known), compared.means, SAME, seeds=known)


def _found(likenesses: Likenesses, pairs: Pairs) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """What speaks for each pair and its score, all pairs of one reading at once."""
    alike, scores = np.empty(len(pairs)), np.empty(len(pairs))
    bounds = [*np.flatnonzero(np.diff(pairs[:, 0], prepend=-1)).tolist(), len(pairs)]
    for start, end in zip(bounds, bounds[1:], strict=False):
        found = likenesses.between(pairs[start : start + 1, 0], pairs[start:end, 1])
        alike[start:end], scores[start:end] = found.alike[0], found.score[0]
    return alike, scores
