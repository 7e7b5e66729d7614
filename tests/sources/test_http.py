"""Pages by http: what a server may say, and what becomes of it."""

import contextlib
import gzip
import socket
import struct
import time
import tracemalloc
import zlib
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from dateline.errors import DatelineError, FetchError, NotFound, NotText, RefusedAddress, TooLarge
from dateline.records import Failure, Page
from dateline.sources import FetchOptions, open_source
from dateline.sources.connections import _ssl_context
from dateline.sources.http import declared_encoding, fetch_page

from .conftest import CERTIFICATE, Answer, Server, http

REPORT = "<!doctype html><title>Bridge at Orlivka reopens</title><p>Traffic crossed on Friday — both ways.</p>".encode()
HTML = "Content-Type: text/html; charset=utf-8"


def test_a_page_comes_with_where_and_when(server: Server, options: FetchOptions) -> None:
    server.answers["/report"] = http(REPORT, HTML)
    before = datetime.now(UTC)
    page = fetch_page(server.url("/report#top"), options)
    assert page.content == REPORT
    assert page.id == page.where == server.url("/report#top")
    assert page.url == server.url("/report")
    assert (page.kind, page.encoding) == ("html", "utf-8")
    assert page.fetched is not None
    assert before <= page.fetched <= datetime.now(UTC)


def test_the_request_says_who_asks_and_no_more(server: Server, options: FetchOptions) -> None:
    server.answers["/"] = http(REPORT, HTML)
    fetch_page(server.url("/"), options)
    asked = server.requests[0].decode().lower()
    assert "user-agent: dateline/" in asked
    assert "python" not in asked
    assert "cookie" not in asked
    assert "accept-encoding: gzip, deflate\r\n" in asked


def test_open_source_gives_the_page_or_the_failure(server: Server, options: FetchOptions) -> None:
    server.answers["/"] = http(REPORT, HTML)
    (page,) = open_source(server.url("/"), options=options)
    (failure,) = open_source(server.url("/gone"), options=options)
    assert isinstance(page, Page)
    assert failure == Failure(
        id=server.url("/gone"),
        type="NotFound",
        message="the server has no such page (404 Not Found): check the address",
    )


@pytest.mark.parametrize(
    ("status", "error", "advice"),
    [
        ("404 Not Found", NotFound, "check the address"),
        ("410 Gone", NotFound, "check the address"),
        ("401 Unauthorized", FetchError, "save it from your browser"),
        ("403 Forbidden", FetchError, "save it from your browser"),
        ("451 Unavailable", FetchError, "save it from your browser"),
        ("429 Too Many Requests", FetchError, "wait"),
        ("500 Internal Server Error", FetchError, "try again later"),
        ("503 Service Unavailable", FetchError, "try again later"),
        ("204 No Content", FetchError, "no page"),
        ("206 Partial Content", FetchError, "no page"),
        ("304 Not Modified", FetchError, "no page"),
        ("302 Found", FetchError, "no page"),
        ("418 I'm a teapot", FetchError, "418"),
        ("599 Odd", FetchError, "599"),
    ],
)
def test_a_status_that_is_no_page(
    server: Server, options: FetchOptions, status: str, error: type[DatelineError], advice: str
) -> None:
    body = b"" if status[:3] in {"204", "304"} else b"<html>Sorry</html>"
    server.answers["/"] = http(body, HTML, status=status)
    with pytest.raises(error, match=advice) as caught:
        fetch_page(server.url("/"), options)
    assert type(caught.value) is error


@pytest.mark.parametrize(
    ("header", "kind", "encoding"),
    [
        ("Content-Type: text/html", "html", None),
        ("Content-Type: TEXT/HTML; Charset=Windows-1251", "html", "windows-1251"),
        ('Content-Type: application/xhtml+xml; charset="koi8-u"', "html", "koi8-u"),
        ("Content-Type: text/html; charset=no-such-thing", "html", None),
        ("Content-Type: text/html; charset=punycode", "html", None),
        ("Content-Type: text/html; charset=utf-7", "html", None),
        ("Content-Type: text/plain", "html", None),
        ("Content-Type: application/octet-stream", "html", None),
        ("X-Nothing: here", "html", None),
    ],
)
def test_the_kind_and_the_declared_encoding(
    server: Server, options: FetchOptions, header: str, kind: str, encoding: str | None
) -> None:
    server.answers["/"] = http(REPORT, header)
    page = fetch_page(server.url("/"), options)
    assert (page.kind, page.encoding) == (kind, encoding)


