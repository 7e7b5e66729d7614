"""Entities: people, organisations, places and equipment, with one id for all mentions of one thing in an article."""

from dateline.annotate.entities.bodies import find_bodies
from dateline.annotate.entities.equipment import find_equipment
from dateline.annotate.entities.naming import Named, with_ids
from dateline.annotate.entities.parsed import find_parsed
from dateline.annotate.entities.written import find_written
from dateline.annotate.parsing import ParsedText
from dateline.records import Entity, Place


def find_entities(parsed: ParsedText, places: tuple[Place, ...]) -> tuple[Entity, ...]:
    """The names in a text, in order and without overlap: known bodies first, then places, equipment, and the rest.

    People and organisations come from the parse in English, from capital letters and titles in other languages.
    """
    kept: list[Named] = []
    taken: set[int] = set()
    rest = find_parsed(parsed) if any(doc is not None for doc in parsed.docs) else find_written(parsed)
    for found in (find_bodies(parsed), _places(places), find_equipment(parsed), rest):
        for named in found:
            where = range(named.start, named.end)
            if taken.isdisjoint(where):
                taken.update(where)
                kept.append(named)
    return with_ids(sorted(kept, key=lambda named: named.start), parsed.text)


def _places(places: tuple[Place, ...]) -> list[Named]:
    return [
        Named(p.start, p.end, "place", p.name, f"place:{p.geonames_id or p.admin1 or p.name.lower()}") for p in places
    ]
