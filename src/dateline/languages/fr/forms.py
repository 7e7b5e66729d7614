"""French wording of walls, errors, live blogs, videos and galleries."""

from dateline.languages.shapes.forms import Forms

WORDS = Forms(
    paywall=(
        "pour lire la suite",
        "réservé aux abonnés",
        "article réservé",
        "réservé à nos abonnés",
        "abonnez-vous pour lire",
        "il vous reste",
        "déjà abonné",
        "pour continuer la lecture",
        "contenu réservé",
    ),
    consent=(
        "nous utilisons des cookies",
        "utilise des cookies",
        "accepter les cookies",
        "tout accepter",
        "tout refuser",
        "gérer mes choix",
        "paramétrer les cookies",
        "vie privée",
        "nos partenaires",
        "votre consentement",
        "continuer sans accepter",
    ),
    missing=(
        "404",
        "403",
        "page introuvable",
        "page non trouvée",
        "erreur 404",
        "la page demandée",
        "cette page n'existe",
        "accès refusé",
        "article introuvable",
    ),
    live=(
        "en direct",
        "direct:",
        "direct :",
        "direct.",
        "direct -",
        "minute par minute",
    ),
    video=(
        "vidéo:",
        "vidéo :",
        "vidéo.",
        "en vidéo",
        "(vidéo)",
    ),
    gallery=(
        "en images",
        "en photos",
        "diaporama",
        "photos:",
        "photos :",
    ),
)
