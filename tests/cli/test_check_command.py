"""``dateline check`` as a user calls it: a page's own box, a summary against a report, and the exit status."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

REPORT = (
    "At least 12 people were killed when a ferry sank in the Black Sea off Odesa on Tuesday, the coast guard said.\n"
    "“We are still looking for 30 passengers,” said Capt. Oleh Marenko, who leads the rescue."
)
GOOD = "Twelve people died as a ferry sank off Odesa."
BAD = "A ferry sank off Batumi."


def run(*arguments: str, given: str | bytes = "", **environment: str) -> subprocess.CompletedProcess[str]:
    raw = given if isinstance(given, bytes) else given.encode()
    done = subprocess.run(
        [sys.executable, "-m", "dateline", "check", *arguments],
        input=raw,
        capture_output=True,
        check=False,
        env={**os.environ, **environment},
    )
    return subprocess.CompletedProcess(done.args, done.returncode, done.stdout.decode(), done.stderr.decode())


@pytest.fixture
def report(tmp_path: Path) -> str:
    path = tmp_path / "report.txt"
    path.write_text(REPORT, encoding="utf-8")
    return str(path)


def test_a_summary_is_held_against_a_report_sentence_by_sentence(report, tmp_path):
    summary = tmp_path / "draft.txt"
    summary.write_text(f"## Summary\n- **{GOOD}**\n- {BAD}\n", encoding="utf-8")
    done = run("--against", report, str(summary))
    row = json.loads(done.stdout)
    assert (done.returncode, row["id"]) == (0, str(summary))
    assert [(point["text"], point["verdict"]) for point in row["key_points"]] == [
        (GOOD, "supported"),
        (BAD, "unsupported"),
    ]
    assert all(atom["reason"] for atom in row["key_points"][1]["atoms"] if atom["verdict"] != "supported")


def test_a_summary_may_come_by_standard_input(report):
    assert json.loads(run("--against", report, "-", given=GOOD).stdout) == {
        **json.loads(run("--against", report, given=GOOD).stdout)
    }


@pytest.mark.parametrize(("text", "status"), [(GOOD, 0), (f"{GOOD} {BAD}", 3)])
def test_strict_ends_with_a_status_of_its_own(report, text, status):
    assert run("--against", report, "--strict", given=text).returncode == status


def test_strict_holds_for_a_page_s_own_points_too():
    row = json.dumps({"id": 7, "text": REPORT, "key_points": [BAD]})
    done = run("--strict", given=row)
    assert done.returncode == 3
    assert json.loads(done.stdout)["key_points"][0]["verdict"] == "unsupported"
    assert run("--strict", given=row.replace(BAD, GOOD)).returncode == 0


@pytest.mark.parametrize("given", ["", "\n \n", "Key points:\n"])
def test_a_summary_without_a_sentence_is_an_error_row(report, tmp_path, given):
    summary = tmp_path / "empty.txt"
    summary.write_text(given, encoding="utf-8")
    done = run("--against", report, str(summary))
    assert done.returncode == 1
    assert "EmptyPage" in done.stdout


def test_a_bad_summary_costs_no_other(report, tmp_path):
    (tmp_path / "a.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    (tmp_path / "b.txt").write_text(GOOD, encoding="utf-8")
    done = run("--against", report, str(tmp_path / "a.txt"), str(tmp_path / "b.txt"))
    first, second = map(json.loads, done.stdout.splitlines())
    assert (first["error"]["type"], second["key_points"][0]["verdict"]) == ("NotText", "supported")


def test_other_encodings_are_read(report, tmp_path):
    summary = tmp_path / "draft.txt"
    summary.write_bytes(GOOD.encode("utf-16"))
    assert json.loads(run("--against", report, str(summary)).stdout)["key_points"][0]["text"] == GOOD


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--against", "nowhere.html", "-"), "nowhere.html"),
        (("--against", "-", "-"), "standard input can be read once"),
        (("--entailment", "a", "--language-model", "http://127.0.0.1:9/v1"), "name one of them"),
        (("--language-model", "127.0.0.1:9"), "begins with http"),
    ],
)
def test_a_wrong_call_is_told_before_anything_is_read(arguments, told):
    done = run(*arguments, given=GOOD)
    assert done.returncode == 2
    assert told in done.stderr


def test_a_folder_is_no_report_to_hold_against(report, tmp_path):
    (tmp_path / "other.txt").write_text(REPORT, encoding="utf-8")
    assert "more than one report" in run("--against", str(tmp_path), "-", given=GOOD).stderr


def test_a_service_that_is_not_there_is_an_error_row(report):
    done = run("--against", report, "-", given=GOOD, DATELINE_LANGUAGE_MODEL="http://127.0.0.1:9/v1")
    assert done.returncode == 1
    assert "is it running" in json.loads(done.stdout)["error"]["message"]
