"""The order of time between articles, the same whatever order they came in."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time

from dateline.records import Article, Reading

_MIDNIGHT = time()
_NO_DAY = "9999-99-99"
_NO_TIME = "~"  # after every time of its day: "some time that day" is no reason to be first


def in_order(readings: Iterable[Reading]) -> tuple[Reading, ...]:
    """The earliest first; those without a date last; ties by id, then by what they say."""
    return tuple(sorted(readings, key=lambda reading: order_key(reading.article)))


def order_key(article: Article) -> tuple[str, str, str, str]:
    """What articles are sorted by: day and time in UTC, then id and text. Midnight sharp is a day without a time."""
    moment = told_at(article)
    if moment is None:
        return _NO_DAY, _NO_TIME, str(article.id), article.text
    time = moment.time().isoformat()
    return moment.date().isoformat(), _NO_TIME if time == "00:00:00" else time, str(article.id), article.text


def told_at(article: Article) -> datetime | None:
    """When an article was published, in UTC without a zone; ``None`` where it does not say or says no date."""
    try:
        moment = datetime.fromisoformat(article.published or "")
    except ValueError:
        return None
    try:
        return moment.astimezone(UTC).replace(tzinfo=None) if moment.tzinfo else moment
    except OverflowError:
        return None


def known_order(one: Article, other: Article) -> bool:
    """Whether dates tell which of two articles came first: on one day only by the times of both."""
    a, b = told_at(one), told_at(other)
    if a is None or b is None:
        return False
    if told_on(one) != told_on(other) and a.date() != b.date():
        return True
    return a != b and has_time(one) and has_time(other)


def has_time(article: Article) -> bool:
    """Whether an article says at what time of its day it was published."""
    moment = told_at(article)
    return moment is not None and moment.time() != _MIDNIGHT


def told_on(article: Article) -> date | None:
    """The day an article was published, as its page writes it."""
    try:
        return date.fromisoformat((article.published or "")[:10])
    except ValueError:
        return None
