import pytest

from dateline.articles.boxes import take_key_points
from dateline.articles.markup import parse, text_of

ONE = "The Orlava dam will be drained by 3 May, the water board said."
TWO = "About 1,200 households in Brenitsa must move before then."
THREE = "The board has set aside 14 million euros for the work."
POINTS = (ONE, TWO, THREE)
LIST = f"<ul><li>{ONE}</li><li>{TWO}</li><li>{THREE}</li></ul>"
PARAGRAPHS = f"<p>{ONE}</p><p>{TWO}</p><p>{THREE}</p>"
PROSE = (
    "<p>The water board met on Monday in Brenitsa to settle what is to be done about the old dam above the town.</p>"
    * 3
)


def page(part: str, before: str = "", after: str = PROSE) -> str:
    return f"<html><body><article><h1>Orlava dam to be drained</h1>{before}{part}{after}</article></body></html>"


BOXES = {
    "heading and list": f"<h2>Key points</h2>{LIST}",
    "heading with colon": f"<h3><span>Points of attention:</span></h3>{LIST}",
    "aside": f"<aside><h4>Key takeaways</h4>{LIST}</aside>",
    "header in a wrapper": f"<div class='w'><header><div class='h4'>At a glance</div></header><div>{LIST}</div></div>",
    "bold paragraph": f"<p><strong>What we know:</strong></p>{LIST}",
    "bold wrapper paragraph": f"<div><p><b>Main points</b></p><div class='x'>{LIST}</div></div>",
    "class without heading": f"<div class='ArticleKeyPoints'>{LIST}</div>",
    "class of a story highlights list": f"<div class='el__storyhighlights'>{LIST}</div>".replace(
        "highlights", "Highlights"
    ),
    "class on the list": f"<ul class='article-highlights'><li>{ONE}</li><li>{TWO}</li><li>{THREE}</li></ul>",
    "details": f"<details open><summary>Quick summary</summary>{LIST}</details>",
    "ordered": f"<section><h2>The gist</h2><ol><li>{ONE}</li><li>{TWO}</li><li>{THREE}</li></ol></section>",
    "paragraphs in a named box": f"<div class='key-takeaways'><h3>Takeaways</h3>{PARAGRAPHS}</div>",
    "bulleted paragraphs": f"<div class='box'><h3>Key facts</h3><p>• {ONE}</p><p>• {TWO}</p><p>• {THREE}</p></div>",
    "line breaks": f"<div class='box'><b>Key points</b><br>• {ONE}<br>• {TWO}<br>• {THREE}</div>",
    "items with links": f"<h2>Highlights</h2>{LIST.replace('Brenitsa', '<a href=/b>Brenitsa</a>')}",
    "paragraphs in items": f"<h2>In short</h2>{LIST.replace('<li>', '<li><p>').replace('</li>', '</p></li>')}",
    "items as divs": f"<div class='keyPoints'><div>Key points</div><div>{PARAGRAPHS.replace('p>', 'div>')}</div></div>",
    "bold label that no list knows": f"<div class='story-highlights'><strong>The dam</strong>{PARAGRAPHS}</div>",
    "list named summary": f"<ul class='wp-block-list summary'>{LIST[4:]}",
    "list named summary in a wrapper": f"<div class='lead'><ul class='summary'>{LIST[4:]}</div>",
    "label of an attribute": f"<section aria-label='Key points'>{LIST}</section>",
    "definition list": f"<dl><dt>Key points</dt><dd>{ONE}</dd><dd>{TWO}</dd><dd>{THREE}</dd></dl>",
    "summary before the article": f"<div class='summary'><h2>Summary</h2>{LIST}</div>",
    "figure in between": f"<div><h2>TL;DR</h2><hr><div><span></span></div>{LIST}</div>",
    "a short line in between": f"<div><h3>Quick read</h3><p>Summary is AI-generated</p>{LIST}</div>",
    "bullets under the headline": f"<ul class='top-bullets-bold'>{LIST[4:]}",
    "Ukrainian": f"<div><h3>Головне</h3>{LIST}</div>",
    "Ukrainian, what is known": f"<p><strong>Що відомо на цей момент:</strong></p>{LIST}",
    "Russian": f"<div class='b'><p class='t'>Главное:</p>{LIST}</div>",
    "German": f"<h2>Das Wichtigste in Kürze</h2>{LIST}",
    "French": f"<aside><p>L’essentiel</p>{LIST}</aside>",
}

LINKS = "".join(f"<li><a href='/{n}'>{text}</a></li>" for n, text in enumerate(POINTS))

