"""The brief of a story in a real browser: its charts can be read, in the light and in the dark, and nothing runs."""

import json
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from dateline.briefs import render
from dateline.pipeline import brief, story_briefs
from dateline.records import Page as Fetched
from dateline.samples import sample_report

PLANTED = json.loads(files("dateline.samples").joinpath("planted.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="session")
def story_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    briefs = []
    for name in PLANTED["stories"]["troops"]:
        kind = "html" if name.endswith("html") else "text"
        briefs.append(brief(Fetched(id=name, where=name, content=sample_report(name).read_bytes(), kind=kind)))
    path = tmp_path_factory.mktemp("story") / "story.html"
    path.write_text("".join(render(briefs, "html", stories=story_briefs(briefs))), encoding="utf-8")
    return path


@pytest.fixture(params=[("light", 1280), ("dark", 1280), ("light", 390)], ids=["light", "dark", "phone"])
def story(request: pytest.FixtureRequest, browser: Browser, story_file: Path) -> Iterator[Page]:
    scheme, width = request.param
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
    page = context.new_page()
    problems: list[str] = []
    page.on("console", lambda message: problems.append(message.text))
    page.on("request", lambda sent: None if sent.url.startswith("file:") else problems.append(sent.url))
    page.goto(story_file.as_uri())
    yield page
    context.close()
    assert problems == []


LABELS = """() => [...document.querySelectorAll('svg.chart')].flatMap(svg => {
  const frame = svg.getBoundingClientRect();
  return [...svg.querySelectorAll('text')].map(text => {
    const box = text.getBoundingClientRect();
    return [text.textContent, box.left >= frame.left - 1 && box.right <= frame.right + 1, box.height];
  });
})"""
OVERLAPS = """() => [...document.querySelectorAll('svg.chart')].flatMap(svg => {
  const boxes = [...svg.querySelectorAll('.value')].map(text => text.getBoundingClientRect());
  return boxes.flatMap((a, i) => boxes.slice(i + 1).filter(
    b => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 3 && b.top < a.bottom - 3));
}).length"""
CONTRAST = """() => {
  const light = colour => { const [r, g, b] = colour.match(/[0-9.]+/g).slice(0, 3).map(v => v / 255).map(
    v => v <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4); return .2126 * r + .7152 * g + .0722 * b; };
  const paper = light(getComputedStyle(document.body).backgroundColor);
  return [...document.querySelectorAll('.mark.full, .chart text')].map(mark => light(getComputedStyle(mark).fill)).map(
    ink => (Math.max(ink, paper) + .05) / (Math.min(ink, paper) + .05));
}"""


def test_the_labels_of_the_charts_can_be_read(story: Page) -> None:
    labels = story.evaluate(LABELS)
    assert len(labels) > 10
    assert [words for words, inside, _ in labels if not inside] == []
    assert min(height for _, _, height in labels) > 9
    assert story.evaluate(OVERLAPS) == 0


def test_marks_and_words_stand_out_from_the_paper(story: Page) -> None:
    assert min(story.evaluate(CONTRAST)) >= 3


def test_the_page_does_not_scroll_sideways(story: Page) -> None:
    wide = story.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")
    assert not wide


def test_mentions_open_without_a_script_and_lead_to_their_report(story: Page) -> None:
    details = story.locator("details.mentions").first
    details.locator("summary").click()
    assert details.locator("blockquote").first.is_visible()
    details.locator("blockquote a").first.click()
    assert story.url.partition("#")[2].endswith("-text")


def test_a_chart_has_a_name_and_a_description(story: Page) -> None:
    chart = story.get_by_role("img", name="over time").first
    described = chart.get_attribute("aria-labelledby")
    assert described is not None
    assert all(story.locator(f"#{part}").count() == 1 for part in described.split())
