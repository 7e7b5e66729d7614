"""Words of the time of day."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Clocks:
    """Words in lower case.

    ``halves`` say which half of the day an hour counts from, as the hours to add ("p.m.": 12). ``hours`` are words for
    "hour" that may stand between a number and one of ``halves``, or alone after one of ``at``; ``at`` stand before a
    time, ``ends`` between the two ends of one, after any of ``at``. ``named`` are times with a name ("noon"), ``zones``
    words after a time that say where it holds, with "Z" for Greenwich. ``joins`` stand between a time and its day.
    ``parts`` are parts of a day that follow its name ("Friday night"), ``openings`` those that stand before it, with
    the days from it on which they begin and end ("the night of": 0, 1).
    """

    halves: Mapping[str, int]
    hours: tuple[str, ...]
    at: tuple[str, ...]
    ends: tuple[str, ...]
    named: Mapping[str, str]
    zones: Mapping[str, str]
    joins: tuple[str, ...]
    parts: tuple[str, ...]
    openings: Mapping[str, tuple[int, int]]
