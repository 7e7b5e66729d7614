"""Constructions by class: each line of the tables beside this file is a sentence and what its figures are."""

from pathlib import Path

import pytest

from dateline.annotate.figures import find_figures, has_number
from dateline.annotate.parsing import parse
from dateline.languages.sentences import split_sentences
from dateline.records import Figure

HERE = Path(__file__).parent
TABLES = [("en", path) for path in sorted(HERE.glob("*.txt"))] + [
    (path.stem, path) for path in sorted((HERE / "languages").glob("*.txt"))
]


def figures(text: str, language: str = "en") -> tuple[Figure, ...]:
    sentences = split_sentences(text, language)
    return find_figures(parse(text, language, sentences, lambda sentence: has_number(sentence, language)))


def told(figure: Figure) -> str:
    """A figure in the words of the tables."""
    if figure.hedge == "range":
        value = f"{figure.low:.12g}..{figure.high:.12g}"
    else:
        value = f"~{figure.low:.12g}" if figure.value is None else f"{figure.value:.12g}"
    parts = [value, "" if figure.hedge == "exact" else figure.hedge, figure.kind, figure.counted, figure.whose]
    return " ".join(filter(None, [*parts, figure.status, "" if figure.modality == "asserted" else figure.modality]))


def rows() -> list[tuple[str, str, list[str]]]:
    found = []
    for language, table in TABLES:
        for line in table.read_text(encoding="utf-8").splitlines():
            if line and not line.startswith("#"):
                sentence, *expected = (part.strip() for part in line.split("|"))
                found.append((language, sentence, expected))
    return found


@pytest.mark.parametrize(("language", "sentence", "expected"), rows())
def test_construction(language: str, sentence: str, expected: list[str]) -> None:
    assert [told(figure) for figure in figures(sentence, language)] == expected
