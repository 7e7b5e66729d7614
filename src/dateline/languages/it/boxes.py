"""Italian headings of key points."""

from dateline.languages.shapes.boxes import Boxes

WORDS = Boxes(
    headings=frozenset(
        (
            "punti chiave|i punti chiave|in sintesi|in breve|i fatti|i fatti principali|cosa sappiamo"
            "|che cosa sappiamo|cosa sapere|cosa c'è da sapere|l'essenziale|l’essenziale|i punti principali|in pillole"
            "|in evidenza in questo articolo|da sapere"
        ).split("|")
    ),
    loose_headings=frozenset("sintesi|riassunto|sommario|riepilogo".split("|")),
)
