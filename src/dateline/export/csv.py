"""Figures as CSV (RFC 4180): UTF-8 with a byte order mark, so that spreadsheets read every script."""

import csv
from collections.abc import Iterable, Iterator

from dateline.export.tables import Cell, figure_rows
from dateline.records import Reading

_FORMULA = ("=", "+", "-", "@", "\t", "\r")  # what makes a spreadsheet run a cell (OWASP, CSV injection)


class _Line:
    """What the writer writes a row to: keeps the row, so that it can be handed on."""

    text = ""

    def write(self, text: str) -> int:
        """Keep the row."""
        self.text = text
        return len(text)


def figures(readings: Iterable[Reading]) -> Iterator[str]:
    """A header, then a row a figure; without any figure the file is empty."""
    line = _Line()
    writer = csv.writer(line)
    for number, row in enumerate(figure_rows(readings)):
        if number == 0:
            writer.writerow(row)
            yield "\ufeff" + line.text
        writer.writerow([_safe(cell) for cell in row.values()])
        yield line.text


def _safe(cell: Cell) -> Cell:
    """A text that would run as a formula gets an apostrophe before it."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_FORMULA) else cell
