"""What bytes are, by their first ones: markup, text, JSON lines."""

import codecs
import re
from typing import Literal

from dateline.records import PageKind

Form = Literal["page", "rows", "array", "spread object"]

SNIFFED = 4096
_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_MARKUP_START = re.compile(
    r"<(?:!doctype|!--|\?xml|(?:html|head|body|title|meta|link|script|style|div|span|p|h[1-6]|article|section|main|"
    r"header|nav|table|ul|ol|a|br|b|i|em|strong|img|figure|blockquote|base|noscript|iframe|center|font)[\s/>])",
    re.IGNORECASE,
)
_MARKUP_ANYWHERE = re.compile(r"<(?:!doctype\s+html|html|body)[\s>]", re.IGNORECASE)
_ROW = re.compile(r'\{[ \t]*["}]')
_ARRAY = re.compile(r"\[\s*[{\[]")
_SPREAD = re.compile(r"\{[ \t]*\r?\n")


def kind_of(head: bytes) -> PageKind:
    """Markup or text, from the first bytes of a page.

    >>> kind_of(b"<!DOCTYPE html><title>Bridge reopened</title>"), kind_of(b"Bridge reopened <Friday>")
    ('html', 'text')
    """
    start = _readable(head)
    return "html" if _MARKUP_START.match(start) or _MARKUP_ANYWHERE.search(start) else "text"


def is_marked_html(head: bytes) -> bool:
    """Whether the first bytes say in so many words that they are HTML."""
    return _MARKUP_ANYWHERE.search(_readable(head)) is not None


def form_of(head: bytes) -> Form:
    """One page, JSON lines, or the JSON that is not lines: an array, an object spread over several lines.

    >>> form_of(b'{"id": 1, "text": "The bridge reopened."}'), form_of(b"The bridge reopened.")
    ('rows', 'page')
    """
    start = _readable(head)
    if _ROW.match(start):
        return "rows"
    if _SPREAD.match(start):
        return "spread object"
    return "array" if _ARRAY.match(start) else "page"


def shows_form(head: bytes) -> bool:
    """Whether these first bytes are enough for :func:`form_of`: a whole line, or as many as are ever looked at."""
    return len(head) >= SNIFFED or b"\n" in head.removeprefix(codecs.BOM_UTF8).lstrip()


def _readable(head: bytes) -> str:
    """The first bytes as letters, whatever the encoding: enough to see tags and brackets."""
    head = head[:SNIFFED]
    for mark, encoding in _BOMS:
        if head.startswith(mark):
            return head[len(mark) :].decode(encoding, errors="replace").lstrip()
    return head.decode("latin-1").lstrip()