def test_plain_text_is_text(server: Server, options: FetchOptions) -> None:
    server.answers["/"] = http("Міст знову відкрито.".encode(), "Content-Type: text/plain")
    assert fetch_page(server.url("/"), options).kind == "text"


@pytest.mark.parametrize(
    "type_", ["image/png", "application/pdf", "video/mp4", "application/json", "text/css", "\x01é"]
)
def test_what_is_no_text_is_refused_by_its_type(server: Server, options: FetchOptions, type_: str) -> None:
    server.answers["/"] = http(b"\x89PNG", f"Content-Type: {type_}")
    with pytest.raises(NotText, match=r"not HTML or text: give the address of a page") as caught:
        fetch_page(server.url("/"), options)
    assert str(caught.value).isprintable()


@pytest.mark.parametrize(
    ("coding", "body"),
    [
        ("gzip", gzip.compress(REPORT)),
        ("x-gzip", gzip.compress(REPORT)),
        ("GZIP", gzip.compress(REPORT[:20]) + gzip.compress(REPORT[20:])),
        ("deflate", zlib.compress(REPORT)),
        ("deflate", zlib.compress(REPORT, wbits=-15)),
        ("identity", REPORT),
    ],
)
def test_packed_pages_are_unpacked(server: Server, options: FetchOptions, coding: str, body: bytes) -> None:
    server.answers["/"] = http(body, HTML, f"Content-Encoding: {coding}")
    assert fetch_page(server.url("/"), options).content == REPORT


def test_an_empty_page_that_calls_itself_packed(server: Server, options: FetchOptions) -> None:
    server.answers["/"] = http(b"", HTML, "Content-Encoding: gzip")
    assert fetch_page(server.url("/"), options).content == b""


def test_a_packing_that_was_not_asked_for(server: Server, options: FetchOptions) -> None:
    server.answers["/"] = http(b"\x0b\x02\x80", HTML, "Content-Encoding: br")
    with pytest.raises(FetchError, match="'br', which was not asked for"):
        fetch_page(server.url("/"), options)


@pytest.mark.parametrize("body", [b"<html>not packed at all</html>", gzip.compress(REPORT)[:-12]])
def test_damaged_packing(server: Server, options: FetchOptions, body: bytes) -> None:
    server.answers["/"] = http(body, HTML, "Content-Encoding: gzip")
    with pytest.raises(DatelineError, match="compressed data"):
        fetch_page(server.url("/"), options)


def test_chunked_pages(server: Server, options: FetchOptions) -> None:
    chunks = b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in (REPORT[:7], REPORT[7:50], REPORT[50:]))
    server.answers["/"] = http(chunks + b"0\r\n\r\n", HTML, "Transfer-Encoding: chunked")
    assert fetch_page(server.url("/"), options).content == REPORT


@pytest.mark.parametrize("size", [1_000_000, 1_000_001])
def test_the_limit_is_to_the_byte(server: Server, options: FetchOptions, size: int) -> None:
    chunk = b"%x\r\n%s\r\n0\r\n\r\n" % (size, b" " * size)
    server.answers["/"] = http(chunk, HTML, "Transfer-Encoding: chunked")
    if size <= options.max_bytes:
        assert len(fetch_page(server.url("/"), options).content) == size
    else:
        with pytest.raises(TooLarge, match="larger than 1,000,000 bytes"):
            fetch_page(server.url("/"), options)


