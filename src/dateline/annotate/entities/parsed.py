"""People and organisations as the parser names them."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from dateline.annotate.entities.naming import Named, clean_name
from dateline.annotate.parsing import ParsedText, span_of
from dateline.languages import words
from dateline.languages.shapes.bodies import Bodies

if TYPE_CHECKING:
    from spacy.tokens import Span as Tokens

_TYPES = {"PERSON": "person", "ORG": "organisation", "NORP": "group", "FAC": "facility", "EVENT": "event"}


def find_parsed(parsed: ParsedText) -> Iterator[Named]:
    """The parser's entities, with what else is known of names set right."""
    bodies = words(Bodies, parsed.language) or words(Bodies, "en")
    assert bodies is not None
    for sentence, doc in parsed.parsed():
        for entity in doc.ents:
            kind = _type(entity, bodies)
            tokens = _trimmed(entity, bodies) if kind else None
            if kind and tokens is not None:
                start, end = span_of(sentence, tokens)
                name = clean_name(parsed.text[start:end])
                if name:
                    yield Named(start, end, kind, name)


def _type(entity: "Tokens", bodies: Bodies) -> str | None:
    kind = _TYPES.get(entity.label_)
    if kind is None or not any(token.text[:1].isupper() for token in entity):
        return None
    last, first = entity[-1].text.lower(), entity[0].text.lower()
    if len(entity) > 1 and (last in bodies.tails or first in bodies.heads):
        return "organisation"
    if entity.label_ == "ORG" and entity.start > 0 and entity.doc[entity.start - 1].text.lower() in bodies.titles:
        return "person"
    return kind


def _trimmed(entity: "Tokens", bodies: Bodies) -> "Tokens | None":
    """Without a title before a person's name or a possessive after it."""
    start, end = entity.start, entity.end
    while end > start and entity.doc[end - 1].text in ("'s", "’s", "'", "’"):
        end -= 1
    if entity.label_ == "PERSON":
        while start < end - 1 and entity.doc[start].text.lower().rstrip(".") in bodies.titles:
            start += 1
    return entity.doc[start:end] if end > start else None
