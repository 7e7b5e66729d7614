"""What a page is where it is no report: a paywall's stub, a live blog, a video, a gallery, a wall, an error."""

import re
from dataclasses import dataclass
from functools import cache
from itertools import chain

from lxml.html import HtmlElement

from dateline.articles.markup import bare, names, names_pattern, text_of
from dateline.errors import ConsentWall, ErrorPage
from dateline.languages import all_words
from dateline.languages.shapes.forms import Forms
from dateline.records import ArticleForm

_TYPE = re.compile(r'"@type"\s{0,9}:\s{0,9}(?:"(\w+)"|\[([^\]]{1,200})\])')
_LOCKED = re.compile(r'"isAccessibleForFree"\s{0,9}:\s{0,9}"?[Ff]alse')
_PAYWALL_NAMES = names_pattern(
    r"""
    pay ?wall\w*|piano \w+|subscribers? only|premium wall|reg ?wall|meter wall|article locked|locked content
    content locked|metered
    """
)
_LIVE_NAMES = names_pattern("live ?blog|live (?:updates?|feed|posts?|ticker)|liveticker")
_LONGEST_SCRIPT = 1_000_000
_STUB = 1500  # letters: a longer text is an article, whatever stands around it
_WALL = 600  # letters: more than that is no mere wall or error
_WALL_PAGE = 5000  # letters of all the words of a page that is a wall
_TITLE_REST = 30  # letters that an error's title may have behind its phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class Signs:
    """What a page's head says of its form: linked-data types, Open Graph type, whether reading it is free."""

    types: frozenset[str] = frozenset()
    kind: str = ""
    locked: bool = False
    live: bool = False
    fenced: bool = False


def read_signs(tree: HtmlElement) -> Signs:
    """The signs of a page's form, from its head, its linked data and the names of its parts."""
    types: set[str] = set()
    locked = False
    for script in tree.iter("script"):
        text = script.text or ""
        if script.get("type") == "application/ld+json" and len(text) <= _LONGEST_SCRIPT:
            locked = locked or _LOCKED.search(text) is not None
            for one, several in _TYPE.findall(text):
                types.update([one] if one else re.findall(r"\w+", several))
    kinds = tree.xpath("//meta[@property='og:type']/@content")
    parts = [names(element) for element in tree.iter("div", "section", "article", "ol", "ul")]
    return Signs(
        types=frozenset(types),
        kind=kinds[0].strip().casefold() if kinds else "",
        locked=locked,
        live=any(_LIVE_NAMES.search(words) for words in parts),
        fenced=any(_PAYWALL_NAMES.search(words) for words in parts),
    )


def page_form(signs: Signs, title: str, text: str, shown: str) -> ArticleForm:
    """The form of a page with this title, whose article reads ``text`` and all of whose words are ``shown``."""
    articles = any(kind.endswith(("Article", "BlogPosting", "Report")) for kind in signs.types)
    if "LiveBlogPosting" in signs.types or (_is_live(title) and (signs.live or len(text) > _STUB)):
        return "live blog"
    if len(text) > _STUB:
        return "report"
    if signs.locked or (signs.fenced and _count(shown, "paywall")) or _count(shown, "paywall") >= 2:
        return "paywall stub"
    if signs.kind.startswith("video") or ("VideoObject" in signs.types and not articles) or _is_titled(title, "video"):
        return "video page"
    if signs.types & {"ImageGallery", "MediaGallery"} or _is_titled(title, "gallery"):
        return "gallery"
    return "report"


def refuse_walls(title: str, text: str, shown: str) -> None:
    """Raise :class:`ErrorPage` or :class:`ConsentWall` where a page is only that.

    ``text`` is what was taken for the article, ``shown`` all the words of the page.
    """
    if len(text) <= _WALL and _is_missing(title):
        raise ErrorPage(f'the page says "{title}": the server gave no article')
    if len(shown) > _WALL_PAGE or _count(shown, "consent") < 2:
        return
    other = sum(len(line) for line in text.split("\n") if not _count(line, "consent"))
    if other < _WALL / 3 or (len(text) <= _WALL and _count(title, "consent")):
        raise ConsentWall(
            "the page only asks to accept cookies; fetch it again with consent given, or save it from a browser"
        )


def _is_missing(title: str) -> bool:
    key = bare(title)
    opening = next((phrase for phrase in _phrases("missing") if key.startswith(phrase)), None)
    return opening is not None and len(key) <= len(opening) + _TITLE_REST


def _is_titled(title: str, form: str) -> bool:
    key = title.casefold().strip()
    return key.startswith(_phrases(form)) or key.endswith(_phrases(form))


def _is_live(title: str) -> bool:
    """Whether a title is a live blog's, whose word for it may also end its topic ("Sudan live: ...")."""
    labels = (f" {phrase} " for phrase in _phrases("live") if phrase.endswith(":"))
    return _is_titled(title, "live") or any(label in title.casefold() for label in labels)


def _count(text: str, form: str) -> int:
    """How many different phrases of a form stand in a text."""
    folded = " ".join(text.casefold().split())
    return sum(phrase in folded for phrase in _phrases(form))


def shown_text(tree: HtmlElement) -> str:
    """All the words of a page's body, as far as they matter for its form."""
    body = tree.find("body")
    return text_of(tree if body is None else body, 20_000)


@cache
def _phrases(form: str) -> tuple[str, ...]:
    found = chain.from_iterable(getattr(words, form) for words in all_words(Forms))
    return tuple(sorted(set(found), key=len, reverse=True))
