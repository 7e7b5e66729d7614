"""Stories from readings: the whole of the stage."""

import json
import random
from collections import defaultdict
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dateline.pipeline import annotate, check
from dateline.pipeline import stories as tell
from dateline.records import Article, Failure, Reading, Story
from dateline.stories import grow_stories, tell_stories

FAMILIES = [f"{number:02}" for number in range(1, 21)]
PLANTED = json.loads((Path(__file__).parents[2] / "src/dateline/samples/planted.json").read_text(encoding="utf-8"))
OPEN_SAMPLES = {"arms-dispatch-stub.html"}  # the 60 words before a paywall, about a villa


def story_of(stories: tuple[Story, ...]) -> dict[object, str]:
    return {article: story.id for story in stories for article in story.articles}


@pytest.fixture(scope="module")
def told(sibling_readings):
    return story_of(tell_stories([reading for _, reading in sibling_readings]))


@pytest.mark.parametrize("family", FAMILIES)
@pytest.mark.parametrize("pair", ["x1 y1", "x2 y2"])
def test_sibling_events_stay_apart(family, pair, told):
    left, right = pair.split()
    assert told[family + left] != told[family + right]


@pytest.mark.parametrize("family", FAMILIES)
@pytest.mark.parametrize("event", ["x", "y"])
def test_reports_of_one_event_join_across_outlets_languages_and_days(family, event, told):
    assert told[f"{family}{event}1"] == told[f"{family}{event}2"]


@pytest.mark.parametrize("family", FAMILIES)
def test_a_family_alone_gives_two_stories_as_well(family, sibling_readings):
    mine = [reading for _, reading in sibling_readings if str(reading.id).startswith(family)]
    found = story_of(tell_stories(mine))
    assert found[f"{family}x1"] != found[f"{family}y1"]
    assert found[f"{family}x2"] != found[f"{family}y2"]


def test_no_two_families_meet(told):
    stories = defaultdict(set)
    for article, story in told.items():
        stories[story].add(str(article)[:2])
    assert {story: found for story, found in stories.items() if len(found) > 1} == {}


KOREAN = {
    "01x": (
        "하르키우에 야간 미사일 공격, 6명 사망",
        "10월 7일 밤 러시아 미사일이 하르키우의 아파트를 강타해 최소 6명이 숨지고 31명이 다쳤다고 주지사가 밝혔다.",
    ),
    "01y": (
        "오데사에 드론 공격, 3명 사망",
        "러시아 드론이 밤새 오데사를 공격해 3명이 숨지고 12명이 다쳤다고 주지사가 밝혔다. 항구의 곡물 창고가 불탔다.",
    ),
    "08x": (
        "필리핀 민도로 앞바다에서 여객선 침몰, 11명 사망",
        "여객선이 침몰해 최소 11명이 숨지고 26명이 실종됐다고 필리핀 해안경비대가 밝혔다.",
    ),
    "09x": (
        "독일, 우크라이나에 6억 유로 방공 무기 지원",
        "독일이 우크라이나에 방공 체계를 제공할 것이라고 국방장관이 베를린에서 밝혔다.",
    ),
}


def test_korean_reports_join_by_places_numbers_and_meaning(sibling_readings):
    readings = [reading for _, reading in sibling_readings]
    for event, (title, text) in KOREAN.items():
        readings.append(annotate(Article(id=f"ko{event}", title=title, text=text, language="ko")))
    found = story_of(tell_stories(readings))
    assert {event: found[f"ko{event}"] for event in KOREAN} == {event: found[f"{event}1"] for event in KOREAN}


def test_the_planted_stories_of_the_samples_are_found(sample_readings):
    stories = tell_stories(sample_readings)
    found = {frozenset(story.articles) - OPEN_SAMPLES for story in stories} - {frozenset()}
    assert found == {frozenset(reports) - OPEN_SAMPLES for reports in PLANTED["stories"].values()}


def test_the_planted_copies_and_reuse_of_the_samples_are_found_and_no_others(sample_readings):
    stories = tell_stories(sample_readings)
    groups = [group for story in stories for group in story.copy_groups]
    assert {(group.earliest, *(set(group.articles) - {group.earliest})) for group in groups} == {
        (planted["of"], planted["copy"]) for planted in PLANTED["copies"]
    }
    assert {group.agency for group in groups} == {"Meridian News Agency"}
    assert all(min(group.shares) > 0.9 for group in groups)
    assert {(reuse.of, reuse.article) for story in stories for reuse in story.reuses} == {
        (planted["of"], planted["in"]) for planted in PLANTED["partial_reuse"]
    }


def test_the_planted_siblings_are_related(sample_readings):
    by_id = {story.id: story for story in tell_stories(sample_readings)}
    first = next(story for story in by_id.values() if "strike-kryvyirih-capital.html" in story.articles)
    assert any("strike-live.html" in by_id[other].articles for other in first.related)


def test_titles_and_summaries_are_words_of_the_articles_and_pass_the_check(sample_readings, sibling_readings):
    readings = (*sample_readings, *(reading for _, reading in sibling_readings))
    articles = {reading.id: reading.article for reading in readings}
    for story in tell(readings):
        summary = story.summary
        assert summary is not None
        titles = (articles[name] for name in story.articles if articles[name].title == story.title)
        titled = next(titles, articles[summary.article])
        assert story.title in (titled.title, summary.text)
        assert articles[summary.article].text[summary.start : summary.end] == summary.text
        assert len(story.articles) > 1 or story.title
        points = [
            (articles[summary.article], summary.text),
            *([(titled, story.title)] if len(story.articles) > 1 else []),
        ]
        for article, point in points:
            (checked,) = check(replace(article, key_points=(point,))).key_points
            assert checked.verdict != "unsupported", (story.title, checked)


