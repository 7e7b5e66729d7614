"""Which countries a name stands for: by their name, their people, their capital."""

from functools import lru_cache

from dateline.checks.wording import Wording
from dateline.languages import words
from dateline.languages.shapes.demonyms import Demonyms


def countries_of(name: str, wording: Wording) -> frozenset[str]:
    """The codes of the countries that a name stands for, as a whole or by its first word ("Kyiv's envoys")."""
    return _countries(" ".join(name.lower().replace("’", "'").split()), wording.language)


@lru_cache(maxsize=4096)
def _countries(phrase: str, language: str | None) -> frozenset[str]:
    demonyms = words(Demonyms, language) or words(Demonyms, "en")
    assert demonyms is not None
    plain = phrase.removesuffix("'s")
    forms = (plain, plain.removesuffix("s"), plain.split(maxsplit=1)[0] if plain else "")
    tables = (demonyms.adjectives, demonyms.names, demonyms.capitals)
    return frozenset(table[form] for table in tables for form in forms if form in table)
