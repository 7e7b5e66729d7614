"""``dateline read``: pages to articles."""

import click

from dateline.cli.inputs import open_inputs, where_arguments
from dateline.cli.rows import write_rows


@click.command()
@where_arguments
def read(where: tuple[str, ...], allow_private: bool) -> None:
    """Read pages into articles: text, title, dates, outlet, the page's own key points.

    WHERE is a file, a folder, a URL, or - for standard input. Without any, JSON lines with "html" or "text" are read
    from standard input. One line of JSON comes out for each page, in order, as it is done; an input that fails gives
    a row with "error" in its place, and the exit status is 1 (0 when all that failed were rows whose page holds no
    article).

    \b
    Examples:
      dateline read report.html
      dateline read saved-pages/ > articles.jsonl
      dateline read https://example.org/news/report
      pbpaste | dateline read -
    """
    from dateline.contract import article_row
    from dateline.pipeline import each
    from dateline.pipeline import read as read_one

    write_rows(
        each(open_inputs(where, allow_private=allow_private), read_one), article_row, label="read", rows=not where
    )
