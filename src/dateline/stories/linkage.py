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
Means = Callable[[Sequence[int], Sequence[Sequence[int]]], Sequence[float]]
"""How alike some positions are to each of several groups of others on average."""
Scored = tuple[int, int, float]
"""Two positions, the smaller first, and their score."""

DIGITS = 9
"""Of a score that count: sums taken in another order differ behind them."""

_SAMPLE = 6  # members that stand for a cluster towards one it has not been compared with


def cluster(
    count: int, pairs: Iterable[Scored], means: Means, threshold: float, *, seeds: Sequence[Sequence[int]] = ()
) -> Clusters:
    """The positions 0 to ``count`` in clusters, each ascending, by their first.

    ``pairs`` are worth comparing and come with their scores; ``means`` says how alike any positions are, see
    :func:`by_pairs`. The most alike join first, ties by position, until no two clusters reach ``threshold`` on average.
    ``seeds`` are clusters that stand from the start: they grow, and never join each other.
    """
    growing = _Growing(count, seeds, means, threshold)
    queue = [(-mean, a, b) for a, b, mean in growing.connect(pairs)]
    heapq.heapify(queue)
    while queue:
        negative, a, b = heapq.heappop(queue)
        if growing.means[a].get(b) != -negative or {a, b} <= growing.seeded:
            continue
        for other, mean in growing.join(a, b):
            heapq.heappush(queue, (-mean, min(a, other), max(a, other)))
    return [sorted(members) for _, members in sorted(growing.members.items())]


def by_pairs(score: Score) -> Means:
    """The means of a score of two positions, the smaller first."""

    def mean(some: Sequence[int], others: Sequence[int]) -> float:
        pairs = sorted((min(pair), max(pair)) for pair in product(some, others))
        return sum(score(a, b) for a, b in pairs) / len(pairs)

    return lambda some, several: [mean(some, others) for others in several]


class _Growing:
    """Clusters by their smallest position, and the mean score between those that may join.

    Means below the threshold are not kept: two clusters that join are no nearer to a third than the nearer of them was.
    """

    def __init__(self, count: int, seeds: Sequence[Sequence[int]], means: Means, threshold: float) -> None:
        self.cluster_of = {position: min(seed) for seed in seeds for position in seed}
        self.members: dict[int, list[int]] = {}
        for position in range(count):
            self.members.setdefault(self.cluster_of.get(position, position), []).append(position)
        self.seeded = {min(seed) for seed in seeds}
        self.means: list[dict[int, float]] = [{} for _ in range(count)]
        self._means = means
        self._threshold = threshold

    def connect(self, pairs: Iterable[Scored]) -> Iterator[Scored]:
        """The clusters of the pairs that are near enough to join, each two once."""
        compared: set[tuple[int, int]] = set()
        for first, second, score in pairs:
            a, b = sorted(self.cluster_of.get(position, position) for position in (first, second))
            if len(self.members[a]) == len(self.members[b]) == 1:
                mean = round(score, DIGITS)
            elif a == b or (a, b) in compared or {a, b} <= self.seeded:
                continue
            else:
                mean = self._compare(a, [b])[0]
                compared.add((a, b))
            if mean >= self._threshold:
                self.means[a][b] = self.means[b][a] = mean
                yield a, b, mean

    def join(self, a: int, b: int) -> list[tuple[int, float]]:
        """Put the cluster ``b`` into ``a``; the others that are still near enough to it, with their means."""
        others = sorted((self.means[a].keys() | self.means[b].keys()) - {a, b})
        of_a, of_b = len(self.members[a]), len(self.members[b])
        both = zip(others, self._towards(a, b, others), self._towards(b, a, others), strict=True)
        new = [(other, round((of_a * to_a + of_b * to_b) / (of_a + of_b), DIGITS)) for other, to_a, to_b in both]
        near = [(other, mean) for other, mean in new if mean >= self._threshold]
        for one in (a, b):
            for other in self.means[one]:
                del self.means[other][one]
            self.means[one] = {}
        self.members[a] += self.members.pop(b)
        if b in self.seeded:
            self.seeded = (self.seeded - {b}) | {a}
        for other, mean in near:
            self.means[a][other] = self.means[other][a] = mean
        return near

    def _towards(self, one: int, partner: int, others: Sequence[int]) -> list[float]:
        """The means of one that joins a partner; a few that join many, and were never compared, change nothing."""
        known = self.means[one]
        unknown = [other for other in others if other not in known]
        if len(self.members[one]) * _SAMPLE <= len(self.members[partner]):
            known = {**known, **{other: self.means[partner][other] for other in unknown}}
        elif unknown:
            known = {**known, **dict(zip(unknown, self._compare(one, unknown), strict=True))}
        return [known[other] for other in others]

    def _compare(self, one: int, others: Sequence[int]) -> list[float]:
        found = self._means(_sample(self.members[one]), [_sample(self.members[other]) for other in others])
        return [round(mean, DIGITS) for mean in found]


def _sample(members: Sequence[int]) -> Sequence[int]:
    """All of a small cluster; of a large one the same few, as long as they are in it."""
    if len(members) <= _SAMPLE:
        return members
    return heapq.nsmallest(_SAMPLE, members, key=lambda position: blake2b(b"%d" % position, digest_size=4).digest())
