"""Lines that tell about an article instead of telling it: dates, bylines, credits, sections, labelled fields."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from babel import Locale

from dateline.articles.authors import is_byline, is_person, read_byline
from dateline.articles.credits import agencies_named, agency, credits_of_line, is_contribution
from dateline.articles.written_dates import WrittenDate, find_dates, month_number
from dateline.languages import CODES, all_words
from dateline.languages.shapes.bylines import Bylines
from dateline.languages.shapes.calendar import Calendar
from dateline.languages.shapes.fields import Fields
from dateline.languages.shapes.furniture import Furniture
from dateline.languages.shapes.mastheads import Mastheads

_LONGEST = 220  # characters of such a line
_FIELD = re.compile(r"^(?P<label>[^\W\d_][\w'’ -]{0,30}?)\s*:\s+(?P<value>\S.*)$")
_OWNER = re.compile(r"(?:©|\(c\)|copyright\b)\s*(?:©\s*)?(?:\d{4}(?:\s*[-–—]\s*\d{4})?)?[\s,.]*(?P<name>.*)", re.I)
_SEPARATOR = re.compile(r"\s*(?:[|•·,;/()\[\]—–>›»]|\s-{1,2}\s|:\s|:$)\s*")
_CLOCK = re.compile(r"\b[0-2]?\d[:.][0-5]\d(?::[0-5]\d)?(?:\s?[ap]\.?m\b\.?)?|[+-]\d\d:?\d\d", re.I)
_ZONE = re.compile(r"(?:UTC|GMT|[ECMPB]S?D?T|A?[CE]ES?T|MSK|[KJIH]K?ST|HKT)(?:[+-]\d{1,2})?")
_ZONED = re.compile(rf"\s+\(?{_ZONE.pattern}$")
_QUOTED = re.compile(r"(?:(?P<kind>[^\W\d_]+) )?[«“„\"](?P<name>[^«»“”„\"]{2,50})[»”“\"]?")  # a line is parted at »
_SMALL = frozenset("at on of the і о об в у від на с й года году г гг р рр рік року time read am pm uhr".split())
_NAME = re.compile(r"[^\W\d_][\w'’ʼ.&-]*(?: [^\W\d_][\w'’ʼ.&-]*){1,4}")
_MARKS = " \t.,:;|•·—–-*[]()"


@dataclass(frozen=True, slots=True, kw_only=True)
class Details:
    """What such a line tells; empty where it only looked like one ("2 hours ago")."""

    published: WrittenDate | None = None
    modified: WrittenDate | None = None
    authors: tuple[str, ...] = ()
    credits: tuple[str, ...] = ()
    section: str | None = None
    title: str | None = None
    standfirst: str | None = None
    outlet: str | None = None
    address: str | None = None
    labelled: bool = False

    @property
    def is_time(self) -> bool:
        """Whether it tells a date or a time and nothing else, as the headings of a chronicle do."""
        others = (self.authors, self.credits, self.section, self.title, self.standfirst, self.outlet, self.address)
        return not any(others) and not self.labelled and self.modified is None


def read_details(line: str) -> Details | None:
    """What a line tells about an article, when it does nothing else; ``None`` when it holds anything besides.

    >>> read_details("By Jane Doe | August 12, 2025, 14:05").authors
    ('Jane Doe',)
    >>> read_details("Talks began on August 12, 2025, in Geneva.") is None
    True
    """
    if len(line) > _LONGEST * 2:
        return None
    if owner := _OWNER.match(line):
        return _owned(owner["name"])
    return _field(line) or (_pieces(line) if len(line) <= _LONGEST else None)


def is_outlet(name: str) -> bool:
    """Whether a name of two to five words begins or ends with what newspapers and agencies are called by.

    >>> is_outlet("Northern Bulletin"), is_outlet("World News"), is_outlet("Jane Doe")
    (True, False, False)
    """
    words, labels = name.casefold().split(), _labels()
    if not 2 <= len(words) <= 5 or not _NAME.fullmatch(name) or not labels["papers"] & {words[0], words[-1]}:
        return False
    plain = labels["plain"] | labels["sections"] | labels["nobody"] | labels["furniture"] | labels["roles"]
    if (
        " ".join(words) in plain
        or words[0] in labels["sections"] - labels["papers"]
        or (len(words) < 3 and set(words) <= labels["papers"])
    ):
        return False
    latin = name.isascii()
    return agency(name) is None and all(w[0].isupper() for w in name.split()[: None if latin else 1] if w != "of")


def _outlet(piece: str) -> str | None:
    """The outlet's name that a piece is, without the quotes or the kind of paper before them ("газета «Північ»")."""
    quoted = _QUOTED.fullmatch(piece)
    name = " ".join(quoted["name"].split()) if quoted else piece
    kind = (quoted["kind"] or "").casefold() if quoted else ""
    return name if kind in _labels()["papers"] or is_outlet(name) else None


