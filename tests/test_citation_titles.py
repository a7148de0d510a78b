"""Where the titles of cited documents begin and end.

In the tables, ``⟦...⟧`` marks the titles, in order. What stands after a title in a sentence is as open as the
language: the rows are grouped by what tells that the title ends, or that it goes on.
"""

from __future__ import annotations

import pytest

from partydocs import citations
from partydocs.models import BlockKind
from partydocs.source import Region, Source
from tests.marks import marked

GOES_ON: list[tuple[str, str]] = [
    ("Công văn số 15/SYT-NV về ⟦quản lý tiền gửi ngân hàng⟧.", "what is deposited, no addressee"),
    ("Kế hoạch số 15/KH-UBND về ⟦phòng, tránh đuối nước⟧.", "tránh, a member of a pair"),
    ("Quyết định số 15/QĐ-UBND về ⟦hỗ trợ người bị nạn còn sống⟧.", "còn, no verb of the document"),
    ("Nghị quyết số 9-NQ/TU về ⟦từng bước hiện đại hóa nghề cá⟧.", "từng bước begins a title"),
    (
        "Nghị định 5/2022/NĐ-CP về ⟦trợ cấp đối với chuyên gia sang giúp nước bạn⟧.",
        "sang giúp, no verb of the document",
    ),
    (
        "- 1. Nghị định 5/2022/NĐ-CP về ⟦chính sách giúp học sinh ở xa trường⟧.",
        "an item of a list, no subject",
    ),
    (
        "Thanh tra tỉnh ký Kết luận số 15/KL-TTr về ⟦quản lý đất đai tại 12 dự án trong khu công nghiệp⟧.",
        "a number of places, in what is issued",
    ),
    ("Xã triển khai Quyết định 15/QĐ-UBND về ⟦quản lý chợ⟧ tại 12 thôn.", "in what is carried out"),
    ("Theo Nghị định 5/2022/NĐ-CP về ⟦quản lý chợ⟧, giao Sở Công Thương rà soát.", "giao, an act"),
    (
        "Sở ban hành Kế hoạch số 15/KH-SYT về ⟦sinh hoạt hè, theo dõi học sinh⟧; xã theo dõi.",
        "theo dõi, no theo",
    ),
    ("Quyết định 29/2013/QĐ-TTg về ⟦giải quyết đất ở, việc làm⟧; mong bà con giữ nếp cũ.", "việc làm"),
    ("Quyết định 29/2013/QĐ-TTg về ⟦hỗ trợ đất ở, việc làm cho đồng bào⟧.", "việc làm cho"),
    ("Quyết định 29/2013/QĐ-TTg về ⟦giải quyết đất ở⟧, việc làm này rất có ích.", "a deed"),
    ("Quyết định 29/2013/QĐ-TTg về ⟦giải quyết đất ở⟧, việc xét duyệt còn chậm.", "a clause"),
    (
        "Thực hiện Nghị định 5/2020/NĐ-CP về ⟦tuyển dụng viên chức⟧, Sở Y tế tổ chức thi.",
        "an organ by its name, none of what titles list",
    ),
    (
        "theo Hướng dẫn số 15-HD/BTGTW về việc ⟦công bố, thảo luận, lấy ý kiến Nhân dân vào dự thảo các văn kiện⟧.",
        "verbs that have one object",
    ),
    (
        "Nghị quyết số 8-NQ/TU về ⟦đẩy lùi sự suy thoái về đạo đức, lối sống, những biểu hiện “tự diễn biến” trong nội bộ⟧.",
        "những biểu hiện, no subject",
    ),
    (
        "Nghị quyết 4/2017/NQ-HĐTP về ⟦trả lại đơn khởi kiện, thụ lý đơn, sửa chữa bản án⟧.",
        "what a court does, as the subject",
    ),
    (
        "Quyết định 12/QĐ-UBND về ⟦quản lý công trình cấp nước nông thôn⟧.",
        "waterworks, not what is submitted",
    ),
    ("Thông tư 7/2021/TT-BTP về ⟦quy trình cấp phiếu lý lịch tư pháp⟧.", "a procedure"),
    (
        "theo Nghị định 101/2024/NĐ-CP về ⟦điều tra cơ bản đất đai; đăng ký, cấp Giấy chứng nhận quyền sử dụng đất⟧.",
        "a semicolon inside",
    ),
    (
        "Quyết định số 8-QĐNS/TU về việc ⟦chỉ định đồng chí Lê Văn An, Giám đốc Sở Y tế tham gia Ban Chấp hành Đảng bộ tỉnh⟧.",
        "the committee that a person joins",
    ),
    (
        "Quyết định 45/QĐ-UBND về ⟦công nhận xã Hòa Bình, huyện Phú Tân đạt chuẩn nông thôn mới⟧, kèm theo tiền thưởng.",
        "the district of a commune",
    ),
    ("Quốc hội thông qua Nghị quyết 5/2024/QH15 về ⟦Chương trình giám sát của Quốc hội năm 2025⟧.", "whose"),
    (
        "Nghị quyết số 41-NQ/TW ngày 23/7/2015 về ⟦định hướng Chiến lược phát triển ngành Dầu khí Việt Nam đến năm 2025, "
        "tầm nhìn đến năm 2035⟧, tuân thủ pháp luật.",
        "a comma where the registry's title has và",
    ),
    (
        "Kế hoạch 5-KH/TU về ⟦công tác dân vận trong tình hình mới, giai đoạn 2026-2030⟧.",
        "a time after a time",
    ),
    ("Quyết định số 33/QĐ-UBND quy định về ⟦diện tích tối thiểu được tách thửa trên địa bàn⟧.", "được tách"),
    (
        "Nghị định số 2/2017/NĐ-CP về ⟦chính sách hỗ trợ nông nghiệp để khôi phục sản xuất⟧.",
        "what means are given for",
    ),
    (
        "Quyết định số 5/QĐ-BNV về ⟦nghỉ hưu đối với ông Lê Văn An, Phó Chánh Thanh tra Bộ⟧.",
        "the office of the person",
    ),
    ("Công văn số 5/QLD-CL về việc ⟦thu hồi thuốc không đạt tiêu chuẩn chất lượng⟧.", "không đạt"),
    (
        "Căn cứ Nghị quyết 25/NQ-HĐND về ⟦mức đóng góp của học viên; kinh phí hoạt động của trường⟧;",
        "a preamble",
    ),
    (
        "Nghị quyết số 437/NQ-UBTVQH14 về ⟦một số nhiệm vụ cần thực hiện để tiếp tục hoàn thiện pháp luật⟧.",
        "thực hiện để",
    ),
    ("Đề án 75 về ⟦hỗ trợ nông dân, nông trường⟧ được giao cho sở.", "the same word begins both"),
    (
        "Nghị định 62/2014/NĐ-CP về ⟦xét tặng danh hiệu nghệ nhân dân gian, nghệ nhân làng nghề có công⟧.",
        "a longer one",
    ),
    ("Đề án 161 về ⟦đưa hài cốt liệt sĩ còn thiếu thông tin về quê⟧.", "còn thiếu thông tin"),
    ("Nghị định 57/2017/NĐ-CP về ⟦chính sách đối với học sinh dân tộc thiểu số rất ít người⟧.", "rất"),
    ("Kế hoạch số 67/KH-UBND về ⟦bảo vệ người chưa thành niên trên môi trường mạng⟧.", "chưa"),
    (
        "Công văn số 88/UBND-TH về ⟦xử lý các dự án chậm tiến độ, chưa đưa đất vào sử dụng⟧.",
        "chưa after a comma",
    ),
    ("Quyết định số 77/QĐ-UBND về việc ⟦phê duyệt quyết toán dự án đã hoàn thành⟧.", "đã"),
    (
        "Nghị quyết số 14/2025/NQ-HĐND về ⟦hỗ trợ các xã đã hoàn thành nông thôn mới⟧.",
        "đã of those supported",
    ),
    ("Quyết định số 345/QĐ-UBND về việc ⟦thu hồi đất để thực hiện dự án⟧, 56 hộ dân phải di dời.", "để"),
    ("Công văn 567/SGDĐT-VP về việc ⟦cho học sinh nghỉ học để phòng, tránh bão số 10⟧.", "để"),
    ("Chỉ thị số 10/CT-TTg về ⟦phát triển doanh nghiệp nhỏ và vừa⟧ ngày 25/3.", "vừa that is no adverb"),
    (
        "Chỉ thị 45/CT-TTg về ⟦chống khai thác bất hợp pháp, không báo cáo và không theo quy định⟧ của Thủ tướng.",
        "theo",
    ),
    (
        "Nghị quyết 68/NQ-CP về ⟦chính sách hỗ trợ người lao động gặp khó khăn do đại dịch⟧ đã đến dân.",
        "gặp khó khăn",
    ),
    ("Nghị quyết số 171/2024/QH15 về ⟦thỏa thuận nhận quyền hoặc đang có quyền sử dụng đất⟧.", "đang"),
    (
        "Nghị quyết số 96/2023/QH15 về ⟦bỏ phiếu tín nhiệm đối với người giữ chức vụ do Quốc hội, Hội đồng nhân dân bầu⟧.",
        "do",
    ),
    (
        "Nghị định 159/2020/NĐ-CP về ⟦người đại diện tại doanh nghiệp do Nhà nước nắm giữ 100% vốn điều lệ⟧.",
        "do",
    ),
    (
        "Nghị định số 30/2017/NĐ-CP về ⟦chế độ đối với dân quân bị ốm, bị tai nạn, bị chết⟧.",
        "the same word again",
    ),
    ("Quyết định 09/QĐ-UBND về ⟦chế độ báo cáo hàng tháng, hàng quý, hàng năm⟧.", "the same word again"),
    ("Chỉ thị 19/CT-TTg về ⟦phòng cháy tại nhà ở nhiều tầng, nhiều căn hộ⟧.", "the same word again"),
    ("Chỉ thị số 09-CT/TU về ⟦nâng cao chỉ số PCI, PAPI, PAR INDEX⟧.", "abbreviations, and no loud clause"),
    (
        "Quyết định số 1719/QĐ-TTg về ⟦phê duyệt Chương trình, giai đoạn I: từ năm 2021 đến năm 2025⟧, huyện có 45 tỷ.",
        "a colon",
    ),
    (
        "Quyết định số 61/QĐ-UBND về ⟦hạn mức giao đất, diện tích đất tối thiểu được phép tách thửa⟧.",
        "a passive of titles",
    ),
    (
        "Tờ trình số 123/TTr-UBND về việc ⟦ban hành Nghị quyết quy định mức thu học phí⟧; xét Báo cáo thẩm tra.",
        "what is issued",
    ),
    ("Nghị quyết số 26-NQ/HU về ⟦đội ngũ cán bộ các cấp, nhất là cấp cơ sở⟧; rà soát quy hoạch.", "nhất là"),
    ("Quyết định 5/QĐ-UBND về ⟦trợ giúp người cao tuổi⟧.", "a compound"),
    ("Quyết định 6/QĐ-UBND về ⟦khen thưởng các cá nhân có nhiều thành tích⟧.", "có nhiều"),
    ("Công văn số 8/SXD về ⟦các thủ tục liên quan đến các dự án⟧.", "đến các"),
    ("Nghị quyết số 9/NQ-HĐND về ⟦kế hoạch đầu tư công từ năm 2021 đến năm 2025⟧.", "a span of years"),
    ("Công văn số 7/SNV về ⟦chính sách đối với cán bộ là người dân tộc thiểu số⟧.", "là of those it is for"),
    (
        "Quyết định số 1519 về việc ⟦quyết định đồng chí A thôi giữ chức Bí thư Thành ủy, giữ chức vụ Phó Chánh Văn phòng⟧.",
        "an office given after one given up",
    ),
]
ENDS: list[tuple[str, str]] = [
    (
        "Sở có Công văn số 15/SYT-NV về ⟦phòng bệnh dại⟧ gửi giám đốc các trung tâm y tế, đề nghị rà soát.",
        "the addressee behind the subject",
    ),
    (
        "Thông tư 5/2018/TT-BXD về ⟦quản lý chiếu sáng đô thị⟧ còn cho phép tỉnh lắp thêm đèn.",
        "còn, with a verb of the document",
    ),
    (
        "cụ thể hóa Nghị quyết số 9-NQ/TU về ⟦phát triển kinh tế biển⟧, tránh nhắc lại quy định cũ.",
        "tránh, what is to be avoided",
    ),
    ("Vướng mắc về Công văn số 15/BHXH về ⟦đổi thẻ⟧, bạn đọc gọi số 1234.", "readers are told something"),
    (
        "Trong Quy định số 94-QĐ/TW về ⟦kỷ luật đảng viên⟧, các từ ngữ dưới đây được hiểu như sau.",
        "từ ngữ, the subject of a clause",
    ),
    ("Theo Nghị định 5/2022/NĐ-CP về ⟦quản lý, sử dụng pháo⟧ có hiệu lực từ 1/8, mức phạt tăng.", "no clause"),
    ("Theo Nghị định 5/2022/NĐ-CP về ⟦giao thông⟧ quy định, người đi xe phải đội mũ.", "quy định, a verb"),
    ("Nghị định 5/2022/NĐ-CP về ⟦giao thông⟧ quy định, người đi xe phải đội mũ.", "of the subject"),
    ("UBND tỉnh ra Quyết định 5/QĐ-UBND về ⟦rà soát quy định, thủ tục hành chính⟧.", "a noun"),
    ("Theo Quyết định 5/QĐ-UBND về ⟦rà soát các quy định, thủ tục⟧, các sở phải họp.", "of several"),
    ("Theo Nghị định 5/2022/NĐ-CP về ⟦quản lý pháo⟧, người dân có trách nhiệm khai báo.", "a clause"),
    ("Theo Nghị định 5/2022/NĐ-CP về ⟦văn thư⟧, thuật ngữ này được hiểu khác.", "thuật ngữ, the same"),
    ("Thủ tướng ký Quyết định 5/QĐ-TTg về ⟦lập quỹ⟧ và giao Bộ Tài chính rà soát.", "và giao, an act"),
    ("Nghị quyết số 9-NQ/TU về ⟦phát triển du lịch⟧ với 12 nhiệm vụ.", "với, not đối với"),
    ("Chỉ thị số 9-CT/TU về ⟦trồng rừng⟧ từ năm 2018 được thực hiện tốt.", "từ năm, no school year"),
    ("Hội nghị nghe về Chỉ thị số 9-CT/TU về ⟦trồng rừng⟧ tại phiên họp sáng qua.", "tại phiên, no trial"),
    ("Đưa Kế hoạch 5/KH-SNV về từng thôn, Nghị quyết số 9-NQ/TU về tận nhà dân.", "where it is brought"),
    ("Vướng mắc của Nghị định 5/2022/NĐ-CP về ⟦kinh doanh vàng⟧ nằm ở cách làm.", "a predicate"),
    ("Tại buổi góp ý Nghị định 5/2022/NĐ-CP về ⟦kinh doanh vàng⟧ sáng 5/3, ông An nói.", "a day"),
    ("HĐND tỉnh thông qua Nghị quyết số 15/NQ-HĐND về ⟦dự toán ngân sách năm 2024⟧ và 12 nghị quyết khác.", "others"),
    ("Chi bộ phổ biến Chỉ thị số 10-CT/TW về ⟦công tác dân vận⟧ đến 120 đảng viên.", "to whom, counted"),
    ("Giám sát Nghị quyết số 3-NQ/ĐU về ⟦du lịch cộng đồng⟧\tông An\ttrụ sở", "a cell of a table"),
    ("Trường học Nghị quyết số 15-NQ/TU về ⟦giáo dục và đào tạo⟧, và mới đây mở hội thảo.", "và repeated, no list"),
    ("Ông An nói Nghị định 5/2022/NĐ-CP về ⟦kinh doanh vàng⟧ siết các tiệm nhỏ.", "the verb of the document"),
    ("Ông An nói Nghị định 5/2022/NĐ-CP về ⟦kinh doanh vàng⟧ làm được ba việc.", "what the document has done"),
    ("Nghị định 5/2022/NĐ-CP về ⟦kinh doanh vàng⟧ giải quyết được nỗi lo của dân.", "what it has solved"),
    ("UBND tỉnh ban hành Quyết định 5/QĐ-UBND về ⟦giải quyết việc làm⟧.", "a title with such a word"),
    ("Đề nghị các xã làm theo Quyết định 5/QĐ-UBND về ⟦quản lý chợ⟧, gửi hồ sơ về Sở trước 20/6.", "what is done next"),
    ("Sở ban hành Hướng dẫn số 5/HD-STC về ⟦thời hạn lập, gửi báo cáo tài chính⟧.", "what is done to reports, in a title"),
    ("Theo bà An, điểm a khoản 2 Điều 5 Nghị định 5/2022/NĐ-CP về ⟦kinh doanh vàng⟧ chỉ phạt người bán.", "chỉ, after a pinpoint"),
    ("Thông tư 5/2022/TT-BYT về ⟦tiêm chủng⟧ giúp trạm y tế đỡ việc.", "at the beginning"),
    ("Thực hiện Thông tư 3/2021/TT-BYT, Nghị định 5/2022/NĐ-CP về ⟦hỗ trợ giúp bà con thoát nghèo⟧.", "a list that is carried out"),
    ("Sở ban hành Quyết định 15/QĐ-SYT về ⟦chính sách giúp học sinh ở xa trường⟧.", "no subject"),
    ("Thông tư 5/2022/TT-BYT về ⟦chỉ tiêu tiêm chủng, địa chỉ liên hệ⟧.", "chỉ in other words"),
    ("Huyện có Thông báo 15-TB/HU về việc ⟦kỷ luật ông T⟧. “Ông ấy sai”, bà An nói.", "a name cut short ends a sentence"),
    ("Bộ nhắc lại Chỉ thị 15/CT-BYT về ⟦an toàn truyền máu⟧ và phê bình hai bệnh viện.", "the second verb"),
    ("Ông An ký Nghị quyết 15/NQ-CP về ⟦hỗ trợ doanh nghiệp⟧, tôi thấy rất kịp thời.", "a pronoun"),
    ("Bà An, người viết Đề án 254 về ⟦tái cơ cấu chợ⟧, nói xã đã làm xong.", "a verb of speech"),
    ("Trường học Nghị quyết số 15-NQ/TW về ⟦đổi mới giáo dục⟧, và mới đây là Nghị quyết số 71-NQ/TW.", "the next of a list"),
    (
        "học tập Nghị quyết số 84-NQ/ĐU về ⟦chống chủ nghĩa cá nhân trong tình hình mới⟧ cho cán bộ, đảng viên các đơn vị.",
        "to whom it is brought",
    ),
    (
        "Tại Quyết định 168/QĐ-BGDĐT về ⟦kế hoạch tuyển sinh cao đẳng⟧, Bộ GDĐT quy định mỗi trường phải công bố đề án.",
        "what the organ rules",
    ),
    ("Đề nghị áp dụng Nghị quyết 326/2016/UBTVQH14 quy định về ⟦án phí, lệ phí Tòa án⟧, chấp nhận yêu cầu của bà An.", "a ruling"),
    ("Tòa áp dụng Nghị quyết 326/2016/UBTVQH14 về ⟦án phí, lệ phí Tòa án⟧, xử phạt bị cáo An 7 năm tù.", "a sentence"),
    ("Tòa áp dụng Nghị quyết 326/2016/UBTVQH14 về ⟦án phí và lệ phí Tòa án⟧, sửa bản án sơ thẩm.", "a court's act"),
    ("Lệ phí nộp theo Nghị định 10/2022/NĐ-CP về ⟦lệ phí trước bạ⟧; thuế thu nhập tính riêng.", "a clause"),
    (
        "Nghị quyết Trung ương 4 khóa XII về ⟦tăng cường xây dựng, chỉnh đốn Đảng⟧ và Cuộc vận động của ngành.",
        "the first part of the registry's title",
    ),
    (
        "Nghị quyết Trung ương 4 khóa XII về ⟦tăng cường xây dựng, chỉnh đốn Đảng⟧ gắn với 19 điều cấm.",
        "the same, where a comma and a verb seem to end it before",
    ),
    ("Nghị quyết số 26-NQ/TW về ⟦tập trung xây dựng đội ngũ cán bộ các cấp⟧, kỳ họp đã xem xét.", "another"),
    (
        "Nghị quyết số 20-NQ/TW về ⟦tăng cường công tác bảo vệ, chăm sóc và nâng cao sức khỏe nhân dân trong tình hình mới⟧ "
        "trong các trạm y tế.",
        "the registry's title, and where it is carried out",
    ),
    ("Chỉ thị 5-CT/TU về ⟦công tác dân tộc trong tình hình mới⟧, giữ gìn tiếng nói, chữ viết.", "new times"),
    ("Kết luận 7-KL/TU về ⟦phát triển thể thao trong giai đoạn mới⟧ và những kết quả đầu tiên.", "new times"),
    ("Chỉ thị 3-CT/TU về ⟦phòng cháy rừng⟧ và Phong trào “Toàn dân giữ rừng”.", "a movement"),
    ("Bà An công bố Quyết định 9-QĐ/QU về ⟦tặng Huy hiệu Đảng⟧ và cùng ông Bình trao hoa.", "và cùng"),
    ("Nghị quyết 30/NQ-CP về ⟦chương trình giảm nghèo⟧ còn dàn trải.", "còn"),
    ("Chỉ thị số 4-CT/TU về ⟦tổ chức đại hội⟧ và các chỉ đạo của cấp trên.", "và các chỉ đạo"),
    ("Chỉ thị số 6/CT-UBND về ⟦dọn vỉa hè⟧ coi như bị bỏ quên.", "coi như"),
    ("giám sát Quyết định số 5/QĐ-TTg về ⟦quy hoạch cảng⟧, nhất là chỉ tiêu diện tích.", "the part that matters"),
    ("Trung đoàn quán triệt Nghị quyết số 5-NQ/ĐU về ⟦huấn luyện⟧, giữ nghiêm kỷ luật, làm tốt dân vận.", "the next deed"),
    ("Nghị định 60/2018/NĐ-CP về ⟦giá nước⟧ còn nguyên đó, Chỉ thị số 4/CT-UBND về ⟦lễ hội⟧ còn đó; Luật.", "còn đó"),
    ("Nghị định 61/2018/NĐ-CP về ⟦một cửa⟧ nói rất rõ là dân không phải chờ.", "nói"),
    ("Kế hoạch số 8/KH-UBND về ⟦trồng rừng⟧ ở 5 xã còn chậm.", "how far it got"),
    ("Nghị quyết số 20-NQ/TW về ⟦y tế trong tình hình mới⟧ và nghị quyết của Đảng ủy.", "another document"),
    ("Kế hoạch số 8/KH-UBND về ⟦một cửa, một cửa liên thông⟧, người dân đã quen.", "a clause after a list"),
    ("Quyết định số 8/QĐ-UBND về ⟦bổ nhiệm đồng chí An giữ chức Phó Giám đốc Sở Y tế⟧, thời hạn 5 năm.", "for how long"),
    ("Nghị quyết 5/NQ-HĐND về ⟦phát triển bền vững, hài hòa⟧ là niềm vui của nhân dân.", "là, whatever comes after it"),
    ("Nghị quyết 5/NQ-HĐND về ⟦chính sách tài khóa⟧ cũng cho thấy hiệu quả.", "cũng"),
    ("Chỉ thị số 8/CT-UBND về ⟦tổ chức Tết⟧ hôm qua; Công văn số 5/UBND-TH về ⟦phòng cháy⟧ gửi các sở, ngành.", "gửi"),
    ("Nghị quyết số 98/2023/QH15 về ⟦thí điểm một số cơ chế⟧ của Quốc hội có hiệu lực từ ngày 1/8/2023.", "của Quốc hội"),
    ("Kế hoạch số 110/KH-UBND về ⟦phát triển hợp tác xã⟧ và hướng dẫn của Liên minh HTX.", "what another body says"),
    ("Chương trình số 15-CTr/TU về ⟦thực hiện Nghị quyết số 68-NQ/TW⟧ đề ra chỉ tiêu mới.", "đề ra"),
    ("Nghị quyết số 46-NQ/TU về ⟦nâng cao chất lượng hoạt động trong giai đoạn mới⟧ đề cao vai trò.", "a verb after its last word"),
    ("Nghị quyết số 17-NQ/TU về ⟦nguồn lực cho phát triển nhanh, bền vững⟧ nhấn mạnh vai trò con người.", "no subject"),
    ("Nghị quyết 66-NQ/TW về ⟦đổi mới công tác xây dựng và thi hành pháp luật đáp ứng yêu cầu phát triển đất nước trong kỷ nguyên mới⟧ soi đường.", "a title that is known"),
    ("Nghị quyết 68 về ⟦phát triển kinh tế tư nhân⟧ cởi trói cho doanh nghiệp.", "known by its short number"),
    ("Nghị quyết 68 về ⟦phát triển kinh tế tư nhân trong tình hình mới⟧.", "a known title with words added"),
    ("Thông tư 29 về ⟦dạy thêm, học thêm⟧, phụ huynh đồng tình.", "a clause"),
    ("Theo Nghị định 100 về ⟦xử phạt vi phạm giao thông⟧, tài xế bị tước bằng.", "a clause"),
    ("Theo Nghị định 100/2019/NĐ-CP về ⟦xử phạt trong giao thông⟧, hành vi này có mức phạt cao.", "này"),
    ("Nghị quyết số 103/2023/QH15 về ⟦Kế hoạch phát triển năm 2024⟧, GDP phấn đấu tăng 6%.", "a subject in capitals"),
    ("Nghị quyết số 05-NQ/TU về ⟦phát triển kinh tế biển, đảo⟧, Quảng Ninh có thêm 5 cảng biển.", "figures after a name"),
    ("Theo Thông tư 17/2024/TT-NHNN về ⟦mở tài khoản thanh toán⟧, từ 1/1/2025 khách hàng phải đến quầy.", "from a day on"),
    ("Công ty vi phạm Nghị định 155/2016/NĐ-CP về ⟦bảo vệ môi trường⟧ và bị phạt 320 triệu đồng.", "và bị"),
    ("Ông bị phạt theo Nghị định 15/2020/NĐ-CP về ⟦bưu chính, viễn thông⟧ vì đăng tin sai sự thật.", "vì"),
    ("Nghị quyết số 18 về '⟦Một số vấn đề về tổ chức bộ máy⟧' trên địa bàn tỉnh.", "apostrophes for quotation marks"),
    ("Quyết định số 7/QĐ-UBND về việc ⟦phê duyệt “Đề án đào tạo”⟧, Kế hoạch đào tạo của tỉnh, Sở mở lớp.", "a type after a quotation"),
    ("Nghị quyết số 19 về ⟦nông nghiệp, nông dân, nông thôn⟧ - Từ chủ trương đến cuộc sống", "a dash before a motto"),
    ("Thực hiện Nghị quyết số 18-NQ/TU về ⟦sắp xếp tổ chức bộ máy⟧, tỉnh giảm 5 sở.", "máy is no body"),
    ("Ông cho rằng Thông tư 29 về cơ bản là đúng.", "no title at all"),
    (
        "Kết luận số 21-KL/TW về ⟦đẩy mạnh xây dựng, chỉnh đốn Đảng và hệ thống chính trị; kiên quyết ngăn chặn, đẩy lùi⟧.",
        "a known title without its end",
    ),
    ("Ông đề nghị sửa Nghị định 72/2007/NĐ-CP về ⟦quản lý an toàn đập⟧ theo hướng phân loại hồ.", "sửa ... theo hướng"),
    ("Trường lồng ghép Nghị quyết 9 của Tỉnh ủy về ⟦phát triển du lịch⟧ vào bài giảng.", "lồng ghép ... vào"),
    ("Giá được tính theo Nghị định số 83/2014/NĐ-CP về ⟦kinh doanh xăng dầu⟧, chu kỳ giữa hai lần là 15 ngày.", "the clause before has its verb"),
    ("Mỏ được cấp theo Nghị quyết số 106/2023/QH15 về ⟦xây dựng công trình đường bộ⟧, công suất khai thác 1,2 triệu khối.", "a quantity"),
    ("Cần sửa Nghị quyết số 37/2021/QH15 về ⟦phát triển tỉnh Thanh Hóa⟧, cần quy định thời hạn.", "cần"),
    ("Việc thực hiện Quy định số 30-QĐ/TW về ⟦thi hành Điều lệ Đảng⟧ có chuyển biến.", "có chuyển biến"),
    ("Quyết định số 8/2023/QĐ-UBND về ⟦giá bồi thường cây trồng⟧ còn thấp so với thực tế.", "còn thấp"),
    ("Sở có văn bản số 12/SYT-NVY về ⟦giám sát, phòng chống bệnh sởi⟧ gửi các bệnh viện.", "to whom it goes"),
    ("Nghị quyết số 24-NQ/TW về ⟦phát triển vùng Đông Nam Bộ⟧ (phần liên kết vùng).", "a part of it"),
    ("Thông báo số 14/TB-TTCP kết luận thanh tra về việc ⟦quản lý đất đai⟧.", "what the notice makes known"),
    ("Sở có Tờ trình 23/TTr-SNV trình UBND tỉnh về ⟦biên chế năm 2025⟧.", "to whom it is submitted"),
    ("Theo Chỉ thị số 10/CT-TTg về ⟦phát triển doanh nghiệp nhỏ và vừa⟧, các bộ, ngành phải cắt giảm thủ tục.", "a list is the subject"),
    ("Theo Tờ trình số 12/TTr-UBND về việc ⟦tặng Bằng khen⟧, Thủ tướng đồng ý.", "a capital and a verb"),
    ("Quyết định số 218-QĐ/TW về ⟦góp ý xây dựng chính quyền⟧ được triển khai rộng khắp.", "chính quyền được"),
    ("UBND quận có báo cáo 123/BC-UBND gửi Sở Xây dựng TP.HCM về ⟦tình hình triển khai đồ án⟧.", "a point in the addressee"),
    ("Theo văn bản số 45/BYT-DP gửi UBND các tỉnh, thành phố về ⟦phòng, chống dịch bệnh⟧.", "a comma in the addressee"),
    ("Theo Nghị định 53/2020/NĐ-CP về ⟦phí nước thải⟧; các hộ phải nộp.", "a clause after a semicolon"),
    ("Nghị quyết 02/NQ-CP về ⟦môi trường kinh doanh⟧ cắt giảm 30% điều kiện.", "a verb and a figure"),
    ("Nghị định 67 về ⟦phát triển thủy sản⟧ vốn được ngư dân trông đợi.", "vốn"),
    ("Việc thực hiện Nghị quyết 39-NQ/TW về ⟦tinh giản biên chế⟧ ở nhiều nơi còn hình thức.", "where it is so"),
    ("Việc thực hiện Quy định 55 về ⟦nêu gương của cán bộ, đảng viên⟧ ở một vài nơi chưa rõ nét.", "the same of few"),
    ("Việc thực hiện Quy định 55 về ⟦nêu gương của đảng viên⟧ tại một số chi bộ còn hình thức.", "of cells"),
    ("Việc thực hiện Quy định 55 về ⟦nêu gương của đảng viên⟧ có lúc, có nơi chưa nghiêm.", "at times"),
    ("Nghị quyết 97/NQ-CP về ⟦thí điểm chính quyền đô thị tại một số thành phố⟧.", "places of the title"),
    ("Tại sao Nghị định 108/NĐ-CP về ⟦tinh giản biên chế⟧ lại khó thực hiện?", "lại"),
    ("Chỉ thị 20 về ⟦thanh tra doanh nghiệp⟧ quy định mỗi năm một lần.", "quy định mỗi"),
    ("Đề nghị báo cáo việc thực hiện Nghị quyết 113/2015/QH13 về ⟦chất vấn⟧ trước ngày 20/5.", "a time limit"),
    ("Theo Nghị quyết 55/2017/QH14 về ⟦đầu tư đường cao tốc⟧, tuyến đi qua 13 tỉnh.", "what is counted"),
    ("HĐND thông qua Nghị quyết số 87/NQ-HĐND về ⟦hỗ trợ học phí⟧ với sự nhất trí cao.", "how it was passed"),
    ("Quyết định số 45/QĐ-UBND về ⟦đơn giá thuê đất⟧ (có phụ lục kèm theo).", "what comes with it"),
    ("Theo Thông tư 30 về ⟦đánh giá học sinh⟧, điểm số được thay bằng nhận xét.", "the subject of a verb"),
    ("Theo Nghị định 86/NĐ-CP về ⟦cơ chế thu, quản lý học phí⟧, học phí đại học sẽ tăng.", "one after a list"),
    ("Theo Nghị định 59 về ⟦phòng, chống tham nhũng⟧, người đứng đầu chịu trách nhiệm.", "a sentence needs a clause"),
    ("Để triển khai Nghị quyết 57-NQ/TU về ⟦khoa học, công nghệ⟧, ngành giáo dục đổi mới cách dạy.", "what it is for"),
    ("Nghị định 59 về ⟦phòng, chống tham nhũng⟧ sẽ có hiệu lực.", "here the document is the subject"),
    ("Chỉ thị số 5/CT-UBND về ⟦phòng cháy⟧ được cấp ủy các cấp quan tâm.", "no passive of titles"),
    ("Nghị quyết số 10 về ⟦sắp xếp, sáp nhập thôn⟧ nhận được sự đồng thuận.", "a verb"),
    ("Nghị định 46 về ⟦an toàn thực phẩm⟧ khi nào có hiệu lực?", "a question"),
    ("Nghị quyết 10 về ⟦lập Tổ thẩm định giá, Tổ giúp việc⟧ có hiệu lực từ tháng 7.", "what a document has, no list"),
    ("Nghị quyết 10 về ⟦phát triển nghề cá⟧ xác định 5 nhiệm vụ.", "the document says so"),
    ("Đến dự hội nghị sơ kết Nghị quyết 10 về ⟦nghề cá⟧ có đồng chí Lê Thị Hoa.", "who came to it"),
    ("Tại cuộc họp, Nghị quyết 10 về ⟦nghề cá⟧, Hội Nông dân tỉnh kiến nghị gia hạn.", "an organ and its verb"),
    ("Nghị quyết 10 về ⟦thu hút người có công trình khoa học⟧.", "no address"),
    ("Vận dụng Nghị quyết 10 về ⟦bồi dưỡng cán bộ⟧, Chi bộ thôn Bản Mới họp bàn.", "an organ by its name after people"),
    ("Tại khoản 1 Điều 5 Nghị định 7/2017/NĐ-CP về ⟦chế độ, chính sách với ngư dân⟧ có nêu: chủ tàu được vay.", "what it says, after a list"),
    ("Theo Thông tư 30 về ⟦học phí, học bổng⟧, trường hợp của bà được miễn.", "a case, the subject of a verb"),
    ("Nghị quyết 10 về ⟦trách nhiệm của nhân dân, Đảng viên ở xã⟧.", "people with a capital"),
    ("Nghị quyết 10 về ⟦xác định giá đất⟧.", "no number, no verb of the document"),
    ("Huyện cụ thể hóa Nghị quyết 10 về ⟦nông thôn mới⟧ thành 12 chương trình.", "what is made of it"),
    ("Nghị quyết 10 về ⟦nông thôn mới⟧ | Báo Lâm Khê", "a bar between a headline and a site"),
    ("Tỉnh trình Tờ trình số 5/TTr-UBND về ⟦phí đò⟧, Ban Pháp chế thẩm tra.", "an organ and its verb"),
    ("Nghị quyết số 12-NQ/TU với chủ đề “⟦Nghề cá bền vững⟧” của Tỉnh ủy.", "by its theme"),
    ("Từ khi có Nghị quyết 49 về ⟦cải cách tư pháp⟧, không khí các phiên tòa đã dân chủ hơn.", "a clause about the mood"),
    ("Bộ Xây dựng có Văn bản số 234/BXD-HĐXD trả lời UBND tỉnh Nghệ An về ⟦chủ trương đầu tư khu đô thị⟧.", "an addressee before it"),
]  # fmt: skip


