from collections.abc import Callable

import pytest

from dateline.annotate.parsing import ParsedText, parse
from dateline.languages.sentences import split_sentences


@pytest.fixture(scope="session")
def parsed() -> Callable[..., ParsedText]:
    """Parse a text, every sentence of it."""

    def make(text: str, language: str = "en") -> ParsedText:
        return parse(text, language, split_sentences(text, language), lambda _: True)

    return make
