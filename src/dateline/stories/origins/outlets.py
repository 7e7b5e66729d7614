"""Outlets and agencies: which sources are other outlets, and which of a story's articles are theirs."""

from collections.abc import Sequence
from functools import cache

from dateline.gazetteer.names import fold_name
from dateline.languages import CODES, words
from dateline.languages.shapes.credits import Credits
from dateline.languages.shapes.mastheads import Mastheads
from dateline.records import Reading
from dateline.stories.wordlists import word_forms


class Outlets:
    """The outlets of a story's articles and the agencies they credit, each under one name."""

    def __init__(self, readings: Sequence[Reading]) -> None:
        self._articles: dict[str, list[int]] = {}
        self._names: dict[str, str] = {}
        for position, reading in enumerate(readings):
            if reading.article.outlet:
                self._names.setdefault(fold_name(reading.article.outlet), reading.article.outlet)
                self._articles.setdefault(fold_name(reading.article.outlet), []).append(position)
        for reading in readings:
            for agency in reading.article.credits:
                if self.name(agency) is None:
                    self._names[fold_name(agency)] = agency

    def name(self, written: str | None) -> str | None:
        """The name that an outlet or agency goes by here: "MNA" and "Meridian" are "Meridian News Agency"."""
        if not written:
            return None
        folded = fold_name(written)
        if folded in self._names:
            return self._names[folded]
        fits = [name for name in self._names.values() if _short_for(written, name)]
        if len(fits) == 1:
            return fits[0]
        return _agencies().get(folded)

    def is_one(self, written: str) -> bool:
        """Whether a source is an outlet: one of the story's, a known agency, or called like a newspaper."""
        capital = all(word[:1].isupper() for word in written.removeprefix("the ").split())
        return self.name(written) is not None or bool(capital and _papers() & set(word_forms(written)[-1:]))

    def articles(self, written: str) -> list[int]:
        """The positions of an outlet's articles."""
        return self._articles.get(fold_name(self.name(written) or written), [])


def _short_for(short: str, name: str) -> bool:
    """Initials, or the words that begin a name of at least two."""
    full = fold_name(name).split()
    if len(full) < 2:
        return False
    initials = "".join(word[0] for word in full)
    said = fold_name(short).split()
    return fold_name(short) == initials or (full[: len(said)] == said and len(said[0]) > 3)


@cache
def _agencies() -> dict[str, str]:
    """Every known agency by each form of its name."""
    found: dict[str, str] = {}
    for code in CODES:
        listed = words(Credits, code)
        for form, name in {**listed.agencies, **listed.short}.items() if listed else ():
            found.setdefault(fold_name(form), name)
            found.setdefault(fold_name(name), name)
    return found


@cache
def _papers() -> frozenset[str]:
    return frozenset(word for code in CODES if (listed := words(Mastheads, code)) for word in listed.papers)
