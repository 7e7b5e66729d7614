"""What a matched pattern means: a stretch of days, resolved against the day of publication."""

import re
from collections.abc import Callable
from datetime import MAXYEAR, date, timedelta

from dateline.annotate.moments.stretches import (
    Stretch,
    around,
    back,
    near,
    of_month,
    of_season,
    of_year,
    one_day,
)
from dateline.languages.shapes.moments import Moments

Reader = Callable[[re.Match[str], Moments, date | None, bool], Stretch | None]
_UNKNOWN = Stretch(None, None)


def read(name: str, match: re.Match[str], words: Moments, published: date | None, *, future: bool) -> Stretch | None:
    """The stretch that a match means; open at both ends where only a publication date would tell, ``None`` for none."""
    try:
        return _READERS[name](match, words, published, future)
    except (ValueError, OverflowError):
        return None


def _key(match: re.Match[str], group: str) -> str:
    return " ".join(match[group].casefold().split())


def _count(match: re.Match[str], words: Moments) -> int:
    said = _key(match, "count")
    return int(said) if said.isdigit() else words.numbers[said]


def _unit(match: re.Match[str], words: Moments) -> str:
    return words.units[_key(match, "unit")]


def offset(name: str, match: re.Match[str], words: Moments) -> int | None:
    """The days from the day named before to the one that a match means; ``None`` where it doesn't depend on one."""
    if name == "beside":
        said = _key(match, "beside")
        return words.beside.get(said, words.closing.get(said))
    if name != "counted":
        return None
    days = _count(match, words) * (7 if _unit(match, words) == "week" else 1)
    return days if match["later"] else -days


def month_and_day(match: re.Match[str], words: Moments) -> tuple[int, int]:
    """The month and the day that a date names."""
    return words.months[_key(match, "month")], int(match["day"])


def _numeric(match: re.Match[str], words: Moments, published: date | None, future: bool) -> Stretch | None:
    return one_day(date(int(match["year"]), int(match["mon"]), int(match["day"])))


def _date(match: re.Match[str], words: Moments, published: date | None, future: bool) -> Stretch | None:
    month, day = month_and_day(match, words)
    if match["year"]:
        return one_day(date(int(match["year"]), month, day))
    date(2024, month, day)  # a day that no year has is no date
    found = near(month, day, published, future=future)
    return _UNKNOWN if found is None else one_day(found)


def _days(match: re.Match[str], words: Moments, published: date | None, future: bool) -> Stretch | None:
    """Two days of one month: "9-10 August"."""
    last = _date(match, words, published, future)
    if last is None or last.first is None:
        return last
    first = last.first.replace(day=int(match["first"]))
    return Stretch(first, last.last) if first < last.first else None


def _month(match: re.Match[str], words: Moments, published: date | None, future: bool) -> Stretch | None:
    return of_month(int(match["year"]), words.months[_key(match, "month")])


def _lone_month(match: re.Match[str], words: Moments, published: date | None, future: bool) -> Stretch | None:
    month = words.months[_key(match, "month")]
    if published is None:
        return _UNKNOWN
    year = published.year
    if future:
        year += month < published.month
    elif month > published.month:
        year -= 1
    return of_month(year, month)


def _turned_month(match: re.Match[str], words: Moments, published: date | None, future: bool) -> Stretch | None:
    if published is None:
        return _UNKNOWN
    month, turn = words.months[_key(match, "month")], words.turns[_key(match, "turn")]
    year = published.year
    if turn < 0:
        year -= month >= published.month
    elif turn > 0:
        year += month <= published.month
    return of_month(year, month)


def _season(match: re.Match[str], words: Moments, published: date | None, future: bool) -> Stretch | None:
    return of_season(int(match["year"]), words.seasons[_key(match, "season")])


def _turned_season(match: re.Match[str], words: Moments, published: date | None, future: bool) -> Stretch | None:
    if published is None:
        return _UNKNOWN
    month, turn = words.seasons[_key(match, "season")], words.turns[_key(match, "turn")]
    found = of_season(published.year, month)
    if turn < 0 and found.last is not None and found.last >= published:
        found = of_season(published.year - 1, month)
    if turn > 0 and found.first is not None and found.first <= published:
        found = of_season(published.year + 1, month)
    return found


