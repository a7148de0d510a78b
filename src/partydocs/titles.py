"""The title or subject of a cited document, and where the phrase that gives it ends."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from functools import cache
from typing import Final, NamedTuple

from partydocs import vocab
from partydocs.patterns import regex_compile, trie, when_used
from partydocs.vocab import framed, one_of

__all__ = ["title_at"]

Told = Callable[[str], bool]
_LONGEST_TITLE: Final = 420


class Title(NamedTuple):
    """The place of the title's words, and where reading goes on after it."""

    start: int
    end: int
    after: int


def _words(section: str) -> str:
    """The words of a section of the vocabulary, the longest that fits; in them "#" stands for a number."""
    return one_of("titles", section).replace(r"\#", r"\d[\d.,]{0,9}")


def _not_after(section: str) -> str:
    """What holds where none of the words of a section stands right before."""
    return "".join(f"(?<!{word}[ ])" for word in vocab.entries("titles", section))


# "về việc ...", ": “...”", "(về ...)", "quy định về ...", "kết luận thanh tra về ...", "phê duyệt Đề án “...”".
_OPENING: Final = when_used(
    re.compile,
    lambda: (
        rf"""[ ]?[,:-]?[ ]?(?P<bracket>\(?)[ ]?(?:
        (?:{_words("before_about")}[ ](?=về|v/v))?
        (?P<about>(?:về[ ]việc|v/v:?|về(?![ ]{_words("no_titles")}))(?:[ ]về(?:[ ]việc)?)?)[ ](?P<quoted>(?=["“”«']))?
      | (?P<approved>
            (?:phê[ ]duyệt|ban[ ]hành|công[ ]bố|triển[ ]khai|thực[ ]hiện)(?:[ ][^\W\d_]+){{0,5}}[ ]
          | (?:với|có|mang)[ ](?:tên(?:[ ]gọi)?|chủ[ ]đề|nội[ ]dung|nhan[ ]đề|tiêu[ ]đề|tựa[ ]đề)(?:[ ]là)?[ ]?:?[ ]?
        )?(?P<quote>(?=["“”«]))
    )"""
    ),
    re.VERBOSE,
)

_LETTER: Final = r"[^.,;\n“”\"]|\.(?=\w)"
# "gửi các cơ quan ... về việc", "báo cáo Thủ tướng Chính phủ về", "gửi Bộ Xây dựng, Sở Tài chính về": a letter's
# addressee before its subject.
_ADDRESSED: Final = when_used(
    re.compile,
    lambda: (
        rf"""
        [ ](?:gửi|báo[ ]cáo|đề[ ]nghị|trình|trả[ ]lời)[ ](?:{_LETTER}|,){{3,220}}?[ ](?=về[ ]việc[ ]|về[ ]về[ ]việc)
      | [ ]gửi[ ]?:[ ][^.\n“”"]{{3,400}}?[ ](?=về[ ]việc[ ]|về[ ]về[ ]việc)
      | [ ](?:gửi|trả[ ]lời|trình)[ ](?:(?!{_words("asked")})(?:{_LETTER}|,(?=[ ]{_words("addressees")}))){{3,120}}?[ ](?=về[ ])
    """
    ),
    re.VERBOSE,
)


_QUOTES: Final = '"“”«»'
# A quotation mark: one that opens in any case, a straight or closing one where it stands before a word, one that closes.
_QUOTE: Final = when_used(re.compile, r'\n|(?P<opens>[“«„]|(?<![^ (\n])["”](?=\S))|["”»]')


def _quoted(folded: str, start: int, end: int) -> tuple[int, int] | None:
    """The words within the quotation marks that open at ``start``, inner quotations included."""
    if folded.startswith(" ", start + 1):
        return None
    if folded[start] == "'":
        close = folded.find("'", start + 1, end)
        return (start + 1, close) if close > start + 3 and "\n" not in folded[start:close] else None
    depth = 0
    for match in _QUOTE.finditer(folded, start, end):
        here = match.start()
        if match[0] == "\n":
            break
        depth += 1 if match["opens"] or here == start else -1
        if not depth:
            return (start + 1, here) if here > start + 3 else None
    return None


