import pytest
from markdown_it import MarkdownIt

from dateline.briefs import make_brief, markdown, render
from dateline.records import Article, Brief, Reading


def test_the_document_has_every_section(brief: Brief) -> None:
    document = markdown.render([brief])
    assert document.startswith("# Bombs hit Kharkiv railway depot, killing at least 14\n")
    for heading in ("Points of attention", "Who says what", "Figures", "Places", "The page's own key points"):
        assert f"\n## {heading}\n" in document
    assert "| about 30 | workers | injured |" in document
    assert "~~Dnipro was hit as well.~~" in document


def test_it_is_a_table_and_lists_to_a_reader_of_markdown(brief: Brief) -> None:
    shown = MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(markdown.render([brief]))
    assert shown.count("<tr>") == 1 + len(brief.reading.figures)
    assert shown.count("<s>") == 1
    assert shown.count("<h1>") == 1


@pytest.mark.parametrize(
    "text",
    [
        "<b>x</b>",
        "[x](javascript:y)",
        "# x",
        "- x",
        "1. x",
        "12) x",
        "| x |",
        "`x`",
        "*x* _x_ ~~x~~",
        "![x](y)",
        "&amp;",
        "> x",
        "+ x",
        "x\n\n# y",
    ],
)
def test_text_from_outside_stays_text(text: str) -> None:
    escaped = markdown.escape(text)
    shown = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(escaped)
    assert [token.type for token in shown] == ["paragraph_open", "inline", "paragraph_close"]
    children = shown[1].children or []
    assert {child.type for child in children} <= {"text", "text_special"}
    assert "".join(child.content for child in children).split() == text.split()


def test_empty_reports_are_honest() -> None:
    document = markdown.render([make_brief(Reading(article=Article(id="e", text="")))])
    assert "No figures found." in document
    assert "No places found." in document


def test_several_are_parted_by_a_rule(brief: Brief) -> None:
    assert "".join(render([brief, brief], "markdown")) == markdown.render([brief, brief])
    assert markdown.render([brief, brief]).count("\n---\n") == 1
