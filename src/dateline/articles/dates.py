"""When a page was published and when it was changed."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from htmldate import find_date

if TYPE_CHECKING:
    from lxml.html import HtmlElement


@dataclass(frozen=True, slots=True, kw_only=True)
class Dates:
    """ISO 8601 dates, or date-times where the page gives the time."""

    published: str | None = None
    modified: str | None = None


def publication_dates(tree: "HtmlElement", html: str, url: str | None = None) -> Dates:
    """The dates that a page gives for its article."""
    return Dates(
        published=find_date(tree, original_date=True, extensive_search=True, url=url, deferred_url_extractor=True)
    )
