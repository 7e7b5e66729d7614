"""Degrees to the plane and to a picture's pixels: equal areas round a centre, or the whole world."""

from collections.abc import Iterable
from dataclasses import dataclass
from math import acos, asin, cos, degrees, hypot, radians, sin, sqrt

from dateline.shapes import Box, LonLat

XY = tuple[float, float]
EARTH = 6371.0  # kilometres


@dataclass(frozen=True, slots=True)
class Azimuthal:
    """Lambert's azimuthal equal-area projection round a centre, in kilometres; north is up at the centre."""

    lon: float
    lat: float

    def plane(self, point: LonLat) -> XY:
        """A place in kilometres east and south of the centre; far behind it, the rim."""
        lam, phi, phi0 = radians(point[0] - self.lon), radians(point[1]), radians(self.lat)
        east = cos(phi) * sin(lam)
        south = sin(phi0) * cos(phi) * cos(lam) - cos(phi0) * sin(phi)
        facing = 1 + sin(phi0) * sin(phi) + cos(phi0) * cos(phi) * cos(lam)
        if facing > 0.01:
            k = EARTH * sqrt(2 / facing)
            return k * east, k * south
        length = hypot(east, south)
        return (2 * EARTH * east / length, 2 * EARTH * south / length) if length > 1e-9 else (0.0, 2 * EARTH)

    def degrees(self, x: float, y: float) -> LonLat:
        """The place that lies at kilometres east and south of the centre."""
        rho = hypot(x, y)
        if rho < 1e-9:
            return self.lon, self.lat
        c = 2 * asin(min(1.0, rho / (2 * EARTH)))
        phi0 = radians(self.lat)
        lat = asin(max(-1.0, min(1.0, cos(c) * sin(phi0) - y * sin(c) * cos(phi0) / rho)))
        top, bottom = x * sin(c), rho * cos(phi0) * cos(c) + y * sin(phi0) * sin(c)
        turn = acos(max(-1.0, min(1.0, bottom / (hypot(top, bottom) or 1))))
        return self.lon + degrees(turn if top >= 0 else -turn), degrees(lat)


@dataclass(frozen=True, slots=True)
class World:
    """The Equal Earth projection of the whole world (Šavrič, Patterson and Jenny 2018), in kilometres."""

    lon: float = 0.0
    lat: float = 0.0

    def plane(self, point: LonLat) -> XY:
        """A place in kilometres east and south of the middle of the map."""
        theta = asin(sqrt(3) / 2 * sin(radians(point[1])))
        t2 = theta * theta
        t6 = t2 * t2 * t2
        rise = 1.340264 - 0.081106 * t2 + t6 * (0.000893 + 0.003796 * t2)
        slope = 1.340264 - 3 * 0.081106 * t2 + t6 * (7 * 0.000893 + 9 * 0.003796 * t2)
        x = 2 * sqrt(3) * radians(point[0]) * cos(theta) / (3 * slope)
        return EARTH * x, -EARTH * theta * rise


@dataclass(frozen=True, slots=True)
class Frame:
    """A projection, the middle of what is shown in kilometres, and the picture's size and pixels a kilometre."""

    projection: Azimuthal | World
    x: float
    y: float
    scale: float
    width: float
    height: float

    def pixel(self, point: LonLat) -> XY:
        """Where a place lies in the picture."""
        x, y = self.projection.plane(point)
        return (x - self.x) * self.scale + self.width / 2, (y - self.y) * self.scale + self.height / 2

    def shows(self, point: LonLat, margin: float = 0) -> bool:
        """Whether a place lies in the picture."""
        x, y = self.pixel(point)
        return -margin <= x <= self.width + margin and -margin <= y <= self.height + margin

    def near(self, points: Iterable[LonLat], margin: float) -> bool:
        """Whether any of the points lies within a margin in kilometres of the circle round the picture."""
        reach = hypot(self.width, self.height) / 2 / self.scale + margin
        plane = (self.projection.plane(point) for point in points)
        return any(hypot(x - self.x, y - self.y) < reach for x, y in plane)

    def bounds(self) -> Box:
        """Degrees that hold everything in the picture, generously."""
        if isinstance(self.projection, World):
            return -180, -90, 180, 90
        half_x, half_y = self.width / 2 / self.scale, self.height / 2 / self.scale
        edge = [
            self.projection.degrees(self.x + half_x * i / 4, self.y + half_y * j / 4)
            for i in range(-4, 5)
            for j in range(-4, 5)
            if abs(i) == 4 or abs(j) == 4
        ]
        lons, lats = [p[0] for p in edge], [p[1] for p in edge]
        south, north = max(-90, min(lats) - 1), min(90, max(lats) + 1)
        if north > 84 or south < -84:
            return -180, south if south > -84 else -90, 180, north if north < 84 else 90
        return min(lons) - 1, south, max(lons) + 1, north


def fit(points: Iterable[LonLat], *, width: float, height: float, least: float, margin: float) -> Frame:
    """The frame that shows all points with a margin in pixels, at least ``least`` kilometres high.

    Points further apart than a hemisphere shows get the whole world.
    """
    places = list(points)
    lon, lat, spread = _middle(places)
    if spread > 75:
        return _framed(World(), [(-170.0, -56.0), (180.0, -56.0), (0.0, 80.0)], width, height, 0, 4)
    return _framed(Azimuthal(lon, lat), places, width, height, least, margin)


def _framed(
    projection: Azimuthal | World, places: list[LonLat], width: float, height: float, least: float, margin: float
) -> Frame:
    plane = [projection.plane(place) for place in places]
    xs, ys = [p[0] for p in plane], [p[1] for p in plane]
    wide, high = max(xs) - min(xs), max(max(ys) - min(ys), least)
    scale = min((width - 2 * margin) / max(wide, 1), (height - 2 * margin) / max(high, 1))
    return Frame(projection, (max(xs) + min(xs)) / 2, (max(ys) + min(ys)) / 2, scale, width, height)


def _middle(places: list[LonLat]) -> tuple[float, float, float]:
    """The middle of places on the globe, and how far the furthest is from it in degrees."""
    vectors = [_vector(place) for place in places]
    x, y, z = (sum(v[i] for v in vectors) / len(vectors) for i in range(3))
    length = sqrt(x * x + y * y + z * z) or 1
    lon, lat = _place((x / length, y / length, z / length))
    far = max(degrees(acos(max(-1.0, min(1.0, (x * v[0] + y * v[1] + z * v[2]) / length)))) for v in vectors)
    return lon, lat, far


def _vector(place: LonLat) -> tuple[float, float, float]:
    lam, phi = radians(place[0]), radians(place[1])
    return cos(phi) * cos(lam), cos(phi) * sin(lam), sin(phi)


def _place(vector: tuple[float, float, float]) -> LonLat:
    x, y, z = vector
    flat = hypot(x, y)
    turn = degrees(acos(max(-1.0, min(1.0, x / flat)))) if flat > 1e-12 else 0.0
    return (turn if y >= 0 else -turn), degrees(asin(max(-1.0, min(1.0, z))))
