"""Units of measure and money."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit as its canonical symbol, how many of those it makes, and the name by which it is counted."""

    symbol: str
    factor: float
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Units:
    """Written forms in lower case to units, currencies (ISO 4217 and name) and words for percent.

    ``signs`` are currency signs to their ISO code and the name of the money. ``durations`` are the symbols of time.
    ``weights`` are forms that are money unless one of the
    ``weighing`` words is near ("weighing 2,760 pounds"). ``prefixed`` are units that stand before
    their number ("magnitude 7.8"). ``percent`` is the word by which percents are counted.
    ``capitals`` are forms that are units only when written in capitals ("212 MT").
    """

    measures: Mapping[str, Unit]
    moneys: Mapping[str, tuple[str | None, str]]
    signs: Mapping[str, tuple[str, str]]
    prefixed: Mapping[str, Unit]
    weights: Mapping[str, Unit]
    weighing: frozenset[str]
    percents: frozenset[str]
    percent: str
    capitals: frozenset[str] = frozenset()
