"""Learn which words are common words and which are names, from texts in JSON lines.

    learn_common_words.py common LANGUAGE FILE...   > src/dateline/languages/<code>/commonwords.py
    learn_common_words.py given FILE...             > src/dateline/languages/en/givennames.py
    learn_common_words.py casing FILE...            > src/dateline/languages/en/casing.py

A word that the gazetteer knows as a place is *common* when the texts write it small at least twice, and more often than
a tenth of the times that they write it large. A *given name* starts at least three names of people of two words or
more, by the English parser. Only the words are kept, never the texts.
"""

import gzip
import json
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator

from dateline.annotate.parsing import in_dictionary, load_english
from dateline.gazetteer import open_gazetteer

WORD = re.compile(r"[^\W\d_][^\W\d_’'-]*")
LETTERS = re.compile(r"[^\W\d_]+")
INSIDE = re.compile(r"[\w,;)] $")  # what stands before a word that begins no sentence


def texts(paths: list[str], language: str) -> Iterator[str]:
    """The texts of the files that are in a language."""
    for path in paths:
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                row = json.loads(line)
                if row.get("language", "en") == language:
                    yield row["text"]


def common(language: str, paths: list[str]) -> list[str]:
    """Words of the gazetteer that the texts use as common words."""
    small: Counter[str] = Counter()
    large: Counter[str] = Counter()
    for text in texts(paths, language):
        for word in WORD.findall(text):
            (small if word.islower() else large)[word.lower()] += 1
    gazetteer = open_gazetteer()
    return sorted(w for w, n in small.items() if n >= 2 and n * 10 > large[w] and gazetteer.lookup(w.title(), language))


def given(paths: list[str]) -> list[str]:
    """Words that start the names of people."""
    found: Counter[str] = Counter()
    parser = load_english()
    for doc in parser.pipe(texts(paths, "en"), batch_size=8):
        found.update(e[0].text.lower() for e in doc.ents if e.label_ == "PERSON" and len(e) > 1 and e[0].text.isalpha())
    gazetteer = open_gazetteer()
    return sorted(w for w, n in found.items() if n >= 3 and len(w) > 2 and gazetteer.lookup(w.title(), "en"))


def casing(paths: list[str]) -> tuple[list[str], ...]:
    """Words written small that the dictionary lacks, words written large that it has, and acronyms of three texts."""
    small: Counter[str] = Counter()
    large: Counter[str] = Counter()
    capitals: dict[str, set[int]] = defaultdict(set)
    shouted: Counter[str] = Counter()
    for number, text in enumerate(texts(paths, "en")):
        for match in LETTERS.finditer(text):
            word = match.group()
            if word.islower():
                small[word] += 1
            elif INSIDE.search(text, max(0, match.start() - 2), match.start()):
                large[word.lower()] += 1
                if len(word) > 1 and word.isupper():
                    shouted[word.lower()] += 1
                    capitals[word.lower()].add(number)
    known = {word for word in small.keys() | large.keys() if in_dictionary(word)}
    lacking = (w for w, n in small.items() if n >= 2 and 2 * n > large[w] and len(w) > 2 and w not in known)
    named = (w for w, n in large.items() if n >= 2 and n > 2 * small[w] and len(w) > 2 and w in known)
    spelt = (w for w, n in shouted.items() if len(capitals[w]) > 2 and 2 * n > large[w] and n > 2 * small[w])
    return sorted(lacking), sorted(named), sorted(spelt)


def print_words(opening: str, found: list[str], closing: str) -> None:
    """Words as a text that is split, in lines that fit."""
    print(f'{opening}frozenset(\n    """')
    line = "   "
    for word in found:
        if len(line) + len(word) > 115:
            print(line)
            line = "   "
        line += " " + word
    print(f'{line}\n    """.split()\n){closing}')


def main() -> None:
    """Print the module."""
    task, *rest = sys.argv[1:]
    if task == "casing":
        small, large, capitals = casing(rest)
        print('"""How English words are written, learned by scripts/learn_common_words.py."""\n')
        print("from dateline.languages.shapes.casing import Casing\n")
        print_words("_SMALL = ", small, "\n")
        print_words("_LARGE = ", large, "\n")
        print_words("_CAPITALS = ", capitals, "\n")
        print("WORDS = Casing(small=_SMALL, large=_LARGE, capitals=_CAPITALS)")
        return
    words = given(rest) if task == "given" else common(rest[0], rest[1:])
    name, kind = ("GIVEN", "Given names") if task == "given" else ("COMMON", "Common words")
    print(f'"""{kind} that are also names of places, learned by scripts/learn_common_words.py."""\n')
    print_words(f"{name} = ", words, "")


if __name__ == "__main__":
    main()
