"""Atoms to a verdict: what is known of a point as features, weighed into the probability that the body supports it."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace

from dateline.checks.nearness import Nearness, stray
from dateline.checks.weights import ALONE, JUDGED
from dateline.records import Atom, Judgement, KeyPoint, Verdict

SUPPORTED = 0.5
UNCLEAR = 0.42
_AT_MOST = 2.0  # faults of one kind that count
_SUREST = 5.0  # log-odds beyond which a judge is not believed
_UNDECIDED = -2.0  # the log-odds of support at which a judge that tells contradictions alone is undecided
BIAS, JUDGE = "bias", "judge"


Found = tuple[str, Atom]
"""The rule that found an atom, and the atom."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """A point with all that is known of it: its atoms and the rules that found them, how near the body comes, and what
    a judge says.
    """

    text: str
    found: tuple[Found, ...]
    near: Nearness
    box: tuple[Nearness, ...]
    judgement: Judgement | None = None


def features(point: Weighed) -> dict[str, float]:
    """What counts for and against a point, by name."""
    held = any(atom.verdict == "supported" for _, atom in point.found)
    found = {BIAS: 1.0, **stray(point.near, point.box, held=held)}
    for name in filter(None, (fault_name(*found) for found in point.found)):
        found[name] = min(_AT_MOST, found.get(name, 0.0) + 1.0)
    if point.judgement is not None and point.near.evidence:
        leaning = _leaning(point.judgement)
        found[JUDGE] = min(0.0, leaning) if any(_is_nowhere(atom) for _, atom in point.found) else leaning
    return found


def _is_nowhere(atom: Atom) -> bool:
    """Whether the body has nothing to show for an atom: no judge can make up for that."""
    return atom.verdict == "missing" and not atom.evidence


def fault_name(rule: str, atom: Atom) -> str:
    """The feature that an atom at fault counts for, by the rule that found it; empty for one that holds.

    A place or name is "otherwise" where the body has it, or a part of it, in other words.
    """
    if atom.verdict == "supported":
        return ""
    shown = rule in ("place", "name") and atom.verdict == "missing" and bool(atom.evidence)
    return f"{rule} {'otherwise' if shown else atom.verdict}"


def verdict_of(point: Weighed) -> KeyPoint:
    """The key point with its verdict, its score and the scores of its atoms.

    Unsupported is only what has an atom that says why; a point whose words are from elsewhere is unclear at worst.
    """
    known = features(point)
    weights = JUDGED if JUDGE in known else ALONE
    score = _probability(known, weights)
    atoms = tuple(replace(atom, score=_score(rule, atom, weights)) for rule, atom in point.found)
    whole = _whole(point, known, weights)
    sure = any(atom.verdict != "supported" for atom in atoms) or any(atom.verdict == "contradicted" for atom in whole)
    verdict: Verdict = "supported" if score >= SUPPORTED else "unclear"
    if score <= UNCLEAR and sure:
        verdict = "unsupported"
    return KeyPoint(
        text=point.text,
        verdict=verdict,
        score=round(score, 3),
        evidence=point.near.evidence,
        atoms=(*atoms, *whole),
    )


def _score(rule: str, atom: Atom, weights: Mapping[str, float]) -> float:
    return round(_probability({BIAS: 1.0, fault_name(rule, atom): 1.0}, weights), 3)


def _whole(point: Weighed, known: Mapping[str, float], weights: Mapping[str, float]) -> tuple[Atom, ...]:
    """The point as one atom, where a judge has read its passage or its words come from elsewhere."""
    faults = {fault_name(rule, atom) for rule, atom in point.found}
    own = {name: value for name, value in known.items() if name not in faults}
    score = round(_probability(own, weights), 3)
    whole = Atom(text=point.text, kind="relation", verdict="supported", evidence=point.near.evidence, score=score)
    if JUDGE in known and score <= UNCLEAR:
        reason = "the model that was asked reads these sentences of the article otherwise"
        return (replace(whole, verdict="contradicted", reason=reason),)
    if score < SUPPORTED:
        return (replace(whole, verdict="missing", reason=_elsewhere(point.near)),)
    return (whole,) if JUDGE in known else ()


def _elsewhere(near: Nearness) -> str:
    if not near.lacking and near.body < 1:
        return "the article tells much of this in other words, if at all"
    if not near.lacking:
        return "its words stand in several places of the article, and not together"
    return f"the article does not have the words {', '.join(f'“{word}”' for word in near.lacking)}"


def _leaning(judgement: Judgement) -> float:
    """The log-odds of support by a judge, 0 where it is undecided."""
    share = 1 - judgement.contradicted if judgement.entailed is None else judgement.entailed
    bounded = min(max(share, 1e-6), 1 - 1e-6)
    leaning = math.log(bounded / (1 - bounded)) - (_UNDECIDED if judgement.entailed is None else 0.0)
    return min(max(leaning, -_SUREST), _SUREST)


def _probability(known: Mapping[str, float], weights: Mapping[str, float]) -> float:
    return 1 / (1 + math.exp(-sum(weights.get(name, 0.0) * value for name, value in known.items())))
