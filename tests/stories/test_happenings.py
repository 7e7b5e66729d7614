"""Reports that are of one happening or only near it: two towns of a region, counts that agree across languages."""

import pytest

from dateline.pipeline import annotate
from dateline.records import Article
from dateline.stories import tell_stories

MISSILE = (
    "A missile struck an apartment building in Sloviansk early on Tuesday, killing three people and wounding 17, the"
    " regional governor said. Rescuers were searching the ruins for six people. Schools in Sloviansk stayed shut.",
    "The death toll from the missile strike on an apartment building in Sloviansk rose to seven on Tuesday, and 23"
    " people were injured, the State Emergency Service said. Rescuers pulled four more bodies from the ruins.",
    "Rescuers ended their search in Sloviansk on Wednesday at the apartment building that a missile hit a day earlier."
    " Nine people died and 26 were wounded, the governor said.",
)
DEPOT = (
    "Four railway workers were wounded when two drones hit a locomotive depot in Kramatorsk overnight, the railway"
    " said. The attack came a day after a missile killed seven people in neighbouring Sloviansk, according to"
    " officials."
)
REGION = (
    "A missile hit an apartment building in Donetsk region on Tuesday, killing three people and wounding 17, the"
    " governor of the region said. Rescuers were searching the ruins for six people."
)


def stories(*reports, languages=()):
    """The positions of the reports in each story."""
    readings = [
        annotate(
            Article(
                id=number,
                title=title,
                text=text,
                published=f"2026-04-{day}T08:00",
                language=languages[number] if languages else "en",
            )
        )
        for number, (day, title, text) in enumerate(reports)
    ]
    return sorted(story.articles for story in tell_stories(readings))


def test_a_strike_on_the_next_town_is_another_happening():
    told = (
        (14, "Missile strike on Sloviansk kills three", MISSILE[0]),
        (14, "Death toll from Sloviansk strike rises to seven", MISSILE[1]),
        (15, "Search ends in Sloviansk with nine dead", MISSILE[2]),
        (15, "Strike on Kramatorsk rail depot wounds four", DEPOT),
    )
    assert stories(*told) == [(0, 1, 2), (3,)]


@pytest.mark.parametrize("title", ["Missile strike in Donetsk region kills three", "Three killed in missile strike"])
def test_a_report_that_names_the_region_may_be_of_a_town_in_it(title):
    assert stories((14, "Missile strike on Sloviansk kills three", MISSILE[0]), (14, title, REGION)) == [(0, 1)]
