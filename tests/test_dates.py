"""Calendar expressions: where they stand, what they mean, and what is none."""

from __future__ import annotations

import datetime as dt
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from partydocs import dates, find_dates, signing
from partydocs.models import BlockKind, DateMention, Precision
from partydocs.source import Region, Source
from tests.marks import flow_of, marked

TODAY = dt.date(2021, 10, 15)


def found(text: str, today: dt.date | None = TODAY) -> tuple[DateMention, ...]:
    return dates.find(*flow_of(text), today)


def spans(mentions: tuple[DateMention, ...]) -> list[tuple[int, int]]:
    return [(mention.start, mention.end) for mention in mentions]


FORMS = [
    ("kỷ niệm Cách mạng Tháng 8, Cách mạng Tháng Tám; Cách mạng ⟦tháng 8 năm 1945⟧; trong ⟦tháng 8⟧", ["1945-08", "2021-08"], "the month of a revolution by its name"),
    ("tặng Huy hiệu Đảng đợt ⟦7.11⟧ cho 24 đảng viên, đợt 7.8", ["2021-11-07"], "a dotted day of awards"),
    ("mở ⟦từ 22.7 đến 17h ngày 20.8⟧, ⟦từ 22-7 đến ngày 20-8⟧, tăng từ 2.2 đến 3.5 triệu", ["2021-07-22/2021-08-20", "2021-07-22/2021-08-20"], "figures before an end with ngày"),
    ("họp trong một ngày rưỡi (⟦17⟧ và ⟦18-7⟧), năm ngày (⟦4-8/10⟧), 2 ngày rưỡi, 3/4 số xã", ["2021-07-17", "2021-07-18", "2021-10-04/2021-10-08"], "days counted before a bracket"),
    ("- Thời gian: ⟦19-21/02⟧. Thời gian thi: ⟦5/3⟧. Tỷ lệ: 5/3. Thời gian: 3-5 ngày", ["2021-02-19/2021-02-21", "2021-03-05"], "after a label"),
    ("cao điểm là ⟦7/2⟧ (tức ⟦26 tháng Chạp⟧) với 600 chuyến, đạt 7/2 (cả chuyến bù)", ["2021-02-07", "2021-02-07"], "bare figures before tức"),
    ("đợt 1 (⟦10/9⟧ và ⟦12/9⟧), hai ngày họp (⟦3/10⟧ và ⟦5/10⟧)", ["2021-09-10", "2021-09-12", "2021-10-03", "2021-10-05"], "two days with their months alone in brackets"),
    ("Khai mạc: ⟦24/9⟧.\n* Phiên chính thức: ⟦25/9⟧; hạn nộp hồ sơ: ⟦30/9⟧\nNgày thi: ⟦7/10⟧, thi Toán", ["2021-09-24", "2021-09-25", "2021-09-30", "2021-10-07"], "behind the name of an event or a term"),
    ("trong hai ⟦ngày 10⟧ và ⟦11/9⟧ đơn vị đã đắp bờ", ["2021-09-10", "2021-09-11"], "a pair before a word that is counted elsewhere"),
    ("⟦Ngày 10/9⟧ và 8/12 xã; ⟦ngày 10/9⟧, 8/12 xã đã họp", ["2021-09-10", "2021-09-10"], "a day and a fraction"),
    ("Qua hai ngày (⟦23⟧ và ⟦24/9/2021⟧), trong hai ngày họp (⟦4⟧, ⟦5/10⟧)", ["2021-09-23", "2021-09-24", "2021-10-04", "2021-10-05"], "two days that stand alone in brackets"),
    ("nghỉ lễ ⟦30/4⟧ và ⟦1/5⟧, kỳ nghỉ ⟦2/9⟧", ["2021-04-30", "2021-05-01", "2021-09-02"], "holidays"),
    ("thì ⟦30/10⟧ tới xã sẽ họp, còn ⟦20/11⟧ sắp tới thì chưa", ["2021-10-30", "2021-11-20"], "a day to come"),
    ("vào dịp ⟦20 - 25.11⟧ tại xã", ["2021-11-20/2021-11-25"], "a dotted range after an occasion"),
    ("đóng cửa trước ⟦30.10⟧. Xã họp", ["2021-10-30"], "a dotted term"),
    ("kỷ niệm ⟦27-7-1947/27-7-2021⟧, xã", ["1947-07-27/2021-07-27"], "a bar outside of brackets"),
    ("xã mở lại đường ⟦trưa 25-8⟧ người dân mới về, máy hỏng ⟦hôm qua⟧", ["2021-08-25", "2021-10-14"], "a day before what is counted"),
    ("trạm bơm lắp hôm ⟦18.6⟧ chạy tốt; đội tuyển chốt hôm ⟦30-9⟧ sau khi thử việc", ["2021-06-18", "2021-09-30"], "hôm before figures"),
    ("các ⟦ngày 4 - 6 tháng 3 năm 2021⟧", ["2021-03-04/2021-03-06"], "a spaced hyphen before a month in words"),
    ("đợt 2 (⟦16/3 - 31/3⟧), (5/3 - 10 điểm)", ["2021-03-16/2021-03-31"], "a range of days all by itself in brackets"),
    ("từ ngày vận hành thử (⟦3-6⟧) đến nay, tỷ số (3-6)", ["2021-06-03"], "the day of what is named before the bracket"),
    ("kỷ niệm (⟦7-5-1955 / 7-5-2019⟧), (⟦22-12-1944/22-12-2019⟧)", ["1955-05-07/2019-05-07", "1944-12-22/2019-12-22"], "a bar between the days of a commemoration"),
    ("kim ngạch hai chiều ⟦6 tháng đầu năm 2017⟧", ["2017-40"], "both ways are no afternoon"),
    ("trong 02 ngày (⟦01⟧ và ⟦02.10⟧), xã họp", ["2021-10-01", "2021-10-02"], "a dotted day after one in brackets"),
    ("trong 3 ⟦tháng 6⟧,⟦7⟧,⟦8/2020⟧", ["2020-06", "2020-07", "2020-08"], "a count of months and their list"),
    ("tại kỳ họp thứ 7 ⟦tháng 5/2014⟧", ["2014-05"], "the number of a session before a month"),
    ("hoàn tất trước 17h ⟦ngày 21⟧.", ["2021-10-21"], "the next such day, for a term with its hour"),
    ("xong lúc 17 giờ ⟦ngày 21⟧.", ["2021-09-21"], "the last such day, after an hour"),
    ("hồ sơ nộp chậm nhất là ⟦20.12⟧, lễ dời sang ⟦25/12⟧.", ["2021-12-20", "2021-12-25"], "a term, a new day"),
    ("hoàn tất chậm nhất là 17h ⟦ngày 14⟧.", ["2021-11-14"], "the next month's day"),
    ("⟦Ngày 30-9⟧, Tỉnh ủy họp", ["2021-09-30"], "day and month with hyphen"),
    ("⟦ngày 30/9/2021⟧ và ⟦ngày 1.10.2021⟧", ["2021-09-30", "2021-10-01"], "three separators"),
    ("họp ⟦30 / 9 / 2021⟧ tại xã", ["2021-09-30"], "spaced figures"),
    ("⟦ngày 10 tháng 7 năm 2018⟧", ["2018-07-10"], "in words"),
    ("trước ⟦31 tháng 3 năm 2022⟧", ["2022-03-31"], "in words without ngày"),
    ("⟦ngày mùng 3 tháng 2⟧", ["2021-02-03"], "mùng is solar with a month in figures"),
    ("⟦ngày ba mươi tháng tư⟧", ["2021-04-30"], "number words"),
    ("⟦ngày 1/7/19⟧", ["2019-07-01"], "year in two figures"),
    ("⟦ngày 30/4/75⟧", ["1975-04-30"], "two figures are the last such year"),
    ("⟦ngày 5/10 năm ngoái⟧", ["2020-10-05"], "worded year"),
    ("⟦Thứ ba, ngày 23/5/2017⟧", ["2017-05-23"], "weekday belongs to the text"),
    ("⟦ngày 30tháng 11năm 2011⟧, ⟦tháng 11năm 2011⟧", ["2011-11-30", "2011-11"], "spaces lost"),
    ("giải bóng đá (⟦5-7/10⟧), đua thuyền", ["2021-10-05/2021-10-07"], "a range all by itself in brackets"),
    ("bóng đá (3-1/2), (5-7/10 điểm), (5/10)", [], "figures in brackets that are no range, and more than a range"),
    ("⟦thứ Bảy (16/10)⟧, đoàn", ["2021-10-16"], "weekday with the day in brackets"),
    ("lần thứ 3, dịp ⟦15/10⟧", ["2021-10-15"], "an ordinal is no weekday"),
    ("đầu giờ ⟦chiều 5/10⟧", ["2021-10-05"], "the hour stays outside"),
    ("⟦Chiều nay (1/7)⟧, ⟦Sáng nay - 14/11⟧, ", ["2021-07-01", "2021-11-14"], "day word with its day"),
    ("⟦Chiều nay, ngày 15/10⟧, xã", ["2021-10-15"], "day word, comma, day"),
    ("⟦Ngày mai⟧ họp; ⟦sáng qua⟧ nghỉ", ["2021-10-16", "2021-10-14"], "day words alone"),
    ("⟦từ ngày 5 đến 7/10⟧", ["2021-10-05/2021-10-07"], "range, the first bare"),
    ("trong hai ⟦ngày 26-27/9/2021⟧", ["2021-09-26/2021-09-27"], "range with hyphen"),
    ("⟦từ 28/12 đến 3/1/2022⟧", ["2021-12-28/2022-01-03"], "range over the year"),
    ("⟦từ trưa 7/9 đến rạng sáng 8/9⟧", ["2021-09-07/2021-09-08"], "range of parts of days"),
    ("⟦từ ngày 5/10/2021 đến 7/10⟧", ["2021-10-05/2021-10-07"], "the year of the first"),
    ("(⟦3/2/1930 - 3/2/2020⟧)", ["1930-02-03/2020-02-03"], "a commemoration is one range"),
    ("⟦ngày 12⟧ và ⟦13/8⟧", ["2021-08-12", "2021-08-13"], "coordinated days are two"),
    ("⟦ngày 30⟧ và ⟦1/10⟧", ["2021-09-30", "2021-10-01"], "the month before"),
    ("các ⟦ngày 5⟧, ⟦6⟧, ⟦7/10/2021⟧", ["2021-10-05", "2021-10-06", "2021-10-07"], "three days"),
    ("mít tinh mừng Quốc khánh ⟦2.9⟧, tăng từ 5.6 đến 7.8%", ["2021-09-02"], "dotted day of a feast"),
    ("đóng cửa phiên ⟦26/10⟧ ở mức thấp, kết phiên ⟦27.10⟧ vừa qua", ["2021-10-26", "2021-10-27"], "the day of a session"),
    ("Lịch tiếp dân:\n- ⟦4/10⟧: Chủ tịch; ⟦5/10⟧: Phó Chủ tịch", ["2021-10-04", "2021-10-05"], "the head of an item"),
    ("như dịp ⟦30.4⟧ vừa qua", ["2021-04-30"], "dotted day after dịp"),
    ("vùng bị hạn ⟦từ tháng 2 đến tháng 4⟧", ["2021-02/2021-04"], "drought is no term"),
    (
        "⟦Trưa 12/10⟧, đoàn đến xã; ông kể: “⟦Đêm 11/10⟧ nước lên”. ⟦Cùng ngày⟧, tỉnh họp",
        ["2021-10-12", "2021-10-11", "2021-10-12"],
        "a speaker's day is not the day of the story",
    ),
    ("⟦Ngày 14-10⟧ họp; ⟦từ đầu năm 2021 đến ngày 12-10⟧ có 5 ca. ⟦Cùng ngày⟧, xã", ["2021-10-14", "2021/2021-10-12", "2021-10-14"], "nor is the end of a count"),
    ("⟦Hôm nay, thứ Sáu (15/10)⟧, đoàn", ["2021-10-15"], "day word, weekday, day in brackets"),
    ("⟦9 tháng đầu⟧ và nhiệm vụ ⟦3 tháng cuối năm 2021⟧", ["2021-01/2021-09", "2021-10/2021-12"], "halves"),
    ("sẵn sàng cho ngày bầu cử ⟦15-10⟧", ["2021-10-15"], "the day of an election"),
    ("cuộc bầu cử ⟦17/10⟧, khai mạc ⟦20-10⟧, nộp chậm nhất ⟦31/10⟧", ["2021-10-17", "2021-10-20", "2021-10-31"], "events and terms"),
    ("từ ⟦ngày 20/10⟧, hằng tuần báo cáo", ["2021-10-20"], "a day of the year recurs only each year"),
    ("⟦đêm 31/7⟧, ⟦rạng sáng 1/8⟧", ["2021-07-31", "2021-08-01"], "night and dawn"),
    ("⟦tháng 9/2021⟧, ⟦tháng 8-2021⟧, ⟦tháng 7.2021⟧", ["2021-09", "2021-08", "2021-07"], "months"),
    ("⟦tháng Tám năm 1945⟧", ["1945-08"], "month in words"),
    ("đến hết ⟦tháng 6⟧", ["2021-06"], "đến hết stays outside"),
    ("⟦từ tháng 6/2015 đến tháng 10/2018⟧", ["2015-06/2018-10"], "range of months"),
    ("⟦Từ tháng 10 năm 1954 đến năm 1965⟧", ["1954-10/1965"], "range of unlike periods"),
    ("⟦tháng 10⟧ và ⟦tháng 11/2020⟧", ["2020-10", "2020-11"], "the year of the fuller member"),
    ("⟦quý III-2021⟧, ⟦quý 3/2020⟧", ["2021-35", "2020-35"], "quarters"),
    ("⟦quý II⟧ và ⟦III/2021⟧", ["2021-34", "2021-35"], "quarters that share a year"),
    ("⟦quý I-III/2021⟧", ["2021-01/2021-09"], "range of quarters, as months"),
    ("⟦quý IV năm nay⟧; ⟦quý I năm tới⟧", ["2021-36", "2022-33"], "worded years of quarters"),
    ("⟦6 tháng đầu năm 2019⟧", ["2019-40"], "first half"),
    ("nhiệm vụ ⟦6 tháng cuối năm⟧", ["2021-41"], "second half of the running year"),
    ("⟦9 tháng đầu năm⟧; ⟦11 tháng năm 2016⟧", ["2021-01/2021-09", "2016-01/2016-11"], "months"),
    ("từ đầu ⟦năm 2021⟧ đến nay", ["2021"], "single point"),
    ("⟦từ năm 2017 đến năm 2019⟧", ["2017/2019"], "range of years"),
    ("⟦giai đoạn 2021 - 2025⟧, ⟦nhiệm kỳ 2020–2025⟧", ["2021/2025", "2020/2025"], "spans"),
    ("mùa khô ⟦2022-2023⟧", ["2022/2023"], "range of bare years"),
    ("⟦năm học 2021-2022⟧", ["2021/2022"], "school year"),
    ("chiều cùng ⟦ngày 5/10⟧, xã", ["2021-10-05"], "the day itself"),
    ("lần thứ ba, ⟦ngày 5/10⟧", ["2021-10-05"], "an ordinal before the day"),
    ("⟦ngày 5.6⟧ và ⟦7.6⟧; dịp ⟦30.4⟧ và ⟦1.5⟧", ["2021-06-05", "2021-06-07", "2021-04-30", "2021-05-01"], "dotted days in lists"),
    ("⟦hôm nay⟧; 5.6 và 7.6", ["2021-10-15"], "decimals after a day word"),
    ("họp ⟦5/10 năm 2020⟧ và ⟦5/10 năm ngoái⟧", ["2020-10-05", "2020-10-05"], "a year in words without ngày"),
    ("vào ⟦5-6⟧, xã; vào ⟦5/6⟧ mưa", ["2021-06-05", "2021-06-05"], "a hyphen needs the end of its phrase, a slash does not"),
    ("lễ ⟦2.9⟧ đông vui; Quốc khánh mừng (⟦2.9⟧)", ["2021-09-02", "2021-09-02"], "a dot needs a feast"),
    ("Lễ hội ⟦9/11⟧ họp", ["2021-11-09"], "a feast in the same clause"),
    ("Lễ " + 96 * "x" + " ⟦9/11⟧", ["2021-11-09"], "as far as a hundred letters before"),
    ("họp ⟦5 . 10 . 2021⟧", ["2021-10-05"], "spaced dots with the year"),
    ("⟦ngày 2-3⟧ Ban họp; ⟦ngày 5/10⟧ xã họp", ["2021-03-02", "2021-10-05"], "a name or a slash is no amount"),
    ("⟦5-10-2021⟧ xã; ⟦ngày 5-10-21⟧ xã; ⟦ngày 5-10 năm 2021⟧ xã; ⟦ngày 5-10 năm ngoái⟧ xã", ["2021-10-05"] * 3 + ["2020-10-05"], "nor is a day with its year"),
    ("⟦Sáng mai⟧ họp, ⟦chiều mai⟧ nghỉ", ["2021-10-16", "2021-10-16"], "tomorrow after a part of the day"),
    ("⟦Hôm nay (20/2)⟧", ["2022-02-20"], "beside a day word the nearest either way"),
    ("⟦Ngày 5⟧, họp; (⟦ngày 6⟧)", ["2021-10-05", "2021-10-06"], "a day of the month before a comma or bracket"),
    ("⟦tối thứ Ba, 5/10⟧, ⟦thứ Ba tối ngày 5/10⟧", ["2021-10-05", "2021-10-05"], "the part of the day before or after the weekday"),
    ("vào ⟦5⟧, ⟦6⟧ và ⟦7/10⟧", ["2021-10-05", "2021-10-06", "2021-10-07"], "bare days after a word that asks for one"),
    ("trực ⟦5 đến 6/10/2021⟧", ["2021-10-05/2021-10-06"], "a bare range with its year"),
    ("trực 5 đến ⟦6/10⟧", ["2021-10-06"], "none without its year"),
    ("vào 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, ⟦11/10/2021⟧", ["2021-10-11"], "a list of eleven is too long"),
    ("vào ⟦1⟧, ⟦2⟧, ⟦3⟧, ⟦4⟧, ⟦5⟧, ⟦6⟧, ⟦7⟧, ⟦8⟧, ⟦9⟧, ⟦10/10/2021⟧", [f"2021-10-{day:02}" for day in range(1, 11)], "one of ten is not"),
    ("có 2/5 tàu; ⟦từ ngày 5 đến 7/10⟧; ⟦ngày 9/10⟧", ["2021-10-05/2021-10-07", "2021-10-09"], "what is no date ends nothing"),
    ("⟦ngày 3⟧, ⟦5-7/10⟧ và ⟦ngày 9/10⟧", ["2021-10-03", "2021-10-05/2021-10-07", "2021-10-09"], "a range within a list"),
    ("⟦từ ngày 5/10 đến ngày 7/10⟧ đến ⟦ngày 9/10⟧", ["2021-10-05/2021-10-07", "2021-10-09"], "a range has two ends"),
    ("⟦giai đoạn 2016-2020⟧ đến ⟦năm 2030⟧, ⟦năm 2015⟧ đến ⟦giai đoạn 2016-2020⟧", ["2016/2020", "2030", "2015", "2016/2020"], "a run of years is no end"),
    ("họp ⟦hôm nay⟧ - ⟦ngày mai⟧ nghỉ", ["2021-10-15", "2021-10-16"], "a dash after a day word"),
    ("Xã họp ⟦hôm nay⟧, ⟦hôm qua⟧. ⟦Hôm qua⟧, ⟦hôm nay⟧ và ⟦ngày mai⟧ có mưa", ["2021-10-15", "2021-10-14", "2021-10-14", "2021-10-15", "2021-10-16"], "day words listed, no figure of speech"),
    ("⟦từ hôm nay đến ngày mai⟧, ⟦từ hôm qua đến 20/10⟧", ["2021-10-15/2021-10-16", "2021-10-14/2021-10-20"], "ranges that begin with a day word"),
    ("⟦từ ngày 10/10 đến hôm nay⟧", ["2021-10-10/2021-10-15"], "a range that ends with one"),
    ("⟦tháng 3⟧ đến ⟦ngày 5/10/2019⟧", ["2021-03", "2019-10-05"], "unlike periods without từ"),
    ("từ ⟦tháng 3⟧ - ⟦5/10/2019⟧", ["2021-03", "2019-10-05"], "unlike periods with a dash"),
    ("⟦tháng 3⟧ và ⟦ngày 5/10/2019⟧; ⟦ngày 5/9⟧ và ⟦tháng 10/2019⟧", ["2021-03", "2019-10-05", "2021-09-05", "2019-10"], "unlike periods in a list"),
    ("số hộ giảm từ ⟦năm 2019⟧ đến 3, từ ⟦năm 2018⟧ đến 5.", ["2019", "2018"], "a number after a year is no month"),
    ("vào ⟦5⟧, ⟦6/10⟧ và ⟦7.10⟧", ["2021-10-05", "2021-10-06", "2021-10-07"], "a dotted day after a full one"),
    ("từ ⟦ngày 5/10⟧ đến 31/2/2021", ["2021-10-05"], "an end that no calendar has"),
    ("⟦từ 6-2015 đến 10-2018⟧, vào ⟦6-2015⟧", ["2015-06/2018-10", "2015-06"], "months in figures with a hyphen"),
    ("Cách mạng ⟦tháng Tám 1945⟧; ⟦quý III 2020⟧; ⟦thứ Năm, 13 Tháng 9 2012⟧", ["1945-08", "2020-35", "2012-09-13"], "a year after nothing but a space"),
    ("⟦6 tháng đầu năm (2020)⟧, (⟦9 tháng đầu năm⟧)", ["2020-40", "2021-01/2021-09"], "a year in brackets"),
    ("⟦tháng năm năm 2020⟧, ⟦ngày 5 tháng năm năm 2020⟧; ngày 9 tháng ⟦năm 2020⟧, tháng ⟦năm 2020-2021⟧", ["2020-05", "2020-05-05", "2020", "2020/2021"], "năm before figures is no month"),
    ("⟦Ngày 14⟧, ⟦ngày 15⟧, họp", ["2021-10-14", "2021-10-15"], "days of the month one by one"),
    ("⟦tháng 7⟧, ⟦8⟧ và ⟦9/2020⟧; ⟦tháng 3⟧ và ⟦tháng 4⟧; ⟦tháng 5⟧ và ⟦6 năm 2019⟧", ["2020-07", "2020-08", "2020-09", "2021-03", "2021-04", "2019-05", "2019-06"], "bare months"),
    ("từ ⟦tháng 7⟧, 8.500 tấn; ⟦tháng 7⟧ và 3 xã", ["2021-07", "2021-07"], "amounts after a month"),
    ("⟦từ 6/2015 đến 10/2018⟧; trong ⟦6/2015⟧; nghị quyết 6/2015", ["2015-06/2018-10", "2015-06"], "months without tháng after a word that asks for one"),
    ("⟦từ 2014 đến 2016⟧; ⟦từ năm 2014 đến 2016⟧; ⟦năm 2014⟧, ⟦2015⟧ và ⟦2016⟧", ["2014/2016", "2014/2016", "2014", "2015", "2016"], "years without năm"),
    ("⟦từ 8 giờ 30 ngày 5/10 đến 17h ngày 6/10⟧", ["2021-10-05/2021-10-06"], "hours before the ends"),
    ("⟦nửa đầu năm 2020⟧; ⟦nửa cuối năm⟧", ["2020-40", "2021-41"], "halves in words"),
    ("⟦6 tháng năm nay⟧, ⟦6 tháng cuối năm ngoái⟧, ⟦mười một tháng đầu năm⟧", ["2021-40", "2020-41", "2021-01/2021-11"], "worded years of halves"),
    ("⟦tháng 3/2020⟧ người; ⟦tháng 3 năm ngoái⟧ người; ⟦tháng 9/19⟧", ["2020-03", "2020-03", "2019-09"], "a month with its year is no amount"),
    ("⟦giai đoạn 2021-25⟧, ⟦nhiệm kỳ (2020-2025)⟧, (⟦nhiệm kỳ 2015-2020⟧), ⟦khóa học 2020-2020⟧", ["2021/2025", "2020/2025", "2015/2020", "2020/2020"], "runs of years"),
    ("⟦27/9 - 03/10/2021⟧, ⟦27-9 đến 3-10-2021⟧, (⟦27.9-3.10.2021⟧)", ["2021-09-27/2021-10-03"] * 3, "a range of figures with its year"),
    ("trực ⟦5/10⟧ và ⟦6/10/2021⟧", ["2021-10-05", "2021-10-06"], "a list of figures with its year"),
    ("trong 2 ngày (⟦5⟧ và ⟦6/10⟧), trong hai ngày, ⟦8-9/10⟧; trong 2 ngày (5/7 xã)", ["2021-10-05", "2021-10-06", "2021-10-08/2021-10-09"], "after a number of days"),
    ("các ⟦ngày 5-6⟧ và ⟦8/10⟧; ⟦ngày 3⟧, ⟦5-6⟧, ⟦8-9/10⟧", ["2021-10-05/2021-10-06", "2021-10-08", "2021-10-03", "2021-10-05/2021-10-06", "2021-10-08/2021-10-09"], "ranges that share a month"),
    ("⟦ngày 2-9⟧ và ⟦5/9⟧, ⟦ngày 6-5⟧ và ⟦8/10⟧, ⟦ngày 5-6⟧ và ⟦8-10⟧, ⟦ngày 5-5⟧ và ⟦8/5⟧, ⟦ngày 2-5⟧ và ⟦5/5⟧", ["2021-09-02", "2021-09-05", "2021-05-06", "2021-10-08", "2021-06-05", "2021-10-08", "2021-05-05", "2021-05-08", "2021-05-02", "2021-05-05"], "no ranges"),
    ("lúc 8 giờ 30, ⟦ngày 5/10⟧; từ 17 giờ 15, ⟦ngày 6/10⟧; lúc 8 giờ ⟦5/10/21⟧", ["2021-10-05", "2021-10-06", "2021-10-05"], "minutes are no day"),
    ("⟦ngày 5/10, năm 2020⟧; ⟦tháng 9, năm 2020⟧; ⟦ngày 5/10⟧, năm nay; ⟦tháng 9⟧, năm nay", ["2020-10-05", "2020-09", "2021-10-05", "2021-09"], "a comma before the year"),
    ("kế hoạch 5 năm ⟦2021-2025⟧, chiến lược mười năm ⟦2021 - 2030⟧; trong ⟦năm 2021-2025⟧", ["2021/2025", "2021/2030", "2021/2025"], "a number of years"),
    ("⟦đêm 5⟧ ⟦rạng sáng 6/10⟧, ⟦đêm ngày 7⟧ rạng ⟦ngày 8/10⟧", ["2021-10-05", "2021-10-06", "2021-10-07", "2021-10-08"], "a night and its dawn"),
    ("⟦ngày 3, tháng 2, năm 1930⟧, ⟦ngày 03 tháng02 năm 1930⟧; ⟦sáng ngày 5,\ntháng 10⟧", ["1930-02-03", "1930-02-03", "2021-10-05"], "a comma after the day, a lost space"),
    ("kỳ họp thứ 10, ⟦tháng 5/2021⟧", ["2021-05"], "not after what is no day"),
    ("Huy hiệu Đảng đợt ⟦03/02⟧ và ⟦19/5⟧", ["2021-02-03", "2021-05-19"], "days of a campaign"),
    ("⟦ngày 5/10⟧, 20/11 hằng năm, ⟦tháng 9⟧ và tháng 4 hằng năm", ["2021-10-05", "2021-09"], "beside one of every year"),
    ("trong ngày làm việc ⟦12/6⟧, sau cuộc họp ⟦14/6⟧", ["2021-06-12", "2021-06-14"], "what took place that day"),
    ("⟦Chiều cùng ngày (12/9)⟧, đoàn đến", ["2021-09-12"], "the same day, said in brackets"),
    ("Công văn số 12/UBND cùng ⟦ngày 12/9/2021⟧ của xã", ["2021-09-12"], "the day that two things share"),
    ("⟦ngày 20/9⟧ họp; ⟦từ 8h ngày 12/9 đến 17h cùng ngày⟧ mưa", ["2021-09-20", "2021-09-12/2021-09-12"], "to the end of the same day"),
    ("có hiệu lực từ ⟦ngày 01/01/2016⟧, mỗi năm giao quân một đợt", ["2016-01-01"], "a printed year"),
    ("các ⟦ngày 5⟧,⟦6⟧,⟦7/9⟧ và ⟦ngày 8/9⟧,⟦9/9⟧, ⟦tháng 5⟧,⟦6/2020⟧", ["2021-09-05", "2021-09-06", "2021-09-07", "2021-09-08", "2021-09-09", "2020-05", "2020-06"], "commas without a space"),
    ("⟦ngày thứ Bảy (16/10)⟧, ⟦Ngày Chủ nhật, 3/10⟧", ["2021-10-16", "2021-10-03"], "ngày before the day of the week"),
    ("⟦tháng 5⟧ và ⟦6 năm 2019⟧ huyện họp", ["2019-05", "2019-06"], "a bare month with its year amid a phrase"),
    ("⟦quý ii⟧, ⟦quý iv⟧ đạt", ["2021-34", "2021-36"], "quarters in small letters"),
    ("họp ⟦tháng Ba⟧; ⟦tháng tư năm 2020⟧, Cách mạng ⟦tháng Tám năm 1945⟧", ["2021-03", "2020-04", "1945-08"], "months in words"),
    ("⟦từ 1.7.2014 đến hết 2016⟧", ["2014-07-01/2016"], "day to year"),
    ("⟦từ ngày 27/2 đến 3/3/21⟧; ⟦ngày 27-28/2/21⟧; các ⟦ngày 6⟧, ⟦7/3/21⟧; vào ⟦5/10/21⟧", ["2021-02-27/2021-03-03", "2021-02-27/2021-02-28", "2021-03-06", "2021-03-07", "2021-10-05"], "two figures of the year in a range, in a list, after a word that asks for a day"),
    ("⟦Thứ ba, 5/10/21⟧; ⟦chiều nay, 5/10/21⟧", ["2021-10-05", "2021-10-05"], "and after a day of the week or a day word"),
    ("⟦ngày 29/2/20⟧ và ⟦ngày 29/2/00⟧", ["2020-02-29", "2000-02-29"], "leap days"),
    ("vào một ⟦chiều ngày 5/10⟧, một ⟦chiều 6/10⟧", ["2021-10-05", "2021-10-06"], "one afternoon is no repetition"),
    ("⟦ngày 5-6-2021⟧ và ⟦8/10/2021⟧; ⟦ngày 5/6⟧ và ⟦8/10⟧; ⟦ngày 5.6⟧ và ⟦8/10⟧", ["2021-06-05", "2021-10-08", "2021-06-05", "2021-10-08", "2021-06-05", "2021-10-08"], "a day with its month shares none"),
    ("họp lại vào ⟦ngày 20⟧ tới; hạn cuối ⟦30-10⟧, hạn chót ⟦1/11⟧", ["2021-10-20", "2021-10-30", "2021-11-01"], "a day to come, and terms"),
    ("⟦ngày 5/10⟧, 2/5 tàu về", ["2021-10-05"], "a ratio after a day"),
    ("⟦Hôm nay⟧, 9/9 xóm ra quân; ⟦sáng nay⟧ 7/7 xã đã họp", ["2021-10-15", "2021-10-15"], "all of them after a day word"),
    ("⟦Hôm nay, 9/9⟧, xóm Đông ra quân", ["2021-09-09"], "a day, and what the clause begins with"),
    ("⟦Hôm nay, 9/9⟧ xã Hòa An ra quân", ["2021-09-09"], "a day before the name of a place"),
    ("⟦Sáng 5/5⟧ xã họp", ["2021-05-05"], "a part of the day, but no day word"),
    ("Trong ⟦tháng 7⟧ và ⟦8⟧, các đoàn kiểm tra ⟦tháng 4⟧, ⟦5⟧ và ⟦6⟧; ⟦tháng 6-7⟧.", ["2021-07", "2021-08", "2021-04", "2021-05", "2021-06", "2021-06/2021-07"], "later months that end a list"),
    ("⟦tháng 7⟧ và 8 hộ nghèo, ⟦tháng 7⟧, 5; ⟦tháng 1⟧, 22 ki-ốt; ⟦tháng 6⟧ và ⟦7 tháng đầu năm 2021⟧; ⟦tháng 6/2020⟧ và 7.", ["2021-07", "2021-07", "2021-01", "2021-06", "2021-01/2021-07", "2020-06"], "what is counted, no later month, and a month with its year"),
    ("⟦Sáng, ngày 5⟧ và ⟦6/10⟧, ⟦Thứ ba ngày 5⟧ và ⟦thứ Tư 6/10⟧", ["2021-10-05", "2021-10-06"] * 2, "a bare day after a part of the day or a day of the week"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "values", "why"), FORMS, ids=[why for *_, why in FORMS])
