"""Groups of articles that are largely one text, and who was first with it."""

from collections.abc import Sequence

from dateline.records import CopyGroup, Reading
from dateline.stories.copies.candidates import candidate_pairs
from dateline.stories.copies.shingles import Hashes, common, distinct, shingles
from dateline.stories.linkage import by_pairs, cluster
from dateline.stories.meeting import Pair
from dateline.stories.order import told_at

COPY = 0.7  # of the shorter text's shingles; copies lie above 0.84, reuse below 0.64 in what was measured
_OF_LONGER = 0.2  # a text that came later and only holds the other among much else is no copy of it
_LEAST = 10  # shingles in common


def share_texts(readings: Sequence[Reading]) -> tuple[tuple[Hashes, ...], dict[Pair, int]]:
    """The distinct shingles of each reading, and how many of them pairs of readings have in common."""
    texts = tuple(distinct(shingles(reading.article.text)) for reading in readings)
    counted = (((a, b), common(texts[a], texts[b])) for a, b in candidate_pairs(texts).tolist())
    return texts, {pair: count for pair, count in counted if count >= _LEAST}


def copy_groups(readings: Sequence[Reading], texts: Sequence[Hashes], shared: dict[Pair, int]) -> list[list[int]]:
    """Positions of the readings (in order of time) that have one text, two or more together."""

    def copied(a: int, b: int) -> float:
        count = shared[a, b] if (a, b) in shared else common(texts[a], texts[b])
        return _copied(readings, texts, (a, b), count)

    found = cluster(len(readings), ((a, b, copied(a, b)) for a, b in shared), by_pairs(copied), COPY)
    return [group for group in found if len(group) > 1]


def describe_group(readings: Sequence[Reading], texts: Sequence[Hashes], group: Sequence[int]) -> CopyGroup:
    """A group with its earliest, the agency that it credits, and what each has in common with the earliest."""
    members = [readings[position] for position in group]
    agency = _agency(members)
    dated = [reading for reading in members if told_at(reading.article) is not None]
    own = next((reading for reading in dated if agency and _is(reading.article.outlet, agency)), None)
    first = own or (dated[0] if dated else None)
    origin = texts[group[members.index(first or members[0])]]
    return CopyGroup(
        articles=tuple(reading.id for reading in members),
        earliest=first.id if first else None,
        agency=agency,
        shares=tuple(round(common(origin, texts[p]) / max(1, len(texts[p])), 3) for p in group),
    )


def _copied(readings: Sequence[Reading], texts: Sequence[Hashes], pair: Pair, count: int) -> float:
    """The share of the shorter text that both hold; 0 where the longer came later and holds much besides."""
    shorter, longer = sorted(pair, key=lambda position: len(texts[position]))
    times = [told_at(readings[position].article) for position in (shorter, longer)]
    cut = times[0] is not None and times[1] is not None and times[0] > times[1]
    if not cut and count < _OF_LONGER * len(texts[longer]):
        return 0.0
    return count / len(texts[shorter])


def _agency(members: Sequence[Reading]) -> str | None:
    """The agency that most of the group credit, its longest name where they write it in several ways."""
    named = sorted(credit for reading in members for credit in reading.article.credits)
    if not named:
        return None
    outlets = {reading.article.outlet for reading in members if reading.article.outlet}
    own = [outlet for outlet in sorted(outlets) if any(_is(outlet, name) for name in named)]
    return own[0] if own else max(named, key=lambda name: (named.count(name), len(name), name))


def _is(outlet: str | None, agency: str) -> bool:
    """Whether an outlet is the agency: by its name, or by the capitals of it ("MNA")."""
    if not outlet:
        return False
    capitals = "".join(word[0] for word in outlet.split() if word[0].isupper())
    return agency.casefold() in (outlet.casefold(), capitals.casefold())
