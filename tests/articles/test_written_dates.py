from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.articles.written_dates import find_dates, parse_date

WRITTEN = {
    "2025-08-12T21:25:54-05:00": "2025-08-12T21:25:54-05:00",
    "2025-08-12T21:25:54.123456Z": "2025-08-12T21:25:54Z",
    "2025-08-12 10:31:00": "2025-08-12T10:31:00",
    "2025-08-12T12:20:48+0100": "2025-08-12T12:20:48+01:00",
    "20250812": "2025-08-12",
    "2025/08/12": "2025-08-12",
    "Tue, 12 Aug 2025 21:25:54 +0000": "2025-08-12T21:25:54+00:00",
    "Tue Aug 12 2025 10:00:00 GMT+0100": "2025-08-12T10:00:00+01:00",
    "August 12, 2025": "2025-08-12",
    "Aug. 12, 2025, 9:25 p.m.": "2025-08-12T21:25",
    "12th of August, 2025": "2025-08-12",
    "Sept 5, 2025": "2025-09-05",
    "12 серпня 2025 року, 14:05": "2025-08-12T14:05",
    "14:05, 12 серпня 2025": "2025-08-12T14:05",
    "вівторок, 12 серп. 2025": "2025-08-12",
    "12 августа 2025 г. в 08:30": "2025-08-12T08:30",
    "12. August 2025, 18:00 Uhr": "2025-08-12T18:00",
    "1er août 2025": "2025-08-01",
    "12 de agosto de 2025": "2025-08-12",
    "12 sierpnia 2025": "2025-08-12",
    "02 Novembre 2025": "2025-11-02",
    "2025년 8월 12일": "2025-08-12",
    "2025年8月12日": "2025-08-12",
    "12.08.2025": "2025-08-12",
    "12.08.25 14:05": "2025-08-12T14:05",
    "13/08/2025": "2025-08-13",
    "08/13/2025": "2025-08-13",
    "1754994354": "2025-08-12T10:25:54Z",
    "1754994354000": "2025-08-12T10:25:54Z",
}


@pytest.mark.parametrize(("text", "iso"), WRITTEN.items(), ids=WRITTEN)
def test_a_date_as_it_is_written(text, iso):
    found = parse_date(text)
    assert found is not None
    assert found.iso == iso


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2025",
        "August 2025",
        "12 August",
        "2025-13-45",
        "31.02.2025",
        "10.10.10.10",
        "version 1.2.3",
        "12,500 in 2025",
        None,
    ],
)
def test_what_is_no_full_date(text):
    assert parse_date(text) is None


def test_the_order_of_numbers_is_the_language_s():
    assert parse_date("03/04/2025", "en-US").iso == "2025-03-04"
    assert parse_date("03/04/2025", "en-GB").iso == "2025-04-03"
    assert parse_date("03.04.2025", "en-US").iso == "2025-04-03"


def test_several_dates_come_in_order_with_their_places():
    text = "Published 12 August 2025, 10:15; updated 13 August 2025."
    assert [text[found.start : found.end] for found in find_dates(text)] == ["12 August 2025, 10:15", "13 August 2025"]


def test_a_moment_is_known_only_with_its_zone():
    assert parse_date("2025-08-12T23:30:00-05:00").instant.isoformat() == "2025-08-13T04:30:00+00:00"
    assert parse_date("2025-08-12T23:30:00").instant is None
    assert parse_date("2025-08-12").instant is None


@given(
    st.dates(date(1991, 1, 1), date(2099, 12, 31)), st.sampled_from(["%Y-%m-%d", "%d.%m.%Y", "%d %B %Y", "%B %d, %Y"])
)
def test_what_is_written_is_read(day, form):
    assert parse_date(day.strftime(form)).day == day


@given(st.datetimes(datetime(1991, 1, 1), datetime(2099, 12, 31)))
def test_iso_stays_iso(moment):
    iso = moment.replace(microsecond=0).isoformat()
    assert parse_date(iso).iso == iso


@given(st.text(alphabet="0123456789 .:/-T+ZAug августaпm,", max_size=120))
def test_every_date_lies_in_the_text_and_is_valid(text):
    for found in find_dates(text):
        assert 0 <= found.start < found.end <= len(text)
        datetime.fromisoformat(found.iso)


def test_a_long_line_of_digits_takes_no_time():
    assert find_dates("1" * 200_000) == ()
    assert find_dates("12 August " * 20_000) == ()
