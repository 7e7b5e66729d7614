"""What the filters write: one line of JSON for each input."""

import sys
from collections.abc import Callable, Iterable
from typing import TypeVar

from dateline.cli.results import Results
from dateline.contract import Row, failure_row, line
from dateline.records import Failure

Result = TypeVar("Result")


def write_rows(results: Iterable[Result | Failure], row: Callable[[Result], Row], *, label: str, rows: bool) -> None:
    """Write each result as it is done; where an input failed, its row says why, and the exit status is 1.

    ``rows`` says that the inputs came as JSON lines, not as places that the user named (:class:`Results`).
    """
    with Results(results, label=label, rows=rows) as told:
        for result in told:
            written = failure_row(result) if isinstance(result, Failure) else row(result)
            sys.stdout.write(line(written) + "\n")
            sys.stdout.flush()
