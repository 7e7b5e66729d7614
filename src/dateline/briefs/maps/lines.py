"""Outlines as the paths of a picture: clipped to it, and no finer than its pixels show."""

from collections.abc import Iterable, Iterator, Sequence

from dateline.briefs.maps.projection import XY, Frame
from dateline.shapes import Box, LonLat, Shapes

BLEED = 6.0  # pixels that shapes run on beyond the picture, so that their cut edges aren't seen
_FINE = 0.35  # pixels: points nearer to the last one kept are left out


def outline_path(shapes: Shapes, rings: Iterable[list[int]], frame: Frame, bounds: Box) -> str:
    """The path that fills an outline, empty where none of it is in the picture."""
    return "".join(area_path(_near(shapes, ring, bounds), frame) for ring in rings if _meets(shapes, ring, bounds))


def area_path(points: Iterable[LonLat], frame: Frame, fine: float = _FINE) -> str:
    """The closed path round points in degrees, clipped; ``fine`` is the least step in pixels."""
    thin = _thinned(_clip([frame.pixel(point) for point in points], frame), fine)
    return f"{_moves(thin)}Z" if len(thin) > 2 else ""


def clipped_rings(rings: Iterable[Sequence[LonLat]], frame: Frame) -> Iterator[list[XY]]:
    """Each ring's part in the picture, in pixels."""
    for ring in rings:
        part = _clip([frame.pixel(point) for point in ring], frame)
        if part:
            yield part


def border_path(shapes: Shapes, arcs: Iterable[int], frame: Frame, bounds: Box) -> str:
    """The path along arcs, such as the borders between regions."""
    parts: list[str] = []
    for arc in arcs:
        if overlaps(shapes.box(arc), bounds) and not _seam(shapes.box(arc)):
            points = _thinned([frame.pixel(point) for point in shapes.arc(arc)])
            parts += [_moves(run) for run in _visible(points, frame)]
    return "".join(parts)


def overlaps(one: Box, other: Box) -> bool:
    """Whether two bounds in degrees meet, also across the 180th meridian."""
    if one[1] > other[3] or one[3] < other[1]:
        return False
    return any(one[0] + turn <= other[2] and one[2] + turn >= other[0] for turn in (-360, 0, 360))


def _seam(box: Box) -> bool:
    """Whether an arc is only the edge at which the source cuts the world in two."""
    return box[0] == box[2] and abs(box[0]) > 179.9


def _meets(shapes: Shapes, ring: list[int], bounds: Box) -> bool:
    boxes = [shapes.box(arc) for arc in ring]
    whole = min(b[0] for b in boxes), min(b[1] for b in boxes), max(b[2] for b in boxes), max(b[3] for b in boxes)
    return overlaps(whole, bounds)


def _near(shapes: Shapes, ring: list[int], bounds: Box) -> list[LonLat]:
    """A ring's points; of an arc that lies wholly outside the bounds a few are enough."""
    found: list[LonLat] = []
    for arc in ring:
        points = shapes.arc(arc)
        step = 1 if overlaps(shapes.box(arc), bounds) else max(1, len(points) // 8)
        found += points[:-1:step]
    return found


def _thinned(points: list[XY], fine: float = _FINE) -> list[XY]:
    """Points without those that lie on the last one kept; the ends stay."""
    kept = points[:1]
    for point in points[1:-1]:
        if abs(point[0] - kept[-1][0]) + abs(point[1] - kept[-1][1]) > fine:
            kept.append(point)
    return kept + points[-1:] if len(points) > 1 else kept


def _clip(points: list[XY], frame: Frame) -> list[XY]:
    """A polygon cut at the picture's edges, one after the other (Sutherland and Hodgman)."""
    for axis, limit, sign in (
        (0, -BLEED, 1),
        (0, frame.width + BLEED, -1),
        (1, -BLEED, 1),
        (1, frame.height + BLEED, -1),
    ):
        if not points:
            return []
        if all((p[axis] - limit) * sign >= 0 for p in points):
            continue
        cut: list[XY] = []
        before = points[-1]
        was_in = (before[axis] - limit) * sign >= 0
        for point in points:
            is_in = (point[axis] - limit) * sign >= 0
            if is_in != was_in:
                share = (limit - before[axis]) / (point[axis] - before[axis])
                cut.append((before[0] + share * (point[0] - before[0]), before[1] + share * (point[1] - before[1])))
            if is_in:
                cut.append(point)
            before, was_in = point, is_in
        points = cut
    return points


def _visible(points: list[XY], frame: Frame) -> Iterator[list[XY]]:
    """The runs of a line that pass through the picture."""
    run: list[XY] = []
    for before, point in zip(points, points[1:], strict=False):
        apart = any(
            max(before[axis], point[axis]) < -BLEED or min(before[axis], point[axis]) > size + BLEED
            for axis, size in ((0, frame.width), (1, frame.height))
        )
        if apart:
            if len(run) > 1:
                yield run
            run = []
            continue
        run = run or [before]
        run.append(point)
    if len(run) > 1:
        yield run


def _moves(points: list[XY]) -> str:
    """Relative moves in tenths of a pixel."""
    x, y = round(points[0][0], 1), round(points[0][1], 1)
    parts = [f"M{x:g},{y:g}l"]
    for point in points[1:]:
        dx, dy = round(point[0] - x, 1), round(point[1] - y, 1)
        if dx or dy:
            parts.append(f"{dx:g},{dy:g} ")
            x, y = round(x + dx, 1), round(y + dy, 1)
    return "".join(parts).rstrip()
