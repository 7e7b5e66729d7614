"""The lists of other articles on a page: "more on the topic", "read also", "most read"."""

import re
from collections.abc import Iterator
from itertools import pairwise
from urllib.parse import urljoin, urlsplit

from lxml.html import HtmlElement

from dateline.articles.furniture import is_furniture, is_related_heading, is_topical, label_kind
from dateline.articles.markup import HEADINGS, drop, linked_share, names, prose_size, text_of
from dateline.records import Related

_LABELS = frozenset((*HEADINGS, "p", "div", "span", "strong", "b", "header", "em", "a", "li"))
_CARDS = frozenset(("li", "article", "div", "section", "p", "tr", "td", "dd", "span", "header", *HEADINGS))
_SECTION_NAMES = re.compile(r" (?:category|cat|section|rubrics?|kicker|topic|channel) ")
_LONGEST_LABEL = 80
_RUN = 40  # letters from which a run of text is prose
_ENOUGH = 300  # letters of prose after which an article has begun
_MOST = 0.4  # the share of a page's prose that a list can't have
_TITLE_WORDS = 4  # a link of fewer names a subject or a section
_HEADED_WORDS = 2
_MOST_RELATED = 50


def take_related(tree: HtmlElement, url: str | None = None) -> tuple[Related, ...]:
    """The articles that a page lists as on its topic; all its lists of other articles are taken out of the tree.

    ``url`` is the page's own address, against which theirs are resolved.
    """
    found: dict[str, Related] = {}
    whole = prose_size(tree)
    read = 0
    for element in list(tree.iter("*")):
        read += sum(len(run) for run in (element.text or "", element.tail or "") if len(run) >= _RUN)
        heading = _heading(element, tree)
        if not heading:
            continue
        parts = list(_parts_under(element, whole, after=read >= _ENOUGH))
        if is_topical(heading):
            found.update((each.title, each) for part in parts for each in _links(part, heading, url))
        for part in parts:
            drop(part)
    return tuple(found.values())[:_MOST_RELATED]


def _heading(element: HtmlElement, tree: HtmlElement) -> str:
    """The text of an element that heads a list of other articles, or announces one ("Read also: …"); else nothing."""
    if element.tag not in _LABELS or (len(element) and element.tag not in HEADINGS and not _has_own_text(element)):
        return ""
    text = text_of(element, _LONGEST_LABEL * 3)
    announces = element.tag != "a" and is_topical(text) and is_furniture(text) and linked_share(element) > 0.3
    wanted = announces or (len(text) <= _LONGEST_LABEL and is_related_heading(text))
    return text if wanted and tree in element.iterancestors() else ""


def _has_own_text(element: HtmlElement) -> bool:
    return bool((element.text or "").strip()) or any(child.tag in ("strong", "b", "em", "span") for child in element)


def _parts_under(heading: HtmlElement, whole: int, *, after: bool) -> Iterator[HtmlElement]:
    """The section that begins with a heading, or the heading and the rows of links right under it."""
    section = _section_of(heading, whole, after=after)
    yield section
    if len(text_of(section, 200)) > len(text_of(heading, 200)):
        return
    following = section.getnext()
    while following is not None and (following.tag in ("ul", "ol") or linked_share(following) > 0.6):
        yield following
        following = following.getnext()


def _section_of(heading: HtmlElement, whole: int, *, after: bool) -> HtmlElement:
    """The largest element that begins with the heading and can't be the article.

    ``after`` says that an article has been read before it: then a section of its own may be larger than the article.
    """
    section = heading
    for above in heading.iterancestors():
        if above.tag in ("body", "html", "main") or (above.text or "").strip() or _text_before(section):
            break
        if next(above.iter("h1"), None) is not None:
            break
        own = above.tag in ("article", "aside") and heading.tag in HEADINGS
        if not (after and own) and prose_size(above) > _MOST * whole:
            break
        section = above
    return section


def _text_before(node: HtmlElement) -> bool:
    return any((each.tail or "").strip() or text_of(each, 20) for each in node.itersiblings(preceding=True))


def _links(part: HtmlElement, heading: str, url: str | None) -> Iterator[Related]:
    for link in part.iter("a"):
        title = _title_of(link)
        if title is None or title == heading or is_furniture(title):
            continue
        card = _card(link, part)
        labelled = _labelled(card, title)
        yield Related(
            title=title,
            url=_address(link, url),
            section=labelled.get("section") or _section(card, title),
            published=_date(card) or labelled.get("date"),
        )


def _title_of(link: HtmlElement) -> str | None:
    """The title that a link shows: several words, or a heading of its own of at least two."""
    inside = next(link.iter(*HEADINGS), None)
    text = text_of(link if inside is None else inside, 400)
    above = link.getparent()
    headed = inside is not None or (above is not None and above.tag in HEADINGS)
    return text if len(text.split()) >= (_HEADED_WORDS if headed else _TITLE_WORDS) else None


def _labelled(card: HtmlElement, title: str) -> dict[str, str]:
    """What stands behind the labels of a card ("Category", "Publication date")."""
    texts = [part for text in card.itertext() for part in " ".join(text.split()).split(": ") if part]
    found: dict[str, str] = {}
    for label, value in pairwise(texts):
        kind = label_kind(label)
        if kind and not label_kind(value) and value != title and len(value) <= _LONGEST_LABEL:
            found.setdefault(kind, value.strip(" -–"))
    return {kind: value for kind, value in found.items() if value}


def _card(link: HtmlElement, part: HtmlElement) -> HtmlElement:
    """The largest element around a link that holds no second article."""
    card = link
    for above in link.iterancestors():
        titles = sum(1 for each in above.iter("a") if _title_of(each))
        if above is part or titles > 1 or above.tag not in _CARDS:
            break
        card = above
    return card


def _address(link: HtmlElement, url: str | None) -> str | None:
    try:
        address = urljoin(url or "", (link.get("href") or "").strip())
        return address if urlsplit(address).scheme in ("http", "https") else None
    except ValueError:
        return None


def _date(card: HtmlElement) -> str | None:
    for time in card.iter("time"):
        stated = time.get("datetime") or text_of(time, 60)
        if stated:
            return stated
    return None


def _section(card: HtmlElement, title: str) -> str | None:
    for element in card.iter():
        words = names(element)
        if _SECTION_NAMES.search(words):
            text = text_of(element, 60)
            if text and text != title and len(text) <= 40:
                return text
    return None