# What may end the phrase of a title, in the lower-case view.
_STOP: Final = when_used(
    re.compile,
    lambda: (
        rf"""(?P<mark>[;:!?…|\n"“”«»()., ])(?:
        (?P<opens>(?<=[“«])|(?<=[ (]")(?=\S))
      | (?<=[;:!?…|\n"“”«»()])
      | (?<=\.)(?=\s|$|[”"'/)]|[^\W\d_][^\W_]+)
      | (?<=,)(?=[ ])
      | (?<=[ ])(?:
            {_words("ends")}
          | (?:này|(?:nói[ ]|nêu[ ])?trên)(?=[,.;:]) | \[\d
          | cũng(?![ ]như(?![ ]các[ ]văn)) | quy[ ]định[ ]\d{{1,2}}[ ]
          | (?:quy[ ]định|là)(?=[ ]?:) | (?P<rules>quy[ ]định)(?=,) | không(?=[ ]?\?)
          | (?:(?<=[ ][12]\d\d\d[ ])|(?<=[ ]hình[ ]mới[ ])|(?<=[ ]đoạn[ ]mới[ ])|(?<=[ ]nguyên[ ]mới[ ])){_words("year_followers")}
          | (?<=[ ]hình[ ]mới[ ])(?:cho|trong)[ ]
          | và[ ](?:các|những|một[ ]số)[ ]{_words("document_plurals")}(?![ ](?:có[ ])?liên[ ]quan)
          | (?P<tied>gắn[ ](?:liền[ ]|kết[ ])?với)(?![^\W_])
          | (?P<for>cho|đến|tới)[ ]\d[\d.]*[ ]{_words("reached")}
          | (?:(?P<by>theo)(?![ ]hướng[ ](?!dẫn))|(?P<theirs>do))(?=[ ][^\W\d_])
          | (?P<and>và|cùng|với|hay|hoặc|lẫn|rồi|bằng|thành|cũng[ ]như|kèm|kết[ ]hợp)(?=[ ])
          | (?P<of>của)[ ](?:
                (?=bộ[ ]chính|ban[ ]bí|ban[ ]chấp[ ]hành[ ]t|bch[ ]t|thủ[ ]tướng|bộ[ ]trưởng)
              | (?:chính[ ]phủ|quốc[ ]hội|(?:ubnd|hđnd)[ ](?:tỉnh|thành[ ]phố))(?=[ ]?[,.;:)\n]|\Z|[ ]{_words("after_issuers")})
            )
          | (?P<day>ngày)[ ]\d
          | (?P<takes>vào|theo[ ]hướng(?![ ]dẫn))(?=[ ])
          | (?P<says>{_words("subject_verbs")})
          | (?P<at>tại)[ ]\d
        )
    )"""
    ),
    re.VERBOSE,
)


def _clause_pattern() -> str:
    # Not "phòng ngừa lừa đảo trên không gian mạng".
    noun = rf"(?!phòng[ ](?:ngừa|chống|cháy|thủ|dịch|vệ|tránh))(?:(?:các|những|toàn[ ]bộ)[ ])?{_words('clause_subjects')}(?:[ ][^\W\d_]+){{0,6}}?"
    word = r"[^\W\d_]+"
    return rf"""[ ](?:
        (?!{_words("members")}|việc[ ]làm(?![^\W_]|[ ](?:này|đó|ấy|trên)(?![^\W_]))){_words("clause_starts")}
      | (?:{word}[ ]){{1,3}}?nào[ ] | ai[ ]
      | (?:các|những|một[ ]số)[ ](?!chương[ ]trình[ ]mục[ ]tiêu){_words("document_plurals")}
      | {_words("before_figures")}[ ]\d
      | (?:đến|tới)[ ]năm[ ]\d{{4}},[ ]
      | (?:{word}[ ]){{1,4}}này[ ]
      | (?:giai[ ]đoạn|nhiệm[ ]kỳ)[ ]\d{{4}}[ ]?-[ ]?\d{{4}}[ ]{_words("after_periods")}
      | {noun}[ ]{_not_after("numbered")}\d
      | {noun}[ ](?!không[ ](?:gian|khí|quân)|có[ ]hiệu[ ]lực)(?:{_words("clause_auxiliaries")}|được[ ](?!{_words("passives")}))
      | (?:các|mọi)[ ]{word}(?:[ ]{word}){{0,3}}?(?:,[ ](?:và[ ])?{word}(?:[ ]{word}){{0,2}}?){{1,3}}[ ]{_words("auxiliaries")}
      | (?!{_words("tails")})(?:{word}[ ]){{1,6}}?{_words("clause_marks")}
      | (?:với|(?:(?!cho[ ]){word}[ ]){{0,4}}(?:hơn|gần|trên|khoảng))[ ]\d
      | [1-9][\d.]*(?:[ ]%|%)?[ ](?![ ]|hoặc)
    )"""


# What after a comma begins a clause of its own rather than going on with the title: ", dự kiến ...",
# ", doanh nghiệp gửi 96 kiến nghị", ", cử tri là công dân", ", hơn 200 hộ".
_CLAUSE: Final = when_used(re.compile, _clause_pattern, re.VERBOSE)
# What begins a clause without a verb that is known: "bà con trồng hoa ven đường", "nhiều xã về đích sớm".
_SUBJECT: Final = when_used(
    re.compile,
    lambda: (
        r"[ ](?:(?:các|nhiều|mỗi|từng|hai|ba|tất[ ]cả|một[ ]số)[ ])?"
        rf"{_words('clause_subjects')}(?:,?[ ][^\W_]+){{2}}"
    ),
)
# An organ that does something, and those who do so next to it: "Sở Y tế, | các huyện", "UBND các xã, | phường".
_NAMED: Final = when_used(
    re.compile, lambda: rf"[ ](?:{_words('clause_subjects')}|{_words('named_subjects')})[ ]"
)
_DOERS: Final = when_used(
    re.compile,
    lambda: rf"[ ](?:(?:và[ ])?các[ ])?(?:{_words('clause_subjects')}|{_words('named_subjects')})",
)
# What after a comma is done next to carrying out the document, or goes on with the title of one just issued.
_DEED: Final = when_used(re.compile, lambda: rf"[ ]{_words('deed_starts')}")


