import json
from pathlib import Path

import pytest

from dateline.annotate.parsing import parse
from dateline.annotate.places import find_places
from dateline.errors import BadPlaces, NotFound, SetupError
from dateline.gazetteer import Gazetteer
from dateline.gazetteer.own import OwnPlace, data_folder, load_all, load_set, remove_set, save_set, set_names
from dateline.gazetteer.taking import take_places
from dateline.languages.sentences import split_sentences
from dateline.records import Place

PLAIN = Gazetteer()
FEATURE = {
    "type": "Feature",
    "properties": {"name": "Camp Reed"},
    "geometry": {"type": "Point", "coordinates": [37, 48]},
}


def taken(text: str) -> tuple[OwnPlace, ...]:
    return take_places(text.encode(), PLAIN)


def faults(text: str) -> list[str]:
    with pytest.raises(BadPlaces) as caught:
        taken(text)
    return str(caught.value).splitlines()


def collection(*features: object) -> str:
    return json.dumps({"type": "FeatureCollection", "features": features}, indent=1)


def places_in(text: str, *own: OwnPlace, language: str = "en") -> list[Place]:
    gazetteer = Gazetteer(own=[("mine", place) for place in own])
    parsed = parse(text, language, split_sentences(text, language), lambda sentence: True)
    return list(find_places(parsed, gazetteer))


def test_csv_by_header() -> None:
    (place,) = taken(
        "Title;Latitude;lng;aliases;country;region\nHill 217;48,28;37.1;Height 217;Ukraine;Donetsk Oblast\n"
    )
    assert place == OwnPlace(
        name="Hill 217",
        names=("Height 217",),
        kind="place",
        country="UA",
        admin1="UA-14",
        lat=48.28,
        lon=37.1,
        precision="point",
    )


def test_a_region_s_point_comes_from_its_code() -> None:
    (place,) = taken("name,kind,admin1,lat,lon\nBlack Earth Land,region,RU-KRS,,\n")
    assert (place.country, place.precision) == ("RU", "region")
    assert place.lat is not None


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("Hill,95,37,UA,", "line 2: lat 95 is not between -90 and 90: are lat and lon swapped?"),
        (",1,2,,", "line 2: name is missing"),
        ("camp,1,2,,", 'line 2: name "camp" must start with a capital letter'),
        ("Hill,1,2,Nowhereland,", 'line 2: "Nowhereland" is no country'),
        ("Hill,1,2,,Nowhere", 'line 2: "Nowhere" is no region'),
        ("Hill,1,2,UA,RU-KRS", "line 2: RU-KRS does not lie in UA"),
        ("Hill,1,x,,", 'line 2: lon "x" is no number'),
        ("Hill,nan,1,,", "line 2: lat nan is not between"),
        ("Hill,1,,,", "line 2: lat and lon go together"),
        ("Hill,,,,", "line 2: lat and lon are missing"),
        ("Hill,1,2,,,9", "line 2: 6 cells under a header of 5"),
        ("H" * 80 + ",1,2,,", "is longer than 63 characters"),
    ],
)
def test_each_fault_is_named(row: str, said: str) -> None:
    (fault,) = faults(f"name,lat,lon,country,admin1\n{row}\n")
    assert said in fault


def test_lines_count_those_inside_cells() -> None:
    assert faults('name,lat,lon\n"Two\nlines",1,2\n\ncamp,1,2\nHill,x,1\n') == [
        'line 5: name "camp" must start with a capital letter: in a text it is found by it',
        'line 6: lat "x" is no number of degrees, such as 48.28',
    ]


def test_many_faults_are_counted() -> None:
    said = faults("name,lat,lon\n" + ",1,2\n" * 30)
    assert len(said) == 21
    assert said[-1] == "and 10 more"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "the file is empty"),
        (b"a,b\n1,2\n", 'line 1: a header with a column "name"'),
        (b"name,title,lat,lon\n", "line 1: two columns for name"),
        (b"name,lat,lon\n", "names no place"),
        (b"name,lat,lon\nK\xffrsk,1,2\n", "line 2: not UTF-8"),
        (b'{"type": "Topology"}', "no GeoJSON"),
        (b'{"type":\n "Feature",}', "line 2: not JSON"),
        (b"[" * 100_000, "nested too deep"),
    ],
)
def test_files_that_hold_no_places(content: bytes, said: str) -> None:
    with pytest.raises(BadPlaces, match=said):
        take_places(content, PLAIN)


