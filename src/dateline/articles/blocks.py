"""The dump of a whole page: which block of its lines is the article, between menus and lists of other articles."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from dateline.articles.pasted_lines import PastedLine

_MENU = 8  # as many lines in a row without a sentence part two blocks, if two or more are plain furniture
_KNOWN = 2
_PAGE = 30  # lines of menus that only the dump of a whole page has
_MOST = 0.7  # of the sentences must lie in one block, or the text is not of one article
_NEAR = 12  # lines above a block whose dates and names may be its own
_LEAD = 6  # words of a line behind the headline that may be its standfirst
_OPENING = 6  # sentences that a headline's words are looked for in
_LONG_WORD = re.compile(r"\w{4,}")
_FURNITURE = ("furniture", "label", "related", "ending", "details")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Block:
    """Sentences from ``start`` to ``end``, the menu above from ``above``, the one below up to ``below``."""

    above: int
    start: int
    end: int
    below: int


def focused(lines: Sequence[PastedLine]) -> tuple[PastedLine, ...]:
    """The lines with all that lies outside the article's block marked as furniture.

    A text without menus, or without one block that holds most of the sentences, stays as it is.
    """
    block = _main_block(lines)
    if block is None:
        return tuple(lines)
    kept = set(range(block.start, block.end))
    headline = _headline(lines, block)
    near = [i for i in range(block.above, block.start) if lines[i].kind != "blank"][-_NEAR:]
    if headline is not None:
        kept.add(headline)
        kept |= {i for i in range(headline + 1, block.start) if _may_belong(lines[i])}
        near = [i for i in near if i > headline - _NEAR]
    kept |= {i for i in near if lines[i].kind == "details"}
    kept |= {i for i in range(block.end, min(block.end + _NEAR, block.below)) if lines[i].details.credits}
    kept |= {i for i in range(block.end, len(lines)) if lines[i].details.outlet} | {*_list_below(lines, block)}
    return tuple(
        line if i in kept or line.kind == "blank" else replace(line, kind="furniture") for i, line in enumerate(lines)
    )


def _may_belong(line: PastedLine) -> bool:
    """Whether a line between the headline and the sentences may be the standfirst or a box."""
    return line.kind == "box" or line.bulleted or len(line.content.split()) >= _LEAD


def _list_below(lines: Sequence[PastedLine], block: _Block) -> list[int]:
    """The first list of other articles below the block that names any, up to the next heading or buttons."""
    found: list[int] = []
    for i in range(block.end, block.below):
        line = lines[i]
        if line.kind == "related" and not any(lines[j].is_headline for j in found):
            found = [i]
        elif found and line.kind in ("blank", "short", "details", "label", "prose"):
            found.append(i)
        elif found and any(lines[j].is_headline for j in found):
            break
    return found


def _main_block(lines: Sequence[PastedLine]) -> _Block | None:
    menus = _menus(lines)
    if sum(end - start for start, end in menus) < _PAGE:
        return None
    edges = [(0, 0), *menus, (len(lines), len(lines))]
    blocks = [
        _Block(above=above[0], start=above[1], end=below[0], below=below[1])
        for above, below in zip(edges, edges[1:], strict=False)
    ]
    sizes = [sum(len(line.content) for line in lines[b.start : b.end] if line.kind == "prose") for b in blocks]
    largest = max(range(len(blocks)), key=sizes.__getitem__)
    return blocks[largest] if sizes[largest] > _MOST * sum(sizes) else None


def _menus(lines: Sequence[PastedLine]) -> list[tuple[int, int]]:
    """Runs of lines without a sentence that are furniture in part, from their first line to behind their last."""
    found: list[tuple[int, int]] = []
    run: list[int] = []
    for i in (*(i for i, line in enumerate(lines) if line.kind != "blank"), len(lines)):
        if i < len(lines) and lines[i].kind != "prose":
            run.append(i)
            continue
        if len(run) >= _MENU and sum(lines[j].kind in _FURNITURE for j in run) >= _KNOWN:
            found.append((run[0], run[-1] + 1))
        run = []
    return found


def _headline(lines: Sequence[PastedLine], block: _Block) -> int | None:
    """The line above the block whose words come back most in its first sentences."""
    sentences = [line.content for line in lines[block.start : block.end] if line.kind == "prose"][:_OPENING]
    told = set(_LONG_WORD.findall(" ".join(sentences).lower()))
    best, chosen = 0.0, None
    for i in range(block.above, block.start):
        words = set(_LONG_WORD.findall(lines[i].content.lower()))
        if lines[i].is_headline and len(words) > 1:
            share = len(words & told) / (len(words) + 1)
            if share >= best and share > 0:
                best, chosen = share, i
    return chosen