# A verb after capitals after a comma: the subject of the main clause.
_VERB: Final = when_used(
    re.compile,
    lambda: (
        rf"(?<!ban)[ ](?!cấp[ ]{one_of('syntax', 'levels')})(?:{_words('clause_verbs')}|{_not_after('numbered')}\d+[ ][^\W\d_])"
    ),
)


# A verb that takes the next citation for its object: "quán triệt", "triển khai thực hiện".
_TAKING: Final = when_used(
    re.compile, lambda: rf"[ ](?:{_words('document_verbs')}[ ]?){{1,3}}(?:các[ ]|những[ ]|nội[ ]dung[ ])?"
)


# Such a verb right before "và": "học tập và quán triệt Nghị quyết" has one object.
_TAKEN: Final = when_used(re.compile, lambda: rf"(?<![^\W_]){_words('document_verbs')}\Z")


_ABBREVIATION: Final = when_used(re.compile, r"(?<!\w)(?:TP|Tp|tp|TX|TT|T|Q|P|H|Th|St|GS|TS|ThS|PGS)\Z")
# "(sửa đổi tại Nghị định 30)", "(gọi tắt là Đề án 06)", "(kèm theo Tờ trình)": said of the document, no part of its title.
_ASIDE: Final = when_used(
    re.compile,
    lambda: (
        rf"\((?:{_words('asides')}|(?:điều|khoản|điểm) (?:\d|[a-zđ](?![^\W_]))|[^()]{{0,40}}(?:nq|ct|qđ|nđ|kl|tt)[-/])"
    ),
)
# "... và Nghị quyết ...": another document.
_TYPE: Final = when_used(
    re.compile,
    lambda: (
        rf" (?:{trie(word.capitalize() for word in vocab.words('documents', 'types'))}|Cuộc vận động|Phong trào) "
    ),
)
_SHOUT: Final = when_used(re.compile, r" [^\W\d_]{2,} [^\W\d_]{2,}")
_CITING: Final = when_used(
    re.compile,
    r"[ ,]{0,3}(?:và[ ])?(?:các[ ]|các[ ]điểm[ ]|dự thảo )?(?:điểm|khoản|điều|phụ lục)[ ](?:\d{1,3}[a-zđ]?|[a-zđ]|[ivx]{1,4})(?![^\W_])",
)
# Marks and words that no title ends with: "về công tác cán bộ đã", "tăng cường kỷ luật (KLHC)".
_DANGLING: Final = when_used(
    re.compile,
    lambda: (
        rf"(?:[ ,;:.'\-/]|[ ](?:{_words('dangling')}|(?<!tiếp )theo|(?<!thực )(?<!phát )(?<!thể )(?<!xuất )hiện|(?<!báo )(?<!chí )nêu)|[ ]\([A-ZĐ]{{2,12}}\))+\Z"
    ),
)


_INNER: Final = when_used(re.compile, r"\s*(?:về việc|về|v/v)\s+")


def title_at(
    folded: str,
    lower: str,
    start: int,
    end: int,
    cited: Sequence[int],
    *,
    letter: bool,
    told: Told = lambda _: False,
    known: Callable[[], Sequence[str]] = tuple,
) -> Title | None:
    """The title or subject that follows a document at ``start``; ``cited`` are the starts of all citations.

    In a ``letter`` the addressee may stand before it. ``told`` answers what only the words before the document tell:
    whether it is "carried" out, not issued, stands under one of the "leaders" of its sentence or the verbs that
    are "beginners" of it, in a clause that has a "verb" or as its "subject", and whether the verb before it takes a word after it
    ("vào" of "đưa ... vào"). ``known`` gives the
    titles, in lower case, of the documents that may be meant.

    >>> text = "Chỉ thị 05-CT/TW về công tác cán bộ; yêu cầu"
    >>> text[slice(*title_at(text, text.lower(), 16, len(text), [0], letter=False)[:2])]
    'công tác cán bộ'
    """
    if letter and (skipped := _ADDRESSED.match(lower, start, _next_cited(cited, start, end))):
        start = skipped.end()
    following = _next_cited(cited, start, min(end, start + _LONGEST_TITLE))
    # "... nóng vàQuyết định 5": the space before the next document lost.
    glued = lower.endswith((*framed("titles", "links", after=""), ",", ";"), start, following)
    end = following if glued else min(end, start + _LONGEST_TITLE)
    opening = _OPENING.match(lower, start, end)
    if opening is None:
        return None
    at = opening.end()
    if opening["quote"] is not None or opening["quoted"] is not None:
        place = _quoted(folded, at, end)
        if place:
            first, last = place
            inner = _INNER.match(lower, first, last)
            first = inner.end() if inner else first
            return Title(first, last, _closed(folded, last + 1, opening))
        if opening["about"] is None:
            return None
        at += 1
    last = _phrase_end(folded, lower, at, end, cited, told)
    last = _known_end(lower, at, last, known()) or last
    trimmed = _DANGLING.search(folded, at, last)
    stop = trimmed.start() if trimmed else last
    return Title(at, stop, _closed(folded, last, opening)) if stop - at >= 3 else None