def test_geojson_points_shapes_and_lines() -> None:
    ring = [[[37, 48], [38, 48], [38, 49], [37, 48]]]
    shapes = [
        FEATURE,
        {**FEATURE, "geometry": {"type": "Polygon", "coordinates": ring}},
        {**FEATURE, "geometry": {"type": "LineString", "coordinates": ring[0]}},
    ]
    assert [(p.precision, p.lat) for p in taken(collection(*shapes))] == [
        ("point", 48),
        ("region", 48.5),
        ("area", 48.5),
    ]
    assert [p.name for p in taken(json.dumps(FEATURE))] == ["Camp Reed"]


def test_faults_of_features_have_their_lines() -> None:
    text = '{"type": "FeatureCollection", "features": [\n' + json.dumps(FEATURE) + ",\n7,\n" + json.dumps({"type": "x"})
    assert faults(text + "]}")[-1].endswith("no GeoJSON feature")
    wrong = {**FEATURE, "geometry": {"type": "Point", "coordinates": ["a", 1]}}
    text = '{"type": "FeatureCollection", "features": [\n' + json.dumps(FEATURE) + ",\n" + json.dumps(wrong) + "]}"
    assert faults(text) == ["line 3: coordinates must be numbers: [longitude, latitude]"]


def test_sets_are_kept_replaced_and_removed(tmp_path: Path) -> None:
    place = OwnPlace(name="Hill 217", names=("Height 217",), lat=1.0, lon=2.0, precision="point")
    assert not save_set(tmp_path, "hills", [place])
    assert save_set(tmp_path, "hills", [place])
    assert load_set(tmp_path, "hills") == (place,)
    assert load_all(tmp_path) == (("hills", place),)
    remove_set(tmp_path, "hills")
    assert set_names(tmp_path) == ()
    with pytest.raises(NotFound, match="no set of places named hills"):
        remove_set(tmp_path, "hills")


def test_a_broken_set_is_said(tmp_path: Path) -> None:
    save_set(tmp_path, "hills", [])
    (tmp_path / "gazetteer" / "hills.jsonl").write_text('{"nothing": 1}\n', encoding="utf-8")
    with pytest.raises(SetupError, match="dateline gazetteer remove hills"):
        load_all(tmp_path)


def test_the_data_folder_can_be_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("DATELINE_DATA", str(tmp_path))
    assert data_folder() == tmp_path
    monkeypatch.delenv("DATELINE_DATA")
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "x"))
    assert data_folder() == tmp_path / "x" / "dateline"


def test_own_places_are_found_and_preferred() -> None:
    hill = OwnPlace(name="Hill 217", kind="hill", lat=48.28, lon=37.1, precision="point")
    town = OwnPlace(name="Pokrovsk", kind="village", country="AL", lat=40.0, lon=20.0, precision="point")
    text = "Troops took Hill 217 near Pokrovsk on Friday, as shells hit Kramatorsk and the Donetsk region of Ukraine."
    found = {p.text: p for p in places_in(text, hill, town)}
    assert (found["Hill 217"].kind, found["Hill 217"].precision) == ("hill", "point")
    assert found["Pokrovsk"].country == "AL"
    assert found["Kramatorsk"].country == "UA"


def test_own_names_stand_in_their_cases() -> None:
    field = OwnPlace(name="Нова Балка", lat=48.0, lon=37.0, precision="point")
    (place,) = places_in("Бої точилися біля Нової Балки.", field, language="uk")
    assert place.text == "Нової Балки"


def test_a_longer_name_of_the_index_wins() -> None:
    own = OwnPlace(name="Kursk", lat=1.0, lon=2.0, precision="point")
    assert [p.kind for p in places_in("Fires burned in Kursk region.", own)] == ["region"]


def test_without_own_places_nothing_changes() -> None:
    text = "Kyiv and the Gaza Strip, Pokrovsk and Kursk"
    assert Gazetteer(own=[("mine", OwnPlace(name="Hill 217"))]).find_names(text, "en") == PLAIN.find_names(text, "en")
