import json
from pathlib import Path

import pytest

from dateline.articles.decoding import decode
from dateline.articles.scraped import looks_like_html, read_scraped
from dateline.contract import article_row
from dateline.errors import EmptyPage
from dateline.records import Page

PASTED = sorted((Path(__file__).parent / "pasted").glob("*.txt"))


@pytest.mark.parametrize("path", PASTED, ids=lambda path: path.stem)
def test_a_pasted_text_gives_the_article_beside_it(path):
    content = path.read_bytes()
    page = Page(id=path.stem, where=path.name, content=content, kind="text")
    row = article_row(read_scraped(decode(content), page))
    row["text"] = row["text"].split("\n")
    expected = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    assert {key: value for key, value in row.items() if value} == expected


def test_there_are_enough_of_them_in_each_language():
    names = [path.stem for path in PASTED]
    assert len(names) >= 60
    assert sum(name.startswith("uk_") for name in names) >= 10
    assert sum(name.startswith("ru_") for name in names) >= 8


def test_an_article_keeps_the_page_s_id_and_address():
    page = Page(id="7", where="x", content=b"", kind="text", url="https://herald.example/bridge")
    article = read_scraped("The bridge was closed on Tuesday.", page)
    assert (article.id, article.url) == ("7", "https://herald.example/bridge")


@pytest.mark.parametrize("text", ["", " \n\t\n", "\x00\u200b", "- \n***\n", "Share\nPrint"])
def test_a_text_without_words_of_its_own_is_empty(text):
    with pytest.raises(EmptyPage):
        read_scraped(text, Page(id="1", where="x", content=b"", kind="text"))


@pytest.mark.parametrize(
    "text",
    ["<!DOCTYPE html><p>x", "\n <html lang='en'>", "<?xml version='1.0'?><html>", "<!-- a --><HTML>", "<body class=a>"],
)
def test_markup_is_recognised(text):
    assert looks_like_html(text)


@pytest.mark.parametrize("text", ["", "The <html> tag opens a page.", "<b>Bold</b> claims", "<<<", "<!--" * 5000])
def test_text_is_not_taken_for_markup(text):
    assert not looks_like_html(text)


def test_a_line_of_a_megabyte_takes_its_time_but_not_more():
    text = "word " * 200_000 + "\n" + "2025-08-12 " * 50_000 + "\n" + "a," * 200_000 + "\n" + "(" * 100_000
    article = read_scraped(text, Page(id="1", where="x", content=b"", kind="text"))
    assert len(article.text) > 1_000_000
