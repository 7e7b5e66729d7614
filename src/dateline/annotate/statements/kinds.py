"""Whether a statement is speech as spoken or as retold."""

import re

from dateline.records import Span, StatementKind

_MARK = re.compile(r"[“”\"«»„]|''")


def kind_of(text: str, spans: tuple[Span, ...]) -> StatementKind:
    """Direct where every stretch is a quotation from end to end, mixed where one only holds some.

    >>> kind_of('He said he was "tired".', ((8, 22),)), kind_of('He said he was "tired".', ((8, 14),))
    ('mixed', 'indirect')
    """
    pieces = [text[start:end] for start, end in spans]
    if not any(_MARK.search(piece) for piece in pieces):
        return "indirect"
    if all(_MARK.match(piece) and not _MARK.search(piece[2:-2]) for piece in pieces):
        return "direct"
    return "mixed"
