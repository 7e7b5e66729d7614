"""The codes of the records in the words of a brief: hedges, statuses, modalities, countries, dates."""

import re
from functools import cache

from babel import Locale

from dateline.records import ArticleForm, AtomKind, Figure, Hedge, Modality, Precision, Status, Verdict

HEDGES: dict[Hedge, str] = {
    "exact": "",
    "about": "about",
    "at_least": "at least",
    "at_most": "at most",
    "range": "between",
    "vague": "some",
}
STATUSES: dict[Status, str] = {
    "killed": "killed",
    "injured": "injured",
    "missing": "missing",
    "captured": "captured",
    "detained": "detained",
    "freed": "freed",
    "displaced": "displaced",
    "rescued": "rescued",
    "present": "present",
    "sent": "sent",
    "fired": "fired",
    "destroyed": "destroyed",
    "damaged": "damaged",
    "seized": "seized",
    "paid": "paid",
    "other": "",
}
MODALITIES: dict[Modality, str] = {
    "asserted": "asserted",
    "expected": "expected",
    "unconfirmed": "unconfirmed",
    "denied": "denied",
    "hypothetical": "hypothetical",
}
VERDICTS: dict[Verdict, str] = {
    "supported": "in the body",
    "unclear": "unclear",
    "unsupported": "not in the body",
}
ATOMS: dict[AtomKind, str] = {
    "figure": "number",
    "place": "place",
    "name": "name",
    "moment": "date",
    "attribution": "who said it",
    "relation": "who did what",
}
PRECISIONS: dict[Precision, str] = {
    "point": "",
    "region": "",
    "country": "",
    "area": "an area, not drawn",
    "unknown": "position not known",
}
FORMS: dict[ArticleForm, str] = {
    "report": "",
    "paywall stub": "The page shows only the opening of the report; the rest is for subscribers.",
    "live blog": "This is a live blog: entries by several hands, the newest usually first.",
    "video page": "This is the page of a video; its text may be only a description.",
    "gallery": "This is a gallery: captions rather than a report.",
}

_UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff\u2028\u2029\u202a-\u202e\ufeff]")
_MONTHS = "January February March April May June July August September October November December".split()
_ISO = re.compile(r"(\d{4})-(\d{2})(?:-(\d{2}))?(?:$|T)")


def printable(text: str) -> str:
    """Text on one line that neither a terminal nor an encoder can stumble over, of the same length.

    Controls, line ends and bidirectional overrides become spaces, lone surrogates U+FFFD.
    """
    return _UNPRINTABLE.sub(lambda match: "\ufffd" if "\ud800" <= match.group() <= "\udfff" else " ", text)


@cache
def country_name(code: str | None) -> str:
    """The English name of a country by its ISO 3166-1 alpha-2 code, the code itself where none is known."""
    if not code:
        return ""
    names = Locale("en").territories
    return str(names.get(code.upper(), code))


def day(date: str | None) -> str:
    """An ISO date, date-time or interval in words: "13 August 2025"; anything else as it is.

    >>> day("2025-08-13T07:30:00+03:00"), day("2025-08-01/2025-08-13")
    ('13 August 2025', '1 August 2025 to 13 August 2025')
    >>> day("2024-03"), day("late summer")
    ('March 2024', 'late summer')
    """
    if not date:
        return ""
    if "/" in date:
        return " to ".join(part for part in map(day, date.split("/")) if part)
    match = _ISO.match(date)
    if match is None or not 1 <= int(match[2]) <= 12:
        return date
    month = f"{_MONTHS[int(match[2]) - 1]} {match[1]}"
    return f"{int(match[3])} {month}" if match[3] else month


def amount(value: float) -> str:
    """A value in digits with thousands set apart: ``6000.0`` is "6,000"."""
    if value == int(value) and abs(value) < 1e18:
        return f"{int(value):,}"
    return f"{value:,.2f}".rstrip("0").rstrip(".")


def value_words(figure: Figure, written: str) -> str:
    """The number as written with its hedge in words: "about 11,000"; what is spelt out is given in digits too."""
    number = written if any(char.isdigit() for char in written) else _with_digits(figure, written)
    hedge = HEDGES[figure.hedge]
    if not hedge or figure.hedge == "vague" or number.lower().startswith(hedge):
        return number
    if figure.hedge == "range":
        return number
    return f"{hedge} {number}"


def _with_digits(figure: Figure, written: str) -> str:
    bounds = sorted({bound for bound in (figure.low, figure.high) if bound is not None})
    if figure.value is not None and figure.hedge != "vague":
        return f"{written} ({amount(figure.value)})"
    if len(bounds) == 2:
        return f"{written} ({amount(bounds[0])} to {amount(bounds[1])})"
    return written


def plain(text: str) -> str:
    """A name for comparing: in lower case, without an article in front."""
    return text.lower().removeprefix("the ").strip()
