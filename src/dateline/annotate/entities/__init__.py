"""Entities: people, organisations, places and equipment, with one id for all mentions of one thing in an article."""

from collections.abc import Iterable

from dateline.annotate.entities.bodies import find_bodies
from dateline.annotate.entities.equipment import find_equipment
from dateline.annotate.entities.headed import find_headed
from dateline.annotate.entities.naming import Named, with_ids
from dateline.annotate.entities.parsed import find_parsed
from dateline.annotate.entities.recognised import find_recognised
from dateline.annotate.entities.vessels import find_vessels
from dateline.annotate.entities.written import find_quoted, find_written
from dateline.annotate.parsing import ParsedText
from dateline.annotate.recognising import RECOGNISED
from dateline.records import Entity, Place


def find_entities(parsed: ParsedText, places: tuple[Place, ...]) -> tuple[Entity, ...]:
    """The names in a text, in order and without overlap; what is found first keeps its words.

    People and organisations come from the parse in English, from a recogniser in Russian, and from capital letters and
    titles in other languages. Without a parse a longer name that holds a place is one of an organisation first.
    """
    kept: list[Named] = []
    taken: set[int] = set()
    for found in _in_order(parsed, places):
        for named in found:
            where = range(named.start, named.end)
            if taken.isdisjoint(where):
                taken.update(where)
                kept.append(named)
    return with_ids(sorted(kept, key=lambda named: named.start), parsed.text)


def _in_order(parsed: ParsedText, places: tuple[Place, ...]) -> tuple[Iterable[Named], ...]:
    bodies, equipment, vessels = find_bodies(parsed), find_equipment(parsed), _vessels(parsed, places)
    if any(doc is not None for doc in parsed.docs):
        return bodies, _places(places), vessels, equipment, find_parsed(parsed)
    headed = find_headed(parsed, places)
    if parsed.language in RECOGNISED:
        return headed, bodies, vessels, find_recognised(parsed), _places(places), equipment
    return headed, bodies, vessels, find_quoted(parsed), _places(places), equipment, find_written(parsed)


def _vessels(parsed: ParsedText, places: tuple[Place, ...]) -> list[Named]:
    """The names of vessels that hold no place: "the tanker Moscow seized" names none."""
    taken = {at for place in places for at in range(place.start, place.end)}
    return [ship for ship in find_vessels(parsed) if taken.isdisjoint(range(ship.start, ship.end))]


def _places(places: tuple[Place, ...]) -> list[Named]:
    return [Named(p.start, p.end, "place", p.name, _key(p)) for p in places]


def _key(place: Place) -> str:
    """What is the same for all mentions of a place; the region of one that no list has is not its own."""
    code = place.admin1 if place.kind == "region" else None
    return f"place:{place.geonames_id or code or place.name.lower()}"
