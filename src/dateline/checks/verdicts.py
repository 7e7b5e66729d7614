"""Atoms to a verdict."""

from dateline.checks.passages import Sentences
from dateline.checks.wording import Wording
from dateline.records import Atom, Span, Verdict

_PASSAGE = 3


def judge(atoms: tuple[Atom, ...], sentences: Sentences, point: Wording) -> tuple[Verdict, float, tuple[Span, ...]]:
    """A verdict, a score from 0 (the body is against it) to 1, and the sentences that it rests on."""
    content = tuple(point.content())
    near = sentences.nearest(content, _PASSAGE)
    coverage = sentences.coverage(content, near)
    faults = sum(1 for atom in atoms if atom.verdict != "supported")
    score = round(max(0.0, min(1.0, 0.4 + 0.5 * coverage - 0.35 * faults)), 3)
    verdict: Verdict = "supported" if score >= 0.5 else "unclear" if score > 0.35 else "unsupported"
    return verdict, score, sentences.spans(near)