def _owned(name: str) -> Details:
    """The outlet that a line of copyright names: "© 2025 The Borivka Herald. All rights reserved."."""
    owner = " ".join(_SEPARATOR.split(name.split(". ", 1)[0])[0].strip(_MARKS).split())
    if named := agency(owner):
        return Details(credits=(named,), labelled=True)
    known = not owner or len(owner.split()) > 5 or owner.casefold() in _labels()["furniture"] or not owner[0].isupper()
    return Details(outlet=None if known else owner, labelled=True)


def _field(line: str) -> Details | None:
    match = _FIELD.match(line)
    if match is None:
        return None
    label, value, labels = " ".join(match["label"].lower().split()), match["value"].strip(), _labels()
    if label in labels["title"] and (label not in labels["passed_over"] or len(value.split()) > 2):
        return Details(title=value, labelled=True)
    if label in labels["standfirst"]:
        return Details(standfirst=value, labelled=True)
    if len(line) > _LONGEST:
        return None
    if label in labels["author"] and (found := read_byline(value)) and (found.authors or found.credits):
        return Details(authors=found.authors, credits=found.credits, labelled=True)
    if label in labels["outlet"]:
        named = agencies_named(value)
        return Details(credits=named, outlet=None if named else value, labelled=True) if len(value) <= 80 else None
    if label in labels["section"]:
        return Details(section=value, labelled=True) if len(value) <= 60 else None
    if label in labels["address"]:
        return Details(address=value, labelled=True) if " " not in value else None
    return Details(labelled=True) if label in labels["passed_over"] and len(value) <= 80 else None


def _pieces(line: str) -> Details | None:
    found = Details()
    dates = find_dates(line)
    if is_byline(line):
        return _signed(line)
    if not dates and ((named := credits_of_line(line)) or is_contribution(line)):
        return Details(credits=named)
    if _CLOCK.fullmatch(_ZONED.sub("", line.strip(_MARKS))):
        return found
    start, told = 0, bool(dates)
    for written in (*dates, None):
        segment = line[start : written.start if written else len(line)]
        label = ""
        for piece in _split(segment):
            read = _piece(piece, dated=bool(dates))
            if read is None:
                return None
            told = told or read != Details() or _is_relative(_labelled().sub("", piece))
            label = piece.casefold()
            found = _merged(found, read)
        if written:
            start = written.end
            found = _with_date(found, written, label)
    return found if told else None


def _with_date(found: Details, written: WrittenDate, label: str) -> Details:
    labels = _labels()
    if label in labels["modified"]:
        return replace(found, modified=found.modified or written)
    return replace(found, published=found.published or written, labelled=found.labelled or label in labels["published"])


def _merged(one: Details, other: Details) -> Details:
    return replace(
        one,
        authors=one.authors + other.authors,
        credits=one.credits + other.credits,
        section=one.section or other.section,
        outlet=one.outlet or other.outlet,
    )


