"""The visible text of an HTML page, and the tags of its head.

The text is what the "rendered text" of the HTML standard gives without style sheets: each block-level
element on its own line, ``br`` a line break, a blank line around paragraphs, headings and lists. Inline
elements are joined, with a space between two that meet and are styled apart, as two links of a menu. The
cells of a table row stand on one line with tabs between them; a row whose cells hold blocks of their own is
a table made for layout, and each of its cells stands on its own line.

``lxml`` reports start tags, end tags and text, and nothing is built from them: a page of any depth and
size is read in one pass. Past ``DEPTH`` open elements (browsers stop at 512) the parser would search its
stack for each end tag, so such a page is read again with its tags made flat.
"""

from __future__ import annotations

import codecs
import re
import unicodedata
from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, Final, NamedTuple, cast

from partydocs.patterns import regex_compile

if TYPE_CHECKING:
    import regex

__all__ = ["Head", "Tag", "decode", "read"]

DEPTH: Final = 500
_PIECE: Final = 1 << 14  # characters handed to the parser at once: what is still read after it was stopped
_KEPT: Final = 1 << 20  # characters kept of one script: enough for any NewsArticle
_SCRIPTS, _TAGS, _VALUE = 50, 5000, 1 << 16


def _named(names: str) -> frozenset[str]:
    return frozenset(names.split())


# A blank line stands around these (a margin in every browser's own style sheet), a line break around those.
_APART: Final = _named("blockquote dl figure h1 h2 h3 h4 h5 h6 hr listing menu ol p pre ul xmp")
_LINES: Final = _named(
    "address article aside body caption center dd details dialog div dt fieldset figcaption footer "
    "form header hgroup html legend li main nav optgroup option search section select summary table "
    "tbody tfoot thead tr"
)
_LISTS: Final = _named("dl menu ol ul")
_CELLS: Final = frozenset(("td", "th"))
_PREFORMATTED: Final = _named("listing pre xmp")
# What stands apart on the screen though it makes no line.
_SPACED: Final = _named("button img input")
_JOINED: Final = _named("sub sup")
_UNSEEN: Final = _named(
    "applet audio canvas datalist embed iframe noembed noframes noscript object rp script style svg "
    "template textarea title video"
)
_READ_ALOUD: Final = _named("hide-accessible screen-reader-text sr-only visually-hidden visuallyhidden")
_POPUPS: Final = _named("dialog modal offcanvas popup")

_UNUSED: Final = _named("d-none hidden hide")
# What ends a drawing that was never closed, as in the HTML standard.
_NO_DRAWING: Final = _named("body br center div dl h1 h2 h3 h4 h5 h6 img li ol p pre span table ul")
_BLOCK_DISPLAYS: Final = _named("block flex flow-root grid list-item table table-caption table-row")
# Tags that may carry metadata, and the attributes that do.
_CARRIERS: Final = _named("link meta time")
_CARRIED: Final = _named("class content datetime href itemprop name property pubdate rel")

_PRINTED: Final = _named("datepublished datemodified headline")
_NEVER_NESTED: Final = _named("link meta script style textarea title")

# White space in HTML, and what str.splitlines() would break a line at though no browser does.
_BLANKS: Final = " \t\f\r\v\x1c-\x1f\x85\u2028\u2029"
_EDGES: Final = " \t\xa0\u200b\ufeff"


class Tag(NamedTuple):
    """A tag that may carry metadata; the text of a microdata element stands as its ``content``."""

    name: str
    attributes: Mapping[str, str]


class Head(NamedTuple):
    """What may carry metadata: ``meta``, ``link``, ``time`` and ``itemprop`` tags, JSON-LD, ``title``."""

    tags: tuple[Tag, ...]
    scripts: tuple[str, ...]
    title: str


class Page(NamedTuple):
    """The visible text of a page and its metadata, unread."""

    text: str
    head: Head


def read(html: str) -> Page:
    """The visible text and the head of a page. Any ``str`` gives a page.

    >>> read("<h1>Tỉnh ủy họp</h1><p>Sáng <b>1/10</b>,<br>tại <a href='/ha-noi'>Hà Nội</a>").text
    'Tỉnh ủy họp\\n\\nSáng 1/10,\\ntại Hà Nội'
    """
    html = _clean(html)
    try:
        return _read(html)
    except _TooDeepError:
        return _read(_flat(html))


class _TooDeepError(Exception):
    """More elements are open than any page needs."""


def _read(html: str) -> Page:
    try:
        from lxml import etree
    except ImportError as error:
        raise ImportError("reading HTML needs lxml: pip install partydocs[html]") from error

    reader = _Reader()
    parser = etree.HTMLParser(target=cast(Any, reader), encoding="utf-8", huge_tree=True)
    try:
        for start in range(0, len(html), _PIECE):
            parser.feed(html[start : start + _PIECE].encode())
        parser.close()
    except etree.XMLSyntaxError:  # a page without any element or text
        pass
    return reader.page()


