"""Places that a report gives by their distance and direction from another: "12 km west of Pokrovsk"."""

import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import cache

from dateline.languages import words as load_words
from dateline.languages.shapes.distances import Distances
from dateline.records import Offset, Place

_BACK = 110  # characters before a name in which its distance stands
_EARTH = 6371.0  # kilometres
_EIGHTH = math.tan(math.radians(22.5))  # how far to a side something "to the west" may lie, for each kilometre
_FURTHEST = 3000.0  # kilometres: beyond, a number is another thing


def with_offset(place: Place, text: str, code: str, opens: int) -> Place:
    """The place with the distance and direction that stand before its name in its sentence, which ``opens`` there.

    What lies west of a town is not put at the town: its point moves as far as the text says, and its precision is
    "near". Where the text gives no distance, or the place no point, it stays where it was, and is "near" all the same.
    """
    match = _pattern(code).search(text, max(opens, place.start - _BACK), place.start)
    words = load_words(Distances, code) or load_words(Distances, "en")
    if match is None or words is None or place.lat is None or place.lon is None:
        return place
    said = next(filter(None, (match["direction"], match["alone"], match["further"], match["only"])), None)
    bearing = None if said is None else {**words.directions, **words.further}[_key(said)]
    km = None if match["count"] is None else _number(match, words) * words.units[_key(match["unit"])]
    if km is not None and not 0 < km < _FURTHEST:
        return place
    lat, lon = _moved(place.lat, place.lon, km, bearing) if place.precision == "point" else (place.lat, place.lon)
    offset = Offset(
        start=match.start(),
        end=place.end,
        text=text[match.start() : place.end],
        km=None if km is None else round(km, 3),
        bearing=bearing,
        within_km=None if km is None else round(km if bearing is None else km * _EIGHTH, 1),
    )
    return replace(place, precision="near", lat=lat, lon=lon, offset=offset)


def _key(said: str) -> str:
    return " ".join(said.lower().split())


def _number(match: re.Match[str], words: Distances) -> float:
    said = _key(match["count"])
    if said in words.numbers:
        return words.numbers[said]
    parts = re.findall(r"\d+(?:[.,]\d+)?", re.sub(r"(?<=\d)[ ,\u00a0](?=\d{3}(?!\d))", "", said))
    values = [float(part.replace(",", ".")) for part in parts]
    return sum(values) / len(values)


def _moved(lat: float, lon: float, km: float | None, bearing: float | None) -> tuple[float, float]:
    """The point some kilometres away on the sphere; the same one where either is unsaid."""
    if km is None or bearing is None:
        return lat, lon
    turn, course, north = km / _EARTH, math.radians(bearing), math.radians(lat)
    there = math.asin(math.sin(north) * math.cos(turn) + math.cos(north) * math.sin(turn) * math.cos(course))
    east = math.sin(course) * math.sin(turn) * math.cos(north)
    over = math.atan2(east, math.cos(turn) - math.sin(north) * math.sin(there))
    return round(math.degrees(there), 4), round((lon + math.degrees(over) + 540) % 360 - 180, 4)


@cache
def _pattern(code: str) -> re.Pattern[str]:
    words = load_words(Distances, code) or load_words(Distances, "en")
    assert words is not None
    digits = r"\d{1,4}(?:[.,]\d{1,3})?(?:\s?[-–]\s?\d{1,4}(?:[.,]\d{1,3})?|\s(?:to|до)\s\d{1,4})?"
    count = rf"(?P<count>{digits}|{_choice(words.numbers)})[\s\u00a0-]?(?P<unit>{_choice(words.units)})"
    other = r"(?:\s\([^()]{1,24}\)|\s?/\s?\d[\d.,]*\s\w+)?"
    leads, of, away, within = map(_choice, (words.leads, words.of, words.away, words.within))
    directions, further = _choice(words.directions), _choice(words.further)
    ways = (
        rf"(?P<within>{within}\s)?{count}{other}(?:\s(?:{leads}\s)?(?P<direction>{directions})\s{of}"
        rf"|\s(?P<further>{further})|\s{away}|(?(within)\s{of}|(?!)))"
        rf"|(?:{leads}\s)?(?P<alone>{directions})\s{of}|(?P<only>{further})"
    )
    return re.compile(rf"(?<![\w.,-])(?:{ways})\s+(?:{_choice(words.fillers)}\s+)?\Z", re.IGNORECASE)


def _choice(said: Iterable[str] | Mapping[str, float]) -> str:
    longest = sorted(said, key=lambda word: (-len(word), word))
    return "(?:" + "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in longest) + ")" if longest else "(?!)"