def test_forms(text: str, values: list[str], why: str) -> None:
    plain, places = marked(text)
    mentions = found(plain)
    assert spans(mentions) == places
    assert [mention.edtf for mention in mentions] == values


NONE = [
    ("hai mức (10/15 và 12/15), tỷ lệ (3/4 và 5/6 số xã)", "shares in brackets"),
    ("Điểm thi: 7/10.\nTỷ lệ dự hội nghị: 3/4; kết quả phiên bỏ phiếu: 9/12", "shares behind other names"),
    ("Hội nghị tán thành: 3/4 đại biểu\nNgày hội: 3/4 xã về dự", "what is counted, behind an event"),
    ("theo phụ lục 7 và 8/10 mục, mẫu (số 7 và 8/10)", "what is numbered, in brackets too"),
    ("đạt loại khá (8 và 7/10 điểm), khá (8 và 7/10)", "marks, the second of which is no later day"),
    ("hằng quý hai bên gặp nhau, mỗi quý III", "a quarter that comes again"),
    ("tăng 5/10 tới 7 điểm, 5.10 tới", "no day to come"),
    ("điều quý nhất ở làng là tình người, của quý để đời", "quý, precious"),
    ("chi bộ họp chuyên đề mỗi quý một lần", "how often"),
    ("tại đường 3 tháng 2, quảng trường 2 tháng 4", "streets and squares in words"),
    ("mẫu 7-5-2019/QĐ, 7-5-2019/8", "a bar before something else"),
    ("có 2/5 tàu, đạt 17/20 tiêu chí, trực 24/7", "ratios"),
    ("vào 5/7 xã, thị trấn; đến 9/12 thôn", "ratios after a word that asks for a day"),
    ("1.687/3.745 hộ, thu 5,2/6,9 tỷ đồng", "ratios of large and decimal numbers"),
    ("Nghị định số 34/2016/NĐ-CP, Luật số 12/2013, số 19-2018/NQ-CP", "document numbers"),
    ("ngày 31/2/2021, ngày 30/2, 31/2/2021, ngày 31 tháng 4 năm 2021", "no calendar has them"),
    ("45/13, ngày 45/13, ngày 12/13/2021, 29/2/2021", "impossible figures"),
    ("điện thoại 0913.12.2021, 0203-767-1234", "telephone numbers"),
    ("đường 30/4, quốc lộ 14/5, công viên 2/9", "streets and places"),
    ("thắng 2-1, từ 5-6 tỷ đồng, sau 2-3 năm", "scores and amounts"),
    ("mỗi ngày 2-3 lần, hằng ngày 5/10, mỗi tháng 2", "repeated"),
    ("chạy ngày 2-3 chuyến, ngày 3-4 tiếng", "how often and how long"),
    ("trước ngày 15/12 hằng năm, ngày 20 hằng tháng", "every year, every month"),
    ("6 tháng qua, năm ngoái, tháng trước, trong năm, năm nay, đầu năm", "vague words"),
    ("mấy hôm nay mưa, vài hôm nay nắng", "days counted back from today"),
    ("thế hệ hôm nay, hôm nay và mai sau, hôm qua, hôm nay hay ngày mai", "figures of speech"),
    ("Hôm qua, hôm nay và mai sau, dân vẫn tin. Thế hệ hôm qua, hôm nay và ngày mai", "figures in a list"),
    ("thành quả hôm nay, ngày mai; hôm qua hay hôm nay", "figures in a list, and a choice"),
    ("quý vị, quý báu, họ Quý", "other words quý"),
    ("lúc 17 giờ 30, 8h30-10h, lần thứ ba, khóa XIII", "clock and ordinals"),
    ("Cách mạng tháng Tám, ngày tháng năm sinh", "names and forms"),
    ("1800-2000 đồng, từ 1900 đến 2000 hộ", "amounts like years"),
    ("2025 - 2020", "a span the wrong way round"),
    ("số 5/10/2021, số 5/10, vào 5-6 nữa", "numbers, and a hyphen amid a phrase"),
    ("dịp Tết tăng 2.9 điểm, giờ 5.6, đợt 7.8", "decimals"),
    ("Lễ hội tăng 2.9 nữa", "a decimal amid a phrase after a feast"),
    ("Lễ hội; 9/11 họp", "a feast in another clause"),
    ("Lễ " + 97 * "x" + " 9/11", "a feast far before"),
    ("2. 10 đồng chí, ngày 2. 10 đồng chí", "a numbered list"),
    ("trong ngày 2-3 lần, ngày 2-3%", "amounts after ngày"),
    ("sáng Mai về", "a name"),
    ("bao nhiêu tháng 2, vài tháng 3, mỗi ngày 5/10", "repeated and counted"),
    ("thứ ba 5, họp; sáng 5, họp; Ngày 5 họp", "bare days that nothing completes"),
    ("mỗi ngày 5, họp; 15 ngày 5, họp; 15 ngày 5)", "counts of days"),
    ("5, 6 và 7/10, trực 5 và 6/10", "bare days that no word asks for"),
    ("cùng ngày, tháng, năm sinh", "a form"),
    ("góp vui cùng Ngày hội của khu phố", "a feast with its capital"),
    ("Lễ hội ở công viên 2/9, ở quốc lộ 14/5, ở khu đô thị 3/2", "names of several words at a feast"),
    ("tháng 3 tỷ đồng, tháng 3 người; tháng 9/10, tháng 9/12", "amounts and fractions after tháng"),
    ("tháng ba, tháng tư; cách mạng tháng Mười", "months in small letters, and a revolution"),
    ("tháng 3 hằng năm, tháng 3 (hàng năm)", "a month of every year"),
    ("cấp 2014 và 2016, quyết định 6/2015", "bare years and months"),
    ("giai đoạn 2025-20", "a term the wrong way round"),
    (
        "ngày 29/2/21, từ 27/2/2021 đến 29/2, ngày 29/2 năm nay, 29/2 năm 2019",
        "a leap day of a year without one",
    ),
    ("ngày 5,6 ha, từ 7,5/10 lên 8/10 điểm, tháng 5,6 tỷ đồng, tháng 5,6/10", "decimals"),
    ("đạt 5/10 - 7/10 điểm, hơn 2/3 hằng năm", "ratios in a range or of every year"),
    (
        "từ ngày 15/11 đến 15/12 hằng năm, từ tháng 5 đến tháng 10 hàng năm, tháng 5-10 mỗi năm",
        "ranges of every year",
    ),
    ("đợt 2/2021, đợt 1 và 2", "a number in an order"),
    ("ngày thứ hai của kỳ họp, ngày thứ hai, 20 đại biểu", "an ordinal"),
    ("mã 12/5/21, hồ sơ 12.5.21", "figures that no word asks for"),
    ("mỗi ngày rằm tháng Bảy, mỗi ngày 5 tháng 10" + 300 * " xã họp, mỗi ngày 5 tháng 10", "repeated"),
    ("tăng từ 5 đến 7.8 so với trước, vào 5 và 7.6", "bare figures and decimals"),
]


