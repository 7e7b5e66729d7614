"""Moments: dates and times as written, resolved against the day of publication."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from dateline.annotate.moments.clocks import find_clocks
from dateline.annotate.moments.grammar import choice, patterns
from dateline.annotate.moments.reading import month_and_day, offset, read
from dateline.annotate.moments.stretches import Stretch, one_day, part, portion
from dateline.annotate.moments.tenses import Verb, lies_ahead, verbs_of
from dateline.annotate.parsing import ParsedText
from dateline.languages import words as load_words
from dateline.languages.shapes.clocks import Clocks
from dateline.languages.shapes.moments import Moments
from dateline.records import Moment

if TYPE_CHECKING:
    from spacy.tokens import Doc

_DAYS = frozenset(("weekday", "turned weekday", "relative", "date", "numeric", "iso", "beside"))
_YEARED = re.compile(r"\d{4}")
_BACK = 40  # characters before a date in which words of parts and bounds are looked for


@dataclass(frozen=True, slots=True)
class _Found:
    start: int
    end: int
    name: str
    stretch: Stretch
    offset: int | None = None  # days from the day named before
    time: str | None = None
    day: tuple[int, int] | None = None  # month and day of a date that may lack its year


def find_moments(parsed: ParsedText, *, published: str | None) -> tuple[Moment, ...]:
    """The dates and times that a text names, in order; ``published`` is an ISO 8601 date or date-time.

    Without it what is only relative ("on Friday") has no ``date``.
    """
    words = load_words(Moments, parsed.language)
    if words is None:
        return ()
    day = day_of(published)
    found: list[Moment] = []
    paragraph = -1
    named: date | None = None
    for sentence, doc in zip(parsed.sentences, parsed.docs, strict=True):
        piece = parsed.text[sentence.start : sentence.end]
        if sentence.paragraph != paragraph:
            paragraph, named = sentence.paragraph, None
        for written in _in_sentence(piece, doc, parsed.language, words, day):
            item = _shifted(written, named, day)
            if item.stretch.first is not None and item.stretch.first == item.stretch.last:
                named = item.stretch.first
            start, end = sentence.start + item.start, sentence.start + item.end
            written_as = parsed.text[start:end]
            found.append(Moment(start=start, end=end, text=written_as, date=item.stretch.iso(), time=item.time))
    return tuple(found)


def day_of(published: str | None) -> date | None:
    """The day of an ISO 8601 date or date-time; ``None`` where it is none."""
    try:
        return None if published is None else date.fromisoformat(published[:10])
    except ValueError:
        return None


def _shifted(item: _Found, named: date | None, published: date | None) -> _Found:
    """A day counted from the one named before in its paragraph, or back from the report's own."""
    if item.offset is None:
        return item
    origin = published if named is None and item.offset < 0 else named
    if origin is None:
        return item
    try:
        return replace(item, stretch=one_day(origin + timedelta(days=item.offset)))
    except OverflowError:
        return item


def _in_sentence(piece: str, doc: "Doc | None", code: str, words: Moments, published: date | None) -> Iterator[_Found]:
    taken: list[_Found] = []
    verbs: tuple[Verb, ...] | None = None
    for pattern in patterns(code):
        for match in pattern.regex.finditer(piece):
            if any(match.start() < t.end and t.start < match.end() for t in taken):
                continue
            if not _fits(pattern.name, match, piece, words):
                continue
            days = offset(pattern.name, match, words)
            if days is not None:
                taken.append(_Found(match.start(), match.end(), pattern.name, Stretch(None, None), days))
                continue
            verbs = verbs_of(piece, doc, words) if verbs is None else verbs
            future = lies_ahead(match.start(), match.end(), piece, verbs, words)
            stretch = read(pattern.name, match, words, published, future=future)
            if stretch is not None:
                day = month_and_day(match, words) if pattern.name == "date" else None
                taken.append(_Found(match.start(), match.end(), pattern.name, stretch, day=day))
    joined = _ranged(_joined(sorted(taken, key=lambda t: t.start), piece), piece, words)
    bounded = [item if item.name == "range" else _bounded(item, piece, words, published) for item in joined]
    return iter(_timed(_parted(bounded, piece, code), piece, code))


