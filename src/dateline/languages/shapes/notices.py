"""Whole sentences that a site says to its readers, and that a scraped text drags along."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Notices:
    """Phrases in lower case.

    ``lines`` are a whole line ("privacy policy"). ``openings`` begin a sentence that belongs to no report ("we use
    cookies"). ``asking`` begin an invitation ("follow us"), which it is only if it also names one of the ``channels``
    ("telegram", "newsletter").
    """

    lines: frozenset[str]
    openings: tuple[str, ...]
    asking: tuple[str, ...]
    channels: tuple[str, ...]
