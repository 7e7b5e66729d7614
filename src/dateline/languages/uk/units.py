"""Ukrainian units of measure and money in all their cases."""

from dateline.languages.shapes.units import Unit, Units

_ENDINGS = ("", "а", "у", "и", "і", "ів", "ам", "ами", "ах", "ом", "ь", "ей", "я", "ю", "ями", "ях", "ою", "ою")


def _unit(symbol: str, factor: float, name: str, stems: str, fixed: str = "") -> dict[str, Unit]:
    forms = [stem + ending for stem in stems.split() for ending in _ENDINGS] + fixed.split()
    return {form.replace("_", " "): Unit(symbol, factor, name) for form in forms}


def _money(code: str | None, name: str, stems: str, fixed: str = "") -> dict[str, tuple[str | None, str]]:
    forms = [stem + ending for stem in stems.split() for ending in _ENDINGS] + fixed.split()
    return dict.fromkeys(forms, (code, name))


WORDS = Units(
    measures={
        **_unit("m", 1e3, "кілометр", "кілометр"),
        **_unit("m", 1e3, "км", "", "км"),
        **_unit("m", 1.0, "метр", "метр", "м"),
        **_unit("m", 0.01, "сантиметр", "сантиметр", "см"),
        **_unit("m", 0.001, "міліметр", "міліметр міліметров", "мм міліметровий міліметрового міліметрових"),
        **_unit("m", 1609.344, "миля", "мил"),
        **_unit("m2", 1e4, "гектар", "гектар", "га"),
        **_unit("m3", 1.0, "кубометр", "кубометр"),
        **_unit("m3", 0.001, "літр", "літр"),
        **_unit("m3", 0.158987294928, "барель", "барел"),
        **_unit("kg", 1000.0, "тонна", "тонн", "т"),
        **_unit("kg", 1.0, "кілограм", "кілограм", "кг"),
        **_unit("m/s", 1 / 3.6, "км/год", "", "км/год"),
        **_unit("W", 1e6, "мегават", "мегават", "мвт"),
        **_unit("degree", 1.0, "градус", "градус"),
        **_unit("s", 1.0, "секунда", "секунд"),
        **_unit("s", 60.0, "хвилина", "хвилин"),
        **_unit("s", 3600.0, "година", "годин годинн", "годинний годинного годинному"),
        **_unit("s", 86400.0, "день", "", "день дня дні днів дням днями днях денний денного денну"),
        **_unit("s", 604800.0, "тиждень", "тижн тижнев", "тиждень"),
        **_unit("s", 2629746.0, "місяць", "місяц місячн", "місяців"),
        **_unit("s", 31556952.0, "рік", "рок", "рік років"),
    },
    moneys={
        **_money("USD", "долар", "долар", "дол"),
        **_money("EUR", "євро", "", "євро"),
        **_money("UAH", "гривня", "гривн", "гривень грн"),
        **_money("RUB", "рубль", "рубл", "руб"),
        **_money("GBP", "фунт", "фунт"),
        **_money("PLN", "злотий", "злот", "злотих"),
        **_money("CNY", "юань", "юан"),
    },
    signs={
        "$": ("USD", "долар"),
        "€": ("EUR", "євро"),
        "£": ("GBP", "фунт"),
        "₴": ("UAH", "гривня"),
        "₽": ("RUB", "рубль"),
    },
    prefixed={},
    weights={},
    weighing=frozenset(),
    percents=frozenset({"%", "відсоток", "відсотка", "відсотки", "відсотків", "процент", "процента", "процентів"}),
    percent="відсоток",
)
