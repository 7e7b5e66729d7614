"""Ukrainian abbreviations."""

from dateline.languages.shapes.sentences import Sentences

WORDS = Sentences(
    titles=frozenset(
        "м с смт вул просп пл буд кв обл р н ім гр акад проф доц ген полк підполк майор кап лейт св див напр ст".split()
    ),
    abbreviations=frozenset(
        "рр тис млн млрд трлн грн коп дол т.зв т.ін та.ін і.т.д т.д т.п хв год сек км кг га".split()
    ),
    starters=frozenset("у в на але це він вона вони за та і однак також після коли якщо".split()),
)
