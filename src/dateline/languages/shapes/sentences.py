"""What ends a sentence, and what only looks as if it did."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentences:
    """Abbreviations in lower case without their last full stop.

    ``titles`` are followed by a name and never end a sentence ("gen", "st"); ``abbreviations`` ("etc", "inc") end one
    only before one of the ``starters``, words that seldom stand inside a name.
    """

    titles: frozenset[str]
    abbreviations: frozenset[str]
    starters: frozenset[str]
