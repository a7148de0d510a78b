"""Forms of citations, their attributes, and what is no citation.

In the tables, ``⟦...⟧`` marks the citations; marked twice, two documents share the words. The second column
gives what must be read of each, in order: of the values in ``EMPTY``, those that are not given must not be read;
others that are not given are not looked at.
"""

from __future__ import annotations

import datetime as dt
import unicodedata
from typing import Any

import pytest

import partydocs
from partydocs import citations
from partydocs.models import BlockKind, Citation
from partydocs.source import Region, Source
from tests.marks import flow_of, marked

Row = tuple[str, list[dict[str, Any]], str]
EMPTY = dict.fromkeys(("issuer", "issued", "title", "plenum", "term", "congress", "period", "provision"))


def find(text: str, today: dt.date | None = None) -> tuple[Citation, ...]:
    return citations.find(*flow_of(text), today)


def check(text: str, expected: list[dict[str, Any]], today: dt.date | None = None) -> None:
    plain, spans = marked(text)
    found = find(plain, today)
    assert [(c.start, c.end) for c in found] == sorted(spans), [c.text for c in found]
    assert all(plain[c.start : c.end] == c.text for c in found)
    for citation, given in zip(found, expected, strict=True):
        values = {**EMPTY, **given}
        if "provisions" in given:
            values["provision"] = given["provisions"][0]
        assert {key: getattr(citation, key) for key in values} == values


def provision(
    article: str | None = None, clause: str | None = None, point: str | None = None
) -> partydocs.Provision:
    return partydocs.Provision(article, clause, point)


PARTY: list[Row] = [
    ("theo ⟦Nghị quyết số 18-NQ/TW⟧.", [{"type": "Nghị quyết", "number": "18-NQ/TW"}], "the full form"),
    ("⟦Chỉ thị 05-CT/TW⟧ và học tập", [{"type": "Chỉ thị", "number": "05-CT/TW"}], "without số"),
    ("⟦Kết luận số: 21-KL/TW⟧", [{"type": "Kết luận", "number": "21-KL/TW"}], "a colon after số"),
    ("⟦Quy định số 08-QĐi/TW⟧", [{"type": "Quy định", "number": "08-QĐi/TW"}], "QĐi for Quy định"),
    ("⟦Quyết định số 118-QĐ/TU⟧", [{"type": "Quyết định", "level": "province"}], "a province's committee"),
    ("⟦Hướng dẫn số 31-HD/BTCTW⟧", [{"type": "Hướng dẫn", "level": "central"}], "a central commission"),
    ("⟦Kế hoạch số 86-KH/HU⟧", [{"type": "Kế hoạch", "level": "district"}], "a district's committee"),
    ("⟦Chương trình số 12-CTr/TU⟧", [{"type": "Chương trình"}], "CTr"),
    ("⟦Chương trình hành động số 06-CTr/TU⟧", [{"type": "Chương trình hành động"}], "a longer type word"),
    ("⟦Đề án số 02-ĐA/TU⟧", [{"type": "Đề án"}], "ĐA"),
    ("⟦Thông báo số 123-TB/HU⟧", [{"type": "Thông báo"}], "TB"),
    ("⟦Thông tri số 15-TT/TW⟧", [{"type": "Thông tri"}], "TT of the Party is Thông tri"),
    ("⟦Thông cáo số 02-TC/UBKTTW⟧", [{"type": "Thông cáo"}], "TC"),
    ("⟦Báo cáo số 188-BC/UBKTTU⟧", [{"type": "Báo cáo", "level": "province"}], "BC"),
    ("⟦Tờ trình số 45-TTr/BTCTU⟧", [{"type": "Tờ trình"}], "TTr"),
    ("⟦Công văn 205-CV/TU⟧", [{"type": "Công văn"}], "CV"),
    ("⟦Quy chế số 01-QC/HU⟧", [{"type": "Quy chế"}], "QC"),
    ("⟦Quy chế làm việc số 01-QC/HU⟧", [{"type": "Quy chế"}], "a qualifier before số"),
    ("⟦Nghị quyết chuyên đề số 07-NQ/ThU⟧", [{"type": "Nghị quyết", "level": "district"}], "chuyên đề"),
    ("⟦Giấy mời số 14-GM/ĐU⟧", [{"type": "Giấy mời"}], "an invitation"),
    ("⟦Hướng dẫn liên ngành số 09-HD/BDVTU⟧", [{"type": "Hướng dẫn"}], "liên ngành"),
    ("⟦Thông báo kết luận số 77-TB/TU⟧", [{"type": "Thông báo"}], "the first type word is the type"),
    ("⟦quyết định số 439 – QĐNS/TW⟧", [{"type": "Quyết định", "number": "439–QĐNS/TW"}], "lower case"),
    ("⟦Chỉ thị số 788-CT/QUTW⟧", [{"level": "central"}], "the Central Military Commission"),
    ("⟦Chương trình số 06-CTrHĐ/TU⟧", [{"type": "Chương trình hành động"}], "the code says what programme"),
    ("⟦Kế hoạch số 06-CTrHĐ/TU⟧", [{"type": "Kế hoạch"}], "the word before the code"),
    ("⟦Chương trình số 6-KH/TU⟧", [{"type": "Chương trình"}], "the code of another type"),
]

STATE: list[Row] = [
    (
        "⟦Quy định thi hành Điều lệ Đảng số 29-QĐ/TW⟧; ⟦Thông tư hướng dẫn Luật Đất đai số 12/2018/TT-BTNMT⟧; ⟦Quyết định phê duyệt Đề án du lịch số 160/QĐ-TTg⟧",
        [
            {"type": "Quy định", "number": "29-QĐ/TW"},
            {"type": "Thông tư", "number": "12/2018/TT-BTNMT"},
            {"type": "Quyết định", "number": "160/QĐ-TTg"},
        ],
        "the number is not that of the document named before it",
    ),
    (
        "quyết định ban hành kèm theo ⟦Quyết định số 12/QĐ-UBND⟧; thông tư hướng dẫn ⟦Luật Đất đai số 45/2013/QH13⟧; kế hoạch thực hiện ⟦Chỉ thị số 7/CT-TTg⟧",
        [{"type": "Quyết định"}, {"type": "Luật", "title": "Đất đai"}, {"type": "Chỉ thị"}],
        "the number is that of the nearer document",
    ),
    ("kế hoạch thực hiện ⟦Kết luận số 43-KL/TW⟧", [{"type": "Kết luận"}], "what a plan carries out"),
    (
        "⟦Công văn 2079/TTCP-TD&XLĐT⟧",
        [{"number": "2079/TTCP-TD&XLĐT"}],
        "an organ whose code begins like a kind",
    ),
    (
        "⟦Mệnh lệnh số 01/ML-BTL⟧ của Tư lệnh Quân khu",
        [{"type": "Mệnh lệnh", "number": "01/ML-BTL", "issuer": "Tư lệnh Quân khu"}],
        "an order of the army",
    ),
    (
        "⟦Chỉ lệnh số 15/CL-TL⟧, ⟦Huấn lệnh số 01/HL-TTM⟧",
        [{"type": "Chỉ lệnh"}, {"type": "Huấn lệnh"}],
        "other orders",
    ),
    ("theo ⟦Nghị định 140/2016⟧.", [{"number": "140/2016"}], "number and year at the end of a sentence"),
    ("⟦Nghị định số 34/2016/NĐ-CP⟧", [{"type": "Nghị định", "number": "34/2016/NĐ-CP"}], "a decree"),
    ("⟦Thông tư 01/2025/TT-BNV⟧", [{"type": "Thông tư", "level": "central"}], "a ministry's circular"),
    ("⟦Thông tư liên tịch số 10/2014/TTLT-BTC-BTP⟧", [{"type": "Thông tư liên tịch"}], "two ministries"),
    ("⟦TTLT số 10/2014/TTLT-BTC-BTP⟧", [{"type": "Thông tư liên tịch"}], "TTLT"),
    ("⟦Nghị quyết số 30/2021/QH15⟧", [{"type": "Nghị quyết", "level": "central"}], "the National Assembly"),
    ("⟦Nghị quyết số 1685/NQ-UBTVQH15⟧", [{"level": "central"}], "its Standing Committee"),
    ("⟦Nghị quyết số 35/NQ-CP⟧", [{"number": "35/NQ-CP"}], "the Government"),
    ("⟦Nghị quyết số 19-2018/NQ-CP⟧", [{"number": "19-2018/NQ-CP"}], "the year after a dash"),
    ("⟦Nghị quyết 30a/2008/NQ-CP⟧", [{"number": "30a/2008/NQ-CP"}], "a letter in the figures"),
    ("⟦Nghị quyết số 11/2010/NQ-HĐND⟧", [{"level": None}], "HĐND of no known level"),
    ("⟦Quyết định số 1722/QĐ-TTg⟧", [{"type": "Quyết định", "level": "central"}], "the Prime Minister"),
    ("⟦Quyết định số 365/QĐ-CAT-PX01⟧", [{"number": "365/QĐ-CAT-PX01"}], "a unit after the organ"),
    ("⟦Chỉ thị số 13/CT-TTg⟧", [{"type": "Chỉ thị"}], "CT-TTg"),
    ("⟦Công điện số 86/CĐ-TTg⟧", [{"type": "Công điện"}], "a telegram"),
    ("⟦Công điện hỏa tốc số 12/CĐ-UBND⟧", [{"type": "Công điện"}], "hỏa tốc"),
    ("⟦Công văn số 3419/UBND-KGVX⟧", [{"type": "Công văn", "number": "3419/UBND-KGVX"}], "organ and unit"),
    ("tại ⟦văn bản số 567/TTg-NN⟧", [{"type": "Văn bản", "number": "567/TTg-NN"}], "a type left open"),
    ("⟦Văn bản hợp nhất số 20/VBHN-BTC⟧", [{"type": "Văn bản hợp nhất"}], "a consolidated text"),
    ("⟦Pháp lệnh số 34/2007/PL-UBTVQH11⟧", [{"type": "Pháp lệnh"}], "an ordinance by number"),
    ("⟦Lệnh số 25/2012/L-CTN⟧", [{"type": "Lệnh", "level": "central"}], "an order of the President"),
    ("⟦Sắc lệnh số 63/SL⟧ ngày 22/11/1945", [{"type": "Sắc lệnh", "issued": "1945-11-22"}], "an old decree"),
    (
        "⟦Điện số 15/ĐK⟧ của Bộ Công an",
        [{"type": "Điện", "issuer": "Bộ Công an"}],
        "a telegram of the forces",
    ),
    ("(⟦Quyết định số 412 KT/CTN⟧)", [{"number": "412 KT/CTN"}], "a space before the code"),
    ("⟦Nghị quyết liên tịch số 403/2017/NQLT-CP-UBTWMTTQVN⟧", [{"type": "Nghị quyết liên tịch"}], "joint"),
    ("⟦Tờ trình số 60/TTr-CT⟧", [{"type": "Tờ trình"}], "TTr"),
    ("⟦Quyết định phê duyệt chủ trương số 12/QĐ-UBND⟧", [{"number": "12/QĐ-UBND"}], "words before số"),
    ("⟦Nghị định của Chính phủ số 34/2016/NĐ-CP⟧", [{"issuer": "Chính phủ"}], "the issuer before số"),
    (
        "theo ⟦Công văn 4748-CV/VPTW/nb⟧.",
        [{"type": "Công văn", "number": "4748-CV/VPTW/nb", "level": "central"}],
        "for use inside",
    ),
    (
        "⟦Thông tư liên tịch số 01/2020/TTLT-VKSNDTC-TANDTC-BCA-BQP-BTC-BNN&PTNT-BTP⟧, và",
        [
            {
                "type": "Thông tư liên tịch",
                "number": "01/2020/TTLT-VKSNDTC-TANDTC-BCA-BQP-BTC-BNN&PTNT-BTP",
                "level": "central",
            }
        ],
        "seven organs",
    ),
]

ABBREVIATED: list[Row] = [
    ("⟦TT số 07-TT/TU⟧ nêu rõ", [{"type": "Thông tri"}], "TT of a Party organ"),
    ("⟦NQ số 18⟧ nêu rõ", [{"type": "Nghị quyết", "number": "18"}], "NQ"),
    ("⟦NĐ 100⟧, mức phạt", [{"type": "Nghị định", "number": "100"}], "NĐ with a bare number"),
    ("⟦CT số 37-CT/TW⟧", [{"type": "Chỉ thị"}], "CT"),
    ("⟦KL 21⟧ được phổ biến", [{"type": "Kết luận"}], "KL"),
    ("⟦QĐ số 45/2019/QĐ-TTg⟧", [{"type": "Quyết định"}], "QĐ"),
    ("⟦QĐ 205-QĐ/TW⟧", [{"type": "Quy định"}], "QĐ for what is known as a Quy định"),
    (
        "⟦Quyết định 205-QĐ/TW⟧",
        [{"type": "Quyết định"}],
        "the word says what it is, whatever the number says",
    ),
    ("⟦QĐ 58-QĐ/TW⟧", [{"type": "Quyết định"}], "a number of documents of both kinds"),
    ("⟦HD 09-HD/BTCTW⟧", [{"type": "Hướng dẫn"}], "HD"),
    ("⟦KH số 11-KH/ĐU⟧", [{"type": "Kế hoạch"}], "KH"),
    ("⟦TT 86/2024/TT-BTC⟧", [{"type": "Thông tư"}], "TT of the state is Thông tư"),
    ("⟦NQ18-NQ/TW⟧", [{"number": "18-NQ/TW"}], "glued to the number"),
    ("⟦BLDS năm 2005⟧", [{"type": "Bộ luật", "issued": "2005", "title": "BLDS"}], "a code by its letters"),
    ("triển khai ⟦57-NQ/TW⟧", [{"type": "Nghị quyết"}], "no type word: the code tells the type"),
    ("triển khai ⟦205-QĐ/TW⟧", [{"type": "Quy định"}], "what is known by that number"),
    ("⟦Số: 12-KH/HU⟧ về tuyển quân", [{"type": "Kế hoạch", "title": "tuyển quân"}], "the head of a document"),
    ("⟦TTr số 45-TTr/BTCTU⟧", [{"type": "Tờ trình"}], "TTr, which TT begins"),
    ("⟦ĐA số 02-ĐA/TU⟧", [{"type": "Đề án"}], "ĐA"),
    (
        "theo ⟦TT 13/2011/TTLT-BKHĐT-BTC⟧.",
        [{"type": "Thông tư liên tịch", "number": "13/2011/TTLT-BKHĐT-BTC", "level": "central"}],
        "TT of several ministries",
    ),
    (
        "Theo ⟦Nghị định (NĐ) 54/2011⟧ của Chính phủ",
        [{"type": "Nghị định", "number": "54/2011", "issuer": "Chính phủ"}],
        "the abbreviation in brackets",
    ),
    (
        "⟦Quy định số 999-QĐ/TW⟧ có hiệu lực; ngoài ⟦QĐ 999⟧, chi bộ đọc thêm",
        [{"type": "Quy định"}, {"type": "Quy định", "number": "999"}],
        "what it is called elsewhere on the page",
    ),
    ("⟦Nghị quyết 57NQ/TW⟧", [{"number": "57NQ/TW"}], "the code glued to the figures"),
]

SLIPS: list[Row] = [
    (
        "⟦Quyết định số 52/2017QĐ-UBND⟧ của UBND tỉnh, ⟦Nghị định 34NĐ-CP⟧, ⟦Quyết định số 123QĐ/TU⟧",
        [{"number": "52/2017QĐ-UBND", "issuer": "UBND tỉnh"}, {"number": "34NĐ-CP"}, {"number": "123QĐ/TU"}],
        "the mark lost before the kind",
    ),
    (
        "thu theo quyết định 123Q của xe, kế hoạch 52/2017Q, ⟦công văn 12B⟧, chỉ thị 15KM-20",
        [{"type": "Công văn", "number": "12B"}],
        "letters that name no kind",
    ),
    (
        "⟦Chỉ thị 01/2005/CT-TTg⟧ngày04/02/2005của Thủ tướng, ⟦Quyết định 5/QĐ-TTg⟧của Thủ tướng, ⟦Công văn 5/TTg-KTN⟧",
        [
            {"number": "01/2005/CT-TTg", "issued": "2005-02-04", "issuer": "Thủ tướng"},
            {"number": "5/QĐ-TTg", "issuer": "Thủ tướng"},
            {"number": "5/TTg-KTN"},
        ],
        "the space lost after TTg",
    ),
    (
        "⟦Nghị quyết số 33-NQ/TW⟧(28/9/2018)của Bộ Chính trị",
        [{"issued": "2018-09-28", "issuer": "Bộ Chính trị"}],
        "the space lost after a bracket",
    ),
    (
        "⟦Nghị định số 13/2008/NĐ-CP⟧ngày 4/2/2008, ⟦Kết luận số 61⟧về nông dân, ⟦Quyết định số 77-QĐ/ĐUK⟧và trao 61cây",
        [
            {"number": "13/2008/NĐ-CP", "issued": "2008-02-04"},
            {"number": "61", "title": "nông dân"},
            {"number": "77-QĐ/ĐUK"},
        ],
        "the space lost after the number",
    ),
    (
        "quán triệt⟦Chỉ thị số 9/CT-BYT⟧ về đường dây nóng và⟦Quyết định 215/QĐ-BYT⟧, báo cáo⟦Kế hoạch số 5-KH/ĐU⟧",
        [{"type": "Chỉ thị", "title": "đường dây nóng"}, {"type": "Quyết định"}, {"type": "Kế hoạch"}],
        "the space lost before the type word",
    ),
    (
        "⟦Nghị quyết số 819/NQ-UBTVQH 14⟧, và",
        [{"number": "819/NQ-UBTVQH14"}],
        "a space before the number of the National Assembly",
    ),
    (
        "⟦Quy định số 47 - QĐ/TW⟧của BCH Trung ương Đảng",
        [{"number": "47-QĐ/TW", "issuer": "BCH Trung ương Đảng"}],
        "glued to của",
    ),
    ("- 1⟦Thông tư 42/2021/TT-BGDĐT⟧", [{"type": "Thông tư"}], "glued to the number of a footnote"),
    ("⟦Nghị quyết số 18 -NQ/TW⟧", [{"number": "18-NQ/TW"}], "a space before the dash"),
    ("⟦Hướng dẫn số 31 - HD/BTCTW⟧", [{"number": "31-HD/BTCTW"}], "spaces around the dash"),
    ("⟦Quy định số 37- QĐ/TW⟧", [{"number": "37-QĐ/TW"}], "a space after the dash"),
    ("⟦Nghị quyết số 35/ NQ-CP⟧", [{"number": "35/NQ-CP"}], "a space after the stroke"),
    ("⟦Nghị quyết 18-NQTW⟧", [{"number": "18-NQTW"}], "the stroke left out"),
    ("⟦Quyết định số 45/2016/QĐ-ƯBND⟧", [{"number": "45/2016/QĐ-ƯBND"}], "a wrong letter in the code"),
    ("⟦Quyết định số 68/QĐ-TW⟧", [{"number": "68/QĐ-TW"}], "stroke and dash changed about"),
    (
        "⟦Nghi quyết Trung ương 4 (khóa XI)⟧",
        [{"type": "Nghị quyết", "plenum": 4, "term": 11}],
        "a tone mark left out",
    ),
    ("⟦Nghi quyet so 18-NQ/TW⟧", [{"type": "Nghị quyết"}], "all marks left out"),
    ("⟦nghị quyết số 18-nq/tw⟧", [{"number": "18-nq/tw"}], "all in lower case"),
    ("⟦NGHỊ QUYẾT SỐ 18-NQ/TW⟧", [{"type": "Nghị quyết"}], "all in capitals"),
    ("⟦Nghị quyết số18-NQ/TW⟧", [{"number": "18-NQ/TW"}], "no space after số"),
    ("⟦Qui định số 22-QĐ/TW⟧", [{"type": "Quy định"}], "qui for quy"),
    ("1.⟦Quyết định số 39/2015/QĐ-UBND⟧", [{}], "no space after an item's number"),
    ("⟦Nghị quyết\nsố 18-NQ/TW⟧", [{"number": "18-NQ/TW"}], "a line break inside"),
    ("⟦Quyêt định số 1/QĐ-TTg⟧", [{"type": "Quyết định"}], "a tone mark left out, the circumflex kept"),
    ("⟦Quyet dinh so 1/QĐ-TTg⟧", [{"type": "Quyết định"}], "no marks, đ written d"),
    ("⟦Nghị đinh 34/2016/NĐ-CP⟧", [{"type": "Nghị định"}], "a dot left out under one syllable"),
    ("⟦Chi thi 05-CT/TW⟧", [{"type": "Chỉ thị"}], "no marks"),
    ("⟦Thông tu 01/2025/TT-BNV⟧", [{"type": "Thông tư"}], "a horn left out"),
    ("kynghị quyết ⟦số 18-NQ/TW⟧", [{"type": "Nghị quyết"}], "a type word glued to another word is none"),
    ("⟦Quyết\nđịnh 205-QĐ/TW⟧", [{"type": "Quyết định"}], "a line break inside the type word"),
    ("BC/KH-1 và ⟦57-NQ/TW⟧", [{"type": "Nghị quyết"}], "a code without figures before it"),
    (
        "⟦Công văn số 3317 /BHXH-TST⟧, và",
        [{"type": "Công văn", "number": "3317/BHXH-TST"}],
        "a space before the stroke of a letter",
    ),
]

SHORT: list[Row] = [
    ("⟦Quy định 22⟧ lần đầu nêu thẩm quyền", [{"number": "22"}], "lần đầu counts nothing"),
    ("theo ⟦Kế hoạch 184⟧ và ⟦Hướng dẫn 05⟧", [{"number": "184"}, {"number": "05"}], "plans and guidance"),
    ("⟦Chương trình 135⟧ của Chính phủ", [{"issuer": "Chính phủ"}], "a programme by its number"),
    ("⟦Tờ trình 15⟧, ⟦Báo cáo 12⟧, ⟦Thông báo 45⟧ và ⟦Công văn 123⟧.", [{}, {}, {}, {}], "other types"),
    (
        "Theo ⟦Chương trình hành động 32⟧, đến",
        [{"type": "Chương trình hành động", "number": "32"}],
        "a programme",
    ),
    (
        "⟦Kết luận 01⟧ của Bộ Chính trị",
        [{"type": "Kết luận", "number": "01", "issuer": "Bộ Chính trị"}],
        "a short number",
    ),
    (
        "thực hiện ⟦Quy định 205⟧ về kiểm soát",
        [{"type": "Quy định", "number": "205", "title": "kiểm soát"}],
        "with a title",
    ),
    ("⟦Nghị quyết 57⟧ và ⟦Nghị quyết 68⟧.", [{"number": "57"}, {"number": "68"}], "the type word repeated"),
    (
        "theo ⟦Quyết định 150/2004⟧ của UBND TP",
        [{"number": "150/2004", "issuer": "UBND TP"}],
        "number and year only",
    ),
    ("nguồn vốn ⟦NQ 30a⟧, xã", [{"number": "30a"}], "a letter in a short number"),
    (
        "⟦Đề án 06⟧ về dữ liệu dân cư",
        [{"type": "Đề án", "number": "06", "title": "dữ liệu dân cư"}],
        "known by number",
    ),
    (
        "⟦Nghị quyết 57 ⟧năm 2024".replace(" ⟧", "⟧ "),
        [{"number": "57", "issued": "2024"}],
        "a year is no quantity",
    ),
    ("⟦NQ 8⟧ và", [{"type": "Nghị quyết", "number": "8"}], "one figure after an abbreviation"),
    ("⟦Nghị quyết 8⟧ và", [{"number": "8"}], "one figure in a sentence that goes on"),
    (
        "⟦HD 09⟧ của Tỉnh ủy",
        [{"type": "Hướng dẫn", "number": "09", "issuer": "Tỉnh ủy"}],
        "two figures where one would not do",
    ),
    (
        "⟦Quyết định 2145⟧ của UBND tỉnh",
        [{"number": "2145", "issuer": "UBND tỉnh"}],
        "four figures that are no year",
    ),
    ("⟦Quyết định 12345⟧ của UBND tỉnh", [{"number": "12345", "issuer": "UBND tỉnh"}], "five figures"),
    ("⟦Đề án số 12⟧ được duyệt", [{"type": "Đề án"}], "số before a short number"),
    ("⟦Quyết định số 150/2004⟧", [{"number": "150/2004"}], "số before number and year"),
    ("⟦quyết định số 12⟧", [{"number": "12"}], "số makes it a number in small letters too"),
    (
        "theo ⟦nghị quyết 57⟧ về khoa học",
        [{"number": "57", "title": "khoa học"}],
        "two figures in small letters",
    ),
    (
        "⟦Kết luận 9⟧ của Bộ Chính trị",
        [{"number": "9", "issuer": "Bộ Chính trị"}],
        "one figure and an issuer",
    ),
    (
        "⟦Kết luận số 12⟧, ⟦số 13⟧ của Bộ Chính trị",
        [{"number": "12", "issuer": "Bộ Chính trị"}, {"number": "13", "issuer": "Bộ Chính trị"}],
        "số again",
    ),
    (
        "⟦Đề án 1956⟧ về đào tạo nghề",
        [{"type": "Đề án", "number": "1956", "title": "đào tạo nghề"}],
        "a number like a year long past",
    ),
    (
        "⟦Quyết định 2014⟧ ngày 3/11/2015",
        [{"type": "Quyết định", "number": "2014", "issued": "2015-11-03"}],
        "a number like a year, and a day",
    ),
]

