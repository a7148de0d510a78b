"""What a whole parse costs, beside what people would use instead and beside the floor of any such work.

    python benchmarks/benchmark.py             all figures, as Markdown
    python benchmarks/benchmark.py --write     the same, put into docs/performance.md
    python benchmarks/benchmark.py --short     the ratio to the floor alone; 1 where it rose by over a quarter
    python benchmarks/benchmark.py --keep      the same, kept as the ratio that --short compares with

The floor is one pass of ``regex`` with one alternation of forty keywords over the same text. Ratios are
what to look at: they depend little on the machine. dateparser, underthesea and eyecite are measured where
they are installed (``make benchmark`` installs them). ``make benchmark-compiled`` measures the compiled build, whose
figures have a place of their own.
"""

from __future__ import annotations

import datetime
import gc
import importlib
import importlib.metadata
import json
import os
import platform
import resource
import subprocess
import sys
import textwrap
import time
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import regex

import partydocs
from partydocs import agency, article, attendees, bylines, citations, credits, dates, layout, publication
from partydocs import lines as page_lines
from partydocs.openings import openings
from partydocs.source import Source

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
from examples.generate_pages import generate  # noqa: E402

#: A corpus that is not part of the repository, measured where it is there, and how its parts are named.
CORPUS = ROOT.parent / "shared" / "corpus"
PARTS = {
    "composed": "composed pages, not in this repository",
    "real": "real news texts of 2017, not in this repository",
    "seeds": "seed pages, not in this repository",
}
BASELINE = Path(__file__).with_name("baseline.json")
PAGE = ROOT / "docs" / "performance.md"
COMPILED = not str(attendees.__file__).endswith(".py")
FIGURES = "compiled figures" if COMPILED else "figures"
BEGIN, END = f"<!-- {FIGURES} -->", f"<!-- end of {FIGURES} -->"
ALLOWED = 1.25
TARGETS = {"dateparser": 12, "eyecite": 6, "underthesea": 100}

KEYWORDS = (
    "Nghị quyết|Chỉ thị|Kết luận|Quy định|Quyết định|Hướng dẫn|Kế hoạch|Chương trình|Đề án|Thông báo|Báo cáo|"
    "Tờ trình|Công văn|Công điện|Quy chế|Điều lệ|Hiến pháp|Luật|Bộ luật|Pháp lệnh|Nghị định|Thông tư|Lệnh|"
    "đồng chí|Ủy viên|Bí thư|Chủ tịch|Trưởng|Giám đốc|Tỉnh ủy|Ban|Sở|ngày|tháng|năm|quý|chủ trì|phát biểu|"
    "tham dự|trình bày"
)
FLOOR = regex.compile(KEYWORDS)
ENGLISH = (
    "The parties had briefed the question at length, and the panel heard them for a whole morning in March. The "
    "record was thin: two letters, a ledger kept by the clerk, and the testimony of a witness who remembered "
    "little. Nobody disputed the dates. What remained was whether the notice had reached the office in time. "
    "The court followed Smith v. Jones, 410 U.S. 113, 120 (1973), and not Doe v. Roe, 12 F.3d 45 (9th Cir. "
    "1993). Counsel for the appellant asked the panel to read the statute, 42 U.S.C. § 1983, as a whole; the "
    "panel declined, since nothing in the record below bore on the question that the parties had briefed. "
)


def read(paths: Iterable[Path]) -> list[str]:
    """The texts of some files, in the order of their names."""
    return [path.read_text(encoding="utf-8") for path in sorted(paths)]


def pages() -> list[str]:
    """The pages that all others are compared on: dense ones, written for the tests."""
    return read((ROOT / "tests" / "pages").glob("*.txt"))


def collections() -> list[tuple[str, list[str]]]:
    """(what they are, texts): pages of several kinds and sizes."""
    found = [("tests/pages", pages())]
    for length in (0.5, 1.0, 4.0):
        made = [page.text for page in generate(200, seed=7, length=length)]
        found.append((f"generated, length {length:g}", made))
    return found + [(named, some) for part, named in PARTS.items() if (some := of_corpus(part))]


