"""Laws, codes, ordinances, constitutions and charters cited by name and year or number.

A law has no mark where its name ends but the year, the number or the signing date that follows it. Names
in the registry are read as they stand there; any other name is a short run of words that starts with a
capital and holds none of the words that names of laws do not have.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final, NamedTuple

from partydocs import codes, registry
from partydocs.numerals import in_figures
from partydocs.patterns import when_used
from partydocs.vocab import framed, one_of

__all__ = ["law_at"]


class Law(NamedTuple):
    """One law: its place, the place of its name, and its year or number."""

    start: int
    end: int
    name: tuple[int, int]
    year: str | None = None
    number: codes.Number | None = None


_YEAR: Final = r"(?:19[4-9]|20[0-4])\d(?!\d|[/.-]\d)"
_DATE: Final = r"\d{1,2}(?:[ ]?[/.-][ ]?|[ ]tháng[ ])\d{1,2}(?:[ ]?[/.-][ ]?|,?[ ]năm[ ])\d{4}"


@cache
def _tail() -> re.Pattern[str]:
    """What may follow the name: "năm 2013", "2013", "(2013)", "số 45/2013/QH13", "ngày 19/6/2015".

    Also "được Quốc hội thông qua ngày 19/6/2015", where the day has its year.
    """
    return re.compile(
        rf"""[ ]?(?:(?P<aside>[(]?)(?:sửa[ ]đổi|bổ[ ]sung|mới)(?:,?[ ](?:và[ ])?bổ[ ]sung)?(?P<ended>[)]?))?
        (?:
            [ ]?,?[ ]?(?P<open>[(]?)(?:(?:các[ ])?năm[ ]|,[ ])?(?P<year>{_YEAR})(?P<close>[)]?)
          | ,?[ ]?(?P<bracket>[(]?)(?:luật[ ])?(?:số[ ]?:?[ ]?)(?=\d)(?P<number>)
          | [ ](?:(?:đã|vừa|mới)[ ])?được[ ]quốc[ ]hội[ ](?:khóa[ ][ivx]{{1,5}}[ ])?(?:đã[ ])?thông[ ]qua(?=[ ]ngày[ ]{_DATE})(?P<passed>)
          | (?:[ ][(]?(?:ký[ ])?|,[ ](?!ngày[ ](?:\d|[ /-]|tháng|năm){{3,16}},[ ]))(?=ngày[ ]\d)(?P<day>)
        )""",
        re.VERBOSE,
    )


# The number after the year: ", số 45/2013/QH13", " (Luật số 45/2013/QH13)".
_ALSO_NUMBER: Final = when_used(
    re.compile, r",?[ ](?P<open>[(]?)(?:luật[ ])?số[ ]?:?[ ]?(?=\d{1,3}[/-](?:19|20)\d\d[/-])"
)


@cache
def _amending() -> re.Pattern[str]:
    """ "Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật ..." up to its number, day or year.

    Also "... của 37 luật có liên quan đến quy hoạch".
    """
    word = r"(?!luật[ ]|bộ[ ]luật[ ]|số[ ]?:?\d|ngày[ ]\d|năm[ ]\d)[^\W\d_]+"
    amended = rf",?[ ](?:bộ[ ])?luật(?:,?[ ]{word}){{1,16}}(?:[ ]và)?"
    return re.compile(
        r"[ ](?P<name>sửa[ ]đổi(?:(?:,|[ ]và)[ ]bổ[ ]sung)?(?:[ ]một[ ]số)?(?:[ ]điều)?(?:[ ]của)?(?:[ ]các)?"
        rf"(?:(?P<several>[ ]\d{{1,2}}[ ]luật(?:,?[ ]{word}){{0,16}})|(?:{amended}){{1,5}}))(?=,?[ ](?:số[ ]?:?[ ]?\d|ngày[ ]\d)|(?P<year>[ ]năm[ ]\d{{4}}))"
    )


@cache
def _next_year() -> re.Pattern[str]:
    """ ", 2003", " và năm 2013"; not the clause of ", năm 2016 có 14 chị"."""
    ends = r"(?=[ ]?[,.;:)\n]|\Z|[ ](?:và|của|về|là|được|đã)[ ])"
    return re.compile(
        rf"(?:,[ ]|[ ]và[ ]|,[ ]và[ ])(?P<item>(?P<led>năm[ ])?(?P<year>{_YEAR}))(?(led){ends})"
    )


@cache
def _run() -> re.Pattern[str]:
    """A run of words in which the tail is looked for: " Phòng, chống tham nhũng" before " năm 2018"."""
    tail = rf"[ ]?(?:năm[ ]\d|{_YEAR}|số[ ]?:?\d|\d|\()"
    never = rf"(?:{one_of('documents', 'law_ends')}|{one_of('documents', 'types')}[ ]số|(?<!pháp[ ])(?<!kỷ[ ])luật[ ])"
    return re.compile(rf"(?:(?!{tail})(?:,?[ ](?!{never})|(?<=[ ]))[^\W\d_](?:[\w&'-])*){{1,22}}")


# Words that are no law: "luật sư", "luật pháp" but for "Luật Pháp điển", "luật này".
_NO_LAW: Final = when_used(re.compile, lambda: rf"[ ](?!pháp[ ]điển){one_of('documents', 'no_laws')}")
# " nước Cộng hòa xã hội chủ nghĩa Việt Nam".
_REPUBLIC: Final = when_used(re.compile, lambda: rf"(?:[ ]{one_of('documents', 'republic')})*")


def law_at(folded: str, lower: str, head: int, start: int, end: int, kind: str) -> tuple[Law, ...]:
    """The laws whose type word stands from ``head`` to ``start``; several where years are listed.

    >>> text = "Luật Phòng, chống tác hại của rượu, bia năm 2019"
    >>> [(law.year, text[slice(*law.name)]) for law in law_at(text, text.lower(), 0, 4, len(text), "Luật")]
    [('2019', 'Phòng, chống tác hại của rượu, bia')]
    """
    if not folded.startswith(" ", start) or lower.endswith(
        framed("documents", "no_law_before", before=""), 0, head
    ):
        return ()  # "thi hành kỷ luật Ban cán sự đảng"
    amending = _amending().match(lower, start, end)
    # "... của Luật Đất đai năm 2013": the year may be that of the one law that is named.
    if amending and (amending["year"] is None or amending["several"] or " và luật" in amending["name"]):
        return _with_tail(folded, lower, head, amending.span("name"), amending.end(), end)
    name = start + 1
    if folded.startswith("BL", head):
        return _with_tail(folded, lower, head, (head, start), start, end)
    stop = registry.law_name_end(lower, name, end)
    if stop is None or not _tail().match(lower, stop, end):
        if kind == "Hiến pháp":
            republic = _REPUBLIC.match(lower, start, end)
            stop = republic.end() if republic else start
            name = min(name, stop)
        else:
            unnamed = _NO_LAW.match(lower, start, end) or not folded[name : name + 1].isupper()
            run = None if unnamed else _run().match(lower, start, end)
            if run is None or not _is_name(folded, name, run.end()):
                return ()
            stop = run.end()
    return _with_tail(folded, lower, head, (name, stop), stop, end)


def _with_tail(
    folded: str, lower: str, head: int, place: tuple[int, int], stop: int, end: int
) -> tuple[Law, ...]:
    """The laws of the name that ends at ``stop``, by what follows it."""
    tail = _tail().match(lower, stop, end)
    if tail is None:
        return ()
    if tail["year"] is not None:
        opened = tail["open"] or tail["aside"]  # "Luật Giá (sửa đổi năm 2023)"
        shut = tail.end() if opened or not tail["close"] else tail.end("year")
        also = _ALSO_NUMBER.match(lower, shut, end)
        number = codes.number_at(folded, also.end(), end) if also else None
        year = in_figures(tail["year"])
        if also and number and number.code:  # "Luật Đấu thầu năm 2013 số 43/2013/QH13"
            return (Law(head, _closed(folded, number.end, also["open"]), place, year, number),)
        found = [Law(head, shut, place, year)]
        while more := _next_year().match(lower, found[-1].end, end):
            found.append(Law(more.start("item"), more.end(), place, in_figures(more["year"])))
        return tuple(found)
    if tail["day"] is not None or tail["passed"] is not None:
        return (Law(head, stop, place),)
    number = codes.number_at(folded, tail.end(), end)
    if not (number and number.code):
        return ()
    return (Law(head, _closed(folded, number.end, tail["bracket"]), place, None, number),)


def _closed(folded: str, at: int, opened: str) -> int:
    """Past the bracket at ``at``, if one was opened."""
    return at + bool(opened and folded.startswith(")", at))


def _is_name(folded: str, start: int, end: int) -> bool:
    """Whether no part after a comma starts with a capital, as the next name in a list would."""
    parts = folded[start:end].split(", ")
    return not any(part[:1].isupper() for part in parts[1:])
