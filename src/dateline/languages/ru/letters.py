"""Russian letters."""

from dateline.languages.shapes.letters import Letters

WORDS = Letters(own=frozenset("ыэ"), foreign=frozenset("іїєґўјљњћђџ"))
