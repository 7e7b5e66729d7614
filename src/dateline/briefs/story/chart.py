"""A claim's values over time as SVG: a line for each origin, low and high as bars, modality by shape.

Nothing runs in it: colours come from the page's style, so that it follows light and dark; every value is written out,
and the title and the description say the same in words.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import floor, log10

from markupsafe import escape

from dateline.briefs.story.views import ClaimView
from dateline.briefs.wording import amount, printable
from dateline.records import ClaimMention, Modality

WIDTH, HEIGHT = 640.0, 250.0
_LEFT, _RIGHT, _TOP, _BOTTOM = 58.0, 18.0, 22.0, 34.0
_COLOURS = 5  # origins with a colour of their own; the rest share grey
_SIZE = 5.5
_STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)
_APART = 15.0  # between the lines of two labels
_LETTER = 6.6  # mean width of a letter of a label
SHAPES: dict[Modality, str] = {
    "asserted": "said to be so",
    "expected": "expected",
    "unconfirmed": "unconfirmed",
    "denied": "denied",
    "hypothetical": "supposed",
}
"""The modalities in words, in the order of the legend."""


@dataclass(frozen=True, slots=True)
class Chart:
    """The picture, the origins with the class of their colour, and the modalities that are in it."""

    svg: str
    origins: tuple[tuple[str, str], ...]
    modalities: tuple[Modality, ...]


@dataclass(frozen=True, slots=True)
class _Dot:
    mention: ClaimMention
    value: float
    time: datetime
    count: int
    kind: str
    x: float = 0.0
    y: float = 0.0


@dataclass(frozen=True, slots=True)
class _Scale:
    """Where times and values stand."""

    first: datetime
    last: datetime
    low: float
    high: float
    step: float

    def x(self, time: datetime) -> float:
        whole = (self.last - self.first).total_seconds() or 1.0
        share = (time - self.first).total_seconds() / whole
        return _LEFT + 14 + share * (WIDTH - _LEFT - _RIGHT - 70)

    def y(self, value: float) -> float:
        return HEIGHT - _BOTTOM - (value - self.low) / (self.high - self.low) * (HEIGHT - _TOP - _BOTTOM)


def draw_chart(view: ClaimView, *, key: str) -> Chart | None:
    """The chart of a claim, ``None`` where fewer than two dated values differ; ``key`` begins the ids of its parts."""
    dated = _dated(view.claim.mentions)
    if len({mention.value for mention, _ in dated}) < 2:
        return None
    origins = _origins(dated)
    dots = _dots(dated, origins)
    scale = _scale(dots)
    placed = [
        _Dot(dot.mention, dot.value, dot.time, dot.count, dot.kind, scale.x(dot.time), scale.y(dot.value))
        for dot in dots
    ]
    body = [*_grid(scale), *_lines(placed), *_bars(placed, scale), *(_mark(dot) for dot in placed), *_labels(placed)]
    shown = tuple(modality for modality in SHAPES if any(dot.mention.modality == modality for dot in placed))
    return Chart(svg=_svg(view, key, body), origins=tuple(origins.items()), modalities=shown)


def _dated(mentions: Sequence[ClaimMention]) -> list[tuple[ClaimMention, datetime]]:
    """Mentions with a value and their times, never before that of the one before: they are in order of time."""
    found: list[tuple[ClaimMention, datetime]] = []
    for mention in mentions:
        time = _time(mention)
        if time is not None and mention.value is not None:
            found.append((mention, max(time, found[-1][1]) if found else time))
    return found


def _time(mention: ClaimMention) -> datetime | None:
    """When it was published, a day without a time at its noon."""
    written = mention.published or ""
    try:
        time = datetime.fromisoformat(written)
    except ValueError:
        return None
    plain = time.replace(tzinfo=None) - (time.utcoffset() or timedelta())
    return plain + timedelta(hours=12) if len(written) == 10 else plain


def _origins(dated: Sequence[tuple[ClaimMention, datetime]]) -> dict[str, str]:
    """Every origin and the class of its colour, in order of appearance; an outlet's own voice is grey."""
    names = dict.fromkeys(mention.origin for mention, _ in dated if mention.origin is not None and not mention.circular)
    found = {name: f"o{number}" if number <= _COLOURS else "o0" for number, name in enumerate(names, 1)}
    if any(mention.origin is None for mention, _ in dated):
        found["the outlet’s own voice"] = "o0"
    if any(mention.circular for mention, _ in dated):
        found["a circle of outlets"] = "o0"
    return found


