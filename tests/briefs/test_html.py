import re
from dataclasses import replace
from html.parser import HTMLParser
from types import ModuleType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.briefs import html, make_brief, render
from dateline.briefs.html import safe_url
from dateline.records import Article, Brief, Reading

HOSTILE = "<script>alert(1)</script><img src=x onerror=alert(1)>\"' style=x:y </style></title> {{ 7*7 }}"
VOID = {"meta", "link", "br", "img", "input", "rect", "path", "circle"}


class Outline(HTMLParser):
    """The elements, ids and links of a page; fails on tags that don't nest."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: set[str] = set()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.attributes: set[str] = set()
        self.words: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        for name, value in attrs:
            self.attributes.add(name)
            if name == "id":
                self.ids.append(value or "")
            if name == "href":
                self.links.append(value or "")
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.open.pop()

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def outline(page: str) -> Outline:
    parser = Outline()
    parser.feed(page)
    parser.close()
    assert parser.open == []
    return parser


def test_every_link_has_its_anchor(brief: Brief) -> None:
    page = outline(html.render([brief, brief]))
    assert len(page.ids) == len(set(page.ids))
    inner = {link[1:] for link in page.links if link.startswith("#")}
    assert inner <= set(page.ids)
    assert {link for link in page.links if not link.startswith("#")} == {"https://meridian.example/2025/09/depot"}


def test_findings_and_text_point_at_each_other(brief: Brief) -> None:
    page = outline(html.render([brief]))
    for i in range(len(brief.reading.figures)):
        assert {f"b1-figure-{i}", f"b1-t-figure-{i}"} <= set(page.ids)
        assert {f"#b1-figure-{i}", f"#b1-t-figure-{i}"} <= set(page.links)
    for i in range(len(brief.reading.statements)):
        assert {f"#b1-said-{i}", f"#b1-t-said-{i}"} <= set(page.links)


def test_nothing_is_fetched_and_nothing_runs(brief: Brief) -> None:
    page = html.render([brief])
    found = outline(page)
    assert not found.tags & {"script", "link", "img", "iframe", "object", "form", "base", "audio", "video"}
    assert not {name for name in found.attributes if name.startswith("on")} | found.attributes & {"style", "src"}
    assert "url(" not in page
    assert "@import" not in page
    policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]+)"', page)
    assert policy is not None
    assert "default-src &#39;none&#39;" in policy[1] or "default-src 'none'" in policy[1]
    assert "unsafe" not in policy[1]


def hostile(reports: ModuleType) -> Brief:
    article = replace(
        reports.ARTICLE,
        title=HOSTILE,
        standfirst=HOSTILE,
        outlet=HOSTILE,
        authors=(HOSTILE,),
        language='en" onclick="alert(1)',
        url="javascript:alert(1)//https://meridian.example",
        published=HOSTILE,
        text=HOSTILE + reports.TEXT[len(HOSTILE) :],
    )
    reading = replace(
        reports.READING,
        article=article,
        places=tuple(
            replace(p, text=HOSTILE, name=HOSTILE, kind=HOSTILE, country="<b>") for p in reports.READING.places
        ),
        speakers=tuple(replace(s, name=HOSTILE, role=HOSTILE, organisation=HOSTILE) for s in reports.READING.speakers),
        figures=tuple(replace(f, counted=HOSTILE, whose=HOSTILE) for f in reports.READING.figures),
    )
    points = tuple(replace(point, text=HOSTILE) for point in reports.KEY_POINTS)
    return make_brief(reading, points)


def test_what_comes_from_outside_is_escaped_everywhere(reports: ModuleType) -> None:
    page = html.render([hostile(reports), hostile(reports)])
    found = outline(page)
    assert not found.tags & {"script", "img"}
    assert not {name for name in found.attributes if name.startswith("on")}
    assert all(link.startswith("#") for link in found.links)
    assert "{{ 7*7 }}" in page
    assert page.count("</style>") == 1


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        " JaVaScRiPt:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "file:///etc/passwd",
        "//x.example",
        "http:",
        "https://[",
        "",
        None,
    ],
)
def test_only_addresses_of_the_web_become_links(url: str | None) -> None:
    assert safe_url(url) == ""


def test_addresses_of_the_web_stay() -> None:
    assert safe_url("https://meridian.example/a?b=c&d") == "https://meridian.example/a?b=c&d"


def test_empty_reports_are_honest() -> None:
    page = html.render([make_brief(Reading(article=Article(id="e", text="")))])
    for words in ("No points found", "Nobody is quoted or cited.", "No figures found.", "No places found.", "no text"):
        assert words in page
    assert "key points" not in page.split("</style>")[1]


def test_unsupported_key_points_are_struck_through(brief: Brief) -> None:
    page = html.render([brief])
    assert "<s>Dnipro was hit as well.</s>" in page
    assert "place “Dnipro” is not in the article" in page
    assert page.count("<s>") == 1


def test_a_stub_says_so(reports: ModuleType) -> None:
    article = replace(reports.ARTICLE, form="paywall stub")
    page = html.render([make_brief(replace(reports.READING, article=article))])
    assert "only the opening of the report" in page


def test_several_briefs_have_an_index_first_and_very_many_last(brief: Brief) -> None:
    small = make_brief(Reading(article=Article(id="e", text="", title="A small one")))
    few, many = html.render([brief, small]), html.render([small] * (html.INDEXED + 3))
    assert few.index('id="index"') < few.index('id="b1"')
    assert many.index('id="index"') > many.index(f'id="b{html.INDEXED + 3}"')
    assert many.count(f'href="#b{html.INDEXED + 3}"') == 1
    outline(few), outline(many)
    outline(html.render([]))


def test_pieces_come_as_the_briefs_do(brief: Brief) -> None:
    taken = 0

    def coming() -> object:
        nonlocal taken
        for _ in range(html.INDEXED + 50):
            taken += 1
            yield make_brief(Reading(article=Article(id="e", text="")))

    pieces = render(coming(), "html")  # type: ignore[arg-type]
    next(pieces)
    assert taken == html.INDEXED + 1


@settings(max_examples=40)
@given(st.text(max_size=200), st.text(max_size=40))
def test_any_text_and_title_give_a_whole_page(text: str, title: str) -> None:
    page = html.render([make_brief(Reading(article=Article(id="x", text=text, title=title, language=title)))])
    outline(page)
    page.encode()
