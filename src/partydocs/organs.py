"""Names of organisations: where the name of an organ of Party, state or society ends.

A name begins with a head word (Ban, Bộ, Sở, Tỉnh ủy, UBND, Trường ...) and goes on with fields of work,
levels, places and parent organs, as far as they can be read as such. It ends before a person's name.
"""

from __future__ import annotations

from functools import cache

from partydocs import vocab
from partydocs.names import begins_name, capital_run, common_surnames
from partydocs.places import country_end, place_end, wide_place_end
from partydocs.roles import verbs
from partydocs.source import Source
from partydocs.tokens import Phrases, Tokens, spelled, tokens_of, word_set

__all__ = ["WINDOW", "organ_at", "organ_end", "organ_firsts", "tail_end"]

#: How far, in characters, the name of an organisation is read.
WINDOW = 240

_HEAD, _NAMED, _SHORT, _LEVEL, _LOCAL, _FIELD = range(6)
_SECTIONS = (
    ("fields", _FIELD),
    ("settlements", _LOCAL),
    ("levels", _LEVEL),
    ("abbreviations", _SHORT),
    ("named", _NAMED),
    ("heads", _HEAD),
)
# What kind of proper name may follow: none, a place, a village, a school's, a company's.
_NOTHING, _PLACE, _SETTLEMENT, _SCHOOL, _TITLE = range(5)
_JOINERS = frozenset(("và", "&", "-", ",", "/"))
# Countries whose names are common syllables of other names too.
_COUNTRY_OR_WORD = frozenset(("anh", "mỹ", "nga", "nhật", "pháp", "úc", "ý", "đức", "ấn", "hàn"))
# Words that tie a further organ or place to the one before.
_TIES = frozenset(("của", "thuộc", "tại", "ở"))
_ABOUT = frozenset(("về", "các", "vì"))


@cache
def _titles() -> Phrases[bool]:
    """Titles and ranks: a name of an organ never goes on into one."""
    sections = ("titles", "complete", "ranks", "clerical")
    return Phrases({word: True for section in sections for word in vocab.words("offices", section)})


@cache
def _lexicon() -> Phrases[int]:
    entries: dict[str, int] = {}
    for section, kind in _SECTIONS:
        for word in vocab.words("organs", section):
            entries[word] = kind
    return Phrases(entries)


def organ_at(source: Source, start: int, end: int) -> int | None:
    """Where the name of the organisation that begins at ``start`` ends, within ``end``; else None.

    >>> source = Source("Ban Thường vụ Tỉnh ủy Thanh Hóa ban hành")
    >>> source.folded[: organ_at(source, 0, len(source))]
    'Ban Thường vụ Tỉnh ủy Thanh Hóa'
    """
    tokens = tokens_of(source, start, min(end, start + WINDOW))
    if not len(tokens) or tokens.starts[0] != start:
        return None
    last = organ_end(tokens, 0, len(tokens))
    return tokens.ends[last - 1] if last else None


@cache
def organ_firsts() -> frozenset[str]:
    """The words that names of organs, levels and settlements begin with."""
    sections = [name for name, kind in _SECTIONS if kind != _FIELD]
    return frozenset(spelled(word)[0] for section in sections for word in vocab.words("organs", section))


def organ_end(tokens: Tokens, index: int, limit: int) -> int:
    """Where the organ that begins with a head word at ``index`` ends; 0 for none."""
    found = _lexicon().at(tokens, index, limit)
    if found is None or found[1] > _SHORT:
        return 0
    end = tail_end(tokens, index, limit)
    return end if end > index else 0


