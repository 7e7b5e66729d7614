import re
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.briefs.maps import MapView, draw_map
from dateline.briefs.views import PlaceView
from dateline.records import Offset, Place, Precision

SVG = "{http://www.w3.org/2000/svg}"


def view(words: str, index: int = 0, **fields: object) -> PlaceView:
    given_: dict[str, object] = {"name": words, "kind": "city", **fields}
    return PlaceView(
        indices=(index,),
        wordings=(words,),
        place=Place(start=0, end=len(words), text=words, **given_),  # type: ignore[arg-type]
    )


def town(words: str, lat: float, lon: float, index: int = 0, country: str = "UA") -> PlaceView:
    return view(words, index, country=country, lat=lat, lon=lon, precision="point")


def region(words: str, code: str, index: int = 0, kind: str = "region", lat: float | None = None) -> PlaceView:
    return view(words, index, kind=kind, country=code[:2], admin1=code, lat=lat, lon=lat, precision="region")


def country(words: str, code: str, index: int = 0) -> PlaceView:
    return view(words, index, kind="country", country=code, precision="country")


def drawn(*views: PlaceView) -> tuple[MapView, ElementTree.Element]:
    found = draw_map(views, key="b1")
    assert found is not None
    return found, ElementTree.fromstring(found.svg)


def classes(root: ElementTree.Element) -> list[str]:
    return [element.get("class") or "" for element in root.iter()]


def test_a_region_is_a_shape_and_never_a_point() -> None:
    _, root = drawn(region("Kurshchyna", "RU-KRS", lat=51.7))
    assert "region" in classes(root)
    assert "point" not in classes(root)
    assert "Kurshchyna" in [text.text for text in root.iter(f"{SVG}text")]


@pytest.mark.parametrize(("km", "within"), [(12.0, 5.0), (None, None)])
def test_what_lies_some_way_off_a_town_is_a_circle_and_never_a_point(km: float | None, within: float | None) -> None:
    offset = Offset(start=0, end=8, text="Pokrovsk", km=km, bearing=270.0, within_km=within)
    near = {"country": "UA", "lat": 48.2, "lon": 37.0, "precision": "near", "offset": offset}
    found, root = drawn(view("12 km west of Pokrovsk", **near))
    assert "near" in classes(root)
    assert "point" not in classes(root)
    assert found.ways == ("near",)


def test_what_lies_some_way_off_a_country_is_not_drawn() -> None:
    offset = Offset(start=0, end=5, text="Yemen", km=370.0, bearing=None, within_km=370.0)
    off = view("off Yemen", 1, kind="country", country="YE", lat=15.0, lon=47.0, precision="near", offset=offset)
    found, root = drawn(off, country("Oman", "OM"))
    assert "near" not in classes(root)
    assert found.left_out == (1,)


def test_a_country_is_tinted_and_never_a_point() -> None:
    _, root = drawn(country("North Korea", "KP"))
    assert "country" in classes(root)
    assert "point" not in classes(root)


def test_a_district_is_drawn_as_lying_somewhere_in_its_region() -> None:
    _, root = drawn(region("Pokrovsk district", "UA-14", kind="district"))
    assert "within" in classes(root)
    assert "region" not in classes(root)


def test_only_what_has_a_position_is_a_point() -> None:
    found, root = drawn(town("Izium", 49.2, 37.3), view("the front", 1, precision="area", lat=48.0, lon=37.0))
    assert classes(root).count("point") == 1
    assert found.ways == ("point",)


@pytest.mark.parametrize("precision", ["area", "unknown"])
def test_places_without_bounds_are_not_drawn(precision: Precision) -> None:
    assert draw_map([view("the Sahel", precision=precision, lat=15.0, lon=0.0)], key="b1") is None


def test_codes_without_an_outline_are_left_out() -> None:
    found, _ = drawn(region("Nowhere", "ZZ-1"), town("Izium", 49.2, 37.3, 1), country("?", "ZZ", 2))
    assert found.left_out == (0, 2)


def test_a_far_place_lies_beyond_the_map_and_on_the_inset() -> None:
    found, root = drawn(town("Izium", 49.2, 37.3), town("Kupiansk", 49.7, 37.6, 1), town("Paris", 48.9, 2.35, 2, "FR"))
    assert found.beyond == (2,)
    assert "inset-point" in classes(root)
    assert "Paris" not in [text.text for text in root.iter(f"{SVG}text")]


def test_places_all_over_the_world_get_the_world() -> None:
    found, root = drawn(country("Brazil", "BR"), country("Australia", "AU", 1), country("Kenya", "KE", 2))
    assert found.beyond == ()
    assert not {"inset", "scale"} & set(classes(root))


def test_crowded_places_are_numbered_and_labels_never_overlap() -> None:
    towns = [town(f"Settlement {i}", 48.2 + i % 4 * 0.02, 37.1 + i // 4 * 0.02, i) for i in range(16)]
    far = town("Kharkiv", 50.0, 36.25, 16)
    found, root = drawn(*towns, far)
    assert found.numbers
    assert sorted(found.numbers.values()) == list(range(1, len(found.numbers) + 1))
    labels = {text.text for text in root.iter(f"{SVG}text")}
    assert {str(number) for number in found.numbers.values()} <= labels


def test_nothing_of_the_report_can_break_out_of_the_picture() -> None:
    _, root = drawn(town('<script>"&\x00', 49.2, 37.3))
    assert "script" not in {element.tag for element in root.iter()}


def test_the_scale_is_a_round_number() -> None:
    _, root = drawn(town("Izium", 49.2, 37.3))
    (bar,) = [text.text or "" for text in root.iter(f"{SVG}text") if text.get("class") == "scale-label"]
    assert re.fullmatch(r"[125]0*\u00a0?\s?km", bar)


def test_a_region_across_the_180th_meridian_is_in_one_piece() -> None:
    _, root = drawn(region("Chukotka", "RU-CHU"))
    (path,) = [element.get("d") or "" for element in root.iter(f"{SVG}path") if element.get("class") == "region"]
    starts = [float(x) for x in re.findall(r"M(-?[\d.]+),", path)]
    assert max(starts) - min(starts) < 440


latitudes = st.floats(-90, 90)
longitudes = st.floats(-180, 180)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(latitudes, longitudes), min_size=1, max_size=6))
def test_points_anywhere_give_a_picture_they_lie_in(points: list[tuple[float, float]]) -> None:
    found, root = drawn(*(town(f"T{i}", lat, lon, i) for i, (lat, lon) in enumerate(points)))
    assert "nan" not in found.svg
    dots = [element for element in root.iter(f"{SVG}circle") if element.get("class") == "point"]
    assert len(dots) + len(found.beyond) == len(points)
    for dot in dots:
        assert 0 <= float(dot.get("cx") or -1) <= 440
        assert 0 <= float(dot.get("cy") or -1) <= 320
