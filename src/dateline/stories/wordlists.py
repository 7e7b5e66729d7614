"""The words by which reports are held against each other, made ready for looking up."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from dateline.languages import CODES, words
from dateline.languages.shapes.checking import Checking
from dateline.languages.shapes.corroboration import Corroboration

_WORD = re.compile(r"[^\W\d_]+(?:['’ʼ-][^\W\d_]+)*")
_STEM = 6  # letters of a word that tell what it is about


@dataclass(frozen=True, slots=True)
class Wordlist:
    """One language's words: whole forms and beginnings of words to the keys of their concepts."""

    forms: Mapping[str, frozenset[str]]
    beginnings: Mapping[str, frozenset[str]]

    def keys(self, word: str) -> frozenset[str]:
        """The concepts of a word in lower case, by the whole of it, else by its longest beginning."""
        if word in self.forms:
            return self.forms[word]
        for size in range(len(word), 1, -1):
            if word[:size] in self.beginnings:
                return self.beginnings[word[:size]]
        return frozenset()


@cache
def things(language: str | None) -> Wordlist:
    """What is counted, in a language; empty where it has no list."""
    found = words(Corroboration, language)
    return _listed(found.things if found else "")


@cache
def aspects(language: str | None) -> Wordlist:
    """What is measured, in a language."""
    found = words(Corroboration, language)
    return _listed(found.aspects if found else "")


@cache
def offices(language: str | None) -> Wordlist:
    """The words that the names of offices are made of."""
    found = words(Corroboration, language)
    return _listed(found.bodies if found else "")


@cache
def phrases(name: str, language: str | None) -> re.Pattern[str] | None:
    """One of the lists of phrases as a pattern of whole words; ``None`` where the language has none."""
    found = words(Corroboration, language)
    listed: Iterable[str] = getattr(found, name) if found else ()
    choice = "|".join(_pattern(phrase) for phrase in sorted(listed, key=lambda phrase: (-len(phrase), phrase)))
    return re.compile(rf"(?<!\w)(?:{choice})(?!\w)", re.IGNORECASE) if choice else None


def says(name: str, text: str, language: str | None) -> bool:
    """Whether a text holds one of a list's phrases."""
    low = text.lower()
    if not any(word in low for word in _telling(name, language)):  # a look for a word costs far less than a pattern
        return False
    pattern = phrases(name, language)
    return pattern is not None and pattern.search(text) is not None


@cache
def anybody(language: str | None) -> frozenset[str]:
    """Counted nouns that say no more than that they are people."""
    found = words(Corroboration, language)
    return found.anybody if found else frozenset()


def stems(text: str, language: str | None) -> frozenset[str]:
    """The words of a text that carry what it is about, cut so that endings don't keep them apart."""
    found = {word.lower() for word in set(_WORD.findall(text))} - _small(language)
    return frozenset([word[:_STEM] for word in found if len(word) > 2])


def word_forms(text: str) -> list[str]:
    """The words of a text in lower case."""
    return [match.group().lower().removesuffix("'s").removesuffix("’s") for match in _WORD.finditer(text)]


@cache
def all_offices() -> tuple[Wordlist, ...]:
    """The offices of every language: names cross borders."""
    return tuple(offices(code) for code in CODES if words(Corroboration, code) is not None)


def _listed(table: str) -> Wordlist:
    forms: dict[str, set[str]] = {}
    beginnings: dict[str, set[str]] = {}
    for line in table.strip().splitlines():
        key, _, listed = line.partition(":")
        for word in listed.split():
            where = beginnings if word.endswith("*") else forms
            where.setdefault(word.rstrip("*"), set()).add(key.strip())
    return Wordlist(
        {word: frozenset(keys) for word, keys in forms.items()},
        {word: frozenset(keys) for word, keys in beginnings.items()},
    )


def _pattern(phrase: str) -> str:
    written = re.escape(phrase.rstrip("*")).replace(r"\ ", r"\s+")
    return written + (r"\w*" if phrase.endswith("*") else "")


@cache
def _telling(name: str, language: str | None) -> frozenset[str]:
    """The longest word of each of a list's phrases, in lower case."""
    found = words(Corroboration, language)
    listed: Iterable[str] = getattr(found, name) if found else ()
    return frozenset(max(phrase.lower().rstrip("*").split(), key=len) for phrase in listed)


@cache
def _small(language: str | None) -> frozenset[str]:
    found = words(Checking, language)
    return found.function if found else frozenset()
