import json
from dataclasses import replace
from types import ModuleType

import pytest

from dateline import annotate
from dateline.briefs import FORMATS, render
from dateline.briefs.making import make_brief
from dateline.briefs.viewing import view_brief
from dateline.briefs.views import PlaceView, VoiceView
from dateline.records import Article, Atom, Brief, KeyPoint, Mention, Place, Reading, Speaker, Statement


def place_view(*wordings: str, name: str, country: str = "RU") -> PlaceView:
    place = Place(start=0, end=1, text=wordings[0], name=name, kind="region", country=country, precision="region")
    return PlaceView(indices=(0,), wordings=wordings, place=place)


def test_places_are_explained_only_where_their_wording_needs_it() -> None:
    assert place_view("Kurshchyna", name="Kursk Oblast").known == "Kursk Oblast, Russia"
    assert place_view("the Kursk Oblast", name="Kursk Oblast").known == "Russia"
    assert place_view("Zaporizhzhia", name="Zaporizhzhya", country="UA").known == "Ukraine"
    assert place_view("Russia", name="Russia").known == ""


def test_mentions_of_one_place_are_one_place(brief: Brief) -> None:
    view = view_brief(brief)
    assert [(place.indices, place.wordings) for place in view.places] == [
        ((0, 1), ("Kharkiv",)),
        ((2,), ("Belgorod region",)),
    ]
    assert [place.wordings for place in view.actors] == [("Russian",)]


def test_attribution_stands_as_in_the_text(brief: Brief) -> None:
    said = [item.attribution for voice in view_brief(brief).voices for item in voice.said]
    assert said[:3] == ["the regional governor said", "Governor Olena Marchuk said", "she told"]


def test_the_word_that_only_opens_a_clause_is_not_said(brief: Brief) -> None:
    assert [item.words for voice in view_brief(brief).voices for item in voice.said if item.denies] == [
        "the depot had been a target"
    ]


def test_points_resolve_what_is_in_them(brief: Brief) -> None:
    first = view_brief(brief).points[0]
    assert first.resolved == (
        "at least 14 workers, killed · about 30, injured · Kharkiv (Ukraine) · said by Olena Marchuk"
    )


def test_what_the_body_lacks_and_what_it_has_otherwise(reports: ModuleType) -> None:
    atoms = (
        Atom(text="Dnipro", kind="place", verdict="missing"),
        Atom(text="40", kind="figure", verdict="contradicted"),
        Atom(text="40", kind="figure", verdict="contradicted"),
        Atom(text="14", kind="figure", verdict="supported"),
    )
    point = KeyPoint(text="x", verdict="unclear", score=0.5, atoms=atoms)
    (view,) = view_brief(make_brief(reports.READING, (point,))).key_points
    assert view.faults == ("place “Dnipro” is not in the article", "number “40” stands otherwise in the article")


@pytest.mark.parametrize(("score", "mark"), [(0.94, "in the body"), (0.51, "nothing in the body against it")])
def test_what_nothing_speaks_against_is_not_called_found(reports: ModuleType, score: float, mark: str) -> None:
    point = KeyPoint(text="Trains ran late.", verdict="supported", score=score)
    brief = make_brief(reports.READING, (point,))
    assert view_brief(brief).key_points[0].mark == mark
    assert ("✓" in "".join(render([brief], "markdown"))) == (score > 0.9)


def test_a_report_without_a_headline_says_so() -> None:
    assert view_brief(make_brief(Reading(article=Article(id="1", text="")))).title == "Report without a headline"


def test_a_statement_without_words_breaks_nothing(reports: ModuleType) -> None:
    empty = Statement(content=(), cue=None, kind="indirect", source=None)
    view = view_brief(make_brief(replace(reports.READING, statements=(empty,), figures=())))
    assert view.voices[0].said[0].words == ""


SILENT = "The port ministry did not confirm that 30 sailors died. Captain Ivo Hale said 12 sailors were alive."


