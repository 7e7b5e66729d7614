"""French words in the head and the foot of a page."""

from dateline.languages.shapes.mastheads import Mastheads

WORDS = Mastheads(
    homes=frozenset("accueil|page d'accueil|à la une".split("|")),
    logos=frozenset("logo|accueil".split("|")),
    companies=frozenset("sa|sas|sarl".split("|")),
    plain=frozenset("actualités|actualité|actus|actu|articles|toute l'actualité".split("|")),
)
