from dateline.articles.body import body_paragraphs
from dateline.articles.embedded import embedded_paragraphs
from dateline.articles.markup import parse, text_of
from dateline.articles.pruning import prune

ONE = (
    "The ferry to Skela will not run before Monday, the harbour master said on Friday evening after a look at the ice."
)
TWO = "About 300 travellers are waiting in the town, and the council has opened the sports hall to those without a bed."
THREE = (
    "The last time that the ship stayed in port for so long was in the winter of 1987, the keeper of the light said."
)


def paragraphs(body: str) -> list[str]:
    tree = parse(f"<html><body><main><h1>Ferry stays in port</h1>{body}</main></body></html>")
    prune(tree)
    return body_paragraphs(tree, [], ("Ferry stays in port",))


def test_one_paragraph_a_line_inline_markup_and_all() -> None:
    body = f"<div><p>{ONE.replace('Monday', '<b>Mon</b>day')}</p>\n<p>{TWO}</p><p>{THREE}</p></div>"
    assert paragraphs(body) == [ONE, TWO, THREE]


def test_a_body_cut_in_two_by_an_advertisement_is_joined() -> None:
    cut = (
        f"<div class='grid'><div class='article__body'><p>{ONE}</p><p>{TWO}</p></div></div>"
        f"<div class='ad'>Buy</div><div class='grid'><div class='article__body'><p>{THREE}</p></div></div>"
    )
    assert paragraphs(cut) == [ONE, TWO, THREE]


def test_bodies_of_two_articles_are_not_joined() -> None:
    two = (
        f"<div class='article-body'><h1>Ferry</h1><p>{ONE}</p></div>"
        f"<div class='article-body'><h1>Ice</h1><p>{TWO}</p></div>"
    )
    tree = parse(f"<html><body>{two}</body></html>")
    prune(tree)
    assert len(tree.findall(".//div")) == 2


def test_quoted_posts_are_part_of_the_article() -> None:
    post = (
        "<div class='embed'><blockquote class='post-embed'><p>Stay at home tonight, all of you.</p></blockquote></div>"
    )
    assert "Stay at home tonight, all of you." in paragraphs(f"<p>{ONE}</p><p>{TWO}</p>{post}<p>{THREE}</p>")


def test_captions_hover_cards_and_lists_of_links_are_not() -> None:
    card = "<span class='hovercard'><a href='/h'>Jan Holm</a><a href='/i'>Ice keeps ships in port for days</a></span>"
    links = "<ul><li><a href='/a'>Ice on the coast</a></li><li><a href='/b'>Ships wait</a></li></ul>"
    body = (
        f"<figure><img><figcaption>The quay on Friday</figcaption></figure><p>{ONE.replace('said', 'said' + card)}</p>"
        f"<p>{TWO}</p>{links}<p>{THREE}</p>"
    )
    assert paragraphs(body) == [ONE, TWO, THREE]


def test_what_could_be_the_article_is_never_pruned() -> None:
    tree = parse(f"<html><body><div class='newsletter'><h1>Ferry</h1><p>{ONE}</p><p>{TWO}</p></div></body></html>")
    prune(tree)
    assert TWO in text_of(tree)


def test_the_body_in_linked_data_is_read_in_paragraphs() -> None:
    data = '{"@graph": [{"@type": "NewsArticle", "articleBody": "<p>One &amp; two.</p><p>Three.</p>"}]}'
    tree = parse(f"<script type='application/ld+json'>{data}</script><p>x</p>")
    assert embedded_paragraphs(tree) == ["One & two.", "Three."]


def test_broken_linked_data_holds_no_body() -> None:
    for data in ('{"articleBody": ', "[" * 100_000 + '"articleBody"', '{"articleBody": 3}'):
        assert embedded_paragraphs(parse(f"<script type='application/ld+json'>{data}</script><p>x</p>")) == []
