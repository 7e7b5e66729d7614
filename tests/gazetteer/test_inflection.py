import pytest

from dateline.gazetteer.inflection import case_forms


@pytest.mark.parametrize(
    ("language", "name", "forms"),
    [
        ("uk", "Харків", {"Харкова", "Харкові", "Харковом"}),
        ("uk", "Курщина", {"Курщини", "Курщині", "Курщину", "Курщиною"}),
        ("uk", "Нова Каховка", {"Нової Каховки", "Новій Каховці", "Нову Каховку"}),
        ("uk", "Івано-Франківськ", {"Івано-Франківська", "Івано-Франківську"}),
        ("uk", "Суми", {"Сум", "Сумах"}),
        ("ru", "Курская область", {"Курской области", "Курскую область", "Курской областью"}),
        ("ru", "Ростов-на-Дону", {"Ростова-на-Дону", "Ростове-на-Дону"}),
        ("ru", "Черкассы", {"Черкасс", "Черкассах"}),
        ("ru", "Чечня", {"Чечни", "Чечне", "Чечню"}),
    ],
)
def test_cases(language: str, name: str, forms: set[str]) -> None:
    assert forms <= set(case_forms(name, language))


def test_a_language_without_cases_has_none() -> None:
    assert case_forms("Kursk", "en") == ()


def test_feminine_names_like_adjectives_decline_like_these() -> None:
    assert {"Лозової", "Лозовій", "Лозову", "Лозовою"} <= set(case_forms("Лозова", "uk"))
    assert {"Молдови", "Молдові"} <= set(case_forms("Молдова", "uk"))
