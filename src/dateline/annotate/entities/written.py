"""People and organisations by capital letters, quotes and titles, for languages without a parser."""

import re
from collections.abc import Iterator

from dateline.annotate.entities.naming import LATIN, Named
from dateline.annotate.parsing import ParsedText
from dateline.languages import words
from dateline.languages.shapes.bodies import Bodies

_WORD = r"(?:[А-ЯЁІЇЄҐ]['’])?[А-ЯЁІЇЄҐ][а-яёіїєґ'’]+(?:-[А-ЯЁІЇЄҐ][а-яёіїєґ'’]+)?"
_PERSON = re.compile(rf"(?<![\w«\"„“-])(?P<name>{_WORD}(?:\s(?:фон|ван|де|аль)?\s?{_WORD}){{1,2}})(?!\w)")
_SINGLE = re.compile(rf"(?<![\w«\"„“-])(?P<name>{_WORD})(?!\w)")
_STEM = 5  # letters by which a surname alone is known again in another case
_QUOTED = re.compile(r"[«\"„“](?P<name>[А-ЯЁІЇЄҐA-Z][\w.-]+(?:\s[\w.-]+){0,3})[»\"“”]")
_ACRONYM = re.compile(r"(?<![\w«\"-])(?P<name>[А-ЯЁІЇЄҐ]{2,6})(?![\w-])")


def find_written(parsed: ParsedText) -> Iterator[Named]:
    """Names that their spelling gives away."""
    bodies = words(Bodies, parsed.language)
    if bodies is None:
        return
    surnames: set[str] = set()
    for sentence in parsed.sentences:
        piece = parsed.text[sentence.start : sentence.end]
        for start, end, kind in _in(piece, bodies):
            name = " ".join(piece[start:end].split())
            if kind == "person":
                surnames.add(name.split()[-1].lower()[:_STEM])
            yield Named(sentence.start + start, sentence.start + end, kind, name)
    for match in _SINGLE.finditer(parsed.text):
        if match["name"].lower()[:_STEM] in surnames and len(match["name"]) > _STEM:
            yield Named(match.start(), match.end(), "person", match["name"])


def find_quoted(parsed: ParsedText) -> Iterator[Named]:
    """Names in quotes of several words, which a place may be one of: «Нафтогаз України»."""
    for match in _QUOTED.finditer(parsed.text):
        if re.search(r"[\s-]", match["name"]) and _is_quoted_name(match["name"]):
            yield Named(match.start("name"), match.end("name"), "organisation", " ".join(match["name"].split()))


def _is_quoted_name(name: str) -> bool:
    return all(part[:1].isupper() for part in name.split()) and len(name) < 40


def _in(piece: str, bodies: Bodies) -> Iterator[tuple[int, int, str]]:
    for match in _PERSON.finditer(piece):
        start = match.start()
        first = match["name"].split()[0]
        if first.lower() in bodies.heads:
            yield start, match.end(), "organisation"
            continue
        if match["name"].split()[-1].lower() in bodies.tails:
            yield start, match.end(), "organisation"
            continue
        if first.lower() in bodies.titles:
            start += len(first) + 1
        yield start, match.end(), "person"
    for match in _QUOTED.finditer(piece):
        if any(part[:1].isupper() for part in match["name"].split()) and len(match["name"]) < 40:
            yield match.start("name"), match.end("name"), "organisation"
    for pattern in (LATIN, _ACRONYM):
        for match in pattern.finditer(piece):
            if match[0] not in bodies.nobodies:
                yield match.start(), match.end(), "organisation"