def _ago(match: re.Match[str], words: Moments, published: date | None, future: bool) -> Stretch | None:
    if published is None:
        return _UNKNOWN
    unit = _unit(match, words)
    moved = back(published, _count(match, words), unit)
    return one_day(moved) if unit in ("day", "round day", "hour", "week", "fortnight") else around(moved, unit, 0)


def _span(match: re.Match[str], words: Moments, published: date | None, future: bool) -> Stretch | None:
    if published is None:
        return _UNKNOWN
    count = _count(match, words) if "count" in match.re.groupindex else 1
    unit = _unit(match, words)
    if unit == "hour":
        return Stretch(published - timedelta(days=-(-count // 24)), published)
    return Stretch(back(published, count, unit), published)


def _ahead(match: re.Match[str], words: Moments, published: date | None, future: bool) -> Stretch | None:
    if published is None:
        return _UNKNOWN
    return Stretch(published, back(published, -_count(match, words), _unit(match, words)))


def _weekday(match: re.Match[str], words: Moments, published: date | None, future: bool) -> Stretch | None:
    if published is None:
        return _UNKNOWN
    wanted = words.weekdays[_key(match, "weekday")]
    if future:
        return one_day(published + timedelta(days=(wanted - published.weekday()) % 7))
    return one_day(published - timedelta(days=(published.weekday() - wanted) % 7))


def _turned_weekday(match: re.Match[str], words: Moments, published: date | None, future: bool) -> Stretch | None:
    if published is None:
        return _UNKNOWN
    wanted, turn = words.weekdays[_key(match, "weekday")], words.turns[_key(match, "turn")]
    behind = (published.weekday() - wanted) % 7
    if turn < 0:
        return one_day(published - timedelta(days=behind or 7))
    if turn > 0:
        return one_day(published + timedelta(days=7 - behind))
    return one_day(published - timedelta(days=published.weekday() - wanted))


def _turned_unit(match: re.Match[str], words: Moments, published: date | None, future: bool) -> Stretch | None:
    if published is None:
        return _UNKNOWN
    unit, turn = _unit(match, words), words.turns[_key(match, "turn")]
    if unit == "round day" and turn:  # "минулої доби", the last 24 hours
        return Stretch(min(published, around_day := back(published, -turn, "day")), max(published, around_day))
    if unit == "day" and turn:  # "the coming days"
        week = back(published, -7 * turn, "day")
        return Stretch(min(published, week), max(published, week))
    return around(published, unit, turn)


def _period(match: re.Match[str], words: Moments, published: date | None, future: bool) -> Stretch | None:
    if published is None:
        return _UNKNOWN
    unit, offset = words.periods[_key(match, "period")]
    if unit == "night":
        return Stretch(published - timedelta(days=1), published)
    if unit == "recent":
        return Stretch(published - timedelta(days=offset), published)
    return around(published, unit, offset)


def _relative(match: re.Match[str], words: Moments, published: date | None, future: bool) -> Stretch | None:
    if published is None:
        return _UNKNOWN
    return one_day(published + timedelta(days=words.days[_key(match, "relative")]))


def _holiday(match: re.Match[str], words: Moments, published: date | None, future: bool) -> Stretch | None:
    month, day = words.holidays[_key(match, "holiday")]
    if match["year"]:
        return one_day(date(int(match["year"]), month, day))
    found = near(month, day, published, future=future)
    return _UNKNOWN if found is None else one_day(found)


def _decade(match: re.Match[str], words: Moments, published: date | None, future: bool) -> Stretch | None:
    first = int(match["decade"])
    return Stretch(date(first, 1, 1), date(first + 9, 12, 31))


def _year(match: re.Match[str], words: Moments, published: date | None, future: bool) -> Stretch | None:
    return of_year(min(MAXYEAR, int(match["year"])))


def _this_year(match: re.Match[str], words: Moments, published: date | None, future: bool) -> Stretch | None:
    return _UNKNOWN if published is None else of_year(published.year)


_READERS: dict[str, Reader] = {
    "iso": _numeric,
    "numeric": _numeric,
    "date": _date,
    "days": _days,
    "month": _month,
    "lone month": _lone_month,
    "turned month": _turned_month,
    "season": _season,
    "turned season": _turned_season,
    "ago": _ago,
    "span": _span,
    "ahead": _ahead,
    "weekday": _weekday,
    "turned weekday": _turned_weekday,
    "turned unit": _turned_unit,
    "period": _period,
    "relative": _relative,
    "holiday": _holiday,
    "decade": _decade,
    "year": _year,
    "this year": _this_year,
}
