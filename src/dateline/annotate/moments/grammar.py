"""The patterns of dates in a language, made of its words."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from dateline.languages import words as load_words
from dateline.languages.shapes.moments import Moments


@dataclass(frozen=True, slots=True)
class Pattern:
    """One way to write a moment; its name says how the groups are read."""

    name: str
    regex: re.Pattern[str]


_ORDINAL = r"(?:st|nd|rd|th|-?го|-?е|-?ого)?"
_YEAR = r"(?P<year>(?:1[89]|20)\d\d)(?!\d|[.,]\d|\s?%)"


def choice(words: Iterable[str]) -> str:
    """Any of the words, longest first."""
    ordered = sorted(set(words), key=lambda word: (-len(word), word))
    return "(?:" + "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in ordered) + ")" if ordered else "(?!)"


@cache
def patterns(code: str) -> tuple[Pattern, ...]:
    """The patterns of a language, the most telling first; none for a language without words."""
    words = load_words(Moments, code)
    if words is None:
        return ()
    month, unit = f"(?P<month>{choice(words.months)})", f"(?P<unit>{choice(words.units)})"
    number = rf"(?P<count>\d{{1,3}}|{choice(words.numbers)})"
    day = rf"(?P<day>[0-3]?\d){_ORDINAL}(?!\d)"
    turn, weekday = f"(?P<turn>{choice(words.turns)})", f"(?P<weekday>{choice(words.weekdays)})"
    year = _YEAR + (rf"(?:\s+{choice(words.year)})?" if words.year else "")
    of = rf"(?:{choice(words.of)}\s+)?" if words.of else ""
    comma = r"(?:,?\s+|\s*,\s*)"
    shifted = choice(word for word, named in words.units.items() if named in ("day", "week"))
    alone = rf"(?!\s+{choice(words.compared)}(?!\w))"
    first = rf"(?P<first>[0-3]?\d){_ORDINAL}"
    opening, closing = choice(first for first, _ in words.ranges), choice(last for _, last in words.ranges)
    to = rf"(?:\s?[-–—]\s?|\s+{closing}\s+)"
    season = f"(?P<season>{choice(words.seasons)})"
    sources = [
        ("iso", r"(?P<year>(?:1[89]|20)\d\d)-(?P<mon>[01]\d)-(?P<day>[0-3]\d)(?:T[\d:.+Z-]+)?"),
        ("numeric", r"(?P<day>[0-3]?\d)\.(?P<mon>[01]?\d)\.(?P<year>(?:19|20)\d\d)"),
        ("days", rf"(?:{opening}\s+)?{first}{to}{day}\s+{of}{month}(?:{comma}{year})?"),
        ("days", rf"{month}\s+{first}{to}{day}(?!\s*(?:%|percent|people))(?:{comma}{year})?"),
        ("date", rf"{day}\s+{of}{month}(?:{comma}{year})?"),
        ("date", rf"{month}\s+{day}(?!\s*(?:%|percent|people))(?:{comma}{year})?"),
        ("month", rf"{month}{comma}{of}{year}"),
        ("turned month", rf"{turn}\s+{month}"),
        ("season", rf"{season}\s+{of}{year}"),
        ("turned season", rf"{turn}\s+{season}"),
        ("beside", rf"(?P<beside>{choice(words.beside)}){alone}"),
        ("beside", rf"(?P<beside>{choice(words.closing)})(?=\s*(?:[,.;:)—–]|$))"),
        (
            "counted",
            rf"{number}\s+(?P<unit>{shifted})\s+(?:{choice(words.earlier)}|(?P<later>{choice(words.later)})){alone}",
        ),
        ("ago", rf"{number}\s+{unit}\s+{choice(words.ago)}"),
        ("span", rf"{choice(words.spans)}\s+{number}\s+{unit}"),
        ("span", rf"{choice(words.spans)}\s+{unit}"),
        ("ahead", rf"{choice(words.ahead)}\s+{number}\s+{unit}"),
        ("turned weekday", rf"{turn}\s+{weekday}"),
        ("turned unit", rf"{turn}\s+{unit}"),
        ("period", f"(?P<period>{choice(words.periods)})"),
        ("relative", f"(?P<relative>{choice(words.days)})"),
        ("holiday", f"(?P<holiday>{choice(words.holidays)})(?:{comma}{year})?"),
        ("weekday", weekday),
        ("decade", r"(?:the\s+)?(?P<decade>(?:1[89]|20)\d0)(?:s|-х|-ті|-ті|-е)\b"),
        ("lone month", rf"{month}"),
        ("this year", r"(?P<theyear>the\s+year|року|года|рік|год)"),
        ("year", year),
    ]
    starts = "|".join(["(?<![\\w-])", *(f"(?<={re.escape(said)})" for said in words.middles if said.endswith("-"))])
    return tuple(
        Pattern(name, re.compile(rf"(?:{starts})(?:{source})(?!\w)", re.IGNORECASE)) for name, source in sources
    )
