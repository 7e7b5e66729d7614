"""Russian units of measure and money in all their cases."""

from dateline.languages.shapes.units import Unit, Units

_ENDINGS = ("", "а", "у", "ы", "и", "ов", "ам", "ами", "ах", "ом", "ь", "ей", "я", "ю", "ями", "ях", "е", "ой")


def _unit(symbol: str, factor: float, name: str, stems: str, fixed: str = "") -> dict[str, Unit]:
    forms = [stem + ending for stem in stems.split() for ending in _ENDINGS] + fixed.split()
    return {form: Unit(symbol, factor, name) for form in forms}


def _money(code: str | None, name: str, stems: str, fixed: str = "") -> dict[str, tuple[str | None, str]]:
    forms = [stem + ending for stem in stems.split() for ending in _ENDINGS] + fixed.split()
    return dict.fromkeys(forms, (code, name))


WORDS = Units(
    measures={
        **_unit("m", 1e3, "километр", "километр"),
        **_unit("m", 1e3, "км", "", "км"),
        **_unit("m", 1.0, "метр", "метр", "м"),
        **_unit("m", 0.01, "сантиметр", "сантиметр", "см"),
        **_unit("m", 0.001, "миллиметр", "миллиметр", "мм миллиметровый миллиметрового миллиметровых"),
        **_unit("m", 1609.344, "миля", "мил"),
        **_unit("m2", 1e4, "гектар", "гектар", "га"),
        **_unit("m3", 1.0, "кубометр", "кубометр"),
        **_unit("m3", 0.001, "литр", "литр"),
        **_unit("m3", 0.158987294928, "баррель", "баррел"),
        **_unit("kg", 1000.0, "тонна", "тонн", "т"),
        **_unit("kg", 1.0, "килограмм", "килограмм", "кг"),
        **_unit("kg", 0.0002, "карат", "карат"),
        **_unit("m/s", 1 / 3.6, "км/ч", "", "км/ч"),
        **_unit("W", 1e6, "мегаватт", "мегаватт", "мвт"),
        **_unit("degree", 1.0, "градус", "градус"),
        **_unit("s", 1.0, "секунда", "секунд"),
        **_unit("s", 60.0, "минута", "минут"),
        **_unit("s", 3600.0, "час", "час часов", "часовой часового часовую"),
        **_unit("s", 86400.0, "день", "", "день дня дни дней дням днями днях сутки суток дневный дневного"),
        **_unit("s", 604800.0, "неделя", "недел недельн", "недель"),
        **_unit("s", 2629746.0, "месяц", "месяц месячн", "месяцев"),
        **_unit("s", 31556952.0, "год", "год", "год лет"),
    },
    moneys={
        **_money("USD", "доллар", "доллар", "долл"),
        **_money("EUR", "евро", "", "евро"),
        **_money("UAH", "гривна", "гривн", "гривен грн"),
        **_money("RUB", "рубль", "рубл", "руб"),
        **_money("GBP", "фунт", "фунт"),
        **_money("CNY", "юань", "юан"),
        **_money("JPY", "иена", "иен"),
    },
    signs={
        "$": ("USD", "доллар"),
        "€": ("EUR", "евро"),
        "£": ("GBP", "фунт"),
        "₴": ("UAH", "гривна"),
        "₽": ("RUB", "рубль"),
    },
    prefixed={},
    weights={},
    weighing=frozenset(),
    percents=frozenset({"%", "процент", "процента", "проценты", "процентов", "процентам", "процентами"}),
    percent="процент",
)
