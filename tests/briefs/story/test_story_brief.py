"""The brief of a story in its four forms."""

import json
import re
from dataclasses import replace

import pytest

from dateline.briefs import FORMATS, make_brief, render
from dateline.briefs.story.chart import draw_chart
from dateline.briefs.story.viewing import view_story
from dateline.briefs.story.views import ClaimView, StoryView
from dateline.pipeline import annotate
from dateline.records import Article, Reading, Story, StoryBrief
from dateline.stories.claims import find_claims


def shown(told: StoryBrief, form: str, **options: object) -> str:
    briefs = [make_brief(reading) for reading in told.readings]
    return "".join(render(briefs, form, stories=[told], **options))


def test_every_claim_stands_in_one_group(told: StoryBrief) -> None:
    view = view_story(told)
    groups = (*view.differing, *view.agreed, *view.single, *view.unnamed)
    assert sorted(claim.index for claim in groups) == list(range(len(told.story.claims)))
    assert [c.words for c in view.single] == ["firefighters present"]


def test_contradictions_stand_first(told: StoryBrief) -> None:
    view = view_story(told)
    assert [claim.differences[0].label for claim in view.differing] == ["contradiction", "revision"]
    assert view.differing[0].value == "500 or 900"
    assert view.differing[1].course == "4 → 9"


@pytest.mark.parametrize("form", FORMATS)
def test_both_sentences_of_a_difference_are_shown(told: StoryBrief, form: str) -> None:
    text = " ".join(re.sub(r"[>\n]", " ", shown(told, form, width=70)).split())
    for words in ("The depot held 500 tonnes of fuel", "The depot held 900 tonnes of fuel", "contradiction"):
        assert words in text


@pytest.mark.parametrize("form", ["terminal", "markdown"])
def test_what_rests_on_one_origin_is_said(told: StoryBrief, form: str) -> None:
    text = shown(told, form)
    assert "1 origin: Fire Service" in text
    assert "repeats a value that had been revised" in text
    assert text.index("Fire in Odesa") < text.index("Report 0")


def test_a_story_that_was_told_over_days_says_what_its_last_day_brought(told: StoryBrief) -> None:
    days = told.readings[:2]
    shorter = StoryBrief(
        story=type(told.story)(
            id="s",
            title="t",
            articles=tuple(r.id for r in days),
            first="2026-03-04",
            last="2026-03-05",
            claims=tuple(c for c in told.story.claims if c.status == "killed"),
        ),
        readings=told.readings,
    )
    [change] = view_story(shorter).changed
    assert (change.before, change.now) == ("at least 4", "9")


def test_the_json_row_has_the_sentences_with_their_spans(told: StoryBrief) -> None:
    first, *others = [json.loads(row) for row in shown(told, "json").splitlines()]
    assert first["kind"] == "story"
    assert len(others) == len(told.readings)
    assert all("kind" not in row for row in others)
    texts = {reading.id: reading.article.text for reading in told.readings}
    sides = [side for claim in first["differs"] for d in claim["differences"] for side in d["sides"]]
    assert sides
    assert all(texts[side["article"]][side["start"] : side["end"]] == side["text"] for side in sides)


def test_a_mention_leads_to_its_report_on_the_page(told: StoryBrief) -> None:
    page = shown(told, "html")
    targets = set(re.findall(r' id="([^"]+)"', page))
    assert set(re.findall(r'href="#([^"]+)"', page)) <= targets
    assert '<article class="story" id="s1"' in page


def test_nothing_from_outside_is_markup(told: StoryBrief) -> None:
    page = shown(told, "html")
    assert "Harbour <News>" not in page
    assert "<it>" not in page
    assert "Weekly\\|Mail" in shown(told, "markdown")


def test_a_report_by_itself_makes_no_story(told: StoryBrief) -> None:
    page = "".join(render([make_brief(told.readings[0])], "html"))
    assert 'class="story"' not in page


@pytest.mark.parametrize("width", [40, 70, 120])
def test_the_terminal_brief_keeps_its_width(told: StoryBrief, width: int) -> None:
    text = "".join(render([], "terminal", stories=[told], width=width))
    assert max(map(len, text.splitlines())) <= width


def test_a_chart_says_in_words_what_it_draws(told: StoryBrief) -> None:
    claims = view_story(told).differing
    chart = draw_chart(claims[1], key="k")
    assert chart is not None
    assert "people killed in Odesa over time: 4 → 9" in chart.svg
    assert "4 March 2026: At least four (4), Fire Service" in chart.svg
    assert [name for name, _ in chart.origins] == ["Fire Service"]
    assert chart.modalities == ("asserted",)
    assert chart.svg.count('class="mark full') == 3
    assert 'class="mark full o1 stale"' in chart.svg


