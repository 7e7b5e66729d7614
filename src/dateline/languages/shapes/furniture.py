"""The words of a page that are no part of its article."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Furniture:
    """Words in lower case, without closing punctuation; a line is compared after the same is done to it.

    ``lines`` are furniture when they are a whole line ("share this article"). ``openings`` make a short line furniture
    that begins with them ("read more:"), ``phrases`` one that has them anywhere ("sign up for our newsletter"),
    ``credits`` one that has them near its end, the caption of a picture ("getty images"). ``bylines`` open a line that
    names who wrote ("by"). ``related`` head a list of other articles ("more on the topic"), ``related_openings`` begin
    such a heading ("more from"); ``topical`` are words in it that say that the list is on the article's own topic.
    ``labels`` name the fields of such a list's cards ("publication date"); ``section_labels`` and ``date_labels`` are
    those of them that are followed by a section or a date. ``endings`` head what follows an article and never comes
    before its end ("comments", "about the author"). ``kickers`` are openings that a headline has, too ("opinion:").
    """

    lines: frozenset[str]
    openings: tuple[str, ...]
    phrases: tuple[str, ...]
    credits: tuple[str, ...]
    bylines: tuple[str, ...]
    related: frozenset[str]
    related_openings: tuple[str, ...]
    topical: tuple[str, ...]
    labels: frozenset[str]
    section_labels: frozenset[str]
    date_labels: frozenset[str]
    endings: frozenset[str]
    kickers: tuple[str, ...] = ()
