"""A user's file of places, CSV or GeoJSON, to places: every fault is named with its line, and none is let pass."""

import csv
import io
import json
import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from dateline.errors import BadPlaces
from dateline.gazetteer.entries import AREAS, COUNTRY, DISTRICT, REGION
from dateline.gazetteer.index import LONGEST, Gazetteer
from dateline.gazetteer.names import STARTS, fold_name
from dateline.gazetteer.own import OwnPlace
from dateline.records import Precision

COLUMNS = {
    "name": "name title",
    "names": "names aliases alternatenames alternate_names other_names",
    "kind": "kind type",
    "country": "country country_code countrycode iso2",
    "admin1": "admin1 region region_code iso_3166_2",
    "lat": "lat latitude y",
    "lon": "lon lng long longitude x",
}
"""What a file may call each column, in any case."""

MOST = 100_000  # places in a set
_SHOWN = 20  # faults that are named
_FIELD = {said: field for field, names in COLUMNS.items() for said in names.split()}
_FEATURES = re.compile(r'"features"\s*:\s*\[')
Row = Mapping[str, Any]


class _Fault(ValueError):
    """What is wrong with a row."""


def take_places(content: bytes, gazetteer: Gazetteer) -> tuple[OwnPlace, ...]:
    """The places of a file; raises :class:`BadPlaces` that names each fault with its line."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise BadPlaces(f"line {line}: not UTF-8: save the file as UTF-8 and try again") from error
    if not text.strip():
        raise BadPlaces("the file is empty: CSV with a header, or GeoJSON, is needed")
    rows = _features(text) if text.lstrip().startswith(("{", "[")) else _csv_rows(text)
    places: list[OwnPlace] = []
    faults: list[str] = []
    for line, row in rows:
        try:
            places.append(_place(row, gazetteer))
        except _Fault as fault:
            faults.append(f"line {line}: {fault}")
        if len(places) > MOST:
            raise BadPlaces(f"line {line}: more than {MOST:,} places: split the file")
    if faults:
        more = f"\nand {len(faults) - _SHOWN:,} more" if len(faults) > _SHOWN else ""
        raise BadPlaces("\n".join(faults[:_SHOWN]) + more)
    if not places:
        raise BadPlaces("the file names no place")
    return tuple(places)


def _csv_rows(text: str) -> Iterator[tuple[int, Row]]:
    """The rows of a CSV file with the number of the line that each starts on; the header says what parts columns."""
    header = next(line for line in text.splitlines() if line.strip())
    mark = max(",;\t", key=header.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=mark)
    fields: list[str] = []
    line = 1
    try:
        for cells in reader:
            start, line = line, reader.line_num + 1
            if not any(cell.strip() for cell in cells):
                continue
            if not fields:
                fields = _header(cells, start)
            elif len(cells) > len(fields):
                yield start, {"fault": f"{len(cells)} cells under a header of {len(fields)}"}
            else:
                yield start, dict(zip(fields, cells, strict=False))
    except csv.Error as error:
        raise BadPlaces(f"line {reader.line_num}: {error}") from error


def _header(cells: list[str], line: int) -> list[str]:
    fields = [_FIELD.get(cell.strip().lower().replace(" ", "_"), "") for cell in cells]
    if "name" not in fields:
        raise BadPlaces(f'line {line}: a header with a column "name" is needed; columns: {", ".join(COLUMNS)}')
    twice = sorted({field for field in fields if field and fields.count(field) > 1})
    if twice:
        raise BadPlaces(f"line {line}: two columns for {', '.join(twice)}")
    return fields


def _features(text: str) -> Iterator[tuple[int, Row]]:
    """The features of a GeoJSON file with their lines."""
    try:
        whole = json.loads(text)
    except RecursionError as error:
        raise BadPlaces("the GeoJSON is nested too deep") from error
    except ValueError as error:
        line = getattr(error, "lineno", 1)
        raise BadPlaces(f"line {line}: not JSON: {getattr(error, 'msg', error)}") from error
    kind = whole.get("type") if isinstance(whole, dict) else None
    if kind == "Feature":
        yield 1, _row(whole)
    elif kind == "FeatureCollection" and isinstance(whole.get("features"), list):
        for line, feature in zip(_lines(text, len(whole["features"])), whole["features"], strict=True):
            yield line, _row(feature)
    else:
        raise BadPlaces("line 1: no GeoJSON: a FeatureCollection or a Feature is needed")


def _lines(text: str, count: int) -> list[int]:
    """The line that each feature starts on."""
    found: list[int] = []
    opening = _FEATURES.search(text)
    at = opening.end() if opening else 0
    decoder, line, counted = json.JSONDecoder(), 1, 0
    while len(found) < count:
        at = text.find("{", at)
        if at < 0:
            break
        line, counted = line + text.count("\n", counted, at), at
        found.append(line)
        at = decoder.raw_decode(text, at)[1]
    return found + [line] * (count - len(found))


def _row(feature: object) -> Row:
    if not isinstance(feature, dict) or feature.get("type") != "Feature":
        return {"fault": "no GeoJSON feature"}
    facts = feature.get("properties")
    row = {_FIELD.get(str(key).lower(), ""): value for key, value in facts.items()} if isinstance(facts, dict) else {}
    row |= {"lat": None, "lon": None}
    geometry = feature.get("geometry")
    if geometry is None:
        return row
    if not isinstance(geometry, dict) or not isinstance(geometry.get("coordinates"), list):
        return {"fault": "a geometry with coordinates, or null, is needed"}
    try:
        lon, lat = _middle(geometry["coordinates"])
    except (ValueError, TypeError):
        return {"fault": "coordinates must be numbers: [longitude, latitude]"}
    shape = "point" if geometry.get("type") == "Point" else "region" if "Polygon" in str(geometry["type"]) else "area"
    return {**row, "lat": lat, "lon": lon, "shape": shape}


def _middle(coordinates: list[Any]) -> tuple[float, float]:
    """The middle of the bounds of a geometry's positions."""
    lons, lats = zip(*_positions(coordinates), strict=True)
    return (min(lons) + max(lons)) / 2, (min(lats) + max(lats)) / 2


