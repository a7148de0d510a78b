"""Build the sdist and the wheel, install each alone, and run the README's example from it.

    python tools/check_wheel.py

Fails where the wheel is too large, lacks its type marker or its tables, where the metadata is not complete, where
the tests of the sdist cannot be collected, or where an example gives another result than the README says.
"""

from __future__ import annotations

import email.message
import email.parser
import os
import re
import subprocess
import sys
import tarfile
import tempfile
import venv
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LARGEST = 600_000
NEEDED = ("partydocs/py.typed", "partydocs/article.schema.json", "partydocs/vocab/offices.toml")
CLASSIFIED = (
    "Development Status ::",
    "Intended Audience ::",
    "Natural Language :: Vietnamese",
    "Operating System ::",
    "Programming Language :: Python :: 3.10",
    "Topic ::",
    "Typing :: Typed",
)
GIVEN = ("Name", "Version", "Summary", "Author", "Keywords", "License-Expression", "Requires-Python")
RUN_README = (
    "import doctest, sys, partydocs\n"
    "assert 'site-packages' in partydocs.__file__, partydocs.__file__\n"
    "failed, tried = doctest.testfile(sys.argv[1], module_relative=False, encoding='utf-8',"
    " optionflags=doctest.NORMALIZE_WHITESPACE)\n"
    "assert tried and not failed\n"
    "print(f'partydocs {partydocs.__version__}: {tried} examples of the README run from the {sys.argv[2]}')\n"
)


def main() -> None:
    """Build, look, install in clean environments, run."""
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        build = [sys.executable, "-m", "build", "--outdir", str(work / "dist"), str(ROOT)]
        subprocess.run(build, check=True, stdout=subprocess.DEVNULL)
        (wheel,) = work.glob("dist/*.whl")
        (sdist,) = work.glob("dist/*.tar.gz")
        print(f"{wheel.name}: {wheel.stat().st_size:,} bytes; {sdist.name}: {sdist.stat().st_size:,} bytes")
        faults = [*faults_of_wheel(wheel), *faults_of_sdist(sdist, work)]
        if faults:
            raise SystemExit("\n".join(faults))
        run_readme(wheel, "wheel", work)
        run_readme(sdist, "sdist", work)


def faults_of_wheel(wheel: Path) -> list[str]:
    """What is wrong with the size, the files or the metadata of the wheel."""
    size = wheel.stat().st_size
    faults = [f"the wheel has {size:,} bytes, more than {LARGEST:,}"] if size >= LARGEST else []
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
        (metadata,) = (name for name in names if name.endswith(".dist-info/METADATA"))
        head = email.parser.Parser().parsestr(archive.read(metadata).decode("utf-8"))
    faults += [f"the wheel lacks {name}" for name in NEEDED if name not in names]
    return faults + faults_of_metadata(head)


def faults_of_metadata(head: email.message.Message) -> list[str]:
    """What the metadata lacks, and whether it is of the version that the package says."""
    faults = [f"the metadata lacks {name}" for name in GIVEN if not head.get(name)]
    classifiers = head.get_all("Classifier", [])
    faults += [
        f"no classifier {prefix}"
        for prefix in CLASSIFIED
        if not any(classifier.startswith(prefix) for classifier in classifiers)
    ]
    source = (ROOT / "src" / "partydocs" / "__init__.py").read_text(encoding="utf-8")
    version = re.search(r'^__version__ = "(.+)"$', source, re.MULTILINE)
    if not version or head["Version"] != version[1]:
        faults.append(f"the wheel is {head['Version']}, the package says {version and version[1]}")
    if head["Description-Content-Type"] != "text/markdown" or "partydocs.parse" not in str(
        head.get_payload()
    ):
        faults.append("the description is not the README")
    return faults


def faults_of_sdist(sdist: Path, work: Path) -> list[str]:
    """Whether all tests are there and can be read where the sdist is unpacked."""
    with tarfile.open(sdist) as archive:
        archive.extractall(work / "sdist", filter="data")
    (unpacked,) = (work / "sdist").iterdir()
    tests = {path.name for path in (unpacked / "tests").glob("test_*.py")}
    faults = [
        f"the sdist lacks {path.name}"
        for path in (ROOT / "tests").glob("test_*.py")
        if path.name not in tests
    ]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "--collect-only", "--quiet", "-p", "no:cacheprovider", "tests"],
        cwd=unpacked,
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(unpacked / "src")},
    )
    return faults + ([f"the sdist's tests: {done.stdout[-2000:]}"] if done.returncode else [])


def run_readme(package: Path, kind: str, work: Path) -> None:
    """Install the package in an environment of its own and run the README's example there."""
    home = work / f"venv-{kind}"
    venv.create(home, with_pip=True)
    python = home / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", str(package)]
    subprocess.run(pip, check=True)
    subprocess.run([python, "-c", RUN_README, ROOT / "README.md", kind], check=True, cwd=work)


if __name__ == "__main__":
    main()
