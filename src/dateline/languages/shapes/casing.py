"""Words by how reports write them, for texts that lost their capitals."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Casing:
    """Forms in lower case, beside a dictionary of common words.

    ``small`` are written small though the dictionary lacks them, ``large`` with a capital though it has them,
    ``capitals`` all in capitals.
    """

    small: frozenset[str]
    large: frozenset[str]
    capitals: frozenset[str]
