"""Which statement a finding stands in: what is said there is said by whoever makes it."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from dateline.records import Place, Span, Statement

Stretch = tuple[int, int, int]
"""Start and end of a piece of what is said, and the index of its statement."""

_OPEN = 40  # stretches before a finding that may still hold it


def stretches_of(statements: Sequence[Statement]) -> tuple[Stretch, ...]:
    """The pieces of all contents in the order of the text."""
    return tuple(sorted((start, end, i) for i, statement in enumerate(statements) for start, end in statement.content))


def statement_of(span: Span, contents: Sequence[Stretch], statements: Sequence[Statement]) -> int | None:
    """The index of the innermost statement whose content contains the span; of two, the one further from the outlet.

    "The agency reported, citing two officials": a figure there is the officials'.
    """
    best: tuple[int, int, int] | None = None
    at = bisect_right(contents, span[0], key=_start)
    for start, end, index in contents[max(0, at - _OPEN) : at]:
        rank = (end - start, -len(statements[index].via), index)
        if span[1] <= end and (best is None or rank < best):
            best = rank
    return None if best is None else best[2]


def with_sources(places: Sequence[Place], statements: Sequence[Statement]) -> tuple[Place, ...]:
    """The places, each with the statement that it stands in and that one's source."""
    contents = stretches_of(statements)
    return tuple(_with_source(place, contents, statements) for place in places)


def _with_source(place: Place, contents: Sequence[Stretch], statements: Sequence[Statement]) -> Place:
    index = statement_of((place.start, place.end), contents, statements)
    return place if index is None else replace(place, statement=index, source=statements[index].source)


def _start(stretch: Stretch) -> int:
    return stretch[0]
