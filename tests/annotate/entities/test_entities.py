import pytest

from dateline.annotate.entities import find_entities
from dateline.annotate.parsing import parse
from dateline.annotate.places import find_places
from dateline.gazetteer import open_gazetteer
from dateline.languages.sentences import split_sentences
from dateline.records import Entity


def entities(text: str, language: str = "en") -> list[Entity]:
    parsed = parse(text, language, split_sentences(text, language), lambda sentence: True)
    return list(find_entities(parsed, find_places(parsed, open_gazetteer())))


def by_text(text: str, language: str = "en") -> dict[str, Entity]:
    return {e.text: e for e in entities(text, language)}


def test_a_surname_goes_to_its_full_name() -> None:
    found = by_text("Olena Marchenko spoke in Kyiv on Monday. Later Marchenko left the hall.")
    assert found["Marchenko"].id == found["Olena Marchenko"].id
    assert found["Marchenko"].name == "Olena Marchenko"


def test_an_acronym_goes_to_its_body() -> None:
    found = by_text("The Main Intelligence Directorate said so. The GUR gave no figure.")
    assert found["GUR"].id == found["Main Intelligence Directorate"].id


def test_weapons_are_equipment() -> None:
    found = by_text("Soldiers used FPV drones, a howitzer and HIMARS near Sumy.")
    assert {found[name].type for name in ("FPV drones", "howitzer", "HIMARS")} == {"equipment"}
    assert found["FPV drones"].name == "FPV drone"


@pytest.mark.parametrize("written", ["machine-gun", "machine gun", "MACHINE-\u200aGUN", "mach\u0131ne gun"])
def test_weapons_are_found_however_they_are_written(written: str) -> None:
    assert by_text(f"The patrol came under {written} fire near Sumy.")[written].type == "equipment"


def test_a_place_is_no_person() -> None:
    assert by_text("Kyiv and Kursk were named in the report.")["Kyiv"].type == "place"


def test_one_place_in_two_spellings_has_one_id() -> None:
    found = by_text("Kyiv was once written Kiev in English.")
    assert found["Kyiv"].id == found["Kiev"].id


def test_people_in_ukrainian_by_their_spelling() -> None:
    found = by_text("Про це повідомив Андрій Коваленко. Коваленко додав, що СБУ не коментує.", "uk")
    assert found["Андрій Коваленко"].type == "person"
    assert found["Коваленко"].id == found["Андрій Коваленко"].id
    assert found["СБУ"].id == "organisation:ua-sbu"


def test_spans_do_not_overlap_and_equal_their_text() -> None:
    text = "President Ivan Petrenko of Ukraine met NATO officers at the Ministry of Defence of Ukraine in Lviv."
    after = 0
    for entity in entities(text):
        assert text[entity.start : entity.end] == entity.text
        assert entity.start >= after
        after = entity.end


def test_many_names_take_line_time() -> None:
    text = "Про це сказав Іван Петренко і «Газета». " * 3_000
    assert len(entities(text, "uk")) >= 6_000


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("ru", "Об этом заявил верховный суд Пакистана.", "верховный суд Пакистана"),
        ("ru", "МИД Германии отверг упрёки.", "МИД Германии"),
        ("uk", "Окружний суд Амстердама відхилив позов.", "Окружний суд Амстердама"),
        ("uk", "Компанія «Нафтопром України» подала позов.", "Нафтопром України"),
        ("ru", "Компания Nord Pipe 2 AG подала иск.", "Nord Pipe 2 AG"),
        ("uk", "Так писали Обласні Новини.", "Обласні Новини"),
    ],
)
def test_bodies_without_a_parser_have_their_whole_name(language: str, text: str, name: str) -> None:
    assert [e.text for e in entities(text, language) if e.type == "organisation"] == [name]


@pytest.mark.parametrize(
    ("language", "text"),
    [("ru", "Суд Германии ещё не решил."), ("uk", "Пишуть ЗМІ та ТОВ."), ("ru", "Этот суд Австрии строг.")],
)
def test_what_is_no_body_s_name(language: str, text: str) -> None:
    assert [e.text for e in entities(text, language) if e.type == "organisation" and e.text[0].islower()] == []
    assert "ЗМІ" not in by_text(text, language)


def test_known_bodies_stand_in_their_cases() -> None:
    found = by_text("Про це йдеться у заяві Нафтогазу.", "uk")
    assert found["Нафтогазу"].id == "organisation:ua-naftogaz"


def test_an_apostrophe_in_a_surname_is_no_place() -> None:
    found = by_text("Про це сказав Майкл О'Лірі.", "uk")
    assert found["Майкл О'Лірі"].type == "person"


def test_two_unknown_villages_of_a_region_have_two_ids() -> None:
    found = by_text("Fighting went on in Hromivka, in the Sumy region, and in Tarasivtsi Nizhni, in the Sumy region.")
    places = [e.id for e in found.values() if e.type == "place" and e.name != "Sumy Oblast"]
    assert len(places) == len(set(places))


def test_russian_people_and_their_surnames() -> None:
    found = by_text("Об этом рассказал Олег Тарасенко. Тарасенко уточнил, что Харьков обстреляли.", "ru")
    assert found["Тарасенко"].id == found["Олег Тарасенко"].id
    assert found["Харьков"].type == "place"


def test_a_place_that_no_list_has_is_one_in_russian_too() -> None:
    found = {e.text: e for e in entities("Обстреляли село Верхнекрасино в Курской области.", "ru")}
    assert found["Верхнекрасино"].type == "place"


def test_a_vessel_is_equipment_and_no_place() -> None:
    found = by_text("The ferry Toledo ran aground near Odesa, and USS Boston came to help.")
    assert found["Toledo"].type == found["USS Boston"].type == "equipment"
    assert found["Odesa"].type == "place"
    assert by_text("Танкер «Одеса» вийшов з Ізмаїла.", "uk")["Одеса"].type == "equipment"
