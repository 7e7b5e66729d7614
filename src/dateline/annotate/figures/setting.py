"""Where and when a figure holds: the place and the moment that its clause or its sentence gives."""

from collections.abc import Sequence

from dateline.annotate.figures.prose import Prose
from dateline.languages.shapes.sourcing import Sourcing
from dateline.records import AsOf, Moment, Span

_LINK = 12  # characters between a place and the clause that says what is there


def place_of(figure: Span, clause: Span, sentence: Span, prose: Prose, words: Sourcing) -> int | None:
    """The index of the place of a figure: in its clause rather than beside it, behind it rather than before.

    "Russia, where about 11,000 troops are stationed" gives the place before the clause.
    """
    places = prose.places
    for index, place in enumerate(places):
        between = prose.text[place.end : figure[0]] if place.end <= figure[0] <= place.end + _LINK else ""
        if between.strip(" ,").lower() in words.wheres:
            return index
    found = [
        (index, place)
        for index, place in enumerate(places)
        if place.role == "location"
        and not (figure[0] <= place.start and place.end <= figure[1])
        and prose.text[max(0, place.start - _LINK) : place.start].lower().split()[-1:] not in words.origins
    ]
    nearest = _nearest(figure, clause, sentence, [(place.start, place.end) for _, place in found])
    return None if nearest is None else found[nearest][0]


def as_of(figure: Span, clause: Span, sentence: Span, moments: Sequence[Moment]) -> AsOf | None:
    """The date that the clause or sentence gives."""
    nearest = _nearest(figure, clause, sentence, [(moment.start, moment.end) for moment in moments])
    return None if nearest is None else AsOf(text=moments[nearest].text, date=moments[nearest].date)


def _nearest(figure: Span, clause: Span, sentence: Span, found: Sequence[Span]) -> int | None:
    """The index of the finding that is nearest to a figure in its clause; else the only one of its sentence."""
    inside = [i for i, f in enumerate(found) if clause[0] <= f[0] and f[1] <= clause[1]]
    if inside:
        return min(inside, key=lambda i: _distance(figure, *found[i]))
    beside = [i for i, f in enumerate(found) if sentence[0] <= f[0] and f[1] <= sentence[1]]
    return beside[0] if len(beside) == 1 else None


def _distance(figure: Span, start: int, end: int) -> int:
    """Characters between, those before the figure counted twice: English names the place behind it."""
    return start - figure[1] if start >= figure[1] else 2 * (figure[0] - end)
