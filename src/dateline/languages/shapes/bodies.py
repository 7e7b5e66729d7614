"""Organisations that reports name by several names."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Bodies:
    """``known`` lists bodies, one a line, names parted by "|", the canonical one first; the body's key is before ":".
    A line that starts with "|" goes on with the one before.

    The keys are the same in all languages. ``heads`` start the name of an organisation ("ministry", "university"),
    ``tails`` end one ("party", "group"); both in lower case. ``titles`` stand before the names of people.
    """

    known: str
    heads: frozenset[str]
    tails: frozenset[str]
    titles: frozenset[str]
