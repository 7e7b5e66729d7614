import pytest

from dateline.errors import SetupError
from dateline.judges.labels import read_labels


@pytest.mark.parametrize(
    ("names", "against", "entailed"),
    [
        (["ENTAILMENT", "NEUTRAL", "CONTRADICTION"], 2, 0),
        (["contradiction", "entailment", "neutral"], 0, 1),
        (["not_contradiction", "contradiction"], 1, None),
        (["entailment", "contradiction"], 1, None),
        (["entailment", "not_entailment"], 1, 0),
        (["SUPPORTS", "REFUTES", "NOT ENOUGH INFO"], 1, 0),
    ],
)
def test_labels_are_told_apart_by_their_names(names, against, entailed):
    labels = read_labels(names)
    assert (labels.contradicted, labels.entailed) == (against, entailed)


@pytest.mark.parametrize("names", [[], ["LABEL_0", "LABEL_1", "LABEL_2"], ["toxic", "fine"]])
def test_labels_that_say_nothing_are_refused(names):
    with pytest.raises(SetupError, match="id2label"):
        read_labels(names)


def test_outputs_become_shares():
    judgement = read_labels(["entailment", "neutral", "contradiction"]).judgement([0.0, 0.0, 50.0])
    assert judgement.contradicted == pytest.approx(1.0)
    assert judgement.entailed == pytest.approx(0.0, abs=1e-9)
    assert read_labels(["x_not_contradiction", "contradiction"]).judgement([1000.0, -1000.0]).contradicted == 0.0