def silent_reading() -> Reading:
    ministry, captain = Speaker(id="m", name="port ministry", kind="organisation"), Speaker(id="c", name="Ivo Hale")
    statements = tuple(
        Statement(content=(span(content),), cue=span(cue), kind="indirect", source=mention)
        for content, cue, mention in (
            ("that 30 sailors died", "confirm", Mention(start=0, end=17, text="The port ministry", speaker="m")),
            (
                "12 sailors were alive",
                "said",
                Mention(start=span("Captain")[0], end=span("Hale")[1], text="Captain Ivo Hale", speaker="c"),
            ),
        )
    )
    article = Article(id="1", text=SILENT, language="en")
    return Reading(article=article, statements=statements, speakers=(ministry, captain))


def span(words: str) -> tuple[int, int]:
    return SILENT.index(words), SILENT.index(words) + len(words)


def test_what_a_source_did_not_say_stands_last_under_its_whole_cue() -> None:
    brief = make_brief(silent_reading())
    assert brief.speakers == (("c", (1,)), ("m", (0,)))
    told = {form: "".join(render([brief], form, width=100)) for form in FORMATS}
    assert "– did not confirm: 30 sailors died" in told["terminal"]
    assert "– 12 sailors were alive (said)" in told["terminal"]
    assert "said by port ministry" not in told["terminal"]
    assert "  - *did not confirm:* 30 sailors died" in told["markdown"]
    assert "  - 12 sailors were alive (said)" in told["markdown"]
    assert '<b class="withheld">did not confirm</b>' in told["html"]
    rows = json.loads(told["json"])["speakers"]
    assert [(row["id"], row["statements"], row["withheld"]) for row in rows] == [("c", [1], []), ("m", [], [0])]


@pytest.mark.parametrize(
    ("name", "role", "organisation", "standing"),
    [
        ("a hospital director", "hospital director", "", ""),
        ("A Western diplomat", "diplomat", "Western", ""),
        ("Japan’s chief cabinet secretary", "chief cabinet secretary", "Japan", ""),
        ("Olena Marchuk", "governor", "Kharkiv region", "governor, Kharkiv region"),
    ],
)
def test_a_standing_says_nothing_that_the_name_says(name: str, role: str, organisation: str, standing: str) -> None:
    voice = VoiceView(id="x", name=name, role=role, organisation=organisation, kind="unnamed", said=())
    assert voice.standing == standing


def test_a_cue_keeps_the_word_that_ties_it_to_its_source() -> None:
    text = "According to Ivo Hale, 12 sailors were alive."
    source = Mention(start=13, end=21, text="Ivo Hale", speaker="c")
    said = Statement(content=((23, 44),), cue=(0, 9), kind="indirect", source=source)
    article = Article(id="1", text=text, language="en")
    reading = Reading(article=article, statements=(said,), speakers=(Speaker(id="c", name="Ivo Hale"),))
    assert view_brief(make_brief(reading)).voices[0].said[0].cue == "According to"


def test_a_place_is_said_by_whoever_speaks_of_it_unless_the_outlet_does() -> None:
    text = "The mayor of Lesna said that two shells had hit Kharkiv. The mayor said that Lviv was calm. Lviv was dark."
    view = view_brief(make_brief(annotate(Article(id="1", text=text, language="en"))))
    said = {place.wordings[0]: place.sources for place in view.places}
    assert said["Kharkiv"] != ()
    assert said["Lviv"] == ()
    assert any("said by" in place.what for place in view.places)


def test_through_whom_words_come_is_told_with_them() -> None:
    text = "The bridge has fallen, the Lesna Herald reported, citing two officials."
    view = view_brief(make_brief(annotate(Article(id="1", text=text, language="en"))))
    assert [(v.name, s.told(named=True)) for v in view.voices for s in v.said] == [
        ("two officials", "citing; through Lesna Herald")
    ]
