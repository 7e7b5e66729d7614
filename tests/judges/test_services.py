"""A language-model service of our own on 127.0.0.1, asked by the check."""

import json
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from dateline.errors import ServiceError, SetupError
from dateline.judges import Service, ask_service
from dateline.records import Question


class Server(ThreadingHTTPServer):
    """Answers chat completions: ``answer`` gives (status, headers, body) for each request, which ``asked`` keeps."""

    daemon_threads = True
    block_on_close = False

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.asked: list[dict[str, Any]] = []
        self.answer: Callable[[int], tuple[int, dict[str, str], bytes]] = lambda _: (200, {}, told(0.9, 0.05))

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/v1"

    def handle_error(self, request: object, client_address: object) -> None:
        """Clients that hang up are what some of the tests are about."""


class _Handler(BaseHTTPRequestHandler):
    server: Server

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.asked.append({"path": self.path, "key": self.headers.get("Authorization"), **json.loads(body)})
        status, headers, content = self.server.answer(len(self.server.asked))
        self.send_response(status)
        for name, value in {"Content-Length": str(len(content)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  # the name that the base class has
        """Nothing on standard error."""


def said(words: str) -> bytes:
    """A chat completion with these words."""
    return json.dumps({"choices": [{"message": {"role": "assistant", "content": words}}]}).encode()


def told(supported: float, contradicted: float) -> bytes:
    """A chat completion that keeps to what was asked."""
    return said(json.dumps({"supported": supported, "contradicted": contradicted}))


@pytest.fixture
def service() -> Iterator[Server]:
    with Server() as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
        thread.start()
        yield server
        server.shutdown()
        thread.join()


QUESTION = Question(evidence="Two ships sank off Lisk.", claim="Three ships sank.")


def judge(service, **options):
    return ask_service(Service(address=service.address, **options), sleep=lambda _: None)


def test_a_question_is_asked_as_the_protocol_says(service):
    (judgement,) = judge(service, model="small", key="secret")([QUESTION])
    assert (judgement.entailed, judgement.contradicted) == (0.9, 0.05)
    (asked,) = service.asked
    assert (asked["path"], asked["key"], asked["model"]) == ("/v1/chat/completions", "Bearer secret", "small")
    given = json.loads(asked["messages"][-1]["content"])
    assert given == {"sentences": QUESTION.evidence, "claim": QUESTION.claim}


def test_without_a_key_none_is_sent(service):
    judge(service)([QUESTION])
    assert service.asked[0]["key"] is None


def test_words_around_the_answer_are_passed_over(service):
    service.answer = lambda _: (200, {}, said('Sure! {"supported": 0, "contradicted": 1} Anything else?'))
    assert judge(service)([QUESTION])[0].contradicted == 1


@pytest.mark.parametrize(
    "body",
    [
        b"<html>not here</html>",
        b"[]",
        b'{"choices": []}',
        b'{"choices": [{"message": {"content": null}}]}',
        said("I would say it is supported."),
        said('{"supported": 7, "contradicted": 0}'),
        said('{"supported": true, "contradicted": false}'),
        said('{"supported": NaN, "contradicted": 0}'),
    ],
)
def test_any_other_answer_is_an_error_that_names_the_service(service, body):
    service.answer = lambda _: (200, {}, body)
    with pytest.raises(ServiceError, match="127.0.0.1"):
        judge(service)([QUESTION])


def test_a_passing_fault_is_tried_again(service):
    service.answer = lambda number: (503, {}, b"") if number < 3 else (200, {}, told(0.2, 0.7))
    assert judge(service)([QUESTION])[0].entailed == 0.2
    assert len(service.asked) == 3


def test_tries_are_bounded_and_waits_too(service):
    waits = []
    service.answer = lambda _: (429, {"Retry-After": "100000"}, b"")
    asked = ask_service(Service(address=service.address, tries=3), sleep=waits.append)
    with pytest.raises(ServiceError, match="status 429, asked 3 times"):
        asked([QUESTION])
    assert waits == [20.0, 20.0]


@pytest.mark.parametrize(
    ("status", "advice"), [(401, "DATELINE_LANGUAGE_MODEL_KEY"), (404, "the address"), (302, "redirects")]
)
def test_a_lasting_fault_is_told_at_once(service, status, advice):
    service.answer = lambda _: (status, {"Location": "http://127.0.0.1:9/"}, b"")
    with pytest.raises(ServiceError, match=advice):
        judge(service)([QUESTION])
    assert len(service.asked) == 1


def test_one_that_never_answers_is_given_up(service):
    def late(_: int) -> tuple[int, dict[str, str], bytes]:
        time.sleep(1)
        return 200, {}, told(1, 0)

    service.answer = late
    asked = judge(service, seconds=0.1, tries=1)
    for _ in range(3):
        with pytest.raises(ServiceError, match="within 0.1 seconds"):
            asked([QUESTION])
    with pytest.raises(ServiceError, match="asked no more"):
        asked([QUESTION])
    assert len(service.asked) == 3


def test_an_endless_answer_is_cut(service):
    service.answer = lambda _: (200, {}, b" " * 300_000)
    with pytest.raises(ServiceError, match="more than 200,000 bytes"):
        judge(service)([QUESTION])


def test_nobody_there_is_told(service):
    with pytest.raises(ServiceError, match="is it running"):
        ask_service(Service(address="http://127.0.0.1:9/v1", tries=1))([QUESTION])


def test_what_is_sent_is_bounded(service):
    judge(service)([Question(evidence="x" * 50_000, claim="y" * 50_000)])
    given = json.loads(service.asked[0]["messages"][-1]["content"])
    assert (len(given["sentences"]), len(given["claim"])) == (8_000, 8_000)


@pytest.mark.parametrize("address", ["file:///etc/passwd", "ftp://x/", "example.org", "http://a:b@c/", "http://", ""])
def test_only_web_addresses_are_asked(address):
    with pytest.raises(SetupError, match="begins with http"):
        ask_service(Service(address=address))


def test_the_key_is_not_shown():
    assert "secret" not in repr(Service(address="http://127.0.0.1/v1", key="secret"))
