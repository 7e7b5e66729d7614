"""Weapons and other equipment that reports name."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Equipment:
    """``names`` lists types and makes as they stand in texts, a kind a line: "kind: name, name,".

    A line without a kind goes on with the one before. Kinds are in English whatever the language. A name with a capital
    letter must have one in the text; one in lower case matches in any case. ``endings`` may follow any name.
    """

    names: str
    endings: tuple[str, ...]
