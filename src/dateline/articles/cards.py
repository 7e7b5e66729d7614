"""The list of other articles that a scraped text drags along: where it lies, and what its cards say."""

from collections.abc import Sequence
from functools import cache
from itertools import accumulate

from dateline.articles.pasted_lines import PastedLine
from dateline.languages import all_words
from dateline.languages.shapes.furniture import Furniture
from dateline.records import Related

_TEASERS = 2  # labels or dates that a list needs before a sentence in it counts as a teaser
_COMMENTS = 0.3  # of the sentences may follow the heading of comments
_COUNTED = 1.0  # where it says how many there are
_LONGEST = 300  # lines of such a list
_LINKS = 3  # titles taken after a heading in the middle of an article


def end_of_article(lines: Sequence[PastedLine]) -> int:
    """Where what follows the article begins: a list of other articles, comments; ``len(lines)`` where nothing does.

    Only a heading behind which no prose of the article goes on ends it.
    """
    told = list(accumulate((len(line.content) if line.kind == "prose" else 0 for line in lines), initial=0))
    first = next((i for i, line in enumerate(lines) if line.kind == "prose"), len(lines))
    for i in range(first + 1, len(lines)):
        if lines[i].kind not in ("related", "ending"):
            continue
        before, after = told[i], told[-1] - told[i]
        most = _COUNTED if lines[i].content.endswith(")") else _COMMENTS
        if not after or (lines[i].kind == "ending" and after < most * before):
            return i
        if lines[i].kind == "related" and after < before and len(lines) - i <= _LONGEST and _are_cards(lines[i + 1 :]):
            return i
    return len(lines)


def links_within(lines: Sequence[PastedLine], heading: int) -> range:
    """The lines that a "read also" in the middle of an article holds: the titles right after it."""
    end = heading + 1
    if lines[heading].content.endswith(":") and end + 1 < len(lines) and lines[end].kind == "blank":
        return range(end + 1, end + 2) if lines[end + 1].is_headline else range(0)
    while end < len(lines) and end - heading <= _LINKS and lines[end].kind in ("short", "details", "label"):
        end += 1
    return range(heading + 1, end)


def read_cards(lines: Sequence[PastedLine]) -> tuple[Related, ...]:
    """The articles that a list names, each with its section and date; cards without a title are none."""
    cards: list[dict[str, str]] = [{}]
    first = next((i for i, line in enumerate(lines) if line.kind not in ("blank", "furniture")), 0)
    if lines and lines[first].kind == "ending":
        lines = lines[next((i for i, line in enumerate(lines) if line.kind == "related"), len(lines)) :]
    label = ""
    fewest = 3 if any(line.kind in ("label", "details") for line in lines) else 2  # a plain list has titles only
    for line in lines:
        key = line.key
        if key in _labels("section_labels") or key in _labels("date_labels"):
            label = "section" if key in _labels("section_labels") else "published"
            if label in cards[-1]:
                cards.append({})
            continue
        field, value = _field(line, label, fewest)
        label = ""
        if line.kind == "prose" and "title" in cards[-1]:
            continue
        if field and value:
            if field in cards[-1]:
                cards.append({})
            cards[-1][field] = value
    return tuple(
        Related(title=card["title"], section=card.get("section"), published=card.get("published"))
        for card in cards
        if "title" in card
    )


def _field(line: PastedLine, label: str, fewest: int) -> tuple[str, str]:
    if line.kind == "details" and line.details.published:
        return "published", line.details.published.iso
    if label == "section" and line.kind in ("short", "details", "related"):
        return "section", line.content
    if line.kind == "details":
        return ("section", line.details.section) if line.details.section else ("", "")
    titled = line.kind in ("short", "prose") and len(line.content.split()) >= fewest
    return ("title", line.content) if titled else ("", "")


def _are_cards(lines: Sequence[PastedLine]) -> bool:
    """Whether the sentences in a list are teasers: each stands by a label or a date, no two together."""
    filled = [line.kind for line in lines if line.kind != "blank"]
    marked = {i for i, name in enumerate(filled) if name in ("label", "details")}
    teasers = {i for i, name in enumerate(filled) if name == "prose"}
    carded = all({i - 1, i + 1, i + 2} & marked and i + 1 not in teasers for i in teasers)
    return len(marked) >= _TEASERS and carded and filled[-1] != "prose"


@cache
def _labels(name: str) -> frozenset[str]:
    return frozenset().union(*(getattr(words, name) for words in all_words(Furniture)))
