import pytest

from dateline.pipeline import check
from dateline.records import Article, KeyPoint


@pytest.fixture
def check_point():
    """Check one key point against a body with the whole line of annotators."""

    def run(body: str, point: str, language: str = "en") -> KeyPoint:
        article = Article(id="a", text=body, language=language, published="2026-03-04", key_points=(point,))
        return check(article).key_points[0]

    return run


@pytest.fixture
def faults(check_point):
    """The words at fault in a key point, with their verdicts."""

    def run(body: str, point: str, language: str = "en") -> dict[str, str]:
        atoms = check_point(body, point, language).atoms
        return {atom.text: atom.verdict for atom in atoms if atom.verdict != "supported"}

    return run
