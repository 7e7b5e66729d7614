"""The date in a paragraph's dateline: "KYIV, August 12, 2025 (AP) — Two people …"."""

import re

from dateline.articles.written_dates import WrittenDate, find_dates

_LONGEST = 120  # characters
_END = re.compile(r"\s?[—–]\s|\s-{1,2}\s|\)\s|\.\s(?=[^\W\d_]{3,20}\.\s)")


def dateline_date(paragraph: str) -> WrittenDate | None:
    """The full date that stands in a paragraph's dateline, behind a place and before a dash or a bracket's end.

    >>> dateline_date("KYIV, August 12, 2025 (AP) — Two people were hurt.").iso
    '2025-08-12'
    >>> dateline_date("On August 12, 2025 the council met — again.") is None
    True
    """
    start = paragraph[:_LONGEST]
    for written in find_dates(start)[:1]:
        end = _END.search(start, written.end)
        before = start[: written.start].strip()
        between = start[written.end : end.start()] if end else ""
        if end and len(between.split()) <= 5 and _is_place(before):
            return written
    return None


def _is_place(before: str) -> bool:
    """A name or two in capitals, maybe an agency: no sentence that has begun."""
    words = before.strip(" ,.(").split()
    return (
        bool(words)
        and len(words) <= 6
        and before[-1] in ",.(–—-"
        and all(w[0].isupper() or w[0] in "(—–-" for w in words)
    )
