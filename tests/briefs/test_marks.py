from hypothesis import given
from hypothesis import strategies as st

from dateline.briefs.marks import FLAGS, Finding, findings_of, letter, paragraphs
from dateline.records import Brief

KINDS = ["figure", "place", "said", "cue", "source", "moment", "point", "evidence"]


@st.composite
def texts_with_findings(draw: st.DrawFn) -> tuple[str, list[Finding]]:
    text = draw(st.text(alphabet="ab \nя", max_size=60))
    places = st.integers(-2, len(text) + 2)
    spans = draw(st.lists(st.tuples(places, places), max_size=12))
    return text, [Finding(draw(st.sampled_from(KINDS)), f"k{i}", (span,), "label") for i, span in enumerate(spans)]


@given(texts_with_findings())
def test_pieces_are_the_text_and_every_finding_can_be_jumped_to(given_: tuple[str, list[Finding]]) -> None:
    text, findings = given_
    lines = list(paragraphs(text, findings))
    assert ["".join(piece.text for piece in pieces) for pieces in lines] == [n for n in text.split("\n") if n.strip()]
    pieces = [piece for line in lines for piece in line]
    anchors = [anchor for piece in pieces for anchor in piece.anchors]
    assert len(anchors) == len(set(anchors))
    shown = {piece.key for piece in pieces} | {n.key for piece in pieces for n in (*piece.notes, *piece.flags)}
    for finding in findings:
        start, end = finding.spans[0]
        if 0 <= start < end <= len(text) and finding.kind not in FLAGS and text[start:end].strip() and "\n" not in text:
            assert finding.key in anchors
            assert finding.key in shown


def test_overlapping_findings_are_all_marked() -> None:
    text = "about 30 in Kharkiv died"
    findings = [
        Finding("said", "said-0", ((0, 24),), "statement"),
        Finding("figure", "figure-0", ((0, 19),), "figure"),
        Finding("place", "place-0", ((12, 19),), "place"),
        Finding("source", "said-1", ((12, 24),), "statement"),
    ]
    (pieces,) = paragraphs(text, findings)
    assert [(piece.text, piece.kinds, piece.key) for piece in pieces] == [
        ("about 30 in ", ("figure", "said"), "figure-0"),
        ("Kharkiv", ("place", "source", "figure", "said"), "place-0"),
        (" died", ("source", "said"), "said-1"),
    ]
    assert [note.key for note in pieces[2].notes] == ["said-0"]


def test_two_findings_of_the_same_words_get_a_link_each() -> None:
    (pieces,) = paragraphs(
        "Kyiv", [Finding("place", "a", ((0, 4),), "place"), Finding("source", "b", ((0, 4),), "statement")]
    )
    assert pieces[0].key == "a"
    assert [note.key for note in pieces[0].notes] == ["b"]


def test_points_and_evidence_only_flag_their_beginning(brief: Brief) -> None:
    lines = list(paragraphs(brief.reading.article.text, findings_of(brief)))
    flags = [(flag.kind, flag.label) for pieces in lines for piece in pieces for flag in piece.flags]
    assert flags == [("point", "1"), ("evidence", "a"), *(("point", str(n)) for n in range(2, len(brief.points) + 1))]
    assert not any("point" in piece.kinds for pieces in lines for piece in pieces)


def test_letters_go_on_after_z() -> None:
    assert [letter(i) for i in (0, 25, 26, 52)] == ["a", "z", "aa", "ba"]
