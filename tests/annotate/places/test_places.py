import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.annotate.parsing import ParsedText, parse
from dateline.annotate.places import find_places, has_name
from dateline.gazetteer import open_gazetteer
from dateline.languages.sentences import split_sentences
from dateline.records import Place


def places_in(text: str, language: str = "en") -> list[Place]:
    parsed = parse(text, language, split_sentences(text, language), lambda sentence: True)
    return list(find_places(parsed, open_gazetteer()))


def one(text: str, language: str = "en") -> Place:
    (place,) = places_in(text, language)
    return place


def test_a_nickname_of_a_region_is_its_region() -> None:
    place = one("New groups are expected to arrive in Kurshchyna for engineering work.")
    assert (place.text, place.name, place.country, place.admin1) == ("Kurshchyna", "Kursk Oblast", "RU", "RU-KRS")
    assert place.precision == "region"


def test_the_word_of_its_kind_belongs_to_a_region() -> None:
    place = one("Drones hit a depot in the Kursk region on Monday.")
    assert (place.text, place.kind, place.admin1) == ("Kursk region", "region", "RU-KRS")


def test_a_region_says_which_namesake_is_meant() -> None:
    city = places_in("Shelling was heard in Pokrovsk, Donetsk region, all night.")[0]
    assert (city.kind, city.country, city.admin1) == ("city", "UA", "UA-14")


def test_a_country_says_which_namesake_is_meant() -> None:
    first = places_in("The family moved from Paris, Texas, to Dallas last year.")[0]
    assert (first.country, first.admin1) == ("US", "US-TX")


def test_the_rest_of_the_article_says_which_namesake_is_meant() -> None:
    text = "Protests began in Tripoli. Lebanon sent troops from Beirut and Sidon to the city."
    assert places_in(text)[0].country == "LB"


@pytest.mark.parametrize(
    "text",
    [
        "Paris Hilton arrived late.",
        "The Washington Post reported it first.",
        "She studied at the University of Kansas for years.",
        "Health workers fear the Marburg virus most.",
        "It cost US$40 million.",
    ],
)
def test_what_is_named_after_a_place_is_none(text: str) -> None:
    assert places_in(text) == []


def test_demonyms_are_no_places() -> None:
    assert places_in("Ukrainian and Russian officers met North Korean soldiers.") == []


def test_a_government_by_its_capital_acts() -> None:
    assert one("Moscow said on Tuesday that it would respond.").role == "actor"
    assert one("A blast was heard in Moscow on Tuesday.").role == "location"


def test_public_bodies_leave_their_place() -> None:
    assert one("The Kharkiv City Council closed two schools.").admin1 == "UA-63"


def test_a_place_that_only_the_parser_knows_has_no_point() -> None:
    text = "Two people were wounded in the village of Zarichnenkove in Ukraine on Sunday."
    unknown = next(p for p in places_in(text) if p.text.startswith("Zarich"))
    assert (unknown.lat, unknown.precision) == (None, "unknown")


@pytest.mark.parametrize(
    ("language", "text", "admin1"),
    [
        ("uk", "Вночі дрони атакували Курщину, повідомили військові.", "RU-KRS"),
        ("uk", "У Нової Каховки немає води, сказав речник.", "UA-65"),
        ("ru", "Взрывы прогремели в Курской области утром.", "RU-KRS"),
        ("ru", "Жители Харьковщины остались без света.", "UA-63"),
    ],
)
def test_case_endings(language: str, text: str, admin1: str) -> None:
    assert one(text, language).admin1 == admin1


def test_people_named_like_cities_are_none_in_ukrainian() -> None:
    assert places_in("Про це сказав Володимир Бондаренко журналістам.", "uk") == []


def test_without_a_parse_names_are_found_too() -> None:
    text = "Officials in Kyiv and Beirut spoke."
    parsed = ParsedText(text, "en", split_sentences(text), (None,))
    assert [p.name for p in find_places(parsed, open_gazetteer())] == ["Kyiv", "Beirut"]


def test_the_gate_lets_names_through() -> None:
    assert has_name("Troops left Sumy.", "en")
    assert not has_name("nothing happened here.", "en")


@settings(deadline=None, max_examples=60)
@given(st.lists(st.sampled_from(["Kyiv", "Paris,", "Texas.", "said", "the", "Georgia", "(", "\x00", "\ud800", "в"])))
def test_spans_equal_their_text(pieces: list[str]) -> None:
    text = " ".join(pieces)
    for language in ("en", "ru"):
        after = 0
        for place in places_in(text, language):
            assert text[place.start : place.end] == place.text
            assert place.start >= after
            after = place.end