def _next_cited(cited: Sequence[int], start: int, end: int) -> int:
    """Where the next citation from ``start`` on begins, before ``end``."""
    index = bisect_left(cited, start)
    return min(end, cited[index]) if index < len(cited) else end


def _closed(folded: str, at: int, opening: re.Match[str]) -> int:
    """Where reading goes on at the end of a title: after the bracket, if the title stands in one."""
    return at + bool(opening["bracket"] and folded.startswith(")", at))


def _phrase_end(folded: str, lower: str, start: int, end: int, cited: Sequence[int], told: Told) -> int:
    """Where the phrase of a title without quotation marks ends.

    Of all that may end one, marks and words, the first counts that does so here: outside of quotation marks and
    brackets, and not within a phrase of titles. Where the sentence is left without its clause by that, the phrase ends
    at the last comma, behind which the clause stands.
    """
    at, quotes, brackets, comma = start, 0, 0, 0
    while match := _STOP.search(lower, at, end):
        here, at, mark = match.start(), match.end(), match["mark"]
        if mark in _QUOTES:
            if match["opens"] is not None:
                quotes += 1
            elif quotes:
                quotes -= 1
            else:
                return here
        elif mark == "(":
            if _ASIDE.match(lower, here, end) or at in cited[bisect_left(cited, at) :][:1]:
                return here
            brackets += 1
        elif mark == ")":
            if not brackets:
                return here
            brackets -= 1
        elif mark == "\n":
            return here
        elif not quotes and not brackets:
            if not _told_for(match, told) or (mark in " ,:;" and _keeps(lower, start, here, at)):
                at = here + 1
                continue
            done = match["takes"] and told(match["takes"])
            done = done or (
                mark == ","
                and _DEED.match(lower, at, end)
                and told("carried")
                and not _lists_on(folded, lower, start, here, end)
            )
            if (
                mark == ";"
                and _NEXT_PART.match(folded, at, end)
                and told(";")
                and not _acts(lower, at + 1, end)
            ):
                continue  # "Căn cứ Nghị quyết số 25/NQ-HĐND về mức đóng góp; kinh phí hoạt động;"
            if done or (not match["takes"] and _ends(folded, lower, start, match, end, cited)):
                return comma if comma and _is_clause(folded, lower, start, comma, here, told) else here
            if mark == "," and not _IN_PAIR.match(lower, at, end):
                comma = _clause_comma(folded, lower, start, comma, here)
    return end


def _told_for(match: re.Match[str], told: Told) -> bool:
    """Whether the words before the document tell what a word needs to end the title."""
    if match["rules"]:  # "Theo Nghị định 46 về giao thông quy định, ..."
        return any(map(told, ("leaders", "beginners", "subject")))
    needed = "subject" if match["says"] else "carried" if match["at"] else ""
    return not needed or told(needed)


def _clause_comma(folded: str, lower: str, start: int, comma: int, here: int) -> int:
    """The last comma, but the first of a list that may be a clause's subject.

    "về du lịch | , các bộ, ngành rà soát", "về du lịch | , Sở Y tế, các huyện rà soát".
    """
    if comma and _do_together(folded, lower, start, comma, here):
        return comma
    own = comma and _PEERS_ONLY.match(lower, comma + 1, here) and not _are_peers(folded, lower, start, comma)
    return comma if own and _are_peers(folded, lower, start, here) else here


def _do_together(folded: str, lower: str, start: int, comma: int, here: int) -> bool:
    """Whether an organ by its name and another one stand after two commas."""
    return _is_named(folded, lower, start, comma, here) and _DOERS.match(lower, here + 1) is not None


def _is_named(folded: str, lower: str, start: int, comma: int, here: int) -> bool:
    """Whether an organ by its name stands after a comma, the first one since the title began."""
    if not folded[comma + 2 : comma + 3].isupper() or not _NAMED.match(lower, comma + 1, here):
        return False
    return not any(folded[named.start() + 1].isupper() for named in _NAMED.finditer(lower, start, comma))


_PEERS_ONLY: Final = when_used(re.compile, r"[ ](?:các[ ])?(?:[^\W_]+(?:[ ][^\W_]+)?(?:,[ ]|\Z)){1,4}\Z")


def _is_clause(folded: str, lower: str, start: int, comma: int, here: int, told: Told) -> bool:
    """Whether the clause that the sentence needs stands after a comma: "Theo Thông tư 30 về học sinh, điểm số được"."""
    if lower[here] == "," and _do_together(folded, lower, start, comma, here):
        return any(map(told, ("leaders", "beginners")))
    if lower[here] != "." or told("leaders"):
        return bool(_PREDICATE.match(lower, here)) and any(map(told, ("leaders", "beginners", "verb")))
    subject = _SUBJECT.match(lower, comma + 1, here) or _is_named(folded, lower, start, comma, here)
    subject = subject and not _lists_on(folded, lower, start, comma, here)
    return bool(subject and _PREDICATE.match(lower, here)) and told("beginners")