@pytest.mark.parametrize(("text", "why"), NONE, ids=[why for _, why in NONE])
def test_no_dates(text: str, why: str) -> None:
    assert [mention.text for mention in found(text)] == []


YEARS = [
    (
        "yêu cầu xã họp ngay; sơ kết vào quý IV",
        dt.date(2022, 3, 31),
        "2022-36",
        "a demand in the clause before",
    ),
    (
        "đề nghị xã\nhọp ngay; ngày 20/9 sơ kết",
        dt.date(2022, 3, 31),
        "2022-09-20",
        "over the end of a wrapped line",
    ),
    (
        "yêu cầu xã họp. Ngay hôm đó họp; ngày 20/9 sơ kết",
        dt.date(2022, 3, 31),
        "2021-09-20",
        "not in the sentence before",
    ),
    (
        "yêu cầu xã họp; ghi biên bản. Ngày 20/9 họp",
        dt.date(2022, 3, 31),
        "2021-09-20",
        "nor where its sentence ends later",
    ),
    ("đã yêu cầu xã họp; ngày 20/9 sơ kết", dt.date(2022, 3, 31), "2021-09-20", "a demand that is told"),
    ("yêu cầu Xã\nHọp ngay; ngày 20/9 sơ kết", dt.date(2022, 3, 31), "2021-09-20", "not in the line before"),
    (
        "yêu cầu thu đủ thuế; quý III đạt 70%",
        dt.date(2022, 12, 5),
        "2022-35",
        "a demand looks no further than the year",
    ),
    ("tổ chức Tết trồng cây ngày 5/2", dt.date(2022, 12, 20), "2023-02-05", "a day of the next year, soon"),
    ("tổ chức Tết trồng cây ngày 25/2", dt.date(2022, 12, 20), "2022-02-25", "not later"),
    (
        "Luật có hiệu lực từ ngày 1/7",
        dt.date(2024, 1, 15),
        "2024-07-01",
        "in force from the nearest such day, to come",
    ),
    ("Luật có hiệu lực từ ngày 1/8", dt.date(2024, 8, 25), "2024-08-01", "or past"),
    ("đã bố trí vốn, khởi công quý IV", dt.date(2012, 5, 18), "2012-36", "a quarter of the running year"),
    ("trong quý IV, tỉnh có 12 vụ", dt.date(2022, 1, 12), "2021-36", "told in January"),
    ("dự kiến hoàn thành trong quý IV", dt.date(2022, 1, 12), "2022-36", "planned in January"),
    ("sơ kết trong quý III", dt.date(2022, 1, 12), "2021-35", "a quarter too far ahead"),
    (
        "đã giao các xã trình trong tháng 11",
        dt.date(2021, 10, 10),
        "2021-11",
        "done for a month soon to come",
    ),
    ("đã khởi công hồi tháng 11", dt.date(2021, 10, 10), "2020-11", "but not where a word says that it was"),
    ("rà soát từng hộ trong tháng 12", dt.date(2021, 10, 10), "2021-12", "each one"),
    (
        "dự báo có mưa; tháng 12 mưa lớn",
        dt.date(2021, 2, 10),
        "2021-12",
        "what is forecast in the clause before",
    ),
    ("ngày 25/12, Sở họp", dt.date(2022, 1, 5), "2021-12-25", "the last such day"),
    ("đã họp ngày 20/11", dt.date(2021, 10, 15), "2020-11-20", "the text looks back"),
    ("dự kiến khai mạc ngày 20/1", dt.date(2021, 12, 20), "2022-01-20", "the text looks forward"),
    ("nhà thầu cam kết thông xe trong tháng 9", dt.date(2022, 3, 21), "2022-09", "a promise"),
    ("ông hứa trả lời trước cử tri vào tháng 9", dt.date(2022, 3, 21), "2022-09", "a promise in plain words"),
    ("đã ký cam kết hồi tháng 9", dt.date(2022, 3, 21), "2021-09", "a promise once given"),
    ("báo cáo trước ngày 30/11", dt.date(2021, 3, 1), "2021-11-30", "a term in the same year"),
    ("ngày 18/2 tới đây", dt.date(2017, 2, 6), "2017-02-18", "looks forward after the day"),
    ("dịp 19/5", dt.date(2013, 3, 4), "2013-05-19", "soon, in the same year"),
    ("còn hạn đến tháng 12", dt.date(2021, 7, 24), "2021-12", "the end of something, later in the year"),
    ("tháng 8", dt.date(2017, 10, 12), "2017-08", "the last such month"),
    ("quý III", dt.date(2021, 8, 2), "2021-35", "the running quarter"),
    ("quý I", dt.date(2021, 10, 15), "2021-33", "not into the next year"),
    ("Sáng mai (1/1)", dt.date(2021, 12, 31), "2022-01-01", "the nearest to the day word"),
    ("hưởng ứng Ngày Pháp luật (9/11)", dt.date(2021, 6, 28), "2021-11-09", "a day to be kept"),
    (
        "đã bầu đại biểu dự Hội nghị, diễn ra vào tháng 12",
        dt.date(2021, 5, 27),
        "2021-12",
        "what takes place then",
    ),
    ("giải đã diễn ra vào tháng 12", dt.date(2021, 5, 27), "2020-12", "what took place"),
    ("diễn ra vào tháng 9", dt.date(2021, 10, 15), "2021-09", "not fifty weeks off"),
    ("năm nay lễ hội ngày 20/12", dt.date(2021, 3, 1), "2021-12-20", "this year"),
    ("Ngày 29/2", dt.date(2021, 10, 15), "2020-02-29", "the last leap day"),
    ("ngày 30/9", None, "XXXX-09-30", "no reference"),
    ("ngày 1/7/19", None, "XX19-07-01", "no reference, two figures"),
    ("quý III", None, "XXXX-35", "no reference"),
    ("hôm nay", None, "XXXX-XX-XX", "no reference"),
]


