"""The body of an article out of a page's markup: trafilatura's extraction, and what it leaves to do."""

import logging
from collections.abc import Iterator
from functools import cache

from lxml import etree
from lxml.html import HtmlElement
from trafilatura import bare_extraction
from trafilatura.settings import Document, Extractor

from dateline.articles.furniture import without_furniture

logging.getLogger("trafilatura").addHandler(logging.NullHandler())  # a page without an article is no warning of ours

_LINES = frozenset("body p head list item quote table row lb code fw ab div".split())
_SCANT = 400  # letters under which another way of looking is tried
_MANY = 15_000  # elements beyond which only the engine's linear part runs: what it falls back on is quadratic
_MUCH_MORE = 2.5  # how much longer another text must be to be taken for the body


def body_paragraphs(tree: HtmlElement, embedded: list[str], titles: tuple[str, ...] = ()) -> list[str]:
    """The paragraphs of the article in a pruned tree, in reading order; none where there is no article.

    ``embedded`` is the body as the page's linked data has it, taken where the markup shows far less. ``titles`` are
    the forms of the headline: it is no part of the body.
    """
    found = without_furniture(_extracted(tree, precise=True), titles)
    if _size(found) < _SCANT:
        found = _longer(found, without_furniture(_extracted(tree, precise=False), titles))
    return _longer(found, without_furniture(embedded, titles))


def _longer(found: list[str], other: list[str]) -> list[str]:
    return other if _size(other) > _MUCH_MORE * _size(found) else found


def _size(paragraphs: list[str]) -> int:
    return sum(map(len, paragraphs))


def _extracted(tree: HtmlElement, *, precise: bool) -> list[str]:
    fast = sum(1 for _ in tree.iter()) > _MANY
    document = bare_extraction(tree, options=_options(precise, fast))
    return _paragraphs(document.body) if isinstance(document, Document) and document.body is not None else []


@cache
def _options(precise: bool, fast: bool) -> Extractor:
    return Extractor(output_format="python", precision=precise, comments=False, fast=fast)


def _paragraphs(body: etree._Element) -> list[str]:
    lines = "".join(_pieces(body)).split("\n")
    return [line for line in (" ".join(part.split()) for part in lines) if line]


def _pieces(body: etree._Element) -> Iterator[str]:
    for event, part in etree.iterwalk(body, events=("start", "end")):
        if part.tag in _LINES:
            yield "\n"
        elif part.tag == "cell":
            yield " "
        text = part.text if event == "start" else part.tail
        yield (text or "").replace("\n", " ")
