from collections.abc import Callable

import pytest

from dateline.annotate.datelines import find_datelines, without_datelines
from dateline.annotate.parsing import ParsedText, parse
from dateline.gazetteer import open_gazetteer
from dateline.languages.sentences import split_sentences


@pytest.fixture(scope="session")
def parsed() -> Callable[..., ParsedText]:
    """Parse a text, every sentence of it, without its datelines."""

    def make(text: str, language: str = "en") -> ParsedText:
        whole = split_sentences(text, language)
        datelines = find_datelines(text, whole, open_gazetteer())
        return parse(text, language, tuple(without_datelines(whole, datelines)), lambda _: True, datelines)

    return make