@pytest.mark.parametrize(("text", "today", "value", "why"), YEARS, ids=[why for *_, why in YEARS])
def test_missing_years(text: str, today: dt.date | None, value: str, why: str) -> None:
    (mention,) = found(text, today)
    assert mention.edtf == value
    assert mention.inferred == (today is not None)
    assert (mention.first is None) == (today is None) == (mention.last is None)


def test_a_printed_year_is_not_inferred() -> None:
    assert [mention.inferred for mention in found("ngày 12 và 13/8/2021", None)] == [False, False]


SAME_DAY = [
    ("Ngày 14/10, họp. Học Quyết định số 13-QĐ/TU ngày 3/4/2021. Theo chương trình, sáng cùng ngày, đoàn dâng hương.", "2021-10-14", "a programme before a comma is no document"),
    ("Ngày 14/10, họp. Học Quyết định số 13-QĐ/TU ngày 3/4/2021, Chỉ thị số 15, cùng ngày.", "2021-04-03", "but a numbered one"),
    (f"Ngày 14/10, họp. Sáng mai, 16/10, đoàn thăm{60 * ' xã'}; dự kiến về chiều cùng ngày.", "2021-10-16", "the same sentence, however long"),
    (f"Ngày 14/10, họp. Sáng mai, 16/10, đoàn thăm{60 * ' xã'}. Chiều cùng ngày, về.", "2021-10-14", "another sentence"),
    (f"Trường khởi công ngày 15-3-2021, có 12 phòng.{150 * ' x'} Chiều cùng ngày, đoàn về.", "2021-10-15", "not a day long ago, told far before"),
    ("Trường khởi công ngày 15-3-2021, có 12 phòng. Chiều cùng ngày, đoàn về.", "2021-03-15", "but one told right before"),
    (f"Từ ngày 10 đến 13/10, đoàn thăm tỉnh. Sáng 11/10, họp.{150 * ' x'} Chiều cùng ngày, về.", "2021-10-11", "a day of the stretch that the story begins with"),
    (f"Từ ngày 10 đến 13/10, đoàn thăm tỉnh. Sáng 14/10, họp.{150 * ' x'} Chiều cùng ngày, về.", "2021-10-14", "a day after it"),
    (f"Ngày 13/10, đến. Sáng 11/10, họp.{150 * ' x'} Chiều cùng ngày, về.", "2021-10-13", "two single days: the latest"),
    ("Ngày 12/10, đoàn đến. Đến ngày 8/10, độ mặn vào sâu. Tối cùng ngày, đoàn về.", "2021-10-12", "nor one up to which is counted"),
    ("Từ trần ngày 12/10. 13 giờ cùng ngày, lễ truy điệu.", "2021-10-15", "nor the day of a death"),
    ("Ngày 12/10, đoàn đến. Bản bị chia cắt từ đêm 10/10.\nCùng ngày, đoàn về.", "2021-10-12", "not the beginning of what lasts"),
    ("Ngày 12/10, đoàn đến. Chợ mở cửa từ ngày 13/10. Cùng ngày, đoàn về.", "2021-10-12", "not a beginning that goes on"),
    ("Ngày 12/10, đoàn đến. Lễ viếng vào ngày mai (16/10); lễ an táng cùng ngày.", "2021-10-16", "the day before a semicolon"),
    ("Ngày 12/10, đoàn đến. Bầu cử vào ngày 13/10 vừa qua.\nCùng ngày, đoàn về.", "2021-10-12", "not a day told in passing"),
    ("Ngày 12/10, đoàn đến. Lũ từ ngày 2 đến 6/10.\nSáng cùng ngày, đoàn về.", "2021-10-12", "not a stretch of time"),
    ("Ngày 12/10, công bố Quyết định số 12-QĐ/TU ngày 3-4-2021; Quyết định số 13-QĐ/TU cùng ngày.", "2021-04-03", "the day of signing"),
    ("Ngày 12/10, công bố Quyết định số 12-QĐ/TU ngày 3-4-2021 và Quyết định số 13-QĐ/TU Cùng ngày, đoàn về.", "2021-10-12", "not where the next line begins"),
    ("Ngày 12/10, đoàn đến. Chi theo Quyết định số 15/QĐ-UBND vừa được ký ngày 13/10. Cùng ngày, đoàn về.", "2021-10-12", "a document just signed"),
    ("Ngày 12/10, đoàn đến. Quy chế vừa được HĐND tỉnh thông qua hôm 10/10 có ích. Tối cùng ngày, đoàn về.", "2021-10-12", "nor the day of a document told in passing"),
    ("Ngày 12/10, đoàn đến. Hội nghị thông qua ngày 10/10 là ngày hội. Tối cùng ngày, đoàn về.", "2021-10-10", "but one on which it is not said to be passed"),
    ("Ngày 12/10, đoàn đến. Xã yêu cầu dọn xong trong đêm nay. Tối cùng ngày, đoàn về.", "2021-10-12", "nor one that is demanded"),
    ("Ngày 12/10, đoàn đến. Đêm nay xã yêu cầu dọn xong. Tối cùng ngày, đoàn về.", "2021-10-15", "but one on which something is demanded"),
    ("Ngày 12/10, công bố Quyết định số 13-QĐ/TU cùng ngày.", "2021-10-12", "a document of the day of the story"),
    ("Ngày 12/10, đoàn đến. Tính đến ngày 8/10, có 3 ca. Cùng ngày, đoàn về.", "2021-10-12", "not the end of a count"),
    ("Ngày 12/10, đoàn đến. Kể từ ngày 8/10, chợ mở cửa. Cùng ngày, đoàn về.", "2021-10-12", "nor its beginning"),
    ("Trước ngày 8/10, xã nộp hồ sơ. Cùng ngày, đoàn về.", "2021-10-15", "not a term that begins the text"),
    ("Ngày 12/10, đoàn đến. Bầu cử ngày 10/10 vừa rồi. Cùng ngày, đoàn về.", "2021-10-12", "told in passing, in other words"),
    ("Ngày 12/10, đoàn đến. Mưa ngày 10/10 vừa qua. Ngày 13/10, họp. Cùng ngày, đoàn về.", "2021-10-13", "a day after one told in passing"),
    ("Ngày 10/10, đoàn đến. Ngày 13/10, họp. Lũ từ ngày 11 đến 12/10. Cùng ngày, đoàn về.", "2021-10-13", "not a stretch of time before the last day of the story"),
    ("Ngày 12/10, đoàn đến. Lũ từ ngày 2 đến 6/10. Ngày 13/10, họp. Cùng ngày, đoàn về.", "2021-10-13", "a day after a stretch of time"),
    ("Ngày 12/10, đoàn đến. Hội thao từ ngày 13 đến 14/10. Cùng ngày, đoàn về.", "2021-10-12", "not a stretch of time that goes on"),
    ("Từ ngày 12 đến 13/10, đoàn thăm xã. Cùng ngày, đoàn về.", "2021-10-13", "the story begins with a stretch of time"),
    ("Ngày 12/10, học Nghị quyết số 18-NQ/TW ngày 25-10-2017. Ngày 13/10, họp. Cùng ngày, đoàn về.", "2021-10-13", "a day after that of a document"),
    ("Ngày 12/10, đoàn đến. “Nước lên ngày 11/10”. Ngày 13/10, họp. Cùng ngày, đoàn về.", "2021-10-13", "a day after that of a speaker"),
    ("Ngày 2/9/2015, toàn Đảng bộ học và bàn việc làm theo Nghị quyết số 18-NQ/TW ngày 25-10-2014. Cùng ngày, về.", "2015-09-02", "a document far in the text"),
    ("Ngày 12/10, đến. “Nước " + 293 * "x" + " ngày 1/8/2015”. Cùng ngày, về.", "2021-10-12", "a speaker's words, however long"),
    ("Ngày 2/9/2015, đến. “Nước " + 294 * "x" + " ngày 1/8/2015”. Cùng ngày, về.", "2015-08-01", "up to three hundred letters"),
    # text, the day that "cùng ngày" means, why; today is 15 October 2021
    ("Ngày 12/10, đoàn đến.\nCùng ngày, đoàn thăm xã.", "2021-10-12", "the day of the story"),
    ("Cùng ngày, đoàn về.", "2021-10-15", "no day is named: that of the page"),
    ("Ngày 12/10, đến. Ngày 13/10, họp. Cùng ngày, về.", "2021-10-13", "the last one named"),
    ("Ngày 5/10/2021, đến. Kể ngày 1/1/2000. Cùng ngày, về.", "2021-10-05", "ten days before the page"),
    ("Ngày 4/10/2021, đến. Kể ngày 1/1/2000. Cùng ngày, về.", "2000-01-01", "eleven days are too many"),
    ("Ngày 15/10/2021, đến. Kể ngày 1/1/2000. Cùng ngày, về.", "2021-10-15", "the day of the page"),
    ("Ngày 16/10/2021, đến. Kể ngày 1/1/2000. Cùng ngày, về.", "2000-01-01", "not the day after it"),
    ("Ngày 14/10/2021, họp. Ngày 2/9/1945 mít tinh, tối cùng ngày có hoa.", "1945-09-02", "the same sentence"),
    ("Ngày 14/10/2021, họp. Kể ngày 2/9/1945. Cùng ngày, về.", "2021-10-14", "not another sentence"),
    ("Ngày 14/10/2021. " + 19 * "Ngày 1/1/2000. " + "Cùng ngày, về.", "2021-10-14", "among twenty days"),
    ("Ngày 14/10/2021. " + 20 * "Ngày 1/1/2000. " + "Cùng ngày, về.", "2000-01-01", "not further back"),
    ("Ngày 2/9/2015, đến; từ ngày 3 đến 4/9/2015 họp. Cùng ngày, về.", "2015-09-02", "not the end of a range"),
    ("Ngày 2/9/2015, đến. Kỷ niệm (3/2/1930 - 3/2/2020). Cùng ngày, về.", "2015-09-02", "not a commemoration"),
    ("Ngày 2/9/2015, đến; từ tháng 3 đến ngày 5/8/2015 mưa. Cùng ngày, về.", "2015-09-02", "not a long time"),
    ("Ngày 2/9/2015, đến; tháng 8/2015 mưa. Cùng ngày, về.", "2015-09-02", "not a month"),
    ("Ngày 2/9/2015, đến; từ ngày 1/9/2015 đến tháng 10/2015 mưa. Cùng ngày, về.", "2015-09-02", "nor the end of one"),
    ("Từ ngày 12/10/2021 đến 13/10/2021, đoàn thăm xã. Cùng ngày, đoàn về.", "2021-10-13", "a stretch of time with both years"),
    ("Ngày 2/9/2015, đến; tháng 8 năm nay. Cùng ngày, về.", "2015-09-02", "nor one of this year"),
    ("Ngày 2/9/2015, đến. Nộp trước ngày 3/9/2015. Cùng ngày, về.", "2015-09-02", "not a term"),
    ("Ngày 2/9/2015, đến. Trước ngày 3/9/2015 thì nộp. Cùng ngày, về.", "2015-09-02", "nor one in capitals"),
    ("Ngày 1/9/2015, đến. Nộp trước ngày 3/9/2015. Ngày 2/9/2015, họp. Cùng ngày, về.", "2015-09-02", "after a term"),
    ("Ngày 2/9/2015, học Nghị quyết số 18-NQ/TW ngày 25-10-2014. Cùng ngày, về.", "2015-09-02", "not that of a document"),
    ("Ngày 2/9/2015, học Nghị định số 34/2014/NĐ-CP, ban hành ngày 5/8/2014. Cùng ngày, về.", "2015-09-02", "nor its issue"),
    ("Ngày 2/9/2015, học Chỉ thị số 05 ngày 25-10-2014. Cùng ngày, về.", "2015-09-02", "nor without a code"),
    ("Ngày 2/9/2015, đến. “Ngày 1/8/2015 nước lên”. Cùng ngày, về.", "2015-09-02", "not what a speaker tells"),
    ("Ngày 2/9/2015, đến. Ông nói: “Nước lên ngày 1/8/2015”. Cùng ngày, về.", "2015-09-02", "within his words"),
    ('Ngày 2/9/2015, đến. Ông nói: "Nước lên ngày 1/8/2015". Cùng ngày, về.', "2015-09-02", "between straight marks"),
    ('Ngày 2/9/2015, đến ("ngày 1/8/2015 nước lên"). Cùng ngày, về.', "2015-09-02", "in brackets"),
    ('Ngày 2/9/2015, đến. Ông nói:"ngày 1/8/2015 nước lên". Cùng ngày, về.', "2015-09-02", "after a colon"),
    ("Ngày 2/9/2015, đến “xã”, họp ngày 3/9/2015. Cùng ngày, về.", "2015-09-03", "after his words"),
    ('Ngày 2/9/2015, đến "xã" họp ngày 3/9/2015. Cùng ngày, về.', "2015-09-03", "after straight marks"),
    ('Ngày 2/9/2015, đến " xã, họp ngày 3/9/2015. Cùng ngày, về.', "2015-09-03", "a mark that opens nothing"),
    ("Ngày 2/9/2015, đến “xã\nHọp ngày 3/9/2015. Cùng ngày, về.", "2015-09-03", "a mark that never closes"),
    ("Sáng 14/10, họp. Ngày 10/10, mưa. Tối cùng ngày, nước lên.", "2021-10-10", "one of days before, told right before"),
    (f"Sáng 14/10, họp. Ngày 10/10, mưa.{150 * ' x'} Tối cùng ngày, về.", "2021-10-14", "else the latest, not one told in between"),
    (f"Ngày 13/10, đến. Sáng 14/10, họp.{150 * ' x'} Tối cùng ngày, về.", "2021-10-14", "the latest, though not the first"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "value", "why"), SAME_DAY, ids=[why for *_, why in SAME_DAY])
