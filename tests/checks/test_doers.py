"""Who did a thing, where the article has it of another or from its other side."""

import pytest

from dateline.pipeline import check
from dateline.records import Article


def reasons(body, point):
    article = Article(id="a", text=body, language="en", key_points=(point,))
    atoms = check(article).key_points[0].atoms
    return [atom.reason for atom in atoms if atom.kind == "relation" and atom.verdict == "contradicted"]


@pytest.mark.parametrize(
    ("body", "point"),
    [
        ("Norland receives diesel and grain under the treaty.", "Norland supplies diesel and grain."),
        ("Norland has sold two tugs to Sudland.", "Norland bought two tugs."),
        (
            "Olena Moroz, 51, counted the tugs on the pier. Ivan Bondar runs it.",
            "Ivan Bondar counted the tugs on the pier.",
        ),
    ],
    ids=["receives", "sold", "an age between"],
)
def test_a_deed_from_its_other_side_is_a_fault(body, point):
    (reason,) = reasons(body, point)
    assert "other way round" in reason or "not of" in reason


@pytest.mark.parametrize(
    ("body", "point"),
    [
        ("Norland receives diesel and grain from Sudland.", "Sudland supplies Norland with diesel and grain."),
        ("Norland was sold two tugs by Sudland.", "Norland bought two tugs."),
        ("Norland sells grain. In May Norland bought two tugs.", "Norland bought two tugs."),
        ("Norland sold two tugs to Sudland.", "Sudland bought two tugs from Norland."),
        ("On March 4 Norland received grain.", "On March 4 Sudland supplied grain."),
        ("Norland v Sudland drew a crowd in Reni.", "Sudland v Norland drew a crowd in Reni."),
    ],
    ids=["both sides", "passive", "both told", "turned with its verb", "a date", "a letter"],
)
def test_the_same_deed_told_from_its_other_side_is_none(body, point):
    assert reasons(body, point) == []
