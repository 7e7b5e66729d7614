"""The outlet's name as a page shows it: in its masthead, at the end of its title, in its line of copyright."""

import re
from collections import deque
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from dateline.articles.credits import agency
from dateline.articles.furniture import is_furniture
from dateline.articles.headlines import page_titles, same_headline, title_parts
from dateline.articles.markup import names, names_pattern, text_of
from dateline.languages import all_words
from dateline.languages.shapes.fields import Fields
from dateline.languages.shapes.mastheads import Mastheads

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_LONGEST = 60  # characters of an outlet's name
_MOST_WORDS = 7
_LOOKED_AT = 60  # links and pictures at the head of a page
_NO_OWNER = frozenset(("script", "style", "figure", "figcaption", "noscript"))
_FOOT = 200  # the last elements of a page, in which its owner is named
_NAMED = names_pattern("logo|masthead|brand|site title|site name|sitename|sitelogo|logotype|custom logo|site branding")
_PICTURE = re.compile(r"logo|masthead|(?:^|/)brand", re.I)
_SIGN = re.compile(r"©|\(c\)|\bcopyright\b", re.I)
_OWNER = re.compile(r"(?:©|\(c\)|\bcopyright\b)[\s©]*(?:\(c\))?\s*(?P<rest>.{3,160})", re.I | re.S)
_YEARS = re.compile(r"\b(?:19|20)\d\d\b(?:\s?[-–—]\s?(?:(?:19|20)\d\d|\d\d)\b)?")
_OWNER_END = re.compile(r"\.\s|\.$|[|•·;®™]|\s[-–—]\s|,(?!\s*(?:Inc|LLC|Ltd)\b)|\ball rights\b", re.I)
_QUOTED = re.compile(r"[«“„\"](?P<name>[^»”“\"]{2,60})[»”“\"]")
_BRACKETS = re.compile(r"\([^()]{0,60}\)")
_ARROW = re.compile(r"\s[»›>→|/]\s")
_LETTER = re.compile(r"[^\W\d_]")
_WORD = re.compile(r"\w+")
_ROOTS = frozenset(("", "index.html", "index.php", "default.asp", "index.htm"))


def shown_outlet(tree: "HtmlElement", host: str | None = None) -> str | None:
    """The outlet that a page names without saying so in its head; ``None`` where nothing names it with certainty.

    A name in the masthead that the title, the copyright or ``host`` repeats comes first, then a logo's, then what the
    title adds to the headline and the copyright repeats, then the owner that the copyright names.
    """
    marked, linked = _masthead(tree)
    added, owners = tuple(_title_ends(tree)), tuple(_owners(tree))
    repeated = [*map(_plain, (*added, *owners))]
    for name in (*marked, *linked):
        if any(_plain(name) in other for other in repeated):
            return name
    for name in marked:
        if len(_plain(name)) > 2 and _plain(name) in _plain(host or ""):
            return name
    shared = (name for name in added if any(_plain(name) in _plain(owner) for owner in owners))
    return next(iter((*marked[:1], *shared, *owners[:1])), None)


def owner_of(line: str) -> str | None:
    """The name that a line of copyright gives, without years and legal form.

    >>> owner_of("© 2019–2026 The Borivka Herald Ltd. All rights reserved.")
    'The Borivka Herald'
    """
    match = _OWNER.search(line)
    if match is None:
        return None
    rest = _YEARS.sub(" ", match["rest"]).lstrip(" ,.-–—:").removeprefix("by ")
    first = _OWNER_END.split(rest, maxsplit=1)[0]
    quoted = _QUOTED.search(first)
    name = quoted["name"] if quoted else _without_company(first)
    return name if _may_be_name(name) and name[:1].isupper() else None


def path_outlet(lines: Sequence[str]) -> str | None:
    """The outlet that begins a path in the first line of a scraped text, where a known section follows it.

    >>> path_outlet(["The Borivka Herald » World", "Bridge reopens"])
    'The Borivka Herald'
    """
    first = next((line for line in lines if line.strip()), "")
    steps = [step.strip() for step in _ARROW.split(first[:200])]
    named = [step for step in steps if step and step.casefold() not in every("homes")]
    if len(named) < 2 or not any(step.casefold() in section_names() for step in named[1:]):
        return None
    return named[0] if _may_be_name(named[0]) and named[0].casefold() not in section_names() else None


