"""A text as words with stems and sentences, so that the same thing said in other forms is found again."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from dateline.languages import words
from dateline.languages.shapes.checking import Checking
from dateline.languages.shapes.numbers import Numbers
from dateline.records import Span

_WORD = re.compile(r"[^\W_]+(?:['’ʼ.-][^\W_]+)*")
_INITIALS = re.compile(r"[^\W\d_](?:\.[^\W\d_])+")
_STOP = re.compile(r"[.!?…]+[\"'”’»“)\]]*\s+(?=[\"“«„‘(\[—–-]*\s?[^\Wa-zа-яёіїєґ_])|[\n\r\u2028\u2029]+")
_DIGITS = re.compile(r"\d{1,15}(?:[.,]\d+)*(?:st|nd|rd|th)?")
_MARKS = re.compile(r"[^\d.]")
_APOSTROPHES = str.maketrans({"’": "'", "ʼ": "'", "‘": "'"})
_POSSESSIVE = "'s"
_STUMP = 3  # letters that must stay of a word when its ending is taken off
_CYRILLIC_STUMP = 5  # and how many are compared in a language that inflects


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a text: ``form`` in lower case without a possessive, ``stem`` what its other forms share."""

    start: int
    end: int
    form: str
    stem: str
    capital: bool


@dataclass(frozen=True)
class Wording:
    """A text, its language's words, and what is derived from them once."""

    text: str
    language: str | None

    @cached_property
    def rules(self) -> Checking:
        """The words of the text's language; English ones where it has none."""
        return rules_of(self.language)

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """The words in order."""
        return tuple(words_of(self.text, self.language))

    @cached_property
    def stems(self) -> frozenset[str]:
        """Every stem of the text."""
        return frozenset(word.stem for word in self.words)

    @cached_property
    def folded(self) -> str:
        """The text in lower case with plain apostrophes, words set apart by one blank, blanks at its ends."""
        return f" {' '.join(word.form for word in self.words)} "

    @cached_property
    def sentences(self) -> "tuple[tuple[Word, ...], ...]":
        """The words of each sentence."""
        ends = [match.end() for match in _STOP.finditer(self.text)]
        groups: list[list[Word]] = [[] for _ in range(len(ends) + 1)]
        number = 0
        for word in self.words:
            while number < len(ends) and word.start >= ends[number]:
                number += 1
            groups[number].append(word)
        return tuple(tuple(group) for group in groups if group)

    @cached_property
    def numbers(self) -> tuple[tuple[Word, float], ...]:
        """The words that are numbers, in digits or not, and their values."""
        return tuple(_numbers(self))

    def content(self) -> Iterator[Word]:
        """The words that carry content."""
        return (word for word in self.words if word.form not in self.rules.function)


def _numbers(wording: Wording) -> Iterator[tuple[Word, float]]:
    names = words(Numbers, wording.language) or words(Numbers, "en")
    assert names is not None
    for place, word in enumerate(wording.words):
        for form in word.form.split("-"):
            if _DIGITS.fullmatch(form):
                yield word, _value(form)
            elif form in wording.rules.ordinals:
                yield word, wording.rules.ordinals[form]
            elif form in names.cardinals and form not in names.weak:
                behind = wording.words[place + 1].form if place + 1 < len(wording.words) else ""
                yield word, names.cardinals[form] * names.magnitudes.get(behind, 1.0)


def _value(form: str) -> float:
    plain = _MARKS.sub("", form.replace(",", "")).strip(".")
    return float(plain) if plain.count(".") < 2 else float(plain.replace(".", ""))


def rules_of(language: str | None) -> Checking:
    """The words of a language, English ones where it has none."""
    rules = words(Checking, language) or words(Checking, "en")
    assert rules is not None
    return rules


def words_of(text: str, language: str | None) -> Iterator[Word]:
    """The words of a text with their stems."""
    for match in _WORD.finditer(text):
        written = match.group()
        form = _form(written)
        yield Word(match.start(), match.end(), form, stem(form, language), written[0].isupper())


@lru_cache(maxsize=100_000)
def _form(written: str) -> str:
    """A word in lower case, without a possessive and the stops of initials."""
    form = written.translate(_APOSTROPHES).lower().removesuffix(_POSSESSIVE)
    return form.replace(".", "") if _INITIALS.fullmatch(form) else form


def span_of(sentence: tuple[Word, ...]) -> Span:
    """From the first to the last word of a sentence."""
    return sentence[0].start, sentence[-1].end


@lru_cache(maxsize=100_000)
def stem(form: str, language: str | None) -> str:
    """What the forms of a word share.

    >>> stem("deployments", "en") == stem("deployed", "en"), stem("sent", "en")
    (True, 'send')
    """
    plain = "".join(char for char in unicodedata.normalize("NFD", form) if not unicodedata.combining(char))
    if any("\u0400" <= char <= "\u04ff" for char in form):
        return form if len(form) <= _CYRILLIC_STUMP else form[:_CYRILLIC_STUMP]
    rules = rules_of(language)
    if plain in rules.forms:
        return rules.forms[plain]
    for ending in rules.endings:
        if plain.endswith(ending) and len(plain) - len(ending) >= _STUMP:
            plain = plain[: -len(ending)]
            break
    if len(plain) > _STUMP + 1 and plain[-1] == plain[-2] and plain[-1] not in "sl":
        plain = plain[:-1]
    return plain.rstrip("ey") if len(plain) > _STUMP else plain
