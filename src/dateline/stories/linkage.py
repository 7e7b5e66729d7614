"""Average linkage over a sparse graph: what belongs together, whatever order it came in.

Two clusters are as alike as their members are on average, pairs without a score counting as 0 (UPGMA, Sokal and
Michener 1958), so that one bridge between two stories does not make them one.
"""

import heapq
from collections.abc import Mapping

from dateline.stories.meeting import Pair

Clusters = list[list[int]]
_DIGITS = 9  # of a score that count: sums taken in another order differ behind them


def cluster(count: int, scores: Mapping[Pair, float], threshold: float) -> Clusters:
    """The positions 0 to ``count`` in clusters, each ascending, by their first.

    ``scores`` holds pairs (smaller position first) with likeness above 0, or below it for pairs that must not meet.
    The most alike join first, ties by position, until no two clusters reach ``threshold`` on average.
    """
    members: dict[int, list[int]] = {position: [position] for position in range(count)}
    sums = _sums(count, scores)
    queue = [(-round(score, _DIGITS), a, b) for (a, b), score in sorted(scores.items()) if score >= threshold]
    heapq.heapify(queue)
    while queue:
        negative, a, b = heapq.heappop(queue)
        if a not in members or b not in members or b not in sums[a] or -negative != _mean(a, b, sums, members):
            continue
        _join(a, b, sums, members)
        for other in sorted(sums[a]):
            if (score := _mean(a, other, sums, members)) >= threshold:
                heapq.heappush(queue, (-score, min(a, other), max(a, other)))
    return [sorted(found) for _, found in sorted(members.items())]


def _sums(count: int, scores: Mapping[Pair, float]) -> list[dict[int, float]]:
    sums: list[dict[int, float]] = [{} for _ in range(count)]
    for (a, b), score in scores.items():
        sums[a][b] = sums[b][a] = score
    return sums


def _mean(a: int, b: int, sums: list[dict[int, float]], members: dict[int, list[int]]) -> float:
    return round(sums[a][b] / (len(members[a]) * len(members[b])), _DIGITS)


def _join(a: int, b: int, sums: list[dict[int, float]], members: dict[int, list[int]]) -> None:
    """The cluster ``b`` goes into ``a``, the smaller position."""
    members[a] += members.pop(b)
    for other, score in sums[b].items():
        del sums[other][b]
        if other != a:
            sums[a][other] = sums[other][a] = sums[a].get(other, 0.0) + score
    sums[b].clear()
