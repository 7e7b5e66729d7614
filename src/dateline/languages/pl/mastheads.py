"""Polish words in the head and the foot of a page."""

from dateline.languages.shapes.mastheads import Mastheads

WORDS = Mastheads(
    homes=frozenset("strona główna|główna|start".split("|")),
    logos=frozenset("logo".split("|")),
    companies=frozenset("sp. z o.o|spółka|sa|s.a".split("|")),
    plain=frozenset("wiadomości|aktualności|artykuły|najnowsze".split("|")),
)
