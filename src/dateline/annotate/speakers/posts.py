"""Posts in words: "Deputy Head of the Main Intelligence Directorate" is a role and an organisation."""

from collections.abc import Sequence
from dataclasses import dataclass

from dateline.annotate.speakers.wording import Word, known
from dateline.languages import words
from dateline.languages.shapes.cues import Cues
from dateline.languages.shapes.roles import Roles


@dataclass(frozen=True, slots=True)
class Post:
    """A role and, where the words give it, the organisation it is held in."""

    role: str
    organisation: str | None = None


def post_before(text: str, line: Sequence[Word], rules: Roles) -> Post | None:
    """The post that the last words of a line state, right before a name; ``None`` when they state none."""
    first = _back(text, line, rules)
    kept = list(line[first:])
    while kept and kept[-1].lower.rstrip(".") in rules.titles:
        kept.pop()
    return post_of(text, kept, rules)


def _back(text: str, line: Sequence[Word], rules: Roles) -> int:
    """How far back a post may reach: over capitals, posts, what precedes them, and joins between such words."""
    index = len(line)
    loose = 1
    while index > 0:
        word = line[index - 1]
        gap = text[word.end : line[index].start] if index < len(line) else ""
        if gap.strip() not in ("", ".", "-", '"', "“", "«", "»", "”") or word.lower in rules.preludes:
            break
        if word.text[0].isupper() or _of_a_post(word, rules) or word.lower in rules.inside:
            index -= 1
        elif (
            loose
            and index < len(line)
            and _of_a_post(line[index], rules)
            and not _apart(word, rules)
            and not _dated(line, index - 1)
            and not _parts(word, line[index], rules)
        ):
            loose -= 1
            index -= 1
        elif (known(rules.bodies, word.lower) and index < len(line)) or _goes_on(line, index - 1, rules):
            index -= 1
        else:
            break
    while index < len(line) and (line[index].lower in rules.inside or line[index].lower in rules.joins):
        index += 1
    return index


def _dated(line: Sequence[Word], index: int) -> bool:
    """Whether a word follows a number: the month of a date."""
    return index > 0 and line[index - 1].text[0].isdigit()


def _parts(word: Word, following: Word, rules: Roles) -> bool:
    """Whether a word in small letters before a post is none of it: "thanked President", "quotes opposition leader"."""
    cues = words(Cues, "en")
    assert cues is not None
    if rules.genitive:
        return False
    return following.capital or (word.lower in cues.forms and word.lower.endswith(("ed", "s")))


def _apart(word: Word, rules: Roles) -> bool:
    return word.lower in rules.articles or known(rules.stops, word.lower)


def _goes_on(line: Sequence[Word], index: int, rules: Roles) -> bool:
    """Whether a word in small letters goes on with the name of a body or a post that stands shortly before."""
    if not rules.genitive or index < 1 or _apart(line[index], rules) or line[index].text[0].isdigit():
        return False
    near = any(known(rules.bodies, w.lower) or _of_a_post(w, rules) for w in line[max(0, index - 3) : index])
    return near or (index > 1 and line[index - 1].capital)


def _of_a_post(word: Word, rules: Roles) -> bool:
    lower = word.lower.rstrip(".")
    return known(rules.nouns, lower) or known(rules.before, lower) or lower in rules.ranks


def post_after(text: str, line: Sequence[Word], rules: Roles) -> Post | None:
    """The post that the first words of a line state, after a name and a comma: "…, head of the GUR, said"."""
    kept: list[Word] = []
    for number, word in enumerate(line):
        if kept and text[kept[-1].end : word.start].strip() not in ("", "-", "&", '"', "“", "«", "»", "”", "(", ")"):
            break
        if number > 24:
            break
        kept.append(word)
    while kept and (kept[0].lower in rules.articles or kept[0].lower in ("who", "now", "then")):
        kept.pop(0)
    end = _reach(kept, rules)
    return post_of(text, kept[:end], rules)


