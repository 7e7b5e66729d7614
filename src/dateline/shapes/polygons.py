"""Outlines as the polygons of RFC 7946: closed rings, the outer counterclockwise, each with its holes clockwise."""

from collections.abc import Sequence
from functools import cache
from math import asin, atan2, cos, degrees, pi, radians, sin

from dateline.shapes import LonLat, load_shapes

Ring = list[list[float]]
Polygon = list[Ring]
_CORNERS = 48  # of a circle
_EARTH = 6371.0  # kilometres


@cache
def region_polygons(code: str) -> tuple[Polygon, ...]:
    """The outline of a first-level region by ISO 3166-2 code; empty for one whose outline is not known."""
    shapes = load_shapes()
    return polygons([shapes.ring(ring) for ring in shapes.regions.get(code, ())])


@cache
def country_polygons(code: str) -> tuple[Polygon, ...]:
    """The coarse outline of a country by ISO 3166-1 alpha-2 code, a small one's full one; empty where none is known."""
    shapes = load_shapes()
    coarse = polygons([shapes.coarse_ring(ring) for ring in shapes.coarse.get(code, ())])
    return coarse or polygons([shapes.ring(ring) for ring in shapes.countries.get(code, ())])


def polygons(rings: Sequence[Sequence[LonLat]]) -> tuple[Polygon, ...]:
    """Rings put together: one that lies in an odd number of others is a hole of the smallest of them."""
    closed = [part for ring in rings if len(ring) > 3 for part in _loops(_closed(ring))]
    by_size = sorted((ring for ring in closed if len(ring) > 3 and _area(ring)), key=lambda ring: -abs(_area(ring)))
    found: list[tuple[list[LonLat], Polygon]] = []
    for i, ring in enumerate(by_size):
        around = [other for other in by_size[:i] if _lies_in(ring, other)]
        holder = next((polygon for outer, polygon in reversed(found) if outer in around), None)
        if len(around) % 2 and holder is not None:
            holder.append(_turned(ring, clockwise=True))
        else:
            found.append((ring, [_turned(ring, clockwise=False)]))
    return tuple(polygon for _, polygon in found)


def circle(lon: float, lat: float, km: float) -> Polygon:
    """A circle on the sphere as a polygon, counterclockwise."""
    turn, north = km / _EARTH, radians(lat)
    ring: Ring = []
    for corner in range(_CORNERS):
        course = -2 * pi * corner / _CORNERS
        there = asin(sin(north) * cos(turn) + cos(north) * sin(turn) * cos(course))
        east = atan2(sin(course) * sin(turn) * cos(north), cos(turn) - sin(north) * sin(there))
        ring.append([round(max(-180.0, min(180.0, lon + degrees(east))), 4), round(degrees(there), 4)])
    return [[*ring, ring[0]]]


def _closed(ring: Sequence[LonLat]) -> list[LonLat]:
    points = [ring[0], *(point for before, point in zip(ring, ring[1:], strict=False) if point != before)]
    return points if points[0] == points[-1] else [*points, points[0]]


def _loops(ring: list[LonLat]) -> list[list[LonLat]]:
    """A ring that touches itself, taken apart where it does."""
    parts: list[list[LonLat]] = []
    path: list[LonLat] = []
    at: dict[LonLat, int] = {}
    for point in ring:
        if point in at:
            parts.append([*path[at[point] :], point])
            for gone in path[at[point] + 1 :]:
                del at[gone]
            del path[at[point] + 1 :]
        else:
            at[point] = len(path)
            path.append(point)
    return parts


def _area(ring: Sequence[LonLat]) -> float:
    """Twice the signed area in square degrees, positive for a counterclockwise ring."""
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:], strict=False))


def _turned(ring: list[LonLat], *, clockwise: bool) -> Ring:
    right = (_area(ring) < 0) is clockwise
    return [[lon, lat] for lon, lat in (ring if right else reversed(ring))]


def _lies_in(ring: Sequence[LonLat], other: Sequence[LonLat]) -> bool:
    """Whether most of a few points of a ring lie in another: neighbours share points."""
    some = ring[:: max(1, len(ring) // 5)]
    return sum(_holds(other, point) for point in some) * 2 > len(some)


def _holds(ring: Sequence[LonLat], point: LonLat) -> bool:
    x, y = point
    odd = False
    for (x1, y1), (x2, y2) in zip(ring, ring[1:], strict=False):
        if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
            odd = not odd
    return odd
