"""Portuguese words in the head and the foot of a page."""

from dateline.languages.shapes.mastheads import Mastheads

WORDS = Mastheads(
    homes=frozenset("início|inicio|página inicial|capa".split("|")),
    logos=frozenset("logo|logótipo|logotipo".split("|")),
    companies=frozenset("lda|ltda|sa|s.a".split("|")),
    plain=frozenset("notícias|últimas notícias|artigos".split("|")),
)
