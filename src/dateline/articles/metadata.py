"""What a page says of its article beside the text: title, outlet, authors, section, credits."""

from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from lxml.html import HtmlElement


@dataclass(frozen=True, slots=True, kw_only=True)
class Metadata:
    """``authors`` are people, ``credits`` agencies; ``language`` is what the page declares ("en-GB")."""

    title: str | None = None
    outlet: str | None = None
    authors: tuple[str, ...] = ()
    section: str | None = None
    credits: tuple[str, ...] = ()
    language: str | None = None


def read_metadata(tree: "HtmlElement", html: str, url: str | None = None) -> Metadata:
    """Everything that the page's head, linked data and byline say of the article."""
    return Metadata(
        title=_meta(tree, "og:title") or (tree.findtext(".//title") or "").strip() or None,
        outlet=_meta(tree, "og:site_name") or (urlsplit(url).hostname if url else None),
        section=_meta(tree, "article:section"),
        language=tree.get("lang"),
    )


def _meta(tree: "HtmlElement", name: str) -> str | None:
    found = tree.xpath("//meta[@property=$name or @name=$name]/@content", name=name)
    return " ".join(found[0].split()) or None if found else None
