"""Times of day as written: "at 3 a.m.", "between 10:00 and 14:00", "о 22:15", "noon"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from dateline.annotate.moments.grammar import choice
from dateline.languages import words as load_words
from dateline.languages.shapes.clocks import Clocks


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day in a sentence: ISO 8601, local where it does not end in "Z"; an interval has "/" in it."""

    start: int
    end: int
    time: str


def find_clocks(piece: str, code: str) -> Iterator[Clock]:
    """The times of day that a sentence names, in order."""
    words = load_words(Clocks, code)
    if words is None:
        return
    after = 0
    for match in _pattern(code).finditer(piece):
        if match.start() < after or not _fits(match):
            continue
        time = _time(match, words)
        if time is not None:
            start = match.start("from") if match["from"] else match.start("clock")
            if match["ends"] and match["ends"].isalpha() and match["at"]:
                start = match.start("at")
            after = match.end()
            yield Clock(start, match.end(), time)


def _fits(match: re.Match[str]) -> bool:
    """A bare "10:15" may be a score, a bare "1915" a year: something must say that it is a time."""
    if match["named"] or match["half"]:
        return True
    if match["zone"]:
        return match["minute"] is not None or match["four"] is not None
    if match["hours"]:
        return match["four"] is not None or (match["at"] is not None and match["of"] is None)
    return match["minute"] is not None and match["at"] is not None


def _time(match: re.Match[str], words: Clocks) -> str | None:
    zone = words.zones[_key(match["zone"])] if match["zone"] else ""
    if match["named"]:
        return words.named[_key(match["named"])] + zone
    later = None if match["half"] is None else words.halves[_key(match["half"])]
    last = _of(match["hour"], match["minute"], match["four"], later)
    if last is None or not match["from"]:
        return None if last is None else last + zone
    said = match["fromhalf"]
    first = _of(match["fromhour"], match["fromminute"], None, words.halves[_key(said)] if said else later)
    return None if first is None else f"{first}{zone}/{last}{zone}"


def _of(hour: str | None, minute: str | None, four: str | None, later: int | None) -> str | None:
    hours, minutes = (int(four[:2]), int(four[2:])) if four else (int(hour or 0), int(minute or 0))
    if later is not None and hours <= 12:
        hours = hours % 12 + later
    return f"{hours:02}:{minutes:02}" if hours < 24 and minutes < 60 else None


def _key(said: str) -> str:
    return " ".join(said.lower().split())


@cache
def _pattern(code: str) -> re.Pattern[str]:
    words = load_words(Clocks, code)
    assert words is not None
    halves, hours, at = choice(words.halves), choice(words.hours), choice(words.at)
    zones, named, ends = choice(words.zones), choice(words.named), choice(words.ends)
    first = rf"(?P<from>(?P<fromhour>\d{{1,2}})(?::(?P<fromminute>\d\d))?(?:\s?(?P<fromhalf>{halves}))?)"
    start = rf"(?:(?P<at>{at})\s+)?(?:{first}\s*(?P<ends>{ends})\s*)?"
    number = r"(?:(?P<four>[012]\d[0-5]\d)(?=\s)|(?P<hour>\d{1,2})(?:[:.](?P<minute>\d\d)(?::\d\d)?)?(?![\d%]|[.,:]\d))"
    said = rf"(?:[-\s]?(?:й|ї|ой|ій)?\s?(?P<hours>{hours})(?P<of>\sof)?(?!\w))?(?:\s?(?P<half>{halves})(?!\w))?"
    told = rf"(?:{number}{said}|(?P<named>{named}))"
    zone = rf"(?:,?\s\(?(?P<zone>{zones})\)?(?!\w))?(?:\s\(\d{{1,2}}:?\d\d\s?{zones}\))?"
    return re.compile(rf"(?<![\w:.,-])(?:{start})(?P<clock>{told}){zone}(?!\w)", re.IGNORECASE)
