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
