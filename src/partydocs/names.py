"""Names of persons: where one begins and ends, decided by form and vocabulary, never by a list of persons.

A name is a run of words with capitals. What comes before decides how much proof it needs: after đồng chí
or an office any such run is a name; elsewhere it must begin with a surname or a particle of a people
(Y Thanh Hà Niê Kđăm, H'Yim Kđoh, Giàng A Páo). The run ends where an office or an organ begins.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from partydocs import vocab
from partydocs.lexicon import (
    CAPITAL,
    COMMON,
    DOUBTFUL,
    GIVEN,
    INNER,
    MAY_BEGIN_NAME,
    MIDDLE,
    NAMELIKE,
    NEXT_SENTENCE,
    PAIRED,
    SMALL,
    SURNAME,
    UPPER,
    lexicon,
)
from partydocs.patterns import when_used
from partydocs.phrases import phrases
from partydocs.tokens import Tokens, phrase_set, syntax, word_set

__all__ = [
    "begins_common_name",
    "begins_name",
    "capital_run",
    "christened",
    "commemorated",
    "is_brand",
    "is_initial",
    "name_end",
    "surname_at",
]

# Names of more words than this are not read as one (Công Huyền Tôn Nữ Lệ Thúy has six).
_LONGEST: Final = 6


def surname_at(tokens: Tokens, index: int, limit: int, *, weak: bool = False) -> bool:
    """Whether the word at ``index`` begins a Vietnamese name: a surname or a particle with more to come."""
    bits = tokens.bits[index]
    if not bits & MAY_BEGIN_NAME:
        return False
    if bits & SURNAME or (weak and bits & DOUBTFUL):
        return True
    paired = bits & PAIRED and tuple(tokens.low[index : min(index + 2, limit)]) in lexicon().paired_surnames
    return bool(paired)


@cache
def _joints() -> frozenset[str]:
    """What may stand within a name and is no word of it: "Thích nữ Diệu Tâm", "Ng. Na", "Díaz-Canel"."""
    return frozenset(words[-1] for words in phrase_set("names", "goes_on")) | {"-", "."}


def capital_run(tokens: Tokens, index: int, limit: int) -> int:
    """Where the run of capitalised words from ``index`` ends: before marks, offices and organs."""
    if index >= limit or not tokens.bits[index] & NAMELIKE:
        return index
    opens = tokens.bits[index] & (NEXT_SENTENCE | GIVEN) == NEXT_SENTENCE
    if opens and tokens.low[index] in syntax("at_places"):
        return index  # "Tại Đức, Tổng Lãnh sự A"
    if index + 1 >= limit or not (
        tokens.bits[index + 1] & (NAMELIKE | INNER) or tokens.low[index + 1] in _joints()
    ):
        loud = tokens.bits[index] & UPPER and len(tokens.low[index]) == 1 and index + 1 < limit
        numbered = loud and tokens.low[index + 1].isdigit() and tokens.glued(index + 1)
        return index if numbered else index + 1  # "K8", a word alone
    limit = min(limit, index + _LONGEST + 4)
    end = tokens.runs.get((index, limit))
    if end is None:
        end = tokens.runs[index, limit] = _capital_run(tokens, index, limit)
    return end


def _capital_run(tokens: Tokens, index: int, limit: int) -> int:
    bits, low, size = tokens.bits, tokens.low, len(tokens.low)
    loud = bits[index] & UPPER
    for end in range(index + 1, limit):
        word = bits[end]
        if not word & NAMELIKE:
            if low[end] in _joints() and phrases("names", "goes_on").closes(low, end + 1):
                continue  # "Ng. Na", "Thích nữ Diệu Tâm"
            if low[end] == "." and len(low[end - 1]) == 1 and is_initial(tokens, end - 1):
                continue  # "Anna K. Breuer"
            if word & INNER and _leads_on(tokens, end, limit):
                continue
            if low[end] == "-" and _is_hyphened(tokens, index, end, limit):
                continue
            if low[end] == "." and _is_initial(tokens, end - 1, limit):
                continue
            return end
        if word & UPPER and not loud and len(low[end]) > 1 and low[end] not in syntax("lone_particles"):
            return end
        stop = tokens.entry(end, min(limit + 4, size)).stop
        if stop and _ends_name(tokens, end, end + stop):
            return end
        if end - index < 2 or end + 1 >= size:
            continue
        if end + 1 < limit and bits[end + 1] & NAMELIKE and low[end] in word_set("names", "mr_or_mrs"):
            return end
        if low[end] in syntax("title_firsts") and low[end + 1] in syntax("organ_firsts"):
            return end
        whole = low[end - 1] not in syntax("middles")  # "Võ Văn Đến đề nghị"
        if word & NEXT_SENTENCE and whole and not word & GIVEN and tokens.bits[end + 1] & SMALL:
            return end + (low[end - 1] in word_set("names", "tens"))  # "Hồ Văn Mười Một | trao"
    return limit


# A word without marks in which a consonant stands between vowels, as in no Vietnamese word.
#
#     vinamit, agribank, petrolimex
#     not: nghieng, quynh, giang
_SYLLABLES: Final = when_used(
    re.compile,
    r"""(?x)
    [b-df-hj-np-tv-xz]*   # Vin, P
    [aeiouy]+             # i, e
    [b-df-hj-np-tv-xz]+   # n, tr
    [aeiouy]
    """,
)


def is_brand(word: str) -> bool:
    """Whether a word in lower case is of several syllables, without marks: the name of a firm alone.

    >>> is_brand("vinamit"), is_brand("nghieng")
    (True, False)
    """
    return _SYLLABLES.match(word) is not None


def is_initial(tokens: Tokens, at: int) -> bool:
    """Whether a letter before a full stop stands within the name of a foreigner: "Anna | K. Breuer"."""
    bits = tokens.bits
    if not 0 < at < len(bits) - 2 or not bits[at] & CAPITAL or tokens.known[at + 2].opens:
        return False
    native = (bits[at - 1] | bits[at + 2]) & (SURNAME | DOUBTFUL | GIVEN | MIDDLE)
    return not native and bits[at - 1] & bits[at + 2] & NAMELIKE > 0


def _leads_on(tokens: Tokens, at: int, limit: int) -> bool:
    """Whether small words inside a foreign name stand here: "Ursula von der Leyen"."""
    after, bits = at + 1, tokens.bits
    if after < limit and bits[after] & INNER and not bits[after] & NAMELIKE:
        after += 1
    return after < limit and bits[after] & NAMELIKE > 0


def _is_initial(tokens: Tokens, at: int, limit: int) -> bool:
    """Whether a letter stands for a given name: "V.Putin"; "Q.Tân Bình" is a district."""
    low, after = tokens.low, at + 2
    if len(low[at]) > 1 or low[at] in syntax("short_levels") or after >= limit or not tokens.glued(after):
        return False
    return tokens.bits[after] & NAMELIKE > 0 and len(low[after]) > 2


def _is_hyphened(tokens: Tokens, index: int, dash: int, limit: int) -> bool:
    """Whether a dash stands inside a foreign name: "Díaz-Canel"; an office may follow one too."""
    after = dash + 1
    if not (after < limit and tokens.glued(dash) and tokens.glued(after)):
        return False
    if not tokens.bits[after] & NAMELIKE or surname_at(tokens, index, limit):
        return False
    low = tokens.low[after]
    return (
        low not in syntax("title_firsts")
        and low not in syntax("organ_firsts")
        and not tokens.entry(after, limit).stop
    )


def _ends_name(tokens: Tokens, start: int, end: int) -> bool:
    """Whether the phrase is written as a phrase: a lower-case word, a mark or an abbreviation in it."""
    if end - start == 1:
        return tokens.bits[start] & UPPER > 0
    verb = tokens.known[start + 1].verb
    if verb and verb[1] and verb[0] > 1 and tokens.bits[start + 1] & SMALL:
        return False  # "Hoàng Anh Công | trình bày"
    return any(not bits & NAMELIKE for bits in tokens.bits[start + 1 : end])


def begins_name(tokens: Tokens, index: int, limit: int) -> int:
    """Where a full name by its own form ends (surname and one to five words more); 0 for none.

    >>> from partydocs.source import Source
    >>> from partydocs.tokens import tokens_of
    >>> words = tokens_of(Source("Lê Hồng Quang phát biểu"), 0, 23)
    >>> begins_name(words, 0, len(words))
    3
    """
    bits = tokens.bits
    if index >= limit or not bits[index] & MAY_BEGIN_NAME or not surname_at(tokens, index, limit, weak=True):
        return 0
    end = _trimmed(tokens, index, capital_run(tokens, index, limit))
    size = end - index
    if size < 2 or size > _LONGEST:
        return 0
    if (
        bits[index] & UPPER
        and tokens.low[index][1:].isalpha()
        and not all(map(UPPER.__and__, bits[index:end]))
    ):
        return 0  # "khu vực VI | Vy Công Tường", "vùng IV | Y Khoa Niê"
    if surname_at(tokens, index, limit):
        if size > 5 and tokens.low[index] not in word_set("names", "long_names"):
            return 0
        return end
    # A weak surname: a common middle word and a known given name must back it, or the commonest middle words.
    if size == 3 and tokens.low[index + 1] in syntax("middles") and not tokens.entry(index, limit).organ:
        return end
    return end if size >= 3 and bits[index + 1] & MIDDLE and bits[end - 1] & GIVEN else 0


def begins_common_name(tokens: Tokens, index: int, limit: int) -> int:
    """The same for names with one of the surnames that nearly all Vietnamese bear."""
    return begins_name(tokens, index, limit) if index < limit and tokens.bits[index] & COMMON else 0


def _trimmed(tokens: Tokens, index: int, end: int) -> int:
    """Without a last word that belongs to the next sentence ("Nguyễn Văn Bình Nợ xấu ...")."""
    if end - index < 5 or end >= len(tokens) or not tokens.bits[end] & SMALL:
        return end
    whole = (
        tokens.bits[end - 2] & GIVEN
        and tokens.bits[end - 2] & NAMELIKE
        and tokens.low[end - 2] not in syntax("middles")
    )
    return end - 1 if whole and not tokens.bits[end - 1] & GIVEN else end


def name_end(tokens: Tokens, index: int, limit: int) -> int:
    """Where the name that must stand here ends (after đồng chí, an office, in a list); 0 for none.

    Foreign names and single given names count here too.
    """
    end = capital_run(tokens, index, limit)
    if end == index or end - index > _LONGEST:
        return 0
    if tokens.bits[index] & UPPER and len(tokens.low[index]) > 1:
        if end - index == 1:
            return 0  # an abbreviation
        if not all(bits & UPPER for bits in tokens.bits[index:end]):
            return 0  # "PV Tiền Phong"
    return _trimmed(tokens, index, end)


@cache
def christened() -> frozenset[str]:
    """First words of names of religion: "Giám mục | Giuse Trần Văn Toản"."""
    names = vocab.table("names")["religious"]["name_parts"]["names"]
    return frozenset(line.split()[0] for line in names.lower().splitlines() if line)


@cache
def commemorated() -> frozenset[tuple[str, ...]]:
    """Names of historic persons that mostly stand for something else, each as its words."""
    return frozenset(
        tuple(line.lower().split()) for line in vocab.table("names")["not_names"]["names"].splitlines()
    )
