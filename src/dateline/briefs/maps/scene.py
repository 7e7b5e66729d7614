"""What of a report's places goes on its map, and how much of the world the map shows."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import acos, cos, degrees, radians, sin
from typing import Literal

from dateline.briefs.maps.labels import within
from dateline.briefs.maps.projection import Frame, World, fit
from dateline.briefs.views import PlaceView
from dateline.gazetteer.entries import WIDE
from dateline.shapes import LonLat, Shapes

How = Literal["point", "near", "region", "within", "country"]

WIDTH, HEIGHT = 440.0, 320.0
_NEAR = 16.0  # degrees on the globe: places further from all others of a group belong to another
_LEAST = 400.0  # kilometres from the top of a map to its bottom, so that one town is not all there is to see
_MOST = 120  # places drawn, those spoken of most: more could not be told apart
_MARGIN = 48.0  # pixels left round the places for their labels


@dataclass(frozen=True, slots=True)
class Item:
    """A place to be drawn: as a point, a circle round it, a region's shape, one it lies within, a country's tint.

    ``radius`` is the circle's in kilometres, 0 where the report names no distance.
    """

    view: PlaceView
    how: How
    code: str
    extent: tuple[LonLat, ...]
    radius: float = 0.0

    @property
    def label(self) -> str:
        """The wording that the report uses first."""
        return self.view.wordings[0]


@dataclass(frozen=True, slots=True)
class Scene:
    """The frame, the items in it, those that lie beyond it, and the places that can't be drawn."""

    frame: Frame
    items: tuple[Item, ...]
    beyond: tuple[Item, ...]
    left_out: tuple[PlaceView, ...]


@dataclass(frozen=True, slots=True)
class MapView:
    """A drawn map: its SVG, and for each place (by the index of its first mention) the number that labels it, if any.

    ``beyond`` and ``left_out`` are the first mentions of places outside the picture and of those that have no
    position or outline. ``ways`` says which ways of drawing it uses.
    """

    svg: str
    ways: tuple[How, ...]
    numbers: dict[int, int]
    beyond: tuple[int, ...]
    left_out: tuple[int, ...]


def set_scene(views: Sequence[PlaceView], shapes: Shapes) -> Scene | None:
    """The scene of a report's places, ``None`` where none of them can be drawn."""
    items = [item for view in views if (item := _item(view, shapes)) is not None]
    items = sorted(items, key=lambda item: -len(item.view.indices))[:_MOST]
    if not items:
        return None
    drawn = {item.view.indices[0] for item in items}
    fine = [item for item in items if item.how != "country"]
    main = _group(fine) if fine else items
    frame = fit(
        [point for item in main for point in item.extent], width=WIDTH, height=HEIGHT, least=_LEAST, margin=_MARGIN
    )
    inside = tuple(item for item in items if _in_view(item, frame, shapes))
    return Scene(
        frame=frame,
        items=inside,
        beyond=tuple(item for item in items if item not in inside),
        left_out=tuple(view for view in views if view.indices[0] not in drawn),
    )


def _item(view: PlaceView, shapes: Shapes) -> Item | None:
    """How a place is drawn; never more finely than the report gives it."""
    place = view.place
    if place.precision == "point" and place.lat is not None and place.lon is not None:
        return Item(view, "point", place.admin1 or place.country or "", ((place.lon, place.lat),))
    if place.offset is not None and place.kind not in WIDE and place.lat is not None and place.lon is not None:
        radius = place.offset.within_km or 0.0
        return Item(view, "near", "", _circle((place.lon, place.lat), radius), radius)
    if place.precision == "region" and place.admin1 in shapes.regions:
        how: How = "region" if place.kind == "region" else "within"
        return Item(view, how, place.admin1, _sampled(shapes, shapes.regions[place.admin1]))
    if place.precision == "country" and place.country in shapes.coarse:
        return Item(view, "country", place.country, _coarse(shapes, place.country))
    return None


def _circle(middle: LonLat, radius: float) -> tuple[LonLat, ...]:
    """The middle of a circle, and its ends to the four sides."""
    high = radius / 111.2
    wide = high / max(0.1, cos(radians(middle[1])))
    (lon, lat) = middle
    return middle, (lon - wide, lat), (lon + wide, lat), (lon, lat - high), (lon, lat + high)


def _sampled(shapes: Shapes, rings: list[list[int]]) -> tuple[LonLat, ...]:
    """Points of a region's longest ring, enough to know how far it reaches."""
    longest = max((shapes.ring(ring) for ring in rings), key=len)
    return tuple(longest[:: max(1, len(longest) // 40)])


def _coarse(shapes: Shapes, country: str) -> tuple[LonLat, ...]:
    """Points of a country's mainland and of islands nearly as large."""
    rings = [shapes.coarse_ring(ring) for ring in shapes.coarse[country]]
    most = max(len(ring) for ring in rings)
    return tuple(point for ring in rings if len(ring) * 4 >= most for point in ring)


def _group(items: list[Item]) -> list[Item]:
    """The places that lie near each other and are spoken of most."""
    groups: list[list[Item]] = []
    for item in items:
        near = [group for group in groups if any(_apart(item, other) < _NEAR for other in group)]
        merged = [item, *(other for group in near for other in group)]
        groups = [group for group in groups if group not in near] + [merged]
    return max(groups, key=lambda group: (sum(len(item.view.indices) for item in group), -group[0].view.indices[0]))


def _apart(one: Item, other: Item) -> float:
    """Degrees on the globe between the nearest of a few points of two places."""
    return min(_angle(a, b) for a in one.extent[::10] for b in other.extent[::10])


def _angle(one: LonLat, other: LonLat) -> float:
    turn, south, north = radians(one[0] - other[0]), radians(one[1]), radians(other[1])
    return degrees(acos(max(-1.0, min(1.0, sin(south) * sin(north) + cos(south) * cos(north) * cos(turn)))))


def _in_view(item: Item, frame: Frame, shapes: Shapes) -> bool:
    if isinstance(frame.projection, World):
        return True
    if item.how == "country":
        rings = shapes.coarse[item.code]
        return any(frame.shows(p) for ring in rings for p in shapes.coarse_ring(ring)) or _holds(item, frame)
    return any(frame.shows(point) for point in item.extent)


def _holds(item: Item, frame: Frame) -> bool:
    """Whether the middle of the picture lies in a country whose outline is wholly outside it."""
    middle = (frame.width / 2, frame.height / 2)
    return within(middle, [frame.pixel(point) for point in item.extent])
