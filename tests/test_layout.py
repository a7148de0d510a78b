"""The blocks of a page, on pages in the layouts of the common platforms.

Each line of a page stands after the kind it must get; what is glued to a line is cut off with ``¦``.
"""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from partydocs import layout, parse, wraps
from partydocs.models import BlockKind
from partydocs.source import Source
from tests.marks import marked

SHAREPOINT = """
chrome  | Skip Ribbon Commands
chrome  | Skip to main content
chrome  | Thứ hai, 10/07/2023
chrome  | TRANG CHỦ
chrome  | TIN TỨC - SỰ KIỆN
chrome  | Tin tức >> Xây dựng Đảng
title   | Đảng ủy xã Hòa An sơ kết công tác xây dựng Đảng 6 tháng đầu năm
stamp   | 07/07/2023 4:35:12 CH
chrome  | Xem cỡ chữ   A   A   A
chrome  | Đọc bài viết
lead    | Chiều 7/7, Đảng ủy xã tổ chức hội nghị sơ kết công tác xây dựng Đảng 6 tháng đầu năm 2023.
body    | Trong 6 tháng, Đảng ủy xã đã lãnh đạo toàn diện các nhiệm vụ; kết nạp 5 đảng viên, đạt 50% kế hoạch. Công tác kiểm tra được tăng cường.
chrome  | 2023_hoinghi.jpg
caption | Quang cảnh hội nghị.
body    | Phát biểu kết luận, Bí thư Đảng ủy xã yêu cầu các chi bộ tiếp tục nâng cao chất lượng sinh hoạt, chuẩn bị kiểm điểm cuối năm.
byline  | Tin, ảnh: Thu Hà
chrome  | [Trở về]
chrome  | Các tin đã đưa
chrome  | Chi bộ thôn 3 kết nạp đảng viên (05/07/2023)
chrome  | Khai giảng lớp bồi dưỡng đảng viên mới (01/07/2023)
"""

LIFERAY = """
chrome  | Menu
chrome  | Chi tiết bài viết
title   | Chủ tịch UBND tỉnh tiếp công dân định kỳ tháng 6
stamp   | 15/06/2022 17:02:00
chrome  | Cỡ chữ
chrome  | Tương phản
lead    | Ngày 15/6, Chủ tịch UBND tỉnh chủ trì buổi tiếp công dân định kỳ tháng 6/2022.
body    | Tại buổi tiếp, có 12 lượt công dân trình bày kiến nghị, phản ánh liên quan đến bồi thường và cấp giấy chứng nhận quyền sử dụng đất.
body    | Sau khi nghe các ngành báo cáo, Chủ tịch UBND tỉnh giao Sở Tài nguyên và Môi trường trả lời công dân trước ngày 30/6.
byline  | Quốc Hưng
chrome  | Các tin khác
chrome  | Họp báo thường kỳ quý II
chrome  | Lấy ý kiến nhân dân về dự thảo quy hoạch
"""

DOTNETNUKE = """
chrome  | UBND TỈNH - SỞ NỘI VỤ
chrome  | Thứ Năm, ngày 02 tháng 06 năm 2016
chrome  | Trang chủ | Giới thiệu | Tin tức | Văn bản | Liên hệ
chrome  | Bạn đang ở : Tin tức » Tin trong ngành
title   | Sở Nội vụ tập huấn công tác văn thư, lưu trữ năm 2016
stamp   | Cập nhật : 8:25 Thứ Tư, 1/6/2016
chrome  | Lượt đọc: 245
chrome  | Gửi email  |  In trang này
body    | Trong 2 ngày 30 và 31/5/2016, Sở Nội vụ tổ chức lớp tập huấn công tác văn thư, lưu trữ. Lớp có 120 cán bộ, công chức của các sở, ngành và UBND các huyện, thành phố.
heading | 1. Nội dung tập huấn
body    | Các học viên được nghe giới thiệu Luật Lưu trữ năm 2011 và các văn bản hướng dẫn thi hành.
body    | - Lập hồ sơ công việc và giao nộp hồ sơ vào lưu trữ cơ quan;
body    | - Xác định giá trị tài liệu, xây dựng bảng thời hạn bảo quản;
byline  | Nguồn: Phòng Quản lý Văn thư - Lưu trữ
chrome  | Các tin liên quan
chrome  | » Thông báo tuyển dụng viên chức năm 2016
chrome  | Copyright 2016 by Sở Nội vụ
"""

VNPT = """
chrome  | CỔNG THÔNG TIN ĐIỆN TỬ HUYỆN BÌNH HÒA
chrome  | Tiếng Việt | English
chrome  | Sơ kết một năm thực hiện mô hình Chi bộ bốn tốt
stamp   | Ngày đăng: 12/09/2022 08:30   |   Đã xem: 1.204
title   | Sơ kết một năm thực hiện mô hình Chi bộ bốn tốt
chrome  | Nghe bài viết   0:00 / 3:15   Nữ miền Nam
lead    | (Cổng TTĐT huyện) - Sáng 9/9, Ban Thường vụ Huyện ủy tổ chức hội nghị sơ kết một năm thực hiện mô hình Chi bộ bốn tốt.
body    | Sau một năm, toàn Đảng bộ huyện có 112 chi bộ đăng ký thực hiện mô hình. Nhiều chi bộ có cách làm hay, sát thực tế, được cấp trên đánh giá cao.
chrome  | [image]
caption | Bí thư Huyện ủy phát biểu tại hội nghị
body    | Dịp này, Ban Thường vụ Huyện ủy đã khen thưởng 10 chi bộ có thành tích tiêu biểu trong thực hiện mô hình./.
byline  | Ban Tuyên giáo Huyện ủy
chrome  | (0) Bình luận
chrome  | Chia sẻ   Facebook   Zalo
chrome  | Bình luận (0)
chrome  | Số lượt truy cập: 1.222.333
"""

WORDPRESS = """
chrome  | Skip to content
chrome  | Trang chủ
chrome  | Hoạt động Đoàn – Hội
title   | Tuổi trẻ huyện nhà ra quân Tháng Thanh niên năm 2023
stamp   | Đã đăng vào 05/03/2023 bởi admin
body    | Sáng 4/3, Huyện đoàn tổ chức Lễ ra quân Tháng Thanh niên năm 2023. Lễ ra quân có sự tham gia của hơn 300 đoàn viên, thanh niên.
caption | Các đoàn viên trồng cây tại lễ ra quân
body    | Sau lễ ra quân, đoàn viên thanh niên đã trồng 500 cây xanh dọc tuyến đường liên xã và dọn vệ sinh nghĩa trang liệt sĩ.
byline  | Huyện đoàn
chrome  | Để lại một bình luận
chrome  | Email của bạn sẽ không được hiển thị công khai. Các trường bắt buộc được đánh dấu *
"""

ROW_OF_ADMIN = """
chrome  | BỆNH VIỆN ĐA KHOA KHU VỰC
chrome  | Tin tức
chrome  | Hướng dẫn người bệnh
chrome  | Tin tức > Tin hoạt động Bệnh viện
title   | Hội nghị viên chức, người lao động năm 2022 và công bố Quyết định bổ nhiệm Phó Giám đốc Bệnh viện
stamp   | admin | 17/01/2022 04:35:12 CH | 1.204 lượt xem
body    | Chiều ngày 14/01, Bệnh viện đã tổ chức Hội nghị viên chức, người lao động năm 2022 theo hình thức trực tiếp kết hợp trực tuyến. Dự Hội nghị có 118 đại biểu được bầu từ 24 công đoàn bộ phận của các khoa, phòng.
body    | Dịp này, Bệnh viện đã công bố quyết định bổ nhiệm và trao giấy khen cho 10 cá nhân có thành tích xuất sắc trong năm 2021.
byline  | Tổ Truyền thông
chrome  | Tin liên quan
"""

OTHER_QUOTES = """
chrome  | Hoạt động của HĐND > Kỳ họp
chrome  | Nghị trường "nóng" chuyện đất rừng và nước sạch
stamp   | Ngày đăng: 13/07/2018 - 07:55:20 AM
title   | Nghị trường “nóng” chuyện đất rừng và nước sạch
body    | Ngày 12-7, kỳ họp thứ 6 HĐND tỉnh khóa III dành trọn một ngày cho chất vấn và trả lời chất vấn. Chủ tịch HĐND tỉnh chủ tọa, cùng điều hành có các Phó Chủ tịch HĐND tỉnh.
heading | Ai chịu trách nhiệm khi rừng mất?
body    | Mở đầu phiên buổi sáng, các đại biểu dẫn số liệu kiểm kê năm 2016 và đặt câu hỏi về trách nhiệm của chủ rừng trước nhân dân trong tỉnh.
chrome  | Gửi cho bạn bè | Bản in | Quay lại
"""

JOOMLA = """
chrome  | You are here: Home ▸ Tin tức
title   | Hội Nông dân xã giúp hội viên thoát nghèo¦ PDF. In Email
byline  | Viết bởi Minh Thu
stamp   | Thứ tư, 10 Tháng 4 2019 09:15
body    | Những năm qua, Hội Nông dân xã đã giúp hàng trăm hội viên vươn lên thoát nghèo. Từ nguồn vốn vay ủy thác, hội viên đã đầu tư chăn nuôi có hiệu quả.
body    | Thời gian tới, Hội tiếp tục phối hợp mở các lớp tập huấn chuyển giao khoa học kỹ thuật cho hội viên.
stamp   | Lần cập nhật cuối ( Thứ năm, 11 Tháng 4 2019 10:00 )
chrome  | < Prev   Next >
chrome  | Powered by Joomla!
"""

FLAT = """
title   | Huyện Tân Phú ra mắt tổ công nghệ số cộng đồng
lead    | Huyện Tân Phú vừa ra mắt 98 tổ công nghệ số cộng đồng tại các xã, thị trấn.
body    | Sáng 6/2, UBND huyện tổ chức lễ ra mắt các tổ công nghệ số cộng đồng. Mỗi tổ có từ 5 đến 7 thành viên là cán bộ đoàn thể ở ấp, khu phố. Các tổ sẽ đến từng nhà hướng dẫn người dân sử dụng dịch vụ công trực tuyến, thanh toán không dùng tiền mặt. Sau lễ ra mắt, các thành viên được tập huấn kỹ năng số cơ bản, góp phần thúc đẩy chuyển đổi số ở cơ sở.¦ Huy Hoàng - Thu Trang
"""

NO_TITLE = """
body    | Chiều 30/9, Ban Tổ chức Huyện ủy tổ chức hội nghị giao ban công tác tổ chức xây dựng Đảng quý III. Dự hội nghị có đại diện các đảng ủy cơ sở.
caption | Ảnh: Đại biểu dự hội nghị tại hội trường Huyện ủy
body    | Hội nghị đã nghe báo cáo kết quả công tác quý III và bàn nhiệm vụ, giải pháp trọng tâm của quý IV.
byline  | BAN BIÊN TẬP (ntb)
"""

TEASERS_AFTER = """
title   | Thành ủy triển khai kế hoạch kiểm tra năm 2024
stamp   | Thứ Ba, 16/01/2024 - 15:20
body    | Chiều 16/1, Ban Thường vụ Thành ủy triển khai kế hoạch kiểm tra, giám sát năm 2024. Các đồng chí Thường trực Thành ủy chủ trì hội nghị.
body    | Theo kế hoạch, năm nay Ban Thường vụ Thành ủy kiểm tra 4 tổ chức đảng và giám sát 3 tổ chức đảng trực thuộc.
byline  | Hoàng Long
chrome  | Tin liên quan
chrome  | Thành ủy gặp mặt cán bộ hưu trí
chrome  | Sáng 15/1, Thành ủy gặp mặt cán bộ hưu trí nhân dịp đón Xuân, thông báo tình hình kinh tế - xã hội của thành phố.
chrome  | Trao 200 suất quà Tết cho hộ nghèo
chrome  | Ngày 14/1, Hội Chữ thập đỏ thành phố trao 200 suất quà Tết cho các hộ nghèo trên địa bàn hai phường.
"""

TWO_ARTICLES = """
title   | Công đoàn huyện tổng kết phong trào thi đua năm 2021
stamp   | 20/12/2021 14:30
body    | Sáng 20/12, Liên đoàn Lao động huyện tổng kết phong trào thi đua năm 2021. Trong năm, các cấp công đoàn đã chăm lo cho 1.200 lượt đoàn viên.
byline  | Mạnh Tuấn
chrome  | Phụ nữ huyện ra mắt mô hình tiết kiệm xanh
chrome  | 18/12/2021 09:00
chrome  | Hội Liên hiệp Phụ nữ huyện vừa ra mắt mô hình tiết kiệm xanh tại 5 xã. Mô hình thu gom phế liệu gây quỹ giúp phụ nữ nghèo. Hội viên tham gia rất đông.
"""

LISTING = """
chrome  | Trang chủ
chrome  | Tin tức
chrome  | Hội nghị lần thứ tám Ban Chấp hành Đảng bộ huyện
chrome  | 20/11/2022 16:44
chrome  | Sáng 20/11, Ban Chấp hành Đảng bộ huyện tổ chức hội nghị lần thứ tám, thảo luận nhiều nội dung...
chrome  | Xem chi tiết
chrome  | Đảng ủy thị trấn sơ kết công tác quý IV
chrome  | 19/11/2022 09:10
chrome  | Ngày 18/11, Đảng ủy thị trấn tổ chức hội nghị sơ kết công tác xây dựng Đảng...
chrome  | Xem chi tiết
chrome  | Bồi dưỡng nghiệp vụ công tác đảng cho cấp ủy viên
chrome  | 17/11/2022 15:02
chrome  | Xem chi tiết
chrome  | Trang đầu 1 2 3 Trang cuối
"""

TABLE = """
title   | Phân công nhiệm vụ Ban Chấp hành Đảng bộ xã
stamp   | 02/07/2025 10:00
body    | Đảng ủy xã thông báo phân công nhiệm vụ các đồng chí Ủy viên Ban Thường vụ Đảng ủy như sau:
body    | STT
body    | Họ và tên
body    | Chức vụ
body    | 1
body    | Trần Văn Bình
body    | Bí thư Đảng ủy
body    | 2
body    | Lê Thị Hoa
body    | Phó Bí thư Thường trực Đảng ủy
body    | Thông báo này có hiệu lực kể từ ngày ký. Các đồng chí có tên trên chịu trách nhiệm thi hành.
"""

ROWS = """
title   | Văn bản của UBND huyện ban hành trong tháng 4
stamp   | 05/05/2021 10:00
body    | Trong tháng 4, UBND huyện đã ban hành 9 văn bản. Văn phòng HĐND và UBND huyện trân trọng giới thiệu một số văn bản như sau:
heading | I. QUYẾT ĐỊNH QUY PHẠM
body    | STT\tSố ký hiệu\tNgày ban hành\tTrích yếu\tHiệu lực
body    | 1\t04/2021/QĐ-UBND\t06/4/2021\tVề việc phân cấp quản lý chợ\t16/4/2021
body    | 2\t05/2021/QĐ-UBND\t20/4/2021\tVề việc thu gom rác thải sinh hoạt\t01/5/2021
heading | II. VĂN BẢN KHÁC
body    | * Chỉ thị về phòng, chống cháy rừng mùa khô, trong đó giao chủ tịch UBND các xã trực tiếp kiểm tra.
heading | * Văn bản về cải cách hành chính
body    | - Kế hoạch rà soát thủ tục hành chính của Phòng Tư pháp và của UBND các xã, thị trấn;
body    | - Kế hoạch tuyên truyền cải cách hành chính trên Trang thông tin điện tử huyện;
"""

