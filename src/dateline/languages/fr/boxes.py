"""French headings of key points."""

from dateline.languages.shapes.boxes import Boxes

WORDS = Boxes(
    headings=frozenset(
        (
            "l'essentiel|l’essentiel|à retenir|ce qu'il faut retenir|ce qu’il faut retenir|les points clés"
            "|points clés|les points essentiels|l'essentiel à retenir|l’essentiel à retenir|en bref|les faits"
            "|les faits marquants|ce que l'on sait|ce que l’on sait|ce qu'il faut savoir|ce qu’il faut savoir"
            "|en résumé|les chiffres clés|en un coup d'œil|en un coup d’œil"
        ).split("|")
    ),
    loose_headings=frozenset("résumé|synthèse|le résumé|le contexte".split("|")),
)
