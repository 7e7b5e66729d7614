"""Which names of the gazetteer are names of places here: "Paris" in "Paris Hilton" is none."""

from dataclasses import dataclass

from dateline.annotate.places.mentions import Mention
from dateline.gazetteer import Gazetteer
from dateline.languages.shapes.places import Places

_PLACE = frozenset(("GPE", "LOC"))
_PLAIN = frozenset(("DATE", "TIME", "CARDINAL", "ORDINAL", "MONEY", "PERCENT", "QUANTITY", "NORP", "LANGUAGE"))
_KNOWN = 6.2  # weight from which a name is known the world over: a region or a city of a million and a half
_TOWN = 4.4  # weight of a town of 25,000


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the whole article says of its names: surnames of people, and which mentions stand at which ends."""

    surnames: frozenset[str]
    starts: frozenset[int]


def surroundings(found: list[Mention]) -> Surroundings:
    """Collect what :func:`is_place` needs of the whole article."""
    surnames: set[str] = set()
    seen: set[int] = set()
    for mention in found:
        if mention.tokens is None or id(mention.tokens.doc) in seen:
            continue
        seen.add(id(mention.tokens.doc))
        for entity in mention.tokens.doc.ents:
            if entity.label_ == "PERSON" and len(entity) > 1:
                surnames |= {token.text.lower() for token in entity if token.is_title}
    return Surroundings(frozenset(surnames), frozenset(m.start for m in found))


def is_place(mention: Mention, text: str, words: Places, gazetteer: Gazetteer, around: Surroundings, code: str) -> bool:
    """Whether a name is a place's, by the words around it and, where there is one, the parse."""
    written = text[mention.start : mention.end]
    weight = max((gazetteer.weight(c) for c in gazetteer.candidates(_number(mention), code)), default=0.0)
    after, before = mention.after, mention.before
    located = before.lower() in words.locatives or (after.lower() in words.kinds and not after.istitle())
    if written.lower() in words.common and not (located and not mention.opens and weight > _TOWN):
        return weight > 8.0
    if len(written) <= 3 and weight < 5.5 and not written.isupper():
        return False
    if _is_body(mention, words):
        return False
    if mention.tokens is None:
        return _by_words(mention, written, weight, words, located=located, around=around)
    return _by_parse(mention, text, weight, words, located=located, around=around)


def _number(mention: Mention) -> int:
    assert mention.name is not None
    return mention.name


def _is_body(mention: Mention, words: Places) -> bool:
    """Part of the name of an organisation, a street, a team: "Washington Post"."""
    return mention.after[:1].isupper() and mention.after.lower() in words.bodies


def _by_words(
    mention: Mention, written: str, weight: float, words: Places, *, located: bool, around: Surroundings
) -> bool:
    after, before = mention.after, mention.before
    if written.lower() in words.given and (after[:1].isupper() or not located):
        return False
    follows = after[:1].isupper() and after.lower() not in words.kinds and after.lower() not in words.titles
    if follows and mention.end + 1 not in around.starts and weight < 8.0 and " " not in written:
        return False
    precedes = before[:1].isupper() and before.lower().rstrip(".") not in words.locatives | words.parts
    if precedes and not mention.opens and before.islower() and weight < 8.0:
        return False
    if precedes and before.lower().rstrip(".") in words.given | words.titles:
        return False
    return located or weight >= _TOWN or not mention.opens


def _by_parse(
    mention: Mention, text: str, weight: float, words: Places, *, located: bool, around: Surroundings
) -> bool:
    written = text[mention.start : mention.end].lower()
    entity = mention.entity
    tokens = mention.tokens
    assert tokens is not None
    if entity is None:
        return _unnamed(mention, written, weight, words, located=located, around=around)
    wider = entity.start < tokens.start or entity.end > tokens.end
    outside = [t for t in entity if not (tokens.start <= t.i < tokens.end) and t.text[:1].isupper() and t.is_alpha]
    if entity.label_ in _PLACE:
        return True
    if not wider or not outside:
        if entity.label_ == "PERSON":
            return (
                weight > 8.0
                or not (written in around.surnames or written in words.given)
                and (located or (weight >= 5.0 and mention.before.lower().rstrip(".") not in words.titles))
            )
        if entity.label_ in _PLAIN:
            return weight >= 8.0 and entity.label_ not in ("NORP", "LANGUAGE")
        return weight >= _TOWN or located
    return _in_wider(mention, entity.label_, weight, words, outside=[t.text.lower() for t in outside])


def _in_wider(mention: Mention, label: str, weight: float, words: Places, *, outside: list[str]) -> bool:
    """Inside a longer name that the parser sees: all of it a place's, or a country at the edge of it."""
    if all(word in words.parts or word in words.kinds for word in outside):
        return True
    if label in ("PERSON", "NORP", "LANGUAGE", "PRODUCT", "WORK_OF_ART", "LAW", "EVENT"):
        return weight >= 8.5 and label == "PERSON"
    return False


def _unnamed(
    mention: Mention, written: str, weight: float, words: Places, *, located: bool, around: Surroundings
) -> bool:
    """The parser sees no name here; the gazetteer knows one."""
    tokens = mention.tokens
    assert tokens is not None
    if written in around.surnames or (written in words.given and weight < 8.0):
        return False
    if mention.before[:1].isupper() and not mention.opens and mention.before.lower() not in words.locatives:
        return weight >= 8.0 or mention.before.lower() in words.parts
    proper = any(token.pos_ == "PROPN" for token in tokens)
    return weight >= 7.0 or (proper and (located or weight >= _TOWN))
