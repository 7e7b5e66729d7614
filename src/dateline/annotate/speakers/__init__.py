"""Who the sources are: one speaker for each person or body that an article lets speak."""

from dateline.annotate.speakers.resolving import resolve_speakers

__all__ = ["resolve_speakers"]