def tail_end(tokens: Tokens, index: int, limit: int, *, inside: bool = False) -> int:
    """How far words go on as the name of an organ or a place; ``index`` itself where none do.

    ``inside``: a title stands before, so that a word no vocabulary knows may begin the name.
    """
    lexicon, words, low = _lexicon(), tokens.words, tokens.low
    at = index
    opens = _NOTHING  # what kind of proper name may follow the last word
    while at < limit:
        word = words[at]
        found = lexicon.at(tokens, at, limit)
        if word[0].isupper():
            name = begins_name(tokens, at, limit)
            if found and not _is_name_here(tokens, at, found[0], name):
                at, opens = found[0], _opening(low[at], found[1], opens)
                continue
            end = _proper_end(tokens, at, limit, opens, name)
            if end > at:
                at, opens = end, _NOTHING
                continue
            title = _titles().at(tokens, at, limit)
            if title and at > index + 1 and low[at - 2 : at] == ["văn", "phòng"]:
                at, opens = title[0], _NOTHING  # "Văn phòng Chủ tịch nước"
                continue
            if name or title or not (inside or at > index):
                break
            if word.isupper() and len(word) > 1:
                at, opens = at + 1, _NOTHING  # an abbreviation no vocabulary knows
                continue
            # A word no vocabulary knows, written like one of an organ: "Phổ biến", "Nghĩa vụ".
            if (
                at + 1 < limit
                and words[at + 1][0].islower()
                and low[at + 1] not in word_set("people", "no_organ_words")
            ) and lexicon.at(tokens, at + 1, limit) is None:
                at += 2
                continue
            break
        if found and _is_split(tokens, at, found[0], limit):
            at, opens = at + 1, _PLACE  # "tỉnh Đoàn Ngọc Bảo" is no Tỉnh đoàn
            continue
        if found:
            if (at > index or (inside and found[1] in (_HEAD, _NAMED))) and _is_verb(
                tokens, at, found[0], limit
            ):
                break
            at, opens = found[0], _opening(low[at], found[1], opens)
            continue
        if word == "(" and at > index:
            closed = _bracket(tokens, at, limit)
            if not closed:
                break
            at = closed
            continue
        if low[at] == "số" and at + 1 < limit and words[at + 1][0].isdigit():
            at += 2
            continue
        if word.isdigit() and len(word) < 4 and (at > index or (inside and _is_number(tokens, at, limit))):
            counted = (
                lexicon.at(tokens, at + 1, limit) if at + 1 < limit and words[at + 1][0].islower() else None
            )
            if counted and counted[1] in (_LEVEL, _LOCAL):
                break  # "15 xã, phường"
            at, opens = at + 1, _NOTHING
            continue
        if at == index and not (inside and low[at] in _TIES):
            break
        if low[at] == "." and tokens.glued(at) and low[at - 1] in ("tp", "t", "tx", "tt", "q", "p", "h"):
            at, opens = at + 1, _PLACE
            continue
        step = _joined(tokens, at, limit)
        if not step:
            break
        at = step
    while at > index and low[at - 1] in _JOINERS | _TIES | _ABOUT:
        at -= 1
    return at


def _is_split(tokens: Tokens, at: int, end: int, limit: int) -> bool:
    """Whether a phrase would run from a level into a person's name."""
    words = tokens.words
    return (
        end - at == 2
        and words[at].islower()
        and words[at + 1].istitle()
        and begins_name(tokens, at + 1, limit) > 0
    )


def _is_number(tokens: Tokens, at: int, limit: int) -> bool:
    """Whether a figure right after a title numbers its unit: no count of what follows ("bí thư 14 chi bộ")."""
    return at + 1 >= limit or not tokens.low[at + 1][0].isalpha() or tokens.words[at + 1][0].isupper()


def _is_verb(tokens: Tokens, at: int, end: int, limit: int) -> bool:
    """Whether the sentence goes on here: "Chủ tịch Hội Nông dân tỉnh điều hành hội nghị"."""
    verb = verbs().at(tokens, at, limit)
    return verb is not None and verb[1] is not None and verb[0] - at > 1 and verb[0] >= end


def _opening(word: str, kind: int, opens: int) -> int:
    """What kind of proper name may follow a word of this kind."""
    if kind == _LEVEL:
        return _PLACE
    if kind == _LOCAL:
        return _SETTLEMENT
    if kind == _NAMED:
        return _SCHOOL if word == "trường" else _TITLE
    return opens if kind in (_FIELD, _SHORT) and opens in (_SCHOOL, _TITLE) else _NOTHING


