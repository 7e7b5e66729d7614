"""The rule of imports: they point down only, and stages that stand side by side don't know one another."""

import ast
from pathlib import Path

import pytest

SOURCES = Path(__file__).parent.parent / "src" / "dateline"
# Every room and the rooms that it may import from; the order of the drawing in ARCHITECTURE.md.
GROUND = {"errors", "records", "contract", "languages", "gazetteer", "shapes"}
STAGES = {"sources", "articles", "annotate", "checks", "stories", "briefs", "export", "samples"}
BESIDE = {"judges"}  # what a user may plug in: the pipeline knows only its type
ALLOWED = {
    "errors": set(),
    "records": set(),
    "contract": {"errors", "records"},
    "languages": set(),
    "shapes": set(),
    "gazetteer": {"errors", "records", "languages"},
    **dict.fromkeys(STAGES | BESIDE, GROUND),
    "pipeline": GROUND | STAGES,
    "api": GROUND | STAGES | {"pipeline"},
    "cli": GROUND | STAGES | BESIDE | {"pipeline", "api"},
    "__main__": {"cli"},
    "__init__": {"errors", "records", "api"},
}
# Rooms that read and write; the rest is pure. Package data is read through importlib.resources or a memory map.
DOORS = {"sources", "cli", "samples", "judges"}
OUTSIDE = {"socket", "subprocess", "httpx", "urllib.request", "requests", "shutil", "tempfile"}


def modules() -> list[Path]:
    return sorted(SOURCES.rglob("*.py"))


def room(path: Path) -> str:
    relative = path.relative_to(SOURCES)
    return relative.parts[0].removesuffix(".py")


def imported(path: Path) -> set[str]:
    """Full names of what a module imports, wherever in it."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            names |= {f"{node.module}.{alias.name}" for alias in node.names}
    return names


def rooms_imported(path: Path) -> set[str]:
    inner = {name.split(".")[1] for name in imported(path) if name.startswith("dateline.")}
    return inner - {room(path)}


@pytest.mark.parametrize("path", modules(), ids=lambda p: str(p.relative_to(SOURCES)))
def test_imports_point_down(path: Path) -> None:
    here = room(path)
    assert here in ALLOWED, f"{here} is a new room: give it a place in ARCHITECTURE.md and here"
    wrong = {
        name
        for name in rooms_imported(path) - ALLOWED[here]
        if (SOURCES / name).exists() or (SOURCES / f"{name}.py").exists()
    }
    assert not wrong, f"{path.relative_to(SOURCES)} reaches for {sorted(wrong)}"


@pytest.mark.parametrize(
    "path", [p for p in modules() if room(p) not in DOORS], ids=lambda p: str(p.relative_to(SOURCES))
)
def test_only_the_doors_reach_outside(path: Path) -> None:
    reached = {
        name for name in imported(path) for outside in OUTSIDE if name == outside or name.startswith(outside + ".")
    }
    assert not reached, f"{path.relative_to(SOURCES)} does input or output by {sorted(reached)}"


def test_no_import_cycles() -> None:
    """Module by module, not only room by room; imports inside functions count too."""
    names = {
        "dateline." + ".".join(p.relative_to(SOURCES).with_suffix("").parts).removesuffix(".__init__"): p
        for p in modules()
    }
    graph = {
        name: {n for full in imported(path) for n in (full, full.rpartition(".")[0]) if n in names} - {name}
        for name, path in names.items()
    }
    done: set[str] = set()

    def visit(name: str, trail: tuple[str, ...]) -> None:
        assert name not in trail, " -> ".join((*trail[trail.index(name) :], name))
        if name in done:
            return
        for other in sorted(graph[name]):
            if not name.startswith(other + "."):  # a module may name its own package
                visit(other, (*trail, name))
        done.add(name)

    for name in sorted(names):
        visit(name, ())
