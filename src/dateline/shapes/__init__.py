"""Outlines of the world's countries and first-level regions, made by ``scripts/build_shapes.py`` from Natural Earth."""

import gzip
import json
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files

LonLat = tuple[float, float]
Box = tuple[float, float, float, float]  # west, south, east, north


@dataclass(frozen=True, slots=True)
class Shapes:
    """Arcs that neighbours share, and the rings that they make: an arc ``~n`` is arc n backwards.

    ``regions`` are by ISO 3166-2 code, ``countries`` by ISO 3166-1 alpha-2 code; ``coarse`` holds the countries'
    rings for a map of the whole world, ``boxes`` their bounds.
    """

    grid: int
    arcs: tuple[str, ...]
    regions: dict[str, list[list[int]]]
    countries: dict[str, list[list[int]]]
    coarse: dict[str, list[str]]
    boxes: dict[str, Box]
    _decoded: dict[int, tuple[LonLat, ...]] = field(default_factory=dict, repr=False)
    _boxes: dict[int, Box] = field(default_factory=dict, repr=False)

    def arc(self, number: int) -> tuple[LonLat, ...]:
        """The points of an arc in its direction, in degrees."""
        at = number if number >= 0 else ~number
        points = self._decoded.get(at)
        if points is None:
            points = self._decoded[at] = _decode(self.arcs[at], self.grid)
        return points if number >= 0 else points[::-1]

    def box(self, number: int) -> Box:
        """The bounds of an arc."""
        at = number if number >= 0 else ~number
        bounds = self._boxes.get(at)
        if bounds is None:
            lons, lats = zip(*self.arc(at), strict=True)
            bounds = self._boxes[at] = (min(lons), min(lats), max(lons), max(lats))
        return bounds

    def coarse_ring(self, encoded: str) -> tuple[LonLat, ...]:
        """The points of one of ``coarse``'s rings."""
        return _decoded(encoded, self.grid)

    def ring(self, arcs: list[int]) -> list[LonLat]:
        """The points of a ring."""
        return [point for arc in arcs for point in self.arc(arc)]


@cache
def load_shapes() -> Shapes:
    """The outlines, read once a process."""
    packed = files(__name__).joinpath("shapes.json.gz").read_bytes()
    data = json.loads(gzip.decompress(packed))
    return Shapes(data["grid"], tuple(data["arcs"]), data["regions"], data["countries"], data["coarse"], data["boxes"])


@cache
def _decoded(encoded: str, grid: int) -> tuple[LonLat, ...]:
    return _decode(encoded, grid)


def _decode(encoded: str, grid: int) -> tuple[LonLat, ...]:
    """Points from differences in printable characters, five bits each, the lowest first."""
    found: list[LonLat] = []
    value = shift = x = y = 0
    longitude = True
    for char in encoded:
        bits = ord(char) - 63
        value |= (bits & 31) << shift
        shift += 5
        if bits & 32:
            continue
        step = -((value + 1) >> 1) if value & 1 else value >> 1
        if longitude:
            x += step
        else:
            y += step
            found.append((x / grid, y / grid))
        longitude = not longitude
        value = shift = 0
    return tuple(found)
