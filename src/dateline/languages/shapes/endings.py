"""How names of places change with the case, for languages that decline them."""

from dataclasses import dataclass

Forms = tuple[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Endings:
    """Endings of the nominative and what stands in their place in the other cases.

    The first ending that fits a word decides. Each entry of a row is one case (genitive, dative, accusative,
    instrumental, locative); forms of one case are parted by "/", and "=" is the nominative itself. ``adjectives`` are
    asked for the words before a name's head ("Нова Каховка"), which a word is when it ends in one of
    ``adjective_endings``.
    """

    nouns: tuple[Forms, ...]
    adjectives: tuple[Forms, ...]
    adjective_endings: tuple[str, ...]


def rows(table: str) -> tuple[Forms, ...]:
    """Rows written one a line: the ending, then the five cases.

    >>> rows("ів | ова ову = овом ові")
    (('ів', ('ова', 'ову', '=', 'овом', 'ові')),)
    """
    found = (line.split("|") for line in table.strip().splitlines())
    return tuple((ending.strip().removeprefix("-"), tuple(forms.split())) for ending, forms in found)
