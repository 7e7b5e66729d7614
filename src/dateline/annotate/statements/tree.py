"""A parsed sentence as plain tuples: reading spaCy's tokens one attribute at a time costs more than the parse saves."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dateline.languages.sentences import Sentence
from dateline.records import Span

if TYPE_CHECKING:
    from spacy.tokens import Doc

_ATTRIBUTES = ("LEMMA", "POS", "TAG", "DEP", "HEAD", "ENT_TYPE", "ENT_IOB", "LENGTH", "SPACY")


@dataclass(frozen=True, slots=True)
class Tree:
    """The tokens of a sentence, each field indexed by token; ``starts`` and ``ends`` are places in the text.

    ``heads`` holds the index of each token's head (its own for a root), ``left`` and ``right`` the first and last
    token of its subtree, ``depths`` how many heads are above it. ``names`` holds the entity type, or "".
    """

    start: int
    end: int
    paragraph: int
    number: int
    words: tuple[str, ...]
    lemmas: tuple[str, ...]
    pos: tuple[str, ...]
    tags: tuple[str, ...]
    deps: tuple[str, ...]
    heads: tuple[int, ...]
    names: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    children: tuple[tuple[int, ...], ...]
    left: tuple[int, ...]
    right: tuple[int, ...]
    depths: tuple[int, ...]

    def __len__(self) -> int:
        return len(self.words)

    def within(self, token: int, top: int) -> bool:
        """Whether a token stands in the subtree of another."""
        while token != top:
            if self.heads[token] == token:
                return False
            token = self.heads[token]
        return True

    def subtree(self, top: int) -> list[int]:
        """The tokens of a subtree in order; it may have gaps."""
        found, todo = [], [top]
        while todo:
            token = todo.pop()
            found.append(token)
            todo.extend(self.children[token])
        return sorted(found)

    def inside(self, spans: Sequence[Span]) -> list[int]:
        """The tokens that begin within any of some stretches of the text, in order."""
        runs = [range(bisect_left(self.starts, start), bisect_left(self.starts, end)) for start, end in spans]
        return list(runs[0]) if len(runs) == 1 else sorted(set().union(*runs))

    def child(self, token: int, *deps: str) -> int | None:
        """The first child with one of these relations."""
        return next((c for c in self.children[token] if self.deps[c] in deps), None)


def tree_of(sentence: Sentence, doc: "Doc", number: int) -> Tree:
    """The parse of the paragraph's sentence of this number, from 0, as a :class:`Tree`."""
    from spacy import attrs

    columns = doc.to_array([getattr(attrs, name) for name in _ATTRIBUTES]).T.tolist()
    lemma, pos, tag, dep, head, name, _, length, spacy = columns
    strings = doc.vocab.strings
    count = len(doc)
    starts, place = [], sentence.start
    for size, space in zip(length, spacy, strict=True):
        starts.append(place)
        place += size + space
    heads = [i + _signed(h) for i, h in enumerate(head)]
    children: list[list[int]] = [[] for _ in range(count)]
    for i, h in enumerate(heads):
        if h != i:
            children[h].append(i)
    depths, left, right = _shape(heads, children)
    return Tree(
        start=sentence.start,
        end=sentence.end,
        paragraph=sentence.paragraph,
        number=number,
        words=tuple(token.text for token in doc),
        lemmas=tuple(strings[x].lower() for x in lemma),
        pos=tuple(strings[x] for x in pos),
        tags=tuple(strings[x] for x in tag),
        deps=tuple(strings[x] for x in dep),
        heads=tuple(heads),
        names=tuple(strings[x] for x in name),
        starts=tuple(starts),
        ends=tuple(s + n for s, n in zip(starts, length, strict=True)),
        children=tuple(tuple(c) for c in children),
        left=left,
        right=right,
        depths=depths,
    )


def _signed(value: int) -> int:
    return value - (1 << 64) if value >= 1 << 63 else value


def _shape(
    heads: Sequence[int], children: Sequence[Sequence[int]]
) -> tuple[tuple[int, ...], tuple[int, ...], tuple[int, ...]]:
    """How deep each token stands, and the first and last token of its subtree: once down from the roots, once up."""
    order = [i for i, head in enumerate(heads) if head == i]
    depths, left, right = [0] * len(heads), list(range(len(heads))), list(range(len(heads)))
    for top in order:  # grows while it is gone through
        for child in children[top]:
            depths[child] = depths[top] + 1
            order.append(child)
    for token in reversed(order):
        head = heads[token]
        left[head], right[head] = min(left[head], left[token]), max(right[head], right[token])
    return tuple(depths), tuple(left), tuple(right)
