"""Take the pictures of briefs that the docs show: docs/pictures/brief.png and its likes, from sample reports.

    take_pictures.py REPORT [MORE…]

Needs Chromium. The reports are of src/dateline/samples/reports, so that the pictures show nobody's text but ours: one
for the pictures of a brief, several of one happening for that of a story.
"""

import shutil
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from dateline.briefs import html
from dateline.pipeline import brief, story_briefs
from dateline.records import Brief, Page

PICTURES = Path(__file__).parents[1] / "docs" / "pictures"
STORY = {"story": {"width": 1180, "height": 1250, "color_scheme": "light"}}
SHOTS = {
    "brief": {"width": 1180, "height": 1100, "color_scheme": "light"},
    "brief-dark": {"width": 1180, "height": 1100, "color_scheme": "dark"},
    "brief-phone": {"width": 390, "height": 844, "color_scheme": "light"},
}


def main() -> None:
    """Write the pictures."""
    told = [_brief(Path(name)) for name in sys.argv[1:]]
    page_file = Path(tempfile.mkdtemp()) / "brief.html"
    page_file.write_text(html.render(told, story_briefs(told)), encoding="utf-8")
    PICTURES.mkdir(exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"]
        )
        for name, shot in (STORY if len(told) > 1 else SHOTS).items():
            size = {"width": shot["width"], "height": shot["height"]}
            page = browser.new_page(viewport=size, color_scheme=shot["color_scheme"])
            page.goto(f"{page_file.as_uri()}{'#s1' if len(told) > 1 else ''}")
            page.screenshot(path=PICTURES / f"{name}.png")
            page.close()
        browser.close()


def _brief(report: Path) -> Brief:
    kind = "text" if report.suffix == ".txt" else "html"
    return brief(Page(id=report.stem, where=str(report), content=report.read_bytes(), kind=kind))


if __name__ == "__main__":
    main()
