"""One line of a text without markup: what it is by its wording alone."""

import re
from dataclasses import dataclass, field
from functools import cache
from typing import Literal

from dateline.articles.details import Details, read_details
from dateline.articles.markup import bare
from dateline.languages import all_words
from dateline.languages.shapes.boxes import Boxes
from dateline.languages.shapes.furniture import Furniture
from dateline.languages.shapes.notices import Notices

LineKind = Literal["blank", "furniture", "tags", "label", "related", "ending", "box", "details", "short", "prose"]

_BULLET = re.compile(
    r"^(?:(?:[•●○▪■□◆◇►▶▸‣∙·✓✔✅➤➢→*+]|[-–—])\ufe0f?(?=\s|$)|[🔹🔸🔷🔶🔘▫◾◽▪✅☑👉📌📍]\ufe0f?\s?)\s*"
)
_NUMBERED = re.compile(r"^\d{1,2}[.)]\s+")
_SIGNS = re.compile(r"[\U0001f000-\U0001faff\u2190-\u2bff\ufe0f\u200d‼❗❓]+")
_END = re.compile(r"[.…:;][\"'”’»)\]]*$|[!?][\"'”’»)\]]*$")
_FULL_STOP = re.compile(r"(?:\.|…|:|;|[!?](?=[\"”’»]))[\"'”’»)\]]*$")
_TAGS = re.compile(r"(?:\s*(?:[#@][\w-]+|https?://\S+|(?:www\.|t\.me/)\S+)\s*[|,;·•]?)+")
_BREADCRUMB = re.compile(r"\S\s*[»›>→]\s+\S")
_COUNT = re.compile(r"\s*\(\d{1,5}\)$")
_LONG = 200  # characters: more is prose even without a full stop
_MANY = 32  # words, likewise
_INVITATION = 250
_OPENED = 160
_FEW = 9  # words
_FEWEST = 3  # words: a headline has more


@dataclass(frozen=True, slots=True, kw_only=True)
class PastedLine:
    """A line: ``content`` is its text without a bullet; ``details`` what a line of dates and names tells."""

    text: str
    content: str
    kind: LineKind
    bulleted: bool = False
    firm: bool = False
    details: Details = field(default_factory=Details)

    @property
    def key(self) -> str:
        """How the line is compared with words."""
        return bare(self.content)

    @property
    def is_headline(self) -> bool:
        """Whether it could be a headline: short, no list item, no full stop."""
        words = self.content.split()
        return (
            self.kind == "short"
            and not self.bulleted
            and 2 <= len(words) < _MANY
            and len(self.content) >= 10
            and not self.content.endswith((":", ",", ";"))
            and _BREADCRUMB.search(self.content) is None
        )


def read_line(text: str) -> PastedLine:
    """What a line is; ``firm`` says of a box's heading that it can be nothing else."""
    content = _NUMBERED.sub("", _BULLET.sub("", text, count=1)).strip()
    bulleted = content != text and bool(content)
    if not text:
        return PastedLine(text=text, content=text, kind="blank")
    kind, details = _kind(content)
    firm = kind == "box" and bare(content) in _sets().firm
    return PastedLine(text=text, content=content, kind=kind, bulleted=bulleted, firm=firm, details=details or Details())


def _kind(content: str) -> tuple[LineKind, Details | None]:
    plain = _COUNT.sub("", _SIGNS.sub("", content)).strip()
    key, sets = bare(plain), _sets()
    if not any(map(str.isalnum, plain)):
        return "furniture", None
    if _TAGS.fullmatch(plain):
        return "tags", None
    if key in sets.by_kind["ending"] and _COUNT.search(content):
        return "ending", None
    for kind in ("furniture", "label", "ending", "related", "box"):
        if key in sets.by_kind[kind]:
            return kind, None
    if details := read_details(plain):
        return "details", details
    if _is_notice(plain):
        return "furniture", None
    return ("prose" if is_prose(plain) else "short"), None


def opens_like_headline(line: PastedLine) -> bool:
    """Whether a line that is furniture elsewhere may be the headline where it stands at the very top."""
    return line.key.startswith(_sets().kickers) and len(line.content.split()) > _FEWEST and not is_prose(line.content)


def is_prose(text: str) -> bool:
    """Whether a line reads as a sentence: a full stop behind at least three words, or too long for a heading."""
    words = len(text.split())
    if words >= _MANY or len(text) >= _LONG:
        return True
    return words >= 3 and _FULL_STOP.search(text) is not None or words > 14 and _END.search(text) is not None


def _is_notice(text: str) -> bool:
    lowered = bare(text.strip("()[] "))
    if len(text) <= _INVITATION * 2 and lowered.startswith(_sets().notices):
        return True
    if len(text) <= _INVITATION and lowered.startswith(_sets().asking) and any(c in lowered for c in _sets().channels):
        return True
    opening = next((o for o in _sets().openings if lowered.startswith(o)), None)
    if opening is None or len(text) > _OPENED:
        return False
    return opening.endswith(":") or not is_prose(text) or len(text.split()) <= _FEW


@dataclass(frozen=True, slots=True, kw_only=True)
class _Sets:
    by_kind: dict[LineKind, frozenset[str]]
    firm: frozenset[str]
    openings: tuple[str, ...]
    notices: tuple[str, ...]
    asking: tuple[str, ...]
    channels: tuple[str, ...]
    kickers: tuple[str, ...]


@cache
def _sets() -> _Sets:
    furniture, boxes, notices = all_words(Furniture), all_words(Boxes), all_words(Notices)
    firm = _folded(*(words.headings for words in boxes))
    return _Sets(
        by_kind={
            "furniture": _folded(*(w.lines for w in furniture), *(w.lines for w in notices)) - firm,
            "label": _folded(*(w.labels for w in furniture)),
            "ending": _folded(*(w.endings for w in furniture)),
            "related": _folded(*(w.related for w in furniture)),
            "box": firm | _folded(*(w.loose_headings for w in boxes)),
        },
        firm=firm,
        openings=tuple(o for w in furniture for o in w.openings),
        notices=tuple(o for w in notices for o in w.openings),
        asking=tuple(o for w in notices for o in w.asking),
        channels=tuple(o for w in notices for o in w.channels),
        kickers=tuple(k for w in furniture for k in w.kickers),
    )


def _folded(*sets: frozenset[str]) -> frozenset[str]:
    return frozenset(word.casefold() for words in sets for word in words)
