"""Where a command writes: a file that was named, or standard output."""

import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

import click


def form_of(asked: str | None, output: Path | None, endings: Mapping[str, str], default: str) -> str:
    """The format that was asked for, else the one that the file's ending names, else the default.

    An ending that names none is a wrong call: nobody wants a spreadsheet with a terminal's text in it.
    """
    if asked or output is None:
        return asked or default
    if output.suffix.lower() not in endings:
        known = ", ".join(endings)
        raise click.UsageError(f"{output.name} has none of the endings {known}: say the format with -f")
    return endings[output.suffix.lower()]


@contextmanager
def opened(output: Path | None) -> Iterator[TextIO]:
    """Standard output, or the file: it takes the place of an older one only when all is written."""
    if output is None:
        yield sys.stdout
        return
    part = output.with_name(f".{output.name}.part")
    try:
        out = part.open("w", encoding="utf-8", errors="backslashreplace", newline="")
    except OSError as error:
        raise click.UsageError(f"{output} can't be written: {error.strerror}") from error
    try:
        with out:
            yield out
        part.replace(output)
    finally:
        part.unlink(missing_ok=True)
