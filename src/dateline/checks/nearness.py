"""How near the body comes to a point's words, and what that means beside the other points of its box."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from dateline.checks.passages import Sentences
from dateline.checks.wording import Wording, words_of
from dateline.records import Atom, Span

_PASSAGE = 3
_OWN_WORDS, _CUT = 0.76, 0.9  # share of a box's words that the article has: up to the first it is told in words of
# its own, from the second on it is cut out of the article
_FEWEST = 7  # words with content that a point must have to be measured by them alone
_HARDLY = 0.25  # share of its words that all but the freest true points have in common with the article
_NAMED = frozenset({"place", "name"})  # atoms that may hold by another name
_SHOWN = 4  # words that are named as lacking


@dataclass(frozen=True, slots=True)
class Nearness:
    """How much of a point's words the nearest sentence has, and the whole body, 0 to 1; how many
    words with content it has; where the nearest three sentences stand.

    ``lacking`` are the first of its words that the body has nowhere and that no atom holds.
    """

    one: float
    body: float
    words: int
    evidence: tuple[Span, ...]
    lacking: tuple[str, ...] = ()


def nearness(sentences: Sentences, point: Wording, atoms: Sequence[Atom], carried: frozenset[str]) -> Nearness:
    """What the body has of a point's words; those of an atom that holds are not called lacking.

    ``carried`` are words that say no more than a figure which both have ("died" for "killing at least nine").
    """
    content = tuple(point.content())
    near = sentences.nearest(content, _PASSAGE)
    there = frozenset().union(*(sentences.stems[number] for number in near[:1]))
    named = _words(point, (atom for atom in atoms if atom.kind in _NAMED))
    held = named | carried | _words(point, (atom for atom in atoms if atom.kind != "relation"))
    told = [word for word in content if word.stem in there or word.form not in carried]
    absent = {word.form for word in content if word.stem not in sentences.wording.stems}
    other = [word for word in content if word.form not in named and word.form not in absent & carried]
    whole = sentences.has(point)  # also where "Oct." or "a.m." made two of one sentence
    return Nearness(
        one=1.0 if whole else sentences.coverage(told, near[:1]),
        body=sentences.coverage(other, range(len(sentences.stems))),
        words=len(content),
        evidence=sentences.spans(near),
        lacking=tuple(dict.fromkeys(word.form for word in other if word.form in absent - held))[:_SHOWN],
    )


def _words(point: Wording, atoms: Iterable[Atom]) -> frozenset[str]:
    """The words of the atoms that hold."""
    holding = (atom for atom in atoms if atom.verdict == "supported")
    return frozenset(word.form for atom in holding for word in words_of(atom.text, point.language))


def stray(near: Nearness, box: Sequence[Nearness], *, held: bool) -> dict[str, float]:
    """Features of a point that may have come from elsewhere; none for one of several in words of their own.

    Of one that has hardly a word of the article, how few it has, unless it is short and has atoms that are ``held``; of
    a point alone, how much of its words the whole body has. As far as a box is cut out of the article, a point is
    measured by how much of it one sentence has: what is put
    together from several may say what none does.
    """
    measured = near.words >= _FEWEST or (near.words and not held)
    found = {"of other words": 1 - near.body / _HARDLY} if measured and near.body < _HARDLY else {}
    if len(box) == 1:
        alone = {"alone": 1.0, "alone, words lacking": 1 - near.body} if near.words >= _FEWEST else {}
        return found | alone
    share = sum(point.body for point in box) / len(box)
    cut = min(1.0, max(0.0, (share - _OWN_WORDS) / (_CUT - _OWN_WORDS)))
    return found | ({"box cut out": cut, "box cut out, in pieces": cut * (1 - near.one)} if cut else {})
