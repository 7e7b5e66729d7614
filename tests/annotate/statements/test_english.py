import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.annotate.parsing import parse
from dateline.annotate.statements import find_statements
from dateline.languages.sentences import split_sentences


def told(parsed, text: str) -> list[tuple[str | None, str | None, list[str]]]:
    return [
        (s.source and s.source.text, s.cue and text[slice(*s.cue)], [text[a:b] for a, b in s.content])
        for s in find_statements(parsed(text))
    ]


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("The mayor said that the bridge was safe.", "The mayor", ["that the bridge was safe"]),
        ("“The bridge is safe,” the mayor said.", "the mayor", ["“The bridge is safe,”"]),
        (
            "“We are leaving,” said Ana Ruiz, the mayor. “There is no water.”",
            "Ana Ruiz, the mayor",
            ["“We are leaving,”", "“There is no water.”"],
        ),
        (
            "According to the fire service, four houses burned down.",
            "the fire service",
            ["four houses burned down"],
        ),
        ("Four houses burned down, according to the fire service.", "the fire service", ["Four houses burned down"]),
        ("The bridge, officials said, will stay closed.", "officials", ["The bridge", "will stay closed"]),
        ("The minister accused the company of hiding the leak.", "The minister", ["the company of hiding the leak"]),
        ("The governor urged residents to leave.", "The governor", ["residents to leave"]),
        ("The governor announced a curfew in the port.", "The governor", ["a curfew in the port"]),
    ],
)
def test_constructions(parsed, text: str, source: str, content: list[str]) -> None:
    assert (source, content) in [(who, what) for who, _, what in told(parsed, text)]


def test_a_statement_within_a_statement(parsed) -> None:
    found = told(parsed, "The governor said the ministry had warned that the dam could fail.")
    assert [who for who, _, _ in found] == ["The governor", "the ministry"]


@pytest.mark.parametrize(
    "text",
    [
        "The ferry sank in the strait, the Harbour News Agency reported, citing two officials.",
        "According to the Harbour News Agency, citing two officials, the ferry sank in the strait.",
        "The Harbour News Agency reported on Friday that the ferry sank in the strait, citing two officials.",
    ],
)
def test_a_chain_gives_both_its_links(parsed, text: str) -> None:
    found = {who: what for who, _, what in told(parsed, text)}
    assert set(found) == {"the Harbour News Agency", "two officials"} or set(found) == {
        "The Harbour News Agency",
        "two officials",
    }
    assert all("ferry sank in the strait" in "".join(what) and "citing" not in "".join(what) for what in found.values())


def test_denials_are_marked(parsed) -> None:
    text = "The company denied that it had hidden the leak. The mayor said it had."
    assert [s.polarity for s in find_statements(parsed(text))] == ["denies", "says"]


def test_this_was_reported_by_points_to_the_sentence_before(parsed) -> None:
    text = "Four houses burned down in Lesna.\nThis was reported by Petro Lys, head of the fire service."
    first = told(parsed, text)[0]
    assert first[2] == ["Four houses burned down in Lesna"]
    assert first[0] == "Petro Lys, head of the fire service"


def test_a_quotation_that_runs_on_keeps_its_source(parsed) -> None:
    text = "“We had no warning,” said Olena Marchuk, who lives by the river.\n“We took the children and ran.”"
    last = told(parsed, text)[-1]
    assert last[1:] == (None, ["“We took the children and ran.”"])
    assert last[0] is not None
    assert last[0].startswith("Olena Marchuk")


def test_speech_without_a_mark_needs_several_signs(parsed) -> None:
    lead = "According to Petro Lys, the dam is old.\nAccording to Lys, the state has no money for it.\n"
    speech = "This is a very dangerous place now. We must build here, and we are ready to start. Our people need help."
    report = "The dam stands on the river Vorona and feeds two power stations. Work on it began long ago."
    assert told(parsed, lead + speech)[-1][1] is None
    assert all(cue is not None for _, cue, _ in told(parsed, lead + report))


def test_infinitives_that_tell_what_is_done_are_no_statements(parsed) -> None:
    assert told(parsed, "The two states continued to send grain to the port.") == []