# What stands before "Nghị định 147/2024/NĐ-CP về phát triển du lịch", and what ends its title.
FRAMES: list[tuple[str, str]] = [
    ("Đoàn kiểm tra nhận", " gửi Kho bạc Nhà nước các tỉnh"),
    ("Đoàn kiểm tra nhận", " gửi Thường trực Tỉnh ủy"),
    ("Theo ông An,", " còn khẳng định vai trò của xã"),
    ("Theo ông An,", " còn gắn trách nhiệm của người đứng đầu"),
    ("Theo ông An,", " lại vướng ở khâu thẩm định"),
    ("Theo ông An,", " vô hình trung làm khó dân"),
    ("Theo ông An,", " hiện hành chưa phù hợp"),
    ("Theo ông An,", " nêu bốn nhóm việc"),
    ("Theo ông An,", " yêu cầu mỗi xã có một điểm"),
    ("Xã đã triển khai", " suốt 5 năm qua"),
    ("Xã đã triển khai", " thông qua 5 hội nghị"),
    ("Cần quán triệt", ", tránh đùn đẩy trách nhiệm"),
    ("Khi cần hỏi về", ", mời bà con đến trụ sở xã"),
    ("Khi cần hỏi về", ", liên hệ số 1022"),
    ("Theo ông An,", ", vậy mà xã chưa làm"),
    ("Theo ông An,", ", tất nhiên xã phải làm"),
    ("Theo ông An,", ", trên thực tế xã chưa làm"),
    ("Sau đó,", " đưa ra nhiều điểm mới"),
    ("Sau đó,", " hướng đến mục tiêu lâu dài"),
    ("Sau đó,", " lần đầu tiên quy định việc này"),
    ("Sau đó,", " bắt đầu áp dụng"),
    ("Sau đó,", " tạo điều kiện cho người dân"),
    ("Sau đó,", " bổ sung nhiều chính sách"),
    ("Sau đó,", " trở thành kim chỉ nam"),
    ("Sau đó,", " phải bảo đảm công khai"),
    ("Sau đó,", " quy định 5 nhóm đối tượng"),
    ("Sau đó,", " tăng mức phạt"),
    ("Sau đó,", " kế thừa quy định cũ"),
    ("Sau đó,", " thu hút sự chú ý"),
    ("Sau đó,", " chính là đòn bẩy"),
    ("Sau đó,", " nhanh chóng đi vào cuộc sống"),
    ("Việc thực hiện", " đúng tiến độ"),
    ("Việc thực hiện", " phù hợp với điều kiện của xã"),
    ("Việc thực hiện", " ngày càng nền nếp"),
    ("Việc thực hiện", " từ nay đến cuối năm"),
    ("Việc thực hiện", " bằng các hình thức phù hợp"),
    ("Việc thực hiện", " lồng ghép trong sinh hoạt"),
    ("Việc thực hiện", " trong 6 tháng đầu năm"),
    ("Việc thực hiện", " tại 12 huyện"),
    ("Việc thực hiện", " dưới sự chủ trì của Bí thư Huyện ủy"),
    ("Hội nghị nghe báo cáo về", " và triển khai nhiệm vụ quý III"),
    ("Hội nghị nghe báo cáo về", " và biểu dương các tập thể"),
    ("Hội nghị nghe báo cáo về", " và tình hình dịch bệnh"),
    ("Hội nghị nghe báo cáo về", ", phương hướng thời gian tới"),
    ("Các xã thực hiện", ", báo cáo kết quả trước ngày 15/6"),
    ("Các xã thực hiện", ", rà soát các quy trình"),
    ("Các xã thực hiện", ", xử lý nghiêm các vi phạm"),
    ("Các xã thực hiện", " và báo cáo kết quả"),
    ("Căn cứ", ", xét đề nghị của Sở Nội vụ"),
    ("Thực hiện", ", trong giai đoạn 2016-2020, tỉnh có 5 trường"),
    ("Thực hiện", ", lực lượng công an xã tuần tra hằng đêm"),
    ("UBND tỉnh ban hành", ", tạo cơ sở để thực hiện"),
    ("UBND tỉnh ban hành", ", hiệu lực đến hết năm"),
    ("Theo", " trên, mức phạt là 5 triệu đồng"),
    ("Theo", " hoặc theo thỏa thuận"),
    ("Theo", " và pháp luật về hải quan"),
    ("Theo", " [2]"),
    ("Đề nghị bà con thực hiện", ", đoàn kết giúp nhau làm ăn"),
    ("Đề nghị bà con thực hiện", ", từ bỏ hủ tục"),
    ("Đề nghị các xã chấp hành", ", công khai kết quả"),
    ("Đề nghị các xã chấp hành", ", chấm dứt tình trạng này"),
    ("Theo ông An,", " có tính khả thi cao"),
    ("Theo ông An,", " hiện nay đang được sửa"),
    ("Theo ông An,", " với những quy định mới"),
    ("Theo ông An,", " thay Quyết định số 15/2010/QĐ-UBND"),
    ("Quốc hội thông qua", " với 450 đại biểu tán thành"),
    ("Thực hiện", ", từ năm 2016 đến nay, xã đã làm 12km đường"),
    ("Hội nghị nghe giới thiệu", " và những điểm mới"),
    ("Ông An nói", " xác định: các xã tự làm"),
    ("Đây là lần đầu", " được đưa ra bàn"),
    ("Công ty bị phạt theo", " do không lập hồ sơ"),
    ("Sở yêu cầu thực hiện nghiêm", ", tuyệt đối không làm tắt"),
    ("Theo", ", đến năm 2020, huyện có 5 xã đạt chuẩn"),
    ("Bị cáo bị truy tố theo", ", khung hình phạt từ 5 đến 10 năm"),
]
# Titles with words in them that end one elsewhere.
WHOLE: list[str] = [
    "phát huy lợi thế",
    "hỗ trợ hộ còn khó khăn",
    "xử lý tài sản còn lại",
    "tự phê bình, liên hệ bản thân",
    "đấu thầu, mời thầu",
    "thực hành tiết kiệm, tránh lãng phí",
    "chế độ báo cáo gửi Quốc hội",
    "đào tạo nghề, thực tế ảo",
    "chứng thực hợp đồng, giao dịch",
    "đầu tư cụm công nghiệp, giao thông, thủy lợi",
    "bảo quản, dự trữ, xuất cấp hàng cứu trợ",
    "tuyển sinh, ra đề, coi thi",
    "xử lý triệt để các cơ sở gây ô nhiễm",
    "một số biện pháp cấp bách nhằm ngăn chặn sạt lở",
    "nội dung, mức chi, thời gian hưởng hỗ trợ",
    "lập, thẩm định, phê duyệt, công bố quy hoạch",
    "chính sách đối với người có uy tín, già làng, trưởng bản",
    "tổ chức lễ hội, việc cưới, việc tang",
    "phê duyệt Quy hoạch tỉnh Lâm Đồng thời kỳ 2021 - 2030",
    "công bố thủ tục hành chính mới ban hành",
    "bãi bỏ văn bản quy phạm pháp luật do Ủy ban nhân dân tỉnh ban hành",
    "hỗ trợ quân nhân tham gia kháng chiến đã phục viên, xuất ngũ",
    "chính sách đối với thanh niên xung phong đã hoàn thành nhiệm vụ",
    "trách nhiệm nêu gương của đảng viên, trước hết là Ủy viên Ban Bí thư",
    "quản lý vốn hỗ trợ phát triển chính thức",
    "phát triển đảng viên ở nơi chưa có tổ chức đảng",
    "một số giải pháp cấp bách để phát triển rừng",
    "tổ chức của cơ quan tham mưu, giúp việc Tỉnh ủy",
    "thi hành kỷ luật bằng hình thức cảnh cáo",
    "điều chỉnh địa giới hành chính để mở rộng thành phố Huế",
    "giải quyết khiếu nại, tố cáo, kiến nghị",
    "bưu chính, viễn thông và giao dịch điện tử",
    "phát triển hạ tầng điện và giao thông nông thôn",
    "cung cấp và trao đổi thông tin về người nộp thuế",
    "chế độ ăn đối với bị can và bị cáo",
    "tiếp công dân, xử lý tố cáo và kiến nghị, phản ánh",
    "quản lý và công bố thông tin về giá",
    "tiêu chuẩn và yêu cầu kỹ thuật của bến thủy",
    "điều trị nghiện rượu bằng thuốc thay thế",
    "quản lý hàng hóa có thể gây cháy nổ",
    "hỗ trợ nước sạch đối với 15 xã ven biển",
    "miễn học phí từ năm học 2010 - 2011 đến năm học 2014 - 2015",
    "phối hợp khi xét xử tại phiên tòa",
    "phân công công tác của Thủ tướng và các Phó Thủ tướng",
    "sắp xếp thôn, bản từ năm 2019 đến năm 2021",
    "phát triển du lịch, dịch vụ đến năm 2020, tầm nhìn đến năm 2030",
    "quản lý người được đưa ra nước ngoài chữa bệnh",
    "khai thác cát biển để san lấp",
    "ban hành Quy định mức chi đón khách",
    "đề nghị ban hành quyết định quy định giá nước sạch",
    "cho vay đối với hợp tác xã được kiểm soát đặc biệt",
    "giá dịch vụ đò ngang được đầu tư bằng vốn của dân",
    "chế độ dinh dưỡng của huấn luyện viên, vận động viên tỉnh",
    "tuyên truyền, vận động nhân dân hiến đất",
    "trồng rừng thay thế ở hai huyện vùng cao",
    "giải quyết kiến nghị của cử tri gửi đến kỳ họp",
    "chi trả cho người có công, đối tượng bảo trợ",
    "hỗ trợ cơ quan, cá nhân làm khoa học",
    "hỗ trợ xã, hộ nghèo vùng cao",
    "không tặng quà cấp trên dịp lễ",
    "xác minh, làm rõ phản ánh của bà con",
    "xử lý thông tin báo nêu",
    "lập Văn phòng Đoàn đại biểu, Hội đồng nhân dân và Ủy ban nhân dân cấp huyện",
]


