"""Words of a phrase and how they are compared: without case endings, articles or capitals."""

import re
from dataclasses import dataclass
from functools import cache

_WORD = re.compile(r"[^\W_]+(?:['’ʼ.&-][^\W_]+)*")
_PREFIX = 4
_ENDING = 3
"""Inflected words of one stem differ in at most so many last letters."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word as written and where it stands."""

    text: str
    start: int
    end: int

    @property
    def lower(self) -> str:
        """In lower case, a possessive ending off."""
        lower = self.text.lower()
        return lower[:-2] if lower.endswith(("'s", "’s")) else lower

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital letter or a digit."""
        return self.text[0].isupper() or self.text[0].isdigit()

    @property
    def possessive(self) -> bool:
        """Whether it ends in 's."""
        return self.text.endswith(("'s", "’s", "'S", "’S"))


def words_in(text: str, start: int, end: int) -> list[Word]:
    """The words of ``text[start:end]``."""
    return [Word(m.group(), m.start(), m.end()) for m in _WORD.finditer(text, start, end)]


def known(forms: frozenset[str], word: str) -> bool:
    """Whether a word is among forms; a form that ends in ``*`` is the beginning of its words.

    A short word before a hyphen is passed over: "экс-канцлер", "vice-mayor".
    """
    if word in forms:
        return True
    prefix, _, rest = word.partition("-")
    if rest and len(prefix) <= _PREFIX and known(forms, rest):
        return True
    stems, least = _stems(forms)
    return bool(stems) and any(word[:n] in stems for n in range(least, len(word) + 1))


@cache
def _stems(forms: frozenset[str]) -> tuple[frozenset[str], int]:
    stems = frozenset(form[:-1] for form in forms if form.endswith("*"))
    return stems, min(map(len, stems), default=0)


def same_word(a: str, b: str) -> bool:
    """Whether two words are forms of one: equal, or, in Cyrillic, of one stem.

    >>> same_word("Скібіцький", "Скібіцького"), same_word("Skibitsky", "Skibin")
    (True, False)
    """
    a, b = a.lower(), b.lower()
    if a == b:
        return True
    if not (a[0] > "\u0400" and b[0] > "\u0400"):
        return False
    common = 0
    for x, y in zip(a, b, strict=False):
        if x != y:
            break
        common += 1
    return common >= 3 and max(len(a), len(b)) - common <= _ENDING and min(len(a), len(b)) >= 4
