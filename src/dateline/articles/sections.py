"""The section that a page puts its article in: by its path from the front page, a kicker, the menu and the address."""

import re
from collections.abc import Collection, Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from dateline.articles.headlines import find_headline, same_headline
from dateline.articles.markup import names, names_pattern, text_of
from dateline.articles.mastheads import every, section_names

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_LONGEST = 40  # characters of a section's name
_MOST_WORDS = 5
_KICKER = names_pattern(
    """kicker|kickers|eyebrow|overline|rubric|rubrics|rubrik|category|categories|cat|cats|cat links|category link
    section|section name|section title|section link|section label|topic|channel|tag|article tag|post tag|breadcrumb"""
)
_CRUMBS = names_pattern("breadcrumb|breadcrumbs|bread crumbs|bread crumb|crumbs|crumb|crumbtrail|news path|page path")
_MENU = names_pattern("menu|nav|navigation|navbar|tags|share|social|related|comments|toolbar")
_NO_KICKER = frozenset(("nav", "script", "style", "form", "aside", "ul", "ol", "figure", "time", "button"))
_LEVELS = 4  # elements above the headline in whose earlier parts a kicker may stand
_LOOKED_AT = 30  # elements of such a part
_MOST_LINKS = 4
_BEFORE = 400  # links before the headline that may begin a path
_SEPARATOR = re.compile(r"\s*[»›>→/|\\•·]\s*|\s+[-–—]\s+")
_LANGUAGE = re.compile(r"[a-z]{2}(?:[-_][a-zA-Z]{2})?")
_DIGIT = re.compile(r"\d")
_MARKS = " \t\xa0»›>→/|\\•·:-–—#,"


def shown_section(
    tree: "HtmlElement", known: Collection[str], url: str | None, crumbs: Iterable[str] = ()
) -> str | None:
    """The section by the first that tells it: a path of links, a kicker by the headline, the page's address.

    ``known`` are the article's title and its outlet's names, which are no section; ``crumbs`` is the path that the
    linked data gives. Of a path the first name counts that is no front page.
    """
    headline = find_headline(tree)
    paths = (_marked(tree), crumbs, _path(tree, headline))
    shown = next((name for path in paths if (name := _first(path, known))), None)
    if shown is None and headline is not None:
        shown = _first(_kickers(headline), known)
    return shown or _of_address(tree, url)


def _first(found: Iterable[str], known: Collection[str]) -> str | None:
    """The first name of a section among others; a plain one ("News") only where no other is."""
    named = [text for each in found if _may_be_section(text := each.strip(_MARKS)) and not _repeats(text, known)]
    return next((text for text in named if text.casefold() not in every("plain")), next(iter(named), None))


def _repeats(text: str, known: Collection[str]) -> bool:
    plain = _plain(text)
    return any(plain == _plain(name) or (len(text.split()) > 2 and same_headline(text, name)) for name in known)


def _may_be_section(text: str) -> bool:
    words = text.split()
    fits = 1 < len(text) <= _LONGEST and len(words) <= _MOST_WORDS and text[0].isalpha() and not _DIGIT.search(text)
    return fits and text.casefold() not in every("homes") and not text.endswith((".", "!", "?"))


def _marked(tree: "HtmlElement") -> Iterator[str]:
    """What the page's own markup calls the article's section."""
    for element in tree.xpath("//*[@itemprop='articleSection']")[:3]:
        yield element.get("content") or text_of(element, _LONGEST * 2)


def _path(tree: "HtmlElement", headline: "HtmlElement | None") -> Iterator[str]:
    """The path of links from the front page to the article: by its markup, or by its first link and its arrows."""
    for element in tree.iter("nav", "ol", "ul", "div", "p"):
        label = f" {(element.get('aria-label') or '').casefold()} "
        if _CRUMBS.search(names(element)) or "breadcrumb" in label or "crumbs" in label:
            yield from _crumbs(element)
            return
    if headline is None:
        return
    for link in islice(headline.xpath("preceding::a"), _BEFORE):
        above = link.getparent()
        if text_of(link, _LONGEST).casefold().strip(_MARKS) in every("homes") and above is not None:
            tails = [(each.tail or "").strip() for each in above.iterchildren("a")]
            if 1 < len(tails) < _BEFORE and tails[0] and not tails[0].strip(_MARKS):
                yield from _crumbs(above)
                return


def _crumbs(element: "HtmlElement") -> Iterator[str]:
    links = list(islice(element.iter("a"), 12))
    inner = (text_of(link, 100) for link in links if _steps(link.get("href")) or "?" in (link.get("href") or ""))
    yield from inner if links else _SEPARATOR.split(text_of(element, 200))


def _kickers(headline: "HtmlElement") -> Iterator[str]:
    """The short texts above a headline, or just below it, that are called a kicker, a category, a rubric."""
    inner = headline
    for _ in range(_LEVELS):
        parent = inner.getparent()
        if parent is None or parent.tag in ("body", "html"):
            break
        for part in islice(inner.itersiblings(preceding=True), 8):
            yield from _kickers_in(part)
        if inner is headline:
            for part in islice(inner.itersiblings(), 4):
                yield from _kickers_in(part)
        inner = parent
    for part in islice(inner.itersiblings(preceding=True), 2):
        if part.tag not in ("header", "nav") and len(text_of(part, 200)) <= _LONGEST:
            yield from _kickers_in(part)


def _kickers_in(part: "HtmlElement") -> Iterator[str]:
    if not isinstance(part.tag, str) or part.tag in _NO_KICKER or _MENU.search(names(part)):
        return
    if len(part.findall(".//a")) > _MOST_LINKS or part.find(".//nav") is not None:
        return
    for element in islice(part.iter(), _LOOKED_AT):
        if isinstance(element.tag, str) and _KICKER.search(names(element)):
            link = element if element.tag == "a" else next(element.iter("a"), element)
            yield text_of(link, _LONGEST * 2)


def _of_address(tree: "HtmlElement", url: str | None) -> str | None:
    """The first part of the address's path, where a link of the page or a known section is called so."""
    steps = _steps(url)
    if len(steps) < 2:
        return None
    for link in islice(tree.iter("a"), _BEFORE):
        if _steps(link.get("href"))[-1:] == steps[:1] and len(_steps(link.get("href"))) <= 2:
            text = text_of(link, _LONGEST * 2)
            if _may_be_section(text):
                return text
    words = steps[0].replace("-", " ").replace("_", " ").casefold()
    return words.capitalize() if words in section_names() and words not in every("plain") else None


def _steps(url: str | None) -> list[str]:
    try:
        path = urlsplit(url or "").path
    except ValueError:
        return []
    steps = [step for step in path.split("/") if step]
    return steps[1:] if steps and _LANGUAGE.fullmatch(steps[0]) else steps


def _plain(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))