REGISTER = """
chrome  | UBND huyện Hòa An
chrome  | Trang chủ
chrome  | Tìm thấy 45 văn bản
chrome  | TT\tSố/ Ký hiệu\tNgày ban hành\tTrích yếu nội dung\tTải về
chrome  | 1\t15/QĐ-UBND\t05/03/2021\tQuyết định về việc phân cấp quản lý chợ trên địa bàn huyện
chrome  | 2\t16/QĐ-UBND\t04/03/2021\tQuyết định ban hành Quy chế làm việc của Ban Chỉ đạo chuyển đổi số huyện
chrome  | 3\t7/CT-UBND\t01/03/2021\tChỉ thị về việc tăng cường phòng cháy, chữa cháy rừng mùa khô năm 2021
chrome  | Trang 1 2 3 Sau >
"""

COLUMNS = """
chrome  | UBND huyện Hòa An
chrome  | Văn bản chỉ đạo điều hành
chrome  | Số ký hiệu
chrome  | Ngày ban hành
chrome  | Trích yếu
chrome  | 15/QĐ-UBND
chrome  | 05/03/2021
chrome  | Quyết định về việc phân cấp quản lý chợ trên địa bàn huyện
chrome  | 7/CT-UBND
chrome  | 01/03/2021
chrome  | Chỉ thị về việc tăng cường phòng cháy, chữa cháy rừng mùa khô năm 2021
"""

BOXED = """
chrome  | UBND huyện Hòa An
chrome  | Văn bản mới
chrome  | Số ký hiệu\tTrích yếu\tNgày ban hành
chrome  | 15/QĐ-UBND\tPhân cấp quản lý chợ\t05/03/2021
title   | Huyện ủy Hòa An sơ kết công tác dân vận quý I năm 2021
body    | Sáng 5/4, Huyện ủy Hòa An tổ chức hội nghị sơ kết công tác dân vận quý I năm 2021. Dự hội nghị có 120 đại biểu của các xã, thị trấn.
body    | Trong quý, hệ thống dân vận từ huyện đến cơ sở đã bám sát nhiệm vụ chính trị, vận động nhân dân hiến đất làm đường, xây dựng nhà văn hóa.
body    | Kết luận hội nghị, Bí thư Huyện ủy yêu cầu các xã rà soát các mô hình dân vận khéo, nhân rộng cách làm hay trong toàn huyện.
"""

TABLED = """
title   | Danh mục văn bản hết hiệu lực của huyện năm 2020
stamp   | 05/03/2021 10:00
body    | STT\tSố ký hiệu\tNgày ban hành\tTrích yếu
body    | 1\t04/2015/QĐ-UBND\t06/4/2015\tQuyết định về việc phân cấp quản lý chợ trên địa bàn huyện Hòa An
body    | 2\t05/2016/QĐ-UBND\t20/4/2016\tQuyết định về việc thu gom rác thải sinh hoạt trên địa bàn huyện Hòa An
"""

INTERVIEW = """
title   | Phải bắt đầu từ người đứng đầu
stamp   | 09/09/2020 07:30
lead    | Nhân dịp đầu năm học mới, phóng viên có cuộc trao đổi với Giám đốc Sở Giáo dục và Đào tạo về quản trị nhà trường.
body    | PV: Xin bà cho biết những điểm mới của năm học này?
body    | - Năm học này, ngành giáo dục triển khai chương trình mới ở lớp 1. Các trường đã được bổ sung giáo viên, thiết bị dạy học.
body    | PV: Khó khăn lớn nhất hiện nay là gì, thưa bà?
body    | - Đó là thiếu giáo viên ở một số môn. Chúng tôi đã báo cáo UBND tỉnh để có giải pháp tuyển dụng, điều động phù hợp.
byline  | Hồng Nhung (thực hiện)
"""

NOTICE = """
title   | Lịch tiếp công dân tháng 6 của Thường trực Huyện ủy
stamp   | 31/05/2021 15:00
body    | Thường trực Huyện ủy thông báo lịch tiếp công dân tháng 6/2021 như sau:
body    | 1. Thời gian: 8 giờ ngày 10/6/2021
body    | 2. Địa điểm: Trụ sở Tiếp công dân huyện
body    | 3. Thành phần: Thường trực Huyện ủy, Ủy ban Kiểm tra Huyện ủy
body    | Đề nghị các cơ quan, đơn vị, địa phương thông báo cho công dân biết, thực hiện.
byline  | Nguồn: Văn phòng Huyện ủy
chrome  | Tải về
"""

BROKEN_TITLE = """
chrome  | Trang chủ | Tin tức | Văn bản
title   | ĐẠI HỘI ĐẠI BIỂU HỘI NÔNG DÂN TỈNH LẦN THỨ X,
title   | NHIỆM KỲ 2023 - 2028 THÀNH CÔNG TỐT ĐẸP
stamp   | 22/09/2023 - 17:05
body    | Trong hai ngày 21 và 22/9, Hội Nông dân tỉnh tổ chức Đại hội đại biểu lần thứ X, nhiệm kỳ 2023 - 2028. Dự Đại hội có 250 đại biểu.
body    | Đại hội đã bầu Ban Chấp hành khóa mới gồm 35 đồng chí và thông qua Nghị quyết Đại hội.
"""

COMMENTS = """
title   | Thị xã đối thoại với thanh niên về khởi nghiệp
stamp   | 20/03/2023 | 16:00
body    | Sáng 20/3, UBND thị xã tổ chức đối thoại với 200 thanh niên về khởi nghiệp. Lãnh đạo thị xã đã trả lời 15 câu hỏi của thanh niên.
body    | Chủ tịch UBND thị xã khẳng định sẽ hỗ trợ thanh niên vay vốn ưu đãi.
byline  | Bài, ảnh: Lê Na
chrome  | Ý kiến bạn đọc (2)
chrome  | Trần Nam
chrome  | Rất mong thị xã mở thêm nhiều lớp dạy nghề cho thanh niên nông thôn để chúng tôi lập nghiệp tại quê hương. Xin cảm ơn.
"""

LINK_WITHIN = """
title   | Hà An đẩy nhanh tiến độ giải phóng mặt bằng cao tốc
stamp   | Thứ Tư, 03/05/2023 10:20
lead    | Tỉnh Hà An yêu cầu các địa phương bàn giao mặt bằng sạch trước ngày 30/6 để thi công cao tốc.
body    | Sáng 3/5, Chủ tịch UBND tỉnh kiểm tra tiến độ giải phóng mặt bằng dự án cao tốc. Đến nay, huyện đã bàn giao 32/41km mặt bằng.
chrome  | Tin liên quan
chrome  | Khởi công khu tái định cư số 3
body    | Theo báo cáo của Ban Quản lý dự án, các nhà thầu đã huy động hơn 300 thiết bị, tổ chức 25 mũi thi công trên toàn tuyến. Vướng mắc lớn nhất là nguồn vật liệu đắp nền do các mỏ đất trên địa bàn chưa hoàn thành thủ tục nâng công suất; tỉnh đã có văn bản kiến nghị Bộ, ngành Trung ương xem xét, tháo gỡ trong thời gian sớm nhất.
byline  | Quang Minh
"""

PAGES = {
    "interview": INTERVIEW,
    "notice": NOTICE,
    "a headline on two lines": BROKEN_TITLE,
    "comments": COMMENTS,
    "links within the text": LINK_WITHIN,
    "sharepoint": SHAREPOINT, "liferay": LIFERAY, "dotnetnuke": DOTNETNUKE, "vnpt": VNPT, "wordpress": WORDPRESS, "row of admin": ROW_OF_ADMIN,
    "a headline in other quotation marks": OTHER_QUOTES,
    "joomla": JOOMLA, "flat": FLAT, "no title": NO_TITLE, "teasers after the article": TEASERS_AFTER,
    "two articles": TWO_ARTICLES, "a listing": LISTING, "a table broken into lines": TABLE,
    "a table of documents": ROWS, "a list of documents": REGISTER, "its columns line by line": COLUMNS,
    "a table of documents under a stamp": TABLED, "documents in a box above a story": BOXED,
}  # fmt: skip


def labelled(page: str) -> list[tuple[str, str, str]]:
    """(kind, line, what is glued to it)."""
    rows = []
    for row in page.strip().split("\n"):
        kind, line = row.split("| ", 1)
        line, _, glued = line.partition("¦")
        rows.append((kind.strip(), line, glued))
    return rows


def text_of(rows: list[tuple[str, str, str]], between: str) -> str:
    return between.join(line + glued for _, line, glued in rows)


def kinds_of(text: str, rows: list[tuple[str, str, str]]) -> list[tuple[str, str]]:
    """The kind that most of each line got."""
    page = layout.read(Source(text))
    found, at = [], 0
    for _, line, _ in rows:
        start = text.index(line, at)
        at = start + len(line)
        shares = [
            (min(region.end, at) - max(region.start, start), str(region.kind)) for region in page.regions
        ]
        found.append((max(shares)[1], line))
    return found


@pytest.mark.parametrize("between", ["\n", "\n\n", "\n \t\n\n"], ids=["tight", "blank lines", "wide"])
@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES)
def test_lines(page: str, between: str) -> None:
    rows = labelled(page)
    assert kinds_of(text_of(rows, between), rows) == [(kind, line) for kind, line, _ in rows]


@pytest.mark.parametrize("page", [SHAREPOINT, LIFERAY, VNPT, WORDPRESS, JOOMLA, FLAT])
def test_title_is_the_line_without_its_tools(page: str) -> None:
    rows = labelled(page)
    source = Source(text_of(rows, "\n"))
    place = layout.read(source).title
    assert place is not None
    assert source.words(*place) == next(line for kind, line, _ in rows if kind == "title")


@pytest.mark.parametrize("page", [FLAT])
def test_a_byline_glued_to_the_text_is_cut_off(page: str) -> None:
    rows = labelled(page)
    source = Source(text_of(rows, "\n"))
    last = layout.read(source).regions[-1]
    assert (last.kind, source.words(last.start, last.end)) == (BlockKind.BYLINE, rows[-1][2].strip())


BEFORE = "CỔNG THÔNG TIN ĐIỆN TỬ\nTrang chủ\nGiới thiệu\nVăn bản - Tài liệu\nTrang chủ > Tin tức > Thời sự\n"
AFTER = (
    "\nBài viết khác\nHội thao các cơ quan khối Đảng (11/01/2019)\nLượt truy cập: 1.222.333\n"
    "Bản quyền thuộc về Văn phòng. Ghi rõ nguồn khi phát hành lại thông tin.\nĐiện thoại: 0123.456.789"
)


@pytest.mark.parametrize("name", [name for name in PAGES if name not in {"a listing", "no title"}])
def test_chrome_around_an_article_changes_nothing_in_it(name: str) -> None:
    rows = labelled(PAGES[name])
    text = text_of(rows, "\n")
    assert kinds_of(BEFORE + text + AFTER, rows) == kinds_of(text, rows)


ARTICLE = [row for row in labelled(LIFERAY) if row[0] not in {"chrome"}]
MENU = ["Trang chủ", "Liên hệ", "Sơ đồ trang", "English", "Thư viện ảnh", "Đăng nhập", "Tìm kiếm", "RSS"]
LINKS = [
    "Tin liên quan",
    "Từ khóa: hội nghị",
    "Lượt xem: 12",
    "Khai mạc hội thao (01/02/2020)",
    "Về đầu trang",
]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(MENU), max_size=6), st.lists(st.sampled_from(LINKS), max_size=6))
@example([], [LINKS[3], LINKS[3], LINKS[3], LINKS[2]])  # a link again and again is no headline's copy
@example([], [LINKS[3]] * 4)
def test_any_menu_and_any_links_change_nothing(menu: list[str], links: list[str]) -> None:
    text = "\n".join([*menu, text_of(ARTICLE, "\n"), *links])
    assert kinds_of(text, ARTICLE) == [(kind, line) for kind, line, _ in ARTICLE]


PIECES = st.lists(
    st.one_of(
        st.text(max_size=80),
        st.sampled_from([line + glued for page in PAGES.values() for _, line, glued in labelled(page)]),
        st.sampled_from(["\n", "\n\n", "\r\n", "&nbsp;", "\t", "01/01/2020", "STT\nHọ và tên\n"]),
    ),
    max_size=14,
).map("\n".join)


@settings(max_examples=150, deadline=None)
@given(st.one_of(st.text(max_size=300), PIECES))
def test_any_text_is_partitioned(text: str) -> None:
    source = Source(text)
    regions = layout.read(source).regions
    assert [region.start for region in regions] == [0, *(region.end for region in regions[:-1])][
        : len(regions)
    ]
    assert (regions[-1].end if regions else 0) == len(source)
    assert all(region.end > region.start for region in regions)


HEAD = "Huyện ủy tổng kết công tác dân vận năm 2020\n15/12/2020 08:00\n"
TEXT = (
    "\nTrong năm, hệ thống dân vận từ huyện đến cơ sở đã bám sát nhiệm vụ chính trị. "
    "Công tác dân vận của chính quyền có nhiều chuyển biến, được nhân dân đồng tình ủng hộ."
)


@pytest.mark.parametrize(
    ("first", "kind", "why"),
    [
        (
            "Ngày 14/12, Ban Dân vận Huyện ủy tổng kết công tác dân vận năm 2020.",
            "lead",
            "one short sentence",
        ),
        (
            "(BDV) - Ngày 14/12, Ban Dân vận tổng kết. " + "Hội nghị có 120 đại biểu dự. " * 8,
            "lead",
            "a mark",
        ),
        (
            "Ngày 14/12, Ban Dân vận tổng kết. " + "Hội nghị có 120 đại biểu dự họp. " * 8,
            "body",
            "a full paragraph",
        ),
        (
            "Thực hiện Kế hoạch số 12, Ban Dân vận Huyện ủy thông báo một số nội dung như sau:",
            "body",
            "a colon",
        ),
        ("Quang cảnh hội nghị tổng kết công tác dân vận", "caption", "the whole room"),
    ],
)
def test_what_opens_the_text(first: str, kind: str, why: str) -> None:
    text = HEAD + first + TEXT
    page = layout.read(Source(text))
    assert str(page.regions[2].kind) == kind, why
    assert (page.lead is not None) == (kind == "lead")


