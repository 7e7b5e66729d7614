import pytest

from dateline.shapes import load_shapes

CODES = "RU-KRS RU-BEL UA-43 UA-63 UA-32 PS-GZ SY-ID SD-DN US-CA FR-IDF GB-SCT KP-01".split()


@pytest.mark.parametrize("code", CODES)
def test_regions_that_reports_speak_of_have_outlines(code: str) -> None:
    assert load_shapes().regions[code]


def test_every_ring_is_closed() -> None:
    shapes = load_shapes()
    for groups in (shapes.regions, shapes.countries):
        for rings in groups.values():
            for ring in rings:
                points = shapes.ring(ring)
                assert points[0] == points[-1]


def test_crimea_belongs_to_its_iso_country() -> None:
    shapes = load_shapes()
    ring = max((shapes.ring(ring) for ring in shapes.regions["UA-43"]), key=len)
    west, south, east, north = shapes.boxes["UA"]
    assert all(west <= lon <= east and south <= lat <= north for lon, lat in ring)


def test_countries_stand_on_the_coarse_map_too() -> None:
    shapes = load_shapes()
    assert set(shapes.coarse) == set(shapes.countries) == set(shapes.boxes)
    assert len(shapes.countries) > 230
    assert len(shapes.regions) > 3000
    for rings in shapes.coarse.values():
        assert all(len(shapes.coarse_ring(ring)) >= 2 for ring in rings)
