"""The key points that a page sets apart from its article: found by wording and by markup."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from itertools import chain, islice

from lxml.html import HtmlElement

from dateline.articles.markup import (
    HEADINGS,
    bare,
    drop,
    is_hidden,
    lines_of,
    linked_share,
    names,
    names_pattern,
    text_of,
)
from dateline.articles.summary_points import are_retold
from dateline.languages import all_words
from dateline.languages.shapes.boxes import Boxes

_BOX_NAMES = names_pattern(
    r"""
    key ?points?|key ?point list|key ?takeaways?|takeaways|takeaway list|key ?facts|key ?highlights
    key (?:insights|findings)|key messages|(?:story|article|news) ?highlights|highlights? list|tl ?dr|at a glance
    points of attention|main ?points|summary (?:points|list|bullets)|bullet ?(?:point)? summary|(?:\w+ )?bullets
    bullet points?(?: list)?|quick summary
    (?:ai|article) summary|what we know
    """
)
_LOOSE_NAMES = names_pattern(r"summary|post summary|entry summary")
_OWN_LABELS = frozenset((*HEADINGS, *"strong b header dt".split()))
_LABELS = frozenset(
    (*HEADINGS, *"p div span strong b em header dt summary figcaption legend button label caption th td a".split())
)
_OUTSIDE = frozenset(("nav", "footer", "form", "menu", "select"))
_OUTSIDE_NAMES = names_pattern(
    r"""
    newsletters?|related|most (?:read|popular|viewed)|trending|recirc\w*|comments?|cookies?|consent|toc
    table of contents|tags?|menu|nav|navigation|breadcrumbs?|promo|recommended|subscribe|sign ?up
    """
)
_BULLET = re.compile(r"^\s*(?:[•●▪■◆►▶‣∙·✓✔➤]|[-–—*](?=\s)|\d{1,2}[.)](?=\s))\s*")
_MOST_BOXES = 4
_MOST_POINTS = 15
_LONGEST_POINT = 700
_LONGEST_BOX = 4000
_LONGEST_LABEL = 80
_RUN = 40  # letters from which a run of text is prose
_BEGUN = 700  # letters of prose after which an article has begun
_CLIMB = 5


def take_key_points(tree: HtmlElement) -> tuple[str, ...]:
    """A page's own key points in their order; their boxes are taken out of the tree."""
    under = (_take_under(label) for label in list(_labels(tree)))
    named = (_take_from(box) for box in [element for element in tree.iter() if _is_named(element)])
    boxes = islice(filter(None, chain(under, named, map(_take_summary, _summaries(tree)))), _MOST_BOXES)
    return tuple(dict.fromkeys(point for points in boxes for point in points))


def _labels(tree: HtmlElement) -> Iterator[tuple[HtmlElement, bool]]:
    """Elements whose whole text is the heading of a box, and whether the wording alone is proof.

    Where it is not ("Summary"), the heading counts only before the article has begun.
    """
    read = 0
    for element in tree.iter("*"):
        read += sum(len(run) for run in (element.text or "", element.tail or "") if len(run) >= _RUN)
        text = bare(_short_text(element)) if element.tag in _LABELS else ""
        if text in _headings("headings"):
            yield element, True
        elif read < _BEGUN and text in _headings("loose_headings"):
            yield element, False


@cache
def _headings(field: str) -> frozenset[str]:
    return frozenset(chain.from_iterable(getattr(words, field) for words in all_words(Boxes)))


def _short_text(element: HtmlElement) -> str:
    if len(element) > 3 or (len(element) and element.tag not in HEADINGS and not (element.text or "").strip()):
        return ""  # what wraps a heading is found by the heading in it
    text = text_of(element, _LONGEST_LABEL)
    return text if len(text) <= _LONGEST_LABEL else ""


def _take_under(label: tuple[HtmlElement, bool]) -> list[str]:
    """The points under a heading: in the element after it, after what wraps it, or in the lines around it."""
    node, firm = label
    if node.getparent() is None or _is_outside(node):
        return []
    for _ in range(_CLIMB):
        holder = _holder(node)
        if holder is not None and (points := _points_of(holder)) and _are_points(holder, points, firm=firm):
            if not firm and not are_retold(points, _around(holder)):
                return []
            drop(holder)
            _drop_empty(node)
            return points
        parent = node.getparent()
        if parent is None or parent.tag in ("body", "html") or _text_before(node):
            return []
        if (points := _bulleted(parent)) and _are_points(parent, points, firm=firm):
            drop(parent)
            return points
        if holder is not None:
            return []
        node = parent
    return []


def _around(holder: HtmlElement) -> list[str]:
    """The lines of a page outside an element."""
    inside = Counter(lines_of(holder))
    return list((Counter(lines_of(holder.getroottree().getroot())) - inside).elements())


def _bulleted(box: HtmlElement) -> list[str]:
    """The lines of a box under its heading where each begins with a bullet, or stands in a definition list."""
    if len(text_of(box, _LONGEST_BOX)) > _LONGEST_BOX:
        return []
    lines = lines_of(box)[1:]
    if all(_BULLET.match(line) for line in lines) or box.tag == "dl":
        return [point for line in lines if (point := _BULLET.sub("", line))]
    return []


def _holder(node: HtmlElement) -> HtmlElement | None:
    """The element after a heading that could hold the points; a short line may stand between ("Written by AI")."""
    following = _next_with_text(node)
    if following is None or following.tag in ("ul", "ol") or next(following.iter("ul", "ol"), None) is not None:
        return following
    after = _next_with_text(following) if len(text_of(following, _LONGEST_LABEL)) <= _LONGEST_LABEL else None
    return after if after is not None and after.tag in ("ul", "ol") else following


