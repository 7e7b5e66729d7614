"""Statements that a source did not make: the words around a cue that turn it round ("did not confirm", "declined")."""

import re

from dateline.languages import words
from dateline.languages.shapes.news import News
from dateline.records import Reading, Span, Statement

_REACH = 3  # words before a cue in which a negation still belongs to it: "did not immediately confirm"
_WINDOW = 80  # characters looked at before a cue
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_BREAK = re.compile(r"[^\w\s'’-]")


def silence(reading: Reading, statement: Statement) -> Span | None:
    """Where the whole negated cue stands ("has not confirmed"); ``None`` where the source is said to have said it."""
    news = words(News, reading.article.language)
    if statement.cue is None or news is None:
        return None
    text, (begins, ends) = reading.article.text, statement.cue
    found = [match.span() for match in _WORD.finditer(text, _clause_starts(text, statement), ends)]
    inside = [span for span in found if span[0] >= begins]
    near = [span for span in found if span[0] < begins][-_REACH:] + inside
    for place, span in enumerate(near):
        following = _spelt(text, near[place + 1]) if place + 1 < len(near) else ""
        if _spelt(text, span) not in news.negations or following in news.limits or _within(span, statement):
            continue
        before = next((other for other in reversed(found) if other[1] < span[0]), None)
        helped = before is not None and _spelt(text, before) in news.auxiliaries
        return (before[0] if helped and before else min(span[0], begins)), ends
    return None


def _clause_starts(text: str, statement: Statement) -> int:
    """Where the words begin that can belong to the cue: after what is said, and after the last punctuation."""
    assert statement.cue is not None
    begins = statement.cue[0]
    start = max([begins - _WINDOW, 0, *(end for _, end in statement.content if end <= begins)])
    breaks = [match.end() for match in _BREAK.finditer(text, start, begins)]
    return breaks[-1] if breaks else start


def _within(span: Span, statement: Statement) -> bool:
    """Whether a word is in the midst of the source's own description ("an official who could not be named")."""
    source = statement.source
    return source is not None and source.start < span[0] and span[1] < source.end


def _spelt(text: str, span: Span) -> str:
    return text[span[0] : span[1]].lower().replace("’", "'")
