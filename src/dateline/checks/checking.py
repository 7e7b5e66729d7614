"""The order of the check: a key point into atoms, each held against the body, then a verdict."""

from dateline.checks.attributions import attribution_atoms
from dateline.checks.figures import figure_atoms
from dateline.checks.moments import moment_atoms
from dateline.checks.names import name_atoms
from dateline.checks.numbers import number_atoms
from dateline.checks.passages import Sentences
from dateline.checks.places import place_atoms
from dateline.checks.relations import relation_atoms
from dateline.checks.verdicts import judge, nearness
from dateline.checks.whereabouts import whereabouts_atoms
from dateline.checks.wording import Wording
from dateline.records import Atom, KeyPoint, Reading


def check_key_points(reading: Reading, key_points: tuple[Reading, ...]) -> tuple[KeyPoint, ...]:
    """Each key point, itself read as a small article, held against the body of ``reading``."""
    sentences = Sentences(Wording(reading.article.text, reading.article.language))
    wordings = [Wording(point.article.text, reading.article.language) for point in key_points]
    box = [nearness(sentences, wording) for wording in wordings]
    found = []
    for point, wording, near in zip(key_points, wordings, box, strict=True):
        atoms = take_apart(reading, sentences, point, wording)
        verdict, score = judge(atoms, near, box)
        found.append(KeyPoint(text=wording.text, verdict=verdict, score=score, evidence=near.evidence, atoms=atoms))
    return tuple(found)


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
    )
