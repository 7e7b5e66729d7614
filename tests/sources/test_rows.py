"""JSON lines: a record or a failure for each line, in its place."""

import gzip
import io
import json
from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.records import Article, Failure, Page, Reading
from dateline.sources import FetchOptions, open_source
from dateline.sources.rows import Item, read_rows

OPTIONS = FetchOptions()


def rows(*lines: bytes, options: FetchOptions = OPTIONS) -> list[Item]:
    return list(read_rows([b"\n".join(lines)], options))


def test_a_row_with_html_is_a_page() -> None:
    row = {"id": "a7", "html": "<p>Міст відкрито</p>", "url": "https://news.example/a7", "color": "red"}
    assert rows(json.dumps(row).encode()) == [
        Page(
            id="a7",
            where="line 1",
            content="<p>Міст відкрито</p>".encode(),
            kind="html",
            url="https://news.example/a7",
            encoding="utf-8",
        )
    ]


def test_a_row_with_text_is_an_article_and_its_text_is_not_touched() -> None:
    text = " The bridge\r\n\x00reopened.\ufeff\ud800 "
    row = {"id": 7, "text": text, "title": "Bridge", "published": "2031-05-02", "outlet": "Orlivka Post"}
    (article,) = rows(json.dumps(row).encode())
    assert article == Article(id=7, text=text, title="Bridge", published="2031-05-02", outlet="Orlivka Post")


def test_html_is_read_where_a_row_brings_both() -> None:
    (page,) = rows(b'{"html": "<p>page", "text": "somebody\'s extract"}')
    assert isinstance(page, Page)


def test_the_output_of_annotate_can_be_read_again() -> None:
    row = {"id": "r", "article": {"id": "r", "text": "The bridge reopened.", "title": "Bridge"}, "figures": []}
    assert rows(json.dumps(row).encode()) == [Article(id="r", text="The bridge reopened.", title="Bridge")]


def test_a_failure_of_an_earlier_stage_stays_what_it_was() -> None:
    row = {"id": "x", "error": {"type": "NotText", "message": "this is a PNG picture, not text"}}
    assert rows(json.dumps(row).encode()) == [
        Failure(id="x", type="NotText", message="this is a PNG picture, not text")
    ]


@pytest.mark.parametrize(
    ("line", "found_id", "message"),
    [
        (b"The bridge reopened.", "line 2", "not a line of JSON"),
        (b'{"id": "cut", "text": "The bri', "line 2", "not a line of JSON"),
        (b"[1, 2]", "line 2", "a JSON object is needed"),
        (b'"text"', "line 2", "a JSON object is needed"),
        (b'{"id": "n"}', "n", 'neither "html" nor "text"'),
        (b'{"id": 12, "text": null}', 12, 'neither "html" nor "text"'),
        (b'{"id": "n", "html": 5, "text": ["a"]}', "n", "html: a string is needed"),
        (b'{"id": "n", "html": "<p>a", "url": 5}', "n", "url: a string is needed"),
        (b'{"id": "n", "text": ["a"]}', "n", 'text: a string is needed, not ["a"]'),
        (b'{"id": "n", "text": "a", "published": "yesterday"}', "n", 'not "yesterday"'),
        (b'{"id": "n", "article": {"text": "a", "title": 5}, "figures": []}', "n", "article.title: a string"),
        (b'{"id": "n", "error": "no"}', "n", "error: an object is needed"),
        (b'{"id": "n", "articles": ["a"], "title": "A"}', "n", "this row is a story"),
        (b'{"id": 1e999}', "line 2", 'neither "html" nor "text"'),
        (b'{"id": NaN, "text": "a"}', "line 2", "NaN is no value of JSON"),
        (b'{"id": {"a": 1}}', "line 2", 'neither "html" nor "text"'),
        (b'{"text": "\xff\xfe"}', "line 2", "not UTF-8"),
        (b"[" * 100_000, "line 2", "not a line of JSON"),
        (b'{"id": ' + b"9" * 10_000 + b"}", "line 2", "not a line of JSON"),
    ],
)
def test_a_bad_row_fails_in_its_place(line: bytes, found_id: str | int, message: str) -> None:
    before, failure, after = rows(b'{"text": "a"}', line, b'{"text": "b"}')
    assert (before.id, after.id) == ("line 1", "line 3")
    assert isinstance(failure, Failure)
    assert (failure.id, failure.type) == (found_id, "BadRow")
    assert message in failure.message