def test_a_declared_length_above_the_limit_is_not_even_read(server: Server, options: FetchOptions) -> None:
    server.answers["/"] = http(b"", HTML, "Content-Length: 99999999999")
    with pytest.raises(TooLarge):
        fetch_page(server.url("/"), options)


def test_an_endless_page_is_cut_off(server: Server, options: FetchOptions) -> None:
    def endless(connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n")
        while not server.stopped.is_set():
            connection.sendall(b"<p>and then" * 5000)

    server.answers["/"] = endless
    with pytest.raises(TooLarge):
        fetch_page(server.url("/"), options)


@pytest.mark.parametrize("coding", ["gzip", "deflate"])
def test_a_bomb_is_stopped_before_it_unfolds(server: Server, options: FetchOptions, coding: str) -> None:
    packer = zlib.compressobj(9, zlib.DEFLATED, 31 if coding == "gzip" else 15)
    bomb = b"".join(packer.compress(b"\0" * 1_000_000) for _ in range(200)) + packer.flush()
    server.answers["/"] = http(bomb, HTML, f"Content-Encoding: {coding}")
    assert len(bomb) < options.max_bytes
    tracemalloc.start()
    try:
        with pytest.raises(TooLarge):
            fetch_page(server.url("/"), options)
        assert tracemalloc.get_traced_memory()[1] < 8_000_000
    finally:
        tracemalloc.stop()


def test_packed_data_that_unpacks_to_nothing_ends_too(server: Server, options: FetchOptions) -> None:
    nothing = gzip.compress(b"") * 60_000
    server.answers["/"] = http(nothing, HTML, "Content-Encoding: gzip", "Transfer-Encoding: identity")

    def without_length(connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n" + nothing)

    server.answers["/"] = without_length
    with pytest.raises(TooLarge):
        fetch_page(server.url("/"), options)


def test_a_page_shorter_than_it_says(server: Server, options: FetchOptions) -> None:
    server.answers["/"] = http(REPORT, HTML, f"Content-Length: {len(REPORT) + 10}")
    with pytest.raises(FetchError, match="broke off"):
        fetch_page(server.url("/"), options)


def test_a_chunked_page_that_ends_early(server: Server, options: FetchOptions) -> None:
    server.answers["/"] = http(b"ff\r\n<p>half", HTML, "Transfer-Encoding: chunked")
    with pytest.raises(FetchError, match="broke off"):
        fetch_page(server.url("/"), options)


@pytest.mark.parametrize(
    "said",
    [
        b"SSH-2.0-OpenSSH_9.6\r\n",
        b"HTTP/1.1 abc OK\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 9\r\n\r\n123456789",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n",
        b"HTTP/1.1 200 OK\r\n" + b"X-Long: %s\r\n" % (b"y" * 300_000) + b"\r\n",
        b"HTTP/1.1 200 OK\r\n" + b"".join(b"X-%d: y\r\n" % n for n in range(30_000)) + b"\r\n",
        b"\0\0\0\0",
        b"",
    ],
)
def test_what_is_no_http(server: Server, options: FetchOptions, said: bytes) -> None:
    server.answers["/"] = said
    with pytest.raises(FetchError, match="broke off"):
        fetch_page(server.url("/"), options)


def reset(connection: socket.socket) -> None:
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


@pytest.mark.parametrize("breaks", [reset, lambda connection: connection.close()])
def test_a_connection_that_breaks_before_the_answer_is_tried_once_more(
    server: Server, options: FetchOptions, breaks: Answer
) -> None:
    def first_time(connection: socket.socket) -> None:
        if len(server.requests) == 1:
            breaks(connection)
        else:
            connection.sendall(http(REPORT, HTML))

    server.answers["/"] = first_time
    assert fetch_page(server.url("/"), options).content == REPORT
    server.answers["/never"] = breaks
    with pytest.raises(FetchError, match="broke off"):
        fetch_page(server.url("/never"), options)
    assert len(server.requests) == 4


def test_no_server_at_all(options: FetchOptions) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # bound, but nobody listens
        with pytest.raises(FetchError, match="no connection to the server"):
            fetch_page(f"http://127.0.0.1:{taken.getsockname()[1]}/", options)


def drip(server: Server, first: bytes, drop: bytes) -> Answer:
    def slowly(connection: socket.socket) -> None:
        connection.sendall(first)
        while not server.stopped.wait(0.05):
            connection.sendall(drop)

    return slowly


@pytest.mark.parametrize(
    ("first", "drop"),
    [
        (b"", b"H"),
        (b"HTTP/1.1 200 OK\r\nX: ", b"y"),
        (b"", b"HTTP/1.1 100 Continue\r\n\r\n"),
        (b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n", b"."),
    ],
    ids=["status", "header", "continue", "body"],
)
def test_a_server_that_drips_is_left_when_the_time_is_over(
    server: Server, options: FetchOptions, first: bytes, drop: bytes
) -> None:
    server.answers["/"] = drip(server, first, drop)
    begun = time.monotonic()
    with pytest.raises(FetchError, match="too long|broke off"):
        fetch_page(server.url("/"), replace(options, total_seconds=0.5))
    assert time.monotonic() - begun < 3


def test_a_server_that_says_nothing(server: Server, options: FetchOptions) -> None:
    server.answers["/"] = lambda connection: server.stopped.wait(30) and None
    begun = time.monotonic()
    with pytest.raises(FetchError, match="took too long"):
        fetch_page(server.url("/"), replace(options, read_seconds=0.3))
    assert time.monotonic() - begun < 2
    assert len(server.requests) == 1


def test_a_name_server_that_says_nothing(options: FetchOptions) -> None:
    def hanging(host: str, port: int) -> list[str]:
        time.sleep(2)
        return []

    begun = time.monotonic()
    with pytest.raises(FetchError, match="took too long"):
        fetch_page("http://news.example/", replace(options, connect_seconds=0.2), resolver=hanging)
    assert time.monotonic() - begun < 1.5


def test_an_unknown_name(options: FetchOptions) -> None:
    def unknown(host: str, port: int) -> list[str]:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    with pytest.raises(NotFound, match="name is not known"):
        fetch_page("http://news.example/", options, resolver=unknown)
    with pytest.raises(FetchError, match="no address"):
        fetch_page("http://news.example/", options, resolver=lambda host, port: [])


def test_redirects_are_followed_to_the_page(server: Server, options: FetchOptions) -> None:
    server.answers["/old"] = http(b"", "Location: /new%20place?a=1#part", status="301 Moved Permanently")
    server.answers["/new%20place?a=1"] = http(b"x" * 5_000_000, f"Location: {server.url('/end')}", status="307 Go")
    server.answers["/end"] = http(REPORT, HTML)
    page = fetch_page(server.url("/old"), options)
    assert (page.id, page.url) == (server.url("/old"), server.url("/end"))


def test_a_cookie_of_a_redirect_goes_back_to_its_server_only_within_one_fetch(
    server: Server, options: FetchOptions
) -> None:
    server.answers["/"] = http(b"", "Location: /in", "Set-Cookie: seen=1; Path=/", status="302 Found")
    server.answers["/in"] = http(REPORT, HTML)
    fetch_page(server.url("/"), options)
    assert b"seen=1" in server.requests[1]
    fetch_page(server.url("/in"), options)
    assert b"seen=1" not in server.requests[2]


def test_redirects_come_to_an_end(server: Server, options: FetchOptions) -> None:
    server.answers["/"] = http(b"", "Location: /", status="302 Found")
    with pytest.raises(FetchError, match="redirects more than 5 times"):
        fetch_page(server.url("/"), options)
    assert len(server.requests) == 6


@pytest.mark.parametrize(
    "target",
    ["http://[::1", "http://xn--/", "https://a" + "a" * 70_000, "http://\x7f/", "http://a:99999/", "http://a:0/"],
)
def test_a_redirect_to_no_address(server: Server, options: FetchOptions, target: str) -> None:
    server.answers["/"] = http(b"", f"Location: {target}", status="302 Found")
    with pytest.raises(FetchError, match="no address"):
        fetch_page(server.url("/"), options)


@pytest.mark.parametrize("target", ["file:///etc/hostname", "ftp://files.example/", "javascript:alert(1)", "data:,x"])
def test_a_redirect_to_another_scheme(server: Server, options: FetchOptions, target: str) -> None:
    server.answers["/"] = http(b"", f"Location: {target}", status="302 Found")
    with pytest.raises(RefusedAddress, match="only http and https"):
        fetch_page(server.url("/"), options)


def test_a_redirect_with_a_password(server: Server, options: FetchOptions) -> None:
    server.answers["/"] = http(b"", "Location: http://user:secret@news.example/", status="302 Found")
    with pytest.raises(RefusedAddress, match="password") as caught:
        fetch_page(server.url("/"), options)
    assert "secret" not in str(caught.value)


def test_the_name_stays_in_the_request_and_is_what_the_certificate_must_bear(
    tls_server: Server, options: FetchOptions, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATE))
    _ssl_context.cache_clear()
    try:
        tls_server.answers["/"] = http(REPORT, HTML)
        asked: list[str] = []

        def here(host: str, port: int) -> list[str]:
            asked.append(host)
            return ["127.0.0.1"]

        page = fetch_page(tls_server.url("/", host="news.example"), options, resolver=here)
        assert page.content == REPORT
        assert asked == ["news.example"]
        assert b"\r\nHost: news.example:" in tls_server.requests[0]
        with pytest.raises(FetchError, match="certificate"):
            fetch_page(tls_server.url("/", host="other.example"), options, resolver=here)
    finally:
        _ssl_context.cache_clear()


def test_a_certificate_that_nobody_signed(tls_server: Server, options: FetchOptions) -> None:
    _ssl_context.cache_clear()
    with pytest.raises(FetchError, match="certificate"):
        fetch_page(tls_server.url("/"), options)


@pytest.mark.parametrize(
    "header",
    [
        "Content-Type: text/html; charset=" + " " * 90_000 + "!",
        "Content-Type: " + "charset " * 10_000,
        "Content-Type: text/html" + ";" * 90_000,
        "Content-Encoding: " + "gzip, " * 10_000,
        "Set-Cookie: a=b; expires=" + " " * 90_000 + "!",
        "Set-Cookie: " + "a=b; " * 15_000,
        "Set-Cookie: " + '"' * 90_000,
        "Location: /" + "../" * 20_000,
        "Location: /" + "%" * 20_000,
    ],
)
def test_long_headers_cost_no_time(server: Server, options: FetchOptions, header: str) -> None:
    server.answers["/"] = http(b"", header, "Location: /end", status="302 Found")
    server.answers["/end"] = http(REPORT, header)
    begun = time.monotonic()
    with contextlib.suppress(DatelineError):
        fetch_page(server.url("/"), options)
    assert time.monotonic() - begun < 3


def test_a_fault_of_a_library_is_a_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(host: str, port: int) -> list[str]:
        raise ZeroDivisionError("a fault")

    monkeypatch.setattr("dateline.sources.connections.check_address", broken)
    (failure,) = open_source("http://localhost/")
    assert isinstance(failure, Failure)
    assert (failure.type, failure.message) == ("Unexpected", "ZeroDivisionError: a fault")


def test_proxies_of_the_environment_are_not_used(
    server: Server, options: FetchOptions, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    server.answers["/"] = http(REPORT, HTML)
    assert fetch_page(server.url("/"), options).content == REPORT


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        ("utf8", "utf8"),
        ("iso-8859-5", "iso-8859-5"),
        ("CP1251", "cp1251"),
        ("gb18030", "gb18030"),
        ("euc-kr", "euc-kr"),
        ("unicode_escape", None),
        ("rot13", None),
        ("idna", None),
        ("zlib", None),
        ("undefined", None),
        ("iso-8859-99", None),
    ],
)
def test_only_encodings_of_the_web_are_passed_on(label: str, expected: str | None) -> None:
    assert declared_encoding(f"text/html; charset={label}") == expected
