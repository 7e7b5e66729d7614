"""When a figure holds: the date of its own clause or sentence, and none that dates another figure."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dateline.annotate.figures.lexicon import Lexicon
from dateline.annotate.figures.prose import Found, Prose
from dateline.annotate.figures.setting import nearest, within
from dateline.records import AsOf, Span

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_OWN = frozenset({"appos", "relcl", "acl", "advcl", "parataxis"})  # what has a date of its own
_BEFORE = 20  # characters before a figure in which it is held against another
_BEHIND = 2  # words from a figure to the date right behind it ("900,000 in early January")
_SUPERLATIVES = frozenset({"JJS", "RBS"})
_MARKS = frozenset(",–—-()")


@dataclass(frozen=True, slots=True)
class Other:
    """Another figure of the sentence; ``bare`` where its noun is left out."""

    span: Span
    bare: bool


def as_of(figure: Span, clause: Span, index: int, others: Sequence[Other], prose: Prose, words: Lexicon) -> AsOf | None:
    """The date that the clause or sentence gives; ``others`` are the other figures of the sentence ``index``."""
    sentence = prose.sentences[index].start, prose.sentences[index].end
    dated = [
        found
        for found in within(prose.dated, sentence)
        if not _is_compared(found, others, prose, words) and not _is_another(found, figure, index, others, prose, words)
    ]
    at = nearest(figure, clause, dated)
    return None if at is None else AsOf(text=prose.moments[at].text, date=prose.moments[at].date)


def _is_compared(found: Found, others: Sequence[Other], prose: Prose, words: Lexicon) -> bool:
    """Whether a date stands behind another figure that this one is held against: "up from 900,000 in January"."""
    for other in others:
        start, end = other.span
        behind = prose.text[end : found[0]] if end <= found[0] else ","
        if "," in behind or len(behind.split()) > _BEHIND:
            continue
        before = prose.text[max(0, start - _BEFORE) : start].lower()
        if before.endswith(words.numbers.compared) or (other.bare and before.split()[-1:] == [*words.numbers.from_]):
            return True
    return False


def _is_another(found: Found, figure: Span, index: int, others: Sequence[Other], prose: Prose, words: Lexicon) -> bool:
    """Whether a date belongs to a clause or an aside that holds another figure and not this one."""
    doc, offset = prose.docs[index], prose.sentences[index].start
    date = None if doc is None else doc.char_span(found[0] - offset, found[1] - offset, alignment_mode="expand")
    if doc is None or date is None:
        return False
    later = date.text.lower().endswith((*words.moments.later, *words.moments.earlier))
    scope = _scope(date.root, later=later)
    if scope.head.i != scope.i and not _holds(_span(scope), figure, offset):
        best = scope.tag_ in _SUPERLATIVES or any(c.tag_ in _SUPERLATIVES for c in scope.children)
        return best or _any(_span(scope), others, offset)
    aside = _aside(doc, date.start, date.end - 1)
    return aside is not None and figure[0] - offset > aside[1] and _any(aside, others, offset)


def _scope(date: "Token", *, later: bool) -> "Token":
    """The head of the clause, or of the noun beside another, that a date is part of; the root where it has none.

    A ``later`` time dates its own verb only: "kidnapped 12 and freed five two days later".
    """
    token = date
    while token.head.i != token.i and token.dep_ not in _OWN:
        if token.dep_ == "conj" and (later and token.pos_ in ("VERB", "AUX") or _is_loose(token)):
            break
        token = token.head
    return token


def _is_loose(verb: "Token") -> bool:
    """Whether only a comma joins a participle to what comes before: "killing 36, raising the total since March"."""
    return verb.tag_ == "VBG" and verb.i > 0 and verb.nbor(-1).text == ","


def _holds(span: Span, figure: Span, offset: int) -> bool:
    return span[0] <= figure[0] - offset and figure[1] - offset <= span[1]


def _any(span: Span, others: Sequence[Other], offset: int) -> bool:
    return any(_holds(span, other.span, offset) for other in others)


def _span(scope: "Token") -> Span:
    last = scope.right_edge
    return scope.left_edge.idx, last.idx + len(last.text)


def _aside(doc: "Doc", first: int, last: int) -> Span | None:
    """The stretch between two marks around a date, if no verb stands in it: ", home to 105,000 before 2022,"."""
    while first > 0 and doc[first - 1].text not in _MARKS:
        first -= 1
    while last + 1 < len(doc) and doc[last + 1].text not in _MARKS:
        last += 1
    if not first or last + 1 >= len(doc) or any(t.pos_ in ("VERB", "AUX") for t in doc[first : last + 1]):
        return None
    return doc[first].idx, doc[last].idx + len(doc[last].text)
