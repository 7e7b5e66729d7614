"""Text without markup, as it was scraped or pasted, into an article: by the wording and the order of its lines."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TypeVar

from dateline.articles.blocks import focused
from dateline.articles.cards import read_cards
from dateline.articles.credits import find_credits
from dateline.articles.datelines import dateline_date, opening_date, placed_details
from dateline.articles.decoding import clean
from dateline.articles.details import Details
from dateline.articles.forms import Signs, page_form
from dateline.articles.language import detect_language
from dateline.articles.layout import lay_out, section_of
from dateline.articles.mastheads import path_outlet
from dateline.articles.opening import Opening, without_date
from dateline.articles.pasted_lines import PastedLine, opens_like_headline, read_line
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
_ENTRIES = 3  # lines of a time alone that a live blog has
_BEFORE = frozenset(",;:(|[—–-")  # the marks before a date that closes a title
_FEW = 3  # words: more show a headline
_Value = TypeVar("_Value")


def looks_like_html(text: str) -> bool:
    """Whether a text is a page's markup after all."""
    return _HTML.match(text) is not None


def read_scraped(text: str, page: Page) -> Article:
    """The article that a text holds; raises :class:`EmptyPage` where there is none."""
    raw = paragraph_lines(clean(text))
    opening = without_date(raw)
    lines = focused(_placed([read_line(line) for line in opening.lines]))
    layout = lay_out(lines, dated=opening.published is not None)
    details = [lines[i].details for i in layout.details]
    labelled = [line.standfirst for line in details if line.standfirst]
    body = [*labelled, *(lines[i].text for i in layout.body)]
    if not body:
        raise EmptyPage("the text holds no article")
    whole = "\n".join(body)
    title = _first(line.title for line in details)
    if title is None and layout.title is not None:
        title = _headline(lines[layout.title])
    signs = Signs(live=sum(line.kind == "details" and line.details.is_time for line in lines) >= _ENTRIES)
    return Article(
        id=page.id,
        url=page.url or _first(line.address for line in details),
        outlet=_first(line.outlet for line in (*details, *(line.details for line in lines)))
        or _first(lines[i].content for i in layout.outlets)
        or path_outlet(raw),
        language=detect_language(whole, None),
        title=title,
        standfirst=_first(labelled) or "\n".join(lines[i].text for i in layout.standfirst) or None,
        authors=_distinct((*(n for line in details for n in line.authors), *(lines[i].content for i in layout.names))),
        section=section_of(lines, layout.details),
        published=_iso(_published(details, opening, body) or _title_date(title or "")),
        modified=_iso(_first(line.modified for line in details) or opening.modified),
        text=whole,
        key_points=tuple(lines[i].content for i in layout.points),
        credits=_distinct((*(name for line in details for name in line.credits), *find_credits(whole))),
        related=read_cards([lines[i] for i in layout.related]),
        form=page_form(signs, title or "", whole, text),
    )


def _published(details: list[Details], opening: Opening, body: list[str]) -> WrittenDate | None:
    """The labelled date, else the first at the head, else the one that opens the text or stands in its dateline."""
    dated = sorted((line for line in details if line.published), key=lambda line: not line.labelled)
    if dated:
        return dated[0].published
    if opening.published or (found := dateline_date(body[0])):
        return opening.published or found
    found = opening_date(body[0])
    return None if any(map(opening_date, body[1:])) else found


def _title_date(title: str) -> WrittenDate | None:
    """The date that closes a title, as those of statements and situation reports do ("Statement, 12 June 2026")."""
    last = next(reversed(find_dates(title)), None)
    closes = last is not None and title[last.end :].strip(" .)]") == "" and title[: last.start].rstrip()[-1:] in _BEFORE
    return last if closes else None


def _placed(lines: Sequence[PastedLine]) -> list[PastedLine]:
    """The lines with those above the first sentence that are place and date known as such."""
    read, headed = list(lines), False
    first = next((i for i, line in enumerate(lines) if line.kind != "blank"), 0)
    if lines and lines[first].kind == "furniture" and opens_like_headline(lines[first]):
        read[first] = replace(lines[first], kind="short")
    for i, line in enumerate(read):
        details = None
        if line.kind in ("short", "details", "prose") and not line.bulleted:
            details = placed_details(line.content, below_headline=headed)
        if details:
            read[i] = replace(line, kind="details", details=details)
        elif line.kind == "prose":
            break
        headed = headed or (line.is_headline and len(line.content.split()) > _FEW)
    return read


def _headline(line: PastedLine) -> str:
    return _SIGNS_AT_START.sub("", line.content) or line.content


def _first(values: Iterable[_Value | None]) -> _Value | None:
    return next((value for value in values if value), None)


def _distinct(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(values))


def _iso(date: WrittenDate | None) -> str | None:
    return date.iso if date else None
