"""Text without markup, as it was scraped or pasted, into an article: by the wording and the order of its lines."""

import re

from dateline.articles.language import detect_language
from dateline.records import Article, Page

_HTML = re.compile(
    r"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,2000}?-->\s*)*<(?:!doctype\s+html|html[\s>]|head[\s>]|body[\s>])",
    re.I | re.S,
)


def looks_like_html(text: str) -> bool:
    """Whether a text is a page's markup after all."""
    return _HTML.match(text) is not None


def read_scraped(text: str, page: Page) -> Article:
    """The article that a text holds; a text without recognisable structure comes through whole."""
    lines = [" ".join(line.split()) for line in text.splitlines()]
    body = "\n".join(line for line in lines if line)
    return Article(id=page.id, url=page.url, text=body, language=detect_language(body))