def test_same_day(text: str, value: str, why: str) -> None:
    (mention,) = [each for each in found(text) if "cùng ngày" in each.text.lower()]
    assert mention.edtf == value


NEIGHBOURS = [
    # marked text, today, EDTF, whether the reference gave the year, why
    ("⟦Năm 2015⟧, xã về đích; ⟦tháng 9 năm đó⟧", "2021-10-15", "2015 2015-09", "--", "the year named last"),
    ("⟦Ngày 2/9/1945⟧ mít tinh; ⟦tháng 12 cùng năm⟧", "2021-10-15", "1945-09-02 1945-12", "--", "the same year"),
    ("⟦ngày 5/10 năm ấy⟧", "2021-10-15", "XXXX-10-05", "-", "a year that nobody named"),
    ("⟦ngày 1/7/22⟧, ⟦ngày 1/7/23⟧", "2021-10-15", "2022-07-01 1923-07-01", "--", "two figures up to the next year"),
    ("⟦ngày 31⟧ và ⟦1/1/2022⟧", "2021-10-15", "2021-12-31 2022-01-01", "--", "the month before is that of another year"),
    ("⟦ngày 30⟧, ⟦31/12⟧ và ⟦1/1/2022⟧", "2021-10-15", "2021-12-30 2021-12-31 2022-01-01", "---", "one after another"),
    ("⟦ngày 30⟧, ⟦31/12/2021⟧ và ⟦1/1⟧", "2021-10-15", "2021-12-30 2021-12-31 2022-01-01", "---", "to both sides"),
    ("⟦ngày 5⟧ và ⟦5/10/2021⟧", "2021-10-15", "2021-10-05 2021-10-05", "--", "the same day of the month"),
    ("ngày 31 và ⟦1/10/2021⟧", "2021-10-15", "2021-10-01", "-", "the month before has no such day"),
    ("từ ngày 31 đến 1/10/2021", "2021-10-15", "", "", "nor a range that begins with it"),
    ("⟦ngày 5/10⟧ và ⟦ngày 7/10/19⟧", "2021-10-15", "2019-10-05 2019-10-07", "--", "two figures of the year count for both"),
    ("⟦ngày 5/10⟧ và ⟦7/10 năm ngoái⟧", "2021-10-15", "2020-10-05 2020-10-07", "++", "as does its word"),
    ("⟦ngày 28/12⟧ và ⟦3/1 năm nay⟧", "2021-01-15", "2020-12-28 2021-01-03", "++", "but not over the new year"),
    ("⟦ngày 5/10 năm ngoái⟧ và ⟦7/10⟧", "2021-10-15", "2020-10-05 2021-10-07", "++", "nor for what follows"),
    ("⟦từ 28/12 đến 3/1⟧", "2021-11-20", "2021-12-28/2022-01-03", "+", "the end follows the beginning"),
    ("⟦Ngày 19/8/1945⟧ khởi nghĩa; ⟦ngày 2/9 cùng năm⟧ và ⟦ngày 2 tháng 9 cùng năm⟧", "2021-10-15", "1945-08-19 1945-09-02 1945-09-02", "---", "a day of the same year"),
    ("⟦ngày 5/10/2019⟧ và ⟦7/10⟧", "2021-10-15", "2019-10-05 2019-10-07", "--", "the year of the first"),
    ("⟦ngày 5/10/2018⟧, ⟦6/10/2019⟧, ⟦28/12/2020⟧ và ⟦3/1⟧", "2021-10-15", "2018-10-05 2019-10-06 2020-12-28 2021-01-03", "----", "the year of the nearest"),
    ("⟦ngày 28/12⟧, ⟦3/1 năm nay⟧ và ⟦5/1/2021⟧", "2021-01-15", "2020-12-28 2021-01-03 2021-01-05", "++-", "not of the last in the list"),
    ("⟦tháng 9⟧ và ⟦tháng 9 năm ngoái⟧", "2021-10-15", "2021-09 2020-09", "++", "the same month of another year"),
    ("ngày 30, 31 và ⟦1/10/2015⟧", "2021-10-15", "2015-10-01", "-", "nothing completes a day before one that no calendar has"),
    ("từ ngày 31 đến 1/10/2021; ⟦ngày 5/10⟧", "2021-10-15", "2021-10-05", "+", "a day after a range that no calendar has"),
    ("⟦Năm 2015⟧ mưa, ngày 29/2 năm đó, ngày 29/2 cùng năm, ngày 29/2 và ⟦1/3/2021⟧", "2021-10-15", "2015 2021-03-01", "--", "a year without the leap day"),
    ("⟦từ ngày 28/12 đến ngày 3/1/22⟧", "2022-01-05", "2021-12-28/2022-01-03", "+", "the beginning by the reference"),
    ("⟦từ ngày 5/10/2020 đến 7/10 năm nay⟧", "2021-10-15", "2020-10-05/2021-10-07", "+", "the end by the reference"),
    ("⟦từ đầu năm 2019 đến ngày 22-7⟧", "2021-10-15", "2019/2019-07-22", "-", "the end in the year of the beginning"),
    ("⟦từ ngày 5/10 đến cuối năm 2021⟧; ⟦từ ngày 5/10 đến hết tháng 10/2021⟧", "2022-10-15", "2021-10-05/2021 2021-10-05/2021-10", "--", "the beginning within the end"),
    ("⟦từ ngày 5/10/2020 đến hết tháng 10⟧; ⟦từ ngày 5/10/2020 đến cuối quý IV⟧", "2021-10-15", "2020-10-05/2020-10 2020-10-05/2020-12", "--", "the end around the beginning"),
    ("⟦từ quý III đến hết năm 2020⟧, ⟦từ quý II/2019 đến tháng 3/2020⟧", "2021-10-15", "2020-07/2020 2019-04/2020-03", "--", "from a quarter to something else"),
    ("⟦từ tháng 3 đến ngày 5/10/2019⟧", "2021-10-15", "2019-03/2019-10-05", "-", "the beginning in the year of the end"),
    ("⟦từ tháng 3 đến ngày 5/10 năm ngoái⟧", "2021-10-15", "2020-03/2020-10-05", "+", "in the worded year of the end"),
    ("⟦từ 5/10/2021 đến 5/10/2021⟧", "2021-10-15", "2021-10-05/2021-10-05", "-", "a range of one day"),
    ("từ 7/10/2021 đến 5/10/2021", "2021-10-15", "", "", "the wrong way round"),
    ("⟦giai đoạn 2016-2020⟧ và ⟦2021-2025⟧", "2021-10-15", "2016/2020 2021/2025", "--", "runs of years"),
    ("⟦Ngày 15⟧, họp", "2021-10-15", "2021-10-15", "+", "a day of the month, today"),
    ("⟦Ngày 16⟧, họp", "2021-10-15", "2021-09-16", "+", "a day of the month, not yet"),
    ("⟦Ngày 29⟧, họp", "2021-03-15", "2021-01-29", "+", "a February without it"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "today", "values", "inferred", "why"), NEIGHBOURS, ids=[row[-1] for row in NEIGHBOURS]
)
def test_what_neighbours_give(text: str, today: str, values: str, inferred: str, why: str) -> None:
    plain, places = marked(text)
    mentions = found(plain, dt.date.fromisoformat(today))
    assert spans(mentions) == places
    assert [mention.edtf for mention in mentions] == values.split()
    assert "".join("+" if mention.inferred else "-" for mention in mentions) == inferred


