"""Lines and parts of a page that are no part of its article."""

import re
from functools import cache

from dateline.articles.markup import bare
from dateline.languages import all_words
from dateline.languages.shapes.furniture import Furniture

_SHORT = 200
_MARK = re.compile(r"^\W+$")


def without_furniture(paragraphs: list[str], titles: tuple[str, ...] = ()) -> list[str]:
    """The paragraphs without those that are furniture by their wording, and without the headline."""
    known = {bare(title) for title in titles}
    return [text for text in paragraphs if bare(text) not in known and not is_furniture(text)]


def is_furniture(text: str) -> bool:
    """Whether a line is a button, a label, a caption's credit or an invitation, by its wording alone."""
    key = bare(text)
    if not key or key in _lines():
        return True
    return len(text) <= _SHORT and text.casefold().startswith(_openings())


@cache
def _lines() -> frozenset[str]:
    return frozenset().union(*(words.lines | words.related for words in all_words(Furniture)))


@cache
def _openings() -> tuple[str, ...]:
    return tuple(opening for words in all_words(Furniture) for opening in words.openings)
