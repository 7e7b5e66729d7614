"""A run over many inputs: how far it is, and which inputs failed, said on standard error as they come."""

import sys
from collections.abc import Iterable, Iterator
from types import TracebackType
from typing import Generic, TypeVar

import click

from dateline.cli.progress import Progress
from dateline.errors import PageError, error_named
from dateline.records import Failure

Result = TypeVar("Result")


class Results(Generic[Result]):
    """The results of a run in order, failures among them; leaving the ``with`` exits with 1 if any input failed.

    Where ``rows`` come through a filter, a page without an article is an answer, not a failure: a crawl is full of
    walls and "not found", and they must not end a pipe.
    """

    def __init__(self, results: Iterable[Result | Failure], *, label: str, rows: bool = False) -> None:
        self._results = results
        self._rows = rows
        self._progress = Progress(label)
        self._failures = 0

    def __enter__(self) -> "Results[Result]":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._progress.clear()
        if error is None and self._failures:
            sys.exit(1)

    def __iter__(self) -> Iterator[Result | Failure]:
        for result in self._results:
            self._progress.clear()
            if isinstance(result, Failure):
                self._failures += not (self._rows and holds_no_article(result))
                click.echo(_printable(f"dateline: {result.id}: {result.message} ({result.type})"), err=True)
            yield result
            self._progress.advance()

    def whole(self) -> Iterator[Result]:
        """Only what did not fail."""
        return (result for result in self if not isinstance(result, Failure))


def holds_no_article(failure: Failure) -> bool:
    """Whether it was read, and is no report: empty, a wall, an error page."""
    return issubclass(error_named(failure.type), PageError)


def _printable(text: str) -> str:
    """Without what would steer the terminal: ids and messages may come from outside."""
    return "".join(letter if letter.isprintable() else "\ufffd" for letter in text)
