"""A place and its names before they are indexed."""

from dataclasses import dataclass, field

MAIN, LISTED, ALTERNATE, CASE, YIELDING, OTHER = range(6)


@dataclass(slots=True)
class RawPlace:
    """One place; ``names`` maps (name, language) to its rank, the best one kept."""

    kind: str
    label: str
    country: str | None
    admin1: str | None = None
    lat: float | None = None
    lon: float | None = None
    population: int = 0
    geonames: int = 0
    capital: bool = False
    names: dict[tuple[str, str], int] = field(default_factory=dict)
    acronyms: set[str] = field(default_factory=set)

    def call(self, name: str, language: str, rank: int) -> None:
        """Give the place a name; "!" before it means that it counts only in capitals."""
        if name.startswith("!"):
            name = name[1:]
            self.acronyms.add(name)
        if name:
            key = (name, language)
            self.names[key] = min(rank, self.names.get(key, rank))
