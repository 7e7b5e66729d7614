"""The order of the check: a key point into atoms, each held against the body, then a verdict."""

from dataclasses import replace

from dateline.checks.attributions import attribution_atoms
from dateline.checks.bindings import binding_atoms
from dateline.checks.doers import doer_atoms
from dateline.checks.fates import carried
from dateline.checks.figures import figure_atoms, held_figures
from dateline.checks.moments import moment_atoms
from dateline.checks.names import name_atoms
from dateline.checks.nearness import nearness
from dateline.checks.numbers import number_atoms
from dateline.checks.passages import Sentences
from dateline.checks.places import place_atoms
from dateline.checks.relations import relation_atoms
from dateline.checks.settings import setting_atoms
from dateline.checks.verdicts import Weighed, verdict_of
from dateline.checks.whereabouts import whereabouts_atoms
from dateline.checks.wording import Wording
from dateline.records import Atom, Judge, KeyPoint, Question, Reading


def check_key_points(
    reading: Reading, key_points: tuple[Reading, ...], *, judge: Judge | None = None
) -> tuple[KeyPoint, ...]:
    """Each key point, itself read as a small article, held against the body of ``reading``.

    A ``judge`` is asked about the passage of each and moves the score of what has evidence, nothing else.
    """
    points = weigh_points(reading, key_points)
    if judge is not None:
        points = _judged(points, reading.article.text, judge)
    return tuple(verdict_of(point) for point in points)


def weigh_points(reading: Reading, key_points: tuple[Reading, ...]) -> tuple[Weighed, ...]:
    """Each key point with its atoms and what the body has of its words, not yet weighed."""
    sentences = Sentences(Wording(reading.article.text, reading.article.language))
    wordings = [Wording(point.article.text, reading.article.language) for point in key_points]
    atoms = [_atoms(reading, sentences, point, own) for point, own in zip(key_points, wordings, strict=True)]
    told = [carried(held_figures(reading, point), own) for point, own in zip(key_points, wordings, strict=True)]
    box = tuple(nearness(sentences, *known) for known in zip(wordings, atoms, told, strict=True))
    return tuple(Weighed(own.text, found, near, box) for own, found, near in zip(wordings, atoms, box, strict=True))


def _judged(points: tuple[Weighed, ...], text: str, judge: Judge) -> tuple[Weighed, ...]:
    """The points with what a judge says of those that have evidence."""
    asked = [point for point in points if point.near.evidence]
    answers = iter(judge([question(point, text) for point in asked])) if asked else iter(())
    return tuple(replace(point, judgement=next(answers)) if point.near.evidence else point for point in points)


def question(point: Weighed, text: str) -> Question:
    """What a judge is asked of a point: the nearest sentences in the order of the text, and its words."""
    return Question(evidence=" ".join(text[start:end] for start, end in point.near.evidence), claim=point.text)


def _atoms(body: Reading, sentences: Sentences, reading: Reading, point: Wording) -> tuple[Atom, ...]:
    """The atoms of a key point; of one that is a sentence of the body, only what was found in it there."""
    atoms = take_apart(body, sentences, reading, point)
    if sentences.has(point):
        return tuple(atom for atom in atoms if atom.verdict == "supported")
    return atoms


def take_apart(body: Reading, sentences: Sentences, reading: Reading, point: Wording) -> tuple[Atom, ...]:
    """The atoms of a key point, each with whether the body has it."""
    return (
        *figure_atoms(body, sentences.wording, reading),
        *number_atoms(sentences.wording, point, reading),
        *place_atoms(body, sentences.wording, reading),
        *name_atoms(body, sentences.wording, point, reading),
        *moment_atoms(body, sentences.wording, reading),
        *attribution_atoms(body, sentences, reading),
        *relation_atoms(sentences, point),
        *whereabouts_atoms(body, sentences.wording, reading, point),
        *binding_atoms(body, sentences, reading, point),
        *doer_atoms(body, sentences, reading, point),
        *setting_atoms(body, sentences, reading, point),
    )
