"""A story of three invented reports: a toll that is revised, told on, and disputed."""

import pytest

from dateline.pipeline import annotate
from dateline.records import Article, Story, StoryBrief
from dateline.stories.claims import find_claims

REPORTS = (
    (
        "Lesna Post",
        "2026-03-04T08:00:00",
        "At least four people were killed in a fire in Odesa, the Fire Service said.",
    ),
    ("Harbour <News>", "2026-03-05T08:00:00", "Nine people were killed in a fire in Odesa, the Fire Service said."),
    ("Weekly|Mail", "2026-03-06", "Four people were killed in a fire in Odesa, the Fire Service said."),
    ("Copy Times", "2026-03-06", "The depot held 500 tonnes of fuel, the Red Cross said."),
    ("Gull Daily", "2026-03-06", "The depot held 900 tonnes of fuel, the Coast Guard said."),
    (
        "Lesna Post",
        "2026-03-06",
        "The depot was closed, and 120 firefighters were at the scene, the Fire Service said.",
    ),
    ("Gull Daily", "2026-03-06", "Some 120 firefighters were at the scene, the Fire Service said."),
)


@pytest.fixture(scope="session")
def told() -> StoryBrief:
    readings = tuple(
        annotate(Article(id=f"r{n}", outlet=outlet, published=published, text=text, title=f"Report {n} *of* <it>"))
        for n, (outlet, published, text) in enumerate(REPORTS)
    )
    story = Story(
        id="s1",
        title="Fire in Odesa",
        articles=tuple(reading.id for reading in readings),
        first="2026-03-04",
        last="2026-03-06",
        claims=find_claims(readings),
    )
    return StoryBrief(story=story, readings=readings)
