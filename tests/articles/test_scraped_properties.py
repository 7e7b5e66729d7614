"""Whatever stands around it, a body's prose comes through: no line lost, none invented."""

import unicodedata

from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.articles.scraped import looks_like_html, read_scraped
from dateline.errors import EmptyPage
from dateline.languages import all_words
from dateline.languages.shapes.boxes import Boxes
from dateline.languages.shapes.furniture import Furniture
from dateline.languages.shapes.notices import Notices
from dateline.records import Article, Page

SUBJECTS = {
    "en": (
        [
            "The governor",
            "Rescue workers",
            "The army's press office",
            "Two residents of Stara Balka",
            "Officials in Borivka",
        ],
        ["said that", "reported that", "told reporters on Tuesday that", "denied that", "confirmed that"],
        [
            "12 people were wounded in the strike",
            "the bridge over the river had been damaged",
            "about 400 households had no power",
            "talks would go on next week in Geneva",
            "no more than three drones had been shot down",
        ],
    ),
    "uk": (
        ["Голова області", "Рятувальники", "Речник командування", "Двоє жителів Старої Балки", "У міській раді"],
        ["повідомили, що", "заявили журналістам, що", "спростували, що", "підтвердили, що", "уточнили, що"],
        [
            "унаслідок удару поранено 12 людей",
            "міст через річку пошкоджено",
            "близько 400 родин залишилися без світла",
            "переговори продовжать наступного тижня",
            "збито не більше трьох дронів",
        ],
    ),
    "ru": (
        ["Губернатор области", "Спасатели", "Представитель командования", "Двое жителей Старой Балки", "В мэрии"],
        ["сообщили, что", "заявили журналистам, что", "опровергли, что", "подтвердили, что", "уточнили, что"],
        [
            "в результате удара ранены 12 человек",
            "мост через реку поврежден",
            "около 400 семей остались без света",
            "переговоры продолжат на следующей неделе",
            "сбито не более трех дронов",
        ],
    ),
}
HEADLINES = [
    "Bridge near Borivka closed after strike",
    "Міст біля Борівки закрили після удару",
    "Мост у Боровки закрыт",
]

FURNITURE = sorted(
    {line for words in all_words(Furniture) for line in words.lines}
    | {line for w in all_words(Notices) for line in w.lines}
)
RELATED = sorted({line for words in all_words(Furniture) for line in words.related} - set(FURNITURE))
BOXES = {line for words in all_words(Boxes) for line in words.headings | words.loose_headings}


def sentences(language: str) -> st.SearchStrategy[str]:
    who, says, what = SUBJECTS[language]
    pieces = st.tuples(st.sampled_from(who), st.sampled_from(says), st.sampled_from(what))
    return pieces.map(lambda parts: f"{' '.join(parts)}.")


bodies = st.sampled_from(sorted(SUBJECTS)).flatmap(
    lambda language: st.lists(
        st.lists(sentences(language), min_size=1, max_size=4).map(" ".join), min_size=2, max_size=8
    )
)
furniture = st.lists(st.sampled_from([line for line in FURNITURE if line not in BOXES]).map(str.capitalize), max_size=4)
bullets = st.sampled_from(["", "- ", "• ", "* "])


def read(text: str) -> Article:
    return read_scraped(text, Page(id="1", where="pasted", content=b"", kind="text"))


@settings(deadline=None)
@given(bodies, furniture, furniture, bullets, st.sampled_from(["\n", "\n\n"]))
def test_a_body_between_furniture_comes_through_line_by_line(body, above, below, bullet, gap):
    lines = [*(bullet + line for line in above), *body, *(bullet + line for line in below)]
    assert read(gap.join(lines)).text.split("\n") == body


@settings(deadline=None)
@given(bodies, st.data())
def test_furniture_amid_a_body_goes_and_the_body_stays(body, data):
    lines = list(body)
    for line in data.draw(furniture):
        lines.insert(data.draw(st.integers(0, len(lines))), line)
    assert read("\n".join(lines)).text.split("\n") == body


@settings(deadline=None)
@given(bodies, st.sampled_from(HEADLINES), st.sampled_from(RELATED), st.lists(st.sampled_from(HEADLINES), max_size=3))
def test_headline_and_related_list_are_kept_apart(body, headline, heading, others):
    article = read("\n".join([headline, *body, heading.capitalize(), *others]))
    assert article.title == headline
    assert article.text.split("\n") == body
    assert [card.title for card in article.related] == others


@settings(deadline=None)
@given(bodies)
def test_paragraphs_alone_come_through_whole(body):
    article = read("\n".join(body))
    assert article.text.split("\n") == body
    assert (article.title, article.standfirst, article.key_points, article.related) == (None, None, (), ())


@settings(deadline=None)
@given(st.text(max_size=400))
def test_any_text_is_read_or_empty_and_nothing_is_invented(text):
    try:
        article = read(text)
    except EmptyPage:
        return
    kept = "".join(article.text.split())
    letters = [char for char in kept if char.isalnum()]
    position = 0
    source = unicodedata.normalize("NFC", text)
    for letter in letters:
        position = source.find(letter, position) + 1
        assert position > 0
    assert isinstance(looks_like_html(text), bool)


@settings(deadline=None)
@given(bodies)
def test_reading_what_was_read_changes_nothing(body):
    once = read("\n".join(body)).text
    assert read(once).text == once
