"""Score the labels of differences and the copy groups of stories against a corroboration gold.

    score_differences.py GOLD -- COMMAND

GOLD is the file of articles; the events stand beside it in corroboration*.jsonl. COMMAND gets the articles without
their answers as JSON lines and writes a row a story. A gold difference is right when a claim that shares a mention with
the gold's has the same two values under the same label. The last line is the share of them that are right.
"""

import gzip
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

Row = dict[str, Any]
Number = tuple[str, int, int]


def rows(path: Path) -> list[Row]:
    """The rows of a file of JSON lines, gzipped or not."""
    text = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    return [json.loads(line) for line in text.decode("utf-8").splitlines() if line.strip()]


def told(articles: list[Row], command: list[str]) -> list[Row]:
    """The stories that the command makes of the articles."""
    asked = "".join(json.dumps({k: v for k, v in a.items() if k not in ("event", "figures")}) + "\n" for a in articles)
    done = subprocess.run(command, input=asked, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(done.stderr[-500:])
    return [json.loads(line) for line in done.stdout.splitlines()]


def touches(claim: Row, gold: set[Number]) -> bool:
    """Whether a claim of ours has a mention of the gold's: numbers of one article that overlap."""
    return any(
        mention["article"] == article and mention["number"][0] < end and start < mention["number"][1]
        for mention in claim["mentions"]
        for article, start, end in gold
    )


def main() -> None:
    """Print the figures; the headline last."""
    gold_path, command = Path(sys.argv[1]), sys.argv[sys.argv.index("--") + 1 :]
    articles = rows(gold_path)
    numbers = {a["id"]: [(f["number_start"], f["number_end"]) for f in a["figures"]] for a in articles}
    events = [event for path in sorted(gold_path.parent.glob("corroboration*.jsonl")) for event in rows(path)]
    stories = told(articles, command)
    claims = [claim for story in stories for claim in story.get("claims", [])]
    groups = [set(group) for story in stories for group in story.get("copies", [])]
    right: list[bool] = []
    for claim in (claim for event in events for claim in event["claims"]):
        mentions = {(m["article"], *numbers[m["article"]][m["figure"]]) for m in claim["mentions"]}
        found = [d for ours in claims if touches(ours, mentions) for d in ours["differences"]]
        labels = {(d["label"], tuple(sorted(d["values"]))) for d in found}
        right += [(d["label"], tuple(sorted(d["values"]))) in labels for d in claim["differences"]]
    copies = [set(group) for event in events for group in event["copies"]]
    whole = sum(any(group <= ours for ours in groups) for group in copies)
    print(f"copy groups found: {whole} of {len(copies)}")
    print(f"differences with the right label: {sum(right)} of {len(right)}")
    print(f"share of differences with the right label {sum(right) / max(1, len(right)):.3f}")


if __name__ == "__main__":
    main()