def test_several_regions_share_the_word_of_their_kind() -> None:
    found = places_in("Drones hit the Kursk and Belgorod regions of Russia on Monday.")
    assert [p.admin1 for p in found[:2]] == ["RU-KRS", "RU-BEL"]
    assert {p.kind for p in found[:2]} == {"region"}


def test_a_government_is_at_its_capital() -> None:
    found = places_in("London and Brussels agreed. Washington condemned the attack.")
    assert (found[-1].name, found[-1].admin1, found[-1].role) == ("Washington", "US-DC", "actor")


def test_an_abbreviation_of_a_state_is_a_place() -> None:
    found = places_in("A mine closed near Williamson, W.Va., last spring.")
    assert [p.admin1 for p in found] == ["US-WV", "US-WV"]


def test_a_ship_in_quotes_is_no_place() -> None:
    assert places_in("Крейсер «Москва» затонул ночью.", "ru") == []


def test_the_first_half_of_a_double_name_is_no_place() -> None:
    assert places_in("Об этом заявил Франк-Вальтер Кляйн журналистам.", "ru") == []


def test_a_title_is_context() -> None:
    text = "Officials in Tripoli said that two people were hurt."
    parsed = parse(text, "en", split_sentences(text), lambda sentence: True)
    (place,) = find_places(parsed, open_gazetteer(), title="Blast shakes northern Lebanon")
    assert place.country == "LB"


def test_a_long_line_takes_line_time() -> None:
    text = "Kyiv said on Friday that Paris, Texas, was far. " * 4_000
    parsed = ParsedText(text, "en", split_sentences(text), (None,) * len(split_sentences(text)))
    assert len(find_places(parsed, open_gazetteer())) >= 8_000


def test_a_village_is_not_put_where_another_country_spells_a_city_alike() -> None:
    text = "Sappers will arrive by rail through Khasan in Russia, officials in Kursk and Vladivostok said."
    assert "IN" not in {place.country for place in places_in(text)}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Engineers crossed the Dnipro at night."),
        ("en", "Farms on the left bank of the Dnipro were flooded."),
        ("en", "The Mississippi flooded two farms."),
        ("uk", "Інженери форсували Дніпро вночі."),
        ("uk", "Ферми на лівий берег Дніпра не повернулися."),
        ("ru", "Лодки ушли на левый берег Днепра."),
    ],
)
def test_words_before_a_name_make_it_a_rivers(language: str, text: str) -> None:
    assert one(text, language).kind == "river"


@pytest.mark.parametrize("text", ["People in Dnipro slept badly.", "He quoted the Dnipro mayor on Monday."])
def test_a_city_named_like_a_river_stays_one(text: str) -> None:
    assert one(text).kind == "city"


def test_a_river_leaves_the_city_of_its_name() -> None:
    found = places_in("Dnipro lost power. Boats left the bank of the Dnipro. Kyiv and Dnipro have light again.")
    assert [p.kind for p in found] == ["city", "river", "city", "city"]


def test_a_river_that_no_list_has_is_no_town() -> None:
    assert places_in("Two mills on the bank of the Donets were shut.") == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Nurses at the Heal Africa hospital were paid late."),
        ("en", "The Bank of Georgia lent more money."),
        ("en", "The Central Bank of Kenya cut rates."),
        ("en", "Radio Free Europe reported the strike."),
        ("en", "The charity Save Ukraine opened an office."),
        ("uk", "Банк Росії підвищив ставку."),
        ("en", "A Kazakh firm bought the mill."),
        ("en", "Every Kazakh knows the song."),
    ],
)
def test_names_that_hold_a_place_and_people_of_one_are_none(language: str, text: str) -> None:
    assert places_in(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("en", "AT LEAST 12 PEOPLE WERE HURT IN LVIV", ["Lviv"]),
        ("en", "STORM CUTS POWER IN KHARKIV AND THE ODESA REGION, OFFICIALS SAY", ["Kharkiv", "Odesa Oblast"]),
        ("en", "MAN IN NICE HAT READING MOBILE PHONE IN PARIS", ["Paris"]),
        ("en", "GIVE US MORE TIME, SAYS MAYOR", []),
        ("uk", "У ЛЬВОВІ ПОСТРАЖДАЛИ 12 ЛЮДЕЙ", ["Lviv"]),
        ("ru", "ВО ЛЬВОВЕ ПОСТРАДАЛИ 12 ЧЕЛОВЕК", ["Lviv"]),
    ],
)
def test_a_line_in_capitals_names_places_too(language: str, text: str, names: list[str]) -> None:
    assert [p.name for p in places_in(text, language)] == names


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The probe went on to Mars and beyond."),
        ("en", "People met at Murphy's Tavern on Sunday."),
        ("en", "The phone runs well in Google's hands."),
        ("ru", "Сохранит ли Запад санкции?"),
        ("uk", "Захід не відповів."),
    ],
)
def test_names_that_are_places_only_by_chance_are_none(language: str, text: str) -> None:
    assert places_in(text, language) == []


