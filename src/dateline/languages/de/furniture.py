"""German furniture."""

from dateline.languages.shapes.furniture import Furniture

WORDS = Furniture(
    lines=frozenset(
        (
            "teilen|artikel teilen|drucken|merken|artikel merken|anzeige|werbung|newsletter|kommentare"
            "|kommentar schreiben|weiterlesen|mehr|mehr anzeigen|mehr lesen|nach oben|startseite|abonnieren|anmelden"
            "|registrieren|zum artikel|zur startseite|vorlesen|artikel anhören|feedback|suche|menü|schließen"
            "|bildergalerie|video|lesezeit"
        ).split("|")
    ),
    openings=(
        "lesen sie auch",
        "lesen sie hier",
        "lesen sie mehr",
        "mehr zum thema",
        "mehr dazu",
        "auch interessant",
        "siehe auch",
        "weiterlesen:",
        "foto:",
        "bild:",
        "quelle:",
        "©",
        "newsletter:",
        "folgen sie uns",
        "jetzt abonnieren",
        "hier geht es zu",
    ),
    phrases=(
        "für unseren newsletter",
        "newsletter abonnieren",
        "folgen sie uns",
        "alle rechte vorbehalten",
        "jetzt anmelden",
    ),
    credits=(
        "foto: ",
        "bild: ",
        "(foto",
        "(bild",
        "imago images",
    ),
    bylines=(
        "von ",
        "autor: ",
    ),
    related=frozenset(
        (
            "mehr zum thema|mehr zu diesem thema|zum thema|lesen sie auch|das könnte sie auch interessieren"
            "|das könnte dich auch interessieren|auch interessant|ähnliche artikel|weitere artikel|weitere themen"
            "|weitere nachrichten|meistgelesen|meist gelesen|beliebte artikel|neueste artikel|aktuelle nachrichten"
            "|empfohlene artikel|verwandte artikel|verwandte themen|hier weiterlesen|passend zum thema"
            "|empfehlungen der redaktion"
        ).split("|")
    ),
    related_openings=(
        "mehr zu ",
        "mehr von ",
        "mehr aus ",
        "mehr zum ",
        "weitere artikel",
        "lesen sie auch",
        "das könnte ",
    ),
    topical=(
        "thema",
        "lesen sie auch",
        "ähnlich",
        "verwandt",
        "weiterlesen",
        "auch interessant",
    ),
    labels=frozenset("kategorie|kategorien|datum|veröffentlicht|autor|autoren|schlagwörter|themen".split("|")),
    section_labels=frozenset("kategorie|kategorien|themen".split("|")),
    date_labels=frozenset("datum|veröffentlicht".split("|")),
    endings=frozenset(
        (
            "kommentare|kommentar schreiben|kommentar verfassen|diskussion|über den autor|über die autorin|zum autor"
            "|schlagwörter|themen"
        ).split("|")
    ),
)
