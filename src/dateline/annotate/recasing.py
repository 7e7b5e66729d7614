"""Capitals for a text that has lost them: a transcript in small letters, a statement all in capitals.

Names are found by their capitals, so a text without any is read as if its names had them: what no dictionary and no
report writes small is a name (truecasing by word lists; Lita et al. 2003 learn it from a language model). Places keep
their positions: a letter is only ever changed to its other case.
"""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from functools import cache
from typing import Any, TypeVar

from dateline.annotate.parsing import in_dictionary
from dateline.gazetteer import Gazetteer
from dateline.languages import words
from dateline.languages.sentences import in_capitals
from dateline.languages.shapes.bodies import Bodies
from dateline.languages.shapes.casing import Casing
from dateline.languages.shapes.demonyms import Demonyms
from dateline.languages.shapes.news import News
from dateline.languages.shapes.places import Places

_WORD = re.compile(r"[^\W\d_]+")
_BEGIN = re.compile(r"(?:^|[.!?…]['\"”’»)\]]*\s+|\n\s*)['\"“‘«(\[]*(?=[^\W\d_])")
_INSIDE = re.compile(r"(?<=[^\W\d_][ ,] |[^\W\d_]{2} )[^\W\d_]{2,}")  # words that begin no sentence
_UNSPEAKABLE = re.compile(r"[b-df-hj-np-tv-xz]{3,}")  # letters that no word is made of: those of an acronym
_FEWEST = 12  # words inside sentences that tell how a text is written
_STRAY = 0.01  # of them that may have a capital in a text without any
_SHOUTED = 0.9  # of them that are all capitals in a text of capitals
_SHORT = 2  # letters of a word that says nothing
_KNOWN_CITY = 100_000  # people of a town that is meant although the dictionary has its name, too

Record = TypeVar("Record")


def lacks_capitals(text: str, language: str) -> bool:
    """Whether the capitals of a text tell nothing: it has none inside its sentences, or nothing else.

    >>> lacks_capitals("the minister said on monday that troops near kharkiv had held the road to the town", "en")
    True
    """
    if words(Casing, language) is None:
        return False
    inside = [match.group() for match in _INSIDE.finditer(text)]
    if len(inside) < _FEWEST:
        return False
    large = sum(word[0].isupper() for word in inside)
    return large < _STRAY * len(inside) or sum(word.isupper() for word in inside) > _SHOUTED * len(inside)


def with_capitals(text: str, language: str, gazetteer: Gazetteer) -> str:
    """The text itself, or, where it lacks capitals, with capitals for its names."""
    return recase(text, language, gazetteer) if lacks_capitals(text, language) else text


def recase(text: str, language: str, gazetteer: Gazetteer) -> str:
    """The text, as long as before, with capitals for its names and where its sentences begin."""
    casing = words(Casing, language)
    if casing is None:
        return text
    letters = [_other(letter, str.lower) for letter in text] if in_capitals(text) else list(text)
    plain = "".join(letters)
    starts = {match.end() for match in _BEGIN.finditer(plain)}
    for match in _WORD.finditer(plain):
        word = match.group()
        if word in _acronyms(language) or (_UNSPEAKABLE.fullmatch(word) and not in_dictionary(word)):
            letters[match.start() : match.end()] = [_other(letter, str.upper) for letter in word]
        elif match.start() in starts or not _is_small(word, language, gazetteer):
            letters[match.start()] = _other(letters[match.start()], str.upper)
    return "".join(letters)


def as_written(record: Record, text: str) -> Record:
    """A finding, and those within it, with the words of ``text`` at its positions."""
    if isinstance(record, tuple):
        return tuple(as_written(item, text) for item in record)  # type: ignore[return-value]
    if not is_dataclass(record) or isinstance(record, type):
        return record
    changed = dict(_changes(record, text))
    return replace(record, **changed) if changed else record


def _changes(record: Any, text: str) -> Iterator[tuple[str, Any]]:
    names = {field.name for field in fields(record)}
    if {"start", "end", "text"} <= names and record.text:
        yield "text", text[record.start : record.end]
    for name in names:
        value = getattr(record, name)
        if is_dataclass(value) or isinstance(value, tuple):
            yield name, as_written(value, text)


def _other(letter: str, case: Any) -> str:
    """The letter in the other case, where that is one letter."""
    changed: str = case(letter)
    return changed if len(changed) == 1 else letter


def _is_small(word: str, language: str, gazetteer: Gazetteer) -> bool:
    """Whether a word is no name."""
    casing = words(Casing, language)
    assert casing is not None
    if len(word) <= _SHORT or word in casing.small:
        return True
    if word in casing.large or word in _peoples(language) or not in_dictionary(word):
        return False
    places = words(Places, language)
    if places is not None and word in places.common:
        return True
    found = gazetteer.lookup(word.title(), language)
    return not found or (found[0].kind != "country" and (found[0].population or 0) < _KNOWN_CITY)


@cache
def _peoples(language: str) -> frozenset[str]:
    """Words for the people of a country, where they are one word."""
    demonyms = words(Demonyms, language)
    return frozenset(word for word in demonyms.adjectives if " " not in word) if demonyms else frozenset()


@cache
def _acronyms(language: str) -> frozenset[str]:
    """Words that are written all in capitals, those of known bodies too where they are no words besides ("who")."""
    casing, bodies, news = words(Casing, language), words(Bodies, language), words(News, language)
    if casing is None or bodies is None or news is None:
        return frozenset()
    known = {name.lower() for name in re.findall(r"\b[^\W\d_]{2,}\b", bodies.known) if name.isupper()}
    return casing.capitals | (known - news.small)
