"""The order of the check: a key point into atoms, each held against the body, then a verdict."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from dateline.checks.attributions import Said, attribution_atoms, said_in
from dateline.checks.bindings import binding_atoms
from dateline.checks.doers import doer_atoms
from dateline.checks.fates import carried
from dateline.checks.figures import figure_atoms, held_figures
from dateline.checks.moments import moment_atoms
from dateline.checks.names import name_atoms
from dateline.checks.nearness import nearness
from dateline.checks.numbers import number_atoms
from dateline.checks.passages import Sentences
from dateline.checks.persons import person_atoms
from dateline.checks.places import place_atoms
from dateline.checks.relations import relation_atoms, sweeping_atoms
from dateline.checks.rivals import rival_atoms
from dateline.checks.settings import setting_atoms
from dateline.checks.undecided import undecided_atoms
from dateline.checks.verdicts import Found, Weighed, verdict_of
from dateline.checks.whereabouts import whereabouts_atoms
from dateline.checks.wording import Wording
from dateline.records import Atom, Judge, KeyPoint, Question, Reading


def check_key_points(
    reading: Reading, key_points: tuple[Reading, ...], *, judge: Judge | None = None
) -> tuple[KeyPoint, ...]:
    """Each key point, itself read as a small article, held against the body of ``reading``.

    A ``judge`` is asked about the passage of each and moves the score of what has evidence, nothing else.
    """
    return tuple(verdict_of(point) for point in take_points(reading, key_points, judge=judge))


def take_points(
    reading: Reading, key_points: tuple[Reading, ...], *, judge: Judge | None = None
) -> tuple[Weighed, ...]:
    """Each key point with its atoms, what the body has of its words and what a judge says, not yet weighed."""
    sentences = Sentences(Wording(reading.article.text, reading.article.language))
    wordings = [Wording(point.article.text, reading.article.language) for point in key_points]
    said = said_in(reading, sentences.wording)
    found = [_found(reading, said, sentences, *point) for point in zip(key_points, wordings, strict=True)]
    atoms = [tuple(atom for _, atom in held) for held in found]
    told = [carried(held_figures(reading, point), own) for point, own in zip(key_points, wordings, strict=True)]
    box = tuple(nearness(sentences, *known) for known in zip(wordings, atoms, told, strict=True))
    points = tuple(Weighed(own.text, held, near, box) for own, held, near in zip(wordings, found, box, strict=True))
    return points if judge is None else _judged(points, reading.article.text, judge)


def _judged(points: tuple[Weighed, ...], text: str, judge: Judge) -> tuple[Weighed, ...]:
    """The points with what a judge says of those that have evidence."""
    asked = [point for point in points if point.near.evidence]
    answers = iter(judge([question(point, text) for point in asked])) if asked else iter(())
    return tuple(replace(point, judgement=next(answers)) if point.near.evidence else point for point in points)


def question(point: Weighed, text: str) -> Question:
    """What a judge is asked of a point: the nearest sentences in the order of the text, and its words."""
    return Question(evidence=" ".join(text[start:end] for start, end in point.near.evidence), claim=point.text)


def _found(
    body: Reading, said: tuple[Said, ...], sentences: Sentences, reading: Reading, point: Wording
) -> tuple[Found, ...]:
    """The atoms of a key point; of one that is a sentence of the body, only what was found in it there."""
    found = tuple(take_apart(body, said, sentences, reading, point))
    if sentences.has(point):
        return tuple((rule, atom) for rule, atom in found if atom.verdict == "supported")
    return found


def take_apart(
    body: Reading, said: tuple[Said, ...], sentences: Sentences, reading: Reading, point: Wording
) -> Iterator[Found]:
    """The atoms of a key point, each with whether the body has it and the rule that found it.

    ``said`` are the body's statements, which all its points are held against.
    """
    wording = sentences.wording
    by_rule: tuple[tuple[str, Iterable[Atom]], ...] = (
        ("figure", figure_atoms(body, wording, reading)),
        ("number", number_atoms(body, wording, point, reading)),
        ("place", place_atoms(body, wording, reading)),
        ("name", name_atoms(body, wording, point, reading)),
        ("moment", moment_atoms(body, wording, reading)),
        ("attribution", attribution_atoms(said, sentences, reading)),
        ("sweeping", sweeping_atoms(sentences, point)),
        ("relation", relation_atoms(sentences, point)),
        ("whereabouts", whereabouts_atoms(body, wording, reading, point)),
        ("binding", binding_atoms(body, sentences, reading, point)),
        ("doer", doer_atoms(body, sentences, reading, point)),
        ("setting", setting_atoms(body, sentences, reading, point)),
        ("rival", rival_atoms(body, sentences, reading, point)),
        ("person", person_atoms(wording, reading, point)),
        ("undecided", undecided_atoms(sentences, point)),
    )
    return ((rule, atom) for rule, atoms in by_rule for atom in atoms)