LISTS: list[Row] = [
    (
        "các nghị quyết của Quốc hội: ⟦số 88/2019/QH14⟧ và ⟦số 120/2020/QH14⟧; nghị quyết của xã: số 12 giảm, số 15 tăng",
        [{"type": "Nghị quyết", "issuer": "Quốc hội"}, {"type": "Nghị quyết", "issuer": "Quốc hội"}],
        "numbers listed after a colon; not bare figures",
    ),
    (
        "bốn trụ cột: ⟦Nghị quyết 57⟧, ⟦59⟧ và ⟦68⟧ - bốn chủ trương lớn",
        [{"number": "57"}, {"number": "59"}, {"number": "68"}],
        "a dash after the last",
    ),
    (
        "Các nghị quyết của HĐND tỉnh: ⟦số 12/NQ-HĐND⟧ ngày 3/4/2017 về phí chợ; ⟦số 13/NQ-HĐND⟧ ngày 4/4/2017 về phí đò",
        [
            {"issuer": "HĐND tỉnh", "issued": "2017-04-03", "title": "phí chợ"},
            {"issuer": "HĐND tỉnh", "issued": "2017-04-04", "title": "phí đò"},
        ],
        "an owner before numbers that have days and titles of their own",
    ),
    (
        "⟦Nghị quyết của Quốc hội số 54/2017/QH14⟧; ⟦Nghị quyết số 19/NQ-CP⟧",
        [{"issuer": "Quốc hội"}, {"number": "19/NQ-CP", "issuer": None}],
        "the owner of the first is not that of another organ's",
    ),
    ("⟦Nghị quyết số 18-NQ/TW⟧, ⟦19-NQ/TW⟧", [{"type": "Nghị quyết"}] * 2, "the type word shared"),
    (
        "Các ⟦Thông tư số 17⟧, ⟦18⟧ và ⟦19/2019/TT-BLĐTBXH⟧ được áp dụng",
        [{"number": "17"}, {"number": "18"}, {"number": "19/2019/TT-BLĐTBXH"}],
        "the code only at the end",
    ),
    (
        "các ⟦Nghị quyết số 57⟧, ⟦59⟧, ⟦66⟧, ⟦68-NQ/TW⟧ của Bộ Chính trị cho cán bộ",
        [{"issuer": "Bộ Chính trị"}] * 4,
        "one issuer for all",
    ),
    (
        "⟦Quyết định số 217-QĐ/TW⟧ và ⟦số 218-QĐ/TW⟧ của Bộ Chính trị (khóa XI)",
        [
            {"number": "217-QĐ/TW", "term": 11, "issuer": "Bộ Chính trị"},
            {"number": "218-QĐ/TW", "term": 11, "issuer": "Bộ Chính trị"},
        ],
        "số repeated",
    ),
    (
        "⟦Công điện số 86/CĐ-TTg⟧ ngày 03/9/2024, ⟦số 87/CĐ-TTg⟧ ngày 05/9/2024 của Thủ tướng Chính phủ",
        [
            {"issued": "2024-09-03", "issuer": "Thủ tướng Chính phủ"},
            {"issued": "2024-09-05", "issuer": "Thủ tướng Chính phủ"},
        ],
        "each with its own day",
    ),
    (
        "⟦Nghị quyết số 18-NQ/TW⟧ và ⟦19-NQ/TW⟧ ngày 25/10/2017",
        [{"issued": "2017-10-25"}, {"issued": "2017-10-25"}],
        "one day for all",
    ),
    (
        "⟦Quyết định 09⟧, ⟦80⟧, ⟦86⟧ về việc sử dụng đất.",
        [{"title": "sử dụng đất"}] * 3,
        "one title for all",
    ),
    (
        "⟦Quy định số 29-QĐ/TW⟧ ngày 25-7-2016, ⟦Quy định số 30-QĐ/TW⟧ ngày 26-7-2016 của BCH TW",
        [{"issuer": "BCH TW", "issued": "2016-07-25"}, {"issuer": "BCH TW", "issued": "2016-07-26"}],
        "the type word repeated, the issuer shared",
    ),
    (
        "⟦Chỉ thị 59-CT/TW⟧, ⟦Kết luận 61-KL/TW⟧ của Ban Bí thư",
        [{"issuer": "Ban Bí thư"}, {"issuer": "Ban Bí thư"}],
        "two types of one organ",
    ),
    (
        "⟦Chỉ thị 45-CT/TW⟧ và ⟦Kế hoạch số 04-KH/TU⟧ của Tỉnh ủy Đắk Lắk",
        [{"issuer": None}, {"issuer": "Tỉnh ủy Đắk Lắk"}],
        "another organ's code: the issuer is not shared",
    ),
    ("⟦QĐ 217⟧, ⟦218⟧: Phát huy vai trò", [{"number": "217"}, {"number": "218"}], "short numbers"),
    (
        "⟦Nghị quyết 57-NQ/TW⟧, ⟦59⟧, ⟦66⟧ và ⟦68⟧ của Bộ Chính trị",
        [
            {"number": "57-NQ/TW", "issuer": "Bộ Chính trị"},
            {"number": "59", "issuer": "Bộ Chính trị"},
            {"number": "66", "issuer": "Bộ Chính trị"},
            {"issuer": "Bộ Chính trị"},
        ],
        "the code only at the start",
    ),
    (
        "⟦Nghị quyết số 18⟧ và ⟦19⟧ Hội nghị Trung ương 6 khóa XII",
        [{"number": "18", "plenum": 6, "term": 12}, {"number": "19", "plenum": 6, "term": 12}],
        "the plenum after the list",
    ),
    ("⟦Nghị quyết 57-NQ/TW⟧, 12 đồng chí dự", [{"number": "57-NQ/TW"}], "a quantity after a full number"),
    ("⟦Nghị quyết 57⟧, 12 đồng chí dự", [{"number": "57"}], "a quantity after a comma is no number"),
    (
        "Điều 5 ⟦Nghị định 34/2016/NĐ-CP⟧, ⟦35/2016/NĐ-CP⟧ của Chính phủ",
        [{"provision": provision("5"), "issuer": "Chính phủ"}, {"issuer": "Chính phủ"}],
        "a pinpoint for the first only",
    ),
    (
        "các ⟦Quyết định số 1/QĐ-TTg⟧ về A1B; ⟦số 2/QĐ-UBND⟧ của UBND tỉnh",
        [{"title": "A1B"}, {"issuer": "UBND tỉnh"}],
        "another organ's code",
    ),
    (
        "các ⟦Quyết định số 1/QĐ-UBND⟧ về giá đất; ⟦số 2/QĐ-TTg⟧ của Thủ tướng",
        [{"title": "giá đất"}, {"issuer": "Thủ tướng"}],
        "another organ's code, the other way about",
    ),
    (
        "⟦Quyết định số 1/QĐ-TTg⟧ của Phó Thủ tướng; ⟦số 2/QĐ-TTg⟧ của Thủ tướng",
        [{"issuer": "Phó Thủ tướng"}, {"issuer": "Thủ tướng"}],
        "each its own issuer",
    ),
    (
        "Bộ Nội vụ ban hành ⟦Quyết định số 1/QĐ-BNV⟧ về họp; ⟦số 2/QĐ-BNV⟧ của Thứ trưởng",
        [{"issuer": "Bộ Nội vụ", "title": "họp"}, {"issuer": "Thứ trưởng"}],
        "the subject of the first stays its issuer",
    ),
    (
        "⟦Chỉ thị 59-CT/TW⟧ về cán bộ, ⟦Kết luận 61-KL/TW⟧ của Ban Bí thư",
        [{"title": "cán bộ"}, {"issuer": "Ban Bí thư"}],
        "a title ends the list",
    ),
    (
        "⟦Chỉ thị 59-CT/TW⟧ cùng với ⟦Kết luận 61-KL/TW⟧ của Ban Bí thư",
        [{}, {"issuer": "Ban Bí thư"}],
        "no list",
    ),
    (
        "⟦Chỉ thị 59-CT/TW⟧, ⟦Kết luận 61-KL/TW⟧ ngày 5/6/2020",
        [{}, {"issued": "2020-06-05"}],
        "the day of the last",
    ),
    (
        "⟦Chỉ thị 59-CT/TW⟧, ⟦Kết luận 61-KL/TW⟧, ⟦62-KL/TW⟧ cùng ngày 5/6/2020",
        [{"issued": "2020-06-05"}] * 3,
        "one day for all",
    ),
    (
        "⟦Chỉ thị 59-CT/TW⟧ của Ban Bí thư, ⟦Kết luận 61-KL/TW⟧ của Bộ Chính trị khóa XII",
        [{"issuer": "Ban Bí thư"}, {"issuer": "Bộ Chính trị", "term": 12}],
        "the term of the last",
    ),
    (
        "⟦Chỉ thị 59-CT/TW⟧, ⟦Kết luận 61-KL/TW⟧ của Ban Bí thư khóa XII",
        [{"issuer": "Ban Bí thư", "term": 12}] * 2,
        "the term with the issuer",
    ),
    (
        "⟦Chỉ thị 59-CT/TW⟧ khóa XI, ⟦Kết luận 61-KL/TW⟧ của Ban Bí thư khóa XII",
        [{"issuer": "Ban Bí thư", "term": 11}, {"issuer": "Ban Bí thư", "term": 12}],
        "each its own term",
    ),
    ("⟦Chỉ thị 59-CT/TW⟧, ⟦Kết luận 61-KL/TW⟧ khóa XII", [{}, {"term": 12}], "no issuer to share"),
    (
        "⟦Nghị quyết 18-NQ/TW⟧ Hội nghị Trung ương 6 khóa XII, ⟦Kết luận 61-KL/TW⟧ của Bộ Chính trị",
        [{"plenum": 6, "term": 12}, {"issuer": "Bộ Chính trị"}],
        "a plenum is an issuer of its own",
    ),
    (
        "⟦Kế hoạch 1/KH-UBND⟧, ⟦Quyết định 2/QĐ-TTg⟧ của Thủ tướng",
        [{}, {"issuer": "Thủ tướng"}],
        "codes of two organs",
    ),
    (
        "⟦Quyết định 2/QĐ-TTg⟧, ⟦Kế hoạch 1/KH-UBND⟧ của UBND tỉnh",
        [{}, {"issuer": "UBND tỉnh"}],
        "codes of two organs, the other way about",
    ),
    (
        "⟦Chỉ thị 59-CT/TW⟧ ngày 5/6/2020, ⟦Kết luận 61-KL/TW⟧ của Ban Bí thư",
        [{"issued": "2020-06-05", "issuer": "Ban Bí thư"}, {"issuer": "Ban Bí thư"}],
        "the day of the first stands between",
    ),
    (
        "⟦Chỉ thị 59-CT/TW⟧ và ⟦Kết luận 61-KL/TW⟧ ngày 5/6/2020 của Ban Bí thư",
        [{}, {"issuer": "Ban Bí thư", "issued": "2020-06-05"}],
        "of central organs, what has no day may be another's",
    ),
    (
        "⟦Quy định 12-QĐ/TU⟧ và ⟦Kế hoạch 13-KH/TU⟧ ngày 5/6/2020 của Tỉnh ủy",
        [{"issuer": "Tỉnh ủy"}, {"issuer": "Tỉnh ủy", "issued": "2020-06-05"}],
        "a province has one",
    ),
    (
        "⟦Chỉ thị 59-CT/TW⟧, ⟦Kết luận 61-KL/TW⟧ ngày 5/6/2020 của Ban Bí thư",
        [{}, {"issued": "2020-06-05", "issuer": "Ban Bí thư"}],
        "only the last is dated",
    ),
    (
        "⟦Nghị quyết 18⟧, ⟦Nghị quyết 19⟧ của Bộ Chính trị",
        [{"issuer": "Bộ Chính trị"}] * 2,
        "short numbers of one type",
    ),
    (
        "⟦Chỉ thị 05⟧, ⟦Kết luận 01⟧ của Bộ Chính trị",
        [{}, {"issuer": "Bộ Chính trị"}],
        "short numbers of two types",
    ),
    (
        "⟦Kết luận 01⟧, ⟦Chỉ thị 05⟧ của Bộ Chính trị",
        [{}, {"issuer": "Bộ Chính trị"}],
        "the same the other way about",
    ),
    (
        "⟦Luật Đất đai năm 2013⟧, ⟦Luật Nhà ở số 65/2014/QH13⟧ của Quốc hội",
        [{"issued": "2013", "title": "Đất đai"}, {"title": "Nhà ở", "issuer": "Quốc hội"}],
        "no issuer for a law by its name",
    ),
    (
        "⟦Quyết định số 1-QĐ/TW⟧, ⟦2-CT/TW⟧",
        [{"type": "Quyết định"}, {"type": "Chỉ thị"}],
        "a code of another type ends the list",
    ),
    (
        "⟦Quy định số 1-QĐ/TW⟧, ⟦2-QĐ/TW⟧",
        [{"type": "Quy định"}] * 2,
        "the code of decisions stands for regulations too",
    ),
    (
        "⟦Chương trình hành động số 6-CTr/TU⟧, ⟦7-CTr/TU⟧",
        [{"type": "Chương trình hành động"}] * 2,
        "the code says less than the word",
    ),
    (
        "⟦Nghị quyết số 403/2017/NQLT-CP-UBTWMTTQVN⟧, ⟦404/2017/NQLT-CP-UBTWMTTQVN⟧",
        [{"type": "Nghị quyết"}] * 2,
        "the code says more than the word",
    ),
    ("⟦Công văn số 1/UBND-KT⟧, ⟦2/UBND-KT⟧", [{"type": "Công văn"}] * 2, "codes that name no type"),
    (
        "⟦Công điện số 86/CĐ-BNN⟧ ngày 03/9/2024, ⟦số 87/CĐ-XYZ⟧ ngày 05/9/2024",
        [{"issued": "2024-09-03"}, {"issued": "2024-09-05"}],
        "a day between, and an organ that is not known",
    ),
    ("⟦Nghị quyết 57⟧, 68/2024 đơn vị", [{}], "a year after figures is no list"),
    ("⟦Nghị quyết 57⟧, 12 năm qua", [{}], "what is counted is no list"),
    ("⟦Nghị quyết 57⟧; 12 và 13", [{}], "figures after a semicolon are no list"),
    ("⟦Nghị quyết 57⟧, 12 đồng chí", [{}], "figures before a noun are no list"),
    (
        "⟦Nghị quyết 57⟧ ngày 5/6/2024, 12 và 13",
        [{"issued": "2024-06-05"}],
        "figures after a day are no list",
    ),
    ("⟦Nghị quyết 35/NQ-CP⟧, 19 của Chính phủ", [{}], "figures after a code of the state are no list"),
    ("⟦Nghị quyết 57-NQ/TW⟧, 5 và 6", [{}], "one figure after a code is no list"),
    ("⟦Nghị quyết 57-NQ/TW⟧, 59 nêu rõ", [{}], "figures before a verb are no list"),
    ("⟦Nghị quyết 34/2016/NQ/HĐND⟧, 59 và 60", [{}], "figures after a code with two strokes are no list"),
    ("các ⟦QĐ 58-QĐ/TW⟧, ⟦205-QĐ/TW⟧", [{"type": "Quyết định"}, {"type": "Quy định"}], "each by its number"),
    (
        "⟦Quyết định của Thủ tướng số 1/QĐ-TTg⟧, ⟦2/QĐ-TTg⟧",
        [{"issuer": "Thủ tướng"}] * 2,
        "the owner of a list",
    ),
    (
        "Chỉ thị của Tỉnh ủy và ⟦số 45-KH/TU⟧",
        [{"type": "Kế hoạch"}],
        "a number of another type after the owner",
    ),
    (
        "⟦Chỉ thị 59-CT/TW⟧, ⟦60-CT/TW⟧, ⟦Kết luận 61-KL/TW⟧ của Ban Bí thư",
        [{"issuer": "Ban Bí thư"}] * 3,
        "one issuer for a list and the document after it",
    ),
]

PLENUMS: list[Row] = [
    (
        "⟦⟦Nghị quyết Hội nghị lần thứ tư, thứ năm BCH Trung ương khóa XIII⟧⟧",
        [
            {"plenum": 4, "term": 13, "issuer": "BCH Trung ương"},
            {"plenum": 5, "term": 13, "issuer": "BCH Trung ương"},
        ],
        "two plenums in words",
    ),
    ("⟦Nghị quyết Trung ương 4 khóa XII⟧", [{"plenum": 4, "term": 12}], "the common form"),
    ("⟦Nghị quyết Trung ương 4 (khóa XII)⟧", [{"plenum": 4, "term": 12}], "khóa in brackets"),
    ("⟦Nghị quyết TW 4 - Khóa 12⟧ thành", [{"plenum": 4, "term": 12}], "digits and a dash"),
    ("⟦Nghị quyết T.Ư 7 (khóa IX)⟧", [{"plenum": 7, "term": 9}], "T.Ư"),
    ("⟦Nghị quyết TW4, khóa XI⟧;", [{"plenum": 4, "term": 11}], "TW4 glued"),
    ("⟦NQTW 7 khóa X⟧ về nông nghiệp", [{"plenum": 7, "term": 10, "title": "nông nghiệp"}], "NQTW"),
    ("⟦NQTW4⟧ được quán triệt", [{"plenum": 4, "term": None}], "no term"),
    ("⟦Nghị quyết Hội nghị TW 4⟧ và", [{"plenum": 4, "term": None}], "Hội nghị TW"),
    (
        "⟦Nghị quyết Hội nghị lần thứ 9 BCH TW Đảng khóa XI⟧.",
        [{"plenum": 9, "term": 11, "issuer": "BCH TW Đảng"}],
        "the whole name, abbreviated",
    ),
    (
        "⟦Nghị quyết Hội nghị lần thứ năm Ban Chấp hành Trung ương khóa X⟧",
        [{"plenum": 5, "term": 10, "issuer": "Ban Chấp hành Trung ương"}],
        "the ordinal in words",
    ),
    (
        "⟦Nghị quyết lần thứ tư BCHTW (khóa XII)⟧",
        [{"plenum": 4, "term": 12, "issuer": "BCHTW"}],
        "tư is four, not TƯ",
    ),
    (
        "⟦nghị quyết hội nghị lần thứ sáu của Ban Chấp hành Trung ương Đảng khóa XII⟧",
        [{"plenum": 6, "term": 12, "issuer": "Ban Chấp hành Trung ương Đảng"}],
        "của before the committee",
    ),
    (
        "⟦⟦Nghị quyết Trung ương 4 khóa XI, XII⟧⟧ về xây dựng Đảng",
        [
            {"plenum": 4, "term": 11, "title": "xây dựng Đảng"},
            {"plenum": 4, "term": 12, "title": "xây dựng Đảng"},
        ],
        "two terms: two documents share the words",
    ),
    (
        "⟦⟦Nghị quyết Trung ương 4 khóa XI và khóa XII⟧⟧",
        [{"term": 11, "plenum": 4}, {"term": 12, "plenum": 4}],
        "khóa repeated",
    ),
    (
        "⟦⟦Nghị quyết Trung ương 5, 6 khóa XII⟧⟧",
        [{"plenum": 5, "term": 12}, {"plenum": 6, "term": 12}],
        "two plenums",
    ),
    (
        "⟦⟦Nghị quyết TW6, TW7 (khóa XII)⟧⟧",
        [{"plenum": 6, "term": 12}, {"plenum": 7, "term": 12}],
        "TW repeated",
    ),
    (
        "⟦Kết luận Hội nghị Trung ương 4 khóa XIII⟧",
        [{"type": "Kết luận", "plenum": 4, "term": 13}],
        "a conclusion",
    ),
    (
        "⟦Nghị quyết số 25-NQ/TW⟧ Hội nghị Trung ương 7 khóa XI và",
        [{"number": "25-NQ/TW", "plenum": 7, "term": 11}],
        "the plenum after the number",
    ),
    (
        "⟦Nghị quyết số 60-NQ/TW⟧ ngày 12-4-2025 của Hội nghị lần thứ 11 Ban Chấp hành Trung ương Đảng khóa XIII và",
        [{"issuer": "Ban Chấp hành Trung ương Đảng", "issued": "2025-04-12", "plenum": 11, "term": 13}],
        "number, day and plenum",
    ),
    (
        "⟦Nghị quyết Trung ương 4 khóa XI⟧, ⟦Trung ương 5 khóa XII⟧",
        [{"plenum": 4, "term": 11}, {"plenum": 5, "term": 12}],
        "a list of plenums",
    ),
    (
        "⟦Luật Đất đai năm 2013⟧ khóa XIII",
        [{"issued": "2013", "title": "Đất đai"}],
        "no term for a law by its name",
    ),
    (
        "⟦Nghị quyết số 18-NQ/TW⟧ của Hội nghị Trung ương 6, 7 khóa XII",
        [{"plenum": 6, "term": 12}],
        "the first of the plenums",
    ),
    ("⟦Nghị quyết số 18-NQ/TW⟧, Trung ương 6 khóa XII họp", [{}], "Trung ương after a comma begins a clause"),
    ("⟦Kết luận Trung ương 4⟧", [{"plenum": 4}], "a conclusion without a term"),
    ("⟦Nghị quyết Trung ương 39 khóa XII⟧", [{"plenum": 39, "term": 12}], "the highest number that is read"),
    ("⟦Nghị quyết Trung ương 1 khóa I⟧", [{"plenum": 1, "term": 1}], "the lowest"),
    (
        "⟦Nghị quyết Hội nghị lần thứ năm của Ban Chấp hành Trung ương Đảng (khóa X)⟧ về",
        [{"plenum": 5, "term": 10, "issuer": "Ban Chấp hành Trung ương Đảng"}],
        "the organ before the term",
    ),
    (
        "⟦Nghị quyết Hội nghị lần thứ 6 Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam khóa XII⟧",
        [{"plenum": 6, "term": 12, "issuer": "Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam"}],
        "the whole name of the organ",
    ),
    (
        "⟦Nghị quyết Ban Chấp hành Trung ương 6 khóa XII⟧",
        [{"plenum": 6, "term": 12, "issuer": "Ban Chấp hành Trung ương"}],
        "no word for the session",
    ),
    (
        "⟦⟦⟦Nghị quyết Trung ương 6, 7 và 8 khóa XII⟧⟧⟧",
        [{"plenum": 6, "term": 12}, {"plenum": 7, "term": 12}, {"plenum": 8, "term": 12}],
        "three plenums",
    ),
    ("⟦Nghị quyết Trung ương 6⟧, 7 tỉnh họp", [{"plenum": 6}], "figures after a comma without a term"),
    (
        "⟦Nghị quyết Trung ương 6 (khóa XII)⟧, 7 tỉnh họp",
        [{"plenum": 6, "term": 12}],
        "figures after the term",
    ),
    ("⟦Nghị quyết Trung ương 6 (khóa XII⟧ và", [{"plenum": 6, "term": 12}], "a bracket that does not close"),
    ("(⟦Nghị quyết Trung ương 6 khóa XII⟧)", [{"plenum": 6, "term": 12}], "the bracket of the sentence"),
    (
        "⟦Nghị quyết lần thứ tư Ban Chấp hành Trung ương khóa XII⟧",
        [{"plenum": 4, "term": 12, "issuer": "Ban Chấp hành Trung ương"}],
        "tư is four after thứ",
    ),
    (
        "⟦Nghị quyết Hội nghị lần thứ IX Ban Chấp hành Trung ương khóa XI⟧",
        [{"plenum": 9, "term": 11, "issuer": "Ban Chấp hành Trung ương"}],
        "a Roman number of a plenum",
    ),
    (
        "⟦nghị quyết trung ương 6 khóa xii⟧",
        [{"plenum": 6, "term": 12}],
        "a Roman number in small letters after khóa",
    ),
    ("⟦Nghị quyết Trung ương 6 (lần 2) khóa VIII⟧ về", [{"plenum": 6, "term": 8}], "a plenum that met twice"),
    (
        "(⟦Nghị quyết Trung ương 6 lần 2 (khóa VIII)⟧)",
        [{"plenum": 6, "term": 8}],
        "the same, khóa in brackets",
    ),
    (
        "(⟦Nghị quyết Hội nghị lần thứ 6 (lần 2) Ban Chấp hành Trung ương khóa VIII⟧) về",
        [{"plenum": 6, "term": 8, "issuer": "Ban Chấp hành Trung ương"}],
        "the bracket of the sentence after one inside",
    ),
    (
        "⟦Nghị quyết Hội nghị Trung ương bảy khóa XI⟧",
        [{"plenum": 7, "term": 11}],
        "a number in words before khóa",
    ),
    (
        "⟦Nghị quyết Hội nghị lần thứ 5 Ban Chấp hành Đảng bộ tỉnh khóa XV⟧",
        [{"plenum": 5, "term": 15, "issuer": "Ban Chấp hành Đảng bộ tỉnh"}],
        "a plenum of a province",
    ),
    (
        "⟦Nghị quyết Hội nghị Ban Chấp hành Đảng bộ tỉnh lần thứ 12 (khóa XIV)⟧",
        [{"plenum": 12, "term": 14, "issuer": "Ban Chấp hành Đảng bộ tỉnh"}],
        "the organ before the number",
    ),
    (
        "⟦Nghị quyết Hội nghị lần thứ 5 của Ban Chấp hành Đảng bộ thành phố Hà Nội khóa XVII⟧",
        [{"plenum": 5, "term": 17, "issuer": "Ban Chấp hành Đảng bộ thành phố Hà Nội"}],
        "a city by its name",
    ),
    (
        "⟦Nghị quyết Hội nghị lần thứ tám, Ban Chấp hành Trung ương khóa XI⟧",
        [{"plenum": 8, "term": 11, "issuer": "Ban Chấp hành Trung ương"}],
        "a comma before the organ",
    ),
    (
        "⟦Nghị quyết Hội nghị lần thứ 12 (khóa XIV)⟧ của tỉnh",
        [{"plenum": 12, "term": 14}],
        "no organ, but a term",
    ),
    ("⟦Nghị quyết Trung ương 8 của Đảng (khóa XI)⟧", [{"plenum": 8, "term": 11}], "của Đảng before the term"),
    ("⟦Nghị quyết Trung ương khóa XI lần thứ 8⟧", [{"plenum": 8, "term": 11}], "the term before the number"),
    ("⟦Nghị quyết Trung ương (khóa XI) lần thứ 8⟧", [{"plenum": 8, "term": 11}], "the same in brackets"),
    ("⟦Nghị quyết của Trung ương 4 khóa XI⟧", [{"plenum": 4, "term": 11}], "của before Trung ương"),
    (
        "⟦Nghị quyết Trung ương 4⟧, Đảng bộ tỉnh họp",
        [{"plenum": 4}],
        "an organ after a comma begins a clause",
    ),
    ("⟦Nghị quyết TW 4⟧/XI", [{"plenum": 4}], "no word for the term"),
    ("⟦Nghị quyết TW 4 (K12)⟧", [{"plenum": 4, "term": 12}], "K for khóa"),
    ("⟦⟦Nghị quyết TW6, TW7⟧⟧ về", [{"plenum": 6}, {"plenum": 7}], "TW repeated, no term"),
    (
        "⟦⟦⟦Nghị quyết Hội nghị Trung ương 5, 6 và Hội nghị Trung ương 7 khóa XII⟧⟧⟧",
        [{"plenum": 5, "term": 12}, {"plenum": 6, "term": 12}, {"plenum": 7, "term": 12}],
        "one term for all",
    ),
    (
        "⟦⟦Nghị quyết Trung ương 4 (khóa XI), (khóa XII)⟧⟧",
        [{"term": 11, "plenum": 4}, {"term": 12, "plenum": 4}],
        "brackets repeated",
    ),
    (
        "⟦⟦Nghị quyết Trung ương 4 khóa XI/XII⟧⟧",
        [{"term": 11, "plenum": 4}, {"term": 12, "plenum": 4}],
        "a stroke between terms",
    ),
    (
        "⟦Nghị quyết Trung ương 4 khóa XI⟧, vì dân",
        [{"plenum": 4, "term": 11}],
        "no term in small letters after a comma",
    ),
    (
        "⟦NQ số 26-NQ/TW⟧ của BCH TƯ khóa X ra đời",
        [{"issuer": "BCH TƯ", "term": 10}],
        "TƯ is no number",
    ),
    (
        "⟦Nghị quyết số 20-NQ/TW⟧ (Hội nghị Trung ương 6 khóa X) của Trung ương",
        [{"plenum": 6, "term": 10, "issuer": "Trung ương"}],
        "the plenum in brackets",
    ),
    (
        "⟦Nghị quyết số 20-NQ/TW⟧, Hội nghị lần thứ sáu Ban Chấp hành Trung ương khóa X về giai cấp công nhân",
        [
            {
                "plenum": 6,
                "term": 10,
                "title": "giai cấp công nhân",
                "issuer": "Ban Chấp hành Trung ương",
            }
        ],
        "the plenum after a comma",
    ),
    ("⟦Nghị quyết Trung ương 5⟧ năm 2012", [{"plenum": 5, "issued": "2012"}], "a year after the number"),
]

CONGRESSES: list[Row] = [
    (
        "⟦Nghị quyết Đại hội XIII Công đoàn Việt Nam⟧ và văn bản",
        [{"congress": 13}],
        "that of a union, without của",
    ),
    (
        "⟦Nghị quyết Đại hội VIII Hội Nông dân Việt Nam⟧; ⟦Nghị quyết Đại hội lần thứ VII Hội Cựu chiến binh tỉnh⟧",
        [{"congress": 8}, {"congress": 7}],
        "those of associations",
    ),
    (
        "⟦Nghị quyết Đại hội XIII⟧ Đoàn kết là sức mạnh",
        [{"congress": 13}],
        "no name of a union follows",
    ),
    ("⟦Nghị quyết Đại hội XIII của Đảng⟧", [{"congress": 13}], "a national congress"),
    (
        "⟦Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng⟧",
        [{"congress": 13}],
        "the whole name",
    ),
    ("⟦Nghị quyết XIII của Đảng⟧", [{"congress": 13}], "Đại hội left out"),
    ("⟦Nghị quyết Đại hội Đảng bộ tỉnh lần thứ 11⟧ về", [{"congress": 11}], "a province, in digits"),
    (
        "⟦Nghị quyết Đại hội Đảng bộ huyện lần thứ XXI (nhiệm kỳ 2010 - 2015)⟧.",
        [{"congress": 21, "period": "2010-2015"}],
        "the term of office in brackets",
    ),
    (
        "⟦Nghị quyết Đại hội đại biểu Đảng bộ phường lần thứ I, nhiệm kỳ 2025 – 2030⟧ và",
        [{"congress": 1, "period": "2025-2030"}],
        "the term of office after a comma",
    ),
    (
        "⟦Nghị quyết Đại hội Đảng bộ xã nhiệm kỳ 2020-2025⟧",
        [{"congress": None, "period": "2020-2025"}],
        "no number",
    ),
    ("⟦Nghị quyết Đại hội Đảng bộ Quân khu 5 lần thứ IX⟧", [{"congress": 9}], "a figure in the name"),
    (
        "⟦Nghị quyết Đảng bộ huyện lần thứ XX, nhiệm kỳ 2010-2015⟧",
        [{"congress": 20, "period": "2010-2015"}],
        "Đại hội left out",
    ),
    ("⟦Nghị quyết Đại hội Công đoàn tỉnh lần thứ mười lăm⟧", [{"congress": 15}], "a union, in words"),
    (
        "⟦Nghị quyết Đại hội XIII của Đảng⟧, ⟦Đại hội Đảng bộ tỉnh lần thứ XVI⟧",
        [{"congress": 13}, {"congress": 16}],
        "a list of congresses",
    ),
    ("⟦⟦Nghị quyết Đại hội XII, XIII của Đảng⟧⟧", [{"congress": 12}, {"congress": 13}], "two numbers"),
    (
        "⟦Nghị quyết số 01-NQ/ĐH⟧ của Đại hội Đảng bộ tỉnh lần thứ XVI, nhiệm kỳ 2020-2025",
        [{"issuer": "Đại hội Đảng bộ tỉnh lần thứ XVI", "congress": 16, "period": "2020-2025"}],
        "a number, and the congress after it",
    ),
    (
        "⟦Nghị quyết số 01-NQ/ĐH⟧ của  Đại hội XIII của Đảng",
        [{"issuer": "Đại hội XIII của Đảng", "congress": 13}],
        "the same after two spaces",
    ),
    (
        "⟦Nghị quyết số 01-NQ/ĐH⟧ Đại hội XII, XIII của Đảng",
        [{"congress": 12}],
        "the first of the congresses",
    ),
    (
        "⟦Luật Đất đai năm 2013⟧ của Đại hội XIII của Đảng",
        [{"issued": "2013", "title": "Đất đai"}],
        "no congress for a law by its name",
    ),
    (
        "⟦Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVI, nhiệm kỳ 2020-25⟧",
        [{"congress": 16, "period": "2020-2025"}],
        "two figures for the last year",
    ),
    (
        "⟦Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVI⟧, nhiệm kỳ 2020-2035",
        [{"congress": 16}],
        "no term of office lasts so long",
    ),
    ("⟦Nghị quyết Đại hội Đảng bộ tỉnh nhiệm kỳ 2010-2020⟧", [{"period": "2010-2020"}], "ten years"),
    (
        "⟦Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVI⟧, nhiệm kỳ 2020-2020",
        [{"congress": 16}],
        "years that are one",
    ),
    (
        "(⟦Nghị quyết Đại hội Đảng bộ tỉnh nhiệm kỳ 2020-2025⟧)",
        [{"period": "2020-2025"}],
        "the bracket of the sentence",
    ),
    (
        "⟦Nghị quyết Đại hội Đảng bộ tỉnh (nhiệm kỳ 2020-2025)⟧",
        [{"period": "2020-2025"}],
        "the term of office in brackets, no number",
    ),
    (
        "⟦Nghị quyết Đại hội Đảng bộ tỉnh (lần thứ XVI, nhiệm kỳ 2020-2025)⟧",
        [{"congress": 16, "period": "2020-2025"}],
        "number and term of office in brackets",
    ),
    ("⟦Nghị quyết Đại hội 13 của Đảng⟧", [{"congress": 13}], "a figure after Đại hội"),
    ("⟦Nghị quyết Đại hội 39 của Đảng⟧", [{"congress": 39}], "the highest number that is read"),
    ("⟦Nghị quyết Đại hội 1 của Đảng⟧", [{"congress": 1}], "the lowest"),
    ("⟦Nghị quyết Đảng bộ tỉnh lần thứ XVI⟧", [{"congress": 16}], "Đại hội left out, the number in full"),
    (
        "⟦⟦⟦Nghị quyết Đại hội XI, XII, XIII của Đảng⟧⟧⟧",
        [{"congress": 11}, {"congress": 12}, {"congress": 13}],
        "three numbers",
    ),
    (
        "⟦⟦Nghị quyết Đại hội lần thứ XII, XIII của Đảng⟧⟧",
        [{"congress": 12}, {"congress": 13}],
        "lần thứ before two numbers",
    ),
    (
        "(⟦Nghị quyết Đại hội Đảng bộ tỉnh (lần thứ XVI), nhiệm kỳ 2020-2025⟧) về",
        [{"congress": 16, "period": "2020-2025"}],
        "the number in brackets, and the bracket of the sentence",
    ),
    (
        "⟦Nghị quyết Đại hội XII⟧, ⟦Đại hội XIII⟧, ⟦Đại hội XIV của Đảng⟧, Đại hội các cấp",
        [{"congress": 12}, {"congress": 13}, {"congress": 14}],
        "three congresses, and those of all levels",
    ),
    (
        "⟦Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVI nhiệm kỳ 2020 - 2021⟧",
        [{"congress": 16, "period": "2020-2021"}],
        "one year",
    ),
    (
        "⟦Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVI⟧ nhiệm kỳ 2020-2031",
        [{"congress": 16}],
        "more than ten years",
    ),
    (
        "⟦Nghị quyết Đại hội đại biểu lần thứ XVI Đảng bộ tỉnh⟧ đề ra",
        [{"congress": 16}],
        "the organisation after the number",
    ),
    (
        "⟦Nghị quyết Đại hội đại biểu lần thứ XVI Đảng bộ tỉnh nhiệm kỳ (2020-2025)⟧",
        [{"congress": 16, "period": "2020-2025"}],
        "and the term of office after it",
    ),
    (
        "⟦Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVI (nhiệm kỳ 2020-2025 )⟧",
        [{"congress": 16, "period": "2020-2025"}],
        "a space before the bracket closes",
    ),
    ("⟦Nghị quyết Đại hội VI⟧, phạm vi", [{"congress": 6}], "Roman letters are capitals"),
    ("⟦nghị quyết đại hội xiii của đảng⟧", [{"congress": 13}], "or stand before của đảng"),
    (
        "⟦Nghị quyết Đảng bộ tỉnh nhiệm kỳ 2020-2025⟧",
        [{"period": "2020-2025"}],
        "Đại hội left out, no number",
    ),
    ("⟦Nghị quyết Đại hội Đảng bộ tỉnh\nlần thứ XVI⟧", [{"congress": 16}], "a line break inside"),
    (
        "hoàn thành ⟦Nghị quyết Đại hội Đảng bộ huyện lần thứ XI⟧ trước đại hội nhiệm kỳ 2025-2030",
        [{"congress": 11}],
        "the next congress",
    ),
    (
        "⟦Nghị quyết Đại hội Đảng bộ huyện lần thứ XI⟧ chào mừng đại hội nhiệm kỳ 2025-2030",
        [{"congress": 11}],
        "in honour of the next congress",
    ),
    (
        "⟦Nghị quyết Đại hội Đảng bộ huyện lần thứ XI của nhiệm kỳ 2025-2030⟧",
        [{"congress": 11, "period": "2025-2030"}],
        "its own term of office",
    ),
]

