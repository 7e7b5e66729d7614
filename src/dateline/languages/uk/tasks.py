"""Words that say what the counted are for: none yet, since there is no parser."""

from dateline.languages.shapes.tasks import Tasks

WORDS = Tasks(light=frozenset(), plans=frozenset(), purposes=frozenset())
