"""Quantities of a story -> groups that speak of one, whatever order they came in.

First those that give it the same value, then the values of one quantity: what reports revise, round, narrow or deny.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import combinations
from typing import TypeVar

from dateline.stories.claims.farvalues import mark_alone
from dateline.stories.claims.likeness import APART, Weights, likeness
from dateline.stories.claims.profiles import Group, Profile
from dateline.stories.claims.quantities import Quantity
from dateline.stories.linkage import by_pairs, cluster

Item = TypeVar("Item")
Score = Callable[[Item, Item], float]

_AT_ONCE = 300  # that are all held against each other; more go in two rounds
_JOINED = 1e-3
_FAR = -1.0  # below it two are only ever compared for the sake of others


def join(found: Sequence[Quantity]) -> list[Group]:
    """Groups of quantities that are one, each in the order given, by their first; what counts nothing is in none."""
    found = mark_alone(found)
    weights = Weights(found)
    kinds: dict[tuple[str | None, ...], Group] = defaultdict(list)
    for quantity in found:
        if quantity.empty:
            continue
        figure = quantity.figure
        kind = "people" if figure.kind == "objects" else figure.kind  # a crew is one or the other
        kinds[kind, figure.unit, figure.currency].append(quantity)
    groups = [group for alike in kinds.values() for group in _join_values(_join_mentions(alike, weights), weights)]
    return sorted(groups, key=lambda group: (group[0].article, group[0].index))


def _join_mentions(found: Group, weights: Weights) -> list[Group]:
    """Figures of one value. Sentences that articles share word for word stand for each other."""
    lines: dict[str, Group] = defaultdict(list)
    for quantity in found:
        lines[quantity.line].append(quantity)
    firsts = [said[0] for said in lines.values()]
    joined = _rounds(firsts, lambda a, b: likeness(a, b, weights), _by_value)
    return [_sorted(q for one in group for q in lines[one.line]) for group in joined]


def _join_values(groups: list[Group], weights: Weights) -> list[Group]:
    """Groups of one value each, joined where they are values of one quantity."""
    bound = _bind([Profile(group) for group in groups])
    joined = _rounds(bound, lambda a, b: _kinship(a, b, weights), lambda profiles: _by_value(profiles[0].group[0]))
    return [_sorted(q for profiles in several for profile in profiles for q in profile.group) for several in joined]


def _bind(profiles: list[Profile]) -> list[list[Profile]]:
    """The profiles that a sentence gives as values of one quantity go together."""
    holder: dict[tuple[int, int], int] = {
        (q.article, q.index): number for number, profile in enumerate(profiles) for q in profile.group
    }
    leader = list(range(len(profiles)))

    def top(number: int) -> int:
        while leader[number] != number:
            number = leader[number]
        return number

    for number, profile in enumerate(profiles):
        for quantity in profile.group:
            for other in (quantity.instead, quantity.whole):
                found = holder.get((quantity.article, other)) if other is not None else None
                if found is not None:
                    one, another = sorted((top(number), top(found)))
                    leader[another] = one
    bound: dict[int, list[Profile]] = defaultdict(list)
    for number, profile in enumerate(profiles):
        bound[top(number)].append(profile)
    return [_of_one_state(several) for several in bound.values()]


def _of_one_state(profiles: list[Profile]) -> list[Profile]:
    """With whose the counted are from those that say it: "three soldiers, not five" are those of the five."""
    known = {whose for profile in profiles if (whose := profile.whose) is not None}
    replaced = any(q.instead is not None for profile in profiles for q in profile.group)
    if not replaced or len(known) != 1:
        return profiles
    whose = known.pop()
    return [Profile(profile.group, whose=whose) for profile in profiles]


def _kinship(a: list[Profile], b: list[Profile], weights: Weights) -> float:
    """That of the closest; those that a sentence tells apart stay apart."""
    scores = [one.kinship(other, weights) for one in a for other in b]
    return min(scores) if min(scores) <= APART else max(scores)


def _sorted(found: Iterable[Quantity]) -> Group:
    return sorted(found, key=lambda quantity: (quantity.article, quantity.index))


def _by_value(quantity: Quantity) -> tuple[str, float, int, int]:
    figure = quantity.figure
    return figure.status, figure.value or figure.low or 0.0, quantity.article, quantity.index


def _rounds(
    found: list[Item], score: Score[Item], order: Callable[[Item], tuple[str, float, int, int]]
) -> list[list[Item]]:
    """All against all where there are few; else in stretches of what is next to each other in order."""
    if len(found) <= _AT_ONCE:
        return list(_all_against_all(found, score))
    ordered = sorted(found, key=order)
    stretches = (ordered[start : start + _AT_ONCE] for start in range(0, len(ordered), _AT_ONCE))
    groups = [group for stretch in stretches for group in _all_against_all(stretch, score)]
    if len(groups) > 0.8 * len(ordered):
        return groups
    firsts = {id(group[0]): group for group in groups}
    again = _rounds([group[0] for group in groups], score, order)
    return [[item for one in joined for item in firsts[id(one)]] for joined in again]


def _all_against_all(found: Sequence[Item], score: Score[Item]) -> Iterator[list[Item]]:
    scores = {(i, j): score(found[i], found[j]) for i, j in combinations(range(len(found)), 2)}
    near = ((i, j, value) for (i, j), value in scores.items() if value > _FAR)
    for group in cluster(len(found), near, by_pairs(lambda i, j: scores[i, j]), _JOINED):
        yield [found[i] for i in group]