# Titles whose last word begins, or is the subject of, what ends one elsewhere: "đã | mới có", "| không có".
LAST: list[str] = [
    "công cuộc đổi mới",
    "hội viên trong giai đoạn cách mạng mới",
    "an ninh hàng không",
    "điều động cán bộ trong trường hợp cần thiết",
    "trồng rừng giai đoạn 2013 - 2020 và những năm tiếp theo",
    "phổ biến, giáo dục pháp luật",
    "nâng cao vai trò, trách nhiệm của Hội Nông dân",
    "kê khai, công khai tài sản",
    "điều động, bố trí cán bộ",
    "tích tụ, tập trung đất đai",
]
# What stands around a title in a sentence.
AROUND: list[tuple[str, str]] = [
    ("", " có hiệu lực từ ngày 1/8"),
    ("", " quy định rõ trách nhiệm của người đứng đầu"),
    ("", " nêu rõ: các xã phải rà soát"),
    ("Đây là nội dung của ", " do Thủ tướng Chính phủ vừa ban hành"),
    ("Thực hiện ", ", những năm qua, huyện đã có nhiều cách làm hay"),
    ("Quán triệt ", " và Kết luận số 15-KL/TW của Bộ Chính trị"),
]


@pytest.mark.parametrize("title", LAST)
@pytest.mark.parametrize(("before", "after"), AROUND)
def test_the_last_words_of_a_title(before: str, after: str, title: str) -> None:
    source = Source(f"{before}Nghị định 12/2018/NĐ-CP về {title}{after}.")
    found = citations.find(source, (Region(BlockKind.BODY, 0, len(source)),), None)
    assert found[0].title == title


