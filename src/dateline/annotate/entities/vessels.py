"""Ships and boats by their names: "the barge, the Santa Ana", "aboard the Kingston", "USS Chicago"."""

import re
from collections.abc import Iterator
from functools import cache

from dateline.annotate.entities.naming import Named
from dateline.annotate.parsing import ParsedText
from dateline.languages import words
from dateline.languages.shapes.vessels import Vessels

_WORD = r"[^\W\d_a-zа-яёіїєґ][\w'’]*(?:-\w+)*"
_CALLED = rf"{_WORD}(?:\s(?:{_WORD}|\d{{1,3}})){{0,3}}(?!['’]?\w)"
_NAME = rf"(?P<name>{_CALLED})"
_QUOTED = rf"[«\"„“](?P<name>{_WORD}(?:\s[\w-]+){{0,3}})[»\"“”]"
_ENDING = r"[а-яёіїєґ'’]{0,5}"
_APPOSED = 4  # words between an article and the kind of vessel: "a Greek-owned oil tanker"


def find_vessels(parsed: ParsedText) -> Iterator[Named]:
    """The names of vessels, each where a word of the text says that it is one's; none in an unknown language."""
    vocabulary = words(Vessels, parsed.language)
    if vocabulary is None:
        return
    seen: set[int] = set()
    for pattern in _patterns(parsed.language):
        for match in pattern.finditer(parsed.text):
            name = " ".join(match["name"].split())
            if match.start("name") not in seen:
                seen.add(match.start("name"))
                yield Named(match.start("name"), match.end("name"), "equipment", name, f"equipment:{name.lower()}")


def is_kind(word: str, language: str) -> bool:
    """Whether a word, in any case, is a kind of vessel in a language that declines them.

    >>> is_kind("танкера", "uk"), is_kind("танковий", "uk")
    (True, False)
    """
    vocabulary = words(Vessels, language)
    return vocabulary is not None and vocabulary.declined and _kind(language).fullmatch(word.lower()) is not None


@cache
def _kind(code: str) -> re.Pattern[str]:
    vocabulary = words(Vessels, code)
    assert vocabulary is not None
    return re.compile(rf"(?:{_any(vocabulary.kinds)}){_ENDING}")


@cache
def _patterns(code: str) -> tuple[re.Pattern[str], ...]:
    vocabulary = words(Vessels, code)
    assert vocabulary is not None
    kinds, aboard = _any(vocabulary.kinds), _any(vocabulary.aboard)
    if vocabulary.declined:
        return (re.compile(rf"(?<![\w-])(?i:(?:{kinds}){_ENDING}|{aboard})\s{_QUOTED}"),)
    the = rf"(?i:{_any(vocabulary.articles)})"
    closed = rf"(?=\s*[,.;:)—–]|\s(?:{_any(vocabulary.following)})\b)"
    return (
        re.compile(rf"(?<![\w-])(?P<name>(?:{_any(vocabulary.prefixes)})\s[\"“]?{_CALLED})"),
        re.compile(rf"(?<![\w-])(?:{kinds})(?:,?\s{the})?\s[\"“‘]?{_NAME}"),
        re.compile(rf"\b{the}\s{_NAME},\s(?:an?|{the})\s(?:[\w-]+\s){{0,{_APPOSED}}}?(?:{kinds}){closed}"),
        re.compile(rf"\b(?i:{aboard})\s{the}\s[\"“‘]?{_NAME}(?!-|\s(?:{_any(vocabulary.rides)})\b)"),
    )


def _any(choices: tuple[str, ...]) -> str:
    return "|".join(re.escape(choice) for choice in sorted(choices, key=len, reverse=True))
