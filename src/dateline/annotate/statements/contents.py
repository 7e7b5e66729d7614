"""What a cue may have as its content: candidates from the parse, the quotations and the rest of the sentence."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from dateline.annotate.statements.hints import NO_HINT, Hint
from dateline.annotate.statements.passage import Passage
from dateline.annotate.statements.quotations import Quotation
from dateline.annotate.statements.tree import Tree
from dateline.records import Span

_MOST = 60
"""Candidates of one cue; only what is no sentence has more."""
_NEAREST = 14
"""Children of one token that are looked at."""
_MARKERS = frozenset(
    {"that", "to", "if", "whether", "as", "for", "about", "of", "by", "with", "on", "against", "because"}
)
_LOOSE = frozenset(" \t\u00a0,;:–—-\u2026")
_STOPS = frozenset(".,;:–—- \t\u00a0")
_QUOTES = '“”"«»„'
_SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj", "expl"})
_CORE = frozenset({"aux", "auxpass", "neg", "prt"})
_PAUSES = frozenset({",", ";", "—", "–", "-", "―", "--"})
_LOOSE_CLAUSES = frozenset(
    "which who whom whose while but and as after when where although though because since despite including "
    "with".split()
)
_CLAUSES = frozenset({"ccomp", "xcomp", "advcl", "acl", "relcl", "pcomp", "csubj", "parataxis", "conj"})


@dataclass(frozen=True, slots=True)
class Content:
    """A candidate: ``kind`` names how it was made, ``spans`` are its stretches in order."""

    kind: str
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Cue:
    """A token that may head a cue, and the tokens that go with it: its core, and its subject's first and last."""

    token: int
    first: int
    last: int
    subject: tuple[int, int] | None

    def block(self) -> tuple[int, int]:
        """The first and last token of cue and subject where they touch, else of the cue."""
        if self.subject is None:
            return self.first, self.last
        first, last = self.subject
        if last == self.first - 1 or (first <= self.first and last < self.first and self.first - last <= 3):
            return first, self.last
        if first == self.last + 1:
            return self.first, last
        return self.first, self.last


def cue_at(tree: Tree, token: int) -> Cue:
    """The cue that a token heads, with its auxiliaries and particles, and its subject's subtree."""
    first = last = token
    for child in tree.children[token]:
        if tree.deps[child] in _CORE and abs(child - token) <= 6:
            first, last = min(first, child), max(last, child)
    top = tree.child(token, "nsubj", "nsubjpass", "csubj")
    subject = None if top is None else (tree.left[top], tree.right[top])
    if subject is not None and subject[0] <= token <= subject[1]:
        subject = (top, top) if top is not None else None
    return Cue(token, first, last, subject)


def contents(passage: Passage, tree: Tree, cue: Cue, hint: Hint = NO_HINT) -> tuple[Content, ...]:
    """The candidates for a cue, without repetition, each stripped of the punctuation around it."""
    seen: dict[tuple[Span, ...], str] = {}
    for kind, pieces in chain(_raw(passage, tree, cue), hint.contents(passage)):
        spans = tuple(s for s in (_stripped(passage, *p) for p in pieces) if s is not None)
        if spans:
            seen.setdefault(spans, kind)
        if len(seen) >= _MOST:
            break
    return tuple(Content(kind, spans) for spans, kind in seen.items())


_Raw = tuple[str, tuple[Span, ...]]


def _raw(passage: Passage, tree: Tree, cue: Cue) -> Iterator[_Raw]:
    yield from _quoted(passage, tree, cue)
    yield from _beside(passage, tree, cue)
    yield from _below(tree, cue)
    yield from _around(tree, cue)
    yield from _above(tree, cue)


def _chars(tree: Tree, first: int, last: int) -> Span:
    return tree.starts[first], tree.ends[last]


