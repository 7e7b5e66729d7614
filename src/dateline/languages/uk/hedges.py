"""Ukrainian hedges."""

from dateline.languages.shapes.hedges import Hedges


def _lines(text: str) -> frozenset[str]:
    return frozenset(line.strip() for line in text.strip().splitlines())


WORDS = Hedges(
    about=_lines(
        """
        близько
        приблизно
        майже
        орієнтовно
        десь
        порядку
        близько до
        приблизно до
        мало не
        ~
        """
    ),
    at_least=_lines(
        """
        понад
        щонайменше
        принаймні
        як мінімум
        мінімум
        не менше
        не менше ніж
        не менш як
        більше
        більше ніж
        більш як
        більш ніж
        трохи більше ніж
        трохи більше
        значно більше
        більше за
        """
    ),
    at_most=_lines(
        """
        до
        щонайбільше
        максимум
        не більше
        не більше ніж
        менше
        менше ніж
        менш як
        менш ніж
        трохи менше
        """
    ),
    about_after=frozenset({"приблизно"}),
    at_least_after=frozenset({"і більше", "та більше", "+"}),
    at_most_after=frozenset({"і менше"}),
    carrying=frozenset({"щонайменше", "близько", "приблизно", "принаймні", "як мінімум"}),
    passed_over=frozenset({"в", "у", "на", "з", "із", "за", "по", "ще"}),
    particles=frozenset(),
)
