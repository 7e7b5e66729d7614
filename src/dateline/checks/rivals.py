"""What the article gives to something else: a figure or a time of a point far from where it tells the rest.

The sentence that tells most of the rest of the point has another of the same sort in its stead.
"""

from collections.abc import Iterator, Sequence

from dateline.checks.figures import agree
from dateline.checks.moments import meet
from dateline.checks.passages import Sentences
from dateline.checks.wording import Wording, span_of
from dateline.records import Atom, AtomKind, Figure, Moment, Reading

_TELLS = 0.45  # of the weight of a point's other words that a sentence must have to tell of the same

Item = Figure | Moment


def rival_atoms(body: Reading, sentences: Sentences, reading: Reading, point: Wording) -> Iterator[Atom]:
    """An atom for each figure and time that the body has, but not where it tells the rest.

    A place is none: what a report says of one need not name it again.
    """
    for figure in (figure for figure in reading.figures if figure.value is not None):
        same = [other for other in body.figures if agree(figure, other)]
        rivals = [other for other in body.figures if _counts_otherwise(figure, other)]
        yield from _atom("figure", figure, same, rivals, sentences, point)
    for moment in (moment for moment in reading.moments if moment.date):
        times = [other for other in body.moments if meet(moment.date, other.date)]
        others = [other for other in body.moments if _is_other_time(moment.date, other.date)]
        yield from _atom("moment", moment, times, others, sentences, point)


def _atom(
    kind: AtomKind, item: Item, same: Sequence[Item], rivals: Sequence[Item], sentences: Sentences, point: Wording
) -> Iterator[Atom]:
    """The atom of a figure or time that none of the ``same`` stand near to the rest of the point, but a rival."""
    rest = [word for word in point.content() if not (word.start < item.end and item.start < word.end)]
    near = sentences.nearest(rest, 1) if same else ()
    if not near or sentences.coverage(rest, near) < _TELLS:
        return
    spans = [span_of(sentence) for sentence in sentences.wording.sentences]
    around = spans[max(0, near[0] - 1) : near[0] + 2]
    if any(start <= other.start < end for other in same for start, end in around):
        return
    start, end = spans[near[0]]
    rival = next((other for other in rivals if start <= other.start < end), None)
    if rival is not None:
        reason = f"the article says “{rival.text}” where it tells of this, the point “{item.text}”"
        evidence = ((rival.start, rival.end),)
        yield Atom(text=item.text, kind=kind, verdict="contradicted", evidence=evidence, reason=reason)


def _counts_otherwise(one: Figure, other: Figure) -> bool:
    """Whether two figures count the same sort of thing and can't be one number."""
    alike = one.counted == other.counted or one.kind in ("measure", "money")
    return (
        alike and (one.kind, one.unit) == (other.kind, other.unit) and other.value is not None and not agree(one, other)
    )


def _is_other_time(one: str | None, other: str | None) -> bool:
    """Whether both are a day, or both a stretch, and not the same."""
    return one is not None and other is not None and len(one) == len(other) and not meet(one, other)
