"""``dateline annotate``: articles to readings."""

from functools import partial

import click

from dateline.cli.inputs import attribution_option, open_inputs, where_arguments
from dateline.cli.rows import write_rows
from dateline.contract import FINDINGS, Row, reading_row
from dateline.records import Attribution, Reading


@click.command()
@where_arguments
@click.option(
    "--only",
    type=click.Choice(FINDINGS),
    multiple=True,
    help="Write only these findings (may be given more than once).",
)
@attribution_option
def annotate(where: tuple[str, ...], allow_private: bool, only: tuple[str, ...], attribution: Attribution) -> None:
    """Find statements, figures, places, moments, names and speakers in articles.

    Without arguments, articles come as JSON lines on standard input (only "text" is required; "language", "title",
    "published" and "outlet" help) and readings go out as JSON lines. WHERE may also be a file, a folder or a URL: its
    pages are read first.

    \b
    Examples:
      dateline read report.html | dateline annotate
      dateline annotate report.html | jq '.figures[] | {text, counted, status, modality}'
      dateline annotate reports/ --only figures > figures.jsonl
      dateline annotate reports/ --attribution best --only statements --only speakers
    """
    from dateline.pipeline import annotate as annotate_one
    from dateline.pipeline import each

    def row(reading: Reading) -> Row:
        return reading_row(reading, only=only)

    stage = partial(annotate_one, attribution=attribution)
    write_rows(each(open_inputs(where, allow_private=allow_private), stage), row, label="annotate", rows=not where)
