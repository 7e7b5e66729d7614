import pytest

from dateline.annotate.parsing import parse
from dateline.annotate.places import find_places
from dateline.gazetteer import open_gazetteer
from dateline.languages.sentences import split_sentences
from dateline.records import Place


def last(text: str, language: str = "en") -> Place:
    parsed = parse(text, language, split_sentences(text, language), lambda sentence: True)
    return find_places(parsed, open_gazetteer())[-1]


@pytest.mark.parametrize(
    ("language", "text", "words", "numbers"),
    [
        ("en", "A drone fell 12 km west of Pokrovsk.", "12 km west of Pokrovsk", (12.0, 270.0, 5.0)),
        (
            "en",
            "It fell about 30 kilometers (19 miles) south-east of the city of Kharkiv.",
            "30 kilometers (19 miles) south-east of the city of Kharkiv",
            (30.0, 135.0, 12.4),
        ),
        ("en", "A convoy stopped five miles from Kharkiv.", "five miles from Kharkiv", (8.045, None, 8.0)),
        ("en", "They came within 20 km of Kyiv.", "within 20 km of Kyiv", (20.0, None, 20.0)),
        ("en", "Two villages 10-15 km north of Kharkiv burned.", "10-15 km north of Kharkiv", (12.5, 0.0, 5.2)),
        ("en", "They fought north of Kramatorsk.", "north of Kramatorsk", (None, 0.0, None)),
        ("uk", "Він упав за 12 км на захід від Покровська.", "12 км на захід від Покровська", (12.0, 270.0, 5.0)),
        ("uk", "Бої йшли за 5 кілометрів північніше Харкова.", "5 кілометрів північніше Харкова", (5.0, 0.0, 2.1)),
        ("ru", "Он упал в 12 км к западу от Покровска.", "12 км к западу от Покровска", (12.0, 270.0, 5.0)),
        (
            "ru",
            "Взрыв был в 20 километрах от города Краматорск.",
            "20 километрах от города Краматорск",
            (20.0, None, 20.0),
        ),
    ],
)
def test_distances_are_read(language: str, text: str, words: str, numbers: tuple[float | None, ...]) -> None:
    place = last(text, language)
    assert place.offset is not None
    assert place.offset.text == text[place.offset.start : place.offset.end] == words
    assert (place.offset.km, place.offset.bearing, place.offset.within_km) == numbers
    assert place.precision == "near"


def test_the_point_moves_as_far_as_the_text_says() -> None:
    there, off = last("Shells fell on Pokrovsk."), last("Shells fell 12 km west of Pokrovsk.")
    assert there.lat is not None
    assert off.lat == pytest.approx(there.lat, abs=0.001)
    assert off.lon == pytest.approx((there.lon or 0) - 0.162, abs=0.002)  # 12 km at 48 degrees north


def test_a_country_s_point_stays_and_is_no_point() -> None:
    place = last("A ship sank 200 nautical miles off Yemen.")
    assert (place.precision, place.lat) == ("near", last("A ship came from Yemen.").lat)


@pytest.mark.parametrize(
    "text",
    [
        "Shells hit western Ukraine.",
        "They drove 12 km. Kyiv slept.",
        "The road from Kyiv is long.",
        "Some 12 people of Kyiv came.",
        "It cost 5 m in Kyiv.",
    ],
)
def test_no_distance_leaves_a_place_where_it_is(text: str) -> None:
    place = last(text)
    assert place.offset is None
    assert place.precision in ("point", "country")
