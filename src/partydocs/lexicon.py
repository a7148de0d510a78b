"""What is known of a word alone, and the phrases of the people vocabularies that begin with it.

The phrases of all vocabularies (offices, organs, groups, verbs, words of address) stand in one tree of words, so
that one walk from a word tells all that begins there: an ``Entry``. What a word is by itself (a surname, a word
that ends a group, written with a capital) is a set of bits. Both are found once for a word of the language,
however often it stands in a text.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, partial, reduce
from operator import or_
from typing import Any, Final, NamedTuple

from partydocs import vocab
from partydocs.memory import Memory
from partydocs.models import Role
from partydocs.patterns import when_used

__all__ = [
    "ADDRESS",
    "APART",
    "BODY_WORD",
    "CAPITAL",
    "COMMON",
    "CREDIT",
    "DEGREE",
    "DOUBTFUL",
    "FIELD",
    "GIVEN",
    "GROUP_END",
    "HEAD",
    "INNER",
    "JOINER",
    "LEVEL",
    "LOCAL",
    "MAY_BEGIN_NAME",
    "MIDDLE",
    "NAMED",
    "NAMELIKE",
    "NEXT_SENTENCE",
    "NOTHING",
    "NO_ORGAN",
    "OPENS_GROUP",
    "OPENS_HONOR",
    "OPENS_OFFICE",
    "OPENS_ORGAN",
    "PAIRED",
    "PEOPLE",
    "PLAIN",
    "PREDICATE",
    "RESTART",
    "SEVERAL",
    "SHORT",
    "SHORTENED",
    "SITE",
    "SMALL",
    "STOP",
    "SURNAME",
    "UPPER",
    "Chunk",
    "Entry",
    "Word",
    "chunks",
    "lexicon",
    "parted",
]

# ------------------------------------------------------------ what a word is alone

# How it is written.
CAPITAL: Final = 1 << 0
NAMELIKE: Final = 1 << 1
UPPER: Final = 1 << 2
SMALL: Final = 1 << 3
# Names: surnames with a capital (sure, doubtful, of two words), words inside of names.
SURNAME: Final = 1 << 4
DOUBTFUL: Final = 1 << 5
PAIRED: Final = 1 << 6
COMMON: Final = 1 << 7
GIVEN: Final = 1 << 8
MIDDLE: Final = 1 << 9
INNER: Final = 1 << 10
NEXT_SENTENCE: Final = 1 << 11
# Sections of ``vocab/people.toml``.
PEOPLE: Final = 1 << 12
PREDICATE: Final = 1 << 13
GROUP_END: Final = 1 << 14
BODY_WORD: Final = 1 << 15
NO_ORGAN: Final = 1 << 16
ADDRESS: Final = 1 << 17
SHORT: Final = 1 << 18
SITE: Final = 1 << 19
SEVERAL: Final = 1 << 20
CREDIT: Final = 1 << 21
JOINER: Final = 1 << 22
# What may begin a piece where no phrase does.
APART: Final = 1 << 23
# Where a sentence may end: at a mark, before a word with a capital that begins one.
STOP: Final = 1 << 24
RESTART: Final = 1 << 25

_SECTIONS: Final = (
    ("people", "people_words", PEOPLE),
    ("people", "predicates", PREDICATE),
    ("people", "group_ends", GROUP_END),
    ("people", "bodies", BODY_WORD),
    ("people", "no_organ_words", NO_ORGAN),
    ("people", "address_words", ADDRESS),
    ("people", "short_words", SHORT),
    ("people", "sites", SITE),
    ("people", "several", SEVERAL),
    ("people", "credits", CREDIT),
    ("people", "joiners", JOINER),
    ("names", "common_surnames", COMMON),
    ("names", "sentence_starts", NEXT_SENTENCE),
    ("names", "particles_within", INNER),
)
# Words that begin a piece of their own even where no phrase does.
_PIECES: Final = SITE | SEVERAL | CREDIT | JOINER
#: What counts only of a word with a capital: it may begin a name then.
MAY_BEGIN_NAME: Final = SURNAME | DOUBTFUL | PAIRED
_OF_CAPITALS: Final = MAY_BEGIN_NAME | RESTART
_STOPS: Final = ".!?…\n"

# Particles joined to a name: "H'Yim", "K'Brêm".
_JOINED: Final = ("h'", "k'", "y'", "r'", "m'", "bh'", "ch'", "b'", "s'")

# ------------------------------------------------------------ the phrases that begin with a word

#: The kinds of words in the names of organs.
HEAD: Final = 0
NAMED: Final = 1
SHORTENED: Final = 2
LEVEL: Final = 3
LOCAL: Final = 4
FIELD: Final = 5
#: The kinds of ranks.
RANK: Final = "rank"
DEGREE: Final = "degree"
CLERICAL: Final = "clerical"
#: What begins with a word, as bits of ``Entry.opens``.
OPENS_HONOR: Final = 1 << 0
OPENS_OFFICE: Final = 1 << 1
OPENS_VERB: Final = 1 << 2
OPENS_GROUP: Final = 1 << 3
OPENS_ORGAN: Final = 1 << 4

# The fields of an entry that phrases fill, and what they are where none does.
_UNFOUND: Mapping[str, int | None] = {
    **dict.fromkeys(("honor", "title", "rank", "verb", "head", "organ")),
    **dict.fromkeys(("before", "after", "quantity", "stop", "titled", "reach"), 0),
}


class Entry:
    """The longest phrase of each vocabulary that begins at a word: how many words it has, what it is."""

    __slots__ = (*_UNFOUND, "opens")

    honor: tuple[int, bool] | None  # a word of address; whether it stands before several persons
    title: tuple[int, str] | None  # a title; its section of ``vocab/offices.toml``
    rank: tuple[int, str] | None  # a rank or a degree; which
    verb: tuple[int, Role | None] | None  # a verb of a role; None for what only begins like one
    head: tuple[int, str] | None  # the head of a group; its section of ``vocab/groups.toml``
    organ: tuple[int, int] | None  # a word in the names of organs; its kind
    before: int  # "nguyên", "quyền": before a title
    after: int  # "Thường trực", "thứ nhất": after a title
    quantity: int  # "các", "hơn": before the head of a group
    stop: int  # an office, an organ or a word of address that ends the name before it
    titled: int  # a title or a rank, which never goes on the name of an organ
    reach: int  # how many words the longest of them has
    opens: int  # which pieces may begin here

    def __init__(self, shorter: Entry | None, found: Mapping[str, Any], *, only_fields: bool = False) -> None:
        """The phrases that end with this word, and the shorter ones before it.

        ``only_fields``: no name of an organ begins with the first word, but fields of work do.
        """
        for name, default in _UNFOUND.items():
            setattr(self, name, found.get(name, getattr(shorter, name) if shorter else default))
        self.opens = (
            (OPENS_HONOR if self.honor else 0)
            | (OPENS_OFFICE if self.title or self.rank or self.before else 0)
            | (OPENS_VERB if self.verb else 0)
            | (OPENS_GROUP if self.head or self.quantity else 0)
            | (OPENS_ORGAN if self.organ and not only_fields else 0)
        )


NOTHING: Final = Entry(None, {})
#: The same of a word in small letters, which no piece begins with.
PLAIN: Final = Entry(None, {})

# A node of the tree: the next word -> the next node, and "" (no word) -> the entry.
Node = dict[str, Any]
_NO_MORE: Node = {}


#: Which field of an entry the phrases of a section fill, and with what (``None``: with their length alone).
_FIELDS: tuple[tuple[str, str, str, Any], ...] = (
    ("honor", "names", "callings", False),
    *(("title", "offices", section, section) for section in ("titles", "abbreviations", "complete")),
    ("rank", "offices", "ranks", RANK),
    ("rank", "offices", "clerical", CLERICAL),
    ("rank", "offices", "degrees", DEGREE),
    ("before", "offices", "before", None),
    ("after", "offices", "after", None),
    *(("titled", "offices", section, None) for section in ("titles", "complete", "ranks", "clerical")),
    ("organ", "organs", "fields", FIELD),
    ("organ", "organs", "settlements", LOCAL),
    ("organ", "organs", "levels", LEVEL),
    ("organ", "organs", "abbreviations", SHORTENED),
    ("organ", "organs", "named", NAMED),
    ("organ", "organs", "heads", HEAD),
    *(("head", "groups", section, section) for section in ("people", "bodies", "leads")),
    ("quantity", "groups", "quantities", None),
    *(("verb", "roles", role.value, role) for role in Role),
    ("verb", "roles", "none", None),
    ("stop", "names", "stops", None),
)


def _phrases() -> Iterator[tuple[str, str, Any]]:
    """The phrases of all vocabularies: which field of an entry they fill, with what."""
    for word, fields in vocab.words("names", "honorifics").items():
        yield "honor", word.lower(), fields.get("number") == "plural"
    for field, file, section, value in _FIELDS:
        for word in vocab.entries(file, section):
            yield field, word, value
    yield from (("stop", word, None) for word in _stops())


def _stops() -> Iterator[str]:
    """What ends a name that stands before it without a comma: offices, organs, other words of address."""
    for file, sections in (
        ("offices", ("titles", "complete", "ranks", "abbreviations")),
        ("organs", ("heads", "named", "abbreviations", "fields")),
    ):
        for section in sections:
            short = section == "abbreviations"
            for word in vocab.words(file, section):
                if " " in word or (short and len(word) > 2):
                    yield word


class _Lexicon(NamedTuple):
    root: Node
    #: The second words of phrases -> one bit of 60, which tells most pairs apart that begin no phrase.
    marks: dict[str, int]
    #: Their first words -> the marks of all words that may be the next one.
    after: dict[str, int]
    bits: dict[str, int]
    paired_surnames: frozenset[tuple[str, ...]]


@cache
def lexicon() -> _Lexicon:
    """All vocabularies of people as one tree of phrases and one table of words."""
    root, surnames = _tree(), _surnames()
    seconds = sorted({word for node in root.values() for word in node if word})
    marks = {word: 1 << index % 60 for index, word in enumerate(seconds)}
    after: dict[str, int] = {}
    for first, node in root.items():
        _mark(after, (first,), reduce(or_, (marks[word] for word in node if word), 0))
    paired = frozenset(words for words in surnames if len(words) == 2)
    return _Lexicon(root, marks, after, _bits_by_word(surnames), paired)


def _tree() -> Node:
    """The phrases of all vocabularies as one tree of words."""
    root: Node = {}
    organs: set[str] = set()  # first words
    for name, phrase, value in _phrases():
        words = _spelled(phrase)
        if name == "organ" and value != FIELD:
            organs.add(words[0])
        node = root
        for word in words:
            node = node.setdefault(word, {})
        found = node.setdefault("", {})
        found[name] = len(words) if value is None and name != "verb" else (len(words), value)
        found["reach"] = len(words)
    for first, node in root.items():
        _settle(node, NOTHING, only_fields=first not in organs)
    return root


def _surnames() -> set[tuple[str, ...]]:
    """The surnames of all peoples, each as its words in lower case."""
    return {
        tuple(line.lower().split())
        for section in vocab.table("names")["surnames"].values()
        for line in section["names"].splitlines()
    }


def _bits_by_word(surnames: set[tuple[str, ...]]) -> dict[str, int]:
    """What is known of each word alone, by its sections of the vocabularies."""
    bits: dict[str, int] = {}
    for file, section, bit in _SECTIONS:
        _mark(bits, vocab.entries(file, section), bit)
    _mark(bits, _STOPS, STOP)
    _mark(bits, (phrase.split()[0] for phrase in vocab.entries("people", "openers")), RESTART)
    _mark(bits, map(str.lower, vocab.table("names")["given"]["names"].splitlines()), GIVEN)
    _mark(bits, map(str.lower, vocab.table("names")["middles"]["names"].splitlines()), MIDDLE)
    doubtful = set(vocab.entries("names", "doubtful_surnames"))
    particles = vocab.entries("names", "particles")
    single = {words[0] for words in surnames if len(words) == 1}
    _mark(bits, single & doubtful, DOUBTFUL)
    _mark(bits, (single - doubtful) | set(particles), SURNAME)
    _mark(bits, (words[0] for words in surnames if len(words) > 1), PAIRED)
    return bits


def _settle(node: Node, shorter: Entry, *, only_fields: bool) -> None:
    """Give a node and all below it the phrases that end there or before."""
    found = node.get("")
    entry = node[""] = Entry(shorter, found, only_fields=only_fields) if found else shorter
    for word, longer in node.items():
        if word:
            _settle(longer, entry, only_fields=only_fields)


def _mark(bits: dict[str, int], words: Iterable[str], bit: int) -> None:
    for word in words:
        bits[word] = bits.get(word, 0) | bit


# ------------------------------------------------------------ words


@cache
def token() -> re.Pattern[str]:
    """A word (``H'Yim``, ``A-ta-pư``, ``đ/c``), a number (``36/38``), a mark, or the end of a line.

    A hyphen joins only to a capital what goes on in lower case: ``Khăm-vôn`` is one word, ``Động-Giám`` and
    ``tỉnh-giơ`` two; and no word that a clause goes on with: ``Ia O-cho biết``, ``Lê Na-nguyên Bí thư``.
    """
    # Letter by letter: in the blocks of Vietnamese small letters and capitals alternate.
    lower = "a-zß-öø-ÿ" + "".join(c for c in map(chr, range(0x100, 0x1F00)) if c.islower() and c.isalpha())
    begins = r"(?:cho|chủ|cán|giáo|nguyên|người|nơi|phó|trưởng|đại)\b"
    return re.compile(
        r"[đĐ]/[cC](?![^\W_])"
        rf"|(?:[{lower}][^\W\d_]*(?:'[^\W\d_]+)*|[^\W\d_]+(?:'[^\W\d_]+|-(?!{begins})[{lower}]+)*)"
        r"(?:(?<=\b[HKY])'(?=\s))?"
        r"|\d+(?:[./,]\d+)*"
        r"|\n|[^\w\s]|_+"
    )


def _spelled(phrase: str) -> tuple[str, ...]:
    """A phrase of a vocabulary as the words it is looked up by, in lower case."""
    return tuple(token().findall(phrase.lower()))


class Word:
    """A word as written, with all that is known of it alone."""

    __slots__ = ("after", "alone", "bits", "glued", "longer", "low", "mark", "step", "text")

    def __init__(self, text: str, glued: bool) -> None:
        self.text = text
        low = text.lower()
        self.low = text if low == text else low  # one string where it can be: less to fetch
        self.glued = glued  # whether the next word follows without a space
        self.step = len(text) if glued else len(text) + 1
        known = lexicon()
        node = known.root.get(self.low)
        self.longer: Node = node or _NO_MORE  # the phrases of several words, by the next word
        self.mark = known.marks.get(self.low, 0)
        self.after = known.after.get(self.low, 0)
        bits = _bits(text, self.low, known)
        # Not ``int``, which a compiled build makes anew for each list that it stands in.
        self.bits: Any = bits
        self.alone: Entry = node[""] if node else NOTHING
        if not bits & APART and self.alone is NOTHING:
            self.alone = PLAIN


def _bits(text: str, low: str, known: _Lexicon) -> int:
    bits = known.bits.get(low, 0)
    if low == "ng" or (len(low) > 2 and low.startswith(_JOINED)):
        bits |= SURNAME
    if text[0].isupper():
        bits |= CAPITAL if "/" in text else CAPITAL | NAMELIKE
    else:
        bits &= ~_OF_CAPITALS
        if text[0].islower():
            bits |= SMALL
    if text.isupper():
        bits |= UPPER
    if text != low or bits & _PIECES or not text[0].isalpha():
        bits |= APART
    return bits


def _words(chunk: str) -> tuple[Word, ...]:
    body = chunk[:-1] if chunk[-1:] in _CLOSING else chunk
    if body.isalpha() and (body in _apart or body in _glued or len(parted(body)) == 1):
        return (_apart[chunk],) if body is chunk else (_glued[body], _apart[chunk[-1]])
    # An apostrophe that ends a word needs the space to be told from a quote.
    texts = [part for text in token().findall(chunk + " ") for part in parted(text)]
    return tuple((_glued if index < len(texts) else _apart)[text] for index, text in enumerate(texts, 1))


# A syllable of Vietnamese without its tone.
#
#     cô, nghiêng, quyên
#     not: phone, kđăm
_SYLLABLE: Final = when_used(
    re.compile,
    r"""(?x)
    (?: [bđhlmrsvx] | c h? | d | g [hi]? | k h? | n (?: gh? | h )? | ph? | qu | t [hr]? )?
    (?:
        iêu | yêu | oai | oay | oeo | uây | uôi | ươi | ươu | uyu | uya | ia | ya | ua | ưa
      | ai | ao | au | ay | âu | ây | eo | êu | iu | oi | ôi | ơi | ui | ưi | ưu
      | (?: uyê | iê | yê | uô | ươ | oa | oă | oe | uâ | uê | uy | [aăâeêioôơuưy] ) (?: c h? | m | n [gh]? | p | t )?
    )
    """,
)
_TONES: Final = dict.fromkeys(map(ord, "\u0300\u0301\u0303\u0309\u0323"))
_VOWELS: Final = frozenset("aăâeêioôơuưy")
# Fewer letters are the name of a people rather than two words, more are no two words.
_SHORTEST_PAIR: Final = 5
_LONGEST_PAIR: Final = 14


def parted(text: str) -> tuple[str, ...]:
    """A word as the two that lost the space between them; a brand and a name of the highlands are one.

    >>> parted("chíNông"), parted("phátbiểu"), parted("YouTube"), parted("Kđăm")
    (('chí', 'Nông'), ('phát', 'biểu'), ('YouTube',), ('Kđăm',))
    """
    if not _SHORTEST_PAIR <= len(text) <= _LONGEST_PAIR or not text.isalpha():
        return (text,)
    if text.isascii() and (text.islower() or text.istitle()):
        return (text,)
    apart = unicodedata.normalize("NFD", text)
    toneless = apart.translate(_TONES)
    plain = unicodedata.normalize("NFC", toneless).lower()
    if len(plain) != len(text) or _SYLLABLE.fullmatch(plain):
        return (text,)
    small = toneless != apart and text[1:].islower()
    for at in range(2, len(text) - 1):
        seam = text[at].isupper() and text[at - 1].islower()
        if not (seam or (small and plain[at] not in _VOWELS)):
            continue
        if _SYLLABLE.fullmatch(plain[:at]) and _SYLLABLE.fullmatch(plain[at:]):
            return text[:at], text[at:]
    return (text,)


_CLOSING: Final = frozenset(",.;:")

# The language has few words; they stand in many chunks: "Hà", "Hà,", "Hà;".
_apart, _glued = (Memory(partial(Word, glued=glued), 1 << 12) for glued in (False, True))


class Chunk:
    """What stands between two spaces, with what was found out about it: "Hà," is a word and a mark."""

    __slots__ = ("opened", "step", "text", "words")

    def __init__(self, text: str) -> None:
        self.text = text
        self.step = len(text) + 1
        #: Its words and marks, once it was cut.
        self.words: tuple[Word, ...] | None = None
        #: Where a date and where a document may begin in it, once ``openings`` has looked; nothing for nowhere.
        self.opened: tuple[tuple[int, ...], ...] | None = None

    def cut(self) -> tuple[Word, ...]:
        """Its words and marks."""
        if self.words is None:
            self.words = _words(self.text)
        return self.words


_CHUNKS: Final = Memory(Chunk, 1 << 14).__getitem__


def chunks(text: str) -> list[Chunk]:
    """A text cut at its spaces, each one.

    >>> [chunk.text for chunk in chunks("tỉnh  Hà Nam")]
    ['tỉnh', '', 'Hà', 'Nam']
    """
    return list(map(_CHUNKS, text.split(" ")))
