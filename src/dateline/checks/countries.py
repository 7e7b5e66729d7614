"""Which countries a name stands for: by their name, their people, their capital."""

from functools import lru_cache
from itertools import zip_longest

from dateline.checks.wording import Wording
from dateline.languages import words
from dateline.languages.shapes.demonyms import Demonyms


def countries_of(name: str, wording: Wording) -> frozenset[str]:
    """The codes of the countries that a name stands for, as a whole or by its first word ("Kyiv's envoys")."""
    return _countries(" ".join(name.lower().replace("’", "'").split()), wording.language)


def countries_in(text: Wording) -> frozenset[str]:
    """The codes of the countries that a text names anywhere, by their name, their people or their capital."""
    found: frozenset[str] = frozenset()
    for word, following in zip_longest(text.words, text.words[1:]):
        if word.capital:
            found |= _countries(word.form, text.language)
            if following is not None and following.capital:
                found |= _countries(f"{word.form} {following.form}", text.language)
    return found


@lru_cache(maxsize=4096)
def _countries(phrase: str, language: str | None) -> frozenset[str]:
    demonyms = words(Demonyms, language) or words(Demonyms, "en")
    assert demonyms is not None
    plain = phrase.removesuffix("'s")
    forms = (plain, plain.removesuffix("s"), *(plain.split(maxsplit=1)[0].split("-") if plain else ()))
    tables = (demonyms.adjectives, demonyms.names, demonyms.capitals)
    return frozenset(table[form] for table in tables for form in forms if form in table)
