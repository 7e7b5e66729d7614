"""Words that say what the counted are for."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Tasks:
    """``light`` are lemmas of verbs that say nothing of the work that they carry out ("carry out demining"), ``plans``
    the auxiliaries of a task to come, ``purposes`` the prepositions before one."""

    light: frozenset[str]
    plans: frozenset[str]
    purposes: frozenset[str]
