"""Places: names that the gazetteer and the parser find, and the place that each means.

The gazetteer overrules the small parser, which takes half of the Slavic names for people or products; people and
organisations named after places stay what they are.
"""

import re

from dateline.annotate.parsing import ParsedText
from dateline.annotate.places.accepting import is_place, surroundings
from dateline.annotate.places.choosing import choose, supported
from dateline.annotate.places.mentions import Mention, mentions
from dateline.annotate.places.offsets import with_offset
from dateline.annotate.places.roles import role_of
from dateline.annotate.places.unknown import unknown_places
from dateline.gazetteer import Gazetteer, PlaceEntry, open_gazetteer
from dateline.languages import words
from dateline.languages.shapes.places import Places
from dateline.records import Place

_KIND_AFTER = re.compile(r"\s(\w+)\b")


def find_places(parsed: ParsedText, gazetteer: Gazetteer, *, title: str | None = None) -> tuple[Place, ...]:
    """The places that a text names, in order; the title's names count as context."""
    vocabulary = words(Places, parsed.language) or words(Places, "en")
    assert vocabulary is not None
    found = list(mentions(parsed, gazetteer, vocabulary))
    around = surroundings(parsed, found, vocabulary, gazetteer)
    code = parsed.language
    kept = [m for m in found if is_place(m, parsed.text, vocabulary, gazetteer, around, code)]
    chosen = choose(kept, parsed.text, gazetteer, vocabulary, code, title)
    sure = supported(kept, chosen, vocabulary)
    opens = [parsed.sentences[m.sentence].start for m, _ in sure]
    known = [_place(m, entry, parsed.text, vocabulary) for m, entry in sure]
    known = [with_offset(place, parsed.text, code, start) for place, start in zip(known, opens, strict=True)]
    return tuple(sorted([*known, *unknown_places(parsed, known, vocabulary)], key=lambda place: place.start))


def has_name(sentence: str, language: str) -> bool:
    """Whether a sentence holds a name that the gazetteer knows: a gate before the parser."""
    vocabulary = words(Places, language) or words(Places, "en")
    assert vocabulary is not None
    found = open_gazetteer().find_names(sentence, language)
    return any(sentence[m.start : m.end].lower() not in vocabulary.common for m in found)


def _place(mention: Mention, entry: PlaceEntry, text: str, vocabulary: Places) -> Place:
    end = _with_kind(mention.end, entry, text, vocabulary)
    return Place(
        start=mention.start,
        end=end,
        text=text[mention.start : end],
        name=entry.name,
        kind=entry.kind,
        country=entry.country,
        admin1=entry.admin1,
        lat=entry.lat,
        lon=entry.lon,
        geonames_id=entry.geonames_id,
        precision=entry.precision,
        role=role_of(mention, entry, vocabulary),
    )


def _with_kind(end: int, entry: PlaceEntry, text: str, vocabulary: Places) -> int:
    """The end with the word of kind that belongs to the name: "Kursk region"."""
    after = _KIND_AFTER.match(text, end)
    if after and entry.kind == "region" and vocabulary.kinds.get(after[1].lower()) == "region":
        return after.end()
    return end