_NEXT_PART: Final = when_used(regex_compile, r"[ ](?!đề nghị|xét |theo |căn cứ)\p{Ll}")
_PREDICATE: Final = when_used(
    re.compile,
    lambda: (
        r"\.(?=\s|\Z)|,[ ](?:trong khi|nhưng|còn|song)[ ]"
        rf"|[ ](?!(?:có|hết)[ ]hiệu[ ]lực|có[ ](?:nêu|ghi|quy[ ]định))(?:{_words('auxiliaries')}|{_words('predicates')}|được(?![ ](?:ban hành|phê duyệt|thông qua|ký)))[ ]"
    ),
)
_IN_PAIR: Final = when_used(re.compile, r"[ ](?:chống|ngừa|chữa|tránh|giảm|bổ sung)(?![^\W_])")


def _ends(folded: str, lower: str, start: int, match: re.Match[str], end: int, cited: Sequence[int]) -> bool:
    """Whether the phrase from ``start`` ends at what may end it, outside of quotation marks and brackets."""
    here, at, mark = match.start(), match.end(), match["mark"]
    if mark == ".":
        # "đối với ông T. “Ông này ...”": a name cut short may end the sentence too
        return not _ABBREVIATION.search(folded, start, here) or folded.startswith((" “", ' "'), here + 1)
    if mark == " " and (
        (lower.startswith(framed("titles", "said_at"), here) and _SAID.match(lower, start, here))
        or (lower.startswith(framed("titles", "left_to"), here) and _LEAVES.match(lower, start, here))
    ):
        return False
    if mark == " " and _ENCLOSED.search(lower, here - 4, at) and _AMENDS.match(lower, start, here):
        return False
    if match["tied"]:
        return bool(_TIED.match(lower, at, end)) or _cites(lower, here, at, cited)
    if match["for"] and _AWARDS.match(lower, start, here):
        return False
    if match["by"]:
        return bool(_TYPE.match(folded, at))
    if match["theirs"]:
        return folded[at : at + 2].isupper() and not _OF_WHOM.match(lower, at, end)
    if match["and"]:
        watched = _WATCHED.match(lower, start, here) and _AT_WHOM.match(lower, at, end)
        return not watched and (
            _new_times(lower, here, at)
            or bool(_TYPE.match(folded, at))
            or _leads_on(lower, start, here, at, cited)
        )
    if mark == ";":
        return not (folded[at + 1 : at + 2].islower() and _lists_fields(lower, start, here, end))
    cites = bisect_left(cited, start) < bisect_left(cited, here)
    if match["of"] and _OWNED.search(lower, max(start, here - 20), here):
        return False  # "chức năng, nhiệm vụ, quyền hạn của UBND tỉnh"
    if match["of"] or match["day"]:
        return not cites  # else the issuer or the day of a document that the title names
    return mark != "," or (
        not (cites and lower.startswith(framed("issuers", "day_words"), at))
        and _ends_at_comma(folded, lower, start, here, end, cited)
    )


def _ends_at_comma(folded: str, lower: str, start: int, here: int, end: int, cited: Sequence[int]) -> bool:
    """Whether the phrase from ``start`` ends at a comma."""
    at = here + 1
    if _PERSONNEL.match(lower, start, here) and _SEATED.match(lower, at, end):
        return False  # "bổ nhiệm đồng chí A, Phó Giám đốc Sở Nội vụ giữ chức vụ Giám đốc"
    if _PLACE.search(folded, max(start, here - 40), here) and _WIDER.match(folded, at, end):
        return False  # "công nhận xã Hòa An, huyện Phú Lộc đạt chuẩn"
    if _VERBS.match(lower, start, end) and lower.find(",", start) == here:
        return False  # "công bố, thảo luận, lấy ý kiến"
    return (
        _new_times(lower, here, at)
        or _leads_on(lower, start, here, at, cited)
        or (folded[here - 1] in _QUOTES and bool(_TYPE.match(folded, at)))
        or (not _lists_on(folded, lower, start, here, end) and _begins_clause(folded, lower, at, end))
    )


# Two verbs at the beginning of a title, with what they have in common after both.
_VERBS: Final = when_used(
    re.compile, lambda: rf"{_words('clause_verbs')},[ ]{_words('clause_verbs')}(?![^\W_])"
)
_NAME: Final = r"(?: \p{Lu}\p{Ll}*+){1,4}"
# "công nhận xã Hòa An | , huyện Phú Lộc | đạt chuẩn": a place and the wider one it is in, before no verb of the sentence.
_PLACE: Final = when_used(
    regex_compile,
    lambda: rf"(?<![^\W_])(?:{one_of('organs', 'settlements')}|{one_of('syntax', 'levels')}){_NAME}\Z",
)
_WIDER: Final = when_used(
    regex_compile, lambda: rf" {one_of('syntax', 'levels')}{_NAME}(?! {_words('clause_verbs')})"
)


