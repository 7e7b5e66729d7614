"""Chains by construction: each line of the tables beside this file is a text and through whom its statements come."""

from pathlib import Path

import pytest

from dateline import Article, annotate

HERE = Path(__file__).parent
TABLES = sorted(HERE.glob("*.txt"))


def rows() -> list[tuple[str, str, list[str]]]:
    found = []
    for table in TABLES:
        for line in table.read_text(encoding="utf-8").splitlines():
            if line and not line.startswith("#"):
                text, _, chains = line.partition(" | ")
                found.append((table.stem, text.replace("\\n", "\n"), [c.strip() for c in chains.split(";")]))
    return found


def chains(text: str, language: str, outlet: str | None = None) -> set[str]:
    reading = annotate(Article(id="1", text=text, language=language, outlet=outlet))
    names = {speaker.id: speaker.name for speaker in reading.speakers}
    return {" < ".join(names[link] for link in statement.chain) for statement in reading.statements}


@pytest.mark.parametrize(("language", "text", "expected"), rows())
def test_chain(language: str, text: str, expected: list[str]) -> None:
    assert chains(text, language) == set(expected)


def test_the_tables_hold_enough_constructions() -> None:
    assert sum(language == "en" for language, _, _ in rows()) >= 80


def test_the_last_link_is_who_speaks_and_those_before_are_spans() -> None:
    text = "Petro Lys told Borland Radio that the bank had warned that prices would double."
    reading = annotate(Article(id="1", text=text, language="en"))
    for statement in reading.statements:
        assert statement.source is not None
        assert statement.chain[-1] == statement.source.speaker
        assert [m.speaker for m in statement.via] == list(statement.chain[:-1])
        assert all(text[m.start : m.end] == m.text for m in statement.via)
    assert max(len(statement.via) for statement in reading.statements) == 2


@pytest.mark.parametrize("outlet", ["The Lesna Herald", "lesnaherald.com", "www.lesnaherald.co.uk"])
def test_the_outlet_is_no_link(outlet: str) -> None:
    assert chains("Petro Lys told the Lesna Herald that he was innocent.", "en", outlet) == {"Petro Lys"}


def test_a_figure_is_the_last_links() -> None:
    text = "The Borland News Agency reported that 40 soldiers had fled, citing two officers."
    (figure,) = annotate(Article(id="1", text=text, language="en")).figures[:1]
    assert figure.source is not None
    assert figure.source.text == "two officers"


def test_credits_are_no_links() -> None:
    article = Article(id="1", text="The mayor said the dam had held.", language="en", credits=("Reuters",))
    assert [len(s.chain) for s in annotate(article).statements] == [1]
