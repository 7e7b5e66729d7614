"""``dateline stories`` as a user calls it."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

WIRE = (
    "Twelve people were killed when a missile hit the market of Kupiansk on March 2, governor Oleh Bondar said. "
    "Rescuers searched the stalls until night. A school nearby was hit as well, and its pupils had just gone home."
)
FERRY = "A ferry sank off Mindoro on March 2 with 140 people aboard, and eleven of them died, the coast guard said."
ROWS = [
    {"id": "a", "text": WIRE, "outlet": "Meridian", "published": "2026-03-02", "language": "en"},
    {"id": 2, "text": FERRY, "published": "2026-03-02", "language": "en"},
    {"id": "c", "text": WIRE, "outlet": "Post", "published": "2026-03-03", "language": "en"},
]


def run(*arguments: str, given: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "dateline", "stories", *arguments],
        input=given,
        capture_output=True,
        check=False,
        text=True,
        encoding="utf-8",
        env={**os.environ},
    )


def lines(*rows: object) -> str:
    return "".join((row if isinstance(row, str) else json.dumps(row)) + "\n" for row in rows)


def told(done: subprocess.CompletedProcess[str]) -> list[dict]:
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.fixture(scope="module")
def first() -> subprocess.CompletedProcess[str]:
    return run(given=lines(*ROWS))


def test_articles_on_standard_input_give_a_row_a_story(first) -> None:
    assert (first.returncode, first.stderr) == (0, "")
    assert [story["articles"] for story in sorted(told(first), key=lambda story: -len(story["articles"]))] == [
        ["a", "c"],
        [2],
    ]
    (copied,) = [story for story in told(first) if story["copies"]]
    assert copied["copies"] == [["a", "c"]]
    assert copied["copy_groups"][0]["earliest"] == "a"
    assert copied["claims"] is not None


def test_bad_rows_are_error_rows_and_cost_nothing_else(first) -> None:
    reading = {"id": "r", "article": {"id": "r", "text": 5}, "figures": []}
    broken = {
        "id": "s",
        "article": {"id": "s", "text": "x"},
        "places": [{"start": 0, "end": 9, "text": "no", "name": "n", "kind": "city"}],
    }
    done = run(given=lines(ROWS[0], "{not json", {"id": "x"}, ROWS[1], reading, broken, ROWS[2], "[1]"))
    assert done.returncode == 1
    errors = [row for row in told(done) if "error" in row]
    assert [row["id"] for row in errors] == ["line 2", "x", "r", "s", "line 8"]
    assert {row["error"]["type"] for row in errors} == {"BadRow"}
    assert [row for row in told(done) if "error" not in row] == told(first)


def test_readings_are_taken_as_they_are(first, tmp_path: Path) -> None:
    annotated = subprocess.run(
        [sys.executable, "-m", "dateline", "annotate"],
        input=lines(*ROWS),
        capture_output=True,
        check=True,
        text=True,
        encoding="utf-8",
    ).stdout
    file = tmp_path / "readings.jsonl"
    file.write_text(annotated, encoding="utf-8")
    assert told(run(given=annotated)) == told(first) == told(run(str(file)))


def test_known_stories_grow_and_keep_their_ids(first, tmp_path: Path) -> None:
    known = tmp_path / "stories.jsonl"
    known.write_text(run(given=lines(*ROWS[:2], "broken")).stdout, encoding="utf-8")
    grown = told(run("--known", str(known), given=lines(*ROWS)))
    before = {
        row["id"]: row["articles"]
        for row in map(json.loads, known.read_text("utf-8").splitlines())
        if "articles" in row
    }
    after = {row["id"]: row["articles"] for row in grown}
    assert before.keys() <= after.keys()
    assert all(set(articles) <= set(after[story]) for story, articles in before.items())
    assert ["a", "c"] in after.values()


@pytest.mark.parametrize(
    ("text", "says"),
    [("{}\n", 'line 1: the row has no "id" and "articles"'), ("nonsense\n", "line 1: not a line of JSON")],
)
def test_a_file_of_known_stories_that_is_none_is_a_wrong_call(text, says, tmp_path: Path) -> None:
    known = tmp_path / "stories.jsonl"
    known.write_text(text, encoding="utf-8")
    done = run("--known", str(known), given="")
    assert done.returncode == 2
    assert says in done.stderr


def test_nothing_in_gives_nothing_out() -> None:
    done = run(given="")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_the_window_is_bounded() -> None:
    assert run("--window", "0").returncode == 2
    assert "1<=x<=365" in run("--window", "0").stderr


@pytest.mark.parametrize(
    "content", [b"\x89PNG\r\n\x1a\n\x00\xff\xfe", b"\xff\xfe{\x00}\x00", b"\x1f\x8b\x08\x00\xb5\x00", bytes(range(256))]
)
def test_known_stories_in_a_binary_file_are_a_usage_error(tmp_path: Path, content: bytes) -> None:
    known = tmp_path / "known.bin"
    known.write_bytes(content)
    done = run("--known", str(known), given=lines(ROWS[1]))
    assert done.returncode == 2
    assert "known.bin" in done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout == ""


def test_known_stories_with_a_byte_order_mark_are_read(first, tmp_path: Path) -> None:
    known = tmp_path / "known.jsonl"
    known.write_text(first.stdout, encoding="utf-8-sig")
    done = run("--known", str(known), given=lines(ROWS[1]))
    assert done.returncode == 0
    assert {story["id"] for story in told(first)} == {story["id"] for story in told(done)}


@pytest.mark.parametrize("text", ["", " \n\t "])
def test_an_article_without_text_is_an_error_row_and_no_story(text: str) -> None:
    done = run(given=lines({"id": "void", "text": text, "published": "2026-03-02"}, ROWS[1]))
    rows = told(done)
    assert [row["id"] for row in rows if "error" in row] == ["void"]
    assert [row["articles"] for row in rows if "articles" in row] == [[2]]
