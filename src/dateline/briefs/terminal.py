"""A brief on the terminal: one compact page, with colours or without, at any width."""

import io
from collections.abc import Iterator

from rich import box
from rich.console import Console, Group, RenderableType
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from dateline.briefs.viewing import view_brief
from dateline.briefs.views import BriefView, FigureView, KeyPointView, PlaceView, SaidView, VoiceView
from dateline.briefs.wording import printable
from dateline.records import Brief

NARROW = 76  # columns; below them the figures are a list instead of a table
FIGURES, STATEMENTS, EACH = 20, 14, 4  # shown at most, EACH by one speaker: a terminal brief is one page
_MARKS = {"supported": ("✓", "green"), "unclear": ("?", "yellow"), "unsupported": ("✗", "red")}


def render(brief: Brief, *, width: int, colour: bool) -> str:
    """The brief as lines of at most ``width`` columns, with ANSI colours only where ``colour`` says so."""
    stream = io.StringIO()
    console = Console(
        file=stream,
        width=max(20, width),
        force_terminal=colour,
        color_system="standard" if colour else None,
        no_color=not colour,
        highlight=False,
        markup=False,
        emoji=False,
        legacy_windows=False,
    )
    for part in _parts(view_brief(brief), console.width):
        console.print(part)
    lines = stream.getvalue().split("\n")
    return "\n".join(line if colour else line.rstrip() for line in lines).rstrip("\n") + "\n"


def _parts(view: BriefView, width: int) -> Iterator[RenderableType]:
    article = view.brief.reading.article
    if view.dateline:
        yield _text(view.dateline, "cyan")
    yield _text(view.title, "bold")
    if article.standfirst:
        yield _text(article.standfirst, "italic")
    if view.notice:
        yield _text(view.notice, "yellow")
    yield from _section("Points of attention", list(_points(view)), "No points found: the text is too short.")
    yield from _section("Who says what", list(_voices(view.voices)), "Nobody is quoted or cited.")
    yield from _section("Figures", list(_figures(view.figures, width)), "No figures found.")
    yield from _section("Places", _places(view.places), "No places found.")
    if view.key_points:
        yield from _section("The page's own key points", [_key_point(point) for point in view.key_points], "")
    if article.url:
        yield _text("")
        yield _text(article.url, "dim")


def _section(title: str, parts: list[RenderableType], none: str) -> Iterator[RenderableType]:
    yield Text("")
    yield Rule(Text(title.upper(), "bold"), align="left", style="dim")
    yield Group(*parts) if parts else _text(none, "dim")


def _text(words: str, style: str = "") -> Text:
    return Text(printable(words), style, overflow="fold")


def _item(mark: Text, *lines: Text) -> RenderableType:
    grid = Table.grid(padding=(0, 1))
    grid.add_column(no_wrap=True)
    grid.add_column(overflow="fold")
    grid.add_row(mark, Group(*lines))
    return grid


def _points(view: BriefView) -> Iterator[RenderableType]:
    for shown in view.points:
        point = shown.point
        line = _text(point.text)
        for i in point.figures:
            start, end = view.brief.reading.figures[i].number
            line.stylize("bold yellow", max(0, start - point.start), max(0, end - point.start))
        resolved = [_text(shown.resolved, "dim")] if shown.resolved else []
        yield _item(Text(f"{shown.number}", "bold"), line, *resolved)


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
    yield from _more(sum(len(voice.said) for voice in voices) - told, "statement")


def _more(count: int, what: str) -> Iterator[Text]:
    if count > 0:
        yield _text(f"and {count} more {what}{'s' if count > 1 else ''}: the HTML brief has them all", "dim")


def _voice(voice: VoiceView, shown: tuple[SaidView, ...]) -> RenderableType:
    head = _text(voice.name, "bold")
    if voice.standing:
        head.append(printable(f", {voice.standing}"), "not bold")
    said = []
    for item in shown:
        line = _text(item.words)
        if item.sign:
            line = Text.assemble((printable(f"{item.sign}: "), "red"), line)
        if cue := item.told(named=voice.named):
            line.append(printable(f" ({cue})"), "dim")
        said.append(_item(Text("–", "dim"), line))
    return Group(head, *said)


def _figures(figures: tuple[FigureView, ...], width: int) -> Iterator[RenderableType]:
    if figures and width >= NARROW:
        yield _table(figures[:FIGURES])
    else:
        yield from (_figure(figure) for figure in figures[:FIGURES])
    yield from _more(len(figures) - FIGURES, "figure")


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
        table.add_row(_text(figure.value), *(_text(cells[i]) for cells in shown.values()))
    return table


def _shortened(words: str) -> str:
    return words if len(words) <= 36 else words[:35].rstrip() + "…"


def _figure(figure: FigureView) -> RenderableType:
    head = _text(figure.value, "bold")
    head.append(printable(f" {figure.what}" if figure.what else ""), "not bold")
    details = [figure.state, figure.place, figure.as_of, figure.task and f"for {figure.task}"]
    rest = " · ".join(part for part in details if part)
    source = f"said by {figure.source}" if figure.source else ""
    return _item(Text("–", "dim"), head, *(_text(line, "dim") for line in (rest, source) if line))


def _places(places: tuple[PlaceView, ...]) -> list[RenderableType]:
    """All places in one paragraph."""
    line = Text(overflow="fold")
    for place in places:
        line.append(" · " if line else "", "dim")
        line.append(printable(" / ".join(place.wordings)), "bold")
        line.append(printable(f" ({place.what})" if place.what else ""), "dim")
    return [line] if places else []


def _key_point(point: KeyPointView) -> RenderableType:
    sign, colour = _MARKS[point.verdict]
    text = _text(point.text, "strike" if point.verdict == "unsupported" else "")
    notes = [Text(point.mark, colour), *(_text(fault, colour) for fault in point.faults)]
    return _item(Text(sign, f"bold {colour}"), text, *notes)
