"""Files, folders and standard input, told apart by what is in them."""

import gzip
import io
import os
import tracemalloc
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.contract import failure_row, line
from dateline.records import Article, Failure, Page
from dateline.sources import FetchOptions, open_source

HTML = b"<!doctype html><title>Bridge reopens</title><p>Traffic crossed on Friday."
TEXT = b"Bridge reopens\nMay 2, 2031\nTraffic crossed on Friday."
SMALL = FetchOptions(max_bytes=1000)


def only(where: Path | str, options: FetchOptions = SMALL) -> Page | Article | Failure:
    (item,) = open_source(str(where), options=options)
    return item


def names(where: Path) -> list[str]:
    return [str(Path(str(item.id)).relative_to(where)) for item in open_source(str(where))]


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("a.html", HTML, "html"),
        ("a.txt", HTML, "html"),
        ("a", HTML, "html"),
        ("a.txt", TEXT, "text"),
        ("a.html", TEXT, "text"),
        ("a.html", b"<newsitem>Bridge reopens</newsitem>", "html"),
        ("a.txt", b"<newsitem>Bridge reopens</newsitem>", "text"),
        ("a.txt", b"Speed < 40 km/h > 20 km/h <p", "text"),
        ("a.html", b"\n\n<?xml version='1.0'?>" + HTML, "html"),
        ("a.html", b"\xef\xbb\xbf" + HTML, "html"),
        ("a.html", HTML.decode().encode("utf-16"), "html"),
        ("a.html.gz", gzip.compress(HTML), "html"),
        ("a.html", gzip.compress(HTML), "html"),
        ("a.txt", b"", "text"),
        ("a.txt", b"{ said the minister", "text"),
        ("a.txt", b"[Orlivka] The bridge reopened.", "text"),
    ],
)
def test_a_file_is_what_is_in_it(tmp_path: Path, name: str, content: bytes, kind: str) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    page = only(path)
    assert isinstance(page, Page)
    assert page.kind == kind
    assert page.id == page.where == str(path)
    assert page.encoding is None
    assert page.content == (gzip.decompress(content) if content[:2] == b"\x1f\x8b" else content)


@pytest.mark.parametrize("name", ["rows.jsonl", "rows.jsonl.gz", "rows.txt", "rows.json", "rows.ndjson"])
def test_rows_in_a_file_are_named_after_it(tmp_path: Path, name: str) -> None:
    data = b'{"text": "a"}\n{"id": "own", "html": "<p>b"}\nbad'
    path = tmp_path / name
    path.write_bytes(gzip.compress(data) if name.endswith("gz") else data)
    article, page, failure = open_source(str(path))
    assert [article.id, page.id, failure.id] == [f"{path} line 1", "own", f"{path} line 3"]
    assert isinstance(failure, Failure)


def test_a_file_called_jsonl_is_rows_from_its_first_line_on(tmp_path: Path) -> None:
    path = tmp_path / "rows.jsonl"
    path.write_bytes(b'not json\n{"text": "a"}')
    assert [type(item) for item in open_source(str(path))] == [Failure, Article]


def test_what_is_not_there_says_what_to_do(tmp_path: Path) -> None:
    for where in (tmp_path / "nowhere.html", "www.news.example/report", "nowhere/\0/x", "", "a" * 5000):
        failure = only(where)
        assert isinstance(failure, Failure)
        assert failure.type in {"NotFound", "SourceError"}
        assert ":" in failure.message
    missing = only("www.news.example/report")
    assert isinstance(missing, Failure)
    assert missing.type == "NotFound"
    assert "https://" in missing.message


