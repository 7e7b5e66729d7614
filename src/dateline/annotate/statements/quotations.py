"""Quotations in a paragraph: every style of marks, also those that never close."""

import re
from dataclasses import dataclass

from dateline.records import Span

_MARK = re.compile(r"[“”\"«»„‟]|''|``")
_LONGEST_NAME = 45


@dataclass(frozen=True, slots=True)
class Quotation:
    """A quotation with its marks; ``closed`` is false where the paragraph ends before it does."""

    start: int
    end: int
    closed: bool

    @property
    def span(self) -> Span:
        """Where it stands."""
        return self.start, self.end


def find_quotations(text: str, start: int, end: int) -> tuple[Quotation, ...]:
    """The quotations of ``text[start:end]``, outermost ones only.

    >>> [q.span for q in find_quotations('“We hold,” she said. “They', 0, 26)]
    [(0, 10), (21, 26)]
    """
    found: list[Quotation] = []
    opened: int | None = None
    depth = 0
    for mark in _MARK.finditer(text, start, end):
        opens = _opens(text, mark, start, end, opened is not None)
        if opened is None:
            if opens:
                opened, depth = mark.start(), 1
        elif opens and (mark.group() in "«„" or _names(text, mark.end(), end)):
            depth += 1
        elif opens:
            if depth == 1 and mark.group() == "“":
                found.append(Quotation(opened, _trimmed(text, opened, mark.start()), False))
                opened = mark.start()
        else:
            depth -= 1
            if depth <= 0:
                found.append(Quotation(opened, mark.end(), True))
                opened = None
    if opened is not None:
        found.append(Quotation(opened, _trimmed(text, opened, end), False))
    return tuple(found)


def _opens(text: str, mark: re.Match[str], start: int, end: int, inside: bool) -> bool:
    """A straight mark opens before a word and after a space; so does “ in German order after „."""
    sign = mark.group()
    if sign in ("«", "„", "‟", "``"):
        return True
    if sign in ("»", "”"):
        return False
    before = text[mark.start() - 1] if mark.start() > start else " "
    after = text[mark.end()] if mark.end() < end else " "
    if sign == "“":
        return not (inside and (after.isspace() or after in ".,;:)?!") and not before.isspace())
    if inside:
        return before.isspace() and not after.isspace()
    return not after.isspace() or before.isspace()


def _names(text: str, start: int, end: int) -> bool:
    """Whether a straight mark within a quotation opens a name ("Hope" said they), closed soon and not the last."""
    if text[start - 1] != '"':
        return False
    close = text.find('"', start, min(end, start + _LONGEST_NAME))
    if close < 0 or text[close - 1] in ".,!?… ":
        return False
    return text.find('"', close + 1, end) >= 0


def _trimmed(text: str, start: int, end: int) -> int:
    while end > start + 1 and text[end - 1].isspace():
        end -= 1
    return end
