import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.articles.credits import agencies_named, agency, credits_of_line, find_credits

CREDITED = {
    "KYIV, Aug 12 (Reuters) - Drones hit a depot.": ("Reuters",),
    "MOSCOW (AP) — Talks ended.": ("AP",),
    "SEOUL, Aug. 12 (Yonhap) -- The army said.": ("Yonhap",),
    "BEIJING, Aug. 12 (Xinhua) -- The ministry said.": ("Xinhua",),
    "КИЇВ, 12 серпня. Укрінформ — Міст закрито.": ("Ukrinform",),
    "Київ. Інтерфакс-Україна. Міст закрито.": ("Interfax-Ukraine",),
    "МОСКВА, 12 августа. /ТАСС/. Мост закрыт.": ("TASS",),
    "МОСКВА, 12 авг — РИА Новости. Мост закрыт.": ("RIA Novosti",),
    "ТАСС, 12 августа. Мост закрыт.": ("TASS",),
    "The bridge was closed.\nRepairs go on.\n— with Reuters": ("Reuters",),
    "The bridge was closed.\nWith reporting by AFP and dpa": ("AFP", "dpa"),
    "The bridge was closed.\nRepairs will take a month. (AFP)": ("AFP",),
    "The bridge was closed.\nSource: Associated Press": ("AP",),
    "Міст закрито.\nЗа матеріалами Reuters, AFP": ("Reuters", "AFP"),
    "Міст закрито.\nДжерело: Укрінформ": ("Ukrinform",),
    "Мост закрыт.\nИсточник: Интерфакс": ("Interfax",),
    "The bridge was closed.\nAssociated Press writer Jack Mills contributed to this report.": ("AP",),
}


@pytest.mark.parametrize(("text", "found"), CREDITED.items(), ids=[t[:20].replace("\n", " ") for t in CREDITED])
def test_an_agency_that_a_text_credits(text, found):
    assert find_credits(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "",
        "The Associated Press reported on Monday that the bridge was closed.",
        "Reuters, citing officials, said that the bridge was closed. Then it opened.",
        "Interfax reported a strike. Nobody confirmed it.",
        "The PA system (a new one) failed.\nNobody was hurt.",
        "An AP reporter saw the bridge.\nIt was closed.",
        "Як повідомляє Укрінформ, міст закрито.\nРемонт триватиме місяць.",
        "Officials met (in Bloomberg's words) twice.\nThey meet again.",
    ],
)
def test_an_agency_that_is_only_quoted_is_no_credit(text):
    assert find_credits(text) == ()


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("Reuters Staff", "Reuters"),
        ("REUTERS", "Reuters"),
        ("The Associated Press", "AP"),
        ("AP News", "AP"),
        ("AFP News Agency", "AFP"),
        ("Agence France-Presse", "AFP"),
        ("Укрінформ", "Ukrinform"),
        ("АФП", "AFP"),
        ("ap", None),
        ("Jane Reuters", None),
        ("staff", None),
        ("", None),
    ],
)
def test_a_name_is_an_agency_or_not(name, found):
    assert agency(name) == found


def test_a_list_counts_only_when_all_of_it_are_agencies():
    assert agencies_named("Reuters, AFP and dpa") == ("Reuters", "AFP", "dpa")
    assert agencies_named("Reuters and Maria Koval") == ()
    assert credits_of_line("Reuters/AFP") == ("Reuters", "AFP")


@given(st.text(max_size=300))
def test_any_text_gives_each_agency_once(text):
    found = find_credits(text)
    assert len(found) == len(set(found))


def test_a_long_line_takes_no_time():
    assert find_credits("(" * 100_000 + "a, " * 100_000) == ()
