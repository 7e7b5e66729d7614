"""Lines of a text that are no part of its article, told by their wording and their place."""

import re
from functools import cache
from itertools import dropwhile, takewhile

from dateline.articles.markup import bare
from dateline.languages import all_words
from dateline.languages.shapes.furniture import Furniture

_SHORT = 250
_CREDIT = 40  # how near to its end a caption names its agency
_HEAD_LINE = 80
_FEW = 11  # words
_LABEL = 30
_MENU = 3
_TAIL = 0.3  # the most that may follow an ending
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_CLOCK = re.compile(r"\b\d{1,2}[:.]\d\d\b")
_LETTERS = re.compile(r"[^\W\d_]{4,}")
_STOPS = (".", "!", "?", ":", "”", "»")
_LETTER = re.compile(r"\w")


def without_furniture(paragraphs: list[str], titles: tuple[str, ...] = ()) -> list[str]:
    """The paragraphs without those that are furniture, without the headline, and without what follows the end."""
    known = {bare(title) for title in titles}
    kept = [text for text in _before_ending(paragraphs) if bare(text) not in known and not is_furniture(text)]
    while kept and is_byline(kept[-1]) and not kept[-1].endswith(_STOPS):
        del kept[-1]
    return list(dropwhile(_is_dateline_row, _without_menu(kept)))


def is_furniture(text: str) -> bool:
    """Whether a line is a button, a label, a caption with its credit or an invitation, by its wording alone.

    >>> is_furniture("Read more: Bridge over the Tisza reopens")
    True
    >>> is_furniture("Read more about the bridge in the second part of this series, which the council has now seen.")
    False
    """
    key = bare(text)
    if not key or not _LETTER.search(key) or key in _lines():
        return True
    if len(text) > _SHORT:
        return False
    folded = text.casefold().strip(" (*_-–—[")  # a credit may stand in brackets
    end = folded[-_CREDIT:]
    return (
        _is_opened(folded)
        or any(phrase in folded for phrase in _every("phrases"))
        or any(credit in end for credit in _every("credits"))
    )


def _is_opened(folded: str) -> bool:
    """Whether a line begins as furniture does; a long sentence may begin so and be prose."""
    opening = next((each for each in _every("openings") if folded.startswith(each)), None)
    if opening is None:
        return False
    return opening.endswith((":", "?")) or len(folded.split()) <= _FEW or not folded.endswith(".")


def is_related_heading(text: str) -> bool:
    """Whether a line heads a list of other articles."""
    key = bare(text)
    return key in _headings("related") or (len(key) <= 60 and key.startswith(_every("related_openings")))


def is_topical(text: str) -> bool:
    """Whether the heading of a list of other articles says that they are on the same topic."""
    folded = text.casefold()
    return any(word in folded for word in _every("topical"))


def label_kind(text: str) -> str | None:
    """What follows the label of a card: ``"section"``, ``"date"`` or ``"other"``; ``None`` where it is no label."""
    key = bare(text)
    if key in _headings("section_labels"):
        return "section"
    if key in _headings("date_labels"):
        return "date"
    return "other" if key in _headings("labels") else None


def is_byline(text: str) -> bool:
    """Whether a short line names who wrote."""
    return len(text) <= _HEAD_LINE and text.casefold().startswith(_every("bylines"))


def _is_dateline_row(text: str) -> bool:
    """A short line before the article with its date, its time or its author, and no sentence."""
    if len(text) > _HEAD_LINE or text.endswith(_STOPS):
        return False
    dated = _YEAR.search(text) or _CLOCK.search(text)
    return is_byline(text) or bool(dated and len(_LETTERS.findall(text)) <= 4)


def _without_menu(paragraphs: list[str]) -> list[str]:
    """The paragraphs without a row of short labels before the first of them that is prose."""
    labels = list(takewhile(_is_label, paragraphs))
    return paragraphs[len(labels) :] if len(labels) >= _MENU else paragraphs


def _is_label(text: str) -> bool:
    return len(text) <= _LABEL and len(text.split()) <= 3 and text[-1:].isalnum()


def _before_ending(paragraphs: list[str]) -> list[str]:
    """The paragraphs before a heading such as "About the author", where only little follows it."""
    whole = sum(map(len, paragraphs))
    seen = 0
    for index, text in enumerate(paragraphs):
        if seen >= (1 - _TAIL) * whole and bare(text) in _headings("endings"):
            return paragraphs[:index]
        seen += len(text)
    return paragraphs


@cache
def _lines() -> frozenset[str]:
    return _headings("lines") | _headings("related")


@cache
def _headings(field: str) -> frozenset[str]:
    return frozenset(_every(field))


@cache
def _every(field: str) -> tuple[str, ...]:
    """The words of a field in every language, folded as the lines are that they are compared with ("ß" is "ss")."""
    return tuple(word.casefold() for words in all_words(Furniture) for word in getattr(words, field))