@pytest.mark.parametrize(
    ("line", "kind", "why"),
    [
        ("Vì sao thiếu văn bản của tỉnh", "heading", "a menu's words within a sentence"),
        ("Văn bản của tỉnh", "chrome", "a menu"),
        ("Tách bạch với Luật Rừng núi", "heading", "the name of a law is no person's"),
        ("Trao đổi với bà Lê Thu Hà", "caption", "a person"),
        ("Quang cảnh hội nghị.", "caption", "the whole room, with a full stop"),
        (
            "Đoàn đại biểu đặt vòng hoa ở đài tưởng niệm chiều 11-7. Ảnh T.H",
            "caption",
            "a credit without its colon",
        ),
        (
            "Bà con các bản thu hoạch ngô vụ hè thu ở Hòa An. Ảnh nguồn HAO",
            "caption",
            "the source of a picture",
        ),
        (
            "Ngô của bà con các bản được thu hoạch sớm. Ảnh hưởng của bão đến các xã phía nam lớn hơn ở Hòa An.",
            "body",
            "no picture",
        ),
        (
            "Báo cáo của các xã dài 12 trang, có số liệu từng bản. Ảnh của từng bản được gửi kèm cho Phòng Dân tộc.",
            "body",
            "a picture that is told of",
        ),
        (
            "Đồng chí Trưởng Ban Dân vận phát biểu tại hội nghị",
            "caption",
            "a person and a deed, no full stop",
        ),
        ("Các tập thể nhận giấy khen. Ảnh: Thu Hà", "caption", "a credit"),
        ("(Ảnh: Thu Hà)", "caption", "nothing but a credit"),
        ("II. Phương hướng năm 2021", "heading", "a number, no full stop"),
        ("Vì sao người dân đồng thuận?", "heading", "a short question"),
        ("- Tiếp tục đổi mới nội dung, phương thức công tác dân vận;", "body", "an item"),
        ("Đồng chí Bí thư Huyện ủy đã biểu dương kết quả của ngành.", "body", "a sentence that reports"),
        (">> Xem thêm: Huyện ủy gặp mặt cán bộ hưu trí", "chrome", "a link between paragraphs"),
        ("IMG_2020.JPG", "chrome", "a file"),
        ("[Ảnh: hoi-nghi.png]", "chrome", "a file in brackets"),
        ("Ảnh: Quang cảnh hội nghị.jpg", "chrome", "a file behind a label"),
        ("Ảnh 1: TOAN CANH.JPG", "chrome", "a file behind a label with a number"),
        ("Ảnh: hop1.jpgẢnh: hop2.jpg", "chrome", "files run together"),
        ("Ảnh: hop1.jpgẢnh: Toàn cảnh hội nghị", "caption", "a file and a caption"),
        ("“Đường về bản ta thông rồi”", "heading", "a saying"),
        ("'Cấm ra khơi thì chưa quen, nhưng phải cấm'", "heading", "a saying in plain quotation marks"),
        ("“Đường về bản ta thông rồi.”", "body", "a sentence that is quoted"),
        ("“Đường về bản” thông rồi", "heading", "not all of it is quoted"),
        ("Xem thêm: Chợ phiên Nà Tông", "chrome", "a short link between paragraphs"),
        ("(Xem thêm: Chợ phiên Nà Tông ngày cuối năm 2020)", "chrome", "a link in brackets"),
        ("Đọc thêm: Chợ phiên Nà Tông ngày cuối năm ở huyện", "chrome", "a longer one"),
        ("Xem ảnh gốc", "chrome", "a button of a picture"),
        ("Mục lục", "chrome", "a list of contents"),
        ("Đặt quảng cáo tại đây: 0123.456.789", "chrome", "an advertisement"),
        ("Đại biểu Lò Văn An tranh luận tại hội trường.", "caption", "a person and a deed"),
        ("DSC_0417 . JPG", "chrome", "a file's name with spaces around its stop"),
        ("Bà con bản Nà Tông múa khèn", "caption", "a dance"),
        (
            "Căn cứ Kế hoạch số 12-KH/TU, Hướng dẫn số 05-HD/BTCTU và Công văn số 31-CV/HU, các xã báo cáo như sau:",
            "body",
            "numbers of documents are no cells",
        ),
        ("[Ảnh: Đoàn công tác thăm cơ sở]", "chrome", "an alt text in brackets"),
        (
            "Huyen uy Hoa An tong ket cong tac dan van, trien khai nhiem vu",
            "chrome",
            "the headline without marks",
        ),
        ("Huyen uy Hoa An: tong ket cong tac dan van", "chrome", "with a colon"),
        ("Mời quý độc giả xem video: Hội thi dân vận khéo", "chrome", "a link to a film"),
        ("Mời bạn đọc theo dõi tiếp.", "body", "no link"),
        ("Picture1", "chrome", "a picture's number"),
        ("DSC_0417", "chrome", "a camera's number"),
        ("hoi nghi dan van 2", "chrome", "a file's name without marks"),
        ("Chú thích ảnh", "chrome", "what a template prints for a caption"),
        ("[Quảng cáo]", "chrome", "an advertisement"),
        ("Link gốc: https://example.vn/tin-tuc/dan-van.html", "chrome", "where a report was taken from"),
        (
            "Báo cáo: https://example.vn/bao-cao.html ghi rõ kết quả của từng xã trong năm.",
            "body",
            "an address within a sentence",
        ),
        ("![](https://example.vn/a.jpg)", "chrome", "a picture in markup"),
        ("https://example.vn/uploads/a.jpg", "chrome", "an address"),
        ("[IMG_2017.JPG]", "chrome", "a file's name in brackets"),
        ("quy-hoach-p5.jpg - 0.14 MB", "chrome", "a file with its size"),
        ("[IMG] Trao Bằng công nhận cho lãnh đạo xã", "caption", "a caption behind its placeholder"),
        (">> Xã An Hòa tổ chức đại hội điểm", "chrome", "a link without a word before it"),
        ("» Xã An Hòa tổ chức đại hội điểm", "chrome", "a link behind another sign"),
        ("> Những bản chưa có đảng viên", "chrome", "a link behind a single sign"),
        ("» Đã hoàn thành việc giao đất cho các hộ dân.", "body", "an item that is a sentence"),
        ("» Các giải pháp gồm:", "body", "an item that opens a list"),
        ("[Huyện ủy gặp mặt cán bộ hưu trí]", "chrome", "a headline in brackets"),
        ("Huyện ủy tổng kết công tác dân vận năm 2020 - Ảnh 1.", "chrome", "the headline as an alt text"),
        ("/upload/2020/12/hoi-nghi.jpg", "chrome", "the path of a picture"),
        ("../uploads/dan_van_(1).jpg", "chrome", "the path of a picture, from the page"),
        ("Thí sinh tham gia phần thi kiến thức", "caption", "people of one kind and what they do"),
        ("Cánh đồng lúa chín ở bản Nà Tông", "caption", "a place with its name"),
        ("Đại sứ tại Lào phát biểu tại buổi chiêu đãi", "caption", "an office abroad"),
        ("Tư lệnh Quân khu kiểm tra mô hình học cụ", "caption", "an office of the army"),
        ("Hội đồng xét xử tuyên án", "caption", "a court"),
        ("Tăng ni, phật tử tham gia bầu cử", "caption", "people of one kind and what they do"),
        ("Ủy ban MTTQ phường trao nhà đại đoàn kết", "caption", "a body and what it does"),
        ("Đảng viên đi trước", "heading", "people who do nothing that is seen"),
        ("Trao giấy chứng nhận cho các học viên", "caption", "a deed that is photographed"),
        ("Hơn 120 đại biểu dự hội nghị", "caption", "a number of people"),
        ("Phần thi năng khiếu của đội Nà Tông", "caption", "a part of a contest, not of the text"),
        ("Cán bộ, đảng viên", "heading", "people without a name or a deed"),
        ("Nhân lên những cách làm hay", "heading", "nobody is named"),
        ("Phần II Nhiệm vụ trọng tâm", "heading", "a part of the text"),
        ("Đoàn cũng đến thăm một số hộ dân ở bản Nà Tông.", "body", "the report goes on"),
        ("Trận chung kết giữa bản Nà Tông và bản Hòa An", "caption", "a match"),
        ("Các đồng chí lãnh đạo huyện tặng hoa chúc mừng Ban Chấp hành.", "caption", "who does what is seen"),
        ("Các đại biểu thảo luận tại tổ", "caption", "a deed of a meeting, no full stop"),
        ("Các đại biểu thảo luận tại tổ.", "caption", "too short for a report"),
        ("Ông Lò Văn An, Trưởng bản thảo luận tại tổ số 4.", "caption", "a deed of a meeting, with a name"),
        ("Các đại biểu dành một phút mặc niệm các anh hùng liệt sĩ.", "caption", "a deed of a wreath-laying"),
        (
            "Bà Lò Thị Na, Ủy viên Ban Thường vụ Tỉnh ủy, Trưởng Ban Dân vận Tỉnh ủy, Bí thư Huyện ủy Hòa An phát biểu tại hội nghị.",
            "caption",
            "a deed behind many offices",
        ),
        (
            "Giám đốc Sở Văn hóa, Thể thao và Du lịch Lò Thu An trao giấy khen cho các nghệ nhân bản Nà Tông xã Hòa An.",
            "caption",
            "a deed and to whom, no more",
        ),
        (
            "Bà Lò Thị Na, Ủy viên Ban Thường vụ Tỉnh ủy, Bí thư Huyện ủy Hòa An phát biểu, đề nghị các xã làm tốt hơn công tác này.",
            "body",
            "what she said",
        ),
        (
            "Bà Lò Thị Na, Ủy viên Ban Thường vụ Tỉnh ủy, Bí thư Huyện ủy Hòa An phát biểu: công tác dân vận phải hướng về cơ sở.",
            "body",
            "what she said, after a colon",
        ),
        (
            "Bà Lò Thị Na, Ủy viên Ban Thường vụ Tỉnh ủy, Trưởng Ban Dân vận Tỉnh ủy, Bí thư Huyện ủy Hòa An chủ trì hội nghị.",
            "body",
            "who presided",
        ),
        (
            "Ông Lò Văn An, Phó Chủ tịch UBND huyện phụ trách khối văn hóa - xã hội báo cáo kết quả thực hiện Chương trình số 12-CTr/HU.",
            "body",
            "a document",
        ),
        (
            "58 đại biểu là hội viên cựu chiến binh dự hội nghị.",
            "body",
            "how many were there, with a full stop",
        ),
        (
            "Có thể là hình ảnh về 9 người, mọi người đang đứng và hoa",
            "chrome",
            "how a network describes a picture",
        ),
        ("Không có mô tả ảnh.", "chrome", "or does not"),
        ("Có thể là cách làm hay cho nhiều bản.", "body", "a guess of the report"),
        (
            "Huyen uy Hoa An tong ket cong tac dan van - Anh 2",
            "chrome",
            "the headline without marks, with a number",
        ),
        ("Các đại biểu cho rằng lễ mặc niệm đã diễn ra trang trọng.", "body", "what is told of one"),
        ("Các đại biểu thảo luận về ba đề án và cách làm mới.", "body", "a meeting is told, nobody is named"),
        ("Hội nghị nghe báo cáo và bàn nhiều cách làm mới.", "body", "an event that does something"),
        ("Lễ kết nạp đảng viên ở bản Nà Tông", "caption", "an event, no full stop"),
        ("Câu 3. Chế độ ở Hòa An là bao nhiêu?", "heading", "a numbered question with a name"),
        ('{mso-style-name:"Table Normal"; mso-para-margin:0cm;}', "chrome", "a style of a word processor"),
        ("/* Style Definitions */ table.MsoNormalTable", "chrome", "a comment of a style"),
        ("mso-tstyle-rowband-size:0;", "chrome", "one entry of a style"),
        ("Normal 0 false false false EN-US X-NONE X-NONE", "chrome", "the settings of a word processor"),
        ("$(document).ready(function(){ show(); });", "chrome", "a script"),
        ("var width = 300;", "chrome", "a line of a script"),
        ("#HòaAn #dânvận #nôngthônmới", "chrome", "hashtags"),
        ("Your browser does not support the video tag.", "chrome", "a player"),
        ("(Đ/c Trưởng Ban Dân vận trao giấy khen cho các tập thể)", "caption", "a caption in brackets"),
        ("Diễn ra lúc 8 giờ tại hội trường trung tâm huyện", "caption", "where the picture was taken"),
        ("Bà con các bản nêu kiến nghị tại buổi đối thoại đầu năm", "caption", "an event"),
        ("* Về kinh tế", "heading", "an asterisk above a paragraph"),
        ("* Về phía huyện:", "body", "an asterisk above a list"),
        ("Câu 1. Cử tri huyện Hòa An kiến nghị:", "heading", "a numbered question told by others"),
        ("IV. Hội nghị cho ý kiến về:", "heading", "a numbered heading with a colon"),
        ("THÀNH PHẦN THAM DỰ", "heading", "capitals are not the capitals of names"),
        ("II. CÔNG TÁC DÂN VẬN", "heading", "a number, and what might be a name in capitals"),
        ("II- CÁC MÔ HÌNH", "heading", "a number with a dash"),
        ("1. Đại biểu dự hội nghị", "heading", "a number, not so many people"),
        ("12 đại biểu dự hội nghị", "caption", "so many people"),
        ("Phó Chủ tịch: Lò Thu An", "body", "one of a list, with what she is"),
        ("Ủy viên BCH: bà Lò Thu An", "body", "one of a list, with her title"),
        ("Phó Chủ tịch Lò Thu An phát biểu", "caption", "a person and a deed, no label"),
        ("Ảnh: Phó Chủ tịch Lò Thu An", "caption", "a label of pictures"),
        ("Toàn cảnh hội nghịẢnh: Lò Thu An", "caption", "a credit run together with its caption"),
        ("Bài học: Dân tin thì việc gì cũng xong", "heading", "no name behind the colon"),
        ("Tiết mục văn nghệ của Đoàn trường", "caption", "a part of a programme"),
        ("Khán giả cổ vũ trận đấu.", "caption", "who does what"),
        ("Tang vật vụ án", "caption", "a thing shown"),
        ("Tang vật thu giữ gồm 12 xe máy và 3 khẩu súng.", "body", "what was found is told"),
        ("Chuyên gia vào cuộc, nông dân yên tâm", "heading", "nothing that a picture shows"),
        ("Các tập thể được khen thưởng", "caption", "those who receive an award"),
        ("Công an huyện tuần tra trên quốc lộ", "caption", "a body that does something"),
        ("Công an huyện đã xử lý 12 vụ vi phạm.", "body", "what it has done"),
        ("Công an huyện với công tác dân vận", "heading", "nothing is done"),
        ("Chương trình văn nghệ kéo dài đến 22 giờ.", "body", "what is told of a programme"),
        (
            "Ông Lò Văn An (bìa phải), Bí thư Huyện ủy, mong bà con các bản tiếp tục đồng lòng làm đường.",
            "caption",
            "where he stands in the picture",
        ),
        (
            "Bà Vũ Thị Na (thứ hai, từ trái sang) cùng bà con các bản.",
            "caption",
            "where she stands, in words",
        ),
        (
            "Ông Lò Văn An (Bí thư Huyện ủy) mong bà con các bản tiếp tục đồng lòng làm đường.",
            "body",
            "what he is",
        ),
        ("Đoạn đường vào bản (rẽ phải 2 km) đã làm xong trước lũ.", "body", "where the road goes"),
    ],
)
def test_lines_within_the_text(line: str, kind: str, why: str) -> None:
    text = HEAD + TEXT.strip() + "\n" + line + TEXT
    page = layout.read(Source(text))
    at = text.index(line)
    shares = [(min(r.end, at + len(line)) - max(r.start, at), str(r.kind)) for r in page.regions]
    assert max(shares)[1] == kind, why


