"""What a page says of its article beside the text: title, outlet, authors, section, credits, language."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from dateline.articles.addresses import stated_address
from dateline.articles.authors import is_byline, read_byline
from dateline.articles.credits import agency, credits_of_line, dateline_credits
from dateline.articles.headlines import find_headline, headline_text, page_titles, same_headline, without_outlet
from dateline.articles.linked_data import LinkedArticle, LinkedName, breadcrumbs, read_linked_data
from dateline.articles.markup import lines_of, text_of
from dateline.articles.mastheads import shown_outlet
from dateline.articles.sections import shown_section
from dateline.articles.unlisted import is_source_line, opens_source_line

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_SITE_NAMES = ("og:site_name", "application-name", "apple-mobile-web-app-title", "twitter:app:name:iphone", "publisher")
_SECTIONS = ("article:section", "og:section", "section", "parsely-section", "sailthru.section", "cxenseparse:section")
_AUTHORS = (
    "author",
    "article:author",
    "article:author_name",
    "og:article:author",
    "parsely-author",
    "sailthru.author",
    "dc.creator",
    "dcterms.creator",
    "cxenseparse:author",
    "byl",
    "twitter:data1",
)
_BYLINES = re.compile(r"(?:^|[\s_-])(?:byline|author|authors|writer|autor|auteur|contributor)(?:[\s_-]|s?$|name)", re.I)
_NOT_BYLINES = re.compile(r"bio|about|social|follow|image|avatar|photo|comment|related|description|box|more", re.I)
_SKIPPED = frozenset({"script", "style", "svg", "nav", "footer", "aside", "form"})
_LONGEST_BYLINE = 160  # characters
_LOOKED_AT = 250  # elements behind the headline in which a byline may stand
_LONGEST_NAME = 60  # characters of an outlet's or a section's name
_FEW_PARTS = 3  # elements in a line
_CAPTIONS = frozenset({"figure", "figcaption", "aside", "footer", "nav"})
_LIST = re.compile(r",|;|\s>\s")
_PROSE = 60  # characters: a shorter paragraph is a label or a button
_DOMAIN = re.compile(r"\.(?:com|org|net|co\.uk|info|news|ua|ru|eu)$", re.I)


@dataclass(frozen=True, slots=True, kw_only=True)
class Metadata:
    """``authors`` are people, ``credits`` agencies; ``language`` is what the page declares ("en-GB").

    ``address`` is the one that the page gives for itself.
    """

    title: str | None = None
    outlet: str | None = None
    authors: tuple[str, ...] = ()
    section: str | None = None
    credits: tuple[str, ...] = ()
    language: str | None = None
    address: str | None = None


def read_metadata(tree: "HtmlElement", html: str, url: str | None = None) -> Metadata:
    """Everything that the page's head, its linked data and its byline say of the article.

    The tree is read, not changed; it must still hold its head and scripts.
    """
    linked = read_linked_data(tree, url)
    meta = _meta(tree)
    outlet = _outlet(meta, linked, tree, url)
    names = _authors(tree, meta, linked, outlet)
    title, address = _title(tree, linked, outlet), stated_address(tree)
    known = tuple(name for name in (title, outlet, _host(url or address)) if name)
    section = _section(meta, linked) or shown_section(tree, known, url or address, breadcrumbs(tree))
    return Metadata(
        title=title,
        outlet=outlet,
        authors=names.authors,
        section=section,
        credits=_distinct((*names.credits, *_credited_in_text(tree))),
        language=_language(tree, meta, linked),
        address=address,
    )


def _title(tree: "HtmlElement", linked: LinkedArticle | None, outlet: str | None) -> str | None:
    """The headline as the page shows it, where it is the one that the head names; else the head's, cleaned."""
    element = find_headline(tree)
    shown = headline_text(element) if element is not None else ""
    heads = [title for title in (linked.headline if linked else None, *page_titles(tree)) if title]
    cleaned = [without_outlet(title, outlet, shown or None) for title in heads]
    if within := next((title for title in cleaned if _is_core(title, shown)), None):
        return within
    if shown and (not cleaned or any(same_headline(shown, title) for title in cleaned)):
        return without_outlet(shown, outlet, None)
    return next(iter(cleaned), shown or None)


def _is_core(title: str, shown: str) -> bool:
    """Whether the shown headline is this title with a kicker before it, or one word of another kind behind it."""
    start = shown.casefold().find(title.casefold())
    rest = shown[start + len(title) :].split()
    return start >= 0 and len(title) > 15 and (len(rest) < 2 or rest[0] in ("|", "–", "—", "•", "·"))


def _outlet(meta: dict[str, str], linked: LinkedArticle | None, tree: "HtmlElement", url: str | None) -> str | None:
    """The outlet's own name for itself, in the head or shown; the host, without "www.", where it gives none."""
    named = [meta.get("og:site_name"), linked.publisher if linked else None, *(meta.get(n) for n in _SITE_NAMES[1:])]
    found = [name for name in named if name and len(name) <= _LONGEST_NAME and not name.startswith(("http", "@"))]
    host = _host(url or stated_address(tree))
    worded = next((name for name in found if not _DOMAIN.search(name)), None) or shown_outlet(tree, host)
    return worded or next(iter(found), None) or host


