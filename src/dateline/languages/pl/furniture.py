"""Polish furniture."""

from dateline.languages.shapes.furniture import Furniture

WORDS = Furniture(
    lines=frozenset(
        (
            "udostępnij|drukuj|zapisz|reklama|newsletter|komentarze|komentarz|skomentuj|czytaj więcej|czytaj dalej"
            "|więcej|pokaż więcej|subskrybuj|zaloguj się|zarejestruj się|posłuchaj|zamknij|menu|szukaj|strona główna"
            "|kopiuj link|czas czytania"
        ).split("|")
    ),
    openings=(
        "czytaj też",
        "czytaj także",
        "czytaj również",
        "zobacz też",
        "zobacz także",
        "zobacz również",
        "przeczytaj też",
        "przeczytaj także",
        "przeczytaj również",
        "więcej:",
        "fot.",
        "foto:",
        "źródło:",
        "©",
        "obserwuj nas",
        "dołącz do nas",
        "śledź nas",
        "subskrybuj",
    ),
    phrases=(
        "nasz newsletter",
        "do newslettera",
        "obserwuj nas",
        "śledź nas",
        "wszelkie prawa zastrzeżone",
        "kliknij tutaj",
    ),
    credits=(
        "fot. ",
        "(fot",
        "getty images",
    ),
    bylines=(
        "autor: ",
        "opracowanie: ",
        "redakcja: ",
    ),
    related=frozenset(
        (
            "czytaj też|czytaj także|czytaj również|zobacz też|zobacz także|zobacz również|powiązane artykuły"
            "|powiązane tematy|podobne artykuły|polecane|polecane artykuły|polecamy|najczęściej czytane"
            "|najpopularniejsze|najnowsze|ostatnie wiadomości|inne artykuły|więcej na ten temat|na ten temat"
            "|może cię zainteresować|warto przeczytać"
        ).split("|")
    ),
    related_openings=(
        "więcej o ",
        "więcej z ",
        "więcej na ",
        "czytaj też",
        "czytaj także",
        "najnowsze ",
        "może cię ",
    ),
    topical=(
        "temat",
        "powiązan",
        "podobne",
        "czytaj też",
        "czytaj także",
        "czytaj również",
        "więcej o",
    ),
    labels=frozenset(
        "kategoria|kategorie|dział|data|data publikacji|opublikowano|autor|autorzy|tagi|tematy".split("|")
    ),
    section_labels=frozenset("kategoria|kategorie|dział|tematy".split("|")),
    date_labels=frozenset("data|data publikacji|opublikowano".split("|")),
    endings=frozenset("komentarze|dodaj komentarz|skomentuj|o autorze|o autorce|tagi|dyskusja".split("|")),
)