def _dots(dated: Sequence[tuple[ClaimMention, datetime]], origins: dict[str, str]) -> list[_Dot]:
    """One dot for the mentions that would lie on each other: of a day, a value, an origin and a modality."""
    stacks: dict[tuple[object, ...], list[tuple[ClaimMention, datetime]]] = defaultdict(list)
    for mention, time in dated:
        own = mention.origin is None or mention.circular
        key = (time.date(), mention.value, None if own else mention.origin, mention.modality, mention.stale)
        stacks[key].append((mention, time))
    found = []
    for stack in stacks.values():
        mention, time = min(stack, key=lambda item: item[1])
        kind = "o0" if mention.origin is None or mention.circular else origins[mention.origin]
        found.append(_Dot(mention, mention.value or 0.0, time, len(stack), kind))
    return sorted(found, key=lambda dot: (dot.time, dot.value))


def _scale(dots: Sequence[_Dot]) -> _Scale:
    values = [dot.value for dot in dots]
    bounds = [
        bound
        for dot in dots
        if dot.mention.hedge == "range"
        for bound in (dot.mention.low, dot.mention.high)
        if bound is not None
    ]
    low, high = min([*values, *bounds]), max([*values, *bounds])
    low = 0.0 if 0.0 <= low < high * 0.6 else low - (high - low) * 0.4
    step = _step((high - low) / 3.2)
    low, high = floor(low / step) * step, high + (high - low) * 0.08
    return _Scale(dots[0].time, dots[-1].time, low, high, step)


def _step(rough: float) -> float:
    """A round step of at least a third of the range."""
    size = 10.0 ** floor(log10(rough)) if rough > 0 else 1.0
    return next(factor * size for factor in _STEPS if factor * size >= rough * 0.999)


def _grid(scale: _Scale) -> Iterator[str]:
    value = scale.low
    while value <= scale.high:
        y = scale.y(value)
        yield f'<line class="grid" x1="{_LEFT:g}" x2="{WIDTH - _RIGHT:g}" y1="{y:.1f}" y2="{y:.1f}"/>'
        yield f'<text class="tick" x="{_LEFT - 8:g}" y="{y + 4:.1f}" text-anchor="end">{_text(_tick(value))}</text>'
        value += scale.step
    yield from _days(scale)


def _tick(value: float) -> str:
    for size, sign in ((1e9, "bn"), (1e6, "m")):
        if abs(value) >= size:
            return f"{value / size:g}{sign}"
    return amount(round(value, 6))


