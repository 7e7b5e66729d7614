"""Connections that only reach checked addresses, and never outlive the fetch they belong to.

A name is resolved once; the addresses it gives are checked, and the connection is made to one of those, so that a
second answer of the name server (DNS rebinding) is never asked for. ``Host`` and the name in TLS stay the name's.
Proxies of the environment are not used: a proxy would resolve the name again, where nothing is checked.
"""

import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import cache
from ipaddress import ip_address
from typing import Any, cast

import httpcore
import httpx

from dateline.errors import NotFound, RefusedAddress
from dateline.sources.addresses import Address, check_address
from dateline.sources.options import FetchOptions

Resolver = Callable[[str, int], list[str]]
_TRIED = 4  # addresses of one name; enough for IPv6 that leads nowhere


def resolve(host: str, port: int) -> list[str]:
    """The addresses of a name, in the order that the system prefers; raises ``OSError`` when it has none."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


class CheckedTransport(httpx.BaseTransport):
    """httpx over a pool of httpcore whose connections :class:`CheckedBackend` makes.

    It serves one fetch: the clock of ``options.total_seconds`` starts when it is made.
    """

    def __init__(self, options: FetchOptions, resolver: Resolver | None = None) -> None:
        backend = CheckedBackend(options, resolver or resolve, Deadline(options.total_seconds))
        self._pool = httpcore.ConnectionPool(ssl_context=_ssl_context(), network_backend=backend)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """The answer, its body still to be read."""
        asked = httpcore.Request(
            method=request.method,
            url=httpcore.URL(
                scheme=request.url.raw_scheme,
                host=request.url.raw_host,
                port=request.url.port,
                target=request.url.raw_path,
            ),
            headers=request.headers.raw,
            content=request.stream,
            extensions=request.extensions,
        )
        with _httpx_errors():
            answer = self._pool.handle_request(asked)
        stream = _Body(cast("Iterable[bytes]", answer.stream))
        return httpx.Response(answer.status, headers=answer.headers, stream=stream, extensions=answer.extensions)

    def close(self) -> None:
        """Close every connection."""
        self._pool.close()


class Deadline:
    """The moment when a fetch must be over."""

    def __init__(self, seconds: float) -> None:
        self._end = time.monotonic() + seconds

    def within(self, timeout: float | None) -> float:
        """The timeout, cut to the time that is left; raises ``httpcore.ReadTimeout`` when none is."""
        left = self._end - time.monotonic()
        if left <= 0:
            raise httpcore.ReadTimeout("the whole fetch took too long")
        return left if timeout is None else min(timeout, left)


class CheckedBackend(httpcore.NetworkBackend):
    """Resolves a name once, checks what it gives, and connects to that."""

    def __init__(
        self,
        options: FetchOptions,
        resolver: Resolver,
        deadline: Deadline,
        network: httpcore.NetworkBackend | None = None,
    ) -> None:
        self._options = options
        self._resolver = resolver
        self._deadline = deadline
        self._network = network or httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        """A connection to the first checked address that answers."""
        problem: Exception | None = None
        for address in self._checked(host, port, timeout)[:_TRIED]:
            try:
                stream = self._network.connect_tcp(
                    str(address), port, self._deadline.within(timeout), local_address, socket_options
                )
                return _TimedStream(stream, self._deadline)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                problem = error
        raise problem or httpcore.ConnectError("the name has no address")

    def _checked(self, host: str, port: int, timeout: float | None) -> list[Address]:
        """The addresses of a name that may be reached; raises :class:`RefusedAddress` when none of them may."""
        names = _in_time(lambda: self._resolver(host, port), self._deadline.within(timeout))
        addresses = [ip_address(name) for name in names]
        if self._options.allow_private:
            return addresses
        public: list[Address] = []
        refused: RefusedAddress | None = None
        for address in addresses:
            try:
                check_address(address, host)
                public.append(address)
            except RefusedAddress as error:
                refused = error
        if refused is not None and not public:
            raise refused
        return public


class _TimedStream(httpcore.NetworkStream):
    """A stream whose every wait ends at the deadline: a server that drips bytes gains nothing."""

    def __init__(self, stream: httpcore.NetworkStream, deadline: Deadline) -> None:
        self._stream = stream
        self._deadline = deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, self._deadline.within(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, self._deadline.within(timeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        inner = self._stream.start_tls(ssl_context, server_hostname, self._deadline.within(timeout))
        return _TimedStream(inner, self._deadline)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


class _Body(httpx.SyncByteStream):
    """The body of an answer, with httpx's errors."""

    def __init__(self, stream: Iterable[bytes]) -> None:
        self._stream = stream

    def __iter__(self) -> Iterator[bytes]:
        with _httpx_errors():
            yield from self._stream

    def close(self) -> None:
        close = getattr(self._stream, "close", None)
        if close is not None:
            close()


@contextmanager
def _httpx_errors() -> Iterator[None]:
    """httpcore's errors as those of httpx, which bear the same names."""
    try:
        yield
    except (httpcore.TimeoutException, httpcore.NetworkError, httpcore.ProtocolError) as error:
        raise getattr(httpx, type(error).__name__)(str(error)) from error


@cache
def _ssl_context() -> ssl.SSLContext:
    return httpx.create_ssl_context()


def _in_time(work: Callable[[], list[str]], seconds: float) -> list[str]:
    """The result of ``work``, which has no time-out of its own; raises ``httpcore.ConnectTimeout`` when it hangs."""
    results: list[list[str] | Exception] = []

    def run() -> None:
        try:
            results.append(work())
        except (OSError, UnicodeError) as error:
            results.append(error)

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    thread.join(seconds)
    if not results:
        raise httpcore.ConnectTimeout("the name server does not answer")
    if isinstance(results[0], Exception):
        raise NotFound(
            "its server's name is not known: check how the address is written, and that this machine is online"
        ) from results[0]
    return results[0]
