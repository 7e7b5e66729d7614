"""How common words are in the news at large, so that sharing one says little."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Background:
    """``shares`` maps a share of reports (0 to 1) to the stems that about so many of them hold.

    A stem is the first six letters of a word of three letters or more, in lower case.
    """

    shares: dict[float, frozenset[str]]