def test_an_area_is_itself_and_no_village_of_its_name() -> None:
    (place,) = places_in("Snow fell over northern New England on Tuesday.")
    assert (place.kind, place.precision) == ("landscape", "area")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Австралия ввела санкции против банков."),
        ("uk", "Естонія підтримала рішення."),
        ("en", "Moscow said no."),
    ],
)
def test_governments_act_in_every_language(language: str, text: str) -> None:
    assert [p.role for p in places_in(text, language)][0] == "actor"


@pytest.mark.parametrize("text", ["The crew loaded a Tomahawk near the deck.", "It flew on a Falcon 9 rocket."])
def test_a_weapon_that_bears_a_town_s_name_is_none(text: str) -> None:
    assert places_in(text) == []


def test_what_happens_in_a_country_is_not_its_government_s_act() -> None:
    assert places_in("Также в Австралии ввели санкции.", "ru")[0].role == "location"


def test_a_river_that_bears_a_country_s_name_is_one_after_an_article() -> None:
    found = places_in("Troops crossed the Niger at dawn. Niger closed its airports.")
    assert [p.kind for p in found] == ["river", "country"]
    assert places_in("He lives in the Congo.")[0].kind == "country"


def test_a_ships_name_is_no_place_and_takes_none_away() -> None:
    text = "The barge, the San Jose, was carrying maize when it was hit near Reni on the Danube."
    assert [place.text for place in places_in(text)] == ["Reni", "Danube"]
    assert [p.text for p in places_in("The trawler Toledo sank near Odesa. The Toledo had a crew of six.")] == ["Odesa"]


def test_the_places_of_ships_and_of_those_who_take_them_stay() -> None:
    assert [p.text for p in places_in("The ferry from Odesa to Istanbul was late.")] == ["Odesa", "Istanbul"]
    assert places_in("The tanker Moscow seized last week was released.")[0].text == "Moscow"
    assert one("Кораблі Одеси вийшли в море.", "uk").text == "Одеси"