LAWS: list[Row] = [
    (
        "sửa đồng bộ ⟦Luật Rừng núi năm 2031⟧, toàn bộ ⟦Luật Sông hồ năm 2032⟧; theo ⟦bộ Luật Biển đảo năm 2033⟧",
        [
            {"type": "Luật", "issued": "2031", "title": "Rừng núi"},
            {"type": "Luật", "issued": "2032", "title": "Sông hồ"},
            {"type": "Bộ luật", "issued": "2033", "title": "Biển đảo"},
        ],
        "bộ of another word",
    ),
    (
        "⟦Luật Bảo vệ môi trường năm 2005 (số 52/2005/QH11)⟧, ⟦Luật Giá năm 2023 (Luật số 16/2023/QH15)⟧; ⟦Luật Giá năm 2023⟧ (số trang 16)",
        [
            {"number": "52/2005/QH11", "issued": "2005", "title": "Bảo vệ môi trường"},
            {"number": "16/2023/QH15", "issued": "2023", "title": "Giá"},
            {"issued": "2023", "title": "Giá"},
        ],
        "the number in brackets after the year",
    ),
    (
        "⟦Luật An ninh mạng⟧ được Quốc hội thông qua ngày 12-6-2018; Luật Nhà giáo được Quốc hội thảo luận ngày 20-11-2024",
        [{"issued": "2018-06-12", "issuer": "Quốc hội", "title": "An ninh mạng"}],
        "the day on which it was passed; not one on which it was discussed",
    ),
    (
        "Luật Nhà giáo sẽ được Quốc hội thông qua ngày 20-11-2024, Luật Giá được Quốc hội thông qua",
        [],
        "still to be passed, and no day",
    ),
    (
        "⟦Luật sửa đổi, bổ sung một số điều của 37 luật có liên quan đến quy hoạch năm 2018⟧; thông qua 37 luật năm 2018",
        [{"issued": "2018", "title": "sửa đổi, bổ sung một số điều của 37 luật có liên quan đến quy hoạch"}],
        "one law that amends many, counted",
    ),
    (
        "⟦Luật sửa đổi, bổ sung một số điều của 11 Luật có liên quan đến quy hoạch số 28/2018/QH14⟧",
        [
            {
                "number": "28/2018/QH14",
                "title": "sửa đổi, bổ sung một số điều của 11 Luật có liên quan đến quy hoạch",
            }
        ],
        "the same, by its number",
    ),
    (
        "Điều 5 ⟦Luật Cán bộ, công chức (sửa đổi năm 2019)⟧ quy định",
        [{"issued": "2019", "provision": provision("5"), "title": "Cán bộ, công chức"}],
        "amended, with the year in the same brackets",
    ),
    (
        "Điều lệ Đảng thay thế ⟦Quy định số 24-QĐ/TW⟧",
        [{"type": "Quy định", "number": "24-QĐ/TW"}],
        "the name of a charter holds no verb and no other document",
    ),
    (
        "⟦Luật Đất đai năm 1993⟧, ⟦năm 2003⟧ và ⟦năm 2013⟧.",
        [{"issued": year, "title": "Đất đai"} for year in ("1993", "2003", "2013")],
        "each with its word for year",
    ),
    (
        "⟦Luật Đất đai năm 2013⟧, năm 2016 có 14 xã",
        [{"issued": "2013", "title": "Đất đai"}],
        "a clause that begins with a year",
    ),
    (
        "⟦Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Đất đai năm 2019⟧.",
        [
            {
                "issued": "2019",
                "title": "sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Đất đai",
            }
        ],
        "a law that amends two, by its year",
    ),
    (
        "Luật sửa đổi, bổ sung một số điều của ⟦Luật Đất đai năm 2013⟧",
        [{"issued": "2013", "title": "Đất đai"}],
        "the year may be the other's",
    ),
    ("⟦Luật Đất đai năm 2013⟧,", [{"type": "Luật", "issued": "2013", "title": "Đất đai"}], "name and year"),
    ("⟦Luật Đấu thầu 2005⟧ và", [{"issued": "2005", "title": "Đấu thầu"}], "without năm"),
    (
        "⟦Luật Phòng, chống tác hại của rượu, bia năm 2019⟧,",
        [{"issued": "2019", "title": "Phòng, chống tác hại của rượu, bia"}],
        "commas in the name",
    ),
    (
        "⟦Luật Phòng, chống thiên tai số 33/2013/QH13⟧ ngày 19/6/2013",
        [{"number": "33/2013/QH13", "issued": "2013-06-19", "title": "Phòng, chống thiên tai"}],
        "name and number",
    ),
    (
        "⟦Luật Hỗ trợ doanh nghiệp nhỏ và vừa (số 04/2017/QH14)⟧ và",
        [{"number": "04/2017/QH14", "title": "Hỗ trợ doanh nghiệp nhỏ và vừa"}],
        "in brackets",
    ),
    ("⟦Luật số 60/2020/QH14⟧ sửa đổi", [{"type": "Luật", "number": "60/2020/QH14"}], "number only"),
    (
        "Căn cứ ⟦Luật Tổ chức chính quyền địa phương⟧ ngày 19 tháng 6 năm 2015;",
        [{"issued": "2015-06-19", "title": "Tổ chức chính quyền địa phương"}],
        "the signing day only: it is not part of the name",
    ),
    (
        "⟦Bộ luật Hình sự năm 2015⟧ (sửa đổi, bổ sung năm 2017)",
        [{"type": "Bộ luật", "issued": "2015", "title": "Hình sự"}],
        "a code, amended",
    ),
    (
        "⟦Pháp lệnh Cựu chiến binh năm 2005⟧",
        [{"type": "Pháp lệnh", "issued": "2005", "title": "Cựu chiến binh"}],
        "an ordinance",
    ),
    ("⟦Hiến pháp năm 1992⟧", [{"type": "Hiến pháp", "issued": "1992"}], "a constitution"),
    (
        "⟦Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 2013⟧",
        [{"issued": "2013", "title": "nước Cộng hòa xã hội chủ nghĩa Việt Nam"}],
        "the whole name",
    ),
    (
        "⟦luật đất đai năm 2013⟧ quy định",
        [{"title": "đất đai", "issued": "2013"}],
        "lower case, a known name",
    ),
    (
        "⟦Luật Đất đai năm 2003⟧, ⟦2013⟧ và ⟦2024⟧",
        [
            {"issued": "2003", "title": "Đất đai"},
            {"issued": "2013", "title": "Đất đai"},
            {"issued": "2024", "title": "Đất đai"},
        ],
        "years",
    ),
    (
        "⟦Luật Đất đai (sửa đổi) năm 2024⟧",
        [{"issued": "2024", "title": "Đất đai"}],
        "sửa đổi before the year",
    ),
    (
        "⟦Luật Bảo tồn chim trời năm 2031⟧",
        [{"issued": "2031", "title": "Bảo tồn chim trời"}],
        "a name that no table has",
    ),
    (
        "⟦Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương⟧ "
        "ngày 22 tháng 11 năm 2019;",
        [
            {
                "issued": "2019-11-22",
                "title": "sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương",
            }
        ],
        "an amending law: the laws that it names are not cited",
    ),
    (
        "Luật sửa đổi, bổ sung một số điều của ⟦Luật Đất đai năm 2013⟧",
        [{"issued": "2013", "title": "Đất đai"}],
        "the named law's year",
    ),
    (
        "⟦Luật Đấu thầu 2005 số 61/2005/QH11⟧",
        [{"number": "61/2005/QH11", "issued": "2005", "title": "Đấu thầu"}],
        "year and number",
    ),
    (
        "⟦Điều lệ Đảng Cộng sản Việt Nam năm 2011⟧",
        [{"type": "Điều lệ", "issued": "2011"}],
        "a charter",
    ),
    (
        "Luật Sửa đổi, bổ sung một số điều của ⟦Luật Đất đai năm 2013⟧",
        [{"issued": "2013", "title": "Đất đai"}],
        "the year is of the law that is amended, with a capital too",
    ),
    (
        "⟦Hiến pháp nước CHXHCN Việt Nam năm 1992⟧",
        [{"type": "Hiến pháp", "issued": "1992", "title": "nước CHXHCN Việt Nam"}],
        "the state abbreviated",
    ),
    ("⟦Hiến pháp năm 2013⟧", [{"type": "Hiến pháp", "issued": "2013"}], "no name at all"),
    (
        "⟦Bộ luật Rừng núi năm 2031⟧",
        [{"type": "Bộ luật", "issued": "2031", "title": "Rừng núi"}],
        "a code that is not known",
    ),
    ("⟦Luật Đất đai (2013)⟧ và", [{"issued": "2013", "title": "Đất đai"}], "the year in brackets"),
    (
        "(theo ⟦Luật Đất đai 2013⟧)",
        [{"issued": "2013", "title": "Đất đai"}],
        "the bracket is of the sentence",
    ),
    ("(⟦Luật Giá số 16/2023/QH15⟧)", [{"title": "Giá"}], "the bracket is of the sentence, after a number"),
    ("⟦Luật Giá (số 16/2023/QH15⟧ và", [{"title": "Giá"}], "a bracket that does not close"),
    (
        "⟦Luật Chim, cá, rừng, biển năm 2031⟧",
        [{"issued": "2031", "title": "Chim, cá, rừng, biển"}],
        "four parts of a name",
    ),
    (
        "⟦Luật Đấu thầu 2005 số 61/2005/QH11⟧ và ⟦Luật Giá (số 16/2023/QH15)⟧",
        [{"issued": "2005", "title": "Đấu thầu"}, {"title": "Giá"}],
        "each its number",
    ),
    (
        "Luật Cán bộ, công chức và ⟦Luật Viên chức năm 2019⟧",
        [{"issued": "2019", "title": "Viên chức"}],
        "the next law is no part of the name",
    ),
    (
        "Luật Chim trời cùng với ⟦Luật Rừng núi năm 2031⟧",
        [{"issued": "2031", "title": "Rừng núi"}],
        "the same of laws that are not known",
    ),
    (
        "⟦Luật Phổ biến pháp luật rừng núi năm 2031⟧",
        [{"issued": "2031", "title": "Phổ biến pháp luật rừng núi"}],
        "pháp luật in a name",
    ),
    (
        "⟦Luật MTTQ Việt Nam sửa đổi năm 2025⟧",
        [{"title": "MTTQ Việt Nam", "issued": "2025"}],
        "a body by its letters",
    ),
    (
        "Để thi hành Luật Đất đai, ngày 15/5/2014, Chính phủ ban hành ⟦Nghị định số 43/2014/NĐ-CP⟧.",
        [{"number": "43/2014/NĐ-CP", "issuer": "Chính phủ", "issued": "2014-05-15"}],
        "the day of the clause",
    ),
    (
        "Căn cứ ⟦Luật Nhà ở⟧, ngày 25 tháng 11 năm 2014;",
        [{"issued": "2014-11-25", "title": "Nhà ở"}],
        "a comma before its day",
    ),
    (
        "Quy định của ⟦BLHS năm 2015⟧ về hình phạt",
        [{"issued": "2015", "title": "BLHS"}],
        "what the rules are about",
    ),
]

