"""How a byline names its authors, and who in one is no author."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Bylines:
    """Words in lower case.

    ``openings`` begin a byline ("by", "written by"); ``labels`` do so only with a colon behind them ("author").
    ``joints`` stand between two names ("and"). ``roles`` follow a name or stand on a line of their own
    ("staff writer"). ``nobody`` are names that no person bears ("admin", "news desk"), ``bodies`` words that make a
    name an organisation's ("news", "ministry").
    """

    openings: tuple[str, ...]
    labels: tuple[str, ...]
    joints: tuple[str, ...]
    roles: frozenset[str]
    nobody: frozenset[str]
    bodies: frozenset[str]
