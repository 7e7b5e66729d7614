"""English number words."""

from dateline.languages.shapes.numbers import Numbers

_UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()

WORDS = Numbers(
    cardinals={
        **{word: float(value) for value, word in enumerate(_UNITS)},
        **{word: 10.0 * value for value, word in enumerate(_TENS, 2)},
        "pair": 2.0,
        "couple": 2.0,
        "score": 20.0,
    },
    magnitudes={
        "dozen": 12.0,
        "hundred": 100.0,
        "thousand": 1e3,
        "million": 1e6,
        "billion": 1e9,
        "trillion": 1e12,
        "k": 1e3,
        "m": 1e6,
        "mn": 1e6,
        "mln": 1e6,
        "bn": 1e9,
        "bln": 1e9,
        "tn": 1e12,
        "trn": 1e12,
    },
    shortened=frozenset({"bn", "mn", "mln", "bln", "trn"}),
    vague={
        "several": 3.0,
        "few": 3.0,
        "handful": 3.0,
        "tens": 20.0,
        "dozens": 24.0,
        "scores": 40.0,
        "hundreds": 200.0,
        "thousands": 2e3,
        "millions": 2e6,
        "billions": 2e9,
        "trillions": 2e12,
    },
    fractions={
        "half": 1 / 2,
        "third": 1 / 3,
        "thirds": 1 / 3,
        "quarter": 1 / 4,
        "quarters": 1 / 4,
        "fifth": 1 / 5,
        "fifths": 1 / 5,
        "tenth": 1 / 10,
        "tenths": 1 / 10,
    },
    weak=frozenset({"few", "handful", "pair", "couple", "score"}),
    weak_after=frozenset("the first last next past these those every only final opening initial".split()),
    of_needed=frozenset({"pair", "couple", "score"}),
    bare_fractions=False,
    halves=frozenset({"half"}),
    articles=frozenset({"a", "an"}),
    ands=frozenset({"and"}),
    ranges=frozenset({"to", "or", "and"}),
    between=frozenset({"between"}),
    from_=frozenset({"from"}),
    linkers=frozenset({"of"}),
    ratios=frozenset({"in", "out of"}),
    changes=frozenset(
        """
        rise rises rose risen rising increase increases increased increasing grow grows grew grown growing climb climbed
        climbing jump jumped jumping soar soared surge surged double doubled triple tripled raise raised raising up
        fall falls fell fallen falling drop drops dropped dropping decline declined declining decrease decreased
        shrink shrank shrunk cut cuts cutting reduce reduced reducing lower lowered down slash slashed slump slumped
        revise revised go went gone expand expanded extend extended change changed swell swelled dip dipped
        """.split()
    ),
    point=".",
    groups=",",
    compared=("up from ", "down from ", "compared with ", "compared to ", "against ", "than ", "than the "),
)
