"""The body of an article as a page's linked data carries it: the way out where the markup shows less."""

import json
import re
from collections.abc import Iterator
from html import unescape
from typing import Any

from lxml.html import HtmlElement

_LONGEST = 2_000_000
_DEEPEST = 6
_BREAK = re.compile(r"<\s*(?:/?p|br|/?div|/?li|/?h[1-6])\b[^<>]{0,500}>|\r\n?", re.IGNORECASE)
_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,2000}>")


def embedded_paragraphs(tree: HtmlElement) -> list[str]:
    """The paragraphs of the longest ``articleBody`` in the page's linked data; none where there is none."""
    bodies = [body for script in tree.iter("script") for body in _bodies_in(script)]
    longest = unescape(max(bodies, key=len, default=""))
    lines = _TAG.sub("", _BREAK.sub("\n", longest)).split("\n")
    return [line for line in (" ".join(unescape(part).split()) for part in lines) if line]


def _bodies_in(script: HtmlElement) -> Iterator[str]:
    text = script.text or ""
    if script.get("type") != "application/ld+json" or "articleBody" not in text or len(text) > _LONGEST:
        return
    try:
        data = json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return
    yield from _bodies(data, _DEEPEST)


def _bodies(node: Any, depth: int) -> Iterator[str]:
    if depth == 0:
        return
    if isinstance(node, list):
        for item in node[:50]:
            yield from _bodies(item, depth - 1)
    elif isinstance(node, dict):
        body = node.get("articleBody")
        if isinstance(body, str):
            yield body
        for key in ("@graph", "mainEntity", "mainEntityOfPage"):
            yield from _bodies(node.get(key), depth - 1)