def _host(url: str | None) -> str | None:
    try:
        host = urlsplit(url or "").hostname
    except ValueError:
        return None
    return host.removeprefix("www.") if host and "." in host else None


def _section(meta: dict[str, str], linked: LinkedArticle | None) -> str | None:
    named = [*(meta.get(name) for name in _SECTIONS), linked.section if linked else None]
    found = (name for name in named if name and not name.startswith("http"))
    return next((first for name in found if len(first := _LIST.split(name)[0].strip()) <= _LONGEST_NAME), None)


def _language(tree: "HtmlElement", meta: dict[str, str], linked: LinkedArticle | None) -> str | None:
    named = (tree.get("lang"), tree.get("{http://www.w3.org/XML/1998/namespace}lang"), meta.get("content-language"))
    return next(filter(None, (*named, meta.get("og:locale"), linked.language if linked else None)), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Names:
    authors: tuple[str, ...]
    credits: tuple[str, ...]


def _authors(tree: "HtmlElement", meta: dict[str, str], linked: LinkedArticle | None, outlet: str | None) -> _Names:
    """People and agencies: of the linked data; without people there, of meta elements; without, of the byline shown."""
    people: tuple[str, ...] = ()
    agencies: list[str] = []
    for source in (_linked_names(linked), _meta_names(meta), tuple(_shown_bylines(tree))):
        byline = read_byline(*source)
        people = people or tuple(name for name in byline.authors if not _is_outlet(name, outlet))
        agencies += byline.credits
    return _Names(authors=people, credits=_distinct(agencies))


def _credited_in_text(tree: "HtmlElement") -> tuple[str, ...]:
    """The agencies in the dateline of the first paragraphs below the headline."""
    headline = find_headline(tree)
    found = headline.xpath("following::p") if headline is not None else ()
    paragraphs = (text for element in found[:_LOOKED_AT] if len(text := text_of(element, _PROSE)) > _PROSE)
    opening = tuple(name for text in islice(paragraphs, 2) for name in dateline_credits(text))
    return (*opening, *(name for line in islice(_source_lines(tree), 3) for name in credits_of_line(line)))


def _source_lines(tree: "HtmlElement") -> Iterator[str]:
    """The lines labelled "Source: …" that stand alone in an element, and under no picture."""
    for element in tree.iter("p", "div", "span", "li"):
        first = (element.text or "").strip() or (element[0].text if len(element) else "") or ""
        if (
            len(element) > _FEW_PARTS
            or not opens_source_line(first)
            or not is_source_line(line := text_of(element, _PROSE * 2))
        ):
            continue
        if not any(above.tag in _CAPTIONS for above in islice(element.iterancestors(), 4)):
            yield line


def _distinct(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names))


def _linked_names(linked: LinkedArticle | None) -> tuple[str, ...]:
    return tuple(name.name for name in linked.authors if _may_be_author(name)) if linked else ()


def _may_be_author(name: LinkedName) -> bool:
    """An organisation is no person, but it may be an agency; an address is neither."""
    return not name.name.startswith("http") and (name.person is not False or agency(name.name) is not None)


def _meta_names(meta: dict[str, str]) -> tuple[str, ...]:
    found = (meta.get(name) for name in _AUTHORS)
    return tuple(name for name in found if name and not name.startswith("http") and len(name) <= _LONGEST_BYLINE)


def _is_outlet(name: str, outlet: str | None) -> bool:
    return outlet is not None and name.casefold().replace(" ", "") == outlet.casefold().replace(" ", "")


def _shown_bylines(tree: "HtmlElement") -> Iterator[str]:
    """The texts beside the headline that are bylines by their markup or their wording."""
    headline = find_headline(tree)
    if headline is None:
        return
    for count, element in enumerate(headline.xpath("following::*")):
        if count > _LOOKED_AT:
            return
        if not isinstance(element.tag, str) or element.tag in _SKIPPED:
            continue
        names = f"{element.get('class') or ''} {element.get('itemprop') or ''} {element.get('rel') or ''}"
        marked = _BYLINES.search(names) is not None and _NOT_BYLINES.search(names) is None
        if not marked and (element.text or "").strip()[:3].lower() not in ("by ", "by:", "by", "авт"):
            continue
        text = " | ".join(lines_of(element))
        if len(text) <= _LONGEST_BYLINE and (marked or is_byline(text)):
            yield text
            if read_byline(text).authors:
                return


def _meta(tree: "HtmlElement") -> dict[str, str]:
    """Meta elements by name in lower case, the first of each that is filled; several authors are one list."""
    found: dict[str, str] = {}
    for element in tree.iter("meta"):
        content = " ".join((element.get("content") or "").split())
        for key in ("property", "name", "itemprop", "http-equiv"):
            name = (element.get(key) or "").strip().lower()
            if not name or not content:
                continue
            if name not in found:
                found[name] = content
            elif name in _AUTHORS and content not in found[name]:
                found[name] = f"{found[name]}, {content}"
    return found