def _reach(line: Sequence[Word], rules: Roles) -> int:
    """How many words a post and its organisation take: after the organisation's capitals comes something else."""
    noun = next((i for i, w in enumerate(line[:8]) if known(rules.nouns, w.lower)), None)
    if noun is None:
        return 0
    noun = next((n for n in range(min(noun + 3, len(line) - 1), noun, -1) if _titled(line[noun : n + 1], rules)), noun)
    ahead = [w for w in line[:noun] if not (w.capital or _of_a_post(w, rules) or known(rules.bodies, w.lower))]
    if len(ahead) > 2 or any(_apart(w, rules) for w in ahead):
        return 0
    following = line[noun + 1 : noun + 2]
    if not rules.genitive and following and following[0].capital and not _of_a_post(following[0], rules):
        return 0  # the post of the name that follows: "Ana Ruiz, director Petro Lys and others"
    end = noun + 1
    last = end
    for index in range(end, len(line)):
        word = line[index]
        if word.capital or known(rules.bodies, word.lower) or known(rules.nouns, word.lower):
            last = index + 1
        elif not _joining(word, rules) and (_apart(word, rules) or not _lower_body(line, index, rules)):
            break
    return last


def _titled(line: Sequence[Word], rules: Roles) -> bool:
    """Whether a run of capital words ends in a post: "Chief Veterinary Officer"."""
    return all(w.capital for w in line) and known(rules.nouns, line[-1].lower)


def _joining(word: Word, rules: Roles) -> bool:
    return word.lower in rules.inside or word.lower in rules.joins or word.lower in rules.articles


def _lower_body(line: Sequence[Word], index: int, rules: Roles) -> bool:
    """A word in small letters still belongs where a kind of body follows it shortly: "search and rescue office"."""
    ahead = line[index + 1 : index + 4]
    return any(known(rules.bodies, w.lower) for w in ahead) and not any(
        _apart(w, rules) for w in ahead if w.lower != "and"
    )


def post_of(text: str, line: Sequence[Word], rules: Roles) -> Post | None:
    """A role and its organisation in a run of words that hold nothing else.

    Before the post stands a body ("White House spokesman", "Israel's ambassador"), after it what it is of.
    """
    owners = rules.articles | rules.indefinite | rules.he | rules.she | rules.they | rules.it
    line = [w for i, w in enumerate(line) if not (i == 0 and w.lower in owners)]
    nouns = [i for i, w in enumerate(line) if known(rules.nouns, w.lower) or w.lower.rstrip(".") in rules.ranks]
    if not nouns:
        return None
    join = next((i for i, w in enumerate(line) if w.lower in rules.joins and i > nouns[0]), None)
    noun = max((i for i in nouns if join is None or i < join), default=nouns[0])
    if join is None and noun + 1 < len(line):
        name = rules.genitive and line[noun + 1].text.istitle()  # "начальник Головного управління"
        join = noun if name or not _of_a_post(line[noun + 1], rules) else None
    first = _role_start(text, line, noun, rules)
    role_end = noun
    body = None
    if first > 0 and not rules.genitive:
        capital = next((i for i, w in enumerate(line[:first]) if w.capital), 0)
        body = _name(text, line[capital:first], rules)
    if join is not None:
        following = list(line[join + 1 :])
        while following and following[0].lower in rules.articles:
            following.pop(0)
        named = following and (following[0].capital or _lower_named(line, join, following, rules))
        if named and body is None:
            body = _name(text, following, rules)
        elif following:
            role_end = len(line) - 1
    return Post(text[line[first].start : line[role_end].end], body)


def _lower_named(line: Sequence[Word], join: int, following: Sequence[Word], rules: Roles) -> bool:
    """Whether a body in small letters is a certain one: "of the ministry", not "in command"."""
    certain = rules.genitive or (join + 1 < len(line) and line[join + 1].lower in rules.articles)
    return certain and any(known(rules.bodies, w.lower) for w in following[:4])


def _role_start(text: str, line: Sequence[Word], noun: int, rules: Roles) -> int:
    """Where the role begins: after a possessive, or after the capitals of a body's name."""
    for index in range(noun - 1, -1, -1):
        if line[index].possessive:
            return index + 1
    start = noun
    while start > 0:
        word = line[start - 1]
        inner = start > 1 and word.capital and known(rules.nouns, line[start - 2].lower)  # "Chief Veterinary Officer"
        if _of_a_post(word, rules) or not word.capital or (inner and not word.possessive):
            start -= 1
        else:
            break
    return start


def _name(text: str, line: Sequence[Word], rules: Roles) -> str | None:
    kept = list(line)
    while kept and (kept[0].lower in rules.articles or kept[0].lower in rules.inside):
        kept.pop(0)
    if not kept or kept[0].lower in rules.they | rules.he | rules.she:
        return None
    end = kept[-1].end
    if kept[-1].possessive:
        end -= 2
    return text[kept[0].start : end]
