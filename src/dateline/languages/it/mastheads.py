"""Italian words in the head and the foot of a page."""

from dateline.languages.shapes.mastheads import Mastheads

WORDS = Mastheads(
    homes=frozenset("home|prima pagina".split("|")),
    logos=frozenset("logo".split("|")),
    companies=frozenset("spa|srl|s.p.a|s.r.l".split("|")),
    plain=frozenset("notizie|ultime notizie|articoli|attualità".split("|")),
)
