"""Atoms to a verdict: what each fault costs, and how far from the article's words a box may go."""

from collections.abc import Sequence
from dataclasses import dataclass

from dateline.checks.passages import Sentences
from dateline.checks.wording import Wording
from dateline.records import Atom, AtomKind, AtomVerdict, Span, Verdict

_PASSAGE = 3
_START = 0.65  # of a point whose atoms all hold and none of whose words the passage has
_COVERED = 0.3  # what the words of the passage add
_SUPPORTED = 0.5
_UNCLEAR = 0.35
_COSTS: dict[tuple[AtomKind, AtomVerdict], float] = {
    ("figure", "contradicted"): 0.62,
    ("figure", "missing"): 0.47,
    ("place", "missing"): 0.62,
    ("name", "missing"): 0.62,
    ("moment", "missing"): 0.62,
    ("attribution", "contradicted"): 0.62,
    ("relation", "contradicted"): 0.62,
    ("relation", "missing"): 0.47,
}
_OTHER_WORDING = 0.15  # a name that the article lacks although it has the place
_CUT = 0.95  # coverage by one sentence from which a point is taken for cut out of the article
_ASTRAY = 0.75  # and what the other points of its box then need
_LONE = 0.48  # coverage by one sentence that a summary of one sentence needs
_STRAY = 0.45  # the most that a point that has come from elsewhere can score: words alone decide nothing


@dataclass(frozen=True, slots=True)
class Nearness:
    """How much of a point's words the nearest sentence has, and the nearest three, and where those stand."""

    one: float
    three: float
    evidence: tuple[Span, ...]


def nearness(sentences: Sentences, point: Wording) -> Nearness:
    """What the body has of a point's words."""
    content = tuple(point.content())
    near = sentences.nearest(content, _PASSAGE)
    return Nearness(sentences.coverage(content, near[:1]), sentences.coverage(content, near), sentences.spans(near))


def judge(atoms: Sequence[Atom], near: Nearness, box: Sequence[Nearness]) -> tuple[Verdict, float]:
    """A verdict, and a score from 0 (the body is against it) to 1.

    ``box`` is the nearness of every point of the box, this one too: where others are cut out of the article word for
    word, a point that is not has come from elsewhere.
    """
    score = _START + _COVERED * near.three - sum(_cost(atom) for atom in atoms)
    if _stray(near, box):
        score = min(score, _STRAY)
    score = round(max(0.0, min(1.0, score)), 3)
    return ("supported" if score >= _SUPPORTED else "unclear" if score > _UNCLEAR else "unsupported"), score


def _cost(atom: Atom) -> float:
    if atom.kind == "place" and atom.verdict == "missing" and atom.evidence:
        return _OTHER_WORDING
    return _COSTS.get((atom.kind, atom.verdict), 0.0)


def _stray(near: Nearness, box: Sequence[Nearness]) -> bool:
    if len(box) == 1:
        return near.one < _LONE
    return max(other.one for other in box) >= _CUT and near.one < _ASTRAY
