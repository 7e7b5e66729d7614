"""A reading told with its evidence: :func:`make_brief`, and :func:`render` for one brief or several."""

from collections.abc import Sequence
from typing import Literal, get_args

from dateline.briefs import html, markdown, terminal
from dateline.briefs.json_ import brief_row
from dateline.briefs.making import make_brief
from dateline.contract import line
from dateline.records import Brief

Format = Literal["terminal", "html", "markdown", "json"]
FORMATS: tuple[Format, ...] = get_args(Format)

__all__ = ["FORMATS", "Format", "brief_row", "make_brief", "render"]


def render(briefs: Sequence[Brief], format: Format, *, width: int = 80, colour: bool = False) -> str:  # noqa: A002
    """Briefs in one format: several in sequence, in HTML one page of them with an index, in JSON a line each."""
    if format == "html":
        return html.render(briefs)
    if format == "markdown":
        return markdown.render(briefs)
    if format == "json":
        return "".join(line(brief_row(brief)) + "\n" for brief in briefs)
    return "\n\n".join(terminal.render(brief, width=width, colour=colour) for brief in briefs)