def _parted(found: list[_Found], piece: str, code: str) -> list[_Found]:
    """Days with the words for a part of them: "the night of 12 August" reaches into the next day."""
    words = load_words(Clocks, code)
    if words is None:
        return found
    after = re.compile(rf"\s{choice(words.parts)}(?!\w)", re.IGNORECASE)
    result: list[_Found] = []
    for item in found:
        if item.name not in _DAYS:
            result.append(item)
            continue
        single = item.stretch.first is not None and item.stretch.first == item.stretch.last
        opened = _opened(item, piece, words) if single else item
        part_of = after.match(piece, opened.end)
        while result and result[-1].end > opened.start:
            result.pop()  # "overnight into Saturday" is one moment
        result.append(opened if part_of is None else replace(opened, end=part_of.end()))
    return result


def _opened(item: _Found, piece: str, words: Clocks) -> _Found:
    for opening, (first, last) in sorted(words.openings.items(), key=lambda pair: -len(pair[0])):
        start = _before(piece, item.start, (opening,))
        if start is not None and item.stretch.first is not None:
            day = item.stretch.first
            return replace(item, start=start, stretch=Stretch(day + timedelta(days=first), day + timedelta(days=last)))
    return item


def _timed(found: list[_Found], piece: str, code: str) -> list[_Found]:
    """Days with their times of day; a time alone has the day that its sentence named last, if it named one."""
    words = load_words(Clocks, code)
    clocks = [] if words is None else list(find_clocks(piece, code))
    if words is None or not clocks:
        return found
    days = [item for item in found if not any(c.start <= item.start and item.end <= c.end for c in clocks)]
    between = re.compile(rf"\s?,?\s?(?:{choice(words.joins)}\s(?:the\s)?)?", re.IGNORECASE)
    for clock in clocks:
        near = [
            item
            for item in days
            if item.time is None
            and (
                between.fullmatch(piece, clock.end, item.start)
                if clock.end <= item.start
                else between.fullmatch(piece, item.end, clock.start)
                if item.end <= clock.start
                else None
            )
        ]
        if near:
            day = near[-1] if near[-1].start >= clock.end else near[0]
            start, end = min(day.start, clock.start), max(day.end, clock.end)
            days[days.index(day)] = replace(day, start=start, end=end, time=clock.time)
        else:
            named = [item.stretch for item in days if item.end <= clock.start and item.stretch.first is not None]
            stretch = named[-1] if named and named[-1].first == named[-1].last else Stretch(None, None)
            days.append(_Found(clock.start, clock.end, "clock", stretch, time=clock.time))
    return sorted(days, key=lambda item: item.start)


def _fits(name: str, match: re.Match[str], piece: str, words: Moments) -> bool:
    """Words that are seldom dates count only where something else says that they are."""
    before = piece[max(0, match.start() - _BACK) : match.start()].lower()
    if name == "lone month":
        if words.capitals and not match["month"][:1].isupper():
            return False
        return match["month"].lower() not in words.vague_months or _ends_with(before, words.leads)
    if name == "year":
        leads = (*words.leads, *words.since, *words.until, *words.ends, *words.starts, *words.portions)
        return _ends_with(before, leads) or bool(
            re.search(r"[(–-]\s*$|\band\s$|\bта\s$|\bі\s$|\bи\s$", before) or match[0] != match["year"]
        )
    if name == "this year":
        return _ends_with(before, (*words.starts, *words.middles, *words.ends, *words.portions))
    if name == "weekday" and _ends_with(before, tuple(words.epithets)):
        return False
    return not (name == "weekday" and match[0].endswith(".") and match.end() == len(piece))


def _ends_with(before: str, words: tuple[str, ...]) -> bool:
    return re.search(rf"(?<!\w){choice(words)}\s*(?:the\s+)?$", before) is not None


