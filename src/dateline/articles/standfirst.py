"""The standfirst: the sentence or two that a page sets apart between its headline and its article."""

import re
from collections.abc import Iterator

from lxml.html import HtmlElement

from dateline.articles.headlines import find_headline
from dateline.articles.markup import HEADINGS, bare, drop, is_hidden, linked_share, names, names_pattern, text_of

_FIRM_NAMES = names_pattern(
    r"""
    stand ?first|dek|deck|sub ?titles?|sub ?head(?:line|ing|er)?s?|sub ?line|strap ?line|strap|sub ?deck
    (?:headline|title|heading) (?:sub|secondary)|alternative headline|chapeau|sapo|bajada|entradilla|copete
    sottotitolo|occhiello|catenaccio|vorspann|anons|nutgraf|ingress|manchet(?:te)?
    """
)
_LOOSE_NAMES = names_pattern(
    "lead|lede|lid|leading|intro(?:duction)?|summary|excerpt|abstract|teaser|descr?|description|announce|preview"
)
_WORD = re.compile(r"\w+")
_PARTS = frozenset((*HEADINGS, "p", "div", "span", "section", "strong", "b", "em", "header", "blockquote", "ul"))
_ELSEWHERE = frozenset(("a", "li", "aside", "nav", "footer", "form", "figure"))
_SHORTEST = 30
_LONGEST = 600
_FURTHEST = 400  # letters of paragraphs after the headline in which a standfirst can stand
_SAME = 60  # characters in which two texts that begin alike are taken for the same
_DESCRIPTIONS = "//meta[@property='og:description' or @name='description' or @name='twitter:description']/@content"


def take_standfirst(tree: HtmlElement) -> str | None:
    """The page's standfirst, taken out of the tree; ``None`` where it sets none apart."""
    described = [words for given in tree.xpath(_DESCRIPTIONS) if len(words := _plain(given)) >= _SHORTEST]
    for element, below in _by_headline(tree):
        given = names(element)
        if not below and not (_FIRM_NAMES.search(given) or _LOOSE_NAMES.search(given)):
            continue
        text = text_of(element, _LONGEST)
        if _SHORTEST <= len(text) <= _LONGEST and _is_standfirst(element, text, described, below=below):
            drop(element)
            return text
    return None


def with_standfirst(standfirst: str | None, paragraphs: list[str]) -> list[str]:
    """The standfirst, then the paragraphs; a paragraph that says the same is not said again."""
    if standfirst is None:
        return paragraphs
    return [standfirst, *(text for text in paragraphs if bare(text) != bare(standfirst))]


def _by_headline(tree: HtmlElement) -> Iterator[tuple[HtmlElement, bool]]:
    """The elements around the headline, until the article has begun; and whether they stand below it."""
    headline = find_headline(tree)
    if headline is None:
        return
    inside = {headline, *headline.iterdescendants(), *headline.iterancestors()}
    below, read = False, 0
    for element in tree.iter("*"):
        below = below or element is headline
        if element in inside or element.tag not in _PARTS:
            continue
        yield element, below
        if below and element.tag == "p":
            read += len(text_of(element, _LONGEST))
        if read > _FURTHEST:
            return


def _is_standfirst(element: HtmlElement, text: str, described: list[str], *, below: bool) -> bool:
    """Whether an element is set apart by its name, by being a heading, or by being the page's own description."""
    around = (element, *element.iterancestors())
    if linked_share(element) > 0.5 or any(each.tag in _ELSEWHERE or is_hidden(each) for each in around):
        return False
    plain = _plain(text)
    alike = any(_begin_alike(plain, words) for words in described)
    given = names(element)
    if below and (_FIRM_NAMES.search(given) or element.get("itemprop") in ("description", "alternativeHeadline")):
        return alike or text[-1:].isalpha() or text.endswith((".", "!", "?", "…", "”", '"', "»"))
    if not alike or _is_first_of_body(element):
        return False
    return element.tag in HEADINGS or plain in described or _LOOSE_NAMES.search(given) is not None


def _is_first_of_body(element: HtmlElement) -> bool:
    """Whether it is only the first of the paragraphs that make up the article."""
    if element.tag != "p" or (parent := element.getparent()) is None:
        return False
    return sum(1 for each in parent.iterchildren("p") if len(text_of(each, 80)) >= 80) > 2


def _begin_alike(one: str, other: str) -> bool:
    return one[:_SAME] in other or other[:_SAME] in one


def _plain(text: str) -> str:
    return " ".join(_WORD.findall(text.casefold()))
