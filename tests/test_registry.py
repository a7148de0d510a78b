"""Which known document a citation means: found, ambiguous, unknown, and never guessed."""

from __future__ import annotations

import datetime as dt
import re

import pytest

from partydocs import citations, registry
from partydocs.models import BlockKind, Citation
from partydocs.source import Region, Source


def resolved(text: str, published: dt.date | None = None) -> tuple[Citation, ...]:
    source = Source(text)
    found = citations.find(source, (Region(BlockKind.BODY, 0, len(source)),), published)
    return registry.resolve(found, published=published)


@pytest.mark.parametrize(
    ("text", "document", "why"),
    [
        ("Nghị quyết số 18-NQ/TW ngày 25/10/2017", "18-NQ/TW:2017", "number and day"),
        ("Nghị quyết số 18-NQ/TW năm 2022", "18-NQ/TW:2022", "number and year"),
        ("Nghị quyết số 18-NQ/TW của Ban Chấp hành Trung ương khóa XII", "18-NQ/TW:2017", "number and term"),
        ("Nghị quyết 18-NQ/TW về quản lý và sử dụng đất", "18-NQ/TW:2022", "number and title"),
        ("Nghị quyết 18 -NQTW ngày 25-10-2017", "18-NQ/TW:2017", "a number with slips"),
        ("Quy định 205 của Bộ Chính trị", "205-QĐ/TW:2019", "a short number, once only"),
        ("Quy định 205", "205-QĐ/TW:2019", "a kind that only the Party issues"),
        ("Kết luận 01 ngày 18/5/2021", "01-KL/TW:2021", "a short number and its day"),
        ("Nghị quyết 57 của Bộ Chính trị", "57-NQ/TW:2024", "a short number and its issuer"),
        (
            "Nghị quyết Trung ương 4 (khóa XII) về tăng cường xây dựng, chỉnh đốn Đảng",
            "04-NQ/TW:2016",
            "a plenum with several documents: the title decides",
        ),
        (
            "Nghị quyết Hội nghị Trung ương 6 khóa XII về đổi mới, sắp xếp tổ chức bộ máy của hệ thống chính trị",
            "18-NQ/TW:2017",
            "the same",
        ),
        ("Luật Đất đai năm 2013", "luat-dat-dai:2013", "name and year"),
        ("Luật số 45/2013/QH13", "luat-dat-dai:2013", "number"),
        ("luật đất đai 2024", "luat-dat-dai:2024", "lower case"),
        ("Luật Phòng chống tham nhũng năm 2018", "luat-phong-chong-tham-nhung:2018", "a comma left out"),
        (
            "Luật Tổ chức HĐND và UBND năm 2003",
            "luat-to-chuc-hoi-dong-nhan-dan-va-uy-ban-nhan-dan:2003",
            "abbreviated",
        ),
        (
            "Luật Tổ chức chính quyền địa phương ngày 19/6/2015",
            "luat-to-chuc-chinh-quyen-dia-phuong:2015",
            "a day",
        ),
        ("BLDS năm 2015", "bo-luat-dan-su:2015", "a code by its letters"),
        ("Hiến pháp năm 2013", "hien-phap:2013", "a constitution"),
        ("Nghị quyết Đại hội XIII của Đảng", "nghi-quyet-dai-hoi:XIII", "a national congress"),
        (
            "Nghị quyết Đại hội đại biểu toàn quốc lần thứ XII của Đảng",
            "nghi-quyet-dai-hoi:XII",
            "its whole name",
        ),
        ("Văn bản số 18-NQ/TW ngày 25/10/2017", "18-NQ/TW:2017", "the type left open"),
        ("Quyết định số 205-QĐ/TW", "205-QĐ/TW:2019", "a regulation by the code of decisions"),
        ("Luật số 91/2015/QH13", "bo-luat-dan-su:2015", "a code is a law"),
        ("Nghị quyết số 18-NQ/TW Hội nghị Trung ương 6 khóa XII", "18-NQ/TW:2017", "number and plenum"),
        (
            "Nghị quyết số 57-NQ/TW Hội nghị Trung ương 6 khóa XIII",
            "57-NQ/TW:2024",
            "no plenum is known of it",
        ),
        ("Nghị quyết 57 khóa XIII", "57-NQ/TW:2024", "a short number and its term"),
        (
            "Nghị quyết 57 về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia",
            "57-NQ/TW:2024",
            "a short number and its title",
        ),
        (
            "Nghị quyết 57 về đột phá khoa học, công nghệ và chuyển đổi số",
            "57-NQ/TW:2024",
            "a short number and most words of its title",
        ),
        ("Nghị quyết số 01-NQ/ĐH của Đại hội XIII của Đảng", "nghi-quyet-dai-hoi:XIII", "its number too"),
        (
            "Nghị quyết 18-NQ/TW về quản lý, sử dụng đất đai hiệu quả",
            "18-NQ/TW:2022",
            "number and most words of the title",
        ),
    ],
)
def test_the_document_that_is_meant(text: str, document: str, why: str) -> None:
    (citation,) = resolved(text)
    assert (citation.document, citation.candidates) == (document, ())