@pytest.mark.parametrize("values", [(-5.0, -1.0), (0.0, 1e15), (0.25, 0.3), (1e-9, 3.0), (41.0, 41.5)])
@pytest.mark.parametrize("modality", ["asserted", "expected", "denied", "hypothetical", "unconfirmed"])
@pytest.mark.parametrize("hedge", ["exact", "at_least", "at_most", "range"])
def test_every_kind_of_value_can_be_drawn(told: StoryBrief, values: tuple[float, float], modality, hedge) -> None:
    view = view_story(told).differing[1]
    changes = {"modality": modality, "hedge": hedge, "low": values[0], "high": values[1]}
    mentions = (
        replace(view.claim.mentions[0], value=values[0], **changes),
        replace(view.claim.mentions[1], value=values[1], **changes),
    )
    chart = draw_chart(replace(view, claim=replace(view.claim, mentions=mentions)), key="k")
    assert chart is not None
    assert chart.modalities == (modality,)
    places = [float(n) for n in re.findall(r'(?:cy|y|y1)="(-?[\d.]+)"', chart.svg)]
    assert all(-20 <= place <= 250 for place in places)
    assert "nan" not in chart.svg


def test_values_of_one_time_have_no_chart(told: StoryBrief) -> None:
    view = view_story(told)
    assert draw_chart(view.single[0], key="k") is None


def test_a_story_without_claims_says_so(told: StoryBrief) -> None:
    empty = StoryBrief(story=type(told.story)(id="s", title=None, articles=("r0",)), readings=told.readings[:1])
    for form in FORMATS:
        pieces = "".join(render([], form, stories=[empty]))
        assert form == "json" or "No quantity is told by two of the reports." in pieces


def test_reports_without_outlet_or_date_are_told(told: StoryBrief) -> None:
    reading = told.readings[0]
    bare = Reading(article=type(reading.article)(id="x", text=reading.article.text), figures=reading.figures)
    story = StoryBrief(story=type(told.story)(id="s", title="t", articles=("x",)), readings=(bare,))
    assert view_story(story).dateline == "1 report"


@pytest.mark.parametrize("form", ["terminal", "markdown", "html"])
def test_a_brief_says_how_many_more_differences_there_are_and_names_a_dozen(form: str) -> None:
    texts = [f"{n} people were killed in a fire in Odesa, the Fire Service said." for n in range(20, 60)]
    readings = tuple(
        annotate(Article(id=n, outlet=f"Outlet {n}", published="2026-03-04", text=text)) for n, text in enumerate(texts)
    )
    claims = find_claims(readings)
    told = StoryBrief(story=Story(id="s", title="t", articles=tuple(range(40)), claims=claims), readings=readings)
    text = " ".join(shown(told, form).split())
    assert "and 27 more differences" in text
    assert text.count("with no date that tells which came first") == 12
    assert "28 more" in view_story(told).differing[0].course


def view_of(*texts: str) -> StoryView:
    readings = [
        annotate(Article(id=n, outlet=f"O{n}", published=f"2026-03-0{n + 1}T08:00", text=text))
        for n, text in enumerate(texts)
    ]
    told = StoryBrief(
        story=Story(id="s", title="t", articles=tuple(range(len(texts))), claims=find_claims(readings)),
        readings=tuple(readings),
    )
    return view_story(told)


def differing(*texts: str) -> ClaimView:
    [claim] = view_of(*texts).differing
    return claim


def test_who_denies_a_value_is_named_beside_who_gives_it() -> None:
    [claim] = view_of(
        "Forty recruits drowned in the Dniester on Sunday, Lesna Herald reported.",
        "The Defence Ministry denied that 40 recruits had drowned in the Dniester.",
    ).single
    assert claim.support == "1 origin: Lesna Herald; denied by Defence Ministry"


def test_a_value_said_loosely_does_not_take_the_place_of_the_exact_one() -> None:
    claim = differing(
        "Gunmen killed 29 people in Sokoura on Sunday, police said.",
        "Nearly 30 people were killed in Sokoura on Sunday, Lesna Herald reported.",
    )
    assert claim.value == "29"
    assert claim.course == "29 → 30"


def test_an_exact_value_takes_the_place_of_a_loose_one() -> None:
    claim = differing(
        "The flood in Sokoura has moved more than 11,000 people, the governor said.",
        "The flood in Sokoura has moved 11,200 people, the governor said.",
    )
    assert claim.value == "11,200"


def test_what_a_value_took_the_place_of_stands_before_it() -> None:
    claim = differing("In Izium 15 people were injured on Sunday, police said, up from 12 injured earlier.")
    assert claim.value == "15"
    assert claim.course == "12 → 15"
