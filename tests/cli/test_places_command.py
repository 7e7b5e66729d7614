import json

from click.testing import CliRunner

from dateline.cli.places import places


def test_a_name_is_looked_up() -> None:
    result = CliRunner().invoke(places, ["Kurshchyna"])
    assert result.exit_code == 0
    assert "Kursk Oblast" in result.output
    assert "RU-KRS" in result.output


def test_json_is_a_line_a_place() -> None:
    result = CliRunner().invoke(places, ["--json", "-n", "1", "Київ", "Gaza"])
    rows = [json.loads(line) for line in result.output.splitlines()]
    assert [(row["text"], row["kind"], row["country"]) for row in rows] == [
        ("Київ", "city", "UA"),
        ("Gaza", "region", "PS"),
    ]


def test_an_unknown_name_is_said() -> None:
    result = CliRunner().invoke(places, ["Qwertyville-on-Nothing"])
    assert result.exit_code == 1
    assert "no such place" in result.output


def test_an_empty_name_is_a_wrong_call() -> None:
    result = CliRunner().invoke(places, ["Kyiv", " "])
    assert result.exit_code == 2
    assert "a NAME is empty" in result.output
