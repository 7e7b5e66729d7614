"""A paragraph with its parsed sentences and its quotations: the stretch of text that statements are found in."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from dateline.annotate.parsing import ParsedText
from dateline.annotate.sentences import Sentence
from dateline.annotate.statements.quotations import Quotation, find_quotations
from dateline.annotate.statements.tree import Tree, tree_of


@dataclass(frozen=True, slots=True)
class Passage:
    """One paragraph. ``trees`` has ``None`` for a sentence that was not parsed."""

    text: str
    number: int
    start: int
    end: int
    sentences: tuple[Sentence, ...]
    trees: tuple[Tree | None, ...]
    quotations: tuple[Quotation, ...]

    def quoted(self, place: int) -> bool:
        """Whether a place stands inside a quotation."""
        return any(q.start <= place < q.end for q in self.quotations)


def passages(parsed: ParsedText) -> Iterator[Passage]:
    """The paragraphs of a text in order."""
    together = zip(parsed.sentences, parsed.docs, strict=True)
    for number, group in groupby(together, key=lambda pair: pair[0].paragraph):
        members = list(group)
        sentences = tuple(sentence for sentence, _ in members)
        start, end = sentences[0].start, sentences[-1].end
        yield Passage(
            text=parsed.text,
            number=number,
            start=start,
            end=end,
            sentences=sentences,
            trees=tuple(None if doc is None else tree_of(sentence, doc) for sentence, doc in members),
            quotations=find_quotations(parsed.text, start, end),
        )
