"""The quantities that a story's reports speak of, each with who says what of it and where they differ."""

from dateline.stories.claims.finding import find_claims

__all__ = ["find_claims"]