@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                "The mayor",
                " said",
                " that",
                ", ",
                "“We",
                " left”",
                ".",
                " ",
                "\n",
                "according to",
                "\x00",
                "\ud800",
                "—",
                "\u200f",
                "x" * 50,
            ]
        ),
        max_size=30,
    )
)
def test_every_span_holds_words_of_the_text(pieces: list[str]) -> None:
    text = "".join(pieces)
    for language in ("en", "uk", "ru"):
        for s in find_statements(parse(text, language, split_sentences(text, language), lambda _: True)):
            assert all(0 <= start < end <= len(text) for start, end in s.content)
            assert s.cue is None or 0 <= s.cue[0] < s.cue[1] <= len(text)
            assert s.source is None or text[s.source.start : s.source.end] == s.source.text


def test_the_place_and_agency_before_the_first_words_are_nobodys(parsed) -> None:
    found = told(parsed, "LESNA (HNA) — The harbour ministry said on Friday that the ferry had sunk.")
    assert ("The harbour ministry", "said", ["that the ferry had sunk"]) in found


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        (
            "A shell hit a bus near Tolna, killing at least 11 people, including two nurses, a spokeswoman for the "
            "regional police said.",
            "a spokeswoman for the regional police",
            "A shell hit a bus near Tolna, killing at least 11 people, including two nurses",
        ),
        (
            "TOLNA, Feb. 3 (BNA) - The river broke a dyke, flooding 40 houses, mostly farms, a senior rescue officer "
            "said on Tuesday.",
            "a senior rescue officer",
            "The river broke a dyke, flooding 40 houses, mostly farms",
        ),
        (
            "PORT LESNA, Borland - Two boats sank in the harbour, drowning nine sailors, a doctor said on Friday.",
            "a doctor",
            "Two boats sank in the harbour, drowning nine sailors",
        ),
    ],
)
def test_the_phrase_beside_a_closing_cue_says_all_before_it(parsed, text: str, source: str, content: str) -> None:
    assert (source, "said", [content]) in told(parsed, text)


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Petro Lys told Borland News Agency in an interview that the dam was safe.", "that the dam was safe"),
        ("The mayor told reporters that the dam was safe.", "that the dam was safe"),
        ("The minister told parliament on Monday that the dam was safe.", "that the dam was safe"),
        ("She wrote on Telegram that the dam was safe.", "that the dam was safe"),
    ],
)
def test_whom_something_is_told_is_no_part_of_it(parsed, text: str, content: str) -> None:
    assert [item[2] for item in told(parsed, text)] == [[content]]


@pytest.mark.parametrize(
    "text",
    [
        "New buses are expected to arrive by spring.",
        "The mayor rejected that.",
        "The crew offered tea.",
        "The ministry did not reply to a request for comment.",
    ],
)
def test_fragments_gifts_and_silences_are_no_statements(parsed, text: str) -> None:
    assert told(parsed, text) == []


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("The mayor blamed smugglers for the fire.", "smugglers for the fire"),
        ("The mayor accused the port of negligence.", "the port of negligence"),
    ],
)
def test_blame_holds_whom_and_for_what(parsed, text: str, content: str) -> None:
    assert [item[2] for item in told(parsed, text)] == [[content]]


@given(st.integers(2, 900), st.sampled_from(["people", "soldiers", "miners"]), st.sampled_from(["a doctor", "police"]))
@settings(max_examples=15, deadline=None)
def test_victims_never_speak(count: int, victims: str, speaker: str) -> None:
    text = f"A blast hit the mine, killing at least {count} {victims}, {speaker} said on Sunday."
    found = find_statements(parse(text, "en", split_sentences(text, "en"), lambda _: True))
    assert [s.source and s.source.text for s in found] == [speaker]


@pytest.mark.parametrize(
    ("text", "contents"),
    [
        ("The mayor said the dam was safe, while engineers said it was not.", ["the dam was safe", "it was not"]),
        ("The dam is safe, the mayor said in an interview with Radio Lesna.", ["The dam is safe"]),
        ("As the mayor said on Monday, the dam is safe.", ["the dam is safe"]),
        ("The dam (engineers say) is safe.", ["The dam / is safe"]),
        ("The paper reported, citing two officials, that the dam was safe.", ["that the dam was safe"] * 2),
    ],
)
def test_what_is_said_ends_where_another_voice_or_the_occasion_begins(parsed, text: str, contents: list[str]) -> None:
    assert [" / ".join(item[2]) for item in told(parsed, text)] == contents


