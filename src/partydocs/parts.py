"""The parts of a page, and what may follow what: the grammar that ``layout`` finds the best way through.

A page goes from what stands before the headline over the headline with its stamps and tools to the text, its end
and what comes after it. A step from one part to the next has a price; what is no step does not occur.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from partydocs.models import BlockKind

__all__ = [
    "AFTER",
    "BEFORE",
    "BODY",
    "BYLINE",
    "CAPTION",
    "CAPTION_ABOVE",
    "END",
    "HEADING",
    "INSIDE",
    "KIND",
    "LAST",
    "LEAD",
    "LEADS",
    "LEAD_NAME",
    "LEAD_STAMP",
    "LEAD_TOOLS",
    "NAME",
    "NAMES",
    "NAME_ABOVE",
    "NOTE",
    "PARTS",
    "STAMP",
    "STAMPS",
    "STAMP_ABOVE",
    "STAMP_BELOW",
    "START",
    "STEPS",
    "TITLE",
    "TITLES",
    "TITLE_STAMPED",
    "TOOLS",
    "TOOLS_ABOVE",
    "TOOLS_STAMPED",
]

(
    BEFORE,  # menus, mastheads, breadcrumbs
    STAMP_ABOVE,  # a stamp above the headline
    TOOLS_ABOVE,  # tools between it and the headline
    NAME_ABOVE,  # a byline there: "Người đăng: Thu Hà"
    TITLE_STAMPED,  # the headline under a stamp
    TITLE,  # the headline
    TOOLS,  # tools under a headline whose stamp may still come
    STAMP,  # a stamp under the headline
    TOOLS_STAMPED,  # tools after the stamp
    NAME,  # a byline above the text
    CAPTION_ABOVE,  # a caption above the text
    LEAD,
    LEAD_STAMP,  # a stamp under the lead
    LEAD_TOOLS,
    BODY,
    HEADING,
    CAPTION,
    INSIDE,  # alt texts and links between paragraphs
    BYLINE,
    END,  # counters and tools under the text, before the byline
    STAMP_BELOW,  # a stamp under the text
    AFTER,  # related links, comments, footers
    LEAD_NAME,  # a byline under the lead
    NOTE,  # a footnote
) = range(24)

KIND: Final = {
    BEFORE: BlockKind.CHROME,
    STAMP_ABOVE: BlockKind.STAMP,
    TOOLS_ABOVE: BlockKind.CHROME,
    NAME_ABOVE: BlockKind.BYLINE,
    TITLE_STAMPED: BlockKind.TITLE,
    TITLE: BlockKind.TITLE,
    TOOLS: BlockKind.CHROME,
    STAMP: BlockKind.STAMP,
    TOOLS_STAMPED: BlockKind.CHROME,
    NAME: BlockKind.BYLINE,
    CAPTION_ABOVE: BlockKind.CAPTION,
    LEAD: BlockKind.LEAD,
    LEAD_STAMP: BlockKind.STAMP,
    LEAD_TOOLS: BlockKind.CHROME,
    BODY: BlockKind.BODY,
    HEADING: BlockKind.HEADING,
    CAPTION: BlockKind.CAPTION,
    INSIDE: BlockKind.CHROME,
    BYLINE: BlockKind.BYLINE,
    LEAD_NAME: BlockKind.BYLINE,
    NOTE: BlockKind.BODY,
    END: BlockKind.CHROME,
    STAMP_BELOW: BlockKind.STAMP,
    AFTER: BlockKind.CHROME,
}

_TEXT: Final = {LEAD: 0.0, BODY: 0.0, CAPTION_ABOVE: 0.5}

# What may follow what, and what it costs.
_NEXT: Final[dict[int, dict[int, float]]] = {
    BEFORE: {BEFORE: 0, STAMP_ABOVE: 0.8, NAME_ABOVE: 2, TITLE: 0, LEAD: 3, BODY: 2.5, CAPTION_ABOVE: 7,
        BYLINE: 7, STAMP: 5},
    STAMP_ABOVE: {STAMP_ABOVE: 5, TOOLS_ABOVE: 0.3, NAME_ABOVE: 0.3, TITLE_STAMPED: 0},
    TOOLS_ABOVE: {TOOLS_ABOVE: 0.7, NAME_ABOVE: 0.5, TITLE_STAMPED: 0},
    NAME_ABOVE: {STAMP_ABOVE: 0.3, TOOLS_ABOVE: 0.7, TITLE_STAMPED: 0},
    TITLE_STAMPED: {TITLE_STAMPED: 0, TOOLS_STAMPED: 0.5, STAMP: 4.5, NAME: 1, HEADING: 3, **_TEXT, CAPTION_ABOVE: 1.5},
    TITLE: {TITLE: 0, TOOLS: 0.5, STAMP: 0, NAME: 1, HEADING: 3, **_TEXT, CAPTION_ABOVE: 1.5},
    TOOLS: {TOOLS: 0.3, STAMP: 0.5, NAME: 1, HEADING: 3, **_TEXT},
    STAMP: {STAMP: 4, TOOLS_STAMPED: 0.2, NAME: 0.8, HEADING: 2, **_TEXT, AFTER: 6},
    TOOLS_STAMPED: {TOOLS_STAMPED: 0.3, STAMP: 5, NAME: 1, HEADING: 2.5, **_TEXT},
    NAME: {TOOLS: 0.5, TOOLS_STAMPED: 0.3, STAMP: 0.3, NAME: 1, HEADING: 3, **_TEXT},
    CAPTION_ABOVE: {CAPTION_ABOVE: 1, TOOLS_STAMPED: 1, HEADING: 1, LEAD: 0.5, BODY: 0},
    LEAD: {BODY: 0, CAPTION: 0, HEADING: 0.3, INSIDE: 1, LEAD_NAME: 2, LEAD_STAMP: 2.5, LEAD_TOOLS: 2,
        BYLINE: 1.5, END: 1.5, AFTER: 2},
    LEAD_NAME: {LEAD_STAMP: 0.3, LEAD_TOOLS: 0.5, BODY: 0, CAPTION: 0, HEADING: 0.3},
    LEAD_STAMP: {LEAD_NAME: 1, LEAD_TOOLS: 0.5, BODY: 0, CAPTION: 0, HEADING: 0.3},
    LEAD_TOOLS: {LEAD_TOOLS: 0.5, BODY: 0, CAPTION: 0, HEADING: 0.5},
    BODY: {BODY: 0, HEADING: 0.3, CAPTION: 0.3, INSIDE: 1.5, BYLINE: 0, END: 1, STAMP_BELOW: 1.5, AFTER: 0.5, NOTE: 0},
    HEADING: {BODY: 0, HEADING: 1.2, CAPTION: 1, INSIDE: 2},
    CAPTION: {BODY: 0, CAPTION: 0.7, HEADING: 0.5, INSIDE: 1, BYLINE: 1, END: 1.2, AFTER: 1},
    INSIDE: {INSIDE: 0.7, BODY: 0, CAPTION: -0.7, HEADING: 0.7, BYLINE: 0.3},
    BYLINE: {BYLINE: 0.3, END: 0.4, STAMP_BELOW: 0.7, AFTER: 0, BODY: 9, NOTE: 0.5},
    END: {END: 0.7, BYLINE: 0.5, STAMP_BELOW: 0.7, AFTER: 0, NOTE: 0},
    NOTE: {NOTE: 0, BYLINE: 0, END: 0.4, STAMP_BELOW: 0.7, AFTER: 0, INSIDE: 1.5},
    STAMP_BELOW: {END: 0.5, AFTER: 0, BYLINE: 0.7, STAMP_BELOW: 1},
    AFTER: {AFTER: 0},
}  # fmt: skip
START: Final = {
    BEFORE: 0.0,
    TITLE: 0.0,
    STAMP_ABOVE: 1.0,
    LEAD: 3.0,
    BODY: 1.5,
    BYLINE: 3.0,
    STAMP: 2.0,
    CAPTION_ABOVE: 4.0,
    HEADING: 2.5,
}
# A page that ends within its head is hardly an article.
LAST: Final = {
    STAMP_ABOVE: 6.0, TOOLS_ABOVE: 8.0, NAME_ABOVE: 8.0, TITLE_STAMPED: 6.0, TITLE: 8.0, TOOLS: 9.0, STAMP: 6.0,
    TOOLS_STAMPED: 8.0, NAME: 5.0, CAPTION_ABOVE: 6.0, LEAD: 1.0, LEAD_STAMP: 4.0, LEAD_TOOLS: 4.0, INSIDE: 6.0,
    HEADING: 4.0,
}  # fmt: skip
# The steps whose price depends on the two lines as well.
_PRICED: Final = {
    (TITLE, TITLE),
    (TITLE_STAMPED, TITLE_STAMPED),
    (STAMP, STAMP),
    (STAMP_ABOVE, STAMP_ABOVE),
    (LEAD, INSIDE),
    (INSIDE, INSIDE),
}
STAMPS: Final = {STAMP_ABOVE, STAMP, LEAD_STAMP, STAMP_BELOW}
NAMES: Final = {NAME_ABOVE, NAME, LEAD_NAME, BYLINE}
TITLES: Final = {TITLE_STAMPED, TITLE}


class _Steps(NamedTuple):
    """What may follow a part on a line: (part, cost), those apart whose price depends on the lines."""

    plain: tuple[tuple[int, float], ...]
    priced: tuple[tuple[int, float], ...]


def _steps(closed: set[int]) -> tuple[_Steps, ...]:
    """For each part, the steps from it but those to the closed parts."""
    return tuple(
        _Steps(
            *(
                tuple(
                    (follower, float(cost))
                    for follower, cost in _NEXT[part].items()
                    if follower not in closed and ((part, follower) in _PRICED) is priced
                )
                for priced in (False, True)
            )
        )
        for part in range(len(KIND))
    )


#: By whether the line has a stamp and whether it may be a byline: most have neither.
STEPS: Final = (
    (_steps(STAMPS | NAMES), _steps(STAMPS)),
    (_steps(NAMES), _steps(set())),
)
_BONUS: Final = 3.5  # the most by which two lines lower the price of a step


def _lead_over(part: int) -> float:
    """By how much the text must lead over a part for it to be the better way to all that may follow."""
    leads = [
        _NEXT[BODY].get(follower, 1000.0) - cost + _BONUS * ((part, follower) in _PRICED)
        for follower, cost in _NEXT[part].items()
    ]
    return 1000.0 if part == BODY else max(leads)


LEADS: Final = tuple(map(_lead_over, range(len(KIND))))
PARTS: Final = len(KIND)