ISSUERS: list[Row] = [
    (
        "HĐND tỉnh đã thông qua 5 đề án, 4 tờ trình và 12 nghị quyết, trong đó có ⟦Nghị quyết số 7/NQ-HĐND⟧",
        [{"issuer": "HĐND tỉnh"}],
        "several kinds counted",
    ),
    (
        "HĐND tỉnh thông qua 5 đề án để thực hiện 12 nghị quyết, trong đó có ⟦Nghị quyết số 7-NQ/TU⟧",
        [{}],
        "those counted last are the object of another verb",
    ),
    (
        "Trước đó, tại ⟦Công văn số 15/UBND-NC⟧ UBND huyện Hòa An đã yêu cầu rà soát",
        [{"issuer": "UBND huyện Hòa An"}],
        "no comma before the organ that speaks through it",
    ),
    (
        "Tại ⟦Công văn số 15/UBND-NC⟧ vừa ban hành, UBND huyện Hòa An yêu cầu rà soát; tại ⟦Công văn số 16/UBND-NC⟧ vừa ban hành, các xã họp",
        [{"issuer": "UBND huyện Hòa An"}, {}],
        "what has just been issued",
    ),
    (
        "tại ⟦Công văn số 15/UBND-NC⟧ UBND xã triển khai; theo ⟦Công văn số 16/UBND-NC⟧ Phòng Nội vụ yêu cầu",
        [{}, {}],
        "what others do with it",
    ),
    (
        "Tại ⟦Quyết định 1233/QĐ-TTg⟧, ⟦Quyết định 1234/QĐ-TTg⟧ và ⟦Quyết định 1235/QĐ-TTg⟧, Thủ tướng phê chuẩn việc miễn nhiệm",
        [{"issuer": "Thủ tướng"}] * 3,
        "the organ that speaks through several documents side by side",
    ),
    (
        "Theo ⟦Nghị quyết 33/NQ-HĐND⟧, ⟦Nghị quyết 34/NQ-HĐND⟧, UBND tỉnh hỗ trợ 5 tỷ đồng",
        [{"number": "33/NQ-HĐND"}, {"number": "34/NQ-HĐND"}],
        "no organ that speaks through them",
    ),
    (
        "⟦Nghị quyết 18⟧ của T.Ư; ⟦Nghị quyết 19⟧ của TƯ Đảng; ⟦Chỉ thị 20⟧ của T.Ư Đảng khóa XII; ⟦Nghị định số 299⟧ của HĐBT",
        [{"issuer": "T.Ư"}, {"issuer": "TƯ Đảng"}, {"issuer": "T.Ư Đảng", "term": 12}, {"issuer": "HĐBT"}],
        "the Central Committee and the Council of Ministers, short",
    ),
    (
        "⟦Nghị quyết 18⟧ của t.ư nhân; ⟦Nghị quyết 19⟧ của Tư Đông; ⟦Chỉ thị 20⟧ của thứ tư",
        [{"issuer": None}] * 3,
        "small letters and other words",
    ),
    (
        "⟦Nghị quyết số 54/2017/QH14⟧ (gọi tắt là ⟦Nghị quyết 54⟧) được Quốc hội khóa XIV, kỳ họp thứ 4 thông qua ngày 24/11/2017",
        [{"issuer": "Quốc hội", "issued": "2017-11-24"}, {"issuer": None}],
        "who passed it, after its short name in brackets",
    ),
    (
        "⟦Nghị quyết số 54/2017/QH14⟧ (gọi tắt là ⟦Nghị quyết 54⟧) được các địa phương triển khai ngày 24/11/2018",
        [{"issuer": None}, {"issuer": None}],
        "what is done to it later",
    ),
    (
        "Ngày 15/5/2018, Bộ Tư pháp ban hành ⟦Thông tư 5/2018/TT-BTP⟧ thi hành luật này và ⟦Thông tư 6/2018/TT-BTP⟧ quy định chi tiết về tập sự hành nghề",
        [
            {"issuer": "Bộ Tư pháp", "issued": "2018-05-15"},
            {"issuer": "Bộ Tư pháp", "issued": "2018-05-15", "title": "tập sự hành nghề"},
        ],
        "two of one type, with what the first does between them",
    ),
    (
        "UBND tỉnh ban hành ⟦Quyết định 5/QĐ-UBND⟧ phê duyệt đồ án và ⟦Kế hoạch 6/KH-UBND⟧; Bộ Y tế ra ⟦Thông tư 5/2018/TT-BYT⟧ thay thế quy định cũ và ⟦Thông tư 6/2018/TT-BTC⟧",
        [{"issuer": "UBND tỉnh"}, {"issuer": None}, {"issuer": "Bộ Y tế"}, {"issuer": None}],
        "of another type, and another's",
    ),
    (
        "⟦Quy định 102-QĐ/TW⟧ vừa được Trưởng ban Lê Văn Khoát thay mặt Bộ Chính trị ký ban hành; ⟦Quyết định 5/QĐ-TTg⟧ do Phó Thủ tướng thừa ủy quyền Thủ tướng Chính phủ ký ngày 5/3/2018",
        [{"issuer": "Bộ Chính trị"}, {"issuer": "Thủ tướng Chính phủ", "issued": "2018-03-05"}],
        "for whom another signs, after được and do",
    ),
    (
        "⟦Quy định 102-QĐ/TW⟧ được ông Khoát trình bày. Thay mặt Bộ Chính trị, ông cảm ơn; ⟦Quyết định 5/QĐ-UBND⟧ được Sở Nội vụ thay mặt lãnh đạo công bố",
        [{"issuer": None}, {"issuer": None}],
        "another sentence; nobody who issues",
    ),
    (
        "⟦Quy định 29-QĐ/TW⟧ năm 2016 thi hành Điều lệ Đảng do Ban Chấp hành Trung ương ban hành; ⟦Nghị định 46/2016/NĐ-CP⟧ xử phạt vi phạm giao thông do Chính phủ ban hành ngày 26/5/2016",
        [
            {"issuer": "Ban Chấp hành Trung ương", "issued": "2016"},
            {"issuer": "Chính phủ", "issued": "2016-05-26"},
        ],
        "do after what the document does",
    ),
    (
        "⟦Quyết định 46/QĐ-UBND⟧ quy định mức thu do HĐND tỉnh thông qua; ⟦Quyết định 47/QĐ-UBND⟧ phê duyệt dự án do Sở Xây dựng làm chủ đầu tư; ⟦Thông tư 45/2016/TT-BTC⟧ hướng dẫn Luật Quản lý thuế do Quốc hội ban hành",
        [{"issuer": None}] * 3,
        "who made what the document deals with",
    ),
    (
        "Trong ⟦văn bản số 6992⟧ ban hành ngày 6/10/2017, UBND thành phố đã yêu cầu tháo dỡ; trong nội dung ⟦Công văn số 493/VP-KT⟧, UBND huyện yêu cầu rà soát",
        [{"issuer": "UBND thành phố", "issued": "2017-10-06"}, {"issuer": "UBND huyện"}],
        "who speaks in it, without a code and in its contents",
    ),
    (
        "Theo ⟦văn bản số 6992⟧, UBND xã đã yêu cầu tháo dỡ; trong ⟦văn bản số 6993⟧, UBND xã bị phê bình",
        [{"issuer": None}, {"issuer": None}],
        "by another's document; no act",
    ),
    (
        "theo ⟦quyết định (số 12/QĐ-UBND⟧) của UBND tỉnh; ⟦Công văn (số 7/SYT-NVY⟧) do Sở Y tế ban hành",
        [{"issuer": "UBND tỉnh"}, {"issuer": "Sở Y tế"}],
        "the issuer after the bracket of the number",
    ),
    (
        "Bộ Y tế có ⟦Quyết định số 1234/QĐ-BYT⟧, ⟦Công văn số 345/BYT-KCB⟧ và ⟦Công điện 56/CĐ-BYT⟧",
        [{"issuer": "Bộ Y tế"}] * 3,
        "the subject of a list, with the department in a code",
    ),
    (
        "Sở Y tế có ⟦Công văn số 12/SYT-NVY⟧, ⟦Quyết định số 34/QĐ-BYT⟧; Thanh tra Chính phủ có ⟦Thông tư 4/2013/TT-TTCP⟧, ⟦TTLT số 10/2011/TTLT-VPQH-TTCP⟧",
        [{"issuer": "Sở Y tế"}, {"issuer": None}, {"issuer": "Thanh tra Chính phủ"}, {"issuer": None}],
        "codes of another, and of several",
    ),
    (
        "như ⟦công văn 1124/BNV-PC⟧ Bộ gửi Ủy ban Thường vụ Quốc hội ngày 6/6/2016 đã nêu; theo ⟦Công văn 5/UBND⟧, Sở Y tế gửi báo cáo",
        [{"issuer": "Bộ", "issued": "2016-06-06"}, {"issuer": None}],
        "who sent it, in a clause without mà; not after a comma",
    ),
    (
        "UBND tỉnh đã có chủ trương đầu tư tại ⟦Công văn số 5/UBND-KT⟧; huyện có 3 xã được công nhận tại ⟦Quyết định số 6/QĐ-UBND⟧",
        [{"issuer": "UBND tỉnh"}, {"issuer": None}],
        "what an organ has decided by the document",
    ),
    (
        "Ông An cho biết tỉnh đã có ⟦Công văn số 5432/UBND-KTN⟧. Ngày 5/3/2021, huyện ban hành ⟦Kế hoạch số 12/KH-UBND⟧",
        [{"issuer": "tỉnh"}, {"issuer": "huyện", "issued": "2021-03-05"}],
        "a level for its organs",
    ),
    (
        "Đoàn về xã, có ⟦Công văn số 12/UBND⟧; cả tỉnh có ⟦Kế hoạch số 12/KH-UBND⟧; cán bộ của huyện ban hành ⟦Kế hoạch số 13/KH-UBND⟧; theo tỉnh, tại ⟦Kế hoạch số 14/KH-UBND⟧",
        [{"issuer": None}] * 4,
        "levels that are no subject",
    ),
    (
        "các ⟦Quy định số 117-QĐ/TW⟧, ⟦131-QĐ/TW⟧ cũng của Bộ Chính trị; ⟦Thông tư 20/2015/TT-BTP⟧ trước đây cũng của Bộ Tư pháp",
        [{"issuer": "Bộ Chính trị"}, {"issuer": "Bộ Chính trị"}, {"issuer": "Bộ Tư pháp"}],
        "cũng before the issuer",
    ),
    (
        "Bộ trưởng - Đại tướng Lê Văn An ký ⟦Quyết định 201⟧, ⟦202⟧ và ⟦203⟧ điều động hai cán bộ",
        [{"issuer": "Bộ trưởng"}] * 3,
        "a rank after a dash, and a verb after the last number",
    ),
    (
        "Thủ tướng ký ⟦Quyết định 6565⟧ điều chỉnh quy hoạch; báo cáo kết luận 12 điều",
        [{"issuer": "Thủ tướng"}],
        "a verb that begins like a word for what is counted",
    ),
    (
        "Thủ tướng Lê Văn An đã chủ trì phiên họp tháng 6 và ký ⟦Nghị quyết 35/NQ-CP⟧. Sở Y tế đã họp với Bệnh viện A, trạm B và ký ⟦Quyết định 5/QĐ-SYT⟧",
        [{"issuer": "Thủ tướng"}, {"issuer": None}],
        "a second verb of the subject; not after a comma",
    ),
    (
        "Bà Lê Thị An - Phó Trưởng Ban Tổ chức Tỉnh ủy thông qua ⟦Quyết định số 1901-QĐ/TU⟧; HĐND tỉnh thông qua ⟦Nghị quyết số 5/NQ-HĐND⟧",
        [{"issuer": None}, {"issuer": "HĐND tỉnh"}],
        "who reads it out passes nothing",
    ),
    (
        "Trung ương 8 khóa XII vừa ban hành ⟦Quy định 08-QĐi/TW⟧; Trung ương ban hành ⟦Quy định 09-QĐi/TW⟧",
        [{"issuer": None}, {"issuer": "Trung ương"}],
        "a plenum is no organ",
    ),
    (
        "⟦Nghị quyết số 28-NQ/TW⟧, 22-9-2008 của Bộ Chính trị; ⟦Nghị quyết số 29-NQ/TW⟧, 22-9-2008 họp",
        [{"issued": "2008-09-22", "issuer": "Bộ Chính trị"}, {"issued": None}],
        "a bare day before the issuer",
    ),
    (
        "Sở Y tế cùng ngày cũng gửi ⟦Văn bản 198/SYT-VP⟧; Hội Nông dân do ông An làm chủ tịch cùng ngày gửi ⟦Văn bản 5/HND⟧",
        [{"issuer": "Sở Y tế"}, {"issuer": None}],
        "on the same day; an office that someone has",
    ),
    (
        "Công bố các quyết định của Giám đốc Sở: ⟦Quyết định số 12/QĐ-SYT⟧ ngày 5/3/2022 về việc bổ nhiệm ông An giữ chức Trưởng phòng, thời hạn 5 năm; ⟦Quyết định số 13/QĐ-SYT⟧ cùng ngày về việc bổ nhiệm lại bà Hà",
        [
            {
                "issuer": "Giám đốc Sở",
                "issued": "2022-03-05",
                "title": "bổ nhiệm ông An giữ chức Trưởng phòng",
            },
            {"issuer": "Giám đốc Sở", "issued": "2022-03-05", "title": "bổ nhiệm lại bà Hà"},
        ],
        "the rest of an item, and the day of the one before",
    ),
    (
        "Công bố các quyết định của Giám đốc Sở: ⟦Quyết định số 12/QĐ-SYT⟧ bổ nhiệm ông An. Sau đó, ⟦Quyết định số 13/QĐ-SYT⟧ được trao",
        [{"issuer": "Giám đốc Sở"}, {"issuer": None}],
        "another sentence is no item",
    ),
    (
        "Ngày 5/3/2020, trên cơ sở đề nghị của Bộ Nội vụ, Thủ tướng ký ⟦Quyết định số 12/QĐ-TTg⟧",
        [{"issuer": "Thủ tướng", "issued": "2020-03-05"}],
        "the day before the grounds",
    ),
    (
        "Sáng 5/3/2020, ngay sau khi nhận tin, UBND tỉnh ra ⟦Công điện số 12/CĐ-UBND⟧",
        [{"issuer": "UBND tỉnh", "issued": "2020-03-05"}],
        "the day before what led to it",
    ),
    (
        "Ngày 5/3/2020, Sở Nội vụ họp, sau đó UBND tỉnh ban hành ⟦Quyết định số 12/QĐ-UBND⟧",
        [{"issuer": "UBND tỉnh", "issued": None}],
        "the day of something else",
    ),
    (
        "Được sự đồng ý của Ban Thường vụ Tỉnh ủy, UBND tỉnh ban hành ⟦Kế hoạch số 12/KH-UBND⟧",
        [{"issuer": "UBND tỉnh"}],
        "a small letter within a name begins none",
    ),
    (
        "Thừa ủy quyền của Chủ tịch UBND tỉnh, Giám đốc Sở Nội vụ Lê An ký ⟦Quyết định số 12/QĐ-UBND⟧",
        [{"issuer": "Chủ tịch UBND tỉnh"}],
        "by whose authority it is signed",
    ),
    (
        "Thừa ủy quyền của Đảng ủy Khối, đồng chí Lê An công bố ⟦Quyết định số 12-QĐ/ĐUK⟧",
        [{"issuer": None}],
        "by whose authority it is read out",
    ),
    (
        "Phó Thủ tướng Lê An, Chủ tịch Ủy ban ATGT Quốc gia, đã ký ⟦Công điện số 12/CĐ-TTg⟧; "
        "Bí thư Tỉnh ủy Lê Hà, Trưởng Ban Chỉ đạo tỉnh, ký ⟦Kế hoạch số 5-KH/BCĐ⟧; "
        "Phó Bí thư Tỉnh ủy Lê Vân, Chủ tịch UBND tỉnh, ký ⟦Quyết định số 7/QĐ-UBND⟧",
        [
            {"issuer": "Phó Thủ tướng"},
            {"issuer": "Trưởng Ban Chỉ đạo tỉnh"},
            {"issuer": "Chủ tịch UBND tỉnh"},
        ],
        "of two offices the one whose code it is",
    ),
    (
        "theo công điện ⟦công điện 373⟧ của Thủ tướng và tại ⟦công văn 1120⟧ của Ngân hàng Nhà nước; công văn 3 trang, công điện 2024",
        [{"issuer": "Thủ tướng"}, {"issuer": "Ngân hàng Nhà nước"}],
        "letters in lower case with figures alone",
    ),
    (
        "Ngày 23/11/2018, thừa lệnh Chủ tịch UBND tỉnh Hòa Bình, Phó Chánh Văn phòng UBND tỉnh đã ký ban hành ⟦Văn bản số 3653/UBND-TNMT⟧.",
        [{"issuer": "Phó Chánh Văn phòng UBND tỉnh", "issued": "2018-11-23"}],
        "the day before the one whose order it is",
    ),
    (
        "Ngày 9/6/2021, Phó Chủ tịch UBND tỉnh - Lê Văn An đã ký ⟦Văn bản số 2236⟧. Sở Y tế - Bệnh viện Đa khoa ban hành ⟦Kế hoạch số 5/KH-BVĐK⟧",
        [{"issuer": "Phó Chủ tịch UBND tỉnh", "issued": "2021-06-09"}, {"issuer": "Bệnh viện Đa khoa"}],
        "a dash before the name of who holds the office, not before another organ",
    ),
    (
        "theo ⟦Hướng dẫn số 96-HD/BTGTW⟧ của Ban Tuyên giáo Trung ương tuyên truyền kỷ niệm, ⟦Hướng dẫn số 54-HD/BTGTU⟧ của Ban Tuyên giáo Tỉnh ủy tuyên truyền, ⟦Công văn số 5/PTT-NV⟧ của Phòng Tuyên truyền",
        [
            {"issuer": "Ban Tuyên giáo Trung ương"},
            {"issuer": "Ban Tuyên giáo Tỉnh ủy"},
            {"issuer": "Phòng Tuyên truyền"},
        ],
        "what a commission does, and the field of a department",
    ),
    (
        "⟦Quyết định số 42/QĐ-BCĐ⟧ của Ban Chỉ đạo quốc gia phòng chống dịch Covid-19, ⟦Thông báo số 8/TB-ĐL⟧ của Điện lực Hương Trà về cắt điện",
        [
            {"issuer": "Ban Chỉ đạo quốc gia phòng chống dịch Covid-19"},
            {"issuer": "Điện lực Hương Trà", "title": "cắt điện"},
        ],
        "the field of a steering committee; the power company of a district",
    ),
    (
        "theo ⟦Luật Quy hoạch số 21/2017/QH14⟧ và ⟦Nghị quyết số 120/NQCP⟧ của Chính phủ, ⟦Luật Đất đai số 31/2024/QH15⟧, ⟦Luật Nhà ở số 27/2023/QH15⟧ của Quốc hội",
        [
            {"title": "Quy hoạch"},
            {"issuer": "Chính phủ"},
            {"issuer": "Quốc hội", "title": "Đất đai"},
            {"issuer": "Quốc hội", "title": "Nhà ở"},
        ],
        "codes that name no organ have none in common, unless they are one",
    ),
    (
        "học tập ⟦Nghị quyết số 57-NQ/TW⟧ về đột phá phát triển khoa học, công nghệ; "
        "⟦Nghị quyết số 59-NQ/TW⟧ về hội nhập quốc tế; ⟦Nghị quyết số 66-NQ/TW⟧ về xây dựng pháp luật của Bộ Chính trị.",
        [
            {"issuer": "Bộ Chính trị", "title": "đột phá phát triển khoa học, công nghệ"},
            {"issuer": "Bộ Chính trị", "title": "hội nhập quốc tế"},
            {"issuer": "Bộ Chính trị", "title": "xây dựng pháp luật"},
        ],
        "behind the last title of a list of titles",
    ),
    (
        "theo ⟦Quyết định số 12/QĐ-UBND⟧ về phân cấp, ⟦Quyết định số 13/QĐ-UBND⟧ về giá đất của UBND tỉnh.",
        [{"issuer": "UBND tỉnh", "title": "phân cấp"}, {"issuer": "UBND tỉnh", "title": "giá đất"}],
        "two documents with a comma between them",
    ),
    (
        "học tập ⟦Nghị quyết số 57-NQ/TW⟧ về khoa học, công nghệ; ⟦Nghị quyết số 59-NQ/TW⟧ của Bộ Chính trị về hội nhập.",
        [{"issuer": None, "title": "khoa học, công nghệ"}, {"issuer": "Bộ Chính trị", "title": "hội nhập"}],
        "before the title of one document alone",
    ),
    (
        "thực hiện ⟦Chỉ thị số 35-CT/TW⟧ về đại hội đảng; ⟦Kết luận số 118-KL/TW⟧ về sửa đổi của Bộ Chính trị.",
        [{"issuer": None, "title": "đại hội đảng"}, {"issuer": "Bộ Chính trị", "title": "sửa đổi"}],
        "documents of two kinds",
    ),
    (
        "theo ⟦Quyết định số 15/QĐ-BYT⟧ về tiêm chủng; ⟦Quyết định số 7/QĐ-UBND⟧ về phân cấp của UBND tỉnh.",
        [{"issuer": None, "title": "tiêm chủng"}, {"issuer": "UBND tỉnh", "title": "phân cấp"}],
        "documents with the codes of two organs",
    ),
    (
        "theo ⟦Quyết định số 412/QĐ-TTg⟧ của TTgCP.",
        [{"issuer": "TTgCP"}],
        "the Prime Minister in letters",
    ),
    (
        "các nghị quyết mới của Bộ Chính trị là ⟦Nghị quyết số 70-NQ/TW⟧, ⟦71-NQ/TW⟧",
        [{"issuer": "Bộ Chính trị"}, {"issuer": "Bộ Chính trị"}],
        "a word between the type and the issuer",
    ),
    (
        "bị Chủ tịch UBND tỉnh xử phạt 120 triệu đồng tại ⟦Quyết định số 45/QĐ-XPHC⟧",
        [{"issuer": "Chủ tịch UBND tỉnh"}],
        "who punishes by it",
    ),
    (
        "Công an huyện xử phạt lái xe theo ⟦Nghị định 168/2024/NĐ-CP⟧",
        [{"issuer": None}],
        "under a rule",
    ),
    (
        "Quy chế tổ chức và hoạt động Đoàn kiểm toán ban hành kèm theo ⟦Quyết định số 03/2020/QĐ-KTNN⟧",
        [{"issuer": None}],
        "whose rules come with it",
    ),
    (
        "Quy chế do Bộ Chính trị ban hành kèm theo ⟦Quyết định 244-QĐ/TW⟧",
        [{"issuer": "Bộ Chính trị"}],
        "who issues rules with it",
    ),
    (
        "đề nghị Bộ Y tế công nhận cơ sở theo ⟦Nghị định 9/2016/NĐ-CP⟧",
        [{"issuer": None}],
        "what is done by a decree",
    ),
    (
        "⟦Nghị quyết 19-2017/NQ-CP⟧ và ⟦Nghị quyết 35⟧ của Chính phủ",
        [{"issuer": "Chính phủ"}, {"issuer": "Chính phủ"}],
        "a short number beside one whose code names the issuer",
    ),
    (
        "Ban Bí thư đã ban hành bảy chỉ thị mới gồm các ⟦Chỉ thị số 31-CT/TW⟧, ⟦33-CT/TW⟧.",
        [{"issuer": "Ban Bí thư"}, {"issuer": "Ban Bí thư"}],
        "a count in words before the list",
    ),
    (
        "UBND huyện đã kiện toàn tổ giúp việc tại ⟦Quyết định số 812/QĐ-UBND⟧",
        [{"issuer": "UBND huyện"}],
        "what the decision is for",
    ),
    (
        "xã được Bộ Y tế đồng ý cho nuôi thử tại ⟦Công văn số 45/BYT-KH⟧",
        [{"issuer": "Bộ Y tế"}],
        "who consents",
    ),
    (
        "theo ⟦Nghị quyết 03/2015/NQ-HĐTP⟧ của Hội đồng Thẩm phán TAND tối cao để xét giảm",
        [{"issuer": "Hội đồng Thẩm phán TAND tối cao"}],
        "not what it is cited for",
    ),
    (
        "phó giám đốc Sở Xây dựng ký ⟦Văn bản số 45/SXD-QLN⟧",
        [{"issuer": "phó giám đốc Sở Xây dựng"}],
        "an office in small letters",
    ),
    (
        "⟦Nghị định số 46/2016/NĐ-CP⟧ (được thay thế bằng ⟦Nghị định số 100/2019/NĐ-CP⟧) của Chính phủ",
        [{"issuer": "Chính phủ"}, {"issuer": "Chính phủ"}],
        "what amended it stands between, and is of the same organ",
    ),
    (
        "⟦Luật số 23/2008/QH12⟧ (đã được bổ sung bởi ⟦Nghị định số 10/2020/NĐ-CP⟧) của Quốc hội",
        [{"issuer": "Quốc hội"}, {}],
        "of another organ",
    ),
    (
        "⟦Thông báo số 12/TB-HĐTD⟧ của Hội đồng tuyển dụng viên chức huyện về việc triệu tập thí sinh",
        [{"issuer": "Hội đồng tuyển dụng viên chức huyện", "title": "triệu tập thí sinh"}],
        "a council with its task",
    ),
    (
        "⟦Công văn số 55/CV-HĐ⟧ của Hội đồng phối hợp phổ biến, giáo dục pháp luật tỉnh về tập huấn",
        [{"issuer": "Hội đồng phối hợp phổ biến, giáo dục pháp luật tỉnh", "title": "tập huấn"}],
        "a comma in its task",
    ),
    (
        "Theo hướng dẫn của Ban Tổ chức Trung ương tại ⟦Hướng dẫn số 27-HD/BTCTW⟧",
        [{"issuer": "Ban Tổ chức Trung ương"}],
        "whose guidance it is",
    ),
    (
        "Theo quy định của Chính phủ tại ⟦Nghị định số 154/2025/NĐ-CP⟧",
        [{"issuer": "Chính phủ"}],
        "whose rule it is",
    ),
    (
        "Ông Lê Văn Đức, Chủ tịch UBND TP Hà Nội, ký ⟦Quyết định số 3333/QĐ-UBND⟧",
        [{"issuer": "Chủ tịch UBND TP Hà Nội"}],
        "an office between commas",
    ),
    (
        "Văn phòng Chính phủ vừa phát đi ⟦Thông báo số 123/TB-VPCP⟧",
        [{"issuer": "Văn phòng Chính phủ"}],
        "phát đi",
    ),
    (
        "Khi Bộ Chính trị có ⟦Nghị quyết số 36-NQ/TW⟧ thì tỉnh vào cuộc",
        [{"issuer": "Bộ Chính trị"}],
        "after the first word of the sentence",
    ),
    (
        "Ban Quản lý trình UBND tỉnh phê duyệt tại ⟦Tờ trình số 45/TTr-BQL⟧",
        [{}],
        "what is asked for is granted by another",
    ),
    (
        "Hội nghị Trung ương 11 ban hành ⟦Nghị quyết số 60-NQ/TW⟧ của Hội nghị lần thứ 11.",
        [{}],
        "a plenum that is named in part",
    ),
    (
        "Tỉnh ủy, HĐND, UBND tỉnh ban hành ⟦Nghị quyết số 8-NQ/TU⟧, ⟦Nghị quyết số 2/2021/NQ-HĐND⟧ và ⟦Kế hoạch số 9/KH-UBND⟧",
        [{"issuer": "Tỉnh ủy"}, {"issuer": "HĐND"}, {"issuer": "UBND tỉnh"}],
        "organs that act together, told by the codes",
    ),
    ("UBND huyện ban hành ⟦Chỉ thị số 8-CT/HU⟧", [{}], "a code of another"),
    (
        "Liên ngành đã ra ⟦Công văn số 7/LN-BHXH-GDĐT⟧",
        [{"issuer": "Liên ngành"}],
        "sectors that the number alone names",
    ),
    ("hôm qua, liên ngành ký ⟦Công văn số 7/LN-BHXH-GDĐT⟧", [{"issuer": "liên ngành"}], "without a capital"),
    (
        "Liên Bộ Tài chính - Giáo dục và Đào tạo ban hành ⟦Thông tư liên tịch số 54/1998/TTLT⟧",
        [{"issuer": "Liên Bộ Tài chính - Giáo dục và Đào tạo"}],
        "ministries that issue together, before the act",
    ),
    (
        "HĐND tỉnh đã xem xét, thông qua 12 nghị quyết, trong đó có ⟦Nghị quyết số 7/NQ-HĐND⟧",
        [{"issuer": "HĐND tỉnh"}],
        "considered and passed, before a list",
    ),
    (
        "HĐND tỉnh thảo luận và thông qua ⟦Nghị quyết số 7/NQ-HĐND⟧",
        [{"issuer": "HĐND tỉnh"}],
        "talked over and passed",
    ),
    (
        "Bộ Chính trị đã ban hành nhiều văn bản như ⟦Quy định số 41-QĐ/TW⟧ về từ chức",
        [{"issuer": "Bộ Chính trị", "title": "từ chức"}],
        "a list of papers of several kinds",
    ),
    (
        "mức 80% theo ⟦Nghị quyết 16/NQ-CP⟧ mà Chính phủ vừa ban hành ngày 7/3/2019.",
        [{"issuer": "Chính phủ", "issued": "2019-03-07"}],
        "a relative clause",
    ),
    (
        "UBND tỉnh đã công bố thiên tai cấp độ 2 tại ⟦Quyết định số 453/QĐ-UBND⟧.",
        [{"issuer": "UBND tỉnh"}],
        "what is made known by the document",
    ),
    (
        "khoản thu không được Phòng Giáo dục phê duyệt theo ⟦Thông tư 29/2012/TT-BGDĐT⟧.",
        [{}],
        "who acts under a document does not issue it",
    ),
    (
        "UBND tỉnh đã xây dựng và ban hành ⟦Kế hoạch số 5/KH-UBND⟧",
        [{"issuer": "UBND tỉnh"}],
        "two acts of one subject",
    ),
    (
        "Theo đề nghị của Sở Nội vụ, UBND tỉnh quyết định ban hành ⟦Kế hoạch số 5/KH-UBND⟧",
        [{"issuer": "UBND tỉnh"}],
        "an act decided on",
    ),
    ("HĐND tỉnh họp thông qua ⟦Nghị quyết số 5/NQ-HĐND⟧", [{"issuer": "HĐND tỉnh"}], "met and passed"),
    ("Sở Nội vụ đã tham mưu ban hành ⟦Kế hoạch số 5/KH-UBND⟧", [{}], "who advises does not issue"),
    (
        "⟦Kế hoạch số 5/KH-BCĐ⟧ của Ban Chỉ đạo quốc gia về chuyển đổi số về công tác văn thư",
        [{"issuer": "Ban Chỉ đạo quốc gia về chuyển đổi số", "title": "công tác văn thư"}],
        "a field, and then the subject",
    ),
    (
        "⟦Kế hoạch số 5/KH-BCĐ⟧ của Ban Chỉ đạo Cải cách hành chính của Chính phủ về công tác văn thư",
        [{"issuer": "Ban Chỉ đạo Cải cách hành chính của Chính phủ", "title": "công tác văn thư"}],
        "a field without về",
    ),
    (
        "⟦Hướng dẫn 5-HD/TWĐTN⟧ của Trung ương Đoàn TNCS Hồ Chí Minh về công tác Đoàn",
        [{"issuer": "Trung ương Đoàn TNCS Hồ Chí Minh", "title": "công tác Đoàn"}],
        "the whole name of the Youth Union",
    ),
    (
        "Trung ương Đoàn TNCS Hồ Chí Minh ban hành ⟦Hướng dẫn 5-HD/TWĐTN⟧",
        [{"issuer": "Trung ương Đoàn TNCS Hồ Chí Minh"}],
        "the same as the subject",
    ),
    (
        "⟦Quyết định 5/QĐ-LHH⟧ của Liên hiệp các Hội Khoa học và Kỹ thuật Việt Nam về công tác hội",
        [{"issuer": "Liên hiệp các Hội Khoa học và Kỹ thuật Việt Nam", "title": "công tác hội"}],
        "a union of associations",
    ),
    (
        "theo ⟦Nghị quyết số 77/2023/QH15⟧ do Quốc hội khóa XV ban hành",
        [{"issuer": "Quốc hội"}],
        "the term between the issuer and the act",
    ),
    (
        "chỉ đạo của Tỉnh ủy tại ⟦Công văn số 12-CV/TU⟧, của UBND tỉnh tại ⟦Công văn số 5/UBND-NC⟧",
        [{"issuer": "Tỉnh ủy"}, {"issuer": "UBND tỉnh"}],
        "each before its letter",
    ),
    (
        "nghe các nghị quyết của Quân ủy Trung ương ban hành ngày 20/12/2022 gồm: ⟦Nghị quyết số 1652⟧; ⟦Nghị quyết số 1656⟧",
        [
            {"issuer": "Quân ủy Trung ương", "issued": "2022-12-20"},
            {"issuer": "Quân ủy Trung ương", "issued": "2022-12-20"},
        ],
        "who issued the list, and when",
    ),
    (
        "⟦Công điện số 5/CĐ-BCĐ⟧ của Ban Chỉ đạo Quốc gia về phòng, chống thiên tai, các tỉnh chủ động ứng phó.",
        [{"issuer": "Ban Chỉ đạo Quốc gia về phòng, chống thiên tai"}],
        "whom it tells something",
    ),
    ("Theo ⟦Thông tư số 15/2023/TT-BCA⟧ (Bộ Công an), từ tháng 8", [{"issuer": "Bộ Công an"}], "in brackets"),
    (
        "Theo ⟦Thông tư số 15/2023/TT-BCA⟧ (Bộ Công an ban hành), từ tháng 8",
        [{}],
        "more than the issuer in brackets",
    ),
    (
        "Theo quyết định của Bộ Chính trị (⟦Quyết định số 45-QĐNS/TW⟧ ngày 1/6/2025), đồng chí An",
        [{"issuer": "Bộ Chính trị", "issued": "2025-06-01"}],
        "named before the bracket in which the document stands",
    ),
    (
        "Theo quyết định của Ban Bí thư về cán bộ (⟦Quyết định số 45-QĐNS/TW⟧)",
        [{}],
        "more between the issuer and the bracket",
    ),
    (
        "⟦Nghị quyết của Bộ Chính trị số 68⟧ và ⟦Quyết định của Thủ tướng số 1719⟧",
        [{"issuer": "Bộ Chính trị", "number": "68"}, {"issuer": "Thủ tướng"}],
        "figures alone after the issuer",
    ),
    (
        "⟦Công văn 384/BHXH-CSXH⟧ của Bảo hiểm xã hội Việt Nam về chi trả",
        [{"issuer": "Bảo hiểm xã hội Việt Nam", "title": "chi trả"}],
        "the social insurance office",
    ),
    (
        "⟦Nghị định của Chính phủ số 34/2011/NĐ-CP⟧; ⟦NĐ 67/2013/NĐ-CP⟧",
        [{"issuer": "Chính phủ"}, {"issuer": "Chính phủ"}],
        "số is no part of the name",
    ),
    (
        "⟦Thông tư liên tịch số 1/2016/TTLT-BTP-BCA⟧ giữa Bộ Tư pháp và Bộ Công an quy định về phối hợp",
        [{"issuer": "Bộ Tư pháp và Bộ Công an", "title": "phối hợp"}],
        "between those who issue it together",
    ),
    (
        "⟦Nghị định số 5/2020/NĐ-CP⟧ giữa Bộ Tài chính và Bộ Công an",
        [{}],
        "a decree is not issued by two",
    ),
    (
        "⟦Kế hoạch số 12-KH/HU⟧ của Ban Thường vụ Huyện ủy Mường Hoa về dân vận",
        [{"issuer": "Ban Thường vụ Huyện ủy Mường Hoa", "title": "dân vận"}],
        "a place in no gazetteer",
    ),
    (
        "UBND xã Kiên Hòa ban hành ⟦Kế hoạch 12/KH-UBND⟧",
        [{"issuer": "UBND xã Kiên Hòa"}],
        "such a place before",
    ),
    (
        "⟦Kế hoạch số 12-KH/TU⟧ của Huyện ủy Mường Hoa Hai Sông lập",
        [{"issuer": "Huyện ủy"}],
        "more capitals than a place has",
    ),
    (
        "⟦Quyết định 5/QĐ-UBND⟧ của Chủ tịch UBND xã Kiên Hòa về lập ban",
        [{"issuer": "Chủ tịch UBND xã", "title": "lập ban"}],
        "after an office it may be a person",
    ),
    (
        "⟦Sắc lệnh số 64/SL⟧ của Chủ tịch Hồ Chí Minh về lập ban",
        [{"issuer": "Chủ tịch Hồ Chí Minh", "title": "lập ban"}],
        "the President whose decrees bear his name",
    ),
    (
        "⟦Quyết định số 5/QĐ-UBND⟧ của Chủ tịch UBND tỉnh Lê Văn An về lập ban",
        [{"issuer": "Chủ tịch UBND tỉnh", "title": "lập ban"}],
        "the name of who holds the office",
    ),
    ("Tại ⟦Nghị quyết số 5-NQ/TW⟧, Tỉnh ủy quyết định lập ban", [{}], "a central document, a local organ"),
    (
        "Tại ⟦Nghị quyết số 5-NQ/TU⟧, Tỉnh ủy quyết định lập ban",
        [{"issuer": "Tỉnh ủy"}],
        "a document of the organ",
    ),
    ("Theo ⟦Nghị quyết số 5-NQ/TU⟧, Huyện ủy quyết định lập ban", [{}], "decided under a policy"),
    ("Theo ⟦Quyết định số 5/2020/QĐ-UBND⟧, Sở Y tế quyết định mức chi", [{}], "decided under a rule"),
    (
        "Theo ⟦Quyết định số 9-QĐNS/TW⟧ ngày 29/8/2025, Ban Bí thư chỉ định ông A",
        [{"issuer": "Ban Bí thư", "issued": "2025-08-29"}],
        "who decides by it, after it",
    ),
    (
        "Tại ⟦Công văn số 5/UBND-NC⟧, UBND tỉnh yêu cầu các xã",
        [{"issuer": "UBND tỉnh"}],
        "who says what stands in it",
    ),
    ("Theo ⟦Công văn số 5/UBND-NC⟧, UBND tỉnh yêu cầu các xã", [{}], "who may only follow it"),
    ("Theo ⟦Kế hoạch số 9-KH/TW⟧, Ban Bí thư chỉ định ông A", [{}], "no decision"),
    ("Thực hiện ⟦Quyết định số 9-QĐ/TU⟧, Huyện ủy chỉ định ông A", [{}], "carried out"),
    (
        "Theo ⟦Quyết định số 9-QĐ/TU⟧ của Tỉnh ủy, Huyện ủy chỉ định ông A",
        [{"issuer": "Tỉnh ủy"}],
        "the issuer is given",
    ),
    (
        "⟦Nghị quyết số 27-NQ/TW⟧ ngày 9/11/2022 Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng khóa XIII",
        [{"issuer": "Ban Chấp hành Trung ương Đảng", "issued": "2022-11-09", "plenum": 6, "term": 13}],
        "the committee whose plenum follows without của",
    ),
    (
        "⟦Công văn số 12/BCĐ⟧ của Ban Chỉ đạo 35 tỉnh về phản bác",
        [{"issuer": "Ban Chỉ đạo 35 tỉnh", "title": "phản bác"}],
        "a committee with a number",
    ),
    (
        "⟦Công văn 285/CCTTHC⟧ của Tổ công tác của Thủ tướng Chính phủ về công bố",
        [{"issuer": "Tổ công tác của Thủ tướng Chính phủ", "title": "công bố"}],
        "whose group it is",
    ),
    (
        "⟦Hướng dẫn liên ngành số 12/HDLN-STC-SNV⟧ của Sở Tài chính và Sở Nội vụ về chi tiêu",
        [{"issuer": "Sở Tài chính và Sở Nội vụ", "title": "chi tiêu"}],
        "two issue it together",
    ),
    (
        "⟦Nghị quyết số 20-NQ/TW⟧ của BCHTW Đảng khóa XIII về hợp tác xã",
        [{"issuer": "BCHTW Đảng", "term": 13, "title": "hợp tác xã"}],
        "BCHTW in one word",
    ),
    (
        "⟦Quyết định số 3/QĐ-VKS⟧ của VKSND huyện Ba Vì.",
        [{"issuer": "VKSND huyện Ba Vì"}],
        "a name like a word",
    ),
    ("Chính phủ đã thống nhất ban hành ⟦Nghị quyết số 46/NQ-CP⟧", [{"issuer": "Chính phủ"}], "thống nhất"),
    ("HĐND xã đã thông qua cơ cấu theo ⟦Hướng dẫn số 5/HD-HĐND⟧", [{}], "what the document only guides"),
    (
        "⟦Chương trình hành động số 32-CTr/TU⟧ của Tỉnh ủy thực hiện nghị quyết",
        [{"issuer": "Tỉnh ủy"}],
        "the verb after the issuer",
    ),
    (
        "⟦Công văn số 33/UBND-TH⟧ của UBND một tỉnh miền Trung",
        [{"issuer": "UBND một tỉnh miền Trung"}],
        "unnamed",
    ),
    (
        "⟦Chỉ thị 11/CT-TTg⟧ của Thủ tướng Chính phủ ở cơ sở",
        [{"issuer": "Thủ tướng Chính phủ"}],
        "a place is no part",
    ),
    (
        "⟦Nghị quyết 19/NQ-CP⟧ Chính phủ ban hành ngày 18/3/2014",
        [{"issuer": "Chính phủ", "issued": "2014-03-18"}],
        "a clause without do",
    ),
    (
        "Các ⟦Quyết định số 21/2021/QĐ-TTg⟧ về hòa giải; ⟦số 25/2021/QĐ-TTg⟧ của Thủ tướng Chính phủ",
        [{"issuer": "Thủ tướng Chính phủ", "title": "hòa giải"}, {"issuer": "Thủ tướng Chính phủ"}],
        "one issuer over a list with titles",
    ),
    ("⟦Chỉ thị 05-CT/TW⟧ của Bộ Chính trị.", [{"issuer": "Bộ Chính trị"}], "right after"),
    (
        "⟦Kết luận 127-KL/TW⟧ của Bộ Chính trị, Ban Bí thư.",
        [{"issuer": "Bộ Chính trị, Ban Bí thư"}],
        "two organs",
    ),
    (
        "⟦Quyết định số 12/QĐ-CAT⟧ của Giám đốc Công an tỉnh",
        [{"issuer": "Giám đốc Công an tỉnh"}],
        "an office",
    ),
    ("⟦Quyết định số 26/2017⟧ do UBND TP ban hành", [{"issuer": "UBND TP"}], "do ... ban hành"),
    (
        "⟦Thông tư số 12/2025/TT-BNV⟧ của Bộ Nội vụ hướng dẫn một số điều",
        [{"issuer": "Bộ Nội vụ"}],
        "a verb follows",
    ),
    (
        "Ngày 30/12/2019, Chính phủ ban hành ⟦Nghị định số 100/2019/NĐ-CP⟧ về xử phạt.",
        [{"issuer": "Chính phủ", "issued": "2019-12-30", "title": "xử phạt"}],
        "the subject that issues it, and its day",
    ),
    (
        "Ban Chấp hành Đảng bộ tỉnh khóa XIII đã ban hành ⟦Nghị quyết số 10-NQ/TU⟧",
        [{"issuer": "Ban Chấp hành Đảng bộ tỉnh", "term": 13}],
        "khóa between the organ and the act",
    ),
    (
        "Ngày 6/8/2019, huyện ủy ban hành ⟦Chỉ thị số 17⟧",
        [{"issuer": "huyện ủy", "issued": "2019-08-06"}],
        "small",
    ),
    (
        "HĐND thành phố (mới) đã thông qua ⟦Nghị quyết số 01/NQ-HĐND⟧",
        [{"issuer": "HĐND thành phố"}],
        "an aside",
    ),
    ("UBND tỉnh đã có ⟦Văn bản số 3419/UBND-KGVX⟧", [{"issuer": "UBND tỉnh"}], "đã có"),
    (
        "Bộ trưởng Bộ Công Thương Trần Văn Bình vừa ký ⟦Quyết định số 38/QĐ-BCT⟧",
        [{"issuer": "Bộ trưởng Bộ Công Thương"}],
        "a name between office and act",
    ),
    (
        "Ông Lê Văn An - Chủ tịch UBND thành phố Hà Nội - vừa ký ⟦Quyết định số 38/QĐ-UBND⟧",
        [{"issuer": "Chủ tịch UBND thành phố Hà Nội"}],
        "an office between dashes",
    ),
    (
        "được UBND thành phố phê duyệt tại ⟦Quyết định số 301/QĐ-UBND⟧",
        [{"issuer": "UBND thành phố"}],
        "passive",
    ),
    (
        "UBND tỉnh đã ban hành ⟦Kế hoạch số 41/KH-UBND⟧ ngày 25/8/2016, ⟦Quyết định số 65/QĐ-UBND⟧ ngày 9/5/2017",
        [{"issuer": "UBND tỉnh", "issued": "2016-08-25"}, {"issuer": "UBND tỉnh", "issued": "2017-05-09"}],
        "the subject of a list",
    ),
    (
        "Theo đề nghị của Cục Thuế Nghệ An tại ⟦Tờ trình số 60/TTr-CT⟧",
        [{"issuer": "Cục Thuế Nghệ An"}],
        "của ... tại",
    ),
    (
        "Bãi bỏ các quyết định của UBND tỉnh về giá, gồm: 1. ⟦Quyết định số 39/2015/QĐ-UBND⟧; "
        "2. ⟦Quyết định số 67/2015/QĐ-UBND⟧.",
        [{"issuer": "UBND tỉnh"}, {"issuer": "UBND tỉnh"}],
        "named before the list",
    ),
    ("Đảng ủy xã cụ thể hóa bằng ⟦NQ 05-NQ/ĐU⟧", [{"issuer": None}], "the subject does not issue it"),
    ("Quy chế của HĐND ban hành kèm theo ⟦Nghị quyết số 53/NQ-HĐND⟧", [{"issuer": None}], "owner of another"),
    (
        "⟦Nghị định số 26-HĐBT⟧ của Hội đồng Bộ trưởng; ⟦Quyết định số 3-CP⟧ của Hội đồng Chính phủ",
        [{"issuer": "Hội đồng Bộ trưởng"}, {"issuer": "Hội đồng Chính phủ"}],
        "councils of state of old",
    ),
    (
        "⟦Thông tư liên tịch số 7/2012/TTLT-BTC-BNV⟧ của liên Bộ Tài chính - Nội vụ về phụ cấp",
        [{"issuer": "liên Bộ Tài chính - Nội vụ", "title": "phụ cấp"}],
        "ministries under one word",
    ),
    (
        "⟦Thông tư liên tịch số 7/2012/TTLT-BTC-BNV⟧ của liên Bộ Tài chính và Bộ Nội vụ hướng dẫn",
        [{"issuer": "liên Bộ Tài chính và Bộ Nội vụ"}],
        "each ministry by its name",
    ),
    (
        "⟦Luật Thanh niên số 57/2020/QH14⟧ được Quốc hội khóa XIV thông qua tại kỳ họp thứ 9 ngày 16/6/2020",
        [{"issuer": "Quốc hội", "issued": "2020-06-16", "title": "Thanh niên"}],
        "passed by, after the law",
    ),
    (
        "⟦Nghị quyết số 9/2021/NQ-HĐND⟧ được HĐND tỉnh thông qua ngày 8/12/2021 về phí",
        [{"issuer": "HĐND tỉnh", "issued": "2021-12-08", "title": "phí"}],
        "passed by a council",
    ),
    (
        "⟦Luật Giá số 16/2023/QH15⟧ đã được Quốc hội khóa XV, Kỳ họp thứ năm thông qua ngày 19/6/2023",
        [{"issuer": "Quốc hội", "issued": "2023-06-19", "title": "Giá"}],
        "the session before the act",
    ),
    (
        "⟦Luật Giá số 16/2023/QH15⟧ được thông qua ngày 19/6/2023",
        [{"issuer": None, "issued": "2023-06-19", "title": "Giá"}],
        "passed by one left unnamed",
    ),
    (
        "⟦Luật Giá số 16/2023/QH15⟧ do Quốc hội thông qua ngày 19/6/2023",
        [{"issuer": "Quốc hội", "issued": "2023-06-19", "title": "Giá"}],
        "do ... thông qua",
    ),
    (
        "Ngày 19/6/2023, tại Kỳ họp thứ 5, Quốc hội đã biểu quyết thông qua ⟦Luật Giá số 16/2023/QH15⟧",
        [{"issuer": "Quốc hội", "issued": "2023-06-19", "title": "Giá"}],
        "the session between the day and the subject",
    ),
    (
        "Ngày 19/6/2023, Quốc hội khóa XV, kỳ họp thứ 5 đã thông qua ⟦Luật Giá số 16/2023/QH15⟧",
        [{"issuer": "Quốc hội", "issued": "2023-06-19", "title": "Giá", "term": 15}],
        "the session between the subject and the act",
    ),
    ("⟦Nghị quyết số 9/NQ-HĐND⟧ được HĐND tỉnh giám sát", [{"issuer": None}], "watched over, not passed"),
    (
        "⟦Thông tư số 10/2014/TTLT-BTC-BTP⟧ của Bộ Tài chính và Bộ Tư pháp",
        [{"issuer": "Bộ Tài chính và Bộ Tư pháp"}],
        "two ministries: the code says so",
    ),
    (
        "⟦Thông tư liên tịch số 17⟧ của Bộ Tài chính, Bộ Tư pháp",
        [{"issuer": "Bộ Tài chính, Bộ Tư pháp"}],
        "two ministries: the type says so",
    ),
    (
        "⟦Thông tư số 10/2014/TT-BTC⟧ của Bộ Tài chính và Bộ Tư pháp",
        [{"issuer": "Bộ Tài chính"}],
        "one ministry",
    ),
    (
        "⟦Quyết định 12/QĐ-UBND⟧ do UBND tỉnh ban hành về giá đất",
        [{"issuer": "UBND tỉnh", "title": "giá đất"}],
        "do ... ban hành",
    ),
    (
        "⟦Quyết định 12/QĐ-UBND⟧ của UBND tỉnh ban hành về giá đất",
        [{"issuer": "UBND tỉnh", "title": "giá đất"}],
        "của ... ban hành",
    ),
    (
        "⟦Luật Đất đai năm 2013⟧ được Quốc hội thông qua ngày 29/11/2013",
        [{"issued": "2013", "title": "Đất đai"}],
        "a law by its name",
    ),
    (
        "⟦Nghị quyết 43/2022/QH15⟧ của Quốc hội được Chính phủ thông qua ngày 1/1/2022",
        [{"issuer": "Quốc hội"}],
        "it has its issuer",
    ),
    (
        "Quốc hội ban hành ⟦Luật Đất đai năm 2013⟧",
        [{"issued": "2013", "title": "Đất đai"}],
        "no subject for a law by its name",
    ),
    (
        "UBND tỉnh ban hành ⟦Kế hoạch 41/KH-UBND⟧, ⟦42/KH-UBND⟧, ⟦Quyết định 65/QĐ-UBND⟧",
        [{"issuer": "UBND tỉnh"}] * 3,
        "the subject of a list of lists",
    ),
    (
        "UBND tỉnh ban hành ⟦Kế hoạch 41/KH-UBND⟧, ⟦Quyết định 65/QĐ-TTg⟧",
        [{"issuer": "UBND tỉnh"}, {}],
        "a code of another level",
    ),
    (
        "UBND tỉnh ban hành ⟦Kế hoạch 41/KH-UBND⟧, ⟦Quyết định 65/QĐ-BNV⟧",
        [{"issuer": "UBND tỉnh"}, {}],
        "a code of another level before it in the alphabet",
    ),
    (
        "UBND tỉnh ban hành ⟦Kế hoạch 41/KH-UBND⟧, ⟦Quyết định 65/QĐ-SNNPTNT⟧",
        [{"issuer": "UBND tỉnh"}] * 2,
        "a code that tells no level",
    ),
    (
        "Chính phủ ban hành ⟦Nghị quyết 19⟧, ⟦Nghị định 34/2016/NĐ-CP⟧",
        [{"issuer": "Chính phủ"}] * 2,
        "no code to compare",
    ),
    (
        "Chính phủ ban hành ⟦Nghị định 34/2016/NĐ-CP⟧, ⟦Nghị quyết 35/NQ-CP⟧",
        [{"issuer": "Chính phủ"}] * 2,
        "codes of one organ",
    ),
    (
        "Ngày 30/12/2019, Chính phủ ban hành ⟦Nghị định 34/2016/NĐ-CP⟧, ⟦Nghị quyết 35/NQ-CP⟧",
        [{"issuer": "Chính phủ", "issued": "2019-12-30"}] * 2,
        "the day of the act for both",
    ),
    (
        "Ngày 30/12/2019, Chính phủ ban hành ⟦Nghị định 34/2016/NĐ-CP⟧ ngày 5/1/2019, ⟦Nghị quyết 35/NQ-CP⟧",
        [{"issuer": "Chính phủ", "issued": "2019-01-05"}, {"issuer": "Chính phủ"}],
        "a day of its own ends the day of the act",
    ),
    (
        "Các quyết định của UBND tỉnh, gồm: ⟦Quyết định 1/QĐ-TTg⟧ của Thủ tướng; ⟦Quyết định 2/QĐ-UBND⟧",
        [{"issuer": "Thủ tướng"}, {}],
        "an issuer of its own in a list with one",
    ),
    (
        "Các quyết định của UBND tỉnh, gồm: 1. ⟦Quyết định 1/QĐ-UBND⟧.\n2. ⟦Quyết định 2/QĐ-UBND⟧.\n3. ⟦Kế hoạch 3/KH-UBND⟧.",
        [{"issuer": "UBND tỉnh"}, {"issuer": "UBND tỉnh"}, {}],
        "the list is one of decisions",
    ),
    (
        "Các kế hoạch của UBND tỉnh, gồm: 1. ⟦Kế hoạch 1/KH-UBND⟧.\n2. ⟦Quyết định 2/QĐ-UBND⟧.",
        [{"issuer": "UBND tỉnh"}, {}],
        "and here of plans",
    ),
    (
        "các luật của Quốc hội, gồm: ⟦Luật Đất đai năm 2013⟧",
        [{"issued": "2013", "title": "Đất đai"}],
        "no issuer for a law by its name in a list",
    ),
    (
        "⟦Nghị quyết 19/NQ-CP⟧ Chính phủ ban hành ngày 18/3/2016",
        [{"issuer": "Chính phủ", "issued": "2016-03-18"}],
        "a clause without do",
    ),
    ("⟦Nghị quyết 19/NQ-CP⟧ Chính phủ họp ngày 18/3/2016", [{}], "a clause of its own"),
    ("⟦Nghị quyết 19/NQ-CP⟧, Chính phủ ban hành ngày 18/3/2016", [{}], "a clause after a comma"),
    (
        "UBND tỉnh ban hành ⟦Kế hoạch 41/KH-UBND⟧, ⟦Quyết định 65/QĐ-UBND⟧, ⟦66/QĐ-UBND⟧",
        [{"issuer": "UBND tỉnh"}] * 3,
        "the subject goes on to a list",
    ),
    (
        "UBND tỉnh ban hành ⟦Kế hoạch 41/KH-UBND⟧, ⟦Nghị quyết 65/NQ-UBTVQH14⟧",
        [{"issuer": "UBND tỉnh"}, {}],
        "a code of another level after it in the alphabet",
    ),
    (
        "Các quyết định của UBND tỉnh, gồm: 1. ⟦Quyết định 1/QĐ-UBND⟧, ⟦2/QĐ-UBND⟧.\n2. ⟦Quyết định 3/QĐ-UBND⟧.",
        [{"issuer": "UBND tỉnh"}] * 3,
        "items of two documents",
    ),
    (
        "⟦Chương trình số 06-CTr/TU⟧ của Tỉnh ủy, ⟦Đề án số 02-ĐA/TU⟧",
        [{"issuer": "Tỉnh ủy"}, {}],
        "the issuer ends before the next document",
    ),
    ("⟦Nghị quyết 19/NQ-CP⟧ chính phủ ban hành ngày 18/3/2016", [{}], "a clause without do in small letters"),
    ("⟦Nghị quyết 19/NQ-CP⟧ (Chính phủ ban hành ngày 18/3/2016)", [{}], "a clause in brackets"),
    (
        "⟦Nghị định số 1-HĐBT⟧ của Hội đồng Bộ trưởng về",
        [{"issuer": "Hội đồng Bộ trưởng"}],
        "the government of 1981 to 1992",
    ),
    (
        "⟦Thông tư liên tịch số 17/2014/TTLT-BTC-BTP⟧ của liên Bộ Tài chính - Tư pháp về",
        [{"issuer": "liên Bộ Tài chính - Tư pháp"}],
        "two ministries under one word",
    ),
    (
        "⟦Thông tư liên tịch số 17/2014/TTLT-BTC-BTP-BNV⟧ của liên Bộ Tài chính, Tư pháp và Nội vụ về họp",
        [{"issuer": "liên Bộ Tài chính, Tư pháp và Nội vụ", "title": "họp"}],
        "three ministries under one word",
    ),
    (
        "⟦Chỉ thị 05-CT/TW⟧ của Bộ Chính trị, Ban Bí thư yêu cầu",
        [{"issuer": "Bộ Chính trị"}],
        "the second organ begins a clause",
    ),
    ("⟦Chỉ thị 05-CT/TW⟧ của Bộ Chính trị và tỉnh", [{"issuer": "Bộ Chính trị"}], "no second organ"),
    (
        "⟦Quyết định 12/QĐ-BCĐ⟧ của Ban Chỉ đạo về chống buôn lậu",
        [{"issuer": "Ban Chỉ đạo", "title": "chống buôn lậu"}],
        "about what it is after the organ",
    ),
    (
        "⟦Quyết định 12/QĐ-UBND⟧ của UBND tỉnh quy định mức chi",
        [{"issuer": "UBND tỉnh"}],
        "the verb is not of the name",
    ),
    (
        "Thay mặt Ban Thường vụ, đồng chí Bí thư Tỉnh ủy Trần Nam ký ban hành ⟦Kế hoạch số 86-KH/TU⟧",
        [{"issuer": "Ban Thường vụ"}],
        "on whose behalf it is signed",
    ),
    (
        "Theo Kế hoạch của tỉnh, Giám đốc Sở Y tế Trần Văn Nam đã ban hành ⟦Quyết định 12/QĐ-SYT⟧",
        [{"issuer": "Giám đốc Sở Y tế"}],
        "a name between the office and the act",
    ),
    ("Tỉnh ủy họp. Nay ban hành ⟦Kế hoạch số 86-KH/TU⟧", [{}], "an organ of the sentence before"),
    ("tỉnh ủy ban hành ⟦Kế hoạch số 86-KH/TU⟧", [{"issuer": "tỉnh ủy"}], "an organ in small letters"),
    (
        "chỉ tiêu của Tỉnh ủy tại ⟦Kế hoạch số 86-KH/TU⟧",
        [{"issuer": "Tỉnh ủy"}],
        "the owner of what stands in it",
    ),
    ("Tỉnh ủy kết luận tại ⟦Thông báo số 86-TB/TU⟧", [{}], "a notice of what was said"),
    ("Sở Y tế thông qua ⟦Báo cáo số 86/BC-SYT⟧", [{}], "reports are passed by others"),
    ("⟦Chỉ thị 05-CT/TW⟧ của  Bộ Chính trị", [{"issuer": "Bộ Chính trị"}], "two spaces before the issuer"),
    ("Chính phủ ban hành  ⟦Nghị định 34/2016/NĐ-CP⟧", [{"issuer": "Chính phủ"}], "two spaces after the act"),
    ("⟦Kế hoạch của  UBND tỉnh số 12/KH-UBND⟧", [{"issuer": "UBND tỉnh"}], "two spaces before the owner"),
    (
        "⟦Quyết định 12/QĐ-UBND⟧ của UBND tỉnh X về giá đất",
        [{"issuer": "UBND tỉnh X", "title": "giá đất"}],
        "a name of one syllable",
    ),
    (
        "Ngày 5 tháng 1 năm 1982, Hội đồng Bộ trưởng ban hành ⟦Nghị định số 1-HĐBT⟧",
        [{"issuer": "Hội đồng Bộ trưởng", "issued": "1982-01-05"}],
        "a council of old as the subject",
    ),
    (
        "Hội đồng Nhà nước thông qua ⟦Pháp lệnh số 12-LCT/HĐNN8⟧",
        [{"issuer": "Hội đồng Nhà nước"}],
        "another",
    ),
    (
        "⟦Thông tư liên tịch số 7/2012/TTLT-BTC⟧ của liên Bộ Tài chính - Nội vụ - Tư pháp, Công an và Y tế về phí",
        [{"issuer": "liên Bộ Tài chính - Nội vụ - Tư pháp, Công an và Y tế", "title": "phí"}],
        "five ministries under one word",
    ),
    (
        "⟦Thông tư liên tịch số 7/2012/TTLT-BTC⟧ của liên Bộ Tài chính và đơn vị",
        [{"issuer": "liên Bộ Tài chính"}],
        "no second ministry",
    ),
    (
        "⟦Công văn số 12/BYT-KH⟧ của Bộ Y tế, về chống dịch",
        [{"issuer": "Bộ Y tế", "title": "chống dịch"}],
        "a comma after the issuer",
    ),
    ("Theo Sở Y tế, đến nay đã có ⟦Công văn số 12/UBND-VX⟧", [{}], "words between organ and act"),
    (
        "Quy chế của HĐND tỉnh được UBND tỉnh ban hành kèm theo ⟦Quyết định số 53/QĐ-UBND⟧",
        [{"issuer": "UBND tỉnh"}],
        "the subject after the owner of another",
    ),
    (
        "Trưởng ban Trần Nam thay mặt Thường trực Tỉnh ủy dự họp, thay mặt Ban Thường vụ ký ⟦Kế hoạch 86-KH/TU⟧",
        [{"issuer": "Ban Thường vụ"}],
        "on whose behalf, the last time",
    ),
    (
        "Thay mặt Tỉnh ủy, đồng chí Nam chúc mừng. Hội nghị bế mạc. Sở Y tế ban hành ⟦Kế hoạch số 86/KH-SYT⟧",
        [{"issuer": "Sở Y tế"}],
        "on whose behalf something else was said",
    ),
    (
        "UBND tỉnh ban hành 2 kế hoạch, gồm: ⟦Kế hoạch 12/KH-UBND⟧ và ⟦Kế hoạch 13/KH-UBND⟧",
        [{"issuer": "UBND tỉnh"}] * 2,
        "so many of one kind, then the list",
    ),
    (
        "Năm qua, UBND tỉnh đã có các quyết định: ⟦Quyết định 1/QĐ-UBND⟧; ⟦Quyết định 2/QĐ-UBND⟧",
        [{"issuer": "UBND tỉnh"}] * 2,
        "the subject of a list after a colon",
    ),
    (
        "Hội nghị bế mạc. Năm qua, UBND tỉnh ban hành nhiều quyết định, gồm: ⟦Quyết định 1/QĐ-UBND⟧",
        [{"issuer": "UBND tỉnh"}],
        "a sentence before it",
    ),
    (
        "Quyết định do UBND tỉnh ban hành, gồm: ⟦Quyết định 1/QĐ-UBND⟧; ⟦Quyết định 2/QĐ-UBND⟧",
        [{"issuer": "UBND tỉnh"}] * 2,
        "by whom they are issued, before the list",
    ),
    (
        "Quyết định của Bộ Y tế hết hạn. Xã họp. Các quyết định mới gồm: ⟦Quyết định 1/QĐ-SYT⟧",
        [{}],
        "those of the sentence before last",
    ),
    ("Quyết định mới, gồm: ⟦Quyết định 1/QĐ-SYT⟧", [{}], "nobody named before the list"),
    (
        "tỉnh ủy Thái Bình ban hành ⟦Kế hoạch số 86-KH/TU⟧",
        [{"issuer": "tỉnh ủy Thái Bình"}],
        "small letters and its place",
    ),
    ("TS. Lê Quốc Hội vừa ký ⟦Quyết định số 12/QĐ-ĐHKT⟧", [{}], "a name that has the words of an organ"),
    (
        "⟦Kết luận 127-KL/TW⟧ của Ban Bí thư và Bộ Chính trị",
        [{"issuer": "Ban Bí thư và Bộ Chính trị"}],
        "two organs, the other way about",
    ),
    (
        "⟦Quyết định số 12/QĐ-SNN⟧ của Phó Giám đốc phụ trách Sở Nông nghiệp và Phát triển nông thôn tỉnh Hòa Bình về họp",
        [
            {
                "issuer": "Phó Giám đốc phụ trách Sở Nông nghiệp và Phát triển nông thôn tỉnh Hòa Bình",
                "title": "họp",
            }
        ],
        "a long name",
    ),
    (
        "⟦Công điện số 74⟧ của Ban Chỉ đạo Trung ương về phòng, chống thiên tai",
        [{"issuer": "Ban Chỉ đạo Trung ương về phòng, chống thiên tai"}],
        "a committee with its field",
    ),
    ("⟦Kế hoạch 12/KH-UBND⟧ của , Tỉnh ủy đã họp", [{}], "the name lost on the page"),
    (
        "ý kiến của Chủ tịch UBND tỉnh tại ⟦Thông báo số 86/TB-VP⟧",
        [{}],
        "whose words a notice tells did not issue it",
    ),
    (
        "UBND tỉnh ban hành kèm theo ⟦Quyết định số 53/QĐ-UBND⟧ quy chế mới",
        [{"issuer": "UBND tỉnh"}],
        "what comes with it",
    ),
    ("ông Lê Quốc Hội vừa ký ⟦Quyết định số 12/QĐ-ĐHKT⟧", [{}], "a name after a word in small letters"),
    (
        "⟦Quyết định số 12/QĐ-UBND⟧ do Chủ tịch UBND tỉnh Trần Nam ký ngày 5/6/2020 về họp",
        [{"issuer": "Chủ tịch UBND tỉnh", "issued": "2020-06-05", "title": "họp"}],
        "a name between the office and do ... ký",
    ),
    (
        "⟦Quyết định 12/QĐ-TTg⟧ đã được Phó Thủ tướng Trần Minh Nam ký ngày 5/6/2020",
        [{"issuer": "Phó Thủ tướng", "issued": "2020-06-05"}],
        "a name between the office and được ... ký",
    ),
    (
        "⟦Quyết định 12/QĐ-TTg⟧ Phó Thủ tướng đồng chí Trần Minh Nam ký ban hành ngày 5/6/2020",
        [{"issuer": "Phó Thủ tướng", "issued": "2020-06-05"}],
        "a clause without do, with a name",
    ),
    (
        "⟦Báo cáo số 12/BC-SYT⟧ do Giám đốc Sở Y tế Trần Nam trình bày",
        [{}],
        "who reads it out does not issue it",
    ),
    (
        "⟦Quy chế số 12/QC-SYT⟧ do Sở Y tế và Công an tỉnh phối hợp ban hành",
        [{}],
        "two that are not one issuer",
    ),
    (
        "⟦Quy chế số 12/QC-SYT⟧ do Sở Y tế phối hợp ban hành",
        [{"issuer": "Sở Y tế"}],
        "with others",
    ),
    (
        "⟦Quyết định 12/QĐ-UBND⟧ của UBND tỉnh thành lập Ban Chỉ đạo",
        [{"issuer": "UBND tỉnh"}],
        "an act of two words, of which the first may be of a name",
    ),
    (
        "⟦Kế hoạch 12/KH-UBND⟧ của UBND thành phố Huế tổ chức kỷ niệm",
        [{"issuer": "UBND thành phố Huế"}],
        "a field of work elsewhere",
    ),
    (
        "⟦Quyết định 12/QĐ-BQL⟧ của Ban Quản lý dự án huyện",
        [{"issuer": "Ban Quản lý dự án huyện"}],
        "a field of work",
    ),
    (
        "Sở Nội vụ tham mưu UBND tỉnh ban hành ⟦Quyết định số 12/QĐ-UBND⟧",
        [{"issuer": "UBND tỉnh"}],
        "who advised did not issue",
    ),
    (
        "⟦Công văn số 12/TM-TH⟧ của Bộ Tổng Tham mưu về huấn luyện",
        [{"issuer": "Bộ Tổng Tham mưu", "title": "huấn luyện"}],
        "a staff",
    ),
    ("thực hiện ⟦Kế hoạch số 12-KH/TU⟧ của ⟦Đề án 01-ĐA/TU⟧", [{}, {}], "a document is no issuer"),
    (
        "Giám đốc Sở Y tế Công Tằng Tôn Nữ Mai Lan vừa ký ⟦Quyết định số 12/QĐ-SYT⟧",
        [{"issuer": "Giám đốc Sở Y tế"}],
        "a name of six words",
    ),
    (
        "⟦Kế hoạch số 12-KH/HU⟧ của Huyện ủy Nậm Sông Thao đối với xã",
        [{"issuer": "Huyện ủy Nậm Sông Thao"}],
        "a place of three words",
    ),
    ("Ngày hôm đó, UBND tỉnh này từng ra ⟦Chỉ thị số 8/CT-UBND⟧", [{"issuer": "UBND tỉnh"}], "này, từng"),
    (
        "UBND tỉnh vừa công bố ⟦Quyết định số 8/QĐ-UBND⟧",
        [{"issuer": "UBND tỉnh"}],
        "what has its own initials",
    ),
    ("Sở Y tế vừa công bố ⟦Quyết định số 8/QĐ-UBND⟧", [{}], "what others signed"),
    ("Phó Giám đốc Sở Y tế công bố ⟦Quyết định số 8/QĐ-SYT⟧", [{}], "an officer reads it out"),
    (
        "Sở TN&MT chỉ nhắc nhở chủ bãi bằng ⟦Công văn số 8/STNMT-KS⟧",
        [{"issuer": "Sở TN&MT"}],
        "what it says in a letter",
    ),
    ("UBND xã cụ thể hóa bằng ⟦Kế hoạch số 8/KH-UBND⟧", [{}], "no saying"),
    (
        "UBND tỉnh đã trình HĐND tỉnh ⟦Tờ trình số 8/TTr-UBND⟧",
        [{"issuer": "UBND tỉnh"}],
        "to whom it is submitted",
    ),
    (
        "Sở Tài chính gửi tới UBND tỉnh ⟦Công văn số 8/STC-NS⟧",
        [{"issuer": "Sở Tài chính"}],
        "to whom it is sent",
    ),
    (
        "Cục trình Bộ trưởng ký ⟦Công văn số 8/BYT-DP⟧",
        [{"issuer": "Bộ trưởng"}],
        "who signs it is no addressee",
    ),
    ("Sở Y tế gửi UBND tỉnh ⟦Công văn số 8/UBND-VX⟧", [{}], "what another signed"),
    ("Đề nghị các xã gửi UBND tỉnh ⟦Kế hoạch số 8/KH-UBND⟧", [{}], "an addressee whose initials it has"),
    (
        "Ông An cho biết UBND tỉnh đã lập tổ công tác theo ⟦QĐ 8/QĐ-UBND⟧",
        [{"issuer": "UBND tỉnh"}],
        "a decision on one case, of its own initials",
    ),
    (
        "Chủ tịch UBND tỉnh Lê Văn An cho biết UBND tỉnh đã lập tổ công tác theo ⟦QĐ 8/QĐ-UBND⟧",
        [{"issuer": "UBND tỉnh"}],
        "an office before the organ",
    ),
    (
        "Ban Bí thư chuẩn y ông Lê Văn An, Phó Bí thư Tỉnh ủy, giữ chức Bí thư Tỉnh ủy theo ⟦Quyết định số 8-QĐNS/TW⟧",
        [{"issuer": "Ban Bí thư"}],
        "one of the organs that share a code",
    ),
    ("Ban Bí thư kỷ luật ông Lê Văn An theo ⟦Quy định số 8-QĐ/TW⟧", [{}], "a rule"),
    ("Công an huyện xử phạt ông Lê Văn An theo ⟦Quyết định số 8/QĐ-TTg⟧", [{}], "a code that is not its own"),
    (
        "Thực hiện ⟦Kế hoạch số 8-KH/TU⟧ giai đoạn 2021-2025 của Ban Thường vụ Tỉnh ủy về công tác cán bộ",
        [{"issuer": "Ban Thường vụ Tỉnh ủy", "title": "công tác cán bộ"}],
        "its years before the issuer",
    ),
    (
        "dự án được UBND tỉnh phê duyệt quy hoạch 1/500 tại ⟦Quyết định số 8/QĐ-UBND⟧",
        [{"issuer": "UBND tỉnh"}],
        "figures in the act",
    ),
    (
        "⟦Quyết định số 92/QĐ-TTg⟧ của Thủ tướng Chính phủ cơ bản hoàn thành",
        [{"issuer": "Thủ tướng Chính phủ", "level": "central"}],
        "no field after it",
    ),
    (
        "⟦Nghị định số 92/2013/NĐ-CP⟧ của Chính phủ, Luật mới",
        [{"issuer": "Chính phủ", "level": "central"}],
        "the next clause",
    ),
    (
        "⟦Kế hoạch số 515/KH-BCA-BYT⟧ của Bộ Công an và Bộ Y tế",
        [{"issuer": "Bộ Công an và Bộ Y tế", "level": "central"}],
        "two in the code",
    ),
    (
        "Tại ⟦Quyết định số 12/QĐ-TTg⟧ cùng ngày, Thủ tướng kéo dài thời gian giữ chức vụ",
        [{"issuer": "Thủ tướng", "level": "central"}],
        "cùng ngày before the clause",
    ),
    (
        "Theo ⟦Quyết định số 12/QĐ-XPHC⟧, Cục Thuế tỉnh phạt công ty",
        [{"issuer": "Cục Thuế tỉnh"}],
        "a penalty",
    ),
    (
        "Thủ tướng ký ⟦Quyết định 1/QĐ-TTg⟧ bổ nhiệm ông A; ⟦Quyết định 2/QĐ-TTg⟧ bổ nhiệm ông B",
        [{"issuer": "Thủ tướng", "level": "central"}] * 2,
        "goes on after a semicolon",
    ),
    (
        "Thủ tướng ký ⟦Quyết định 1/QĐ-TTg⟧ bổ nhiệm ông A. ⟦Quyết định 2/QĐ-TTg⟧ bổ nhiệm ông B",
        [{"issuer": "Thủ tướng", "level": "central"}, {"level": "central"}],
        "not in the next sentence",
    ),
    (
        "⟦Nghị quyết số 42-NQ/TW⟧, ngày 24-11-2023 BCH Trung ương “Về chính sách xã hội”",
        [
            {
                "issuer": "BCH Trung ương",
                "issued": "2023-11-24",
                "title": "chính sách xã hội",
                "level": "central",
            }
        ],
        "của left out",
    ),
    (
        "⟦Kết luận số 69-KL/TW⟧ của Bộ Chính trị về thực hiện ⟦Nghị quyết số 20-NQ/TW⟧",
        [
            {"issuer": "Bộ Chính trị", "title": "thực hiện Nghị quyết số 20-NQ/TW", "level": "central"},
            {"level": "central"},
        ],
        "in the title of another",
    ),
    (
        "Tỉnh ủy ban hành ⟦Chỉ thị số 14-CT/TU⟧ và gần đây là ⟦Kế hoạch số 25-KH/TU⟧",
        [{"issuer": "Tỉnh ủy", "level": "province"}] * 2,
        "gần đây là",
    ),
    (
        "⟦Nghị quyết số 18⟧, ⟦Nghị quyết số 19⟧ của Hội nghị Trung ương 6 khóa XII",
        [{"plenum": 6, "term": 12}] * 2,
        "one plenum for both",
    ),
    (
        "⟦Công văn số 8/QLD-CL⟧ của Cục Quản lý Dược (Bộ Y tế) về việc giá",
        [{"issuer": "Cục Quản lý Dược (Bộ Y tế)", "title": "giá"}],
        "a unit and its ministry",
    ),
    (
        "Cục Quản lý Dược, Bộ Y tế vừa có ⟦Công văn số 8/QLD-CL⟧",
        [{"issuer": "Cục Quản lý Dược, Bộ Y tế"}],
        "after a comma",
    ),
    (
        "⟦Công văn số 8/QLD-CL⟧ của Cục Quản lý Dược, Bộ Y tế yêu cầu",
        [{"issuer": "Cục Quản lý Dược"}],
        "a clause of its own",
    ),
    (
        "⟦Báo cáo 38/BC-BNV⟧ mà Bộ Nội vụ gửi Thủ tướng ngày 16/10/2020",
        [{"issuer": "Bộ Nội vụ", "issued": "2020-10-16", "level": "central"}],
        "to whom it was sent",
    ),
    (
        "⟦Nghị quyết số 5-NQ/TU⟧ của Ban Thường vụ Tỉnh ủy tổ chức thực hiện",
        [{"issuer": "Ban Thường vụ Tỉnh ủy"}],
        "two acts behind an organ without a field of work",
    ),
    (
        "⟦Quyết định số 12/QĐ-UBND⟧ do Phó Chủ tịch UBND tỉnh Lê Văn Q. ký",
        [{"issuer": "Phó Chủ tịch UBND tỉnh"}],
        "a name cut short",
    ),
    (
        "⟦Quyết định số 5/QĐ-UBND⟧ do ông Lê Văn An, Phó Chủ tịch UBND tỉnh ký",
        [{"issuer": "Phó Chủ tịch UBND tỉnh"}],
        "the office behind the name",
    ),
    (
        "Sở Y tế và Sở GD và ĐT ký ⟦Chương trình phối hợp số 5/CTPH⟧",
        [{"type": "Chương trình", "number": "5/CTPH", "issuer": "Sở Y tế và Sở GD và ĐT"}],
        "two issue together",
    ),
    (
        "Sở Y tế và Sở GD và ĐT dự khi UBND tỉnh ký ⟦Quy chế phối hợp số 5/QCPH⟧",
        [{"type": "Quy chế", "number": "5/QCPH", "issuer": "UBND tỉnh"}],
        "others are there",
    ),
    (
        "Sở Y tế và Sở Tư pháp ký ⟦Kế hoạch số 5/KH-SYT⟧",
        [{"issuer": "Sở Tư pháp"}],
        "no joint document",
    ),
    (
        "Chiều qua, Phó Chủ tịch UBND tỉnh Lê Văn Đ. vừa ký ⟦Văn bản số 67/UBND-NN⟧",
        [{"issuer": "Phó Chủ tịch UBND tỉnh"}],
        "a full stop after a name cut short",
    ),
    (
        "Trong ⟦Công văn số 34/UBND-ĐT⟧, UBND TP Hà Nội cho rằng",
        [{"issuer": "UBND TP Hà Nội"}],
        "what it says in it",
    ),
    ("Trong ⟦Công văn số 34/UBND-ĐT⟧, Sở Y tế cho rằng", [{}], "the initials of another"),
    (
        "⟦Nghị quyết số 25/NQ-HĐND⟧ được HĐND tỉnh khóa X, nhiệm kỳ 2021-2026, kỳ họp thứ 14 thông qua",
        [{"issuer": "HĐND tỉnh"}],
        "term and session",
    ),
    (
        "⟦Quyết định số 12/QĐ-CSĐT⟧ của Cơ quan Cảnh sát điều tra Công an tỉnh",
        [{"issuer": "Cơ quan Cảnh sát điều tra Công an tỉnh"}],
        "điều tra",
    ),
    ("HĐND tỉnh quyết nghị thông qua ⟦Nghị quyết số 12/NQ-HĐND⟧", [{"issuer": "HĐND tỉnh"}], "quyết nghị"),
    (
        "Chủ tịch UBND tỉnh - ông Lê Văn An - đã ký ⟦Quyết định số 3/QĐ-UBND⟧",
        [{"issuer": "Chủ tịch UBND tỉnh"}],
        "the name between dashes",
    ),
    (
        "Ngày 3/4, sở Y tế Hà Nam ban hành ⟦Công văn số 73/SYT-NVY⟧",
        [{"issuer": "sở Y tế Hà Nam"}],
        "a small letter before a capital",
    ),
    (
        "Mặt trận xã đã giám sát và có ⟦Văn bản số 37/MTTQ-BTT⟧ kiến nghị làm cầu",
        [{"issuer": "Mặt trận xã"}],
        "what was done before",
    ),
    (
        "Bộ nhận được kiến nghị của cử tri do Ban Dân nguyện chuyển đến tại ⟦Công văn số 291/BDN⟧.",
        [{"issuer": "Ban Dân nguyện"}],
        "who hands it on",
    ),
    (
        "Thủ tướng Chính phủ đã phê duyệt Đề án bảo vệ môi trường lưu vực sông Cầu đến năm 2030, tầm nhìn đến năm 2045 "
        "tại ⟦Quyết định số 57/QĐ-TTg⟧.",
        [{"issuer": "Thủ tướng Chính phủ"}],
        "a long name of what is approved",
    ),
    (
        "theo ⟦Quyết định số 21/QĐ-TTg⟧ và ⟦Quyết định 49/QĐ-TTg⟧ (nay là ⟦Quyết định số 63/QĐ-TTg⟧) của Thủ tướng Chính phủ, xã mua máy",
        [{"issuer": "Thủ tướng Chính phủ"}] * 3,
        "what it is now, in brackets",
    ),
    (
        "Các đoàn thành lập theo ⟦Quyết định số 1190-QĐ/UBKTTW⟧, Ủy ban Kiểm tra Trung ương quyết định giữ nguyên",
        [{}],
        "what was set up under it",
    ),
    (
        "Chủ tịch UBND tỉnh đã ký quyết định ban hành ⟦Kế hoạch số 45/KH-UBND⟧",
        [{"issuer": "Chủ tịch UBND tỉnh"}],
        "ký quyết định ban hành",
    ),
    (
        "Huyện ủy Tân Lạc đã tập trung lãnh đạo, chỉ đạo, ban hành ⟦Nghị quyết số 05-NQ/HU⟧",
        [{"issuer": "Huyện ủy Tân Lạc"}],
        "what it did first",
    ),
    ("Bộ Y tế cho biết vừa có ⟦Công văn số 77/BYT-KCB⟧", [{"issuer": "Bộ Y tế"}], "cho biết"),
    (
        "Sở Giáo dục và Đào tạo đã trả lời cử tri tại ⟦Công văn số 34/SGDĐT-GDTrH⟧",
        [{"issuer": "Sở Giáo dục và Đào tạo"}],
        "an answer, of its own initials",
    ),
    (
        "Trong ⟦Công văn số 34/SYT-NVY⟧ gửi các bệnh viện, Sở Y tế yêu cầu báo cáo.",
        [{"issuer": "Sở Y tế"}],
        "to whom it goes before who speaks",
    ),
    ("Bằng ⟦Công văn số 34/SYT-NVY⟧, Sở Y tế yêu cầu báo cáo.", [{"issuer": "Sở Y tế"}], "bằng"),
]