@pytest.mark.parametrize(
    ("text", "some", "why"),
    [
        (
            "Nghị quyết số 18-NQ/TW",
            {"18-NQ/TW:2007", "18-NQ/TW:2017", "18-NQ/TW:2022"},
            "several terms used the number",
        ),
        ("Nghị quyết 18", {"18-NQ/TW:2017", "18-NQ/TW:2022"}, "the short form of the same"),
        ("Kết luận 01", {"01-KL/TW:2016", "01-KL/TW:2021"}, "a short number used twice"),
        (
            "Nghị quyết Trung ương 6 khóa XII",
            {"18-NQ/TW:2017", "19-NQ/TW:2017", "20-NQ/TW:2017", "21-NQ/TW:2017"},
            "a plenum that passed several",
        ),
        (
            "Luật Tổ chức chính quyền địa phương năm 2025",
            {"luat-to-chuc-chinh-quyen-dia-phuong:2025-65", "luat-to-chuc-chinh-quyen-dia-phuong:2025-72"},
            "two laws of one name in one year",
        ),
        ("Nghị quyết 57", {"57-NQ/TW:2024"}, "one is known, but the state numbers resolutions too"),
        ("Nghị quyết 57 về cây xanh đô thị", {"57-NQ/TW:2024"}, "with a title that is not its own"),
        (
            "Nghị quyết 57 về phát triển khoa học trong trường mầm non miền núi",
            {"57-NQ/TW:2024"},
            "with a title that has some words of its own",
        ),
        ("Nghị quyết 57 về các việc", {"57-NQ/TW:2024"}, "with a title that says nothing"),
        (
            "Nghị quyết Trung ương 6 khóa XII về chăn nuôi gia súc",
            {"18-NQ/TW:2017", "19-NQ/TW:2017", "20-NQ/TW:2017", "21-NQ/TW:2017"},
            "a plenum, with a title that is none of theirs",
        ),
        (
            "Nghị quyết Trung ương 6 khóa XII về công tác dân số",
            {"21-NQ/TW:2017"},
            "a plenum, with a title of few words",
        ),
        (
            "Nghị quyết Trung ương 6 khóa XII về tổ chức lễ kỷ niệm tinh gọn",
            {"18-NQ/TW:2017", "19-NQ/TW:2017", "20-NQ/TW:2017", "21-NQ/TW:2017"},
            "a plenum, with a title that has some words of one",
        ),
        ("Chỉ thị 05", {"05-CT/TW:2016"}, "provinces number directives too"),
    ],
)
def test_what_is_open_stays_open(text: str, some: set[str], why: str) -> None:
    (citation,) = resolved(text)
    assert citation.document is None
    assert some <= set(citation.candidates)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Nghị quyết 35 của Chính phủ", "another issuer"),
        ("Nghị quyết số 18-NQ/TW ngày 1/1/2001", "the day of no document with this number"),
        ("Chỉ thị số 37-CT/TW ngày 6/9/2019", "a day after the term of the only one known"),
        ("Nghị quyết số 9999-NQ/TW", "no such number"),
        ("Chỉ thị số 18-NQ/TW ngày 25/10/2017", "another type"),
        ("Luật số 18-NQ/TW ngày 25/10/2017", "another type, later in the alphabet"),
        ("Nghị quyết số 18-NQ/TW Hội nghị Trung ương 7 khóa XII", "another plenum"),
        ("Nghị quyết số 18-NQ/TW Hội nghị Trung ương 5 khóa XII", "another plenum, the one before"),
        ("Nghị quyết số 57-NQ/TW khóa XII", "another term"),
        ("Nghị quyết số 18-NQ/TU ngày 25/10/2017", "a province's code"),
        ("Luật Đất đai năm 2014", "no such year"),
        ("Luật số 9999/2013/QH13", "no such law"),
        ("Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIII", "a province's congress"),
        ("Nghị quyết Đại hội Công đoàn Việt Nam lần thứ XIII", "a union's congress"),
        ("Nghị quyết Đại hội XIII của Công đoàn", "a union's congress, named after its number"),
        ("Nghị quyết Đại hội XIII Công đoàn Việt Nam", "the same without của"),
        ("Nghị quyết Đại hội đại biểu MTTQ Việt Nam lần thứ X", "the Front's congress"),
        (
            "Nghị quyết số 01-NQ/ĐH của Đại hội Đảng bộ tỉnh lần thứ XIII",
            "a province's congress, with a number",
        ),
        ("Báo cáo số 12-BC/TW của Đại hội XIII", "what a congress heard is not its resolution"),
        ("Thông cáo số 12-TC/TW của Đại hội XIII", "nor is what it said of itself"),
        ("Đề án số 57-NQ/TW", "another type, after all others in the alphabet"),
        ("Kết luận 01 của Tỉnh ủy", "a short number of a province"),
        (
            "Nghị quyết Trung ương 4 khóa IX của Ban Chấp hành Đảng bộ tỉnh X",
            "no guess where nothing is known",
        ),
    ],
)
def test_what_is_not_known_has_neither(text: str, why: str) -> None:
    citation = resolved(text)[0]
    assert citation.document is None
    if "khóa IX" not in text:
        assert citation.candidates == ()


