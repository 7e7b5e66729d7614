from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.briefs import Format, make_brief, render
from dateline.records import Article, Brief, DatelineLine, Place, Reading


def test_dateline_is_that_of_text_and_page(brief: Brief) -> None:
    assert brief.dateline == DatelineLine(place="Kharkiv", date="2025-09-02T23:40:00+03:00", outlet="Meridian Wire")


def test_a_place_named_later_makes_no_dateline(reports: ModuleType) -> None:
    text = "Rescuers worked in Kharkiv through the night — a second one — said the governor."
    start = text.index("Kharkiv")
    place = reports.READING.places[1]
    moved = type(place)(start=start, end=start + 7, text="Kharkiv", name="Kharkiv", kind="city", precision="point")
    reading = Reading(article=Article(id="1", text=text), places=(moved,))
    assert make_brief(reading).dateline.place is None


def test_key_points_pass_through(reports: ModuleType, brief: Brief) -> None:
    assert brief.key_points == reports.KEY_POINTS
    assert brief.id == "depot"


def test_points_are_the_texts_own_words(brief: Brief) -> None:
    text = brief.reading.article.text
    assert 3 <= len(brief.points) <= 5
    for point in brief.points:
        assert text[point.start : point.end] == point.text
        for i in point.figures:
            assert point.start <= brief.reading.figures[i].start < brief.reading.figures[i].end <= point.end


def test_speakers_come_weightiest_first_and_keep_their_statements(brief: Brief) -> None:
    assert brief.speakers == (("s1", (0, 1, 2)), ("s2", (3, 4)))


@given(st.text(max_size=600), st.sampled_from([None, "en", "uk", "ru", "ko"]))
def test_any_text_gives_a_brief_whose_points_lie_in_it(text: str, language: str | None) -> None:
    brief = make_brief(Reading(article=Article(id="x", text=text, language=language)))
    ends = [(point.start, point.end) for point in brief.points]
    assert ends == sorted(ends)
    assert all(text[point.start : point.end] == point.text for point in brief.points)
    assert all(one[1] <= other[0] for one, other in zip(ends, ends[1:], strict=False))


@given(st.integers(0, 3000))
def test_long_lines_without_ends_are_cut(length: int) -> None:
    brief = make_brief(Reading(article=Article(id="x", text="a " * length)))
    assert brief.points == ()


def test_a_datelines_capitals_are_spelt_as_elsewhere_in_the_text() -> None:
    def place(text: str) -> str | None:
        end = text.index(",")
        found = Place(start=0, end=end, text=text[:end], name="Lviv City", kind="city", precision="point")
        return make_brief(Reading(article=Article(id="1", text=text), places=(found,))).dateline.place

    assert place("LVIV, May 4 (Agency Meridian) — It rained in Lviv.") == "Lviv"
    assert place("LVIV, May 4 (Agency Meridian) — It rained.") == "Lviv"
    assert place("PORT-AU-PRINCE, May 4 (Agency Meridian) — It rained in Port-au-Prince.") == "Port-au-Prince"


@pytest.mark.parametrize("form", ["terminal", "html", "markdown"])
def test_a_language_that_is_read_for_places_only_is_said_so(form: Format) -> None:
    korean = make_brief(Reading(article=Article(id="k", text="군인 12명이 숨졌다고 관리들이 말했다.", language="ko")))
    told = " ".join("".join(render([korean], form)).split())
    assert "Korean, which is read for names of places only" in told
    assert "Not looked for in this language." in told
    assert "Nobody is quoted or cited." not in told
