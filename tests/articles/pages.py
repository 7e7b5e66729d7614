"""Small pages of an invented outlet for the tests."""

import json

from lxml import html
from lxml.html import HtmlElement

URL = "https://herald.example/world/bridge-closed"
PROSE = (
    "<p>The bridge over the river was closed on Tuesday after a strike had damaged two of its piers, the council of "
    "Borivka said, and repairs will take at least a month because divers have to look at the foundations first.</p>"
)


def tree(head: str = "", body: str = "", lang: str = "en") -> HtmlElement:
    """A page as a tree; its body ends with prose."""
    return html.document_fromstring(f"<html lang='{lang}'><head>{head}</head><body>{body}{PROSE * 3}</body></html>")


def linked(*nodes: object) -> str:
    """Linked data as a script."""
    return f'<script type="application/ld+json">{json.dumps(nodes[0] if len(nodes) == 1 else nodes)}</script>'


def article(**fields: object) -> dict[str, object]:
    """A node of linked data for an article."""
    return {"@context": "https://schema.org", "@type": "NewsArticle", **fields}
