"""The parts of a text without markup: which of its lines are headline, lead, key points, body, and what is left."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from dateline.articles.authors import is_person
from dateline.articles.cards import end_of_article, links_within
from dateline.articles.datelines import is_place
from dateline.articles.details import is_outlet
from dateline.articles.markup import bare
from dateline.articles.pasted_lines import PastedLine
from dateline.articles.summary_points import find_points
from dateline.languages import all_words
from dateline.languages.shapes.fields import Fields

_MENU = 4  # as many words, and no full stop, above the headline: the name of the site, its menu
_FOOT = 8  # words of a line that furniture at the foot takes with it
_NEAR = 2  # lines between a name and the date of its byline
_CLOSING = ("furniture", "label", "ending", "tags")
_BODY = ("short", "prose", "box", "details", "tags")


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """Which lines of a text are what, by index; what is in none of them is furniture.

    ``details`` are lines of dates, names and sections, ``names`` lines that are an author's name alone,
    ``outlets`` those that are the outlet's.
    """

    title: int | None = None
    standfirst: tuple[int, ...] = ()
    points: tuple[int, ...] = ()
    details: tuple[int, ...] = ()
    names: tuple[int, ...] = ()
    outlets: tuple[int, ...] = ()
    body: tuple[int, ...] = ()
    related: tuple[int, ...] = ()


def lay_out(lines: Sequence[PastedLine], *, dated: bool) -> Layout:
    """What each line is, by its wording and its place among the others; ``dated`` where a date was glued to the lead.

    Every line is body unless something shows that it is not: a text without structure comes through whole.
    """
    end = end_of_article(lines)
    article = lines[:end]
    points = find_points(article)
    prose = [i for i, line in enumerate(article) if line.kind == "prose" and i not in points]
    if not prose:
        return _unstructured(lines)
    title = _title(lines, prose, points, dated=dated)
    details = tuple(_details(article, prose, title))
    outlets = tuple(_outlets(lines, prose[0], title))
    names = tuple(i for i in _names(lines, prose, title, (*details, *outlets)) if i not in outlets)
    places = _places(lines, prose[0], title, details)
    links = tuple(j for i in range(prose[0], end) if lines[i].kind == "related" for j in links_within(article, i))
    taken = {
        *points,
        *details,
        *names,
        *outlets,
        *places,
        *links,
        *_heading(lines, points),
        *_menu(lines, prose[0], title),
    }
    taken.update(_foot(lines, prose[-1], end), _titles(lines, prose[0], title))
    taken.update(i for i, line in enumerate(lines) if line.kind == "tags" and not prose[0] < i < prose[-1])
    body = tuple(i for i in range(end) if i not in taken and lines[i].kind in _BODY)
    return Layout(
        title=title,
        standfirst=_standfirst(body, title, points, (*details, *names, *outlets)),
        points=points,
        details=details,
        names=names,
        outlets=outlets,
        body=body,
        related=(*links, *range(end, len(lines))),
    )


def section_of(lines: Sequence[PastedLine], details: tuple[int, ...]) -> str | None:
    """The first section named, unless it stands in a row of them: that is a menu."""
    named = [i for i in details if lines[i].details.section]
    alone = [i for i in named if not {i - 1, i - 2, i + 1, i + 2} & set(named) or lines[i].details.labelled]
    return lines[alone[0]].details.section if alone else None


def _unstructured(lines: Sequence[PastedLine]) -> Layout:
    """A text without one sentence: all of it, but for plain furniture."""
    return Layout(
        body=tuple(i for i, line in enumerate(lines) if line.kind not in ("blank", "furniture", "label", "tags"))
    )


def _title(lines: Sequence[PastedLine], prose: list[int], points: tuple[int, ...], *, dated: bool) -> int | None:
    """The headline: above the first sentence, or, where a lead or a box stands before it, right behind those.

    Where a line is labelled as the title, none but its repetition is.
    """
    labelled = [bare(line.details.title) for line in lines[: prose[0]] if line.details.title]
    if labelled:
        return next((i for i in range(prose[0]) if lines[i].key in labelled and lines[i].kind != "details"), None)
    above = [i for i in range(prose[0]) if lines[i].is_headline and i not in points]
    if above:
        others = [i for i in above if not is_outlet(lines[i].content)] or above
        return next((i for i in others if len(lines[i].content.split()) > 3), others[0])
    if not points and not dated:
        return None
    start = points[-1] + 1 if points and points[0] > prose[0] else prose[0] + 1
    behind = next((i for i in range(start, len(lines)) if lines[i].kind not in ("blank", "furniture", "details")), None)
    return behind if behind is not None and lines[behind].is_headline and behind < prose[-1] else None


def _titles(lines: Sequence[PastedLine], head: int, title: int | None) -> Iterable[int]:
    """The headline and its repetitions above the text."""
    if title is None:
        return ()
    return (title, *(i for i in range(head) if lines[i].key == lines[title].key))


def _details(lines: Sequence[PastedLine], prose: list[int], title: int | None) -> Iterator[int]:
    """The lines of dates and names at the head and the foot; amid the body, as in a chronicle, they are part of it."""
    head, foot = max(prose[0], title or 0), prose[-1]
    second = next((i for i in prose if i > head), foot + 1)
    if any(lines[i].kind == "details" and lines[i].details.is_time for i in range(second, foot)):
        second = head
    for i, line in enumerate(lines):
        if line.kind == "details" and not second <= i <= foot:
            yield i


def _names(lines: Sequence[PastedLine], prose: list[int], title: int | None, details: tuple[int, ...]) -> Iterator[int]:
    """Lines above the text that are a name alone, next to a date or to the label of an author."""
    above = title is not None and title < prose[0]
    head = prose[1] if above and len(prose) > 1 and any(prose[0] < i < prose[1] for i in details) else prose[0]
    for i in range((title or 0) + 1 if above else 0, head):
        line = lines[i]
        if line.kind == "short" and not line.bulleted and is_person(line.content):
            beside = [j for j in (*range(i - _NEAR, i), *range(i + 1, i + _NEAR + 1)) if 0 <= j < head]
            if any(j in details or lines[j].key in _author_labels() for j in beside):
                yield i


def _outlets(lines: Sequence[PastedLine], head: int, title: int | None) -> Iterator[int]:
    """Lines that are a newspaper's name alone: at the very top, or between the headline and the text."""
    if title is None or title > head:
        return
    first = next(i for i, line in enumerate(lines) if line.kind != "blank")
    for i in (first, *range(title + 1, head)):
        line = lines[i]
        if i != title and line.kind == "short" and not line.bulleted and is_outlet(line.content):
            yield i


