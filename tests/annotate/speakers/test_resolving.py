from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from dateline import Article, annotate
from dateline.annotate.parsing import ParsedText
from dateline.annotate.speakers import resolve_speakers
from dateline.records import Entity, Mention, Speaker, Statement


def resolved(text: str, sources: Sequence[str], names: dict[str, str], language: str = "en") -> list[Speaker | None]:
    """The speaker of each source, given in the order in which they stand in the text."""
    entities = []
    for name, kind in names.items():
        at = text.find(name)
        while at >= 0:
            entities.append(Entity(start=at, end=at + len(name), text=name, type=kind, name=name, id=name))
            at = text.find(name, at + 1)
    statements, at = [], 0
    for source in sources:
        at = text.index(source, at)
        mention = Mention(start=at, end=at + len(source), text=source)
        statements.append(Statement(content=((at, at + 1),), cue=None, kind="indirect", source=mention))
        at += len(source)
    from dateline.languages.sentences import split_sentences

    sentences = split_sentences(text, language)
    parsed = ParsedText(text, language, sentences, (None,) * len(sentences))
    speakers, done = resolve_speakers(parsed, tuple(statements), tuple(entities))
    by_id = {s.id: s for s in speakers}
    return [by_id.get(s.source.speaker) if s.source and s.source.speaker else None for s in done]


def test_a_full_name_its_post_and_its_surname_are_one_speaker() -> None:
    text = (
        "This was reported by Petro Lys, Deputy Head of the Fire Service of Lesna.\n"
        "According to the deputy head of the FSL, two people died. According to Lys, the fire is out."
    )
    found = resolved(
        text,
        ["Petro Lys, Deputy Head of the Fire Service of Lesna", "the deputy head of the FSL", "Lys"],
        {"Petro Lys": "person", "Fire Service of Lesna": "organisation"},
    )
    assert found[0] == Speaker(id="s1", name="Petro Lys", role="Deputy Head", organisation="Fire Service of Lesna")
    assert found[1] is found[2] is found[0]


def test_two_people_of_one_post_are_not_guessed_between() -> None:
    text = "Minister Ana Ruiz spoke. Minister Petro Lys spoke. The minister said no."
    (found,) = resolved(text, ["The minister"], {"Ana Ruiz": "person", "Petro Lys": "person"})
    assert found is not None
    assert found.kind == "unnamed"


def test_a_body_its_acronym_and_its_kind_of_body_are_one_speaker() -> None:
    text = "The State Emergency Service (SES) said so. The SES said more. The service said the rest."
    found = resolved(
        text,
        ["The State Emergency Service (SES)", "The SES", "The service"],
        {"State Emergency Service": "organisation", "SES": "organisation"},
    )
    assert found[0] is not None
    assert found[0].kind == "organisation"
    assert found[1] is found[2] is found[0]


def test_unnamed_sources_keep_their_description() -> None:
    text = "A senior official, speaking in private, said no. Two officials said yes."
    found = resolved(text, ["A senior official, speaking in private", "Two officials"], {})
    assert [(s.name, s.kind) for s in found if s] == [("A senior official", "unnamed"), ("Two officials", "unnamed")]


def test_a_pronoun_is_the_last_speaker_of_its_gender() -> None:
    text = "Spokeswoman Ana Ruiz said no. She said more."
    found = resolved(text, ["Ana Ruiz", "She"], {"Ana Ruiz": "person"})
    assert found[0] is found[1]


def test_a_pronoun_of_another_gender_stays_open() -> None:
    text = "Spokeswoman Ana Ruiz said no. He said more."
    assert resolved(text, ["Ana Ruiz", "He"], {"Ana Ruiz": "person"})[1] is None


def test_inflected_ukrainian_names_are_one_speaker() -> None:
    text = "Петро Лисенко заявив це. За словами Лисенка, так."
    found = resolved(text, ["Петро Лисенко", "Лисенка"], {"Петро Лисенко": "person", "Лисенка": "person"}, "uk")
    assert found[0] is found[1]


