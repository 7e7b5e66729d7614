"""A whole page, and pages that hold no report."""

import contextlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.articles import read_article
from dateline.errors import ConsentWall, EmptyPage, ErrorPage, NotText, PageError, TooDeep
from dateline.records import Article, Page, Related

LEAD = (
    "Rescue crews in the Dravno district pulled 17 people from flooded houses on Thursday, the regional emergency "
    "service said."
)
SECOND = "“The water rose by two metres in an hour,” said Olena Hrytsai, who leads the service in the district capital."
THIRD = "About 2,300 people had left the valley by the evening, and four schools were opened to them, the council said."
FOURTH = "The road to Verkhy is closed until Sunday, and the railway runs only as far as the Lypa bridge."

PAGE = f"""<!doctype html>
<html lang="en"><head>
<title>Seventeen rescued from floods in Dravno | The Carpathian Herald</title>
<meta property="og:title" content="Seventeen rescued from floods in Dravno">
<meta property="og:site_name" content="The Carpathian Herald">
<meta property="og:description" content="Four schools take in people from the valley after a night of rain">
<style>p {{ color: red }}</style><script>var a = "<p>not a word of this</p>";</script>
</head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
<div class="cookie-banner">We use cookies. <button>Accept all cookies</button></div>
<main><article>
<header><h1>Seventeen rescued from floods in Dravno</h1>
<p class="article__standfirst">Four schools take in people from the valley after a night of rain</p>
<div class="byline">By Marta Kovel</div><time datetime="2025-06-12T18:40:00+03:00">12 June 2025, 18:40</time></header>
<div class="share-buttons"><a href="#">Share on Facebook</a><a href="#">Telegram</a></div>
<figure><img src="a.jpg"><figcaption>A street in Verkhy on Thursday. Photo: Ivan Bilyk</figcaption></figure>
<div class="key-points"><h2>Key points</h2><ul><li>17 people were rescued in Dravno.</li>
<li>About 2,300 have left the valley.</li></ul></div>
<div class="article-body">
<p>{LEAD}</p>
<p>{SECOND.replace("Olena Hrytsai", "<a href='/people/hrytsai'>Olena Hrytsai</a>")}</p>
<p>Read also: <a href="/2025/rain">Rain breaks a record of sixty years in the mountains</a></p>
<div class="newsletter-signup"><h3>Five stories a day</h3><form><input type="email"></form></div>
<p>{THIRD}</p>
</div><div class="ad-slot">Advertisement</div><div class="article-body">
<p>{FOURTH}</p>
<p>Follow us on Telegram for more news from the region.</p>
</div>
<section class="related"><h3>More on the topic</h3><ul>
<li><span class="category">Weather</span>
<a href="/2025/warning">Storm warning for three mountain districts until Friday</a>
<time datetime="2025-06-11">11 June</time></li>
<li><a href="https://herald.example/2025/dam">Engineers say the Lypa dam will hold back the water</a></li>
</ul></section>
</article></main>
<footer><p>© 2025 The Carpathian Herald. All rights reserved.</p></footer>
</body></html>"""


def read(html: str, url: str | None = "https://herald.example/2025/flood") -> Article:
    return read_article(Page(id="p1", where="flood.html", content=html.encode(), url=url))


def wrap(body: str, title: str = "Crews search for six hikers") -> str:
    return f"<html><head><title>{title}</title></head><body>{body}</body></html>"


def test_reads_a_report_whole_and_nothing_else() -> None:
    article = read(PAGE)
    assert article.text.split("\n") == [
        "Four schools take in people from the valley after a night of rain",
        LEAD,
        SECOND,
        THIRD,
        FOURTH,
    ]
    assert article.standfirst == "Four schools take in people from the valley after a night of rain"
    assert article.title == "Seventeen rescued from floods in Dravno"
    assert article.key_points == ("17 people were rescued in Dravno.", "About 2,300 have left the valley.")
    assert article.related == (
        Related(title="Rain breaks a record of sixty years in the mountains", url="https://herald.example/2025/rain"),
        Related(
            title="Storm warning for three mountain districts until Friday",
            url="https://herald.example/2025/warning",
            section="Weather",
            published="2025-06-11",
        ),
        Related(title="Engineers say the Lypa dam will hold back the water", url="https://herald.example/2025/dam"),
    )
    assert (article.form, article.language, article.id) == ("report", "en", "p1")
    assert (article.published or "").startswith("2025-06-12")


def test_says_nothing_on_standard_error(capfd: pytest.CaptureFixture[str]) -> None:
    with contextlib.suppress(EmptyPage):
        read("<html><body><p></p><script></script></body></html>")
    assert capfd.readouterr() == ("", "")


def test_reading_twice_gives_the_same() -> None:
    assert read(PAGE) == read(PAGE)


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("404 Not Found", "<h1>404</h1><p>The page you are looking for has moved.</p>"),
        ("Page not found | The Carpathian Herald", "<h1>Page not found</h1><p>Try the search.</p>"),
        ("Access Denied", "<h1>Access Denied</h1><p>You don't have permission to access this server.</p>"),
        ("Just a moment...", "<p>Checking your browser before you go on.</p>"),
        ("Сторінку не знайдено", "<h1>404</h1><p>Такої сторінки не існує.</p>"),
        ("Страница не найдена", "<h1>Ошибка 404</h1><p>Такой страницы нет.</p>"),
    ],
)
def test_says_that_a_page_is_the_servers_error(title: str, body: str) -> None:
    with pytest.raises(ErrorPage):
        read(wrap(body, title))


