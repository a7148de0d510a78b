"""Names of persons: where one begins and ends, decided by form and vocabulary, never by a list of persons.

A name is a run of words with capitals. What comes before decides how much proof it needs: after đồng chí
or an office any such run is a name; elsewhere it must begin with a surname or a particle of a people
(Y Thanh Hà Niê Kđăm, H'Yim Kđoh, Giàng A Páo). The run ends where an office or an organ begins.
"""

from __future__ import annotations

from functools import cache

from partydocs import vocab
from partydocs.tokens import Phrases, Tokens, word_set

__all__ = ["begins_common_name", "begins_name", "capital_run", "common_surnames", "name_end", "surname_at"]

#: Names of more words than this are not read as one (Công Huyền Tôn Nữ Lệ Thúy has six).
LONGEST = 6

_PARTICLES = frozenset(
    ("y", "a", "ka", "thị", "ama", "ami", "amí", "ya", "ja", "hơ", "rơ", "kon", "k'", "h'")
)
_JOINED = ("h'", "k'", "y'", "r'", "m'", "bh'", "ch'", "b'", "s'")
_INNER = frozenset(
    ("bin", "bint", "binti", "de", "da", "van", "von", "al", "el", "del", "der", "la", "di", "abu")
)

# A title without a comma before it: "Lộc Văn Thắng Trưởng Vụ Địa phương".
_TITLES = frozenset(("trưởng", "phó", "nguyên", "quyền", "cựu"))
_ORGANS = frozenset(
    (
        "vụ",
        "ban",
        "phòng",
        "công",
        "đoàn",
        "khoa",
        "cơ",
        "bộ",
        "trưởng",
        "phó",
        "chủ",
        "bí",
        "giám",
        "bản",
        "thôn",
    )
)


def common_surnames() -> frozenset[str]:
    """The surnames of nearly all Vietnamese, in lower case."""
    return word_set("names", "common_surnames")


@cache
def _surnames() -> tuple[frozenset[str], frozenset[tuple[str, ...]]]:
    """Surnames of one word, and of several words."""
    single: set[str] = set()
    several: set[tuple[str, ...]] = set()
    for section in vocab.table("names")["surnames"].values():
        for line in section["names"].splitlines():
            words = tuple(line.lower().split())
            if len(words) == 1:
                single.add(words[0])
            elif words:
                several.add(words)
    return frozenset(single), frozenset(several)


@cache
def _given() -> frozenset[str]:
    return frozenset(line.lower() for line in vocab.table("names")["given"]["names"].splitlines())


@cache
def _middles() -> frozenset[str]:
    return frozenset(line.lower() for line in vocab.table("names")["middles"]["names"].splitlines())


@cache
def _stops() -> Phrases[bool]:
    """What ends a name that stands before it without a comma: offices, organs, other address words."""
    entries: list[str] = []
    for file, sections in (
        ("offices", ("titles", "complete", "ranks", "abbreviations")),
        ("organs", ("heads", "named", "abbreviations", "fields")),
    ):
        for section in sections:
            short = section == "abbreviations"
            entries.extend(
                word for word in vocab.words(file, section) if " " in word or (short and len(word) > 2)
            )
    entries.extend(("đồng chí", "đ/c", "nguyên phó", "nguyên chủ", "nguyên bí", "nguyên ủy"))
    return Phrases(dict.fromkeys(entries, True))


def surname_at(tokens: Tokens, index: int, limit: int, *, weak: bool = False) -> bool:
    """Whether the word at ``index`` begins a Vietnamese name: a surname or a particle with more to come."""
    low = tokens.low[index]
    if not tokens.words[index][0].isupper():
        return False
    single, several = _surnames()
    if low in _PARTICLES or low == "ng" or (len(low) > 2 and low.startswith(_JOINED)):
        return True
    if index + 1 < limit and (low, tokens.low[index + 1]) in several:
        return True
    return low in single and (weak or low not in word_set("names", "doubtful_surnames"))


def _is_name_word(word: str) -> bool:
    return word[0].isupper() and "/" not in word


