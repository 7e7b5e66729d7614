"""Words that say how far from a place, and in which direction, something lies."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Distances:
    """Words in lower case.

    ``units`` are lengths in kilometres, ``numbers`` number words. ``directions`` and ``further`` are points of the
    compass in degrees from north: the former need one of ``of`` before the place ("west of"), the latter stand right
    before it ("північніше Харкова"). ``away`` follow a distance without a direction ("12 km from"), and ``of`` one that
    ``within`` opens. ``leads`` may stand before a direction ("to the"), ``fillers`` before the name ("the city of").
    """

    units: Mapping[str, float]
    numbers: Mapping[str, float]
    directions: Mapping[str, float]
    further: Mapping[str, float]
    of: tuple[str, ...]
    within: tuple[str, ...]
    away: tuple[str, ...]
    leads: tuple[str, ...]
    fillers: tuple[str, ...]
