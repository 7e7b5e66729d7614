"""What the briefs on a terminal are made of: sections, bullets and words, printed within a width."""

import io
from collections.abc import Callable, Iterable, Iterator

from rich.console import Console, Group, RenderableType
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from dateline.briefs.wording import printable


def printed(parts: Callable[[int], Iterable[RenderableType]], *, width: int, colour: bool) -> str:
    """What ``parts`` gives for a width as lines of at most so many columns, with ANSI colours only for ``colour``."""
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
    for part in parts(console.width):
        console.print(part)
    lines = stream.getvalue().split("\n")
    return "\n".join(line if colour else line.rstrip() for line in lines).rstrip("\n") + "\n"


def section(title: str, parts: list[RenderableType], none: str) -> Iterator[RenderableType]:
    """A heading and what stands under it; ``none`` where nothing does."""
    yield Text("")
    yield Rule(Text(title.upper(), "bold"), align="left", style="dim")
    yield Group(*parts) if parts else worded(none, "dim")


def worded(words: str, style: str = "") -> Text:
    """Words from outside, made harmless."""
    return Text(printable(words), style, overflow="fold")


def bullet(mark: Text, *lines: Text) -> RenderableType:
    """Lines beside a mark."""
    grid = Table.grid(padding=(0, 1))
    grid.add_column(no_wrap=True)
    grid.add_column(overflow="fold")
    grid.add_row(mark, Group(*lines))
    return grid


def more(count: int, what: str) -> Iterator[Text]:
    """How many of a kind are not shown, if any."""
    if count > 0:
        yield worded(f"and {count} more {what}{'s' if count > 1 else ''}: the HTML brief has them all", "dim")
