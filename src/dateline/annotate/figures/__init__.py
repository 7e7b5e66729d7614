"""Figures: numbers that count or measure something, typed, bounded and sourced."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from dateline.annotate.figures.antecedents import settle
from dateline.annotate.figures.capitals import in_small_letters, small_letters
from dateline.annotate.figures.confidence import confidence_of
from dateline.annotate.figures.dating import Other, as_of
from dateline.annotate.figures.drafts import Draft
from dateline.annotate.figures.english import drafts_of
from dateline.annotate.figures.ledgers import ledgers_in, with_entries
from dateline.annotate.figures.lexicon import Lexicon, lexicon
from dateline.annotate.figures.notfigures import captions_in
from dateline.annotate.figures.prose import Prose, prose_of
from dateline.annotate.figures.setting import is_denied, place_of
from dateline.annotate.figures.source import predicates_of, source_of
from dateline.annotate.figures.surface import surface_drafts
from dateline.annotate.parsing import ParsedText
from dateline.languages import words
from dateline.languages.sentences import Sentence
from dateline.languages.shapes.numbers import Numbers
from dateline.records import Figure, Moment, Place, Span, Statement, Task

__all__ = ["find_figures", "has_number"]

_MANY = 40  # figures of a sentence that is a list or a table


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
    prose = prose_of(in_small_letters(parsed), places, moments, statements)
    captions = captions_in(prose.text, prose.sentences, known.notfigures)
    drafts = [[] if i in captions else _drafts(prose, i, known, parsed.language) for i in range(len(prose.sentences))]
    for i, lost in ledgers_in(prose.text, prose.sentences, known).items():
        drafts[i] = with_entries(drafts[i], _written(prose, i), known, lost=lost)
    settled = tuple(settle(drafts, known))
    predicates = tuple(predicates_of(doc) if found else () for doc, found in zip(prose.docs, settled, strict=True))
    prose = replace(prose, predicates=predicates)
    return tuple(_figure(draft, found, i, prose, known) for i, found in enumerate(settled) for draft in found)


def _drafts(prose: Prose, index: int, known: Lexicon, language: str) -> list[Draft]:
    """The drafts of one sentence."""
    text, doc = _written(prose, index), prose.docs[index]
    if not has_number(text, language):
        return []
    if doc is not None:
        return drafts_of(text, doc, known)
    return surface_drafts(small_letters(text), known) if known.counted.case_endings else []


def _written(prose: Prose, index: int) -> str:
    sentence = prose.sentences[index]
    return prose.text[sentence.start : sentence.end]


def _figure(draft: Draft, beside: Sequence[Draft], index: int, prose: Prose, known: Lexicon) -> Figure:
    """The figure that a draft of the sentence with this index, one of those ``beside`` each other, has become."""
    sentence = prose.sentences[index]
    start, end = _shift((draft.start, draft.end), sentence)
    number = _shift((draft.amount.start, draft.amount.end), sentence)
    clause = _shift(draft.clause, sentence)
    statement, source = source_of(number, index, prose, known.sourcing)
    others = _others(draft, beside, sentence)
    figure = Figure(
        start=start,
        end=end,
        text=prose.text[start:end],
        number=number,
        value=draft.amount.value,
        low=draft.low,
        high=draft.high,
        hedge=draft.hedge,
        kind=draft.kind,
        counted=draft.counted,
        whose=draft.whose,
        status=draft.status,
        modality="denied" if is_denied(draft, number, statement, index, prose, known.modality) else draft.modality,
        currency=draft.currency,
        as_of=as_of((start, end), clause, index, others, prose, known),
        statement=statement,
        source=source,
        task=_task(draft, sentence, prose.text),
        unit=draft.unit.symbol if draft.unit is not None else None,
        quantity=_quantity(draft),
        confidence=confidence_of(draft),
    )
    return replace(figure, place=place_of(figure, clause, index, prose, known.sourcing))


def _others(draft: Draft, beside: Sequence[Draft], sentence: Sentence) -> list[Other]:
    """The other figures of a sentence, none where it is a long list."""
    if len(beside) > _MANY:
        return []
    return [Other(_shift((other.start, other.end), sentence), other.bare) for other in beside if other is not draft]


def _quantity(draft: Draft) -> float | None:
    """The value of a measure in its canonical unit."""
    if draft.unit is None or draft.amount.value is None:
        return None
    return float(f"{draft.amount.value * draft.unit.factor:.6g}")


def _task(draft: Draft, sentence: Sentence, text: str) -> Task | None:
    if draft.task is None:
        return None
    start, end = _shift(draft.task, sentence)
    return Task(start=start, end=end, text=text[start:end])


def _shift(span: Span, sentence: Sentence) -> Span:
    return sentence.start + span[0], sentence.start + span[1]


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
    written = "|".join(map(re.escape, sorted(forms, key=len, reverse=True))).replace("'", "['’ʼ]")
    return re.compile(rf"[0-9]|\b(?:{written})\b", re.IGNORECASE)
