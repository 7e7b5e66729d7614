"""Bylines into people and agencies."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from dateline.articles.credits import agency
from dateline.languages import all_words
from dateline.languages.shapes.bylines import Bylines

_LONGEST = 200  # characters of a byline
_MARKS = ' \t\xa0.,;:|·•—–-*/"“”«»()[]'
_PART = re.compile(r"\s*(?:[,;|/·•\n]|\s[—–-]\s|(?<=[^\W\d_]{4})\.\s)\s*")
_ADDRESS = re.compile(r"\S+@\S+|https?://\S+|www\.\S+|@\w+")
_NAME = re.compile(r"[^\W\d_][\w'’ʼ.-]*(?:\s+[^\W\d_][\w'’ʼ.-]*){0,5}")
_SMALL = frozenset("de da di la le van von der den del dos du el al bin ben ibn ter te zu y e af".split())


@dataclass(frozen=True, slots=True, kw_only=True)
class Byline:
    """The people and the agencies that a byline names."""

    authors: tuple[str, ...] = ()
    credits: tuple[str, ...] = ()


def read_byline(*texts: str) -> Byline:
    """The people and agencies of bylines or names as a page gives them; desks, admins and roles are neither.

    >>> read_byline("By Olena Hrytsenko and Jack Mills, Reuters")
    Byline(authors=('Olena Hrytsenko', 'Jack Mills'), credits=('Reuters',))
    """
    authors: dict[str, str] = {}
    agencies: dict[str, None] = {}
    for text in texts:
        for name in _names(text):
            if named := agency(name):
                agencies[named] = None
            elif is_person(name):
                authors.setdefault(name.casefold(), _in_case(name))
    return Byline(authors=tuple(authors.values()), credits=tuple(agencies))


def is_byline(line: str) -> bool:
    """Whether a line is a byline as a whole: "By Jane Doe", "Автор: …", a name and a role; a bare name is none."""
    text = line.strip(_MARKS)
    if not text or len(text) > _LONGEST:
        return False
    opening = _opening().match(text)
    if opening:
        parts = [part for part in _names(text) if not _is_role(part)]
        return bool(parts) and all(is_person(part) or agency(part) or _is_nobody(part) for part in parts)
    parts = [part for part in _PART.split(text) if part]
    return len(parts) == 2 and is_person(parts[0]) and (_is_role(parts[1]) or agency(parts[1]) is not None)


def is_person(name: str) -> bool:
    """Whether a name could be a person's: two to six words that begin with capitals, none of them a desk's.

    A single word counts as a pen name only where the page calls it a person, so not here.
    """
    words = name.split()
    if not 2 <= len(words) <= 6 or not _NAME.fullmatch(name) or _is_nobody(name) or _is_role(name):
        return False
    if any(_is_nobody(word) or word.casefold() in _bodies() for word in words) or agency(name):
        return False
    capitals = [word for word in words if word.casefold() not in _SMALL]
    return len(capitals) >= 2 and all(word[0].isupper() for word in capitals)


def _names(text: str) -> Iterable[str]:
    text = _ADDRESS.sub(" ", text[: _LONGEST * 2])
    text = _opening().sub("", " ".join(text.split()).strip(_MARKS))
    for part in _PART.split(text):
        for name in _joints().split(part):
            if kept := _opening().sub("", name.strip(_MARKS)).strip(_MARKS):
                yield kept


def _in_case(name: str) -> str:
    """A name in capitals as names are written."""
    return name.title() if name.isupper() and len(name) > 6 else name


def _is_nobody(name: str) -> bool:
    return name.casefold().strip(_MARKS) in _nobody()


def _is_role(name: str) -> bool:
    return name.casefold().strip(_MARKS) in _roles()


@cache
def _nobody() -> frozenset[str]:
    return frozenset().union(*(words.nobody for words in all_words(Bylines)))


@cache
def _bodies() -> frozenset[str]:
    return frozenset().union(*(words.bodies for words in all_words(Bylines)))


@cache
def _roles() -> frozenset[str]:
    return frozenset().union(*(words.roles for words in all_words(Bylines)))


@cache
def _opening() -> re.Pattern[str]:
    openings = _longest_first(opening for words in all_words(Bylines) for opening in words.openings)
    labels = _longest_first(label for words in all_words(Bylines) for label in words.labels)
    return re.compile(rf"^(?:(?:{openings})\s+|(?:{openings}|{labels})\s*:\s*)", re.I)


@cache
def _joints() -> re.Pattern[str]:
    return re.compile(
        rf"\s+(?:{_longest_first(joint for words in all_words(Bylines) for joint in words.joints)})\s+", re.I
    )


def _longest_first(forms: Iterable[str]) -> str:
    return "|".join(map(re.escape, sorted(set(forms), key=len, reverse=True)))
