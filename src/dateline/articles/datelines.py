"""Place and date: in a paragraph's dateline, "KYIV, August 12, 2025 (AP) — Two people …", or on a line alone."""

import re

from dateline.articles.details import Details, read_details
from dateline.articles.written_dates import WrittenDate, find_dates
from dateline.gazetteer import open_gazetteer

_LONGEST = 120  # characters
_LINE = 90  # characters of a line that is place and date
_PLACE = re.compile(r"(?P<kind>(?:г|м|с|смт|пос)\.\s?)?(?P<name>[^\W\d_]+(?:[ '’ʼ-][^\W\d_]+){0,3})")
_NAME = re.compile(r"[^\W\d_]+(?:[ -][^\W\d_]+){1,2}")  # beside a time of day, an outlet's
_BORDER = re.compile(r"[,·•|/—–()]|\s-\s")
_TELLS = re.compile(
    r"\)?,?(?:\s?(?:року|рік|р\.|года|г\.))?(?:\s\([^()]{2,40}\))?\s?(?:[—–]|\s-{1,2})\s[\"“«„(]?(?=[^\W\d_])(?![^\W_]*\d)"
)
_END = re.compile(r"\s?[—–]\s|\s-{1,2}\s|\)\s|\.\s(?=[^\W\d_]{3,20}\.\s)")


def dateline_date(paragraph: str) -> WrittenDate | None:
    """The full date that stands in a paragraph's dateline, behind a place and before a dash or a bracket's end.

    >>> dateline_date("KYIV, August 12, 2025 (AP) — Two people were hurt.").iso
    '2025-08-12'
    >>> dateline_date("On August 12, 2025 the council met — again.") is None
    True
    """
    start = paragraph[:_LONGEST]
    for written in find_dates(start)[:1]:
        end = _END.search(start, written.end)
        before = start[: written.start].strip()
        between = start[written.end : end.start()] if end else ""
        if end and len(between.split()) <= 5 and _is_place(before):
            return written
    return None


def opening_date(paragraph: str) -> WrittenDate | None:
    """The date that a paragraph opens with, before a dash and its first sentence.

    >>> opening_date("8 Nov 2026 - Two people were hurt.").iso
    '2026-11-08'
    >>> opening_date("8 November 2026 — 12 November 2026: the week in pictures.") is None
    True
    """
    start = paragraph[:_LONGEST]
    written = next(iter(find_dates(start)), None)
    if written is None or start[: written.start].strip(" *_("):
        return None
    told = _TELLS.match(start, written.end)
    return written if told and start[told.end() :][:1].isupper() else None


def placed_details(line: str, *, below_headline: bool) -> Details | None:
    """What a line tells that names the place and the date of an article; ``None`` where it is no such line.

    A place that no list knows counts only ``below_headline``; two or three words before a date and a time are an
    outlet's name there.

    >>> placed_details("Nairobi, Kenya — March 3, 2026", below_headline=False).published.iso
    '2026-03-03'
    >>> placed_details("Fighting in Goma, March 3, 2026", below_headline=True) is None
    True
    """
    dates = find_dates(line) if len(line) <= _LINE else ()
    told = read_details(line) if len(dates) == 1 else None
    if len(dates) != 1 or (told and not told.authors and not (told.section and "," in line)):
        return None
    before, after = _pieces(line[: dates[0].start]), _pieces(line[dates[0].end :])
    places = [piece for piece in (*before, *after) if _is_known(piece)]
    if not places and below_headline and told is None and len(before) == 1 and not after:
        parted = line[: dates[0].start].rstrip()[-1:] in ",·•|/—–"
        if parted and dates[0].clock and _NAME.fullmatch(before[0]) and before[0][0].isupper():
            return Details(outlet=before[0], published=dates[0])
        places = [piece for piece in before if _PLACE.fullmatch(piece) and piece.istitle() and " " not in piece]
    if not places:
        return None
    date = line[dates[0].start : dates[0].end]
    rest = (*(p for p in before if p not in places), date, *(p for p in after if p not in places))
    return read_details(" | ".join(rest))


def is_place(name: str) -> bool:
    """Whether a name is one of a place that the gazetteer knows."""
    return bool(open_gazetteer().lookup(name))


def _pieces(segment: str) -> list[str]:
    return [piece.strip() for piece in _BORDER.split(segment) if piece.strip()]


def _is_known(piece: str) -> bool:
    match = _PLACE.fullmatch(piece)
    if match is None or not match["name"][0].isupper():
        return False
    return match["kind"] is not None or is_place(match["name"])


def _is_place(before: str) -> bool:
    """A name or two in capitals, maybe an agency: no sentence that has begun."""
    words = before.strip(" ,.(").split()
    return (
        bool(words)
        and len(words) <= 6
        and before[-1] in ",.(–—-"
        and all(w[0].isupper() or w[0] in "(—–-" for w in words)
    )