# "trong tình hình mới", with which titles end, and what goes on with one all the same.
_NEW_TIMES: Final = when_used(re.compile, r"(?:tình hình|giai đoạn|thời kỳ|kỷ nguyên|bối cảnh) mới\Z")
_LATER: Final = when_used(re.compile, lambda: rf" {_words('later')}")


def _new_times(lower: str, here: int, at: int) -> bool:
    """Whether a title ends at a comma or "và" after "trong tình hình mới"."""
    return bool(_NEW_TIMES.search(lower, max(0, here - 18), here)) and not _LATER.match(lower, at)


def _leads_on(lower: str, start: int, here: int, at: int, cited: Sequence[int]) -> bool:
    """Whether what stands after "và" or a comma leads over to the next citation."""
    return _cites(lower, here, at, cited) or _takes_next(lower, start, here, at, cited)


# Phrases of titles with words in them that end one elsewhere: "không để", "nhỏ và vừa", "chưa thành niên".
_KEPT: Final = when_used(
    re.compile,
    lambda: (
        rf"(?<![^\W_])(?<!chính[ ])(?<!tiếp[ ])(?:{_words('keeps')}|(?:đang[ ])?được[ ]{_words('passives')}|là[ ]{_words('copulas')})"
    ),
)


# "nhà ở nhiều tầng, nhiều căn hộ", "bị ốm, bị tai nạn": what is listed begins with the same word.
_SAME_WORD: Final = when_used(
    re.compile, lambda: rf"[ ](?P<word>{_words('repeated')})[ ][^,.;:\n]{{1,30}},[ ](?P=word)[ ]"
)
# "nông nghiệp, nông thôn", "công tác dân tộc, công tác tôn giáo", "nghệ nhân nhân dân, nghệ nhân ưu tú".
_SAME_HEAD: Final = when_used(
    re.compile,
    lambda: (
        rf"(?<![^\W_])(?P<head>công[ ]tác|(?!{_words('no_list_heads')}[ ])[^\W\d_]{{2,}})"
        r"(?:[ ][^\W\d_]+){1,3},[ ](?P=head)[ ]"
    ),
)


def _same_head(lower: str, start: int, comma: int) -> bool:
    """Whether a word after a comma begins what stands last before it too."""
    last = max(start, comma - 48, lower.rfind(",", start, comma) + 1)
    return lower.startswith(", ", comma) and _SAME_HEAD.search(lower, last, comma + 16) is not None


# "người giữ chức vụ do Quốc hội bầu", "doanh nghiệp do Nhà nước nắm giữ 100% vốn": no maker of the document.
_OF_WHOM: Final = when_used(
    re.compile, lambda: rf"[ ](?:(?!{_words('making')})[^.;:\n]){{2,60}}?[ ]{_words('owning')}"
)


def _keeps(lower: str, start: int, here: int, after: int) -> bool:
    """Whether a phrase of titles goes on over what else would end one from ``here`` to ``after``.

    One that begins with the same word must be no shorter: "được cấp" keeps on, "được cấp ủy" ends.
    """
    kept = _KEPT.finditer(lower, max(start, here - 30), here + 36)
    return any(
        phrase.start() <= here < phrase.end() or (phrase.start() == here + 1 and phrase.end() >= after)
        for phrase in kept
    )


# "kết luận của Thủ tướng tại cuộc họp", "công bố luật ... tại kỳ họp thứ 10": what is made known, and where it was said.
_SAID: Final = when_used(
    re.compile,
    r"(?:(?:thông báo[ ])?(?:ý kiến[ ])?(?:kết luận|chỉ đạo|phát biểu|ý kiến)"
    r"|công bố[ ](?:các[ ]|\d+[ ])?(?:luật|pháp lệnh))(?![^\W_])",
)
# "cho đồng chí A thôi giữ chức Bí thư Huyện ủy để nghỉ hưu".
_LEAVES: Final = when_used(
    re.compile, r"(?:cho|miễn nhiệm|điều động)[ ][^.;:\n]{3,160}(?:thôi|miễn nhiệm|chức)(?![^\W_])"
)
# "sửa đổi Quy định ban hành kèm theo Quyết định số 30": what is amended, and the document that it came with.
_ENCLOSED: Final = when_used(re.compile, r"(?:ban hành kèm|kèm theo)\Z")
_AMENDS: Final = when_used(
    re.compile,
    lambda: rf"(?:{_words('amending')}|việc[ ](?=sửa đổi|bãi bỏ))",
)

# "chức năng, nhiệm vụ | của UBND tỉnh": what an organ has, so that "của" names no issuer.
_OWNED: Final = when_used(re.compile, lambda: rf"(?<![^\W_]){_words('owned')}\Z")

# What a document is carried out together with: another one, a movement, the tasks of those who carry it out. What else
# "gắn với" leads to is part of the title: "phát triển du lịch gắn với bảo vệ môi trường".
_TIED: Final = when_used(
    re.compile,
    lambda: (
        rf"[ ](?:\d|{_words('tied_to')}|(?!thực hiện chế độ)(?:[^\W\d_]+[ ]){{0,5}}?(?:{_words('document_plurals')}|{_words('tied_to_some')}))"
    ),
)