BODY = TEXT.strip()
MORE = "Đến nay, toàn huyện có 120 chi bộ, trong đó có 45 chi bộ bản. Các bản đều có đảng viên, nhiều bản có chi ủy."
AUTHORED = f"""
title  | Thêm nhiều chi bộ mới ở các bản vùng cao
byline | {{name}}
{{kind}} | {{office}}
stamp  | 08:21, ngày 16-04-2021
body   | {BODY}
body   | {MORE}
"""
FORMS = {
    "an author's office under a name": AUTHORED.format(
        name="TS. Bùi Văn Thành", kind="chrome", office="Nguyên Chủ nhiệm Văn phòng huyện"
    ),
    "an author with two degrees, in capitals": AUTHORED.format(
        name="PGS, TS. BÙI VĂN THÀNH", kind="byline", office="Học viện Chính trị khu vực II"
    ),
    "a breadcrumb set with spaces": f"""
chrome | Trang chủ    Tin tức    Tin trong huyện    Hội nghị cán bộ toàn huyện
stamp  | Thứ ba, 22 Tháng 4 2014 15:40
chrome | 18965 Lượt xem
title  | Hội nghị cán bộ toàn huyện
byline | ThS TRẦN NGỌC AN
body   | {BODY}
""",
    "a caption under the headline": f"""
title   | Hội Phụ nữ huyện tổ chức Hội thi “Gắn kết yêu thương” nhân ngày dân số
caption | Các đội thi nhận Cờ lưu niệm của Ban Tổ chức
lead    | Tham dự có 36 tuyên truyền viên và trên 200 hội viên đến từ 6 xã thuộc huyện.
body    | {BODY}
""",
    "how long ago": f"""
title  | Hòa Bình hướng tới Đại hội Đảng bộ tỉnh
chrome | 2 tháng 2 tuần trước
body   | {BODY}
body   | {MORE}
""",
    "a headline that begins like a section": f"""
title | Giáo dục ở vùng cao
stamp | 16/04/2021
body  | {BODY}
""",
    "a caption with its credit is no headline": f"""
caption | Xã Hòa An chú trọng đào tạo cán bộ. (Ảnh: Diệu Thu/TTXVN)
body    | {BODY}
body    | {MORE}
""",
    "a marked sentence is no headline": """
body | (QNO) - Huyện ủy Đại Hòa vừa trao Huy hiệu Đảng đợt 3/2 năm 2023 cho 55 đảng viên.
body | Trong đó có 1 đảng viên nhận Huy hiệu 70 năm tuổi Đảng.
""",
    "the form of a decision": """
chrome | Hà Nội, ngày 18 tháng 9 năm 2012
chrome | QUYẾT ĐỊNH
title  | Về việc thành lập Tổ công tác cải cách hành chính của tỉnh
chrome | ỦY BAN NHÂN DÂN TỈNH HÒA BÌNH
body   | Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;
body   | Xét đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 12/TTr-SNV ngày 5 tháng 3 năm 2019,
body   | QUYẾT ĐỊNH:
body   | Điều 1. Thành lập Tổ công tác cải cách hành chính của tỉnh gồm các ông, bà có tên sau đây.
body   | Chánh Văn phòng UBND tỉnh, Giám đốc các sở chịu trách nhiệm thi hành Quyết định này./.
""",
    "the form of a decision, its headline in capitals": """
chrome | Tân Hòa, ngày 18 tháng 9 năm 2016
chrome | QUYẾT ĐỊNH
title  | VỀ VIỆC BAN HÀNH QUY ĐỊNH TIẾP CÔNG DÂN CỦA HUYỆN TÂN HÒA
chrome | ỦY BAN NHÂN DÂN HUYỆN TÂN HÒA
body   | Căn cứ Luật Ban hành văn bản quy phạm pháp luật năm 2015;
body   | Xét đề nghị của Chánh Thanh tra huyện tại Tờ trình số 12/TTr-TTr ngày 5 tháng 3 năm 2016,
body   | QUYẾT ĐỊNH:
body   | Điều 1. Ban hành kèm theo Quyết định này Quy định tiếp công dân của huyện Tân Hòa, tỉnh Hòa An.
""",
    "a decision of the chairman, and whom it goes to": """
chrome | Tân Hòa, ngày 18 tháng 9 năm 2016
chrome | QUYẾT ĐỊNH
title  | Về việc khen thưởng các tập thể có thành tích trong công tác dân vận
chrome | CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN TÂN HÒA
body   | Căn cứ Luật Thi đua, Khen thưởng ngày 26/11/2003;
body   | Xét đề nghị của Trưởng phòng Nội vụ huyện tại Tờ trình số 12/TTr-NV ngày 5 tháng 3 năm 2016,
body   | QUYẾT ĐỊNH:
body   | Điều 1. Tặng Giấy khen của Chủ tịch Ủy ban nhân dân huyện cho 5 tập thể có thành tích xuất sắc.
body   | Nơi nhận:
body   | - Phòng Nội vụ;
body   | - Lưu: VT.
""",
    "a headline in capitals broken within a phrase": f"""
title  | KẾ HOẠCH THỰC HIỆN CÔNG TÁC DÂN VẬN CỦA
title  | BAN CHẤP HÀNH ĐẢNG BỘ HUYỆN TÂN HÒA
body   | {BODY}
body   | {MORE}
""",
    "links in capitals under the lead": f"""
title  | NHỮNG KẾT QUẢ NỔI BẬT CỦA HUYỆN TÂN HÒA NĂM 2023
lead   | Công tác dân vận của huyện năm qua có nhiều đổi mới, gắn với cơ sở và được nhân dân tin tưởng, đồng tình ủng hộ.
chrome | HUYỆN VÂN LA: NỖ LỰC ĐỔI MỚI, GÓP PHẦN VÀO THÀNH CÔNG CHUNG CỦA TỈNH
chrome | HUYỆN MỸ LỘC: TÍCH CỰC, TRÁCH NHIỆM, THỰC HIỆN THẮNG LỢI NHIỆM VỤ NĂM 2023
chrome | THÀNH PHỐ HÒA AN: NHIỀU KIẾN NGHỊ CỦA CỬ TRI ĐƯỢC TRẢ LỜI NGAY TRONG NĂM
body   | {BODY}
body   | {MORE}
""",
    "the head of a document in capitals": f"""
title   | Quy định mới về chế độ sinh hoạt chi bộ ở huyện Tân Hòa
body    | {BODY}
heading | QUY ĐỊNH TẠM THỜI
heading | VỀ CHẾ ĐỘ SINH HOẠT
heading | CHI BỘ Ở CÁC BẢN VÙNG CAO
body    | {MORE}
body    | {BODY}
""",
    "the credit under a caption above the text": f"""
title   | Thêm nhiều chi bộ mới ở các bản vùng cao
caption | Ban Chấp hành Đảng bộ huyện Tân Hòa nhiệm kỳ mới ra mắt
caption | (Ảnh: Báo Hòa An)
body    | {BODY}
body    | {MORE}
""",
    "the headline again as an alt text": f"""
title   | Tăng “sức đề kháng” cho người dân trên mạng
body    | {BODY}
chrome  | Tăng “sức đề kháng” cho người dân trên mạng
caption | Công an phường dán áp phích và tuyên truyền cho người dân tại nhà.
body    | {BODY}
""",
    "subheadings and questions with numbers": f"""
heading | 1. Đặt vấn đề
body    | {BODY}
heading | 2. Một số điểm mới của Luật Đất đai năm 2024
heading | 2.1. Về hộ gia đình sử dụng đất
body    | {BODY}
heading | 3. Thời hiệu kỷ luật thế nào?
body    | {BODY}
heading | Từ một số quy định chung…
body    | {BODY}
""",
    "a sapo that is cut off and repeated": f"""
title | Cảnh giác với sách in lậu trên địa bàn huyện
stamp | 08:11 | 08/11/2018
lead  | Thời gian gần đây, một số đối tượng đã phát tán bản chụp cuốn sách ghi nhà xuất bản ảo,
body  | Thời gian gần đây, một số đối tượng đã phát tán bản chụp cuốn sách ghi nhà xuất bản ảo, gồm 154 trang.
body  | {BODY}
""",
    "pictures above the office that wrote": f"""
title  | Đảng ủy phường tổ chức hội nghị sơ kết công tác dân vận
stamp  | 16/04/2021 08:00
body   | {BODY}
chrome | [Image: a.jpg]
chrome | [Image: b.jpg]
byline | Văn phòng Đảng ủy phường
""",
    "a day in the last sentence": f"""
title | Kế hoạch tuyên truyền kỳ họp cuối năm của Hội đồng nhân dân huyện
body  | {BODY}
body  | Theo đó, lễ khai mạc vào ngày 30/11/2017 tại hội trường lớn.
""",
}


FOOTNOTES = f"""
title  | Học tập và làm theo Bác từ những việc nhỏ
stamp  | 16/04/2021 08:00
body   | {BODY}
byline | Thu Hà
{{rule}}
body   | {{first}}
body   | {{second}}
chrome | In trang
"""
FORMS |= {
    "footnotes under the byline": FOOTNOTES.format(
        rule="chrome | --------------",
        first="(1) Văn kiện Đại hội XIII, tr.40.",
        second="(2) Báo cáo số 12-BC/HU, tr.5.",
    ),
    "footnotes with bare numbers": FOOTNOTES.format(
        rule="chrome | ______________",
        first="1. Hồ Chí Minh Toàn tập, Nxb Chính trị quốc gia, t.5, tr.280",
        second="2. Báo cáo số 12-BC/HU của Huyện ủy, tr.5.",
    ),
    "a byline and a stamp under the lead": f"""
title  | Huyện ủy sơ kết 5 năm thực hiện Chỉ thị số 05-CT/TW
lead   | Qua 5 năm, Huyện ủy đã biểu dương 20 tập thể, 35 cá nhân tiêu biểu trong học tập và làm theo Bác.
byline | Thu Hà
stamp  | 16/04/2021 08:00
body   | {BODY}
body   | {MORE}
""",
    "a byline at the end of a paragraph is no picture's credit": f"""
title | Huyện ủy sơ kết 5 năm thực hiện Chỉ thị số 05-CT/TW
stamp | 16/04/2021 08:00
body  | {BODY}
body  | Dịp này, 8 tập thể, 12 cá nhân nhận giấy khen của Huyện ủy; 5 cá nhân được tặng Kỷ niệm chương. ¦Bài, ảnh: N. Thoa
""",
    "a stamp between two copies of the headline": f"""
chrome | Huyện ủy sơ kết 5 năm thực hiện Chỉ thị số 05-CT/TW
stamp  | Đăng lúc: 16/04/2021, 08:00 - Lượt xem: 218
title  | Huyện ủy sơ kết 5 năm thực hiện Chỉ thị số 05-CT/TW
stamp  | Thứ sáu - 16/04/2021 08:00
body   | {BODY}
body   | {MORE}
""",
    "the clock of the visitor above, the time of the article under its byline": f"""
chrome | Báo điện tử Hòa An
chrome | Thứ Sáu, 16/04/2021 10:41 [GMT+7]
title  | Huyện ủy sơ kết 5 năm thực hiện Chỉ thị số 05-CT/TW
byline | Trần Minh - Thu Hà
stamp  | 16/04/2021 08:30
body   | {BODY}
body   | {MORE}
""",
    "the author with the time, in small letters": f"""
title | Thêm nhiều chi bộ mới ở các bản vùng cao của huyện
stamp | bởi Thu Hà 16 Tháng 4, 2021
body  | {BODY}
body  | {MORE}
""",
    "another part of a series under the stamp": f"""
title  | Thêm nhiều chi bộ mới ở các bản vùng cao
stamp  | 16/04/2021 08:00
chrome | >> Bài 1: Những bản chưa có đảng viên
body   | {BODY}
body   | {MORE}
""",
    "links under their head, with days and with dashes": f"""
title  | Thêm nhiều chi bộ mới ở các bản vùng cao
stamp  | 16/04/2021 08:00
body   | {BODY}
body   | {MORE} {BODY}
chrome | Tin liên quan
chrome | 15/04/2021
chrome | Đoàn công tác của huyện thăm bản Nà Tông
body   | {MORE} {MORE}
body   | {BODY} {BODY}
chrome | Đọc thêm
chrome | - Hội nghị tổng kết công tác dân vận
chrome | - Bí thư Huyện ủy tiếp công dân
body   | {BODY} {MORE}
body   | {MORE} {BODY}
""",
    "what a side column has between paragraphs": f"""
title  | Thêm nhiều chi bộ mới ở các bản vùng cao
stamp  | 16/04/2021 08:00
body   | {BODY}
body   | {MORE} {BODY}
chrome | Chia sẻ bài viết:
chrome | Facebook Twitter Zalo
body   | {MORE}
chrome | Bình luận (0)
body   | {BODY} {MORE}
chrome | Cập nhật: 16/04/2021 08:15
body   | {MORE} {BODY}
body   | {MORE} {MORE}
byline | Thu Hà
""",
    "a row of links with their days, and no head": f"""
title  | Thêm nhiều chi bộ mới ở các bản vùng cao
stamp  | 16/04/2021 08:00
body   | {BODY}
body   | {MORE}
byline | Thu Hà
chrome | 15/04/2021
chrome | Đoàn công tác của huyện thăm bản Nà Tông
chrome | 14/04/2021
chrome | Hội nghị tổng kết công tác dân vận
""",
    "the last paragraph cut off": f"""
title  | Thêm nhiều chi bộ mới ở các bản vùng cao
body   | {BODY}
body   | {MORE} {BODY}
body   | Kết luận hội nghị, Bí thư Huyện ủy yêu cầu các chi bộ bản rà soát nguồn, bồi dưỡng quần chúng ưu tú; mỗi bản có ít nh...
chrome | [Đọc tiếp]
""",
    "a form within the text, a notice and a banner above it": f"""
chrome | Chúng tôi sử dụng cookie để nâng cao trải nghiệm của bạn. Khi tiếp tục xem trang, bạn đồng ý với việc đó và với các chính sách của chúng tôi.
chrome | Nhiệt liệt chào mừng Đại hội Đảng bộ huyện lần thứ XX, nhiệm kỳ 2020 - 2025
title  | Thêm nhiều chi bộ mới ở các bản vùng cao
stamp  | 16/04/2021 08:00
body   | {BODY}
body   | {MORE} {BODY}
chrome | Nhận tin mới nhất qua email
chrome | Email của bạn
body   | {BODY} {MORE}
body   | {MORE} {MORE}
""",
    "links without a head": f"""
title  | Thêm nhiều chi bộ mới ở các bản vùng cao
stamp  | 16/04/2021 08:00
body   | {BODY}
body   | {MORE}
byline | Thu Hà
chrome | Đoàn công tác của huyện thăm bản Nà Tông
chrome | Hội nghị tổng kết công tác dân vận - 14/04/2021
chrome | Bí thư Huyện ủy tiếp công dân tháng 4
""",
    "no comments yet": f"""
title  | Thêm nhiều chi bộ mới ở các bản vùng cao
stamp  | 16/04/2021 08:00
body   | {BODY}
body   | {MORE}
chrome | Hiện chưa có bình luận nào, hãy trở thành người đầu tiên bình luận cho bài viết này!
""",
    "headings right under headings, and a list under one": f"""
title   | Thêm nhiều chi bộ mới ở các bản vùng cao
stamp   | 16/04/2021 08:00
body    | {BODY}
heading | 1. Kết quả đạt được
heading | 1.1. Công tác tuyên truyền
body    | {MORE}
heading | II. NHIỆM VỤ
heading | 1. Công tác vận động
body    | {BODY} {MORE}
heading | III. ĐỀ XUẤT
body    | 1. Bố trí thêm kinh phí
body    | 2. Mở thêm lớp bồi dưỡng
body    | {MORE} {BODY}
""",
    "a schedule, its days in brackets": """
title   | Lịch công tác tuần của Thường trực Huyện ủy từ ngày 10/5 đến 14/5/2021
stamp   | 09/05/2021 08:00
heading | THỨ HAI (10/5)
body    | - Sáng: 7h30, đồng chí Lò Thu An dự chào cờ tại trụ sở Huyện ủy.
body    | - Chiều: 14h00, họp Ban Thường vụ Huyện ủy.
heading | THỨ BA (11/5)
body    | - Sáng: 8h00, đồng chí Hà Minh làm việc với xã Hòa An.
body    | - Chiều: Làm việc tại cơ quan.
byline  | VĂN PHÒNG HUYỆN ỦY
chrome  | Các tin khác
chrome  | Hội nghị tổng kết năm (11/5)
""",
    "a page to be printed": f"""
chrome | Báo Hòa An điện tử - In bài viết
chrome | http://www.example.vn/xay-dung-dang/them-nhieu-chi-bo...39215.html
title  | Hòa An: Thêm nhiều chi bộ mới
title  | ở các bản vùng cao
stamp  | 16/04/2021 08:00
body   | {BODY}
body   | {MORE}
byline | Thu Hà
chrome | Ngày in: 18/04/2021 07:01
chrome | Trang 1/1
""",
    "a list to choose from above the headline": f"""
chrome | Trang chủ > Hỏi đáp
chrome | Chọn lĩnh vực: -- Tất cả --
title  | Thêm nhiều chi bộ mới ở các bản vùng cao
stamp  | 16/04/2021 08:00
body   | {BODY}
body   | {MORE}
""",
    "what goes with the headline, in brackets under it": f"""
chrome | Tin tức | Lịch công tác
title  | LỊCH CÔNG TÁC TUẦN CỦA THƯỜNG TRỰC HUYỆN ỦY HÒA AN
chrome | (Tuần 15, từ ngày 12/04/2021 đến ngày 16/04/2021)
stamp  | Cập nhật: 08:00 11/04/2021
body   | {BODY}
body   | {MORE}
""",
    "a row of tools before the byline": f"""
title  | Thêm nhiều chi bộ mới ở các bản vùng cao
stamp  | 16/04/2021 08:00
body   | {BODY}
body   | {MORE}
chrome | Bình luận  •  Chia sẻ  •  Lưu
byline | Thu Hà - Lê An
byline | Ảnh: Thu Hà
""",
    "where the article stands, told in a sentence": f"""
title  | Thêm nhiều chi bộ mới ở các bản vùng cao
stamp  | 16/04/2021 08:00
body   | {BODY}
body   | {MORE}
chrome | Bạn đang đọc bài viết Thêm nhiều chi bộ mới ở các bản vùng cao tại chuyên mục Xây dựng Đảng. Mọi phản hồi xin gửi về Tòa soạn.
chrome | Chi bộ mới ở bản Nà Tông
""",
    "an office as the author above the text": f"""
title  | Thêm nhiều chi bộ mới ở các bản vùng cao
stamp  | 16/04/2021 08:00
byline | Ban Tổ chức Huyện ủy
body   | {BODY}
body   | {MORE}
""",
    "the comments before a name": f"""
title  | Thêm nhiều chi bộ mới ở các bản vùng cao
stamp  | 16/04/2021 08:00
body   | {BODY}
body   | {MORE}
chrome | Bình luận (2)
chrome | Thu Hà
""",
    "two captions, one under the other": f"""
title   | Thêm nhiều chi bộ mới ở các bản vùng cao
stamp   | 16/04/2021 08:00
body    | {BODY}
caption | Đ/c Lò Văn An - Bí thư Huyện ủy phát biểu khai mạc
caption | Lớp tập huấn công tác dân vận
body    | {MORE}
""",
    "a heading under a picture's credit": f"""
title   | Thêm nhiều chi bộ mới ở các bản vùng cao
stamp   | 16/04/2021 08:00
body    | {BODY}
caption | Bí thư Huyện ủy thăm vườn cây của đảng viên. Ảnh: Thu Hà
heading | Phát triển đảng phải gắn với giảm nghèo bền vững
body    | {MORE} {MORE}
caption | Đ/c Lò Văn An trao quà. Ảnh: Thu Hà
body    | Sau buổi lễ, đoàn đến thăm các hộ:
body    | {MORE}
""",
    "days with slashes are no path": f"""
title | Lịch công tác của Thường trực Huyện ủy từ ngày 10/05/2021 đến 13/05/2021
body  | {BODY}
""",
}