def test_acts_with_a_plain_object_are_no_statements(parsed) -> None:
    assert told(parsed, "Bell added a touchdown late in the third quarter.") == []


def test_a_name_behind_a_post_belongs_to_the_source(parsed) -> None:
    found = told(parsed, "According to chief veterinary officer, Robert P. Allen, six pigs were ill.")
    assert [item[0] for item in found] == ["chief veterinary officer, Robert P. Allen"]


def test_what_something_is_called_is_no_part_of_who_calls_it_so(parsed) -> None:
    assert [item[0] for item in told(parsed, "The dam was described by engineers as a ruin.")] == ["engineers"]


@pytest.mark.parametrize("text", ["It seems fitting that he lives there.", "The road appears to be closed again."])
def test_the_outlets_own_guess_is_nobodys_statement(parsed, text: str) -> None:
    assert told(parsed, text) == []


def test_who_thinks_so_is_named_and_speaks(parsed) -> None:
    assert told(parsed, "To the mayor, the road seems closed, Petro Lys said.") != []


def test_a_quotation_beyond_another_voice_is_not_ones_own(parsed) -> None:
    found = told(
        parsed,
        "Ana Ruiz said the roof was lost. “It was dark,” she said, and the mayor, Petro Lys, said that help was on its "
        "way: “We are sending boats.” “There is no water,” Ruiz added.",
    )
    assert ("she", ["“It was dark,”"]) in [(who, what) for who, _, what in found]


_LEAD = "A drone hit mourners in Lesna, killing 25 people"


@pytest.mark.parametrize(
    ("ending", "source"),
    [
        ("a medic told Nile Wire", "a medic"),
        ("a medic who was at the scene said", "a medic who was at the scene"),
        ("medics at Borland hospital said", "medics at Borland hospital"),
        ("the governor of Lesna, Colonel Petro Lys, told the Harbour Post", "the governor of Lesna, Colonel Petro Lys"),
        ("two residents and a local official told The Ledger by phone", "two residents and a local official"),
        ("a survivor whose brother died told state television on Monday", "a survivor whose brother died"),
        ("a port official who asked not to be named said", "a port official who asked not to be named"),
        (
            "a surgeon at the clinic, who asked not to be named, said late on Sunday",
            "a surgeon at the clinic, who asked not to be named",
        ),
    ],
)
def test_whoever_closes_a_lead_says_it(parsed, ending: str, source: str) -> None:
    found = told(parsed, f"{_LEAD}, {ending}.")
    assert [(who, what) for who, _, what in found] == [(source, [_LEAD])]


def test_whoever_closes_a_sentence_says_what_follows_its_semicolon(parsed) -> None:
    found = told(parsed, "The road was cut for days; 12 people drowned, killing all hope, the mayor of Lesna said.")
    assert [(who, what) for who, _, what in found] == [("the mayor of Lesna", ["12 people drowned, killing all hope"])]


@pytest.mark.parametrize(
    "text",
    [
        "The blast killed 25 people, two of them medics who told the army about the depot.",
        "The blast killed four men, two women and a child neighbours knew.",
        "The envoy arrived late, and the mayor told his driver a joke.",
    ],
)
def test_nobody_closes_a_sentence_that_goes_on_about_others(parsed, text: str) -> None:
    assert not [
        what for _, _, what in told(parsed, text) if any("killed" in part or "arrived" in part for part in what)
    ]


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        (
            "Damascus says seven soldiers died; a war monitor put the number at 10.",
            [("Damascus", "seven soldiers died"), ("a war monitor", "the number at 10")],
        ),
        (
            "The Borland news agency reported 21 dead; the Lesna Herald spoke of 25.",
            [("The Borland news agency", "21 dead"), ("the Lesna Herald", "of 25")],
        ),
        (
            "The army said that 12 rebels were killed, while a monitor counted three.",
            [("The army", "that 12 rebels were killed"), ("a monitor", "three")],
        ),
        (
            "The governor said 40 were hurt, although hospitals counted 55.",
            [("The governor", "40 were hurt"), ("hospitals", "55")],
        ),
        ("He left the room; the company reported 12 dead.", [("the company", "12 dead")]),
        (
            "Officials said 40 people drowned; 12 survivors were taken to Lesna.",
            [("Officials", "40 people drowned; 12 survivors were taken to Lesna")],
        ),
        (
            "The governor said 40 were hurt, but the road was open.",
            [("The governor", "40 were hurt, but the road was open")],
        ),
    ],
)
def test_a_second_voice_in_a_sentence_has_its_own_words(parsed, text: str, statements: list[tuple[str, str]]) -> None:
    assert [(who, " … ".join(what)) for who, _, what in told(parsed, text)] == statements


