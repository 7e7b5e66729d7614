"""Source, place, date, task, unit: what a figure takes from the findings and words around it."""

import pytest

from dateline.annotate.figures import find_figures
from dateline.annotate.parsing import parse
from dateline.languages.sentences import split_sentences
from dateline.pipeline import annotate
from dateline.records import Article, Figure, Mention, Moment, Place, Span, Statement


def span(text: str, piece: str) -> Span:
    start = text.index(piece)
    return start, start + len(piece)


def statement(text: str, content: str, source: str, speaker: str | None = None) -> Statement:
    start, end = span(text, source)
    mention = Mention(start=start, end=end, text=source, speaker=speaker)
    return Statement(content=(span(text, content),), cue=None, kind="indirect", source=mention)


def place(text: str, name: str) -> Place:
    start, end = span(text, name)
    return Place(start=start, end=end, text=name, name=name, kind="city")


def figures(
    text: str,
    *,
    statements: tuple[Statement, ...] = (),
    places: tuple[Place, ...] = (),
    moments: tuple[Moment, ...] = (),
) -> tuple[Figure, ...]:
    parsed = parse(text, "en", split_sentences(text), lambda sentence: True)
    return find_figures(parsed, statements=statements, places=places, moments=moments)


def source(figure: Figure) -> str | None:
    return figure.source.text if figure.source else None


def test_the_statement_that_contains_a_figure_is_its_own() -> None:
    text = "Police said 12 people were hurt. Two shops were closed."
    hurt, shops = figures(text, statements=(statement(text, "12 people were hurt", "Police"),))
    assert (source(hurt), hurt.statement) == ("Police", 0)
    assert (source(shops), shops.statement) == (None, None)


def test_the_innermost_statement_counts() -> None:
    text = "The mayor said that doctors had reported 12 deaths."
    outer = statement(text, "that doctors had reported 12 deaths", "The mayor")
    inner = statement(text, "12 deaths", "doctors")
    (deaths,) = figures(text, statements=(outer, inner))
    assert (source(deaths), deaths.statement) == ("doctors", 1)


def test_a_pronoun_stands_for_the_source_named_before() -> None:
    text = "Olha Marchenko said the bridge was safe. She said 12 trucks had crossed it."
    named = statement(text, "the bridge was safe", "Olha Marchenko")
    (trucks,) = figures(text, statements=(named, statement(text, "12 trucks had crossed it", "She")))
    assert source(trucks) == "Olha Marchenko"
    assert trucks.statement == 1


def test_a_quotation_goes_on_over_paragraphs() -> None:
    text = 'Olha Marchenko said: "We are tired.\n"There are 300 people in the shelter.\nThree buses were seen.'
    shelter, buses = figures(text, statements=(statement(text, '"We are tired.', "Olha Marchenko"),))
    assert source(shelter) == "Olha Marchenko"
    assert source(buses) is None


def test_a_report_may_be_named_after_what_it_says() -> None:
    text = "About 300 troops are stationed there.\nThis was reported by Olha Marchenko, head of the district."
    (troops,) = figures(text, statements=(statement(text, "This", "Olha Marchenko", "s1"),))
    assert source(troops) == "Olha Marchenko"
    assert troops.source is not None
    assert troops.source.speaker == "s1"


def test_the_place_of_the_clause_counts() -> None:
    text = "In Lviv 12 people were hurt, while three people died in Odesa."
    hurt, died = figures(text, places=(place(text, "Lviv"), place(text, "Odesa")))
    assert (hurt.place, died.place) == (0, 1)


def test_a_place_before_where_counts() -> None:
    text = "They support Russia, where about 11,000 troops are stationed, and Belarus."
    (troops,) = figures(text, places=(place(text, "Russia"), place(text, "Belarus")))
    assert troops.place == 0


def test_where_somebody_comes_from_is_no_place_of_theirs() -> None:
    text = "There are now some 300 volunteers from Chile in Lviv."
    (volunteers,) = figures(text, places=(place(text, "Chile"), place(text, "Lviv")))
    assert volunteers.place == 1


def test_the_date_of_the_clause_counts() -> None:
    text = "On Friday 12 people were hurt."
    friday = Moment(start=3, end=9, text="Friday", date="2025-08-15")
    (hurt,) = figures(text, moments=(friday,))
    assert hurt.as_of is not None
    assert (hurt.as_of.text, hurt.as_of.date) == ("Friday", "2025-08-15")


