"""Stories beside each other: which one takes up another on a later day, and which are close without being one."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

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
    cluster_of = {position: number for number, cluster in enumerate(clusters) for position in cluster}
    likeness: dict[tuple[int, int], list[float]] = {}
    for (a, b), alike in zip(compared.pairs.tolist(), compared.alike.tolist(), strict=True):
        first, second = sorted((cluster_of[a], cluster_of[b]))
        if first != second:
            likeness.setdefault((first, second), []).append(alike)
    links: Links = {}
    for (first, second), found in sorted(likeness.items()):
        mean = sum(found) / len(found)
        if mean >= _RELATED * SAME:
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
