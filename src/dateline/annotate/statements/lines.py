"""A text as lines of words, for languages that are read without a parser."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from dateline.annotate.parsing import ParsedText
from dateline.annotate.statements.passage import passages
from dateline.annotate.statements.quotations import Quotation
from dateline.languages import words
from dateline.languages.sentences import Sentence
from dateline.languages.shapes.roles import Roles
from dateline.records import Span

WORD = re.compile(r"[^\W_]+(?:['’ʼ.-][^\W_]+)*")

_EDGE = " \t\u00a0,;:–—-"
_STOP = " \t\u00a0,;:–—-."


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a sentence, where it stands, and whether it is one for people or bodies."""

    text: str
    start: int
    end: int
    somebody: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence with its words outside quotations, and the sentence before it in the paragraph or text."""

    text: str
    start: int
    end: int
    words: tuple[Word, ...]
    quotations: tuple[Quotation, ...]
    before: Span | None
    language: str = "uk"


def lines_of(parsed: ParsedText) -> Iterator[Line]:
    """The sentences of a text, each with the quotations that touch it and the sentence before."""
    roles = words(Roles, parsed.language)
    people = frozenset() if roles is None else roles.nouns | roles.bodies | roles.unnamed
    previous: Sentence | None = None
    for passage in passages(parsed):
        for sentence in passage.sentences:
            marks = (q for q in passage.quotations if q.start < sentence.end and q.end > sentence.start)
            long = tuple(q for q in marks if len(parsed.text[q.start : q.end].split()) > 3)
            yield Line(
                text=parsed.text,
                start=sentence.start,
                end=sentence.end,
                words=tuple(
                    Word(m.group().lower(), m.start(), m.end(), matches(people, m.group().lower()))
                    for m in WORD.finditer(parsed.text, sentence.start, sentence.end)
                    if not any(q.start < m.start() < q.end for q in long)
                ),
                quotations=long,
                before=None if previous is None else (previous.start, previous.end),
                language=parsed.language,
            )
            previous = sentence


def matches(forms: frozenset[str], word: str) -> bool:
    """Whether a word is among forms, or begins like one that ends in ``*``."""
    if word in forms:
        return True
    stems = _stems(forms)
    return any(word[:n] in stems for n in range(3, len(word) + 1))


@cache
def _stems(forms: frozenset[str]) -> frozenset[str]:
    return frozenset(form[:-1] for form in forms if form.endswith("*"))


def with_mark(text: str, start: int) -> int:
    """A place, or the one before where a quotation mark stands there."""
    return start - 1 if start > 0 and text[start - 1] in '«„“"' else start


def mark_after(text: str, end: int) -> int:
    """A place, or the one after where a quotation mark stands there."""
    return end + 1 if end < len(text) and text[end] in '»”“"' else end


def trim(text: str, start: int, end: int) -> Span | None:
    """A stretch without the punctuation and the spaces around; ``None`` where nothing is left."""
    while start < end and text[start] in _EDGE:
        start += 1
    while end > start and text[end - 1] in _STOP:
        end -= 1
    return (start, end) if end > start else None
