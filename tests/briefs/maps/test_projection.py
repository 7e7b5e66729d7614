from math import hypot

from hypothesis import given
from hypothesis import strategies as st

from dateline.briefs.maps.projection import Azimuthal, World, fit

latitudes = st.floats(-89, 89)
longitudes = st.floats(-180, 180)


@given(longitudes, latitudes, st.floats(-60, 60), st.floats(-60, 60))
def test_degrees_undo_the_plane(lon: float, lat: float, east: float, north: float) -> None:
    projection = Azimuthal(lon, lat)
    place = (lon + east, max(-89.0, min(89.0, lat + north)))
    back = projection.plane(projection.degrees(*projection.plane(place)))
    there = projection.plane(place)
    assert hypot(back[0] - there[0], back[1] - there[1]) < 1


@given(longitudes, latitudes, longitudes, latitudes)
def test_the_whole_globe_lies_within_the_rim(lon: float, lat: float, other: float, place: float) -> None:
    x, y = Azimuthal(lon, lat).plane((other, place))
    assert hypot(x, y) <= 2 * 6371 + 1


def test_distances_near_the_centre_are_kilometres() -> None:
    x, y = Azimuthal(30.5, 50.45).plane((36.23, 49.99))  # Kyiv to Kharkiv
    assert 405 < hypot(x, y) < 415


def test_north_is_up() -> None:
    assert World().plane((0, 60))[1] < World().plane((0, 10))[1] < 0
    assert Azimuthal(0, 0).plane((0, 10))[1] < 0


@given(st.lists(st.tuples(longitudes, latitudes), min_size=1, max_size=8))
def test_what_is_fitted_is_shown(points: list[tuple[float, float]]) -> None:
    frame = fit(points, width=440, height=320, least=400, margin=48)
    if isinstance(frame.projection, Azimuthal):
        assert all(frame.shows(point, 0.01) for point in points)


def test_bounds_hold_the_picture() -> None:
    frame = fit([(37.0, 48.0), (38.0, 49.0)], width=440, height=320, least=400, margin=48)
    west, south, east, north = frame.bounds()
    assert west < 36
    assert east > 39
    assert south < 47.5
    assert north > 49.5
