"""What kind of thing a figure counts, by its noun."""

from collections.abc import Mapping

from dateline.languages.shapes.counted import Counted
from dateline.languages.shapes.demonyms import Demonyms
from dateline.records import PEOPLE_STATUSES, FigureKind


def kind_of(
    noun: str | None, words: Counted, demonyms: Demonyms, heads: Mapping[str, str], status: str = "other"
) -> FigureKind:
    """People, objects or events, from a singular noun and, where no list knows the noun, from what befell it.

    ``heads`` are nouns that stand for the people that something befell ("45 deaths").
    """
    if noun is None:
        return "people" if status in PEOPLE_STATUSES else "objects"
    lower = noun.lower()
    if lower in heads:
        return "people"
    known = _known(lower, words, demonyms)
    if known is not None:
        return known
    if status in ("killed", "injured", "detained", "captured", "displaced") or lower.endswith(words.people_endings):
        return "people"
    return "events" if lower.endswith(words.event_endings) else "objects"


def _known(noun: str, words: Counted, demonyms: Demonyms) -> FigureKind | None:
    tail = noun.rsplit("-", 1)[-1]
    for form in (noun, tail):
        if form in words.people or form in words.person:
            return "people"
        if form in words.events:
            return "events"
        if form in words.objects:
            return "objects"
    return "people" if noun in demonyms.adjectives else None
