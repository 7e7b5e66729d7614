"""Text without markup, as it was scraped or pasted, into an article: by the wording and the order of its lines.

Every line is body unless it is recognised as something else, so that a text without structure comes through whole.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from dateline.articles.cards import end_of_article, links_within, read_cards
from dateline.articles.credits import find_credits
from dateline.articles.decoding import clean
from dateline.articles.details import Details
from dateline.articles.language import detect_language
from dateline.articles.markup import bare
from dateline.articles.opening import Opening, without_date
from dateline.articles.pasted_lines import PastedLine, read_line
from dateline.articles.summary_points import find_points
from dateline.articles.unwrapping import paragraph_lines
from dateline.articles.written_dates import WrittenDate, find_dates
from dateline.errors import EmptyPage
from dateline.records import Article, Page

_HTML = re.compile(
    r"\s{0,200}(?:<\?xml[^>]{0,200}>\s{0,20})?(?:<!--(?:(?!-->).){0,2000}-->\s{0,20}){0,5}"
    r"<(?:!doctype\s+html|html[\s>]|head[\s>]|body[\s>])",
    re.I | re.S,
)
_SIGNS_AT_START = re.compile(r"^[^\w\"'“”«„(\[]+")
_DATELINE = 120  # characters of a first paragraph that may hold its date
_MENU = 3  # as many lines of so few words are a menu
_Value = TypeVar("_Value")
_BODY = ("short", "prose", "box", "details")
_FOOT = 8  # words of a line that furniture at the foot takes with it


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """Which lines of a text are what, by index; what is in none of them is furniture."""

    title: int | None
    standfirst: tuple[int, ...]
    points: tuple[int, ...]
    details: tuple[int, ...]
    body: tuple[int, ...]
    related: tuple[int, ...]


def looks_like_html(text: str) -> bool:
    """Whether a text is a page's markup after all."""
    return _HTML.match(text) is not None


def read_scraped(text: str, page: Page) -> Article:
    """The article that a text holds; raises :class:`EmptyPage` where there is none."""
    raw = paragraph_lines(clean(text))
    opening = without_date(raw)
    lines = tuple(read_line(line) for line in opening.lines)
    layout = lay_out(lines, opening)
    details = [lines[i].details for i in layout.details]
    labelled = [line.standfirst for line in details if line.standfirst]
    body = [*labelled, *(lines[i].text for i in layout.body)]
    if not body:
        raise EmptyPage("the text holds no article")
    whole = "\n".join(body)
    return Article(
        id=page.id,
        url=page.url or _first(line.address for line in details),
        outlet=_first(line.outlet for line in details),
        language=detect_language(whole, None),
        title=_first(line.title for line in details)
        or (_headline(lines[layout.title]) if layout.title is not None else None),
        standfirst=_first(labelled) or "\n".join(lines[i].text for i in layout.standfirst) or None,
        authors=_distinct(name for line in details for name in line.authors),
        section=_section(lines, layout.details),
        published=_iso(_published(details, opening, body)),
        modified=_iso(_first(line.modified for line in details) or opening.modified),
        text=whole,
        key_points=tuple(lines[i].content for i in layout.points),
        credits=_distinct((*(name for line in details for name in line.credits), *find_credits(whole))),
        related=read_cards([lines[i] for i in layout.related]),
    )


def lay_out(lines: Sequence[PastedLine], opening: Opening) -> Layout:
    """What each line is, by its wording and its place among the others."""
    end = end_of_article(lines)
    points = find_points(lines[:end])
    boxed = set(points)
    prose = [i for i in range(end) if lines[i].kind == "prose" and i not in boxed]
    if not prose:
        return _unstructured(lines, points)
    title = _title(lines, prose, points, dated=opening.published is not None)
    details = tuple(_details(lines[:end], prose, title))
    links = tuple(j for i in range(prose[0], end) if lines[i].kind == "related" for j in links_within(lines[:end], i))
    taken = {*points, *details, *links, *_heading(lines, points), *_menu(lines, prose[0], title), title}
    taken.update(_foot(lines, prose[-1], end))
    body = tuple(i for i in range(end) if i not in taken and lines[i].kind in _BODY)
    standfirst = _standfirst(lines, body, title, points, details)
    return Layout(
        title=title,
        standfirst=standfirst,
        points=points,
        details=details,
        body=body,
        related=(*links, *range(end, len(lines))),
    )


def _unstructured(lines: Sequence[PastedLine], points: tuple[int, ...]) -> Layout:
    """A text without one sentence: all of it, but for plain furniture."""
    kept = tuple(i for i, line in enumerate(lines) if line.kind not in ("blank", "furniture", "label"))
    return Layout(title=None, standfirst=(), points=(), details=(), body=kept, related=())