def _places(lines: Sequence[PastedLine], head: int, title: int | None, details: tuple[int, ...]) -> list[int]:
    """Lines between the headline and the text that are a place alone, right beside the date."""
    return [
        i
        for i in range(head if title is None else title + 1, head)
        if lines[i].kind == "short" and {i - 1, i + 1} & set(details) and is_place(lines[i].content.strip(" ,"))
    ]


def _heading(lines: Sequence[PastedLine], points: tuple[int, ...]) -> tuple[int, ...]:
    return tuple(i for i in range(points[0] - 1, -1, -1) if lines[i].kind == "box")[:1] if points else ()


def _menu(lines: Sequence[PastedLine], head: int, title: int | None) -> Iterable[int]:
    """What stands above the headline and is no sentence; and a bare "by" that the name behind it was parted from."""
    end = title if title is not None and title < head else 0
    yield from (i for i in range(end) if lines[i].kind == "short" and len(lines[i].content.split()) <= _MENU)
    yield from (i for i in range(end, head) if lines[i].kind == "short" and lines[i].key in _author_labels())


def _foot(lines: Sequence[PastedLine], last: int, end: int) -> Iterable[int]:
    """Short lines below the first furniture that follows the last sentence."""
    first = next((i for i in range(last + 1, end) if lines[i].kind in _CLOSING), end)
    return (i for i in range(first, end) if lines[i].kind == "short" and len(lines[i].content.split()) <= _FOOT)


def _standfirst(
    body: tuple[int, ...], title: int | None, points: tuple[int, ...], details: tuple[int, ...]
) -> tuple[int, ...]:
    """The lead that stands apart: before the headline or the box, or between the headline and the byline."""
    last = max((i for i in (title, *points[:1]) if i is not None), default=-1)
    before = tuple(i for i in body if i < last)
    if before:
        return before if len(before) <= 2 and len(body) > len(before) else ()
    if title is None or len(body) < 2:
        return ()
    first, second = body[:2]
    return (first,) if title < first and any(first < i < second for i in details) else ()


@cache
def _author_labels() -> frozenset[str]:
    return frozenset().union(*(words.author for words in all_words(Fields)))
