import pytest

from dateline.articles import read_article
from dateline.articles.addresses import is_web_address, stated_address
from dateline.articles.markup import parse
from dateline.records import Page

CANONICAL = '<link rel="canonical" href="https://skerrypost.example/isl/ferry">'


def test_the_canonical_link_comes_before_open_graph():
    og = '<meta property="og:url" content="https://skerrypost.example/og">'
    assert stated_address(parse(f"<head>{og}{CANONICAL}</head><p>x</p>")) == "https://skerrypost.example/isl/ferry"
    assert stated_address(parse(f"<head>{og}</head><p>x</p>")) == "https://skerrypost.example/og"


@pytest.mark.parametrize(
    "address",
    [
        "/isl/ferry",
        "javascript:alert(1)",
        "ftp://a.example/x",
        "https://",
        "https://[::1",
        "https://a.example:x/",
        "http://user:key@a.example/",
        "http://a.example/x y",
        "//a.example/x",
        "http://localhost/x",
        "",
    ],
)
def test_what_is_no_absolute_web_address_is_passed_over(address):
    assert not is_web_address(address)
    assert stated_address(parse(f'<head><link rel="canonical" href="{address}"></head><p>x</p>')) is None


def test_an_article_takes_the_address_of_its_page_only_where_it_has_none():
    prose = "It sailed. " * 40
    html = f"<html><head><title>Ferry</title>{CANONICAL}</head><body><h1>Ferry</h1><p>{prose}</p></body>"
    page = Page(id="a", where="a", content=html.encode())
    assert read_article(page).url == "https://skerrypost.example/isl/ferry"
    own = Page(id="a", where="a", content=html.encode(), url="https://mirror.example/ferry")
    assert read_article(own).url == "https://mirror.example/ferry"
