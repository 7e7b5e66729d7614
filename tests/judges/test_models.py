import json
import os
import subprocess
import sys

import pytest

from dateline import Article, check
from dateline.errors import SetupError
from dateline.judges import open_model
from dateline.records import Question

REPORT = "The ferry from Lisk to Odesa will sail on Sunday, the harbour master of Lisk said."


def test_a_model_judges(model_folder):
    judge = open_model(model_folder)
    good, bad = judge(
        [
            Question(evidence="The ferry sails.", claim="It sails."),
            Question(evidence="The ferry sails.", claim="It does not sail."),
        ]
    )
    assert good.entailed > 0.9
    assert good.contradicted < 0.1
    assert bad.contradicted > 0.9
    assert bad.entailed < 0.1


def test_a_long_text_is_cut_and_not_refused(model_folder):
    (judgement,) = open_model(model_folder)([Question(evidence="The ferry sails. " * 5000, claim="It sails.")])
    assert judgement.entailed > 0.9


def test_a_judge_lowers_what_has_evidence_and_says_so(model_folder):
    report, summary = Article(id="a", text=REPORT), "The ferry from Lisk is not said to sail on Sunday."
    (alone,) = check(report, summary=summary).key_points
    (judged,) = check(report, summary=summary, judge=open_model(model_folder)).key_points
    assert judged.score < alone.score
    assert judged.verdict == "unsupported"
    whole = next(atom for atom in judged.atoms if atom.text == summary)
    assert (whole.kind, whole.verdict) == ("relation", "contradicted")
    assert whole.reason
    assert whole.evidence


def test_a_judge_that_agrees_does_not_save_a_place_that_is_missing(model_folder):
    report = Article(id="a", text=REPORT)
    (point,) = check(
        report, summary="The ferry will sail to Batumi on Sunday.", judge=open_model(model_folder)
    ).key_points
    assert point.verdict != "supported"
    assert "“Batumi” is not in the article" in [atom.reason for atom in point.atoms]


def test_nothing_near_is_nothing_to_ask():
    def judge(_):
        raise AssertionError("asked without evidence")

    (point,) = check(Article(id="a", text=REPORT), summary="Whales sing loudly underwater.", judge=judge).key_points
    assert point.evidence == ()


@pytest.mark.parametrize(
    ("missing", "told"),
    [("model.onnx", "no model.onnx"), ("tokenizer.json", "no tokenizer.json"), ("config.json", "no config.json")],
)
def test_a_missing_file_is_named(model_folder, missing, told):
    (model_folder / missing).unlink()
    with pytest.raises(SetupError, match=told):
        open_model(model_folder)


@pytest.mark.parametrize("name", ["model.onnx", "tokenizer.json", "config.json"])
@pytest.mark.parametrize("content", [b"", b"\x00\xff{", b"[]"])
def test_a_broken_file_is_told(model_folder, name, content):
    (model_folder / name).write_bytes(content)
    with pytest.raises(SetupError):
        open_model(model_folder)


def test_labels_that_don_t_fit_the_outputs_are_told(model_folder):
    labels = {"0": "contradiction", "1": "entailment"}
    (model_folder / "config.json").write_text(json.dumps({"id2label": labels}), encoding="utf-8")
    with pytest.raises(SetupError, match="3 outputs and its config.json names 2 labels"):
        open_model(model_folder)


def test_no_folder_is_told(tmp_path):
    with pytest.raises(SetupError, match="there is no folder"):
        open_model(tmp_path / "nowhere")


def run(*arguments, **environment):
    return subprocess.run(
        [sys.executable, "-m", "dateline", *arguments],
        capture_output=True,
        check=False,
        text=True,
        env={**os.environ, **environment},
    )


def test_the_command_takes_a_folder_or_a_name_on_the_shelf(model_folder, tmp_path):
    (tmp_path / "report.txt").write_text(REPORT, encoding="utf-8")
    (tmp_path / "summary.txt").write_text("The ferry from Lisk is not said to sail on Sunday.", encoding="utf-8")
    given = ("check", "--against", str(tmp_path / "report.txt"), str(tmp_path / "summary.txt"))
    by_path = run(*given, "--entailment", str(model_folder))
    by_name = run(*given, "--entailment", "tiny", DATELINE_MODELS=str(tmp_path))
    assert json.loads(by_path.stdout)["key_points"][0]["verdict"] == "unsupported"
    assert by_name.stdout == by_path.stdout
    wrong = run(*given, "--entailment", "elsewhere")
    assert wrong.returncode == 2
    assert "there is no folder elsewhere" in wrong.stderr
