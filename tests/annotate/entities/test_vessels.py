import pytest

from dateline.annotate.entities.vessels import find_vessels, is_kind
from dateline.annotate.parsing import ParsedText, parse
from dateline.languages.sentences import split_sentences


def vessels(text: str, language: str = "en") -> list[str]:
    def never(sentence: str) -> bool:
        return False

    parsed: ParsedText = parse(text, language, split_sentences(text, language), never)
    found = list(find_vessels(parsed))
    assert all(text[v.start : v.end] == v.name and v.type == "equipment" for v in found)
    return sorted(v.name for v in found)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The trawler Norwich Belle was towed to port.", ["Norwich Belle"]),
        ("A tug, the Valencia, came too late.", ["Valencia"]),
        ("The Alma, a Cypriot-owned oil tanker, burned for hours.", ["Alma"]),
        ("Nine sailors were still aboard the Bergen on Friday.", ["Bergen"]),
        ("HMS Bristol 3 and the frigate Toledo fired.", ["HMS Bristol 3", "Toledo"]),
    ],
)
def test_a_word_says_that_a_name_is_a_vessels(text: str, names: list[str]) -> None:
    assert vessels(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "The ferry to Bergen was late, and so was the tanker from Toledo.",
        "The Welland, a ship canal, froze. The Hague, a boat ride away, did not.",
        "Students aboard the Lviv train sang.",
        "Ship Traffic Falls Again",
    ],
)
def test_other_names_are_no_vessels(text: str) -> None:
    assert vessels(text) == []


def test_names_in_quotes_after_a_kind_in_any_case() -> None:
    assert vessels("Екіпаж танкера «Верона» евакуювали, на борту «Мальти» нікого немає.", "uk") == ["Верона", "Мальти"]
    assert vessels("Сухогруза «Верона» не видно. Завод «Верона» закрыт.", "ru") == ["Верона"]


def test_kinds_in_the_cases_of_a_language() -> None:
    assert is_kind("крейсером", "ru")
    assert is_kind("Баржі", "uk")
    assert not is_kind("город", "ru")
    assert not is_kind("ferry", "en")
