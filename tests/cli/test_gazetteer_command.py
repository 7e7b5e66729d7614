import json
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from dateline.cli.gazetteer import gazetteer


@pytest.fixture
def data(tmp_path: Path) -> Path:
    (tmp_path / "camps.csv").write_text("name,lat,lon,country\nCamp Reedfield,48.2,37.1,UA\n", encoding="utf-8")
    (tmp_path / "bad.csv").write_text("name,lat,lon\ncamp,1,2\n", encoding="utf-8")
    return tmp_path


def run(data: Path, *arguments: str) -> tuple[int, str]:
    result = CliRunner().invoke(gazetteer, ["--data", str(data / "mine"), *arguments])
    return result.exit_code, result.output


def test_add_list_remove(data: Path) -> None:
    assert run(data, "add", str(data / "camps.csv")) == (0, "added camps: 1 place\n")
    assert run(data, "add", str(data / "camps.csv")) == (0, "replaced camps: 1 place\n")
    assert "camps" in run(data, "list")[1]
    assert "Camp Reedfield" in run(data, "list", "camps")[1]
    assert run(data, "remove", "camps") == (0, "removed camps\n")
    assert "no places of your own" in run(data, "list")[1]


def test_a_bad_file_adds_nothing_and_the_others_are_added(data: Path) -> None:
    status, said = run(data, "add", str(data / "bad.csv"), str(data / "missing.csv"), str(data / "camps.csv"))
    assert status == 1
    assert "bad.csv: line 2: name" in said
    assert "missing.csv: No such file" in said
    assert "added camps" in said


def test_several_files_can_not_have_one_name(data: Path) -> None:
    assert run(data, "add", "--name", "x", str(data / "camps.csv"), str(data / "bad.csv"))[0] == 2


def test_annotate_and_places_use_them(data: Path) -> None:
    run(data, "add", str(data / "camps.csv"))

    def dateline(*arguments: str, given: str = "") -> subprocess.CompletedProcess[str]:
        call = [sys.executable, "-m", "dateline", *arguments]
        environment = {"DATELINE_DATA": str(data / "mine"), "PATH": "", "LC_ALL": "C.UTF-8"}
        return subprocess.run(call, input=given, capture_output=True, text=True, env=environment, check=False)

    assert "from your set camps" in dateline("places", "Camp Reedfield").stdout
    row = {"id": "a", "language": "en", "text": "Shells fell on Camp Reedfield on Friday."}
    found = json.loads(dateline("annotate", "--only", "places", given=json.dumps(row)).stdout)
    assert [(p["text"], p["lat"]) for p in found["places"]] == [("Camp Reedfield", 48.2)]
    (data / "mine" / "gazetteer" / "camps.jsonl").write_text("no json\n", encoding="utf-8")
    broken = dateline("places", "Kyiv")
    assert broken.returncode == 1
    assert broken.stderr.startswith("Error: your set of places camps can't be read")


def test_a_data_folder_that_can_not_be_made_is_named_as_such(data: Path) -> None:
    blocked = data / "camps.csv"
    result = CliRunner().invoke(gazetteer, ["--data", str(blocked / "mine"), "add", str(data / "camps.csv")])
    assert result.exit_code == 1
    assert result.output.startswith(f"Error: your data folder {blocked / 'mine'} can't be written to")
    assert "--data or DATELINE_DATA" in result.output


@pytest.mark.parametrize("name", ["../../evil", "..", "a/b", "a\\b"])
def test_the_name_of_a_set_is_no_path(data: Path, name: str) -> None:
    status, said = run(data, "add", "--name", name, str(data / "camps.csv"))
    assert status == 2
    assert "it is no path" in said
    assert not (data / "mine").exists()
