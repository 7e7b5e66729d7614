"""The map as SVG: land, the report's countries tinted, its regions filled, its points, labels, a scale, an inset."""

from collections.abc import Iterator, Sequence
from functools import cache

from markupsafe import escape

from dateline.briefs.maps.inset import inset_box, inset_svg
from dateline.briefs.maps.labels import Label, Rect, middle, place_label, shorten
from dateline.briefs.maps.lines import area_path, border_path, clipped_rings, outline_path, overlaps
from dateline.briefs.maps.projection import XY, Azimuthal, Frame
from dateline.briefs.maps.scene import HEIGHT, WIDTH, How, Item, MapView, Scene, set_scene
from dateline.briefs.views import PlaceView
from dateline.briefs.wording import printable
from dateline.shapes import LonLat, Shapes, load_shapes

Placed = tuple[Item, XY | None]

_ORDER: dict[How, int] = {"point": 0, "near": 1, "region": 2, "within": 3, "country": 4}
_SPOTS = ("point", "near")
_SMALL = 9.0  # pixels, the radius of the circle of a place whose distance the report leaves open
_DOT = 4.5
_BESIDE = 3000.0  # kilometres: outlines further off than this beside a wide map are left out
_WIDE = 4500.0  # kilometres across: above them the coarse outlines are fine enough


def draw_map(views: Sequence[PlaceView], *, key: str) -> MapView | None:
    """The map of a report's places, ``None`` where none can be drawn; ``key`` begins the ids of its parts."""
    shapes = load_shapes()
    scene = set_scene(views, shapes)
    if scene is None:
        return None
    places = [(item, _anchor(item, scene.frame, shapes)) for item in scene.items]
    corner = inset_box(scene, [at for _, at in places if at]) if isinstance(scene.frame.projection, Azimuthal) else None
    taken = [Rect(8, HEIGHT - 32, 110, 28), *([corner] if corner else [])]
    labels, numbers = _label(places, taken)
    body = [
        *_ground(scene, shapes),
        *(_text(label) for label in labels),
        *_points(places, scene.frame),
        *_scale(scene.frame),
        *([inset_svg(scene, corner, shapes)] if corner else []),
    ]
    return MapView(
        svg=_svg(key, scene, body),
        ways=tuple(how for how in _ORDER if any(item.how == how for item in scene.items)),
        numbers=numbers,
        beyond=tuple(item.view.indices[0] for item in scene.beyond),
        left_out=tuple(view.indices[0] for view in scene.left_out),
    )


def _svg(key: str, scene: Scene, body: list[str]) -> str:
    shape = "map wide" if scene.frame.width / scene.frame.scale > _WIDE else "map"
    names = ", ".join(dict.fromkeys(item.label for item in scene.items))
    return (
        f'<svg class="{shape}" viewBox="0 0 {WIDTH:g} {HEIGHT:g}" role="img" aria-labelledby="{key}-map-title" '
        f'xmlns="http://www.w3.org/2000/svg"><title id="{key}-map-title">{_escaped(f"Map: {names}")}</title>'
        f'<rect class="sea" width="{WIDTH:g}" height="{HEIGHT:g}"/>' + "".join(body) + "</svg>"
    )


def _escaped(text: str) -> str:
    return str(escape(printable(text)))


def _ground(scene: Scene, shapes: Shapes) -> Iterator[str]:
    """Land, tints and filled regions, with the borders of the countries that the report speaks of."""
    frame, bounds = scene.frame, scene.frame.bounds()
    tinted = {item.code for item in scene.items if item.how == "country"}
    wide = frame.width / frame.scale > _WIDE
    for tint in (False, True):
        codes = [code for code in shapes.countries if (code in tinted) is tint]
        path = "".join(_country(shapes, code, frame, wide) for code in codes)
        if path:
            yield f'<path class="{"country" if tint else "land"}" d="{path}"/>'
    if not wide:
        near = {item.code[:2] for item in scene.items if item.how != "country"}
        arcs = [arc for country in sorted(near) for arc in _inner(country)]
        yield f'<path class="border" d="{border_path(shapes, arcs, frame, bounds)}"/>'
    for how in ("within", "region"):
        codes = sorted({item.code for item in scene.items if item.how == how})
        for code in codes:
            yield f'<path class="{how}" d="{outline_path(shapes, shapes.regions[code], frame, bounds)}"/>'


