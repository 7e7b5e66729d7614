"""Text whose paragraphs were broken into lines of one width, as in e-mails and wire copy, into a line a paragraph."""

import re

_WIDEST = 100  # characters: no hard wrap is wider
_NARROWEST = 45
_FULL = 0.72  # of the widest line: a line that is shorter ends its paragraph
_MOST = 0.55  # of the lines that go on must be full, and of the full ones break off within a sentence
_FEWEST = 3
_QUOTED = re.compile(r"^(?:>\s?)+")
_END = re.compile(r"[.!?…:;][\"'”’»)\]]*$")
_STARTS_ITEM = re.compile(r"^\s*(?:[-*•·▪►✓]\s|\d{1,2}[.)]\s)")
_HEADER = re.compile(r"^\w[\w -]{1,20}:\s")
_LINE_END = re.compile(r"\n|\x0b|\x0c|\x85|\u2028|\u2029")


def paragraph_lines(text: str) -> tuple[str, ...]:
    """The lines of a text, single-spaced, empty ones kept; hard-wrapped paragraphs are one line each.

    >>> paragraph_lines("A short line\\n\\nAnother")
    ('A short line', '', 'Another')
    """
    lines = _unquoted(
        [line.expandtabs(4).rstrip() for line in _LINE_END.split(text.replace("\r\n", "\n").replace("\r", "\n"))]
    )
    joined = _joined(lines) if _is_wrapped(lines) else lines
    return tuple(" ".join(line.split()) for line in joined)


def _unquoted(lines: list[str]) -> list[str]:
    """A mail that quotes its whole text loses the marks."""
    filled = [line for line in lines if line]
    quoted = sum(line.startswith(">") for line in filled)
    return [_QUOTED.sub("", line) for line in lines] if filled and quoted > 0.8 * len(filled) else lines


def _is_wrapped(lines: list[str]) -> bool:
    """Whether most lines that go on without a blank are full and break off within a sentence."""
    widest = _widest(lines)
    if not _NARROWEST <= widest <= _WIDEST:
        return False
    pairs = [
        (line.strip(), following.strip())
        for line, following in zip(lines, lines[1:], strict=False)
        if line.strip() and following.strip() and not _STARTS_ITEM.match(following) and not _HEADER.match(line)
    ]
    full = [pair for pair in pairs if len(pair[0]) >= _FULL * widest]
    broken = [pair for pair in full if not _END.search(pair[0])]
    small = [pair for pair in broken if pair[1][:1].islower()]
    return (
        len(full) >= max(2, _MOST * len(pairs)) and len(broken) >= _MOST * len(full) and len(small) >= 0.3 * len(broken)
    )


def _widest(lines: list[str]) -> int:
    """The width that lines were broken at: that of the widest, a few that could not be broken apart."""
    widths = sorted(len(line.strip()) for line in lines if line.strip())
    return widths[int(0.97 * (len(widths) - 1))] if len(widths) >= _FEWEST else 0


def _joined(lines: list[str]) -> list[str]:
    widest = _widest(lines)
    indents = sorted(len(line) - len(line.lstrip()) for line in lines if line.strip())
    usual = indents[len(indents) // 2]
    joined: list[str] = []
    previous = ""
    for line in lines:
        indent = len(line) - len(line.lstrip())
        starts = (
            not line.strip()
            or not previous.strip()
            or _STARTS_ITEM.match(line) is not None
            or (indent > usual and not _STARTS_ITEM.match(joined[-1]))
            or _ends_paragraph(previous, line, widest)
        )
        if starts:
            joined.append(line)
        else:
            joined[-1] = f"{joined[-1].rstrip()} {line.strip()}"
        previous = line
    return joined


def _ends_paragraph(line: str, following: str, widest: int) -> bool:
    """A line ends a paragraph where the next line's first word would still have fitted, and starts anew."""
    text, following = line.strip(), following.strip()
    if _HEADER.match(text) and len(text) < _FULL * widest:
        return True
    fits = widest - len(text) > len(following.split(maxsplit=1)[0]) + 1
    return fits and len(text) < _FULL * widest and not following[0].islower()
