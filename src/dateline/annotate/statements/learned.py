"""The learned order of work: score the cues, then the contents and the sources of likely ones; keep what is sure."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from dateline.annotate.statements.company import company
from dateline.annotate.statements.contents import Content, Cue, contents, cue_at
from dateline.annotate.statements.cues import cue_features, cue_tokens, passed_on
from dateline.annotate.statements.encoder import hints_at
from dateline.annotate.statements.hints import Hint
from dateline.annotate.statements.passage import Passage
from dateline.annotate.statements.ranking import content_features
from dateline.annotate.statements.sources import Source, source_features, sources
from dateline.annotate.statements.speaking import may_speak
from dateline.annotate.statements.tree import Tree
from dateline.annotate.statements.weights import Weights
from dateline.records import Span

_Item = TypeVar("_Item")
_MOST = 30
"""Cues of one sentence; only what is no sentence has more."""
_SAME = 0.5
"""Two statements whose contents share more than this are one."""


@dataclass(frozen=True, slots=True)
class Picked:
    """A cue with the content and the source that were chosen for it, and how sure that is."""

    passage: Passage
    tree: Tree
    cue: Cue
    content: Content
    source: Source
    score: float


@dataclass(frozen=True, slots=True)
class _Likely:
    passage: Passage
    tree: Tree
    cue: Cue
    given: list[float]
    hint: Hint
    contents: tuple[Content, ...]


def learned_statements(found: Sequence[Passage], weights: Weights) -> list[Picked]:
    """The statements of the parsed sentences of some paragraphs, in order; two may have the same words."""
    likely = list(_likely(found, weights))
    content = _best_contents(likely, weights)
    picked = [p for p in _with_sources(likely, content, weights) if p.score >= weights.keep]
    return sorted(picked, key=lambda p: (p.content.spans[0], p.tree.starts[p.cue.token]))


def _likely(found: Sequence[Passage], weights: Weights) -> Iterator[_Likely]:
    """The cues that are likely enough, each with its candidates for content."""
    trees = [(passage, tree) for passage in found for tree in passage.trees if tree is not None]
    places, rows = [], []
    for number, (passage, tree) in enumerate(trees):
        for token in cue_tokens(passage, tree, weights.rates):
            places.append((number, token))
            rows.append(cue_features(passage, tree, token, weights.rates))
    hints = hints_at(found, [(trees[n][1].starts[t], trees[n][1].ends[t]) for n, t in places], weights.encoder)
    rows = [row + hint.of_cue() for row, hint in zip(rows, hints, strict=True)]
    beside = company([tree for _, tree in trees], places, weights.cue.scores(rows))
    scores = weights.company.scores([row + more for row, more in zip(rows, beside, strict=True)])
    taken: Counter[int] = Counter()
    for (number, token), row, hint, score in zip(places, rows, hints, scores, strict=True):
        if score >= weights.look and taken[number] < _MOST:
            taken[number] += 1
            passage, tree = trees[number]
            cue = cue_at(tree, token)
            options = contents(passage, tree, cue, hint)
            if options:
                yield _Likely(passage, tree, cue, passed_on(row, score), hint, options)


def _best_contents(likely: Sequence[_Likely], weights: Weights) -> list[tuple[Content, float]]:
    rows: list[list[float]] = []
    for item in likely:
        rows += content_features(item.passage, item.tree, item.cue, item.contents, weights.rates, item.given, item.hint)
    scores = weights.content.scores(rows)
    return [_best(item.contents, part) for item, part in _parts(likely, scores, (len(x.contents) for x in likely))]


def _with_sources(
    likely: Sequence[_Likely], content: Sequence[tuple[Content, float]], weights: Weights
) -> Iterator[Picked]:
    rows: list[list[float]] = []
    kept = []
    for item, (chosen, score) in zip(likely, content, strict=True):
        if score >= weights.keep:
            options = sources(item.tree, item.cue)
            kept.append((item, chosen, score, options))
            rows += source_features(
                item.passage, item.tree, item.cue, options, chosen, weights.rates, item.given, item.hint
            )
    scores = weights.source.scores(rows)
    for (item, chosen, score, options), part in _parts(kept, scores, (len(k[3]) for k in kept)):
        able = [i for i, option in enumerate(options) if may_speak(item.tree, option)]
        source, _ = _best([options[i] for i in able], [part[i] for i in able])
        yield Picked(item.passage, item.tree, item.cue, chosen, source, score * max(part))


def _parts(items: Sequence[_Item], scores: list[float], sizes: Iterable[int]) -> Iterator[tuple[_Item, list[float]]]:
    start = 0
    for item, size in zip(items, sizes, strict=True):
        yield item, scores[start : start + size]
        start += size


def _best(options: Sequence[_Item], scores: Sequence[float]) -> tuple[_Item, float]:
    index = max(range(len(options)), key=scores.__getitem__)
    return options[index], scores[index]


def single(picked: Sequence[Picked]) -> list[Picked]:
    """Without those whose content a surer one of the paragraph has already."""
    kept: dict[int, list[Picked]] = defaultdict(list)
    for item in sorted(picked, key=lambda p: -p.score):
        beside = kept[item.passage.start]
        if not any(_doubles(item, other) for other in beside):
            beside.append(item)
    return [item for beside in kept.values() for item in beside]


def _doubles(a: Picked, b: Picked) -> bool:
    """Whether two cues were given the same words; where one cue stands in the other's words, they are nested."""
    if overlap(a.content.spans, b.content.spans) <= _SAME:
        return False
    return not (_holds(a, b) or _holds(b, a))


def _holds(outer: Picked, inner: Picked) -> bool:
    place = inner.tree.starts[inner.cue.token]
    return any(start <= place < end for start, end in outer.content.spans)


def overlap(a: tuple[Span, ...], b: tuple[Span, ...]) -> float:
    """What two contents share, as a part of what they cover together."""
    shared = sum(max(0, min(x[1], y[1]) - max(x[0], y[0])) for x in a for y in b)
    together = sum(end - start for start, end in (*a, *b)) - shared
    return shared / together if together > 0 else 0.0