def _next_with_text(node: HtmlElement) -> HtmlElement | None:
    return next((each for each in node.itersiblings() if isinstance(each.tag, str) and text_of(each, 40)), None)


def _points_of(holder: HtmlElement) -> list[str]:
    """The items of the lists that make up a holder, or the lines of one whose name says what it is."""
    if holder.tag in ("ul", "ol"):
        return _items(holder)
    lists = list(holder.iter("ul", "ol"))
    if lists:
        points = [point for each in lists if not _is_nested(each, holder) for point in _items(each)]
        return points if sum(map(len, points)) >= 0.75 * len(text_of(holder)) else []
    lines = lines_of(holder) if _is_box(holder) and len(text_of(holder, _LONGEST_BOX)) <= _LONGEST_BOX else []
    label = _own_label(holder, lines)
    return [_BULLET.sub("", line) for line in lines if not _is_heading(line) and line != label]


def _own_label(box: HtmlElement, lines: list[str]) -> str | None:
    """The first line of a box where it alone is set as a heading ("In this story" in bold above paragraphs)."""
    if len(lines) < 3 or len(lines[0]) > _LONGEST_LABEL or lines[0].endswith((".", "!", "?", "…")):
        return None
    set_apart = {text_of(each) for each in box.iter(*_OWN_LABELS)}
    return lines[0] if lines[0] in set_apart and not set_apart & set(lines[1:]) else None


def _is_heading(line: str) -> bool:
    return bare(line) in _headings("headings") | _headings("loose_headings")


def _items(element: HtmlElement) -> list[str]:
    texts = (_BULLET.sub("", text_of(item)) for item in element if item.tag == "li")
    return [text for text in texts if text]


def _is_nested(element: HtmlElement, within: HtmlElement) -> bool:
    for ancestor in element.iterancestors():
        if ancestor is within:
            return False
        if ancestor.tag in ("ul", "ol"):
            return True
    return False


def _are_points(holder: HtmlElement, points: list[str], *, firm: bool) -> bool:
    if not 2 <= len(points) <= _MOST_POINTS or max(map(len, points)) > _LONGEST_POINT or linked_share(holder) > 0.5:
        return False
    mean = sum(map(len, points)) / len(points)
    return mean >= (8 if firm else 40)


def _is_box(element: HtmlElement) -> bool:
    return any(_is_named(each) for each in (element, *list(element.iterancestors())[:_CLIMB]))


def _is_named(element: HtmlElement) -> bool:
    if not isinstance(element.tag, str) or element.tag in ("body", "html"):
        return False
    if bare(element.get("aria-label") or "") in _headings("headings"):
        return True
    return _BOX_NAMES.search(names(element)) is not None


def _take_from(box: HtmlElement) -> list[str]:
    if box.getroottree().getroot() is box or box.getparent() is None or _is_outside(box):
        return []
    points = _points_of(box)
    if not points or not _are_points(box, points, firm=_is_headed(box)):
        return []
    drop(box)
    return points


def _is_headed(box: HtmlElement) -> bool:
    """Whether a box begins with a heading that alone says that key points follow."""
    return bare(next(iter(lines_of(box)), "")) in _headings("headings")


def _summaries(tree: HtmlElement) -> list[HtmlElement]:
    """Lists named "summary" without a heading that stand before the article has begun."""
    found, read = [], 0
    for element in tree.iter("*"):
        if read < _BEGUN and element.tag in ("ul", "ol") and _LOOSE_NAMES.search(names(element)):
            found.append(element)
        read += sum(len(run) for run in (element.text or "", element.tail or "") if len(run) >= _RUN)
    return found


def _take_summary(box: HtmlElement) -> list[str]:
    """The points of a list that is named loosely: sentences without links, and the article's prose right after."""
    if box.getroottree().getroot() is box or box.getparent() is None or _is_outside(box) or not _leads(box):
        return []
    points = _items(box)
    if not _are_points(box, points, firm=False) or linked_share(box) > 0:
        return []
    drop(box)
    return points


def _leads(box: HtmlElement) -> bool:
    """Whether paragraphs follow the box, or what wraps nothing else."""
    following, node = _next_with_text(box), box
    while following is None and (parent := node.getparent()) is not None and not _text_before(node):
        following, node = _next_with_text(parent), parent
    if following is None:
        return False
    first = following if following.tag == "p" else next(following.iter("p"), None)
    return first is not None and len(text_of(first, _RUN * 2)) >= _RUN


def _is_outside(element: HtmlElement) -> bool:
    """Whether it lies in furniture, a menu, a newsletter, a list of other articles, or where no reader sees it."""
    return any(
        each.tag in _OUTSIDE or _OUTSIDE_NAMES.search(names(each)) is not None or is_hidden(each)
        for each in (element, *element.iterancestors())
        if each.tag not in ("body", "html")
    )


def _text_before(node: HtmlElement) -> bool:
    """Whether the parent has words of its own before this child."""
    parent = node.getparent()
    if parent is None or (parent.text or "").strip():
        return True
    return any(text_of(each, 20) or (each.tail or "").strip() for each in node.itersiblings(preceding=True))


def _drop_empty(node: HtmlElement) -> None:
    """Drop a heading, and what holds nothing else any more."""
    parent = node.getparent()
    drop(node)
    while parent is not None and parent.tag not in ("body", "html") and not text_of(parent, 10):
        above = parent.getparent()
        drop(parent)
        parent = above
