"""French furniture."""

from dateline.languages.shapes.furniture import Furniture

WORDS = Furniture(
    lines=frozenset(
        (
            "partager|partager l'article|imprimer|envoyer|enregistrer|publicité|newsletter|commentaires|commenter"
            "|lire la suite|lire plus|voir plus|en savoir plus|s'abonner|s’abonner|je m'abonne|je m’abonne"
            "|se connecter|écouter|écouter l'article|fermer|menu|recherche|accueil|copier le lien"
            "|ajouter à vos favoris|réagir|temps de lecture"
        ).split("|")
    ),
    openings=(
        "lire aussi",
        "à lire aussi",
        "lire également",
        "à lire également",
        "voir aussi",
        "à voir aussi",
        "lire la suite",
        "pour aller plus loin",
        "crédit photo",
        "photo :",
        "photo:",
        "source :",
        "©",
        "suivez-nous",
        "abonnez-vous",
        "inscrivez-vous",
        "retrouvez ",
    ),
    phrases=(
        "notre newsletter",
        "nos newsletters",
        "suivez-nous sur",
        "tous droits réservés",
        "cliquez ici",
        "abonnez-vous à",
    ),
    credits=(
        "crédit photo",
        "(crédit",
        "crédit :",
        "getty images",
    ),
    bylines=(
        "par ",
        "publié par ",
        "rédigé par ",
    ),
    related=frozenset(
        (
            "à lire aussi|lire aussi|à lire également|sur le même sujet|articles liés|articles similaires"
            "|articles associés|les plus lus|le plus lu|les plus partagés|dernières nouvelles|dernières actualités"
            "|à la une|plus d'articles|recommandé pour vous|vous aimerez aussi|vous pourriez aussi aimer"
            "|nos articles récents|tendances|à découvrir|voir aussi"
        ).split("|")
    ),
    related_openings=(
        "plus sur ",
        "plus d'",
        "lire aussi",
        "à lire aussi",
        "les plus lus",
        "dernières ",
        "vous aimerez ",
        "vous pourriez ",
    ),
    topical=(
        "sujet",
        "lire aussi",
        "lire également",
        "liés",
        "similaires",
        "associés",
        "plus sur",
    ),
    labels=frozenset("catégorie|catégories|rubrique|date|publié le|auteur|auteurs|mots-clés|tags".split("|")),
    section_labels=frozenset("catégorie|catégories|rubrique".split("|")),
    date_labels=frozenset("date|publié le".split("|")),
    endings=frozenset(
        (
            "commentaires|laisser un commentaire|réagir|à propos de l'auteur|à propos de l’auteur|mots-clés"
            "|vos commentaires"
        ).split("|")
    ),
)
