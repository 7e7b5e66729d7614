"""A paragraph with its parsed sentences and its quotations: the stretch of text that statements are found in."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from dateline.annotate.parsing import ParsedText
from dateline.annotate.statements.quotations import Quotation, find_quotations
from dateline.annotate.statements.tree import Tree, tree_of
from dateline.languages.sentences import Sentence
from dateline.records import Span

_OPENERS = frozenset('“"«„')
_CLOSERS = frozenset('”"»“')
_LONGEST_RUN = 12
_MOST = 60
"""A longer paragraph, in sentences, is read in parts, so that the time stays in step with the length."""


@dataclass(frozen=True, slots=True)
class Passage:
    """One paragraph. ``trees`` has ``None`` for a sentence that was not parsed.

    ``before`` is the paragraph before it; ``after`` the one after it, with those that a quotation runs on into.
    """

    text: str
    number: int
    start: int
    end: int
    sentences: tuple[Sentence, ...]
    trees: tuple[Tree | None, ...]
    quotations: tuple[Quotation, ...]
    before: Span | None = None
    after: tuple[Span, ...] = ()

    def quoted(self, place: int) -> bool:
        """Whether a place stands inside a quotation."""
        return any(q.start <= place < q.end for q in self.quotations)


def passages(parsed: ParsedText) -> Iterator[Passage]:
    """The paragraphs of a text in order."""
    together = zip(parsed.sentences, parsed.docs, strict=True)
    paragraphs = [list(group) for _, group in groupby(together, key=lambda pair: pair[0].paragraph)]
    groups = [part[i : i + _MOST] for part in paragraphs for i in range(0, len(part), _MOST)]
    spans = [(group[0][0].start, group[-1][0].end) for group in groups]
    for number, group in enumerate(groups):
        start, end = spans[number]
        yield Passage(
            text=parsed.text,
            number=group[0][0].paragraph,
            start=start,
            end=end,
            sentences=tuple(sentence for sentence, _ in group),
            trees=tuple(
                None if doc is None else tree_of(sentence, doc, place) for place, (sentence, doc) in enumerate(group)
            ),
            quotations=find_quotations(parsed.text, start, end),
            before=spans[number - 1] if number else None,
            after=_run(parsed.text, spans, number + 1),
        )


def _run(text: str, spans: list[Span], first: int) -> tuple[Span, ...]:
    """A paragraph and those that follow it while each opens a quotation that the one before left open."""
    last = first
    while last < len(spans) - 1 and last - first < _LONGEST_RUN and _left_open(text, spans[last], spans[last + 1]):
        last += 1
    return tuple(spans[first : last + 1])


def _left_open(text: str, span: Span, following: Span) -> bool:
    return text[span[0]] in _OPENERS and text[span[1] - 1] not in _CLOSERS and text[following[0]] in _OPENERS
