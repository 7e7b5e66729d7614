"""German words in the head and the foot of a page."""

from dateline.languages.shapes.mastheads import Mastheads

WORDS = Mastheads(
    homes=frozenset("start|startseite|home".split("|")),
    logos=frozenset("logo|startseite".split("|")),
    companies=frozenset("gmbh|ag|kg|mbh|verlag".split("|")),
    plain=frozenset("nachrichten|news|aktuell|artikel|archiv|schlagzeilen".split("|")),
)
