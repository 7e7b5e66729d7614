"""The linked data (JSON-LD, schema.org) of a page: what it says of the page's own article.

Pages carry several nodes: the article, its site, the list of other articles, a video. Only the node that describes
the page itself counts; what is nested in lists, comments and live posts does not.
"""

import html
import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_LONGEST = 2_000_000  # characters of one script
_DEEPEST = 4
_ARTICLES = re.compile(r"(?:\w*Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|DiscussionForumPosting|Report)$")
_PAGES = frozenset(
    {"WebPage", "ItemPage", "AboutPage", "VideoObject", "ImageGallery", "CreativeWork", "Review", "Recipe"}
)
_WRAPPING = re.compile(r"^\s*(?://)?\s*(?:<!--|<!\[CDATA\[)|(?:-->|(?://)?\s*\]\]>)\s*;?\s*$|;\s*$")
_TRAILING_COMMA = re.compile(r",(?=\s{0,50}[}\]])")
_MENDING: tuple[Callable[[str], str], ...] = (str, partial(_TRAILING_COMMA.sub, ""), html.unescape)
_INTO = ("@graph", "mainEntity", "mainEntityOfPage", "breadcrumb")

Node = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkedName:
    """A name of a person or an organisation; ``person`` is ``None`` where the linked data says neither."""

    name: str
    person: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkedArticle:
    """What the node of the page's own article says, as written; dates are not parsed yet.

    ``is_article`` is false where only a node of the page itself was found (its dates may be those of a list).
    """

    is_article: bool
    headline: str | None = None
    published: str | None = None
    created: str | None = None
    modified: str | None = None
    authors: tuple[LinkedName, ...] = ()
    publisher: str | None = None
    section: str | None = None
    language: str | None = None


def read_linked_data(tree: "HtmlElement", url: str | None = None) -> LinkedArticle | None:
    """The article that the page's linked data describes, or ``None`` where it describes none."""
    nodes = tuple(_nodes(tree))
    node = _main_node(nodes, _addresses(tree, url))
    if node is None:
        return None
    known = {str(other["@id"]): other for other in nodes if "@id" in other and len(other) > 1}
    return LinkedArticle(
        is_article=_is_article(node),
        headline=_text(node.get("headline")) or (_text(node.get("name")) if _is_article(node) else None),
        published=_text(node.get("datePublished")) or _text(node.get("uploadDate")),
        created=_text(node.get("dateCreated")),
        modified=_text(node.get("dateModified")),
        authors=tuple(_names(node.get("author") or node.get("creator"), known)),
        publisher=next((found.name for found in _names(node.get("publisher"), known)), None),
        section=_text(_first(node.get("articleSection"))),
        language=_text(_first(node.get("inLanguage"))),
    )


def breadcrumbs(tree: "HtmlElement") -> tuple[str, ...]:
    """The names of the page's path from the front page (a BreadcrumbList), in order; none where it gives no path."""
    for node in _nodes(tree):
        if "BreadcrumbList" not in _types(node):
            continue
        items = node.get("itemListElement")
        steps = [item for item in (items if isinstance(items, list) else [items]) if isinstance(item, dict)]
        named = [_text(step.get("name")) or _text(step.get("item")) for step in sorted(steps, key=_position)]
        if any(named):
            return tuple(name for name in named if name)
    return ()


def _position(step: Node) -> int:
    given = str(step.get("position") or "")
    return int(given) if given.isdecimal() and len(given) < 5 else 0


def _main_node(nodes: tuple[Node, ...], addresses: frozenset[str]) -> Node | None:
    articles = [node for node in nodes if _is_article(node)] or [node for node in nodes if _PAGES & _types(node)]
    own = [node for node in articles if addresses & set(_node_addresses(node))]
    dated = [node for node in own or articles if node.get("datePublished")]
    return next(iter(dated or own or articles), None)


def _is_article(node: Node) -> bool:
    return any(_ARTICLES.match(kind) for kind in _types(node))


def _types(node: Node) -> set[str]:
    kinds = node.get("@type") or []
    return {str(kind).rsplit("/", 1)[-1] for kind in (kinds if isinstance(kinds, list) else [kinds])}


def _nodes(tree: "HtmlElement") -> Iterator[Node]:
    for script in tree.iter("script"):
        if "ld+json" in (script.get("type") or "").lower():
            yield from _flat(_parsed(script.text or ""), 0)


def _parsed(text: str) -> Any:
    if len(text) > _LONGEST:
        return None
    text = _WRAPPING.sub("", text)
    for mend in _MENDING:
        try:
            return json.loads(mend(text), strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _flat(value: Any, depth: int) -> Iterator[Node]:
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        for item in value:
            yield from _flat(item, depth + 1)
    elif isinstance(value, dict):
        yield value
        for key in _INTO:
            yield from _flat(value.get(key), depth + 1)


def _addresses(tree: "HtmlElement", url: str | None) -> frozenset[str]:
    canonical = tree.xpath("//link[@rel='canonical']/@href | //meta[@property='og:url']/@content")
    return frozenset(filter(None, (_address(item) for item in (url, *canonical))))


def _node_addresses(node: Node) -> Iterator[str]:
    main = node.get("mainEntityOfPage")
    for value in (node.get("url"), node.get("@id"), main, main.get("@id") if isinstance(main, dict) else None):
        address = _address(value) if isinstance(value, str) else None
        if address:
            yield address


def _address(url: str | None) -> str | None:
    """Host and path, so that protocol, "www." and tracking don't keep two forms of one address apart."""
    try:
        parts = urlsplit(url or "")
    except ValueError:
        return None
    path = parts.path.rstrip("/")
    return f"{parts.netloc.lower().removeprefix('www.')}{path}" if path else None


def _names(value: Any, known: Mapping[str, Node]) -> Iterator[LinkedName]:
    for item in value if isinstance(value, list) else [value]:
        if isinstance(item, dict):
            node = known.get(str(item.get("@id")), item) if "name" not in item else item
            kinds = _types(node)
            person = True if "Person" in kinds else False if kinds else None
            for name in node["name"] if isinstance(node.get("name"), list) else [node.get("name")]:
                if text := _text(name):
                    yield LinkedName(name=text, person=person)
        elif text := _text(item):
            yield LinkedName(name=text)


def _first(value: Any) -> Any:
    return next(iter(value), None) if isinstance(value, list) else value


def _text(value: Any) -> str | None:
    if isinstance(value, dict):
        value = value.get("name") or value.get("@value")
    if not isinstance(value, str):
        return None
    return " ".join(html.unescape(value).split()) or None
