"""Italian wording of walls, errors, live blogs, videos and galleries."""

from dateline.languages.shapes.forms import Forms

WORDS = Forms(
    paywall=(
        "per continuare a leggere",
        "abbonati per leggere",
        "contenuto riservato",
        "riservato agli abbonati",
        "solo per abbonati",
        "sei già abbonato",
        "leggi tutto con",
    ),
    consent=(
        "utilizziamo i cookie",
        "utilizza cookie",
        "accetta i cookie",
        "accetta tutti",
        "accetta e continua",
        "cookie policy",
        "preferenze cookie",
        "la tua privacy",
        "i nostri partner",
        "rifiuta",
    ),
    missing=(
        "404",
        "403",
        "pagina non trovata",
        "errore 404",
        "non trovata",
        "la pagina richiesta",
        "accesso negato",
    ),
    live=(
        "in diretta",
        "diretta:",
        "la diretta",
        "minuto per minuto",
        "live:",
    ),
    video=(
        "video:",
        "il video",
        "(video)",
        "videonews",
    ),
    gallery=(
        "in foto",
        "le foto",
        "fotogallery",
        "photogallery",
        "le immagini",
    ),
)
