"""What other programs get."""

import csv
import io
import json
from dataclasses import replace
from typing import Any

from dateline.export import FORMATS
from dateline.records import Article, Figure, Mention, Offset, Place, Reading, Speaker, Statement

TEXT = "=cmd said 30 drones hit Lviv.\nThe Kursk region was quiet."
READING = Reading(
    article=Article(id="a", text=TEXT, title="@Night raid", published="2026-03-06"),
    figures=(
        Figure(
            start=10,
            end=19,
            text="30 drones",
            number=(10, 12),
            value=30.0,
            low=30.0,
            high=30.0,
            hedge="exact",
            kind="objects",
            counted="drone",
            status="fired",
            place=0,
            source=Mention(start=0, end=4, text="=cmd", speaker="s"),
        ),
    ),
    places=(
        Place(
            start=24, end=28, text="Lviv", name="Lviv", kind="city", country="UA", lat=49.8, lon=24.0, precision="point"
        ),
        Place(
            start=34,
            end=46,
            text="Kursk region",
            name="Kursk Oblast",
            kind="region",
            admin1="RU-KRS",
            lat=51.7,
            lon=36.2,
            precision="region",
        ),
    ),
    speakers=(Speaker(id="s", name="=cmd", role="spokesman"),),
)


def table(*readings: Reading) -> list[dict[str, str]]:
    text = "".join(FORMATS["csv"](readings))
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"))))


def test_csv_has_a_row_a_figure() -> None:
    (row,) = table(READING)
    assert (row["value"], row["counted"], row["status"], row["place"], row["role"]) == (
        "30.0",
        "drone",
        "fired",
        "Lviv",
        "spokesman",
    )
    assert row["context"].endswith("hit Lviv.")


def test_no_cell_runs_as_a_formula() -> None:
    (row,) = table(READING)
    assert (row["source"], row["title"], row["context"][0]) == ("'=cmd", "'@Night raid", "'")


def test_every_row_has_the_same_columns() -> None:
    bare = replace(READING, figures=(replace(READING.figures[0], place=None, source=None),))
    first, second = table(READING, bare)
    assert first.keys() == second.keys()
    assert second["place"] == ""


def test_no_figures_is_an_empty_file() -> None:
    assert "".join(FORMATS["csv"]([replace(READING, figures=())])) == ""


def test_json_lines_are_the_same_rows() -> None:
    (row,) = map(json.loads, "".join(FORMATS["jsonl"]([READING])).splitlines())
    assert (row["value"], row["source"]) == (30.0, "=cmd")


def test_a_region_is_its_outline_and_never_a_point() -> None:
    city, region = json.loads("".join(FORMATS["geojson"]([READING])))["features"]
    assert city["geometry"] == {"type": "Point", "coordinates": [24.0, 49.8]}
    assert region["geometry"]["type"] in ("Polygon", "MultiPolygon")
    assert region["properties"]["admin1"] == "RU-KRS"


def test_a_feature_says_whose_words_name_the_place() -> None:
    text = READING.article.text
    source = Mention(start=0, end=4, text=text[:4], speaker="s1")
    said = Statement(content=((0, len(text)),), cue=None, kind="indirect", source=source)
    speaker = Speaker(id="s1", name="Olha Marchuk")
    (feature, _) = features(replace(READING, statements=(said,), speakers=(speaker,)))
    properties = feature["properties"]
    assert (properties["statement"], properties["speaker"], properties["source"]) == (0, "Olha Marchuk", text[:4])
    assert properties["text"] in properties["context"]
    assert features(READING)[0]["properties"]["speaker"] is None


def test_what_lies_some_way_off_a_town_is_a_circle() -> None:
    place = READING.places[0]
    offset = Offset(start=place.start, end=place.end, text=place.text, km=12.0, bearing=270.0, within_km=5.0)
    near = replace(place, precision="near", offset=offset)
    (feature,) = features(replace(READING, places=(near,)))
    assert feature["geometry"]["type"] == "Polygon"
    assert feature["properties"]["offset_km"] == 12.0
    for vague in (replace(offset, within_km=None), None):
        (feature,) = features(replace(READING, places=(replace(near, offset=vague),)))
        assert feature["geometry"] is None


def features(reading: Reading) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads("".join(FORMATS["geojson"]([reading])))["features"]
    return found


def test_an_analyst_gets_units_and_how_sure_a_figure_is() -> None:
    measured = replace(READING.figures[0], unit="km", quantity=3.7, confidence=0.8)
    (row,) = table(replace(READING, figures=(measured,)))
    assert (row["unit"], row["quantity"], row["confidence"]) == ("km", "3.7", "0.8")
