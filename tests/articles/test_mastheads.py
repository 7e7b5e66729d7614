import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.articles.markup import parse
from dateline.articles.mastheads import owner_of, path_outlet, shown_outlet

TITLE = "Ferry to the islands runs again after repairs"
LOGO = '<a href="/"><img src="/i/logo.gif" alt="Skerry Post logo"></a>'
FOOT = '<div id="footer">&copy; 2009-2026 Skerry Post Ltd. All rights reserved.</div>'


def outlet(body, title=TITLE, host=None):
    return shown_outlet(parse(f"<html><head><title>{title}</title></head><body>{body}</body></html>"), host)


@pytest.mark.parametrize(
    ("body", "title"),
    [
        (f"{LOGO}<h1>{TITLE}</h1>", f"{TITLE} :: Skerry Post"),
        (f"{LOGO}<h1>{TITLE}</h1>", TITLE),
        (f'<img src="/masthead.gif" alt="Skerry Post"><p>Text.</p>{FOOT}', TITLE),
        (f'<a class="head" href="/">Skerry Post</a><h1>{TITLE}</h1>', f"Skerry Post: {TITLE}"),
        (f'<a href="/">Skerry Post</a><a href="/">Home</a><h1>{TITLE}</h1>', f"{TITLE} - Skerry Post"),
        (f"<h1>{TITLE}</h1>{FOOT}", f"{TITLE} | Skerry Post"),
        (f"<h1>{TITLE}</h1>{FOOT}", TITLE),
    ],
)
def test_the_outlet_is_what_the_parts_of_a_page_share(body, title):
    if title.startswith("Skerry"):
        body = f'<meta property="og:title" content="{TITLE}">{body}'
    assert outlet(body, title) == "Skerry Post"


def test_a_logo_that_the_host_repeats_comes_before_another():
    other = '<div class="logo"><img src="/x.png" alt="Harbour Fund"></div>'
    assert outlet(f"{other}{LOGO}", host="skerrypost.example") == "Skerry Post"


@pytest.mark.parametrize(
    "body",
    [
        '<a href="/">Home</a>',
        '<a href="/"><img src="/i/logo.gif" alt="site_logo_2x"></a>',
        "<figure><figcaption>© Skerry Pictures</figcaption></figure>",
        "<p>© 2026 Reuters</p>",
        "<p>All rights reserved.</p>",
    ],
)
def test_what_names_no_outlet_gives_none(body):
    assert outlet(f"{body}<h1>{TITLE}</h1>") is None


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("© 2009-2026 ТОО «Степові новини». Свідоцтво про реєстрацію.", "Степові новини"),
        ("Copyright Skerry Post Publishing Co. Reproduction prohibited.", "Skerry Post"),
        ("Copyright © 2026 by Skerry Post, Inc. All Rights Reserved", "Skerry Post"),
        ("© 2026 all rights reserved", None),
        ("The copyright was in dispute, the court said.", None),
    ],
)
def test_an_owner_is_named_without_years_and_legal_form(line, wanted):
    assert owner_of(line) == wanted


def test_a_scraped_path_begins_with_the_outlet():
    assert path_outlet(["Skerry Post » World", TITLE]) == "Skerry Post"
    assert path_outlet(["Home » World", TITLE]) is None
    assert path_outlet(["World | Politics", TITLE]) is None
    assert path_outlet([]) is None


@given(st.text(max_size=300))
def test_any_line_of_copyright_is_read(text):
    assert (owner_of(f"© {text}") or "x").strip()
