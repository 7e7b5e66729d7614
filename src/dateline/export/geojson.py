"""Places as GeoJSON (RFC 7946)."""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from dateline.contract import plain
from dateline.export.tables import context
from dateline.gazetteer.entries import WIDE
from dateline.records import Place, Reading, Statement
from dateline.shapes.polygons import Polygon, circle, country_polygons, region_polygons


def places(readings: Iterable[Reading]) -> Iterator[str]:
    """A feature a mention of a place that is spoken of as a place, not as a government.

    Its geometry is what the report gives and nothing finer: a point, the outline of a region or the coarse one of a
    country, a circle for what lies some way off a town. What the report places less than that, and what has no outline,
    has none; its ``admin1`` and ``country`` say where it lies.
    """
    yield '{"type": "FeatureCollection", "features": ['
    found = ((r, i, p) for r in readings for i, p in enumerate(r.places) if p.role == "location")
    for number, (reading, index, place) in enumerate(found):
        yield (",\n" if number else "\n") + json.dumps(_feature(reading, index, place))
    yield "\n]}\n"


def _feature(reading: Reading, index: int, place: Place) -> dict[str, Any]:
    article = reading.article
    said = {key: value for key, value in plain(place).items() if key not in {"lat", "lon", "offset"}}
    offset = place.offset
    return {
        "type": "Feature",
        "id": f"{reading.id}#place-{index}",
        "geometry": _geometry(place),
        "properties": {
            "article": reading.id,
            "published": article.published,
            "outlet": article.outlet,
            "title": article.title,
            "url": article.url,
            **said,
            "offset": offset.text if offset else None,
            "offset_km": offset.km if offset else None,
            "offset_bearing": offset.bearing if offset else None,
            **_source(reading, place),
            "context": context(article.text, place.start, place.end),
        },
    }


def _source(reading: Reading, place: Place) -> dict[str, Any]:
    """Whose words name the place, with the index of the statement; the outlet's own words are nobody's."""
    for index, statement in enumerate(reading.statements):
        if any(start <= place.start < end for start, end in statement.content):
            return {"statement": index, **_said_by(reading, statement)}
    return {"statement": None, "source": None, "speaker": None}


def _said_by(reading: Reading, statement: Statement) -> dict[str, Any]:
    source = statement.source
    names = {speaker.id: speaker.name for speaker in reading.speakers}
    return {
        "source": source.text if source else None,
        "speaker": names.get(source.speaker or "") if source else None,
    }


def _geometry(place: Place) -> dict[str, Any] | None:
    if place.precision == "country":
        return _outline(country_polygons(place.country or ""))
    if place.precision == "region" and place.kind == "region":
        return _outline(region_polygons(place.admin1 or ""))
    if place.lat is None or place.lon is None:
        return None
    if place.precision == "point":
        return {"type": "Point", "coordinates": [place.lon, place.lat]}
    if place.offset is not None and place.offset.within_km and place.kind not in WIDE:
        return _outline((circle(place.lon, place.lat, place.offset.within_km),))
    return None


def _outline(found: tuple[Polygon, ...]) -> dict[str, Any] | None:
    if not found:
        return None
    if len(found) == 1:
        return {"type": "Polygon", "coordinates": found[0]}
    return {"type": "MultiPolygon", "coordinates": found}