ENDS = [
    ("từ tháng 2 đến tháng 4/2021", "2021-02-01", "2021-04-30", "months"),
    ("từ năm 2017 đến năm 2019", "2017-01-01", "2019-12-31", "years"),
    ("quý I-III/2021", "2021-01-01", "2021-09-30", "quarters"),
    ("từ tháng 10 năm 1954 đến năm 1965", "1954-10-01", "1965-12-31", "unlike periods"),
    ("nhiệm kỳ 2020-2025", "2020-01-01", "2025-12-31", "a term"),
    ("ngày 26-27/9/2021", "2021-09-26", "2021-09-27", "days"),
]


@pytest.mark.parametrize(("text", "first", "last", "why"), ENDS, ids=[row[-1] for row in ENDS])
def test_ranges_have_both_ends(text: str, first: str, last: str, why: str) -> None:
    (mention,) = found(text)
    assert mention.first and mention.last
    assert (mention.first.isoformat(), mention.last.isoformat()) == (first, last)


LOOKS = [
    ("phiên họp đã hoãn sang ngày 20/1", "2022-01-20", "put off"),
    ("vụ cháy xảy ra ngày 20/11", "2020-11-20", "what befell"),
    ("giao Sở Y tế báo cáo ngày 20/1", "2022-01-20", "a task given"),
    ("bệnh viện bàn giao đất ngày 20/1", "2021-01-20", "handed over"),
    ("thi đua từ nay đến 20/1", "2022-01-20", "from now on"),
    ("Theo Kế hoạch số 80 ngày 24/11 của xã", "2020-11-24", "a document whose number has no code"),
    ("ngày 20/1 phấn đấu họp", "2022-01-20", "an aim right after"),
    (
        "Theo Quyết định số 5/QĐ-UBND ngày 20/1, các xã phải rà soát",
        "2021-01-20",
        "no document is signed after",
    ),
    (
        "Theo Công văn số 5/UBND-NC (ngày 20/11), các xã cần",
        "2020-11-20",
        "nor where the day stands in brackets",
    ),
    ("Đến 20/1, phấn đấu giải ngân hết", "2022-01-20", "an aim set to a day"),
    ("Ngày 20/11, phấn đấu cũng vô ích", "2021-11-20", "no aim"),
    ("Bị can bị bắt ngày 20/11", "2020-11-20", "what was done to someone"),
    # text, EDTF, why; today is 15 October 2021
    ("sẽ họp ngày 20/1", "2022-01-20", "forward"),
    ("sẽ họp. Ngày 20/1", "2021-01-20", "not the sentence before"),
    ("sẽ họp; ngày 20/1", "2021-01-20", "nor the clause before"),
    ("sẽ họp! Ngày 20/1", "2021-01-20", "nor the call before"),
    ("sẽ họp\nNgày 20/1", "2021-01-20", "nor the line before"),
    ("sẽ chi 3.500 đồng ngày 20/1", "2022-01-20", "a dot within a number ends nothing"),
    ("Sẽ họp ngày 20/1", "2022-01-20", "at the beginning of the text"),
    ("nay họp, sẽ bầu ngày 20/1, đã bàn", "2022-01-20", "what stands before comes first"),
    ("đã họp, sẽ bầu ngày 20/1", "2022-01-20", "the nearest before"),
    ("sẽ họp, đã bầu ngày 20/11", "2020-11-20", "the nearest before, back"),
    ("ngày 20/1 sẽ bầu", "2022-01-20", "forward after it"),
    ("ngày 20/1. Sẽ bầu", "2021-01-20", "not the sentence after"),
    ("ngày 20/11 đã bầu, sẽ họp", "2020-11-20", "the nearest after"),
    ("đã chia tay bà Hà, người nghỉ hưu từ ngày 20/11", "2021-11-20", "told of another clause"),
    ("đã chia tay bà Hà nghỉ hưu từ ngày 20/11", "2020-11-20", "told in one clause"),
    ("đã chia tay bà Hà, bị bắt ngày 20/11", "2020-11-20", "what befell in the clause"),
    ("đã bàn ngày 18/2 tới", "2022-02-18", "right after it"),
    ("kẽ họp ngày 20/1", "2021-01-20", "a part of another word"),
    ("sẽ " + 96 * "x" + " ngày 20/1", "2022-01-20", "as far as a hundred letters before"),
    ("sẽ " + 97 * "x" + " ngày 20/1", "2021-01-20", "not further before"),
    (
        "Họp tại hội trường của thôn. Ngày 20/1 " + 96 * "x" + " sẽ",
        "2022-01-20",
        "after it, in the midst of a text",
    ),
    ("ngày 20/1 " + 96 * "x" + " sẽ", "2022-01-20", "as far as a hundred letters after"),
    ("ngày 20/1 " + 97 * "x" + " sẽ", "2021-01-20", "not further after"),
    ("x. " + 100 * "x" + " ngày 20/1", "2021-01-20", "nothing says"),
]


