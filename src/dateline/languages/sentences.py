"""A text into sentences, paragraph by paragraph: no sentence crosses a line end."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from dateline.languages import words
from dateline.languages.shapes.sentences import Sentences

_PARAGRAPH = re.compile(r"[^\n\r\u2028\u2029]*[^\s][^\n\r\u2028\u2029]*")
_END = re.compile(r"(?:[.!?…]+|[.!?…]*\u203c)[\"'”’»“)\]]*(?=\s+(?P<next>\S+))")
_WORD_BEFORE = re.compile(r"[^\s\"'“”«»„()\[\]—–]+$")
_LOWER_START = re.compile(r"[\"'“«„(\[‘]*[a-zа-яёіїєґ]")
_INITIAL = re.compile(r"[^\W\d_](?:\.[^\W\d_])*", re.UNICODE)
_LONGEST = 3000  # characters; a longer stretch without an end is cut at white space, so that a parse stays bounded


@dataclass(frozen=True, slots=True)
class Sentence:
    """A stretch of the text, ends without white space; ``paragraph`` counts the lines that hold text."""

    start: int
    end: int
    paragraph: int


def split_sentences(text: str, language: str | None = "en") -> tuple[Sentence, ...]:
    """The sentences of a text in order; one begins with a small letter only where the text has no others.

    >>> [s.end for s in split_sentences("Lt. Gen. Ho spoke. He left.")]
    [18, 27]
    """
    rules = words(Sentences, language) or words(Sentences, "en")
    assert rules is not None
    small = text.islower()
    found: list[Sentence] = []
    for number, paragraph in enumerate(_PARAGRAPH.finditer(text)):
        for start, end in _within(paragraph.group(), rules, small):
            found.append(Sentence(paragraph.start() + start, paragraph.start() + end, number))
    return tuple(found)


def _within(paragraph: str, rules: Sentences, small: bool) -> Iterator[tuple[int, int]]:
    start = 0
    for match in _END.finditer(paragraph):
        if _ends_here(paragraph, match, rules, small):
            yield from _bounded(paragraph, start, match.end())
            start = match.end()
    yield from _bounded(paragraph, start, len(paragraph))


def _ends_here(paragraph: str, match: re.Match[str], rules: Sentences, small: bool) -> bool:
    following = match["next"]
    if not small and _LOWER_START.match(following):
        return False
    if paragraph[match.start()] != "." or paragraph.startswith("..", match.start()):
        return True
    before = _WORD_BEFORE.search(paragraph, max(0, match.start() - 40), match.start())
    if before is None:
        return True
    word = before.group().lower()
    if word in rules.titles and not (word == "no" and not following[0].isdigit()):
        return False
    if word in rules.abbreviations:
        return following.strip('"“«').lower() in rules.starters
    return not (_INITIAL.fullmatch(word) and (small or before.group()[0].isupper()))


def _bounded(paragraph: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and paragraph[start].isspace():
        start += 1
    while end > start and paragraph[end - 1].isspace():
        end -= 1
    while end - start > _LONGEST:
        cut = paragraph.rfind(" ", start, start + _LONGEST)
        cut = cut if cut > start else start + _LONGEST
        yield start, cut
        start = cut + 1 if paragraph[cut : cut + 1] == " " else cut
    if end > start:
        yield start, end


def in_capitals(text: str) -> bool:
    """Whether a text is written in capitals for the most part."""
    return sum(map(str.isupper, text)) > sum(map(str.islower, text))
