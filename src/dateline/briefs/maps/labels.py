"""Labels that don't overlap: each place's wording beside its point or within its shape, else a number."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rich.cells import cell_len

from dateline.briefs.maps.projection import XY

SIZE = 13.0  # pixels, the labels' type
_CELL = 0.69  # width of a terminal cell's worth of type, in type sizes: that of a wide bold face
_LONGEST = 24  # characters of a label


@dataclass(frozen=True, slots=True)
class Rect:
    """A rectangle in pixels."""

    x: float
    y: float
    width: float
    height: float

    def meets(self, other: "Rect") -> bool:
        """Whether two rectangles overlap."""
        return (
            self.x < other.x + other.width
            and other.x < self.x + self.width
            and self.y < other.y + other.height
            and other.y < self.y + self.height
        )

    def lies_in(self, width: float, height: float) -> bool:
        """Whether the rectangle lies wholly in a picture, a little off its edges."""
        return self.x >= 4 and self.y >= 4 and self.x + self.width <= width - 4 and self.y + self.height <= height - 4


@dataclass(frozen=True, slots=True)
class Label:
    """A placed label: its words, the left end of its base line, and the path that leads to it from its place."""

    text: str
    x: float
    y: float
    leader: str = ""


def shorten(text: str) -> str:
    """A wording cut to a label's length."""
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1].rstrip() + "…"


def place_label(
    text: str, at: XY, *, around: bool, taken: list[Rect], width: float, height: float, size: float = SIZE
) -> Label | None:
    """The label at the first free position round a point (``around``) or on the middle of a shape; ``taken`` grows."""
    wide = cell_len(text) * _CELL * size + 4
    for x, y in _positions(at, wide, size, around):
        rect = Rect(x, y, wide, size * 1.25)
        if rect.lies_in(width, height) and not any(rect.meets(other) for other in taken):
            taken.append(rect)
            return Label(text, x + 2, y + size, _leader(at, rect) if around else "")
    return None


def _leader(at: XY, rect: Rect) -> str:
    """A line from a place to a label that doesn't stand right beside it."""
    x = min(max(at[0], rect.x), rect.x + rect.width)
    y = min(max(at[1], rect.y + rect.height / 4), rect.y + rect.height * 3 / 4)
    return f"M{at[0]:.1f},{at[1]:.1f}L{x:.1f},{y:.1f}" if abs(x - at[0]) + abs(y - at[1]) > 14 else ""


def _positions(at: XY, wide: float, size: float, around: bool) -> Iterator[XY]:
    """Upper left corners, the best first."""
    x, y = at
    high = size * 1.25
    if not around:
        for down in (0, 0.9, -0.9, 1.8, -1.8):
            yield x - wide / 2, y - high / 2 + down * high
    gap = 7.0
    yield x + gap, y - high / 2
    yield x - gap - wide, y - high / 2
    yield x - wide / 2, y - gap - high
    yield x - wide / 2, y + gap
    for right in (gap * 0.7, -gap * 0.7 - wide):
        for down in (gap * 0.5, -gap * 0.5 - high):
            yield x + right, y + down
    for far in (18.0, 28.0):
        yield x + gap, y + far - high / 2
        yield x + gap, y - far - high / 2
        yield x - gap - wide, y + far - high / 2
        yield x - gap - wide, y - far - high / 2


def within(point: XY, ring: Sequence[XY]) -> bool:
    """Whether a point lies in a polygon, by the even-odd rule."""
    odd = False
    x, y = point
    before = ring[-1] if ring else (0.0, 0.0)
    for corner in ring:
        if (before[1] > y) != (corner[1] > y) and x < (corner[0] - before[0]) * (y - before[1]) / (
            corner[1] - before[1]
        ) + before[0]:
            odd = not odd
        before = corner
    return odd


def middle(ring: Sequence[XY]) -> XY | None:
    """The point of a grid over a polygon that lies deepest in it: a place for its label."""
    if len(ring) < 3:
        return None
    xs, ys = [p[0] for p in ring], [p[1] for p in ring]
    left, top, wide, high = min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys)
    corners = ring[:: max(1, len(ring) // 150)]
    best, deepest = None, -1.0
    for i in range(1, 14):
        for j in range(1, 14):
            point = left + wide * i / 14, top + high * j / 14
            if within(point, ring):
                depth = min(((p[0] - point[0]) * 0.5) ** 2 + (p[1] - point[1]) ** 2 for p in corners)
                if depth > deepest:
                    best, deepest = point, depth
    return best
