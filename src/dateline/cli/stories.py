"""``dateline stories``: reports to the stories that they tell."""

from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import TypeVar

import click

from dateline.cli.inputs import attribution_option, open_inputs, where_arguments
from dateline.cli.progress import Progress
from dateline.cli.rows import write_rows
from dateline.contract import parse_line, story_from_row, story_row
from dateline.errors import BadRow
from dateline.records import Attribution, Story

Item = TypeVar("Item")


@click.command()
@where_arguments
@click.option(
    "--window",
    type=click.IntRange(1, 365),
    default=7,
    show_default=True,
    help="Days that may lie between reports of one story, where their dates can be believed.",
)
@click.option(
    "--known",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Stories of an earlier run (JSON lines): their articles stay where they are, and they grow.",
)
@attribution_option
def stories(
    where: tuple[str, ...], allow_private: bool, window: int, known: Path | None, attribution: Attribution
) -> None:
    """Put reports of one happening together: across outlets and languages, copies of one text marked as such.

    Without arguments, readings (as annotate writes them) or articles come as JSON lines on standard input; articles
    are annotated first. WHERE may also be a file, a folder or a URL. When all are read, one row a story goes out:
    its articles in order of time, copies, partial reuse, claims, and the stories that it continues or is related to.

    \b
    Examples:
      dateline stories reports/ > stories.jsonl
      dateline annotate reports/ | tee readings.jsonl | dateline stories | jq '{title, articles, copies}'
      cat readings.jsonl new.jsonl | dateline stories --known stories.jsonl > grown.jsonl
    """
    from dateline.pipeline import annotate, each
    from dateline.pipeline import stories as tell

    earlier = _known(known)
    readings = each(
        open_inputs(where, allow_private=allow_private, readings=True), partial(annotate, attribution=attribution)
    )
    told = tell(_watched(readings), known=earlier, window=window)
    write_rows(told, story_row, label="stories", rows=not where)


def _watched(readings: Iterable[Item]) -> Iterator[Item]:
    """The same, with a line that says how many there are while nothing can be written yet."""
    with Progress("stories: reading") as progress:
        for reading in readings:
            progress.clear()
            yield reading
            progress.advance()


def _known(path: Path | None) -> list[Story]:
    """The stories of a file; rows that say what failed in the earlier run are passed over."""
    if path is None:
        return []
    found: list[Story] = []
    with path.open(encoding="utf-8-sig") as lines:
        try:
            for number, text in enumerate(lines, 1):
                if text.strip() and (story := _story(text, f"{path} line {number}")) is not None:
                    found.append(story)
        except UnicodeDecodeError as error:
            raise click.UsageError(f"{path} is no text in UTF-8: give the stories of an earlier run") from error
    return found


def _story(line: str, where: str) -> Story | None:
    try:
        row = parse_line(line)
        return story_from_row(row) if "error" not in row else None
    except BadRow as error:
        raise click.UsageError(f"{where}: {error}") from error
