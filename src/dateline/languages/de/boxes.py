"""German headings of key points."""

from dateline.languages.shapes.boxes import Boxes

WORDS = Boxes(
    headings=frozenset(
        (
            "das wichtigste in kürze|das wichtigste|das wichtigste auf einen blick|das wichtigste im überblick"
            "|die wichtigsten punkte|die wichtigsten fakten|wichtigste erkenntnisse|die wichtigsten erkenntnisse"
            "|auf einen blick|im überblick|auf den punkt gebracht|kurz zusammengefasst|in kürze|kurz und knapp"
            "|kernpunkte|die kernpunkte|kernaussagen|eckpunkte|fakten im überblick|was wir wissen"
            "|was bisher bekannt ist|darum geht's|darum geht’s|darum geht es|kurzfassung|key facts"
        ).split("|")
    ),
    loose_headings=frozenset("zusammenfassung|überblick|fazit|worum es geht|kurz".split("|")),
)