def of_corpus(part: str) -> list[str]:
    """The texts of one part of the corpus; none where the corpus is not there."""
    return read((CORPUS / part).glob("*.txt"))


def seconds(work: Callable[[], object], runs: int = 5) -> float:
    """The quickest of some runs, in CPU seconds."""
    best = float("inf")
    for _ in range(runs):
        gc.collect()
        started = time.process_time()
        work()
        best = min(best, time.process_time() - started)
    return best


def each(function: Callable[[str], object], texts: Iterable[str]) -> Callable[[], None]:
    """Work that calls the function on every text."""

    def work() -> None:
        for text in texts:
            function(text)

    return work


def floor(text: str) -> int:
    """One pass of forty keywords."""
    return sum(1 for _ in FLOOR.finditer(text))


def in_turns(
    works: Sequence[tuple[Callable[[str], object], list[str]]],
    turns: int = 10,
    until: Callable[[list[float]], bool] = lambda _: True,
    *,
    in_a_row: bool = False,
) -> list[float]:
    """CPU seconds of each function on its texts: the least of each for each text, measured in turns.

    The functions take turns at each text, so that other work on the machine costs all of them alike; with ``in_a_row``
    each reads all of its texts in its turn, as in use, its words and code in the cache. On a machine that does other
    work, the turns go on until their sums are as ``until`` wants them, up to thirty.
    """
    clock = time.process_time
    best = [[float("inf")] * len(texts) for _, texts in works]
    pages = range(len(works[0][1]))
    order = [(work, index) for index in pages for work in range(len(works))]
    if in_a_row:
        order.sort()
    for turn in range(1, 31):
        for work, index in order:
            function, texts = works[work]
            started = clock()
            function(texts[index])
            best[work][index] = min(best[work][index], clock() - started)
        if turn >= turns and until([sum(least) for least in best]):
            break
    return [sum(least) for least in best]


def parse_new(text: str) -> None:
    """A whole parse, the short lines and bylines of earlier pages forgotten: as if no line had been seen before."""
    page_lines.remembered.cache_clear()
    credits.remembered.cache_clear()
    partydocs.parse(text)


def side_by_side(texts: list[str], turns: int = 20, *, new: bool = False) -> tuple[float, float]:
    """CPU seconds of whole parses and of the floor."""
    each(partydocs.parse, texts)()  # vocabularies and patterns load
    works = [(parse_new if new else partydocs.parse, texts), (floor, texts)]
    whole, base = in_turns(works, turns, in_a_row=True)
    return whole, base


def short(texts: list[str], kept: dict[str, float] | None = None) -> tuple[dict[str, float], float]:
    """(what whole parses and a yardstick cost in floor passes, how many a parse is allowed beside what was kept).

    The yardstick is ``textwrap``, interpreted work that no change of ours makes dearer. The floor runs in C and stays
    in the cache, so on another or a busy machine all interpreted work costs more of its passes: the kept figure grows
    by as much as the yardstick does.
    """

    def costs(sums: list[float]) -> dict[str, float]:
        return {"floor passes": sums[0] / sums[2], "yardstick": sums[1] / sums[2]}

    def allowed(found: dict[str, float]) -> float:
        if kept is None:
            return float("inf")
        return ALLOWED * kept["floor passes"] * max(1.0, found["yardstick"] / kept["yardstick"])

    def enough(sums: list[float]) -> bool:
        return costs(sums)["floor passes"] <= allowed(costs(sums))

    each(partydocs.parse, texts)()  # vocabularies and patterns load
    found = costs(in_turns([(partydocs.parse, texts), (textwrap.wrap, texts), (floor, texts)], until=enough))
    return found, allowed(found)


