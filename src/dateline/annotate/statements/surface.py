"""Statements without a parse, by the order of words and marks: Ukrainian and Russian.

Each sentence is cut at its commas, dashes and quotations; a cue takes the stretch that its kind calls for, and its
source is what stands on its other side.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from dateline.annotate.parsing import ParsedText
from dateline.annotate.statements.carriers import nested
from dateline.annotate.statements.contrary import contrasted, rejoinder
from dateline.annotate.statements.kinds import kind_of
from dateline.annotate.statements.lines import WORD, Line, Word, lines_of, mark_after, matches, trim, with_mark
from dateline.annotate.statements.passage import passages
from dateline.annotate.statements.passing import Found, passed_on
from dateline.annotate.statements.speech import speech
from dateline.annotate.statements.voices import voice
from dateline.languages import words
from dateline.languages.shapes.cues import Cues
from dateline.languages.shapes.media import Media
from dateline.languages.shapes.register import Register
from dateline.languages.shapes.roles import Roles
from dateline.records import Mention, Span, Statement

_BREAK = re.compile(r"[,;:()]|\s[–—-]\s")


def surface_statements(parsed: ParsedText) -> tuple[Statement, ...]:
    """Every statement of a text whose language has cue words and no parser, in order."""
    rules = words(Cues, parsed.language)
    if rules is None:
        return ()
    roles = words(Roles, parsed.language)
    media = words(Media, parsed.language)
    assert roles is not None
    assert media is not None
    found: list[Statement] = []
    last: Span | None = None
    for line in lines_of(parsed):
        for item in _spoken(line, rules, roles, media):
            source = _source(line, item, last, rules)
            last = source or last
            found.append(_statement(line.text, item, source, rules))
    found = nested(found)
    register = words(Register, parsed.language)
    if register is not None:
        found += speech(tuple(passages(parsed)), found, register)
    return tuple(sorted(found, key=lambda statement: statement.content[0][0]))


def _spoken(line: Line, rules: Cues, roles: Roles, media: Media) -> Iterator[Found]:
    """The statements of a line whose source, if there is one, can speak."""
    for item in passed_on(line, contrasted(line, list(_statements(line, rules)), rules), rules, media):
        source = item.source and voice(line.text, item.source, item.content, rules, roles)
        if source is not None or item.source is None:
            yield replace(item, source=source)


def _source(line: Line, item: Found, last: Span | None, rules: Cues) -> Span | None:
    """The source as written, but for a pronoun, and for a cue that goes on from one, the last source."""
    if item.source is not None:
        said = line.text[item.source[0] : item.source[1]].lower()
        return last if said in rules.pronouns and last is not None else item.source
    if item.cue is None or last is None:
        return None
    cue = line.text[item.cue[0] : item.cue[1]].lower()
    return None if " " in cue or cue.endswith(rules.impersonal) else last


def _statement(text: str, item: Found, source: Span | None, rules: Cues) -> Statement:
    mention = None if source is None else _mention(text, source)
    denies = item.cue is not None and matches(rules.denials, text[item.cue[0] : item.cue[1]].lower())
    return Statement(
        content=item.content,
        cue=item.cue,
        kind=kind_of(text, item.content),
        source=mention,
        polarity="denies" if denies else "says",
        via=tuple(_mention(text, span) for span in item.via),
    )


def _mention(text: str, span: Span) -> Mention:
    return Mention(start=span[0], end=span[1], text=text[span[0] : span[1]])


def _statements(line: Line, rules: Cues) -> Iterator[Found]:
    if line.before is None:
        yield from _headline(line)
    taken: set[int] = set()
    relays: list[tuple[int, int]] = []
    for index, length in _phrases(line, rules):
        taken.update(range(index, index + length))
        if " ".join(w.text for w in line.words[index : index + length]) in rules.relays:
            relays.append((index, length))
            continue
        found = _by_phrase(line, index, length, rules)
        if found is not None:
            yield found
    for index, word in enumerate(line.words):
        if (
            index in taken
            or word.text in rules.own
            or word.text.endswith(rules.participles)
            or (index and line.words[index - 1].text in rules.comparing)
        ):
            continue
        found = None
        if any(matches(forms, word.text) for forms in (rules.verbs, rules.objects, rules.infinitives)):
            found = _by_verb(line, index, rules)
        elif matches(rules.nouns, word.text):
            found = _by_noun(line, index, rules)
        if found is not None:
            yield found
    for index, length in relays:
        found = _by_phrase(line, index, length, rules)
        if found is not None:
            yield found


def _headline(line: Line) -> Iterator[Found]:
    """ "Port is open – mayor" and "Mayor: port is open": a first line of the text says who speaks without a cue."""
    text = line.text[line.start : line.end]
    behind = re.search(r"\s[–—-]\s(?=[^–—:,.]{3,40}$)", text)
    if behind is not None and len(text[behind.end() :].split()) <= 4 and behind.start() > 20:
        source = trim(line.text, line.start + behind.end(), line.end)
        content = trim(line.text, line.start, line.start + behind.start())
    else:
        ahead = re.match(r"([^\s:,.–—][^:,.–—]{1,38}):\s+(?=[^\W\d_]{2,}\s)", text)
        if ahead is None or len(ahead[1].split()) > 4:
            return
        source = trim(line.text, line.start, line.start + ahead.end(1))
        content = trim(line.text, line.start + ahead.end(), line.end)
    if source is not None and content is not None:
        yield Found((content,), None, source)


def _phrases(line: Line, rules: Cues) -> Iterator[tuple[int, int]]:
    """The words that begin a phrase like "за словами", and how many words it has; the longest wins."""
    spoken = [w.text for w in line.words]
    options = sorted((p.split() for p in rules.phrases), key=len, reverse=True)
    index = 0
    while index < len(spoken):
        for option in options:
            if spoken[index : index + len(option)] == option:
                yield index, len(option)
                index += len(option) - 1
                break
        index += 1


def _by_phrase(line: Line, index: int, length: int, rules: Cues) -> Found | None:
    """ "За словами X, …", "…, за словами X", "…, за словами X, …"."""
    cue = line.words[index].start, line.words[index + length - 1].end
    own = next((w for w in line.words[index : index + length] if w.text in rules.pronouns), None)
    end = cue[1] if own else _source_end(line, cue[1], rules)
    if line.text[cue[0] : cue[1]].lower() in rules.relays:
        end = next((w.start for w in line.words if cue[1] < w.start < end and matches(rules.verbs, w.text)), end)
    source = (own.start, own.end) if own else _behind(line, cue[1], end, rules)
    pieces = []
    if cue[0] - line.start > 3 and index > 0:
        pieces.append(trim(line.text, line.start, cue[0]))
    if line.end - end > 3:
        pieces.append(trim(line.text, end, line.end))
    whole = [p for p in pieces if p is not None and p[1] - p[0] > 8]
    for number, piece in enumerate(whole):
        whole[number] = _without_lead(line, piece, rules)
    return Found(tuple(whole), cue, source) if whole else None


def _without_lead(line: Line, piece: Span, rules: Cues) -> Span:
    """A content that another cue opens ("УНН повідомляє, …") loses nothing: only leading conjunctions go."""
    first = WORD.match(line.text, piece[0])
    if first and first.group().lower() in ("і", "й", "та", "и", "а", "але", "но", "при"):
        return trim(line.text, first.end(), piece[1]) or piece
    return piece


def _by_verb(line: Line, index: int, rules: Cues) -> Found | None:
    word = line.words[index]
    cue = word.start, word.end
    pointer = rejoinder(line, index, rules)
    if pointer is not None:
        return Found((pointer,), cue, _subject(line, min(pointer[0], cue[0]), rules))
    for look in (_former, _clause, _speech, _tail, _lead, _object):
        found = look(line, index, cue, rules)
        if found is not None:
            return found
    return None


def _former(line: Line, index: int, cue: Span, rules: Cues) -> Found | None:
    """ "Про це повідомили в ГУР": what was said is the sentence before."""
    if line.before is None:
        return None
    opener = " ".join(w.text for w in line.words[:2])
    lead = " ".join(w.text for w in line.words[max(0, index - 2) : index])
    near = lead in rules.former and index <= 6
    if not near and not (opener in rules.former and 2 <= index <= 9):
        return None
    content = trim(line.text, *line.before)
    source = _behind(line, cue[1], _source_end(line, cue[1], rules), rules)
    if source is None and index > 2:
        source = _subject(line, line.words[index - 2].start, rules)
    return Found((content,), cue, source) if content else None


def _clause(line: Line, index: int, cue: Span, rules: Cues) -> Found | None:
    """ "X заявив, що …": to the end of the sentence, or to the next cue that is joined to this one."""
    for place, after in enumerate(line.words[index + 1 : index + 14], index + 1):
        if after.text in rules.joins:
            gap = line.text[cue[1] : after.start]
            if gap.rstrip().endswith(","):
                start = _that_start(line, index, place)
                content = trim(line.text, start, _joined_cue(line, place, rules))
                source = _subject(line, cue[0], rules) or _somebody(line, cue[1], start)
                return Found((content,), cue, source) if content else None
        if matches(rules.verbs, after.text) or any(cue[1] < q.start < after.start for q in line.quotations):
            return None
    return None


def _somebody(line: Line, start: int, end: int) -> Span | None:
    """What stands between a cue and its clause, where a word of it is one for people or bodies, or a name."""
    own = [w for w in line.words if start <= w.start < end]
    named = any(w.somebody or line.text[w.start].isupper() for w in own)
    return trim(line.text, start, end) if named else None


def _that_start(line: Line, index: int, place: int) -> int:
    """ "о том, что" and "на тому, щоб" begin with their preposition."""
    if place - index > 2 and line.words[place - 1].text in ("том", "те", "тому", "тем", "тим", "того"):
        return line.words[place - 2].start
    return line.words[place].start


def _joined_cue(line: Line, place: int, rules: Cues) -> int:
    """Where a content ends: before "и", "однак" and another cue, else with the sentence."""
    for number in range(place + 2, len(line.words)):
        before = line.words[number - 1]
        if before.text in rules.ands and matches(rules.verbs, line.words[number].text):
            return before.start
    return line.end


def _speech(line: Line, index: int, cue: Span, rules: Cues) -> Found | None:
    """Quotations before and after the cue; "X: «…»"."""
    before = [q for q in line.quotations if q.end <= cue[0]]
    after = [q for q in line.quotations if q.start >= cue[1]]
    if before and re.fullmatch(r"[\s,.!?–—-]*(?:[^\W\d_]+\s+){0,12}", line.text[before[-1].end : cue[0]]) is not None:
        spans = [before[-1].span]
        if after and line.text[cue[1] : after[0].start].rstrip().endswith((".", ",", "–", "—", "-", ":")):
            spans.append(after[0].span)
        tail = _behind(line, cue[1], _source_end(line, cue[1], rules), rules)
        lead = _subject(line, cue[0], rules)
        return Found(tuple(spans), cue, lead or tail)
    if after and re.search(r":\s*$", line.text[cue[1] : after[0].start]) is not None:
        source = _subject(line, cue[0], rules) or trim(line.text, cue[1], after[0].start)
        return Found((after[0].span,), cue, source)
    return None


def _tail(line: Line, index: int, cue: Span, rules: Cues) -> Found | None:
    """ "…, сообщает X." and "… – сказав X.": what goes before, up to the comma or dash."""
    gap = re.search(r"(,|[–—-])\s*$", line.text[line.start : cue[0]])
    if matches(rules.infinitives, line.words[index].text):
        return None  # what follows is whom it is asked of
    if gap is None:
        lead = re.search(r"(,|\s[–—-])\s+(?:про це|об этом)?\s*$", line.text[line.start : cue[0]])
        if lead is None:
            return None
        gap = lead
    if gap.start() < 12:
        return None
    content = trim(line.text, line.start, line.start + gap.start())
    end = _source_end(line, cue[1], rules)
    source = _behind(line, cue[1], end, rules)
    pieces = [content] if content else []
    if end < line.end - 12 and line.text[end : end + 1] == "," and len(line.text[end : line.end].split()) > 3:
        more = trim(line.text, end, line.end)
        if more is not None and not re.match(r"(?:котор|який|яка|які|кто|хто|де|где)", line.text[more[0] : more[1]]):
            pieces.append(more)
    return Found(tuple(pieces), cue, source) if pieces else None


def _lead(line: Line, index: int, cue: Span, rules: Cues) -> Found | None:
    """ "Как сообщает X, …", "Як повідомляв X, …"; "X сообщил: …"."""
    opener = line.words[index - 1].text if index else ""
    if opener in ("как", "як") and index <= 3:
        end = _source_end(line, cue[1], rules)
        content = trim(line.text, end, line.end)
        return Found((content,), cue, _behind(line, cue[1], end, rules)) if content else None
    colon = re.match(r"[^.:,]{0,60}:\s+", line.text[cue[1] : line.end])
    if colon is not None:
        content = trim(line.text, cue[1] + colon.end(), line.end)
        return Found((content,), cue, _subject(line, cue[0], rules)) if content else None
    return None


def _object(line: Line, index: int, cue: Span, rules: Cues) -> Found | None:
    """ "заявив про …", "пообіцяв надати …", "назвав … помилкою"."""
    following = line.words[index + 1 : index + 9]
    word = line.words[index]
    source = _subject(line, cue[0], rules)
    for step, after in enumerate(following):
        if _BREAK.search(line.text[cue[1] : after.start]):
            break
        if after.text in rules.about and matches(rules.verbs, word.text):
            content = trim(line.text, after.start, _phrase_end(line, after.start))
            return (
                Found((content,), cue, source or (trim(line.text, cue[1], after.start) if step else None))
                if content
                else None
            )
    if (
        following
        and source is not None
        and (matches(rules.objects, word.text) or matches(rules.infinitives, word.text))
    ):
        content = trim(line.text, cue[1], _phrase_end(line, cue[1]))
        return Found((content,), cue, source) if content else None
    return None


def _by_noun(line: Line, index: int, rules: Cues) -> Found | None:
    """ "заява X про …", "утверждения X о том, что …"."""
    word = line.words[index]
    for after in line.words[index + 1 : index + 7]:
        if _BREAK.search(line.text[word.end : after.start]):
            return None
        if after.text in rules.about:
            content = trim(line.text, after.start, _phrase_end(line, after.start))
            source = trim(line.text, word.end, after.start)
            return Found((content,), (word.start, word.end), source) if content and source else None
    return None


def _phrase_end(line: Line, start: int) -> int:
    """The end of a phrase: its sentence's, or a comma before a new clause with a cue, a dash, a bracket."""
    cut = re.search(
        r"\s[–—-]\s|;|, (?:а|але|но|однак|проте|заявив|заявил|сообщ|повідом|передає|пише|пишет)",
        line.text[start : line.end],
    )
    return start + cut.start() if cut and cut.start() > 3 else line.end


