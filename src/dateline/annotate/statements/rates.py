"""What was learned about single words: how often a lemma, a construction or a pair of both attributes."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rates:
    """Shares by key; a key is a table's letter, a bar, and words. A key that is lacking gets its table's share."""

    known: Mapping[str, float]
    tables: Mapping[str, float]

    def rate(self, table: str, key: str) -> float:
        """The share for a key of a table."""
        found = self.known.get(f"{table}|{key}")
        return self.tables.get(table, 0.0) if found is None else found
