"""Russian words by which a text goes on with a source."""

from dateline.languages.shapes.sourcing import Sourcing

WORDS = Sourcing(
    pronouns=frozenset({"он", "она", "они", "оно", "мы", "я", "его", "её", "ее", "их", "ему", "ей"}),
    wheres=frozenset({"где", "в которой", "в котором"}),
    origins=(),
    destinations=(["к"],),
    demonstratives=("об этом", "о чем", "это"),
    reports=("сообщ", "сказа", "заяви", "расска", "пиш", "говор", "информ", "отмет"),
    elsewhere=(
        "страны", "по всей стране", "в море", "побережья", "линии фронта", "села", "селе", "сёлах", "деревне",
        "посёлке", "с начала", "неподалёку",
    ),
)  # fmt: skip
