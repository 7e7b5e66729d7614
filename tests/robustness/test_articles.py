"""Reading survives whatever bytes and tags come, and what it gives keeps its promises."""

import string

from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.articles import read_article
from dateline.errors import PageError
from dateline.records import Article, Page, PageKind

TAGS = "html head body title h1 p div ul li table tr td b a br script style time meta figure article section".split()
ATTRIBUTES = (
    "class=key-points",
    "id=summary",
    'href="/r"',
    "datetime=2031-05-02",
    'content="May 2"',
    "hidden",
    "=",
    '"',
)
WORDS = (
    "Orlivka",
    "said",
    "1,200",
    "Points of attention",
    "Головне",
    "2031-05-02",
    "Reuters",
    "\x00",
    "\ud800",
    "&#x202e;",
)

openings = st.builds(lambda tag, attribute: f"<{tag} {attribute}>", st.sampled_from(TAGS), st.sampled_from(ATTRIBUTES))
closings = st.sampled_from(TAGS).map(lambda tag: f"</{tag}>")
letters = st.text(string.printable + "абв“”—\u0301\u200f\ud800\U0001f600", max_size=30)
soups = st.lists(openings | closings | st.sampled_from(WORDS) | letters, max_size=60).map(" ".join)
kinds = st.sampled_from(["html", "text"])
encodings = st.sampled_from([None, "utf-8", "windows-1251", "utf-16", "no-such", "punycode", "ascii", ""])


def read(content: bytes, kind: PageKind, encoding: str | None) -> Article | None:
    """The article, or nothing where there is none; anything but a :class:`PageError` is a fault."""
    page = Page(id="p", where="p", content=content, kind=kind, encoding=encoding, url="https://news.example/p")
    try:
        return read_article(page)
    except PageError:
        return None


def holds(article: Article | None) -> None:
    if article is None:
        return
    assert article.id == "p"
    assert all(line.strip() == line != "" for line in article.text.split("\n")) or not article.text
    for text in (article.text, article.title or "", *article.key_points, *article.authors):
        text.encode("utf-8")
        assert "\0" not in text


@given(st.binary(max_size=2000), kinds, encodings)
@settings(max_examples=100, deadline=None)
def test_any_bytes(content: bytes, kind: PageKind, encoding: str | None) -> None:
    holds(read(content, kind, encoding))


@given(soups, kinds, encodings)
@settings(max_examples=200, deadline=None)
def test_any_soup_of_tags(soup: str, kind: PageKind, encoding: str | None) -> None:
    holds(read(soup.encode("utf-8", "surrogatepass"), kind, encoding))


@given(st.text(max_size=500))
@settings(max_examples=100, deadline=None)
def test_any_pasted_text(text: str) -> None:
    holds(read(text.encode("utf-8", "surrogatepass"), "text", "utf-8"))
