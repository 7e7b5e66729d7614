"""Values of a claim that don't agree: what each new value is to one before it, and old values told on after."""

from dateline.stories.differences.finding import Said, find_differences, gravest
from dateline.stories.differences.staleness import find_stale

__all__ = ["Said", "find_differences", "find_stale", "gravest"]