@pytest.mark.parametrize(("text", "why"), [*GOES_ON, *ENDS])
def test_where_titles_end(text: str, why: str) -> None:
    plain, spans = marked(text)
    source = Source(plain)
    found = citations.find(source, (Region(BlockKind.BODY, 0, len(source)),), None)
    assert [cited.title for cited in found if cited.title] == [plain[slice(*span)] for span in spans], why


# Clauses that the sentence needs after "Thực hiện Nghị định 147/2024/NĐ-CP về phát triển du lịch".
CLAUSES: list[str] = [
    "tuổi trẻ ra quân làm sạch biển",
    "hai đơn vị ký kết quy chế phối hợp",
    "từng đảng viên viết bản cam kết",
    "chi nhánh Tân Lạc giải ngân 30 tỷ đồng",
    "ngân sách tỉnh bố trí 5 tỷ đồng",
    "cấp ủy, chính quyền vào cuộc quyết liệt",
    "các bộ, ngành đã rà soát",
    "đường liên xã được bê tông hóa",
    "phong trào thi đua diễn ra sôi nổi",
    "nhất là từ khi có cầu mới, chợ quê đông hẳn",
    "UBND các huyện, thị xã rà soát quỹ đất",
    "Sở Du lịch, các huyện ven biển mở tuyến mới",
    "Sở Du lịch, Sở Y tế ký quy chế phối hợp",
    "Hội Nông dân xã vận động hội viên góp vốn",
]