def _clean(html: str) -> str:
    """Without NUL and lone surrogates, with one kind of line end."""
    try:
        html.encode()
    except UnicodeEncodeError:
        html = html.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return html.replace("\0", "").replace("\r\n", "\n").replace("\r", "\n").removeprefix("\ufeff")


_PLAIN: Final = ("", "", "")


class _Element(NamedTuple):
    """An open element, as far as its end matters."""

    name: str
    breaks: int = 0
    pre: bool = False
    look: tuple[str, str, str] = _PLAIN  # name, class, target: what tells inline neighbours apart


class _Row:
    """An open table row: where its tabs stand, and whether its cells stand on lines of their own."""

    def __init__(self) -> None:
        self.cells = 0
        self.tabs: list[int] = []
        self.laid_out = False


class _Reader:
    """The target of the parser: gathers text and metadata."""

    def __init__(self) -> None:
        self.out: list[str] = []
        self.breaks = 0  # line breaks due before the next text
        self.open: list[_Element] = []
        self.hidden = 0  # how many elements were open when a hidden one had begun
        self.pre = self.lists = 0
        self.rows: list[_Row] = []
        #: Where the last inline element to end ends, and its look.
        self.ended: tuple[int, tuple[str, str, str]] | None = None
        self.tags: list[Tag] = []
        self.scripts: list[str] = []
        self.title: list[str] = []
        self.keep: list[str] | None = None  # where text that is not seen goes
        self.kept = 0
        self.printed: tuple[int, dict[str, str], list[str]] | None = None  # a value of microdata, as text

    # What the parser calls.

    def start(self, name: str, given: Mapping[str, str]) -> None:
        attributes = dict(given) if given else {}
        if len(self.open) >= DEPTH:
            raise _TooDeepError
        if name in _CARRIERS or "itemprop" in attributes:
            self._carry(name, attributes)
        if self.hidden and name in _NO_DRAWING and self.open[self.hidden - 1].name == "svg":
            self._unhide()
        if self.hidden:
            self.open.append(_Element(name))
            return
        style = _style(attributes["style"]) if "style" in attributes else {}
        if name in _UNSEEN or _is_hidden(name, attributes, style):
            self._hide(name, attributes)
        else:
            self._show(name, attributes, style)

    def end(self, name: str) -> None:
        if not self.open:
            return
        element = self.open.pop()
        if self.printed and len(self.open) <= self.printed[0]:
            self._print()
        if not self.hidden:
            self._leave(element)
        elif len(self.open) < self.hidden:
            self._unhide()

    def data(self, data: str) -> None:
        if self.printed:
            self.printed[2].append(data[:_VALUE])
        if self.hidden:
            if self.keep is not None and self.kept < _KEPT:
                self.keep.append(data)
                self.kept += len(data)
            return
        text = _blank_in_line().sub(" ", data) if self.pre else _blank().sub(" ", data)
        if self.pre and "\n" in text:
            self._lay_out_row()
        if text == " " and self.breaks:
            return
        if self.breaks:
            self.out.append("\n" * self.breaks)
            self.breaks = 0
        self.out.append(text)

    def comment(self, text: str) -> None:
        """Comments are not seen."""

    def pi(self, target: str, data: str | None = None) -> None:
        """Neither are processing instructions."""

    def close(self) -> None:
        """Nothing is left to do at the end."""

    # What it does with it.

    def _show(self, name: str, attributes: Mapping[str, str], style: Mapping[str, str]) -> None:
        look = (name, attributes.get("class", ""), attributes.get("href", "")) if attributes else _PLAIN
        element = _Element(name, self._breaks_of(name, style), _keeps_lines(name, style), look)
        if element.breaks:
            self._break(element.breaks)
        elif self.ended and name not in _JOINED and (look[1] or look[2]):
            self._part(look)
        if name == "br":
            self._lay_out_row()
            self.breaks = min(self.breaks + 1, 2)
        elif name == "tr":
            self.rows.append(_Row())
        elif name in _CELLS:
            self._cell()
        elif name in _SPACED:
            self.out.append(" ")
        elif name in _LISTS:
            self.lists += 1
        self.pre += element.pre
        self.open.append(element)

    def _leave(self, element: _Element) -> None:
        self.pre -= element.pre
        if element.name == "tr" and self.rows:
            self.rows.pop()
        elif element.name in _SPACED:
            self.out.append(" ")
        elif element.name in _LISTS:
            self.lists -= 1
        if element.breaks:
            self._break(element.breaks)
        else:
            self.ended = (len(self.out), element.look)

    def _breaks_of(self, name: str, style: Mapping[str, str]) -> int:
        """The line breaks before and after an element: 2 leave a blank line."""
        own = 1 if name in _LINES or (name in _LISTS and self.lists) else 2 if name in _APART else 0
        if not style or name in _CELLS or name == "tr":
            return own
        display = style.get("display", "")
        if display.startswith("inline") or display == "contents":
            return 0
        return own or int(display in _BLOCK_DISPLAYS)

    def _break(self, breaks: int) -> None:
        self.breaks = max(self.breaks, breaks)
        self._lay_out_row()

    def _lay_out_row(self) -> None:
        """A line ends within a row: its cells stand on lines of their own."""
        if self.rows and not self.rows[-1].laid_out:
            row = self.rows[-1]
            row.laid_out = True
            for place in row.tabs:
                self.out[place] = "\n"

    def _cell(self) -> None:
        if not self.rows:  # a cell without its row
            self._break(1)
            return
        row = self.rows[-1]
        row.cells += 1
        if row.cells == 1:
            return
        if row.laid_out:
            self.breaks = max(self.breaks, 1)
        elif not self.breaks:  # else nothing stands in the row yet
            row.tabs.append(len(self.out))
            self.out.append("\t")

    def _part(self, look: tuple[str, str, str]) -> None:
        """Two links, or two elements styled apart, with nothing between them: the styles part them."""
        if self.ended and self.ended[0] == len(self.out) and self.ended[1] != look:
            self.out.append(" ")

    def _hide(self, name: str, attributes: Mapping[str, str]) -> None:
        self.open.append(_Element(name))
        self.hidden = len(self.open)
        if name == "title" and not self.title:
            self.keep = self.title
        elif name == "script" and "ld+json" in attributes.get("type", "").lower():
            self.keep = [] if len(self.scripts) < _SCRIPTS else None

    def _unhide(self) -> None:
        if self.keep is not None and self.keep is not self.title:
            self.scripts.append("".join(self.keep))
        self.hidden, self.keep, self.kept = 0, None, 0

    def _carry(self, name: str, attributes: Mapping[str, str]) -> None:
        if len(self.tags) < _TAGS:
            values = {key.lower(): value[:_VALUE] for key, value in attributes.items() if key in _CARRIED}
            self.tags.append(Tag(name, values))
            if values.get("itemprop", "").lower() in _PRINTED and not values.keys() & {"content", "datetime"}:
                self.printed = (len(self.open), values, [])

    def _print(self) -> None:
        if self.printed:
            self.printed[1]["content"] = "".join(self.printed[2])
            self.printed = None

    def page(self) -> Page:
        """What was gathered."""
        head = Head(tuple(self.tags), tuple(self.scripts), " ".join("".join(self.title).split()))
        return Page(_tidy("".join(self.out)), head)


