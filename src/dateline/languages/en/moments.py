"""English words of dates and times."""

from dateline.languages.shapes.moments import Moments

_MONTHS = "january february march april may june july august september october november december".split()
_SHORT = {"jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10}
_DAYS = "monday tuesday wednesday thursday friday saturday sunday".split()

WORDS = Moments(
    months={
        **{name: i for i, name in enumerate(_MONTHS, 1)},
        **_SHORT,
        "nov": 11, "dec": 12,
        **{f"{name}.": i for name, i in (*_SHORT.items(), ("nov", 11), ("dec", 12))},
    },
    vague_months=frozenset(("may", "march", "mar", "jan", "jun", "sep", "dec", "august", "april", "june")),
    weekdays={
        **{name: i for i, name in enumerate(_DAYS)},
        "mon.": 0, "tues.": 1, "wed.": 2, "thurs.": 3, "fri.": 4, "sat.": 5,
    },
    days={
        "today": 0, "tonight": 0, "this morning": 0, "this afternoon": 0, "this evening": 0, "earlier today": 0,
        "later today": 0, "yesterday": -1, "last night": -1, "yesterday evening": -1, "yesterday morning": -1,
        "the day before yesterday": -2, "tomorrow": 1, "the day after tomorrow": 2, "tomorrow morning": 1,
    },
    periods={
        "overnight": ("night", 0), "in recent days": ("recent", 7), "in recent weeks": ("recent", 30),
        "in recent months": ("recent", 120), "recent days": ("recent", 7), "recent weeks": ("recent", 30),
        "recent months": ("recent", 120),
    },
    units={
        "day": "day", "days": "day", "week": "week", "weeks": "week", "month": "month", "months": "month",
        "year": "year", "years": "year", "weekend": "weekend", "quarter": "quarter", "decade": "decade",
        "decades": "decade", "hours": "hour", "hour": "hour", "fortnight": "fortnight",
    },
    numbers={
        "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
        "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "couple of": 2, "a couple of": 2,
    },
    turns={"last": -1, "previous": -1, "this": 0, "the current": 0, "current": 0, "next": 1, "the coming": 1,
           "coming": 1, "this past": -1, "this coming": 1},
    spans=("over the past", "over the last", "in the past", "in the last", "during the past", "during the last",
           "within the past", "for the past", "for the last", "the past", "the last", "past"),
    ago=("ago",),
    ahead=("within", "in the next", "over the next", "in the coming", "over the coming"),
    leads=("in", "since", "by", "until", "till", "last", "next", "this", "of", "during", "from", "to", "before",
           "after", "early", "late", "mid", "through"),
    since=("ever since", "since", "starting from", "as of", "from"),
    until=("no later than", "by", "until", "till", "before", "up to"),
    starts=("the beginning of", "beginning of", "the start of", "start of", "early"),
    middles=("the middle of", "middle of", "mid-", "mid"),
    ends=("the end of", "end of", "late"),
    of=("of", "in", "of the", "the"),
    year=(),
    seasons={"winter": 12, "spring": 3, "summer": 6, "autumn": 9, "fall": 9},
    future=frozenset((
        *"will shall would must should plans planning planned expected expects scheduled due intends upcoming".split(),
        "preparing", "expires", "expire",
        *"hopes hoping aims aiming wants promises promised pledges pledged vows vowed".split(),
        "set to", "set for",
        "begins", "starts", "takes effect", "comes into force", "takes place",
        "about to", "going to", "agreed to", "plan to", "ready to",
    )),
    past=frozenset(
        """
        was were had did said told came went took left met held began got gave made found saw fell rose shot lost won
        fought struck hit sent brought fled flew led built spoke wrote became broke drove froze sank swept withdrew
        """.split()
    ),
    past_endings=("ed",),
    open_endings=(),
    reports=frozenset("said told added reported announced stated warned confirmed noted wrote explained".split()),
    lasting=frozenset(
        """
        extended suspended postponed delayed adjourned prolonged renewed banned cancelled canceled halted closed
        remanded barred rescheduled deferred
        """.split()
    ),
    achieving=frozenset("fail manage begin start try continue use happen cease go come return".split()),
    beside={"the previous day": -1, "the day earlier": -1, "the following day": 1, "the next day": 1},
    closing={"the day before": -1, "a day before": -1, "the day after": 1, "a day after": 1},
    earlier=("earlier", "before that", "previously"),
    later=("later", "after that"),
    compared=("than", "or"),
    holidays={"new year's eve": (12, 31), "new year's day": (1, 1), "christmas eve": (12, 24),
              "christmas day": (12, 25), "christmas": (12, 25)},
    ranges=(("from", "to"), ("from", "until"), ("between", "and"), ("from", "through")),
    portions={
        "the first quarter of": (1, 4), "first quarter of": (1, 4), "the first half of": (1, 2),
        "first half of": (1, 2), "the second quarter of": (2, 4), "second quarter of": (2, 4),
        "the second half of": (2, 2), "second half of": (2, 2), "the third quarter of": (3, 4),
        "third quarter of": (3, 4), "the fourth quarter of": (4, 4), "fourth quarter of": (4, 4),
    },
    epithets=frozenset("black good bloody ash palm easter holy maundy cyber shrove".split()),
    capitals=True,
)  # fmt: skip
