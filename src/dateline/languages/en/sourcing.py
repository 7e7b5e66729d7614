"""English words by which a text goes on with a source."""

from dateline.languages.shapes.sourcing import Sourcing

WORDS = Sourcing(
    pronouns=frozenset({"he", "she", "they", "it", "we", "i", "who", "which", "him", "her", "them", "you"}),
    wheres=frozenset({"where", "in which", "at which"}),
    origins=(["from"],),
    destinations=(["to"], ["into"], ["toward"], ["towards"]),
    demonstratives=("this", "that", "it"),
    reports=("report", "announce", "say", "state", "confirm", "tell", "write", "disclose", "reveal"),
    reckons=frozenset({"put", "estimate", "place", "reckon"}),
    reckoned_at=frozenset({"at"}),
    within=frozenset({"of"}),
    possessives=frozenset({"'s", "’s", "'", "’"}),
    elsewhere=(
        "of the country", "across the country", "around the country", "nationwide", "elsewhere", "at sea", "coast",
        "front line", "frontline", "nearby", "village", "villages", "town of", "city of", "another city", "since",
    ),
    speaking=("speaking", "addressing", "testifying", "talking", "asked", "interviewed", "appearing", "visiting"),
    at=("at", "in", "during", "after", "before", "following", "on"),
    gatherings=(
        "summit", "conference", "briefing", "interview", "speech", "address", "talks", "visit", "hearing", "session",
        "forum", "trip", "debate", "statement", "meeting",
    ),
)  # fmt: skip
