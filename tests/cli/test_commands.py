"""The commands as a user calls them: in a process of their own."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from dateline.cli import COMMANDS

PAGE = """<!doctype html><html lang="en"><head><title>Ferry sinks off Lisk | The Harbour Post</title>
<meta property="og:site_name" content="The Harbour Post"><meta property="article:published_time" content="2026-03-03">
</head><body><nav><a href="/">Home</a></nav><article><h1>Ferry sinks off Lisk</h1>
<p>At least 12 people were killed when a ferry sank in the Black Sea off Odesa on Tuesday, the coast guard said.</p>
<p>“We are still looking for 30 passengers,” said Capt. Oleh Marenko, who leads the rescue. Divers went down at dawn
and will go on through the night, he added.</p>
<p>The vessel had left Odesa for Constanta in Romania with more than 200 people on board.</p></article>
<footer>All rights reserved</footer></body></html>"""


def run(*arguments: str, given: str | bytes = "", **environment: str) -> subprocess.CompletedProcess[str]:
    raw = given if isinstance(given, bytes) else given.encode()
    done = subprocess.run(
        [sys.executable, "-m", "dateline", *arguments],
        input=raw,
        capture_output=True,
        check=False,
        env={**os.environ, **environment},
    )
    return subprocess.CompletedProcess(done.args, done.returncode, done.stdout.decode(), done.stderr.decode())


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "ferry.html"
    path.write_text(PAGE, encoding="utf-8")
    return path


def test_version_and_help() -> None:
    assert run("--version").stdout.startswith("dateline 0.")
    help_text = run("--help").stdout
    assert all(f"\n  {name}" in help_text for name in COMMANDS)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help_with_examples(name: str) -> None:
    done = run(name, "--help")
    assert done.returncode == 0
    assert "Examples:" in done.stdout
    assert f"dateline {name}" in done.stdout.split("Examples:")[1]


def test_read_gives_an_article(page: Path) -> None:
    done = run("read", str(page))
    article = json.loads(done.stdout)
    assert (done.returncode, done.stderr) == (0, "")
    assert article["title"] == "Ferry sinks off Lisk"
    assert article["published"] == "2026-03-03"
    assert article["outlet"] == "The Harbour Post"
    assert article["text"].startswith("At least 12 people")
    assert "All rights reserved" not in article["text"]


def test_filters_keep_order_ids_and_go_on_after_a_bad_row() -> None:
    rows = [
        '{"id": 7, "text": "Police said 3 people died in Lviv."}',
        "not json",
        '{"id": "b", "nothing": 1}',
        '{"id": "c", "text": ""}',
        '{"id": "d", "text": "Two soldiers were wounded.", "unknown": {"x": 1}}',
    ]
    done = run("annotate", given="\n".join(rows) + "\n")
    out = [json.loads(line) for line in done.stdout.splitlines()]
    assert [row["id"] for row in out][::2] == [7, "b", "d"]
    assert out[3]["id"] == "c"
    assert ["error" in row for row in out] == [False, True, True, False, False]
    assert set(out[1]["error"]) == {"type", "message"}
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 2


@pytest.mark.parametrize("command", ["read", "annotate", "check", "stories", "export", "brief"])
def test_an_error_row_comes_out_as_it_is_and_a_field_of_the_wrong_kind_is_named(command: str, tmp_path: Path) -> None:
    rows = [
        {"id": "a", "error": {"type": "__doc__", "message": "an earlier stage said so"}},
        {"id": "b", "text": "Police said 3 people died in Lviv.", "published": "yesterday"},
        {"id": "c", "text": "Police said 3 people died in Lviv.", "published": "2026-03-03"},
    ]
    given = "\n".join(map(json.dumps, rows))
    done = run(command, *(["-"] if command == "brief" else []), given=given)
    assert done.returncode == 1
    if command not in ("export", "brief"):
        first, second, third = map(json.loads, done.stdout.splitlines())
        assert (first, second["id"], "error" in third) == (rows[0], "b", False)
        assert second["error"]["message"].startswith("published: an ISO 8601 date")
    else:
        assert "3 people" in done.stdout
    said = done.stderr.splitlines()
    assert said[0] == "dateline: a: an earlier stage said so (__doc__)"
    assert 'needed, not "yesterday" (BadRow)' in said[1]


def test_rows_without_an_id_are_named_by_file_and_line(tmp_path: Path) -> None:
    (tmp_path / "reports.jsonl").write_text('\n{"text": "Police said 3 people died in Lviv."}', encoding="utf-8")
    named = run("read", str(tmp_path / "reports.jsonl"))
    assert json.loads(named.stdout)["id"] == f"{tmp_path / 'reports.jsonl'} line 2"


def test_a_page_without_an_article_fails_when_named_and_is_an_answer_in_a_filter(tmp_path: Path) -> None:
    page = "<html><head><title>404 Not Found</title></head><body><h1>404 Not Found</h1></body></html>"
    (tmp_path / "gone.html").write_text(page, encoding="utf-8")
    named = run("read", str(tmp_path / "gone.html"))
    row = run("read", given=json.dumps({"id": 1, "html": page}))
    assert json.loads(named.stdout)["error"]["type"] == json.loads(row.stdout)["error"]["type"] == "ErrorPage"
    assert named.stderr
    assert row.stderr
    assert (named.returncode, row.returncode) == (1, 0)


def test_read_and_annotate_are_a_pipe(page: Path) -> None:
    read = run("read", str(page))
    reading = json.loads(run("annotate", given=read.stdout).stdout)
    text = reading["article"]["text"]
    assert reading["id"] == json.loads(read.stdout)["id"]
    assert {f["value"] for f in reading["figures"]} == {12.0, 30.0, 200.0}
    for finding in ("figures", "places", "moments", "entities"):
        for item in reading[finding]:
            assert text[item["start"] : item["end"]] == item["text"]


def test_only_writes_the_findings_asked_for() -> None:
    row = json.loads(run("annotate", "--only", "figures", given='{"id": "a", "text": "Three tanks burned."}').stdout)
    assert set(row) == {"id", "figures"}


def test_a_missing_file_is_said_and_the_others_are_done(page: Path) -> None:
    done = run("brief", str(page.parent / "missing.html"), str(page))
    assert done.returncode == 1
    assert "missing.html" in done.stderr
    assert "Ferry sinks off Lisk" in done.stdout


@pytest.mark.parametrize(("form", "mark"), [("html", "<!doctype html>"), ("markdown", "# "), ("json", '{"id"')])
def test_brief_in_its_forms(page: Path, form: str, mark: str) -> None:
    done = run("brief", str(page), "-f", form)
    assert done.returncode == 0, done.stderr
    assert done.stdout.lower().startswith(mark)
    assert "Ferry sinks off Lisk" in done.stdout


def test_export_takes_pages_articles_and_readings(page: Path) -> None:
    article = run("read", str(page)).stdout
    by_page, by_article, by_reading = (
        run("export", "-f", "jsonl", given=given) for given in (PAGE, article, run("annotate", given=article).stdout)
    )
    assert by_article.stdout == by_reading.stdout != ""
    assert [json.loads(line)["figure"] for line in by_page.stdout.splitlines()] == [
        json.loads(line)["figure"] for line in by_reading.stdout.splitlines()
    ]


def test_export_takes_the_findings_that_a_reading_brings() -> None:
    reading = json.loads(run("annotate", given='{"id": "a", "text": "Police said 3 people died in Lviv."}').stdout)
    reading["figures"][0]["counted"] = "villager"
    (row,) = map(json.loads, run("export", "-f", "jsonl", given=json.dumps(reading)).stdout.splitlines())
    assert row["counted"] == "villager"


def test_output_chooses_the_form_by_its_ending(page: Path, tmp_path: Path) -> None:
    target = tmp_path / "brief.html"
    assert run("brief", str(page), "-o", str(target)).returncode == 0
    assert target.read_text(encoding="utf-8").lower().startswith("<!doctype html>")


def test_brief_of_a_pasted_text() -> None:
    done = run("brief", "-", given="KYIV, 3 March 2026 - At least 12 people were killed in Kharkiv, police said.")
    assert done.returncode == 0
    assert "12" in done.stdout
    assert "\x1b" not in done.stdout  # no colours into a pipe


def test_colour_can_be_asked_for(page: Path) -> None:
    assert "\x1b[" in run("brief", str(page), "--colour").stdout


@pytest.mark.parametrize("width", [40, 72, 200])
def test_no_line_is_wider_than_asked(page: Path, width: int) -> None:
    lines = run("brief", str(page), "--width", str(width)).stdout.splitlines()
    assert max(map(len, lines)) <= width


@pytest.mark.parametrize("call", [("brief", "--format", "papyrus", "x"), ("nonsense",), ("read", "--nothing")])
def test_a_wrong_call_is_status_2(call: tuple[str, ...]) -> None:
    assert run(*call).returncode == 2


def test_lone_surrogates_and_nuls_pass_through() -> None:
    done = run("annotate", given='{"id": "s", "text": "Ki\\ud800ev\\u0000 said 5 men died."}\n')
    row = json.loads(done.stdout)
    assert done.returncode == 0
    assert row["article"]["text"] == "Ki\ud800ev\x00 said 5 men died."


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_prints_a_script(shell: str) -> None:
    assert "_DATELINE_COMPLETE" in run("completion", shell).stdout


def test_a_closed_pipe_is_no_error(page: Path) -> None:
    command = f"{sys.executable} -m dateline read {' '.join([str(page)] * 200)} | head -c 10"
    done = subprocess.run(["bash", "-o", "pipefail", "-c", command], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_nothing_in_nothing_out() -> None:
    done = run("annotate")
    assert (done.stdout, done.stderr, done.returncode) == ("", "", 0)


@pytest.mark.parametrize(("command", "name"), [("brief", "x.pdf"), ("export", "x.xlsx"), ("brief", "missing/x.html")])
def test_a_file_that_can_not_be_made_is_a_wrong_call(page: Path, tmp_path: Path, command: str, name: str) -> None:
    done = run(command, str(page), "-o", str(tmp_path / name))
    assert done.returncode == 2
    assert "Error:" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_run_without_a_brief_leaves_the_older_file(tmp_path: Path) -> None:
    older = tmp_path / "brief.html"
    older.write_text("kept", encoding="utf-8")
    assert run("brief", str(tmp_path / "missing.html"), "-o", str(older)).returncode == 1
    assert [path.name for path in tmp_path.iterdir()] == ["brief.html"]
    assert older.read_text(encoding="utf-8") == "kept"


def test_samples_are_written(tmp_path: Path) -> None:
    done = run("samples", str(tmp_path / "s"))
    assert done.returncode == 0
    assert len(list((tmp_path / "s").iterdir())) >= 25
