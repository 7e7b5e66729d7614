"""What ends a sentence, and what only looks as if it did."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentences:
    """Abbreviations in lower case without their last full stop.

    ``titles`` are followed by a name and never end a sentence ("gen", "st"); ``abbreviations`` end one only before
    a capital letter that starts no name we could expect ("etc", "inc").
    """

    titles: frozenset[str]
    abbreviations: frozenset[str]
