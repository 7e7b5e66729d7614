"""A second look at a cue in the company of its neighbours: what one is often tells what the next one is."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from dateline.annotate.statements.tree import Tree

Place = tuple[int, int]
"""The number of a tree in a text, and a token of it."""

_SURE = 0.5
_FAR = 12
_DEEP = 60


def company(trees: Sequence[Tree], places: Sequence[Place], scores: Sequence[float]) -> list[list[float]]:
    """For each token of ``places`` what the first scores say of itself, its head, its children and its text."""
    known = dict(zip(places, scores, strict=True))
    within: dict[int, list[tuple[int, float]]] = defaultdict(list)
    for (number, token), score in known.items():
        within[number].append((token, score))
    sums = [sum(score for _, score in within[number]) for number in range(len(trees))]
    whole = sum(sums) / max(1, sum(map(len, trees)))
    paragraphs: dict[int, float] = defaultdict(float)
    for tree, total in zip(trees, sums, strict=True):
        paragraphs[tree.paragraph] += total
    rows = []
    for (number, token), score in zip(places, scores, strict=True):
        tree = trees[number]
        others = [(t, s) for t, s in within[number] if t != token]
        head = tree.heads[token]
        above = max((known.get((number, t), 0.0) for t in _ancestors(tree, head)), default=0.0)
        rows.append(
            [
                score,
                known.get((number, head), 0.0) if head != token else 0.0,
                above,
                max((known.get((number, c), 0.0) for c in tree.children[token]), default=0.0),
                max((s for t, s in others if t < token and token - t < _FAR), default=0.0),
                max((s for t, s in others if t > token and t - token < _FAR), default=0.0),
                max((s for _, s in others), default=0.0),
                sum(s > _SURE for _, s in others),
                sums[number] - score,
                sums[number - 1] if number else 0.0,
                sums[number + 1] if number + 1 < len(trees) else 0.0,
                paragraphs[tree.paragraph] - sums[number],
                100 * whole,
            ]
        )
    return rows


def _ancestors(tree: Tree, token: int) -> Iterator[int]:
    """The heads above a token, not the token itself; deep ones are left out."""
    for _ in range(_DEEP):
        if tree.heads[token] == token:
            return
        token = tree.heads[token]
        yield token
