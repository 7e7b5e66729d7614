"""Addresses that a page gives for itself."""

import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_LONGEST = 2000  # characters
_UNFIT = re.compile(r"[\s<>\"\\^`{|}\x00-\x1f\x7f]")


def stated_address(tree: "HtmlElement") -> str | None:
    """The absolute http(s) address that a page says is its own, canonical link first; ``None`` where it says none."""
    found = tree.xpath("//link[translate(@rel, 'CANOIL', 'canoil')='canonical']/@href")
    found += tree.xpath("//meta[@property='og:url' or @name='og:url']/@content")
    return next((address for address in map(str.strip, found) if is_web_address(address)), None)


def is_web_address(address: str) -> bool:
    """Whether an address is absolute, for the web, and holds no blank or mark that none may hold.

    >>> is_web_address("https://herald.example/world/1"), is_web_address("/world/1"), is_web_address("file:///etc/x")
    (True, False, False)
    """
    if len(address) > _LONGEST or _UNFIT.search(address):
        return False
    try:
        parts = urlsplit(address)
        host, _ = parts.hostname, parts.port
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(host) and "." in (host or "") and "@" not in parts.netloc
