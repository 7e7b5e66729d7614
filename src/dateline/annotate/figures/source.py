"""Who a figure is from: the statement that contains it, else the one that its sentence goes on."""

from collections.abc import Sequence

from dateline.records import Mention, Span, Statement


def statement_of(span: Span, statements: Sequence[Statement]) -> int | None:
    """The index of the innermost statement whose content contains the span."""
    best: tuple[int, int] | None = None
    for index, statement in enumerate(statements):
        for start, end in statement.content:
            if start <= span[0] and span[1] <= end and (best is None or end - start < best[0]):
                best = (end - start, index)
    return None if best is None else best[1]


def source_of(span: Span, statements: Sequence[Statement]) -> tuple[int | None, Mention | None]:
    """The statement that contains the span and its source."""
    index = statement_of(span, statements)
    return index, None if index is None else statements[index].source