# What stands between "Nghị quyết số 9-NQ/TU" and its title.
BETWEEN: list[str] = [
    " ký ban hành ngày 5/3/2021",
    " của HĐND tỉnh vừa ban hành",
    " mới ban hành",
    " mới nhất",
    " của HĐND tỉnh tại kỳ họp thứ 8",
    " của HĐND tỉnh khóa XVIII, kỳ họp thứ 8",
    " của HĐND tỉnh khóa XVIII thông qua ngày 5/3/2021",
    " của Ban Chấp hành Đảng bộ tỉnh khóa XX, nhiệm kỳ 2020-2025",
    " của cấp trên",
    " (sau đây gọi tắt là Nghị quyết 9)",
    " (NQ9) của Tỉnh ủy",
    " của UBND tỉnh Hà Nam (cũ)",
    " chuyên đề",
    " chỉ đạo",
    " thông báo",
]


@pytest.mark.parametrize(("before", "after"), FRAMES)
def test_what_follows_a_title(before: str, after: str) -> None:
    text = f"{before} Nghị định 147/2024/NĐ-CP về phát triển du lịch{after}."
    source = Source(text)
    found = citations.find(source, (Region(BlockKind.BODY, 0, len(source)),), None)
    assert found[0].title == "phát triển du lịch"


