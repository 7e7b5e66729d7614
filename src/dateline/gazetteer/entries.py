"""What the gazetteer answers with."""

from dataclasses import dataclass, field

from dateline.records import Precision

COUNTRY, REGION, DISTRICT, CITY, AREA, CONTINENT = "country", "region", "district", "city", "area", "continent"
_PRECISION: dict[str, Precision] = {COUNTRY: "country", REGION: "region", DISTRICT: "region", CITY: "point"}
AREAS = frozenset("sea river lake mountains island landscape front area strait gulf desert valley union".split())
WIDE = frozenset((COUNTRY, REGION, DISTRICT, CONTINENT)) | AREAS
"""Kinds of places that are no point, whatever stands in a gazetteer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceEntry:
    """A place that the gazetteer knows.

    ``kind`` is "country", "region" (first level), "district" (second level), "city" or the kind of an area ("sea",
    "river", "front"); ``country`` is ISO 3166-1 alpha-2, ``admin1`` ISO 3166-2. ``capital`` marks the capital of a
    country; ``row`` is the place's number in this index. A user's own place has the name of its ``set``, a ``kind`` in
    the user's words, and says itself how finely it places something (``own_precision``).
    """

    row: int = field(compare=False)
    name: str
    kind: str
    country: str | None
    admin1: str | None
    lat: float | None
    lon: float | None
    population: int
    geonames_id: int | None
    capital: bool = False
    set: str | None = None
    own_precision: Precision | None = None

    @property
    def precision(self) -> Precision:
        """How finely a mention of it places something."""
        return self.own_precision or _PRECISION.get(self.kind, "area")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A place that a name may mean.

    ``rank`` is 0 for its main name, 1 for a listed form, 2 for an alternate, 3 for a case of one, 4 for a name that
    another place in the same region is better known by, and 5 for a city's Latin name of whatever language.
    """

    row: int
    rank: int


@dataclass(frozen=True, slots=True)
class NameMatch:
    """A name found in a text, and the number of the name in the index."""

    start: int
    end: int
    name: int
