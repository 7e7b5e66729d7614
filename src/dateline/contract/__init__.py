"""Records to JSON rows and back: the field names of the contract are the field names of the records.

``rows`` writes them, ``fields`` reads a record from any JSON value, ``taking`` the records that come from outside, and
``pointing`` holds a reading to its text.
"""

from dateline.contract.rows import (
    FINDINGS,
    Row,
    article_row,
    checked_row,
    failure_row,
    line,
    parse_line,
    plain,
    reading_row,
    story_row,
)
from dateline.contract.taking import article_from_row, holds_findings, reading_from_row, row_id, story_from_row

__all__ = [
    "FINDINGS",
    "Row",
    "article_from_row",
    "article_row",
    "checked_row",
    "failure_row",
    "holds_findings",
    "line",
    "parse_line",
    "plain",
    "reading_from_row",
    "reading_row",
    "row_id",
    "story_from_row",
    "story_row",
]