TITLES: list[Row] = [
    (
        "⟦Thông tư số 09/2014/TT-BNV⟧ hướng dẫn về thi đua của thôn, làng. Đến nay",
        [{"title": "thi đua của thôn, làng"}],
        "hướng dẫn về",
    ),
    (
        "⟦Nghị định 67/2025/NĐ-CP⟧ về nghỉ hưu trước tuổi được nhiều người quan tâm",
        [{"title": "nghỉ hưu trước tuổi"}],
        "a predicate in the passive",
    ),
    (
        "⟦Quyết định 9/QĐ-UBND⟧ về chế độ cho người được nghỉ hưu trước tuổi;",
        [{"title": "chế độ cho người được nghỉ hưu trước tuổi"}],
        "those whom it names",
    ),
    (
        "⟦Quyết định 9/QĐ-UBND⟧ về công nhận xã nông thôn mới được trao cho xã",
        [{"title": "công nhận xã nông thôn mới"}],
        "nông thôn mới is no mới of time",
    ),
    ("⟦Nghị định 9/2022/NĐ-CP⟧ về trợ cấp mới được ban hành", [{"title": "trợ cấp"}], "mới of time"),
    (
        "⟦Nghị quyết 9-NQ/TU⟧ về hợp tác xã đến nay toàn tỉnh có 3 hợp tác xã",
        [{"title": "hợp tác xã"}],
        "đến nay without a comma",
    ),
    (
        "⟦Chỉ thị 9-CT/TU⟧ về nêu gương từ đó nâng cao ý thức",
        [{"title": "nêu gương"}],
        "từ đó without a comma",
    ),
    (
        "phổ biến ⟦Nghị định 9/2022/NĐ-CP⟧ về tín dụng cho 120 hộ dân",
        [{"title": "tín dụng"}],
        "those to whom it is told",
    ),
    (
        "⟦Quyết định 9/QĐ-UBND⟧ về hỗ trợ nhà ở cho 120 hộ nghèo;",
        [{"title": "hỗ trợ nhà ở cho 120 hộ nghèo"}],
        "those who are helped",
    ),
    (
        "⟦Nghị định 9/2022/NĐ-CP⟧ về xử phạt trong lĩnh vực an ninh, trật tự; phòng, chống ma túy; phòng cháy, chữa cháy.",
        [{"title": "xử phạt trong lĩnh vực an ninh, trật tự; phòng, chống ma túy; phòng cháy, chữa cháy"}],
        "fields with a comma in their names",
    ),
    (
        "⟦Nghị quyết 36-NQ/TW⟧ về kinh tế biển đến năm 2030 xác định mục tiêu",
        [{"title": "kinh tế biển đến năm 2030"}],
        "a predicate after the year that ends it",
    ),
    (
        "⟦Nghị quyết 20-NQ/TW⟧ về y tế trong tình hình mới yêu cầu đổi mới",
        [{"title": "y tế trong tình hình mới"}],
        "or after tình hình mới",
    ),
    (
        "⟦Nghị quyết 9-NQ/TU⟧ về quy hoạch đến năm 2030 có xét đến năm 2045;",
        [{"title": "quy hoạch đến năm 2030 có xét đến năm 2045"}],
        "what goes on after a year",
    ),
    (
        "⟦Nghị quyết 1211/2016/UBTVQH13⟧ về tiêu chuẩn (sửa đổi, bổ sung tại ⟦Nghị quyết 27/2022/UBTVQH15⟧)",
        [{"title": "tiêu chuẩn"}, {}],
        "amended by another, in brackets",
    ),
    (
        "⟦Nghị định 100/2019/NĐ-CP⟧ về xử phạt là “cú hích” lớn",
        [{"title": "xử phạt"}],
        "là before a quotation",
    ),
    ("⟦Nghị định 81/2006/NĐ-CP⟧ về xử phạt mới dừng ở nhắc nhở", [{"title": "xử phạt"}], "mới before a verb"),
    ("⟦Nghị quyết 5-NQ/TU⟧ về chuyển đổi số chính là đòn bẩy", [{"title": "chuyển đổi số"}], "chính là"),
    ("⟦Nghị quyết 5-NQ/TU⟧ về chuyển đổi số được ví như đòn bẩy", [{"title": "chuyển đổi số"}], "được ví"),
    ("⟦Nghị quyết 5-NQ/TU⟧ về chuyển đổi số như luồng gió mới", [{"title": "chuyển đổi số"}], "a likeness"),
    (
        "⟦Công văn số 8/SGDĐT⟧ về chấn chỉnh thu chi, trường nào thu sai thì hoàn trả",
        [{"title": "chấn chỉnh thu chi"}],
        "a clause about whoever does something",
    ),
    ("⟦Nghị quyết 5-NQ/TU⟧ về trồng rừng, mới đây xã ra quân", [{"title": "trồng rừng"}], "mới đây"),
    ("⟦Nghị quyết 5-NQ/TU⟧ về trồng rừng, sáng 10/7, xã ra quân", [{"title": "trồng rừng"}], "part of a day"),
    (
        "⟦Kế hoạch 36/KH-BCĐ⟧ về chống buôn lậu, các lực lượng đã bắt 2 vụ",
        [{"title": "chống buôn lậu"}],
        "the subject of a clause, in the plural",
    ),
    (
        "⟦Quyết định số 22-QĐ/TW⟧ về kỷ luật của Đảng, Ủy ban Kiểm tra Huyện ủy kết luận sai phạm",
        [{"title": "kỷ luật của Đảng"}],
        "the subject of a clause, with its verb",
    ),
    (
        "cụ thể hóa ⟦Nghị quyết 18-NQ/TW⟧ về tinh gọn bộ máy bằng ⟦Đề án số 02-ĐA/HU⟧",
        [{"title": "tinh gọn bộ máy"}, {}],
        "bằng before a document",
    ),
    (
        "⟦Nghị quyết 35/NQ-CP⟧ về doanh nghiệp cũng như ⟦Chỉ thị 26⟧",
        [{"title": "doanh nghiệp"}, {}],
        "cũng như before a document",
    ),
    (
        "⟦Nghị quyết 8-NQ/TU⟧ về phát triển du lịch gắn với bảo vệ môi trường, xã đã họp",
        [{"title": "phát triển du lịch gắn với bảo vệ môi trường"}],
        "gắn với goes on with a field of work",
    ),
    (
        "⟦Nghị quyết 51-NQ/TW⟧ về chế độ một người chỉ huy gắn với thực hiện chế độ chính ủy;",
        [{"title": "chế độ một người chỉ huy gắn với thực hiện chế độ chính ủy"}],
        "or with an order of the army",
    ),
    (
        "⟦Nghị quyết 8-NQ/TU⟧ về xây dựng Đảng gắn với phong trào thi đua",
        [{"title": "xây dựng Đảng"}],
        "a movement ends it",
    ),
    (
        "⟦Nghị quyết 8-NQ/TU⟧ về xây dựng Đảng gắn với nhiệm vụ chính trị",
        [{"title": "xây dựng Đảng"}],
        "tasks end it",
    ),
    (
        "⟦Kết luận số 24-KL/TW⟧ về luân chuyển cán bộ gắn với thực hiện Quy chế bổ nhiệm",
        [{"title": "luân chuyển cán bộ"}],
        "rules end it",
    ),
    (
        "⟦Nghị quyết số 18-NQ/TU⟧ với tiêu đề “Phát triển du lịch”; ⟦Đề án số 5-ĐA/TU⟧ mang tên “Sinh kế bền vững”",
        [{"title": "Phát triển du lịch"}, {"title": "Sinh kế bền vững"}],
        "what it is called",
    ),
    ("⟦Nghị quyết số 18-NQ/TU⟧ có “điểm nghẽn” cần gỡ", [{}], "quotation marks that are no title"),
    (
        "thực hiện ⟦Chỉ thị số 5/CT-TTg⟧ về đầu tư công (do Sở Tài chính trình)",
        [{"title": "đầu tư công"}],
        "an aside on who presents it",
    ),
    (
        "⟦Chỉ thị số 19-CT/TW⟧ về dạy nghề cho lao động nông thôn, tỉnh đã mở 120 lớp.",
        [{"title": "dạy nghề cho lao động nông thôn"}],
        "the thôn of nông thôn is no place of its own",
    ),
    (
        "⟦Nghị quyết số 04⟧ về 12 nhiệm vụ, 8 giải pháp đột phá.",
        [{"title": "12 nhiệm vụ, 8 giải pháp đột phá"}],
        "what a programme counts",
    ),
    (
        "⟦Công điện số 9/CĐ-BNN⟧ gửi: UBND các tỉnh; các Bộ: Công an, Y tế; Đài Tiếng nói Việt Nam về việc ứng phó mưa lớn.",
        [{"title": "ứng phó mưa lớn"}],
        "addressees listed with semicolons",
    ),
    (
        "⟦Công văn số 5/SYT⟧ gửi: Bộ Y tế; ⟦Tờ trình số 6/TTr-SYT⟧ về việc mua vắc xin.",
        [{}, {"title": "mua vắc xin"}],
        "no addressee is another document",
    ),
    (
        "theo ⟦Nghị định 29/2023/NĐ-CP⟧ về tinh giản biên chế không?",
        [{"title": "tinh giản biên chế"}],
        "the end of a question",
    ),
    (
        "theo ⟦Nghị định 29/2023/NĐ-CP⟧ về tinh giản biên chế như thế nào?",
        [{"title": "tinh giản biên chế"}],
        "a question of how",
    ),
    (
        "⟦Kế hoạch số 5-KH/BTGTW⟧ về kỷ niệm 80 năm ra đời Đề cương về văn hóa (1943 - 2023).",
        [{"title": "kỷ niệm 80 năm ra đời Đề cương về văn hóa (1943 - 2023)"}],
        "the years since it came",
    ),
    (
        "⟦Văn bản số 49/UBND-NC⟧ về việc thực hiện Chỉ thị của Thủ tướng Chính phủ về thi đua.",
        [{"title": "thực hiện Chỉ thị của Thủ tướng Chính phủ về thi đua"}],
        "a document without a number, and whose it is",
    ),
    (
        "⟦Thông báo số 20-TB/TW⟧ về bố trí công tác đối với cán bộ sau khi bị kỷ luật, ông An xin nghỉ.",
        [{"title": "bố trí công tác đối với cán bộ sau khi bị kỷ luật"}],
        "after what the title's own people have undergone",
    ),
    (
        "⟦Thông báo số 20-TB/TW⟧ về bố trí công tác đối với cán bộ sau khi có ý kiến.",
        [{"title": "bố trí công tác đối với cán bộ"}],
        "after what the sentence tells",
    ),
    (
        "ban hành ⟦Công điện số 5/CĐ-TTg⟧ về cung ứng điện, không để thiếu điện trong mùa khô.",
        [{"title": "cung ứng điện, không để thiếu điện trong mùa khô", "number": "5/CĐ-TTg"}],
        "what a document just issued also asks for",
    ),
    (
        "thực hiện nghiêm ⟦Công điện số 5/CĐ-TTg⟧ về cung ứng điện, không để thiếu điện trong mùa khô.",
        [{"title": "cung ứng điện"}],
        "what is done with a document carried out",
    ),
    (
        "vận dụng ⟦Quyết định số 9/QĐ-TTg⟧ về bố trí dân cư, chọn nơi tái định cư an toàn.",
        [{"title": "bố trí dân cư"}],
        "the next thing done",
    ),
    (
        "Huyện triển khai kế hoạch năm. Ngày 2/3, ⟦Chỉ thị số 5/CT-UBND⟧ về đê điều, chủ động ứng phó lũ.",
        [{"issued": None, "title": "đê điều, chủ động ứng phó lũ"}],
        "a verb of the sentence before carries nothing out",
    ),
    (
        "⟦Quyết định số 7/QĐ-VKS⟧ về việc ban hành Quy chế kiểm sát việc khởi tố, điều tra và truy tố.",
        [{"title": "ban hành Quy chế kiểm sát việc khởi tố, điều tra và truy tố"}],
        "điều tra is no pinpoint",
    ),
    (
        "⟦Quyết định số 9/2021/QĐ-UBND⟧ về sửa đổi một số điều của Quy định ban hành kèm theo ⟦Quyết định số 3/2019/QĐ-UBND⟧ ngày 3/3/2019 của UBND tỉnh.",
        [
            {
                "title": "sửa đổi một số điều của Quy định ban hành kèm theo Quyết định số 3/2019/QĐ-UBND ngày 3/3/2019 của UBND tỉnh"
            },
            {"issuer": "UBND tỉnh", "issued": "2019-03-03"},
        ],
        "what is amended came with another document",
    ),
    (
        "⟦Quyết định số 9/2021/QĐ-UBND⟧ về quản lý chợ ban hành kèm theo quy chế.",
        [{"title": "quản lý chợ"}],
        "nothing is amended",
    ),
    (
        "⟦Lệnh số 4/2020/L-CTN⟧ về việc công bố các luật đã được Quốc hội thông qua tại kỳ họp thứ 10.",
        [{"title": "công bố các luật đã được Quốc hội thông qua tại kỳ họp thứ 10"}],
        "the laws that are published",
    ),
    (
        "⟦Thông báo số 47/TB-VPCP⟧ về ý kiến kết luận của Thủ tướng Chính phủ tại Hội nghị trực tuyến về đầu tư công.",
        [{"title": "ý kiến kết luận của Thủ tướng Chính phủ tại Hội nghị trực tuyến về đầu tư công"}],
        "whose conclusions a notice makes known, and where",
    ),
    (
        "⟦Quyết định số 5-QĐ/HU⟧ về việc chuẩn y Ban Chấp hành, Ban Thường vụ, Bí thư, Phó Bí thư Đảng ủy xã.",
        [{"title": "chuẩn y Ban Chấp hành, Ban Thường vụ, Bí thư, Phó Bí thư Đảng ủy xã"}],
        "bodies and posts side by side",
    ),
    (
        "⟦Quyết định số 5/QĐ-UBND⟧ về việc tặng Bằng khen cho 12 tập thể, 30 cá nhân xuất sắc.",
        [{"title": "tặng Bằng khen cho 12 tập thể, 30 cá nhân xuất sắc"}],
        "those who are awarded",
    ),
    (
        "⟦Quyết định số 5/QĐ-UBND⟧ về giải phóng mặt bằng 12 dự án, 30 hộ đã nhận tiền.",
        [{"title": "giải phóng mặt bằng 12 dự án"}],
        "a count of the next clause",
    ),
    (
        "⟦Quyết định số 7-QĐ/TU⟧ về việc cho đồng chí Lê Văn An thôi giữ chức Bí thư Huyện ủy để nghỉ hưu.",
        [{"title": "cho đồng chí Lê Văn An thôi giữ chức Bí thư Huyện ủy để nghỉ hưu"}],
        "why a post is left",
    ),
    (
        "có ⟦Công văn số 6/VPCP-KTTH⟧ gửi: Bộ trưởng các Bộ, Chủ tịch UBND các tỉnh về việc điều phối vùng.",
        [{"title": "điều phối vùng"}],
        "addressees after a colon",
    ),
    (
        "⟦Nghị định 15/2018/NĐ-CP⟧ về an toàn thực phẩm của Chính phủ đã có hiệu lực.",
        [{"issuer": "Chính phủ", "title": "an toàn thực phẩm"}],
        "the issuer after the title",
    ),
    (
        "⟦Quyết định 15/2018/QĐ-UBND⟧ về chức năng, nhiệm vụ, quyền hạn của UBND tỉnh.",
        [{"title": "chức năng, nhiệm vụ, quyền hạn của UBND tỉnh"}],
        "whose powers they are",
    ),
    (
        "⟦Nghị quyết 9-NQ/TU⟧ về phát triển du lịch nhấn mạnh vai trò của doanh nghiệp.",
        [{"title": "phát triển du lịch"}],
        "a predicate without a comma",
    ),
    (
        "⟦Nghị quyết 9-NQ/TU⟧ về phát triển du lịch với 95% đại biểu tán thành.",
        [{"title": "phát triển du lịch"}],
        "how many agreed",
    ),
    (
        "⟦Nghị quyết 9-NQ/TU⟧ về phát triển du lịch sau 3 năm thực hiện.",
        [{"title": "phát triển du lịch"}],
        "since when it is carried out",
    ),
    (
        "⟦Nghị quyết 9-NQ/TU⟧ về phát triển du lịch quy định: mỗi xã một điểm.",
        [{"title": "phát triển du lịch"}],
        "what it says, after a colon",
    ),
    (
        "⟦Nghị quyết 9-NQ/TU⟧ về phát triển du lịch đang được triển khai.",
        [{"title": "phát triển du lịch"}],
        "no auxiliary is left at the end",
    ),
    (
        "⟦Nghị quyết 9-NQ/TU⟧ về phát triển du lịch cho 150 cán bộ chủ chốt.",
        [{"title": "phát triển du lịch"}],
        "to whom it is told",
    ),
    (
        "⟦Nghị quyết 9-NQ/HĐND⟧ về phí vào cổng, TP.HCM đã giảm thu.",
        [{"title": "phí vào cổng"}],
        "a place written with a full stop is the subject",
    ),
    (
        "⟦Nghị định 8/2020/NĐ-CP⟧ về xử phạt trong lĩnh vực tư pháp; hôn nhân gia đình; thi hành án dân sự là cơ sở",
        [{"title": "xử phạt trong lĩnh vực tư pháp; hôn nhân gia đình; thi hành án dân sự"}],
        "fields listed with semicolons",
    ),
    (
        "⟦Nghị định 8/2020/NĐ-CP⟧ về xử phạt trong lĩnh vực tư pháp; chỉ đạo các xã làm tốt",
        [{"title": "xử phạt trong lĩnh vực tư pháp"}],
        "a clause after a field",
    ),
    (
        "⟦Nghị định 8/2020/NĐ-CP⟧ về xử phạt trong lĩnh vực tư pháp; Huyện ủy đã họp",
        [{"title": "xử phạt trong lĩnh vực tư pháp"}],
        "a capital after a field",
    ),
    (
        "⟦Nghị định 8/2020/NĐ-CP⟧ về quản lý đất đai; hôn nhân gia đình",
        [{"title": "quản lý đất đai"}],
        "no fields",
    ),
    (
        "⟦Quyết định số 7/QĐ-TTg⟧ của Thủ tướng phê duyệt “Chương trình Chuyển đổi số”",
        [{"issuer": "Thủ tướng", "title": "Chương trình Chuyển đổi số"}],
        "within quotation marks, right after the act",
    ),
    ("⟦Quy định 69-QĐ/TW⟧ về kỷ luật là Quy định lớn nhất", [{"title": "kỷ luật"}], "what it is"),
    (
        "⟦Quyết định 6/QĐ-UBND⟧ về luân chuyển cán bộ ghi rất rõ: phải họp",
        [{"title": "luân chuyển cán bộ"}],
        "what it says",
    ),
    ("Đến ⟦Quy định 69⟧ về kỷ luật Đảng này, hình thức mới", [{"title": "kỷ luật Đảng"}], "này ends it"),
    (
        "⟦Quy định số 9-QĐi/TW⟧ về bộ máy của trường, cơ cấu của Trường gồm ba khoa",
        [{"title": "bộ máy của trường"}],
        "a clause with gồm",
    ),
    (
        "⟦Quy định số 69-QĐ/TW⟧ về kỷ luật (⟦Quy định số 69⟧)",
        [{"title": "kỷ luật"}, {}],
        "the short name in brackets",
    ),
    (
        "⟦Kế hoạch số 57-KH/ĐUK⟧ về học tập chuyên đề, Ban Tuyên giáo Đảng ủy Khối gợi ý một số nội dung",
        [{"title": "học tập chuyên đề"}],
        "an organ that suggests",
    ),
    (
        "⟦Quyết định số 3-QĐ/ĐU⟧ về giám sát việc thực hiện nguyên tắc và ⟦Kết luận số 21-KL/TW⟧ đối với Chi bộ 3.",
        [{"title": "giám sát việc thực hiện nguyên tắc và Kết luận số 21-KL/TW đối với Chi bộ 3"}, {}],
        "a document that is watched over, and in whom",
    ),
    (
        "⟦Quyết định số 3-QĐ/ĐU⟧ về giám sát việc thực hiện nguyên tắc và ⟦Kết luận số 21-KL/TW⟧ của Ban Bí thư.",
        [{"title": "giám sát việc thực hiện nguyên tắc"}, {"issuer": "Ban Bí thư"}],
        "a document beside it",
    ),
    (
        "⟦Quy định số 124-QĐ/TW⟧ về giám sát của Mặt trận Tổ quốc Việt Nam, các tổ chức chính trị - xã hội và nhân dân",
        [{"title": "giám sát của Mặt trận Tổ quốc Việt Nam, các tổ chức chính trị - xã hội và nhân dân"}],
        "bodies that are always named together",
    ),
    (
        "⟦Nghị định số 130/2020/NĐ-CP⟧ về kiểm soát tài sản, thu nhập của người có chức vụ",
        [{"title": "kiểm soát tài sản, thu nhập của người có chức vụ"}],
        "matters that are always named together",
    ),
    (
        "theo ⟦Nghị định số 64/2010/NĐ-CP⟧ về quản lý cây xanh đô thị (Điều 12)",
        [{"title": "quản lý cây xanh đô thị", "provision": provision("12")}],
        "the pinpoint after the title",
    ),
    (
        "thông qua ⟦Quy định số 52/QĐi-TLĐ⟧ về công tác cán bộ và Tờ trình về nhân sự",
        [{"title": "công tác cán bộ"}],
        "the next document, without a number",
    ),
    (
        "công bố ⟦Quyết định số 451/QĐ-BCA⟧ về việc điều động Đại tá Lê An, Phó Cục trưởng giữ chức vụ Giám đốc; nghe",
        [{"title": "điều động Đại tá Lê An, Phó Cục trưởng giữ chức vụ Giám đốc"}],
        "the office given, after the one held",
    ),
    (
        "thực hiện ⟦Chỉ thị 05-CT/TW⟧ về công tác kiểm tra của Đảng.Dự hội nghị có",
        [{"title": "công tác kiểm tra của Đảng"}],
        "a stop without a space",
    ),
    (
        "theo ⟦Chỉ thị 05-CT/TW⟧ về công tác dân vận, dự kiến họp trong quý này",
        [{"title": "công tác dân vận"}],
        "an adverb opens a clause",
    ),
    (
        "theo ⟦Chỉ thị 05-CT/TW⟧ về phát triển kinh tế tư nhân, doanh nghiệp gửi 96 kiến nghị",
        [{"title": "phát triển kinh tế tư nhân"}],
        "a subject with its verb opens a clause",
    ),
    (
        "theo ⟦Chỉ thị 05-CT/TW⟧ về nếp sống trong việc cưới, việc tang, lễ hội",
        [{"title": "nếp sống trong việc cưới, việc tang, lễ hội"}],
        "a list of nouns is no clause",
    ),
    (
        "theo ⟦Chỉ thị 05-CT/TW⟧ về trách nhiệm của cán bộ, đảng viên, nhất là người đứng đầu.",
        [{"title": "trách nhiệm của cán bộ, đảng viên, nhất là người đứng đầu"}],
        "peers side by side",
    ),
    (
        "⟦Chỉ thị 05-CT/TW⟧ về công tác cán bộ và quán triệt ⟦Kết luận 21-KL/TW⟧",
        [{"title": "công tác cán bộ"}, {}],
        "a verb takes the next document for its object",
    ),
    (
        "⟦Kế hoạch 12-KH/TU⟧ về học tập, quán triệt ⟦Kết luận 21-KL/TW⟧",
        [{"title": "học tập, quán triệt Kết luận 21-KL/TW"}, {}],
        "two verbs with one object",
    ),
    (
        "⟦Quyết định 12/QĐ-UBND⟧ phê duyệt Đề án “Nông thôn xanh”",
        [{"title": "Nông thôn xanh"}],
        "the quoted name of what is approved",
    ),
    (
        "⟦Nghị quyết số 59-NQ/TW⟧ về hội nhập quốc tế trong tình hình mới, bản Pa Cheo gửi lời cảm ơn",
        [{"title": "hội nhập quốc tế trong tình hình mới"}],
        "as far as the registry's title",
    ),
    ("⟦Nghị quyết 18-NQ/TW⟧ “Một số vấn đề về tổ chức”;", [{"title": "Một số vấn đề về tổ chức"}], "quoted"),
    (
        "⟦Nghị quyết 29-NQ/TW⟧ “Về đổi mới giáo dục”",
        [{"title": "đổi mới giáo dục"}],
        "Về inside the quotation",
    ),
    (
        "⟦Chỉ thị 06-CT/TW⟧ về tổ chức Cuộc vận động “Học tập tấm gương Hồ Chí Minh”;",
        [{"title": "tổ chức Cuộc vận động “Học tập tấm gương Hồ Chí Minh”"}],
        "a quotation inside",
    ),
    (
        "⟦Nghị quyết 04-NQ/TW⟧ “về xây dựng Đảng; ngăn chặn “tự diễn biến” trong nội bộ”; ⟦Nghị quyết số 05⟧",
        [{"title": "xây dựng Đảng; ngăn chặn “tự diễn biến” trong nội bộ"}, {}],
        "quotations inside a quotation",
    ),
    ("⟦Nghị định 34/2016/NĐ-CP⟧ quy định về lệ phí.", [{"title": "lệ phí"}], "quy định về"),
    (
        "⟦Nghị định 34/2016/NĐ-CP⟧ quy định chi tiết một số điều",
        [{"title": None}],
        "quy định alone gives none",
    ),
    (
        "⟦Nghị quyết 12-NQ/TU⟧ về công tác cán bộ gắn với ⟦Chỉ thị 05-CT/TW⟧",
        [{"title": "công tác cán bộ"}, {}],
        "gắn với ends it",
    ),
    (
        "⟦Quy định 22-QĐ/TW⟧ về kỷ luật của Đảng và Điều 7 ⟦Quy định 69-QĐ/TW⟧",
        [{"title": "kỷ luật của Đảng"}, {"provision": provision("7")}],
        "và",
    ),
    (
        "⟦Nghị quyết 18-NQ/TW⟧ về quản lý đất đai, Hội đồng nhân dân tỉnh đã ban hành",
        [{"title": "quản lý đất đai"}],
        "the main clause after a comma",
    ),
    (
        "⟦Quyết định 15-QĐ/TU⟧ về tặng Huy hiệu, trong đó có 5 đảng viên",
        [{"title": "tặng Huy hiệu"}],
        "trong đó",
    ),
    (
        "⟦Kế hoạch số 114-KH/TU⟧ về việc học tập ⟦Nghị quyết Trung ương 9 khóa XI⟧.",
        [{"title": "học tập Nghị quyết Trung ương 9 khóa XI"}, {"plenum": 9, "term": 11}],
        "a citation inside a title",
    ),
    (
        "⟦Công văn số 15/BTC-TCDN⟧ gửi các cơ quan về việc nộp báo cáo.",
        [{"title": "nộp báo cáo"}],
        "a letter's addressee before its subject",
    ),
    (
        "⟦Quyết định 150/2004⟧ của UBND TP (về hành lang sông) so với",
        [{"title": "hành lang sông", "issuer": "UBND TP"}],
        "in brackets",
    ),
    (
        "⟦Quy định 22-QĐ/TW⟧ về kiểm tra (gọi tắt là ⟦Quy định 22⟧)",
        [{"title": "kiểm tra"}, {"title": None}],
        "gọi tắt",
    ),
    (
        "⟦Nghị định số 38/2019/NĐ-CP⟧ về mức lương cơ sở, nâng từ 1.390.000 đồng",
        [{"title": "mức lương cơ sở"}],
        "what it raises",
    ),
    (
        "⟦Chỉ thị 05-CT/TW⟧ về học tập và làm theo Bác ngày càng đi vào nền nếp",
        [{"title": "học tập và làm theo Bác"}],
        "ngày càng",
    ),
    (
        "⟦Kết luận 83-KL/TW⟧ về cải cách tiền lương; điều chỉnh lương hưu, trợ cấp bảo hiểm xã hội, trợ cấp ưu đãi "
        "người có công và trợ cấp xã hội từ ngày 01/7/2024, Chính phủ",
        [
            {
                "title": "cải cách tiền lương; điều chỉnh lương hưu, trợ cấp bảo hiểm xã hội, trợ cấp ưu đãi người có công và trợ cấp xã hội từ ngày 01/7/2024"
            }
        ],
        "a title with a semicolon that the registry has",
    ),
    (
        "⟦Chỉ thị 05-CT/TW⟧ “về học tập “tấm gương” của Bác” và",
        [{"title": "học tập “tấm gương” của Bác"}],
        "quotation marks inside quotation marks",
    ),
    ("⟦Chỉ thị 05-CT/TW⟧ (“Học tập”) về sau", [{"title": "Học tập"}], "quotation marks in brackets"),
    ("⟦Chỉ thị 05-CT/TW⟧ “Học tập”) về sau", [{"title": "Học tập"}], "a bracket of the sentence after them"),
    ("⟦Chỉ thị 05-CT/TW⟧ “ABC”, số", [{"title": "ABC"}], "three letters in quotation marks"),
    ("⟦Chỉ thị 05-CT/TW⟧ “AB”, số", [{}], "two letters are no title"),
    ("⟦Chỉ thị 05-CT/TW⟧ “ Học tập”, số", [{}], "a space after the mark that opens"),
    ("⟦Chỉ thị 05-CT/TW⟧ “Học tập\nLàm theo”", [{}], "no end on the line"),
    (
        "⟦Chỉ thị 05-CT/TW⟧ về “học tập suốt đời\nLàm theo”",
        [{"title": "học tập suốt đời"}],
        "no end on the line, after về",
    ),
    ('⟦Chỉ thị 05-CT/TW⟧ về "Học và làm" theo Bác', [{"title": "Học và làm"}], "straight marks"),
    ("⟦Chỉ thị 05-CT/TW⟧ (về việc học tập), số", [{"title": "học tập"}], "in brackets"),
    (
        "⟦Chỉ thị 05-CT/TW⟧ (về việc học tập, rèn luyện), ngày 5/6/2020",
        [{"title": "học tập, rèn luyện", "issued": "2020-06-05"}],
        "reading goes on after the bracket",
    ),
    (
        "(theo ⟦Chỉ thị 05-CT/TW⟧ về việc học tập) ngày 5/6/2020",
        [{"title": "học tập"}],
        "the bracket of the sentence ends the title",
    ),
    (
        "⟦Chỉ thị 05-CT/TW⟧ về học tập (cả “tấm, gương” và lời) của dân; số",
        [{"title": "học tập (cả “tấm, gương” và lời) của dân"}],
        "marks inside brackets",
    ),
    (
        "⟦Chỉ thị 05-CT/TW⟧ về “học tập, lao động” và “rèn luyện, thi đua”; số",
        [{"title": "học tập, lao động"}],
        "a quotation at the start is the title",
    ),
    (
        "⟦Chỉ thị 05-CT/TW⟧ về thi đua “học tập, hăng hái” và nghề, dự kiến họp",
        [{"title": "thi đua “học tập, hăng hái” và nghề"}],
        "a comma inside marks ends nothing",
    ),
    (
        '⟦Chỉ thị 05-CT/TW⟧ về thi đua "học tập, dự kiến" và nghề, dự kiến họp',
        [{"title": 'thi đua "học tập, dự kiến" và nghề'}],
        "nor inside straight marks",
    ),
    (
        "⟦Chỉ thị 05-CT/TW⟧ về thi đua (học tập, dự kiến) và nghề, dự kiến họp",
        [{"title": "thi đua (học tập, dự kiến) và nghề"}],
        "nor inside brackets",
    ),
    (
        "⟦Chỉ thị 05-CT/TW⟧ về thi đua” nêu rõ",
        [{"title": "thi đua"}],
        "a mark that closes what was open before",
    ),
    ("⟦Chỉ thị 05-CT/TW⟧ về công tác cán bộ; cây xanh", [{"title": "công tác cán bộ"}], "a semicolon"),
    (
        "⟦Chỉ thị 05-CT/TW⟧ về giá đất do UBND tỉnh ban hành",
        [{"title": "giá đất", "issuer": "UBND tỉnh"}],
        "do before a capital",
    ),
    (
        "⟦Chỉ thị 05-CT/TW⟧ về họp do dân bầu ra; số",
        [{"title": "họp do dân bầu ra"}],
        "do before a small letter",
    ),
    ("⟦Chỉ thị 05-CT/TW⟧ về họp theo Nghị định mới", [{"title": "họp"}], "theo before a type word"),
    (
        "⟦Chỉ thị 05-CT/TW⟧ về họp theo lịch mới; số",
        [{"title": "họp theo lịch mới"}],
        "theo before anything else",
    ),
    (
        "⟦Kế hoạch 12-KH/TU⟧ về thực hiện ⟦Nghị quyết 18-NQ/TW⟧ của Bộ Chính trị ngày mai",
        [{"title": "thực hiện Nghị quyết 18-NQ/TW của Bộ Chính trị ngày mai"}, {"issuer": "Bộ Chính trị"}],
        "the issuer of a document that the title names",
    ),
    (
        "⟦Kế hoạch 12-KH/TU⟧ về thực hiện ⟦Nghị quyết 18-NQ/TW⟧ ngày 25/10/2017; họp",
        [{"title": "thực hiện Nghị quyết 18-NQ/TW ngày 25/10/2017"}, {"issued": "2017-10-25"}],
        "the day of a document that the title names",
    ),
    (
        "⟦Kế hoạch 12-KH/TU⟧ về thực hiện ⟦Nghị quyết 18-NQ/TW⟧, ngày 25/10/2017; họp",
        [{"title": "thực hiện Nghị quyết 18-NQ/TW, ngày 25/10/2017"}, {"issued": "2017-10-25"}],
        "the same after a comma",
    ),
    (
        "⟦Chỉ thị 05-CT/TW⟧ về chống rác thải của Thủ tướng",
        [{"title": "chống rác thải", "issuer": "Thủ tướng"}],
        "the issuer after the title",
    ),
    (
        "⟦Chỉ thị 05-CT/TW⟧ về chống rác thải ngày 5/6/2020",
        [{"title": "chống rác thải", "issued": "2020-06-05"}],
        "the day after the title",
    ),
    (
        "⟦Chỉ thị 05-CT/TW⟧ về chống rác thải, ngày 5/6/2020",
        [{"title": "chống rác thải", "issued": "2020-06-05"}],
        "the day after the title and a comma",
    ),
    (
        "⟦Chỉ thị 05-CT/TW⟧ về quản lý TP. Hồ Chí Minh; số",
        [{"title": "quản lý TP. Hồ Chí Minh"}],
        "the point of an abbreviation",
    ),
    (
        "⟦Chỉ thị 05-CT/TW⟧ về cây xanh và cán bộ, trách nhiệm họp",
        [{"title": "cây xanh và cán bộ, trách nhiệm họp"}],
        "a comma in a phrase that goes on",
    ),
    (
        "⟦Chỉ thị 05-CT/TW⟧ về cây xanh, Ban Tổ chức yêu cầu họp",
        [{"title": "cây xanh"}],
        "capitals and a verb after a comma",
    ),
    ("⟦Chỉ thị 05-CT/TW⟧ về đọc.", [{"title": "đọc"}], "three letters"),
    ("⟦Chỉ thị 05-CT/TW⟧ về ăn.", [{}], "two letters are no title"),
    ("⟦Chỉ thị 05-CT/TW⟧ “A”, số", [{}], "nor is one letter"),
    (
        "⟦Chỉ thị 05-CT/TW⟧ “Học tập” của Ban Bí thư",
        [{"title": "Học tập", "issuer": "Ban Bí thư"}],
        "reading goes on after the mark that closes",
    ),
    (
        "⟦Chỉ thị 05-CT/TW⟧ (“Học tập”) ngày 5/6/2020",
        [{"title": "Học tập", "issued": "2020-06-05"}],
        "and after the bracket",
    ),
    (
        "⟦Chỉ thị 05-CT/TW⟧ về thi đua “học tập\nLàm theo lời Bác",
        [{"title": "thi đua “học tập"}],
        "the line ends within marks",
    ),
    (
        "⟦Chỉ thị 05-CT/TW⟧ về quản lý đất của TP; cây xanh",
        [{"title": "quản lý đất của TP"}],
        "no point after an abbreviation",
    ),
    (
        "⟦Chỉ thị 05-CT/TW⟧ về TP. Hồ Chí Minh phát triển nhanh; số",
        [{"title": "TP. Hồ Chí Minh phát triển nhanh"}],
        "an abbreviation at the start",
    ),
    (
        "⟦Chỉ thị 05-CT/TW⟧ về giá đất do Bộ Tài chính ban hành",
        [{"title": "giá đất", "issuer": "Bộ Tài chính"}],
        "do before a word with one capital",
    ),
    (
        "⟦Kế hoạch 12-KH/TU⟧ về thực hiện ⟦Nghị quyết 18-NQ/TW⟧, dự kiến họp",
        [{"title": "thực hiện Nghị quyết 18-NQ/TW"}, {}],
        "a clause after a document that the title names",
    ),
    (
        "⟦Quyết định số 451-QĐ/TU⟧ về việc điều động đồng chí Lê An, dự kiến họp",
        [{"title": "điều động đồng chí Lê An"}],
        "a clause after a person, no office",
    ),
    (
        "⟦Chỉ thị 05-CT/TW⟧ về công tác cán bộ, đồng chí Trần Nam giữ chức Bí thư",
        [{"title": "công tác cán bộ"}],
        "an office in a clause of its own",
    ),
    (
        "⟦Chỉ thị 05-CT/TW⟧ về tăng cường trách nhiệm, cán bộ phải nêu gương",
        [{"title": "tăng cường trách nhiệm"}],
        "a matter and a person are no peers",
    ),
    (
        "⟦Chỉ thị 05-CT/TW⟧ về kiểm tra, giám sát, kết quả đạt 90%",
        [{"title": "kiểm tra, giám sát"}],
        "nor are an act and a matter",
    ),
    (
        "⟦Kết luận 83-KL/TW⟧ về cải cách tiền lương; điều chỉnh lương hưu, trợ cấp bảo hiểm xã hội, trợ cấp ưu đãi "
        "người có công và trợ cấp xã hội từ ngày 01/7/2024.",
        [
            {
                "title": "cải cách tiền lương; điều chỉnh lương hưu, trợ cấp bảo hiểm xã hội, trợ cấp ưu đãi người có công và trợ cấp xã hội từ ngày 01/7/2024"
            }
        ],
        "the registry's title before a stop",
    ),
    (
        "⟦Nghị quyết số 59-NQ/TW⟧ về hội nhập quốc tế trong tình hình mới ở địa phương; số",
        [{"title": "hội nhập quốc tế trong tình hình mới ở địa phương"}],
        "the phrase goes on after the registry's title",
    ),
    (
        "⟦Chỉ thị 05-CT/TW⟧ về phát triển Hà Nội, Hải Phòng và Đà Nẵng; số",
        [{"title": "phát triển Hà Nội, Hải Phòng và Đà Nẵng"}],
        "capitals after a comma without a verb",
    ),
    (
        "⟦Chỉ thị 05-CT/TW⟧ về học tập và tinh thần ⟦Nghị quyết 18-NQ/TW⟧",
        [{"title": "học tập"}, {}],
        "the spirit of the next document",
    ),
    (
        "⟦Chỉ thị 05-CT/TW⟧ về công tác dân vận và tiếp tục thực hiện nội dung ⟦Nghị quyết 18-NQ/TW⟧",
        [{"title": "công tác dân vận"}, {}],
        "two verbs before what the next document says",
    ),
    (
        "⟦Chỉ thị 05-CT/TW⟧ về công tác dân vận, thực hiện tốt ⟦Nghị quyết 18-NQ/TW⟧",
        [{"title": "công tác dân vận, thực hiện tốt Nghị quyết 18-NQ/TW"}, {}],
        "a verb with another word after it goes on with the title",
    ),
    (
        "⟦Kế hoạch 12-KH/TU⟧ về thực hiện ⟦Nghị quyết 18-NQ/TW⟧, cán bộ phải nêu gương",
        [{"title": "thực hiện Nghị quyết 18-NQ/TW"}, {}],
        "a subject after a document that the title names",
    ),
    (
        '⟦Chỉ thị 05-CT/TW⟧:"Học tập" của Ban Bí thư',
        [{"title": "Học tập", "issuer": "Ban Bí thư"}],
        "a straight mark after a colon",
    ),
    (
        "⟦Quyết định 99/2017⟧ của thành phố về quản lý chung cư",
        [{"title": "quản lý chung cư"}],
        "whose it is, in small letters",
    ),
    (
        "Ban Bí thư vừa ban hành Chỉ thị về tăng cường sự lãnh đạo đối với công tác văn thư (⟦Chỉ thị số 12-CT/TW⟧).",
        [{"issuer": "Ban Bí thư", "title": "tăng cường sự lãnh đạo đối với công tác văn thư"}],
        "told before its number",
    ),
    (
        "Bộ Chính trị đã ban hành Quy định ngày 2/2/2018 về “Giám sát của nhân dân” (⟦Quy định số 124-QĐ/TW⟧).",
        [{"issuer": "Bộ Chính trị", "issued": "2018-02-02", "title": "Giám sát của nhân dân"}],
        "the same with its day",
    ),
    (
        "HĐND tỉnh đã thông qua Nghị quyết quy định mức hỗ trợ học phí (⟦Nghị quyết số 12/2023/NQ-HĐND⟧).",
        [{"issuer": "HĐND tỉnh"}],
        "with no title that is told as one",
    ),
    (
        "Sở ban hành Kế hoạch về phòng dịch tại các xã, thực hiện chỉ đạo của tỉnh (⟦Chỉ thị số 12/CT-UBND⟧).",
        [{}],
        "but a document of another kind",
    ),
    (
        "Tỉnh ban hành Chỉ thị về công tác văn thư. Các xã đã triển khai (⟦Chỉ thị số 12/CT-UBND⟧).",
        [{}],
        "and one of another sentence",
    ),
]

