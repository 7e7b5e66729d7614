"""A reading told with its evidence: :func:`make_brief`, and :func:`render` for one brief or several."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import Literal, get_args

from dateline.briefs import html, markdown, terminal
from dateline.briefs.json_ import brief_row
from dateline.briefs.making import make_brief
from dateline.briefs.story import json_ as story_json
from dateline.briefs.story import markdown as story_markdown
from dateline.briefs.story import terminal as story_terminal
from dateline.contract import line
from dateline.records import Brief, StoryBrief

Format = Literal["terminal", "html", "markdown", "json"]
FORMATS: tuple[Format, ...] = get_args(Format)

__all__ = ["FORMATS", "Format", "brief_row", "make_brief", "render"]


def render(
    briefs: Iterable[Brief],
    form: str,
    *,
    stories: Sequence[StoryBrief] = (),
    width: int = 80,
    colour: bool = False,
) -> Iterator[str]:
    """Briefs in one of :data:`FORMATS`, piece by piece as they come: what is joined is the whole.

    Several follow one another; in HTML they are one page with an index, in JSON a line each. ``stories`` that they
    make stand before them.
    """
    if form == "html":
        yield from html.stream(briefs, stories)
        return
    pieces = chain(_stories(stories, form, width, colour), _reports(briefs, form, width, colour))
    for number, piece in enumerate(pieces):
        yield (_BETWEEN[form] if number else "") + piece


_BETWEEN = {"json": "", "markdown": "\n---\n\n", "terminal": "\n\n"}


def _stories(stories: Sequence[StoryBrief], form: str, width: int, colour: bool) -> Iterator[str]:
    for story in stories:
        if form == "json":
            yield line(story_json.story_brief_row(story)) + "\n"
        elif form == "markdown":
            yield story_markdown.render(story)
        else:
            yield story_terminal.render(story, width=width, colour=colour)


def _reports(briefs: Iterable[Brief], form: str, width: int, colour: bool) -> Iterator[str]:
    for brief in briefs:
        if form == "json":
            yield line(brief_row(brief)) + "\n"
        elif form == "markdown":
            yield markdown.render([brief])
        else:
            yield terminal.render(brief, width=width, colour=colour)
