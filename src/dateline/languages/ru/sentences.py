"""Russian abbreviations."""

from dateline.languages.shapes.sentences import Sentences

WORDS = Sentences(
    titles=frozenset(
        "г с пос ул просп пл д кв обл р н им гр акад проф доц ген полк подполк майор кап лейт св см напр ст".split()
    ),
    abbreviations=frozenset("гг тыс млн млрд трлн руб коп долл т.н т.е т.д т.п др пр мин ч сек км кг га".split()),
    starters=frozenset("в на но это он она они по и однако также после когда если".split()),
)