def _days(scale: _Scale) -> Iterator[str]:
    """Days below the axis, no more than fit; hours where all is of one day."""
    span = scale.last - scale.first
    single = scale.first.date() == scale.last.date()
    count = 3 if single else span.days + 2
    every = max(1, -(-count // 7))
    start = scale.first.replace(hour=12, minute=0, second=0)
    times = [scale.first, scale.last] if single else [start + timedelta(days=n) for n in range(0, count, every)]
    for time in dict.fromkeys(times):
        x = min(max(scale.x(time), _LEFT), WIDTH - _RIGHT - 30)
        if not single and scale.x(time) > WIDTH - _RIGHT:
            continue
        words = time.strftime("%H:%M UTC") if single else f"{time.day} {time.strftime('%b')}"
        yield f'<text class="tick" x="{x:.1f}" y="{HEIGHT - 12:g}" text-anchor="middle">{_text(words)}</text>'


def _lines(dots: Sequence[_Dot]) -> Iterator[str]:
    """Each origin's values in steps: one holds until the next is given."""
    by_kind: dict[str, list[_Dot]] = defaultdict(list)
    for dot in dots:
        if dot.kind != "o0" and not dot.mention.stale:
            by_kind[dot.kind].append(dot)
    for kind, own in sorted(by_kind.items()):
        if len(own) > 1:
            path = f"M{own[0].x:.1f} {own[0].y:.1f}" + "".join(f"H{dot.x:.1f}V{dot.y:.1f}" for dot in own[1:])
            yield f'<path class="course {kind}" d="{path}"/>'


def _bars(dots: Sequence[_Dot], scale: _Scale) -> Iterator[str]:
    """Low and high: a bar between two bounds, an arrow where one side is open."""
    for dot in dots:
        mention = dot.mention
        if mention.hedge == "range" and mention.low is not None and mention.high is not None:
            top, foot = scale.y(mention.high), scale.y(mention.low)
            yield (
                f'<path class="bar {dot.kind}" d="M{dot.x - 5:.1f} {top:.1f}h10M{dot.x:.1f} {top:.1f}V{foot:.1f}'
                f'M{dot.x - 5:.1f} {foot:.1f}h10"/>'
            )
        elif mention.hedge in ("at_least", "at_most"):
            way = -1 if mention.hedge == "at_least" else 1
            yield (
                f'<path class="bar {dot.kind}" d="M{dot.x:.1f} {dot.y:.1f}v{way * 19}'
                f'm-4 {-way * 5}l4 {way * 5}l4 {-way * 5}"/>'
            )


def _mark(dot: _Dot) -> str:
    x, y, s = dot.x, dot.y, _SIZE
    name = f"{dot.kind}{' stale' if dot.mention.stale else ''}"
    match dot.mention.modality:
        case "expected":
            r = s + 1
            return f'<path class="mark open {name}" d="M{x:.1f} {y - r:.1f}l{r} {r}l{-r} {r}l{-r} {-r}z"/>'
        case "hypothetical":
            return f'<rect class="mark open {name}" x="{x - s:.1f}" y="{y - s:.1f}" width="{2 * s}" height="{2 * s}"/>'
        case "denied":
            d = 2 * s
            return f'<path class="mark cross {name}" d="M{x - s:.1f} {y - s:.1f}l{d} {d}m0 {-d}l{-d} {d}"/>'
        case "unconfirmed":
            return f'<circle class="mark open {name}" cx="{x:.1f}" cy="{y:.1f}" r="{s}"/>'
    return f'<circle class="mark full {name}" cx="{x:.1f}" cy="{y:.1f}" r="{s}"/>'


def _labels(dots: Sequence[_Dot]) -> Iterator[str]:
    """The value beside its dot, once for dots of one value on one day; a label that would lie on another is moved."""
    taken: list[tuple[float, float, float, float]] = [(dot.x - 6, dot.y - 6, dot.x + 6, dot.y + 6) for dot in dots]
    written: set[tuple[float, object]] = set()
    counts = Counter[tuple[float, object]]()
    for dot in dots:
        counts[dot.value, dot.time.date()] += dot.count
    for dot in dots:
        key = (dot.value, dot.time.date())
        if key in written:
            continue
        written.add(key)
        times = f" ×{counts[key]}" if counts[key] > 1 else ""
        words = amount(dot.value) if dot.value < 1e6 else _tick(dot.value)
        width = _LETTER * len(words + times)
        for dx, dy in ((10, -8), (10, 16), (-10 - width, -8), (-10 - width, 16), (10, -8 - _APART), (10, 16 + _APART)):
            box = (dot.x + dx, dot.y + dy - 11, dot.x + dx + width, dot.y + dy + 2)
            inside = box[0] > _LEFT - 6 and box[2] < WIDTH - 2 and box[1] > 0 and box[3] < HEIGHT - _BOTTOM + 6
            if inside and not any(_meet(box, other) for other in taken):
                taken.append(box)
                yield (
                    f'<text class="value {dot.kind}" x="{box[0]:.1f}" y="{dot.y + dy:.1f}">{_text(words)}'
                    f'<tspan class="times">{_text(times)}</tspan></text>'
                )
                break


def _meet(a: tuple[float, float, float, float], b: tuple[float, float, float, float]) -> bool:
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]


def _svg(view: ClaimView, key: str, body: Sequence[str]) -> str:
    said = "; ".join(f"{m.day}: {m.value}, {m.origin or 'no origin named'}" for m in view.mentions if m.day)
    return (
        f'<svg class="chart" viewBox="0 0 {WIDTH:g} {HEIGHT:g}" role="img" aria-labelledby="{key}-chart-title '
        f'{key}-chart-text" xmlns="http://www.w3.org/2000/svg">'
        f'<title id="{key}-chart-title">{_text(f"{view.words} over time: {view.course}")}</title>'
        f'<desc id="{key}-chart-text">{_text(said)}</desc>' + "".join(body) + "</svg>"
    )


def _text(words: str) -> str:
    return str(escape(printable(words)))
