"""A brief on the terminal: one compact page, with colours or without, at any width."""

from collections.abc import Iterator

from rich import box
from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from dateline.briefs.printing import bullet, more, printed, section, worded
from dateline.briefs.viewing import view_brief
from dateline.briefs.views import BriefView, FigureView, KeyPointView, PlaceView, SaidView, VoiceView
from dateline.briefs.wording import printable
from dateline.records import Brief

NARROW = 76  # columns; below them the figures are a list instead of a table
FIGURES, STATEMENTS, EACH = 20, 14, 4  # shown at most, EACH by one speaker: a terminal brief is one page
_MARKS = {
    "supported": ("✓", "green"),
    "unopposed": ("○", "green"),
    "unclear": ("?", "yellow"),
    "unsupported": ("✗", "red"),
}


def render(brief: Brief, *, width: int, colour: bool) -> str:
    """The brief as lines of at most ``width`` columns, with ANSI colours only where ``colour`` says so."""
    return printed(lambda room: _parts(view_brief(brief), room), width=width, colour=colour)


def _parts(view: BriefView, width: int) -> Iterator[RenderableType]:
    article = view.brief.reading.article
    if view.dateline:
        yield worded(view.dateline, "cyan")
    yield worded(view.title, "bold")
    if article.standfirst:
        yield worded(article.standfirst, "italic")
    if view.notice:
        yield worded(view.notice, "yellow")
    yield from section("Points of attention", list(_points(view)), "No points found: the text is too short.")
    yield from section("Who says what", list(_voices(view.voices)), view.no_voices)
    yield from section("Figures", list(_figures(view.figures, width)), view.no_figures)
    yield from section("Places", _places(view.places), "No places found.")
    if view.key_points:
        yield from section("The page's own key points", [_key_point(point) for point in view.key_points], "")
    if article.url:
        yield worded("")
        yield worded(article.url, "dim")


def _points(view: BriefView) -> Iterator[RenderableType]:
    for shown in view.points:
        point = shown.point
        line = worded(point.text)
        for i in point.figures:
            start, end = view.brief.reading.figures[i].number
            line.stylize("bold yellow", max(0, start - point.start), max(0, end - point.start))
        resolved = [worded(shown.resolved, "dim")] if shown.resolved else []
        yield bullet(Text(f"{shown.number}", "bold"), line, *resolved)


def _voices(voices: tuple[VoiceView, ...]) -> Iterator[RenderableType]:
    """The weightiest speakers with their first statements, and how many more there are."""
    room = STATEMENTS
    for voice in voices:
        shown = voice.said[: min(room, EACH)]
        if not shown:
            break
        room -= len(shown)
        yield _voice(voice, shown)
    told = STATEMENTS - room
    yield from more(sum(len(voice.said) for voice in voices) - told, "statement")


def _voice(voice: VoiceView, shown: tuple[SaidView, ...]) -> RenderableType:
    head = worded(voice.name, "bold")
    if voice.standing:
        head.append(printable(f", {voice.standing}"), "not bold")
    said = []
    for item in shown:
        line = worded(item.words)
        if item.sign:
            line = Text.assemble((printable(f"{item.sign}: "), "red"), line)
        if cue := item.told(named=voice.named):
            line.append(printable(f" ({cue})"), "dim")
        said.append(bullet(Text("–", "dim"), line))
    return Group(head, *said)


def _figures(figures: tuple[FigureView, ...], width: int) -> Iterator[RenderableType]:
    if figures and width >= NARROW:
        yield _table(figures[:FIGURES])
    else:
        yield from (_figure(figure) for figure in figures[:FIGURES])
    yield from more(len(figures) - FIGURES, "figure")


def _table(figures: tuple[FigureView, ...]) -> Table:
    table = Table(box=box.SIMPLE_HEAD, padding=(0, 1), pad_edge=False, show_edge=False, header_style="dim")
    table.add_column("How many", style="bold", ratio=None, overflow="fold", min_width=8)
    rows = {
        "What": [figure.what for figure in figures],
        "Status": [figure.state for figure in figures],
        "Place": [figure.place for figure in figures],
        "As of": [figure.as_of for figure in figures],
        "Source": [_shortened(figure.source) for figure in figures],
        "For": [figure.task for figure in figures],
    }
    shown = {name: cells for name, cells in rows.items() if any(cells)}
    for name in shown:
        table.add_column(name, overflow="fold")
    for i, figure in enumerate(figures):
        table.add_row(worded(figure.value), *(worded(cells[i]) for cells in shown.values()))
    return table


def _shortened(words: str) -> str:
    return words if len(words) <= 36 else words[:35].rstrip() + "…"


def _figure(figure: FigureView) -> RenderableType:
    head = worded(figure.value, "bold")
    head.append(printable(f" {figure.what}" if figure.what else ""), "not bold")
    details = [figure.state, figure.place, figure.as_of, figure.task and f"for {figure.task}"]
    rest = " · ".join(part for part in details if part)
    source = f"said by {figure.source}" if figure.source else ""
    return bullet(Text("–", "dim"), head, *(worded(line, "dim") for line in (rest, source) if line))


def _places(places: tuple[PlaceView, ...]) -> list[RenderableType]:
    """All places in one paragraph."""
    line = Text(overflow="fold")
    for place in places:
        line.append(" · " if line else "", "dim")
        line.append(printable(" / ".join(place.wordings)), "bold")
        line.append(printable(f" ({place.what})" if place.what else ""), "dim")
    return [line] if places else []


def _key_point(point: KeyPointView) -> RenderableType:
    sign, colour = _MARKS[point.standing]
    text = worded(point.text, "strike" if point.verdict == "unsupported" else "")
    notes = [Text(point.mark, colour), *(worded(fault, colour) for fault in point.faults)]
    return bullet(Text(sign, f"bold {colour}"), text, *notes)