@pytest.mark.parametrize("page", FORMS.values(), ids=FORMS)
def test_forms(page: str) -> None:
    rows = labelled(page)
    assert kinds_of(text_of(rows, "\n"), rows) == [(kind, line) for kind, line, _ in rows]


@pytest.mark.parametrize(
    ("line", "kinds", "why"),
    [
        ("⟦{}⟧ (13/05/2021 08:15)", "title stamp", "a stamp in brackets"),
        ("⟦{}⟧ 13/05/2021 08:15 - Xem: 214", "title stamp", "a stamp and a counter"),
        ("⟦{}⟧ (13/05/2021 08:15)In bài viếtGửi cho bạn", "title stamp", "a stamp and tools without a space"),
        ("⟦{}⟧ Cập nhật: 13/05/2021", "title stamp", "a stamp with its label"),
        ("⟦{}⟧ Thứ năm, 13/05/2021", "title stamp", "a stamp with its weekday"),
        ("⟦{}⟧ 13/05/2021", "title stamp", "a bare day, where no other stands on the page"),
        ("## ⟦{}⟧", "title", "the sign of Markdown"),
        ("• ⟦{}⟧", "title", "the sign of a list"),
        ("⟦{}⟧ |", "title", "the last cell of a table"),
        ("date 2021-05-13 ⟦{}⟧", "stamp title", "the field of a feed before the headline"),
        ("13/05/2021 08:15 ⟦{}⟧", "stamp title", "a stamp before the headline"),
        ("⟦{} ngày 13/05/2021⟧", "title", "a day of the headline"),
        ("⟦{} (19/5/1890 - 19/5/2021)⟧", "title", "two days of the headline"),
        ("⟦{} lần thứ 2 năm 2021⟧", "title", "a year of the headline"),
        ("⟦{}⟧ - Cổng thông tin điện tử huyện", "title chrome", "the name of the site"),
        ("⟦{}⟧ | Huyện ủy Tân Hòa", "title chrome", "the name of the site behind a bar"),
        ("{} ⟦{}⟧", "title", "the headline twice: the second is meant"),
        ("{} - ⟦{}⟧", "title", "the headline twice with a dash"),
        ("⟦{}⟧Thứ Năm, 13/05/2021 08:15", "title stamp", "a stamp without a space before it"),
        ("⟦{}⟧13/05/2021 08:15", "title stamp", "its figures without a space before them"),
        ("⟦{}⟧ Ngày 13 tháng 05 năm 2021, 08:15", "title stamp", "a day in words with a time"),
        ("Trang chủ > Tin tức > ⟦{}⟧", "title", "the last step of a path"),
        ("Trang chủ » ⟦{}⟧", "title", "a path of two steps"),
        (
            "Trang chủ > Tin tức > ⟦{}⟧ - Cổng thông tin điện tử huyện",
            "title chrome",
            "the last step before the name of the site",
        ),
        ("Tin tức - Sự kiện⟦{}⟧", "title", "a section run together with it"),
        ("Chi tiết tin⟦{} năm 2021⟧In bài viết", "title chrome", "tools run together with it"),
        ("⟦{}⟧In bài viếtGửi bài viết", "title chrome", "several tools run together with it"),
        (
            "⟦{}⟧ In trangGửi bài viết",
            "title chrome",
            "one with a space before it, and one run together with that",
        ),
        ("⟦{} qua Zalo⟧Gửi bài viết", "title chrome", "a network behind a preposition before one"),
        ("⟦{}⟧ Lượt xem: 1.204", "title chrome", "a counter with its number"),
        ("⟦{} đạt 120 lượt xem⟧", "title", "a number before such words"),
        ("⟦{} tăng lượt xem lên 120⟧", "title", "such words within the headline"),
        ("⟦{}⟧ Facebook Zalo", "title chrome", "buttons"),
        ("⟦{}⟧ Facebook", "title chrome", "a button"),
        ("⟦{} trên Facebook⟧", "title", "a network behind a preposition"),
        ("⟦{} qua Zalo, Facebook⟧", "title", "networks behind a preposition"),
        ("⟦{}, Facebook⟧", "title", "a network behind a comma"),
        ("⟦{} trên mạng xã hội Facebook⟧", "title", "a network named as one"),
        ("⟦{}: nghe và chia sẻ⟧", "title", "the verb of a button in small letters"),
    ],
)
def test_what_is_glued_to_a_headline(line: str, kinds: str, why: str) -> None:
    headline = "Huyện ủy sơ kết 5 năm thực hiện Chỉ thị số 05-CT/TW của Bộ Chính trị"
    text, [place] = marked(line.format(headline, headline))
    page = layout.read(Source(f"{text}\n{BODY}\n{MORE}"))
    assert page.title == place, why
    assert [str(region.kind) for region in page.regions] == [*kinds.split(), "body", "body"], why


def test_a_bare_day_beside_a_headline_stays_where_the_page_has_a_stamp() -> None:
    headline = "Điểm báo và bản tin thời sự của Huyện ủy 13/05/2021"
    source = Source(f"{headline}\n13/05/2021 08:15\n{BODY}\n{MORE}")
    title = layout.read(source).title
    assert title is not None
    assert source.words(*title) == headline


SUMMARY = "Công tác dân vận của huyện năm qua có nhiều đổi mới, gắn với cơ sở và được nhân dân tin tưởng, đồng tình ủng hộ."
EVENT = (
    "Ngày 14/12, tại hội trường trung tâm huyện, Ban Dân vận Huyện ủy tổ chức hội nghị tổng kết công tác dân vận "
    "năm 2020 và triển khai nhiệm vụ năm 2021."
)
PAIR = EVENT[:-1] + " với 120 đại biểu. Đồng chí Bí thư Huyện ủy dự hội nghị."


@pytest.mark.parametrize(
    ("lines", "kind", "why"),
    [
        ([SUMMARY, EVENT, TEXT], "lead", "the event begins after it"),
        ([EVENT, TEXT], "body", "the event itself, nothing sets it off"),
        ([EVENT, "", TEXT], "lead", "set off by a blank line"),
        ([EVENT, "IMG_2020.JPG", TEXT], "lead", "set off by a picture"),
        ([PAIR, "", TEXT], "body", "two sentences"),
        ([PAIR, "IMG_2020.JPG", TEXT], "lead", "two sentences set off by a picture"),
        ([PAIR, "I. KẾT QUẢ CHỦ YẾU", TEXT], "lead", "two sentences set off by a numbered heading"),
        (
            [PAIR[:-1] + ", kết luận như sau:", "I. KẾT QUẢ CHỦ YẾU", TEXT],
            "body",
            "a heading that goes on with it",
        ),
        (
            [PAIR, "1. Kết quả chủ yếu của công tác dân vận năm 2020.", TEXT],
            "body",
            "an item that is a sentence",
        ),
        ([EVENT, "", "Đến dự hội nghị có:", TEXT], "body", "a list of those present goes on with it"),
        (["Hà Nội - " + EVENT, TEXT], "lead", "the place that a paper reports from"),
        (["Hòa An Đông - " + EVENT, TEXT], "body", "no known place before the dash"),
        (["Hà Nội - Hải Phòng là tuyến đường quan trọng. " + EVENT, TEXT], "body", "a road, two sentences"),
        ([EVENT, "KHAI MẠC HỘI NGHỊ DÂN VẬN CẤP HUYỆN", TEXT], "lead", "set off by a link in capitals"),
        ([EVENT, "Đồng chí Trưởng Ban Dân vận phát biểu", TEXT], "lead", "set off by a caption"),
        (["Thực hiện Kế hoạch số 12-KH/HU, " + EVENT, "", TEXT], "body", "the grounds come first"),
        (["Hội nghị 16 - 5 đã bàn nhiều nội dung. " + PAIR, TEXT], "body", "a day with a dash is no mark"),
        (["* " + EVENT, "", "* " + TEXT.strip()], "body", "the first of several reports"),
        (
            ["* (BHA) - " + EVENT, "IMG_2020.JPG", "* " + TEXT.strip()],
            "body",
            "a mark behind the sign of a report",
        ),
        (["* (BHA) - " + EVENT, "IMG_2020.JPG", TEXT], "lead", "one report alone"),
        (["“" + EVENT, "", "“" + TEXT.strip()], "lead", "a quotation is no item"),
    ],
)
def test_what_sets_a_lead_off(lines: list[str], kind: str, why: str) -> None:
    text = HEAD + "\n".join(line.strip() for line in lines)
    page = layout.read(Source(text))
    assert (page.lead is not None) == (kind == "lead"), why


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("Hộp tin", "an unknown word"),
        ("Chuyên mục: Tin tức huyện", "a field"),
        ("Số ký hiệu: 12", "a field"),
        ("- Người đăng bài viết: Quản trị", "who posted it, an account"),
        ("Người cập nhật: vanphong", "who updated it, an account"),
        ("Viết bởi Super User", "who wrote it, an account"),
        ("Được viết bởi Administrator", "who wrote it, another account"),
        ("Tác giả bài viết: Admin", "a field with an account"),
        ("Thời gian đọc: 3 phút", "how long it takes to read"),
        ("Chi tiết | Chuyên mục: Tin huyện", "a link and a field"),
        ("icon facebook icon zalo icon link", "icons"),
        ("Tác giảNguồn tinLượt đọc 512In bài", "tools glued to each other"),
        ("tong ket dan van 2", "a file's name"),
        ("Chi tiết", "a link"),
        ("Nhà nước và Pháp luật", "a section"),
        ("Lao động - Công đoàn", "a section"),
        (">> Bài 1: Những bản chưa có đảng viên", "a link"),
        ("Theo dõi Báo Hòa An trên", "where else the paper is read, in a row of signs"),
        ("QĐND trên Google News", "the paper elsewhere"),
    ],
)
@pytest.mark.parametrize("place", ["above the stamp", "under the stamp"])
def test_one_odd_line_in_the_head_changes_nothing(line: str, why: str, place: str) -> None:
    headline, stamp = HEAD.strip().split("\n")
    head = [headline, line, stamp] if place == "above the stamp" else [headline, stamp, line]
    source = Source("\n".join(["Trang chủ", "Tin tức", *head, TEXT.strip()]))
    page = layout.read(source)
    assert page.title is not None, why
    assert source.words(*page.title) == headline, why
    assert [str(region.kind) for region in page.regions if region.kind != "chrome"] == [
        "title",
        "stamp",
        "body",
    ], why