def _country(shapes: Shapes, code: str, frame: Frame, wide: bool) -> str:
    if wide:
        rings = (shapes.coarse_ring(ring) for ring in shapes.coarse.get(code, ()))
        return "".join(area_path(ring, frame, 0.7) for ring in rings if frame.near(ring, _BESIDE))
    if not overlaps(shapes.boxes[code], frame.bounds()):
        return ""
    return outline_path(shapes, shapes.countries[code], frame, frame.bounds())


@cache
def _inner(country: str) -> tuple[int, ...]:
    """The arcs between regions of a country."""
    shapes = load_shapes()
    seen: dict[int, int] = {}
    for code, rings in shapes.regions.items():
        if code.startswith(country + "-"):
            for arc in (arc for ring in rings for arc in ring):
                seen[max(arc, ~arc)] = seen.get(max(arc, ~arc), 0) + 1
    return tuple(arc for arc, times in seen.items() if times > 1)


def _anchor(item: Item, frame: Frame, shapes: Shapes) -> XY | None:
    """Where a place's label belongs in the picture."""
    if item.how in _SPOTS:
        return frame.pixel(item.extent[0])
    rings: list[Sequence[LonLat]]
    if item.how == "country":
        rings = [shapes.coarse_ring(ring) for ring in shapes.coarse[item.code]]
    else:
        rings = [shapes.ring(ring) for ring in shapes.regions[item.code]]
    largest = max(clipped_rings(rings, frame), key=_reach, default=[])
    return middle(largest)


def _reach(ring: Sequence[XY]) -> float:
    xs, ys = [p[0] for p in ring], [p[1] for p in ring]
    return (max(xs) - min(xs)) * (max(ys) - min(ys))


def _label(places: Sequence[Placed], taken: list[Rect]) -> tuple[list[tuple[Item, Label]], dict[int, int]]:
    """Labels for points first, then for shapes; what finds no room gets a number, which stands beside the map too."""
    order = sorted(
        places, key=lambda pair: (pair[0].how == "country", pair[0].how not in _SPOTS, -len(pair[0].view.indices))
    )
    taken += [Rect(at[0] - _DOT, at[1] - _DOT, 2 * _DOT, 2 * _DOT) for item, at in places if at and item.how in _SPOTS]
    labels: list[tuple[Item, Label]] = []
    numbers: dict[int, int] = {}
    for item, at in order:
        if at is None:
            continue
        text = shorten(printable(item.label))
        label = place_label(text, at, around=item.how in _SPOTS, taken=taken, width=WIDTH, height=HEIGHT)
        if label is None:
            number = len(numbers) + 1
            numbers[item.view.indices[0]] = number
            label = place_label(f"{number}", at, around=item.how in _SPOTS, taken=taken, width=WIDTH, height=HEIGHT)
            label = label or Label(f"{number}", at[0] + 4, at[1] - 4)
        labels.append((item, label))
    return labels, numbers


def _points(places: Sequence[Placed], frame: Frame) -> Iterator[str]:
    for item, at in places:
        if at and item.how == "near":
            radius = max(_SMALL, item.radius * frame.scale)
            yield f'<circle class="near" cx="{at[0]:.1f}" cy="{at[1]:.1f}" r="{radius:.1f}"/>'
        if at and item.how == "point":
            yield f'<circle class="point" cx="{at[0]:.1f}" cy="{at[1]:.1f}" r="{_DOT:g}"/>'


def _text(pair: tuple[Item, Label]) -> str:
    item, label = pair
    leader = f'<path class="leader" d="{label.leader}"/>' if label.leader else ""
    words = _escaped(label.text)
    return f'{leader}<text class="{item.how}-label" x="{label.x:.1f}" y="{label.y:.1f}">{words}</text>'


def _scale(frame: Frame) -> Iterator[str]:
    """A bar of a round number of kilometres; none on a map of the world, where no bar holds everywhere."""
    if not isinstance(frame.projection, Azimuthal) or frame.width / frame.scale > _WIDE:
        return
    steps = (kilometres * 10**power for power in range(5) for kilometres in (1, 2, 5))
    length = max((step for step in steps if step * frame.scale <= 90), default=1)
    right, base = 14 + length * frame.scale, HEIGHT - 14
    yield f'<path class="scale" d="M14,{base - 5:g}V{base:g}H{right:.1f}V{base - 5:g}"/>'
    yield f'<text class="scale-label" x="18" y="{base - 6:g}">{length:g} km</text>'
