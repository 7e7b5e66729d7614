"""Learn how common stems are in news reports, from texts in JSON lines ("text", "language").

    learn_background.py FILE... > src/dateline/languages/en/background.py

Stems that at least one report in fifty holds are kept, in bands of a factor of two; never the texts.
"""

import gzip
import json
import sys
from collections import Counter

from dateline.stories.profiles.stems import stems

BANDS = (0.7, 0.4, 0.2, 0.1, 0.05, 0.025)
_WIDTH = 116


def counts(paths: list[str], language: str) -> tuple[Counter[str], int]:
    """In how many texts each stem stands, and how many texts there are."""
    found: Counter[str] = Counter()
    texts = 0
    for path in paths:
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                row = json.loads(line)
                if row.get("language", "en") == language:
                    found.update(set(stems(row["text"])))
                    texts += 1
    return found, texts


def main() -> None:
    """Print the module."""
    found, texts = counts(sys.argv[1:], "en")
    print('"""How common English stems are in reports, learned by scripts/learn_background.py."""\n')
    print("from dateline.languages.shapes.background import Background\n")
    print("WORDS = Background(\n    shares={")
    upper = 2.0
    for band in BANDS:
        lower = band / 1.41
        words = sorted(stem for stem, count in found.items() if lower <= count / texts < upper)
        upper = lower
        print(f'        {band}: frozenset(\n            """')
        line = ""
        for word in words:
            if len(line) + len(word) > _WIDTH - 12:
                print(f"            {line.strip()}")
                line = ""
            line += f"{word} "
        print(f'            {line.strip()}\n            """.split()\n        ),')
    print("    }\n)")


if __name__ == "__main__":
    main()