def _masthead(tree: "HtmlElement") -> tuple[list[str], list[str]]:
    """The names of logos, and the names of other links to the front page."""
    marked: list[str] = []
    linked: list[str] = []
    for element in islice(tree.iter("a", "img", "h1", "h2", "p", "div", "span"), _LOOKED_AT * 4):
        if element.tag == "img":
            home = next((above for above in islice(element.iterancestors(), 3) if above.tag == "a"), None)
            text = element.get("alt") or ""
            logo = _is_logo(element) or (home is not None and _leads_home(home))
        elif element.tag == "a" and _leads_home(element):
            text, logo = text_of(element, _LONGEST), _is_logo(element)
        else:
            text, logo = (text_of(element, _LONGEST), True) if len(element) <= 1 and _is_logo(element) else ("", False)
        name = _without_logo(text)
        if _may_be_name(name):
            (marked if logo else linked).append(name)
    return marked, linked


def _is_logo(element: "HtmlElement") -> bool:
    near = (element, *islice(element.iterancestors(), 1))
    return any(_NAMED.search(names(each)) for each in near) or bool(_PICTURE.search(element.get("src") or ""))


def _leads_home(link: "HtmlElement") -> bool:
    href = (link.get("href") or "#").strip()
    try:
        parts = urlsplit(href)
    except ValueError:
        return False
    return not href.startswith("#") and not parts.query and parts.path.strip("/").casefold() in _ROOTS


def _title_ends(tree: "HtmlElement") -> Iterator[str]:
    """What the title in the head adds before or behind the headline."""
    titles = page_titles(tree)
    for title in titles[-1:]:
        parts = title_parts(title)
        if len(parts) > 1:
            yield from (part for part in (parts[-1], parts[0]) if _may_be_name(part))
        opening, _, rest = title.partition(": ")
        if rest and any(same_headline(rest, other) for other in titles[:-1]) and _may_be_name(opening):
            yield opening


def _owners(tree: "HtmlElement") -> Iterator[str]:
    """Who the lines of copyright at the foot of a page name, the last first."""
    for text in _texts_from_end(tree):
        if (name := owner_of(text)) and agency(name) is None:
            yield name


def _texts_from_end(tree: "HtmlElement") -> Iterator[str]:
    last = deque((each for each in tree.iter() if isinstance(each.tag, str)), maxlen=_FOOT)
    for element in reversed(last):
        own = (element.text, *(child.tail for child in element))
        if element.tag not in _NO_OWNER and any(text and _SIGN.search(text) for text in own):
            yield text_of(element, 300)


def _may_be_name(text: str) -> bool:
    folded = text.casefold().strip(" .:")
    if folded in every("homes") or folded in every("plain") or is_furniture(text) or "_" in text:
        return False
    return bool(_LETTER.search(text)) and 1 < len(text) <= _LONGEST and len(text.split()) <= _MOST_WORDS


def _without_logo(text: str) -> str:
    """The text of a logo without the word for it: "The Herald logo", "Логотип Вісника"; nothing for a file's name."""
    words = _BRACKETS.sub(" ", text).split(" - ")[0].split()
    while words and words[-1].casefold().strip(".,-|–—") in every("logos"):
        words.pop()
    while words and words[0].casefold().strip(".,-|:–—") in every("logos"):
        words.pop(0)
    name = " ".join(words).strip(" -–—|,.")
    return name if name[:1].isalpha() and "logo" not in name.casefold() else ""


def _without_company(text: str) -> str:
    words = text.strip(" .,").split()
    while len(words) > 1 and words[-1].casefold().strip(".,") in every("companies"):
        words.pop()
    while len(words) > 1 and words[0].casefold().strip(".,") in every("companies"):
        words.pop(0)
    return " ".join(words).strip(" ,.-–—")


def _plain(text: str) -> str:
    return "".join(_WORD.findall(text.casefold()))


@cache
def every(field: str) -> frozenset[str]:
    """The words of one field of the mastheads' shape in all languages, casefolded."""
    return frozenset(word.casefold() for words in all_words(Mastheads) for word in getattr(words, field))


@cache
def section_names() -> frozenset[str]:
    """What the sections of news sites are called in all languages, casefolded."""
    return frozenset(word.casefold() for words in all_words(Fields) for word in words.sections)