def test_what_the_counted_will_do_is_their_task() -> None:
    text = "They agreed to send 300 soldiers who will carry out demining work, engineering work."
    (soldiers,) = figures(text)
    assert soldiers.task is not None
    assert soldiers.task.text == "demining work, engineering work"
    assert text[soldiers.task.start : soldiers.task.end] == soldiers.task.text


def test_a_measure_has_its_canonical_unit() -> None:
    (flight,) = figures("The missile flew 3,700 km.")
    assert (flight.counted, flight.unit, flight.quantity) == ("km", "m", 3_700_000.0)
    (money,) = figures("The bank was fined €2.5 million.")
    assert (money.currency, money.unit, money.quantity) == ("EUR", None, None)


def test_confidence_is_a_share() -> None:
    for figure in figures("At least 12 people were killed, 30 hurt and $5 million paid."):
        assert 0 < figure.confidence < 1


def test_captions_hold_no_figures() -> None:
    text = "Two men fled.\nThree men stand at the gate. (Olha Marchenko/AP Photo)\nImage caption Four men left."
    assert [figure.value for figure in figures(text)] == [2.0]


def test_a_repeated_sentence_counts_once() -> None:
    line = "Rescuers look for survivors after a landslide that buried 40 houses in the valley."
    assert len(figures(f"{line}\nNobody slept.\n{line}")) == 1


def test_where_the_speaker_is_at_home_is_no_place_of_the_figure() -> None:
    text = "The pictures show two rows of trenches, said Ivan Hrab of the Delta Institute, a think tank in Warsaw."
    who = "Ivan Hrab of the Delta Institute, a think tank in Warsaw"
    said = statement(text, "The pictures show two rows of trenches", who)
    (rows,) = figures(text, statements=(said,), places=(place(text, "Warsaw"),))
    assert rows.place is None
    text = "Six people were hurt in Lviv, said a doctor in Warsaw."
    said = statement(text, "Six people were hurt in Lviv", "a doctor in Warsaw")
    (hurt,) = figures(text, statements=(said,), places=(place(text, "Lviv"), place(text, "Warsaw")))
    assert hurt.place == 0


def test_those_who_left_are_counted_where_they_left() -> None:
    text = "Nearly 2,000 people were evacuated from Lyman to Dnipro."
    (people,) = figures(text, places=(place(text, "Lyman"), place(text, "Dnipro")))
    assert people.place == 0
    text = "Some 400 people fled to Poltava."
    assert figures(text, places=(place(text, "Poltava"),))[0].place is None
    text = "The army sent 200 troops to Poltava."
    assert figures(text, places=(place(text, "Poltava"),))[0].place == 0


def test_who_puts_a_toll_at_a_number_is_its_source() -> None:
    dead, hurt = figures("The Rescue Service of Lviv put the dead at nine and the injured at 23.")
    assert (source(dead), source(hurt)) == ("The Rescue Service of Lviv", "The Rescue Service of Lviv")
    toll, repairs = figures("The mayor put the toll at nine. Repairs cost $4 million.")
    assert (source(toll), source(repairs)) == ("The mayor", None)


def test_nobody_is_the_source_of_what_was_put_somewhere_or_of_a_pronoun() -> None:
    for text in ("The army put nine tanks in the field.", "They put the toll at nine.", "The toll was put at nine."):
        assert [source(figure) for figure in figures(text)] == [None], text


def test_a_report_in_capitals_gives_its_figures_at_their_places() -> None:
    text = "The report follows. AT LEAST 12 PEOPLE WERE KILLED. 4,500 PEOPLE HAD FLED THE ISLAND."
    assert [text[f.start : f.end] for f in figures(text)] == ["AT LEAST 12 PEOPLE", "4,500 PEOPLE"]


