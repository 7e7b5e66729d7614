"""Spanish words in the head and the foot of a page."""

from dateline.languages.shapes.mastheads import Mastheads

WORDS = Mastheads(
    homes=frozenset("inicio|portada".split("|")),
    logos=frozenset("logo|logotipo|inicio".split("|")),
    companies=frozenset("s.a|s.l|sa|sl".split("|")),
    plain=frozenset("noticias|actualidad|últimas noticias|artículos".split("|")),
)