LOOK_ALIKES = {
    "most read": f"<aside><h3>Most read</h3><ul>{LINKS}</ul></aside>",
    "more on the topic": f"<h3>More on the topic</h3><ul>{LINKS}</ul>",
    "highlights of other pages": f"<div class='highlights-list'><h3>Highlights</h3><ul>{LINKS}</ul></div>",
    "table of contents": "<nav class='toc'><h2>At a glance</h2><ul><li><a href='#a'>The plan for the dam</a></li>"
    "<li><a href='#b'>What it costs the town</a></li></ul></nav>",
    "newsletter": "<div class='newsletter'><h3>Key takeaways</h3><ul><li>Five stories to start your day with.</li>"
    "<li>Every weekday at seven in the morning.</li></ul><form><input type=email></form></div>",
    "tags": "<ul class='tags'><li>Orlava</li><li>Brenitsa</li><li>water</li></ul>",
    "section of prose": f"<h2>What we know</h2>{PROSE}",
    "list in the article": f"<p>The board named three conditions:</p>{LIST}",
    "list under its own heading": f"<h2>What the board asks for</h2>{LIST}",
    "footer": f"<footer><h4>Key facts</h4>{LIST}</footer>",
    "comments": f"<div class='comments'><h3>Highlights</h3>{LIST}</div>",
    "share bar": "<ul class='share-list'><li>Facebook</li><li>Telegram</li></ul>",
    "hidden tab": f"<div role='tabpanel' class='tab-pane'><h3>Summary</h3>{LIST}</div>",
    "hidden": f"<div style='display: none'><h3>Key points</h3>{LIST}</div>",
    "menu": f"<nav><span>Highlights</span>{LIST}</nav>",
    "one item": f"<h2>Key points</h2><ul><li>{ONE}</li></ul>",
    "summary of short items": "<h2>Summary</h2><ul><li>Water</li><li>Power</li></ul>",
    "overview in the middle": f"{PROSE * 4}<h2>Overview</h2>{LIST}",
    "list named summary after the article": f"{PROSE * 4}<ul class='summary'>{LIST[4:]}{PROSE}",
    "list named summary of links": f"<ul class='summary'>{LINKS}</ul>",
    "list named summary of short items": "<ul class='summary'><li>Water</li><li>Power</li><li>Roads</li></ul>",
    "list named summary before other lists": f"<ul class='summary'>{LIST[4:]}<ul class='menu'>{LINKS}</ul>",
    "highlights that are the report": "<h2>Highlights</h2><ul>"
    "<li>Floods along the Orlava displaced 41,300 people, partners say.</li>"
    "<li>Some 1,204 cases of cholera were counted by Sunday in the camps.</li>"
    "<li>Only 18 of 63 wells could be cleaned before the rains came back.</li></ul>",
    "tagline": "<div class='key-facts-promo'><p>Get the key facts in our app.</p></div>",
}


@pytest.mark.parametrize("name", BOXES)
def test_finds_the_points_of_a_box(name: str) -> None:
    tree = parse(page(BOXES[name]))
    assert take_key_points(tree) == POINTS


@pytest.mark.parametrize("name", BOXES)
def test_takes_the_box_out_of_the_page(name: str) -> None:
    tree = parse(page(BOXES[name], before=PROSE))
    take_key_points(tree)
    left = text_of(tree)
    assert not any(point in left for point in POINTS)
    assert left.count("The water board met on Monday") == 6


@pytest.mark.parametrize("name", LOOK_ALIKES)
def test_sees_no_box_where_there_is_none(name: str) -> None:
    tree = parse(page(LOOK_ALIKES[name]))
    before = text_of(tree)
    assert take_key_points(tree) == ()
    assert text_of(tree) == before


def test_says_each_point_once_when_a_box_is_there_twice() -> None:
    box = f"<div class='mobile key-points'>{LIST}</div>"
    assert take_key_points(parse(page(box + f"<h2>Key points</h2>{LIST}"))) == POINTS


def test_takes_short_points_in_paragraphs_under_a_bold_heading() -> None:
    box = (
        "<div class='story-highlights'><strong>Story highlights</strong><p>Dam drained by May</p>"
        "<p>1,200 households to move</p><p>Board pays 14 million</p></div>"
    )
    assert take_key_points(parse(page(box))) == (
        "Dam drained by May",
        "1,200 households to move",
        "Board pays 14 million",
    )


def test_keeps_the_order_of_the_page() -> None:
    second = (
        "<h3>Key facts</h3><ul><li>The dam was built in 1961.</li><li>It holds back 9 million cubic metres.</li></ul>"
    )
    found = take_key_points(parse(page(f"<h2>Key points</h2>{LIST}{PROSE}{second}")))
    assert found == (*POINTS, "The dam was built in 1961.", "It holds back 9 million cubic metres.")
