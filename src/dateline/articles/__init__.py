"""Reading: a page as fetched becomes an article, cleaned."""

from lxml.html import HtmlElement

from dateline.articles.body import body_paragraphs
from dateline.articles.boxes import take_key_points
from dateline.articles.dates import publication_dates
from dateline.articles.decoding import decode
from dateline.articles.language import detect_language
from dateline.articles.markup import parse, remove_machinery, text_of
from dateline.articles.metadata import read_metadata
from dateline.articles.pruning import prune
from dateline.articles.related import take_related
from dateline.articles.scraped import looks_like_html, read_scraped
from dateline.errors import EmptyPage
from dateline.records import Article, Page

__all__ = ["read_article"]


def read_article(page: Page) -> Article:
    """The article that a page holds; raises the :class:`dateline.errors.PageError` that says why there is none."""
    html = decode(page.content, page.encoding)
    if page.kind == "text" and not looks_like_html(html):
        return read_scraped(html, page)
    tree = parse(html)
    metadata = read_metadata(tree, html, page.url)
    dates = publication_dates(tree, html, page.url)
    remove_machinery(tree)
    key_points = take_key_points(tree)
    titles = _titles(tree, metadata.title)
    related = take_related(tree, page.url)
    prune(tree)
    paragraphs = body_paragraphs(tree, titles=titles)
    if not paragraphs:
        raise EmptyPage("the page holds no text of an article")
    text = "\n".join(paragraphs)
    return Article(
        id=page.id,
        url=page.url,
        outlet=metadata.outlet,
        language=detect_language(text, metadata.language),
        title=metadata.title,
        authors=metadata.authors,
        section=metadata.section,
        published=dates.published,
        modified=dates.modified,
        text=text,
        key_points=key_points,
        credits=metadata.credits,
        related=related,
    )


def _titles(tree: HtmlElement, title: str | None) -> tuple[str, ...]:
    return tuple(filter(None, (title, *(text_of(heading, 400) for heading in tree.iter("h1")))))