@pytest.mark.parametrize(
    "text",
    [
        "The ministry said it had destroyed 300 tanks, however the general staff denies this.",
        "The ministry said it had destroyed 300 tanks; the general staff denies it.",
        "The ministry said it had destroyed 300 tanks, but the general staff denied this.",
    ],
)
def test_who_denies_this_denies_what_was_said_before(parsed, text: str) -> None:
    found = find_statements(parsed(text))
    said = "it had destroyed 300 tanks"
    assert [(s.polarity, [text[a:b] for a, b in s.content]) for s in found] == [("says", [said]), ("denies", [said])]
    assert not any(s.via for s in found)


def test_who_denies_this_denies_the_sentence_before_and_passes_nothing_on(parsed) -> None:
    found = find_statements(parsed("The ministry said it had destroyed 300 tanks. The general staff denies this."))
    assert {(s.source.text, s.polarity) for s in found} == {("The ministry", "says"), ("The general staff", "denies")}
    assert not any(s.via for s in found)


@pytest.mark.parametrize(
    ("said", "source"),
    [
        ("Some 10,000 people, most of them from Tigray, crossed in four days", "Petro Lys, the UN's envoy in Khartoum"),
        ("The bridge, most of it wooden, collapsed", "the mayor"),
        ("About 50 people, including children, are missing", "the coast guard"),
        ("The talks, which began in May, are over", "the ministry"),
    ],
)
def test_whoever_stands_behind_a_closing_cue_says_it(parsed, said: str, source: str) -> None:
    for verb in ("said", "reported", "announced"):
        assert [(who, what) for who, _, what in told(parsed, f"{said}, {verb} {source}.")] == [(source, [said])]


@pytest.mark.parametrize(
    "text",
    [
        "Anna Lys, whose father was the pastor, remembers the mayor as a boy.",
        "The survey, which was made in May, shows the governor with a small lead.",
    ],
)
def test_what_follows_a_cue_is_no_source_where_the_subject_stands_before(parsed, text: str) -> None:
    assert not any(who in ("the mayor", "the governor") for who, _, _ in told(parsed, text))


@pytest.mark.parametrize(
    ("text", "relay", "origin", "said"),
    [
        ("People's Post counts nine dead, citing commissioner Julius Ekal.", "People's Post",
         "commissioner Julius Ekal", "nine dead"),
        ("The Ledger counts nine dead, quoting police.", "The Ledger", "police", "nine dead"),
        ("The Harbour Post puts the dead at nine, citing two officials.", "The Harbour Post", "two officials",
         "the dead at nine"),
        ("A boat with 53 migrants on board capsized in the night and at least 12 of them drowned, state TV reported, "
         "citing the coast guard.", "state TV", "the coast guard",
         "A boat with 53 migrants on board capsized in the night and at least 12 of them drowned"),
    ],
)  # fmt: skip
def test_who_is_cited_is_an_origin_and_no_words(parsed, text: str, relay: str, origin: str, said: str) -> None:
    found = [(who, what) for who, _, what in told(parsed, text)]
    assert found == [(relay, [said]), (origin, [said])]


@pytest.mark.parametrize(
    ("text", "source", "said"),
    [
        ("A hospital official gave a toll of 21.", "A hospital official", "a toll of 21"),
        ("The charity counted more than 300 dead.", "The charity", "more than 300 dead"),
        ("Hospital officials put the toll at 25.", "Hospital officials", "the toll at 25"),
    ],
)
def test_who_gives_a_number_says_it(parsed, text: str, source: str, said: str) -> None:
    assert [(who, what) for who, _, what in told(parsed, text)] == [(source, [said])]