def _source_end(line: Line, start: int, rules: Cues) -> int:
    """Where the source after a cue ends: at a comma that no capital or title follows, a dash, a bracket, a cue."""
    for match in _BREAK.finditer(line.text, start, line.end):
        if match.start() - start < 2:
            continue
        if any(w.start > start and w.end <= match.start() and w.text in ("со", "з", "із") for w in line.words):
            break
        return match.start()
    for word in line.words:
        if (
            word.start > start
            and word.text in ("со", "із", "посилаючись", "ссылаясь")
            or (word.start > start and line.text[word.start : word.start + 14].lower() == "з посиланням н")
        ):
            return word.start
    return line.end


def _subject(line: Line, before: int, rules: Cues) -> Span | None:
    """The words before a cue back to the clause's beginning, less what leads and trails; with its apposition."""
    start = line.start
    for q in line.quotations:
        if q.end <= before:
            start = max(start, q.end)
    breaks = list(_BREAK.finditer(line.text, start, before))
    while breaks and not line.text[breaks[-1].end() : before].strip():
        breaks.pop()
        if breaks and breaks[-1].group() == ",":
            breaks.pop()
    start = breaks[-1].end() if breaks else start
    own = [w for w in line.words if w.start >= start and w.end <= before]
    own = _without_lead_phrase(line, own, rules)
    while own and own[-1].text in rules.leads:
        own.pop()
        while own and own[-1].text.isdigit():
            own.pop()
    if own and own[0].text in rules.joins and (any(w.somebody for w in own[1:4]) or _is_name(line, own[1:])):
        own = own[1:]
    if not own or any(matches(rules.verbs, w.text) for w in own[1:]) or own[0].text in rules.joins:
        return None
    return trim(line.text, with_mark(line.text, own[0].start), max(own[-1].end, mark_after(line.text, own[-1].end)))


