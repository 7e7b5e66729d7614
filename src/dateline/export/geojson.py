"""Places as GeoJSON (RFC 7946)."""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from dateline.contract import plain
from dateline.records import Place, Reading


def places(readings: Iterable[Reading]) -> Iterator[str]:
    """A feature a mention of a place.

    Only a place that the report gives as a point has a geometry: a region or a country is not put anywhere finer
    than the report puts it, and its ``admin1`` and ``country`` say which shape to draw.
    """
    yield '{"type": "FeatureCollection", "features": ['
    for number, (reading, place) in enumerate((r, p) for r in readings for p in r.places if p.role == "location"):
        yield (",\n" if number else "\n") + json.dumps(_feature(reading, place))
    yield "\n]}\n"


def _feature(reading: Reading, place: Place) -> dict[str, Any]:
    point = place.precision == "point" and place.lat is not None
    properties = {key: value for key, value in plain(place).items() if key not in {"lat", "lon"}}
    return {
        "type": "Feature",
        "geometry": {"type": "Point", "coordinates": [place.lon, place.lat]} if point else None,
        "properties": {"article": reading.id, "published": reading.article.published, **properties},
    }