PROVISIONS: list[Row] = [
    (
        "⟦Nghị định 46/2016/NĐ-CP⟧, tại Điều 5 quy định mức phạt; ⟦Thông tư 5/2018/TT-BCA⟧, tại khoản 2 Điều 8 quy định; ⟦Thông tư 6/2018/TT-BCA⟧ tại Điều 9 nêu rõ",
        [{"provision": provision("5")}, {"provision": provision("8", "2")}, {"provision": provision("9")}],
        "behind the document, before the verb quy định",
    ),
    (
        "⟦Nghị định 46/2016/NĐ-CP⟧ tại Điều 5 ⟦Quy định số 7-QĐ/TW⟧, ⟦Nghị định 47/2016/NĐ-CP⟧ tại Điều 6 của nó",
        [{"provision": None}, {"provision": provision("5")}, {"provision": None}],
        "another's",
    ),
    (
        "Điểm b, Khoản 1, Điều 7, Chương II ⟦Thông tư số 08/2021/TT-BNV⟧",
        [{"provision": provision("7", "1", "b")}],
        "a chapter between",
    ),
    (
        "Điều 12 Mục 2 Chương III ⟦Luật Giá năm 2023⟧",
        [{"issued": "2023", "title": "Giá", "provision": provision("12")}],
        "a section and a chapter",
    ),
    (
        "Điều 134 - ⟦Bộ luật Hình sự năm 2015⟧",
        [{"provision": provision("134"), "issued": "2015", "title": "Hình sự"}],
        "a dash before the code",
    ),
    (
        "Điều 353 (tội tham ô tài sản) ⟦Bộ luật Hình sự 2015⟧",
        [{"provision": provision("353"), "issued": "2015", "title": "Hình sự"}],
        "what the article is about, in brackets",
    ),
    (
        "điểm c1 khoản 2 Điều 6 ⟦Nghị định 5/2020/NĐ-CP⟧",
        [{"provision": provision("6", "2", "c1")}],
        "a point put in later",
    ),
    (
        "điểm 2.1 khoản 2 Điều 6 ⟦Nghị định 5/2020/NĐ-CP⟧",
        [{"provision": provision("6", "2", "2.1")}],
        "a point of a point",
    ),
    (
        "theo điểm a khoản 2 Điều 5 ⟦Nghị định 34/2016/NĐ-CP⟧",
        [{"provision": provision("5", "2", "a")}],
        "from small to large",
    ),
    ("điểm b, khoản 3, Điều 13, ⟦NĐ 155⟧", [{"provision": provision("13", "3", "b")}], "with commas"),
    (
        "tại Điều 5, khoản 6 ⟦Luật Đất đai năm 2013⟧",
        [{"provision": provision("5", "6"), "issued": "2013", "title": "Đất đai"}],
        "from large to small",
    ),
    (
        "khoản 7 Điều 28, Điều 35 và Điều 62 của ⟦Luật Đấu thầu 2013⟧",
        [{"provision": provision("28", "7"), "issued": "2013", "title": "Đấu thầu"}],
        "the first",
    ),
    (
        "các Điều 5, 7 và 9 ⟦Luật Đấu thầu 2013⟧",
        [{"provision": provision("5"), "issued": "2013", "title": "Đấu thầu"}],
        "a list of articles",
    ),
    (
        "Điều 27, ⟦Luật Thanh tra năm 2010⟧",
        [{"provision": provision("27"), "issued": "2010", "title": "Thanh tra"}],
        "a comma before the law",
    ),
    (
        "⟦Luật Bảo vệ môi trường năm 2020⟧, khoản 7 Điều 79.",
        [{"provision": provision("79", "7"), "issued": "2020", "title": "Bảo vệ môi trường"}],
        "after the law",
    ),
    (
        "⟦Luật Xây dựng 2014⟧ (Điều 91, 93)",
        [{"provision": provision("91"), "issued": "2014", "title": "Xây dựng"}],
        "in brackets after it",
    ),
    (
        "Điều 91 ⟦Luật Doanh nghiệp năm 2014⟧, Điều 6 ⟦Nghị định 97/2015/NĐ-CP⟧",
        [
            {"provision": provision("91"), "issued": "2014", "title": "Doanh nghiệp"},
            {"provision": provision("6")},
        ],
        "each its own",
    ),
    (
        "điểm a, b khoản 2 Điều 5 ⟦Nghị định 34/2016/NĐ-CP⟧",
        [{"provisions": (provision("5", "2", "a"), provision("5", "2", "b"))}],
        "every part that a list points at",
    ),
    ("Phụ lục I kèm theo ⟦Nghị định 135/2020/NĐ-CP⟧", [{"provision": None}], "an appendix is none"),
    (
        "điểm a khoản 2 của ⟦Nghị định 34/2016/NĐ-CP⟧",
        [{"provisions": (provision(None, "2", "a"),)}],
        "no article",
    ),
    (
        "Điều 5 và khoản 2 Điều 7 ⟦Nghị định 34/2016/NĐ-CP⟧",
        [{"provisions": (provision("5"), provision("7", "2"))}],
        "an article ends each part",
    ),
    (
        "khoản 2 Điều 5 và khoản 3 Điều 7 ⟦Nghị định 34/2016/NĐ-CP⟧",
        [{"provisions": (provision("5", "2"), provision("7", "3"))}],
        "each clause with its article",
    ),
    (
        "Điều 5, khoản 2, điểm a ⟦Nghị định 34/2016/NĐ-CP⟧",
        [{"provisions": (provision("5", "2", "a"),)}],
        "from large to small, down to the point",
    ),
    (
        "Điều 5, khoản 6, khoản 7 và Điều 8, khoản 1 ⟦Nghị định 34/2016/NĐ-CP⟧",
        [{"provisions": (provision("5", "6"), provision("5", "7"), provision("8", "1"))}],
        "clauses of the article before them",
    ),
    (
        "Điều 5, khoản 2, điểm a; khoản 3, điểm b ⟦Nghị định 34/2016/NĐ-CP⟧",
        [{"provisions": (provision("5", "2", "a"), provision("5", "3", "b"))}],
        "a point ends its clause, not the article",
    ),
    (
        "khoản 2 các Điều 5 và 7 ⟦Nghị định 34/2016/NĐ-CP⟧",
        [{"provisions": (provision("5", "2"), provision("7", "2"))}],
        "one clause of each article",
    ),
    (
        "điểm a, b khoản 1, 2 Điều 5 ⟦Nghị định 34/2016/NĐ-CP⟧",
        [{"provisions": (provision("5", "1", "a"), provision("5", "1", "b"))}],
        "of two lists, the smaller units",
    ),
    (
        "khoản 1 và khoản 2 Điều 5 ⟦Nghị định 34/2016/NĐ-CP⟧",
        [{"provisions": (provision("5", "1"), provision("5", "2"))}],
        "two clauses of the article after them",
    ),
    (
        "điểm a, điểm b khoản 2 Điều 5 ⟦Nghị định 34/2016/NĐ-CP⟧",
        [{"provisions": (provision("5", "2", "a"), provision("5", "2", "b"))}],
        "two points of the clause after them",
    ),
    (
        "điểm a khoản 1 và khoản 2 Điều 5 ⟦Nghị định 34/2016/NĐ-CP⟧",
        [{"provisions": (provision("5", "1", "a"), provision("5", "2"))}],
        "a point of the first clause only",
    ),
    (
        "điểm a khoản 1, điểm b khoản 2 Điều 5 và khoản 3 Điều 7 ⟦Nghị định 34/2016/NĐ-CP⟧",
        [{"provisions": (provision("5", "1", "a"), provision("5", "2", "b"), provision("7", "3"))}],
        "each with what stands after it",
    ),
    (
        "từ Điều 5 đến Điều 9 ⟦Nghị định 34/2016/NĐ-CP⟧",
        [{"provisions": (provision("5"), provision("9"))}],
        "both ends of a range",
    ),
    (
        "khoản 2, điểm a ⟦Nghị định 34/2016/NĐ-CP⟧",
        [{"provisions": (provision(None, "2", "a"),)}],
        "from large to small, no article",
    ),
    (
        "Điều 5, 7 và khoản 2 Điều 9 ⟦Nghị định 34/2016/NĐ-CP⟧",
        [{"provisions": (provision("5"), provision("7"), provision("9", "2"))}],
        "a list, then a clause",
    ),
    (
        "⟦Luật Xây dựng 2014⟧ (Điều 91 khoản 1, khoản 2)",
        [
            {
                "provisions": (provision("91", "1"), provision("91", "2")),
                "issued": "2014",
                "title": "Xây dựng",
            }
        ],
        "from large to small in brackets",
    ),
    ("Điều 3 năm 2020 ⟦Nghị định 34/2016/NĐ-CP⟧", [{"provision": None}], "a year between"),
    (
        "⟦Luật Đất đai năm 2013⟧(Điều 91)",
        [{"issued": "2013", "title": "Đất đai", "provision": provision("91")}],
        "a bracket without a space",
    ),
    (
        "⟦Nghị định số 34/2016/NĐ-CP⟧ ngày 14/5/2016 (khoản 2 Điều 5) có hiệu lực",
        [{"issued": "2016-05-14", "provision": provision("5", "2")}],
        "after the day",
    ),
    (
        "⟦Nghị định số 34/2016/NĐ-CP⟧, ⟦35/2016/NĐ-CP⟧ của Chính phủ (khoản 2 Điều 5)",
        [{"issuer": "Chính phủ"}, {"issuer": "Chính phủ", "provision": provision("5", "2")}],
        "of the last of a list",
    ),
    (
        "⟦Luật Giá năm 2023⟧ tại Điều 37 cũng cấm",
        [
            {
                "issued": "2023",
                "title": "Giá",
                "type": "Luật",
                "number": None,
                "provisions": (provision("37"),),
            }
        ],
        "tại after the law",
    ),
]

