import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.articles.credits import dateline_credits, find_credits
from dateline.articles.unlisted import dateline_agency, line_agency, sentence_agencies


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("TARTU, Estonia, May 3 (QNA) - The bridge was closed on Sunday.", ("QNA",)),
        ("KYIV/ABU DHABI, Sept. 15 (QNA) — Two planes landed.", ("QNA",)),
        ("GAZA CITY (Coastal News Agency) – Two trucks arrived.", ("Coastal News Agency",)),
        ("КИЇВ, 10 лютого (КХА) — Двоє людей поранені.", ("КХА",)),
        ("KYIV (Meridian Press) — The bridge was closed.", ("Meridian Press",)),
        ("Tripoli (Mare News) — Two boats sank.", ("Mare News",)),
        ("GAO, Mali (Sahel Wire) – Two trucks arrived.", ("Sahel Wire",)),
        ("Харків, 14 квітня (Меридіан) — Двоє людей поранені.", ("Меридіан",)),
        ("GORAŽDE (Bosnia and Herzegovina) — Two trucks arrived.", ()),
        ("The mayor of Gao (Sahel Wire) — Two trucks arrived.", ()),
        ("TARTU, May 3 (Reuters) - The bridge was closed.", ("Reuters",)),
        ("WASHINGTON (USA) - The talks went on.", ()),
        ("Ann Lee (DEM) - Minister since May - resigned.", ()),
        ("On May 3, the party (SPD) - led by two chairs - met.", ()),
        ("BERLIN (SPD) - led by two chairs - met.", ()),
        ("The bridge (QNA) was closed on Sunday.", ()),
    ],
)
def test_a_dateline_credits_an_agency_that_no_list_knows(line, wanted):
    assert dateline_credits(line) == wanted


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("Source: Coastal News Agency", "Coastal News Agency"),
        ("Источник: Coastal News Agency", "Coastal News Agency"),
        ("— Jane Doe, Coastal News Agency", "Coastal News Agency"),
        ("Source: The Coastal Times", "The Coastal Times"),
        ("Source: Ministry of Health", None),
        ("Source: World Health Organization", None),
        ("— The Coastal Times said so on Monday, and nobody asked why", None),
    ],
)
def test_a_line_credits_an_agency_by_its_wording(line, wanted):
    assert line_agency(line) == wanted


def test_a_sentence_names_the_agency_that_reports():
    lead = "Мост закрыли на два дня, передаёт агентство Пристань."
    assert tuple(sentence_agencies(lead)) == ("Пристань",)
    assert find_credits("Міст закрили, повідомляє агентство «Хвиля».\nРух відновлять у середу.") == ("Хвиля",)
    assert find_credits("Об этом сообщило агентство недвижимости города.") == ()
    assert find_credits("Мост закрыли, сообщает агентство РИА Новости.") == ("RIA Novosti",)


@given(st.text(max_size=400))
def test_any_line_is_read(line):
    found = (dateline_agency(line), line_agency(line), *sentence_agencies(line))
    assert all(name in line for name in found if name)
