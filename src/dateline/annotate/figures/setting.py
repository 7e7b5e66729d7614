"""Where a figure holds: the place that its clause or its sentence gives; and whether somebody denies it."""

from bisect import bisect_left
from collections.abc import Sequence

from dateline.annotate.figures.drafts import Draft
from dateline.annotate.figures.prose import Found, Prose, start_of
from dateline.languages.shapes.sourcing import Sourcing
from dateline.records import Figure, Span

_LINK = 12  # characters between a place and the clause that says what is there


def place_of(figure: Figure, clause: Span, sentence: Span, prose: Prose, words: Sourcing) -> int | None:
    """The index of the place of a figure: in its clause rather than beside it, behind it rather than before.

    "Russia, where about 11,000 troops are stationed" gives the place before the clause.
    """
    span = figure.start, figure.end
    places = within(prose.placed, sentence)
    for _, end, index in places:
        between = prose.text[end : span[0]] if end <= span[0] <= end + _LINK else ""
        if between.strip(" ,").lower() in words.wheres:
            return index
    fitting = [found for found in places if _holds(found, figure, prose, words)]
    return nearest(span, clause, [found for found in fitting if not _owns(found, fitting, prose, words)])


def _owns(found: Found, places: Sequence[Found], prose: Prose, words: Sourcing) -> bool:
    """Whether a place only says whose the next one is: "Russia's Kursk region" is the region."""
    following = next((start for start, _, _ in places if start >= found[1]), None)
    return following is not None and prose.text[found[1] : following].strip() in words.possessives


def _holds(found: Found, figure: Figure, prose: Prose, words: Sourcing) -> bool:
    """Whether a place can be where the figure is: no government, no part of the figure or of who gives it.

    Nor is it where those counted come from, or, of people who left, where they went.
    """
    start, end, index = found
    if prose.places[index].role != "location" or (figure.start <= start and end <= figure.end):
        return False
    said = None if figure.statement is None else prose.statements[figure.statement].source
    if any(source is not None and source.start <= start and end <= source.end for source in (figure.source, said)):
        return False
    away = words.destinations if figure.status == "displaced" else words.origins
    return prose.text[max(0, start - _LINK) : start].lower().split()[-1:] not in away


def within(found: Sequence[Found], sentence: Span) -> list[Found]:
    """What of the findings stands in a sentence."""
    first = bisect_left(found, sentence[0], key=start_of)
    last = bisect_left(found, sentence[1], key=start_of)
    return [item for item in found[first:last] if item[1] <= sentence[1]]


def nearest(figure: Span, clause: Span, found: Sequence[Found]) -> int | None:
    """The index of the finding that is nearest to a figure in its clause; else the only one of its sentence."""
    inside = [item for item in found if clause[0] <= item[0] and item[1] <= clause[1]]
    if inside:
        return min(inside, key=lambda item: _distance(figure, item))[2]
    return found[0][2] if len(found) == 1 else None


def _distance(figure: Span, found: Found) -> int:
    """Characters between, those before the figure counted twice: English names the place behind it."""
    return found[0] - figure[1] if found[0] >= figure[1] else 2 * (figure[0] - found[1])


def is_denied(draft: Draft, number: Span, statement: int | None, sentence: int, prose: Prose) -> bool:
    """Whether a figure without a parse stands in a clause that somebody denies: "заперечив, що загинули 300 людей".

    Only up to the clause's first comma: what a relative clause adds is not denied.
    """
    if draft.modality != "asserted" or statement is None or prose.docs[sentence] is not None:
        return False
    denied = prose.statements[statement]
    start = max((start for start, _ in denied.content if start <= number[0]), default=None)
    return denied.polarity == "denies" and start is not None and "," not in prose.text[start : number[0]]
