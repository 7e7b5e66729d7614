"""Measure every quality figure on the evaluation sets and print it beside its floor: ``make quality``.

The floors stand in quality/floors.toml and only go up: a floor that is lower than it was in any earlier commit fails
here too.
"""

import argparse
import re
import subprocess
import sys
import tomllib
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent
FLOORS = Path("quality/floors.toml")
_MARKS = ("<!-- figures -->", "<!-- end of figures -->")
_PATTERNS = (
    re.compile(r"^(?P<name>[^\n:]*?) +P [\d.]+  R [\d.]+  F1 (?P<value>[\d.]+)"),
    re.compile(r"^ *(?P<name>\w+) +right in (?P<value>[\d.]+)"),
    re.compile(r"^ *(?P<name>recall of whole attributions, \w+) +(?P<value>[\d.]+)"),
    re.compile(r"^of those found: (?P<name>within 161 km) (?P<value>[\d.]+)"),
    re.compile(r"^(?P<name>called unsupported): \d+, of which (?P<value>[\d.]+)"),
    re.compile(r"^(?P<name>boxes seen) on (?P<value>\d+)"),
    re.compile(r"^(?P<name>independent origins) .* right for (?P<value>\d+) of"),
    re.compile(r"^(?P<name>copy groups found): (?P<value>\d+) of"),
)


@dataclass(frozen=True, slots=True)
class Measured:
    """One set's figures by name, or what went wrong."""

    set: str
    values: dict[str, float]
    rate: str
    trouble: str = ""


def measure(name: str, spec: dict[str, object], sets: Path) -> Measured:
    """Run the scorer on one set with this project's own command."""
    gold = sets / str(spec["gold"])
    if not gold.exists():
        return Measured(name, {}, "", f"{gold} is missing")
    command = [str(Path(sys.executable).parent / "dateline"), *str(spec["command"]).split()]
    own = (
        [str(ROOT / "scripts" / str(spec["scorer"]))]
        if "scorer" in spec
        else [str(sets / "score.py"), str(spec["task"])]
    )
    scorer = [sys.executable, *own, str(gold), "--", *command]
    done = subprocess.run(scorer, capture_output=True, text=True, check=False)
    if done.returncode:
        return Measured(name, {}, "", (done.stdout + done.stderr)[-400:])
    return Measured(name, _figures(done.stdout), _rate(done.stdout))


def _figures(output: str) -> dict[str, float]:
    found: dict[str, float] = {"headline": float(output.rsplit(maxsplit=1)[-1])}
    for text in output.splitlines():
        for pattern in _PATTERNS:
            if match := pattern.match(text):
                key = match["name"].strip()
                found["source of those that have one" if key == "source" and key in found else key] = float(
                    match["value"]
                )
                break
    return found


def _rate(output: str) -> str:
    match = re.search(r"([\d.]+) a second", output)
    return f"{match[1]} rows/s" if match else ""


def lowered(now: dict[str, dict[str, object]]) -> list[str]:
    """The floors that stand lower than in an earlier commit."""
    commits = _git("log", "--format=%H", "--", str(FLOORS)).split()
    found = set()
    for commit in commits:
        for name, spec in tomllib.loads(_git("show", f"{commit}:{FLOORS}")).items():
            for figure, floor in spec["floors"].items():
                current = now.get(name, {}).get("floors", {})
                if not isinstance(current, dict) or current.get(figure, -1.0) < floor:
                    found.add(f"{name}: {figure} stood at {floor} in {commit[:8]}")
    return sorted(found)


def _git(*arguments: str) -> str:
    return subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True, text=True, check=False).stdout


def report(measured: Measured, floors: dict[str, float]) -> bool:
    """Print one set's figures; false when one is below its floor or missing."""
    print(f"\n{measured.set}   {measured.rate}{measured.trouble}")
    good = not measured.trouble
    for name, value in measured.values.items():
        floor = floors.get(name)
        below = floor is not None and value < floor
        good = good and not below
        print(
            f"  {name:52} {value:6.3f}   floor {'-' if floor is None else f'{floor:.3f}'}{'   BELOW' if below else ''}"
        )
    missing = set(floors) - set(measured.values)
    if missing and not measured.trouble:
        print(f"  not measured: {', '.join(sorted(missing))}")
    return good and not missing


def write_page(results: list[Measured], floors: dict[str, dict[str, object]]) -> None:
    """Put the figures into docs/quality.md, between its marks."""
    page = ROOT / "docs" / "quality.md"
    before, _, rest = page.read_text(encoding="utf-8").partition(_MARKS[0])
    after = rest.partition(_MARKS[1])[2]
    rows = [
        f"| {result.set} | {floors[result.set]['about'] if name == 'headline' else name} | {value:.3f} |"
        for result in results
        for name, value in result.values.items()
        if not (name != "headline" and value == result.values["headline"])
    ]
    table = "\n".join(["| set | figure | |", "| --- | --- | --- |", *rows])
    page.write_text(f"{before}{_MARKS[0]}\n{table}\n{_MARKS[1]}{after}", encoding="utf-8")


def main() -> None:
    """Every set, two at a time; exit status 1 when a figure is below its floor or a floor was lowered."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--eval", type=Path, default=ROOT.parent / "shared" / "eval")
    parser.add_argument("only", nargs="*", help="names of sets; default: all")
    parser.add_argument("--write", action="store_true", help="also write the table of docs/quality.md")
    asked = parser.parse_args()
    floors = tomllib.loads((ROOT / FLOORS).read_text(encoding="utf-8"))
    if not asked.eval.is_dir():
        sys.exit(f"{asked.eval} does not exist: name the folder of the evaluation sets with EVAL=...")
    chosen = {name: spec for name, spec in floors.items() if not asked.only or name in asked.only}
    good, results = True, []
    with ThreadPoolExecutor(2) as pool:
        for result in pool.map(lambda item: measure(*item, asked.eval.resolve()), chosen.items()):
            good &= report(result, floors[result.set]["floors"])
            results.append(result)
    for text in lowered(floors):
        print(f"a floor was lowered: {text}")
        good = False
    if asked.write:
        write_page(results, floors)
    sys.exit(0 if good else 1)


if __name__ == "__main__":
    main()
