"""Points of attention of our own hold against their article, and no two say the same."""

import pytest

from dateline.pipeline import brief, check
from dateline.records import Article, Page
from dateline.samples import sample_report, sample_reports

NO_REPORT = {"cookie-wall.html", "not-found.html"}
NAMES = sorted(report.name for report in sample_reports() if report.name not in NO_REPORT)


@pytest.mark.parametrize("name", NAMES)
def test_every_point_is_supported_by_its_article(name: str) -> None:
    kind = "html" if name.endswith("html") else "text"
    made = brief(Page(id=name, where=name, content=sample_report(name).read_bytes(), kind=kind))
    article, texts = made.reading.article, tuple(point.text for point in made.points)
    assert len(texts) <= 5
    given = Article(
        id=name, text=article.text, language=article.language, published=article.published, key_points=texts
    )
    assert {point.text: point.verdict for point in check(given).key_points} == dict.fromkeys(texts, "supported")
    assert len({" ".join(text.lower().split()) for text in texts}) == len(texts)
