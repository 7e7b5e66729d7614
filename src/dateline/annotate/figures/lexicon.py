"""All the words of one language that figures need."""

from dataclasses import dataclass, fields
from functools import cache
from typing import Any

from dateline.languages import words
from dateline.languages.shapes.counted import Counted
from dateline.languages.shapes.demonyms import Demonyms
from dateline.languages.shapes.hedges import Hedges
from dateline.languages.shapes.modality import Modality
from dateline.languages.shapes.moments import Moments
from dateline.languages.shapes.notfigures import Notfigures
from dateline.languages.shapes.numbers import Numbers
from dateline.languages.shapes.sourcing import Sourcing
from dateline.languages.shapes.statuses import Statuses
from dateline.languages.shapes.tasks import Tasks
from dateline.languages.shapes.units import Units


@dataclass(frozen=True, slots=True)
class Lexicon:
    """One record of words for each step of the work."""

    numbers: Numbers
    hedges: Hedges
    units: Units
    counted: Counted
    demonyms: Demonyms
    statuses: Statuses
    modality: Modality
    moments: Moments
    notfigures: Notfigures
    sourcing: Sourcing
    tasks: Tasks


@cache
def lexicon(language: str | None) -> Lexicon | None:
    """The words of a language, or ``None`` where it lacks some of them."""
    shapes: tuple[type[Any], ...] = tuple(f.type for f in fields(Lexicon) if isinstance(f.type, type))
    found: list[Any] = [words(shape, language) for shape in shapes]
    return None if None in found else Lexicon(*found)
