"""HTML pages: their text, their encoding, their metadata, and what hostile ones cannot do."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys
import time
import unicodedata
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import partydocs
from partydocs import parse, parse_html

pytest.importorskip("lxml", reason="reading HTML needs the extra partydocs[html]")

from partydocs import markup

PAGES = sorted((Path(__file__).parent / "html").glob("*.html"))
VIETNAM = dt.timezone(dt.timedelta(hours=7))


def text_of(html: str) -> str:
    return markup.read(html).text


# The ten pages, in the markup of as many platforms.

#: What each page says and what its head says: title, published; metadata's published, site, authors, url.
SAID: dict[str, tuple[str, str | None]] = {
    "dotnetnuke": (
        "Huyện ủy Đồng Phước kiểm tra công tác chuẩn bị đại hội chi bộ",
        "2020-11-11T07:30:00+07:00",
    ),
    "drupal": ("Triển khai thực hiện dân chủ ở cơ sở năm 2022", "2022-08-24T09:00:00+07:00"),
    "joomla": ("Hội nghị Ban Chấp hành Đảng bộ huyện lần thứ 12", "2018-12-27"),
    "liferay": ("Chủ tịch UBND tỉnh tiếp công dân định kỳ tháng 3", "2022-03-16T15:40:00+07:00"),
    "newspaper": ("Kỳ họp thứ 8 HĐND thành phố thông qua 21 nghị quyết", "2023-12-08T17:45:00+07:00"),
    "nukeviet": ("Khánh thành nhà văn hóa thôn Đông Hòa", "2020-09-08T21:36:00+07:00"),
    "sharepoint": ("Hội nghị sơ kết công tác dân vận 6 tháng đầu năm", "2019-07-05T08:15:00+07:00"),
    "tables": ("Kỷ niệm 64 năm Ngày thành lập Quân đội nhân dân Việt Nam", "2008-12-22"),
    "vnpt": ("Thị xã An Lộc công bố quyết định công nhận đô thị loại III", "2023-05-19T16:05:00+07:00"),
    "wordpress": ("Tỉnh đoàn phát động Tháng Thanh niên", None),
}


def test_every_page_is_told() -> None:
    assert [path.stem for path in PAGES] == sorted(SAID)


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_pages_read_as_their_text(path: Path) -> None:
    wanted = path.with_suffix(".txt").read_text(encoding="utf-8").removesuffix("\n")
    article = parse_html(path.read_bytes())
    assert article.text == wanted
    known = article.metadata.published if article.metadata else None
    reference = dt.date.fromisoformat(known.at.isoformat()[:10]) if known else None
    assert attrs.evolve(article, metadata=None) == parse(wanted, reference=reference)


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_pages_give_title_and_stamp(path: Path) -> None:
    article = parse_html(path.read_bytes())
    title, published = SAID[path.stem]
    assert str(article.title) == title
    assert (article.published.at.isoformat() if article.published else None) == published
    for block in article.blocks:
        assert article.text[block.start : block.end] == block.text
    assert partydocs.from_json(partydocs.to_json(article)) == article


# Text.

TEXTS = [
    ("<div>a</div><div>b</div>", "a\nb", "a block is a line"),
    ("<p>a<p>b", "a\n\nb", "a paragraph stands apart, its end may be left out"),
    ("<p>a <b>b</b><i>c</i>\n d</p>", "a bc d", "inline elements are joined, white space is one space"),
    ("<p>N<span class=cap>g</span>ày", "Ngày", "a word may change its style"),
    ("a<br>b<br/><br>c<br><br><br>d", "a\nb\n\nc\n\nd", "a line break, at most one blank line"),
    ("<p>a</p><p>&nbsp;</p><p>\u200b</p><p>b</p>", "a\n\nb", "paragraphs that only make room"),
    ("<p>năm&nbsp;2024</p>", "năm\xa02024", "a space that does not break is kept"),
    ("a\u2028b\x0bc\x85d", "a b c d", "what breaks lines elsewhere is white space here"),
    ("<a href=/a>Tin</a><a href=/b>Ảnh</a>", "Tin Ảnh", "two links"),
    ("<a href=/a>T</a><a href=/a>in</a>", "Tin", "one link in two pieces"),
    ("<span class=d>1/10</span><span class=h>8:00</span>", "1/10 8:00", "two elements styled apart"),
    ("<span class=w>Nguyễn</span><span class=w>Du</span>", "NguyễnDu", "two styled alike"),
    ("<span>m</span><sup class=x>2</sup>", "m2", "a raised figure"),
    ("<h1>Tin<a href=/p>In</a></h1>", "TinIn", "text and a link that touch"),
    ("Cỡ<button>A-</button><button>A+</button>", "Cỡ A- A+", "buttons stand apart"),
    ("a<img src=x alt=y>b", "a b", "an image is no text"),
    ("<ul><li>a<ul><li>b</ul><li>c</ul>d", "a\nb\nc\n\nd", "lists, also nested"),
    ("<dl><dt>a<dd>b</dl>", "a\nb", "terms and what they mean"),
    ("<select><option>a<option>b</select>", "a\nb", "choices"),
    ("<table><tr><th>a<th>b<tr><td>1<td>2</table>", "a\tb\n1\t2", "the cells of a row"),
    ("<table><tr><td>a<td><td>c</table>", "a\t\tc", "an empty cell"),
    ("<table><tr><td>a<td>b<p>c</table>", "a\nb\n\nc", "cells with blocks: a table for layout"),
    ("<table><tr><td>a<td>b<table><tr><td>1<td>2</table></table>", "a\nb\n1\t2", "a table in a table"),
    ("<table><tr><td>a<td>b<br>c</table>", "a\nb\nc", "a line break in a cell"),
    ("<pre>a\n  b</pre>", "a\nb", "lines kept"),
    ("<div style='white-space: pre-line'>a\nb</div>", "a\nb", "lines kept by style"),
    ("<span style='display:block'>a</span><span style='display:block'>b</span>", "a\nb", "a line by style"),
    ("<li style='display:inline'>a</li> <li style='display:inline'>b</li>", "a b", "a menu in one line"),
    ("<p>&#7910;y &amp;amp; ban &lt;b&gt;", "Ủy &amp; ban <b>", "entities are read once"),
    ("2 < 3 và <3", "2 < 3 và <3", "a sign that opens no tag"),
    ("", "", "nothing"),
    ("Tỉnh ủy", "Tỉnh ủy", "no tag at all"),
]


@pytest.mark.parametrize(("html", "text", "why"), TEXTS, ids=[why for _, _, why in TEXTS])
def test_text(html: str, text: str, why: str) -> None:
    assert text_of(html) == text


HIDDEN = [
    "<script>a</script>",
    "<script>if (1 < 2) document.write('<p>a</p>')</script>",
    "<style>a</style>",
    "<noscript><p>a</p></noscript>",
    "<template><p>a</p></template>",
    "<title>a</title>",
    "<!-- a --><!--[if IE]><p>a</p><![endif]-->",
    "<p hidden>a</p>",
    "<P HIDDEN>a<b>b</b></P>",
    "<div style='color:red; DISPLAY : none !important'><p>a</p></div>",
    "<div style='visibility:hidden'>a</div>",
    "<dialog>a</dialog>",
    "<textarea>a</textarea>",
    "<svg><title>a</title><text>a</text></svg>",
    "<iframe>a</iframe>",
    "<input type=submit value=a>",
    "<div class='modal fade' aria-hidden=true>a</div>",
    "<div role=dialog aria-hidden=true>a</div>",
    "<i class='material-icons' aria-hidden=true>a</i>",
    "<a class='sr-only'>a</a>",
    "<a class='skip-link screen-reader-text'>a</a>",
    "<span class='hidden hide d-none' itemprop=datePublished>2021-10-01</span>",
]


@pytest.mark.parametrize("html", HIDDEN)
def test_hidden(html: str) -> None:
    assert text_of(f"<body><p>trước</p>{html}<p>sau</p>") == "trước\n\nsau"


SHOWN = [
    ("<span aria-hidden=true>a</span>", "hidden from those who listen only"),
    ("<div class='d-none d-md-block'>a</div>", "hidden on small screens only"),
    ("<dialog open>a</dialog>", "an open dialog"),
    ("<div style='display:block'>a</div>", "a style that shows"),
    ("<details><summary>a</summary></details>", "the head of what unfolds"),
    ("<div><svg><path><p>a</div>", "a drawing that was never closed ends at a paragraph"),
]


@pytest.mark.parametrize(("html", "why"), SHOWN, ids=[why for _, why in SHOWN])
def test_shown(html: str, why: str) -> None:
    assert text_of(html) == "a"


# Encodings.

LINE = "Đảng bộ tỉnh tổ chức Hội nghị, ủng hộ 5 triệu đồng"


def windows_1258(text: str) -> bytes:
    """Vietnamese as Windows writes it: letters, then their tone marks."""
    shapes = "\u0302\u0306\u031b"
    data = bytearray()
    for letter in text:
        try:
            data += letter.encode("cp1258")
        except UnicodeEncodeError:
            base, *marks = list(unicodedata.normalize("NFD", letter))
            shaped = unicodedata.normalize("NFC", base + "".join(mark for mark in marks if mark in shapes))
            data += (shaped + "".join(mark for mark in marks if mark not in shapes)).encode("cp1258")
    return bytes(data)


ENCODED = [
    (f"<p>{LINE}".encode(), "nothing declared"),
    (f"<p>{LINE}".encode("utf-8-sig"), "UTF-8 with its mark"),
    (f"<p>{LINE}".encode("utf-16"), "UTF-16 with its mark"),
    (b"\xfe\xff" + f"<p>{LINE}".encode("utf-16-be"), "UTF-16, the other order"),
    (f"<html><p>{LINE}".encode("utf-16-le"), "UTF-16 without its mark"),
    (f"<html><p>{LINE}".encode("utf-16-be"), "UTF-16 without its mark, the other order"),
    (b"<meta charset=windows-1258><p>" + windows_1258(LINE), "Windows-1258, declared"),
    (b"<?xml version='1.0' encoding='windows-1258'?><p>" + windows_1258(LINE), "declared as XML does"),
    (b"<p>" + windows_1258(LINE), "Windows-1258, not declared"),
    (b"<meta charset=iso-8859-1><p>" + windows_1258(LINE), "Windows-1258, declared by default as Latin-1"),
    (f"<meta charset=windows-1258><p>{LINE}".encode(), "UTF-8, declared as something else"),
    (f"<meta charset=nonsense><p>{LINE}".encode(), "UTF-8, declared as nothing known"),
    (f"<meta charset=utf-16><p>{LINE}".encode(), "UTF-8, declared as UTF-16"),
]


@pytest.mark.parametrize(("data", "why"), ENCODED, ids=[why for _, why in ENCODED])
def test_encodings(data: bytes, why: str) -> None:
    assert parse_html(data).text == LINE


def test_a_broken_byte_costs_one_character() -> None:
    data = f"<meta charset=utf-8><p>{LINE}".encode()
    assert text_of(markup.decode(data + b"\xff")) == LINE + "\ufffd"


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview])
def test_kinds_of_bytes(kind: Any) -> None:
    assert parse_html(kind(f"<p>{LINE}".encode())).text == LINE


def test_a_str_with_a_declaration_is_read_as_it_stands() -> None:
    assert text_of(f"<?xml version='1.0' encoding='utf-16'?><meta charset=windows-1258><p>{LINE}") == LINE


@pytest.mark.parametrize(
    ("wrong", "advice"),
    [
        (None, "str or bytes"),
        (7, "str or bytes"),
        (Path("a.html"), r"read_bytes\(\)"),
        (sys.stdin, r"read\(\)"),
    ],
    ids=["None", "a number", "a path", "a file"],
)
def test_other_types_are_refused_with_advice(wrong: Any, advice: str) -> None:
    with pytest.raises(TypeError, match=advice):
        parse_html(wrong)


def test_without_lxml_the_error_says_what_to_install() -> None:
    code = (
        "import sys; sys.modules['lxml'] = None\n"
        "import partydocs\n"
        "try: partydocs.parse_html('<p>a')\n"
        "except ImportError as error: print(error)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "pip install partydocs[html]" in done.stdout


# Metadata.

MOMENT = dt.datetime(2021, 10, 1, 8, 30, tzinfo=VIETNAM)
JSON_LD = '<script type="application/ld+json">{}</script>'
PUBLISHED = [
    ('<meta property="article:published_time" content="2021-10-01T08:30:00+07:00">', MOMENT, "as it stands"),
    ('<meta property="article:published_time" content="2021-10-01T01:30:00Z">', MOMENT, "Greenwich time"),
    ('<meta name="pubdate" content="2021-10-01 08:30">', MOMENT, "no zone: Vietnam time"),
    ('<meta name="pubdate" content="2021-10-01">', MOMENT.date(), "a day"),
    ('<meta name="DC.date.issued" content="Fri, 01 Oct 2021 01:30:00 GMT">', MOMENT, "as in mail"),
    ('<meta itemprop="datePublished" content="2021-10-01T08:30+0700">', MOMENT, "microdata"),
    ('<i class="hidden" itemprop="datePublished">2021-10-01T08:30:00+07:00</i>', MOMENT, "microdata as text"),
    ('<time datetime="2021-10-01T08:30:00+07:00">1/10</time>', MOMENT, "the only time"),
    (
        '<time datetime="2021-09-01">x</time><time class="entry-date published" datetime="2021-10-01">y</time>',
        MOMENT.date(),
        "the time that is marked",
    ),
    ('<time datetime="2021-09-01">x</time><time datetime="2021-10-01">y</time>', None, "two days"),
    (JSON_LD.format('{"@type": "NewsArticle", "datePublished": "2021-10-01T08:30:00+07:00"}'), MOMENT, "JSON-LD"),
    (JSON_LD.format('[{"@type": ["Article"], "datePublished": "2021-10-01"}]'), MOMENT.date(), "in lists"),
    (
        JSON_LD.format('{"@graph": [{"@type": "Organization"}, {"@type": "Article", "datePublished": "2021-10-01"}]}'),
        MOMENT.date(),
        "in a graph",
    ),
    (JSON_LD.format('{"@type": "Event", "datePublished": "2021-10-01"}'), None, "of something else"),
    (JSON_LD.format('{"@type": "Article", "datePublished": '), None, "broken"),
    (JSON_LD.format('{"@type": "Article", "datePublished": ' + "[" * 5000), None, "nested without end"),
    (JSON_LD.format('{"@type": "Article", "datePublished": ' + "9" * 9000 + "}"), None, "a number"),
    ('<meta name="pubdate" content="25/12/2021 08:30">', dt.datetime(2021, 12, 25, 8, 30, tzinfo=VIETNAM), "day first"),
    ('<meta name="pubdate" content="12/25/2021 8:30:00 PM">', dt.datetime(2021, 12, 25, 20, 30, tzinfo=VIETNAM), "month first"),
    ('<meta name="pubdate" content="03/04/2021">', None, "either way"),
    ('<meta name="pubdate" content="0001-01-01T00:00:00">', None, "an empty field"),
    ('<meta name="pubdate" content="2021-02-30">', None, "no such day"),
    ('<meta name="pubdate" content="hôm qua">', None, "no date"),
    ("<p>01/10/2021</p>", None, "what the text says is no metadata"),
]  # fmt: skip


@pytest.mark.parametrize(("html", "at", "why"), PUBLISHED, ids=[why for _, _, why in PUBLISHED])
def test_published(html: str, at: dt.date | None, why: str) -> None:
    metadata = parse_html(html).metadata
    found = metadata.published if metadata else None
    assert (found.at if found else None) == at


def test_metadata_of_an_article() -> None:
    page = (Path(__file__).parent / "html" / "newspaper.html").read_bytes()
    metadata = parse_html(page, url="https://bao.example.vn/ky-hop-8.htm?utm=1").metadata
    assert metadata is not None
    assert str(metadata.title) == "Kỳ họp thứ 8 HĐND thành phố thông qua 21 nghị quyết"
    assert [str(author) for author in metadata.authors] == ["Gia Huy", "Mỹ Linh"]
    assert (str(metadata.site), metadata.site and metadata.site.source) == (
        "Báo Hải Tân điện tử",
        "json-ld publisher",
    )
    assert (str(metadata.url), metadata.url and metadata.url.source) == (
        "https://bao.example.vn/ky-hop-8.htm?utm=1",
        "argument url",
    )
    assert metadata.updated is not None
    assert metadata.updated.at > metadata.published.at  # type: ignore[union-attr]


def test_a_relative_address_is_completed() -> None:
    metadata = parse_html("<link rel=canonical href='/tin/1'>", url="https://so.example.gov.vn/x").metadata
    assert str(metadata and metadata.url) == "https://so.example.gov.vn/tin/1"


def test_a_page_without_metadata_has_none() -> None:
    assert parse_html("<p>a").metadata is None
    assert parse("a").metadata is None


STORY = "<p>Ngày 30-9, Tỉnh ủy họp tổng kết công tác.</p>"
META = "<meta name=pubdate content=2019-12-31>"
STAMP = "<h1>Tỉnh ủy họp</h1><p>Ngày đăng: 05/01/2018</p>"
REFERENCES = [
    (STAMP + META + STORY, dt.date(2015, 5, 5), 2017, "the stamp of the text goes first"),
    (META + STORY, dt.date(2015, 5, 5), 2019, "then the metadata"),
    (STORY, dt.date(2015, 5, 5), 2014, "then the reference"),
]


@pytest.mark.parametrize(("html", "reference", "year", "why"), REFERENCES, ids=[row[3] for row in REFERENCES])
def test_years_are_completed(html: str, reference: dt.date, year: int, why: str) -> None:
    article = parse_html(html, reference=reference)
    (date,) = [found for found in article.dates if "30-9" in found.text]
    assert date.first == dt.date(year, 9, 30)
    assert (article.published is None) == (STAMP not in html), "metadata does not stand in for the text"


# Hostile pages: each is read in time, and the text that can be saved is.

N = 100_000
HOSTILE = {
    "deep": ("<div>" * N + "đáy" + "</div>" * N, "đáy"),
    "deep, of all sorts": ("<x><p><table><tr><td>" * (N // 5) + "đáy", "đáy"),
    "deep, with a script": ("<div>" * N + "<script>a<b>c</script>đáy<p hidden>d", "đáy\n\nd"),
    "unmatched ends": ("<div>" * N + "</p>" * N, ""),
    "crossed": ("<b><i></b></i>" * (N // 4) + "đáy", "đáy"),
    "deep formatting": ("<b>" * N + "đáy", "đáy"),
    "attributes": ("<a " + " ".join(f"b{n}=1" for n in range(N)) + ">đáy", "đáy"),
    "a long attribute": ("<a b='" + "x" * N + "'>đáy", "đáy"),
    "an attribute without end": ("đáy<a b='" + "<p>" * N, "đáy"),
    "comments without end": ("đáy" + "<!--" * N, "đáy"),
    "an entity bomb": (
        '<!DOCTYPE html [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><p>đáy' + "&b;" * 9,
        None,
    ),
    "an outer entity": ('<!DOCTYPE html [<!ENTITY a SYSTEM "file:///etc/passwd">]><p>&a;', None),
    "styles": ("<p style='" + "a:b;" * N + "'>đáy", "đáy"),
    "tags without end": ("<a" * N, None),
    "NUL": ("\0" * N + "đ\0áy", "đáy"),
    "lone surrogates": ("đáy\ud800", "đáy\ufffd"),
    "a pair of surrogates": ("\ud83d\ude00", "\U0001f600"),
    "figures of no character": ("&#xD800;&#x110000;&#0;đáy", "\ufffd\ufffd\ufffdđáy"),
}


@pytest.mark.timeout(60)
@pytest.mark.parametrize("name", HOSTILE)
def test_hostile(name: str) -> None:
    html, text = HOSTILE[name]
    found = text_of(html)
    if text is None:
        assert len(found) <= len(html)
        assert "root:" not in found
    else:
        assert found == text


@pytest.mark.timeout(240)
@pytest.mark.parametrize(
    "unit", ["<div>", "<p>x", "<b>", "<td>a<p>b", "<", "&", "<svg></p>", "<a href=1>b</a>", "<pre>\n"]
)
def test_twice_the_page_takes_twice_the_time(unit: str) -> None:
    def taken(size: int) -> float:
        html = unit * (size // len(unit))
        start = time.process_time()
        text_of(html)
        return time.process_time() - start

    small, large = min(taken(100_000) for _ in range(3)), min(taken(800_000) for _ in range(2))
    assert large < 24 * small + 0.2, f"{small:.3f} s, then {large:.3f} s for eight times as much"


# Whatever the page.

PIECES = st.sampled_from(
    ["<div>", "</div>", "<p>", "</p>", "<b>", "</b>", "<table>", "<tr>", "<td>", "</table>", "<br>", "<ul>", "<li>", "</ul>", "<pre>", "</pre>", "<a&href=/x>", "</a>", "<script>", "</script>", "<title>", "<svg>", "<style>", "<!--", "-->", "<![CDATA[", "]]>", "<?xml", "<p&hidden>", "<select>", "<option>", "<", ">", "&", "&amp;", "&#0;", "&#xD800;", "đáy", "Ngày&1/10", "\x00", "�", "<template>", "<meta&itemprop=datePublished&content=2021-10-01>", "<time>", "<i&itemprop=datePublished>", "<textarea>", "<noscript>", "<frameset>", "</html>", "</body>", "<body>", "<form>", "<q&a='\"", "<dialog>"]
).map(lambda piece: piece.replace("&", " ") if piece.startswith("<") or "1/10" in piece else piece)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(st.one_of(PIECES, st.text(max_size=5)), max_size=40).map("".join))
@example("<table><td><p></table></td>")
def test_any_page_is_read(html: str) -> None:
    page = markup.read(html)
    assert page == markup.read(html)
    page.text.encode()
    assert "\0" not in page.text
    assert "\n\n\n" not in page.text
    assert page.text == "\n".join(line.strip(" \xa0") for line in page.text.split("\n")).strip("\n")
    article = parse_html(html)
    assert article.text == page.text
    assert partydocs.from_json(partydocs.to_json(article)) == article


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=200))
@example(b"\xff\xfe")
@example(b"<meta charset=idna>\xff")
@example(b"<meta charset=unicode_escape>\xff\\x")
def test_any_bytes_are_read(data: bytes) -> None:
    markup.decode(data).encode("utf-8", "surrogatepass")
    assert isinstance(parse_html(data).text, str)


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_damaged_pages_are_read(data: st.DataObject) -> None:
    page = bytearray(data.draw(st.sampled_from(PAGES)).read_bytes())
    for _ in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.integers(0, len(page) - 1))
        size = data.draw(st.integers(0, 400))
        page[at : at + size] = data.draw(
            st.one_of(st.just(b""), st.binary(max_size=8), st.just(bytes(page[:300])))
        )
        if not page:
            break
    text = text_of(markup.decode(bytes(page)))
    assert "\n\n\n" not in text


WORDS = st.lists(
    st.sampled_from(["Tỉnh", "ủy", "họp", "ngày", "30-9", "Đảng", "bộ", "đồng", "chí", "An"]),
    min_size=1,
    max_size=8,
).map(" ".join)


@settings(max_examples=100, deadline=None)
@given(
    st.lists(
        st.tuples(st.sampled_from(["p", "div", "h2", "li", "td", "blockquote", "section"]), WORDS), max_size=8
    )
)
def test_blocks_are_lines(blocks: list[tuple[str, str]]) -> None:
    html = "".join(f"<{name}>{words}</{name}>" for name, words in blocks)
    assert [line for line in text_of(html).split("\n") if line] == [words for _, words in blocks]