def test_whose_a_place_is_is_not_where() -> None:
    text = "They will send another 4,500 soldiers to Russia's Kursk region by March."
    found = figures(text, places=(place(text, "Russia"), place(text, "Kursk region")))
    assert found[0].place == 1


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("uk", "Міноборони заперечило, що загинули 300 військових.", ["denied"]),
        ("uk", "Міноборони заявило, що загинули 300 військових.", ["asserted"]),
        ("uk", "Мер заперечив, що люди, серед яких 12 дітей, загинули.", ["asserted"]),
        ("uk", "Угруповання заперечило причетність до загибелі 12 людей.", ["asserted"]),
        ("ru", "Группировка отрицала причастность к гибели 12 человек.", ["asserted"]),
        ("ru", "Минобороны опровергло, что 4 тысячи военных окружены.", ["denied"]),
        ("ru", "Министерство отрицает, что потеряло 12 танков, которые стояли в трёх ангарах.", ["denied", "asserted"]),
    ],
)
def test_what_somebody_denies_is_denied_without_a_parse_too(language: str, text: str, told: list[str]) -> None:
    reading = annotate(Article(id="a", text=text, language=language))
    assert [figure.modality for figure in reading.figures] == told


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        ("en", "Some 7,000 people have been killed since May, the minister told the council in Geneva.", None),
        ("en", "Speaking in Brussels, the minister said 40 soldiers had died.", None),
        ("en", "At a summit in Riyadh, the president said 300 prisoners had been freed.", None),
        ("en", "The minister said at a news conference in Cairo that 40 soldiers had died.", None),
        ("en", "Twelve people were killed in Kharkiv, the mayor told reporters in Kyiv.", "Kharkiv"),
        ("en", "Officials said 12 people were killed in Kharkiv.", "Kharkiv"),
        ("en", "In Kharkiv, officials said 12 people were killed.", "Kharkiv"),
        ("en", "An attack on a conference in Kabul killed 30 people, police said.", "Kabul"),
        ("en", "At a meeting in Peshawar, a bomb killed 30 people.", "Peshawar"),
        ("en", '"We lost 40 men," the captain said, "in Bakhmut."', "Bakhmut"),
        ("uk", "Виступаючи в Брюсселі, міністр заявив, що загинули 40 військових.", None),
        ("uk", "На переговорах у Стамбулі, заявив міністр, звільнено 300 полонених.", None),
        ("uk", "У Харкові, заявив міністр, загинули 40 військових.", "Kharkiv"),
        ("ru", "Выступая в Брюсселе, министр заявил, что погибли 40 военных.", None),
        ("ru", "В Харькове, заявил министр, погибли 40 военных.", "Kharkiv"),
    ],
)
def test_where_somebody_only_speaks_is_no_place_of_the_figure(language: str, text: str, place: str | None) -> None:
    assert at(text, language) == [place]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Ukraine's 81st brigade killed 60 soldiers overnight.", None),
        ("China lost five soldiers in the clash.", None),
        ("Israel released 90 prisoners in return.", None),
        ("Ukraine's 81st brigade killed 60 soldiers near Pokrovsk.", "Pokrovsk"),
        ("Kharkiv's worst fire of the year killed four people.", "Kharkiv"),
        ("Libya hosts 928,000 migrants.", "Libya"),
        ("Lviv's hospitals are treating 400 children.", "Lviv"),
        ("The list has 117 ships of Moscow's fleet.", None),
        ("Two guards were killed at Kyiv's court.", "Kyiv"),
        ("Twelve people were killed in Ukraine's east.", "Ukraine"),
    ],
)
def test_who_does_it_is_not_where(text: str, place: str | None) -> None:
    assert at(text, "en") == [place]


def test_a_place_that_only_describes_another_is_not_where() -> None:
    assert at("Two people were killed when drones hit the Black Sea port of Odesa.", "en") == ["Odesa"]
    assert at("Two people were killed in Ukraine's port city of Odesa.", "en") == ["Odesa"]
    assert at("Two people were killed in Kharkiv, the mayor of Odesa told reporters.", "en") == ["Kharkiv"]


def test_where_other_things_are_that_the_sentence_counts_is_not_where() -> None:
    assert at("It targets five banks and 12 companies in China.", "en") == [None, "China"]
    assert at("Four people were killed and 12 wounded in Kharkiv.", "en") == ["Kharkiv", "Kharkiv"]
    assert at("Nine people died in Sloviansk and four in Kramatorsk.", "en") == ["Sloviansk", "Kramatorsk"]


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        ("en", "Four people died in the Kharkiv and Sumy regions.", None),
        ("en", "Four people died in Kharkiv, Sumy and Poltava.", None),
        ("uk", "Над Сумською, Полтавською та Харківською областями збили 40 дронів.", None),
        ("ru", "В Брянской и Курской областях погибли четыре человека.", None),
        ("en", "Four people died in Pokrovsk, Donetsk region.", "Pokrovsk"),
        ("en", "Four people died in Kharkiv, and Sumy was shelled.", "Kharkiv"),
        ("uk", "У Сумській області збили 40 дронів.", "Sumy Oblast"),
    ],
)
def test_what_happened_in_several_places_was_in_none_of_them_alone(language: str, text: str, place: str | None) -> None:
    assert at(text, language) == [place]


def at(text: str, language: str) -> list[str | None]:
    reading = annotate(Article(id="a", text=text, language=language))
    return [None if figure.place is None else reading.places[figure.place].name for figure in reading.figures]