def test_an_alt_text_that_repeats_its_caption_is_chrome() -> None:
    alt = "Đồng chí Trưởng Ban Dân vận tặng hoa các tập thể"
    caption = "Đồng chí Trưởng Ban Dân vận (phải) tặng hoa các tập thể xuất sắc. Ảnh: Thu Hà"
    page = layout.read(Source(HEAD + TEXT.strip() + f"\n{alt}\n{caption}" + TEXT))
    assert [str(region.kind) for region in page.regions] == [
        "title",
        "stamp",
        "body",
        "chrome",
        "caption",
        "body",
    ]


@pytest.mark.parametrize(
    ("lines", "kinds", "why"),
    [
        ([PHOTO := "Đồng chí Trưởng Ban Dân vận tặng hoa các tập thể xuất sắc", PHOTO + "."], "chrome caption", "the same with a full stop"),
        (["hop-1.jpg", "Khám bệnh và phát thuốc cho bà con dân bản."], "chrome caption", "a full stop under a file"),
        (["hop-1.jpg", "Ngày 15/12, đoàn công tác đến xã Hòa An."], "chrome body", "a report under a file"),
        (["hop-1.jpg", "Chiều 15/12, Huyện ủy tổ chức lễ ra quân làm đường, kênh mương."], "chrome body", "a report of what is shown elsewhere"),
        (["Gặt lúa ở bản Nà Tông"] * 2, "chrome caption", "the caption as alt text, and again"),
        (["Hội đồng hương huyện Hòa An ở thủ đô"] * 2, "chrome caption", "the same, long enough for a headline"),
        ([TALK := "Bà Lò Thị Na, Bí thư Huyện ủy Hòa An phát biểu chỉ đạo tại hội nghị trực tuyến tổng kết công tác dân vận, triển khai nhiệm vụ, sáng 14/12/2020."] * 2, "chrome caption", "the same, a long sentence"),
        ([TALK, f"{TALK} Ảnh: Thu Hà"], "chrome caption", "the same, with its credit"),
        ([TALK, f"{TALK} Cùng dự có lãnh đạo các ban. Ảnh: Thu Hà"], "chrome caption", "the same, with more words and its credit"),
        ([TALK, "Bà Lò Thị Na, Bí thư Huyện ủy Hòa An tặng hoa. Ảnh: Thu Hà"], "body caption", "what another picture shows"),
        (["Huyện ủy tổng kết công tác dân vận -1", "Gặt lúa ở bản Nà Tông"], "chrome caption", "the number of a picture behind a dash"),
        (["Lễ ra quân ở bản Nà Tông ngày 30 -4", "Gặt lúa ở bản Nà Tông"], "caption caption", "a day behind a dash"),
        (["Sáng 14/12, các đại biểu dự lễ dâng hương."] * 2, "body body", "a report that stands twice is no caption"),
        (["Phó Bí thư Huyện ủy Lò Văn An đã tặng hoa chúc mừng.", "(Ảnh: Thu Hà)"], "caption caption", "its credit on a line of its own"),
        (["Đến nay, 35 chi bộ trong huyện đã đăng ký thực hiện.", "(Ảnh: Thu Hà)"], "body caption", "no person, no deed: the credit of a picture without a caption"),
        ([f"Ông Lò Văn An trao quà cho {whom}" for whom in ("trường Mầm non", "trường Tiểu học")], "caption caption", "to each its own"),
        ([f"{who}, Phó Chủ tịch UBND huyện phát biểu tại hội nghị" for who in ("Ông Lò Văn An", "Bà Vũ Thị Na")], "caption caption", "each its own speaker"),
        (["Ông Lò Văn An tặng hoa và quà cho các bản", "Đồng chí Lò Văn An tặng hoa và quà cho các bản"], "chrome caption", "the same person, called otherwise"),
        (["Đồng chí Lò Văn An phát biểu.", "Các đại biểu chụp ảnh lưu niệm.", "Đồng chí Vũ Thị Na tặng hoa."], "caption caption caption", "one of a row"),
    ],
)  # fmt: skip
def test_what_stands_under_a_picture(lines: list[str], kinds: str, why: str) -> None:
    page = layout.read(Source("\n".join([HEAD + TEXT.strip(), *lines]) + TEXT))
    assert " ".join(str(region.kind) for region in page.regions) == f"title stamp body {kinds} body", why


@pytest.mark.parametrize(
    ("lines", "kinds", "why"),
    [
        (["Một số hình ảnh tại hội nghị:", "Đại hội chi bộ bản Nà Tông", "Bầu chi ủy"], "body caption caption byline", "what two pictures show"),
        (["Sau đây là một số hình ảnh:", "a1.jpg", "Đại hội chi bộ bản Nà Tông."], "body chrome caption byline", "a file between"),
        (["Chùm ảnh hội thi", "Đội bản Nà Tông vào phần thi.", MORE], "body caption body byline", "up to the next paragraph"),
        (["Một số chỉ tiêu đạt được:", "Đại hội chi bộ bản Nà Tông", "Bầu chi ủy"], "body body body byline", "no pictures"),
        (["Một số hình ảnh tại hội nghị:", "Sáng 14/12, đoàn đến bản Nà Tông."], "body body byline", "a report"),
    ],
)  # fmt: skip
def test_the_pictures_at_the_end_of_a_story(lines: list[str], kinds: str, why: str) -> None:
    page = layout.read(Source("\n".join([HEAD + TEXT.strip(), *lines, "Lò Thu Hà", ""])))
    found = [str(region.kind) for region in page.regions[3:]]
    assert " ".join(found) == kinds, why


@pytest.mark.parametrize(
    ("lines", "kinds", "why"),
    [
        (["Chương II", "TRÁCH NHIỆM, QUYỀN HẠN"], "heading heading", "a chapter and its name, no list of names"),
        (["CHƯƠNG II", "Tổ chức thực hiện"], "heading heading", "in capitals"),
        (["Mục 2:", "CHẾ ĐỘ HỌP"], "heading heading", "a section and its name"),
        (["Phụ lục I"], "heading", "an annex without a name"),
        (["PHẦN THỨ HAI", "Những mô hình dân vận khéo ở bản Nà Tông"], "heading heading", "a name with that of a place"),
        (["Chương trình được nhân dân đồng tình.", "Các đại biểu thảo luận tại tổ"], "body caption", "no number"),
        (["Phần II", TEXT.strip()], "heading body", "a paragraph is no name of a part"),
    ],
)  # fmt: skip
def test_the_chapters_of_a_document(lines: list[str], kinds: str, why: str) -> None:
    text = HEAD + TEXT.strip() + "\n" + "\n".join(lines) + TEXT
    page = layout.read(Source(text))
    assert " ".join(str(region.kind) for region in page.regions[3:-1]) == kinds, why


@pytest.mark.parametrize(
    ("lines", "kinds", "why"),
    [
        (["Thời gian: 7h30 ngày 16/12/2020", "Địa điểm: Hội trường huyện"], "body body", "the day of the meeting is no stamp"),
        (["Chủ trì: Lãnh đạo Huyện ủy", "Thành phần: Các ban của huyện"], "body body", "fields of a notice"),
        (["Lò Văn An", "Lò Thu Hà", "Lý Văn Nam"], "body body body", "names, and no authors"),
        (["Ảnh: Quang cảnh hội nghị"], "caption", "a picture"),
        (["- Thu Hà", "Lò Văn An"], "body byline", "one name behind an item"),
    ],
)  # fmt: skip
def test_what_a_line_with_a_colon_lists(lines: list[str], kinds: str, why: str) -> None:
    opening = "Văn phòng Huyện ủy thông báo lịch hội nghị dân vận như sau:"
    text = "\n".join([HEAD + TEXT.strip(), opening, *lines]) + "\n" + SUMMARY
    page = layout.read(Source(text))
    assert " ".join(str(region.kind) for region in page.regions[4:-1]) == kinds, why