@pytest.mark.parametrize(
    ("text", "documents", "why"),
    [
        (
            "Nghị quyết số 18-NQ/TW ngày 25/10/2017 nêu rõ. Nghị quyết 18 yêu cầu",
            ["18-NQ/TW:2017", "18-NQ/TW:2017"],
            "a short number after the full one",
        ),
        (
            "Nghị quyết số 18-NQ/TW ngày 25/10/2017; Nghị quyết số 18-NQ/TW",
            ["18-NQ/TW:2017", "18-NQ/TW:2017"],
            "the number again, without its day",
        ),
        (
            "Nghị quyết 18-NQ/TW ngày 25/10/2017 và Nghị quyết 18-NQ/TW ngày 16/6/2022; Nghị quyết 18",
            ["18-NQ/TW:2017", "18-NQ/TW:2022", None],
            "two antecedents: not certain",
        ),
        (
            "Nghị quyết Trung ương 4 khóa XII về tăng cường xây dựng, chỉnh đốn Đảng. Nghị quyết Trung ương 4",
            ["04-NQ/TW:2016", "04-NQ/TW:2016"],
            "a plenum again, without its term",
        ),
        (
            "Nghị định số 18/2020/NĐ-CP. Nghị quyết 57",
            [None, None],
            "an antecedent of another kind binds nothing",
        ),
        (
            "Nghị quyết 57 nêu; Nghị quyết số 57-NQ/TW ngày 22/12/2024",
            [None, "57-NQ/TW:2024"],
            "what stands after is no antecedent",
        ),
        (
            "Nghị quyết số 18-NQ/TW ngày 25/10/2017; Nghị quyết 18 của HĐND tỉnh",
            ["18-NQ/TW:2017", None],
            "a short number of another issuer",
        ),
        (
            "Nghị quyết số 18-NQ/TW ngày 25/10/2017, Nghị quyết số 18-NQ/TU; Nghị quyết 18",
            ["18-NQ/TW:2017", None, None],
            "two antecedents, one of them not known",
        ),
        (
            "Nghị quyết số 18-NQ/TW; Nghị quyết số 18-NQ/TW ngày 25/10/2017; Nghị quyết số 18-NQ/TW",
            [None, "18-NQ/TW:2017", "18-NQ/TW:2017"],
            "the number alone, before it was said which and after",
        ),
        (
            "Nghị quyết số 18-NQ/TW ngày 25/10/2017; Nghị quyết số 18-NQ/TW ngày 16/6/2022; Nghị quyết số 18-NQ/TW",
            ["18-NQ/TW:2017", "18-NQ/TW:2022", None],
            "two antecedents of one number",
        ),
        (
            "Chỉ thị 05-CT/TW ngày 15/5/2016; Chỉ thị 05",
            ["05-CT/TW:2016", "05-CT/TW:2016"],
            "a nought before the figures",
        ),
        (
            "Kết luận số 01-KL/TW ngày 18/5/2021; Kết luận 01",
            ["01-KL/TW:2021", "01-KL/TW:2021"],
            "the same where two terms have it",
        ),
        (
            "Pháp lệnh số 34/2007/PL-UBTVQH11; Pháp lệnh 34",
            ["phap-lenh-thuc-hien-dan-chu-o-xa-phuong-thi-tran:2007"] * 2,
            "the short number of an ordinance",
        ),
        (
            "Nghị quyết Trung ương 4 khóa XII về tăng cường xây dựng, chỉnh đốn Đảng; "
            "Nghị quyết Trung ương 4 khóa XI về một số vấn đề cấp bách về xây dựng Đảng; "
            "Nghị quyết Trung ương 4 khóa XI; Nghị quyết Trung ương 4 khóa XII; Nghị quyết Trung ương 4",
            ["04-NQ/TW:2016", "12-NQ/TW:2012", "12-NQ/TW:2012", "04-NQ/TW:2016", None],
            "a plenum again, with its term, and without",
        ),
        (
            "Nghị quyết số 18-NQ/TW ngày 25/10/2017; Nghị quyết 18 về quản lý và sử dụng đất",
            ["18-NQ/TW:2017", "18-NQ/TW:2022"],
            "the title of another document",
        ),
    ],
)
def test_back_references(text: str, documents: list[str | None], why: str) -> None:
    assert [citation.document for citation in resolved(text)] == documents


