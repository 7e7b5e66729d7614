"""A text that repeats itself takes time in step with its length, whatever it repeats."""

import time

import pytest

from dateline.annotate.statements.carriers import nested
from dateline.pipeline import annotate
from dateline.records import Article, Mention, Statement

FEW = 200
REPEATED = {
    "cues": ("en", "Lviv said that "),
    "quotations never closed": ("en", "“We lost 12 men in Lviv on Friday, "),
    "lines that open a quotation": ("en", "“They lost 12 men near Lviv.\n"),
    "brackets never closed": ("en", "(Lviv [Kyiv said 12 people "),
    "figures": ("en", "12 tanks, "),
    "cues in Ukrainian": ("uk", "Львів заявив, що 12 людей, "),
}


def seconds(language: str, text: str) -> float:
    """Of this process alone, so that a busy machine changes little."""
    start = time.process_time()
    annotate(Article(id="a", text=text, language=language))
    return time.process_time() - start


@pytest.mark.parametrize("name", REPEATED)
def test_four_times_the_text_takes_about_four_times_as_long(name: str) -> None:
    language, piece = REPEATED[name]
    seconds(language, piece)  # whatever loads once
    assert seconds(language, piece * FEW * 4) < 8 * seconds(language, piece * FEW) + 0.5


def test_of_speakers_in_each_others_words_the_nearest_are_kept() -> None:
    statements = [
        Statement(
            content=((number * 10 + 9, 1000),),
            cue=(number * 10 + 5, number * 10 + 8),
            kind="indirect",
            source=Mention(start=number * 10, end=number * 10 + 4, text=f"P{number}"),
        )
        for number in range(30)
    ]
    told = nested(statements)
    assert [mention.text for mention in told[3].via] == ["P0", "P1", "P2"]
    assert [mention.text for mention in told[29].via] == [f"P{number}" for number in range(17, 29)]
