"""Which news agencies stand behind a text, as it says itself at its start, at its end and in its byline."""

import re
from functools import cache

from dateline.articles.unlisted import dateline_agency, line_agency, sentence_agencies
from dateline.languages import all_words
from dateline.languages.shapes.credits import Credits

_EDGE = 3  # paragraphs at either end that a credit stands in
_DATELINE = 120  # characters of a first paragraph that hold its dateline: "KYIV, Aug 12 (Reuters) -"
_LINE = 160  # characters of a line that is a credit as a whole
_THANKS = 300
_BRACKETED = re.compile(r"[(\[](?P<inside>[^()\[\]]{2,60})[)\]]")
_PART = re.compile(r"\s?[—–]+\s|\s-{1,2}\s|\.\s")
_DATELINE_WORDS = 6
_BETWEEN = re.compile(r"\s*(?:/|,|;|\+|&|\band\b|\bта\b|\bі\b|\bи\b)\s*")


def find_credits(text: str) -> tuple[str, ...]:
    r"""The agencies that a text credits at its start or end, in order of first mention.

    >>> find_credits("KYIV, Aug 12 (Reuters) - Drones hit a depot.\nOfficials gave no details.\n— with AFP and dpa")
    ('Reuters', 'AFP', 'dpa')
    """
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    found: list[str] = []
    if lines:
        found += dateline_credits(lines[0])
    for line in dict.fromkeys((*lines[:_EDGE], *lines[-_EDGE:])):
        found += credits_of_line(line)
        found += (agency(name) or name for name in sentence_agencies(line))
        closing = line[-80:]
        for match in _BRACKETED.finditer(closing):
            if match.end() >= len(closing.rstrip(" .")):
                found += agencies_named(match["inside"])
    return tuple(dict.fromkeys(found))


def credits_of_line(line: str) -> tuple[str, ...]:
    """The agencies of a line that is nothing but a credit ("With reporting by AFP"); else none."""
    text = line.strip(" \t—–-*•|()[].:_")
    if is_contribution(text):
        return tuple(dict.fromkeys(name for form, name in _names().items() if form in text.casefold()))
    if not text or len(text) > _LINE:
        return ()
    opening = _before().match(text)
    named = agencies_named(text[opening.end() :] if opening else text)
    unlisted = None if named else line_agency(line)
    return (unlisted,) if unlisted else named


def is_contribution(line: str) -> bool:
    """Whether a line thanks colleagues: "Jane Doe in Geneva contributed to this report"."""
    return len(line) <= _THANKS and line.casefold().rstrip(" .").endswith(_closing())


def agencies_named(names: str) -> tuple[str, ...]:
    """The agencies of a list of names, such as a byline's, when every name in it is one; else none.

    >>> agencies_named("Reuters, AFP")
    ('Reuters', 'AFP')
    >>> agencies_named("Jane Doe, Reuters")
    ()
    """
    parts = [part for part in _BETWEEN.split(names.strip()) if part]
    found = [agency(part) for part in parts]
    return tuple(dict.fromkeys(name for name in found if name)) if parts and all(found) else ()


def agency(name: str) -> str | None:
    """The agency that a name alone stands for: "Reuters Staff", "The Associated Press", "АФП"."""
    key = _STAFF_MARKS.sub(" ", name).strip()
    if key in _short():
        return _short()[key]
    words = key.casefold()
    for ending in _staff():
        words = words.removesuffix(f" {ending}")
    return _names().get(words) or _short().get(words.upper() if words != key.casefold() else "")


_STAFF_MARKS = re.compile(r"[\s\"“”«»'©]+")


def dateline_credits(line: str) -> tuple[str, ...]:
    """The agencies in a paragraph's dateline: "KYIV, Aug 12 (Reuters) -"."""
    start = line[:_DATELINE]
    bracketed = next((agencies_named(m["inside"]) for m in _BRACKETED.finditer(start)), ())
    if bracketed:
        return bracketed
    if unlisted := dateline_agency(line):
        return agencies_named(unlisted) or (unlisted,)
    for part in (part.strip(" /") for part in _PART.split(start)[:-1]):
        if not all(_is_place_or_day(piece) for piece in part.split(",")):
            break
        for piece in part.split(","):
            if named := agencies_named(piece.strip(" ./")):
                return named
    return ()


def _is_place_or_day(piece: str) -> bool:
    words = piece.split()
    return len(words) <= _DATELINE_WORDS and (any(map(str.isdigit, piece)) or all(w[0].isupper() for w in words))


@cache
def _names() -> dict[str, str]:
    return {form.casefold(): name for words in all_words(Credits) for form, name in words.agencies.items()}


@cache
def _short() -> dict[str, str]:
    return {form: name for words in all_words(Credits) for form, name in words.short.items()}


@cache
def _staff() -> tuple[str, ...]:
    return tuple(ending for words in all_words(Credits) for ending in words.staff)


@cache
def _closing() -> tuple[str, ...]:
    return tuple(closing for words in all_words(Credits) for closing in words.closing)


@cache
def _before() -> re.Pattern[str]:
    openings = sorted({opening for words in all_words(Credits) for opening in words.before}, key=len, reverse=True)
    return re.compile(rf"(?:{'|'.join(map(re.escape, openings))})\b\s*[:—–-]?\s*", re.I)