DATED: list[Row] = [
    (
        "từ khi ⟦Nghị quyết 9/NQ-CP⟧ của Chính phủ ra đời ngày 5/3/2018; ⟦Nghị định 9/2018/NĐ-CP⟧ ra đời sau ngày 7/4/2018",
        [{"issuer": "Chính phủ", "issued": "2018-03-05"}, {}],
        "ra đời, before its day",
    ),
    (
        "⟦Nghị quyết 9/NQ-CP⟧ chính thức ra đời ngày 5/3/2018; ⟦Nghị định 9/2018/NĐ-CP⟧ chính thức có hiệu lực ngày 7/4/2018",
        [{"issued": "2018-03-05"}, {}],
        "chính thức, before what is done to it",
    ),
    (
        "Ngày 26/3/2018, Sở Xây dựng ra ⟦Quyết định số 457/QĐ-SXD⟧ về việc thu hồi giấy phép số 17/GPXD, ngày 24/1/2008; ⟦Quyết định số 458/QĐ-SXD⟧ về quản lý nhà, ngày 24/1/2008 của Sở Xây dựng",
        [
            {"issued": "2018-03-26", "issuer": "Sở Xây dựng", "title": "thu hồi giấy phép số 17/GPXD"},
            {"issued": "2008-01-24", "issuer": "Sở Xây dựng", "title": "quản lý nhà"},
        ],
        "the day of a permit in the title; the document's own",
    ),
    (
        "Ngày 28/4/2018, Bộ Nội vụ có ⟦Công văn số 259/BNV-TCBC⟧ về việc trực dịp nghỉ lễ, ngày 30/4 - 1/5. Theo ⟦Công văn số 260/BNV-TCBC⟧ về trực lễ, ngày 30/4/2018 - 1/5/2018",
        [
            {"issued": "2018-04-28", "issuer": "Bộ Nội vụ", "title": "trực dịp nghỉ lễ"},
            {"issued": None, "title": "trực lễ"},
        ],
        "days of a feast, from one to another",
    ),
    ("⟦Công văn số 259/BNV-TCBC⟧ ngày 30/4/2018 - Bộ Nội vụ", [{"issued": "2018-04-30"}], "a dash, no range"),
    (
        "⟦Nghị quyết số 11-NQ/TW⟧ và ⟦Nghị quyết số 12-NQ/TW⟧, đều ban hành ngày 03.6.2017",
        [{"issued": "2017-06-03"}, {"issued": "2017-06-03"}],
        "both of one day",
    ),
    (
        "⟦Chỉ thị 05-CT/TW⟧ của Bộ Chính trị vừa ban hành ngày 15/5/2016 về học tập",
        [{"issued": "2016-05-15", "issuer": "Bộ Chính trị", "title": "học tập"}],
        "issued after its issuer",
    ),
    (
        "quán triệt ⟦Nghị quyết Trung ương 4 (khóa XII)⟧ ngày 21/2/2017 tại Cà Mau",
        [{"issued": None, "plenum": 4, "term": 12}],
        "the day of the event",
    ),
    (
        "Ngày 13/8/2018, ông Trần Văn Cư, Chủ tịch UBND huyện, đã ký ⟦Quyết định số 82/QĐ-UBND⟧",
        [{"issuer": "Chủ tịch UBND huyện", "issued": "2018-08-13"}],
        "a name before the office",
    ),
    (
        "Ngày 9-5-2019, ông Trần Văn Cư - Bộ trưởng Bộ GTVT đã ký ⟦công văn 48/BGTVT-VT⟧",
        [{"issuer": "Bộ trưởng Bộ GTVT", "issued": "2019-05-09"}],
        "and a dash between them",
    ),
    (
        "Bộ Y tế chiều qua ban hành ⟦Công văn số 34/BYT-DP⟧, UBND tỉnh mới đây có ⟦Văn bản số 12/UBND-NN⟧",
        [{"issuer": "Bộ Y tế"}, {"issuer": "UBND tỉnh"}],
        "a time that gives no day",
    ),
    (
        "UBND tỉnh chiều 5/3/2018 ban hành ⟦Quyết định số 15/QĐ-UBND⟧; Sở Y tế ngày 6-3-2018 đã có ⟦Công văn số 9/SYT-NVY⟧",
        [
            {"issuer": "UBND tỉnh", "issued": "2018-03-05"},
            {"issuer": "Sở Y tế", "issued": "2018-03-06"},
        ],
        "the day between the subject and the act",
    ),
    ("UBND xã ngày 6-3 có ⟦Công văn số 9/UBND-VX⟧", [{"issuer": "UBND xã"}], "no year"),
    (
        "⟦Giấy mời số 7/GM-UBND⟧, ⟦Công văn số 45/UB⟧ do cụ Tám Hòa soạn năm 1986",
        [{}, {"issued": "1986"}],
        "the year in which a person wrote it",
    ),
    ("⟦Công văn số 45/UB⟧ do cụ Tám Hòa giữ năm 1986", [{}], "not written then"),
    (
        "⟦Nghị định số 46/2016/NĐ-CP⟧ (đã sửa đổi, bổ sung năm 2018) ngày 26/5/2016",
        [{"issued": "2016-05-26"}],
        "the day after a bracket",
    ),
    (
        "Chiều 26/6/2021, UBND tỉnh ký ⟦Quyết định số 1/QĐ-UBND⟧",
        [{"issuer": "UBND tỉnh", "issued": "2021-06-26"}],
        "a part of the day for ngày",
    ),
    (
        "Ngày 15/3/2021, tại Hà Nội, Thủ tướng ký ⟦Quyết định số 1/QĐ-TTg⟧",
        [{"issuer": "Thủ tướng", "issued": "2021-03-15"}],
        "a place between the day and who acts",
    ),
    (
        "và ⟦Kết luận số 06-KL/TW⟧ ngày 10/6/2021, Thủ tướng có ⟦Quyết định số 4/QĐ-TTg⟧",
        [{"issued": "2021-06-10"}, {"issuer": "Thủ tướng"}],
        "the day of the document before",
    ),
    (
        "⟦Quyết định số 5/QĐ-UBND⟧ ngày 30tháng11 năm 2011, ⟦Quyết định số 6/QĐ-UBND⟧ ngày 1 tháng 12năm 2011",
        [{"issued": "2011-11-30"}, {"issued": "2011-12-01"}],
        "spaces lost between words and figures",
    ),
    (
        "⟦Quyết định số 5/QĐ-UBND⟧ đề ngày 30/11/2011",
        [{"issued": "2011-11-30"}],
        "the day that is written on it",
    ),
    (
        "⟦Kế hoạch số 12-KH/TU⟧ ngày 5/3 của Tỉnh ủy về dân vận",
        [{"issuer": "Tỉnh ủy", "title": "dân vận"}],
        "a day whose year is not known is passed over",
    ),
    (
        "⟦Chỉ thị số 5-CT/TU⟧ tháng 3/2021 của Tỉnh ủy về dân vận",
        [{"issuer": "Tỉnh ủy", "title": "dân vận"}],
        "so is a month",
    ),
    (
        "⟦Công điện số 15/CĐ-TTg⟧ lúc 20 giờ 30 phút ngày 5/3/2023 của Thủ tướng về bão",
        [{"issuer": "Thủ tướng", "issued": "2023-03-05", "title": "bão"}],
        "the hour of a telegram",
    ),
    (
        "⟦Công điện số 15/CĐ-TTg⟧ lúc 20:30 ngày 5/3/2023 của Thủ tướng về bão",
        [{"issuer": "Thủ tướng", "issued": "2023-03-05", "title": "bão"}],
        "the hour in figures alone",
    ),
    (
        "⟦Công điện số 15/CĐ-TTg⟧ hồi 20h ngày 5/3 của Thủ tướng về bão",
        [{"issuer": "Thủ tướng", "title": "bão"}],
        "the hour before a day without its year",
    ),
    ("⟦Quy định 69-QĐ/TW⟧ 2022 về kỷ luật", [{"issued": "2022", "title": "kỷ luật"}], "a bare year"),
    ("⟦Quy định 69-QĐ/TW⟧ 2022 đảng viên", [{}], "figures that are none"),
    (
        "⟦Quy định 69-QĐ/TW⟧ năm 2022 về kỷ luật do Bộ Chính trị ban hành ngày 6/7/2022",
        [{"issued": "2022-07-06", "issuer": "Bộ Chính trị", "title": "kỷ luật"}],
        "the year, then the day",
    ),
    (
        "⟦Quy định 69-QĐ/TW⟧ năm 2022 về kỷ luật, ngày 6/7/2023 họp",
        [{"issued": "2022", "title": "kỷ luật"}],
        "the day of another year",
    ),
    (
        "Ngày 22/11/2022, Bộ Chính trị ban hành ⟦Hướng dẫn 5-HD/TW⟧ năm 2022",
        [{"issued": "2022-11-22", "issuer": "Bộ Chính trị"}],
        "the day before, and the year after",
    ),
    (
        "Ngày 22/1/2023, Bộ Chính trị ban hành ⟦Hướng dẫn 5-HD/TW⟧ năm 2022",
        [{"issued": "2022", "issuer": "Bộ Chính trị"}],
        "the day of another year before",
    ),
    (
        "Sau hội nghị lần thứ nhất ngày 4/12/2025, Chính phủ ban hành ⟦Nghị quyết 19/NQ-CP⟧",
        [{"issuer": "Chính phủ"}],
        "the day of another event",
    ),
    (
        "Sau đó, ngày 4/12/2025, Chính phủ ban hành ⟦Nghị quyết 19/NQ-CP⟧",
        [{"issuer": "Chính phủ", "issued": "2025-12-04"}],
        "a clause before the day",
    ),
    (
        "⟦Quyết định số 12-QĐ/TU⟧ ngày 03/4/2021; ⟦Quyết định số 13-QĐ/TU⟧ cùng ngày điều động",
        [{"issued": "2021-04-03"}, {"issued": "2021-04-03"}],
        "the day of the document before",
    ),
    (
        "⟦Chỉ thị 11-CT/TW⟧, ngày 20/12/2016 của Ban Bí thư",
        [{"issued": "2016-12-20", "issuer": "Ban Bí thư"}],
        "after a comma",
    ),
    ("⟦Chỉ thị 11-CT/TW⟧ ngày 10.6.2016", [{"issued": "2016-06-10"}], "with points"),
    ("⟦Chỉ thị 11-CT/TW⟧ ngày 10 tháng 7 năm 2018", [{"issued": "2018-07-10"}], "in words"),
    (
        "⟦Chỉ thị 11-CT/TW⟧ (ngày 5/6/2020) của Ban Bí thư",
        [{"issued": "2020-06-05", "issuer": "Ban Bí thư"}],
        "brackets",
    ),
    (
        "⟦Chỉ thị 11-CT/TW⟧ của Ban Bí thư, ngày 5/6/2020",
        [{"issued": "2020-06-05", "issuer": "Ban Bí thư"}],
        "after the issuer",
    ),
    ("⟦QĐ 12/2015/QĐ-UBND⟧ trước ngày 30/9/2016", [{"issued": None}], "a deadline is no signing day"),
    ("⟦Chỉ thị 11-CT/TW⟧ (28/06/2019)", [{"issued": None}], "the day of a link, not of signing"),
    (
        "⟦Luật Khiếu nại số 02/2011/QH13⟧ và ⟦Luật Tố cáo số 03/2011/QH13⟧ cùng ngày 11/11/2011",
        [{"issued": "2011-11-11", "title": "Khiếu nại"}, {"issued": "2011-11-11", "title": "Tố cáo"}],
        "one day for both",
    ),
    ("⟦Chỉ thị 11-CT/TW⟧ ngày 31/2/2016", [{"issued": None}], "no such day"),
    (
        "⟦Chỉ thị 11-CT/TW⟧ (28/06/2019) về cán bộ",
        [{"issued": "2019-06-28", "title": "cán bộ"}],
        "a day in brackets in the sentence",
    ),
    ("⟦Chỉ thị 11-CT/TW⟧ (28/06/2019)\nTin khác", [{}], "the day of a link, not of signing"),
    ("⟦Chỉ thị 11-CT/TW⟧, 28/6/2019 đơn vị họp", [{}], "the day of something else"),
    (
        "⟦Luật Đất đai năm 2013⟧ (năm 2014 có hiệu lực)",
        [{"issued": "2013", "title": "Đất đai"}],
        "a year after the year",
    ),
    (
        "⟦Luật Đất đai năm 2013⟧ ngày 29/11/2013",
        [{"issued": "2013-11-29", "title": "Đất đai"}],
        "the day after the year",
    ),
    (
        "(theo ⟦Chỉ thị 11-CT/TW⟧ ngày 5/6/2020) về cán bộ",
        [{"issued": "2020-06-05"}],
        "the bracket is of the sentence",
    ),
    (
        "⟦Chỉ thị 11-CT/TW⟧ (ngày 5/6/2020 của Ban Bí thư)",
        [{"issued": "2020-06-05", "issuer": "Ban Bí thư"}],
        "the bracket closes after the issuer",
    ),
    (
        "⟦Chỉ thị 11-CT/TW⟧ ngày 5/6/2020, ngày 10/6/2020 tỉnh họp",
        [{"issued": "2020-06-05"}],
        "the day of what comes next",
    ),
    (
        "⟦Quyết định số 12-QĐ/TU⟧ ngày 03/4/2021; ⟦Quyết định số 13-QĐ/TU⟧, ⟦14-QĐ/TU⟧ cùng ngày điều động",
        [{"issued": "2021-04-03"}] * 3,
        "the day of the document before for a list",
    ),
    (
        "⟦Nghị quyết số 11-NQ/TW⟧ và ⟦12-NQ/TW⟧, đều ban hành ngày 3/6/2017",
        [{"issued": "2017-06-03"}] * 2,
        "đều",
    ),
    ("⟦Quyết định 984/QĐ-BNN-CN⟧ ban hành từ năm 2014", [{"issued": "2014"}], "từ năm"),
    (
        "⟦Văn bản số 31/UBND-VP⟧ gửi Ủy ban Thường vụ Quốc hội ngày 6/10/2023",
        [{"issued": "2023-10-06"}],
        "after the addressee",
    ),
    (
        "thay thế ⟦Quyết định số 28/QĐ-TTg⟧ về hỗ trợ ngư dân trình Thủ tướng trước ngày 15/8/2009",
        [{"title": "hỗ trợ ngư dân", "level": "central"}],
        "a time limit",
    ),
    (
        "⟦Văn bản số 12/UBND-NC⟧ của UBND tỉnh do Phó Chủ tịch Lê Văn An ký ngày 5/3/2020",
        [{"issuer": "UBND tỉnh", "issued": "2020-03-05"}],
        "who signed after the issuer",
    ),
]

