import pytest

from dateline.articles.markup import parse, text_of
from dateline.articles.standfirst import take_standfirst, with_standfirst

WORDS = "Harbour master says the ice is too thick for the only ship of the line"
PROSE = "<p>The ferry to Skela will not run before Monday, the harbour master of the town said on Friday.</p>" * 4


def page(part: str, described: str = "") -> str:
    meta = f'<meta name="description" content="{described}">' if described else ""
    return (
        f"<html><head><title>Ferry stays in port</title>{meta}</head>"
        f"<body><main><h1>Ferry stays in port</h1>{part}{PROSE}</main></body></html>"
    )


@pytest.mark.parametrize(
    ("part", "described"),
    [
        (f"<p class='standfirst'>{WORDS}</p>", ""),
        (f"<div class='ArticleHeader-dek'><p>{WORDS}</p></div>", ""),
        (f"<h2 class='sub-headline'>{WORDS}</h2>", ""),
        (f"<h2>{WORDS}</h2>", WORDS),
        (f"<div class='article-lead'>{WORDS}</div>", WORDS),
        (f"<p itemprop='description'>{WORDS}.</p>", ""),
    ],
)
def test_takes_what_is_set_apart(part: str, described: str) -> None:
    tree = parse(page(part, described))
    assert (take_standfirst(tree) or "").rstrip(".") == WORDS
    assert WORDS not in text_of(tree)


@pytest.mark.parametrize(
    ("part", "described"),
    [
        ("", ""),
        (f"<h2>{WORDS}</h2>", ""),
        ("", "The ferry to Skela will not run before Monday, the harbour master of the town said on Friday."),
        (f"<p class='lead'>{WORDS}</p>", WORDS),
        (f"<aside><p class='dek'>{WORDS}</p></aside>", ""),
        (f"<div class='dek'><a href='/x'>{WORDS}</a></div>", ""),
        (f"<p class='standfirst' hidden>{WORDS}</p>", ""),
        ("<p class='subtitle'>Coast</p>", ""),
    ],
)
def test_leaves_what_is_not(part: str, described: str) -> None:
    tree = parse(page(part, described))
    before = text_of(tree)
    assert take_standfirst(tree) is None
    assert text_of(tree) == before


def test_takes_one_above_the_headline_that_the_page_describes_itself_by() -> None:
    html = page("", WORDS).replace("<main>", f"<main><div class='post__lead'>{WORDS}</div>")
    assert take_standfirst(parse(html)) == WORDS
    assert take_standfirst(parse(html.replace("post__lead", "box"))) is None


def test_says_nothing_twice() -> None:
    assert with_standfirst("A lead.", ["A LEAD", "More."]) == ["A lead.", "More."]
    assert with_standfirst(None, ["More."]) == ["More."]
