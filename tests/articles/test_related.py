import pytest

from dateline.articles.markup import parse, text_of
from dateline.articles.related import take_related
from dateline.records import Related

URL = "https://coast.example/2025/ferry"
PROSE = "<p>The ferry to Skela will not run before Monday, the harbour master said, because of the thick ice.</p>" * 5
CARDS = (
    "<li><a href='/a'>Ice closes two more ports on the coast</a></li>"
    "<li><a href='/b'>Boats wait off Skela harbour</a></li>"
)
FOUND = (
    Related(title="Ice closes two more ports on the coast", url="https://coast.example/a"),
    Related(title="Boats wait off Skela harbour", url="https://coast.example/b"),
)


def page(part: str) -> str:
    return f"<html><body><main><h1>Ferry stays in port</h1>{PROSE}{part}</main></body></html>"


@pytest.mark.parametrize(
    "part",
    [
        f"<section><h3>More on the topic</h3><ul>{CARDS}</ul></section>",
        f"<h3>Related articles</h3><ul>{CARDS}</ul>",
        f"<div><p><strong>Read also:</strong></p><div><ul>{CARDS}</ul></div></div>",
        f"<aside><span>Більше за темою</span><ul>{CARDS}</ul></aside>",
        f"<div class='x'><h4>Материалы по теме</h4><ul>{CARDS}</ul></div>",
    ],
)
def test_reads_the_list_and_takes_it_out(part: str) -> None:
    tree = parse(page(part))
    assert take_related(tree, URL) == FOUND
    assert text_of(tree) == text_of(parse(page("")))


def test_takes_out_other_lists_without_keeping_them() -> None:
    tree = parse(page(f"<aside><h3>Most read</h3><ul>{CARDS}</ul></aside>"))
    assert take_related(tree, URL) == ()
    assert "Boats wait" not in text_of(tree)


def test_reads_an_announcement_in_the_article() -> None:
    tree = parse(page("<p>Read also: <a href='/a'>Ice closes two more ports on the coast</a></p>"))
    assert take_related(tree, URL) == FOUND[:1]


def test_never_takes_the_article_for_a_list() -> None:
    tree = parse(f"<html><body><div><span>Related</span>{PROSE}</div></body></html>")
    take_related(tree, URL)
    assert text_of(tree).count("The ferry to Skela") == 5


def test_reads_what_the_labels_of_a_card_name() -> None:
    card = (
        "<div class='card'><div>Category</div><div>World</div><div>Publication date</div><div>12.08.2025</div>"
        "<a href='/a'>Ice closes two more ports on the coast</a><div>Додати до обраного</div></div>"
    )
    (found,) = take_related(parse(page(f"<section><h3>More on the topic</h3>{card}</section>")), URL)
    assert (found.section, found.published) == ("World", "12.08.2025")


def test_gives_no_address_that_is_none() -> None:
    cards = CARDS.replace("'/a'", "'javascript:x()'").replace("'/b'", "'http://[x'")
    found = take_related(parse(page(f"<h3>Related articles</h3><ul>{cards}</ul>")), URL)
    assert [each.url for each in found] == [None, None]


def test_a_card_with_a_heading_keeps_its_section_and_its_date():
    card = (
        "<h2>More on this story</h2><div><article><h3><a href='/ice'>Ice closes two ports</a></h3>"
        "<div class='field--name-field-section'>Coast</div><time datetime='2025-10-02'>2 October</time></article></div>"
    )
    found = take_related(parse(page(f"<div>{card}</div>")), URL)
    assert found == (
        Related(title="Ice closes two ports", url="https://coast.example/ice", section="Coast", published="2025-10-02"),
    )


def test_a_heading_in_a_link_is_a_title_though_it_is_short():
    card = "<article><a href='/salt'><h3>The salt</h3><p>Who buys it</p></a></article>"
    found = take_related(parse(page(f"<section><h2>Read more</h2>{card}</section>")), URL)
    assert [each.title for each in found] == ["The salt"]
