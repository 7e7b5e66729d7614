"""robots.txt, asked by what follows links on its own; a page that a person asks for is fetched without it.

RFC 9309: a missing file (any 4xx) allows everything, a server that fails forbids everything. What was read holds for a
day, a failure for ten minutes.
"""

import time
from collections import OrderedDict

from protego import Protego

from dateline.errors import DatelineError, RefusedByRobots
from dateline.sources.addresses import check_url, parse_url
from dateline.sources.connections import Resolver
from dateline.sources.http import fetch
from dateline.sources.options import FetchOptions

_READ_BYTES = 512 * 1024
_HOLDS_SECONDS = 24 * 3600.0
_FAILED_SECONDS = 600.0
_HELD_SERVERS = 1000
_FORBID_ALL = Protego.parse("User-agent: *\nDisallow: /\n")


class Robots:
    """The rules of the servers asked so far; each server is asked seldom."""

    def __init__(self, options: FetchOptions, *, resolver: Resolver | None = None) -> None:
        self._options = options
        self._resolver = resolver
        self._held: OrderedDict[str, tuple[float, Protego]] = OrderedDict()

    def check(self, where: str) -> None:
        """Raise :class:`RefusedByRobots` where the server forbids the address to us."""
        if not self.allows(where):
            raise RefusedByRobots("the server's robots.txt forbids following links to this page")

    def allows(self, where: str) -> bool:
        """Whether the server lets us follow a link to the address; raises as :func:`check_url` does."""
        return bool(self._rules(where).can_fetch(where, self._options.user_agent))

    def delay(self, where: str) -> float | None:
        """The seconds between two requests that the server asks for, where it does."""
        seconds = self._rules(where).crawl_delay(self._options.user_agent)
        return None if seconds is None else float(seconds)

    def _rules(self, where: str) -> Protego:
        url = parse_url(where)
        check_url(url, self._options)
        server = str(url.copy_with(raw_path=b"/robots.txt"))
        until, rules = self._held.pop(server, (0.0, _FORBID_ALL))
        if until <= time.monotonic():
            rules = self._fetched(server)
            until = time.monotonic() + (_FAILED_SECONDS if rules is _FORBID_ALL else _HOLDS_SECONDS)
        self._held[server] = (until, rules)
        if len(self._held) > _HELD_SERVERS:
            self._held.popitem(last=False)
        return rules

    def _fetched(self, server: str) -> Protego:
        try:
            answer = fetch(server, self._options, resolver=self._resolver)
        except DatelineError:
            return _FORBID_ALL
        if 400 <= answer.status < 500 and answer.status != 429:
            return Protego.parse("")
        if not 200 <= answer.status <= 203:
            return _FORBID_ALL
        return Protego.parse(answer.content[:_READ_BYTES].decode("utf-8", errors="replace"))
