import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

# Contrast as WCAG 2 defines it, for every element with text of its own, against the nearest background.
CONTRAST = """
() => {
  const channel = v => { v /= 255; return v <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4 };
  const parse = c => (c.match(/[\\d.]+/g) || []).map(Number);
  const light = c => .2126 * channel(c[0]) + .7152 * channel(c[1]) + .0722 * channel(c[2]);
  const ground = e => { for (; e; e = e.parentElement) {
    const c = parse(getComputedStyle(e).backgroundColor);
    if (c.length === 3 || c[3] === 1) return c;
  } return [255, 255, 255] };
  const poor = [];
  for (const e of document.body.querySelectorAll('*')) {
    if (e.closest('svg') || ![...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim())) continue;
    const style = getComputedStyle(e), a = light(parse(style.color)), b = light(ground(e));
    const ratio = (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
    if (ratio < 4.5) poor.push(`${e.className || e.tagName} ${ratio.toFixed(2)} ${e.textContent.trim().slice(0, 30)}`);
  }
  return poor;
}
"""


def test_nothing_is_requested_and_nothing_is_refused(browser: Browser, brief_file: Path) -> None:
    context = browser.new_context()
    page = context.new_page()
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on("request", lambda request: said.append(request.url) if request.url != brief_file.as_uri() else None)
    page.goto(brief_file.as_uri())
    page.wait_for_load_state("networkidle")
    assert said == []
    assert page.evaluate("document.styleSheets[0].cssRules.length") > 50
    context.close()


def test_the_policy_stops_a_script_that_got_in(browser: Browser, brief_file: Path, tmp_path: Path) -> None:
    spoilt = tmp_path / "spoilt.html"
    text = brief_file.read_text(encoding="utf-8")
    spoilt.write_text(text.replace("</main>", "<script>document.title = 'owned'</script></main>"), encoding="utf-8")
    page = browser.new_page()
    page.goto(spoilt.as_uri())
    assert "owned" not in page.title()
    page.close()


@pytest.mark.parametrize("width", [320, 360, 800, 1280])
@pytest.mark.parametrize("name", ["brief.html", "two.html"])
def test_no_width_needs_scrolling_sideways(browser: Browser, brief_file: Path, width: int, name: str) -> None:
    page = browser.new_page(viewport={"width": width, "height": 800})
    page.goto(brief_file.with_name(name).as_uri())
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_stands_out_from_its_background(browser: Browser, brief_file: Path, scheme: str) -> None:
    page = browser.new_page(color_scheme=scheme)  # type: ignore[arg-type]
    page.goto(brief_file.as_uri())
    assert page.evaluate(CONTRAST) == []
    page.close()


def test_a_figure_leads_into_the_text_and_back(page: Page) -> None:
    page.locator("#b1-figure-1 th a").click()
    assert page.url.endswith("#b1-t-figure-1")
    mark = page.locator("#b1-t-figure-1 + a, #b1-t-figure-1 ~ a.figure").first
    assert mark.is_visible()
    page.locator(".prose a.figure", has_text="about 30").click()
    assert page.url.endswith("#b1-figure-1")


def test_every_mark_of_the_text_shows_its_words(page: Page) -> None:
    assert page.locator(".prose a.figure").all_inner_texts() == [
        "at least 14 workers",
        "about 30",
        "six people",
        "eleven minutes",
        "2,500 residents",
        "four people",
    ]


def test_the_text_is_marked_by_who_speaks(page: Page) -> None:
    names = page.locator(".voice dt b").all_inner_texts()
    beside = page.locator(".prose .whose a").all_inner_texts()
    assert beside
    assert set(beside) <= set(names)
    line = "e => getComputedStyle(e).borderBottomColor"
    colours = {page.locator(f".prose a.said.voice-{n}").first.evaluate(line) for n in (1, 2)}
    assert len(colours) == 2
    page.locator(".prose .whose a").first.click()
    assert "#b1-said-" in page.url


def test_the_keyboard_reaches_the_findings_and_shows_where_it_is(page: Page) -> None:
    page.keyboard.press("Tab")
    outlined = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    assert page.evaluate("document.activeElement.tagName") == "A"
    assert outlined == "solid"


def test_the_outline_of_the_page_is_whole(page: Page) -> None:
    assert page.locator("h1").count() == 1
    assert page.locator("main").count() == 1
    named = "s => document.getElementById(s.getAttribute('aria-labelledby')) !== null"
    assert page.evaluate(f"[...document.querySelectorAll('section')].every({named})")
    assert page.locator("svg[role=img] title").first.text_content() == "Map: Kharkiv, Belgorod region"


def test_labels_of_the_map_do_not_overlap(page: Page) -> None:
    box = "t => { const r = t.getBoundingClientRect(); return [r.x, r.y, r.right, r.bottom] }"
    boxes = page.evaluate(f"[...document.querySelectorAll('svg.map > text, svg.map .inset-sea')].map({box})")
    assert len(boxes) > 3
    for i, one in enumerate(boxes):
        for other in boxes[i + 1 :]:
            assert one[2] <= other[0] or other[2] <= one[0] or one[3] <= other[1] or other[3] <= one[1]


def test_motion_rests_where_it_is_not_wanted(browser: Browser, brief_file: Path) -> None:
    page = browser.new_page(reduced_motion="reduce")
    page.goto(brief_file.as_uri() + "#b1-figure-1")
    assert page.evaluate("getComputedStyle(document.documentElement).scrollBehavior") == "auto"
    assert page.evaluate("getComputedStyle(document.getElementById('b1-figure-1')).animationName") == "none"
    page.close()


def test_a_short_report_prints_on_two_pages_without_buttons(page: Page, tmp_path: Path) -> None:
    printed = page.pdf(prefer_css_page_size=True)
    assert 1 <= len(re.findall(rb"/Type\s*/Page\b", printed)) <= 2
    page.emulate_media(media="print")
    assert not page.locator(".jump").is_visible()
    assert page.locator(".figures table").is_visible()
