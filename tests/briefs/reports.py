"""Readings made by hand for the tests of briefs: an invented report with every kind of finding in it."""

from dateline.records import (
    Article,
    AsOf,
    Atom,
    Figure,
    KeyPoint,
    Mention,
    Moment,
    Place,
    Reading,
    Span,
    Speaker,
    Statement,
    Task,
)

TEXT = (
    "KHARKIV, Sept. 2 (Agency Meridian) — Two guided bombs hit a railway depot in Kharkiv on Tuesday night, killing at "
    "least 14 workers and injuring about 30, the regional governor said.\n"
    "Governor Olena Marchuk said rescuers were still looking for six people under the rubble of the engine shed. "
    "“We had eleven minutes between the alarm and the strike,” she told reporters at the site.\n"
    "A spokesman for the Russian Defence Ministry, Pavel Drozdov, denied that the depot had been a target.\n"
    "Another 2,500 residents are expected to be moved from the Belgorod region for engineering work, Drozdov said.\n"
    "The depot had already been hit in March 2024, when four people died.\n"
    "Mykola Tkach, an engine driver, described a night “without a single pause”."
)


def at(words: str, nth: int = 0, text: str = TEXT) -> Span:
    """The span of the nth occurrence of words in the text."""
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    return start, start + len(words)


def figure(words: str, number: str, **fields: object) -> Figure:
    start, end = at(words)
    first = TEXT.index(number, start)
    given: dict[str, object] = {
        "value": None,
        "low": None,
        "high": None,
        "hedge": "exact",
        "kind": "people",
        "counted": None,
        **fields,
    }
    return Figure(start=start, end=end, text=words, number=(first, first + len(number)), **given)  # type: ignore[arg-type]


def place(words: str, nth: int = 0, **fields: object) -> Place:
    start, end = at(words, nth)
    return Place(start=start, end=end, text=words, **fields)  # type: ignore[arg-type]


def mention(words: str, speaker: str | None, nth: int = 0) -> Mention:
    start, end = at(words, nth)
    return Mention(start=start, end=end, text=words, speaker=speaker)


GOVERNOR = Speaker(id="s1", name="Olena Marchuk", role="Governor", organisation=None)
SPOKESMAN = Speaker(id="s2", name="Pavel Drozdov", role="spokesman", organisation="Russian Defence Ministry")
DRIVER = Speaker(id="s3", name="Mykola Tkach", role="engine driver")

ARTICLE = Article(
    id="depot",
    text=TEXT,
    url="https://meridian.example/2025/09/depot",
    outlet="Meridian Wire",
    language="en",
    title="Bombs hit Kharkiv railway depot, killing at least 14",
    standfirst="Rescuers search the engine shed through the night.",
    published="2025-09-02T23:40:00+03:00",
    key_points=("At least 14 workers were killed.", "Dnipro was hit as well.", "Trains may be late."),
)

READING = Reading(
    article=ARTICLE,
    speakers=(GOVERNOR, SPOKESMAN, DRIVER),
    places=(
        place(
            "KHARKIV",
            name="Kharkiv",
            kind="city",
            country="UA",
            admin1="UA-63",
            lat=49.98,
            lon=36.25,
            precision="point",
        ),
        place(
            "Kharkiv",
            name="Kharkiv",
            kind="city",
            country="UA",
            admin1="UA-63",
            lat=49.98,
            lon=36.25,
            precision="point",
        ),
        place(
            "Belgorod region", name="Belgorod Oblast", kind="region", country="RU", admin1="RU-BEL", precision="region"
        ),
        place("Russian", name="Russia", kind="country", country="RU", precision="country", role="actor"),
    ),
    statements=(
        Statement(
            content=(
                at(
                    "Two guided bombs hit a railway depot in Kharkiv on Tuesday night, "
                    "killing at least 14 workers and injuring about 30"
                ),
            ),
            cue=at("said"),
            kind="indirect",
            source=mention("the regional governor", "s1"),
        ),
        Statement(
            content=(at("rescuers were still looking for six people under the rubble of the engine shed"),),
            cue=at("said", 1),
            kind="indirect",
            source=mention("Governor Olena Marchuk", "s1"),
        ),
        Statement(
            content=(at("“We had eleven minutes between the alarm and the strike,”"),),
            cue=at("told"),
            kind="direct",
            source=mention("she", "s1", 1),
        ),
        Statement(
            content=(at("that the depot had been a target"),),
            cue=at("denied"),
            kind="indirect",
            source=mention("A spokesman for the Russian Defence Ministry, Pavel Drozdov", "s2"),
            polarity="denies",
        ),
        Statement(
            content=(
                at("Another 2,500 residents are expected to be moved from the Belgorod region for engineering work"),
            ),
            cue=at("said", 2),
            kind="indirect",
            source=mention("Drozdov", "s2", 1),
        ),
    ),
    figures=(
        figure(
            "at least 14 workers",
            "14",
            value=14.0,
            low=14.0,
            hedge="at_least",
            counted="workers",
            status="killed",
            place=1,
            source=mention("the regional governor", "s1"),
            statement=0,
        ),
        figure(
            "about 30",
            "30",
            value=30.0,
            hedge="about",
            counted="workers",
            status="injured",
            place=1,
            source=mention("the regional governor", "s1"),
            statement=0,
        ),
        figure(
            "six people",
            "six",
            value=6.0,
            counted="people",
            status="missing",
            source=mention("Governor Olena Marchuk", "s1"),
            statement=1,
        ),
        figure(
            "eleven minutes",
            "eleven",
            value=11.0,
            kind="measure",
            counted="minutes",
            source=mention("she", "s1", 1),
            statement=2,
        ),
        figure(
            "2,500 residents",
            "2,500",
            value=2500.0,
            counted="residents",
            whose="RU",
            status="sent",
            modality="expected",
            place=2,
            source=mention("Drozdov", "s2", 1),
            statement=4,
            task=Task(start=at("engineering work")[0], end=at("engineering work")[1], text="engineering work"),
        ),
        figure(
            "four people",
            "four",
            value=4.0,
            counted="people",
            status="killed",
            as_of=AsOf(text="March 2024", date="2024-03"),
        ),
    ),
    moments=(
        Moment(start=at("Tuesday night")[0], end=at("Tuesday night")[1], text="Tuesday night", date="2025-09-02"),
        Moment(start=at("March 2024")[0], end=at("March 2024")[1], text="March 2024", date="2024-03-01/2024-03-31"),
    ),
)

KEY_POINTS = (
    KeyPoint(
        text="At least 14 workers were killed.",
        verdict="supported",
        score=0.94,
        evidence=(at("killing at least 14 workers"),),
        atoms=(Atom(text="14", kind="figure", verdict="supported", evidence=(at("14"),)),),
    ),
    KeyPoint(
        text="Dnipro was hit as well.",
        verdict="unsupported",
        score=0.08,
        atoms=(Atom(text="Dnipro", kind="place", verdict="missing"),),
    ),
    KeyPoint(text="Trains may be late.", verdict="unclear", score=0.4),
)
