import random
from dataclasses import replace

import pytest

from dateline.records import Article, Reading, Statement
from dateline.stories.copies.groups import copy_groups, describe_group, share_texts
from dateline.stories.copies.reuse import find_reuse
from dateline.stories.copies.shingles import common, distinct, shingles

WIRE = """
The regional governor said on Monday that three bridges over the river had been closed to lorries since the night.
Engineers found cracks in the pillars of the oldest of them, which was built in the nineteen sixties, he told reporters.
Drivers will have to take the road by way of the dam, which adds forty kilometres to the way to the capital.
The mayor of the town on the other bank asked for ferries, because the only hospital lies on the western side.
Farmers had warned in spring that the harvest could not be brought in if the crossing failed before September.
Repairs will take at least six weeks, according to a first estimate of the ministry, which sent a team on Sunday.
The bridges carried about nine thousand vehicles a day before the closure, most of them bound for the port.
""".strip()  # fmt: skip
OWN = """
Our correspondent watched the queue at the dam grow through the afternoon until it reached the petrol station.
Anna Hrytsenko, who sells apples by the roadside, said she had not had such a day since the border was shut.
Two buses turned back, and the passengers walked across with their bags while soldiers waved the cars on one by one.
""".strip()


def article(name, text, outlet=None, published=None, credit=None):
    credits_ = (credit,) if credit else ()
    return Reading(
        article=Article(id=name, text=text, outlet=outlet, published=published, language="en", credits=credits_)
    )


def groups(*readings):
    texts, shared = share_texts(readings)
    found = copy_groups(readings, texts, shared)
    return (
        found,
        [describe_group(readings, texts, group) for group in found],
        find_reuse(readings, shared, found),
    )


def lines(text, *numbers):
    return "\n".join(text.splitlines()[number] for number in numbers)


@pytest.mark.parametrize(
    ("how", "text"),
    [
        ("the same", WIRE),
        ("cut to half", lines(WIRE, 0, 1, 2, 3)),
        ("cut to two paragraphs", lines(WIRE, 0, 1)),
        ("without its first paragraph", lines(WIRE, 1, 2, 3, 4, 5, 6)),
        ("a paragraph of their own", lines(WIRE, 0, 1, 2, 3, 4) + "\n" + lines(OWN, 0)),
        ("another dateline", "BEREZNE, Oct. 5 (MNA) - " + WIRE),
        ("other order", lines(WIRE, 0, 3, 4, 1, 2, 5, 6)),
        ("all on one line", WIRE.replace("\n", " ")),
        ("in capitals, with soft hyphens", WIRE.upper().replace("BRIDGES", "BRID\u00adGES")),
    ],
)
def test_a_copy_is_found_however_it_was_cut(how, text):
    found, described, _ = groups(
        article("wire", WIRE, "A", "2026-10-05T08:00"), article("copy", text, "B", "2026-10-06")
    )
    assert found == [[0, 1]], how
    assert described[0].earliest == "wire"


def test_two_reports_of_one_thing_in_other_words_are_no_copies():
    assert groups(article("wire", WIRE), article("own", OWN))[0] == []


def test_one_sentence_in_common_makes_no_copy():
    assert groups(article("wire", WIRE), article("own", lines(WIRE, 2) + "\n" + OWN))[0] == []


def test_a_report_that_holds_a_wire_among_much_else_is_no_copy_but_reuse():
    other = "\n".join(f"{OWN.replace('afternoon', word)}" for word in ("morning", "noon", "night"))
    long = "\n".join([lines(WIRE, 0, 1), other, "\n".join(word * 9 for word in "abc def ghi jkl".split())])
    short = article("wire", lines(WIRE, 0, 1), "A", "2026-10-05")
    found, _, reuse = groups(short, article("own", long + long[::-1], "B", "2026-10-06"))
    assert found == []
    assert [(item.article, item.of) for item in reuse] == [("own", "wire")]


def test_reuse_has_its_spans_in_both_texts():
    own = lines(OWN, 0) + "\n" + lines(WIRE, 2, 3) + "\n" + lines(OWN, 1, 2)
    first, later = article("wire", WIRE, "A", "2026-10-05"), article("own", own, "B", "2026-10-06")
    (reuse,) = groups(first, later)[2]
    (passage,) = reuse.passages
    assert own[passage.start : passage.end] == passage.text
    assert WIRE[passage.of_start : passage.of_end] == passage.text
    assert passage.text.startswith("Drivers will have to take")
    assert passage.text.endswith("the western side")
    assert 0.3 < reuse.share < 0.6


def test_small_changes_inside_a_passage_do_not_break_it():
    changed = lines(WIRE, 2, 3).replace("adds forty", "adds some forty").replace("asked for", "asked again for")
    found = groups(article("wire", WIRE, "A", "2026-10-05"), article("own", OWN + "\n" + changed, "B", "2026-10-06"))[2]
    assert len(found[0].passages) == 1


def test_quoting_the_same_speech_is_no_reuse():
    speech = lines(WIRE, 2, 3)
    own = OWN + "\n“" + speech + "”"
    start = own.index(speech)
    said = Statement(content=((start, start + len(speech)),), cue=None, kind="direct", source=None)
    wire, quoting = article("wire", WIRE, "A", "2026-10-05"), article("own", own, "B", "2026-10-06")
    assert len(groups(wire, quoting)[2]) == 1
    assert groups(wire, replace(quoting, statements=(said,)))[2] == ()


def test_what_an_outlet_repeats_of_its_own_is_no_reuse():
    own = OWN + "\n" + lines(WIRE, 2, 3)
    assert groups(article("a", WIRE, "A", "2026-10-05"), article("b", own, "A", "2026-10-06"))[2] == ()


def test_the_agency_that_is_credited_is_the_earliest_even_where_its_time_is_later():
    wire = article("wire", WIRE, "Meridian News Agency", "2026-10-05T09:00", "MNA")
    copy = article("copy", lines(WIRE, 0, 1, 2), "Post", "2026-10-05T08:00", "MNA")
    (group,) = groups(copy, wire)[1]
    assert (group.earliest, group.agency) == ("wire", "Meridian News Agency")
    assert group.shares == (1.0, 1.0)


def test_without_dates_nobody_is_earliest():
    (group,) = groups(article("a", WIRE), article("b", WIRE))[1]
    assert group.earliest is None


@pytest.mark.parametrize("count", [40, 300])
def test_forty_copies_are_one_group_and_hundreds_as_well(count):
    wire = [
        article(str(n), "\n".join(WIRE.splitlines()[: 3 + n % 5]), f"outlet {n}", "2026-10-05") for n in range(count)
    ]
    texts, shared = share_texts(wire)
    assert copy_groups(wire, texts, shared) == [list(range(count))]


def test_texts_without_words_have_nothing_in_common():
    assert groups(article("a", ""), article("b", ""), article("c", "... !!!"), article("d", "one two three"))[0] == []


def test_shingles_are_the_same_in_every_process_and_know_no_case():
    assert distinct(shingles("One two three four five")).tolist() == [16889341425761240038]
    left, right = (distinct(shingles(text)) for text in ("a b c d e f", "A B C D E F, g"))
    assert common(left, right) == 2


def test_many_texts_of_one_phrase_are_not_all_compared():
    rng = random.Random(4)
    words = [f"w{n}" for n in range(4000)]
    readings = [article(str(n), f"{' '.join(rng.choices(words, k=60))} {lines(WIRE, 2)}", "A") for n in range(200)]
    assert len(share_texts(readings)[1]) < 200 * 199 / 4
