"""Figures: numbers that count or measure something, typed, bounded and sourced."""

import re
from functools import cache

from dateline.annotate.figures.antecedents import settle
from dateline.annotate.figures.drafts import Draft
from dateline.annotate.figures.english import drafts_of
from dateline.annotate.figures.lexicon import lexicon
from dateline.annotate.figures.source import source_of
from dateline.annotate.parsing import ParsedText
from dateline.languages import words
from dateline.languages.shapes.numbers import Numbers
from dateline.records import Figure, Moment, Place, Statement, Task

__all__ = ["find_figures", "has_number"]


def find_figures(
    parsed: ParsedText,
    *,
    places: tuple[Place, ...] = (),
    moments: tuple[Moment, ...] = (),
    statements: tuple[Statement, ...] = (),
) -> tuple[Figure, ...]:
    """The figures of a text in order; empty in a language whose words are not known.

    ``Figure.place`` and ``Figure.statement`` index ``places`` and ``statements``.
    """
    known = lexicon(parsed.language)
    if known is None:
        return ()
    sentences = list(parsed.parsed())
    drafts = [drafts_of(parsed.text[s.start : s.end], doc, known) for s, doc in sentences]
    return tuple(
        _figure(draft, parsed.text, sentence.start, statements)
        for (sentence, _), settled in zip(sentences, settle(drafts, known.counted.person), strict=True)
        for draft in settled
    )


def _figure(draft: Draft, text: str, offset: int, statements: tuple[Statement, ...]) -> Figure:
    start, end = offset + draft.start, offset + draft.end
    number = (offset + draft.amount.start, offset + draft.amount.end)
    statement, source = source_of(number, statements)
    task = None
    if draft.task is not None:
        first, last = offset + draft.task[0], offset + draft.task[1]
        task = Task(start=first, end=last, text=text[first:last])
    return Figure(
        start=start,
        end=end,
        text=text[start:end],
        number=number,
        value=draft.amount.value,
        low=draft.low,
        high=draft.high,
        hedge=draft.hedge,
        kind=draft.kind,
        counted=draft.counted,
        whose=draft.whose,
        status=draft.status,
        modality=draft.modality,
        currency=draft.currency,
        statement=statement,
        source=source,
        task=task,
    )


def has_number(text: str, language: str | None = "en") -> bool:
    """Whether a sentence holds a number in digits or words, so that a parse of it may give a figure.

    >>> has_number("Dozens fled."), has_number("They fled.")
    (True, False)
    """
    pattern = _gate(language)
    return pattern is not None and pattern.search(text) is not None


@cache
def _gate(language: str | None) -> re.Pattern[str] | None:
    known = words(Numbers, language)
    if known is None:
        return None
    forms = {*known.cardinals, *known.vague, *(m for m in known.magnitudes if len(m) > 3), *known.fractions}
    return re.compile(rf"[0-9]|\b(?:{'|'.join(map(re.escape, sorted(forms, key=len, reverse=True)))})\b", re.IGNORECASE)
