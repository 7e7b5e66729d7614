"""The body of an article out of a page's markup: trafilatura's extraction, and what it leaves to do."""

from collections.abc import Iterator
from functools import cache

from lxml import etree
from lxml.html import HtmlElement
from trafilatura import bare_extraction
from trafilatura.settings import Extractor

from dateline.articles.furniture import without_furniture

_LINES = frozenset("body p head list item quote table row lb code fw ab div".split())


def body_paragraphs(tree: HtmlElement, *, titles: tuple[str, ...] = ()) -> list[str]:
    """The paragraphs of the article in a pruned tree, in reading order; none where there is no article.

    ``titles`` are the forms of the headline: it is no part of the body.
    """
    document = bare_extraction(tree, options=_options())
    if document is None or document.body is None:
        return []
    return without_furniture(_paragraphs(document.body), titles)


@cache
def _options() -> Extractor:
    return Extractor(output_format="python", precision=True, comments=False)


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
