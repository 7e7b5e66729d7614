"""Russian hedges."""

from dateline.languages.shapes.hedges import Hedges


def _lines(text: str) -> frozenset[str]:
    return frozenset(line.strip() for line in text.strip().splitlines())


WORDS = Hedges(
    about=_lines(
        """
        около
        примерно
        приблизительно
        почти
        порядка
        ориентировочно
        где-то
        примерно до
        чуть не
        ~
        """
    ),
    at_least=_lines(
        """
        свыше
        более
        больше
        более чем
        больше чем
        не менее
        не менее чем
        не меньше
        как минимум
        минимум
        по меньшей мере
        по крайней мере
        чуть более
        чуть больше
        немногим более
        """
    ),
    at_most=_lines(
        """
        до
        не более
        не более чем
        не больше
        менее
        менее чем
        меньше
        максимум
        чуть менее
        чуть меньше
        """
    ),
    about_after=frozenset({"примерно"}),
    at_least_after=frozenset({"и более", "и больше", "+"}),
    at_most_after=frozenset({"и менее"}),
    carrying=frozenset({"около", "примерно", "по меньшей мере", "как минимум", "не менее"}),
    passed_over=frozenset({"в", "на", "с", "из", "за", "по", "еще", "ещё"}),
    particles=frozenset(),
)
