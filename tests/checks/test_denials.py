import pytest

WARDEN = "The harbour warden of Reni "
OPEN = "The gates of the north basin were open."


def attributions(point):
    return [(atom.verdict, atom.reason) for atom in point.atoms if atom.kind == "attribution"]


@pytest.mark.parametrize(
    ("body", "text", "how"),
    [
        ("denied that the ferry had been searched.", "said the ferry had been searched.", "denies this"),
        ("denied reports that the ferry had been searched.", "said the ferry had been searched.", "denies this"),
        ("denied searching the ferry.", "said he had searched the ferry.", "denies this"),
        ("rejected claims that the ferry had been searched.", "said the ferry had been searched.", "denies this"),
        ("said that the ferry had been searched.", "denied that the ferry had been searched.", "affirms this"),
    ],
)
def test_a_denial_is_no_assertion(check_point, body, text, how):
    point = check_point(WARDEN + body, WARDEN + text)
    ((verdict, reason),) = attributions(point)
    assert (point.verdict, verdict) == ("unsupported", "contradicted")
    assert how in reason


@pytest.mark.parametrize("text", ["said the ferry had been searched.", "denied that the ferry had been searched."])
@pytest.mark.parametrize("cue", ["did not deny", "never denied", "would not deny"])
def test_who_did_not_deny_is_left_open(check_point, cue, text):
    point = check_point(f"{WARDEN}{cue} that the ferry had been searched.", WARDEN + text)
    assert attributions(point) == []


def test_a_denial_holds_as_a_denial(check_point):
    body = WARDEN + "denied that the ferry had been searched. " + OPEN
    assert attributions(check_point(body, WARDEN + "denied the ferry had been searched.")) == [("supported", "")]


def test_who_denied_and_later_admitted_did_both(faults):
    body = f"{WARDEN}denied that the ferry had been searched. On Friday the harbour warden of Reni admitted that the "
    body += "ferry had been searched."
    assert faults(body, WARDEN + "said the ferry had been searched.") == {}
    assert faults(body, WARDEN + "denied that the ferry had been searched.") == {}


def test_whom_one_source_contradicts_is_not_turned_round(faults):
    body = f"{WARDEN}denied that the ferry had been searched. The coast guard said the ferry had been searched."
    assert faults(body, "The coast guard said the ferry had been searched.") == {}


def test_to_turn_down_a_plan_is_not_to_deny_it(faults):
    body = WARDEN + "said the plan to dredge the basin would ruin the fishermen."
    assert faults(body, WARDEN + "rejected the plan to dredge the basin.") == {}


@pytest.mark.parametrize(
    ("language", "body", "text", "verdict"),
    [
        ("uk", "Мер Рені заперечив, що пором обшукали.", "Мер Рені сказав, що пором обшукали.", "contradicted"),
        ("ru", "Мэр Рени опроверг, что паром обыскали.", "Мэр Рени сообщил, что паром обыскали.", "contradicted"),
        ("ru", "Мэр Рени не отрицает, что паром обыскали.", "Мэр Рени сообщил, что паром обыскали.", None),
    ],
)
def test_a_denial_is_no_assertion_in_other_languages(check_point, language, body, text, verdict):
    found = attributions(check_point(body, text, language))
    assert [kind for kind, _ in found] == ([verdict] if verdict else [])
