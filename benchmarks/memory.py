"""Memory of a long run: peak resident size of ``dateline annotate`` over more and more pages.

python benchmarks/memory.py [PAGES]
"""

import subprocess
import sys
import tempfile
from pathlib import Path

from dateline.samples import sample_reports

_UNITS_A_MEGABYTE = 1024 * 1024 if sys.platform == "darwin" else 1024  # ru_maxrss counts bytes there, kilobytes here


def peak(count: int) -> float:
    """Peak megabytes of a run over a folder of ``count`` pages, in a process of its own."""
    pages = [report for report in sample_reports() if report.name.endswith(".html")]
    with tempfile.TemporaryDirectory() as folder:
        for number in range(count):
            page = pages[number % len(pages)]
            (Path(folder) / f"{number:06}-{page.name}").write_bytes(page.read_bytes())
        code = (
            "import resource, subprocess, sys;"
            "subprocess.run([sys.executable, '-m', 'dateline', 'annotate', sys.argv[1]],"
            "stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL);"
            "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
        )
        done = subprocess.run([sys.executable, "-c", code, folder], capture_output=True, text=True, check=True)
    return int(done.stdout) / _UNITS_A_MEGABYTE


if __name__ == "__main__":
    most = int(sys.argv[1]) if len(sys.argv) > 1 else 400
    for pages in (most // 4, most):
        print(f"{pages:6} pages: peak {peak(pages):.0f} MB")
