"""Figures of one value as one: what they have in common, and what it means that reports give two such values."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import product
from typing import TypeVar

from dateline.stories.claims.farvalues import on_other_nights
from dateline.stories.claims.likeness import APART, Weights, kinship
from dateline.stories.claims.quantities import Quantity

Group = list[Quantity]
Item = TypeVar("Item")

_BESIDE = -2.4  # an article that gives both without a word of change: it means two quantities
_ENOUGH = 3  # of so many articles one that tells both values side by side is enough
_NEAR = 3  # sentences between two figures that are told side by side
_SAME_WORDS = 0.5  # of the words of two who give values of one quantity
_DISPUTED = 1.6  # an article that gives both with words of doubt
_CHANGED = 0.6  # an article that gives both with words of change
_COMMON = 0.34  # of a group's figures have a word that is the group's


class Profile:
    """What the figures of one value have in common: for each language one quantity that stands for them."""

    def __init__(self, group: Group, *, whose: str | None = None) -> None:
        self.group = group
        self.whose = _most((q.figure.whose for q in group), None) or whose
        self.articles = {quantity.article for quantity in group if quantity.figure.value is not None}
        self.lines = {(quantity.article, quantity.sentence) for quantity in group}
        self.changed = {quantity.article for quantity in group if quantity.revising}
        self.disputed = {quantity.article for quantity in group if quantity.disputing}
        languages = sorted({quantity.language or "" for quantity in group})
        self.said = {
            code: _standing(group, [q for q in group if (q.language or "") == code], self.whose) for code in languages
        }

    def kinship(self, other: "Profile", weights: Weights) -> float:
        """Above 0 where two values are of one quantity; :data:`APART` where they can't be."""
        common = sorted(self.said.keys() & other.said.keys())
        pairs = [(self.said[code], other.said[code]) for code in common] or [
            (next(iter(self.said.values())), next(iter(other.said.values())))
        ]
        shared = self.articles & other.articles
        if any(on_other_nights(*pair) for article in shared for pair in _pairs(self.group, other.group, article)):
            return APART
        beside, close = self._beside(other, shared) if shared else (0.0, False)
        if close:  # neither is the only one of its kind
            pairs = [(replace(a, alone=0.0), b) for a, b in pairs]
        score = max(kinship(a, b, weights) for a, b in pairs)
        if score <= APART:
            return score
        if self.lines & other.lines:
            return score + APART
        if not shared or self.group[0].figure.value == other.group[0].figure.value:
            return score
        if shared & (self.disputed | other.disputed):
            return score + _DISPUTED
        return score + _BESIDE * beside + (_CHANGED if self._changed(other, shared) else 0.0)

    def _changed(self, other: "Profile", shared: set[int]) -> set[int]:
        """The articles that give both values with words of change: of each, where nobody has told it before.

        "The toll has risen to 29. Eight died in hospital": the eight are not what has changed.
        """
        told_on = [(self.changed, min(self.articles)), (other.changed, min(other.articles))]
        both = shared & (self.changed | other.changed)
        return {article for article in both if all(article in changed or first < article for changed, first in told_on)}

    def _beside(self, other: "Profile", shared: set[int]) -> tuple[float, bool]:
        """How far the articles that give both values mean two quantities, 0 to 1, and whether one tells both at once.

        One weighs half where it lets two speak, or where it was put together of what came in at two times and others
        give only one; nothing where one of the two tells what they saw, or words of change stand with it.
        """
        fewer = min(len(self.articles), len(other.articles))
        unsaid = sorted(shared - self._changed(other, shared))
        told = [pair for article in unsaid if (pair := _closest(self.group, other.group, article)) is not None]
        always = len(shared) == fewer
        share = sum(0.5 if _two_voices(a, b) or not (always or _at_once(a, b)) else 1.0 for a, b in told) / fewer
        plain = [(a, b) for a, b in told if a.article not in self.disputed | other.disputed]
        close = any(_at_once(a, b) and not _two_voices(a, b) for a, b in plain)
        return (min(1.0, _ENOUGH * share) if close else share), close


def _closest(group: Group, other: Group, article: int) -> tuple[Quantity, Quantity] | None:
    """The two figures of an article that stand closest; ``None`` where one of any two is what somebody saw."""
    pairs = _pairs(group, other, article)
    if any(a.witnessed != b.witnessed for a, b in pairs):
        return None
    return min(pairs, key=lambda pair: (abs(pair[0].sentence - pair[1].sentence), pair[0].index, pair[1].index))


def _pairs(group: Group, other: Group, article: int) -> list[tuple[Quantity, Quantity]]:
    ours, theirs = ([q for q in g if q.article == article and q.figure.value is not None] for g in (group, other))
    return list(product(ours, theirs))


def _at_once(a: Quantity, b: Quantity) -> bool:
    return abs(a.sentence - b.sentence) <= _NEAR


def _two_voices(a: Quantity, b: Quantity) -> bool:
    """Whether two who speak say the same of two numbers."""
    one, other = a.figure.source, b.figure.source
    if a.everywhere != b.everywhere:
        return False
    if one is None or other is None or one.text == other.text:
        return False
    return len(a.near & b.near) >= _SAME_WORDS * min(len(a.near), len(b.near))


def _standing(group: Group, said: Group, whose: str | None) -> Quantity:
    """A quantity with what most of a group say of it, and the words that some of ``said`` share."""
    if len(group) == 1 and whose == group[0].figure.whose:
        return group[0]
    if len(group) == 1:
        return replace(group[0], figure=replace(group[0].figure, whose=whose))
    first = next((quantity for quantity in said if quantity.figure.value is not None), said[0])
    figure = replace(
        first.figure,
        status=_most((q.figure.status for q in group), "other"),
        modality=_most((q.figure.modality for q in group), None),
        whose=whose,
    )
    return replace(
        first,
        figure=figure,
        concepts=frozenset(key for q in group for key in q.concepts),
        anybody=all(q.anybody for q in group),
        place=_most((q.place for q in group), None),
        home=_most((q.home for q in group), None),
        ago=_most((q.ago for q in group), ""),
        part=any(q.part for q in group),
        lead=any(q.lead for q in group),
        treated=_mostly(q.treated for q in group),
        further=all(q.further for q in group),
        over=_mostly(q.over for q in group),
        limit=_mostly(q.limit for q in group),
        witnessed=_mostly(q.witnessed for q in group),
        everywhere=_mostly(q.everywhere for q in group),
        night=_most((q.night for q in group), None),
        traits=_shared([q.traits for q in said]),
        aspects=_shared([q.aspects for q in group]),
        actors=frozenset(key for q in said for key in q.actors),
        alone=sum(q.alone for q in group) / len(group),
        near=_shared([q.near for q in said]),
        wide=_shared([q.wide for q in said]),
    )


def _most(values: Iterable[Item], unknown: Item | None) -> Item:
    """The value that most have, the first of those as frequent; one that is known before one that is not."""
    counts = Counter(values)
    known = {value: count for value, count in counts.items() if value is not None and value != unknown}
    ranked: dict[Item, int] = known or dict(counts)
    return max(ranked, key=lambda value: ranked[value])


def _mostly(said: Iterable[bool]) -> bool:
    given = list(said)
    return 2 * sum(given) > len(given)


def _shared(found: Sequence[frozenset[str]]) -> frozenset[str]:
    counts = Counter(word for words in found for word in words)
    return frozenset(word for word, count in counts.items() if count >= _COMMON * len(found))
