"""Reading each sample report gives what a person who reads the page would say."""

import json
from pathlib import Path

import pytest

from dateline.contract import article_row
from dateline.pipeline import attempt, read
from dateline.records import Failure, Page
from dateline.samples import sample_report, sample_reports

HERE = Path(__file__).parent
NAMES = [report.name for report in sample_reports()]
OPEN = {name: set(fields) for name, fields in json.loads((HERE / "open.json").read_text(encoding="utf-8")).items()}


def read_sample(name):
    kind = "html" if name.endswith("html") else "text"
    return attempt(Page(id=name, where=name, content=sample_report(name).read_bytes(), kind=kind), read)


def golden(name):
    return json.loads((HERE / "golden" / f"{name}.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", NAMES)
def test_a_sample_is_read_as_a_person_would_read_it(name):
    wanted, result = golden(name), read_sample(name)
    if isinstance(result, Failure):
        assert {"error": result.type} == wanted
        return
    row = article_row(result)
    wrong = {field: row.get(field) for field, value in wanted.items() if row.get(field) != value}
    assert {field: value for field, value in wrong.items() if field not in OPEN.get(name, ())} == {}


def test_what_is_open_names_samples_and_fields():
    assert set(OPEN) <= set(NAMES)
    assert all(fields <= set(golden(name)) for name, fields in OPEN.items())


def test_every_sample_has_its_golden_file_and_no_other():
    assert sorted(f"{name}.json" for name in NAMES) == sorted(p.name for p in (HERE / "golden").iterdir())


def test_nothing_of_a_page_beside_the_article_stays_in_its_text():
    furniture = ("Додати до обраного", "Subscribe now", "Читайте", "Read more", "Share this", "Key takeaways")
    for name in NAMES:
        assert not any(words in golden(name).get("text", "") for words in furniture)
