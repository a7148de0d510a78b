"""Build the wheel and the sdist, install the wheel alone, and run the README's example from it.

    python tools/check_wheel.py

Fails where the wheel is too large, lacks its type marker or its tables, or gives another result than the
README says.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import venv
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LARGEST = 500_000
NEEDED = ("partydocs/py.typed", "partydocs/article.schema.json", "partydocs/vocab/offices.toml")
RUN_README = (
    "import doctest, sys, partydocs\n"
    "assert 'site-packages' in partydocs.__file__, partydocs.__file__\n"
    "failed, tried = doctest.testfile(sys.argv[1], module_relative=False, encoding='utf-8',"
    " optionflags=doctest.NORMALIZE_WHITESPACE)\n"
    "assert tried and not failed\n"
    "print(f'partydocs {partydocs.__version__}: {tried} examples of the README run from the wheel')\n"
)


def main() -> None:
    """Build, install in a clean environment, check."""
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        subprocess.run(
            [sys.executable, "-m", "build", "--outdir", work / "dist", ROOT],
            check=True,
            stdout=subprocess.DEVNULL,
        )
        (wheel,) = work.glob("dist/*.whl")
        (sdist,) = work.glob("dist/*.tar.gz")
        size = wheel.stat().st_size
        print(f"{wheel.name}: {size:,} bytes; {sdist.name}: {sdist.stat().st_size:,} bytes")
        if size >= LARGEST:
            raise SystemExit(f"the wheel has {size:,} bytes, more than {LARGEST:,}")
        names = set(zipfile.ZipFile(wheel).namelist())
        if missing := [name for name in NEEDED if name not in names]:
            raise SystemExit(f"the wheel lacks {', '.join(missing)}")
        venv.create(work / "venv", with_pip=True)
        python = work / "venv" / ("Scripts" if sys.platform == "win32" else "bin") / "python"
        subprocess.run(
            [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", wheel], check=True
        )
        subprocess.run([python, "-c", RUN_README, ROOT / "README.md"], check=True, cwd=work)


if __name__ == "__main__":
    main()
