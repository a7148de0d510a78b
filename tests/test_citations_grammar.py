"""Citations built from a grammar of the forms are all found, and nothing is found in what only looks like one."""

from __future__ import annotations

from typing import Any, NamedTuple

from hypothesis import given, settings
from hypothesis import strategies as st

from partydocs import citations
from partydocs.models import BlockKind, Citation
from partydocs.source import Region, Source


class Built(NamedTuple):
    """A citation and what must be read of it."""

    text: str
    values: dict[str, Any]


def find(text: str) -> tuple[Citation, ...]:
    source = Source(text)
    return citations.find(source, (Region(BlockKind.BODY, 0, len(source)),), None)


FIGURES = st.integers(1, 9999).map(lambda number: f"{number:02d}")
YEARS = st.integers(1994, 2030).map(str)
PARTY_TYPES = {
    "Nghị quyết": "NQ",
    "Chỉ thị": "CT",
    "Kết luận": "KL",
    "Quyết định": "QĐ",
    "Hướng dẫn": "HD",
    "Kế hoạch": "KH",
    "Đề án": "ĐA",
    "Thông báo": "TB",
    "Báo cáo": "BC",
    "Tờ trình": "TTr",
    "Công văn": "CV",
    "Quy chế": "QC",
}
PARTY_ORGANS = ("TW", "BTCTW", "UBKTTW", "BTGTW", "TU", "UBKTTU", "BDVTU", "HU", "ThU", "QU", "ĐU")
STATE_FORMS = {
    "Nghị định": ("NĐ-CP",),
    "Thông tư": ("TT-BTC", "TT-BGDĐT", "TT-BNV", "TT-NHNN"),
    "Thông tư liên tịch": ("TTLT-BTC-BNV",),
    "Quyết định": ("QĐ-TTg", "QĐ-UBND", "QĐ-BYT"),
    "Nghị quyết": ("NQ-CP", "NQ-HĐND", "NQ-UBTVQH14", "QH15"),
    "Chỉ thị": ("CT-TTg", "CT-UBND"),
    "Pháp lệnh": ("PL-UBTVQH11",),
}
ROMANS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV")
WORDS = ("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai")


@st.composite
def party(draw: st.DrawFn) -> Built:
    word = draw(st.sampled_from(sorted(PARTY_TYPES)))
    figures, organ = draw(FIGURES), draw(st.sampled_from(PARTY_ORGANS))
    dash = draw(st.sampled_from(("-", " -", "- ", " - ", "–", "\u2011", "-\u00ad")))
    so = draw(st.sampled_from((" số ", " ", " số: ", "\u00a0số\u00a0", ", số ".replace(",", ""))))
    shape = draw(st.sampled_from(("as it is", "upper", "lower")))
    written = {"upper": word.upper(), "lower": word.lower()}.get(shape, word)
    return Built(
        f"{written}{so}{figures}{dash}{PARTY_TYPES[word]}/{organ}", {"type": word, "number": figures}
    )


@st.composite
def state(draw: st.DrawFn) -> Built:
    word = draw(st.sampled_from(sorted(STATE_FORMS)))
    code = draw(st.sampled_from(STATE_FORMS[word]))
    number = f"{draw(FIGURES)}/{draw(YEARS)}/{code}"
    return Built(
        f"{word}{draw(st.sampled_from((' số ', ' ', ' số: ')))}{number}", {"type": word, "number": number}
    )


@st.composite
def plenum(draw: st.DrawFn) -> Built:
    number, term = draw(st.integers(1, 12)), draw(st.integers(7, 14))
    centre = draw(st.sampled_from(("Trung ương", "TW", "T.Ư", "TƯ", "trung ương")))
    committee = draw(st.sampled_from(("Ban Chấp hành Trung ương", "BCH Trung ương Đảng", "BCH TW", "BCHTW")))
    ordinal = draw(st.sampled_from((str(number), ROMANS[number - 1], WORDS[number - 1])))
    roman = draw(st.sampled_from((ROMANS[term - 1], str(term))))
    tail = draw(st.sampled_from((f"khóa {roman}", f"(khóa {roman})", f"- Khóa {roman}", f", khóa {roman}")))
    tail = tail if tail.startswith(",") else f" {tail}"
    head = draw(
        st.sampled_from(
            (
                f"Nghị quyết {centre} {number}",
                f"Nghị quyết Hội nghị {centre} {number}",
                f"Nghị quyết Hội nghị lần thứ {ordinal} {committee}",
                f"Nghị quyết lần thứ {ordinal} {committee}",
                f"Nghị quyết hội nghị lần thứ {ordinal} của {committee}",
                f"NQTW {number}",
                f"NQTW{number}",
            )
        )
    )
    return Built(head + tail, {"type": "Nghị quyết", "plenum": number, "term": term})


