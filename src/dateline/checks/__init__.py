"""Whether a summary holds: key points taken apart into atoms, each looked for in the body."""

from dateline.checks.checking import check_key_points

__all__ = ["check_key_points"]
