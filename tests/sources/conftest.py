"""A real server on 127.0.0.1 that says exactly the bytes it is told to, path by path."""

import socket
import socketserver
import ssl
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from dateline.sources import FetchOptions

CERTIFICATE = Path(__file__).parent / "certificates" / "news.example.pem"
PRIVATE_KEY = CERTIFICATE.with_suffix(".key")
Answer = Callable[[socket.socket], None]


def http(body: bytes, *headers: str, status: str = "200 OK") -> bytes:
    """An answer with its right length, unless a header says another."""
    given = list(headers)
    if not any(header.lower().startswith(("content-length", "transfer-encoding")) for header in given):
        given.append(f"Content-Length: {len(body)}")
    return "\r\n".join([f"HTTP/1.1 {status}", *given, "", ""]).encode() + body


class Server(socketserver.ThreadingTCPServer):
    """``answers`` maps a path to bytes or to what is done with the connection; ``requests`` keeps what was asked."""

    daemon_threads = True
    block_on_close = False
    allow_reuse_address = True

    def __init__(self, *, tls: bool = False) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.answers: dict[str, bytes | Answer] = {}
        self.requests: list[bytes] = []
        self.stopped = threading.Event()
        self.scheme = "https" if tls else "http"
        self.context: ssl.SSLContext | None = None
        if tls:
            self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self.context.load_cert_chain(CERTIFICATE, PRIVATE_KEY)

    def url(self, path: str = "/", host: str = "127.0.0.1") -> str:
        return f"{self.scheme}://{host}:{self.server_address[1]}{path}"

    def handle_error(self, request: object, client_address: object) -> None:
        """Clients that hang up are what these tests are about."""


class Handler(socketserver.BaseRequestHandler):
    server: Server

    def handle(self) -> None:
        connection = self.request
        if self.server.context is not None:
            connection = self.server.context.wrap_socket(connection, server_side=True)
        with connection:
            asked = b""
            while b"\r\n\r\n" not in asked:
                piece = connection.recv(65536)
                if not piece:
                    return
                asked += piece
            self.server.requests.append(asked)
            answer = self.server.answers.get(asked.split(b" ")[1].decode(), http(b"", status="404 Not Found"))
            if isinstance(answer, bytes):
                connection.sendall(answer)
            else:
                answer(connection)


@pytest.fixture
def server() -> Iterator[Server]:
    yield from _running(Server())


@pytest.fixture
def tls_server() -> Iterator[Server]:
    yield from _running(Server(tls=True))


@pytest.fixture
def options() -> FetchOptions:
    """Reaches the server on the loopback address; short of breath, so that a test that waits fails soon."""
    return FetchOptions(
        allow_private=True, connect_seconds=2.0, read_seconds=2.0, total_seconds=4.0, max_bytes=1_000_000
    )


def _running(server: Server) -> Iterator[Server]:
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.stopped.set()
        server.shutdown()
        server.server_close()
        thread.join()
