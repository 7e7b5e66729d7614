"""Words for the people, the government and the name of each country."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Demonyms:
    """Forms in lower case to ISO 3166-1 alpha-2.

    ``adjectives`` say whose a thing is and, as nouns, who a person is ("North Korean", "Syrians", "Spaniards");
    ``names`` are names of countries; ``capitals`` the cities that stand for their governments. ``stems`` are
    beginnings of adjectives and nouns, for a language that inflects them. ``members`` are nouns that the country
    behind them owns ("citizens of Canada").
    """

    adjectives: Mapping[str, str]
    names: Mapping[str, str]
    capitals: Mapping[str, str]
    stems: Mapping[str, str]
    members: frozenset[str] = frozenset()
