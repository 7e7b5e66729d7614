"""Which news agencies stand behind a text, as it says itself."""


def find_credits(text: str) -> tuple[str, ...]:
    """The agencies that a text credits at its start or end, in order of first mention."""
    return ()
