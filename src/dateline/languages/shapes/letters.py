"""The letters that tell a language from its neighbours of the same alphabet."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Letters:
    """Small letters: ``own`` are in few neighbouring languages, ``foreign`` never in this one."""

    own: frozenset[str]
    foreign: frozenset[str]
