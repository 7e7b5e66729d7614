"""Organisations that reports name by several names."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Bodies:
    """``known`` lists bodies, one a line, names parted by "|", the canonical one first; the body's key is before ":".
    A line that starts with "|" goes on with the one before.

    The keys are the same in all languages. ``heads`` start the name of an organisation ("ministry", "university"),
    ``tails`` end one ("party", "group"); both in lower case. ``titles`` stand before the names of people. ``short`` are
    acronyms that the name of a country or city may follow, of its bodies ("МИД Германии"), ``nobodies`` acronyms
    of what is no body ("the media"). ``adjectives`` are endings of an adjective before a head, ``genitives`` those of
    the words between a head and the place whose body it is; empty for a language with a parser.
    """

    known: str
    heads: frozenset[str]
    tails: frozenset[str]
    titles: frozenset[str]
    short: frozenset[str] = frozenset()
    nobodies: frozenset[str] = frozenset()
    adjectives: tuple[str, ...] = ()
    genitives: tuple[str, ...] = ()
