"""English words of the time of day."""

from dateline.languages.shapes.clocks import Clocks

WORDS = Clocks(
    halves={"a.m.": 0, "a.m": 0, "am": 0, "p.m.": 12, "p.m": 12, "pm": 12},
    hours=("hours", "hrs", "o'clock", "o’clock"),
    at=(
        "at", "at about", "at around", "around", "about", "by", "before", "after", "from", "since", "until", "till",
        "between", "as of", "shortly after", "shortly before", "just after", "just before",
    ),
    ends=("to", "until", "till", "and", "through", "-", "–", "—"),
    named={"noon": "12:00", "midday": "12:00", "midnight": "00:00"},
    zones={
        "local time": "", "gmt": "Z", "utc": "Z", "kyiv time": "", "moscow time": "", "eastern time": "", "et": "",
        "edt": "", "est": "", "cet": "", "cest": "", "bst": "", "ist": "", "kst": "", "jst": "", "pdt": "", "pst": "",
    },
    joins=("on", "of", "at", "on the", "on the morning of", "on the evening of"),
    parts=("morning", "afternoon", "evening", "night", "mornings", "nights", "at dawn", "at dusk"),
    openings={
        "the night of": (0, 1), "overnight into": (-1, 0), "the night into": (-1, 0), "overnight on": (0, 0),
        **dict.fromkeys(
            (
                "the early hours of", "early hours of", "the small hours of", "the morning of", "the afternoon of",
                "the evening of", "the eve of", "late on", "early on", "late", "early", "at dawn on", "at dusk on",
                "dawn on",
            ),
            (0, 0),
        ),
        "the eve of": (-1, -1),
    },
)  # fmt: skip
