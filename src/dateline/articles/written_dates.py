"""Dates as pages and people write them, into ISO 8601."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cache

from babel import Locale

_EARLIEST = 1990
_LATEST = 2100
_LOCALES = (
    "en uk ru de fr es it pl pt nl be bg cs sk ro sr hr sl sv da nb fi et lv lt hu tr el ca id az ka hy kk".split()
)
_WORD = r"[^\W\d_]{3,14}"
_YEAR = r"(?P<year>(?:19|20)\d\d)(?!\d)"
_DAY = r"(?<![\d.,])(?P<day>[0-3]?\d)"
_MONTH = r"(?P<month>[01]?\d)"
_ISO = re.compile(
    rf"(?<!\d){_YEAR}(?P<mark>[-/.])(?P<month>[01]?\d)(?P=mark)(?P<day>[0-3]?\d)(?!\d)|(?<![\w.])(?P<y2>(?:19|20)\d\d)"
    r"(?P<m2>[01]\d)(?P<d2>[0-3]\d)(?=T\d|$|\s)"
)
_DAY_FIRST = re.compile(
    rf"{_DAY}(?:st|nd|rd|th|er|º|ª|-го|-го|\.)?,?\s{{0,3}}(?:of\s|de\s|del\s|da\s)?\s{{0,3}}(?P<name>{_WORD})\.?,?"
    rf"\s{{0,3}}(?:de\s|del\s)?{_YEAR}"
)
_MONTH_FIRST = re.compile(
    rf"(?<![^\W\d_])(?P<name>{_WORD})\.?\s{{1,3}}(?P<day>[0-3]?\d)(?:st|nd|rd|th)?,?\s{{1,3}}{_YEAR}"
)
_NUMBERS = re.compile(rf"{_DAY}(?P<mark>[./-]){_MONTH}(?P=mark)(?P<year>(?:19|20)\d\d|\d\d)(?![\d/])(?!\.\d)")
_EAST = re.compile(rf"{_YEAR}\s?[년年.]\s?{_MONTH}\s?[월月.]\s?(?P<day>[0-3]?\d)")
_SCRIPT = re.compile(rf"(?<![^\W\d_])(?P<name>{_WORD})\s(?P<day>[0-3]?\d)\s{_YEAR}")
_CLOCK = re.compile(
    r"(?:T|\s{0,3}(?:[,|•·—–@(-]|at|um|о|об|в|à|alle|klo|kl\.?|,\sat)?\s{0,3})(?P<hour>[0-2]?\d)[:.h](?P<minute>[0-5]\d)"
    r"(?::(?P<second>[0-5]\d))?(?:[.,]\d{1,9})?(?:\s?(?P<half>[ap])\.?m\b\.?)?"
    r"(?:\s?(?P<zone>Z\b|UTC\b|GMT\b)?\s?(?P<offset>[+-][01]\d:?[0-5]\d)?(?!\d))",
    re.I,
)
_CLOCK_BEFORE = re.compile(
    r"(?<!\d)(?P<hour>[0-2]?\d):(?P<minute>[0-5]\d)(?P<second>)(?P<zone>)(?P<offset>)(?P<half>),?\s{1,3}$"
)
_EPOCH = re.compile(r"1\d{9}(?:\d{3})?")


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenDate:
    """A date and where it stands: ``clock`` is its time of day as in ISO 8601 ("T21:25:54-05:00"), or empty."""

    start: int
    end: int
    day: date
    clock: str = ""

    @property
    def iso(self) -> str:
        """The ISO 8601 date, or date-time."""
        return self.day.isoformat() + self.clock

    @property
    def in_utc(self) -> bool:
        """Whether the time is given in UTC, so that the day at the outlet may be the one before or after."""
        return self.clock.endswith(("Z", "+00:00"))

    @property
    def instant(self) -> datetime | None:
        """The moment in UTC where the zone is known."""
        if not self.clock or self.clock[-6:-5] not in "+-" and not self.clock.endswith("Z"):
            return None
        return datetime.fromisoformat(self.iso).astimezone(UTC)


def find_dates(text: str, language: str | None = None) -> tuple[WrittenDate, ...]:
    """The full dates (day, month, year) of a text in order; ``language`` ("en-US") settles "03/04/2025".

    >>> [d.iso for d in find_dates("Kyiv, 12 серпня 2025 р., 14:05. Updated August 13, 2025 at 9:25 p.m.")]
    ['2025-08-12T14:05', '2025-08-13T21:25']
    """
    found: list[WrittenDate] = []
    for written in sorted(_all(text, language or ""), key=lambda item: (item.start, -item.end)):
        if not found or written.start >= found[-1].end:
            found.append(written)
    return tuple(found)


def parse_date(text: str | None, language: str | None = None) -> WrittenDate | None:
    """The date that a short text or an attribute holds: the first one, epochs included."""
    text = (text or "").strip()[:200]
    if _EPOCH.fullmatch(text):
        moment = datetime.fromtimestamp(int(text[:10]), UTC)
        return WrittenDate(start=0, end=len(text), day=moment.date(), clock=f"T{moment:%H:%M:%S}Z")
    return next(iter(find_dates(text, language)), None)


def _all(text: str, language: str) -> Iterator[WrittenDate]:
    for match in _ISO.finditer(text):
        numbers = (match["year"] or match["y2"], match["month"] or match["m2"], match["day"] or match["d2"])
        yield from _written(text, match, *(int(n) for n in numbers))
    for pattern in (_DAY_FIRST, _MONTH_FIRST, _SCRIPT):
        for match in pattern.finditer(text):
            month = _month(match["name"], language)
            if month:
                yield from _written(text, match, int(match["year"]), month, int(match["day"]))
    for match in _EAST.finditer(text):
        yield from _written(text, match, int(match["year"]), int(match["month"]), int(match["day"]))
    for match in _NUMBERS.finditer(text):
        yield from _from_numbers(text, match, language)


def _from_numbers(text: str, match: re.Match[str], language: str) -> Iterator[WrittenDate]:
    day, month, year = int(match["day"]), int(match["month"]), int(match["year"])
    if year < 100 and match["mark"] == "-":
        return
    american = match["mark"] != "." and language.lower().replace("_", "-") in ("en-us", "en-ph")
    if month > 12 or (american and day <= 12):
        day, month = month, day
    yield from _written(text, match, year + 2000 if year < 100 else year, month, day)


def _written(text: str, match: re.Match[str], year: int, month: int, day: int) -> Iterator[WrittenDate]:
    try:
        found = date(year, month, day)
    except ValueError:
        return
    if not _EARLIEST <= year <= _LATEST:
        return
    after = _CLOCK.match(text, _past_year_word(text, match.end()))
    before = _CLOCK_BEFORE.search(text, max(0, match.start() - 12), match.start())
    clock = _clock(after) if after else _clock(before) if before else ""
    end = after.end() if after and clock else match.end()
    yield WrittenDate(start=match.start(), end=end, day=found, clock=clock)


_YEAR_WORD = re.compile(r"(?:\s?(?:р\.|року|г\.|года|р\b|г\b))?,?")


def _past_year_word(text: str, position: int) -> int:
    match = _YEAR_WORD.match(text, position)
    return match.end() if match else position


def _clock(match: re.Match[str]) -> str:
    hour = int(match["hour"])
    if match["half"]:
        hour = hour % 12 + (12 if match["half"].lower() == "p" else 0)
    if hour > 23:
        return ""
    offset = match["offset"] or ("Z" if match["zone"] else "")
    if len(offset) == 5:
        offset = f"{offset[:3]}:{offset[3:]}"
    second = f":{match['second']}" if match["second"] else ""
    return f"T{hour:02}:{match['minute']}{second}{offset}"


def month_number(name: str) -> int | None:
    """The month that a word names in any language, full or short, 1 to 12."""
    return _month(name, "")


def _month(name: str, language: str) -> int | None:
    key = name.lower().rstrip(".")
    return _months(language[:2].lower()).get(key) or _months("").get(key)


@cache
def _months(language: str) -> dict[str, int]:
    """Names of months, full and short, in lower case: of one language, or of all, earlier languages winning."""
    if language and language not in _LOCALES:
        return {}
    names: dict[str, int] = {}
    for code in (language,) if language else _LOCALES:
        months = Locale.parse(code).months
        for context in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                for number, name in months[context][width].items():
                    names.setdefault(name.lower().rstrip("."), number)
    return {**names, "sept": 9} if not language else names
