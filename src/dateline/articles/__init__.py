"""Reading: a page as fetched becomes an article, cleaned."""

from lxml.html import HtmlElement

from dateline.articles.body import body_paragraphs
from dateline.articles.boxes import take_key_points
from dateline.articles.credits import find_credits
from dateline.articles.dates import publication_dates
from dateline.articles.decoding import decode
from dateline.articles.embedded import embedded_paragraphs
from dateline.articles.forms import page_form, read_signs, refuse_walls, shown_text
from dateline.articles.language import detect_language
from dateline.articles.markup import parse, remove_machinery, text_of
from dateline.articles.metadata import read_metadata
from dateline.articles.pruning import prune
from dateline.articles.related import take_related
from dateline.articles.scraped import looks_like_html, read_scraped
from dateline.articles.standfirst import take_standfirst, with_standfirst
from dateline.errors import EmptyPage
from dateline.records import Article, Page

__all__ = ["read_article", "read_summary"]


def read_article(page: Page) -> Article:
    """The article that a page holds; raises the :class:`dateline.errors.PageError` that says why there is none."""
    html = decode(page.content, page.encoding)
    if page.kind == "text" and not looks_like_html(html):
        return read_scraped(html, page)
    tree = parse(html)
    metadata = read_metadata(tree, html, page.url)
    dates = publication_dates(tree, html, page.url)
    signs = read_signs(tree)
    embedded = embedded_paragraphs(tree)
    remove_machinery(tree)
    shown = shown_text(tree)
    titles = _titles(tree, metadata.title)
    key_points = take_key_points(tree)
    standfirst = take_standfirst(tree)
    related = take_related(tree, page.url or metadata.address)
    prune(tree)
    text = "\n".join(with_standfirst(standfirst, body_paragraphs(tree, embedded, titles)))
    for title in titles:
        refuse_walls(title, text, shown)
    form = page_form(signs, metadata.title or "", text, shown)
    told = text or key_points or (metadata.title and dates.published)
    if not told and form == "report":
        raise EmptyPage("the page holds no text of an article; it may be one that is built by scripts")
    return Article(
        id=page.id,
        url=page.url or metadata.address,
        outlet=metadata.outlet,
        language=detect_language(text or shown, metadata.language),
        title=metadata.title,
        standfirst=standfirst,
        authors=metadata.authors,
        section=metadata.section,
        published=dates.published,
        modified=dates.modified,
        text=text,
        key_points=key_points,
        credits=tuple(dict.fromkeys((*metadata.credits, *find_credits(text)))),
        related=related,
        form=form,
    )


def read_summary(page: Page) -> Article:
    """A text of the user's own as it stands, without looking for headline, box or furniture in it.

    Of a page of markup, what it says. Raises what :func:`read_article` raises.
    """
    text = decode(page.content, page.encoding)
    return read_article(page) if looks_like_html(text) else Article(id=page.id, url=page.url, text=text)


def _titles(tree: HtmlElement, title: str | None) -> tuple[str, ...]:
    """The forms that the headline of a page takes."""
    return tuple(filter(None, (title or "", *(text_of(heading, 400) for heading in tree.iter("h1")))))
