"""Take the pictures of a brief that the docs show: docs/pictures/brief.png and its likes, from a sample report.

    take_pictures.py REPORT

Needs Chromium. The report is one of src/dateline/samples/reports, so that the pictures show nobody's text but ours.
"""

import shutil
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from dateline.briefs import html
from dateline.pipeline import brief
from dateline.records import Page

PICTURES = Path(__file__).parents[1] / "docs" / "pictures"
SHOTS = {
    "brief": {"width": 1180, "height": 1100, "color_scheme": "light"},
    "brief-dark": {"width": 1180, "height": 1100, "color_scheme": "dark"},
    "brief-phone": {"width": 390, "height": 844, "color_scheme": "light"},
}


def main() -> None:
    """Write the pictures."""
    report = Path(sys.argv[1])
    kind = "text" if report.suffix == ".txt" else "html"
    told = brief(Page(id=report.stem, where=str(report), content=report.read_bytes(), kind=kind))
    page_file = Path(tempfile.mkdtemp()) / "brief.html"
    page_file.write_text(html.render([told]), encoding="utf-8")
    PICTURES.mkdir(exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"]
        )
        for name, shot in SHOTS.items():
            size = {"width": shot["width"], "height": shot["height"]}
            page = browser.new_page(viewport=size, color_scheme=shot["color_scheme"])
            page.goto(page_file.as_uri())
            page.screenshot(path=PICTURES / f"{name}.png")
            page.close()
        browser.close()


if __name__ == "__main__":
    main()