@st.composite
def congress(draw: st.DrawFn) -> Built:
    number = draw(st.integers(1, 14))
    first = draw(st.integers(1995, 2030))
    ordinal = draw(st.sampled_from((str(number), ROMANS[number - 1])))
    party_branch = draw(
        st.sampled_from(
            ("Đảng bộ tỉnh", "Đảng bộ huyện Bến Cát", "Đảng bộ xã", "Đảng bộ Khối", "Công đoàn tỉnh")
        )
    )
    dash = draw(st.sampled_from(("-", " - ", " – ")))
    period = draw(
        st.sampled_from(("", f", nhiệm kỳ {first}{dash}{first + 5}", f" (nhiệm kỳ {first}{dash}{first + 5})"))
    )
    name = draw(st.sampled_from(("Đại hội", "Đại hội đại biểu")))
    head = draw(
        st.sampled_from(
            (
                f"Nghị quyết {name} {party_branch} lần thứ {ordinal}{period}",
                f"Nghị quyết {name} lần thứ {ordinal} {party_branch}{period}",
                f"Nghị quyết {name} toàn quốc lần thứ {ordinal} của Đảng",
                f"Nghị quyết Đại hội {ROMANS[number - 1]} của Đảng",
            )
        )
    )
    expected = f"{first}-{first + 5}" if "nhiệm kỳ" in head else None
    return Built(head, {"type": "Nghị quyết", "congress": number, "period": expected})


LAW_NAMES = (
    "Đất đai",
    "Phòng, chống tham nhũng",
    "Ban hành văn bản quy phạm pháp luật",
    "Quản lý chim trời",
    "Tố cáo",
)


@st.composite
def law(draw: st.DrawFn) -> Built:
    name, year = draw(st.sampled_from(LAW_NAMES)), draw(YEARS)
    form = draw(
        st.sampled_from(("Luật {0} năm {1}", "Luật {0} {1}", "Luật {0} ({1})", "Luật {0} (sửa đổi) năm {1}"))
    )
    return Built(form.format(name, year), {"type": "Luật", "issued": year, "title": name})


BUILT = st.one_of(party(), state(), plenum(), congress(), law())
FRAMES = st.sampled_from(
    (
        "{0}",
        "Thực hiện {0}, các cấp ủy đã quán triệt",
        "Theo {0}; đồng thời làm tốt",
        "(xem {0})",
        "việc học tập {0} được coi trọng.",
        "“{0}” là văn kiện quan trọng",
    )
)


@settings(max_examples=400, deadline=None)
@given(BUILT, FRAMES)
def test_what_the_grammar_builds_is_found(built: Built, frame: str) -> None:
    text = frame.format(built.text)
    found = find(text)
    assert len(found) == 1, [citation.text for citation in found]
    citation = found[0]
    assert text[citation.start : citation.end] == citation.text
    assert citation.text.replace("\u00ad", "").startswith(built.text.split()[0].replace("\u00ad", "")[:2])
    for key, value in built.values.items():
        got = getattr(citation, key)
        if key == "number":
            assert got is not None and got.startswith(value), got
        else:
            assert got == value


@settings(max_examples=150, deadline=None)
@given(st.lists(st.one_of(party(), state(), congress(), law()), min_size=2, max_size=6))
def test_each_of_several_is_found(built: list[Built]) -> None:
    text = "; ".join(one.text for one in built) + "."
    assert [citation.type for citation in find(text)] == [one.values["type"] for one in built]


VERBS = (
    "kết luận",
    "quyết định",
    "quy định",
    "báo cáo",
    "hướng dẫn",
    "thông báo",
    "kế hoạch",
    "chương trình",
)
COUNTED = ("nội dung", "trường hợp", "đồng chí", "vấn đề", "đảng viên", "tỷ đồng", "hộ dân", "dự án")
TYPES = (*VERBS, "nghị quyết", "chỉ thị", "nghị định", "thông tư", "công văn", "luật")


@st.composite
def no_citation(draw: st.DrawFn) -> str:
    number = draw(st.integers(2, 999))
    word = draw(st.sampled_from(TYPES))
    return draw(
        st.sampled_from(
            (
                f"{draw(st.sampled_from(VERBS))} {number} {draw(st.sampled_from(COUNTED))}",
                f"các {word} của Trung ương, của tỉnh",
                f"{word} này đã đi vào cuộc sống",
                f"ban hành {number} {word} quan trọng",
                f"{word} {number}.000 người",
                f"{word} {number % 28 + 1}/{number % 12 + 1}",
                f"{word} {number}%",
                f"điện thoại 0{number}.{number}.{number}",
                f"ngày {number % 28 + 1}/{number % 12 + 1}/2019, {word} được thông qua",
                f"quốc lộ {number}A, xe số {number}-B",
                f"Luật Đất đai và {word} có liên quan",
                f"Đại hội {draw(st.sampled_from(ROMANS))} của Đảng",
            )
        )
    )


@settings(max_examples=300, deadline=None)
@given(st.lists(no_citation(), min_size=1, max_size=4))
def test_nothing_is_found_where_nothing_is_cited(parts: list[str]) -> None:
    text = ". ".join(parts) + "."
    assert [citation.text for citation in find(text)] == []


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet="Nghị quyếtsố 0123456789-/()“”\"',.;:\nTWQĐCPNĐluậtkhóaXIVđiềuhội", max_size=120))
def test_any_text_gives_true_places_and_raises_nothing(text: str) -> None:
    for citation in find(text):
        assert text[citation.start : citation.end] == citation.text
        assert citation.type