def _is_name(line: Line, own: list[Word]) -> bool:
    return bool(own) and line.text[own[0].start].isupper()


def _without_lead_phrase(line: Line, own: list[Word], rules: Cues) -> list[Word]:
    """Less what leads: "також", "17 травня", and a phrase with a preposition up to the first capital letter."""
    while own and (own[0].text in rules.leads or own[0].text[0].isdigit()):
        first = own.pop(0)
        if first.text[0].isdigit() and len(own) > 1:
            own.pop(0)
        elif len(own) > 1 and matches(rules.documents, own[0].text):
            return _author(line, own[1:])
        elif len(first.text) <= 2:
            capital = next((i for i, w in enumerate(own) if line.text[w.start].isupper()), 0)
            own = own[capital:]
    return own


def _author(line: Line, own: list[Word]) -> list[Word]:
    """Of "у заяві міністерства, оприлюдненій в Telegram," the ministry."""
    size = next((i for i in range(1, len(own)) if "," in line.text[own[i - 1].end : own[i].start]), len(own))
    return own[:size]


def _behind(line: Line, start: int, end: int, rules: Cues) -> Span | None:
    """The source that follows a cue: only the pronoun where it is one, else less what leads, and less the document
    whose author is named ("в сообщении министерства")."""
    own = [w for w in line.words if w.start >= start and w.end <= end]
    if own and own[0].text in rules.pronouns:
        return own[0].start, own[0].end
    led = bool(own) and own[0].text in rules.leads
    while len(own) > 1 and own[0].text in rules.leads:
        own.pop(0)
    if led and len(own) > 1 and matches(rules.documents, own[0].text):
        own.pop(0)
    if not own:
        return trim(line.text, start, end)
    if led and len(own) == 1 and own[0].text in rules.leads:
        return None  # only a day: "в субботу"
    return trim(line.text, with_mark(line.text, own[0].start), end)
