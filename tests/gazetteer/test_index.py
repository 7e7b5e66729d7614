from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.errors import SetupError
from dateline.gazetteer import Gazetteer, open_gazetteer
from dateline.gazetteer.names import fold, fold_name


def names_in(text: str, language: str | None = "en") -> list[str]:
    return [text[m.start : m.end] for m in open_gazetteer().find_names(text, language)]


def test_opened_once_a_process() -> None:
    assert open_gazetteer() is open_gazetteer()


def test_the_longest_name_wins() -> None:
    assert names_in("between Nova Kakhovka, New York City and the Gaza Strip") == [
        "Nova Kakhovka",
        "New York City",
        "Gaza Strip",
    ]


def test_a_name_ends_where_its_word_ends() -> None:
    assert names_in("Iranian officials and Parisian chefs") == []


def test_small_letters_are_no_name() -> None:
    assert names_in("they like turkey and china") == []


def test_acronyms_need_their_capitals() -> None:
    assert names_in("The DPRK and the US agreed") == ["DPRK", "US"]
    assert "Us" not in [e.name for e in open_gazetteer().lookup("DPRK")]


def test_case_endings_are_names_too() -> None:
    assert names_in("Обстріляли Харківщину та околиці Нової Каховки", "uk") == ["Харківщину", "Нової Каховки"]


def test_korean_particles_may_follow() -> None:
    assert names_in("북한이 러시아 쿠르스크에 병력을 보냈다", "ko") == ["북한", "러시아", "쿠르스크"]


def test_a_korean_name_inside_a_word_is_none() -> None:
    assert names_in("위원장이 북한군을 보았다", "ko") == []


def test_ordinals_start_names() -> None:
    assert names_in("south of the 38th parallel") == ["38th parallel"]


def test_codes_lead_to_their_places() -> None:
    gazetteer = open_gazetteer()
    kursk = gazetteer.by_code("RU-KRS")
    assert kursk is not None
    assert (kursk.name, kursk.kind, kursk.precision) == ("Kursk Oblast", "region", "region")
    assert gazetteer.by_code("XX-NONE") is None


def test_unknown_names_have_no_places() -> None:
    assert open_gazetteer().lookup("Qwertyville-on-Nothing") == ()
    assert open_gazetteer().lookup("") == ()


def test_every_row_can_be_read() -> None:
    gazetteer = open_gazetteer()
    for row in range(0, len(gazetteer), 997):
        entry = gazetteer.entry(row)
        assert entry.name
        assert entry.lat is None or -90 <= entry.lat <= 90


def test_a_missing_index_is_said(tmp_path: Path) -> None:
    with pytest.raises(SetupError, match="gazetteer"):
        Gazetteer(tmp_path)


def test_an_index_of_other_code_is_said(tmp_path: Path) -> None:
    (tmp_path / "about.json").write_text('{"format": -1}', encoding="utf-8")
    with pytest.raises(SetupError, match="another version"):
        Gazetteer(tmp_path)


@given(st.text())
def test_folding_keeps_the_length(text: str) -> None:
    assert len(fold(text)) == len(text)


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold_name(fold_name(text)) == fold_name(text)


@given(st.text(), st.sampled_from(["en", "uk", "ru", "ko", None]))
def test_matches_lie_in_the_text_in_order(text: str, language: str | None) -> None:
    after = 0
    for match in open_gazetteer().find_names(text, language):
        assert after <= match.start < match.end <= len(text)
        after = match.end


def test_a_long_line_is_read_in_line_time() -> None:
    text = "Kyiv al-Al-al-Al " * 20_000 + "A" * 200_000 + "\ud800\x00" * 1000
    assert len(open_gazetteer().find_names(text, "en")) >= 20_000
