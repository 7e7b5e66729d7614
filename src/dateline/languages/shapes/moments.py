"""The words of dates and times."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Moments:
    """Words in lower case; every form that stands in texts is listed.

    ``months`` and ``weekdays`` give numbers (January 1, Monday 0); ``vague_months`` are month names that are also other
    words, read as months only beside a day, a year or one of ``leads``. ``days`` are single days as an offset to the
    publication ("yesterday": -1). ``periods`` name a stretch relative to the publication: unit and offset ("last week":
    ("week", -1)). ``units`` are "day", "week", "month", "year", "hour" by their words; ``numbers`` number words.
    ``turns`` say which of a unit or weekday is meant ("last": -1); ``spans`` that the stretch up to now is meant ("past
    three days", "in recent weeks"). ``ago`` stands after a length, ``ahead`` before one. ``since`` and ``until``
    open and close an interval; ``starts``, ``middles`` and ``ends`` are parts of a period ("end of"). ``of`` may stand
    between those and their period, ``year`` after a year's number. ``ranges`` are pairs of words that hold two dates
    ("from", "to"). ``future`` words and phrases say that a date beside them is yet to come. ``past`` are past
    verbs, ``past_endings`` endings of them and ``open_endings`` of the other verbs, where there is no parse;
    ``reports`` are past verbs of saying, ``lasting`` those whose end is yet to come ("extended until"), ``achieving``
    in their plain form those whose infinitive is past with them ("failed to"). ``beside`` are days as an offset to the
    day named before ("the previous day": -1), ``closing`` such days only where a clause ends ("the day before"),
    ``earlier`` and ``later`` stand after a length counted from that day; none of these where one of ``compared``
    follows ("a day earlier than"). ``portions`` are the halves and quarters of the year that follows, as number and
    count. ``capitals`` says that months and weekdays are written with a capital letter. A weekday after one of
    ``epithets`` is no day of this week ("Black Friday").
    """

    months: Mapping[str, int]
    vague_months: frozenset[str]
    weekdays: Mapping[str, int]
    days: Mapping[str, int]
    periods: Mapping[str, tuple[str, int]]
    units: Mapping[str, str]
    numbers: Mapping[str, int]
    turns: Mapping[str, int]
    spans: tuple[str, ...]
    ago: tuple[str, ...]
    ahead: tuple[str, ...]
    leads: tuple[str, ...]
    since: tuple[str, ...]
    until: tuple[str, ...]
    starts: tuple[str, ...]
    middles: tuple[str, ...]
    ends: tuple[str, ...]
    of: tuple[str, ...]
    year: tuple[str, ...]
    seasons: Mapping[str, int]
    future: frozenset[str]
    past: frozenset[str]
    past_endings: tuple[str, ...]
    open_endings: tuple[str, ...]
    reports: frozenset[str]
    lasting: frozenset[str]
    achieving: frozenset[str]
    beside: Mapping[str, int]
    closing: Mapping[str, int]
    earlier: tuple[str, ...]
    later: tuple[str, ...]
    compared: tuple[str, ...]
    holidays: Mapping[str, tuple[int, int]]
    ranges: tuple[tuple[str, str], ...]
    portions: Mapping[str, tuple[int, int]]
    capitals: bool
    epithets: frozenset[str] = frozenset()