def _positions(shape: list[Any]) -> Iterator[tuple[float, float]]:
    if shape and not isinstance(shape[0], list):
        yield float(shape[0]), float(shape[1])
        return
    for piece in shape:
        yield from _positions(piece)


def _place(row: Row, gazetteer: Gazetteer) -> OwnPlace:
    if "fault" in row:
        raise _Fault(row["fault"])
    name = _name(row.get("name"), "name")
    said = row.get("names")
    others = [_text(item) for item in said] if isinstance(said, list) else _text(said).split(";")
    country = _country(_text(row.get("country")), gazetteer)
    admin1 = _admin1(_text(row.get("admin1")), country, gazetteer)
    kind = _text(row.get("kind")).lower() or "place"
    place = OwnPlace(
        name=name,
        names=tuple(dict.fromkeys(_name(other, "names") for other in others if other.strip())),
        kind=kind,
        country=country or (admin1[:2] if admin1 else None),
        admin1=admin1,
        lat=_degrees(row.get("lat"), "lat", 90),
        lon=_degrees(row.get("lon"), "lon", 180),
    )
    return _pointed(place, row.get("shape"), gazetteer)


def _pointed(place: OwnPlace, shape: Precision | None, gazetteer: Gazetteer) -> OwnPlace:
    """With what its kind and its geometry say of how finely it places something."""
    if (place.lat is None) != (place.lon is None):
        raise _Fault("lat and lon go together: one of them is missing")
    code = place.admin1 if place.kind == REGION else place.country if place.kind == COUNTRY else None
    known = gazetteer.by_code(code) if code else None
    if place.lat is None and known is not None:
        place = replace(place, lat=known.lat, lon=known.lon)
    if place.lat is None:
        raise _Fault("lat and lon are missing")
    if place.kind in (COUNTRY, REGION, DISTRICT):
        return replace(place, precision="country" if place.kind == COUNTRY else "region")
    return replace(place, precision="area" if place.kind in AREAS else shape or "point")


def _text(value: object) -> str:
    return "" if value is None else " ".join(str(value).split())


def _name(value: object, field: str) -> str:
    name = _text(value)
    if not name:
        raise _Fault(f"{field} is missing")
    if len(fold_name(name)) >= LONGEST:
        raise _Fault(f"{field} {name[:20]}… is longer than {LONGEST - 1} characters")
    if not STARTS.match(name):
        raise _Fault(f'{field} "{name}" must start with a capital letter: in a text it is found by it')
    return name


def _country(said: str, gazetteer: Gazetteer) -> str | None:
    if not said:
        return None
    known = gazetteer.by_code(said.upper()) if len(said) == 2 else None
    known = known or next((entry for entry in gazetteer.lookup(said) if entry.kind == COUNTRY), None)
    if known is None or known.kind != COUNTRY:
        raise _Fault(f'"{said}" is no country: give its ISO 3166-1 code, such as UA')
    return known.country


def _admin1(said: str, country: str | None, gazetteer: Gazetteer) -> str | None:
    if not said:
        return None
    known = gazetteer.by_code(said.upper())
    if known is None or known.kind != REGION:
        known = next((e for e in gazetteer.lookup(said) if e.kind == REGION and country in (None, e.country)), None)
    if known is None:
        raise _Fault(f'"{said}" is no region: give its ISO 3166-2 code, such as UA-14')
    if country is not None and known.country != country:
        raise _Fault(f"{known.admin1} does not lie in {country}")
    return known.admin1


def _degrees(value: object, field: str, most: int) -> float | None:
    said = _text(value)
    if not said:
        return None
    try:
        number = float(said if "." in said else said.replace(",", "."))
    except ValueError as error:
        raise _Fault(f'{field} "{said}" is no number of degrees, such as 48.28') from error
    if not math.isfinite(number) or abs(number) > most:
        hint = ": are lat and lon swapped?" if field == "lat" and abs(number) <= 180 else ""
        raise _Fault(f"{field} {said} is not between -{most} and {most}{hint}")
    return number
