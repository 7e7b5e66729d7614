"""The days that a report speaks of, and whether its date of publication can be believed."""

import re
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from enum import IntEnum

from dateline.languages import words as load_words
from dateline.languages.shapes.moments import Moments
from dateline.records import Article, Moment, Reading
from dateline.stories.order import told_on
from dateline.stories.profiles.lead import lead_end

Days = frozenset[date]


class Trust(IntEnum):
    """How far a date of publication can be believed."""

    NONE = 0
    WEEKDAY = 1  # the lead names the weekday before it, or its own
    DATE = 2  # the text or the address names a day close to it


_NEAR = timedelta(days=3)  # between the day a text names and that of its publication
_ITS_OWN = timedelta(days=10)  # what lies further from its publication is the past of a report, not its news
_STRETCH = timedelta(days=1)  # "overnight" is two days; anything longer names no day
_IN_ADDRESS = re.compile(r"/((?:19|20)\d\d)[/-]?([01]\d|\w{3})[/-]?([0-3]\d)?(?=\D|$)")


def days_of(reading: Reading) -> tuple[Days, Days]:
    """The days near its publication that its lead names, and all days that it names."""
    end, told = lead_end(reading.article.text), told_on(reading.article)
    lead = _days(moment for moment in reading.moments if moment.start < end)
    if told is not None:
        lead = frozenset(day for day in lead if abs(day - told) <= _ITS_OWN)
    return lead, lead | _days(reading.moments)


def trust_of(reading: Reading) -> Trust:
    """How far its day of publication can be believed, by what else says it.

    Many pages give the day they were moved, crawled or last touched as that of their publication.
    """
    day = told_on(reading.article)
    if day is None:
        return Trust.NONE
    written = _days(moment for moment in reading.moments if any(letter.isdigit() for letter in moment.text))
    if any(abs(day - other) <= _NEAR for other in written | _in_address(reading.article)):
        return Trust.DATE
    named = _days(_on_weekdays(reading))
    return Trust.WEEKDAY if named and timedelta(0) <= day - max(named) <= _STRETCH else Trust.NONE


def _on_weekdays(reading: Reading) -> Iterator[Moment]:
    """Weekdays in the lead: "today" and "yesterday" fit any date of publication, and say nothing of it."""
    known = load_words(Moments, reading.article.language)
    end = lead_end(reading.article.text)
    for moment in reading.moments:
        written = moment.text.casefold().split()
        if known is not None and moment.start < end and any(word in known.weekdays for word in written):
            yield moment


def _days(moments: Iterable[Moment]) -> Days:
    found: set[date] = set()
    for moment in moments:
        first, last = _stretch(moment.date)
        if first is not None and last is not None and last - first <= _STRETCH:
            found |= {first, last}
    return frozenset(found)


def _stretch(written: str | None) -> tuple[date | None, date | None]:
    first, _, last = (written or "").partition("/")
    try:
        return date.fromisoformat(first[:10]), date.fromisoformat((last or first)[:10])
    except ValueError:
        return None, None


def _in_address(article: Article) -> Days:
    match = _IN_ADDRESS.search(article.url or "")
    if match is None or not match[3] or not match[2].isdigit():
        return frozenset()
    try:
        return frozenset({date(int(match[1]), int(match[2]), int(match[3]))})
    except ValueError:
        return frozenset()