def capital_run(tokens: Tokens, index: int, limit: int) -> int:
    """Where the run of capitalised words from ``index`` ends: before marks, offices and organs."""
    words, low, stops = tokens.words, tokens.low, _stops()
    limit = min(limit, index + LONGEST + 4)
    end = index
    while end < limit:
        word = words[end]
        if not _is_name_word(word):
            if low[end] == "." and end > index and low[end - 1] == "ng":
                end += 1
                continue
            inner = low[end] in _INNER and end > index and end + 1 < limit and _is_name_word(words[end + 1])
            if not inner:
                break
        elif end > index:
            if len(word) > 1 and word.isupper() and not words[index].isupper():
                break
            if (
                end - index >= 2
                and low[end] in ("ông", "bà")
                and end + 1 < limit
                and _is_name_word(words[end + 1])
            ):
                break
            found = stops.at(tokens, end, min(limit + 4, len(words)))
            if found and _ends_name(tokens, end, found[0]):
                break
            if end - index >= 2 and low[end] in _TITLES and end + 1 < len(words) and low[end + 1] in _ORGANS:
                break
            if (
                end - index >= 2
                and low[end] in word_set("names", "sentence_starts")
                and end + 1 < len(words)
                and words[end + 1][0].islower()
                and low[end] not in _given()
            ):
                break
        end += 1
    return end


def _ends_name(tokens: Tokens, start: int, end: int) -> bool:
    """Whether the phrase is written as a phrase: a lower-case word, a mark or an abbreviation in it."""
    if end - start == 1:
        return tokens.words[start].isupper()
    return any(not _is_name_word(word) for word in tokens.words[start + 1 : end])


def begins_name(tokens: Tokens, index: int, limit: int) -> int:
    """Where a full name by its own form ends (surname and one to five words more); 0 for none.

    >>> from partydocs.source import Source
    >>> from partydocs.tokens import tokens_of
    >>> words = tokens_of(Source("Lê Hồng Quang phát biểu"), 0, 23)
    >>> begins_name(words, 0, len(words))
    3
    """
    if not surname_at(tokens, index, limit, weak=True):
        return 0
    end = _trimmed(tokens, index, capital_run(tokens, index, limit))
    size = end - index
    if size < 2 or size > LONGEST:
        return 0
    if surname_at(tokens, index, limit):
        if size > 5 and tokens.low[index] not in ("công", "tôn", "y"):
            return 0
        return end
    # A weak surname: a common middle word or a known given name must back it.
    middle = size >= 3 and (tokens.low[index + 1] in _middles())
    return end if middle and tokens.low[end - 1] in _given() else 0


def begins_common_name(tokens: Tokens, index: int, limit: int) -> int:
    """The same for names with one of the surnames that nearly all Vietnamese bear."""
    return (
        begins_name(tokens, index, limit) if index < limit and tokens.low[index] in common_surnames() else 0
    )


def _trimmed(tokens: Tokens, index: int, end: int) -> int:
    """Without a last word that belongs to the next sentence ("Nguyễn Văn Bình Nợ xấu ...")."""
    if end - index < 5 or end >= len(tokens) or not tokens.words[end][0].islower():
        return end
    given = _given()
    if tokens.low[end - 1] not in given and tokens.low[end - 2] in given:
        return end - 1
    return end


def name_end(tokens: Tokens, index: int, limit: int) -> int:
    """Where the name that must stand here ends (after đồng chí, an office, in a list); 0 for none.

    Foreign names and single given names count here too.
    """
    end = capital_run(tokens, index, limit)
    if end == index or end - index > LONGEST:
        return 0
    if tokens.words[index].isupper() and len(tokens.words[index]) > 1 and end - index == 1:
        return 0  # an abbreviation
    loud = tokens.words[index].isupper() and len(tokens.words[index]) > 1
    if loud and not all(word.isupper() for word in tokens.words[index:end]):
        return 0  # "PV Tiền Phong"
    return _trimmed(tokens, index, end)
