"""Judges that a user may plug into the check: a model on this machine, or a language-model service.

Both are off unless named, and none is ever downloaded. A judge reads the sentences that the check has found and says
how they stand to a key point; it never sees the rest, and what it says only moves the score of what has evidence.
"""

from dateline.judges.models import open_model
from dateline.judges.services import Service, ask_service

__all__ = ["Service", "ask_service", "open_model"]
