import pytest

from dateline.shapes.polygons import Ring, circle, country_polygons, polygons, region_polygons

SQUARE = [(0.0, 0.0), (4.0, 0.0), (4.0, 4.0), (0.0, 4.0), (0.0, 0.0)]
HOLE = [(1.0, 1.0), (1.0, 2.0), (2.0, 2.0), (2.0, 1.0), (1.0, 1.0)]
ISLAND = [(1.2, 1.2), (1.4, 1.2), (1.4, 1.4), (1.2, 1.2)]


def turns_left(ring: Ring) -> bool:
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:], strict=False)) > 0


def test_a_ring_within_a_ring_is_a_hole_and_one_in_the_hole_is_land() -> None:
    outer, island = polygons([ISLAND, HOLE, list(reversed(SQUARE))])
    assert [len(outer), len(island)] == [2, 1]
    assert turns_left(outer[0])
    assert not turns_left(outer[1])


def test_a_ring_that_touches_itself_is_taken_apart() -> None:
    eight = [(0.0, 0.0), (2.0, 0.0), (1.0, 1.0), (2.0, 2.0), (0.0, 2.0), (1.0, 1.0), (0.0, 0.0)]
    assert len(polygons([eight])) == 2


@pytest.mark.parametrize("code", ["UA-14", "RU-KRS", "UA-32", "SY-HL", "PS-GZA"])
def test_regions_are_closed_and_turn_left(code: str) -> None:
    for polygon in region_polygons(code):
        assert all(ring[0] == ring[-1] for ring in polygon)
        assert turns_left(polygon[0])


def test_small_countries_have_their_full_outline() -> None:
    assert country_polygons("SG")
    assert country_polygons("XX") == ()


def test_a_circle_lies_round_its_middle() -> None:
    (ring,) = circle(37.0, 48.0, 111.2)
    assert ring[0] == ring[-1]
    assert turns_left(ring)
    assert max(lat for _, lat in ring) == pytest.approx(49.0, abs=0.01)
    assert max(lon for lon, _ in ring) == pytest.approx(37 + 1 / 0.669, abs=0.02)
