"""The small map of the world in a corner: where the large one lies, and what lies beyond it."""

from collections.abc import Iterable, Sequence
from functools import cache

from dateline.briefs.maps.labels import Rect
from dateline.briefs.maps.lines import area_path
from dateline.briefs.maps.projection import XY, Frame, World, fit
from dateline.briefs.maps.scene import HEIGHT, WIDTH, Scene
from dateline.shapes import LonLat, Shapes, load_shapes

_WIDE, _HIGH = 112.0, 53.0
_ZOOMED = 9000.0  # kilometres across: a map that shows more needs no inset


def inset_box(scene: Scene, busy: Sequence[XY]) -> Rect | None:
    """The corner of the picture with the fewest places near it; ``None`` where the map shows enough by itself."""
    if scene.frame.width / scene.frame.scale > _ZOOMED:
        return None
    corners = [
        Rect(x, y, _WIDE, _HIGH) for y, x in ((8, WIDTH - _WIDE - 8), (HEIGHT - _HIGH - 8, WIDTH - _WIDE - 8), (8, 8))
    ]
    return min(corners, key=lambda corner: sum(_near(corner, at) for at in busy))


def _near(corner: Rect, at: XY) -> bool:
    return corner.meets(Rect(at[0] - 70, at[1] - 18, 140, 36))


def inset_svg(scene: Scene, box: Rect, shapes: Shapes) -> str:
    """The inset: the world, the report's countries tinted, places beyond the map as dots, the map's own frame."""
    frame = fit([(-179.0, 0.0), (0.0, 0.0), (179.0, 0.0)], width=_WIDE, height=_HIGH, least=0, margin=0)
    tinted = [item.code for item in (*scene.items, *scene.beyond) if item.how == "country"]
    tint = _paths((ring for code in tinted for ring in _rings(shapes, code)), frame)
    dots = "".join(_dot(frame.pixel(item.extent[0])) for item in scene.beyond if item.how != "country")
    return (
        f'<g class="inset" transform="translate({box.x:g},{box.y:g})"><rect class="inset-sea" width="{_WIDE:g}" '
        f'height="{_HIGH:g}"/><path class="inset-land" d="{_land()}"/><path class="inset-country" d="{tint}"/>'
        f"{_window(scene.frame, frame)}{dots}</g>"
    )


@cache
def _land() -> str:
    shapes = load_shapes()
    frame = fit([(-179.0, 0.0), (0.0, 0.0), (179.0, 0.0)], width=_WIDE, height=_HIGH, least=0, margin=0)
    return _paths((ring for code in shapes.coarse for ring in _rings(shapes, code)), frame)


def _rings(shapes: Shapes, code: str) -> Iterable[Sequence[LonLat]]:
    return (shapes.coarse_ring(ring) for ring in shapes.coarse[code])


def _paths(rings: Iterable[Sequence[LonLat]], frame: Frame) -> str:
    return "".join(area_path(ring, frame, 1.2) for ring in rings)


def _dot(at: XY) -> str:
    return f'<circle class="inset-point" cx="{at[0]:.1f}" cy="{at[1]:.1f}" r="2"/>'


def _window(main: Frame, inset: Frame) -> str:
    """The large map's frame on the small one, never too small to be seen."""
    assert not isinstance(main.projection, World)
    half_x, half_y = main.width / 2 / main.scale, main.height / 2 / main.scale
    corners = [
        main.projection.degrees(main.x + half_x * i, main.y + half_y * j) for i in (-1, 0, 1) for j in (-1, 0, 1)
    ]
    xs, ys = zip(*(inset.pixel(corner) for corner in corners), strict=True)
    wide, high = max(max(xs) - min(xs), 6), max(max(ys) - min(ys), 5)
    x, y = (max(xs) + min(xs) - wide) / 2, (max(ys) + min(ys) - high) / 2
    return f'<rect class="inset-window" x="{x:.1f}" y="{y:.1f}" width="{wide:.1f}" height="{high:.1f}"/>'
