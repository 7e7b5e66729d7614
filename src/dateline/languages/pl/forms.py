"""Polish wording of walls, errors, live blogs, videos and galleries."""

from dateline.languages.shapes.forms import Forms

WORDS = Forms(
    paywall=(
        "aby czytać dalej",
        "dostęp dla subskrybentów",
        "tylko dla subskrybentów",
        "tylko dla prenumeratorów",
        "dla prenumeratorów",
        "wykup dostęp",
        "kup dostęp",
        "masz już subskrypcję",
        "artykuł dostępny",
    ),
    consent=(
        "używamy plików cookie",
        "pliki cookies",
        "plików cookies",
        "akceptuję",
        "zaakceptuj wszystkie",
        "polityka prywatności",
        "ustawienia prywatności",
        "twoja prywatność",
        "nasi partnerzy",
        "zaufani partnerzy",
        "przejdź do serwisu",
    ),
    missing=(
        "404",
        "403",
        "nie znaleziono strony",
        "strona nie istnieje",
        "strony nie znaleziono",
        "błąd 404",
        "nie znaleziono",
        "brak dostępu",
    ),
    live=(
        "na żywo",
        "relacja live",
        "relacja na żywo",
        "relacja:",
        "minuta po minucie",
    ),
    video=(
        "wideo:",
        "(wideo)",
        "[wideo]",
        "film:",
    ),
    gallery=(
        "galeria",
        "zdjęcia:",
        "[zdjęcia]",
        "(zdjęcia)",
        "na zdjęciach",
    ),
)