def test_a_ships_name_in_the_nominative_is_no_place() -> None:
    assert one("Танкер Мельбурн підірвався на міні біля Одеси.", "uk").text == "Одеси"
    assert one("Сухогруз Ливерпуль вышел из Одессы.", "ru").text == "Одессы"


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Уночі у Рівному пролунали вибухи.", "uk", "Rivne"),
        ("Потяг прибув до Рівного вночі.", "uk", "Rivne"),
        ("У Грозному зникли двоє людей.", "uk", "Grozny"),
        ("У Лозовій пошкоджено вокзал.", "uk", "Lozova"),
        ("Дрони влучили в порт у Вилковому.", "uk", "Vylkove"),
        ("В Грозном прогремел взрыв.", "ru", "Grozny"),
        ("В Лозовой повреждён вокзал.", "ru", "Lozova"),
    ],
)
def test_towns_that_are_named_like_adjectives(text: str, language: str, name: str) -> None:
    assert one(text, language).name == name


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("У Золотому батальйоні служать добровольці.", "uk"),
        ("Вони зустрілися в Зеленому коридорі.", "uk"),
        ("Служив у Південному командуванні.", "uk"),
        ("Рух по Зеленому коридору-3 відновлено.", "uk"),
        ("Концерт був у Малому залі.", "uk"),
        ("Під Червоним прапором ішли сотні.", "uk"),
        ("Он работал в Южной бригаде.", "ru"),
        ("Это было в Новом году.", "ru"),
    ],
)
def test_an_adjective_before_its_noun_is_no_town(text: str, language: str) -> None:
    assert places_in(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "country"),
    [
        ("en", "Rebels in Congo killed 12 people near Goma.", "CD"),
        ("en", "Congo closed its airspace on Monday.", "CD"),
        ("en", "Fighting went on in DR Congo.", "CD"),
        ("en", "Congo closed its airspace. Flights from Brazzaville to Pointe-Noire were cancelled.", "CG"),
        ("en", "The Republic of Congo closed its airspace.", "CG"),
        ("uk", "У Конго загинули 12 людей поблизу Гоми.", "CD"),
        ("ru", "В Конго закрыли аэропорт Браззавиля.", "CG"),
        ("ru", "В ДР Конго погибли 12 человек.", "CD"),
    ],
)
def test_the_rest_says_which_congo_is_meant_and_else_it_is_the_greater(language: str, text: str, country: str) -> None:
    assert places_in(text, language)[0].country == country


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("uk", "Над Брянською, Курською та Бєлгородською областями збили 40 дронів.", ["RU-BRY", "RU-KRS", "RU-BEL"]),
        ("uk", "У Донецькій і Луганській областях загинули четверо людей.", ["UA-14", "UA-09"]),
        ("uk", "Донецька та Луганська області лишилися без світла.", ["UA-14", "UA-09"]),
        ("uk", "Пожежі гасили у Києві та Київській області.", ["UA-30", "UA-32"]),
        (
            "ru",
            "Над Брянской, Курской и Белгородской областями сбили 40 беспилотников.",
            ["RU-BRY", "RU-KRS", "RU-BEL"],
        ),
        ("ru", "В Краснодарском и Ставропольском краях закрыли порты.", ["RU-KDA", "RU-STA"]),
        ("ru", "В Брянской области и Краснодарском крае закрыли порты.", ["RU-BRY", "RU-KDA"]),
        ("en", "Drones were shot down over the Kharkiv, Sumy and Poltava regions.", ["UA-63", "UA-59", "UA-53"]),
    ],
)
def test_regions_that_share_a_noun_are_regions_each(language: str, text: str, wanted: list[str]) -> None:
    assert [place.admin1 for place in places_in(text, language)] == wanted


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Officials in Pune de Jos said nothing."),
        ("en", "A historian attributes it to Stalin and to Lenin."),
        ("en", "The idea goes back to Molotov."),
        ("en", "The report came from the Sahel Wire."),
        ("uk", "Додому повернулися 205 військових."),
        ("uk", "Того дня загинули двоє людей."),
        ("uk", "Кампанія тривала два місяці."),
        ("uk", "Малі міста лишилися без світла."),
        ("ru", "Того же дня погибли два человека."),
        ("ru", "Самое важное случилось позже."),
    ],
)
def test_a_word_or_a_piece_of_a_name_is_no_place(language: str, text: str) -> None:
    assert places_in(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "The ferry left Rio de Janeiro on Monday.", "Rio de Janeiro"),
        ("en", "A bridge collapsed in Jos.", "Jos"),
        ("en", "A bridge collapsed in Kirov.", "Kirov"),
        ("en", "Four people were hurt in a strike on Kherson overnight.", "Kherson"),
        ("uk", "Потяг прибув до Додоми.", "Dodoma"),
        ("uk", "Малі заявила, що не піде на переговори.", "Mali"),
        ("ru", "В Того закрыли порт.", "Togo"),
    ],
)
def test_the_same_word_is_a_place_where_it_stands_as_one(language: str, text: str, name: str) -> None:
    assert one(text, language).name == name


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Three people were killed in an attack on Kharkiv.", "Kharkiv: three killed"),
        ("Rescuers in Kyiv found three more bodies.", "Kyiv toll rises to nine"),
        ("Three people died in Kharkiv. A curfew is in force in Kharkiv.", "Kharkiv under fire"),
        ("Three people died in Kharkiv. A curfew is in force in Kharkiv.", None),
    ],
)
def test_a_name_speaks_for_no_namesake_of_its_own_place(text: str, title: str | None) -> None:
    parsed = parse(text, "en", split_sentences(text), lambda sentence: True)
    assert {place.kind for place in find_places(parsed, open_gazetteer(), title=title)} == {"city"}


def test_a_namesake_across_the_border_speaks_for_no_other():
    assert [place.country for place in places_in("Dozens fled Rafah.")] == ["PS"]


def test_another_name_speaks_for_a_namesake() -> None:
    region, city = places_in("The Kharkiv region was shelled. Fires burn in Kharkiv.")
    assert (region.kind, city.kind) == ("region", "city")
    tripoli = "Protests began in Tripoli. Lebanon sent troops from Beirut and Sidon. Tripoli is calm. Tripoli waits."
    assert {place.country for place in places_in(tripoli)} == {"LB"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Kharkiv was hit by 12 drones.", "Kharkiv"),  # a noun to the parser
        ("Sevastopol was hit by 12 drones.", "Sevastopol"),  # a people
        ("Shelling hit Aleppo overnight.", "Aleppo"),  # a language
    ],
)
def test_a_great_city_is_one_whatever_the_parser_takes_it_for(text: str, name: str) -> None:
    assert one(text).name == name


@pytest.mark.parametrize(
    "text", ["Rivers burst their banks.", "Plateau phones sold out.", "Colon cancer kills many.", "Afar herders fled."]
)
def test_a_noun_that_opens_a_sentence_is_no_city(text: str) -> None:
    assert places_in(text) == []
