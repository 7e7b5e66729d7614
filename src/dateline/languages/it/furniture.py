"""Italian furniture."""

from dateline.languages.shapes.furniture import Furniture

WORDS = Furniture(
    lines=frozenset(
        (
            "condividi|condividi l'articolo|stampa|salva|pubblicità|newsletter|commenti|commenta|leggi tutto"
            "|leggi di più|continua a leggere|mostra altro|abbonati|iscriviti|accedi|ascolta|chiudi|menu|cerca|home"
            "|copia link|tempo di lettura"
        ).split("|")
    ),
    openings=(
        "leggi anche",
        "leggi pure",
        "leggi l'articolo",
        "guarda anche",
        "vedi anche",
        "per approfondire",
        "approfondisci",
        "foto:",
        "fonte:",
        "©",
        "seguici su",
        "iscriviti",
        "abbonati",
    ),
    phrases=(
        "nostra newsletter",
        "alla newsletter",
        "seguici su",
        "tutti i diritti riservati",
        "riproduzione riservata",
        "clicca qui",
    ),
    credits=(
        "(foto",
        "foto: ",
        "getty images",
    ),
    bylines=(
        "di ",
        "a cura di ",
        "scritto da ",
        "pubblicato da ",
    ),
    related=frozenset(
        (
            "leggi anche|articoli correlati|notizie correlate|correlati|potrebbe interessarti"
            "|potrebbe interessarti anche|ti potrebbe interessare|potrebbero interessarti|più letti|i più letti"
            "|le più lette|ultime notizie|altre notizie|altri articoli|consigliati|articoli simili|in primo piano"
            "|da non perdere|vedi anche|sullo stesso argomento"
        ).split("|")
    ),
    related_openings=(
        "altri articoli",
        "altre notizie",
        "articoli correlati",
        "i più ",
        "le più ",
        "ultime ",
        "potrebbe ",
    ),
    topical=(
        "correlat",
        "leggi anche",
        "argomento",
        "simili",
        "approfondi",
    ),
    labels=frozenset("categoria|categorie|sezione|data|data di pubblicazione|pubblicato|autore|autori|tag".split("|")),
    section_labels=frozenset("categoria|categorie|sezione".split("|")),
    date_labels=frozenset("data|data di pubblicazione|pubblicato".split("|")),
    endings=frozenset(
        (
            "commenti|lascia un commento|scrivi un commento|sull'autore|sull’autore|informazioni sull'autore|tag"
            "|argomenti"
        ).split("|")
    ),
)
