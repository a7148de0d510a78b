"""Calendar expressions: days, ranges, months, quarters, half-years, years, spans, day words.

Read in three steps, each a module. ``triggers`` tells what may be a date of what ``openings`` found. ``sequences``
parses what begins there, by the grammar of ``days`` and ``months``, and joins it into lists and ranges. ``completion``
goes once over all that was found and fills in what the page leaves out, by the rule of ``periods``.

Feasts and years of the cycle by themselves ("Tết Nguyên đán", "Tết Đinh Dậu") are no dates. The precision of
every range is ``span``.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from partydocs.completion import Completion
from partydocs.elements import Reading
from partydocs.models import DateMention
from partydocs.openings import Openings, openings
from partydocs.ordered import within
from partydocs.sequences import sequence_grammar
from partydocs.source import Region, Source

__all__ = ["find"]


def find(
    source: Source, regions: Sequence[Region], today: dt.date | None, opened: Openings | None = None
) -> tuple[DateMention, ...]:
    """The calendar expressions of the regions, in order; ``today`` completes what the text leaves out.

    ``today`` is the day of publication or the caller's reference. Without it a year that is not printed
    stays open, as do day words. ``opened`` is what ``openings`` gives for the regions, where that is known.

    >>> from partydocs.models import BlockKind
    >>> source = Source("Chiều nay (1/7), quý III; họp ngày 5-6/10/2019")
    >>> whole = [Region(BlockKind.BODY, 0, len(source))]
    >>> [(found.text, found.edtf) for found in find(source, whole, dt.date(2019, 7, 1))]
    [('Chiều nay (1/7)', '2019-07-01'), ('quý III', '2019-35'), ('ngày 5-6/10/2019', '2019-10-05/2019-10-06')]
    >>> [found.edtf for found in find(source, whole, None)]
    ['XXXX-07-01', 'XXXX-35', '2019-10-05/2019-10-06']
    """
    read, lower, folded = sequence_grammar().groups, source.lower, source.folded
    places = (opened or openings(source, regions)).dates
    lists = [
        found
        for _, start, end in regions
        for found in read(Reading(lower, folded, start, end), within(places, start, end, int))
    ]
    return tuple(Completion(source, today).mentions(lists))
