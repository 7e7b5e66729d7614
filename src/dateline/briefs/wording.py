"""The codes of the records in the words of a brief: hedges, statuses, modalities, countries, dates."""

import re
from calendar import monthrange
from difflib import SequenceMatcher
from functools import cache
from itertools import islice
from typing import Literal

from babel import Locale, UnknownLocaleError

from dateline.languages import all_words, words
from dateline.languages.shapes.cues import Cues
from dateline.languages.shapes.units import Units
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
Standing = Verdict | Literal["unopposed"]
BORNE_OUT = 0.7  # score from which a point is not only free of faults
STANDINGS: dict[Standing, str] = {
    "supported": "in the body",
    "unopposed": "nothing in the body against it",
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
    "near": "",
    "region": "",
    "country": "",
    "area": "an area",
    "unknown": "position not known",
}
WAYS = {
    "point": "a town",
    "near": "near a place, as far off as the report says",
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


def unread(language: str | None) -> str:
    """What a reader must know of a language that has no words for statements and figures; nothing for the others.

    >>> unread("ko"), unread("uk")
    ('This report is in Korean, which is read for names of places only.', '')
    """
    if language is None or words(Cues, language) is not None:
        return ""
    try:
        name = Locale.parse(language).get_language_name("en") or language
    except (UnknownLocaleError, ValueError):
        name = f"the language “{language}”"
    return f"This report is in {name}, which is read for names of places only."


def nothing(found: str, language: str | None) -> str:
    """What stands where nothing is found: ``found``, or that nobody looked."""
    return "Not looked for in this language." if unread(language) else found


_UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff\u2028\u2029\u202a-\u202e\ufeff]")
_MONTHS = "January February March April May June July August September October November December".split()
MEASURING = frozenset({"percent", "money", "measure"})  # kinds of figure whose number means nothing without its unit
_SIGN = re.compile(r"\s?[%‰€$£¥₴₽]")
_WORD = re.compile(r"[^\s-]+")
_LONGEST = 4  # words of a unit: "square kilometres a day"
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
    """The number as the text writes it with hedge and unit: "more than 11,000", "about 40%", "48 million euros".

    What is spelt out is given in digits too; a hedge or unit that stands elsewhere in the sentence is given in ours.
    """
    start, end = figure.number
    number = text[start:end]
    hedge = text[figure.start : start].strip() if figure.hedge != "exact" else ""
    if not hedge and figure.hedge not in ("range", "vague") and not number.lower().startswith(HEDGES[figure.hedge]):
        hedge = HEDGES[figure.hedge]
    unit = text[end : _unit_end(figure, text)]
    if any(char.isdigit() for char in number):
        return f"{hedge} {number}{unit or _unwritten(figure, number)}".strip()
    return f"{hedge} {_with_digits(figure, number, unit)}".strip()


def counted_words(figure: Figure, text: str) -> str:
    """What is counted as the text writes it after number and unit, or, where it is elsewhere, its dictionary form."""
    written = written_after(figure, text)
    if written or (figure.kind in MEASURING and (figure.counted or "").lower() in _units()):
        return written
    if figure.kind in ("money", "percent"):
        return ""
    return "people" if figure.counted == "person" else figure.counted or ""


def written_after(figure: Figure, text: str) -> str:
    """What the text itself writes of the counted after number and unit; empty where it only means it."""
    return text[_unit_end(figure, text) : figure.end].strip(" ,;:%-–—")


def _unit_end(figure: Figure, text: str) -> int:
    """Where the unit after a figure's number ends; the number's own end where none is written there."""
    start = figure.number[1]
    if figure.kind not in MEASURING:
        return start
    after = text[start : figure.end]
    if sign := _SIGN.match(after):
        return start + sign.end()
    ends = [match.end() for match in islice(_WORD.finditer(after), _LONGEST)]
    known = (end for end in reversed(ends) if after[:end].strip(" \u00a0\u202f-").lower() in _units())
    return start + next(known, ends[0] if ends else 0)


def _unwritten(figure: Figure, number: str) -> str:
    """The unit of a number in digits that has none beside it ("122 and 152 mm")."""
    if figure.kind == "percent":
        return "" if "%" in number else " %"
    return f" {figure.counted}" if figure.kind == "measure" and (figure.counted or "").lower() in _units() else ""


@cache
def _units() -> frozenset[str]:
    """Every written form and name of a unit, currency or percent, in any language."""
    found: set[str] = set()
    for units in all_words(Units):
        found |= {*units.measures, *units.moneys, *units.weights, *units.percents, units.percent}
        found |= {unit.name for unit in (*units.measures.values(), *units.weights.values())}
        found |= {name for _, name in (*units.moneys.values(), *units.signs.values())}
    return frozenset(found)


def _with_digits(figure: Figure, number: str, unit: str) -> str:
    bounds = sorted({bound for bound in (figure.low, figure.high) if bound is not None})
    percent = " %" if figure.kind == "percent" and not unit else ""
    digits = ""
    if figure.hedge == "range" and len(bounds) == 2:
        digits = f" ({amount(bounds[0])} to {amount(bounds[1])}{percent})"
    elif figure.value is not None and figure.hedge != "vague":
        digits = f" ({amount(figure.value)}{percent})"
    return f"{number}{digits}{unit}"


def plain(text: str) -> str:
    """A name for comparing: in lower case, without an article in front."""
    return text.lower().removeprefix("the ").strip()


def repeats(words: str, name: str) -> bool:
    """Whether a role or organisation says no more than a name does: "diplomat" beside "A Western diplomat"."""
    said = {word.removesuffix("'s") for word in name.lower().replace("’", "'").split()}
    return all(word.removesuffix("'s") in said for word in plain(words).replace("’", "'").split())


def alike(one: str, other: str) -> bool:
    """Whether two names are spellings of one: the same, or beginning alike with nearly all letters in common."""
    first, second = plain(one), plain(other)
    return first == second or (first[:1] == second[:1] and SequenceMatcher(None, first, second).ratio() > 0.8)
