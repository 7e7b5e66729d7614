"""What the article gives to something else: a figure or a time of a point far from where it tells the rest.

The sentence that tells most of the rest of the point has another of the same sort in its stead.
"""

from collections.abc import Callable, Iterator, Sequence

from dateline.checks.figures import agree
from dateline.checks.moments import meet
from dateline.checks.passages import Sentences
from dateline.checks.wording import Wording, span_of
from dateline.records import Atom, AtomKind, Figure, Moment, Reading, Span

_TELLS = 0.45  # of the weight of a point's other words that a sentence must have to tell of the same


Item = Figure | Moment


def rival_atoms(body: Reading, sentences: Sentences, reading: Reading, point: Wording) -> Iterator[Atom]:
    """An atom for each figure and time that the body has, but not where it tells the rest.

    A place is none: what a report says of one need not name it again.
    """
    for figure in reading.figures:
        if figure.value is not None:
            yield from _atom("figure", figure, body.figures, _same_figure, _like_figure, sentences, point)
    for moment in reading.moments:
        if moment.date:
            yield from _atom("moment", moment, body.moments, _same_time, _like_time, sentences, point)


def _atom(
    kind: AtomKind,
    item: Item,
    others: Sequence[Item],
    same: Callable[[Item, Item], bool],
    like: Callable[[Item, Item], bool],
    sentences: Sentences,
    point: Wording,
) -> Iterator[Atom]:
    there = [other for other in others if same(item, other)]
    rest = [word for word in point.content() if not (word.start < item.end and item.start < word.end)]
    near = sentences.nearest(rest, 1)
    if not there or not near or sentences.coverage(rest, near) < _TELLS:
        return
    around = [_inside(sentences, number) for number in range(max(0, near[0] - 1), near[0] + 2)]
    if any(start <= other.start < end for other in there for start, end in around):
        return
    start, end = _inside(sentences, near[0])
    rivals = [other for other in others if start <= other.start < end and like(item, other)]
    if rivals:
        reason = f"the article says “{rivals[0].text}” where it tells of this, the point “{item.text}”"
        evidence = ((rivals[0].start, rivals[0].end),)
        yield Atom(text=item.text, kind=kind, verdict="contradicted", evidence=evidence, reason=reason)


def _inside(sentences: Sentences, number: int) -> Span:
    found = sentences.wording.sentences
    return span_of(found[number]) if number < len(found) else (0, 0)


def _same_figure(one: Item, other: Item) -> bool:
    return isinstance(one, Figure) and isinstance(other, Figure) and agree(one, other)


def _like_figure(one: Item, other: Item) -> bool:
    """Whether two figures count the same sort of thing and can't be one number."""
    if not isinstance(one, Figure) or not isinstance(other, Figure) or other.value is None or agree(one, other):
        return False
    alike = one.counted == other.counted or one.kind in ("measure", "money")
    return alike and (one.kind, one.unit) == (other.kind, other.unit)


def _same_time(one: Item, other: Item) -> bool:
    return isinstance(one, Moment) and isinstance(other, Moment) and meet(one.date, other.date)


def _like_time(one: Item, other: Item) -> bool:
    """Whether both are a day, or both a stretch, and not the same."""
    if not isinstance(one, Moment) or not isinstance(other, Moment) or not one.date or not other.date:
        return False
    return len(one.date) == len(other.date) and not meet(one.date, other.date)
