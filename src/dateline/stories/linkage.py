"""Average linkage over a sparse graph: what belongs together, whatever order it came in.

Two clusters are as alike as their members are on average (UPGMA, Sokal and Michener 1958), so that one bridge between
two stories does not make them one. Only clusters that candidate pairs connect are ever compared.
"""

import heapq
from collections.abc import Callable, Iterable, Iterator, Sequence
from hashlib import blake2b
from itertools import product

Clusters = list[list[int]]
Score = Callable[[int, int], float]
Scored = tuple[int, int, float]
"""Two positions, the smaller first, and their score."""

_DIGITS = 9  # of a score that count: sums taken in another order differ behind them
_SAMPLE = 6  # members that stand for a cluster towards one it has not been compared with


def cluster(
    count: int, pairs: Iterable[Scored], score: Score, threshold: float, *, seeds: Sequence[Sequence[int]] = ()
) -> Clusters:
    """The positions 0 to ``count`` in clusters, each ascending, by their first.

    ``pairs`` are worth comparing and come with their scores; ``score`` says how alike any two positions are, the
    smaller first. The most alike join first, ties by position, until no two clusters reach ``threshold`` on average.
    ``seeds`` are clusters that stand from the start: they grow, and never join each other.
    """
    growing = _Growing(count, seeds, score)
    queue = [(-mean, a, b) for a, b, mean in growing.connect(pairs) if mean >= threshold]
    heapq.heapify(queue)
    while queue:
        negative, a, b = heapq.heappop(queue)
        if growing.means[a].get(b) != -negative or {a, b} <= growing.seeded:
            continue
        for other, mean in growing.join(a, b):
            if mean >= threshold:
                heapq.heappush(queue, (-mean, min(a, other), max(a, other)))
    return [sorted(members) for _, members in sorted(growing.members.items())]


class _Growing:
    """Clusters by their smallest position, and the mean score between those that are connected."""

    def __init__(self, count: int, seeds: Sequence[Sequence[int]], score: Score) -> None:
        self.cluster_of = {position: min(seed) for seed in seeds for position in seed}
        self.members: dict[int, list[int]] = {}
        for position in range(count):
            self.members.setdefault(self.cluster_of.get(position, position), []).append(position)
        self.seeded = {min(seed) for seed in seeds}
        self.means: list[dict[int, float]] = [{} for _ in range(count)]
        self._score = score

    def connect(self, pairs: Iterable[Scored]) -> Iterator[Scored]:
        for first, second, score in pairs:
            a, b = sorted(self.cluster_of.get(position, position) for position in (first, second))
            if a != b and b not in self.means[a]:
                alone = len(self.members[a]) == len(self.members[b]) == 1
                mean = round(score, _DIGITS) if alone else self._mean(a, b)
                self.means[a][b] = self.means[b][a] = mean
                yield a, b, mean

    def join(self, a: int, b: int) -> list[tuple[int, float]]:
        """Put the cluster ``b`` into ``a``; the new means to all others that either was connected with."""
        others = sorted((self.means[a].keys() | self.means[b].keys()) - {a, b})
        new = [(other, self._joint_mean(a, b, other)) for other in others]
        for other in self.means[b]:
            del self.means[other][b]
        self.means[b] = {}
        self.members[a] += self.members.pop(b)
        if b in self.seeded:
            self.seeded = (self.seeded - {b}) | {a}
        for other, mean in new:
            self.means[a][other] = self.means[other][a] = mean
        return new

    def _joint_mean(self, a: int, b: int, other: int) -> float:
        """The mean of ``a`` and ``b`` together; a few that join many, and were never compared, change nothing."""
        sizes = len(self.members[a]), len(self.members[b])
        to_a, to_b = (self.means[side].get(other) for side in (a, b))
        if to_a is None:
            to_a = to_b if sizes[0] * _SAMPLE <= sizes[1] else self._mean(a, other)
        if to_b is None:
            to_b = to_a if sizes[1] * _SAMPLE <= sizes[0] else self._mean(b, other)
        assert to_a is not None
        assert to_b is not None
        return round((sizes[0] * to_a + sizes[1] * to_b) / sum(sizes), _DIGITS)

    def _mean(self, a: int, b: int) -> float:
        pairs = list(product(_sample(self.members[a]), _sample(self.members[b])))
        return round(sum(self._score(min(pair), max(pair)) for pair in sorted(pairs)) / len(pairs), _DIGITS)


def _sample(members: Sequence[int]) -> Sequence[int]:
    """All of a small cluster; of a large one the same few, as long as they are in it."""
    if len(members) <= _SAMPLE:
        return members
    return heapq.nsmallest(_SAMPLE, members, key=lambda position: blake2b(b"%d" % position, digest_size=4).digest())
