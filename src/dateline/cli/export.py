"""``dateline export``: readings in the formats of other programs."""

from functools import partial
from pathlib import Path

import click

from dateline.cli.inputs import attribution_option, open_inputs, where_arguments
from dateline.cli.output import form_of, opened
from dateline.cli.results import Results
from dateline.records import Attribution

_BY_ENDING = {".csv": "csv", ".jsonl": "jsonl", ".geojson": "geojson"}


@click.command()
@where_arguments
@click.option(
    "-f",
    "--format",
    "form",
    type=click.Choice(list(_BY_ENDING.values())),
    help="csv and jsonl: a row a figure; geojson: a feature a place. Default: by the ending of -o, else csv.",
)
@click.option("-o", "--output", type=click.Path(dir_okay=False, path_type=Path), help="Write to this file.")
@attribution_option
def export(
    where: tuple[str, ...], allow_private: bool, form: str | None, output: Path | None, attribution: Attribution
) -> None:
    """Write figures or places for a spreadsheet, a database or a map.

    Without arguments, readings (as annotate writes them) or articles come as JSON lines on standard input. WHERE may
    also be a file, a folder or a URL. Pages and articles are read and annotated first.

    \b
    Examples:
      dateline export reports/ -o figures.csv
      dateline annotate reports/ | tee readings.jsonl | dateline export -f csv > figures.csv
      dateline export reports/ -o places.geojson
    """
    from dateline.export import FORMATS
    from dateline.pipeline import annotate, each

    form = form_of(form, output, _BY_ENDING, "csv")
    stage = partial(annotate, attribution=attribution)
    readings = each(open_inputs(where, allow_private=allow_private, readings=True), stage)
    with Results(readings, label="export") as told, opened(output) as out:
        for piece in FORMATS[form](told.whole()):
            out.write(piece)
