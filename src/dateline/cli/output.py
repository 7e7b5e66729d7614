"""Where a command writes: a file that was named, or standard output."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO


@contextmanager
def opened(output: Path | None) -> Iterator[TextIO]:
    """The file, made new, or standard output."""
    if output is None:
        yield sys.stdout
    else:
        with output.open("w", encoding="utf-8", errors="backslashreplace", newline="") as out:
            yield out
