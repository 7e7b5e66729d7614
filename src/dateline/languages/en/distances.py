"""English words of distances."""

from dateline.languages.shapes.distances import Distances

_NAMES = "north northeast east southeast south southwest west northwest".split()
_DEGREES = {name: 45.0 * i for i, name in enumerate(_NAMES)}
_HYPHENED = {"north-east": 45.0, "south-east": 135.0, "south-west": 225.0, "north-west": 315.0}

WORDS = Distances(
    units={
        **dict.fromkeys("km kms kilometer kilometers kilometre kilometres".split(), 1.0),
        **dict.fromkeys("mile miles mi".split(), 1.609),
        **dict.fromkeys(("nautical mile", "nautical miles"), 1.852),
        **dict.fromkeys("meters metres meter metre m".split(), 0.001),
        **dict.fromkeys("yards feet".split(), 0.001),
    },
    numbers={
        "a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
        "ten": 10, "a dozen": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
    },
    directions={
        **_DEGREES, **_HYPHENED,
        **{f"{name}{ending}": degrees for name, degrees in (*_DEGREES.items(), *_HYPHENED.items())
           for ending in ("ern side", "wards", "ward")},
        "north-northeast": 22.5, "east-northeast": 67.5, "east-southeast": 112.5, "south-southeast": 157.5,
        "south-southwest": 202.5, "west-southwest": 247.5, "west-northwest": 292.5, "north-northwest": 337.5,
    },
    further={},
    of=("of", "from"),
    within=("within",),
    away=("from", "away from", "outside", "outside of", "off", "short of"),
    leads=("to the", "further", "due", "just", "farther"),
    fillers=(
        "the", "the city of", "the town of", "the village of", "the capital", "the regional capital", "central",
        "the capital of", "downtown", "the port of", "the port city of", "the regional capital of", "the settlement of",
    ),
)  # fmt: skip