@pytest.mark.parametrize(
    "text",
    ["The guard spoke for 12 minutes.", "The army put 12 men in jail.", "The court gave three men 20 years in prison."],
)
def test_who_only_does_something_in_numbers_says_nothing(parsed, text: str) -> None:
    assert not told(parsed, text)


def test_what_goes_on_behind_an_inserted_cue_is_said_too(parsed) -> None:
    found = told(parsed, "The army fired 40 rockets, a spokesman said late on Friday, most of them at the port.")
    assert [(who, what) for who, _, what in found] == [
        ("a spokesman", ["The army fired 40 rockets", "most of them at the port"])
    ]


def test_a_source_is_no_part_of_what_it_is_inserted_in(parsed) -> None:
    lead = "PRZEMYŚL, Poland — Some 14,200 people crossed from Ukraine into Poland on Monday"
    ((who, _, what),) = told(parsed, f"{lead}, the Polish Border Guard said on Tuesday, 8 percent more than in May.")
    assert who == "the Polish Border Guard"
    assert not any("Guard" in part for part in what)


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        (
            "The army denied reports that 40 recruits had drowned in the Dnister, saying that all 40 men were rescued.",
            [
                ("The army", "reports that 40 recruits had drowned in the Dnister"),
                (None, "that 40 recruits had drowned in the Dnister"),
                ("The army", "that all 40 men were rescued"),
            ],
        ),
        (
            "The lawyer called the indictment a “political trial” saying Borland had killed 40 people.",
            [
                ("The lawyer", "the indictment a “political trial” saying Borland had killed 40 people"),
                ("The lawyer", "Borland had killed 40 people"),
            ],
        ),
        (
            "The Levant Front blamed the army for the blast, adding that it had lost two men.",
            [
                ("The Levant Front", "the army for the blast"),
                ("The Levant Front", "that it had lost two men"),
            ],
        ),
    ],
)
def test_a_participle_goes_on_with_the_same_source(parsed, text: str, statements: list[tuple[str, str]]) -> None:
    found = sorted(told(parsed, text), key=lambda told: text.index(told[1] or ""))
    assert [(who, " … ".join(what)) for who, _, what in found] == statements


def test_two_quotations_with_a_name_before_the_second_are_two_peoples(parsed) -> None:
    text = "“We lost everything,” she said. Asked who was to blame, Olena Marchuk said: “Nobody will tell us that.”"
    found = {who: what for who, _, what in told(parsed, text) if who is not None}
    assert found == {"she": ["“We lost everything,”"], "Olena Marchuk": ["“Nobody will tell us that.”"]}


@pytest.mark.parametrize(
    "text",
    [
        "Hamas released four hostages on Monday.",
        "The minister fired two generals.",
        "Police fired tear gas at some 3,000 protesters.",
        "The package adds 117 ships to the list.",
        "If the loan is approved, 90 billion euros will be paid.",
        "Thirty bodies showed signs of torture.",
        "Neither side reported casualties.",
        "She spoke to The Ledger in Berlin.",
    ],
)
def test_deeds_conditions_and_silences_are_no_statements(parsed, text: str) -> None:
    assert not told(parsed, text)


@pytest.mark.parametrize(
    ("text", "source", "said"),
    [
        ("Officials released a list of 40 names.", "Officials", "a list of 40 names"),
        ("The group released a statement on Monday.", "The group", "a statement on Monday"),
        ("The army reported 12 casualties.", "The army", "12 casualties"),
        ("The governor announced 30 new shelters.", "The governor", "30 new shelters"),
        ("The president welcomed 12 ministers.", "The president", "12 ministers"),
    ],
)
def test_what_is_made_known_is_a_statement(parsed, text: str, source: str, said: str) -> None:
    assert [(who, what) for who, _, what in told(parsed, text)] == [(source, [said])]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Anna Lys (a member of the board who left in May) said the road was shut.", "Anna Lys (a member of the board"),
        ("-Petro Lys explains why the road was shut.", "Petro Lys"),
    ],
)
def test_a_source_has_no_dash_before_it_and_its_brackets_close(parsed, text: str, source: str) -> None:
    found = [who for who, _, _ in told(parsed, text) if who is not None]
    assert any(who.startswith(source) for who in found)
    assert all(who.count("(") == who.count(")") and not who.startswith("-") for who in found)