@pytest.mark.parametrize(
    ("text", "published", "document"),
    [
        ("Nghị quyết số 57-NQ/TW", dt.date(2024, 12, 22), "57-NQ/TW:2024"),
        ("Nghị quyết Đại hội XIII của Đảng", dt.date(2021, 2, 1), "nghi-quyet-dai-hoi:XIII"),
        ("Nghị quyết Đại hội XIII của Đảng", dt.date(2021, 1, 31), None),
        ("Nghị quyết Đại hội XIII của Đảng", dt.datetime(2021, 2, 1, 7), "nghi-quyet-dai-hoi:XIII"),
    ],
)
def test_a_document_is_meant_from_its_day_on(text: str, published: dt.date, document: str | None) -> None:
    assert [citation.document for citation in resolved(text, published)] == [document]


@pytest.mark.parametrize(
    ("name", "issuer", "number", "confirmed"),
    [
        ("phap-lenh-dan-so:2003", "Ủy ban Thường vụ Quốc hội", "06/2003/PL-UBTVQH11", False),
        ("luat-ke-toan:2003", "Quốc hội", "03/2003/QH11", False),
        ("hien-phap:2013", "Quốc hội", None, True),
        ("hien-phap:1946", "Quốc hội", None, False),
        ("58-QĐ/TW:2022", "Bộ Chính trị", "58-QĐ/TW", True),
        ("08-NQ/TW:2002", "Bộ Chính trị", "08-NQ/TW", False),
        ("02-NQ/HNTW:1996-1", "Ban Chấp hành Trung ương", "02-NQ/HNTW", False),
        ("02-NQ/HNTW:1996-2", "Ban Chấp hành Trung ương", "02-NQ/HNTW", False),
        ("nghi-quyet-dai-hoi:V", "Đại hội V", None, False),
        ("nghi-quyet-dai-hoi:VI", "Đại hội VI", None, False),
        ("nghi-quyet-dai-hoi:IX", "Đại hội IX", None, True),
        ("nghi-quyet-dai-hoi:X", "Đại hội X", None, True),
        ("nghi-quyet-dai-hoi:XIV", "Đại hội XIV", None, True),
    ],
)
def test_what_is_known_of_a_document(name: str, issuer: str, number: str | None, confirmed: bool) -> None:
    entry = registry.document(name)
    assert (entry.issuer, entry.number, entry.confirmed) == (issuer, number, confirmed)


def test_titles_come_longest_first() -> None:
    for asked in (("18-NQ/TW", "Nghị quyết"), (None, "Nghị quyết", 6)):
        titles = registry.known_titles(*asked)
        assert len(titles) > 2
        assert list(titles) == sorted(titles, key=len, reverse=True)
    assert registry.known_titles(None, "Nghị quyết") == ()