@cache
def _blank() -> re.Pattern[str]:
    return re.compile(f"[{_BLANKS}\n]+")


@cache
def _blank_in_line() -> re.Pattern[str]:
    return re.compile(f"[{_BLANKS}]+")


def _style(style: str) -> dict[str, str]:
    """The declarations of a ``style`` attribute that decide what is seen."""
    found: dict[str, str] = {}
    for declaration in style.lower().split(";"):
        name, _, value = declaration.partition(":")
        if (name := name.strip()) in ("display", "visibility", "white-space"):
            found[name] = value.replace("!important", "").strip()
    return found


def _keeps_lines(name: str, style: Mapping[str, str]) -> bool:
    space = style.get("white-space", "") if style else ""
    return space.startswith("pre") if space else name in _PREFORMATTED


def _is_hidden(name: str, attributes: Mapping[str, str], style: Mapping[str, str]) -> bool:
    """Whether a browser shows nothing of an element, as far as the element itself tells.

    ``aria-hidden`` hides from those who listen, not from those who look: it counts only on pop-ups and
    icons. The classes for readers aloud do the reverse. ``hidden``, ``hide`` and ``d-none`` are Bootstrap's.
    """
    if not attributes:
        return name == "dialog"
    if "hidden" in attributes or style.get("display") == "none":
        return True
    if style.get("visibility") in ("hidden", "collapse"):
        return True
    if name == "dialog" and "open" not in attributes:
        return True
    classes = frozenset(attributes.get("class", "").lower().split())
    if not classes.isdisjoint(_READ_ALOUD):
        return True
    if not classes.isdisjoint(_UNUSED) and not any(_shown_somewhere(word) for word in classes):
        return True
    if attributes.get("aria-hidden", "").lower() != "true":
        return False
    if attributes.get("role", "").lower() in _POPUPS or not classes.isdisjoint(_POPUPS):
        return True
    return name in ("i", "span") and any("icon" in word for word in classes)


