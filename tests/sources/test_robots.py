"""robots.txt: asked once a server, and what each answer means."""

import pytest

from dateline.errors import RefusedAddress, RefusedByRobots
from dateline.sources import FetchOptions
from dateline.sources.robots import Robots

from .conftest import Server, http

RULES = b"""User-agent: *
Disallow: /private
Crawl-delay: 4

User-agent: Dateline
Disallow: /desk
Allow: /desk/open
Crawl-delay: 2.5
"""


def test_the_rules_for_us_hold_and_are_asked_for_once(server: Server, options: FetchOptions) -> None:
    server.answers["/robots.txt"] = http(RULES, "Content-Type: text/plain")
    robots = Robots(options)
    assert robots.allows(server.url("/private"))
    assert robots.allows(server.url("/desk/open?x=1"))
    assert not robots.allows(server.url("/desk/closed"))
    assert robots.delay(server.url("/")) == 2.5
    with pytest.raises(RefusedByRobots, match=r"robots\.txt forbids"):
        robots.check(server.url("/desk"))
    robots.check(server.url("/"))
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("answer", "allowed"),
    [
        (http(b"", status="404 Not Found"), True),
        (http(b"", status="403 Forbidden"), True),
        (http(b"", status="429 Slow down"), False),
        (http(b"", status="500 Broken"), False),
        (http(b"", status="304 Not Modified"), False),
        (http(b"", "Location: /robots.txt", status="302 Found"), False),
        (http(b"", "Location: /rules", status="302 Found"), False),
        (b"no http", False),
        (http(b"<html>All our pages look like this</html>", "Content-Type: text/html"), True),
        (http(b"User-agent: *\nDisallow: /" + b"\n#" * 400_000, "Content-Type: text/plain"), False),
        (http(b"User-agent: *\nDisallow: /" + b"\n#" * 600_000, "Content-Type: text/plain"), False),
        (http(b"\xff\xfe\x00\x00", "Content-Type: text/plain"), True),
    ],
)
def test_what_an_answer_means(server: Server, options: FetchOptions, answer: bytes, allowed: bool) -> None:
    server.answers["/robots.txt"] = answer
    server.answers["/rules"] = http(RULES.replace(b"/desk", b"/"))
    assert Robots(options).allows(server.url("/report")) is allowed


def test_no_robots_txt_of_a_private_server_is_asked_for(server: Server) -> None:
    with pytest.raises(RefusedAddress):
        Robots(FetchOptions()).allows(server.url("/"))
    assert server.requests == []


def test_the_memory_of_servers_is_bounded(options: FetchOptions) -> None:
    robots = Robots(options, resolver=lambda host, port: [])
    for number in range(1010):
        robots.allows(f"http://s{number}.example/")
    assert len(robots._held) <= 1000
