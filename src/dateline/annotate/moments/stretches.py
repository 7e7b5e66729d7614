"""Days, months and years as stretches of days."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import MAXYEAR, date, timedelta


@dataclass(frozen=True, slots=True)
class Stretch:
    """From a first day to a last one, either left open where the text says neither it nor when it was written."""

    first: date | None
    last: date | None

    def iso(self) -> str | None:
        """An ISO date, or an interval; ``..`` stands for an open end.

        >>> Stretch(date(2022, 2, 1), None).iso()
        '2022-02-01/..'
        """
        if self.first is None and self.last is None:
            return None
        if self.first == self.last and self.first is not None:
            return self.first.isoformat()
        return "/".join(".." if end is None else end.isoformat() for end in (self.first, self.last))


def one_day(day: date) -> Stretch:
    """A single day."""
    return Stretch(day, day)


def of_month(year: int, month: int) -> Stretch:
    """The days of a month."""
    return Stretch(date(year, month, 1), date(year, month, monthrange(year, month)[1]))


def of_year(year: int) -> Stretch:
    """The days of a year."""
    return Stretch(date(year, 1, 1), date(year, 12, 31))


def of_season(year: int, month: int) -> Stretch:
    """Three months from ``month``; a winter is named by the year that it starts in."""
    return Stretch(date(year, month, 1), shifted(date(year, month, 1), 3) - timedelta(days=1))


def shifted(day: date, months: int) -> date:
    """The same day some months later or earlier, or the last day of that month."""
    total = day.year * 12 + day.month - 1 + months
    year, month = max(1, min(MAXYEAR - 1, total // 12)), total % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def back(day: date, count: int, unit: str) -> date:
    """``count`` units before a day; a negative count is after it."""
    months = {"month": 1, "quarter": 3, "year": 12, "decade": 120}.get(unit)
    if months is not None:
        return shifted(day, -count * months)
    days = {"hour": 0, "week": 7, "weekend": 7, "fortnight": 14}.get(unit, 1) * count
    try:
        return day - timedelta(days=days)
    except OverflowError:
        return day


def around(day: date, unit: str, offset: int) -> Stretch:
    """The week, month, year that a day lies in, or one ``offset`` units on."""
    if unit == "year":
        return of_year(max(1, min(MAXYEAR - 1, day.year + offset)))
    if unit == "month":
        moved = shifted(day, offset)
        return of_month(moved.year, moved.month)
    if unit == "quarter":
        first = shifted(date(day.year, (day.month - 1) // 3 * 3 + 1, 1), 3 * offset)
        return Stretch(first, shifted(first, 3) - timedelta(days=1))
    if unit == "decade":
        first_year = max(1, day.year // 10 * 10 + 10 * offset)
        return Stretch(date(first_year, 1, 1), date(first_year + 9, 12, 31))
    if unit in ("week", "weekend", "fortnight"):
        monday = day - timedelta(days=day.weekday()) + timedelta(weeks=offset)
        start = monday + timedelta(days=5) if unit == "weekend" else monday
        return Stretch(start, monday + timedelta(days=6))
    return one_day(day + timedelta(days=offset))


def part(whole: Stretch, name: str) -> Stretch:
    """The first, middle or last third of a stretch."""
    if whole.first is None or whole.last is None:
        return whole
    third = (whole.last - whole.first) / 3
    if name == "start":
        return Stretch(whole.first, whole.first + third)
    if name == "end":
        return Stretch(whole.last - third, whole.last)
    return Stretch(whole.first + third, whole.last - third)


def portion(whole: Stretch, number: int, of: int) -> Stretch:
    """One of the halves or quarters of a year, counted from 1; the whole where it is no year."""
    if whole.first is None or whole.last is None or whole.first.replace(month=12, day=31) != whole.last:
        return whole
    months = 12 // of
    first = shifted(whole.first, months * (number - 1))
    return Stretch(first, shifted(first, months) - timedelta(days=1))


def near(month: int, day: int, published: date | None, *, future: bool = False) -> date | None:
    """The date without a year that a report of that day means; ``None`` where there is none.

    Reports tell of the past, or of the next three months; where they speak of the future, of the coming year.
    """
    if published is None:
        return None
    ahead = 335 if future else 95
    for year in (published.year + 1, published.year, published.year - 1):
        try:
            found = date(year, month, day)
        except ValueError:
            continue
        if (found - published).days <= ahead:
            return found
    return None