@pytest.mark.parametrize(("text", "value", "why"), LOOKS, ids=[row[-1] for row in LOOKS])
def test_which_way_the_text_looks(text: str, value: str, why: str) -> None:
    (mention,) = found(text)
    assert mention.edtf == value


def test_the_members_of_a_list_look_the_same_way() -> None:
    far = [f"2022-01-{day}" for day in range(20, 24)]
    assert [mention.edtf for mention in found(f"sẽ {80 * 'x'} ngày 20/1, 21/1, 22/1, 23/1")] == far
    for text in ("ngày 20/1 và 22/1 tới", "sẽ họp ngày 20/1 và ngày 22/1", "ngày 20/1, 22/1 sẽ họp"):
        assert [mention.edtf for mention in found(text)] == ["2022-01-20", "2022-01-22"]


LUNAR = [
    ("thời gian: ⟦19-21/02⟧ (⟦10-12 tháng Giêng, năm Tân Sửu⟧), nuôi (10-12 con, năm Tân Sửu)", ["2021-02-19/2021-02-21", "2021-02-19/2021-02-21"], "a range of days of a lunar month; the year after a comma"),
    ("⟦Rằm tháng Giêng⟧ (⟦15/2⟧), ⟦mùng 3 Tết⟧ (⟦3/2⟧)", ["2021-02-15", "2021-02-15", "2021-02-03", "2021-02-03"], "the solar day in brackets, in bare figures"),
    # text, the value of each mention ("" for a lunar one without one), why
    ("⟦tháng Chạp⟧", [""], "a month that only the lunar year has"),
    ("⟦rằm tháng Giêng⟧, ⟦rằm tháng 7⟧", ["", ""], "the full moon"),
    ("⟦mùng 3 Tết⟧, ⟦sáng 28 Tết⟧", ["", ""], "days of Tết, and before it"),
    ("⟦ngày 10/3 âm lịch⟧", [""], "said after the day"),
    ("⟦ngày 12/4/2020⟧ (nhằm ⟦ngày 20/4 nhuận năm Canh Tý⟧)", ["2020-04-12"] * 2, "of a month that comes twice"),
    ("⟦tháng 4 nhuận năm Canh Tý⟧, ⟦mùng 5 tháng 4 nhuận âm lịch⟧", ["", ""], "such a month"),
    ("⟦ngày 29/2⟧ nhuận, ⟦tháng 2⟧ nhuận", ["2020-02-29", "2021-02"], "the leap day of the solar year"),
    ("⟦mùng 10 tháng 3 (âm lịch)⟧", [""], "said in brackets"),
    ("Giỗ Tổ (⟦10/3 âm lịch⟧), Giỗ Tổ ⟦10-3 âm lịch⟧, lễ hội (⟦15/1 âm lịch⟧)", ["", "", ""], "figures without ngày"),
    ("⟦tháng 3 âm lịch⟧, ⟦tháng Giêng năm Canh Tý⟧; ⟦tháng Giêng⟧, ⟦3 âm lịch⟧", ["", "", "", ""], "months"),
    ("⟦từ mùng 3 đến mùng 5 Tết⟧", [""], "a range, both ends lunar"),
    ("⟦từ 28 đến 30 Tết⟧, ⟦mùng 2-3 Tết⟧", ["", ""], "ranges in figures"),
    ("⟦từ ngày 10 đến ngày 12/3 âm lịch⟧", [""], "a range marked at its end"),
    ("⟦từ ngày 10/3 đến 12/3 âm lịch⟧, ⟦từ ngày 5 tháng 2 đến ngày 7 tháng 2 âm lịch⟧", ["", ""], "with both months"),
    ("từ ⟦ngày 8/2⟧ đến ⟦mùng 5 Tết⟧", ["2021-02-08", ""], "a feast at the end says nothing of the beginning"),
    ("⟦từ 23 tháng Chạp đến mùng 5 Tết⟧", [""], "a range over the new year"),
    ("⟦từ mùng 1 đến hết tháng Giêng⟧", [""], "to the end of a month"),
    ("⟦mùng 3⟧, ⟦mùng 5 Tết⟧", ["", ""], "a list, marked at its end"),
    ("⟦ngày 3⟧ và ⟦5 tháng Giêng⟧, ⟦đêm 30⟧, ⟦mùng 1 Tết⟧", ["", "", "", ""], "lists that share the month"),
    ("⟦ngày 26 tháng Chạp⟧ và ⟦ngày 8/2/2021⟧", ["", "2021-02-08"], "a list of both calendars"),
    ("từ ⟦mùng 3 Tết⟧ đến ⟦ngày 15/2/2021⟧", ["", "2021-02-15"], "no range of both calendars"),
    ("từ ⟦ngày 27/1/2020⟧ đến ⟦mùng 5 Tết⟧", ["2020-01-27", ""], "nor the other way"),
    ("⟦ngày 21/11/2020⟧ (tức ⟦ngày 07/10 năm Canh Tý⟧)", ["2020-11-21"] * 2, "the solar day before it"),
    ("⟦ngày 10/3 âm lịch⟧ (tức ⟦ngày 21/4/2021⟧)", ["2021-04-21"] * 2, "the solar day after it"),
    (
        "⟦từ mùng 3 đến mùng 5 Tết⟧ (tức ⟦từ ngày 27 đến 29/1/2020⟧)",
        ["2020-01-27/2020-01-29"] * 2,
        "the solar range after it",
    ),
    (
        "⟦ngày 27⟧ và ⟦29/1/2020⟧ (tức ⟦mùng 3⟧ và ⟦mùng 5 Tết⟧)",
        ["2020-01-27", "2020-01-29"] * 2,
        "as many solar days before it, in order",
    ),
    (
        "⟦mùng 3⟧, ⟦mùng 5 Tết⟧ (tức ⟦ngày 27⟧, ⟦29/1/2020⟧)",
        ["2020-01-27", "2020-01-29"] * 2,
        "as many solar days after it, in order",
    ),
    ("⟦mùng 3⟧, ⟦mùng 5 Tết⟧ (tức ⟦ngày 29/1/2020⟧)", ["", "", "2020-01-29"], "which is which is not guessed"),
    ("⟦mùng 3 Tết⟧ (tức ⟦ngày 27⟧, ⟦29/1/2020⟧)", ["", "2020-01-27", "2020-01-29"], "nor of two days after it"),
    ("⟦mùng 3 Tết⟧ (tức ⟦mùng 1 Tết⟧)", ["", ""], "another lunar day is no value"),
    ("⟦ngày 27-29/1/2020⟧ (tức ⟦mùng 3-5 Tết⟧)", ["2020-01-27/2020-01-29"] * 2, "the solar range before it"),
    ("⟦ngày 27/1/2020⟧ (⟦mùng 3 Tết⟧)", ["2020-01-27"] * 2, "in brackets right after it"),
    ("⟦mùng 3 Tết⟧ (⟦27/1/2020⟧)", ["2020-01-27"] * 2, "the solar day in brackets"),
    ("⟦ngày 27/1/2020⟧, ⟦mùng 3 Tết⟧", ["2020-01-27", ""], "nothing says that they are equal"),
    ("⟦ngày 27/1/2020⟧ (hội đến ⟦mùng 3 Tết⟧)", ["2020-01-27", ""], "more between the bracket and the lunar day"),
    ("⟦mùng 3 Tết⟧ (tức ⟦ngày 27-29/1/2020⟧)", ["", "2020-01-27/2020-01-29"], "a day is no range"),
    ("⟦từ mùng 3 đến mùng 5 Tết⟧ (tức ⟦ngày 27/1/2020⟧)", ["", "2020-01-27"], "nor is a range a day"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "values", "why"), LUNAR, ids=[why for *_, why in LUNAR])
