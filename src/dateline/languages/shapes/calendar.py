"""The words that stand before a date on a page and say what happened then."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    """Labels in lower case without closing punctuation.

    ``published`` and ``modified`` stand before the date of a page's publication or last change ("posted on",
    "last updated"). ``date`` stands before a date without saying which ("date").
    """

    published: tuple[str, ...]
    modified: tuple[str, ...]
    date: tuple[str, ...]
