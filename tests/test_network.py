"""Nothing is fetched, started or written, on import or at run time."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

#: An audit hook sees every socket, process and file that Python opens, whoever asks for it.
WATCHED = """
import sys

def refuse(event, arguments):
    if event.split(".")[0] in ("socket", "urllib", "ftplib", "http", "smtplib", "subprocess") or event in (
        "os.system", "os.exec", "os.posix_spawn", "os.fork", "os.remove", "os.mkdir", "os.rename"
    ):
        raise RuntimeError(f"refused: {event} {arguments}")
    if event == "open" and isinstance(arguments[1], str) and set(arguments[1]) & set("wax+"):
        raise RuntimeError(f"refused: writing {arguments}")

sys.dont_write_bytecode = True
sys.addaudithook(refuse)
"""

READ_ALL = """
import partydocs
from pathlib import Path
for path in sorted(Path("fuzz/seeds/text").glob("*.txt")):
    text = path.read_bytes().decode("utf-8", "surrogateescape")
    article = partydocs.parse(text)
    partydocs.from_json(partydocs.to_json(article))
    list(partydocs.parse_many([text, text]))
    for read in (partydocs.find_dates, partydocs.find_citations, partydocs.find_attendees, partydocs.find_bylines):
        read(text)
"""

READ_HTML = """
import partydocs
article = partydocs.parse_html(
    b'''<!DOCTYPE html SYSTEM "http://example.vn/page.dtd" [<!ENTITY file SYSTEM "file:///etc/hostname">]>
    <html><head><base href="http://example.vn/"><link rel="stylesheet" href="http://example.vn/a.css">
    <script src="http://example.vn/a.js"></script></head><body><img src="http://example.vn/a.png">
    <iframe src="http://example.vn/b"></iframe><p>Ng\\xc3\\xa0y 1/7/2019 &file;</p></body></html>''',
    url="http://example.vn/tin/1",
)
assert "1/7/2019" in article.text
assert "&file;" in article.text or "file" not in article.text, article.text
"""


def watched(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", WATCHED + code], cwd=ROOT, capture_output=True, text=True, timeout=120
    )


@pytest.mark.parametrize(
    "code",
    [
        "import socket\nsocket.create_connection(('127.0.0.1', 9))",
        "open('x', 'w')",
        "import os\nos.system('true')",
    ],
    ids=["socket", "file", "process"],
)
def test_the_watch_sees_what_it_must(code: str) -> None:
    done = watched(code)
    assert done.returncode != 0
    assert "refused:" in done.stderr


def test_reading_text_opens_no_socket_and_writes_nothing() -> None:
    assert (done := watched(READ_ALL)).returncode == 0, done.stderr


def test_reading_html_fetches_nothing_of_what_it_names() -> None:
    pytest.importorskip("lxml")
    assert (done := watched(READ_HTML)).returncode == 0, done.stderr