def test_the_order_of_the_readings_changes_nothing(sample_readings, sibling_readings):
    readings = [*sample_readings, *(reading for _, reading in sibling_readings)]
    first = tell_stories(readings)
    for seed in (1, 2):
        random.Random(seed).shuffle(readings)
        assert tell_stories(readings) == first


def test_a_second_run_with_the_first_ones_stories_changes_nothing(sample_readings):
    first = tell_stories(sample_readings)
    assert grow_stories(first, sample_readings) == first


@pytest.mark.parametrize("seed", range(4))
def test_when_stories_grow_every_article_stays_where_it_is(seed, sample_readings):
    readings = list(sample_readings)
    random.Random(seed).shuffle(readings)
    early = tell_stories(readings[:18])
    late = story_of(grow_stories(early, readings))
    assert {article: late[article] for article in story_of(early)} == story_of(early)
    assert len(late) == len(readings)


def test_a_new_article_joins_the_story_it_belongs_to(sample_readings):
    late = "strike-harbour.html"
    early = tell_stories([reading for reading in sample_readings if reading.id != late])
    grown = grow_stories(early, sample_readings)
    assert story_of(grown)[late] == story_of(early)["strike-live.html"]
    assert len(grown) == len(early)


def test_a_known_story_whose_articles_are_not_given_again_comes_back_as_it_was(sample_readings):
    known = tell_stories([reading for reading in sample_readings if str(reading.id).startswith("ferry")])
    flood = [reading for reading in sample_readings if str(reading.id).startswith("flood")]
    grown = grow_stories(known, flood)
    assert known[0] in grown
    assert len(grown) == 2


def report(name: str, day: str, text: str) -> Reading:
    return annotate(Article(id=name, text=text, language="en", published=day, title=text.split(". ", maxsplit=1)[0]))


STRIKE = "Twelve people were killed when a missile hit the market of Kupiansk on {day}, governor Oleh Bondar said. "


NIGHT = STRIKE.format(day="March 2") + "Rescuers searched the stalls until night, and a school was hit as well."
DAY = "Kupiansk mourned its dead. " + STRIKE.format(day="March 2") + "Shops stayed shut and flags flew at half mast."
WEEKS = (
    "A monument to the dead of the market of Kupiansk was unveiled on March 20, governor Oleh Bondar said. "
    "Twelve people were killed there when a missile hit it on March 2. Rescuers and widows laid flowers."
)


def test_what_takes_a_story_up_weeks_later_is_its_continuation():
    readings = [report("a", "2026-03-02", NIGHT), report("b", "2026-03-03", DAY), report("c", "2026-03-20", WEEKS)]
    stories = tell_stories(readings)
    assert [story.articles for story in stories] == [("a", "b"), ("c",)]
    assert [story.continues for story in stories] == [None, stories[0].id]
    assert stories[0].id in stories[1].related


def test_the_window_can_be_widened():
    readings = [report("a", "2026-03-02", NIGHT), report("c", "2026-03-20", WEEKS)]
    assert len(tell_stories(readings)) == 2
    assert len(tell_stories(readings, window=30)) == 1


def test_dates_that_nothing_bears_out_part_no_story():
    plain = "Twelve people were killed when a missile hit the market of Kupiansk, governor Oleh Bondar said. "
    first, later = report("a", "2026-03-02", plain), report("b", "2026-06-20", plain + "Rescuers searched all night.")
    assert len(tell_stories([first, later])) == 1


def test_no_reading_gives_no_story_and_one_gives_one():
    assert tell_stories([]) == ()
    (story,) = tell_stories([report("a", "2026-03-02", STRIKE.format(day="March 2"))])
    assert (story.articles, story.copies, story.claims, story.first) == (("a",), (), (), "2026-03-02")


@pytest.mark.parametrize("text", ["", "   ", "?!", "\u0000\ufffd", "слово", "a " * 5000, "\ud800 lone"])
def test_texts_that_say_nothing_are_stories_of_their_own(text):
    readings = [Reading(article=Article(id=n, text=text or "", published="not a date")) for n in range(2)]
    assert sum(len(story.articles) for story in tell_stories(readings)) == 2


def test_of_two_readings_with_one_id_the_older_is_a_failure():
    old, new = (report("a", day, STRIKE.format(day=day)) for day in ("2026-03-02", "2026-03-03"))
    found = list(tell([old, new, new]))
    assert [type(item) for item in found] == [Failure, Story]
    assert found[0].id == "a"
    assert found[1].last == "2026-03-03"


def test_ids_may_be_numbers_and_strings_side_by_side():
    readings = [
        replace(report("a", "2026-03-02", STRIKE.format(day="March 2")).article, id=name) for name in (1, "1", 2.5)
    ]
    stories = tell_stories([Reading(article=article) for article in readings])
    assert {article for story in stories for article in story.articles} == {1, "1", 2.5}


TEXTS = st.lists(
    st.sampled_from("missile strike market governor flood river minister election vote dead".split()), max_size=40
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(TEXTS, st.sampled_from(["2026-03-01", "2026-03-09", None])), max_size=8), st.randoms())
def test_any_readings_in_any_order_give_the_same_stories_with_every_article_once(drawn, rng):
    readings = [
        Reading(article=Article(id=n, text=" ".join(words), language="en", published=day))
        for n, (words, day) in enumerate(drawn)
    ]
    first = tell_stories(readings)
    assert sorted(article for story in first for article in story.articles) == list(range(len(readings)))
    rng.shuffle(readings)
    assert tell_stories(readings) == first
    assert grow_stories(first, readings) == first
