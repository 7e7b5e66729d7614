"""A reading and its checked key points -> a brief."""

from dateline.briefs.datelines import find_dateline
from dateline.briefs.points import choose_points
from dateline.briefs.voices import order_speakers
from dateline.records import Brief, KeyPoint, Reading


def make_brief(reading: Reading, key_points: tuple[KeyPoint, ...] = ()) -> Brief:
    """A report told with its evidence. ``key_points`` are the page's own, held against the body."""
    return Brief(
        dateline=find_dateline(reading),
        reading=reading,
        points=choose_points(reading),
        speakers=order_speakers(reading),
        key_points=key_points,
    )
