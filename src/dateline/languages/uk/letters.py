"""Ukrainian letters."""

from dateline.languages.shapes.letters import Letters

WORDS = Letters(own=frozenset("їєґ"), foreign=frozenset("ыэъёўјљњћђџ"))
