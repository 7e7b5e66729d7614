import pytest
from lxml import html

from dateline.articles.markup import bare, is_hidden, lines_of, linked_share, names, parse, remove_machinery, text_of
from dateline.errors import EmptyPage, TooDeep


def test_text_keeps_inline_parts_together_and_blocks_apart() -> None:
    tree = parse("<div>ice<b>breaker</b><p>Skela</p>port<br>town</div>")
    assert text_of(tree) == "icebreaker Skela port town"
    assert lines_of(tree) == ["icebreaker", "Skela", "port", "town"]


def test_text_can_stop_early() -> None:
    tree = parse("<p>" + "<b>ice </b>" * 10_000)
    assert 20 < len(text_of(tree, 20)) < 100


def test_names_are_split_into_words() -> None:
    element = html.fragment_fromstring("<div class='RenderKeyPoints-list box_2' id='topBox'></div>")
    assert names(element) == " render key points list box top box "


@pytest.mark.parametrize("text", ["Key points", " KEY POINTS: ", "• Key points…", "«Key points»", "Key points ›"])
def test_headings_are_compared_bare(text: str) -> None:
    assert bare(text) == "key points"


def test_share_of_links() -> None:
    assert linked_share(html.fragment_fromstring("<p><a href='/'>ice</a>age</p>")) == 0.5
    assert linked_share(html.fragment_fromstring("<p></p>")) == 0.0


@pytest.mark.parametrize("part", ["hidden", "aria-hidden='true'", "style='display: none'", "role='tabpanel'"])
def test_knows_what_is_hidden(part: str) -> None:
    assert is_hidden(html.fragment_fromstring(f"<div {part}>x</div>"))


@pytest.mark.parametrize("part", ["", "style='color:red'", "role='tabpanel' class='tab-pane active'"])
def test_knows_what_is_shown(part: str) -> None:
    assert not is_hidden(html.fragment_fromstring(f"<div {part}>x</div>"))


def test_scripts_are_no_text_and_an_article_for_readers_without_them_is() -> None:
    prose = "<p>The ferry to Skela will not run before Monday, the harbour master said.</p>" * 5
    tree = parse(
        f"<body><script>x()</script><style>p</style><noscript>{prose}</noscript><noscript>on</noscript></body>"
    )
    remove_machinery(tree)
    assert text_of(tree).startswith("The ferry")
    assert not text_of(tree).endswith("on")


def test_refuses_what_it_can_not_hold() -> None:
    with pytest.raises(EmptyPage):
        parse("")
    with pytest.raises(TooDeep):
        parse("<div>" * 300)
    with pytest.raises(TooDeep):
        parse("<p>" + "x" * 11_000_000)


def test_a_tag_of_endless_attributes_is_refused() -> None:
    with pytest.raises(TooDeep, match="attributes"):
        parse("<p " + " ".join(f"a{number}=1" for number in range(20_000)) + ">Text</p>")


def test_a_long_script_that_compares_is_no_tag() -> None:
    tree = parse("<body><script>if(i<n){" + "a b " * 10_000 + "}</script><p>Text</p></body>")
    assert tree.findtext(".//p") == "Text"