def _signed(byline: str) -> Details:
    """Whom a byline names; a newspaper in the place of an author is the outlet."""
    read = read_byline(byline)
    outlet = next(filter(is_outlet, read.authors), None)
    return Details(
        authors=tuple(name for name in read.authors if not is_outlet(name)), credits=read.credits, outlet=outlet
    )


def _split(segment: str) -> Iterator[str]:
    for piece in _SEPARATOR.split(_CLOCK.sub("|", segment)):
        if kept := piece.strip(_MARKS):
            yield " ".join(kept.split())


def _piece(piece: str, *, dated: bool) -> Details | None:
    """What one piece of such a line tells, nothing where it only belongs to a date, ``None`` where it is other text."""
    lowered, labels = piece.casefold(), _labels()
    if lowered in labels["dates"] or lowered in _days() or all(map(_is_small, lowered.split())):
        return Details()
    if lowered in labels["furniture"]:
        return Details()
    if lowered in labels["sections"]:
        return Details(section=piece)
    if named := agency(piece):
        return Details(credits=(named,))
    if dated and (outlet := _outlet(piece)):
        return Details(outlet=outlet)
    if is_byline(piece) or (dated and is_person(piece)):
        return _signed(piece)
    if dated and (lowered in labels["roles"] or _ZONE.fullmatch(piece)):
        return Details()
    return Details() if _is_relative(_labelled().sub("", piece)) else None


def _is_relative(piece: str) -> bool:
    """A date that only its day can tell ("2 hours ago"), or one without its year ("12 серпня")."""
    words = piece.casefold().replace(".", "").split()
    if len(words) > 5:
        return False
    timed = any(word in _labels()["relative"] for word in words)
    dayed = any(map(month_number, words)) and any(word.isdigit() and int(word) <= 31 for word in words if len(word) < 3)
    return (timed or dayed) and all(_is_small(w) or w in _labels()["relative"] or month_number(w) for w in words)


def _is_small(word: str) -> bool:
    return not any(map(str.isalpha, word)) or word in _SMALL or word in _days() or word in _labels()["counters"]


@cache
def _labels() -> dict[str, frozenset[str]]:
    fields, calendars = all_words(Fields), all_words(Calendar)
    names = ("title", "author", "outlet", "section", "standfirst", "address", "passed_over", "sections", "relative")
    labels = {name: frozenset().union(*(getattr(words, name) for words in fields)) for name in names}
    labels["published"] = frozenset(label for words in calendars for label in words.published)
    labels["modified"] = frozenset(label for words in calendars for label in words.modified)
    labels["dates"] = labels["published"].union(
        labels["modified"], *(words.date for words in calendars), *(words.labels for words in all_words(Furniture))
    )
    labels["furniture"] = frozenset().union(*(words.lines for words in all_words(Furniture))) - labels["sections"]
    labels["roles"] = frozenset().union(*(words.roles | words.nobody for words in all_words(Bylines)))
    labels["nobody"] = frozenset().union(*(words.nobody for words in all_words(Bylines)))
    labels["papers"] = frozenset().union(*(words.papers for words in all_words(Mastheads)))
    labels["plain"] = frozenset().union(*(words.plain for words in all_words(Mastheads)))
    labels["counters"] = frozenset(word for label in labels["passed_over"] for word in label.split())
    return labels


@cache
def _labelled() -> re.Pattern[str]:
    labels = sorted(_labels()["published"] | _labels()["modified"], key=len, reverse=True)
    return re.compile(rf"^(?:{'|'.join(map(re.escape, labels))})\b\s*", re.I)


@cache
def _days() -> frozenset[str]:
    """Names of the days of the week, full and short, in every language that is read."""
    found: set[str] = set()
    for code in CODES:
        for widths in Locale.parse(code).days.values():
            for width in ("wide", "abbreviated"):
                found.update(name.casefold().rstrip(".") for name in widths[width].values())
    return frozenset(found)
