"""The order of work: readings to stories, each with its copies, reuse, claims and neighbours."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from hashlib import blake2b
from typing import NamedTuple

from dateline.records import Id, Reading, Story
from dateline.stories.claims import find_claims
from dateline.stories.clusters import Compared, cluster_readings, compare
from dateline.stories.copies.groups import copy_groups, describe_group, share_texts
from dateline.stories.copies.reuse import find_reuse
from dateline.stories.copies.shingles import Hashes
from dateline.stories.likeness import WINDOW
from dateline.stories.linkage import Clusters
from dateline.stories.links import link_stories
from dateline.stories.meeting import Pair
from dateline.stories.order import in_order, told_on
from dateline.stories.titles import Passes, summary_of, title_of

_COMPARED = 12  # articles of a story that its most typical one is sought among


class SameText(NamedTuple):
    """What the articles of one story have in common word for word: groups of copies, and shingles of pairs."""

    groups: Clusters
    shared: dict[Pair, int]


def any_title(reading: Reading, title: str) -> bool:
    """The check of titles where nobody gives one."""
    return True


def tell_stories(readings: Sequence[Reading], *, window: int = WINDOW, passes: Passes = any_title) -> tuple[Story, ...]:
    """The stories that readings tell, the earliest first: the same whatever order they come in.

    ``window`` is how many days may lie between reports of one story where their dates can be believed. Of several
    readings with one id the latest is taken. ``passes`` says whether a title holds against its reading.
    """
    return grow_stories((), readings, window=window, passes=passes)


def grow_stories(
    known: Sequence[Story], readings: Sequence[Reading], *, window: int = WINDOW, passes: Passes = any_title
) -> tuple[Story, ...]:
    """``known`` stories with new articles, and new ones; an article keeps its story, and a story its id.

    ``readings`` hold the new articles and those of the known stories that they shall be compared with. A known story
    without any comes back as it was.
    """
    ordered = in_order(_newest(readings))
    texts, shared = share_texts(ordered)
    copies = copy_groups(ordered, texts, shared)
    compared = compare(ordered, copies, window=window)
    story_of = {article: story for story in known for article in story.articles}
    clusters = cluster_readings(compared, known=_seeds(ordered, story_of))
    told = [
        _tell(ordered, cluster, compared, texts, same_text, _known(ordered, cluster, story_of), passes)
        for cluster, same_text in zip(clusters, _by_cluster(clusters, copies, shared), strict=True)
    ]
    heard = {story.id for story in told}
    silent = [story for story in known if story.id not in heard]
    return tuple(sorted((*link_stories(told, clusters, compared, ordered), *silent), key=_when))


def _newest(readings: Sequence[Reading]) -> list[Reading]:
    """One reading an id: what was modified, else published, last."""
    found: dict[Id, Reading] = {}
    for reading in sorted(readings, key=_version):
        found[reading.id] = reading
    return list(found.values())


def _version(reading: Reading) -> tuple[str, str]:
    article = reading.article
    return article.modified or article.published or "", article.text


def _seeds(readings: Sequence[Reading], story_of: dict[Id, Story]) -> list[list[int]]:
    seeds: dict[str, list[int]] = {}
    for position, reading in enumerate(readings):
        if reading.id in story_of:
            seeds.setdefault(story_of[reading.id].id, []).append(position)
    return list(seeds.values())


def _known(readings: Sequence[Reading], cluster: Sequence[int], story_of: dict[Id, Story]) -> Story | None:
    return next((story_of[readings[p].id] for p in cluster if readings[p].id in story_of), None)


def _by_cluster(clusters: Clusters, copies: Clusters, shared: Mapping[Pair, int]) -> list[SameText]:
    """What each cluster's articles have word for word in common."""
    number_of = {position: number for number, cluster in enumerate(clusters) for position in cluster}
    found = [SameText([], {}) for _ in clusters]
    for group in copies:
        parts: dict[int, list[int]] = {}
        for position in group:
            parts.setdefault(number_of[position], []).append(position)
        for number, part in parts.items():
            if len(part) > 1:
                found[number].groups.append(part)
    for (first, later), count in shared.items():
        if number_of[first] == number_of[later]:
            found[number_of[first]].shared[first, later] = count
    return found


def _tell(
    readings: Sequence[Reading],
    cluster: Sequence[int],
    compared: Compared,
    texts: Sequence[Hashes],
    same_text: SameText,
    known: Story | None,
    passes: Passes,
) -> Story:
    members = [readings[position] for position in cluster]
    typical = [readings[position] for position in _most_typical(cluster, compared)]
    described = tuple(describe_group(readings, texts, group) for group in same_text.groups)
    days = [day.isoformat() for member in members if (day := told_on(member.article))]
    story = Story(
        id=known.id if known else _id(members[0]),
        title=known.title if known and known.title else title_of(typical, passes),
        articles=tuple(member.id for member in members),
        copies=tuple(group.articles for group in described),
        first=min(days, default=None),
        last=max(days, default=None),
        summary=summary_of(typical),
        copy_groups=described,
        reuses=find_reuse(readings, same_text.shared, same_text.groups),
        claims=find_claims(members, tuple(group.articles for group in described)),
    )
    return _with_absent(story, known) if known else story


def _with_absent(story: Story, known: Story) -> Story:
    """A known story's articles that were not given again stand before those that were."""
    absent = tuple(article for article in known.articles if article not in story.articles)
    days = [day for day in (story.first, story.last, known.first, known.last) if day]
    return replace(
        story,
        articles=(*absent, *story.articles),
        first=min(days, default=None),
        last=max(days, default=None),
        continues=known.continues,
    )


def _most_typical(cluster: Sequence[int], compared: Compared) -> list[int]:
    """The positions, those most like the others first."""
    some = cluster[:_COMPARED]
    alike = compared.likenesses.between(some, some).alike
    likeness = dict(zip(some, ((alike.sum(axis=1) - alike.diagonal()) / max(1, len(some) - 1)).tolist(), strict=True))
    return [*sorted(some, key=lambda position: (-round(likeness[position], 6), position)), *cluster[_COMPARED:]]


def _id(first: Reading) -> str:
    """Made from the story's first article, so that the same story has the same id in the next run."""
    article = first.article
    named = f"{article.url or article.id}\n{article.text}"
    return f"s{blake2b(named.encode('utf-8', 'surrogatepass'), digest_size=6).hexdigest()}"


def _when(story: Story) -> tuple[str, str]:
    return story.first or "~", story.id
