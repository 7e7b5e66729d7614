from dateline.annotate.statements.kinds import kind_of


def test_every_stretch_a_quotation_is_direct() -> None:
    text = "“We hold,” she said, “for now.”"
    assert kind_of(text, ((0, 10), (21, 31))) == "direct"


def test_a_quotation_within_is_mixed() -> None:
    text = "He called the deal “a mistake”."
    assert kind_of(text, ((10, 30),)) == "mixed"


def test_no_mark_is_indirect() -> None:
    assert kind_of("The dam held.", ((0, 12),)) == "indirect"
