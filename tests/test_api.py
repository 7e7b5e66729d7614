"""The calls from Python: what they take, and how they refuse the rest."""

from pathlib import Path

import pytest

import dateline
from dateline import Article
from dateline.errors import BadRow, NotFound, SourceError

TEXT = "At least 12 people were killed in Kharkiv, police said."


@pytest.mark.parametrize("language", ["EN", "en-US", "en", None])
def test_a_language_may_be_told_as_pages_tell_it(language: str | None) -> None:
    reading = dateline.annotate(Article(id="a", text=TEXT, language=language))
    assert reading.article.language == "en"
    assert [figure.value for figure in reading.figures] == [12.0]


@pytest.mark.parametrize("given", [{"published": "yesterday"}, {"text": None}, {"key_points": "one, two"}])
def test_an_article_that_breaks_the_contract_is_refused_by_the_name_of_its_field(given: dict[str, object]) -> None:
    (field,) = given
    with pytest.raises(BadRow, match=field):
        dateline.annotate(Article(**{"id": "a", "text": TEXT, **given}))  # type: ignore[arg-type]


def test_an_article_passes_whole() -> None:
    article = Article(id=7, text=TEXT, title="Strike", language="en", published="2026-03-04", key_points=("One died.",))
    assert dateline.read(article) == article


def test_several_reports_are_not_taken_for_one(tmp_path: Path) -> None:
    for name in "ab":
        (tmp_path / f"{name}.txt").write_text(f"Report {name}\n\n{TEXT}")
    with pytest.raises(SourceError, match="more than one report"):
        dateline.read(tmp_path)
    assert len(dateline.stories([tmp_path])[0].articles) == 2


def test_a_text_given_as_a_path_is_told_how_to_be_given() -> None:
    with pytest.raises(NotFound, match=r"Article\(id="):
        dateline.read(TEXT)
    with pytest.raises(NotFound) as caught:
        dateline.read("nowhere.html")
    assert "Article(" not in str(caught.value)


def test_bytes_are_no_source() -> None:
    with pytest.raises(TypeError, match="bytes"):
        dateline.read(TEXT.encode())  # type: ignore[arg-type]
