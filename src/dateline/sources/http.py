"""Pages by http and https: bounded in time, size and reach, every redirect checked like the first address."""

import codecs
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from http import HTTPStatus

import httpx

from dateline.errors import FetchError, NotFound, NotText
from dateline.records import Page
from dateline.sources.addresses import check_url, parse_url
from dateline.sources.connections import CheckedTransport, Resolver
from dateline.sources.kinds import kind_of
from dateline.sources.options import FetchOptions
from dateline.sources.streams import inflated, joined, peeked, too_large

PAGE_TYPES = frozenset(
    {"text/html", "application/xhtml+xml", "text/plain", "text/markdown", "text/xml", "application/xml"}
)
_UNSURE_TYPES = frozenset({"", "application/octet-stream", "binary/octet-stream", "unknown/unknown"})
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_HEADER_READ = 300  # letters of a Content-Type; real ones are a tenth of that
_CHARSET = re.compile(r"charset\s*=[\s\"']*([\w.:-]{1,40})", re.IGNORECASE | re.ASCII)
# What the web knows as encodings; Python knows others ("punycode", "unicode_escape") that no page is written in.
_WEB_ENCODING = re.compile(
    r"utf-?_?(8|16|16le|16be)|utf-16-?[lb]e|(us-)?ascii|ansi.*|iso[-_]?8859.*|iso-ir-.*|iso-2022-(jp|kr)|latin\d?|l\d|"
    r"(windows|win|x-cp|cp)[-_]?\d+|koi8[-_]?\w*|(x-)?mac[-_]?\w*|gb\w*|big5\w*(-hkscs)?|euc[-_]?\w+|x-euc-jp|"
    r"shift[-_]?jis|sjis|x-sjis|ks_?c\w*[-_\d]*|hz(-gb-2312)?|tis[-_]?620|dos-\d+|ibm\d+|\d{3,4}",
    re.IGNORECASE | re.ASCII,
)


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server gave at the end of its redirects: ``type`` is the media type in lower case, "" where none is."""

    url: str
    status: int
    type: str
    encoding: str | None
    content: bytes


def fetch_page(where: str, options: FetchOptions, *, resolver: Resolver | None = None) -> Page:
    """The page at an address; raises :class:`FetchError`, :class:`NotFound`, :class:`TooLarge` or :class:`NotText`."""
    answer = fetch(where, options, types=PAGE_TYPES | _UNSURE_TYPES, resolver=resolver)
    check_status(answer.status)
    return Page(
        id=where,
        where=where,
        content=answer.content,
        kind="html" if "html" in answer.type else kind_of(answer.content),
        url=answer.url,
        encoding=answer.encoding,
        fetched=datetime.now(UTC),
    )


def fetch(
    where: str, options: FetchOptions, *, types: Collection[str] | None = None, resolver: Resolver | None = None
) -> Answer:
    """What a server answers, whatever the status; the body is read only of status 200 to 203.

    A connection that breaks before the answer begins is tried once more: servers close idle ones, and a second GET
    changes nothing. Nothing else is tried again. Raises :class:`SourceError`, and :class:`NotText` when ``types`` are
    given and the answer is of none of them.
    """
    url = parse_url(where)
    with CheckedTransport(options, resolver) as transport:
        try:
            return _follow(transport, url, options, types)
        except httpx.TimeoutException as error:
            raise FetchError(
                f"the server took too long ({options.connect_seconds:g} s to connect, {options.read_seconds:g} s for "
                f"an answer and {options.total_seconds:g} s in all are allowed): try again later"
            ) from error
        except httpx.ConnectError as error:
            raise FetchError(
                f"no connection to the server ({_plain(error)}): check the address, or try later"
            ) from error
        except httpx.HTTPError as error:
            raise FetchError(f"the connection broke off ({_plain(error)}): try again") from error


def check_status(status: int) -> None:
    """Raise the error that a status stands for, unless it is a success with a body."""
    if status in (404, 410):
        raise NotFound(f"the server has no such page ({_named(status)}): check the address")
    if status in (401, 402, 403, 407, 451):
        raise FetchError(
            f"the server refuses to show the page ({_named(status)}): save it from your browser and give the file"
        )
    if status == 429:
        raise FetchError(f"the server asks for fewer requests ({_named(status)}): wait some minutes")
    if status >= 500:
        raise FetchError(f"the server failed ({_named(status)}): try again later")
    if not 200 <= status <= 203:
        raise FetchError(f"the server gave no page ({_named(status)}): check the address")


def _follow(
    transport: httpx.BaseTransport, url: httpx.URL, options: FetchOptions, types: Collection[str] | None
) -> Answer:
    cookies = httpx.Cookies()  # some sites set one, redirect, and want it back
    for _ in range(options.max_redirects + 1):
        check_url(url, options)
        response = _send(transport, _request(url, cookies, options))
        try:
            target = response.headers.get("location")
            if response.status_code not in _REDIRECTS or not target:
                return _answer(response, options, types)
            cookies.extract_cookies(response)
            url = parse_url(target, base=url)
        finally:
            response.close()
    raise FetchError(f"the address redirects more than {options.max_redirects} times: give the one where it ends")


def _request(url: httpx.URL, cookies: httpx.Cookies, options: FetchOptions) -> httpx.Request:
    timeout = httpx.Timeout(options.read_seconds, connect=options.connect_seconds)
    headers = {
        "User-Agent": options.user_agent,
        "Accept": "text/html,application/xhtml+xml;q=0.9,text/plain;q=0.8,*/*;q=0.1",
        "Accept-Encoding": "gzip, deflate",
    }
    return httpx.Request("GET", url, headers=headers, cookies=cookies, extensions={"timeout": timeout.as_dict()})


def _send(transport: httpx.BaseTransport, request: httpx.Request) -> httpx.Response:
    try:
        response = transport.handle_request(request)
    except (httpx.ReadError, httpx.WriteError, httpx.RemoteProtocolError):
        response = transport.handle_request(request)
    response.request = request
    return response


def _answer(response: httpx.Response, options: FetchOptions, types: Collection[str] | None) -> Answer:
    header = response.headers.get("content-type", "")[:_HEADER_READ]
    media_type = header.partition(";")[0].strip().lower()
    content = b""
    if 200 <= response.status_code <= 203:
        if types is not None and media_type not in types:
            raise NotText(f"this is {ascii(media_type[:80])}, not HTML or text: give the address of a page")
        content = _body(response, options.max_bytes)
    return Answer(str(response.url), response.status_code, media_type, declared_encoding(header), content)


def declared_encoding(content_type: str) -> str | None:
    """The encoding that a ``Content-Type`` names, where it is one of the web's and Python can read it.

    >>> declared_encoding("text/html; charset=Windows-1251"), declared_encoding("text/html; charset=punycode")
    ('windows-1251', None)
    """
    match = _CHARSET.search(content_type)
    if match is None or not _WEB_ENCODING.fullmatch(match[1]):
        return None
    try:
        codecs.lookup(match[1])
    except LookupError:
        return None
    return match[1].lower()


def _body(response: httpx.Response, limit: int) -> bytes:
    """The body, unpacked; raises :class:`TooLarge` before it holds more than the limit."""
    length = response.headers.get("content-length", "")
    if length.isascii() and length.isdigit() and int(length[:20]) > limit:
        raise too_large(limit)
    pieces = _counted(response.iter_raw(), limit)
    match response.headers.get("content-encoding", "").strip().lower():
        case "" | "identity":
            return joined(pieces, limit)
        case "gzip" | "x-gzip":
            return joined(inflated(pieces), limit)
        case "deflate":
            head, pieces = peeked(pieces, lambda head: len(head) >= 2)
            return joined(inflated(pieces, raw=not _is_zlib(head)), limit)
        case coding:
            raise FetchError(f"the server packs the page as {ascii(coding[:40])}, which was not asked for")


def _counted(pieces: Iterator[bytes], limit: int) -> Iterator[bytes]:
    """The same pieces; packed data that unpacks to nothing has an end too."""
    length = 0
    for piece in pieces:
        length += len(piece)
        if length > limit:
            raise too_large(limit)
        yield piece


def _is_zlib(head: bytes) -> bool:
    """Whether "deflate" came with the header that the standard asks for; some servers leave it out."""
    return len(head) >= 2 and head[0] & 0x0F == 8 and int.from_bytes(head[:2], "big") % 31 == 0


def _named(status: int) -> str:
    try:
        return f"{status} {HTTPStatus(status).phrase}"
    except ValueError:
        return str(status)


def _plain(error: Exception) -> str:
    """What a library says about an error, short and on one line."""
    return " ".join(str(error).split())[:200] or type(error).__name__
