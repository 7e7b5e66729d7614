"""Short texts as readings."""

from collections.abc import Callable

import pytest

from dateline.pipeline import annotate
from dateline.records import Article, Reading


@pytest.fixture
def told() -> Callable[..., tuple[Reading, ...]]:
    """Readings of short texts, each with an outlet and a time: ``told(("a", "2026-03-04T08:00", "…"), …)``."""

    def read(*reports: tuple[str, str, str]) -> tuple[Reading, ...]:
        return tuple(
            annotate(Article(id=f"{outlet}-{number}", outlet=outlet, published=published, text=text))
            for number, (outlet, published, text) in enumerate(reports)
        )

    return read