def test_readings_are_read_as_such_and_what_does_not_fit_is_named() -> None:
    good = {"id": "r", "article": {"text": "The bridge reopened."}, "figures": []}
    bad = {**good, "figures": [{"start": 0, "end": 3, "text": "The"}]}
    wanted = replace(OPTIONS, readings=True)
    reading, failure = rows(json.dumps(good).encode(), json.dumps(bad).encode(), options=wanted)
    assert reading == Reading(article=Article(id="r", text="The bridge reopened."))
    assert failure == Failure(id="r", type="BadRow", message="figures[0].number: missing")


def test_a_row_above_the_limit_fails_in_its_place() -> None:
    small = replace(OPTIONS, max_bytes=100)
    pieces = [b'{"text": "a"}\n{"text": "', *[b"x" * 30] * 10, b'"}\n{"text": "b"}']
    before, failure, after = read_rows(pieces, small)
    assert (before.id, after.id) == ("line 1", "line 3")
    assert isinstance(failure, Failure)
    assert failure.type == "TooLarge"


def test_blank_lines_windows_lines_and_a_byte_order_mark_are_passed_over() -> None:
    found = rows(b'\xef\xbb\xbf{"text": "a"}\r', b"", b"  \r", b'{"text": "b"}\r', b"")
    assert [item.id for item in found] == ["line 1", "line 4"]


class Slow(io.BytesIO):
    """Gives one line a time, as a pipe does, and says how many it gave."""

    given = 0

    def read1(self, size: int | None = -1, /) -> bytes:
        self.given += 1
        return self.readline()


def test_rows_come_out_before_the_next_is_read() -> None:
    stream = Slow(b"".join(b'{"text": "row %d"}\n' % n for n in range(50)))
    for number, article in enumerate(open_source("-", stdin=stream), start=1):
        assert isinstance(article, Article)
        assert stream.given == number


def test_rows_of_a_gzipped_stream(tmp_path: object) -> None:
    data = b'{"text": "a"}\n{"text": "b"}\n'
    assert [item.id for item in open_source("-", stdin=io.BytesIO(gzip.compress(data)))] == ["line 1", "line 2"]


def test_damaged_gzip_says_so_after_the_rows_that_could_be_read() -> None:
    data = gzip.compress(b"".join(b'{"text": "%d"}\n' % n for n in range(20_000)))
    *articles, failure = open_source("-", stdin=io.BytesIO(data[:-200]))
    assert len(articles) > 100
    assert isinstance(failure, Failure)
    assert "ends too early" in failure.message


@pytest.mark.parametrize("start", [b'[{"text": "a"},\n', b"[\n  {\n", b'{\n  "text": "a"\n}', b" \r\n{\r\n"])
def test_json_that_is_no_lines_says_how_to_make_lines(start: bytes) -> None:
    (failure,) = open_source("-", stdin=io.BytesIO(start))
    assert isinstance(failure, Failure)
    assert failure.type == "BadRow"
    assert "jq -c" in failure.message


@given(st.lists(st.binary(max_size=40)), st.integers(min_value=1, max_value=9))
def test_how_the_bytes_are_cut_changes_nothing(lines: list[bytes], size: int) -> None:
    data = b"\n".join(lines)

    def pieces() -> Iterator[bytes]:
        return (data[i : i + size] for i in range(0, len(data), size))

    assert list(read_rows(pieces(), OPTIONS)) == list(read_rows([data], OPTIONS))


@given(st.binary(max_size=200))
def test_any_line_gives_a_record_or_a_failure(data: bytes) -> None:
    for item in rows(data, b'{"html": ' + data):
        assert isinstance(item, Page | Article | Failure)
