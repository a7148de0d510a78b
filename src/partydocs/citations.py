"""References to particular documents of Party and state.

:mod:`partydocs.references` finds the words that cite a document, :mod:`partydocs.details` reads what stands
around them. The forms are those of Hướng dẫn 36-HD/VPTW (2018) for the Party, of Nghị định 30/2020/NĐ-CP and
the Law on promulgation of legal documents for the state, and those that portals use beside them.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Collection, Sequence
from typing import Final

from partydocs import codes, registry
from partydocs.details import complete
from partydocs.models import Citation
from partydocs.openings import Openings, openings
from partydocs.patterns import when_used
from partydocs.references import Reference, references
from partydocs.source import Region, Source

__all__ = ["find"]


def find(
    source: Source, regions: Sequence[Region], today: dt.date | None, opened: Openings | None = None
) -> tuple[Citation, ...]:
    """The citations of the regions, in order; ``today`` completes signing days without a year.

    ``opened`` is what ``openings`` gives for the regions, where that is known.

    >>> text = "Theo điểm a khoản 2 Điều 5 Nghị định số 34/2016/NĐ-CP ngày 14/5/2016 của Chính phủ"
    >>> source = Source(text)
    >>> cited, = find(source, (Region("body", 0, len(text)),), None)
    >>> str(cited), cited.issuer, cited.issued, cited.provision.article
    ('Nghị định số 34/2016/NĐ-CP', 'Chính phủ', '2016-05-14', '5')
    """
    places = (opened or openings(source, regions)).documents
    found: list[Reference] = []
    for region, cited in references(source, _joined(regions), places):
        complete(source, cited, region.start, region.end, today)
        found += cited
    named = [draft.number for draft in found if draft.type == "Quy định" and not draft.short]
    ruled = {source.folded[slice(*number)].partition("-")[0] for number in named if number}
    return tuple(_finish(source, draft, ruled) for draft in found)


def _joined(regions: Sequence[Region]) -> list[Region]:
    """The regions, those of one kind that touch taken as one."""
    joined: list[Region] = []
    for region in regions:
        if joined and (joined[-1].kind, joined[-1].end) == (region.kind, region.start):
            joined[-1] = Region(region.kind, joined[-1].start, region.end)
        else:
            joined.append(region)
    return joined


def _issued(draft: Reference) -> str | None:
    """The day or year after the document; the day of the act where that says more."""
    issued, acted = draft.issued, draft.acted if draft.number else None
    return acted if acted and acted.startswith(issued or "") else issued


_SPACES: Final = when_used(re.compile, r" ?([-–—/]) ?|(?<=QH) (?=\d)")


def _finish(source: Source, draft: Reference, ruled: Collection[str]) -> Citation:
    words = source.words
    number = words(*draft.number) if draft.number else None
    if number and " " in number:
        number = _SPACES.sub(lambda match: match[1] or "", number)
    issuer = draft.issuer or draft.subject
    title = draft.title or (draft.name if draft.type in registry.LAW_KINDS else None)
    # "QĐ 205-QĐ/TW": what the abbreviation leaves open, the number may tell, or "Quy định số 205-QĐ/TW" elsewhere.
    kinds = registry.party_kinds(number) if draft.short and number else frozenset()
    rule = kinds == {"Quy định"} or (draft.short and draft.type == "Quyết định" and number in ruled)
    return Citation(
        *source.at(draft.start, draft.end),
        type="Quy định" if rule else draft.type,
        number=number,
        issuer=words(*issuer) if issuer else None,
        issued=_issued(draft),
        title=words(*title) if title else None,
        plenum=draft.plenum,
        term=draft.term,
        congress=draft.congress,
        period=draft.period,
        provision=draft.provisions[0] if draft.provisions else None,
        level=codes.level_of(draft.code) if draft.code else None,
        provisions=draft.provisions,
    )
