"""Bytes into text: the encoding that was declared where it fits, the one that shows where it doesn't."""

import codecs
import unicodedata

from charset_normalizer import from_bytes

from dateline.errors import NotText

_BINARY = (
    (b"%PDF-", "a PDF document"),
    (b"\x89PNG\r\n", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"PK\x03\x04", "a ZIP archive"),
    (b"\x1f\x8b", "gzip data"),
)
_DROPPED = dict.fromkeys([*range(9), 11, 12, *range(14, 32), 0x7F, 0xAD, 0x200B, 0x200E, 0x200F, 0x2060, 0xFEFF])


def decode(content: bytes, declared: str | None = None) -> str:
    """The text of a page's bytes, cleaned (:func:`clean`); raises :class:`NotText` for pictures, archives and such."""
    for magic, name in _BINARY:
        if content.startswith(magic):
            raise NotText(f"this is {name}, not text")
    return clean(_decoded(content, declared))


def clean(text: str) -> str:
    """The text in NFC with ``\\n`` line ends, without control characters, soft hyphens, zero-width or direction marks."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").translate(_DROPPED)
    return unicodedata.normalize("NFC", text)


def _decoded(content: bytes, declared: str | None) -> str:
    for name in ("utf-8-sig", declared):
        try:
            return content.decode(codecs.lookup(name or "").name)
        except (LookupError, UnicodeDecodeError):
            continue
    best = from_bytes(content[:65536]).best()
    return content.decode(best.encoding if best else "utf-8", errors="replace")
