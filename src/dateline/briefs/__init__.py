"""A reading told with its evidence: :func:`make_brief`, and :func:`render` for one brief or several."""

from collections.abc import Iterable, Iterator
from typing import Literal, get_args

from dateline.briefs import html, markdown, terminal
from dateline.briefs.json_ import brief_row
from dateline.briefs.making import make_brief
from dateline.contract import line
from dateline.records import Brief

Format = Literal["terminal", "html", "markdown", "json"]
FORMATS: tuple[Format, ...] = get_args(Format)

__all__ = ["FORMATS", "Format", "brief_row", "make_brief", "render"]


def render(briefs: Iterable[Brief], form: str, *, width: int = 80, colour: bool = False) -> Iterator[str]:
    """Briefs in one of :data:`FORMATS`, piece by piece as they come: what is joined is the whole.

    Several follow one another; in HTML they are one page with an index, in JSON a line each.
    """
    if form == "html":
        yield from html.stream(briefs)
        return
    for number, brief in enumerate(briefs):
        if form == "json":
            yield line(brief_row(brief)) + "\n"
        elif form == "markdown":
            yield ("\n---\n\n" if number else "") + markdown.render([brief])
        else:
            yield ("\n\n" if number else "") + terminal.render(brief, width=width, colour=colour)
