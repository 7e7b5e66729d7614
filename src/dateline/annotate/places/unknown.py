"""Places that the gazetteer does not know: villages, camps, streets that the parser or recogniser takes for places."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from dateline.annotate.entities.vessels import find_vessels, is_kind
from dateline.annotate.parsing import ParsedText, span_of
from dateline.annotate.places.mentions import word_before
from dateline.languages import words as load_words
from dateline.languages.shapes.bodies import Bodies
from dateline.languages.shapes.demonyms import Demonyms
from dateline.languages.shapes.equipment import Equipment
from dateline.languages.shapes.places import Places
from dateline.records import Place

if TYPE_CHECKING:
    from spacy.tokens import Span as Tokens

_HOLDERS = frozenset(("region", "country", "district"))
_CAMEL = re.compile(r"[a-z][A-Z]")  # a company's name
_HELD = 12  # characters between a place and the one that holds it: "Hromivka, in the Sumy region"


def unknown_places(parsed: ParsedText, known: Sequence[Place], words: Places) -> Iterator[Place]:
    """The parser's or recogniser's places, and datelines' towns, beside the known ones: without a point.

    They lie in the country and region of the place named right after.
    """
    taken = {at for place in known for at in range(place.start, place.end)}
    taken |= {at for ship in find_vessels(parsed) for at in range(ship.start, ship.end)}
    starts = [place.start for place in known]
    others = _others(parsed.language)
    held = [town for dateline in parsed.datelines if dateline.holders for town in dateline.towns]
    for start, end in (*held, *_recognised(parsed, words)):
        if taken.isdisjoint(range(start, end)) and parsed.text[start:end].lower() not in others:
            following = known[bisect_left(starts, end) :][:1]
            yield _place(parsed.text, start, end, following[0] if following else None)
    for sentence, doc in parsed.parsed():
        for entity in doc.ents:
            tokens = _name(entity, words) if entity.label_ in ("GPE", "LOC") else None
            if tokens is None or tokens.text.lower() in others or not _is_named(tokens, words):
                continue
            start, end = span_of(sentence, tokens)
            if taken.isdisjoint(range(start, end)):
                following = known[bisect_left(starts, end) :][:1]
                yield _place(parsed.text, start, end, following[0] if following else None)


def _recognised(parsed: ParsedText, words: Places) -> Iterator[tuple[int, int]]:
    """The recogniser's places but for adjectives, ships, and words that are names only by chance."""
    for name in parsed.names:
        low = parsed.text[name.start : name.end].lower()
        named = " " in low or not low.endswith(words.adjectives or "\n")
        if (
            name.label == "LOC"
            and named
            and not any(is_kind(w, parsed.language) for w in (word_before(parsed.text, name.start), low.split()[0]))
            and words.things.isdisjoint(re.split(r"[\s-]", low))
            and (low not in words.common | words.parts)
        ):
            yield name.start, name.end


def _name(entity: "Tokens", words: Places) -> "Tokens | None":
    """The entity without an article, a small word before its name, or a possessive after it."""
    start, end = entity.start, entity.end
    while start < end and not entity.doc[start].text[:1].isupper():
        start += 1
    while start < end and entity.doc[start].text in ("The", "A"):
        start += 1
    while end > start and not entity.doc[end - 1].text[:1].isalnum():
        end -= 1
    return entity.doc[start:end] if end > start else None


def _is_named(tokens: "Tokens", words: Places) -> bool:
    doc = tokens.doc
    before = doc[tokens.start - 1].text.lower() if tokens.start > 0 else ""
    if before == "of" and tokens.start > 1:
        before = doc[tokens.start - 2].text.lower() if doc[tokens.start - 2].text.lower() in words.kinds else ""
    elif before == "the" and tokens.start > 1:
        before = doc[tokens.start - 2].text.lower()
    after = doc[tokens.end].text.lower() if tokens.end < len(doc) else ""
    if not (before in words.at or before in words.kinds or after in words.kinds) or after in words.things:
        return False
    low = tokens.text.lower()
    if _CAMEL.search(tokens.text) or low in words.common or low in words.parts or low in words.given or len(low) < 3:
        return False
    return all(token.pos_ == "PROPN" or token.is_lower or not token.is_alpha for token in tokens)


def _others(code: str) -> frozenset[str]:
    """Names in lower case that are no places: people of countries, organisations, weapons."""
    demonyms, bodies, weapons = (load_words(shape, code) for shape in (Demonyms, Bodies, Equipment))
    found: set[str] = set()
    if isinstance(demonyms, Demonyms):
        found |= demonyms.adjectives.keys()
    if isinstance(bodies, Bodies):
        found |= {n.strip().lower() for line in bodies.known.splitlines() for n in line.rpartition(":")[2].split("|")}
    if isinstance(weapons, Equipment):
        found |= {n.strip().lower() for line in weapons.names.splitlines() for n in line.rpartition(":")[2].split(",")}
    return frozenset(found)


def _place(text: str, start: int, end: int, following: Place | None) -> Place:
    near = following is not None and following.start - end <= _HELD and following.kind in _HOLDERS
    holder = following if near else None
    return Place(
        start=start,
        end=end,
        text=text[start:end],
        name=" ".join(text[start:end].split()),
        kind="place",
        country=holder.country if holder else None,
        admin1=holder.admin1 if holder else None,
    )