@pytest.mark.parametrize(
    ("lines", "kinds", "why"),
    [
        (["UBND HUYỆN TÂN HÒA", "Số: 12/QĐ-UBND"], "body body", "the organ and the number"),
        (["UBND HUYỆN TÂN HÒA", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Số:    /BC-UBND"], "body body body body", "the mottoes between"),
        (["HUYỆN ỦY TÂN HÒA", "-------", "ĐẢNG CỘNG SẢN VIỆT NAM", "----------", "Số: 12-QĐ/HU"], "body chrome body chrome body", "rules between"),
        (["TÒA ÁN NHÂN DÂN", "TỐI CAO", "***", "Số: 45/QĐ-TA"], "body body chrome body", "the organ on two lines, the second in the form of a name"),
        (["HUYỆN ỦY TÂN HÒA", "-------"], "byline chrome", "a rule without a number"),
        (["ĐẢNG CỘNG SẢN VIỆT NAM", "Thu Hà"], "chrome byline", "words of portals without a number"),
        (["TM. BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "(Đã ký)"], "body body body", "the foot"),
        (["T/M BAN CHẤP HÀNH", "BÍ THƯ"], "body body", "signed for a committee, no names"),
        (["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Lò Văn An"], "body body byline", "who signs"),
        (["T.M"], "byline", "the initials of an author"),
        (["Số: 0123.456.789"], "chrome", "a telephone"),
        (["UBND HUYỆN TÂN HÒA"], "byline", "an organ alone"),
    ],
)  # fmt: skip
def test_the_head_and_the_foot_of_a_document(lines: list[str], kinds: str, why: str) -> None:
    text = "\n".join([HEAD + TEXT.strip(), SUMMARY, *lines])
    page = layout.read(Source(text))
    assert " ".join(str(region.kind) for region in page.regions[4:]) == kinds, why


@pytest.mark.parametrize(
    ("foot", "kinds", "why"),
    [
        (["Thu Hà", "Liên kết website", "Tỉnh ủy Hòa An", "UBND tỉnh Hòa An"], "byline chrome", "links to organs"),
        (["Thu Hà", "In trang", "HUYỆN ỦY TÂN HÒA", "Địa chỉ: Số 1, đường Hùng Vương"], "byline chrome", "the imprint"),
        (["HUYỆN ỦY TÂN HÒA", "Điện thoại: 0123 456 789"], "chrome", "an organ above its telephone"),
        (["Thu Hà", "Thời tiết", "Đà Nẵng", "25°C"], "byline chrome", "a place, and its weather"),
        (["Thu Hà", "Lượt xem: 120", "Nguồn: Báo Hòa An"], "byline chrome byline", "a label under a counter"),
        (["Lượt xem: 120", "Thu Hà"], "chrome byline", "the only name"),
        (["Lượt xem: 120", "Ban Tuyên giáo Huyện ủy"], "chrome byline", "the only organ"),
        (["Thu Hà", "Ban Tuyên giáo Huyện ủy"], "byline byline", "for whom she writes"),
        (["Ảnh: Văn Nam", "In trang", "Thu Hà"], "caption chrome byline", "above the tools only pictures are credited"),
        (["Từ khóa:", "Đoàn Thanh niên", "Huyện đoàn", "Đài PT-TH Hòa An"], "chrome", "organs among the tags"),
        (["Thu Hà", "Hội nghị", "Huyện ủy Tân Hòa", "Gửi"], "byline chrome", "tags without a head"),
        (["Thu Hà", "Hải Phòng", "công an", "bổ nhiệm"], "byline chrome", "the first tag is a place"),
        (["Thu Hà", "Văn Nam"], "byline byline", "two authors"),
        (["Thu Hà", "Trưởng phòng Nội vụ", "Huyện ủy Tân Hòa"], "byline chrome byline", "her office and her organ"),
        (["Từ khóa: Đoàn, Đảng", "Nguồn: Báo Hòa An"], "chrome byline", "a label under the tags"),
        (["Thu Hà", "Vi Văn Nam", "Huyện ủy"], "byline chrome", "tags that the story names, and what goes with them"),
        (["Tin: Thu Hà", "Vi Văn Nam", "Bình luận"], "byline chrome", "a tag under a credit with a label"),
        (["Vi Văn Nam", "Bình luận"], "byline chrome", "the only name, though the story has it"),
        (["Thời tiết", "Hà Nội", "25°C"], "chrome", "the place of a forecast"),
        (["Thu Hà", "Báo Hòa An điện tử", "Tổng Biên tập: Lò Văn An"], "byline chrome", "the paper and its editor"),
        (["Thu Hà", "ĐẢNG BỘ TỈNH HÒA AN", "Trưởng Ban Biên tập: Lò Văn An"], "byline chrome", "the organ of the site"),
        (["VĂN PHÒNG HUYỆN ỦY", "Bản quyền thuộc Huyện ủy Hòa An"], "byline chrome", "the only credit, in capitals"),
        (["Thu Hà", "VĂN PHÒNG HUYỆN ỦY", "Quay lại"], "byline byline chrome", "for whom she writes, in capitals"),
        (["Thu Hà", "Copy link", "Lấy link!", "http://example.vn/a-123.htm", "Hòa An"], "byline chrome", "a button is no picture"),
        (["Tin tiếp theo", "Xã Hòa An làm đường", "HAO - Sáng 16/12, xã Hòa An làm đường."], "chrome", "the next report"),
    ],
)  # fmt: skip
def test_names_in_the_foot_of_a_page(foot: list[str], kinds: str, why: str) -> None:
    told = f"{SUMMARY[:-1]}, như ông Vi Văn Nam ở bản Nà Tông đánh giá tại hội nghị."
    page = layout.read(Source("\n".join([HEAD + TEXT.strip(), told, SUMMARY, *foot])))
    assert " ".join(str(region.kind) for region in page.regions[5:]) == kinds, why


def test_a_caption_that_begins_like_the_headline_is_none_of_its_copies() -> None:
    who = "Đồng chí Trần Văn Bình, Bí thư Huyện ủy, Chủ tịch HĐND huyện Hòa An "
    lines = [
        who + "kiểm tra công tác dân vận",
        "14/12/2020 08:30",
        BODY,
        who + "tặng hoa các tập thể xuất sắc",
        MORE,
    ]
    page = layout.read(Source("\n".join(lines)))
    assert [str(region.kind) for region in page.regions] == ["title", "stamp", "body", "caption", "body"]


@pytest.mark.parametrize("between", ["\n", "\n\n"])
@pytest.mark.parametrize("end", ["", "\nMai Hương\nCác tin khác", "\nIn trang", "\nCác tin khác"])
@pytest.mark.parametrize(
    ("last", "kind", "why"),
    [
        ("Lãnh đạo các phòng của Huyện ủy tham dự hội nghị.", "body", "who was there"),
        ("Các đại biểu đóng góp ý kiến sôi nổi vào dự thảo.", "body", "what they did"),
        ("Bí thư Huyện ủy Lò Văn An tặng quà các hộ khó khăn nhân dịp này.", "body", "what somebody did"),
        ("Hội nghị thông qua nghị quyết.", "body", "what was done, in short"),
        ("Quang cảnh hội nghị.", "caption", "a word of captions"),
        ("Bí thư Huyện ủy Lò Văn An tặng quà. Ảnh: Thu Hà", "caption", "a credit"),
        ("IMG_2020.JPG\nBí thư Huyện ủy Lò Văn An tặng quà.", "caption", "a picture above it"),
    ],
)
def test_a_last_sentence_is_text_without_a_picture(
    last: str, kind: str, why: str, end: str, between: str
) -> None:
    page = layout.read(Source(HEAD + BODY + between + last + end))
    kinds = [str(region.kind) for region in page.regions[2:] if region.kind not in {"chrome", "byline"}]
    assert kinds[-1] == kind, why


@pytest.mark.parametrize("name", ["Mai Hương", "Lê An - Mai Hương |", "MAI HƯƠNG"])
@pytest.mark.parametrize("stamp", ["", "15/12/2020 08:00\n"])
def test_the_author_may_stand_under_the_lead(name: str, stamp: str) -> None:
    page = layout.read(Source(f"Công tác dân vận có nhiều đổi mới\n{stamp}{SUMMARY}\n{name}\n{BODY}\n{MORE}"))
    kinds = [str(region.kind) for region in page.regions]
    assert kinds == ["title", *["stamp"] * bool(stamp), "lead", "byline", "body", "body"]


@pytest.mark.parametrize("place", ["under the stamp", "above the credit"])
@pytest.mark.parametrize(
    ("line", "kind", "why"),
    [
        ("Phối cảnh nhà văn hóa bản Nà Tông", "caption", "what is shown, by its first words"),
        ("Cây cầu mới nối đôi bờ Nậm Tông", "caption", "no word of pictures"),
        ("Học sinh trường THCS Hòa An trong giờ học", "caption", "people and where they are"),
        ("Bộ đội giúp dân gặt lúa", "caption", "no name of an office"),
        ("Bộ đội Biên phòng khám bệnh cho bà con", "caption", "no name of an office, though it begins like one"),
        ("Dự kiến năm sau huyện kết nạp 200 đảng viên.", "body", "a sentence"),
        ("Hội nghị thông qua các nội dung sau:", "body", "a line that opens a list"),
        ("- Tiếp tục nắm tình hình ở cơ sở", "body", "an item"),
    ],
)  # fmt: skip
def test_a_short_line_alone_shows_a_picture(line: str, kind: str, why: str, place: str) -> None:
    lines = [line, BODY, MORE] if place == "under the stamp" else [BODY, MORE, line]
    text = HEAD + "\n".join([*lines, "Mai Hương", "Các tin khác"])
    page = layout.read(Source(text))
    at = text.index(line)
    found = next(str(region.kind) for region in page.regions if region.start <= at < region.end)
    assert found.replace("lead", "body") == kind, why


@pytest.mark.parametrize("end", ["", "\nMai Hương\nCác tin khác", "\nCác tin khác"])
@pytest.mark.parametrize(
    ("last", "kinds", "why"),
    [
        ("Bí thư Huyện ủy Lò Văn An tặng quà các hộ khó khăn.", "caption", "a deed"),
        ("Đồng chí Lò Văn An phát biểu tại hội nghị.\nLãnh đạo huyện tặng quà hộ nghèo.", "caption caption", "a row of pictures"),
        ("Nhân dân bản Nà Tông làm đường giao thông nông thôn.", "caption", "neither a newspaper nor its author"),
        ("Các chi bộ sẽ báo cáo kết quả trước ngày 20/12.", "body", "no deed that is seen"),
        ("Ban Chấp hành Đảng bộ huyện khóa XX, nhiệm kỳ 2020-2025.", "body", "a sentence about those that it names, no byline"),
    ],
)  # fmt: skip
def test_what_stands_under_a_text_that_is_closed(last: str, kinds: str, why: str, end: str) -> None:
    page = layout.read(Source(f"{HEAD}{BODY}\n{MORE[:-1]}./.\n{last}{end}"))
    found = [str(region.kind) for region in page.regions[4:]]
    assert " ".join(found[: len(kinds.split())]) == kinds, why
    assert found[len(kinds.split()) :] == (["byline"] if "Hương" in end else []) + ["chrome"] * bool(end), why


CAPTIONS = [
    "Các đại biểu dự lễ ra quân gồm: Lê Văn An, Bí thư Huyện ủy; Vũ Thị Na, Phó Bí thư Huyện ủy; đại diện các ban của Huyện ủy.",
    "Phát biểu tại lễ, Bí thư Huyện ủy Lê Văn An kêu gọi mỗi người trồng một cây, chăm sóc đến khi cây khép tán.",
    "Em Lò Thị Mai, học sinh lớp 9 của xã: “Cây của em trồng, mỗi tuần em sẽ ra tưới một lần”.",
]


@pytest.mark.parametrize(
    ("picture", "kind", "why"),
    [
        ("Huyện ủy trồng cây đầu năm - Ảnh {}", "caption", "pictures numbered on: they tell the story"),
        ("Huyện ủy trồng cây đầu năm - Ảnh {}.", "caption", "with a stop"),
        ("IMG_20{}.JPG", "body", "files between paragraphs"),
    ],
)
def test_a_story_told_in_pictures(picture: str, kind: str, why: str) -> None:
    rows = [line for number, text in enumerate(CAPTIONS, 1) for line in (picture.format(number), text)]
    page = layout.read(Source("\n".join([HEAD.strip(), *rows, TEXT.strip()])))
    kinds = [str(region.kind) for region in page.regions[2:]]
    assert kinds[1:6:2] == [kind] * 3 or (kind == "body" and "body" in kinds[1:6:2]), why
    assert kinds[0:6:2] == ["chrome"] * 3, why
    assert kinds[-1] == "body", why


@pytest.mark.parametrize(
    "picture",
    [
        "e3f0-a1.jpg -0",
        "hop-giao-ban.png (2)",
        "Alt: so-ket-cong-tac",
        "alt=Quang cảnh",
        "IMG_1.JPG - 120 KB",
    ],
)
def test_what_a_scraper_prints_for_a_picture_is_chrome(picture: str) -> None:
    caption = "Đồng chí Lê Văn An và Vũ Thị Na kiểm tra phương tiện ra quân."
    page = layout.read(Source(HEAD + TEXT.strip() + f"\n{picture}\n{caption}" + TEXT))
    kinds = [str(region.kind) for region in page.regions]
    assert kinds[3:] == ["chrome", "caption", "body"]


@pytest.mark.parametrize(
    ("lines", "kinds", "why"),
    [
        ([SAPO := "Công tác dân vận của huyện năm 2020 có nhiều đổi mới, được nhân dân đồng tình.", *HEAD.strip().split("\n"), SAPO, TEXT.strip()],
         "chrome title stamp lead body", "the summary of a feed above the headline"),
        (["Trang chủ", "Tin tức - Sự kiện", SAPO, HEAD.strip().split("\n")[0], SAPO, TEXT.strip()],
         "chrome title lead body", "the same where the page prints no time"),
        ([*HEAD.strip().split("\n"), FIRST := "Ngày 14/12, Huyện ủy họp. " + BODY, MORE, *HEAD.strip().split("\n"), FIRST, MORE],
         "title stamp body body chrome", "the article again for small screens"),
        ([*HEAD.strip().split("\n"), FIRST, MORE, BODY * 2, "Thu Hà", FIRST, MORE, BODY * 2],
         "title stamp body body body byline chrome", "the same without its headline"),
        ([*HEAD.strip().split("\n"), FIRST, FIRST, MORE * 3, MORE * 3, BODY * 2, BODY * 2],
         "title stamp body chrome body chrome body chrome", "each paragraph twice"),
        ([*HEAD.strip().split("\n"), *["Ngày 14/12, Ban Dân vận Huyện ủy tổng kết công tác dân vận năm 2020."] * 2, BODY, MORE],
         "title stamp lead body body body", "the summary, and again as the first paragraph"),
        ([*HEAD.strip().split("\n"), FIRST, FIRST, MORE * 3, BODY], "title stamp body body body body", "the first paragraph alone"),
    ],
)  # fmt: skip
def test_what_a_page_prints_twice_counts_once(lines: list[str], kinds: str, why: str) -> None:
    page = layout.read(Source("\n".join(lines)))
    assert [str(region.kind) for region in page.regions] == kinds.split(), why


def test_a_last_sentence_with_its_author_is_text() -> None:
    last = "Tối 14/12, các đại biểu dự đêm giao lưu “Sắc hoa bản Mường”. Thu Hà - Hội LHPN tỉnh"
    page = layout.read(Source(f"{HEAD}{TEXT.strip()}\n{BODY}\n{last}\nTags: dân vận\nTin cùng chuyên mục"))
    assert [str(region.kind) for region in page.regions][-3:] == ["body", "byline", "chrome"]


def test_the_last_cell_of_a_row_is_no_byline() -> None:
    rows = [
        f"Sáng\t0{hour}h00\t- Đ/c Lê Văn An làm việc với Đảng ủy xã.\tNhà Văn hóa huyện" for hour in (7, 8, 9)
    ]
    note = "Lịch này thay giấy mời; các nội dung đã báo hoãn thì thôi. Văn phòng Huyện ủy"
    page = layout.read(Source("\n".join(["LỊCH CÔNG TÁC TUẦN 24 CỦA HUYỆN ỦY", *rows, note])))
    assert [str(region.kind) for region in page.regions if region.kind == "byline"] == ["byline"]


def wrapped(paragraphs: list[str], width: int, between: str) -> str:
    return between.join("\n".join(textwrap.wrap(paragraph, width)) for paragraph in paragraphs)


@pytest.mark.parametrize("between", ["\n", "\n\n"])
@pytest.mark.parametrize("width", [64, 72, 80])
@pytest.mark.parametrize(
    ("headline", "why"),
    [
        ("Huyện ủy Tân Hòa sơ kết 5 năm thực hiện Chỉ thị số 05-CT/TW và 8 năm thực hiện Nghị quyết số 49-NQ/TW", "ends with a number"),
        ("Đại hội đại biểu Mặt trận Tổ quốc Việt Nam phường Tân Hòa lần thứ hai, nhiệm kỳ 2025 - 2030", "ends with years"),
        ("Lãnh đạo huyện kiểm tra tiến độ giải phóng mặt bằng tuyến cao tốc Tân Hòa - Lạc Sơn qua các xã", "has a dash"),
    ],
)  # fmt: skip
def test_the_frame_of_a_page_set_to_a_width(headline: str, width: int, between: str, why: str) -> None:
    text = [f"Sáng 12/5, đồng chí TS. Lê Văn An dự hội nghị. {BODY}", f"{MORE} {BODY}", f"{BODY} {MORE}"]
    page = [headline, "13/05/2021 08:15", *text, "Thu Hà"]
    source = Source(wrapped(page, width, between))
    found = layout.read(source)
    assert found.title is not None, why
    assert source.words(*found.title) == headline, why
    kinds = list(dict.fromkeys(str(region.kind) for region in found.regions))
    assert kinds[:2] == ["title", "stamp"], why
    assert kinds[-1] == "byline", why


def test_a_name_in_capitals_is_not_broken_by_a_wrap() -> None:
    text = (BODY + " ") * 4
    room = 71 - len(textwrap.wrap(text, 72)[-1])  # so that the wrap stands before the last word of the name
    source = Source(wrapped(["Huyện ủy họp", f"{text}{'x' * (room - 5)}. TẠ HÀ"], 72, "\n"))
    assert [str(region.kind) for region in layout.read(source).regions][-1] == "byline"
    assert source.lower.endswith("tạ\nhà")


def test_a_hard_wrap_does_not_break_paragraphs() -> None:
    words = (TEXT.strip() + " ") * 4
    lines, line = [], ""
    for word in words.split():
        if len(line) + len(word) > 72:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}".strip()
    text = HEAD + "\n".join([*lines, line])
    assert [str(region.kind) for region in layout.read(Source(text)).regions] == ["title", "stamp", "body"]


@pytest.mark.parametrize(
    ("before", "after", "joined", "why"),
    [
        ("Hội nghị đã học tập Nghị quyết 18 ngày", "25/10/2017 của Trung ương.", True, "a day"),
        ("Hội nghị đã học tập Quy định số 105-", "QĐ/TW của Bộ Chính trị.", True, "the number of a document"),
        ("Dự hội nghị có đồng chí Lò Thu An -", "Phó Bí thư Huyện ủy.", True, "a dash before an office"),
        ("Dự hội nghị có lãnh đạo các ban của", "Huyện ủy Tân Hòa.", True, "a word that leads on"),
        (
            "Huyện đẩy mạnh chuyển đổi số",
            "Hội nghị bế mạc cùng ngày.",
            False,
            "such a word that ends a phrase",
        ),
        ("Dự hội nghị có đồng chí Lò Thu An.", "Phó Bí thư Huyện ủy chủ trì.", False, "a full stop"),
        ("Các bản đã nộp báo cáo về", "- Công tác dân vận.", False, "an item"),
        (
            "Các bản nộp báo cáo, mở thêm ba lớp học tập cho bà con ngay trong tháng",
            "5.\nCác xã đều nộp.",
            True,
            "a figure that ends the sentence",
        ),
        (
            "Các bản nộp báo cáo, mở thêm ba lớp học tập cho bà con ngay trong tháng",
            "5. Các xã đều nộp.",
            False,
            "a number of a list",
        ),
        (
            "Các bản nộp báo cáo và mở thêm lớp: xem địa chỉ của trang là",
            "https://example.vn/tin",
            False,
            "an address",
        ),
        ("Các bản đã nộp báo cáo về", "\nCông tác dân vận.", False, "a blank line between"),
        ("Tổ chức", "lễ dâng hương tại nghĩa trang huyện.", True, "a short line that goes on"),
        ("Căn cứ Luật số", "24/2014/QH13 của Quốc hội.", True, "a short line before a number"),
        ("Thu Hà", "in trang", False, "a tool under a name"),
        ("Tổ chức", "Lễ dâng hương tại nghĩa trang huyện.", False, "a new line begins"),
    ],
)
def test_a_wrapped_line_that_ends_within_a_sentence(before: str, after: str, joined: bool, why: str) -> None:
    text = f"{wrapped([BODY + ' ' + MORE] * 2, 72, chr(10))}\n\n{before}\n{after}"
    starts = [start for start, _ in wraps.paragraphs(Source(text))]
    assert (text.rindex(after.strip()) in starts) != joined, why


def test_a_line_that_ends_within_a_sentence_is_joined_on_wrapped_pages_alone() -> None:
    text = f"{BODY}\nDự hội nghị có lãnh đạo các ban của\nHuyện ủy Tân Hòa.\n{MORE}"
    assert len(wraps.paragraphs(Source(text))) == 4


@pytest.mark.parametrize("width", [60, 72])
@pytest.mark.parametrize(
    ("headline", "why"),
    [
        ("Huyện ủy Tân Hòa sơ kết 5 năm thực hiện Chỉ thị số 05-CT/TW của Bộ Chính trị", "on two lines"),
        ("Ngành Giáo dục huyện sáp nhập 87 điểm trường ở vùng cao", "nearly as long as a line"),
    ],
)
def test_a_headline_is_told_from_the_wrapped_text_under_it(width: int, headline: str, why: str) -> None:
    text = "Bà Trần Thị Mai, Trưởng Ban Dân vận, cho biết: " + (BODY + " ") * 4
    page = "\n".join(line for part in (headline, text) for line in textwrap.wrap(part, width))
    source = Source(page)
    found = layout.read(source)
    assert found.title is not None, why
    assert source.words(*found.title) == headline, why


def test_a_page_on_one_line_keeps_its_frame() -> None:
    rows = [row for row in labelled(LIFERAY) if row[1] not in {"Chi tiết bài viết", "Menu"}]
    text = " ".join(line for _, line, _ in rows[:-3]) + " " + TEXT.strip() * 3
    source = Source(text)
    page = layout.read(source)
    assert page.title is not None
    assert source.words(*page.title) == rows[0][1]
    assert [str(region.kind) for region in page.regions][:2] == ["title", "stamp"]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (
            "Thứ sáu, 14/05/2021 Trang chủ Tin tức ⟦{title}⟧ 13/05/2021 08:15 {text}",
            "the visitor's day first",
        ),
        ("Trang chủ Giới thiệu ⟦{title}⟧ Ngày đăng: 13/05/2021 {text}", "a stamp with its label"),
    ],
)
def test_the_headline_of_a_page_on_one_line(text: str, why: str) -> None:
    title = "Huyện ủy sơ kết 5 năm thực hiện Chỉ thị số 05-CT/TW của Bộ Chính trị"
    text, [place] = marked(text.format(title=title, text=" ".join([f"Sáng 12/5, {BODY}", *[BODY] * 4])))
    assert layout.read(Source(text)).title == place, why


@pytest.mark.parametrize(
    ("tail", "why"),
    [
        ("In trang Các tin khác Đại hội chi bộ (12/05/2021)", "tools and links"),
        ("Chia sẻ Facebook Zalo Bình luận", "a row of tools"),
        ("Lượt xem: 120 Đánh giá: 5", "counters"),
    ],
)
@pytest.mark.parametrize("between", [" ", "\n"])
def test_what_follows_a_text_without_line_ends(tail: str, between: str, why: str) -> None:
    title = "Huyện ủy sơ kết 5 năm thực hiện Chỉ thị số 05-CT/TW 13/05/2021 08:15"
    text = " ".join([BODY] * 5)
    page = layout.read(Source(f"{title}{between}{text} Tin, ảnh: Thu Hà {tail}"))
    kinds = [str(region.kind) for region in page.regions]
    assert kinds[-3:] == ["body", "byline", "chrome"], why


def test_words_of_counters_within_a_text_do_not_end_it() -> None:
    text = " ".join([BODY] * 3)
    source = Source(
        f"Huyện ủy tổng kết công tác dân vận năm 2020\n{text} Hôm nay (19/10), đoàn tiếp tục làm việc. {text}"
    )
    assert [str(region.kind) for region in layout.read(source).regions] == ["title", "body"]


@pytest.mark.parametrize(
    ("text", "kinds", "why"),
    [
        (
            "Sáng 5/10/2021, Tỉnh ủy họp. Đồng chí Lê Văn An chủ trì.¦ Thu Hà",
            "body byline",
            "with its author",
        ),
        ("(Cổng TTĐT tỉnh HN)- Ngày 30-9, Tỉnh ủy tổ chức hội nghị", "body", "with a mark, cut off"),
        ("Nghị quyết số 18-NQ/TW ngày 25-10-2017 của BCH Trung ương", "body", "a document alone"),
        ("Trang chủ | Giới thiệu | Tin tức", "chrome", "a menu"),
        ("Ngày đăng: 05/10/2021", "chrome", "a stamp"),
    ],
)
def test_the_only_line_of_a_page_is_its_text(text: str, kinds: str, why: str) -> None:
    source = Source(text.replace("¦", ""))
    assert [str(region.kind) for region in layout.read(source).regions] == kinds.split(), why


@pytest.mark.parametrize(
    ("headline", "summary", "why"),
    [
        ("Về Mỹ Lộc", SUMMARY, "in the form of a name"),
        ("VIDEO: Họp bàn đổi mới công tác dân vận", SUMMARY, "in the form of a credit"),
        ("Chùm ảnh: Hội thi dân vận khéo", SUMMARY, "in the form of a credit, with a word before it"),
        ("Dân vận: Vì sao chậm đổi mới?", "Cán bộ chờ dân, dân chờ cán bộ", "a short question over a summary without a stop"),
        ("Dân vận khéo ở bản xa", SUMMARY, "short"),
    ],
)  # fmt: skip
def test_the_first_of_few_lines_is_the_headline(headline: str, summary: str, why: str) -> None:
    source = Source(f"{headline}\n{summary}\n{TEXT.strip()} {MORE} {MORE}")
    page = layout.read(source)
    assert page.title == (0, len(headline)), why


def test_the_first_of_few_lines_is_none_where_it_is_a_paragraph() -> None:
    assert layout.read(Source(f"{PAIR}\n{BODY}\n{MORE}\nThu Hà")).title is None


@pytest.mark.parametrize(
    ("line", "headline", "why"),
    [
        ("Công bố bộ thủ tục hành chính mới", True, "a word of menus is one of the story"),
        ("Tinh gọn tổ chức bộ máy, hệ thống chính trị", True, "two of them"),
        ("Tập huấn văn bản quy phạm pháp luật", True, "most of the line"),
        ("Văn bản quy phạm pháp luật", False, "nothing else"),
        ("Cơ cấu tổ chức | Thủ tục hành chính | Dịch vụ công", False, "a row of them"),
        ("Trang chủ > Văn bản quy phạm pháp luật", False, "a path"),
    ],
)  # fmt: skip
def test_the_name_of_a_section_may_stand_in_a_headline(line: str, headline: bool, why: str) -> None:
    page = layout.read(Source(f"Trang chủ\n{line}\n15/12/2020 08:00\n{BODY}\n{MORE}\n"))
    assert (page.title is not None) == headline, why


@pytest.mark.parametrize("text", ["", " ", "\n\n", "abc", "Trang chủ\nLiên hệ", "。" * 10, "a\n" * 50])
def test_no_article(text: str) -> None:
    page = layout.read(Source(text))
    assert page.title is None
    assert page.lead is None


ENTRIES = [
    ("Huyện ủy tổng kết công tác dân vận", "16/04/2021", "Sáng 15/4, Huyện ủy họp tổng kết công tác dân vận do Bí thư chủ trì"),
    ("Xã Hòa An ra mắt mô hình mới", "15/04/2021 08:15", "Dự lễ ra mắt có Phó Bí thư Đảng ủy xã và đại diện Phòng Nội vụ huyện"),
    ("Khai mạc giải bóng chuyền nông dân", "13/04/2021", "Giải thu hút 12 đội với 150 vận động viên đến từ các xã, thị trấn trên địa bàn"),
    ("Thông báo lịch trực dịp nghỉ lễ", "12/04/2021", "Văn phòng Huyện ủy thông báo lịch trực dịp nghỉ lễ đến các cơ quan, đơn vị"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("entry", "why"),
    [
        ("{0}\n{1}\n{2}...\n", "broken off, with dates"),
        ("{0}\n{2}…\n", "broken off, without dates"),
        ("{0}\n...{2}...\n{1} - Tin tức\n\n", "what a search has found"),
        ("{0}\n{1}\n{2}.\n", "whole sentences, with dates"),
        ("{1}\n{0}\n{2}.\n", "the date first"),
        ("{0} ({1})\n{2}.\n", "the date beside the headline"),
        ("{0}\n{1}\n", "headlines and dates alone"),
    ],
)
def test_a_row_of_teasers_is_no_article(entry: str, why: str) -> None:
    head = "CỔNG THÔNG TIN ĐIỆN TỬ HUYỆN ĐẠI HÒA\nTrang chủ | Giới thiệu | Liên hệ\nTin tức\n"
    text = head + "".join(entry.format(*words) for words in ENTRIES) + "Trang: 1 2 3 ... 12"
    page = layout.read(Source(text))
    assert {region.kind for region in page.regions} == {BlockKind.CHROME}, why


def test_a_short_article_above_dated_links_is_one() -> None:
    headline, stamp, words = ENTRIES[0]
    links = "".join(f"{link}\n{day}\n" for link, day, _ in ENTRIES[1:])
    page = layout.read(Source(f"{headline}\n{stamp}\n{words}. Có 120 đại biểu dự.\nTin khác\n{links}"))
    assert [str(region.kind) for region in page.regions] == ["title", "stamp", "body", "chrome"]


def test_a_block_begins_with_the_tags_before_its_words() -> None:
    page = (
        f"<h1>Huyện ủy sơ kết công tác dân vận</h1>\n13/05/2021 08:15\n<p>{BODY}</p>\n<p><b>Mai Lan</b></p>\n"
    )
    blocks = [(str(block.kind), block.text[:4]) for block in parse(page).blocks]
    assert blocks == [("title", "<h1>"), ("stamp", "13/0"), ("body", "<p>" + BODY[0]), ("byline", "<p><")]


OTHER_STORIES = ("Đoàn xã Hòa An trồng 500 cây xanh", "Khai giảng lớp học tiếng dân tộc")


@pytest.mark.parametrize(
    ("lines", "published", "why"),
    [
        (
            ["{full}", "14/12/2020 | 08:30", "TIN LIÊN QUAN", *OTHER_STORIES, "{full}"],
            "2020-12-14",
            "under the first copy",
        ),
        (
            ["{full}", "TIN LIÊN QUAN", *OTHER_STORIES, "14/12/2020 | 08:30", "{full}"],
            "2020-12-14",
            "above the second",
        ),
        (
            [
                "Hòa An, {full}",
                "14/12/2020 | 08:30",
                "TIN LIÊN QUAN",
                *OTHER_STORIES,
                "{full}",
                "15/12/2020 | 08:30",
            ],
            "2020-12-15",
            "a second stamp",
        ),
    ],
)
def test_related_links_may_part_the_stamp_from_the_headline(
    lines: list[str], published: str, why: str
) -> None:
    full = "Huyện ủy Hòa An tổng kết công tác dân vận năm 2020"
    article = parse("\n".join([*lines, BODY, MORE]).format(full=full))
    assert str(article.title) == full, why
    assert article.published and article.published.at.strftime("%Y-%m-%d") == published, why


def test_a_headline_that_stands_again_with_more_words_is_meant_the_second_time() -> None:
    lines = ["Lãnh đạo tỉnh thăm, chúc mừng Giáng sinh", "14:10 22/12/2022", "In bài viết"]
    again = "Lãnh đạo tỉnh thăm, chúc mừng Giáng sinh năm 2022"
    article = parse("\n".join([*lines, again, "Ngày cập nhật 22/12/2022 14:10", BODY, MORE]))
    assert str(article.title) == again


@pytest.mark.parametrize(
    ("head", "why"),
    [
        ("Tin trong huyện\n14/12/2020 08:30\n{full}\nIn trang\n{full}", "twice under the stamp"),
        ("Tin trong huyện\n14/12/2020 08:30\n{cut}...\n{full}", "cut off above it"),
        ("Trang chủ\n{cut} ...\nTin trong huyện\n{full}\n14/12/2020 08:30", "cut off in a path"),
        ("{upper}...\n{full_upper}\n14/12/2020 08:30", "cut off, in capitals: no headline of two lines"),
        (
            "HUYỆN ỦY HÒA AN\nTrang chủ\nTin tức | Văn bản | Liên hệ\n{full}",
            "under a masthead, without a stamp",
        ),
    ],
)
def test_the_copy_nearest_the_text_is_the_headline(head: str, why: str) -> None:
    full = "Huyện ủy Hòa An tổng kết công tác dân vận năm 2020, triển khai nhiệm vụ năm 2021"
    cut = full[:52].rsplit(" ", 1)[0]
    text = head.format(full=full, cut=cut, upper=cut.upper(), full_upper=full.upper())
    article = parse(f"{text}\n{BODY}\n{MORE}")
    assert str(article.title).lower() == full.lower(), why
    title = next(block for block in article.blocks if block.kind == "title")
    assert "..." not in title.text, why
    assert title.start == article.text.rindex(str(article.title)), why


@pytest.mark.parametrize("between", ["\n", "\n\n"])
@pytest.mark.parametrize(
    ("lines", "kinds", "why"),
    [
        (["{headline}", "{stamp}", "{shown}", "{shown}"], "title stamp chrome caption", "alt text and caption under the stamp"),
        (["{stamp}", "{headline}", "{shown}", "{shown}"], "stamp title chrome caption", "under the headline"),
        (["{headline}", "{stamp}", "{credited}", "{credited}"], "title stamp chrome caption", "with a credit"),
        (["{headline}", "{stamp}", "{headline} ảnh 1{shown}"], "title stamp caption", "its alt text run together with its caption"),
        (["{stamp}", "{headline}", "{headline} - Ảnh 1.{shown}."], "stamp title caption", "the same with stops"),
        (["{headline}", "{stamp}", "{headline} ảnh 2{credited}"], "title stamp caption", "the same with a credit"),
        (["{headline} ảnh 14 quốc gia", "{stamp}"], "title stamp", "a number of the headline"),
        (["{stamp}", "HỘI NÔNG DÂN HUYỆN HÒA AN", "{headline}", "{headline}"], "chrome title", "an organ above a headline that stands twice"),
        (["Tin trong huyện", "{headline}", "{headline}", "{stamp}"], "chrome title stamp", "a section above it"),
    ],
)  # fmt: skip
def test_a_picture_text_that_stands_twice_is_no_headline(
    lines: list[str], kinds: str, why: str, between: str
) -> None:
    words = {
        "headline": "Công tác dân vận của chính quyền có nhiều chuyển biến",
        "stamp": "15/12/2020 08:00",
        "shown": "Đồng chí Lò Văn An phát biểu tại buổi làm việc",
        "credited": "Nhà văn hóa bản Nà Tông mới xây. Ảnh: Thu Hà",
    }
    head = between.join(lines).format(**words)
    page = layout.read(Source(between.join([head, BODY, MORE, "Mai Hương"])))
    found = [str(region.kind) for region in page.regions]
    assert " ".join(found[-3 - len(kinds.split()) : -3]) == kinds, why
    assert found[-3:] == ["body", "body", "byline"], why


def test_a_question_that_stands_twice_is_meant_the_second_time() -> None:
    asked = "Vì sao người dân Hòa An đồng thuận hiến đất?"
    article = parse("\n".join(["Trang chủ", asked, "Tin trong huyện", asked, "14/12/2020 08:30", BODY, MORE]))
    assert article.title is not None
    assert article.title.start == article.text.rindex(asked)


@pytest.mark.parametrize("head", ["Các tin khác", "Tin cùng chuyên mục", "Tin liên quan", "Tag", "Bình luận"])
def test_the_head_of_a_box_may_be_glued_to_its_first_link(head: str) -> None:
    text = f"Hội nghị tổng kết năm\n\nSáng 1/7/2019, Tỉnh ủy họp tổng kết công tác năm, bàn nhiệm vụ.\n\n{head}Tập huấn cho cán bộ"
    article = parse(text)
    assert article.title and article.title.text == "Hội nghị tổng kết năm"


@pytest.mark.parametrize(
    "row",
    [
        "admin | 14/12/2020 04:35:12 CH | 1.204 lượt xem",
        "by admin - 14/12/2020 - 0 bình luận",
        "xem: 120 - ngày đăng 14/12/2020 4:35:12 CH",
        "đăng ngày 14-12-2020 16:35",
    ],
)
def test_a_row_with_the_day_is_no_rest_of_the_headline(row: str) -> None:
    head = "Hội nghị viên chức, người lao động và công bố Quyết định bổ nhiệm Phó Giám đốc Bệnh viện"
    article = parse("\n".join(["Trang chủ", "Tin tức", head, row, BODY, MORE]))
    assert article.title and article.title.text == head
    assert article.published and article.published.at.isoformat().startswith("2020-12-14")
