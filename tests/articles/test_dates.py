import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.articles.dates import Dates, publication_dates, url_date

from . import pages
from .pages import article, linked, tree


def dates(head: str = "", body: str = "", url: str | None = pages.URL, lang: str = "en") -> Dates:
    return publication_dates(tree(head, body, lang), "", url)


def test_linked_data_gives_both_with_their_time():
    found = dates(linked(article(datePublished="2025-08-12T10:15:00+03:00", dateModified="2025-08-13T08:00:00+03:00")))
    assert found == Dates(published="2025-08-12T10:15:00+03:00", modified="2025-08-13T08:00:00+03:00")


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ('<meta property="article:published_time" content="2025-08-12T10:15:00+03:00">', ""),
        ('<meta name="parsely-pub-date" content="2025-08-12T10:15:00+03:00">', ""),
        ('<meta itemprop="datePublished" content="2025-08-12T10:15:00+03:00">', ""),
        ("", '<h1>Bridge near Borivka closed</h1><time datetime="2025-08-12T10:15:00+03:00">Tuesday</time>'),
        ("", '<p itemprop="datePublished" content="2025-08-12T10:15:00+03:00">today</p>'),
    ],
)
def test_each_place_that_states_it(head, body):
    assert dates(head, body).published == "2025-08-12T10:15:00+03:00"


@pytest.mark.parametrize(
    ("shown", "lang"),
    [
        ("Published: August 12, 2025, 10:15", "en"),
        ("Written: 2025-08-12 10:15 / Updated: 2025-08-13 08:00", "en"),
        ("12 серпня 2025, 10:15", "uk"),
        ("Опубликовано 12 августа 2025 г., 10:15", "ru"),
        ("Stand: 12.08.2025 10:15 Uhr", "de"),
    ],
)
def test_the_date_shown_by_the_headline(shown, lang):
    body = f"<nav>5 May 2020</nav><h1>Bridge near Borivka closed</h1><div class='x'>{shown}</div>"
    assert dates(body=body, lang=lang).published == "2025-08-12T10:15"


def test_the_date_above_the_headline():
    assert dates(body="<div><span>12.08.25</span><h1>Bridge near Borivka closed</h1></div>").published == "2025-08-12"


def test_a_date_of_change_by_the_headline_is_none_of_publication():
    found = dates(body="<h1>Bridge near Borivka closed</h1><p>Last updated: 13 August 2025</p><p>12 August 2025</p>")
    assert found == Dates(published="2025-08-12", modified="2025-08-13")


def test_dates_within_the_prose_are_not_taken_for_those_shown():
    body = f"<h1>Bridge near Borivka closed</h1>{pages.PROSE}{pages.PROSE}<p>It opened on 3 May 1999.</p>"
    head = '<meta name="date" content="2025-08-12">'
    assert dates(head, body).published == "2025-08-12"


def test_lists_and_live_posts_are_not_the_article():
    posts = [{"@type": "BlogPosting", "datePublished": "2025-08-13"}]
    other = article(datePublished="2024-01-01", url="https://herald.example/other")
    own = article(datePublished="2025-08-12", mainEntityOfPage={"@id": pages.URL}, liveBlogUpdate=posts)
    assert dates(linked({"@type": "ItemList", "itemListElement": [other]}, other, own)).published == "2025-08-12"


def test_the_address_is_believed_before_what_was_written_later():
    head = '<meta property="article:published_time" content="2025-09-01T10:00:00Z">'
    assert dates(head, url="https://herald.example/2025/08/12/bridge").published == "2025-08-12"


def test_two_that_agree_outvote_a_third():
    head = linked(article(datePublished="2025-08-09T10:00:00Z")) + (
        '<meta property="article:published_time" content="2025-08-12T10:15:00+03:00">'
    )
    body = "<h1>Bridge near Borivka closed</h1><p>12 August 2025</p>"
    assert dates(head, body).published == "2025-08-12T10:15:00+03:00"


def test_just_after_midnight_the_day_is_the_outlet_s_not_the_server_s():
    head = linked(article(datePublished="2025-08-12T02:25:54Z"))
    body = "<h1>Bridge near Borivka closed</h1><p>August 11, 2025 | 9:25pm</p>"
    assert dates(head, body).published == "2025-08-11T21:25:54-05:00"
    assert dates(head, "<h1>Bridge near Borivka closed</h1><p>August 11, 2025</p>").published == "2025-08-11"
    zoned = '<meta property="article:published_time" content="2025-08-11T21:25:54-05:00">'
    assert dates(head + zoned).published == "2025-08-11T21:25:54-05:00"


def test_a_day_far_from_the_server_s_is_another_date():
    head = linked(article(datePublished="2025-08-12T12:00:00Z"))
    assert dates(head, "<h1>Bridge near Borivka closed</h1><p>August 2, 2025</p>").published == "2025-08-12T12:00:00Z"


def test_the_dateline_of_the_text_is_the_last_resort():
    for line in ("BORIVKA, August 12, 2025 (AP) — The bridge", "Борівка, 12 серпня 2025 р. Укрінформ. Міст"):
        assert dates(body=f"<p>{line} was closed.</p>", url=None).published == "2025-08-12"


def test_a_page_without_a_date_has_none():
    assert dates(url=None) == Dates()


@pytest.mark.parametrize(
    ("url", "day"),
    [
        ("https://herald.example/2025/08/12/bridge", "2025-08-12"),
        ("https://herald.example/2025/8/2/bridge", "2025-08-02"),
        ("https://herald.example/world/20250812-bridge.html", "2025-08-12"),
        ("https://herald.example/bridge_2025-08-12", "2025-08-12"),
        ("https://web.archive.org/web/20200101120000/https://herald.example/2025/08/12/bridge", "2025-08-12"),
        ("https://web.archive.org/web/20200101120000/https://herald.example/bridge", None),
        ("https://herald.example/1234567890/bridge", None),
        ("https://herald.example/2025/99/12/bridge", None),
        (None, None),
    ],
)
def test_the_day_of_an_address(url, day):
    found = url_date(url)
    assert (found.iso if found else None) == day


@settings(deadline=None, max_examples=60)
@given(st.text(alphabet="<>{}[]\"':,@ abdatePublished2025-08T/", max_size=300))
def test_broken_linked_data_never_fails(text):
    page = tree("", "")
    script = page.makeelement("script", {"type": "application/ld+json"})
    script.text = text
    page.find("head").append(script) if page.find("head") is not None else page.insert(0, script)
    publication_dates(page, "", None)