def shares(texts: list[str]) -> dict[str, float]:
    """Seconds in each step of ``parse``."""
    spent: dict[str, float] = {}
    clock = time.process_time

    def lap(name: str, started: float) -> None:
        spent[name] = spent.get(name, 0.0) + clock() - started

    for text in texts:
        started = clock()
        source = Source(text)
        lap("source", started)
        started = clock()
        page = layout.read(source)
        lap("layout", started)
        story = tuple(region for region in page.regions if region.kind in article.STORY)
        started = clock()
        opened = openings(source, story)
        lap("openings", started)
        steps: list[tuple[str, Callable[[], object]]] = [
            ("publication", partial(publication.find, source, page)),
            ("agency", partial(agency.find, source, page)),
            ("bylines", partial(bylines.find, source, page)),
            ("citations", partial(citations.find, source, story, None, opened)),
            ("dates", partial(dates.find, source, story, None, opened)),
            ("attendees", partial(attendees.find, source, story)),
        ]
        for name, step in steps:
            started = clock()
            step()
            lap(name, started)
    return spent


def installed(name: str) -> Any:
    """The module, or ``None`` where it is not installed."""
    try:
        return importlib.import_module(name)
    except ImportError:
        return None


def others(texts: list[str]) -> list[tuple[str, str, float, float]]:
    """(name, what it finds, characters a second, how many times as fast a whole parse is) of what is installed.

    They are measured in turns with whole parses of the same pages, some of all.
    """
    part = texts[:: max(3, len(texts) // 17)]
    english = [(ENGLISH * (len(text) // len(ENGLISH) + 1))[: len(text)] for text in part]
    rows: list[tuple[str, str, float, float]] = []

    def measure(
        library: str, finds: str, function: Callable[[str], object], texts: list[str], turns: int = 5
    ) -> None:
        function(texts[0][:200])  # models and tables load
        whole, other = in_turns([(partydocs.parse, part), (function, texts)], turns, in_a_row=True)
        version = importlib.metadata.version(library)
        rows.append((f"{library} {version}", finds, sum(map(len, texts)) / other, other / whole))

    if search := installed("dateparser.search"):
        measure("dateparser", "dates", partial(search.search_dates, languages=["vi"]), part)
    if underthesea := installed("underthesea"):
        measure("underthesea", "names", underthesea.ner, part, turns=2)
    if eyecite := installed("eyecite"):
        measure("eyecite", "citations, English text", eyecite.get_citations, english)
    return rows


def import_milliseconds() -> float:
    """CPU milliseconds that ``import partydocs`` adds to a bare interpreter: the least of some starts."""

    # As on a user's machine, where compiled modules are kept.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}

    def start(code: str) -> float:
        best = float("inf")
        for _ in range(21):
            started = spent_by_children()
            subprocess.run([sys.executable, "-c", code], check=True, env=environment)
            best = min(best, spent_by_children() - started)
        return best

    def spent_by_children() -> float:
        usage = resource.getrusage(resource.RUSAGE_CHILDREN)
        return usage.ru_utime + usage.ru_stime

    return (start("import partydocs") - start("")) * 1000


def peak_bytes(characters: int) -> int:
    """Peak memory of a process that parses one page of so many characters."""
    code = (
        "import re, partydocs\n"
        f"page = open({str(ROOT / 'examples' / 'pages' / 'province.txt')!r}, encoding='utf-8').read()\n"
        f"partydocs.parse((page * ({characters} // len(page) + 1))[:{characters}])\n"
        "status = open('/proc/self/status').read()\n"  # ru_maxrss counts the parent's memory too
        "print(int(re.search(r'VmHWM:\\s+(\\d+)', status)[1]) * 1024)\n"
    )
    return int(
        subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout
    )


def growth(texts: list[str]) -> list[tuple[int, float]]:
    """(characters, microseconds a character) of one article of growing length, no line of it seen before."""
    paragraphs = [line for text in texts for line in text.splitlines() if len(line) > 120 and line[-1] == "."]
    whole = "\n\n".join(["Hội nghị tổng kết công tác năm 2021\nNgày đăng: 01/10/2021", *paragraphs])
    rows = []
    for size in (1_000, 4_000, 16_000, 64_000, 256_000):
        rows.append((size, seconds(each(parse_new, [whole[:size]]), 3) / size * 1e6))
    return rows


def report(texts: list[str]) -> str:
    """All figures as Markdown."""
    lines: list[str] = []
    say = lines.append
    say(
        f"{datetime.date.today()}; Python {platform.python_version()}, regex {importlib.metadata.version('regex')}, "
        f"partydocs {partydocs.__version__}{' compiled' if COMPILED else ''}, {platform.machine()}"
    )
    for named, some in (("pages of tests/pages", texts), (PARTS["real"], of_corpus("real"))):
        if not some:
            continue
        size = sum(map(len, some))
        whole, base = side_by_side(some)
        say(
            f"\n{len(some)} {named}, {size:,} characters:\n\n"
            "| what | finds | characters/s | a whole parse is | target |\n| --- | --- | ---: | ---: | ---: |\n"
            f"| floor: `regex`, one pass of forty keywords | | {size / base:,.0f} | {whole / base:.1f} floor passes | 8 |\n"
            f"| **partydocs.parse** | every field | {size / whole:,.0f} | {len(some) / whole:,.0f} pages/s | |"
        )
        for name, finds, speed, times in others(some):
            target = TARGETS[name.split()[0]]
            say(f"| {name} | {finds} | {speed:,.0f} | {times:.1f} times as fast | {target} times |")
    say(
        "\n| pages | count | characters | characters/s | pages/s | floor passes | no line seen before |\n"
        "| --- | ---: | ---: | ---: | ---: | ---: | ---: |"
    )
    for name, some in collections():
        size = sum(map(len, some))
        whole, base = side_by_side(some, turns=5)
        whole_new, base_new = side_by_side(some, turns=5, new=True)
        say(
            f"| {name} | {len(some)} | {size:,} | {size / whole:,.0f} | {len(some) / whole:,.0f} "
            f"| {whole / base:.1f} | {whole_new / base_new:.1f} |"
        )
    spent = shares(texts)
    say("\n| step | share |\n| --- | ---: |")
    for name, cost in sorted(spent.items(), key=lambda row: -row[1]):
        say(f"| {name} | {cost / sum(spent.values()):.0%} |")
    say("\n| article of | microseconds a character |\n| ---: | ---: |")
    for characters, micros in growth(texts):
        say(f"| {characters:,} | {micros:.2f} |")
    say(f"\nImport: {import_milliseconds():.0f} ms over a bare interpreter; the target is 80.")
    few, many = peak_bytes(4_000), peak_bytes(4_000_000)
    say(
        f"Peak memory: {few / 1e6:.0f} MB for a page of 4,000 characters, {many / 1e6:.0f} MB for one of 4,000,000; "
        "the target is 60 MB and 12 bytes a character, 60 and 108."
    )
    return "\n".join(lines) + "\n"


def main(arguments: list[str]) -> int:
    """The whole report, or the short check against the baseline."""
    texts = pages()
    if arguments == ["--keep"]:
        found, _ = short(texts)
        kept = {name: round(cost, 2) for name, cost in found.items()}
        BASELINE.write_text(json.dumps(kept) + "\n", encoding="utf-8")
        return 0
    if arguments != ["--short"]:
        figures = report(texts)
        print(figures, end="")
        if arguments == ["--write"]:
            before, _, after = PAGE.read_text(encoding="utf-8").partition(BEGIN)
            PAGE.write_text(
                before + BEGIN + "\n\n" + figures + "\n" + END + after.partition(END)[2], encoding="utf-8"
            )
        return 0
    found, allowed = short(texts, json.loads(BASELINE.read_text(encoding="utf-8")))
    cost = found["floor passes"]
    print(f"a whole parse costs {cost:.1f} floor passes; {allowed:.1f} are allowed, see {BASELINE.name}")
    return 1 if cost > allowed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