def _below(tree: Tree, cue: Cue) -> Iterator[_Raw]:
    """The subtrees of the cue's children, with and without their markers, and runs of them."""
    right = tree.right[cue.token]
    for child in _nearest(tree, cue.token):
        dep = tree.deps[child]
        if dep in _SUBJECTS or dep in _CORE or dep in ("punct", "det", "cc", "nummod", "compound"):
            continue
        first, last = tree.left[child], tree.right[child]
        if first <= cue.token <= last:
            continue
        yield f"{dep}", (_chars(tree, first, last),)
        for cut in _cuts(tree, first, last):
            yield f"{dep}-cut", (_chars(tree, first, cut),)
        if tree.lemmas[first] in _MARKERS and last > first:
            yield f"{dep}-bare", (_chars(tree, first + 1, last),)
        if first > cue.last and right > last:
            yield f"{dep}-on", (_chars(tree, first, right),)
            if dep == "prep" and right > first:
                yield f"{dep}-on-bare", (_chars(tree, first + 1, right),)
        yield from _grandchildren(tree, child, dep, cue)


def _nearest(tree: Tree, token: int) -> Sequence[int]:
    children = tree.children[token]
    if len(children) <= _NEAREST:
        return children
    return sorted(sorted(children, key=lambda c: abs(c - token))[:_NEAREST])


def _cuts(tree: Tree, first: int, last: int) -> Iterator[int]:
    """Where a long stretch may end early: before a comma that a clause of its own follows, and before its last one."""
    commas = [i for i in range(first + 2, last) if tree.words[i] in _PAUSES]
    loose = next((i for i in commas if tree.words[i + 1].lower() in _LOOSE_CLAUSES), None)
    if loose is not None:
        yield loose - 1
    if commas and commas[-1] != loose:
        yield commas[-1] - 1
    if last - first > 5:
        for i in range(last, first + 2, -1):
            if tree.deps[i] in ("advcl", "relcl") and tree.right[i] == last and tree.left[i] > first + 2:
                yield tree.left[i] - 1
                break


def _beside(passage: Passage, tree: Tree, cue: Cue) -> Iterator[_Raw]:
    """The paragraph after a cue that ends its own with a colon, the one before a name behind a dash."""
    if (
        passage.after
        and tree.end == passage.end
        and len(tree) - cue.last <= 12
        and tree.words[-1] in (":", ",", '"', "”")
    ):
        yield "next", (passage.after[0],)
        if len(passage.after) > 1:
            yield "next-all", passage.after
    if passage.before is not None and cue.token <= 1 and tree.number == 0 and len(tree) < 25:
        yield "previous", (passage.before,)


def _grandchildren(tree: Tree, child: int, dep: str, cue: Cue) -> Iterator[_Raw]:
    for grand in _nearest(tree, child):
        relation = tree.deps[grand]
        if tree.pos[grand] == "PUNCT" or relation in (
            "det",
            "aux",
            "amod",
            "compound",
            "poss",
            "nummod",
            "cc",
            "neg",
            "advmod",
        ):
            continue
        first, last = tree.left[grand], tree.right[grand]
        if first <= cue.token <= last:
            continue
        if relation in _CLAUSES or relation in ("dobj", "pobj", "prep", "attr", "oprd"):
            yield f"{dep}>{relation}", (_chars(tree, first, last),)
            if tree.right[child] > last:
                yield f"{dep}>{relation}-on", (_chars(tree, first, tree.right[child]),)
            if relation == "prep" and last > first:
                yield f"{dep}>{relation}-bare", (_chars(tree, first + 1, last),)
    if dep in ("dobj", "attr", "pobj", "nsubjpass"):
        clause = tree.child(child, "relcl", "acl", "appos", "advcl")
        if clause is not None and tree.left[clause] > tree.left[child] + 1:
            yield f"{dep}-head", (_chars(tree, tree.left[child], tree.left[clause] - 1),)


def _around(tree: Tree, cue: Cue) -> Iterator[_Raw]:
    """What stands before and after cue and subject: in the sentence and in the cue's own clause."""
    first, last = cue.block()
    end = len(tree) - 1
    right, left = tree.right[cue.token], tree.left[cue.token]
    if last < end:
        yield "after", (_chars(tree, last + 1, end),)
        if last < right < end:
            yield "after-clause", (_chars(tree, last + 1, right),)
        if cue.last < last and cue.last < end:
            yield "after-cue", (_chars(tree, cue.last + 1, end),)
    if first > 0:
        yield "before", (_chars(tree, 0, first - 1),)
        if 0 < left < first:
            yield "before-clause", (_chars(tree, left, first - 1),)
    if first > 0 and last < end:
        yield "surround", (_chars(tree, 0, first - 1), _chars(tree, last + 1, end))
        if left < first and last < right and (left > 0 or right < end):
            yield "surround-clause", (_chars(tree, left, first - 1), _chars(tree, last + 1, right))
    if cue.subject is not None:
        yield "subject", (_chars(tree, *cue.subject),)


