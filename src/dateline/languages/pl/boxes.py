"""Polish headings of key points."""

from dateline.languages.shapes.boxes import Boxes

WORDS = Boxes(
    headings=frozenset(
        (
            "najważniejsze informacje|najważniejsze|najważniejsze punkty|kluczowe informacje|kluczowe punkty"
            "|kluczowe fakty|co wiemy|co wiadomo|co musisz wiedzieć|co warto wiedzieć|w skrócie|w pigułce"
            "|najważniejsze wnioski|o co chodzi"
        ).split("|")
    ),
    loose_headings=frozenset("podsumowanie|streszczenie|skrót".split("|")),
)
