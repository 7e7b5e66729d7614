"""The headline of a page: the element that shows it, and its words without the outlet's name."""

import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_WORD = re.compile(r"\w+")
_SEPARATOR = re.compile(r"\s+[|•·–—«»/-]\s+|\s*[|•»]\s*|\s::\s|\s+\|\|\s+|(?<=\S)\s-(?=\S)|(?<=[^\s\d])\s?—\s")
_SKIPPED = frozenset({"small", "time", "button", "svg", "style", "script", "sup", "figure", "noscript", "template"})
_ENOUGH = 0.5  # of the words that two titles share: then they are the same headline
_LONGEST = 400  # characters of a headline


def find_headline(tree: "HtmlElement") -> "HtmlElement | None":
    """The element that shows the page's headline: among all ``h1`` (else ``h2``) the one nearest to the page's title.

    A lone ``h1`` counts without a title to compare; the name of the site in an ``h1`` does not.
    """
    titles = [words for words in map(_words, page_titles(tree)) if words]
    for tag in ("h1", "h2"):
        shown = [(element, _words(headline_text(element))) for element in tree.iter(tag)]
        shown = [(element, words) for element, words in shown if words and not _leads_home(element)]
        scored = [(max((_alike(words, title) for title in titles), default=0.0), element) for element, words in shown]
        best = max(scored, key=lambda pair: pair[0], default=(0.0, None))
        if best[0] >= _ENOUGH:
            return best[1]
        if tag == "h1" and len(shown) == 1 and (not titles or len(shown[0][1]) > 3):
            return shown[0][0]
    return None


def headline_text(element: "HtmlElement") -> str:
    """The words of a headline's element, without dates, buttons and pictures that stand in it."""
    return " ".join("".join(_pieces(element)).split())[:_LONGEST]


def page_titles(tree: "HtmlElement") -> tuple[str, ...]:
    """The titles that the page's head gives, the most exact first; the outlet's name may still stand in them."""
    found = tree.xpath("//meta[@property='og:title' or @name='og:title']/@content")
    found += tree.xpath("//meta[@name='twitter:title' or @property='twitter:title']/@content")
    found += [element.text or "" for element in tree.xpath("//head/title | /html/title | //title")[:1]]
    return tuple(title for title in (" ".join(text.split()) for text in found) if title)


def title_parts(title: str) -> tuple[str, ...]:
    """The parts of a title between its bars and dashes: the headline, the section, the outlet's name."""
    return tuple(part for part in map(str.strip, _SEPARATOR.split(title)) if part)


def without_outlet(title: str, outlet: str | None, headline: str | None) -> str:
    """A title without what is added behind or before it: the outlet's name, its section, the desk.

    A part is dropped when it names the outlet, or when the headline on the page lacks it.
    """
    parts = _SEPARATOR.split(title)
    if len(parts) < 2:
        return title
    shown, name = set(_words(headline or "")), _plain(outlet or "")
    end = len(title)
    for part in reversed(parts[1:]):
        if not _added(part, shown, name):
            break
        end = title.rindex(part, 0, end)
    kept = re.sub(r"(?:\s+[|•·–—«»/:-]+|[|•·–—:-]+)?\s*$", "", title[:end]) if end < len(title) else title
    first = _SEPARATOR.split(kept)[0]
    if name and _plain(first) == name and first != kept:
        kept = re.sub(r"^[\s|•·–—«»/:-]+", "", kept[len(first) :])
    return kept or title


def _added(part: str, shown: set[str], name: str) -> bool:
    plain = _plain(part)
    if name and plain and (plain == name or name.startswith(plain) and len(plain) > 3 or plain.startswith(name)):
        return True
    return bool(shown) and not shown & set(_words(part))


def _leads_home(element: "HtmlElement") -> bool:
    """Whether a heading is the site's name: it is a link to the front page."""
    links = [*element.iter("a"), *element.iterancestors("a")]
    return any(_path(link.get("href")) == "" for link in links[:1])


def _path(url: str | None) -> str | None:
    """The path and query of an address without slashes at its ends; ``None`` without an address."""
    if not url or url.startswith("#"):
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return f"{parts.path}{parts.query}".strip("/")


def same_headline(one: str, other: str) -> bool:
    """Whether two titles are one headline, apart from additions."""
    return _alike(_words(one), _words(other)) >= _ENOUGH


def _alike(one: tuple[str, ...], other: tuple[str, ...]) -> float:
    first, second = set(one), set(other)
    return len(first & second) / max(len(first), min(len(second), 3), 1)


def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(text.lower()))


def _plain(text: str) -> str:
    return "".join(_words(text))


def _pieces(element: "HtmlElement") -> list[str]:
    pieces = [element.text or ""]
    for child in element:
        if isinstance(child.tag, str) and child.tag not in _SKIPPED:
            pieces.append(" " if child.tag == "br" else "")
            pieces.extend(_pieces(child))
        pieces.append(child.tail or "")
    return pieces
