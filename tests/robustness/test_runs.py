"""Whole runs over hostile inputs: each gives an article or an error in bounded time and memory, and the run goes on."""

import json
import os
import subprocess
import sys
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from dateline import errors

from .hostile import HOSTILE

MEGABYTES = 1000  # the whole process at its largest; a run over ordinary pages is held to 900
SECONDS = {"read": 45.0, "brief": 90.0}  # for one input on a slow, busy machine; most take a tenth of a second
LONGEST = 120_000  # letters of a text that is also briefed: what is longer keeps the parser busy for minutes
ARTICLES = {  # what holds a report that can still be read
    "cut in a tag",
    "cut in a script",
    "flipped bytes",
    "an entity from outside",
    "odd entities",
    "marks of direction",
    "zeros between letters",
    "zeros in a page",
    "lone surrogates",
    "a wrong declaration",
    "utf-16",
    "utf-32",
    "utf-16 without a mark",
    "one line of 5 MB",
    "a page of 2 MB",
    "a text of 3 MB",
    "quotes nested 150 deep",
}
ERRORS = {
    "a picture": "NotText",
    "a PDF": "NotText",
    "an archive": "NotText",
    "gzip in gzip": "NotText",
    "a gzip bomb": "TooLarge",
    "a page of 50 MB": "TooLarge",
    "gzip cut short": "SourceError",
    "divs nested 2,000,000 deep": "TooDeep",
    "a million cells": "TooDeep",
}


@dataclass(frozen=True)
class Run:
    rows: dict[str, dict[str, Any]]
    seconds: dict[str, float]
    megabytes: float
    status: int
    said: str


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file for each hostile input, and a good one after all of them."""
    folder = tmp_path_factory.mktemp("hostile")
    for name, make in HOSTILE.items():
        (folder / f"{name}.txt").write_bytes(make())
    (folder / "zz last.txt").write_bytes(HOSTILE["utf-16"]())
    return folder


@pytest.fixture(scope="module")
def read(folder: Path) -> Run:
    return run("read", folder)


@pytest.mark.parametrize("name", HOSTILE)
def test_an_article_or_an_error_of_the_tree_in_time(read: Run, name: str) -> None:
    row = read.rows[name]
    error = row.get("error")
    if error is None:
        assert isinstance(row["text"], str)
        row["text"].encode("utf-8")
        assert "\0" not in row["text"]
    else:
        assert issubclass(getattr(errors, error["type"]), errors.DatelineError), error
        assert error["message"].isprintable()
    assert read.seconds[name] < SECONDS["read"]
    if name in ERRORS:
        assert error is not None
        assert error["type"] == ERRORS[name]
    if name in ARTICLES:
        assert error is None, error


def test_the_run_goes_on_to_its_end(read: Run) -> None:
    assert list(read.rows) == sorted([*HOSTILE, "zz last"], key=lambda name: f"{name}.txt")
    assert read.rows["zz last"]["text"].count("Orlivka") >= 4
    assert read.status == 1
    assert "Traceback" not in read.said


def test_the_run_stays_small(read: Run) -> None:
    assert read.megabytes < MEGABYTES


def test_nothing_from_outside_a_page_comes_into_it(read: Run) -> None:
    assert "root:" not in json.dumps(read.rows["an entity from outside"])
    assert "boom boom" not in json.dumps(read.rows["an entity bomb"])


@pytest.fixture(scope="module")
def briefs(folder: Path, read: Run, tmp_path_factory: pytest.TempPathFactory) -> Run:
    shorter = tmp_path_factory.mktemp("shorter")
    for name, row in read.rows.items():
        if len(row.get("text", "")) <= LONGEST:
            (shorter / f"{name}.txt").hardlink_to(folder / f"{name}.txt")
    return run("brief", shorter, "-f", "json")


@pytest.mark.parametrize("name", HOSTILE)
def test_a_brief_or_the_same_error_in_time(read: Run, briefs: Run, name: str) -> None:
    error = read.rows[name].get("error")
    if error is not None:
        assert f"{name}.txt: {error['message']} ({error['type']})" in briefs.said
    elif len(read.rows[name]["text"]) <= LONGEST:
        assert name in briefs.rows
        assert briefs.seconds[name] < SECONDS["brief"]


def test_briefs_go_on_to_the_end_and_stay_small(briefs: Run) -> None:
    assert list(briefs.rows)[-1] == "zz last"
    assert briefs.status == 1
    assert "(Unexpected)" not in briefs.said, briefs.said
    assert briefs.megabytes < MEGABYTES


def run(command: str, folder: Path, *options: str) -> Run:
    """Run a command over the folder, and note for each row how long it was waited for."""
    called = [sys.executable, "-c", "from dateline.cli import main; main()", command, str(folder), *options]
    rows: dict[str, dict[str, Any]] = {}
    seconds: dict[str, float] = {}
    with subprocess.Popen(called, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        said: list[str] = []
        listener = threading.Thread(target=said.extend, args=(process.stderr,))
        listener.start()
        guard = threading.Timer(SECONDS[command] * 10, process.kill)
        guard.start()
        before = time.monotonic()
        for line in process.stdout:
            row = json.loads(line)
            name = Path(named(row)).stem
            now = time.monotonic()
            rows[name], seconds[name], before = row, now - before, now
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        guard.cancel()
        listener.join()
    return Run(rows, seconds, usage.ru_maxrss / 1024, process.returncode, "".join(said))


def named(row: dict[str, Any]) -> str:
    """The id of a row, which a brief has in its article."""
    return str(row["id"] if "id" in row else row["reading"]["article"]["id"])


def test_the_inputs_are_what_they_say() -> None:
    assert len(HOSTILE["a page of 50 MB"]()) >= 50_000_000
    assert len(HOSTILE["a gzip bomb"]()) < 2_000_000
    assert not set(ERRORS) - set(HOSTILE)
    assert not ARTICLES - set(HOSTILE)
