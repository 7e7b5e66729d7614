from dataclasses import replace

from dateline.briefs.points import choose_points
from dateline.briefs.weighing import by_age
from dateline.records import Article, Figure, Moment, Reading

LEAD = "The river Oskil burst its banks on Monday, flooding 340 houses in Borova, the district council said."
REPEAT = "About 340 houses in Borova were flooded when the Oskil burst its banks on Monday, said the council."
BACKGROUND = "Last year the river also rose, and in recent years the council has spent little on its banks."
LEANING = "He said that this was a consequence of it, and that they would come back to that."
NEWS = "The council ordered the evacuation of 1,200 residents from Izium by bus on Tuesday morning."
OTHER = "Power was cut in nine villages north of Izium after a substation was flooded, the grid operator said."


def reading(*sentences: str, title: str = "Oskil floods houses in Borova", language: str = "en") -> Reading:
    text = "\n".join(sentences)
    found = []
    for number, kind, status in (
        ("340", "objects", "damaged"),
        ("1,200", "people", "displaced"),
        ("nine", "objects", "other"),
    ):
        start = text.find(number)
        while start >= 0:
            found.append(
                Figure(
                    start=start,
                    end=start + len(number),
                    text=number,
                    number=(start, start + len(number)),
                    value={"340": 340.0, "1,200": 1200.0, "nine": 9.0}[number],
                    low=None,
                    high=None,
                    hedge="exact",
                    kind=kind,  # type: ignore[arg-type]
                    counted=None,
                    status=status,  # type: ignore[arg-type]
                )
            )
            start = text.find(number, start + 1)
    return Reading(article=Article(id="1", text=text, title=title, language=language), figures=tuple(found))


def chosen(*sentences: str) -> list[str]:
    return [point.text for point in choose_points(reading(*sentences))]


def test_no_point_repeats_another() -> None:
    assert chosen(LEAD, REPEAT, NEWS, OTHER) == [LEAD, NEWS, OTHER]


def test_news_goes_before_background_and_before_what_leans_on_another_sentence() -> None:
    points = chosen(LEAD, BACKGROUND, LEANING, NEWS, OTHER)
    assert points[:1] == [LEAD]
    assert {NEWS, OTHER} <= set(points)
    assert LEANING not in points[:3]


def test_points_stand_in_the_order_of_the_text() -> None:
    points = choose_points(reading(OTHER, NEWS, LEAD))
    assert [p.start for p in points] == sorted(p.start for p in points)


def test_headings_questions_and_scraps_are_no_points() -> None:
    assert chosen("What we know", "Is the dam safe after all that has happened?", "Yes.", LEAD) == [LEAD]
    form = (
        "Enter your address Enter your address Your address is invalid Your address is invalid or your address is used."
    )
    signs = "BOROVA DAM NORTH ROAD BRIDGE SCHOOL Izium The water came over the road at the bridge."
    assert chosen(form, signs, LEAD) == [LEAD]


def test_findings_of_a_point_are_those_in_its_sentence() -> None:
    points = choose_points(reading(LEAD, NEWS))
    assert [point.figures for point in points] == [(0,), (1,)]


def test_a_dateline_is_cut_off() -> None:
    points = choose_points(reading("IZIUM, Ukraine, May 4 (Agency Meridian) — " + LEAD))
    assert points[0].text == LEAD


def test_ukrainian_background_weighs_less() -> None:
    news = "Річка Оскіл вийшла з берегів у понеділок і затопила 340 будинків у Боровій, повідомила рада."
    background = "Нагадаємо, торік річка Оскіл також піднімалася, але тоді вода зупинилася біля греблі."
    points = choose_points(reading(background, news, title="Оскіл затопив будинки", language="uk"))
    assert [point.text for point in points][-1] == news


def test_a_piece_of_a_quotation_is_no_point() -> None:
    spoken = '"The water rose within an hour of the warning that the council had sent.'
    assert spoken not in chosen(LEAD, spoken + ' It was dark," said Maria Hnat, who was rescued with 12 neighbours.')


def test_a_standfirst_without_facts_yields_to_the_lead() -> None:
    standfirst = "A long night on the river, and a morning that brought no answers for anyone."
    found = reading(standfirst, NEWS, OTHER, LEAD, title="Izium evacuated")
    found = replace(found, article=replace(found.article, standfirst=standfirst))
    assert standfirst not in [point.text for point in choose_points(found)][:1]


def test_captions_are_no_points_and_the_lead_follows_them() -> None:
    caption = "FILE - A street in Borova is seen from the air after the river Oskil flooded 340 houses on Monday."
    assert chosen(caption, LEAD, NEWS, OTHER) == [LEAD, NEWS, OTHER]


def test_old_dates_make_background() -> None:
    old = "In April 2019 the council moved 900 families from Izium to higher ground after the dam at Borova broke."
    start = old.index("April 2019")
    moment = Moment(start=start, end=start + 10, text="April 2019", date="2019-04-01/2019-04-30")
    article = Article(id="1", text=old, language="en", published="2026-05-04")
    assert by_age(Reading(article=article, moments=(moment,)), 0, len(old)) < 0
    assert by_age(Reading(article=replace(article, published="2019-05-04"), moments=(moment,)), 0, len(old)) == 0
    assert by_age(Reading(article=replace(article, published=None), moments=(moment,)), 0, len(old)) == 0


def test_a_sentence_that_only_introduces_is_no_point() -> None:
    source = "This was reported by the press service of the Borova district council on Monday, 4 May."
    here = "Here’s what we know so far about the flood in Borova and about the houses on the Oskil."
    assert chosen(LEAD, source, here, NEWS) == [LEAD, NEWS]
    told = "Об этом в понедельник сообщила пресс-служба совета района Боровой, передаёт агентство."
    assert choose_points(reading(told, language="ru")) == ()
    telling = "Об этом сообщила пресс-служба совета, добавив, что мост в Боровой закрыт до четверга."
    assert [point.text for point in choose_points(reading(telling, language="ru"))] == [telling]


def test_a_standfirst_shown_above_is_not_said_again() -> None:
    power = "Schools in Kupiansk and Izium stay shut until Friday, the regional education department decided."
    found = reading(LEAD, NEWS, OTHER, power)
    shown = replace(found, article=replace(found.article, standfirst=LEAD))
    assert choose_points(found)[0].text == LEAD
    assert [point.text for point in choose_points(shown)] == [NEWS, OTHER, power]


def test_a_standfirst_makes_up_the_fewest_points() -> None:
    found = reading(LEAD, NEWS)
    shown = replace(found, article=replace(found.article, standfirst=LEAD))
    assert [point.text for point in choose_points(shown)] == [LEAD, NEWS]