def test_lunar_days_have_only_the_solar_day_printed_beside_them(
    text: str, values: list[str], why: str
) -> None:
    plain, places = marked(text)
    mentions = found(plain)
    assert spans(mentions) == places
    assert [mention.edtf if mention.first else "" for mention in mentions] == values
    for mention in mentions:
        assert (mention.first is None) == (mention.last is None)
        assert mention.first or (mention.lunar and set(mention.edtf) <= set("X-/"))


def test_lunar_mentions_are_marked() -> None:
    mentions = found(
        "đêm 30, mùng 1 Tết; từ mùng 3 đến mùng 5 Tết; tháng Chạp; ngày 10/3 âm lịch (tức 21/4/2021)"
    )
    assert [mention.lunar for mention in mentions] == [True, True, True, True, True, False]
    assert [mention.daypart for mention in mentions] == ["đêm", None, None, None, None, None]
    units = [Precision.DAY, Precision.DAY, Precision.SPAN, Precision.MONTH, Precision.DAY, Precision.DAY]
    assert [mention.precision for mention in mentions] == units
    day, stretch = "XXXX-XX-XX", "XXXX-XX-XX/XXXX-XX-XX"  # no solar month is known of a lunar one
    assert [mention.edtf for mention in mentions] == [day, day, stretch, stretch, "2021-04-21", "2021-04-21"]


def test_regions_are_read_by_themselves() -> None:
    text = "Ngày 4/10\nngày 5/10/2021, từ\nngày 6 đến 7/10/2021, xã ngày\n8/10"
    source = Source(text)
    regions = [Region(BlockKind.BODY, *line.span()) for line in re.finditer(r".+", text)]
    mentions = dates.find(source, regions, TODAY)
    assert [str(mention) for mention in mentions] == ["Ngày 4/10", "ngày 5/10/2021", "ngày 6 đến 7/10/2021"]
    within = [Region(BlockKind.BODY, text.index("7/10/2021") + 2, text.index(", xã"))]
    assert dates.find(source, within, TODAY) == (), "in the middle of a number"


QUARTERS = ["1 I một", "2 II hai", "3 III ba", "4 IV tư bốn"]


@pytest.mark.parametrize(
    ("name", "number"), [(name, at + 33) for at, names in enumerate(QUARTERS) for name in names.split()]
)
def test_the_names_of_quarters(name: str, number: int) -> None:
    (mention,) = found(f"quý {name}/2020")
    assert mention.edtf == f"2020-{number}"


def test_precision_and_daypart() -> None:
    text = "rạng sáng 6/10, tháng 9, quý III, 6 tháng đầu năm, năm 2020, ngày 5-6/10, 3 tháng đầu năm"
    mentions = found(text)
    assert [mention.precision for mention in mentions] == [*Precision, Precision.SPAN]
    assert mentions[0].daypart == "rạng sáng" and mentions[1].daypart is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (", ngày 10 tháng 7 năm 2018; thông qua", "2018-07-10"),
        (" ngày 25-10-2017 của", "2017-10-25"),
        (" (ngày 5/12/2016)", "2016-12-05"),
        (" năm 2013 và", "2013"),
        (" ngày 25-10 của", None),
        (" ngày 31/2/2017", None),
        (" của Bộ Chính trị ngày 5/12/2016", None),
    ],
)
def test_day_at(text: str, expected: str | None) -> None:
    source = Source("NQ" + text)
    signed = signing.day_at(source, 2, len(source))
    assert (signed and signed[1]) == expected


INFERRED = [
    # text, the day of publication, (text, edtf, inferred), why
    (
        "ngày 5/7/19",
        dt.date(2021, 10, 1),
        ("ngày 5/7/19", "2019-07-05", False),
        "two figures of a year are printed",
    ),
    ("ngày 5/7/19", None, ("ngày 5/7/19", "XX19-07-05", False), "the century is not known"),
    (
        "hôm qua",
        dt.date(2021, 10, 1),
        ("hôm qua", "2021-09-30", True),
        "the day is that of the page less one",
    ),
    (
        "tháng 3 năm nay",
        dt.date(2021, 10, 1),
        ("tháng 3 năm nay", "2021-03", True),
        "the year is that of the page",
    ),
    ("tháng 3 năm nay", None, ("tháng 3 năm nay", "XXXX-03", False), "no year is known"),
    (
        "từ ngày 5/10/2020 đến 7/10 năm nay",
        None,
        ("từ ngày 5/10/2020 đến 7/10 năm nay", "2020-10-05/XXXX-10-07", False),
        "the end of a range is not known",
    ),
    (
        "từ tháng 3 năm nay đến tháng 10/2021",
        None,
        ("từ tháng 3 năm nay đến tháng 10/2021", "XXXX-03/2021-10", False),
        "nor the beginning of another",
    ),
    (
        "Ngày 31, họp",
        dt.date(2021, 10, 15),
        ("Ngày 31", "2021-08-31", True),
        "the last month with such a day",
    ),
    ("Ngày 31, họp", dt.date(2021, 1, 15), ("Ngày 31", "2020-12-31", True), "in the year before"),
    ("Ngày 31, họp", dt.date(2021, 7, 30), ("Ngày 31", "2021-05-31", True), "two months back"),
]


@pytest.mark.parametrize(("text", "today", "expected", "why"), INFERRED, ids=[row[3] for row in INFERRED])
def test_what_is_inferred(
    text: str, today: dt.date | None, expected: tuple[str, str, bool], why: str
) -> None:
    (mention,) = found(text, today)
    assert (mention.text, mention.edtf, mention.inferred) == expected, why
    assert (mention.first is None) == (mention.last is None) == ("X" in mention.edtf)


EAST = dt.timezone(dt.timedelta(hours=14))
GIVEN = [
    # what the caller gives, the day before it, why
    (dt.date(2021, 10, 1), "2021-09-30", "a day"),
    (dt.datetime(2021, 9, 30, 23, 0), "2021-09-29", "a time without a zone is of the place"),
    (
        dt.datetime(2021, 9, 30, 23, 0, tzinfo=dt.timezone.utc),
        "2021-09-30",
        "by then it was 1 October in Vietnam",
    ),
    (dt.datetime(2021, 10, 1, 1, 0, tzinfo=EAST), "2021-09-29", "and here still 30 September"),
    (dt.date(1001, 1, 1), "1000-12-31", "the first day that is taken"),
    (dt.datetime(1001, 1, 1, tzinfo=EAST), "1000-12-30", "the same further east"),
    (dt.date(2198, 12, 31), "2198-12-30", "the last"),
    (dt.date(1000, 12, 31), "XXXX-XX-XX", "a day before them all"),
    (dt.date(2199, 1, 1), "XXXX-XX-XX", "a day after them all"),
    (dt.datetime.min.replace(tzinfo=EAST), "XXXX-XX-XX", "a moment that Vietnam's calendar does not have"),
]


@pytest.mark.parametrize(("given", "value", "why"), GIVEN, ids=[why for *_, why in GIVEN])
def test_the_day_of_reference(given: dt.date, value: str, why: str) -> None:
    (mention,) = find_dates("Hôm qua", reference=given)
    assert mention.edtf == value


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("ngày 5/10/1000, ngày 5/10/2199", ["1000-10-05", "2199-10-05"]),
        ("ngày 5/10/999, ngày 5/10/2200, năm 2200", []),
    ],
)
def test_years_have_limits(text: str, values: list[str]) -> None:
    assert [mention.edtf for mention in found(text)] == values


DAYS = st.dates(dt.date(1900, 1, 1), dt.date(2099, 12, 31))
WRITTEN = [
    lambda day: f"ngày {day.day}/{day.month}/{day.year}",
    lambda day: f"{day.day:02}-{day.month:02}-{day.year}",
    lambda day: f"Sáng {day.day}.{day.month}.{day.year}",
    lambda day: f"{day.day} / {day.month} / {day.year}",
    lambda day: f"chiều ngày {day.day} tháng {day.month} năm {day.year}",
    lambda day: f"Thứ ba, ngày {day.day:02}/{day.month:02}/{day.year}",
]


@given(DAYS, st.sampled_from(WRITTEN), st.sampled_from(["", "Hội nghị, ", "họp\n", "(", "“"]))
def test_every_day_in_every_written_form(day: dt.date, form, before: str) -> None:  # type: ignore[no-untyped-def]
    text = before + form(day) + ", tại xã"
    (mention,) = found(text)
    assert mention.text == form(day)
    assert (mention.first, mention.last, mention.edtf) == (day, day, day.isoformat())
    assert not mention.inferred


@given(st.integers(1, 99), st.integers(1, 99), st.integers(1000, 2999))
def test_impossible_days_are_never_found(day: int, month: int, year: int) -> None:
    for text in (
        f"ngày {day}/{month}/{year}",
        f"{day}.{month}.{year}",
        f"ngày {day} tháng {month} năm {year}",
    ):
        for mention in found(text):
            if mention.precision is Precision.DAY:
                assert mention.first == dt.date(year, month, day)


@given(
    st.integers(1, 63), st.integers(1, 63), st.sampled_from(["xã", "chỉ tiêu", "đồng chí", "tàu", "đảng bộ"])
)
def test_ratios_are_never_found(part: int, whole: int, counted: str) -> None:
    assert found(f"có {part}/{whole} {counted}, vào {part}/{whole} {counted}.") == ()


@given(st.integers(1, 9999), st.integers(1990, 2030), st.sampled_from(["NĐ-CP", "QH14", "TT-BNV", "NQ-HĐND"]))
def test_document_numbers_are_never_found(number: int, year: int, code: str) -> None:
    assert (
        found(f"Nghị định số {number}/{year}/{code}, số {number}-{code} và {number:02}/{year}/{code}") == ()
    )


PIECES = st.sampled_from(
    [
        "ngày ", "tháng ", "năm ", "quý ", "từ ", " đến ", " và ", ", ", "-", "/", ".", "(", ")", "\n", "12", "5",
        "2021", "31", "III", "sáng ", "chiều nay", "cùng ngày", "hôm nay", "mùng ", "Tết", "thứ ba", "6 tháng đầu năm",
        "âm lịch", "tức ngày ", "nhiệm kỳ ", "\u200b", "&nbsp;", "năm nay", "Chạp", "giờ ", "x",
    ]
)  # fmt: skip


@settings(max_examples=300)
@given(
    st.one_of(st.text(max_size=80), st.lists(PIECES, max_size=25).map("".join)),
    st.one_of(st.none(), st.dates()),
)
def test_any_text_gives_true_spans_in_order(text: str, today: dt.date | None) -> None:
    end = 0
    for mention in found(text, today):
        assert text[mention.start : mention.end] == mention.text != ""
        assert mention.start >= end
        end = mention.end
        assert (mention.first is None) == (mention.last is None)
        if mention.first and mention.last:
            assert mention.first <= mention.last
