"""A page's markup as a tree, within bounds, and what its parts look like."""

import re
from collections.abc import Iterator
from functools import lru_cache

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from dateline.errors import EmptyPage, TooDeep

MAX_CHARACTERS = 20_000_000
MAX_TAGS = 100_000
MAX_ATTRIBUTES = 5_000  # of one tag; the parser's time grows with their square

BLOCKS = frozenset(
    "address article aside blockquote body br center dd details dialog div dl dt fieldset figcaption figure footer form"
    " h1 h2 h3 h4 h5 h6 header hr html li main nav ol option p pre section summary table tbody td tfoot th thead tr ul"
    "".split()
)
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_MACHINERY = ("script", "style", "template", "svg", "canvas", "object", "embed", "iframe", "link")
_NAMING = ("class", "id", "data-testid", "data-component", "data-module")
_PROSE = 300
_LONGEST_NAME = 1000
_CAMEL = re.compile(r"([a-z0-9])(?=[A-Z])")
_OPEN = re.compile(r" (?:active|show|shown|open|selected|current|in) ")
_SPLIT = r"\1 "
_WORD = re.compile(r"[a-z]+")
_LONG_TAG = re.compile(r"<[a-zA-Z][^<>]{15000,}")
_SCRIPT = re.compile(r"<(script|style)\b.*?</\1", re.DOTALL | re.IGNORECASE)
_CLOSING = " \t\n\r\xa0:：.…!?»›>→|-–—•*#\"'“”"
_OPENING = " \t\n\r\xa0«‹<•*#|-–—\"'“”"


def parse(html: str) -> HtmlElement:
    """The tree of a page; raises :class:`EmptyPage` and, beyond what is read, :class:`TooDeep`."""
    if len(html) > MAX_CHARACTERS or html.count("<") > MAX_TAGS * 3:
        raise TooDeep(f"the page is larger than {MAX_CHARACTERS:,} characters or {MAX_TAGS:,} elements")
    if _swollen(html) and _swollen(_SCRIPT.sub("", html)):
        raise TooDeep(f"a tag of the page has more than {MAX_ATTRIBUTES:,} attributes")
    parser = HTMLParser(
        remove_comments=True, remove_pis=True, collect_ids=False, default_doctype=False, encoding="utf-8"
    )
    try:
        tree = document_fromstring(html.encode("utf-8", "replace"), parser=parser)
    except etree.ParserError as error:
        raise EmptyPage("the page holds no markup and no text") from error
    if any(entry.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT for entry in parser.error_log):
        raise TooDeep("the page's markup is nested more than 255 deep, or has a single text beyond 10 MB")
    if sum(1 for _ in tree.iter()) > MAX_TAGS:
        raise TooDeep(f"the page has more than {MAX_TAGS:,} elements")
    return tree


def _swollen(html: str) -> bool:
    return any(len(tag.group().split()) > MAX_ATTRIBUTES for tag in _LONG_TAG.finditer(html))


def remove_machinery(tree: HtmlElement) -> None:
    """Drop what no reader sees as text: scripts, styles, templates, drawings."""
    etree.strip_elements(tree, *_MACHINERY, with_tail=False)
    for element in list(tree.iter("noscript")):
        if prose_size(element) >= _PROSE:
            element.drop_tag()  # the article, for readers without scripts
        else:
            drop(element)


def drop(element: HtmlElement) -> None:
    """Take an element out of its tree; the text behind it stays."""
    if element.getparent() is not None:
        element.drop_tree()


def text_of(element: HtmlElement, limit: int | None = None) -> str:
    """An element's text on one line, with a space where a block begins or ends.

    Where only short texts matter, ``limit`` ends the walk after about as many characters.
    """
    if len(element) == 0:
        return " ".join((element.text or "").split())
    pieces, size = [], 0
    for piece in _pieces(element):
        pieces.append(piece)
        size += len(piece.strip())
        if limit is not None and size > limit:
            break
    return " ".join("".join(pieces).split())


def lines_of(element: HtmlElement) -> list[str]:
    """An element's text, a line for each block in it, without empty lines."""
    found = ("".join(_pieces(element, "\n"))).split("\n")
    return [line for line in (" ".join(part.split()) for part in found) if line]


def _pieces(element: HtmlElement, between: str = " ") -> Iterator[str]:
    walk = etree.iterwalk(element, events=("start", "end"))
    for event, part in walk:
        block = part.tag in BLOCKS
        if block:
            yield between
        if event == "start":
            yield (part.text or "").replace("\n", " ") if isinstance(part.tag, str) else ""
        elif part is not element:
            yield (part.tail or "").replace("\n", " ")


def bare(text: str) -> str:
    """A line in lower case without the marks around it: how headings and labels are compared."""
    return " ".join(text.split()).strip(_OPENING).rstrip(_CLOSING).casefold()


def names(element: HtmlElement) -> str:
    """The words of an element's class, id and test id: ``RenderKeyPoints`` is ``" render key points "``."""
    given = [value for name in _NAMING if (value := element.get(name))]
    return _split_names(" ".join(given)) if given else ""


def names_pattern(alternatives: str) -> re.Pattern[str]:
    """A pattern for :func:`names` out of lines of alternatives; one of them has to match whole words."""
    lines = (line.strip() for line in alternatives.splitlines())
    return re.compile(f" (?:{'|'.join(line for line in lines if line)}) ")


@lru_cache(maxsize=4096)
def _split_names(raw: str) -> str:
    return f" {' '.join(_WORD.findall(_CAMEL.sub(_SPLIT, raw[:_LONGEST_NAME]).lower()))} "


def prose_size(element: HtmlElement) -> int:
    """How many letters stand in paragraphs: an article is where most of them are."""
    return sum(len(text_of(paragraph)) for paragraph in element.iter("p"))


def is_hidden(element: HtmlElement) -> bool:
    """Whether its own attributes keep an element from the reader: hidden, or the panel of a tab that is not open."""
    style = (element.get("style") or "").replace(" ", "").casefold()
    if element.get("hidden") is not None or element.get("aria-hidden") == "true" or "display:none" in style:
        return True
    return element.get("role") == "tabpanel" and not _OPEN.search(names(element))


def linked_share(element: HtmlElement) -> float:
    """Which share of an element's letters stand in links, 0 to 1; 0 where it has none."""
    total = len(text_of(element))
    return sum(len(text_of(link)) for link in element.iter("a")) / total if total else 0.0
