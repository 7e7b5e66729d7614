"""``dateline samples``: reports to try things on."""

from pathlib import Path

import click


@click.command()
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path), default=Path("samples"))
def samples(folder: Path) -> None:
    """Write the sample reports that ship with Dateline into FOLDER (default: samples).

    They are invented: outlets and officials do not exist. Several tell the same story, with copies, revised figures
    and summary boxes that say more than the article does.

    \b
    Examples:
      dateline samples
      dateline brief samples/
    """
    from dateline.samples import sample_reports

    folder.mkdir(parents=True, exist_ok=True)
    count = 0
    for report in sample_reports():
        (folder / report.name).write_bytes(report.read_bytes())
        count += 1
    click.echo(f"{count} sample reports in {folder}/. Next: dateline brief {folder}/")
