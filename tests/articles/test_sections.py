import pytest

from dateline.articles.markup import parse
from dateline.articles.metadata import read_metadata

TITLE = "Ferry to the islands runs again after repairs"
PATH = '<script type="application/ld+json">{"@type": "BreadcrumbList", "itemListElement": [%s]}</script>'
STEPS = (
    '{"position": 2, "item": {"name": "Islands"}}, {"position": 1, "name": "Home"},'
    '{"position": 3, "name": "Ferry to the islands runs again after repairs"}'
)


def section(body, url=None, head=""):
    html = f"<html><head><title>{TITLE} | Skerry Post</title>{head}</head><body>{body}</body></html>"
    return read_metadata(parse(html), html, url).section


@pytest.mark.parametrize(
    "above",
    [
        '<nav aria-label="Breadcrumb"><a href="/">Home</a><a href="/islands/">Islands</a></nav>',
        '<ol class="breadcrumbs"><li><a href="/">Start</a></li><li><a href="/news">News</a></li>'
        '<li><a href="/i">Islands</a></li></ol>',
        '<div class="crumbs">Home / Islands</div>',
        '<div><a href="/">Home</a> &raquo; <a href="?c=2">Islands</a></div>',
        '<div class="post-kicker kicker">Islands</div>',
        '<a class="card__eyebrow" href="/islands">Islands</a>',
        '<span itemprop="articleSection">Islands</span>',
        '<p class="cat-links"><a href="/c/islands">Islands</a></p>',
    ],
)
def test_the_section_stands_above_the_headline(above):
    assert section(f"<main>{above}<h1>{TITLE}</h1><p>The ferry sailed at seven.</p></main>") == "Islands"


def test_the_linked_path_gives_the_first_name_that_is_no_front_page():
    assert section(f"<h1>{TITLE}</h1>", head=PATH % STEPS) == "Islands"


def test_the_address_gives_the_section_that_a_link_of_the_page_names():
    menu = '<ul><li><a href="/isl/">Islands</a></li><li><a href="/har/">Harbours</a></li></ul>'
    assert section(f"{menu}<h1>{TITLE}</h1>", url="https://skerrypost.example/isl/ferry-runs") == "Islands"
    assert section(f"{menu}<h1>{TITLE}</h1>", url="https://skerrypost.example/en/isl/ferry-runs") == "Islands"
    assert section(f"<h1>{TITLE}</h1>", url="https://skerrypost.example/world/ferry-runs") == "World"
    assert section(f"<h1>{TITLE}</h1>", url="https://skerrypost.example/8431/ferry-runs") is None


@pytest.mark.parametrize(
    "above",
    [
        '<div class="menu category-menu"><a href="/a">Islands</a><a href="/b">Harbours</a></div>',
        '<div class="kicker">12 May 2026</div>',
        '<div class="breadcrumb"><a href="/">Skerry Post</a></div>',
        '<div class="kicker">The captain says that the engine had been heard before.</div>',
    ],
)
def test_menus_dates_outlets_and_sentences_are_no_section(above):
    assert section(f"<main>{above}<h1>{TITLE}</h1><p>The ferry sailed at seven.</p></main>") is None