def _joined(found: list[_Found], piece: str) -> list[_Found]:
    """ "Friday, 15 September" is one moment: a weekday gives way to the date beside it."""
    result: list[_Found] = []
    for item in found:
        last = result[-1] if result else None
        if last is not None and re.fullmatch(r",?\s{1,2}(?:the\s)?|\s\(", piece[last.end : item.start]):
            if last.name in ("weekday", "turned weekday") and item.name in ("date", "numeric", "relative"):
                result[-1] = replace(item, start=last.start)
                continue
            if last.name in ("date", "relative") and item.name == "weekday":
                result[-1] = replace(last, end=item.end)
                continue
        result.append(item)
    return result


def _ranged(found: list[_Found], piece: str, words: Moments) -> list[_Found]:
    """ "From 2014 to 2018" and "2014-2018" are one moment."""
    result: list[_Found] = []
    for item in found:
        last = result[-1] if result else None
        whole = None if last is None else _range(last, item, piece, words)
        if whole is None:
            result.append(item)
        else:
            result[-1] = whole
    return result


def _range(first: _Found, last: _Found, piece: str, words: Moments) -> _Found | None:
    opening_day = _in_year_of(first, last, piece)
    if opening_day is None or last.stretch.last is None or last.stretch.last < opening_day:
        return None
    between = piece[first.end : last.start].strip().lower()
    stretch = Stretch(opening_day, last.stretch.last)
    if between in ("-", "–", "—") and first.name == last.name:
        return _Found(first.start, last.end, "range", stretch)
    for opening, closing in words.ranges:
        start = _before(piece, first.start, (opening,))
        if start is not None and between in (closing, f"{closing} the"):
            return _Found(start, last.end, "range", stretch)
    return None


def _in_year_of(first: _Found, last: _Found, piece: str) -> date | None:
    """The first day of a range, in the year of its last where it names none: "from 15 March to 14 April 2022"."""
    end = last.stretch.last
    if first.name != "date" or last.name != "date" or end is None or not _YEARED.search(piece, last.start, last.end):
        return first.stretch.first
    if _YEARED.search(piece, first.start, first.end) or first.day is None:
        return first.stretch.first
    month, day = first.day
    try:
        return date(end.year if (month, day) <= (end.month, end.day) else end.year - 1, month, day)
    except ValueError:
        return None


def _bounded(item: _Found, piece: str, words: Moments, published: date | None) -> _Found:
    """Take in the words before a date that say which part of it, or that an interval opens or closes there."""
    for said_part, (number, of) in words.portions.items():
        start = _before(piece, item.start, (said_part,))
        if start is not None and item.name in ("year", "turned unit", "this year"):
            return replace(item, start=start, stretch=portion(item.stretch, number, of))
    for name, said in (("start", words.starts), ("middle", words.middles), ("end", words.ends)):
        start = _before(piece, item.start, said)
        if start is not None and item.name not in ("weekday", "relative", "date", "numeric", "iso"):
            item = replace(item, start=start, stretch=part(item.stretch, name))
            break
    start = _before(piece, item.start, words.since)
    if start is not None and item.name not in ("ago", "span", "ahead", "period"):
        end = published if published is None or item.stretch.first is None or item.stretch.first <= published else None
        opened = Stretch(item.stretch.first, end) if item.stretch.first else item.stretch
        return replace(item, start=start, stretch=opened)
    start = _before(piece, item.start, words.until)
    if start is not None and item.name not in ("ago", "span", "ahead", "period"):
        last = item.stretch.last
        first = published if published is not None and last is not None and published <= last else None
        return replace(item, start=start, stretch=Stretch(first, last) if last else item.stretch)
    return item


def _before(piece: str, at: int, said: tuple[str, ...]) -> int | None:
    window = max(0, at - _BACK)
    match = re.search(rf"(?<!\w){choice(said)}\s*$", piece[window:at], re.IGNORECASE)
    return None if match is None else window + match.start()