def _shown_somewhere(word: str) -> bool:
    """Whether a class shows on some screens what another hides: ``d-md-block``, ``md:flex``, ``visible-lg``."""
    return word.endswith(("-block", "-flex", "-inline", ":block", ":flex", ":inline")) or word.startswith(
        "visible-"
    )


def _tidy(text: str) -> str:
    """No space at the ends of lines, one between words, at most one blank line."""
    text = re.sub("  +", " ", text)
    text = "\n".join(line.strip(_EDGES) for line in text.split("\n"))
    return re.sub("\n\n\n+", "\n\n", text).strip("\n")


def _flat(html: str) -> str:
    """The page with its tags made flat: ``br`` for what breaks lines, nothing for the rest.

    For pages nested beyond reason only. Scripts, styles, the title and metadata without content stay.
    """

    def flat(match: regex.Match[str]) -> str:
        name = (match["name"] or "script").lower()
        if name in _NEVER_NESTED:
            return match[0]
        if name in _APART:
            return "<br><br>"
        return "<br>" if name in _LINES or name in _CELLS or name == "br" else ""

    return re.sub("(?:<br>){3,}", "<br><br>", _tag().sub(flat, html))


@cache
def _tag() -> regex.Pattern[str]:
    return regex_compile(
        r"""(?xi)
        (?> < (?P<unseen> script | style | textarea | title ) \b [^<>]*+ > )  # what no tag is read in
        (?: [^<]++ | < (?! / (?P=unseen) ) )*+
      |
        </?+ (?P<name> [a-z][^\s/<>]*+ ) [^<>]*+ >
        """,
    )


_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Declared encodings that are taken at their word. Latin-1 in its names is what servers say by default,
# and no codec knows TCVN3 and VISCII: both are read as Windows-1252, as browsers do.
_DECLARABLE: Final = ("big5", "cp125", "cp874", "euc", "gb", "iso8859", "koi8", "shift_jis", "tis-620")
_DEFAULTED: Final = ("ascii", "cp1252", "iso8859-1", "utf-8", "utf-16", "utf-32")


def decode(data: bytes) -> str:
    """The characters of a page's bytes.

    In this order: a byte order mark; UTF-16 by its zero bytes; UTF-8 where the bytes are valid UTF-8,
    whatever is declared; the encoding that ``meta`` or the XML declaration names; UTF-8 with errors where
    most of it is UTF-8; Windows-1258 where that gives Vietnamese; Windows-1252.

    >>> decode("<p>Đảng ủy</p>".encode()), decode("<p>Đảng".encode("utf-16"))
    ('<p>Đảng ủy</p>', '<p>Đảng')
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace")
    if wide := _wide(data[:1024]):
        return data.decode(wide, "replace")
    try:
        return data.decode()
    except UnicodeDecodeError:
        pass
    if declared := _declared(data[:_VALUE]):
        return _composed(data.decode(declared, "replace"))
    text = data.decode("utf-8", "replace")
    wrong = text.count("\ufffd")
    if wrong * 4 <= sum(letter > "\x7f" for letter in text):
        return text
    vietnamese = _composed(data.decode("cp1258", "replace"))
    if _reads_as_vietnamese(vietnamese):
        return vietnamese
    return data.decode("cp1252", "replace")


def _wide(data: bytes) -> str:
    """UTF-16 without its mark: every other byte of the markup is zero."""
    if len(data) >= 4:
        if data[1::2].count(0) * 2 > len(data) // 2 and not data[::2].count(0):
            return "utf-16-le"
        if data[::2].count(0) * 2 > len(data) // 2 and not data[1::2].count(0):
            return "utf-16-be"
    return ""


def _declared(head: bytes) -> str:
    """The encoding that the page names, if it is one to take at its word."""
    found = re.search(
        rb"<(?:meta|\?xml)\b[^>]{0,300}?(?:charset|encoding)\s{0,9}=\s{0,9}[\"']?([\w:.-]{1,40})", head, re.I
    )
    if not found:
        return ""
    try:
        name = codecs.lookup(found[1].decode("ascii", "replace")).name
    except (LookupError, ValueError):
        return ""
    return name if name.startswith(_DECLARABLE) and name not in _DEFAULTED else ""


def _composed(text: str) -> str:
    """Windows-1258 writes tone marks as characters of their own; nobody else needs to."""
    return unicodedata.normalize("NFC", text)


def _reads_as_vietnamese(text: str) -> bool:
    """Whether tone marks, written after their letters, have joined with them."""
    joined = sum("\u1ea0" <= letter <= "\u1ef9" for letter in text)
    loose = sum("\u0300" <= letter <= "\u0323" for letter in text)
    return joined > 0 and loose * 10 <= joined