def _title(lines: Sequence[PastedLine], prose: list[int], points: tuple[int, ...], *, dated: bool) -> int | None:
    """The headline: above the first sentence, or, where a lead or a box stands before it, right behind those.

    Where a line is labelled as the title, none but its repetition is.
    """
    labelled = [bare(line.details.title) for line in lines[: prose[0]] if line.details.title]
    if labelled:
        return next((i for i in range(prose[0]) if lines[i].key in labelled and lines[i].kind != "details"), None)
    boxed = set(points)
    above = [i for i in range(prose[0]) if lines[i].is_headline and i not in boxed]
    if above:
        return next((i for i in above if len(lines[i].content.split()) > 3), above[0])
    if not points and not dated:
        return None
    start = max(points, default=prose[0]) + 1 if points and points[0] > prose[0] else prose[0] + 1
    behind = next((i for i in range(start, len(lines)) if lines[i].kind not in ("blank", "furniture", "details")), None)
    if behind is not None and lines[behind].is_headline and behind < prose[-1]:
        return behind
    return None


def _standfirst(
    lines: Sequence[PastedLine],
    body: tuple[int, ...],
    title: int | None,
    points: tuple[int, ...],
    details: tuple[int, ...],
) -> tuple[int, ...]:
    """The lead that stands apart: before the headline or the box, or between the headline and the byline."""
    marks = [i for i in (title, *points[:1]) if i is not None]
    before = tuple(i for i in body if marks and i < max(marks)) if marks and body and body[0] < max(marks) else ()
    if before:
        return before if len(before) <= 2 and len(body) > len(before) else ()
    if title is None or len(body) < 2:
        return ()
    first, second = body[0], body[1]
    parted = any(first < i < second for i in details)
    return (first,) if parted and title < first else ()


def _details(lines: Sequence[PastedLine], prose: list[int], title: int | None) -> Iterator[int]:
    """The lines of dates and names at the head and the foot; amid the body, as in a chronicle, they are part of it."""
    head, foot = max(prose[0], title or 0), prose[-1]
    second = next((i for i in prose if i > head), foot + 1)
    if any(lines[i].kind == "details" and lines[i].details.published for i in range(second, foot)):
        second = head
    for i, line in enumerate(lines):
        if line.kind == "details" and not second <= i <= foot:
            yield i


def _heading(lines: Sequence[PastedLine], points: tuple[int, ...]) -> tuple[int, ...]:
    return tuple(i for i in range(points[0] - 1, -1, -1) if lines[i].kind == "box")[:1] if points else ()


def _menu(lines: Sequence[PastedLine], head: int, title: int | None) -> Iterable[int]:
    """What stands above the headline and is no sentence: the name of the site, its menu."""
    end = title if title is not None and title < head else 0
    return (i for i in range(end) if lines[i].kind == "short" and len(lines[i].content.split()) <= _MENU + 1)


def _foot(lines: Sequence[PastedLine], last: int, end: int) -> Iterable[int]:
    """Short lines below the first furniture that follows the last sentence."""
    first = next((i for i in range(last + 1, end) if lines[i].kind in ("furniture", "label", "ending")), end)
    return (i for i in range(first, end) if lines[i].kind == "short" and len(lines[i].content.split()) <= _FOOT)


def _published(details: list[Details], opening: Opening, body: list[str]) -> WrittenDate | None:
    """The labelled date, else the first at the head, else the one that opens the text or stands in its dateline."""
    dated = sorted((line for line in details if line.published), key=lambda line: not line.labelled)
    if dated:
        return dated[0].published
    return (
        opening.published or next(iter(find_dates(body[0][:_DATELINE])), None)
        if _has_dateline(body[0])
        else opening.published
    )


def _section(lines: Sequence[PastedLine], details: tuple[int, ...]) -> str | None:
    """The first section named, unless it stands in a row of them: that is a menu."""
    named = [i for i in details if lines[i].details.section]
    alone = [i for i in named if not {i - 1, i - 2, i + 1, i + 2} & set(named) or lines[i].details.labelled]
    return lines[alone[0]].details.section if alone else None


def _has_dateline(paragraph: str) -> bool:
    """Whether a paragraph opens with place and date: the date stands before the first dash or bracket's end."""
    start = paragraph[:_DATELINE]
    match = re.search(r"\s[—–-]{1,2}\s|\)\s", start)
    return match is not None and bool(find_dates(start[: match.end()]))


def _headline(line: PastedLine) -> str:
    return _SIGNS_AT_START.sub("", line.content) or line.content


def _first(values: Iterable[_Value | None]) -> _Value | None:
    return next((value for value in values if value), None)


def _distinct(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(values))


def _iso(date: WrittenDate | None) -> str | None:
    return date.iso if date else None