def test_a_report_about_an_error_is_a_report() -> None:
    prose = f"<p>{LEAD}</p><p>{SECOND}</p><p>{THIRD}</p><p>{FOURTH}</p>" * 2
    assert read(wrap(f"<h1>404 people rescued</h1>{prose}", "404 people rescued")).form == "report"


def test_says_that_a_page_only_asks_for_consent() -> None:
    body = (
        "<div><h1>We value your privacy</h1><p>We use cookies and our partners store and/or access information on a "
        "device.</p><p>You can manage your privacy at any time in the cookie settings.</p>"
        "<button>Accept all cookies</button><button>Reject all</button></div>"
    )
    with pytest.raises(ConsentWall):
        read(wrap(body, "The Carpathian Herald"))


@pytest.mark.parametrize("html", ["", "  \n", "<html></html>", "<html><body><script>run()</script></body></html>"])
def test_says_that_a_page_is_empty(html: str) -> None:
    with pytest.raises(EmptyPage):
        read(html)


def test_says_that_bytes_are_no_text() -> None:
    with pytest.raises(NotText):
        read_article(Page(id="p", where="a.png", content=b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20))


@pytest.mark.parametrize("part", ["<div>", "<b>", "<ul><li>", "<p><span>", "<blockquote>"])
def test_says_that_markup_is_too_deep(part: str) -> None:
    with pytest.raises(TooDeep):
        read("<html><body>" + part * 100_000)


@pytest.mark.parametrize("part", ["<p>word</p>", "<br>", "word " * 100])
def test_says_that_a_page_is_too_large(part: str) -> None:
    with pytest.raises(TooDeep):
        read("<html><body>" + part * (25_000_000 // len(part)))


def test_knows_the_stub_of_a_paywall() -> None:
    wall = "<div class='paywall'>To continue reading, subscribe. Already a subscriber?</div>"
    body = f"<h1>Dam safe</h1><p>{LEAD}</p>{wall}"
    article = read(wrap(body))
    assert article.form == "paywall stub"
    assert article.text == LEAD


def test_knows_the_stub_by_its_linked_data() -> None:
    data = '<script type="application/ld+json">{"@type": "NewsArticle", "isAccessibleForFree": "False"}</script>'
    assert read(wrap(f"{data}<h1>Dam safe</h1><p>{LEAD}</p>")).form == "paywall stub"


def test_takes_the_body_from_linked_data_where_the_markup_hides_it() -> None:
    whole = "\\n".join((LEAD, SECOND, THIRD, FOURTH) * 2)
    data = f'<script type="application/ld+json">{{"@type": "NewsArticle", "articleBody": "{whole}"}}</script>'
    article = read(wrap(f"{data}<h1>Dam safe</h1><p>{LEAD}</p>"))
    assert article.text.split("\n") == [LEAD, SECOND, THIRD, FOURTH] * 2


@pytest.mark.parametrize(
    ("head", "title", "form"),
    [
        ('<script type="application/ld+json">{"@type": "LiveBlogPosting"}</script>', "Floods in Dravno", "live blog"),
        ('<meta property="og:type" content="video.other">', "Crews at work in Dravno", "video page"),
        ('<script type="application/ld+json">{"@type": "VideoObject"}</script>', "Crews at work", "video page"),
        ("", "Watch: crews at work in Dravno", "video page"),
        ('<script type="application/ld+json">{"@type": "ImageGallery"}</script>', "The valley", "gallery"),
        ("", "In pictures: the valley after the flood", "gallery"),
        ("", "Відео: рятувальники в Дравно", "video page"),
    ],
)
def test_knows_other_forms(head: str, title: str, form: str) -> None:
    html = f"<html><head><title>{title}</title>{head}</head><body><h1>{title}</h1><p>{LEAD}</p></body></html>"
    assert read(html).form == form


@settings(deadline=None, max_examples=60)
@given(st.binary(max_size=400))
def test_any_bytes_give_an_article_or_an_error_that_says_why(content: bytes) -> None:
    with contextlib.suppress(PageError):
        assert "\x00" not in read_article(Page(id="p", where="x", content=content)).text


@settings(deadline=None, max_examples=60)
@given(
    st.lists(
        st.sampled_from(
            [
                "<p>",
                "</p>",
                "<div class='related'>",
                "</div>",
                "<h1>",
                "Key points",
                "<ul><li>",
                LEAD,
                "</article>",
                "<article>",
                "<br>",
                "<a href='/x'>",
                "Read more:",
                "\x00",
                "\ud800",
            ]
        ),
        max_size=40,
    )
)
def test_any_markup_gives_single_lines_without_the_edges_bare(parts: list[str]) -> None:
    content = "".join(parts).encode("utf-8", "surrogatepass")
    try:
        article = read_article(Page(id="p", where="x", content=content))
    except PageError:
        return
    assert all(line == line.strip() != "" for line in article.text.split("\n") if article.text)


@settings(deadline=None, max_examples=25)
@given(cut=st.integers(min_value=0, max_value=len(PAGE)))
def test_a_page_cut_short_says_no_word_of_its_own(cut: int) -> None:
    try:
        article = read(PAGE[:cut])
    except PageError:
        return
    whole = " ".join(PAGE.replace("<a href='/people/hrytsai'>", "").replace("</a>", "").split())
    assert all(line.rstrip("</") in whole for line in article.text.split("\n"))  # a tag may be cut in two