# A decision to watch how something and a document are carried out, and by whom after both.
_WATCHED: Final = when_used(re.compile, r"(?:kiểm tra|giám sát)[ ][^,.;:\n]{0,60}?(?:thực hiện|chấp hành)[ ]")
_AT_WHOM: Final = when_used(re.compile, r"[ ][^,.;:\n]{3,60}?[ ]đối với[ ]")

# "trong lĩnh vực đất đai; thủy lợi; thi hành án": fields of one decree.
_FIELD: Final = when_used(re.compile, r".*lĩnh vực[ ][^.:\n]{2,200}\Z")
_NEXT_FIELD: Final = when_used(
    re.compile,
    r"[ ](?P<words>(?:phòng,[ ](?=chống|ngừa|chữa))?[^\W\d_]+(?:[ ][^\W\d_]+){1,7}?)(?=[,;.)\n]|\Z|[ ](?:là|thì|và|có|được|đã|để)[ ])",
)


def _lists_fields(lower: str, start: int, mark: int, end: int) -> bool:
    """Whether a semicolon stands between the fields that a title lists."""
    field = _NEXT_FIELD.match(lower, mark + 1, end) if _FIELD.match(lower, start, mark) else None
    return field is not None and not _acts(lower, *field.span("words"))


def _acts(lower: str, start: int, end: int) -> bool:
    """Whether the words begin like a clause, or take a document."""
    if lower.startswith(framed("titles", "no_acts", before="", after=""), start):
        return False
    return any(pattern.match(lower, start - 1, end) for pattern in (_CLAUSE, _VERB, _TAKING))


# A decision on one person, and the office given after those held.
_PERSONNEL: Final = when_used(
    re.compile,
    lambda: (
        rf"""(?:
        [^.;:\n]{{0,120}}?(?:đối[ ]với|cho)(?=[ ](?:đồng[ ]chí|ông|bà)[ ])
      | quyết[ ]định(?=[ ](?:đồng[ ]chí|ông|bà)[ ])
      | {_words("appointing")}
    )(?:[ ]lại)?(?:[, ][^,.;:\n]{{3,40}})?,?[ ]"""
    ),
    re.VERBOSE,
)
_SEATED: Final = when_used(
    re.compile,
    lambda: (
        rf"""
        (?![ ]thời[ ](?:hạn|gian))[^.;:\n]{{0,160}}?[ ]{_words("seated")}
      | [ ](?:nguyên[ ])?{_words("chairs")}[ ][^.,;:\n]{{2,80}}(?=[.;](?:\s|\Z)|\n|\Z)
    """
    ),
    re.VERBOSE,
)


def _next_after(leading: re.Pattern[str], lower: str, at: int, cited: Sequence[int]) -> bool:
    """Whether what stands between ``at`` and the next citation leads over to it."""
    index = bisect_left(cited, at)
    return index < len(cited) and bool(leading.fullmatch(lower, at, cited[index]))


# What may stand between two documents that are cited together.
_TOGETHER: Final = when_used(re.compile, r"[ ]?(?:(?:các|những|cả|theo|với|dự thảo|tinh thần)[ ])?")


def _cites(lower: str, here: int, at: int, cited: Sequence[int]) -> bool:
    """Whether a citation, with the pinpoint before it, begins at ``at`` or two words on."""
    return bool(_CITING.match(lower, here)) or _next_after(_TOGETHER, lower, at, cited)


def _takes_next(lower: str, start: int, here: int, at: int, cited: Sequence[int]) -> bool:
    """Whether a verb after "và" or a comma takes the next citation, and nothing before it, for its object."""
    return _next_after(_TAKING, lower, at, cited) and not _TAKEN.search(lower, start, here)


