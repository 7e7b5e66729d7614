"""UTF-8 that was read as Windows-1252 or Windows-1251 and saved so ("â€™", "РїСЂРё"): turned back where certain."""

import re

_FEWEST = 2  # sequences, or the text may mean them
_HIGH_1252 = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ\x80-\xbf"
_WESTERN = re.compile(f"(?:[Â-ß][{_HIGH_1252}]|[à-ï][{_HIGH_1252}]{{2}}|[ð-ô][{_HIGH_1252}]{{3}})+")
_HIGH_1251 = "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—™љ›њќћџ\xa0ЎўЈ¤Ґ¦§Ё©Є«¬\xad®Ї°±Ііґµ¶·ё№є»јЅѕї\x98"
_CYRILLIC = re.compile(f"(?:[РСТвд][{_HIGH_1251}]{{1,2}}){{3,}}")


def repaired(text: str) -> str:
    """The text with such sequences turned back; as it is where there are but one or two, or they do not turn."""
    if text.isascii():
        return text
    for pattern, encoding in ((_WESTERN, "cp1252"), (_CYRILLIC, "cp1251")):
        if len(pattern.findall(text[:200_000])) >= _FEWEST:
            text = pattern.sub(lambda match, name=encoding: _turned(match.group(), name), text)  # type: ignore[misc]
    return text


def _turned(stretch: str, encoding: str) -> str:
    try:
        return b"".join(_byte(char, encoding) for char in stretch).decode("utf-8")
    except UnicodeError:
        return stretch


def _byte(char: str, encoding: str) -> bytes:
    """The byte behind a character; those that the encoding lacks were kept as they were."""
    return bytes([ord(char)]) if "\x80" <= char <= "\x9f" else char.encode(encoding)
