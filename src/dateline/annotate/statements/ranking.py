"""What is looked at to choose among the contents of a cue."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from dateline.annotate.statements.contents import Content, Cue
from dateline.annotate.statements.cues import keys_of
from dateline.annotate.statements.hints import NO_HINT, Hint
from dateline.annotate.statements.passage import Passage
from dateline.annotate.statements.rates import Rates
from dateline.annotate.statements.tree import Tree
from dateline.records import Span

_FIRST = ("IN", "TO", "DT", "PRP", "NN", "NNP", "VB", "WP", "RB", "JJ")
_NEXT = (",", ".", "CC", "IN", "WDT", "TO", "RB", "VB")
_MARK = re.compile(r"[“”\"«»„]|''")


def kind_keys(tree: Tree, cue: Cue, content: Content) -> tuple[tuple[str, str], ...]:
    """The learned tables that say how often a kind of candidate is the content."""
    token = cue.token
    shape = keys_of(tree, token)[1][1]
    takes = f"{tree.child(token, 'ccomp') is not None}|{tree.child(token, 'dobj') is not None}"
    return (
        ("K", content.kind),
        ("L", f"{content.kind}|{tree.lemmas[token]}"),
        ("P", f"{content.kind}|{tree.pos[token]}|{tree.deps[token]}"),
        ("C", f"{content.kind}|{shape}"),
        ("T", f"{content.kind}|{tree.tags[token]}|{takes}"),
    )


def content_features(
    passage: Passage,
    tree: Tree,
    cue: Cue,
    found: Sequence[Content],
    rates: Rates,
    given: Sequence[float],
    hint: Hint = NO_HINT,
) -> list[list[float]]:
    """A row for each candidate; ``given`` are features of the cue itself, put before each."""
    sizes = sorted({sum(e - s for s, e in c.spans) for c in found})
    rows = []
    for content in found:
        row = list(given)
        row += [rates.rate(table, key) for table, key in kind_keys(tree, cue, content)]
        row += _shape(passage, tree, cue, content, sizes)
        row += _edges(tree, content)
        row += _quotes(passage, content)
        row.append(_nesting(content, found))
        rows.append([float(x) for x in row])
    best = [max(row[len(given) + i] for row in rows) for i in range(5)] if rows else []
    hinted = hint.of_contents([content.spans for content in found])
    return [
        row + [row[len(given) + i] - best[i] for i in (1, 3)] + more for row, more in zip(rows, hinted, strict=True)
    ]


def _shape(passage: Passage, tree: Tree, cue: Cue, content: Content, sizes: list[int]) -> list[float]:
    start, end = content.spans[0][0], content.spans[-1][1]
    size = sum(e - s for s, e in content.spans)
    at, to = tree.starts[cue.first], tree.ends[cue.last]
    return [
        size,
        size / max(1, tree.end - tree.start),
        sizes.index(size),
        len(sizes) - sizes.index(size),
        len(content.spans),
        min(max(start - to, -300), 300),
        min(max(at - end, -300), 300),
        start <= tree.start,
        end >= tree.end - 1,
        start < tree.start,
        end > tree.end,
        any(s < to and e > at for s, e in content.spans),
        _covers_subject(tree, cue, content.spans),
    ]


def _covers_subject(tree: Tree, cue: Cue, spans: tuple[Span, ...]) -> bool:
    if cue.subject is None:
        return False
    start, end = tree.starts[cue.subject[0]], tree.ends[cue.subject[1]]
    return any(s < end and e > start for s, e in spans)


def _edges(tree: Tree, content: Content) -> list[float]:
    """The words at and around the edges of the content."""
    start, end = content.spans[0][0], content.spans[-1][1]
    first = bisect_left(tree.starts, start)
    last = bisect_right(tree.ends, end) - 1
    if first >= len(tree) or last < first:
        return [0.0] * (len(_FIRST) + len(_NEXT) + 7)
    after = bisect_left(tree.starts, end)
    tag, following = tree.tags[first], "" if after >= len(tree) else tree.tags[after]
    inside = range(first, last + 1)
    top = min(inside, key=tree.depths.__getitem__)
    return [
        *(tag.startswith(x) for x in _FIRST),
        *(following.startswith(x) for x in _NEXT),
        tree.words[first].lower() == "that",
        first > 0 and tree.words[first - 1].lower() == "that",
        first > 0 and tree.words[first - 1] in (",", ":", "—", "-"),
        tree.pos[top] in ("VERB", "AUX"),
        tree.left[top] == first and tree.right[top] == last,
        sum(tree.pos[i] in ("VERB", "AUX") for i in inside),
        sum(tree.words[i] == "," for i in inside),
    ]


def _quotes(passage: Passage, content: Content) -> list[float]:
    """How the content meets the paragraph's quotations: which it holds whole, which it cuts."""
    whole = cut = outside = quoted = 0
    for q in passage.quotations:
        inside = sum(max(0, min(q.end, e) - max(q.start, s)) for s, e in content.spans)
        size = q.end - q.start
        whole += inside >= size
        cut += 0 < inside < size - 1
        outside += inside == 0
        quoted += inside
    size = sum(e - s for s, e in content.spans)
    text = passage.text
    start, end = content.spans[0][0], content.spans[-1][1]
    return [
        whole,
        cut,
        outside,
        quoted / max(1, size),
        _MARK.match(text, start) is not None,
        _MARK.match(text, end - 1) is not None,
        all(any(q.start <= s and e <= q.end for q in passage.quotations) for s, e in content.spans),
    ]


def _nesting(content: Content, found: Sequence[Content]) -> int:
    start, end = content.spans[0][0], content.spans[-1][1]
    return sum(c.spans[0][0] <= start and end <= c.spans[-1][1] for c in found)
