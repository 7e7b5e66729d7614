"""An article's sentences as spans, and where the prose begins after a dateline."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from dateline.languages import words
from dateline.languages.shapes.sentences import Sentences
from dateline.records import Span

_LINE = re.compile(r"[^\n\r\u2028\u2029]+")
_STOP = re.compile(r"[.!?…]+[\"'”’»“)\]]*(?=\s)")
_DATELINE = re.compile(r"[^\W\d_a-zа-яёіїєґ][^\n—–]{1,70}?\s?(?:—|–|--|(?<=\s)-)\s+(?=\S)")
_LONGEST = 2000


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence of the article: its span, and how many paragraphs and sentences stand before it."""

    start: int
    end: int
    paragraph: int
    place: int


def split_lines(text: str, language: str | None) -> tuple[Line, ...]:
    """The sentences of a text in order; none crosses a line end, none starts or ends in white space."""
    rules = words(Sentences, language) or words(Sentences, "en")
    assert rules is not None
    keep = rules.titles | rules.abbreviations
    found: list[Line] = []
    for number, paragraph in enumerate(match for match in _LINE.finditer(text) if match.group().strip()):
        for start, end in _pieces(text, paragraph.start(), paragraph.end(), keep):
            found.append(Line(start, end, number, len(found)))
    return tuple(found)


def _pieces(text: str, start: int, end: int, keep: frozenset[str]) -> Iterator[Span]:
    for stop in _STOP.finditer(text, start, end):
        before = text[max(start, stop.start() - 30) : stop.start()].rsplit(None, 1)
        word = before[-1].lower().strip("(\"'“«") if before else ""
        following = text[stop.end() : stop.end() + 12].lstrip()[:1]
        short = stop.group() == "." and (
            word in keep or (len(word) <= 2 and word.isalpha() and before[-1][0].isupper())
        )
        if short or following.islower():
            continue
        yield from _trimmed(text, start, stop.end())
        start = stop.end()
    yield from _trimmed(text, start, end)


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    for first in range(start, end, _LONGEST):
        yield first, min(end, first + _LONGEST)


def dateline_end(text: str, line: Line) -> int:
    """Where the prose begins after a dateline such as "KHARKIV, Aug. 3 (Agency) —"; the sentence's start without one.

    Only a first sentence that opens in capitals, and whose dash comes early, has one.
    """
    if line.paragraph > 1:
        return line.start
    match = _DATELINE.match(text, line.start, line.end)
    if match is None or not _capitals(match.group()):
        return line.start
    return match.end()


def _capitals(opening: str) -> bool:
    """Whether the first word is in capitals throughout, or an agency's name in brackets closes the opening."""
    first = re.split(r"[\s,(/]", opening, maxsplit=1)[0]
    return (len(first) > 2 and first.isupper()) or ")" in opening[-6:]
