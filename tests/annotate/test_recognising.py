import pytest

from dateline.annotate import recognising
from dateline.annotate.parsing import parse
from dateline.annotate.recognising import recognise
from dateline.errors import SetupError
from dateline.languages.sentences import split_sentences

TEXT = "Глава МИД Ирана Аббас Рахмани прилетел в Москву.\nОб этом сообщил Олег Тарасенко."


def names(text: str, language: str = "ru") -> list[tuple[str, str]]:
    found = recognise(text, language, split_sentences(text, language))
    return [(text[name.start : name.end], name.label) for name in found]


def test_people_places_and_bodies_of_russian_are_seen() -> None:
    found = names(TEXT)
    assert ("Аббас Рахмани", "PER") in found
    assert ("Москву", "LOC") in found
    assert ("Олег Тарасенко", "PER") in found


def test_other_languages_have_none() -> None:
    assert names("Олег Тарасенко прилетів до Києва.", "uk") == []


def test_a_parse_carries_the_names() -> None:
    parsed = parse(TEXT, "ru", split_sentences(TEXT, "ru"), lambda sentence: True)
    assert [TEXT[name.start : name.end] for name in parsed.names] == [text for text, _ in names(TEXT)]


def test_long_paragraphs_and_odd_letters_pass() -> None:
    text = ("Олег Тарасенко жил в Киеве. " * 300 + "\ud800\x00" * 10 + "А" * 30_000).strip()
    assert len(names(text)) >= 500


def test_a_missing_package_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recognising, "find_spec", lambda name: None)
    recognising._load.cache_clear()
    with pytest.raises(SetupError, match="pip install natasha"):
        names(TEXT)
    recognising._load.cache_clear()