def _above(tree: Tree, cue: Cue) -> Iterator[_Raw]:
    """What the cue hangs on, less the cue: "X, according to Y", "the alleged X", "X, which he called"."""
    head = tree.heads[cue.token]
    if head == cue.token:
        return
    low, high = tree.left[cue.token], tree.right[cue.token]
    for name, top in (("head", head), ("head>head", tree.heads[head])):
        first, last = tree.left[top], tree.right[top]
        pieces = []
        if first < low:
            pieces.append(_chars(tree, first, low - 1))
        if high < last:
            pieces.append(_chars(tree, high + 1, last))
        for index, piece in enumerate(pieces):
            yield f"{name}-{'before' if index == 0 and first < low else 'after'}", (piece,)
        if len(pieces) == 2:
            yield f"{name}-both", tuple(pieces)
    dep = tree.deps[head]
    if tree.pos[head] in ("NOUN", "PROPN") and tree.deps[cue.token] in ("relcl", "acl", "amod"):
        yield f"{dep}-noun", (_chars(tree, tree.left[head], max(head, low - 1)),)
    for sister in _nearest(tree, head):
        if sister != cue.token and tree.deps[sister] in (
            "ccomp",
            "dobj",
            "attr",
            "acomp",
            "xcomp",
            "prep",
            "nsubj",
            "nsubjpass",
        ):
            first, last = tree.left[sister], tree.right[sister]
            if not first <= cue.token <= last:
                yield f"sister-{tree.deps[sister]}", (_chars(tree, first, last),)


def _quoted(passage: Passage, tree: Tree, cue: Cue) -> Iterator[_Raw]:
    """Quotations of the paragraph: the nearest before and after, all of them, and what runs on from them."""
    start, end = tree.starts[cue.token], tree.ends[cue.token]
    here = [q for q in passage.quotations if _long(q)]
    if not here or any(q.start <= start < q.end for q in here):
        return
    before = [q for q in here if q.end <= start]
    after = [q for q in here if q.start >= end]
    if before:
        yield "quote-before", (before[-1].span,)
        if len(before) > 1:
            yield "quotes-before", tuple(q.span for q in before)
    if after:
        yield "quote-after", (after[0].span,)
        if len(after) > 1:
            yield "quotes-after", tuple(q.span for q in after)
        if after[0].start < tree.end < after[0].end and after[0].start > end:
            yield "after-through-quote", ((tree.ends[min(cue.block()[1], len(tree) - 1)], after[0].end),)
    if before and after:
        yield "quote-both", (before[-1].span, after[0].span)
        yield "quotes-all", tuple(q.span for q in here)
    if before and before[-1].start < tree.start < before[-1].end:
        yield "before-through-quote", ((before[-1].start, tree.starts[cue.block()[0]]),)


def _long(quotation: Quotation) -> bool:
    return quotation.end - quotation.start > 3


def without(passage: Passage, spans: tuple[Span, ...], hole: Span) -> tuple[Span, ...]:
    """A content less a stretch of the text, what remains stripped of the punctuation around it."""
    pieces: list[Span] = []
    for start, end in spans:
        for piece in ((start, min(end, hole[0])), (max(start, hole[1]), end)):
            kept = _stripped(passage, *piece) if piece[0] < piece[1] else None
            if kept is not None:
                pieces.append(kept)
    return tuple(pieces)


def _stripped(passage: Passage, start: int, end: int) -> Span | None:
    """Without the punctuation around; the marks of a quotation that lies within stay."""
    text = passage.text
    while start < end and text[start] in _LOOSE:
        start += 1
    while end > start and text[end - 1] in _STOPS:
        end -= 1
    for q in passage.quotations:
        if q.start == start - 1 and q.end > start:
            start = q.start
        if q.closed and start <= q.start < end and end < q.end <= end + 3:
            end = q.end
        if q.end == start + 1 and q.start < start:
            start += 1
            while start < end and text[start] in _LOOSE:
                start += 1
    while (
        end > start + 1
        and text[end - 1] in _QUOTES
        and not any(q.end == end or q.start == start for q in passage.quotations)
    ):
        end -= 1
    return (start, end) if end > start else None
