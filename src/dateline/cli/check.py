"""``dateline check``: does the summary hold?"""

import click

from dateline.cli.inputs import open_inputs, where_arguments
from dateline.cli.rows import write_rows
from dateline.contract import checked_row


@click.command()
@where_arguments
def check(where: tuple[str, ...], allow_private: bool) -> None:
    """Hold a page's own key points against its body.

    Without arguments, articles (or {"id", "text", "key_points"}) come as JSON lines on standard input; for each, a
    row {"id", "key_points"} goes out, every point with its verdict, score, evidence and atoms.

    \b
    Examples:
      dateline check report.html
      dateline read pages/ | dateline check | jq '.key_points[] | select(.verdict == "unsupported")'
    """
    from dateline.pipeline import check as check_one
    from dateline.pipeline import each

    write_rows(
        each(open_inputs(where, allow_private=allow_private), check_one), checked_row, label="check", rows=not where
    )
