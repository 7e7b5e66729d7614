"""Ships and boats, whose names are often those of towns."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Vessels:
    """Words in lower case, but for ``prefixes``, which stand before a name as written here ("USS").

    ``kinds`` are kinds of vessels, or beginnings of these words where a language declines them (``declined``): then
    a name counts as a vessel's in quotes, or where it stands in the nominative. ``articles`` may stand before a name;
    ``aboard`` are phrases that a vessel's name follows, ``rides`` words after a name that make these say another thing
    ("aboard the Kyiv train"). ``following`` are words that may follow a kind that tells what a name is: not "the
    Bosphorus, a ship canal".
    """

    kinds: tuple[str, ...]
    prefixes: tuple[str, ...]
    articles: tuple[str, ...]
    aboard: tuple[str, ...]
    rides: tuple[str, ...]
    following: tuple[str, ...]
    declined: bool