@pytest.mark.parametrize("title", WHOLE)
def test_whole_titles(title: str) -> None:
    source = Source(f"Ngày 3/4, UBND tỉnh ban hành Quyết định số 1325/QĐ-UBND về {title}. Ông An dự.")
    found = citations.find(source, (Region(BlockKind.BODY, 0, len(source)),), None)
    assert found[0].title == title


@pytest.mark.parametrize("between", BETWEEN)
def test_what_stands_before_a_title(between: str) -> None:
    source = Source(f"Hội nghị quán triệt Nghị quyết số 9-NQ/TU{between} về phát triển du lịch.")
    found = citations.find(source, (Region(BlockKind.BODY, 0, len(source)),), None)
    assert found[0].title == "phát triển du lịch"


@pytest.mark.parametrize("clause", CLAUSES)
@pytest.mark.parametrize("before", ["Thực hiện", "Theo", "Sau 3 năm thực hiện", "Thời gian qua, thực hiện"])
def test_a_clause_after_a_title(before: str, clause: str) -> None:
    source = Source(f"{before} Nghị định 147/2024/NĐ-CP về phát triển du lịch, {clause}.")
    found = citations.find(source, (Region(BlockKind.BODY, 0, len(source)),), None)
    assert found[0].title == "phát triển du lịch"


