"""Russian words in the head and the foot of a page."""

from dateline.languages.shapes.mastheads import Mastheads

WORDS = Mastheads(
    homes=frozenset("главная|на главную|главная страница|домой".split("|")),
    logos=frozenset("логотип|лого|главная".split("|")),
    companies=frozenset("ооо|тоо|ао|зао|оао|пао|ип|ано".split("|")),
    plain=frozenset(
        "новости|все новости|статьи|архив|лента|лента новостей|последние новости|без рубрики|публикации".split("|")
    ),
    papers=frozenset(
        "вестник|вести|новости|агентство|газета|курьер|хроника|ведомости|известия|еженедельник|"
        "обозреватель|обозрение|информагентство|иа".split("|")
    ),
)