@cache
def _peers() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What titles list side by side, before a comma and after it: "cán bộ, đảng viên", "việc cưới, việc tang"."""
    word = _words("peers")
    return re.compile(rf"(?<![^\W_])(?<!nông[ ])({word})(?:[ ](?!máy)[^\W\d_]+)?\Z"), re.compile(
        rf"[ ]({word})"
    )


def _lists_on(folded: str, lower: str, start: int, comma: int, end: int) -> bool:
    """Whether the words at both sides of a comma are members of one list."""
    if lower[comma + 2 : comma + 3].isdecimal() and _COUNT_BEFORE.search(lower, start, comma):
        return bool(_AWARDS.match(lower, start, comma) or _AIMS.match(lower, comma + 1, end))
    if _SAME_WORD.search(lower, max(start - 1, comma - 36), comma + 12):
        return True
    return _same_head(lower, start, comma) or _are_peers(folded, lower, start, comma)


def _are_peers(folded: str, lower: str, start: int, comma: int) -> bool:
    """Whether the words at both sides of a comma are of one kind: "cán bộ, công chức"."""
    before, after = _peers()
    right = after.match(lower, comma + 1)
    left = before.search(lower, start, comma) if right else None
    if right is None or left is None:
        return False
    kinds = vocab.words("titles", "peers")
    pair = kinds[left[1]]["kind"], kinds[right[1]]["kind"]
    named = folded[right.start(1)].isupper() and folded[left.start(1)].islower()
    if named and (pair == ("person", "actor") or folded[right.start(1) : right.end() + 2].istitle()):
        return False  # "viên chức, Sở Nội vụ đã ban hành": an organ by its name, not one of those listed
    return pair[0] == pair[1] or pair in _ALIKE


# "cơ quan, cá nhân", "xã, hộ nghèo", but not "cán bộ | , tỉnh đã mở lớp": where people are told of, a place or an
# organ after them begins the clause.
_ALIKE: Final = frozenset(
    {("actor", "part"), ("actor", "person"), ("part", "actor"), ("part", "person"), ("person", "actor")}
)


# "tặng Bằng khen cho 12 tập thể, 30 cá nhân": those who are awarded.
_AWARDS: Final = when_used(
    re.compile, lambda: rf"(?:{_words('awards')}|(?:[^,.;:]{{0,60}}[ ])?{_words('grants')})[ ]"
)
# "12 nhiệm vụ, 8 giải pháp": what a programme counts.
_AIMS: Final = when_used(re.compile, lambda: rf"[ ]\d{{1,3}}[ ](?:nhóm[ ])?{_words('aims')}")
_COUNT_BEFORE: Final = when_used(re.compile, r"(?<![^\W_])\d[\d.]{0,9}(?:[ ][^\W\d_]+){1,4}\Z")


class _Common(NamedTuple):
    """What a text and a title of the registry have in common."""

    stop: int  # where it ends in the text
    words: int
    mark: str  # what stands after it in the title; "end" where the title is whole
    part: int  # where the last of the title's parts ends that the text has whole and stops after; 0 for none


def _common(lower: str, start: int, end: int, title: str) -> _Common:
    """How far the text from ``start`` goes on with the words of a title of the registry; its phrase ends at ``end``."""
    stop, part, mark, words = start, 0, "", 0
    for word in _TITLE_WORD.finditer(title):
        joint = _BETWEEN.match(lower, stop) if words else None
        at = joint.end() if joint else start
        past = at + len(word["word"])
        if not lower.startswith(word["word"], at) or lower[past : past + 1].isalnum():
            return _Common(stop, words, mark, part)
        stop, mark, words = past, word["mark"], words + 1
        stop += mark == "”" and lower[past : past + 1] in ("”", '"')
        # "Kết luận 21-KL/TW về đẩy mạnh ...; kiên quyết ngăn chặn": the last parts are left off.
        part = stop if mark and stop > end and _PARTED.match(lower, stop) else part
    return _Common(stop, words, "end", part)


def _known_end(lower: str, start: int, end: int, known: Sequence[str]) -> int | None:
    """Where the title that the registry has for the document ends, if the text goes on with it.

    The text may add to a title or leave part of it out: only a title that stands there whole counts, or its first
    parts, and no words that add to one after it: "trong tình hình mới". Commas and "và" may differ.
    """
    for title in known:
        stop, words, mark, part = _common(lower, start, end, title)
        added = _ADDS.match(lower, stop) or _same_head(lower, start, stop)
        if mark == "end" and (stop >= end or not added):
            return stop
        if mark == ";" or (
            mark == "," and words > 7 and lower.startswith((",", *framed("titles", "links")), stop)
        ):
            # "về tăng cường xây dựng, chỉnh đốn Đảng và 27 biểu hiện"
            part = part if added and stop <= end else stop
        if part and mark != "end":
            return part
    return None


# The words of a title, but for "và", and what stands between them in the text.
_TITLE_WORD: Final = when_used(re.compile, r"(?!và[ ])(?<![^\W_])(?P<word>[^\W_]+)(?P<mark>[,;)”]?)")
_BETWEEN: Final = when_used(re.compile, r"[ ,;:“”\"()/-]{0,4}(?:và[ ])?")
_PARTED: Final = when_used(re.compile, r"[.,;)”\"\n]|\Z")


# What may be added to a title: a place, a time, "và", or the end of its last word.
_ADDS: Final = when_used(re.compile, lambda: rf"[^\W_]|[ ]{_words('adds')}")


_PART: Final = when_used(re.compile, r"[ ](?P<words>(?:[^,.;:\n]|\.(?=\w)){0,90})")


def _begins_clause(folded: str, lower: str, at: int, end: int) -> bool:
    """Whether a clause of its own begins after a comma: by its words, in capitals, or with an organ and its verb."""
    shout = _SHOUT.match(folded, at, end)
    if _CLAUSE.match(lower, at, end) or (shout and shout[0].isupper() and not folded[at - 4 : at].isupper()):
        return True
    if not folded[at : at + 2].isupper() or lower.startswith(framed("titles", "feasts"), at):
        return False
    part = _PART.match(folded, at, end)
    return bool(part and _VERB.search(folded, *part.span("words")))
