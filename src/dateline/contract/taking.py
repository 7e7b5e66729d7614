"""Rows from outside to records; what does not fit is refused by its name, nothing is dropped in silence."""

import math
from collections.abc import Mapping
from typing import Any

from dateline.contract.fields import Misfit, record_from
from dateline.contract.pointing import hold_to_text
from dateline.contract.rows import FINDINGS
from dateline.errors import BadRow
from dateline.records import Article, Id, Reading, Story


def article_from_row(row: Mapping[str, Any], *, fallback_id: Id) -> Article:
    """An article from a row; only ``text`` is required, unknown fields are passed over.

    Empty strings and nulls are fields that say nothing. Raises :class:`BadRow`, which names the field, where ``text``
    is missing or a field is of the wrong kind. ``text`` is taken as it is, never changed.
    """
    try:
        return _article(row, fallback_id)
    except Misfit as misfit:
        raise BadRow(str(misfit)) from None


def reading_from_row(row: Mapping[str, Any], *, fallback_id: str = "") -> Reading:
    """A reading from a row that ``annotate`` wrote; raises :class:`BadRow`, which names the field, where it is none.

    Every finding is held against the text: a span that does not give its ``text`` is refused, and so is the index
    or id of a finding that is not there.
    """
    if not isinstance(row.get("article"), Mapping):
        raise BadRow('the row has no "article": a reading is needed, as annotate writes it')
    try:
        article = _article_within(row, fallback_id)
        reading: Reading = record_from(Reading, {**row, "article": article})
        hold_to_text(reading)
    except Misfit as misfit:
        raise BadRow(str(misfit)) from None
    return reading


def holds_findings(row: Mapping[str, Any]) -> bool:
    """Whether a row is a reading: an article, and findings beside it. A brief's row tells its findings otherwise."""
    return isinstance(row.get("article"), Mapping) and any(name in row for name in FINDINGS) and "points" not in row


def story_from_row(row: Mapping[str, Any]) -> Story:
    """A story from a row that ``stories`` wrote; raises :class:`BadRow`, which names the field, where it is none."""
    if not isinstance(row.get("id"), str) or not isinstance(row.get("articles"), list):
        raise BadRow('the row has no "id" and "articles": a story is needed, as stories writes it')
    try:
        story: Story = record_from(Story, {"title": None, **row})
    except Misfit as misfit:
        raise BadRow(str(misfit)) from None
    return story


def row_id(row: Mapping[str, Any], fallback: str) -> Id:
    """The row's own id, a string or a number as it came, or the fallback."""
    value = row.get("id")
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return fallback
    return fallback if isinstance(value, float) and not math.isfinite(value) else value


def _article_within(row: Mapping[str, Any], fallback_id: str) -> Article:
    """The article inside a reading, which has the reading's id where it brings none."""
    try:
        return _article(row["article"], row_id(row, fallback_id))
    except Misfit as misfit:
        raise misfit.within("article") from None


def _article(row: Mapping[str, Any], fallback_id: Id) -> Article:
    given = {name: value for name, value in row.items() if value not in (None, "")}
    for name in ("id", "text"):
        if row.get(name) == "":
            given[name] = ""
    if "related" in given and isinstance(given["related"], list):
        given["related"] = [_link(item) for item in given["related"]]
    article: Article = record_from(Article, {"id": fallback_id, **given})
    return article


def _link(item: Any) -> Any:
    """A link without a title has an empty one."""
    return {**item, "title": item.get("title") or ""} if isinstance(item, Mapping) else item
