"""The order of the check: a key point into atoms, each held against the body, then a verdict."""

from dateline.checks.figures import figure_atoms
from dateline.checks.names import name_atoms, place_atoms
from dateline.records import Atom, KeyPoint, Reading, Span, Verdict


def check_key_points(reading: Reading, key_points: tuple[Reading, ...]) -> tuple[KeyPoint, ...]:
    """Each key point, itself read as a small article, held against the body of ``reading``."""
    return tuple(_check(reading, point) for point in key_points)


def _check(body: Reading, point: Reading) -> KeyPoint:
    atoms = (*figure_atoms(body, point), *place_atoms(body, point), *name_atoms(body, point))
    verdict, score = _verdict(atoms)
    return KeyPoint(text=point.article.text, verdict=verdict, score=score, evidence=_evidence(atoms), atoms=atoms)


def _verdict(atoms: tuple[Atom, ...]) -> tuple[Verdict, float]:
    if any(atom.verdict != "supported" for atom in atoms):
        return "unsupported", 0.2
    return ("supported", 0.8) if atoms else ("unclear", 0.5)


def _evidence(atoms: tuple[Atom, ...]) -> tuple[Span, ...]:
    return tuple(sorted({span for atom in atoms for span in atom.evidence}))
