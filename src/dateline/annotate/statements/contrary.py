"""Without a parse: another voice in the same sentence, behind a semicolon or "але": it ends what was said before."""

from dataclasses import replace

from dateline.annotate.statements.lines import Line, Word, matches, trim
from dateline.annotate.statements.passing import Found
from dateline.languages.shapes.cues import Cues
from dateline.records import Span

_CONJUNCTION = 2
"""Words of a conjunction at most: "тоді як"."""
_SHORT = 2


def contrasted(line: Line, found: list[Found], rules: Cues) -> list[Found]:
    """The statements of a sentence, each up to where another speaks; what a denial points to is what it denies."""
    joints = [joint for item in found if (joint := _joint(line, item, rules)) is not None]
    cut = [_cut(line, item, joints) for item in found]
    return [_pointed(line, item, cut, rules) for item in cut]


def rejoinder(line: Line, index: int, rules: Cues) -> Span | None:
    """The word beside a denial that points to what was said: "Генштаб це заперечує", "заперечує це"."""
    if not matches(rules.denials, line.words[index].text):
        return None
    beside = (line.words[i] for i in (index - 1, index + 1) if 0 <= i < len(line.words))
    return next(((w.start, w.end) for w in beside if w.text in rules.nearest), None)


def _joint(line: Line, item: Found, rules: Cues) -> int | None:
    """Where what was said before a statement ends: at the mark before its source, where that is a noun or a name, or
    before its participle ("заявивши, що …")."""
    if item.cue is not None and line.text[slice(*item.cue)].lower().endswith(rules.gerunds):
        before = line.text[line.start : item.cue[0]].rstrip()
        return line.start + len(before) - 1 if before.endswith(",") else None
    if item.cue is None or item.source is None or item.source[0] > item.cue[0]:
        return None
    own = [w for w in line.words if item.source[0] <= w.start < item.source[1]]
    if not own or own[0].text in rules.pronouns or not (_is_somebody(line, own) or _is_short(own, rules)):
        return None
    ahead = [w for w in line.words if w.end <= item.source[0]]
    for size in range(min(_CONJUNCTION, len(ahead)), -1, -1):
        start = ahead[-size].start if size else item.source[0]
        mark = line.text[line.start : start].rstrip()[-1:]
        said = " ".join(w.text for w in ahead[-size:]) if size else ""
        if (mark == ";" and (not size or said in rules.against)) or (mark == "," and said in rules.against):
            return line.start + len(line.text[line.start : start].rstrip()) - 1
    return None


def _is_somebody(line: Line, own: list[Word]) -> bool:
    return any(w.somebody or line.text[w.start].isupper() for w in own)


def _is_short(own: list[Word], rules: Cues) -> bool:
    """Whether a source is a noun or two that no list has: "монітори назвали", but not "раніше повідомили"."""
    return len(own) <= _SHORT and not own[-1].text.endswith(rules.adverbs or ("\0",))


def _cut(line: Line, item: Found, joints: list[int]) -> Found:
    """A statement whose cue stands before a joint, up to it."""
    if item.cue is None:
        return item
    wall = min((joint for joint in joints if joint > item.cue[0] and joint > item.content[0][0]), default=None)
    if wall is None or item.content[-1][1] <= wall:
        return item
    parts = [(start, min(end, wall)) for start, end in item.content if start < wall]
    content = tuple(part for part in (trim(line.text, *part) for part in parts) if part is not None)
    return replace(item, content=content) if content else item


def _pointed(line: Line, item: Found, found: list[Found], rules: Cues) -> Found:
    """A statement whose words are only a pointer, with those of the statement or of the sentence before."""
    start, end = item.content[0]
    if item.cue is None or line.text[start:end].lower() not in rules.nearest:
        return item
    before = [other for other in found if other.cue is not None and other.cue[0] < item.cue[0] and other is not item]
    if before:
        return replace(item, content=max(before, key=_place).content)
    whole = None if line.before is None else trim(line.text, *line.before)
    return item if whole is None else replace(item, content=(whole,))


def _place(item: Found) -> int:
    return item.cue[0] if item.cue else 0