@pytest.fixture
def nobody(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Nothing is forbidden to root: where the tests run as root, the test runs as nobody, in its own folder."""
    monkeypatch.chdir(tmp_path)
    tmp_path.chmod(0o755)
    root = os.geteuid() == 0
    if root:
        os.seteuid(65534)
    yield
    if root:
        os.seteuid(0)


def test_a_file_that_may_not_be_read(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    path = tmp_path / "secret.html"
    path.write_bytes(HTML)
    path.chmod(0)
    request.getfixturevalue("nobody")
    failure = only(path.name)
    assert isinstance(failure, Failure)
    assert "permissions" in failure.message


@pytest.mark.skipif(not Path("/proc/self/mem").exists(), reason="needs a file whose reading fails")
def test_a_file_whose_reading_fails() -> None:
    failure = only("/proc/self/mem")
    assert isinstance(failure, Failure)
    assert failure.type == "SourceError"
    assert "can't be read" in failure.message


def test_a_file_above_the_limit(tmp_path: Path) -> None:
    path = tmp_path / "long.html"
    path.write_bytes(b"x" * 1000)
    assert isinstance(only(path), Page)
    path.write_bytes(b"x" * 1001)
    assert only(path) == Failure(
        id=str(path), type="TooLarge", message="it is larger than 1,000 bytes, the most that is read of one page"
    )


def test_an_endless_file_is_cut_off() -> None:
    failure = only("/dev/zero")
    assert isinstance(failure, Failure)
    assert failure.type == "TooLarge"


def test_a_gzip_bomb_is_stopped_before_it_unfolds(tmp_path: Path) -> None:
    path = tmp_path / "bomb.html.gz"
    path.write_bytes(gzip.compress(b"\0" * 300_000_000))
    tracemalloc.start()
    try:
        failure = only(path)
        assert tracemalloc.get_traced_memory()[1] < 3_000_000
    finally:
        tracemalloc.stop()
    assert isinstance(failure, Failure)
    assert failure.type == "TooLarge"


@pytest.mark.parametrize("content", [gzip.compress(HTML)[:-9], gzip.compress(HTML)[:20] + b"\xff" * 40])
def test_damaged_gzip(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.html.gz"
    path.write_bytes(content)
    failure = only(path)
    assert isinstance(failure, Failure)
    assert (failure.type, "compressed data" in failure.message) == ("SourceError", True)


def test_a_folder_gives_its_pages_in_the_order_of_names(tmp_path: Path) -> None:
    for name in ("b.html", "a/z.txt", "a/b/c.htm", "c.html.gz", "B.html", "a.txt", "rows.jsonl", "0/x"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True, parents=True)
        path.write_bytes(gzip.compress(HTML) if name.endswith(".gz") else b'{"id": "r", "text": "t"}\n' * 2)
    found = [str(item.id) for item in open_source(str(tmp_path))]
    files = [id_ for id_ in found if id_ != "r"]
    assert files == [str(tmp_path / "c.html.gz")]
    assert len(found) == 1 + 7 * 2


def test_what_a_folder_passes_over(tmp_path: Path) -> None:
    wanted = ["page.html", "report", "saved.php", "text.txt"]
    passed = [".hidden.html", ".git/x.html", "style.css", "p.png", "page_files/ad.html", "page_files/a.js", "x.pdf"]
    for name in wanted + passed:
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(HTML if name.endswith(("html", "php")) else b"body { color: red }")
    assert names(tmp_path) == wanted


def test_a_folder_called_files_with_no_page_beside_it_is_read(tmp_path: Path) -> None:
    (tmp_path / "case_files").mkdir()
    (tmp_path / "case_files" / "a.html").write_bytes(HTML)
    assert names(tmp_path) == ["case_files/a.html"]


def test_an_empty_folder_says_so(tmp_path: Path) -> None:
    failure = only(tmp_path)
    assert isinstance(failure, Failure)
    assert failure.type == "NotFound"


def test_links_in_circles_and_pipes_do_not_hold_a_folder_up(tmp_path: Path) -> None:
    inner = tmp_path / "a"
    inner.mkdir()
    (inner / "page.html").write_bytes(HTML)
    (inner / "up").symlink_to(tmp_path)
    (inner / "self.html").symlink_to("self.html")
    (inner / "nowhere.html").symlink_to("gone.html")
    (inner / "same.html").symlink_to("page.html")
    os.mkfifo(inner / "pipe.html")
    assert names(tmp_path) == ["a/page.html", "a/same.html"]


def test_a_folder_deeper_than_a_path_can_say(tmp_path: Path) -> None:
    here = os.open(tmp_path, os.O_RDONLY)
    for _ in range(25):
        os.mkdir("d" * 200, dir_fd=here)
        deeper = os.open("d" * 200, os.O_RDONLY, dir_fd=here)
        os.close(here)
        here = deeper
    os.close(here)
    (tmp_path / "page.html").write_bytes(HTML)
    failure, page = open_source(str(tmp_path))
    assert isinstance(failure, Failure)
    assert failure.message == "it can't be read: File name too long"
    assert page.id == str(tmp_path / "page.html")


def test_a_name_that_is_no_text(tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/caf\xe9.html"
    with open(path, "wb") as out:
        out.write(HTML)
    (page,) = open_source(str(tmp_path))
    assert page.id == f"{tmp_path}/caf\ufffd.html"
    failure = only(os.fsdecode(os.fsencode(tmp_path) + b"/gon\xe9.html"))
    assert isinstance(failure, Failure)
    assert line(failure_row(failure))


def test_ten_thousand_files_stream_in_little_memory(tmp_path: Path) -> None:
    body = HTML + b" " * 10_000
    for number in range(10_000):
        (tmp_path / f"{number:05}.html").write_bytes(body)
    tracemalloc.start()
    try:
        ids = [item.id for item in open_source(str(tmp_path))]
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert len(ids) == 10_000
    assert ids == sorted(ids, key=str)
    assert peak < 20_000_000  # the pages themselves are 100 MB


@pytest.mark.parametrize(
    ("content", "kind"), [(HTML, "html"), (TEXT, "text"), (b"", "text"), (gzip.compress(HTML), "html")]
)
def test_one_page_on_standard_input(content: bytes, kind: str) -> None:
    (page,) = open_source("-", stdin=io.BytesIO(content))
    assert isinstance(page, Page)
    assert (page.id, page.kind) == ("-", kind)


def test_standard_input_that_breaks() -> None:
    class Broken(io.BytesIO):
        def read1(self, size: int | None = -1, /) -> bytes:
            raise IsADirectoryError(21, "Is a directory")

    (failure,) = open_source("-", stdin=Broken())
    assert isinstance(failure, Failure)
    assert (failure.id, failure.type) == ("-", "SourceError")


def test_standard_input_of_the_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(TEXT)))
    (page,) = open_source("-")
    assert isinstance(page, Page)
    assert page.content == TEXT


@given(st.binary(max_size=400))
def test_any_bytes_on_standard_input_give_records(content: bytes) -> None:
    for item in open_source("-", stdin=io.BytesIO(content), options=SMALL):
        assert isinstance(item, Page | Article | Failure)


@given(st.text(max_size=80))
def test_any_place_gives_records(where: str) -> None:
    if "://" not in where and where != "-" and not Path(where.replace("\0", "")).exists():
        (failure,) = open_source(where)
        assert isinstance(failure, Failure)
