"""Whether a summary holds: key points taken apart into atoms, each looked for in the body."""

from dateline.checks.checking import check_key_points
from dateline.checks.summaries import split_summary

__all__ = ["check_key_points", "split_summary"]
