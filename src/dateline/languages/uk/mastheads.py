"""Ukrainian words in the head and the foot of a page."""

from dateline.languages.shapes.mastheads import Mastheads

WORDS = Mastheads(
    homes=frozenset("головна|на головну|головна сторінка|домашня".split("|")),
    logos=frozenset("логотип|лого|головна".split("|")),
    companies=frozenset("тов|пп|фоп|пат|тзов|го".split("|")),
    plain=frozenset(
        "новини|усі новини|всі новини|статті|архів|стрічка|стрічка новин|останні новини|без рубрики|публікації".split(
            "|"
        )
    ),
    papers=frozenset(
        "вісник|вісті|новини|агентство|агенція|газета|часопис|кур'єр|кур’єр|хроніка|відомості|тижневик|"
        "оглядач|інформагентство|іа".split("|")
    ),
)
