"""The dates that a page shows beside its headline."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING

from dateline.articles.headlines import find_headline
from dateline.articles.written_dates import WrittenDate, find_dates
from dateline.languages import all_words
from dateline.languages.shapes.calendar import Calendar

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_AFTER = 60  # elements looked at behind the headline
_BEFORE = 12
_LONG = 160  # characters: more is prose, whose dates are the events'
_PROSE = 2  # as many paragraphs of prose end the search
_SKIPPED = frozenset({"script", "style", "noscript", "template", "select", "svg", "nav", "aside", "form"})


@dataclass(frozen=True, slots=True, kw_only=True)
class HeadlineDates:
    """What the lines around the headline give."""

    published: WrittenDate | None = None
    modified: WrittenDate | None = None


def dates_by_headline(tree: "HtmlElement", language: str | None) -> HeadlineDates:
    """The first dates shown behind the headline and before the prose, or close above it."""
    headline = find_headline(tree)
    if headline is None:
        return HeadlineDates()
    behind = tuple(islice(_lines_behind(headline), _AFTER))
    return _sorted(behind, language) or _sorted(_lines_before(headline), language) or HeadlineDates()


def _lines_behind(headline: "HtmlElement") -> Iterator[str]:
    prose = 0
    for element in headline.iterdescendants("time", "small"):
        yield " ".join(f"{element.text_content()} {element.get('datetime') or ''}".split())
    for element in headline.xpath("following::*"):
        if not isinstance(element.tag, str) or element.tag in _SKIPPED or element.tag in ("h1", "h2"):
            continue
        text = _own_text(element)
        if len(text) > _LONG:
            prose += 1
            if prose >= _PROSE:
                return
        elif text:
            yield text


def _lines_before(headline: "HtmlElement") -> tuple[str, ...]:
    lines = []
    for element in (headline, *islice(headline.iterancestors(), 2)):
        for earlier in islice(element.itersiblings(preceding=True), _BEFORE):
            if isinstance(earlier.tag, str) and earlier.tag not in _SKIPPED:
                text = " ".join(earlier.text_content().split())
                if len(text) <= _LONG:
                    lines.append(text)
    return tuple(lines)


def _own_text(element: "HtmlElement") -> str:
    """The text of an element and of what in it is not a block of its own."""
    pieces = [element.text or ""]
    for child in element:
        pieces.append(child.tail or "")
    own = " ".join(" ".join(pieces).split())
    return f"{own} {element.get('datetime') or ''}".strip() if element.tag == "time" else own


def _sorted(lines: tuple[str, ...], language: str | None) -> HeadlineDates | None:
    published = modified = None
    label = ""
    for line in lines:
        dates = find_dates(line, language) if any(c.isdigit() for c in line) else ()
        position = 0
        for written in dates:
            before = f"{label} {line[position : written.start]}" if not position else line[position : written.start]
            if _ends_with(before, _modified_labels()):
                modified = modified or written
            else:
                published = published or written
            position = written.end
        label = "" if dates else line[-30:]
    return HeadlineDates(published=published, modified=modified) if published or modified else None


def _ends_with(before: str, labels: "re.Pattern[str]") -> bool:
    return labels.search(before.lower()[-40:]) is not None


@cache
def _modified_labels() -> "re.Pattern[str]":
    labels = sorted({label for words in all_words(Calendar) for label in words.modified}, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, labels))})[\s:.,|•·—–-]*(?:\w{{2,12}}[.,])?\s*$")
