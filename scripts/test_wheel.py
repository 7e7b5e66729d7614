"""Build the wheel, install it into an environment of its own, and run it away from the sources."""

import json
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

ROOT = Path(__file__).parent.parent
REPORT = "KYIV, 3 March 2026 - At least 12 people were killed in Kharkiv, police said on Tuesday."


def run(*command: str | Path, cwd: Path, given: str | None = None) -> str:
    """A command's standard output; stops with what it said when it fails."""
    done = subprocess.run([str(c) for c in command], cwd=cwd, input=given, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{' '.join(map(str, command))} ended with {done.returncode}\n{done.stdout}\n{done.stderr}")
    return done.stdout


def main() -> None:
    """The wheel builds, installs alone, and gives briefs of a pasted text and of its own samples."""
    with tempfile.TemporaryDirectory() as folder:
        away = Path(folder)
        run(sys.executable, "-m", "build", "--wheel", "--outdir", away, ROOT, cwd=away)
        wheel = next(away.glob("*.whl"))
        print(f"built {wheel.name}, {wheel.stat().st_size / 1e6:.1f} MB")
        venv.create(away / "env", with_pip=True)
        program = away / "env" / "bin" / "dateline"
        run(away / "env/bin/python", "-m", "pip", "install", "-q", "-c", ROOT / "constraints.txt", wheel, cwd=away)
        row = json.loads(run(program, "brief", "-", "-f", "json", cwd=away, given=REPORT))
        figures = row["figures"]
        assert [f["value"] for f in figures] == [12.0], figures
        run(program, "samples", "samples", cwd=away)
        reports = sorted(p for p in (away / "samples").iterdir() if p.suffix == ".html")[:3]
        html = run(program, "brief", *reports, "-f", "html", cwd=away)
        assert html.count("<article") >= len(reports), "a brief for every report"
        stories = run(program, "stories", *reports, cwd=away).splitlines()
        assert sum(len(json.loads(story)["articles"]) for story in stories) == len(reports), "every report in a story"
        print(f"the wheel runs on its own: {len(html) / 1e3:.0f} kB of briefs for {len(reports)} sample reports")


if __name__ == "__main__":
    main()
