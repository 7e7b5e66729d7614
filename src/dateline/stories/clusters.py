"""Readings to clusters that each tell one happening, and how near those are to each other."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from dateline.records import Reading
from dateline.stories.candidates import candidates
from dateline.stories.likeness import SAME, Likeness, likeness, meaning_of
from dateline.stories.linkage import Clusters, Scored, cluster
from dateline.stories.meeting import Pair
from dateline.stories.profiles.lead import told
from dateline.stories.profiles.profile import Profile, profiles_of
from dateline.stories.profiles.vectors import Vectors, vectors_of

_COPIES = 1.5  # one text is one story, whatever its places and days look like


@dataclass(frozen=True)
class Compared:
    """Readings as they are compared, and the pairs worth comparing."""

    profiles: tuple[Profile, ...]
    vectors: Vectors
    pairs: tuple[Pair, ...]
    copies: frozenset[Pair]
    window: int

    @cached_property
    def found(self) -> NDArray[np.float64]:
        """A row a pair: what speaks for one happening, and the score."""
        found = np.empty((len(self.pairs), 2))
        for row, pair in zip(found, self.pairs, strict=True):
            likeness = self.likeness(*pair)
            row[:] = likeness.alike, likeness.score
        return found

    def scored(self) -> Iterator[Scored]:
        """Each pair with its score."""
        for (a, b), score in zip(self.pairs, self.found[:, 1].tolist(), strict=True):
            yield a, b, score

    def likeness(self, a: int, b: int) -> Likeness:
        """How far two of the readings tell of one happening."""
        if (a, b) in self.copies:
            return Likeness(_COPIES, _COPIES)
        return likeness(self.profiles[a], self.profiles[b], meaning_of(self.vectors, a, b), window=self.window)

    def score(self, a: int, b: int) -> float:
        """The likeness that counts for a cluster."""
        return self.likeness(a, b).score


def compare(readings: Sequence[Reading], copies: Sequence[Sequence[int]], *, window: int) -> Compared:
    """What clustering needs to know of the readings; ``copies`` are groups of positions with one text."""
    profiles = profiles_of(readings)
    same_text = {(a, b) for group in copies for a in group for b in group if a < b}
    return Compared(
        profiles=profiles,
        vectors=vectors_of([told(reading.article) for reading in readings]),
        pairs=tuple(sorted({*candidates(profiles), *same_text})),
        copies=frozenset(same_text),
        window=window,
    )


def cluster_readings(compared: Compared, *, known: Sequence[Sequence[int]] = ()) -> Clusters:
    """Positions of the readings by story; those of one ``known`` story stay together, those of two apart."""
    return cluster(len(compared.profiles), compared.scored(), compared.score, SAME, seeds=known)
