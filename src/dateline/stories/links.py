"""Stories beside each other: which one takes up another on a later day, and which are close without being one."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import numpy as np

from dateline.records import Reading, Story
from dateline.stories.clusters import Compared
from dateline.stories.likeness import SAME
from dateline.stories.linkage import Clusters

_RELATED = 0.6  # of the likeness from which stories are one
_MOST = 5
_TAKEN_UP = 30  # days within which a story takes up another

Links = dict[int, list[tuple[float, int]]]


def link_stories(
    stories: Sequence[Story], clusters: Clusters, compared: Compared, readings: Sequence[Reading]
) -> list[Story]:
    """Each story with those it is related to, the closest first, and the one it continues.

    A story continues the closest earlier one that it would be one with, were it not for the days between them.
    """
    links = _links(clusters, compared)
    return [
        replace(
            story,
            continues=story.continues or _continued(number, stories, links.get(number, [])),
            related=tuple(stories[other].id for _, other in links.get(number, [])[:_MOST]),
        )
        for number, story in enumerate(stories)
    ]


def _links(clusters: Clusters, compared: Compared) -> Links:
    """For each cluster the others that it is close to, closest first, by the pairs that were compared."""
    number_of = np.zeros(compared.count, dtype=np.int64)
    for number, cluster in enumerate(clusters):
        number_of[cluster] = number
    sides = np.sort(number_of[compared.pairs], axis=1)
    apart = sides[:, 0] != sides[:, 1]
    between, row, sizes = np.unique(sides[apart] @ [len(clusters), 1], return_inverse=True, return_counts=True)
    means = np.bincount(row, weights=compared.alike[apart], minlength=len(between)) / sizes
    near = means >= _RELATED * SAME
    links: Links = {}
    for pair, mean in zip(between[near].tolist(), means[near].tolist(), strict=True):
        first, second = divmod(pair, len(clusters))
        links.setdefault(first, []).append((-round(mean, 6), second))
        links.setdefault(second, []).append((-round(mean, 6), first))
    return {number: sorted(found) for number, found in links.items()}


def _continued(number: int, stories: Sequence[Story], links: Sequence[tuple[float, int]]) -> str | None:
    story = stories[number]
    for negative, other in links:
        earlier = stories[other]
        if -negative >= SAME and story.first and earlier.last and 0 < _days(earlier.last, story.first) <= _TAKEN_UP:
            return earlier.id
    return None


def _days(first: str, last: str) -> int:
    return (date.fromisoformat(last) - date.fromisoformat(first)).days
