"""A real Chromium with a page of briefs open; skipped where none is installed."""

import importlib.util
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from dateline.briefs import html, make_brief

FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--no-first-run",
]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    found = (shutil.which(name) for name in ("chromium", "chromium-browser", "google-chrome"))
    path = next((path for path in found if path), None)
    if path is None and os.environ.get("CI"):
        pytest.fail("no Chromium is installed, and nothing is skipped in CI: make browser")
    if path is None:
        pytest.skip("no Chromium is installed: make browser, as root")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def brief_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two briefs of the hand-made report of tests/briefs, in one file."""
    spec = importlib.util.spec_from_file_location("brief_reports", Path(__file__).parents[1] / "briefs" / "reports.py")
    assert spec is not None
    assert spec.loader is not None
    reports = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(reports)
    brief = make_brief(reports.READING, reports.KEY_POINTS)
    path = tmp_path_factory.mktemp("brief") / "brief.html"
    path.write_text(html.render([brief]), encoding="utf-8")
    path.with_name("two.html").write_text(html.render([brief, brief]), encoding="utf-8")
    return path


@pytest.fixture
def page(browser: Browser, brief_file: Path) -> Iterator[Page]:
    """The brief on a desk's screen."""
    context = browser.new_context(viewport={"width": 1280, "height": 900}, java_script_enabled=True)
    page = context.new_page()
    page.goto(brief_file.as_uri())
    yield page
    context.close()