# Who is told of last in a title, and the one who does something after it.
@pytest.mark.parametrize(
    "clause",
    [
        "tỉnh dành 20 tỷ đồng",
        "huyện Lâm Khê tập trung rà soát",
        "xã Tân Hòa chọn 5 bản làm điểm",
        "ngành y tế đẩy mạnh tuyên truyền",
        "Đảng bộ huyện lãnh đạo nhân dân thi đua",
        "Sở Y tế, các huyện rà soát lại",
    ],
)
@pytest.mark.parametrize(
    "title", ["bồi dưỡng cán bộ, viên chức", "hỗ trợ doanh nghiệp", "trách nhiệm nêu gương của đảng viên"]
)
def test_a_place_after_people_begins_a_clause(title: str, clause: str) -> None:
    source = Source(f"Thực hiện Nghị định 147/2024/NĐ-CP về {title}, {clause}.")
    found = citations.find(source, (Region(BlockKind.BODY, 0, len(source)),), None)
    assert found[0].title == title


@pytest.mark.parametrize(
    "title", ["quản lý cán bộ, công chức, viên chức", "phát triển nông nghiệp, nông thôn trên địa bàn tỉnh"]
)
def test_no_clause_in_a_title(title: str) -> None:
    source = Source(f"Thực hiện Nghị định 147/2024/NĐ-CP về {title}.")
    found = citations.find(source, (Region(BlockKind.BODY, 0, len(source)),), None)
    assert found[0].title == title


def test_a_title_in_the_new_situation_ends_before_the_place() -> None:
    source = Source(
        "Thực hiện Nghị quyết số 5-NQ/TU về công tác dân vận trong tình hình mới trong các chi bộ bệnh viện."
    )
    found = citations.find(source, (Region(BlockKind.BODY, 0, len(source)),), None)
    assert found[0].title == "công tác dân vận trong tình hình mới"
