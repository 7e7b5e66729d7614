"""The docs hold: links resolve, the reference is what the commands say, and nothing public goes unmentioned."""

import importlib.util
import re
from pathlib import Path
from types import ModuleType

import pytest

import dateline
from dateline.cli import COMMANDS

ROOT = Path(__file__).parent.parent
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")])
_LINK = re.compile(r"(?<!\w)\[[^\]\n]*\]\((?!https?:|#|mailto:)([^)#\s]+)")


def script(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, ROOT / "scripts" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.name)
def test_links_lead_somewhere(page: Path) -> None:
    broken = [link for link in _LINK.findall(page.read_text(encoding="utf-8")) if not (page.parent / link).exists()]
    assert not broken


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.name)
def test_every_command_shown_exists(page: Path) -> None:
    shown = set(re.findall(r"^(?:\$ )?dateline ([a-z]+)", page.read_text(encoding="utf-8"), re.MULTILINE))
    assert shown <= set(COMMANDS)


def test_the_command_reference_is_what_the_commands_say() -> None:
    written = (ROOT / "docs" / "cli.md").read_text(encoding="utf-8")
    assert written == script("write_cli_reference").reference(), "run: make reference"


def test_every_page_of_the_docs_is_linked_from_the_readme() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    missing = [page.name for page in (ROOT / "docs").glob("*.md") if f"docs/{page.name}" not in readme]
    assert not missing


def test_architecture_names_every_room() -> None:
    text = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    rooms = [p for p in (ROOT / "src" / "dateline").iterdir() if not p.name.startswith(("_", "py.typed"))]
    missing = [p.name for p in rooms if f"`{p.name}{'/' if p.is_dir() else ''}`" not in text]
    assert not missing


def test_what_is_public_is_deliberate_and_documented() -> None:
    for name in dateline.__all__:
        assert getattr(dateline, name).__doc__, name
    public = {name for name in vars(dateline) if not name.startswith("_")}
    modules = {name for name in public if isinstance(getattr(dateline, name), ModuleType)}
    assert public - modules == set(dateline.__all__)


def test_no_page_names_this_machine_or_a_registry() -> None:
    bad = re.compile(re.escape(str(ROOT.parent)) + r"/|ind[e]x-url|/simpl[e]\b")
    suspects = [
        *PAGES,
        ROOT / "Makefile",
        ROOT / "constraints.txt",
        ROOT / "pyproject.toml",
        ROOT / "requirements-model.txt",
    ]
    assert not [path.name for path in suspects if bad.search(path.read_text(encoding="utf-8"))]
