import pytest

from dateline.annotate.statements import find_statements


@pytest.mark.parametrize(
    ("language", "text", "source", "content"),
    [
        ("uk", "Мер Олена Марчук заявила, що міст відкрито.", "Мер Олена Марчук", ["що міст відкрито"]),
        ("uk", "За словами Марчук, міст відкрито.", "Марчук", ["міст відкрито"]),
        ("uk", "Міст відкрито, повідомляє пресслужба міськради.", "пресслужба міськради", ["Міст відкрито"]),
        (
            "uk",
            "«Ми відкрили міст учора ввечері», – сказав начальник управління Петро Лис.",
            "начальник управління Петро Лис",
            ["«Ми відкрили міст учора ввечері»"],
        ),
        ("uk", "Міст відкрито. Про це повідомив речник служби.", "речник служби", ["Міст відкрито"]),
        ("ru", "Мэр Анна Лис заявила, что мост открыт.", "Мэр Анна Лис", ["что мост открыт"]),
        ("ru", "По данным министерства, мост открыт.", "министерства", ["мост открыт"]),
        ("ru", "Министерство обвинило компанию в сокрытии утечки.", "Министерство", ["компанию в сокрытии утечки"]),
        ("ru", "Мост открыт. Об этом в среду сообщает агентство «Голос».", "агентство «Голос»", ["Мост открыт"]),
    ],
)
def test_constructions(parsed, language: str, text: str, source: str, content: list[str]) -> None:
    found = [
        (s.source and s.source.text, [text[a:b] for a, b in s.content]) for s in find_statements(parsed(text, language))
    ]
    assert (source, content) in found


def test_a_chain_gives_both_its_links(parsed) -> None:
    text = "Мост закрыт до весны. Об этом сообщает агентство «Голос» со ссылкой на письмо министерства."
    found = find_statements(parsed(text, "ru"))
    assert [s.source.text for s in found if s.source] == ["агентство «Голос»", "письмо министерства"]
    assert len({s.content for s in found}) == 1


def test_a_denial(parsed) -> None:
    (only,) = find_statements(parsed("Компанія заперечує, що приховала витік.", "uk"))
    assert only.polarity == "denies"


def test_the_outlets_reminder_is_its_own(parsed) -> None:
    assert find_statements(parsed("Нагадаємо, що міст закрили торік.", "uk")) == ()


def test_a_long_line_takes_time_in_step_with_its_length(parsed) -> None:
    text = "Мер заявив, що «міст відкрито для всіх людей міста». " * 2000
    assert len(find_statements(parsed(text, "uk"))) >= 2000


@pytest.mark.parametrize(
    ("language", "text", "sources"),
    [
        ("uk", "За словами Марчук, найчастіше йдеться про втому водіїв.", ["Марчук"]),
        ("uk", "Мер попросив мешканців не вірити листам, у яких вимагають гроші.", ["Мер"]),
        ("uk", "Міст довший, ніж вважалося раніше.", []),
        (
            "uk",
            "Міст закрито, повідомив 9 квітня на брифінгу в Лісні речник служби Петро Лис.",
            ["речник служби Петро Лис"],
        ),
        ("uk", "Міст закрито, повідомив начальник управління Петро Лис.", ["начальник управління Петро Лис"]),
        ("ru", "Мост через реку закрыт, сообщил 9 апреля на брифинге в Лесном мэр Анна Лис.", ["мэр Анна Лис"]),
    ],
)
def test_adverbs_relatives_days_and_places_do_not_speak(parsed, language: str, text: str, sources: list[str]) -> None:
    assert [s.source.text for s in find_statements(parsed(text, language)) if s.source] == sources


@pytest.mark.parametrize(
    ("language", "text", "statements"),
    [
        (
            "uk",
            "Міністерство стверджує, що знищило 300 машин, однак Генштаб це заперечує.",
            [("Міністерство", "says", "що знищило 300 машин"), ("Генштаб", "denies", "що знищило 300 машин")],
        ),
        (
            "uk",
            "Міністерство повідомило, що загинули 12 осіб; лікарі говорять про 25.",
            [("Міністерство", "says", "що загинули 12 осіб"), ("лікарі", "says", "про 25")],
        ),
        (
            "uk",
            "Мер заявив, що дорогу закрили, але автобуси їздять.",
            [("Мер", "says", "що дорогу закрили, але автобуси їздять")],
        ),
        (
            "ru",
            "Министерство утверждает, что уничтожило 300 машин, но Генштаб это отрицает.",
            [
                ("Министерство", "says", "что уничтожило 300 машин"),
                ("Генштаб", "denies", "что уничтожило 300 машин"),
            ],
        ),
        (
            "ru",
            "Мэр заявил, что погибли 12 человек; наблюдатели говорят о 25.",
            [("Мэр", "says", "что погибли 12 человек"), ("наблюдатели", "says", "о 25")],
        ),
        (
            "ru",
            "Мэр сказал, что дорогу закрыли; что автобусы ходят.",
            [("Мэр", "says", "что дорогу закрыли; что автобусы ходят")],
        ),
    ],
)
def test_a_second_voice_in_a_sentence(parsed, language: str, text: str, statements: list[tuple[str, str, str]]) -> None:
    found = find_statements(parsed(text, language))
    said = [(s.source and s.source.text, s.polarity, " … ".join(text[a:b] for a, b in s.content)) for s in found]
    assert said == statements
    assert not any(s.via for s in found)


def test_who_denies_this_denies_the_sentence_before(parsed) -> None:
    text = "Міністерство заявило, що знищило 300 машин. Генштаб це заперечує."
    found = find_statements(parsed(text, "uk"))
    assert {(s.source.text, s.polarity) for s in found if s.source} == {("Міністерство", "says"), ("Генштаб", "denies")}
    assert not any(s.via for s in found)


@pytest.mark.parametrize(
    ("language", "text", "statements"),
    [
        (
            "uk",
            "Армія заперечила, що 40 рекрутів потонули, заявивши, що всі 40 врятовані.",
            [("Армія", "що 40 рекрутів потонули"), ("Армія", "що всі 40 врятовані")],
        ),
        (
            "ru",
            "Армия отрицала, что 40 рекрутов утонули, заявив, что все 40 спасены.",
            [("Армия", "что 40 рекрутов утонули"), ("Армия", "что все 40 спасены")],
        ),
        ("ru", "Мэр заявил, что рекруты, опоздав, утонули.", [("Мэр", "что рекруты, опоздав, утонули")]),
    ],
)
def test_a_participle_goes_on_with_the_same_source(
    parsed, language: str, text: str, statements: list[tuple[str, str]]
) -> None:
    found = find_statements(parsed(text, language))
    assert [(s.source and s.source.text, " … ".join(text[a:b] for a, b in s.content)) for s in found] == statements
