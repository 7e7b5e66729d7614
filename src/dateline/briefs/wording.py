"""The codes of the records in the words of a brief: hedges, statuses, modalities, countries, dates."""

import re
from calendar import monthrange
from difflib import SequenceMatcher
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
    "area": "an area",
    "unknown": "position not known",
}
WAYS = {
    "point": "a town",
    "region": "a region named as such",
    "within": "somewhere in this region",
    "country": "a country named as such",
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
    """An ISO date, date-time or interval in words; anything else as it is. Whole months and years are named as such.

    >>> day("2025-08-13T07:30:00+03:00"), day("2024-03"), day("late summer")
    ('13 August 2025', 'March 2024', 'late summer')
    >>> day("2025-08-01/2025-08-31"), day("2025-08-04/2025-08-10"), day("2024-01-01/2024-12-31")
    ('August 2025', '4–10 August 2025', '2024')
    >>> day("../2025-08-31")
    'until 31 August 2025'
    """
    if not date:
        return ""
    ends = [part for part in date.split("/") if part]
    if len(ends) == 2 and ".." in ends:
        return f"until {day(ends[1])}" if ends[0] == ".." else f"from {day(ends[0])}"
    if len(ends) == 2:
        return _interval(ends[0], ends[1])
    match = _ISO.match(ends[0]) if ends else None
    if match is None or not 1 <= int(match[2]) <= 12:
        return date
    month = f"{_MONTHS[int(match[2]) - 1]} {match[1]}"
    return f"{int(match[3])} {month}" if match[3] else month


def _interval(first: str, last: str) -> str:
    """Two dates with a dash between what differs."""
    one, two = _ISO.match(first), _ISO.match(last)
    if one is None or two is None or not one[3] or not two[3] or first == last:
        return day(first) if first == last else f"{day(first)} – {day(last)}"
    whole = one[3] == "01" and int(two[3]) == monthrange(int(two[1]), min(12, max(1, int(two[2]))))[1]
    if one[1] != two[1]:
        return f"{day(first)} – {day(last)}"
    if whole and (one[2], two[2]) == ("01", "12"):
        return one[1]
    if one[2] != two[2]:
        return f"{day(first).removesuffix(' ' + one[1])} – {day(last)}"
    return day(first[:7]) if whole else f"{int(one[3])}–{day(last)}"


def amount(value: float) -> str:
    """A value in digits with thousands set apart: ``6000.0`` is "6,000"."""
    if value == int(value) and abs(value) < 1e18:
        return f"{int(value):,}"
    return f"{value:,.2f}".rstrip("0").rstrip(".")


def value_words(figure: Figure, text: str) -> str:
    """The number as the text writes it with its hedge: "more than 11,000"; what is spelt out is given in digits too.

    A hedge that stands elsewhere in the sentence is given in our words.
    """
    start, end = figure.number
    number = text[start:end]
    hedge = text[figure.start : start].strip() if figure.hedge != "exact" else ""
    if not hedge and figure.hedge not in ("range", "vague") and not number.lower().startswith(HEDGES[figure.hedge]):
        hedge = HEDGES[figure.hedge]
    return f"{hedge} {number if any(char.isdigit() for char in number) else _with_digits(figure, number)}".strip()


def counted_words(figure: Figure, text: str) -> str:
    """What is counted as the text writes it after the number, or, where it is named elsewhere, its dictionary form."""
    written = written_after(figure, text)
    if written or figure.kind in ("money", "percent"):
        return written
    return "people" if figure.counted == "person" else figure.counted or ""


def written_after(figure: Figure, text: str) -> str:
    """What the text itself writes of the counted beside the number; empty where it only means it."""
    return text[figure.number[1] : figure.end].strip(" ,;:%-–—")


def _with_digits(figure: Figure, written: str) -> str:
    bounds = sorted({bound for bound in (figure.low, figure.high) if bound is not None})
    unit = " %" if figure.kind == "percent" else ""
    if figure.hedge == "range" and len(bounds) == 2:
        return f"{written} ({amount(bounds[0])} to {amount(bounds[1])}{unit})"
    if figure.value is not None and figure.hedge != "vague":
        return f"{written} ({amount(figure.value)}{unit})"
    return written


def plain(text: str) -> str:
    """A name for comparing: in lower case, without an article in front."""
    return text.lower().removeprefix("the ").strip()


def alike(one: str, other: str) -> bool:
    """Whether two names are spellings of one: the same, or beginning alike with nearly all letters in common."""
    first, second = plain(one), plain(other)
    return first == second or (first[:1] == second[:1] and SequenceMatcher(None, first, second).ratio() > 0.8)
