"""An article's sentences as spans, and where the prose begins after a dateline."""

import re
from dataclasses import dataclass

from dateline.languages.sentences import split_sentences

_DATELINE = re.compile(r"[^\W\d_a-zа-яёіїєґ][^\n—–]{1,70}?\s?(?:—|–|--|(?<=\s)-)\s+(?=\S)")


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence of the article: its span, and how many paragraphs and sentences stand before it."""

    start: int
    end: int
    paragraph: int
    place: int


def split_lines(text: str, language: str | None) -> tuple[Line, ...]:
    """The sentences of a text in order; none crosses a line end, none starts or ends in white space."""
    return tuple(
        Line(sentence.start, sentence.end, sentence.paragraph, place)
        for place, sentence in enumerate(split_sentences(text, language))
    )


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
