"""The hand-made report of reports.py as fixtures."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

from dateline.briefs import make_brief
from dateline.records import Brief


def load_reports() -> ModuleType:
    """The module beside this file: tests are no package, so that it can't be imported by name."""
    spec = importlib.util.spec_from_file_location("brief_reports", Path(__file__).with_name("reports.py"))
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def reports() -> ModuleType:
    return load_reports()


@pytest.fixture(scope="session")
def brief(reports: ModuleType) -> Brief:
    return make_brief(reports.READING, reports.KEY_POINTS)
