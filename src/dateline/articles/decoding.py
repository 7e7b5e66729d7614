"""Bytes into text: the encoding that was declared where it fits, the one that shows where it doesn't."""

import codecs
import re
import unicodedata

from dateline.articles.encodings import likeliest, looks_right
from dateline.articles.mojibake import repaired
from dateline.errors import NotText

_HEAD = 65_536  # bytes looked at to tell what they are
_META_WITHIN = 8_192  # bytes in which a page declares its encoding
_META = re.compile(
    rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})|<\?xml[^>]{0,100}encoding=["']([\w.:-]{2,40})""", re.I
)
_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SIGNATURES = (
    (0, b"%PDF-", "a PDF document"),
    (0, b"\x89PNG\r\n", "a PNG picture"),
    (0, b"\xff\xd8\xff", "a JPEG picture"),
    (0, b"GIF87a", "a GIF picture"),
    (0, b"GIF89a", "a GIF picture"),
    (8, b"WEBP", "a WebP picture"),
    (4, b"ftypavif", "an AVIF picture"),
    (4, b"ftyphei", "a HEIC picture"),
    (0, b"II*\x00", "a TIFF picture"),
    (0, b"MM\x00*", "a TIFF picture"),
    (0, b"PK\x03\x04", "a ZIP archive or an office document"),
    (0, b"PK\x05\x06", "an empty ZIP archive"),
    (0, b"\x1f\x8b", "gzip-compressed data"),
    (0, b"BZh", "bzip2-compressed data"),
    (0, b"\xfd7zXZ\x00", "xz-compressed data"),
    (0, b"\x28\xb5\x2f\xfd", "Zstandard-compressed data"),
    (0, b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive"),
    (0, b"Rar!\x1a\x07", "a RAR archive"),
    (0, b"\x7fELF", "an executable"),
    (0, b"MZ\x90\x00", "an executable"),
    (0, b"\xca\xfe\xba\xbe", "an executable"),
    (0, b"\x00asm", "an executable"),
    (0, b"SQLite format 3\x00", "an SQLite database"),
    (0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an office document"),
    (0, b"{\\rtf", "an RTF document"),
    (0, b"OggS", "an Ogg recording"),
    (0, b"fLaC", "a FLAC recording"),
    (0, b"ID3\x03", "an MP3 recording"),
    (0, b"ID3\x04", "an MP3 recording"),
    (4, b"ftyp", "a video"),
    (0, b"\x1aE\xdf\xa3", "a video"),
    (0, b"wOFF", "a font"),
    (0, b"wOF2", "a font"),
    (0, b"PAR1", "a Parquet table"),
)
_BZIP = re.compile(rb"BZh[1-9]1AY&SY")
_CONTROL = re.compile(rb"[\x01-\x08\x0b\x0e-\x1a\x1c-\x1f\x7f]")
_SOME_CONTROL = 0.03  # of the bytes: text has next to none
_NULS = 0.3  # of the bytes
_LINE_ENDS = ("\r\n", "\r", "\x0b", "\x0c", "\x85", "\u2028", "\u2029")
_CONTROLS = re.compile("\x1b\\[[0-9;?]*[ -/]*[@-~]|[\x00-\x08\x0e-\x1f\x7f]")  # of a terminal's colours the whole
_UNSEEN = re.compile(
    "[\x80-\x84\x86-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb"
    "\ufffe\uffff]"
)
_JOINERS = re.compile("(?<![\u0590-\u1fff\U0001f000-\U0001faff\u2600-\u27bf\ufe0f])[\u200c\u200d]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_MARKS = (
    "\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u064b-\u065f\u1ab0-\u1aff"
    "\u1dc0-\u1dff\u20d0-\u20ff\u3099\u309a\ufe20-\ufe2f"
)
_STACKED = re.compile(
    f"([{_MARKS}]{{30}})[{_MARKS}]+"
)  # more on one letter than Unicode's stream-safe text has (UAX 15)


def decode(content: bytes, declared: str | None = None) -> str:
    """The text of a page's bytes, cleaned (:func:`clean`); ``declared`` is the encoding that the sender named.

    A byte order mark decides; then valid UTF-8; then what is declared, by the sender or in the page, where it gives
    sensible words; then what gives the most sensible ones. UTF-8 that was read as another encoding and written down
    so is repaired. Raises :class:`NotText` for pictures, archives, executables and such: its message says which.
    """
    _refuse_binary(content)
    return clean(repaired(_decoded(content, declared)))


def clean(text: str) -> str:
    """The text in NFC with ``\\n`` line ends, without what nobody sees.

    That is control characters, soft hyphens, zero-width and direction marks; the joiners stay where a script or an
    emoji needs them. A lone surrogate becomes U+FFFD, and of the marks stacked on one letter the first thirty stay.
    """
    for line_end in _LINE_ENDS:
        text = text.replace(line_end, "\n")
    text = _CONTROLS.sub("", text)
    if text.isascii():
        return text
    if "\u200c" in text or "\u200d" in text:
        text = _JOINERS.sub("", text)
    return unicodedata.normalize("NFC", _STACKED.sub(r"\1", _SURROGATE.sub("\ufffd", _UNSEEN.sub("", text))))


def _refuse_binary(content: bytes) -> None:
    for offset, signature, name in _SIGNATURES:
        if content.startswith(signature, offset) and (signature != b"BZh" or _BZIP.match(content)):
            raise NotText(f"this is {name}, not a page or a text")
    head = content[:_HEAD]
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) or _wide(head):
        return
    if len(_CONTROL.findall(head)) > max(2, _SOME_CONTROL * len(head)) or head.count(0) > max(8, _NULS * len(head)):
        raise NotText("this is binary data, not a page or a text")


def _decoded(content: bytes, declared: str | None) -> str:
    for mark, name in _BYTE_ORDER_MARKS:
        if content.startswith(mark):
            return content[len(mark) :].decode(name, errors="replace")
    if wide := _wide(content[:_HEAD]):
        return content.decode(wide, errors="replace")
    named = [name for name in map(_known, (declared, _declared_within(content))) if name]
    if content.isascii():
        named += ["iso2022_jp"] if b"\x1b$" in content else []
        stateful = next((name for name in named if name.startswith(("iso2022", "hz"))), "ascii")
        return content.decode(stateful, errors="replace")
    if _is_utf_8(content):
        return content.decode("utf-8", errors="replace")
    for name in named:
        if name != "utf-8" and looks_right(content, name):
            return content.decode(name, errors="replace")
    return content.decode(likeliest(content, tuple(named)), errors="utf_8_else_western")


def _wide(head: bytes) -> str | None:
    """UTF-16 without its mark: every other byte is one of the few that name an alphabet."""
    if len(head) < 8 or b"\x00" not in head and b"\x04" not in head:
        return None
    for offset, name in ((1, "utf-16-le"), (0, "utf-16-be")):
        high = head[offset::2]
        if sum(high.count(byte) for byte in (0, 4, 0x20)) > 0.95 * len(high) and head[1 - offset :: 2].count(0) == 0:
            return name
    return None


def _is_utf_8(content: bytes) -> bool:
    """Whether bytes are UTF-8, apart from a character cut in two at the end."""
    try:
        codecs.getincrementaldecoder("utf-8")().decode(content)
    except UnicodeDecodeError:
        return False
    return True


def _declared_within(content: bytes) -> str | None:
    match = _META.search(content[:_META_WITHIN])
    return (match[1] or match[2]).decode("ascii") if match else None


def _known(name: str | None) -> str | None:
    """The codec for a declared name, as browsers take it: Latin-1 is Windows-1252."""
    label = (name or "").strip(" \"'").lower()
    try:
        codec = codecs.lookup(_AS_BROWSERS_DO.get(label, label)).name
        b"".decode(codec)
    except (LookupError, ValueError):
        return None
    return None if codec.startswith(("utf-16", "utf-32", "utf-7", "idna", "punycode", "unicode", "raw")) else codec


_AS_BROWSERS_DO = {
    "iso-8859-1": "cp1252",
    "iso8859-1": "cp1252",
    "latin1": "cp1252",
    "latin-1": "cp1252",
    "us-ascii": "cp1252",
    "ascii": "cp1252",
    "iso-8859-9": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "x-gbk": "gb18030",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "windows-31j": "cp932",
    "x-sjis": "cp932",
    "ks_c_5601-1987": "cp949",
    "euc-kr": "cp949",
    "big5": "big5hkscs",
    "windows-874": "cp874",
    "x-mac-cyrillic": "mac_cyrillic",
    "koi8-r": "koi8-u",
}