@pytest.mark.parametrize(
    ("text", "start", "end", "stop"),
    [
        ("đất đai năm 2013", 0, 16, 7),
        ("luật đất đai", 5, 12, 12),
        ("đất đai", 0, 6, None),
        ("đất đaix", 0, 8, None),
        ("đất đai5", 0, 8, None),
        ("đất đaix y", 0, 10, None),
        ("tổ chức hđnd và ubnd", 0, 20, 20),
        ("bhxh năm 2014", 0, 13, 4),
        ("phòng chống ma túy", 0, 18, 18),
        ("thi đua khen thưởng 2003", 0, 24, 19),
        ("hôn nhân gia đình 2014", 0, 22, 17),
        ("hôn nhân thực tế 2014", 0, 21, None),
        ("", 0, 0, None),
        ("chim trời", 0, 9, None),
    ],
)
def test_where_the_name_of_a_law_ends(text: str, start: int, end: int, stop: int | None) -> None:
    assert registry.law_name_end(text, start, end) == stop


def test_no_document_of_a_later_day_is_meant() -> None:
    (open_,) = resolved("Nghị quyết số 18-NQ/TW", dt.date(2019, 1, 1))
    assert "18-NQ/TW:2022" not in open_.candidates
    assert "18-NQ/TW:2017" in open_.candidates
    (known,) = resolved("Nghị quyết số 57-NQ/TW", dt.date(2024, 12, 21))
    assert (known.document, known.candidates) == (None, ())


def test_what_is_resolved_again_is_resolved_anew() -> None:
    text = "Nghị quyết số 18-NQ/TW, Nghị quyết số 57-NQ/TW"
    for first, second in ((None, dt.date(2019, 1, 1)), (dt.date(2019, 1, 1), None)):
        assert registry.resolve(resolved(text, first), published=second) == resolved(text, second)


def test_nothing_but_document_and_candidates_changes() -> None:
    source = Source("Luật Đất đai năm 2013 và Nghị quyết 18")
    found = citations.find(source, (Region(BlockKind.BODY, 0, len(source)),), None)
    for before, after in zip(found, registry.resolve(found), strict=True):
        assert (before.text, before.start, before.end, before.type) == (
            after.text,
            after.start,
            after.end,
            after.type,
        )
    assert registry.resolve(registry.resolve(found)) == registry.resolve(found)
    assert registry.resolve([]) == ()


IDS = registry.ids()


def test_every_entry_is_whole() -> None:
    entries = [registry.document(name) for name in IDS]
    assert len(entries) == len(registry._party()) + len(registry._laws()) + len(registry._congresses())
    for entry in entries:
        assert re.fullmatch(r"|\d{4}(-\d\d-\d\d)?", entry.issued), entry
        assert entry.type in registry.LAW_KINDS | PARTY_KINDS, entry
        assert entry.source or not entry.confirmed, entry
        if len(entry.issued) == 10:
            dt.date.fromisoformat(entry.issued)


PARTY_KINDS = frozenset(
    ("Nghị quyết", "Chỉ thị", "Kết luận", "Quy định", "Quyết định", "Hướng dẫn", "Thông báo", "Kế hoạch")
)


@pytest.mark.parametrize("entry", [e for e in registry._party() if len(e.issued) == 10], ids=lambda e: e.id)
def test_every_document_is_found_by_number_and_day(entry: registry.Document) -> None:
    year, month, day = entry.issued.split("-")
    (citation,) = resolved(f"{entry.type} số {entry.number} ngày {day}/{month}/{year}")
    assert entry.id == citation.document or entry.id in citation.candidates


@pytest.mark.parametrize("entry", registry._laws(), ids=lambda e: e.id)
def test_every_law_is_found_by_name_and_year_and_by_number(entry: registry.Document) -> None:
    name = "" if entry.type == "Hiến pháp" else f" {entry.title}"
    (by_name,) = resolved(f"Theo {entry.type}{name} năm {entry.issued[:4]}, các cấp")
    assert entry.id == by_name.document or entry.id in by_name.candidates
    if entry.number:
        (by_number,) = resolved(f"Theo {entry.type} số {entry.number}, các cấp")
        assert entry.id == by_number.document