NONE: list[tuple[str, str]] = [
    ("quyết định của Tòa án số 12 đường Lê Lợi", "the number of a house"),
    ("Công ước của Liên hợp quốc về Luật Biển năm 1982", "what a treaty is about"),
    (
        "Kế hoạch 5 năm, Kế hoạch 10 lớp, Kế hoạch 30 ngày đêm, Kế hoạch 2021 và kế hoạch 12",
        "plans by what they take",
    ),
    (
        "Chương trình 60 phút mở, Chương trình 24 bài, Chương trình 5, Báo cáo 12 trang",
        "no numbers of documents",
    ),
    ("các nghị quyết của Trung ương", "no particular document"),
    ("Nghị quyết này có hiệu lực", "a back-reference without a name"),
    ("nghị quyết đại hội đảng bộ các cấp nhiệm kỳ 2020-2025", "documents of all levels"),
    ("kết luận 02 nội dung tố cáo không có cơ sở", "a verb and a quantity"),
    ("Kết luận 05 nội dung tố cáo", "the same at the start of a sentence"),
    ("quyết định 15 trường hợp", "a verb and a quantity"),
    ("báo cáo 9 tháng đầu năm 2022", "a period"),
    ("Báo cáo số liệu 6 tháng", "số of số liệu"),
    ("Kế hoạch 5 năm 2021-2025", "a plan of five years"),
    ("Chương trình 2021-2025", "a span of years"),
    ("Quyết định 1.000 suất quà", "a thousand"),
    ("quy định 5K", "not figures alone"),
    ("Chỉ thị 30% đơn vị", "a share"),
    ("Nghị quyết 30/4", "a day and month"),
    ("Quy định 3 công khai, 4 kiểm tra", "a slogan"),
    ("thông tư số lượng lớn", "no number"),
    ("Luật Đất đai và Luật Nhà ở", "laws without a year"),
    ("Luật sư Trần Văn Nam năm 2013", "a lawyer"),
    ("Luật Đất đai được Quốc hội thông qua năm 2013", "a year that is not part of the name"),
    ("Luật Giao thông đường bộ, 6 tháng đầu năm 2019", "a period after the name"),
    ("Điện thoại: 0292.3844.210 - Fax: 0292.3844.211", "telephone numbers"),
    ("xăng E5/E10, quốc lộ 1A, dự án 661/QL-TTr", "codes of other kinds"),
    ("tỷ lệ 12/15, lớp 10A1, TT 5", "ratios and rooms"),
    ("công suất 420 CV, 30 CT", "units that look like abbreviations"),
    ("Trung ương 4 khóa XII", "a plenum is no document"),
    ("Đại hội XIII của Đảng", "a congress is no document"),
    ("phát biểu kết luận Hội nghị lần thứ 15 Ban Chấp hành Đảng bộ tỉnh", "a verb before a meeting"),
    ("Nghị quyết Trung ương Đảng khóa XII", "no plenum"),
    ("hướng dẫn 12 học viên", "a verb and a quantity"),
    ("De an 06 về dân cư", "a short word without its marks"),
    ("đa số 12 chi bộ", "an abbreviation in small letters is a word"),
    ("Quyết định của UBND tỉnh số 12 phố Huế", "an address"),
    ("NQ8 là", "one figure glued to an abbreviation"),
    ("Nghị quyết 2030 là", "a year"),
    ("Nghị quyết 1999,", "a year of the last century"),
    ("Nghị quyết 123456,", "six figures"),
    ("quyết định 150/2004 của tỉnh", "number and year in small letters without số"),
    ("Kế hoạch 150/2004 của tỉnh", "number and year of a type that is not cited so"),
    ("Điện số 5", "a telegram without a code"),
    ("Chỉ thị Đại hội XIII của Đảng", "congresses pass resolutions"),
    ("Quy định Đại hội XIII của Đảng", "congresses pass no regulations"),
    ("Thông báo Đại hội XIII của Đảng", "congresses pass no notices"),
    ("mã số 12-KH/ABC", "a code of no known organ"),
    ("mã 12-KH-ABC", "the same with dashes"),
    ("luật chim trời năm 2031", "a law that is not known, in small letters"),
    ("Luật Chim, Cá nước năm 2031", "a capital after the comma begins another name"),
    ("Luật Chim, cá, Rừng núi năm 2031", "the same after the second comma"),
    ("Luật Giá số 12", "a law without the code of its number"),
    ("Nghị quyết Trung ương 40 khóa XII", "no term has forty plenums"),
    ("Nghị quyết Trung ương 0 khóa XII", "no plenum has the number nought"),
    ("Nghị quyết Đại hội 40 của Đảng", "there are not forty congresses"),
    ("Nghị quyết Đại hội 0 của Đảng", "no congress has the number nought"),
    ("Nghị quyết hội nghị lần thứ 5", "a session of something else"),
    ("Nghị quyết Đảng bộ tỉnh khóa mới", "neither number nor term of office"),
    (
        "Nghị quyết Đại hội đại biểu toàn thể các hội viên nông dân của tỉnh cùng với bạn bè gần xa và thân hữu lần thứ XVI",
        "too many words before the number",
    ),
    ("Nghị quyết Trung ương, 5 năm qua", "a comma before the figure"),
    ("Nghị quyết Trung ương năm 2012", "năm is a year, not five"),
    ("Nghị quyết Hội nghị lần thứ 12 của Đảng", "neither organ nor term"),
    ("Nghị quyết Đảng bộ tỉnh XVI đề ra", "neither Đại hội nor lần thứ"),
    ("Nghị quyết Đại hội vi phạm", "small letters are a word"),
    ("quyết định 150 của UBND tỉnh", "a bare number after small letters"),
    ("nqtw 4 khóa XII", "an abbreviation in small letters"),
    ("NQ9 của Tỉnh ủy", "one figure glued to an abbreviation"),
    ("HD 9 của Tỉnh ủy", "one figure after an abbreviation of other things"),
    ("Nghị quyết Ban Chấp hành Trung ương 5 năm qua", "five years"),
    ("thi hành kỷ luật Ban cán sự đảng nhiệm kỳ 2011 - 2016", "kỷ luật is no law"),
]

FORMS = {
    "The Party's numbered documents": PARTY,
    "The state's numbered documents": STATE,
    "Abbreviated type words": ABBREVIATED,
    "Slips and spacing": SLIPS,
    "Short numbers": SHORT,
    "Lists": LISTS,
    "Plenums of the Central Committee": PLENUMS,
    "Congresses": CONGRESSES,
    "Laws": LAWS,
    "Issuers": ISSUERS,
    "Titles": TITLES,
    "Pinpoints": PROVISIONS,
    "Days of signing": DATED,
}


@pytest.mark.parametrize(("text", "expected", "why"), PARTY)
def test_documents_of_the_party(text: str, expected: list[dict[str, Any]], why: str) -> None:
    check(text, expected)


@pytest.mark.parametrize(("text", "expected", "why"), STATE)
def test_documents_of_the_state(text: str, expected: list[dict[str, Any]], why: str) -> None:
    check(text, expected)


@pytest.mark.parametrize(("text", "expected", "why"), ABBREVIATED)
def test_abbreviated_type_words(text: str, expected: list[dict[str, Any]], why: str) -> None:
    check(text, expected)


@pytest.mark.parametrize(("text", "expected", "why"), SLIPS)
def test_slips_and_spacing(text: str, expected: list[dict[str, Any]], why: str) -> None:
    check(text, expected)


@pytest.mark.parametrize(("text", "expected", "why"), SHORT)
def test_short_numbers(text: str, expected: list[dict[str, Any]], why: str) -> None:
    check(text, expected)


@pytest.mark.parametrize(("text", "expected", "why"), LISTS)
def test_lists(text: str, expected: list[dict[str, Any]], why: str) -> None:
    check(text, expected)


@pytest.mark.parametrize(("text", "expected", "why"), PLENUMS)
def test_plenums(text: str, expected: list[dict[str, Any]], why: str) -> None:
    check(text, expected)


@pytest.mark.parametrize(("text", "expected", "why"), CONGRESSES)
def test_congresses(text: str, expected: list[dict[str, Any]], why: str) -> None:
    check(text, expected)


@pytest.mark.parametrize(("text", "expected", "why"), LAWS)
def test_laws(text: str, expected: list[dict[str, Any]], why: str) -> None:
    check(text, expected)


@pytest.mark.parametrize(("text", "expected", "why"), ISSUERS)
def test_issuers(text: str, expected: list[dict[str, Any]], why: str) -> None:
    check(text, expected)


@pytest.mark.parametrize(("text", "expected", "why"), TITLES)
def test_titles(text: str, expected: list[dict[str, Any]], why: str) -> None:
    check(text, expected)


@pytest.mark.parametrize(("text", "expected", "why"), PROVISIONS)
def test_pinpoints(text: str, expected: list[dict[str, Any]], why: str) -> None:
    check(text, expected)


@pytest.mark.parametrize(("text", "expected", "why"), DATED)
def test_days_of_signing(text: str, expected: list[dict[str, Any]], why: str) -> None:
    check(text, expected)


@pytest.mark.parametrize(("text", "why"), NONE)
def test_no_citation(text: str, why: str) -> None:
    assert [citation.text for citation in find(text)] == []


@pytest.mark.parametrize(
    ("text", "today", "issued", "why"),
    [
        ("⟦Công điện số 86/CĐ-TTg⟧ ngày 3/9 của Thủ tướng", dt.date(2024, 9, 8), "2024-09-03", "this year"),
        ("⟦Công điện số 86/CĐ-TTg⟧ ngày 30/12 của Thủ tướng", dt.date(2025, 1, 8), "2024-12-30", "last year"),
        ("⟦Công điện số 86/CĐ-TTg⟧ ngày 3/9 của Thủ tướng", None, None, "nothing to complete it from"),
        ("Sáng nay, Thủ tướng đã ký ⟦Công điện số 92/CĐ-TTg⟧", dt.date(2024, 9, 8), "2024-09-08", "today"),
        ("Chiều qua, Thủ tướng ký ⟦Công điện số 92/CĐ-TTg⟧", dt.date(2024, 9, 8), "2024-09-07", "no hôm"),
        (
            "Chiều hôm qua, Thủ tướng ký ⟦Công điện số 92/CĐ-TTg⟧",
            dt.date(2024, 9, 8),
            "2024-09-07",
            "yesterday",
        ),
        (
            "⟦Công điện số 86/CĐ-TTg⟧ ngày 8/9 của Thủ tướng",
            dt.date(2024, 9, 8),
            "2024-09-08",
            "the day itself",
        ),
        ("⟦Công điện số 86/CĐ-TTg⟧ ngày 29/2 của Thủ tướng", dt.date(2026, 3, 1), "2024-02-29", "a leap day"),
        ("⟦Công điện số 86/CĐ-TTg⟧ ngày 31/2 của Thủ tướng", dt.date(2024, 9, 8), None, "no such day"),
        ("Ngày 7/9, Thủ tướng ký ⟦Công điện số 92/CĐ-TTg⟧", dt.date(2024, 9, 8), "2024-09-07", "of the act"),
        (
            "Sáng nay (8/9), thay mặt Thủ tướng, Phó Thủ tướng ký ⟦Công điện số 92/CĐ-TTg⟧",
            dt.date(2024, 9, 8),
            "2024-09-08",
            "the day in brackets, and on whose behalf",
        ),
    ],
)
def test_days_without_a_year(text: str, today: dt.date | None, issued: str | None, why: str) -> None:
    check(text, [{"issued": issued, "issuer": "Thủ tướng"}], today)


@pytest.mark.parametrize(
    ("text", "issued", "why"),
    [
        (
            "Sở Y tế hôm qua đã ký ⟦Công văn số 5/SYT-NVY⟧",
            "2018-03-09",
            "between the subject and the act",
        ),
        ("Sở Y tế hôm 9-3 đã ký ⟦Công văn số 5/SYT-NVY⟧", "2018-03-09", "hôm with figures there"),
        ("Mới đây (ngày 9/3), Sở Y tế ra ⟦Công văn số 5/SYT-NVY⟧", "2018-03-09", "in brackets before"),
        ("⟦Công văn số 5/SYT-NVY⟧ được Sở Y tế ban hành vào ngày 9/3", "2018-03-09", "vào after the act"),
        ("Sở Y tế triển khai ⟦Công văn số 5/SYT-NVY⟧ vào ngày 9/3", None, "vào, of what is done by it"),
        ("Sở họp (9/3 đơn vị dự), Sở Y tế ra ⟦Công văn số 5/SYT-NVY⟧", None, "a share in brackets"),
        (
            "Chủ tịch UBND tỉnh Lê Văn An chiều nay ký ⟦Công văn số 5/UBND-VX⟧",
            "2018-03-10",
            "behind a name",
        ),
        (
            "Chiều qua 9/3, UBND tỉnh ra ⟦Công văn số 5/UBND-VX⟧",
            "2018-03-09",
            "the figures beside the day word",
        ),
        (
            "Tối 9.3, UBND tỉnh ra ⟦Công văn số 5/UBND-VX⟧",
            "2018-03-09",
            "a point in the figures",
        ),
        ("⟦Nghị quyết 54/2017/QH14⟧ vừa được thông qua hôm 24.11", "2017-11-24", "hôm"),
        (
            "⟦Nghị quyết 54/2017/QH14⟧ được Quốc hội thông qua chiều 24/11",
            "2017-11-24",
            "a part of the day",
        ),
        (
            "⟦Nghị quyết 54/2017/QH14⟧ được Quốc hội thông qua hôm qua",
            "2018-03-09",
            "a day word",
        ),
        (
            "⟦Nghị quyết 54/2017/QH14⟧ thí điểm cơ chế đặc thù vừa được Quốc hội thông qua ngày 24/11",
            "2017-11-24",
            "behind what it does",
        ),
        (
            "⟦Nghị quyết 5/2017/NQ-HĐND⟧ quy định mức thu được áp dụng từ ngày 24/11",
            None,
            "what is done with it",
        ),
        (
            "⟦Nghị định 43/2014/NĐ-CP⟧ hướng dẫn Luật Đất đai được Quốc hội thông qua ngày 29/11",
            None,
            "the day of the law",
        ),
        ("⟦Quyết định số 5/QĐ-UBND⟧ ký chiều 5/3 nêu rõ", "2018-03-05", "signed"),
        (
            "⟦Quyết định số 5/QĐ-UBND⟧ do ông Lê Văn An, Phó Chủ tịch UBND tỉnh ký ngày 5/3",
            "2018-03-05",
            "who holds the office",
        ),
        ("⟦Công điện số 5/CĐ-TTg⟧ phát đi ngày 5/3", "2018-03-05", "sent out"),
        (
            "⟦Công điện số 5/CĐ-TTg⟧ tối 5/3 của Thủ tướng",
            "2018-03-05",
            "before who sent it",
        ),
        (
            "⟦Công điện số 5/CĐ-TTg⟧, 17 giờ ngày 5/3 của Thủ tướng",
            "2018-03-05",
            "an hour",
        ),
        (
            "trao ⟦Quyết định số 5/QĐ-UBND⟧ chiều 5/3 tại Hòa An",
            None,
            "the day of the event",
        ),
        (
            "theo ⟦Quyết định số 5/QĐ-UBND⟧, hôm 5/3 xã khởi công",
            None,
            "the day of something else",
        ),
        (
            "⟦Quyết định số 5/QĐ-UBND⟧ có hiệu lực từ hôm 5/3",
            None,
            "when it takes effect",
        ),
        ("quán triệt ⟦Nghị quyết số 5-NQ/TU⟧ sáng 5/3 của Huyện ủy", None, "the day of an event"),
        ("⟦Nghị quyết số 5-NQ/TU⟧ hôm 5/3 của Tỉnh ủy", "2018-03-05", "hôm before who issued it"),
    ],
)
def test_days_as_stories_tell_them(text: str, issued: str | None, why: str) -> None:
    plain, [span] = marked(text)
    found = find(plain, dt.date(2018, 3, 10))
    assert [((cited.start, cited.end), cited.issued) for cited in found] == [(span, issued)], why


@pytest.mark.parametrize("name", FORMS)
def test_decomposed_letters_and_other_tone_marks_change_nothing(name: str) -> None:
    for text, _, _ in FORMS[name]:
        plain, spans = marked(unicodedata.normalize("NFD", text))
        assert [(c.start, c.end) for c in find(plain)] == sorted(spans), text


@pytest.mark.parametrize("name", FORMS)
@pytest.mark.parametrize("before", [1, 2, 3, 4, 400])
def test_what_is_read_does_not_hang_on_how_much_stands_before_it(name: str, before: int) -> None:
    for text, expected, _ in FORMS[name]:
        check(" " * before + "Trời đẹp.\n\n" * (before // 10) + text, expected)


def test_a_citation_may_run_over_a_wrapped_line_but_not_into_the_next_paragraph() -> None:
    wrapped = "học tập Nghị quyết Đại hội đại biểu Đảng bộ tỉnh\nlần thứ XVIII nhiệm kỳ 2010-2015, chào mừng"
    assert [c.congress for c in find(wrapped)] == [18]
    assert find("Tổng kết chỉ thị\n12 đồng chí được khen thưởng") == ()


@pytest.mark.parametrize(
    ("kinds", "gap", "issuers", "why"),
    [
        ("body body body", 0, ["Chính phủ", "Chính phủ"], "parts of one kind that touch are one"),
        ("body title body", 0, [None, None], "a part of another kind between them"),
        ("caption body body", 0, [None, "Chính phủ"], "no issuer from a part of another kind"),
        ("body body body", 1, [None, None], "something between the parts"),
        ("title body caption", 0, [None, None], "three kinds"),
    ],
)
def test_regions_keep_citations_apart(kinds: str, gap: int, issuers: list[str | None], why: str) -> None:
    first, second, third = "Nghị định 34/2016/NĐ-CP, ", "Nghị định 35/2016/NĐ-CP ", "của Chính phủ"
    cuts = (0, len(first), len(first + second), len(first + second + third))
    regions = [
        Region(BlockKind(kind), start + gap, end)
        for kind, start, end in zip(kinds.split(), cuts, cuts[1:], strict=False)
    ]
    found = citations.find(Source(first + second + third), regions, None)
    assert [citation.issuer for citation in found] == issuers


def test_a_region_cuts_a_citation() -> None:
    source = Source("Nghị quyết số 18-NQ/TW")
    regions = (Region(BlockKind.TITLE, 0, 10), Region(BlockKind.BODY, 10, len(source)))
    assert [c.text for c in citations.find(source, regions, None)] == ["số 18-NQ/TW"]
    assert citations.find(source, (), None) == ()
