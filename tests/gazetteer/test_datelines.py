import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.gazetteer import find_dateline, open_gazetteer


def read(text: str) -> tuple[list[str], list[str], str | None, str] | None:
    found = find_dateline(text, open_gazetteer())
    if found is None:
        return None
    towns, holders = ([text[a:b] for a, b in spans] for spans in (found.towns, found.holders))
    return towns, holders, found.agency and text[slice(*found.agency)], text[found.end :]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("SLOVIANSK, April 14 — Nine", (["SLOVIANSK"], [], None, "Nine")),
        ("LVIV — Four", (["LVIV"], [], None, "Four")),
        ("GORAŽDE, Bosnia – “We", (["GORAŽDE"], ["Bosnia"], None, "“We")),
        ("KHARKIV, Ukraine (Meridian Press) -- A", (["KHARKIV"], ["Ukraine"], "Meridian Press", "A")),
        ("PORT-AU-PRINCE, Haiti—Gangs", (["PORT-AU-PRINCE"], ["Haiti"], None, "Gangs")),
        ("WARSAW/PRAGUE, Aug. 3, 2025 (HNA) - The", (["WARSAW", "PRAGUE"], [], "HNA", "The")),
        ("LONDON AND PARIS — Two", (["LONDON", "PARIS"], [], None, "Two")),
        ("RIO DE JANEIRO — 12", (["RIO DE JANEIRO"], [], None, "12")),
        ("HROMIVKA, Ukraine — Two", (["HROMIVKA"], ["Ukraine"], None, "Two")),
        ("Sloviansk, April 14 — Nine", (["Sloviansk"], [], None, "Nine")),
        ("Przemyśl, Poland — Border", (["Przemyśl"], ["Poland"], None, "Border")),
        ("Springfield, Ill. — The", (["Springfield"], ["Ill"], None, "The")),
        ("Tripoli (Mare News) — 53", (["Tripoli"], [], "Mare News", "53")),
        ("Zarichnenkove, April 14 (Mare News) — Nine", (["Zarichnenkove"], [], "Mare News", "Nine")),
        ("СЛОВ’ЯНСЬК, 14 квітня — Дев’ятеро", (["СЛОВ’ЯНСЬК"], [], None, "Дев’ятеро")),
        ("Харків, 14 квітня 2025 року — Двоє", (["Харків"], [], None, "Двоє")),
        ("ХАРЬКОВ, 14 апреля. /МНА/. Двое", (["ХАРЬКОВ"], [], "МНА", "Двое")),
        ("ДОНЕЦК, 14 апр — РИА Новости. Двое", (["ДОНЕЦК"], [], "РИА Новости", "Двое")),
        ("ДОНЕЦК, 14 апр — Тишина. Двое", (["ДОНЕЦК"], [], None, "Тишина. Двое")),
        ("Киев, 14 апреля (Меридиан) — Двое", (["Киев"], [], "Меридиан", "Двое")),
    ],
)
def test_a_dateline_is_read(text: str, wanted: tuple[list[str], list[str], str | None, str]) -> None:
    assert read(text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "Paris — The city was quiet.",
        "Kyiv — the capital — was quiet.",
        "LVIV — that is where they met.",
        "Kyiv, the capital, — was quiet.",
        "Monday, April 14 — Nine people were hurt.",
        "On April 14 — Nine people were hurt.",
        "NATO — Its chief met the press.",
        "IT HAPPENED AGAIN — Two men fled.",
        "Ukraine, Russia — Two countries at war.",
        "Volodymyr Hrab, Ukraine — I read your editorial.",
        "Zarichnenkove, Ukraine — Two men fled.",
        "Zarichnenkove (Mare News) — Two men fled.",
        "Senator Ann Lee (DEM) — A critic of the plan.",
        "BERLIN (SPD) — led by two chairs — met.",
        "Ivan Hrab, 45 — A baker.",
        "Lviv, 45 — A baker.",
        "We left Lviv, Ukraine — A week later it was hit.",
    ],
)
def test_what_only_looks_like_a_dateline_is_none(text: str) -> None:
    assert read(text) is None


def test_a_capital_and_a_city_of_world_bodies_are_seats() -> None:
    seats = ["KYIV — Two", "GENEVA, May 3 — Two", "New York (Mare News) — Two", "LVIV — Two", "GOMA, Congo — Two"]
    found = [find_dateline(text, open_gazetteer()) for text in seats]
    assert [dateline is not None and dateline.seat for dateline in found] == [True, True, True, False, False]


@given(st.text(alphabet="LVIVlviv,. —–-()/14\nЛЬВІВ", max_size=200))
def test_a_dateline_lies_within_its_paragraph(text: str) -> None:
    found = find_dateline(text, open_gazetteer())
    if found is not None:
        spans = (*found.towns, *found.holders)
        assert all(0 <= start < end <= found.end <= len(text) for start, end in spans)
        assert "\n" not in text[: found.end]
