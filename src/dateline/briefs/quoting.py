"""Quotation marks of words cut out of a text, made whole."""

_CLOSING = {"“": "”", "«": "»", "„": "“", '"': '"'}
_OPENING = {"”": "“", "»": "«", "“": "„", '"': '"'}


def balanced(words: str) -> str:
    """Words with every quotation mark opened and closed: what is missing is put at their start or end.

    >>> balanced("“We had eleven minutes"), balanced('a target" of the raid'), balanced("«Так» і ні")
    ('“We had eleven minutes”', '"a target" of the raid', '«Так» і ні')
    """
    opened: list[str] = []
    missing: list[str] = []
    for place, mark in enumerate(words):
        if opened and mark in _ends(opened[-1]) and not (mark == '"' and _opens(words, place)):
            opened.pop()
        elif mark in "“«„" or (mark == '"' and _opens(words, place)):
            if mark not in opened[-1:]:
                opened.append(mark)
        elif mark in "”»" or mark == '"':
            missing.append(_OPENING[mark])
    return "".join(reversed(missing)) + words + "".join(_CLOSING[mark] for mark in reversed(opened))


def _ends(mark: str) -> str:
    """The marks that close a quotation opened by this one: German and Ukrainian „…“ is also written „…”."""
    return "“”" if mark == "„" else _CLOSING[mark]


def _opens(words: str, place: int) -> bool:
    """Whether a straight mark stands where a quotation begins: after a gap and before a word."""
    return (place == 0 or words[place - 1] in " \n([—–-“«„") and words[place + 1 : place + 2].strip() != ""
