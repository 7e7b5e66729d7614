import pytest

from dateline.articles.linked_data import LinkedName, read_linked_data

from . import pages
from .pages import article, linked, tree


def read(head: str, url: str | None = pages.URL):
    return read_linked_data(tree(head), url)


def test_the_node_of_the_page_itself_is_taken():
    others = [article(headline="Other", datePublished="2024-01-01", url="https://herald.example/other")]
    own = article(headline="Own", url="http://www.herald.example/world/bridge-closed/?x=1")
    assert read(linked(*others, own)).headline == "Own"
    assert read(linked(own, *others)).headline == "Own"


def test_an_article_comes_before_the_page_that_holds_it():
    page = {"@type": "WebPage", "datePublished": "2020-01-01"}
    assert read(linked({"@graph": [page, article(headline="Own")]})).headline == "Own"
    assert not read(linked(page)).is_article


def test_names_are_followed_to_their_nodes():
    graph = [
        article(author={"@id": "#maria"}, publisher={"@id": "#herald"}),
        {"@type": "Person", "@id": "#maria", "name": "Maria Koval"},
        {"@type": "NewsMediaOrganization", "@id": "#herald", "name": "The Borivka Herald"},
    ]
    found = read(linked({"@graph": graph}))
    assert found.authors == (LinkedName(name="Maria Koval", person=True),)
    assert found.publisher == "The Borivka Herald"


@pytest.mark.parametrize(
    "script",
    [
        '{"@type": "NewsArticle", "headline": "Own",}',
        '<!-- {"@type": "NewsArticle", "headline": "Own"} -->',
        '//<![CDATA[\n{"@type": "NewsArticle", "headline": "Own"}\n//]]>',
        '{"@type": ["NewsArticle", "Thing"], "headline": "Own"};',
        '{"@type": "http://schema.org/NewsArticle", "headline": "Own"}',
        '{"@type": "NewsArticle", "articleBody": "a\nb", "headline": "Own"}',
        '{"@type": "WebPage", "mainEntity": {"@type": "NewsArticle", "headline": "Own"}}',
        '[[{"@type": "LiveBlogPosting", "headline": " Own\\n"}]]',
    ],
)
def test_scripts_as_pages_have_them(script):
    assert read(f'<script type="application/ld+json">{script}</script>').headline == "Own"


@pytest.mark.parametrize(
    "script",
    [
        "",
        "null",
        "[]",
        "{",
        "[" * 5000,
        '{"@type": 5}',
        '{"@type": [null]}',
        '{"@type": "Recipe", "@graph": {"a": 1}}',
        "1e999",
    ],
)
def test_scripts_without_an_article(script):
    found = read(f'<script type="application/ld+json">{script}</script>')
    assert found is None or not found.is_article


def test_odd_values_are_passed_over():
    found = read(
        linked(article(headline=["a"], author=[None, 5, {"name": None}], publisher="Herald", datePublished=2025))
    )
    assert (found.headline, found.authors, found.publisher, found.published) == (None, (), "Herald", None)
