import pytest

from dateline.articles.metadata import Metadata, read_metadata

from . import pages
from .pages import article, linked, tree

TITLE = "Bridge near Borivka closed after strike"


def read(head: str = "", body: str = "", url: str | None = pages.URL) -> Metadata:
    return read_metadata(tree(head, body), "", url)


@pytest.mark.parametrize(
    ("head", "body"),
    [
        (f"<title>{TITLE} - The Borivka Herald</title>", f"<h1>{TITLE}</h1>"),
        (f"<title>{TITLE} | World | The Borivka Herald</title>", f"<h1>{TITLE}</h1>"),
        (f"<title>The Borivka Herald — {TITLE}</title><meta property='og:site_name' content='The Borivka Herald'>", ""),
        (
            f"<meta property='og:title' content='{TITLE} – The Borivka Herald'><meta property='og:site_name' "
            "content='The Borivka Herald'>",
            "",
        ),
        (f"<title>{TITLE}</title>", f"<h1><a href='/'>The Borivka Herald</a></h1><h2>{TITLE}</h2>"),
        (f"<title>{TITLE}</title>", f"<h1>{TITLE} <small>12 August 2025</small></h1>"),
        (f"<title>{TITLE}</title>", f"<h1><span>Ukraine</span> {TITLE}</h1>"),
        (linked(article(headline=TITLE)), ""),
        ("", f"<h1>{TITLE}</h1>"),
    ],
)
def test_the_title_is_the_headline_without_the_outlet(head, body):
    assert read(head, body).title == TITLE


def test_the_page_s_headline_wins_over_the_search_engine_s():
    head = "<title>Borivka bridge strike closed - Herald</title>"
    assert read(head, "<h1>Borivka bridge closed after a strike</h1>").title == "Borivka bridge closed after a strike"


def test_a_dash_within_a_headline_stays():
    title = "Council - not army - closed bridge"
    assert read(f"<title>{title}</title>", f"<h1>{title}</h1>").title == title


@pytest.mark.parametrize(
    ("head", "outlet"),
    [
        ("<meta property='og:site_name' content='The Borivka Herald'>", "The Borivka Herald"),
        (linked(article(publisher={"@type": "Organization", "name": "The Borivka Herald"})), "The Borivka Herald"),
        (
            linked(
                {"@graph": [article(publisher={"@id": "#o"}), {"@type": "Organization", "@id": "#o", "name": "Herald"}]}
            ),
            "Herald",
        ),
        ("<meta name='application-name' content='The Borivka Herald'>", "The Borivka Herald"),
        (
            "<meta property='og:site_name' content='herald.com'><meta name='application-name' content='Herald'>",
            "Herald",
        ),
        ("", "herald.example"),
    ],
)
def test_the_outlet(head, outlet):
    assert read(head).outlet == outlet


def test_the_host_comes_without_www_and_from_the_page_itself():
    assert read("<link rel='canonical' href='https://www.herald.example/a'>", url=None).outlet == "herald.example"
    assert read(url=None).outlet is None


@pytest.mark.parametrize(
    ("head", "body", "authors", "credits"),
    [
        (linked(article(author={"@type": "Person", "name": "Maria Koval"})), "", ("Maria Koval",), ()),
        (
            linked(article(author=[{"name": "Maria Koval"}, {"name": "Jack Mills"}])),
            "",
            ("Maria Koval", "Jack Mills"),
            (),
        ),
        (
            linked(article(author="By Maria Koval, Jack Mills and Reuters")),
            "",
            ("Maria Koval", "Jack Mills"),
            ("Reuters",),
        ),
        (linked(article(author={"@type": "Organization", "name": "Reuters"})), "", (), ("Reuters",)),
        (linked(article(author={"@type": "Organization", "name": "Borivka Media Group"})), "", (), ()),
        (linked(article(author={"@type": "Person", "name": "Reuters Staff"})), "", (), ("Reuters",)),
        (linked(article(author={"@type": "Person", "name": "admin"})), "", (), ()),
        ("<meta name='author' content='Maria Koval'>", "", ("Maria Koval",), ()),
        ("<meta name='author' content='https://facebook.example/herald'>", "", (), ()),
        (
            "",
            f"<h1>{TITLE}</h1><div class='byline'>By <a>Maria Koval</a> and <a>Jack Mills</a></div>",
            ("Maria Koval", "Jack Mills"),
            (),
        ),
        ("", f"<h1>{TITLE}</h1><p>By MARIA KOVAL, Associated Press</p>", ("Maria Koval",), ("AP",)),
        ("", f"<h1>{TITLE}</h1><p class='author-name'>Марія Коваль</p>", ("Марія Коваль",), ()),
        ("", f"<h1>{TITLE}</h1><div class='author-bio'>Maria Koval lives in Borivka</div>", (), ()),
        (
            linked(article(author={"name": "Editorial Team"})),
            f"<h1>{TITLE}</h1><p class='byline'>Maria Koval</p>",
            ("Maria Koval",),
            (),
        ),
    ],
)
def test_authors_are_people_and_credits_agencies(head, body, authors, credits):  # noqa: A002
    found = read(head, body)
    assert (found.authors, found.credits) == (authors, credits)


def test_the_dateline_of_the_text_credits_its_agency():
    dateline = pages.PROSE.replace("<p>", "<p>BORIVKA, Aug 12 (Reuters) - ")
    assert read("", f"<h1>{TITLE}</h1><p>Share</p>{dateline}").credits == ("Reuters",)


def test_bylines_of_other_articles_are_not_taken():
    body = f"<h1>{TITLE}</h1><p class='byline'>By Maria Koval</p>{pages.PROSE}<p class='byline'>By Jack Mills</p>"
    assert read("", body).authors == ("Maria Koval",)


def test_section_and_language():
    found = read("<meta property='article:section' content='World, Europe'><meta property='og:locale' content='uk_UA'>")
    assert (found.section, found.language) == ("World", "en")
    assert read(linked(article(articleSection=["Ukraine", "War"]))).section == "Ukraine"


def test_an_empty_page_has_nothing_but_what_its_address_tells():
    assert read() == Metadata(outlet="herald.example", section="World", language="en")


def test_the_tree_is_not_changed():
    from lxml import html

    page = tree(linked(article(headline=TITLE)), f"<h1>{TITLE}</h1>")
    before = html.tostring(page)
    read_metadata(page, "", pages.URL)
    assert html.tostring(page) == before