def _is_name_here(tokens: Tokens, at: int, end: int, name: int) -> bool:
    """Whether the capitals at ``at`` are a person's name rather than the word of an organ."""
    if not name or end >= name:
        return False
    if tokens.low[at] not in common_surnames() and place_end(tokens, at + 1, name) == name:
        return False  # "Báo Hải Dương"
    return all(word[0].isupper() for word in tokens.words[at:end]) and not tokens.words[at].isupper()


def _proper_end(tokens: Tokens, at: int, limit: int, opens: int, name: int) -> int:
    """How much of the capitals at ``at`` is a place or a proper name; the rest is a person's name.

    "An Giang Lê Hồng Quang" is a place and a person, "Hồ Thị Mây" a person, "Chu Văn An" after Trường the
    name of a school.
    """
    run = max(capital_run(tokens, at, limit), name)
    place = place_end(tokens, at, limit) if opens else wide_place_end(tokens, at, limit)
    size = name - at if name else 0
    common = bool(name) and tokens.low[at] in common_surnames()
    if place >= run:
        if common and size > 2 and opens == _NOTHING:
            return at
        return place
    if place and place - at >= 2 and begins_name(tokens, place, limit) == run:
        return place
    country = country_end(tokens, at, limit)
    if country - at >= 2 and run - country >= 2:
        return country  # "Đại sứ Hàn Quốc Choi Young Sang"
    if opens == _SCHOOL or (opens == _SETTLEMENT and size == 2):
        return _before_name(tokens, at, run, limit) or run
    if name == run and (common or opens not in (_SETTLEMENT, _TITLE)):
        return at
    if opens:
        return _before_name(tokens, at, run, limit) or max(place, run)
    if place and (place - at > 1 or tokens.low[at] not in _COUNTRY_OR_WORD):
        return place
    return at


def _before_name(tokens: Tokens, at: int, run: int, limit: int) -> int:
    """Where a person's name that ends the capitals begins, after a word at least; 0 for none."""
    splits = [split for split in range(at + 1, run - 1) if begins_name(tokens, split, limit) == run]
    common = [split for split in splits if tokens.low[split] in common_surnames()]
    return (common or splits or [0])[0]


def _bracket(tokens: Tokens, at: int, limit: int) -> int:
    """Where a bracket belongs to the name: the wider place, or an abbreviation with more to come."""
    if at + 2 < limit:
        place = place_end(tokens, at + 1, limit)
        if place and place < limit and tokens.low[place] == ")":
            return place + 1
    if at + 3 < limit and tokens.words[at + 1].isupper() and tokens.low[at + 2] == ")":
        return _joined(tokens, at + 3, limit)
    return 0


def _joined(tokens: Tokens, at: int, limit: int) -> int:
    """Where a name goes on after "và", a comma, a dash, "của" ...: the next word to read, 0 for nowhere."""
    low = tokens.low
    if at + 1 >= limit:
        return 0
    after = at + 1
    found = _lexicon().at(tokens, after, limit)
    if low[at] == "," and after + 2 < limit and low[after + 1] == "&" and tokens.words[after].isupper():
        return after if tokens.glued(after + 1) and tokens.glued(after + 2) else 0  # "Lao động, TB&XH"
    if low[at] in _TIES:
        if found and found[1] <= _LEVEL:
            return after
        if low[at] == "tại" and place_end(tokens, after, limit):
            return after
        return 0
    if low[at] in _ABOUT:
        if low[at] == "về" and low[after] == "các" and after + 1 < limit:
            found = _lexicon().at(tokens, after + 1, limit)
        return after if found and found[1] in (_FIELD, _SHORT) else 0
    if low[at] not in _JOINERS:
        return 0
    if low[at] in "&-/" and tokens.glued(at) and tokens.glued(after) and tokens.words[after].isupper():
        return after  # "KH&ĐT", "VH-TT&DL"
    if found is None or found[1] not in (_FIELD, _SHORT):
        return 0
    if low[at] == ",":
        # "Tài chính, Ngân sách": as capitalised as the word before, and no list of plain words.
        capital = found[1] == _FIELD and tokens.words[after][0].isupper()
        capital = capital and not _titles().at(tokens, after, limit)
        return after if capital and not begins_name(tokens, after, limit) else 0
    if low[at] == "-" and not tokens.words[after][0].isupper():
        return 0 if not tokens.glued(after) else after
    return after