@given(st.text(alphabet="The mayor Ana Lys's, (of) \n.", min_size=1, max_size=60), st.data())
def test_any_source_gets_one_speaker_of_the_list(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    found = resolved(text, [text[start:end]], {"Ana Lys": "person"})
    assert len(found) == 1


def test_of_two_names_in_a_row_the_last_speaks() -> None:
    text = "Horbenko aide Petro Lys said no."
    (found,) = resolved(text, ["Horbenko aide Petro Lys"], {"Horbenko": "person", "Petro Lys": "person"})
    assert found is not None
    assert found.name == "Petro Lys"


def test_somebody_of_a_person_is_not_that_person() -> None:
    text = "A spokesman for Petro Lys said no. Petro Lys supporters said more."
    found = resolved(text, ["A spokesman for Petro Lys", "Petro Lys supporters"], {"Petro Lys": "person"})
    assert [s.kind for s in found if s] == ["unnamed", "unnamed"]


def test_a_name_that_no_entity_has_is_found_behind_its_post() -> None:
    text = "Канцлер Німеччини Олаф Шульце заявив це."
    (found,) = resolved(text, ["Канцлер Німеччини Олаф Шульце"], {}, "uk")
    assert found == Speaker(id="s1", name="Олаф Шульце", role="Канцлер", organisation="Німеччини")


def test_first_person_is_who_speaks_around_it() -> None:
    text = "Petro Lys said: I think we won."
    lys = Mention(start=0, end=9, text="Petro Lys")
    inner = Mention(start=16, end=17, text="I")
    statements = (
        Statement(content=((16, 30),), cue=(10, 14), kind="direct", source=lys),
        Statement(content=((24, 30),), cue=(18, 23), kind="indirect", source=inner),
    )
    name = Entity(start=0, end=9, text="Petro Lys", type="person", name="Petro Lys", id="p")
    parsed = ParsedText(text, "en", (), ())
    (speaker,), done = resolve_speakers(parsed, statements, (name,))
    assert [s.source and s.source.speaker for s in done] == [speaker.id, speaker.id]


def test_a_first_name_that_the_entity_lacks_is_no_organisation() -> None:
    text = "Governor Petro Lys said no."
    (found,) = resolved(text, ["Governor Petro Lys"], {"Lys": "person"})
    assert found == Speaker(id="s1", name="Petro Lys", role="Governor")


def test_a_name_with_a_post_behind_a_comma_is_a_person() -> None:
    text = "Ana Ruiz, head of the Harbour Council, said no. Ruiz left."
    (found,) = resolved(text, ["Ana Ruiz, head of the Harbour Council"], {})
    assert found == Speaker(id="s1", name="Ana Ruiz", role="head", organisation="Harbour Council")


def test_an_adjective_is_no_organisation_and_a_description_no_role() -> None:
    text = "A Western diplomat said so."
    (found,) = resolved(text, ["A Western diplomat"], {})
    assert found == Speaker(id="s1", name="A Western diplomat", kind="unnamed")


def test_an_unnamed_source_keeps_the_body_it_speaks_for() -> None:
    text = "A Harbour Council spokesman said so."
    (found,) = resolved(text, ["A Harbour Council spokesman"], {"Harbour Council": "organisation"})
    assert found is not None
    assert (found.role, found.organisation) == ("spokesman", "Harbour Council")


def test_a_rank_before_a_name_is_its_role() -> None:
    text = "Rear Admiral Ivo Conti spoke. Conti said no."
    first, second = resolved(text, ["Rear Admiral Ivo Conti", "Conti"], {"Ivo Conti": "person"})
    assert first is second
    assert first == Speaker(id="s1", name="Ivo Conti", role="Rear Admiral")


def test_a_website_that_looks_like_a_person_is_an_organisation() -> None:
    text = "The website Lesna Herald said so."
    (found,) = resolved(text, ["The website Lesna Herald"], {"Lesna Herald": "person"})
    assert found is not None
    assert (found.kind, found.name) == ("organisation", "Lesna Herald")


def test_two_names_and_where_they_are_from_are_a_person() -> None:
    text = "Ana Ruiz of the Harbour Centre said so."
    (found,) = resolved(text, ["Ana Ruiz of the Harbour Centre"], {})
    assert found is not None
    assert (found.kind, found.name) == ("person", "Ana Ruiz")


def test_half_a_name_is_read_whole_and_its_other_cases_are_the_same_person() -> None:
    text = "Сообщил начальник Главного управления дорог Богдан Лесницкий. По словам Лесницкого, мост цел."
    found = resolved(
        text, ["начальник Главного управления дорог Богдан Лесницкий", "Лесницкого"], {"Богдан": "person"}, "ru"
    )
    assert found[0] is found[1]
    assert found[0] == Speaker(
        id="s1", name="Богдан Лесницкий", role="начальник", organisation="Главного управления дорог"
    )


def test_a_village_before_a_name_is_no_part_of_it() -> None:
    text = "Рассказала жительница посёлка Лесное Анна Лис."
    (found,) = resolved(text, ["жительница посёлка Лесное Анна Лис"], {"Лесное Анна Лис": "person"}, "ru")
    assert found is not None
    assert found.name == "Анна Лис"


def test_where_a_post_holder_spoke_is_not_the_organisation() -> None:
    text = "Сообщил в Лесном заместитель акима Анна Лис."
    (found,) = resolved(text, ["Лесном заместитель акима Анна Лис"], {"Анна Лис": "person"}, "ru")
    assert found is not None
    assert found.organisation is None


def test_a_body_that_deals_with_people_is_a_body() -> None:
    text = "Штаб з питань військовополонених повідомив про обмін."
    (found,) = resolved(text, ["Штаб з питань військовополонених"], {}, "uk")
    assert found is not None
    assert found.kind == "organisation"


def test_a_body_and_a_comma_before_a_name_leave_it_a_person() -> None:
    text = "A member of the port committee, Ana Ruiz, said so."
    (found,) = resolved(text, ["A member of the port committee, Ana Ruiz"], {"Ana Ruiz": "person"})
    assert found is not None
    assert (found.kind, found.name) == ("person", "Ana Ruiz")


def test_a_name_that_is_also_said_by_its_last_word_is_a_persons() -> None:
    text = "Ana Ruiz said so. Ruiz said more."
    first, second = resolved(text, ["Ana Ruiz", "Ruiz"], {"Ana Ruiz": "organisation", "Ruiz": "organisation"})
    assert first is second
    assert first is not None
    assert (first.kind, first.name) == ("person", "Ana Ruiz")


def test_what_was_introduced_as_a_website_stays_one() -> None:
    text = "The website Lesna Herald said so. Lesna Herald said more."
    first, second = resolved(text, ["The website Lesna Herald", "Lesna Herald"], {"Lesna Herald": "person"})
    assert first is second


def test_a_capital_that_only_begins_a_sentence_is_no_organisation() -> None:
    text = "Water expert Ana Ruiz said no. The water is clean."
    (found,) = resolved(text, ["Water expert Ana Ruiz"], {"Ana Ruiz": "person"})
    assert found == Speaker(id="s1", name="Ana Ruiz", role="Water expert")


def test_a_name_behind_a_post_and_a_comma_is_read() -> None:
    text = "The director of the Harbour Institute, Ana Ruiz, said no. Then the director left. The director said more."
    found = resolved(text, ["The director of the Harbour Institute, Ana Ruiz", "The director"], {"Ana Ruiz": "person"})
    assert found[0] is found[1]
    assert found[0] == Speaker(id="s1", name="Ana Ruiz", role="director", organisation="Harbour Institute")


def test_the_company_is_the_only_organisation_near() -> None:
    text = "Lesna Motors said no. Lesna Motors is old, and the company said more."
    found = resolved(text, ["Lesna Motors", "the company"], {"Lesna Motors": "organisation"})
    assert found[0] is found[1]


def test_of_two_organisations_near_neither_is_the_company() -> None:
    text = "Lesna Motors met Tolna Steel. The company said no."
    (found,) = resolved(text, ["The company"], {"Lesna Motors": "organisation", "Tolna Steel": "organisation"})
    assert found is not None
    assert found.name == "company"


def test_a_name_in_short_is_the_same_organisation() -> None:
    text = "Lesna Airlines said no. Lesna said more."
    found = resolved(text, ["Lesna Airlines", "Lesna"], {"Lesna Airlines": "organisation", "Lesna": "organisation"})
    assert found[0] is found[1]


def test_the_driver_is_the_one_before_and_no_third() -> None:
    text = "A bus driver said no. The driver said more. The pilot said yes."
    found = resolved(text, ["A bus driver", "The driver", "The pilot"], {})
    assert found[0] is found[1]
    assert found[2] is not found[0]


def test_a_document_is_its_authors_words() -> None:
    text = "A statement released by Petro Lys said no. The statement said more. A leaked memo said yes."
    found = resolved(
        text, ["A statement released by Petro Lys", "The statement", "A leaked memo"], {"Petro Lys": "person"}
    )
    assert found[0] is found[1]
    assert [s.name for s in found if s] == ["Petro Lys", "Petro Lys", "A leaked memo"]


def test_the_newspaper_is_the_only_medium_before() -> None:
    text = "The Lesna Herald said no. The newspaper said more."
    found = resolved(text, ["The Lesna Herald", "The newspaper"], {"Lesna Herald": "organisation"})
    assert found[0] is found[1]


def test_a_pronoun_stays_open_where_somebody_else_is_named_between() -> None:
    text = "Tibor Conti spoke and introduced Zsofi Lys. She said more."
    found = resolved(text, ["Tibor Conti", "She"], {"Tibor Conti": "person", "Zsofi Lys": "person"})
    assert found[1] is None


def test_a_given_name_tells_who_she_is_not() -> None:
    text = "Peter Conti said no. She said more."
    assert resolved(text, ["Peter Conti", "She"], {"Peter Conti": "person"})[1] is None


def test_a_surname_of_two_is_the_one_named_in_full_more_often() -> None:
    text = "Ana Ruiz met Ana Ruiz fans. Her father Ivo Ruiz left. Ruiz said no."
    (found,) = resolved(text, ["Ruiz"], {"Ana Ruiz": "person", "Ivo Ruiz": "person"})
    assert found is not None
    assert found.name == "Ana Ruiz"


def test_a_post_within_a_name_is_no_part_of_it() -> None:
    text = "Governor Conti said no."
    (found,) = resolved(text, ["Governor Conti"], {"Governor Conti": "organisation"})
    assert found == Speaker(id="s1", name="Conti", role="Governor")


def test_what_has_an_article_is_a_team_and_no_person() -> None:
    text = "The Cubs said no. Lesna Cubs won."
    (found,) = resolved(text, ["The Cubs"], {"Cubs": "person", "Lesna Cubs": "person"})
    assert found is not None
    assert found.kind == "organisation"


def test_an_initial_and_a_full_name_are_one_person() -> None:
    text = "Саулюс Квернис сказал нет. С. Квернис в четверг сказал да."
    found = resolved(text, ["Саулюс Квернис", "С. Квернис в четверг"], {"Саулюс Квернис": "person"}, "ru")
    assert found[0] is found[1]


def test_nobody_passes_on_their_own_words():
    text = "Petro Lys, 72, described the scene as “pandemonium”, adding: “The wall fell on us.”"
    statements = annotate(Article(id="1", text=text, language="en")).statements
    assert len(statements) == 2
    assert all(statement.via == () and len(statement.chain) == 1 for statement in statements)


def _last_speaker(text: str) -> str | None:
    reading = annotate(Article(id="a", text=text, language="en"))
    source = reading.statements[-1].source
    names = {speaker.id: speaker.name for speaker in reading.speakers}
    return names.get(source.speaker) if source and source.speaker else None


def test_a_pronoun_is_the_subject_of_its_own_sentence_rather_than_the_last_speaker() -> None:
    denied = "Italy's coast guard denied it had been warned."
    assert _last_speaker(f"{denied} The charity Sea Line contradicted this: it said it had alerted Rome.") == "Sea Line"
    assert _last_speaker(f"{denied} The Levant Front disputed this; it said 12 men had fallen.") == "Levant Front"
    assert _last_speaker(f"{denied} The road was shut, it said.") == "Italy's coast guard"
    assert _last_speaker(f"{denied} It said the sea had been calm.") == "Italy's coast guard"


def test_a_pronoun_is_the_person_that_the_sentence_before_is_about() -> None:
    speech = "“This is a surrender,” he said."
    assert _last_speaker(f"Itamar Lys resigned on Sunday. {speech}") == "Itamar Lys"
    assert _last_speaker(f"Petro Lys said the road was shut. Ivan Horbenko arrived late. {speech}") == "Ivan Horbenko"
    assert _last_speaker(f"Petro Lys and Ivan Horbenko resigned on Sunday. {speech}") is None
    assert _last_speaker(f"Petro Lys met Ivan Horbenko on Sunday. {speech}") is None


def _speakers(text: str) -> list[tuple[str, str | None]]:
    reading = annotate(Article(id="a", text=text, language="en"))
    known = {speaker.id: (speaker.name, speaker.role) for speaker in reading.speakers}
    return [known[s.source.speaker] for s in reading.statements if s.source and s.source.speaker]


def test_a_verb_or_another_noun_before_a_post_is_no_part_of_it() -> None:
    assert _speakers("The adviser thanked President Horbenko. Horbenko said it was over.")[-1][1] == "President"
    assert _speakers("My friend Colonel Idris Bah said the road was shut.") == [("Idris Bah", "Colonel")]
    quoted = _speakers("The paper quotes opposition leader Mercy Wambui as saying that 12 died.")
    assert ("Mercy Wambui", "opposition leader") in quoted
    assert _speakers("Defence minister Petro Lys said the road was shut.") == [("Petro Lys", "Defence minister")]


def test_a_post_points_back_to_its_holder_with_or_without_the_word_for_its_level() -> None:
    named = "Governor Vadym Filashenko said nine were killed."
    assert [name for name, _ in _speakers(f"{named} The regional governor said 12 were hurt.")] == [
        "Vadym Filashenko"
    ] * 2
    other = _speakers(f"{named} The regional prosecutor said 12 were hurt.")
    assert other[1][0] == "regional prosecutor"


def test_the_company_is_the_one_name_that_spoke_before() -> None:
    told = "Ukrzaliznytsia said four workers were hurt."
    assert [name for name, _ in _speakers(f"{told} The company said the line was cut.")] == ["Ukrzaliznytsia"] * 2
    both = _speakers(f"{told} Borealis said it was sorry. The company said the line was cut.")
    assert both[2][0] == "company"


def test_a_name_in_capitals_gives_way_to_the_same_name_as_names_are_written() -> None:
    text = "APPLE HAS SAID IT WILL CUT 300 JOBS.\nApple said the cuts would begin in May."
    assert {name for name, _ in _speakers(text)} == {"Apple"}


def test_state_television_keeps_its_first_word() -> None:
    assert _speakers("The boat sank, state TV said.") == [("state TV", None)]
    assert _speakers("The state-run broadcaster Lesna TV said the boat sank.") == [("Lesna TV", None)]
