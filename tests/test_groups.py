"""Groups: those who take part unnamed, one for each member of a list."""

from __future__ import annotations

import pytest

from partydocs import attendees
from partydocs.models import BlockKind
from partydocs.source import Region, Source
from tests.marks import marked

ROWS = [
    (
        "Dự có ông Lê An, Giám đốc cùng ⟦toàn thể CBCNV Công ty⟧; ⟦hơn 300 CBCCVC, NLĐ⟧; ⟦30 HS-SV⟧; ⟦45 CBCS Công an huyện⟧.",
        ["attend"],
        "people in short",
    ),
    (
        "Dự có ⟦26/27 đồng chí đảng viên⟧ (01 đ/c nghỉ thai sản là đ/c Phí Thị Quyên), cùng ⟦5 quần chúng ưu tú⟧.",
        ["attend"],
        "a bracket that counts who is not there is no part of them",
    ),
    ("Ban Chỉ đạo cử ⟦hai đoàn công tác⟧ vào vùng lũ.", ["other"], "teams that are sent, by their number"),
    ("Bộ đề nghị cử đoàn công tác vào vùng lũ.", [], "but one may only be asked for"),
    ("⟦Nhiều công nhân khác⟧ phản ánh giá thuê phòng trọ tăng.", ["speak"], "others of those who are named"),
    ("Nhiều công nhân phản ánh giá thuê phòng trọ tăng.", [], "but these are anyone"),
    (
        "Dự có ⟦45 gương người tốt, việc tốt⟧, ⟦30 gương điển hình tiên tiến⟧.",
        ["attend"],
        "whom others look to",
    ),
    ("⟦Đoàn kiểm tra liên ngành⟧ đã lập biên bản xử phạt cơ sở.", ["other"], "a team of several branches"),
    (
        "⟦Đại diện VKSND tỉnh⟧ tại phiên tòa đề nghị mức án 5 năm.",
        ["speak"],
        "the place is that of the trial",
    ),
    (
        "⟦Đại diện VKSND tỉnh⟧ giữ quyền công tố tại phiên tòa đề nghị mức án 5 năm.",
        ["speak"],
        "the duty and its place",
    ),
    ("⟦Đại diện doanh nghiệp tại xã Tân An⟧ nói phí cao.", ["speak"], "but this is where they are from"),
    (
        "⟦Lãnh đạo Đảng, Nhà nước⟧ vào Lăng viếng Chủ tịch Hồ Chí Minh.",
        ["other"],
        "to enter the mausoleum is outside",
    ),
    (
        "⟦Đoàn công tác của Tỉnh đoàn⟧ tổ chức thăm, tặng quà 20 gia đình.",
        ["other"],
        "to organise a visit is to visit",
    ),
    (
        "⟦Đoàn giám sát của HĐND tỉnh⟧ tổ chức giám sát tại huyện Tân An.",
        ["other"],
        "the same with what one is sent for",
    ),
    ("⟦Đoàn công tác của Ban Tổ chức Trung ương⟧ làm việc tại tỉnh.", ["other"], "a body that is named so"),
    ("Ông Lê Văn An, Phó Chủ tịch UBND tỉnh dẫn đầu ⟦đoàn công tác⟧.", ["other"], "led by the one before"),
    ("⟦Đoàn đại biểu Châu Văn Sơn, tỉnh Vân Nam⟧ đến thăm tỉnh.", ["other"], "a place like a name"),
    (
        "Dự có ⟦các thành viên Ban Chỉ đạo⟧ và ⟦đại diện các sở, ngành tỉnh⟧.",
        ["attend"],
        "the subject of a committee ends before those who stand for others",
    ),
    (
        "Phó Giám đốc Lê Văn An, ⟦lãnh đạo phòng tư pháp 8 huyện⟧ tham dự lớp tập huấn.",
        ["attend"],
        "beside one named, no part of what he is",
    ),
    (
        "Dự lễ có ⟦các phái đoàn ngoại giao⟧, ⟦lãnh đạo tỉnh⟧.",
        ["attend"],
        "a phrase that ends like a verb",
    ),
    (
        "Làm việc với ⟦lãnh đạo xã Hòa An⟧ có ông Lê Văn An, Phó Bí thư Huyện ủy.",
        ["other"],
        "met by the one named next, who is none of them",
    ),
    (
        "Dự có ⟦đại diện các cơ quan tư pháp như: Tòa án nhân dân tỉnh, Sở Tư pháp⟧.",
        ["attend"],
        "bodies named after the word for them all",
    ),
    ("Dự hội nghị có ⟦lãnh đạo bảo hiểm xã hội huyện⟧.", ["attend"], "a body that begins like a verb"),
    (
        "Tham dự có ⟦lãnh đạo Ban Tổ chức Tỉnh ủy, phòng tổ chức cán bộ Sở Nội vụ⟧.",
        ["attend"],
        "the same in small letters",
    ),
    ("⟦Lãnh đạo Bộ Y tế⟧ đã đến đặt vòng hoa tại nghĩa trang.", ["other"], "to lay a wreath is a visit"),
    (
        "Hội nghị có sự tham gia của ⟦các đồng chí Ủy viên Ban Chấp hành Đoàn Khối⟧.",
        ["attend"],
        "the Youth Union of a bloc is no person",
    ),
    ("⟦Lãnh đạo tỉnh⟧ đã có mặt tại hiện trường chỉ đạo chữa cháy.", ["attend"], "being there is no visit"),
    ("⟦Lãnh đạo tỉnh⟧ đã đến hiện trường chỉ đạo chữa cháy.", ["other"], "but coming there is"),
    (
        "⟦Đoàn công tác của Tỉnh ủy⟧ đã đến động viên các gia đình bị nạn.",
        ["other"],
        "who comes to comfort visits",
    ),
    ("⟦Lãnh đạo huyện⟧ đã đến chia buồn với gia đình nạn nhân.", ["other"], "who comes to condole visits"),
    ("⟦Lãnh đạo huyện⟧ đã động viên gia đình nạn nhân.", ["speak"], "who comforts without coming speaks"),
    (
        "Hội thảo có ⟦hơn 1.500 đại biểu⟧ đăng ký tham dự.",
        ["attend"],
        "what guests do before they come is outside",
    ),
    (
        "Tham dự đồng chí Lê Văn An, Phó Chủ tịch UBND huyện; ⟦lãnh đạo các phòng, ban⟧.",
        ["attend"],
        'a list without "có"',
    ),
    (
        "Dự lễ có ông Lê Văn An; ⟦bí thư 12 chi bộ⟧ và ⟦41 đảng viên được trao Huy hiệu đợt này⟧.",
        ["attend"],
        "what those counted get",
    ),
    (
        "Dự lễ có ông Lê Văn An; ⟦đại sứ quán các nước Lào, Thái Lan tại Việt Nam⟧; ⟦tổng lãnh sự quán các nước⟧.",
        ["attend"],
        "embassies of several countries",
    ),
    (
        "Dự lễ có ông Lê Văn An, Chủ tịch UBND huyện và ⟦cán bộ, giáo viên, học sinh nhà trường⟧.",
        ["attend"],
        "people after an office that ends with a level",
    ),
    (
        "Dự lễ có ông Lê Văn An, Bí thư Huyện ủy và ⟦các cơ quan thông tấn, báo chí⟧.",
        ["attend"],
        "bodies after an office that ends with its committee",
    ),
    (
        "⟦Đoàn công tác⟧ do ông Lê Văn An, Bí thư Tỉnh ủy làm trưởng đoàn cùng ⟦lãnh đạo các sở, ngành⟧ đến kiểm tra đê.",
        ["other"],
        "who go with the leader of a delegation",
    ),
    (
        "Đến viếng có ông Lê Văn An; ⟦lãnh đạo các sở, ban, ngành, lực lượng vũ trang tỉnh⟧ và ⟦hơn 100 đoàn viên⟧.",
        ["other"],
        "the armed forces of a province are a body like those before",
    ),
    ("⟦Đoàn giám sát của HĐND tỉnh⟧ tiếp tục kiểm tra hồ sơ.", ["other"], "to go on doing is outside"),
    ("Sau khi đại biểu báo cáo, ⟦11 cử tri⟧ đã phát biểu.", ["speak"], "voters by their number"),
    (
        "Hội nghị tập huấn tại Cần Thơ cho ⟦gần 300 báo cáo viên, cán bộ dân vận các tỉnh⟧.",
        ["attend"],
        "a place that is a word for what is to come",
    ),
    ("Sáng 9/1, phường tổ chức gặp mặt ⟦64 người có uy tín⟧.", ["attend"], "whom one meets"),
    (
        "⟦lãnh đạo UBND 12 huyện⟧, Thứ trưởng Bộ Quốc phòng, Trung tướng Lê Văn An;",
        ["other"],
        "nothing stands before the first words, not even the last mark",
    ),
    ("Thứ trưởng gặp gỡ ⟦đại diện Hội người Việt Nam tại Hungary⟧.", ["other"], "those met without với"),
    (
        "Các ông trao quà cho công nhân, còn ⟦lãnh đạo UBND tỉnh⟧ tặng bằng khen cho 10 công nhân giỏi.",
        ["other"],
        "who gives what after còn, and who gets it",
    ),
    (
        "Tại hội nghị, đồng chí Lê Văn An chứng kiến ⟦lãnh đạo tỉnh⟧ trao giấy chứng nhận cho 14 dự án.",
        ["other"],
        "whose giving is witnessed",
    ),
    ("⟦Đại diện Hội Vận tải⟧ lại cho rằng mức giảm cần ổn định.", ["speak"], "a turn before what is said"),
    ("⟦Đại diện Hội Sinh viên⟧ mong được hỗ trợ.", ["speak"], "a verb of one word"),
    (
        "Khoảng 2 giờ, ⟦tổ công tác⟧ gồm công an và biên phòng đã chặn xe tải.",
        ["other"],
        "a team told by those it has",
    ),
    (
        "Sáng 9-3, ⟦tổ công tác liên ngành quận Hải Châu⟧ do ông Lê Văn An trực tiếp chỉ huy ra quân.",
        ["other"],
        "a team by the one who commands it",
    ),
    ("Theo ⟦đại diện Sở Y tế Hà Nội⟧, thành phố đã có 20 ca mắc.", ["speak"], "whose words follow the comma"),
    ("⟦Một lãnh đạo Sở Xây dựng⟧ cho biết dự án chưa có phép.", ["speak"], "one of those who lead"),
    (
        "Trao đổi với phóng viên, ⟦lãnh đạo Công an huyện⟧ xác nhận vụ việc.",
        ["speak"],
        "who says it after the journalists",
    ),
    (
        "⟦Lãnh đạo Viện⟧ cùng ⟦gần 800 cán bộ, nhân viên của Viện⟧ đã đăng ký tham gia hội thi.",
        ["attend"],
        "a word between what is done and its verb",
    ),
    (
        "Lễ đón chính thức ông Lê Văn An và ⟦đoàn đại biểu cấp cao Việt Nam⟧ được tổ chức trọng thể.",
        ["other"],
        "a delegation to which something is done",
    ),
    ("Hội nghị có ⟦lãnh đạo các sở, ngành⟧ tham dự.", ["attend"], "what an event has, then the verb"),
    (
        "Buổi lễ có ⟦đông đảo cán bộ, chiến sĩ và nhân dân trong tỉnh⟧ cùng dự.",
        ["attend"],
        "the same of a crowd",
    ),
    (
        "Với sự tham dự của ⟦lãnh đạo tỉnh⟧, ⟦các nhà khoa học⟧, hội thảo đã nghe 10 tham luận.",
        ["attend"],
        "after people too the event goes on",
    ),
    (
        "Đồng chí Lê Văn An, Bí thư Đảng ủy cùng ⟦Thường trực Đảng ủy⟧ trao Huy hiệu 40 năm tuổi Đảng.",
        ["other"],
        "what a standing committee does is outside",
    ),
    (
        "Trung tá Lê Văn An, Chính trị viên Đồn Biên phòng cùng ⟦cán bộ chiến sĩ⟧ đã trao tặng 20 con bò.",
        ["other"],
        "officers and men after cùng",
    ),
    (
        "Dự hội nghị và phát biểu có đại biểu Lê Văn An - Đoàn ĐBQH tỉnh Cà Mau và ⟦đại diện các sở⟧.",
        ["attend", "speak"],
        "the delegation that someone is of",
    ),
    ("⟦Tổ đại biểu Quốc hội số 2⟧ tiếp xúc với cử tri 4 xã vùng biên.", ["other"], "by its number"),
    (
        "Đoàn viên cùng dự. ⟦Thân nhân các liệt sĩ⟧ và ⟦nhân dân địa phương⟧ đã dự lễ truy điệu.",
        ["attend"],
        "people without a number, after others",
    ),
    ("Hội nghị triệu tập đảng viên với ⟦345 đồng chí⟧ tham dự.", ["attend"], "how many comrades"),
    ("Trao đổi với báo chí, ⟦lãnh đạo Bộ Y tế⟧ khẳng định đủ vắc xin.", ["speak"], "leaders who speak"),
    ("Giá vàng đi lên ⟦Lãnh đạo Sở Y tế⟧ yêu cầu kiểm tra.", ["speak"], "the same where a headline ran on"),
    (
        "Các đại biểu được nghe ⟦đại diện Cục Thống kê tỉnh⟧ báo cáo tình hình 6 tháng.",
        ["report"],
        "who report to those who listen",
    ),
    ("Kiểm tra 40 hồ sơ, ⟦đoàn thanh tra⟧ phát hiện nhiều sai phạm.", ["other"], "a team without its body"),
    (
        "Trước cuộc họp, ⟦đoàn công tác⟧ đến thăm, tặng quà các gia đình bị nạn.",
        ["other"],
        "the same of a visit",
    ),
    (
        "Rạng sáng, ⟦tổ công tác⟧ do Trung tá Lê Văn An chỉ huy đã dừng 12 xe khách.",
        ["other"],
        "a team and who commands it",
    ),
    (
        "⟦Đoàn công tác của Tổng cục Thuế Việt Nam⟧ kiểm tra kho. Chiều nay, đoàn công tác của Tổng cục Thuế đã rời cảng.",
        ["other"],
        "told again by a shorter name",
    ),
    (
        "Đảng bộ tổ chức hội nghị quán triệt Nghị quyết cho ⟦58 đảng viên⟧, ⟦6 quần chúng ưu tú⟧.",
        ["attend"],
        "for whom an event is held, two counted",
    ),
    (
        "Chủ tịch nước đã đến thăm ⟦cán bộ, chiến sĩ Đồn Biên phòng Sa Lý⟧.",
        ["other"],
        "men and officers of a unit who are visited",
    ),
    (
        "⟦Đại diện Hội Nghề cá xã Bình Hải⟧ và ⟦lãnh đạo UBND huyện⟧ đã đến cầu cảng thăm hỏi, hỗ trợ ngư dân.",
        ["other"],
        "who visit, with the place before the verb",
    ),
    ("⟦Đại diện đội nữ Hải Ninh⟧ sau đó nói sẽ rút đơn.", ["speak"], "a time ends it"),
    (
        "Dự có bà Lê Thị Lan cùng ⟦đảng ủy, chỉ huy Lữ đoàn 12⟧.",
        ["attend"],
        "two boards of one unit",
    ),
    (
        "Dự lễ có bà Lê Thị Lan, Vụ trưởng Vụ Tín dụng các ngành kinh tế; ⟦lãnh đạo các sở⟧.",
        ["attend"],
        "an office of one whose body has several in its name",
    ),
    (
        "Dự có bà Lê Thị Lan; ⟦đại diện các sở: Xây dựng, Lao động - Thương binh và Xã hội⟧.",
        ["attend"],
        "a head word within the name of a body",
    ),
    (
        "Dự có ⟦đại diện Cục Cảnh sát điều tra tội phạm về kinh tế, Viện Kiểm sát tỉnh⟧; ông Lê Văn An.",
        ["attend"],
        "về within the name of a body",
    ),
    (
        "⟦Đoàn công tác của Ban Chỉ đạo tỉnh về chuyển đổi số⟧ do Phó Chủ tịch Lê Văn An dẫn đầu đã kiểm tra.",
        ["other"],
        "the same of a board",
    ),
    (
        "Bà Lê Thị Lan tiếp xúc ⟦hơn 300 cử tri các phường 4, 5, 6⟧ sau kỳ họp.",
        ["attend"],
        "places by numbers",
    ),
    (
        "⟦Gần 300 cán bộ, đảng viên của Nhà máy và các đơn vị dịch vụ⟧ đã dự hội nghị.",
        ["attend"],
        "people counted, of several bodies",
    ),
    (
        "Dự lễ có ông Lê Văn An; ⟦các chuyên gia Nga đã và đang công tác tại Liên doanh⟧.",
        ["attend"],
        "who have worked and work there",
    ),
    ("Dự có ⟦các nhà tài trợ⟧ và ⟦hơn 300 HLV, VĐV⟧.", ["attend"], "trainers and athletes"),
    ("Dự lễ có bà Lê Thị Lan; ⟦lãnh đạo Tập đoàn Than⟧.", ["attend"], "a firm, no leading to success"),
    ("Từ sáng sớm, ⟦nhiều người dân⟧ đã có mặt tại buổi lễ.", ["attend"], "many who are there"),
    (
        "Tham gia hội trại có ⟦38 thanh niên⟧ là công dân trúng tuyển.",
        ["attend"],
        "listed, then what they are",
    ),
    ("⟦Hơn 500 đoàn viên, học sinh⟧ đã tham gia mít tinh.", ["attend"], "at a rally"),
    ("Dự có ⟦lãnh đạo Sở Y tế⟧; ⟦Bảo hiểm xã hội Việt Nam⟧; ⟦các hiệp hội⟧.", ["attend"], "a body, no verb"),
    ("Dự lễ có bà Lê Thị Lan; ⟦lãnh đạo Bảo hiểm xã hội tỉnh⟧.", ["attend"], "an office, no leading"),
    ("⟦Đại diện Sở Y tế⟧ thì cho rằng cần thêm thời gian.", ["speak"], "who speak, set against others"),
    (
        "⟦Hơn 1.200 cán bộ chủ chốt của tỉnh⟧ tham gia học tập các nghị quyết.",
        ["attend"],
        "who take part in a course",
    ),
    ("Ông Lê Văn An cho biết huyện đã cử ⟦hai tổ công tác⟧ xuống các xã.", ["other"], "teams sent out"),
    (
        "Với sự tham dự của ⟦212 cổ đông⟧, chiếm 84,6% cổ phần, đại hội đã thông qua phương án.",
        ["attend"],
        "what share they hold is told after them",
    ),
    (
        "Dự có bà Lê Thị Lan; ⟦Bí thư, Phó Bí thư các chi bộ⟧; ⟦bí thư đảng ủy, giám đốc 14 bệnh viện⟧.",
        ["attend"],
        "two titles of the same bodies",
    ),
    (
        "Dự có ⟦đại diện Công ty Gạch Tân Uyên và các phòng chuyên môn⟧. Đại diện Công ty Gạch Tân Uyên xin lỗi bà con.",
        ["attend", "speak"],
        "told again by the first of its bodies",
    ),
    (
        "Tham dự có ⟦hơn 100 nhà ngoại giao⟧ và ⟦các nghệ sỹ⟧.",
        ["attend"],
        "diplomats, artists in the other spelling",
    ),
    ("⟦Gần 400 vận động viên thuộc 22 đoàn⟧ tham gia tranh tài ở 7 môn.", ["attend"], "in a contest"),
    ("⟦Đoàn Hội Nông dân tỉnh Bolikhamxay⟧ đến thăm, làm việc.", ["other"], "sent by an association"),
    (
        "⟦Đoàn y, bác sĩ Bệnh viện Quân y 175⟧ khám bệnh, cấp thuốc cho 500 người dân.",
        ["other"],
        "what the doctors do is outside",
    ),
    (
        "Hội nghị có sự tham gia của ⟦các hãng lữ hành, khách sạn⟧ và ⟦hơn 30 cơ quan báo chí⟧.",
        ["attend"],
        "firms of a trade",
    ),
    (
        "Dự có đồng chí Lê Văn An, Bí thư Thành ủy và ⟦các tầng lớp Nhân dân Thủ đô⟧.",
        ["attend"],
        "people of all walks of life",
    ),
    (
        "⟦Gần 300 đại biểu là lãnh đạo các cơ quan báo chí, nhà báo, phóng viên⟧ đã tham dự Diễn đàn.",
        ["attend"],
        "reporters are people among others",
    ),
    (
        "Dưới sự chủ tọa của ⟦các đồng chí trong Thường trực HĐND tỉnh⟧, kỳ họp đã thông qua 20 nghị quyết.",
        ["chair"],
        "after a comma the event goes on",
    ),
    ("Tại buổi làm việc, ⟦lãnh đạo UBND xã⟧ đã báo cáo kết quả.", ["report"], "as the subject of a report"),
    ("⟦Đại diện các sở, ngành⟧, ⟦lãnh đạo xã⟧ trả lời cử tri.", ["speak"], "two before their verb of speech"),
    (
        "Ông Lê Văn An, Chủ tịch UBND tỉnh tiếp ngài Karl Bos, Đại sứ và ⟦đoàn doanh nghiệp Bỉ⟧.",
        ["other"],
        "a delegation of firms",
    ),
    (
        "⟦Lãnh đạo tỉnh⟧ đã tiếp ⟦Đoàn đại biểu tỉnh Hủa Phăn⟧ sang chúc Tết.",
        ["attend", "other"],
        "received, whatever they come to say",
    ),
    ("⟦Lãnh đạo TP Huế⟧ đã đến hiện trường chỉ đạo khắc phục hậu quả.", ["other"], "at the scene"),
    (
        "Sáng nay, ⟦đoàn đại biểu lãnh đạo Đảng, Nhà nước⟧ đã vào Lăng viếng Bác.",
        ["other"],
        "a delegation of leaders",
    ),
    (
        "⟦Đoàn công tác số 5⟧ gồm 200 đại biểu do Chuẩn Đô đốc Lê Văn An làm Trưởng đoàn đã thăm đảo.",
        ["other"],
        "how many they are, then who leads them",
    ),
    (
        "Dự có Đại sứ Lê Văn An; ⟦cựu quân tình nguyện Việt Nam tại Lào⟧.",
        ["attend"],
        "former volunteers",
    ),
    (
        "Dưới sự chứng kiến của ⟦lãnh đạo hai địa phương⟧, ông Lê Văn An và ông Trần Hà đã ký biên bản.",
        ["other"],
        "who witnesses",
    ),
    (
        "⟦Ban Giám hiệu⟧ cùng ⟦hơn 600 học sinh nhà trường⟧ đã tham dự lễ khai giảng.",
        ["attend"],
        "two groups before their verb",
    ),
    (
        "Dự họp có ⟦giám đốc các sở⟧, ⟦bí thư các huyện ủy⟧, ⟦chủ tịch UBND các huyện, thị xã⟧.",
        ["attend"],
        "offices each of several bodies",
    ),
    (
        "Dự họp có ⟦các đồng chí Phó Chủ tịch HĐND, UBND tỉnh⟧; ⟦lãnh đạo các sở⟧.",
        ["attend"],
        "an office in bodies that share their level",
    ),
    (
        "Cùng tham gia giải trình có ⟦các Phó Thủ tướng Chính phủ phụ trách lĩnh vực⟧ và ⟦các Bộ trưởng, Trưởng ngành có liên quan⟧.",
        ["attend"],
        "offices with what they are in charge of or have to do with",
    ),
    (
        "⟦Đông đảo bà con nhân dân⟧ đã về dự lễ hội.",
        ["attend"],
        "a crowd without a figure",
    ),
    (
        "Dự có linh mục Trần Hà; ⟦các Mẹ Việt Nam Anh hùng⟧, ⟦các doanh nghiệp trên địa bàn⟧.",
        ["attend"],
        "các again begins the next member",
    ),
    (
        "Dự có ⟦trưởng các phòng⟧; ⟦trưởng Công an 6 huyện có cán bộ được tăng cường⟧.",
        ["attend"],
        "which units are meant",
    ),
    (
        "Tham dự có ⟦thủ trưởng bốn cơ quan⟧; ⟦bí thư hai xã⟧.",
        ["attend"],
        "a number in words",
    ),
    (
        "Chủ tịch UBND tỉnh tiếp ⟦Đoàn Đại sứ quán Vương quốc Hà Lan tại Việt Nam⟧ do ông Pieter Bos làm Trưởng đoàn.",
        ["other"],
        "sent by an embassy",
    ),
    (
        "Dự có ⟦hơn 200 đại biểu là các nhà khoa học, nhà quản lý⟧.",
        ["attend"],
        "who the guests are",
    ),
    (
        "Sáng nay, ⟦Đoàn công tác Bộ Y tế⟧ đã làm việc với Bệnh viện đa khoa tỉnh.",
        ["other"],
        "a body right after the delegation",
    ),
    (
        "Tổng Bí thư Lê Văn An cùng ⟦Đoàn đại biểu cấp cao Việt Nam⟧ rời Hà Nội, lên đường thăm Lào.",
        ["other"],
        "leaving ends it",
    ),
    (
        "⟦Lãnh đạo UBND tỉnh, Sở Y tế⟧ đã trực tiếp đến thăm hỏi các nạn nhân.",
        ["other"],
        "in person",
    ),
    (
        "⟦Các đồng chí Lãnh đạo Tỉnh ủy, HĐND tỉnh⟧; ⟦đại diện các sở⟧ dự hội nghị.",
        ["attend"],
        "their verb follows",
    ),
    (
        "Dự có bà Lê Thị Hà, Bí thư Huyện ủy; ⟦đại diện Bộ Ngoại giao và Đại sứ quán Lào tại Việt Nam⟧.",
        ["attend"],
        "an embassy, no ambassador",
    ),
    (
        "Dự có bà Lê Thị Hà, Bí thư Huyện ủy; ⟦đại diện lãnh đạo Sở Nội vụ, UBND huyện Đại Từ, TP Thái Nguyên⟧.",
        ["attend"],
        "a city among the bodies",
    ),
    (
        "Dự có bà Lê Thị Hà, Bí thư Huyện ủy; ⟦các đồng chí Ủy viên UBKT⟧, ⟦chuyên viên các phòng⟧.",
        ["attend"],
        "the word of address belongs to the group",
    ),
    ("Dự có ⟦350 đại biểu⟧ đại diện cho hơn 22.000 đảng viên.", ["attend"], "for whom they stand is outside"),
    (
        "Đồng chí Lê Văn An làm việc với ⟦lãnh đạo chủ chốt tỉnh Thanh Hóa⟧ về quy hoạch.",
        ["other"],
        "worked with",
    ),
    ("⟦Lãnh đạo tỉnh Ninh Thuận⟧ đã đến thăm, chúc mừng bà con.", ["other"], "the subject of a visit"),
    (
        "Chủ tịch nước Lê Văn An tiếp ⟦Đoàn đại biểu người có công với cách mạng tỉnh Kiên Giang⟧.",
        ["other"],
        "received",
    ),
    (
        "Dự có bà Lê Thị Hà, Bí thư Huyện ủy; ⟦các đồng chí Trưởng, phó các Ban HĐND huyện⟧.",
        ["attend"],
        "heads and deputies",
    ),
    (
        "Dự có Phó Chủ tịch UBND huyện Lê Thị Hà, ⟦cán bộ, chiến sĩ Đồn Biên phòng Ia O⟧.",
        ["attend"],
        "joined words for people after a name are a member",
    ),
    ("Dự hội nghị có ⟦147 đại biểu⟧ và ⟦Đoàn công tác của tỉnh⟧.", ["attend"], "a delegation is another"),
    (
        "Sau khi nghe ý kiến của ⟦đại diện các sở, ngành liên quan⟧, đồng chí Lê Văn An, Bí thư Tỉnh ủy kết luận.",
        ["speak"],
        "who is listened to speaks",
    ),
    (
        "Sau khi nghe báo cáo của ⟦lãnh đạo Sở Y tế⟧, ý kiến chuyên gia, đồng chí Lê Văn An, Bí thư Tỉnh ủy kết luận.",
        ["report"],
        "what is heard next is outside",
    ),
    (
        "Hội nghị đã nghe các ý kiến phát biểu của ⟦đại diện các sở, ngành, địa phương⟧.",
        ["speak"],
        "listened to, nobody named",
    ),
    ("Dự hội thảo có ⟦120 đại biểu⟧ về chuyển đổi số.", ["attend"], "the subject of the event is outside"),
    (
        "⟦Đoàn công tác của tỉnh⟧ làm việc với huyện do đồng chí Lê Văn An, Bí thư Tỉnh ủy dẫn đầu.",
        ["other"],
        "a verb ends a delegation",
    ),
    ("⟦Đoàn đại biểu Lào⟧ chụp ảnh lưu niệm tại cột mốc.", ["other"], "a delegation of a country"),
    ("⟦160 đại biểu⟧ thay mặt cho hội viên đã về dự.", ["attend"], "guests as the subject"),
    (
        "Dự hội nghị có đồng chí Lê Văn An, Bí thư Tỉnh ủy; ⟦lãnh đạo các sở, ngành⟧.",
        ["attend"],
        "after a person",
    ),
    (
        "Dự có các đồng chí: Lê Văn An, Bí thư Tỉnh ủy; ⟦đại diện lãnh đạo Sở Nội vụ, Sở Tư pháp⟧; ⟦bí thư 14 chi bộ bản⟧.",
        ["attend"],
        "one head over several bodies; an office that many hold",
    ),
    (
        "Lê Văn An, Bí thư Tỉnh ủy và ⟦các đồng chí Phó trưởng Ban Tổ chức Trung ương⟧ chủ trì hội nghị.",
        ["chair"],
        "with the subject of a verb",
    ),
    (
        "Dự có ông Lê Văn An, Bí thư Huyện ủy; ⟦lãnh đạo 10 xã⟧ và ⟦22 cán bộ, chiến sĩ⟧.",
        ["attend"],
        "a number after và begins a new one",
    ),
    (
        "Cùng dự có bà Lê Thị Hà, Phó Chủ tịch HĐND huyện; ⟦lãnh đạo các sở: Nông nghiệp và Môi trường, Xây dựng, Y tế⟧.",
        ["attend"],
        "a colon inside",
    ),
    (
        "Tham dự có bà Lê Thị Hà, Bí thư Huyện ủy; ⟦các đồng chí trong Ban Thường vụ Huyện ủy⟧, ⟦trưởng các ban xây dựng Đảng⟧.",
        ["attend"],
        "a new head after a comma",
    ),
    (
        "Huyện ủy tổ chức hội nghị cho ⟦hơn 350 cán bộ chủ chốt⟧.",
        ["attend"],
        "a number at an event",
    ),
    (
        "⟦Đoàn công tác của tỉnh⟧ do đồng chí Lê Văn An, Bí thư Tỉnh ủy làm trưởng đoàn đã đến xã.",
        ["other"],
        "a delegation",
    ),
    (
        "Giám đốc Sở Lê Văn An cùng ⟦lãnh đạo Sở Nội vụ⟧ tặng hoa, quà cho nhà trường.",
        ["other"],
        "what they give is outside",
    ),
    (
        "Bộ trưởng Lê Văn An và ⟦đoàn công tác⟧ tới thăm các hộ dân.",
        ["other"],
        "where a delegation comes is outside",
    ),
    (
        "Bộ trưởng Lê Văn An và ⟦đoàn công tác⟧ kiểm tra hiện trường dự án.",
        ["other"],
        "what a delegation does is outside",
    ),
    (
        "Dự có ⟦đông đảo bà con nhân dân trong xã⟧ đến xem và cổ vũ.",
        ["attend"],
        "to what they come is outside",
    ),
    (
        "Ông Lê Văn An, Chủ tịch UBND tỉnh làm việc với ⟦Đoàn giám sát của Quốc hội⟧ về cải cách hành chính.",
        ["other"],
        "what they talk about is outside",
    ),
    (
        "Dự có Bí thư Tỉnh ủy Lê Văn An và ⟦lãnh đạo các huyện Tân Lạc, Yên Sơn và TP. Hòa Thịnh⟧.",
        ["attend"],
        "a city in short",
    ),
    (
        "Dự có ⟦Đoàn công tác của Quận ủy Q.12⟧, ⟦lãnh đạo Công an Q.12⟧ và ⟦học viên lớp K.15⟧.",
        ["attend"],
        "a stop inside a number",
    ),
    (
        "⟦Đoàn Ban Tôn giáo Chính phủ⟧ do ông Lê Văn An, Phó Trưởng ban dẫn đầu đã thăm Tòa Giám mục.",
        ["other"],
        "a delegation straight before who sends it",
    ),
    (
        "⟦Tổ đại biểu số 2⟧ do ông Lê Văn An, Phó Chủ tịch HĐND tỉnh dẫn đầu đã tiếp xúc cử tri.",
        ["other"],
        "a team of deputies",
    ),
    (
        "Thành phần Đoàn giám sát có: ⟦Ban Thường trực Ủy ban MTTQ huyện⟧, ⟦đại diện lãnh đạo các tổ chức chính trị - xã hội huyện⟧.",
        ["attend"],
        "who makes up a delegation, a body first",
    ),
    (
        "Cùng dự có ⟦Thường trực HĐND tỉnh⟧, ⟦Ban Thường vụ Huyện ủy⟧, ⟦các phòng, ban của huyện⟧.",
        ["attend"],
        "a standing committee before other members",
    ),
    (
        "Bí thư Huyện ủy Lê Văn An và ⟦50 học viên là cán bộ chủ chốt của huyện⟧ tham gia lớp học.",
        ["attend"],
        "what the counted are",
    ),
    (
        "Dự có ông Lê Văn An, Bí thư Chi bộ; ⟦hơn 50 đoàn viên, hội viên và quần chúng nhân dân trong xã⟧.",
        ["attend"],
        "nhân dân is no nhân dịp",
    ),
    (
        "Dự có ông Lê Văn An, Chủ tịch Hội; ⟦hội NCT các huyện, thị xã, thành phố⟧.",
        ["attend"],
        "a body of several places",
    ),
    (
        "Dự có ông Lê Văn An, Viện trưởng; ⟦lãnh đạo, kiểm sát viên, kiểm tra viên trong đơn vị⟧.",
        ["attend"],
        "several heads of one body",
    ),
    (
        "Dự có bà Lê Thị Hà, Giám đốc Sở Y tế và ⟦hơn 200 cán bộ y tế, cộng tác viên dân số⟧.",
        ["attend"],
        "several words for people under one number",
    ),
    (
        "Dự có Bí thư Tỉnh ủy Lê Văn An; ⟦thủ trưởng Bộ CHQS tỉnh⟧, ⟦thủ trưởng các phòng⟧.",
        ["attend"],
        "the head comes again",
    ),
    (
        "Dự có Bí thư Tỉnh ủy Lê Văn An; ⟦lãnh đạo các sở⟧ và ⟦đại biểu các tỉnh⟧.",
        ["attend"],
        "another head after và",
    ),
    (
        "⟦Đoàn công tác tỉnh Thừa Thiên Huế⟧ do ông Lê Văn An, Bí thư Tỉnh ủy dẫn đầu đã thăm huyện.",
        ["other"],
        "a place that ends like a name",
    ),
    (
        "Dự có Phó Thủ tướng Lê Văn An; ⟦Bí thư tỉnh ủy, thành ủy⟧; ⟦đại biểu các tỉnh: Hưng Yên, Hà Nam⟧.",
        ["attend"],
        "an office of several levels; places after a colon",
    ),
    (
        "Dự có Phó Thủ tướng Lê Văn An; ⟦lãnh đạo các huyện có khu công nghiệp⟧; ⟦các hộ dân bị ảnh hưởng⟧.",
        ["attend"],
        "which bodies, which people",
    ),
    (
        "Dự có ông Lê Văn An, Bí thư Huyện ủy cùng ⟦42 anh (chị) học viên đang công tác tại các cơ quan⟧.",
        ["attend"],
        "words of address after a number; where people work",
    ),
    (
        "Dự có ⟦lãnh đạo các sở, ngành và các huyện, thành phố có KCN của tỉnh⟧; ⟦hơn 100 đảng viên đến từ các chi bộ⟧.",
        ["attend"],
        "which places; where people come from",
    ),
    (
        "Tại lễ phát động, ⟦đại diện các khối thi đua⟧ đã ký giao ước.",
        ["other"],
        "who signs",
    ),
    (
        "Tại ngày hội, ⟦lãnh đạo tỉnh, thị xã⟧ tặng khu phố 30 triệu đồng.",
        ["other"],
        "who gives",
    ),
    (
        "Cùng dự có ⟦toàn thể cán bộ, giáo viên, nhân viên⟧ và ⟦870 học sinh⟧.",
        ["attend"],
        "nhân viên begins no new clause",
    ),
    (
        "Dự lễ có Bí thư Huyện ủy Lê Văn An; ⟦đông đảo đoàn viên và bà con thôn Đoài⟧.",
        ["attend"],
        "bà con are no lady",
    ),
    (
        "Dự hội nghị có ⟦trưởng bản, người có uy tín 14 bản⟧ và ⟦gần 200 người dân⟧.",
        ["attend"],
        "an office that is the head of a group of people",
    ),
    (
        "Dự có bà Lê Thị Hà; ⟦Anh hùng Lao động⟧ và ⟦215 đại biểu là điển hình tiên tiến⟧.",
        ["attend"],
        "a count after a head without a body is another member",
    ),
    (
        "Dự có ⟦đại biểu Vụ Địa phương I, Văn phòng Trung ương Đảng⟧; ông Lê Văn An, Bí thư Huyện ủy.",
        ["attend"],
        "the body a delegate is of, no name",
    ),
    (
        "Tại 63 điểm cầu có ⟦lãnh đạo UBND⟧, ⟦Giám đốc Sở Y tế các tỉnh, thành phố⟧.",
        ["attend"],
        "those at the places a conference is linked to",
    ),
    (
        "⟦Hơn 300 người dân⟧ đã đến theo dõi phiên tòa.",
        ["attend"],
        "counted people as the subject of a verb of attending",
    ),
    (
        "Tháp tùng Phó Thủ tướng có ⟦lãnh đạo các bộ: Công Thương, Xây dựng⟧.",
        ["attend"],
        "a list after the office of the one who is followed",
    ),
    (
        "Dự có ⟦Ủy viên Ban Chấp hành⟧; ⟦bí thư, phó bí thư 35 đảng ủy⟧; ⟦bí thư và phó bí thư các chi bộ⟧.",
        ["attend"],
        "several titles of the same bodies",
    ),
    ("Đảng ủy mở lớp tập huấn cho ⟦215 bí thư, phó bí thư cơ sở⟧.", ["attend"], "counted titles"),
    (
        "Dự có ⟦đại biểu đại diện các tổ chức chính trị - xã hội, các hội đặc thù của huyện⟧ và ⟦125 đại biểu⟧.",
        ["attend"],
        "more bodies represented",
    ),
    (
        "Dự lễ có ⟦Thủ trưởng các cơ quan, đơn vị, doanh nghiệp trên địa bàn huyện⟧.",
        ["attend"],
        "a title of several bodies",
    ),
    (
        "Đồng chí Lê Văn An dẫn đầu ⟦đoàn đại biểu Đảng bộ, chính quyền và nhân dân tỉnh Đồng Nai⟧ đến viếng.",
        ["other"],
        "the people of a province with its Party and government",
    ),
    (
        "Bí thư Huyện ủy Lê Văn An cùng ⟦lãnh đạo các sở, ngành của tỉnh⟧ tiễn đoàn.",
        ["other"],
        "another verb after its body",
    ),
    (
        "Dự lễ có ⟦đông đảo cán bộ, công nhân lao động nhà máy⟧; ⟦sĩ quan, quân nhân chuyên nghiệp⟧.",
        ["attend"],
        "nhân ends a word that goes on",
    ),
    (
        "Dự lễ có ⟦120 tập thể, cá nhân điển hình tiên tiến⟧ và ⟦đại diện các tổ chức, cá nhân tài trợ⟧.",
        ["attend"],
        "collectives and persons in a list of guests",
    ),
    (
        "Dự lễ có ⟦các doanh nghiệp có vốn đầu tư nước ngoài⟧; ⟦đồng bào theo đạo Công giáo⟧.",
        ["attend"],
        "what tells which people are meant",
    ),
    (
        "Dự lễ có ⟦các đại biểu là lãnh đạo các cơ quan báo chí⟧; ⟦hơn 200 đại biểu là hội viên nông dân⟧.",
        ["attend"],
        "what the guests are",
    ),
    (
        "Dự có ⟦Ban Thường vụ Huyện ủy⟧; ⟦Ban Chấp hành Đảng bộ huyện⟧; ⟦lãnh đạo các phòng⟧.",
        ["attend"],
        "several bodies before the first group",
    ),
    (
        "Buổi lễ vinh dự được đón ⟦các đồng chí lãnh đạo tỉnh, huyện⟧; ⟦các vị khách quý⟧.",
        ["attend"],
        "whom an event is honoured to receive",
    ),
    (
        "⟦Lãnh đạo huyện⟧, ⟦lãnh đạo các xã⟧ và ⟦đông đảo bà con⟧ tham dự lễ hội.",
        ["attend"],
        "people among others who attend",
    ),
    ("Theo ⟦lãnh đạo Sở Y tế⟧, năm nay dịch đã giảm.", ["speak"], "according to"),
    ("Ông Lê Văn An chủ trì cuộc họp với ⟦đại diện 87 hộ tiểu thương⟧.", ["other"], "whom a meeting is with"),
    (
        "Sáng nay, ⟦đoàn đại biểu Tỉnh ủy, HĐND tỉnh, Đoàn ĐBQH tỉnh⟧ đã đến đặt vòng hoa.",
        ["other"],
        "the deputies of a province among its bodies",
    ),
    (
        "⟦Đoàn kiểm tra liên ngành 1183 của thành phố⟧ kiểm tra chợ. Đoàn kiểm tra liên ngành do ông Lê Văn An dẫn đầu.",
        ["other"],
        "named in short later",
    ),
    (
        "Đón đoàn có Đại sứ Việt Nam tại Lào Lê Văn An và ⟦cán bộ Đại sứ quán⟧.",
        ["attend"],
        "a calling of several after và",
    ),
    ("Dự lễ có ⟦lãnh đạo các sở: Xây dựng⟧,", ["attend"], "a comma at the end"),
    ("⟦Đại diện các sở, ngành⟧ đã thảo luận sôi nổi.", ["speak"], "đã before the verb"),
    ("⟦Lãnh đạo Đảng ủy xã⟧ cũng phát biểu chúc mừng.", ["speak"], "cũng before the verb"),
    (
        "⟦Đoàn kiểm tra liên ngành của thành phố⟧ phát hiện nhiều tồn tại.",
        ["other"],
        "before a verb of no role",
    ),
    (
        "Dự có ⟦lãnh đạo ngành⟧; ⟦đồn trưởng các đồn Biên phòng: Lò Gò, Phước Tân, Vạc Sa⟧.",
        ["attend"],
        "units named after a colon are no persons",
    ),
    (
        "Chiều qua, Phó Thủ tướng cùng ⟦hơn 700 đoàn viên⟧ trồng cây tại khu tưởng niệm.",
        ["other"],
        "with one told of by the office",
    ),
    (
        "Sáng cùng ngày, Đại sứ cùng ⟦đoàn công tác⟧ đã đi khảo sát cảng biển.",
        ["other"],
        "a delegation with the one who leads it",
    ),
    ("Tại các điểm cầu cơ sở có ⟦gần 9.000 đảng viên⟧ tham gia.", ["attend"], "at other places of the event"),
    (
        "Dự lễ có ⟦hiệu trưởng trường THCS 7 huyện⟧ và ⟦gần 300 giáo viên⟧.",
        ["attend"],
        "after figures the next number begins a member",
    ),
    (
        "BPO - ⟦Hơn 250 vận động viên của 14 đơn vị⟧ đã có mặt tại nhà thi đấu tỉnh.",
        ["attend"],
        "after the mark of an agency",
    ),
    (
        "Buổi đối thoại diễn ra tại nhà văn hóa thôn, có mặt ⟦lãnh đạo Phòng Tài nguyên và Môi trường⟧ và ⟦42 hộ dân⟧.",
        ["attend"],
        "who is there",
    ),
    ("Đại hội có ⟦187 đại biểu chính thức⟧ về từ 12 xã.", ["attend"], "how many an event has"),
    (
        "Ông Lê Văn An cho biết huyện đã huy động ⟦180 cán bộ, chiến sĩ⟧, 5 xe cứu hộ.",
        ["other"],
        "sent to the scene",
    ),
    (
        "Nhận tin báo, Công an tỉnh điều 6 xe chữa cháy cùng ⟦45 chiến sĩ⟧, song gió to nên lửa lan nhanh.",
        ["other"],
        "sent there with cars",
    ),
    (
        "Huyện đã huy động ⟦hơn 300 người gồm bộ đội, công an, dân quân⟧ chia thành bốn mũi tìm kiếm.",
        ["other"],
        "who they are",
    ),
    (
        "⟦Đoàn công tác của Ban Chỉ đạo⟧ chia làm hai hướng đi kiểm tra đê.",
        ["other"],
        "what they do is outside",
    ),
    ("⟦Lãnh đạo Bộ Y tế, Bộ Công Thương⟧ đồng ý tăng lượng dự trữ.", ["speak"], "those of several bodies"),
    (
        "Đồng chí Lê Văn An làm việc với ⟦Ban Thường vụ Đảng ủy xã Trà Lâm⟧ về giảm nghèo.",
        ["other"],
        "a standing committee that is worked with",
    ),
    (
        "Sáng 21/5, ⟦hơn 2.100 cử tri xã Mường Lạn⟧ đi bầu cử sớm.",
        ["other"],
        "what those counted are seen to do",
    ),
    (
        "Cùng lúc, tại quận Bình Tân, ⟦215 tân binh⟧ cũng bước qua cổng vinh quang.",
        ["other"],
        "the same after cũng",
    ),
    (
        "Ngược lại, ⟦hiệu trưởng một trường THCS ở Sông Công⟧ băn khoăn về quy định mới.",
        ["speak"],
        "one of many who hold the office",
    ),
    ("⟦Nhiều người dân⟧ đến dự khán, ngồi kín hai dãy ghế.", ["attend"], "many, at once attending"),
    (
        "Dự có ⟦đại diện Sở Tài chính⟧; ⟦Ủy ban MTTQ 9 huyện, thị xã, thành phố⟧.",
        ["attend"],
        "a body of several places by their number",
    ),
    ("Dự có Đại sứ Lê Văn An; ⟦80 trẻ em gái thuộc các câu lạc bộ⟧.", ["attend"], "children"),
    (
        "Đoàn đại biểu cùng ⟦85 cán bộ Đoàn tiêu biểu⟧ đã vào Lăng viếng Bác.",
        ["other"],
        "a number that goes with a delegation",
    ),
    (
        "Bí thư Huyện ủy chủ trì họp giao ban Thường trực Huyện ủy; ⟦lãnh đạo các ban Huyện ủy⟧ cùng dự.",
        ["attend"],
        "after a semicolon",
    ),
    (
        "Buổi lễ có sự chứng kiến của ⟦đại diện Bộ Ngoại giao⟧ và ⟦hơn 90 doanh nghiệp⟧.",
        ["other"],
        "whom an event has as witnesses",
    ),
    ("⟦Hàng trăm người dân⟧ đã đến dự lễ.", ["attend"], "hundreds"),
    (
        "Sáng 3/2, ⟦lãnh đạo tỉnh⟧ cùng ⟦hơn 200 đảng viên⟧ dâng hương tại đền thờ.",
        ["other"],
        "leaders and a number, before their verb",
    ),
    ("Phiên tòa có sự tham gia của ⟦hàng chục người có quyền lợi liên quan⟧.", ["attend"], "what they have"),
    ("Về dự có ⟦lãnh đạo xã⟧; ⟦các bậc lão thành cách mạng⟧.", ["attend"], "các bậc before them"),
    (
        "Tham gia có ⟦180 cán bộ thuộc các lực lượng: công an, quân sự, biên phòng⟧.",
        ["attend"],
        "forces named after a colon",
    ),
    (
        "Các đại biểu Quốc hội tỉnh đã tiếp xúc với ⟦gần 250 cử tri huyện An Lộc⟧ sau kỳ họp thứ hai.",
        ["attend"],
        "what it came after is outside",
    ),
    (
        "Đồng chí Lê Văn An đã làm việc với ⟦Ban Thường vụ Huyện ủy Hòa An⟧ chiều 8/9.",
        ["other"],
        "a time of day is",
    ),
    (
        "Dự họp có ông Lê Văn An; ⟦lãnh đạo các phòng TN&MT, GD&ĐT⟧; ⟦chủ tịch UBND các xã⟧.",
        ["attend"],
        "an abbreviation is not parted",
    ),
    (
        "Tham dự có ⟦24/25 đ/c Ủy viên Ban Chấp hành⟧; ⟦bí thư 18 chi bộ trực thuộc⟧.",
        ["attend"],
        "how many of how many, in short",
    ),
    (
        "Tham dự có ông Lê Văn An; ⟦hơn 150 DN, HTX⟧; ⟦thủ trưởng các sở, ngành⟧.",
        ["attend"],
        "firms in short keep the list going",
    ),
    (
        "Đến dự có bà Lê Thị Lan cùng ⟦80 thương binh, bệnh binh và thân nhân liệt sĩ của bốn xã⟧.",
        ["attend"],
        "disabled soldiers",
    ),
    (
        "Dự có ⟦lãnh đạo các ban, ngành không phải là Huyện ủy viên⟧; ⟦các đồng chí không phải là cấp ủy viên đứng đầu đơn vị⟧.",
        ["attend"],
        "what they are not",
    ),
    (
        "Cùng dự có ⟦đại diện các sở, ngành là thành viên Ban Chỉ đạo của tỉnh⟧.",
        ["attend"],
        "of what they are members",
    ),
    (
        "Tham dự có ông Lê Văn An; ⟦các vị đại biểu Quốc hội trong Đoàn ĐBQH tỉnh⟧; ⟦bí thư đảng ủy 9 xã⟧.",
        ["attend"],
        "of which delegation",
    ),
    (
        "Dự lễ có ⟦các Anh hùng Lao động, Anh hùng Lực lượng vũ trang nhân dân⟧ và ⟦150 đại biểu⟧.",
        ["attend"],
        "anh is no word of address here",
    ),
    (
        "Bí thư Tỉnh ủy Lê Văn An tiếp ⟦Đoàn đại biểu Châu Hồng Lĩnh, tỉnh Vân Nam⟧ sang thăm.",
        ["other"],
        "a place no vocabulary knows, by what follows",
    ),
    (
        "⟦Hơn 900 cán bộ chủ chốt của tỉnh Lục Hòa⟧ tham dự hội nghị.",
        ["attend"],
        "the same by what stands before",
    ),
    (
        "Bí thư Tỉnh ủy Lê Văn An tiếp Đại sứ Kim Min Ho cùng ⟦đoàn hơn 40 doanh nghiệp Hàn Quốc⟧ chiều 2/6.",
        ["other"],
        "a delegation by how many it has",
    ),
    (
        "⟦Tổ đại biểu Quốc hội đơn vị bầu cử số 4⟧ tiếp xúc cử tri quận Hải An.",
        ["other"],
        "by its constituency",
    ),
    (
        "Ông Lê Văn An chào mừng ⟦Đoàn đại biểu Khu tự trị Quảng Tây⟧; khẳng định quan hệ hữu nghị.",
        ["other"],
        "of a region",
    ),
    (
        "UBND thành phố tổ chức hội nghị đối thoại, thu hút ⟦320 doanh nghiệp⟧ tham dự.",
        ["attend"],
        "whom an event draws",
    ),
    (
        "Dự có ⟦lãnh đạo các huyện: Yên Hòa, Mèo Vạc, Đồng Văn⟧; ⟦đại diện tỉnh An Giang, TP Cần Thơ⟧.",
        ["attend"],
        "places that begin like other words",
    ),
    (
        "Dự có ⟦đại diện các hộ dân có đất bị thu hồi⟧; ⟦các doanh nghiệp đang hoạt động trên địa bàn tỉnh⟧.",
        ["attend"],
        "what happens to their land, where they work",
    ),
    (
        "Dự có ⟦các hiệp hội, ngân hàng⟧; ⟦quan chức cấp cao hai nước⟧; ⟦gần một nghìn khán giả⟧.",
        ["attend"],
        "associations, officials, a number in words",
    ),
    (
        "Dự có ⟦87 đại biểu⟧ đại diện cho 1.200 đoàn viên; ⟦lãnh đạo các sở⟧; bà Lê Thị Lan.",
        ["attend"],
        "for whom some stand does not end the list",
    ),
    (
        "Theo ⟦đại diện Công ty Hòa Lĩnh⟧, nếu có mặt bằng, đường sẽ xong trong năm.",
        ["speak"],
        "what if is outside",
    ),
    (
        "Dự có ⟦cán bộ, công chức, người hoạt động không chuyên trách xã⟧; ⟦các biên tập viên, phóng viên đài tỉnh⟧.",
        ["attend"],
        "part-time workers, editors",
    ),
    (
        "Dự có ⟦Bí thư Đảng ủy, Chủ tịch UBND, Chỉ huy trưởng Quân sự, Trưởng Công an các xã, phường⟧.",
        ["attend"],
        "offices of several bodies, one of them like the head of a group",
    ),
    (
        "Dự có ⟦đại diện Đảng ủy, Ban Giám hiệu nhà trường⟧; ⟦lãnh đạo Đảng ủy, Ban Giám đốc bệnh viện⟧.",
        ["attend"],
        "one head before the committee and the directors",
    ),
    (
        "Sáng nay, ⟦lãnh đạo huyện Thống Nhất⟧ phát biểu chúc mừng.",
        ["speak"],
        "a district with the name of a verb",
    ),
    (
        "Hội thi thu hút 15 đội với ⟦90 thí sinh⟧ tham gia; liên hoan quy tụ ⟦300 nghệ nhân đến từ 12 xã⟧.",
        ["attend"],
        "those whom a contest draws",
    ),
    (
        "Dự có ⟦các đồng chí trong Ban Thường vụ Tỉnh ủy, Thường trực HĐND, UBND tỉnh⟧; "
        "⟦đại diện Ban Tổ chức Tỉnh ủy, Thường trực HĐND huyện⟧.",
        ["attend"],
        "a standing committee under the head before it",
    ),
    (
        "Lễ trao quyết định có sự chứng kiến của ⟦các đồng chí trong Ban Thường vụ Đảng ủy, Ban Giám đốc Học viện⟧.",
        ["other"],
        "the heads of a school under the head before them",
    ),
    (
        "Ông Lê Văn An có buổi đối thoại với ⟦hơn 120 hộ dân thôn Phú Lộc, xã Yên Đông⟧ về việc bồi thường.",
        ["attend"],
        "what it is about is no part of them",
    ),
    (
        "Chi cục mở lớp tập huấn cho ⟦142 công chức kiểm lâm các hạt⟧.",
        ["attend"],
        "officials that are taught",
    ),
    (
        "Dự có ⟦đại diện Ban Dân vận Trung ương và 32 Sở Tư pháp⟧; ⟦lãnh đạo các sở, ban, ngành và 45 xã⟧; "
        "⟦già làng, người có uy tín⟧ và ⟦toàn thể bà con 48 hộ dân⟧.",
        ["attend"],
        "a number of bodies goes on, a crowd does not",
    ),
    (
        "Dự có ⟦bí thư huyện ủy, đảng ủy trực thuộc không phải là Tỉnh ủy viên⟧; ⟦lãnh đạo các sở⟧.",
        ["attend"],
        "what they are not belongs to them",
    ),
    (
        "Tại Cần Thơ, Ban Tuyên giáo tổ chức hội nghị tập huấn cho ⟦gần 300 báo cáo viên⟧.",
        ["attend"],
        "a place that begins like a word of what is still to be done",
    ),
    (
        "Dự có ⟦đồng chí Trưởng các phòng: Nông nghiệp, Dân tộc⟧; ⟦lãnh đạo các xã⟧.",
        ["attend"],
        "comrade before several",
    ),
    (
        "UBND phường tổ chức gặp mặt ⟦64 người có uy tín⟧ và trao quà.",
        ["attend"],
        "those who are met, counted",
    ),
    ("⟦Đại diện Hiệp hội Vận tải⟧ lại cho rằng phí quá cao.", ["speak"], "a turn of the sentence is outside"),
    (
        "Dự có đồng chí Lê An, Bí thư; ⟦lãnh đạo các ban ngành⟧, và ⟦trên 600 ĐVTN, đội viên đến từ 16 xã, TT.Phước An⟧.",
        ["attend"],
        "a comma before và, members of the Youth Union in short",
    ),
    (
        "Dự có ⟦lãnh đạo các sở, ngành⟧ và ⟦90 hộ SXKD giỏi⟧.",
        ["attend"],
        "households by what they make",
    ),
    (
        "Cùng dự có ⟦Thanh tra huyện⟧, ⟦lãnh đạo Phòng Nội vụ⟧.",
        ["attend"],
        "a body that begins with a verb",
    ),
    (
        "Về đề nghị của ông Lê An liên quan thủ tục thuế, ⟦đại diện Cục Thuế tỉnh⟧ trả lời sẽ xem xét.",
        ["speak"],
        "who answers is not the one who asked",
    ),
    (
        "Dự có ⟦lãnh đạo các quận, huyện, sở, ngành Hà Nội⟧.",
        ["attend"],
        "a place that begins like a name",
    ),
    (
        "⟦Hơn 300 khách mời là đại diện các hội tại Pháp⟧ đã tới dự lễ kỷ niệm.",
        ["attend"],
        "guests, and whom they stand for",
    ),
    (
        "Dự lễ có ⟦đại diện các cơ quan ngoại giao tại Hà Nội⟧.",
        ["attend"],
        "a word that ends like a verb of speech",
    ),
    (
        "Đến dự có ⟦các tác giả đoạt giải⟧ và ⟦đông đảo công chúng Thủ đô⟧.",
        ["attend"],
        "authors and the public",
    ),
    (
        "Cuộc họp của Viện với ⟦ban giám đốc của tập đoàn Hoa Sen⟧, dưới sự chủ trì của ông Lê An, diễn ra hôm nay.",
        ["other"],
        "who chairs is told after a comma",
    ),
    ("⟦Đông đảo các cháu thiếu nhi⟧ nồng nhiệt chào đón Chủ tịch nước.", ["attend"], "how they do it"),
    (
        "Dự lễ có ⟦các nhà tài trợ⟧, ⟦đại diện Mẹ Việt Nam anh hùng⟧, ⟦đông đảo người dân⟧.",
        ["attend"],
        "those who stand for others after a comma",
    ),
    ("Dự lễ có ⟦lãnh đạo, đại diện các sở⟧.", ["attend"], "two heads of one body"),
    ("⟦Đoàn số 2⟧ do ông Lê An làm trưởng đoàn đã thăm ba hộ.", ["other"], "a delegation with a number"),
    ("Dự có ⟦đại diện dòng họ Nguyễn Sinh, dòng họ Hoàng Xuân⟧.", ["attend"], "families of one name"),
    (
        "⟦Đông đảo cán bộ, người lao động là con em Nghệ An⟧ cùng tham dự hội nghị.",
        ["attend"],
        "who those counted are",
    ),
    ("Tổng thống Halimah Yacob và ⟦Phu quân⟧ dự lễ đón.", ["attend"], "a husband without a name"),
    ("Thủ tướng Lê Văn An cùng Phu nhân Trần Thị Bình dự lễ đón.", [], "a spouse with a name is no group"),
    (
        "Dự họp có bà Lê Thị Na - Phó Chủ tịch HĐND tỉnh, ⟦UBMTTQVN tỉnh⟧, ⟦một số đại biểu HĐND tỉnh⟧, "
        "⟦lãnh đạo và chuyên viên Văn phòng HĐND tỉnh⟧.",
        ["attend"],
        "a body between a person and the groups",
    ),
    (
        "Dự hội nghị có ⟦70 phụ nữ điển hình tiên tiến giai đoạn 2010-2015⟧.",
        ["attend"],
        "a range of years within",
    ),
    (
        "Dự đại hội có ⟦đại diện Đảng ủy⟧ và ⟦100% đảng viên của chi bộ⟧.",
        ["attend"],
        "all of those of a body",
    ),
    (
        "Dự hội nghị lãnh đạo huyện có ông Lê Văn An, Phó Bí thư; lãnh đạo địa phương có bà Trần Hà, Bí thư Đảng ủy xã "
        "và ⟦hơn 50 đại biểu⟧.",
        ["attend"],
        "those of whom some are named next are no group",
    ),
    (
        "Tham gia có ⟦đại diện Ban Tuyên giáo Tỉnh ủy⟧, và ⟦312 cán bộ cốt cán của tỉnh⟧.",
        ["attend"],
        "a comma before và is of no group",
    ),
    (
        "Tiếp xúc với ⟦hơn 350 cử tri của bảy phường⟧ có ông Lê Văn An, Phó Bí thư Thành ủy.",
        ["attend"],
        "those met, though a list follows",
    ),
    ("Dự hội nghị có ⟦các ứng cử viên đại biểu HĐND tỉnh⟧.", ["attend"], "candidates"),
    (
        "Dự lễ có ông Lê Văn An (Bí thư chi bộ), ⟦27 cán bộ công nhân viên⟧ và ⟦toàn thể 314 học sinh⟧.",
        ["attend"],
        "those counted after a bracket, with others",
    ),
    (
        "Dự lễ có ⟦các sở, ngành, địa phương⟧ và ⟦đại diện các tầng lớp nhân dân Thủ đô⟧.",
        ["attend"],
        "bodies, then those who stand for others",
    ),
    ("Cùng đi có ⟦lãnh đạo Sở Nội vụ và huyện Anh Sơn⟧.", ["attend"], "a place like a word of address"),
    (
        "Dự lễ có ⟦các đồng chí Huyện ủy viên⟧, ⟦lãnh đạo các cơ quan, đoàn thể huyện⟧.",
        ["attend"],
        "an office with its body in one word",
    ),
    (
        "Chiều 5/6, xã tổ chức hội nghị đối thoại giữa Chủ tịch UBND xã với ⟦60 hộ dân⟧.",
        ["attend"],
        "between whom a talk is held",
    ),
    (
        "Dự có ông Lê Văn An; ⟦đại diện nhà tài trợ⟧; bà Trần Thị Bình, Giám đốc Công ty Hải Hà.",
        ["attend"],
        "a member of its own between semicolons",
    ),
    ("Thiếu tướng Lê Văn An họp với ⟦đại diện ban quản lý chợ⟧.", ["other"], "with whom one meets"),
    ("Ông Lê Văn An họp trực tuyến với ⟦lãnh đạo 30 huyện⟧.", ["other"], "and over a line"),
    (
        "Nhận tin báo, ông Lê Văn An cùng ⟦cán bộ Công đoàn các khu công nghiệp⟧ xuống hiện trường.",
        ["other"],
        "who goes to the scene",
    ),
    (
        "Dự có ông Lê Văn An; tại điểm cầu các huyện có ⟦lãnh đạo UBND huyện⟧.",
        ["attend"],
        "who is there, after a place that takes part from afar",
    ),
    (
        "Chủ tịch nước Lê Văn An và ⟦Phu nhân⟧ chủ trì lễ đón Tổng thống Marek Dubrovin.",
        ["chair"],
        "a spouse not named",
    ),
    ("⟦Hơn 50 tài xế⟧ vỗ tay cổ vũ.", ["other"], "a crowd by what it is seen to do"),
    (
        "Lập tức, ⟦200 chiến sĩ⟧ cùng 12 xe chữa cháy chia làm ba mũi.",
        ["other"],
        "men with what they have, then what they do",
    ),
    ("Bà Trần Thị Na cùng ⟦hai dân quân⟧ leo thang bộ lên tầng 9.", ["other"], "who goes along"),
    (
        "Trung tá Lê Văn An kể ⟦32 cán bộ, chiến sĩ của đồn⟧ phải đi bộ bảy tiếng.",
        ["other"],
        "of whom one tells",
    ),
    (
        "Rạng sáng 3/4, ⟦lực lượng gồm công an xã, dân quân⟧ chặn xe tải chở gỗ.",
        ["other"],
        "a force by those it is made of",
    ),
    ("⟦Hơn 60 người gửi tiền⟧ ngồi kín phòng xử.", ["other"], "what people have done is of their name"),
    ("Cuối buổi, ⟦40 phóng viên⟧ đặt câu hỏi.", ["other"], "journalists who ask"),
    (
        "⟦Đại diện 28 nhà vườn, 19 hợp tác xã⟧ và ⟦hàng chục thương lái⟧ kín phòng họp.",
        ["other"],
        "one head over several counted bodies",
    ),
    (
        "Đi cùng có ⟦chuyên gia Viện Pasteur Nha Trang⟧ và ⟦đại diện nhà sản xuất Hải Hà⟧.",
        ["attend"],
        "a word of address before a body is the head of a group",
    ),
    (
        "Dự họp có Thiếu tướng Lê Văn An (Cục trưởng Cục Quân y), ⟦chuyên gia Viện Pasteur Nha Trang⟧.",
        ["attend"],
        "the bracket before told what the one named is",
    ),
    (
        "Đi cùng có Giám đốc Sở Y tế Lê Văn An và ⟦Ban Chấp hành Công đoàn các khu công nghiệp⟧.",
        ["attend"],
        "a body that closes the list",
    ),
    (
        "Tham gia diễn tập có ⟦Trung đoàn 5⟧ và ⟦Trung đoàn 8⟧, ⟦Lữ đoàn Pháo binh 16⟧.",
        ["attend"],
        "units that a list begins with",
    ),
    (
        "Cuối buổi, dưới sự chứng kiến của Thứ trưởng Lê Văn An, ⟦đại diện Trường Đại học Hải Hà⟧ ký thỏa thuận.",
        ["other"],
        "who signs, after who witnesses",
    ),
    (
        "Tại phiên tòa, ⟦đại diện VKSND tỉnh⟧ giữ quyền công tố cho rằng bị cáo phạm tội.",
        ["speak"],
        "what they are there for, then what they say",
    ),
    (
        "Hội đồng bế giảng lớp bồi dưỡng kiến thức cho ⟦118 chức sắc, chức việc các tôn giáo⟧.",
        ["attend"],
        "clerics at a course",
    ),
    (
        "Ông Lê Văn An chủ trì hội nghị Ban Chấp hành, công bố quyết định trước ⟦41 ủy viên và cán bộ chủ chốt⟧.",
        ["attend"],
        "before whom something is announced",
    ),
    (
        "Dự họp có ông Lê Văn An; ⟦đại diện Ngân hàng Hải Hà⟧ - đơn vị tài trợ.",
        ["attend"],
        "what a dash tells of a group is of it",
    ),
    ("Trước đó, ⟦đoàn rước của đồng bào xã Hòa Sơn⟧ đã trao y trang.", ["other"], "a procession"),
    (
        "Dự lễ có:\nÔng Lê Văn An, Bí thư Huyện ủy;\nCùng ⟦các đồng chí trong Ban Thường vụ Huyện ủy⟧.",
        ["attend"],
        "the last line of a list begins with cùng",
    ),
    ("⟦Đoàn kiểm tra của Sở Y tế⟧ bất ngờ về xã Hòa Sơn.", ["other"], "how they come is outside"),
    (
        "Làm việc với ⟦đoàn kiểm tra liên ngành⟧ chiều 18/9, bà Lê Thị Na, Hiệu trưởng, giải trình.",
        ["other"],
        "a delegation that is worked with",
    ),
    (
        "Chủ tịch UBND huyện Lê Văn An cùng ⟦lãnh đạo các phòng, ban⟧ kiểm tra tuyến đê.",
        ["other"],
        "what leaders do is no field of their ban",
    ),
    (
        "Chủ tịch UBND huyện Lê Văn An và ⟦lãnh đạo các sở, ngành⟧ giám sát việc cấp nước.",
        ["other"],
        "the same after ngành",
    ),
    (
        "Chủ tịch UBND huyện Lê Văn An cùng ⟦lãnh đạo các phòng, ban⟧ chỉ đạo khắc phục sạt lở.",
        ["speak"],
        "who give orders, no Ban Chỉ đạo",
    ),
    (
        "Chủ tịch UBND tỉnh Lê Văn An cùng ⟦lãnh đạo huyện⟧ đi thăm một số hộ nghèo.",
        ["other"],
        "to go and visit",
    ),
    (
        "Chủ tịch UBND tỉnh Lê Văn An cùng ⟦lãnh đạo Sở Y tế⟧ làm việc với Bệnh viện Hải Hà.",
        ["other"],
        "a verb after a body that has ended",
    ),
    (
        "Dự họp có ông Lê Văn An; ⟦lãnh đạo Ủy ban kiểm tra Huyện ủy⟧; ⟦lãnh đạo các ban tham mưu, giúp việc Huyện ủy⟧.",
        ["attend"],
        "fields of bodies that are verbs too",
    ),
    (
        "Dự họp có ông Lê Văn An; ⟦đại diện các đơn vị tài trợ, thi công⟧; ⟦các đại biểu Quốc hội khóa XV bầu tại tỉnh⟧.",
        ["attend"],
        "what bodies and delegates are, no deed of theirs",
    ),
    ("⟦Lãnh đạo các sở, ngành⟧ bấm nút khởi công dự án.", ["other"], "what leaders do at a ceremony"),
    ("⟦Lãnh đạo huyện⟧ đánh trống khai trường.", ["other"], "the same with a drum"),
    ("⟦Lãnh đạo tỉnh⟧ đã thắp ngọn lửa truyền thống.", ["other"], "the same with a torch"),
    ("⟦Lãnh đạo huyện⟧ đối thoại với nông dân.", ["other"], "who talks with whom"),
    ("⟦Lãnh đạo Sở Y tế⟧ chủ trì hội nghị.", ["chair"], "leaders who chair an event"),
    ("⟦Các nhà khoa học⟧ tham dự hội thảo.", ["attend"], "people with a word for several, at an event"),
    (
        "Kiến nghị của bà con đã được ⟦lãnh đạo xã, các phòng, ban của huyện⟧ giải trình.",
        ["speak"],
        "by whom voters are answered",
    ),
    ("Ngày 04/5 ⟦Đoàn công tác của Tỉnh ủy⟧ đã kiểm tra tại xã Hòa Sơn.", ["other"], "a day is no count"),
    (
        "Ngày 12 tháng 5 ⟦Đoàn giám sát của HĐND tỉnh⟧ đã làm việc với UBND huyện.",
        ["other"],
        "the figure of a month is no count",
    ),
    (
        "Sáng 12/5 ⟦lãnh đạo huyện⟧ đã dự lễ khai giảng.",
        ["attend"],
        "a clause begins after a day without a comma",
    ),
    ("Ngày 12/5 ⟦đại diện các doanh nghiệp⟧ đã ký hợp đồng.", ["other"], "the same with a signing"),
    (
        "Đến thăm ⟦cán bộ, chiến sĩ Đồn Biên phòng Hòa Sơn⟧, Bí thư Huyện ủy đã ân cần thăm hỏi.",
        ["other"],
        "whom one visits",
    ),
    (
        "Sau lễ trao giải, hội nghị tập huấn cho ⟦40 cán bộ⟧ đã khai mạc.",
        ["attend"],
        "a course after what is given",
    ),
    (
        "Tham dự có ông Lê Văn An, Bí thư Huyện ủy và ⟦đông đảo người dân⟧ (Ảnh: M.K).",
        ["attend"],
        "the credit of a photo",
    ),
    ("Tham dự Đại hội có ⟦195 đại biểu⟧ (vắng 1 đại biểu).", ["attend"], "how many were absent"),
    (
        "Dự họp có ông Lê Văn An; ⟦120 đại biểu (đại diện cho 3.000 đảng viên)⟧.",
        ["attend"],
        "a bracket that tells who they are",
    ),
    (
        "Dự họp có ông Lê Văn An; ⟦lãnh đạo HĐND, UBND, UBMTTQ⟧...",
        ["attend"],
        "dots after capitals that shorten a name",
    ),
    (
        "Dự lễ có ông Lê Văn An; ⟦tập thể cán bộ, giáo viên, nhân viên nhà trường⟧.",
        ["attend"],
        "of whom a staff is made",
    ),
    (
        "Dự lễ có ông Lê Văn An; ⟦hơn 300 đại biểu, cán bộ hội, hội viên phụ nữ⟧.",
        ["attend"],
        "one number for several kinds of people",
    ),
    ("⟦Thủ trưởng Bộ Chỉ huy Quân sự tỉnh⟧ tặng quà các em nhỏ.", ["other"], "who command a unit"),
    (
        "Dự lễ có ông Lê Văn An; ⟦thủ trưởng Bộ Tham mưu, các Cục, Vụ chức năng⟧.",
        ["attend"],
        "who command several",
    ),
    (
        "Dự lễ có ông Lê Văn An; ⟦quân và dân xã Hòa Sơn⟧; ⟦các đại biểu các dân tộc thiểu số⟧; ⟦quí phụ huynh⟧.",
        ["attend"],
        "people named by two words, of several peoples, in an old spelling",
    ),
    ("⟦Hơn 300 bạn học sinh⟧ đã tham dự ngày hội.", ["attend"], "pupils called friends"),
    ("⟦500 thanh thiếu nhi⟧ tham gia hội thi.", ["attend"], "young people of all ages"),
    (
        "Dự họp có ông Lê Văn An; ⟦đại diện Thanh tra tỉnh⟧; ⟦lãnh đạo phòng kiểm tra⟧; ⟦lãnh đạo các cơ quan thanh tra⟧.",
        ["attend"],
        "bodies called by what they do",
    ),
    ("Sáng 12/5, ⟦12 đoàn viên⟧ đã dự hội nghị.", ["attend"], "a count after a day"),
    (
        "Dự hội nghị có ⟦lãnh đạo các cục, vụ, đơn vị thuộc, trực thuộc Bộ Y tế⟧; ⟦lãnh đạo các phòng thuộc và trực thuộc Sở⟧.",
        ["attend"],
        "two words for the tie of bodies",
    ),
    (
        "Dự hội nghị có ⟦lãnh đạo các phòng, ban thuộc Sở⟧, ⟦học sinh đang theo học tại các trường nội trú⟧.",
        ["attend"],
        "but one, and another group after it; where pupils learn now",
    ),
    (
        "Dự tọa đàm có ⟦đại diện người bệnh đang điều trị tại các trạm y tế⟧.",
        ["attend"],
        "where the sick are treated now",
    ),
    (
        "Dự tập huấn có ⟦cán bộ làm công tác thi đua - khen thưởng các huyện⟧; ⟦công chức phụ trách công tác kiểm tra, giám sát của 12 đảng ủy⟧.",
        ["attend"],
        "a work of two words, the second a verb too",
    ),
    (
        "Sáng 5/6, ⟦đại diện Hội Cựu chiến binh làm công tác dân vận⟧ phát biểu và trao quà.",
        ["speak"],
        "but a verb of what they do ends the group",
    ),
    (
        "Dự lễ có ⟦các cô chú là thương binh, bệnh binh⟧, ⟦các bác là cựu chiến binh xã⟧.",
        ["attend"],
        "what those are who are addressed",
    ),
    (
        "Dự lễ có ⟦các phòng, ban, ngành, đoàn thể huyện⟧; ⟦các ban Đảng, ngành, đoàn thể⟧.",
        ["attend"],
        "a body beside bodies, told by one word",
    ),
    (
        "Dự lễ có ⟦các ban ngành xã⟧, ⟦cộng tác viên dân số⟧; ⟦các phòng, ban⟧, ⟦các trường học⟧.",
        ["attend"],
        "but persons, and several of another kind",
    ),
    (
        "Cùng dự có ông Lê Văn An, Bí thư Huyện ủy và ⟦thành viên Đoàn giám sát⟧.",
        ["attend"],
        "several hold what stands at the end of a list",
    ),
    (
        "Dự hội nghị có ông Lê Văn An, Bí thư Huyện ủy; ⟦thành viên Ban Chỉ đạo, Tổ giúp việc⟧; bà Trần Hà, Chủ tịch Hội.",
        ["attend"],
        "the same between others",
    ),
    (
        "⟦Đoàn công tác⟧ do ông Lê Văn An, Phó Chủ tịch UBND huyện làm trưởng đoàn, cùng ⟦lãnh đạo các phòng, ban⟧ đã kiểm tra tại xã.",
        ["other"],
        "a comma before those who go with a leader",
    ),
    (
        "Tham dự có ⟦Đảng ủy, HĐND, UBND, UBMTTQ xã⟧, ⟦các ban ngành đoàn thể⟧ và ⟦trưởng 12 xóm⟧.",
        ["attend"],
        "bodies that share their level",
    ),
    (
        "Tham dự có ⟦UBND xã⟧, ⟦Công an xã⟧, ⟦đại diện các thôn⟧.",
        ["attend"],
        "but each with its own",
    ),
    ("Tới dự có ⟦UBMTTQ⟧ và ⟦các đoàn thể huyện⟧.", ["attend"], "a body first, then a group"),
    (
        "Dự Đại hội có ông Lê Văn An, Bí thư Huyện ủy; ⟦các đồng chí trong tổ chỉ đạo số 3 của Huyện ủy⟧.",
        ["attend"],
        "a group that steers is named so",
    ),
    (
        "Khách mời dự Đại hội có ⟦các đồng chí nguyên Bí thư Đảng ủy xã qua các thời kỳ⟧.",
        ["attend"],
        "who the guests are is told next",
    ),
    (
        "Dự lễ có ⟦hơn 200 bạn ĐVTN⟧, ⟦150 nữ hội viên⟧ và ⟦90 cụ cao tuổi⟧; ⟦100 vị khách quý⟧.",
        ["attend"],
        "counted with a word of address, a sex, an age",
    ),
    ("Dự lễ có ⟦các bạn đoàn viên, thanh niên⟧.", ["attend"], "the same without a count"),
]


@pytest.mark.parametrize(("text", "roles"), [row[:2] for row in ROWS], ids=[row[2] for row in ROWS])
def test_groups(text: str, roles: list[str]) -> None:
    plain, spans = marked(text)
    source = Source(plain)
    _, groups = attendees.find(source, [Region(BlockKind.BODY, 0, len(source))])
    assert [group.text for group in groups] == [plain[start:end] for start, end in spans]
    assert [(group.start, group.end) for group in groups] == spans
    assert {str(role) for group in groups for role in group.roles} == set(roles)


NONE = [
    ("Ban Chỉ đạo thành lập đoàn kiểm tra liên ngành.", "a team that is only set up"),
    ("Đoàn kiểm tra liên ngành sẽ làm việc tại các huyện.", "what a team does not do yet"),
    ("Đoàn đại biểu Quốc hội tỉnh Tân An tổ chức 15 cuộc tiếp xúc cử tri.", "who only organises events"),
    ("Đoàn công tác của Tỉnh ủy tổ chức hội nghị tại huyện.", "the same after a body that is whole"),
    (
        "Nhân dịp Hội nghị Bộ trưởng và các hội nghị liên quan tại Hà Nội, ông Lê Văn An phát biểu.",
        "events are no bodies",
    ),
    ("Đoàn thanh tra của Ủy ban châu Âu dự kiến sang kiểm tra tháng 11.", "what is planned"),
    (
        "Tổ công tác số 3 được thành lập theo quyết định của Thủ tướng, kiểm tra 20 bộ.",
        "a team that is set up",
    ),
    ("Chủ tọa đề nghị đại biểu Thơ và cử tri tiếp tục theo dõi.", "who are asked to do something"),
    (
        "Người dân, ông Lê Văn An, bà Lê Thị Bình đã dự lễ cùng",
        "people without number at the beginning: the last word of a broken sentence joins them to nobody",
    ),
    (
        "Thảo luận về dự án luật, nhiều đại biểu Quốc hội đề nghị mở rộng đối tượng.",
        "no deputies in particular",
    ),
    (
        "Bà Lê Thị Na, thôn Đồng Dạ, công dân đến làm thủ tục chia sẻ: “Tôi rất vui”.",
        "where one lives, before what one is",
    ),
    ("Kiến nghị của dân là có cơ sở; Thanh tra tỉnh sẽ giám sát tới cùng.", "grounds, which are no body"),
    (
        "Bí thư Huyện ủy Lê Văn An thăm ông Hồ Cao; bà Lê Thị Na, thân nhân liệt sĩ ở xã Hòa An.",
        "whose kin the one visited is",
    ),
    ("Qua lấy ý kiến, trên 50% cử tri đại diện hộ đồng ý sáp nhập thôn.", "a share of voters"),
    ("100% đại biểu biểu quyết thông qua nghị quyết.", "all of those told of before"),
    ("Xã phấn đấu có 85% phụ nữ từ 18 tuổi trở lên vào Hội.", "a share aimed at"),
    ("Theo bà Lê Thị Na, 6 ngư dân trên tàu đã được cứu.", "counted in a clause of their own"),
    (
        "Phần thảo luận sôi nổi khi tiểu thương đề nghị giảm phí, còn ông Lê Văn An, Giám đốc Sở Y tế, lo ngại.",
        "còn opens a clause here, no list",
    ),
    (
        "Đại biểu Lê Thị Na, Đoàn ĐBQH tỉnh Cà Mau tán thành lộ trình.",
        "of which delegation one is, after a comma",
    ),
    ("Đại hội bầu Ban Chấp hành khóa mới với 33 ủy viên.", "how many a committee has"),
    (
        "Năm nay điểm trường đón 34 học sinh, trong đó có 6 em lớp 1; 2 em lớp 2.",
        "a part of those counted before",
    ),
    (
        "Cùng ý kiến, đại biểu Lê Thị Na đoàn đại biểu Quốc hội tỉnh Nghệ An cũng nêu vướng mắc.",
        "of which delegation one is",
    ),
    ("Bảo hiểm được tổ chức tốt, cả nước có 76,1 triệu người tham gia.", "those who are insured"),
    ("Các nghệ nhân ưu tú Đinh Thị Hà, Lò Văn Bảy biểu diễn cồng chiêng.", "named at once, with a title"),
    (
        "Qua báo cáo của Thượng tá Lê Văn An, Trưởng Công an phường, các đại biểu nắm được tình hình.",
        "guests of no body, before what they learn",
    ),
    ("Hội nghị nghe lãnh đạo Sở Y tế triển khai các văn bản mới.", "only listened to, at a report"),
    ("Ba ngành ký quy chế trước sự chứng kiến của lãnh đạo tỉnh.", "only told at the end of a caption"),
    ("Đồng chí Lê Văn An cho biết sẽ mở lớp tiếng Mông cho 37 cán bộ trong tháng 5.", "a course to come"),
    ("Từ ngày 10/10, Đoàn thanh tra của Ủy ban châu Âu sẽ sang Việt Nam.", "a visit to come"),
    ("Đại hội đã hiệp y danh sách 8 đại biểu dự Đại hội toàn quốc.", "only on a list"),
    (
        "Ông Lê Văn An - đại diện Công ty Thành Đạt - cho biết dự án đạt 60%.",
        "for whom one speaks, between dashes",
    ),
    (
        "Tại tòa, đại diện VKS - kiểm sát viên Lê Văn An - cho rằng bản án có căn cứ.",
        "the same before the name",
    ),
    ("Bí thư Tỉnh ủy Lê Văn An đề nghị các đại biểu thực hiện tốt.", "those addressed"),
    ("Đại diện nhà thầu, ông Lê Văn An, Giám đốc công ty cảm ơn.", "for whom the one named speaks"),
    ("Đại hội bầu Ban Chấp hành gồm 27 đồng chí.", "how many a committee has"),
    ("Ông Lê Văn An yêu cầu cấp ủy lãnh đạo thực hiện tốt nghị quyết.", "lãnh đạo as a verb"),
    ("Các đại biểu sôi nổi thảo luận.", "guests of no body"),
    ("Đồng chí Lê Văn An, Chủ tịch LĐLĐ tỉnh tặng quà cho công nhân lao động.", "to whom is given"),
    ("Đại biểu của thành phố và địa phương:", "heads the lines that follow"),
    ("Dịp này, 03 tập thể, 07 cá nhân được UBND tỉnh tặng Bằng khen.", "who only get awards"),
    ("Ông Lê Văn An trình bày Luật Cán bộ, công chức năm 2008.", "in the name of a law"),
    ("Dự có các đồng chí nguyên lãnh đạo tỉnh: Lê Văn An, Trần Thị Hà.", "named right after"),
    ("Bà Lê Thị Hà, cử tri xã Đất Mới kiến nghị kéo điện.", "only tells what the one named is"),
    ("Các đại biểu dự hội nghị.", "neither body nor number"),
    ("Toàn tỉnh có 612 doanh nghiệp thành lập mới.", "only counted"),
    ("Bí thư Tỉnh ủy Lê Văn An trao Huy hiệu Đảng cho 87 đảng viên.", "who only receives"),
    ("Lê Văn An yêu cầu các sở, ngành khẩn trương thực hiện.", "who is only told to do something"),
    ("Thay mặt các hộ dân, bà Lê Thị Hà cảm ơn.", "for whom someone speaks"),
    (
        "Dự lễ có Bí thư Huyện ủy Lê Văn An và các đồng chí nhận Huy hiệu 40 năm tuổi Đảng.",
        "who only receives, in a list",
    ),
    (
        "Bí thư Huyện ủy Lê Văn An tặng quà các gia đình gồm: bà Lê Thị Lụa, sinh năm 1939, thân nhân liệt sĩ.",
        "what someone named is",
    ),
    (
        "Cảm động trước tình cảm dành cho những người có công, ông Lê Văn An, Chủ tịch UBND xã bày tỏ lòng biết ơn.",
        "for whom something is felt",
    ),
    (
        "Dự có nguyên Phó Chủ tịch UBND tỉnh Lê Thị Hà đại diện nhà tài trợ; ông Lê Văn An, Bí thư Huyện ủy.",
        "for whom the one named stands",
    ),
    (
        "Dưới sự chủ trì của đồng chí Lê Văn An – Viện trưởng VKSND huyện đã tiến hành tổ chức họp.",
        "tổ chức as a verb",
    ),
    (
        "Đồng chí Lê Văn An, Bí thư Huyện ủy đã được 100% đại biểu tín nhiệm bầu giữ chức Chủ tịch HĐND huyện.",
        "how many voted",
    ),
    ("Các đại biểu Phan Văn Hợi (xã Yên Sơn), Tạ Thị Ngân (xã Hòa Phú) đã tham luận.", "named at once"),
    (
        "Tổ tự quản có già làng Lê Văn An tham gia; nhờ tin báo của người dân mà lực lượng chức năng đã chặn ba vụ.",
        "after the list is over",
    ),
    (
        "Tại phiên tòa, kiểm sát viên Lê Văn An, đại diện VKSND huyện, đề nghị mức án nghiêm khắc.",
        "for whom the subject stands",
    ),
    (
        "Đồng chí Lê Văn An đề nghị bố trí biên chế cho các xã vùng cao; đồng chí Trần Hà nêu kinh nghiệm.",
        "for whom something is asked",
    ),
    ("Ông Lê Văn An cảm ơn sự quan tâm của đoàn của", "a text cut short"),
    ("Hơn 300 hộ dân theo dõi sát diễn biến mưa lũ.", "theo dõi of no event"),
    ("Gần 5.000 công nhân tham gia bảo hiểm xã hội.", "tham gia of no event"),
    ("UBND tỉnh sẽ có cuộc họp với lãnh đạo các huyện.", "a meeting to come"),
    ("Ông Lê Văn An báo cáo kết quả lãnh đạo dồn điền đổi thửa.", "lãnh đạo after a noun of work"),
    ("Đoàn kiểm tra nội dung huấn luyện của cán bộ, chiến sĩ Hải đoàn 21.", "a caption: they inspect"),
    (
        "Là khách mời của chương trình, giáo sư Peter Lange nhận xét lễ hội rất vui.",
        "what the subject is there as",
    ),
    (
        "Ông Võ Hồng An, nguyên Chủ tịch UBND tỉnh Long An, khách mời của buổi lễ, kể lại chuyện cũ.",
        "as what one named speaks",
    ),
    (
        "Em Trần Gia An, lớp 11 Lý, đại diện học sinh phát biểu cảm nghĩ.",
        "for whom one told of in words speaks",
    ),
    ("Đại diện đội viên, Lê Minh Tâm phát biểu hứa học giỏi.", "for whom the one named next speaks"),
    (
        "Trực tiếp chỉ huy tại chân đê trong đêm, Phó Chủ tịch UBND tỉnh Dương Văn An ra lệnh sơ tán.",
        "chỉ huy as a verb",
    ),
    (
        "Ông Lê Văn An nhắc lại rằng năm ngoái lãnh đạo Sở Y tế từng hứa sửa trạm xá.",
        "what was promised long ago",
    ),
    ("Quân khu đã huy động 4.200 cán bộ, chiến sĩ giúp dân.", "by the thousand they are only told of"),
    ("Công an tỉnh điều 2 xe và 80 chiến sĩ ứng trực tại bến phà.", "they only stand by"),
    ("Bộ Y tế khẳng định đủ vắc xin.", "a body that merely says something"),
    ("Bộ sẽ đưa đoàn doanh nghiệp Việt Nam sang khảo sát.", "who are still to be sent"),
    ("Chỉ huy lực lượng cứu hộ, Thiếu tá Lê Văn An, cho hay còn hai người mất tích.", "who is named next"),
    ("Người đại diện vốn bị đánh giá không hoàn thành nhiệm vụ.", "one who stands for money"),
    ("Kết quả đạt mục tiêu lãnh đạo hai tỉnh đề ra.", "what leaders set, told in passing"),
    ("Đại diện hợp tác xã này chưa đưa ra bình luận.", "what is not said"),
    ("Chị Lê Thị Lan, giám đốc một công ty gỗ ở Tân Uyên, nói giá đã giảm.", "what the one named is"),
    ("Theo quyết định, đoàn thanh tra gồm 9 thành viên.", "of whom a team is made up"),
    ("Các đoàn kiểm tra sẽ làm việc đến hết tháng 9.", "a team that is still to come"),
    (
        "Đại biểu Lê Thị Lan - Đoàn ĐBQH tỉnh Hải Ninh nghiêng về phương án 2.",
        "the delegation of the one named",
    ),
    (
        "Từ điểm cầu Tây Hồ, đồng chí Lê Văn An, Bí thư Huyện ủy nói rằng cả huyện có 27 doanh nghiệp.",
        "how many there are, said from a place of the event",
    ),
    ("Ông Lê Văn An chúc Tết cán bộ, chiến sĩ Đồn Biên phòng Sa Lý.", "who only receive wishes"),
    ("Cử tri Lê Văn An, Tổ trưởng tổ dân phố 12 phường 6, đặt câu hỏi.", "what the one named is by a number"),
    ("Bà con tập trung ở nhà văn hóa thôn dự họp.", "a house, no writers"),
    ("Tham gia phong trào, tổ tự quản đến nay có 48 thành viên.", "how many are in it"),
    (
        "Thảo luận ở tổ về dự án Luật, nhiều ý kiến lo ngại, còn cán bộ cơ sở thì vừa làm vừa run.",
        "về dự án is no coming",
    ),
    (
        "Lê Tú Linh, sinh viên năm cuối Học viện Báo chí, đại diện các tình nguyện viên phát biểu: “Chúng em rất vui”.",
        "for whom one told of by a body speaks",
    ),
    ("Hai bên ký quy chế trước sự chứng kiến của lãnh đạo tỉnh.", "before whom a picture was taken"),
    ("Dự tại điểm cầu các huyện có đồng chí Lê Văn An, Bí thư Huyện ủy.", "a place of the event"),
    (
        "Các bậc phụ huynh cùng hơn 900 học sinh đã được nghe kể chuyện truyền thống.",
        "what they hear they do not tell",
    ),
    ("Nhiều học sinh của trường đã tham dự các kỳ thi quốc tế.", "many, at no event at hand"),
    ("Ông Lê Văn An, lãnh đạo Sở Y tế, thừa nhận thiếu thuốc.", "whom one named leads"),
    ("Ông Lê Văn An cho biết, đại diện chủ đầu tư đã cam kết hoàn thành.", "whose promise another tells"),
    ("Đoàn kiểm tra yêu cầu lãnh đạo nhà trường, giáo viên chủ nhiệm giải trình.", "who are asked"),
    ("Bộ trưởng Lê Văn An đề nghị các đại biểu, chuyên gia tiếp tục góp ý.", "who are asked to speak"),
    ("Theo bà Lê Thị Lan, 5 ngư dân trên tàu đã được đưa vào bờ an toàn.", "of whom one named tells"),
    (
        "Đề cập việc thi tuyển chức danh lãnh đạo, quản lý cấp phòng, bà Lê Thị Lan nêu kết quả.",
        "an office to be given",
    ),
    ("Ông Lê Văn An bị cảnh cáo do chịu trách nhiệm người đứng đầu.", "in what capacity"),
    ("Ông Lê Văn An cho biết: Sở đã tập huấn cho 2.400 cán bộ.", "taught before, at no event at hand"),
    (
        "Tại hội nghị, Tỉnh ủy công bố quyết định thi hành kỷ luật đối với một số cán bộ, đảng viên vì để mất rừng.",
        "who are disciplined",
    ),
    ("Báo cáo tại hội nghị, ông Lê Văn An nêu: cả huyện có 90 tổ với 810 thành viên.", "how many there are"),
    ("Thường trực HĐND tỉnh sẽ giám sát việc thực hiện lời hứa.", "what is still to be done"),
    ("Lãnh đạo các đơn vị không tham dự lễ hội.", "who are not there"),
    (
        "Đại diện nông dân có mặt tại hội thảo, ông Lê Văn An, Giám đốc HTX, đề nghị hạ lãi suất.",
        "for whom the one named next is there",
    ),
    ("Đoàn ĐBQH tỉnh tổ chức hội nghị lấy ý kiến về ba dự án luật.", "who holds the event"),
    ("Hội nghị công bố quyết định đối với 4 đồng chí nhận nhiệm vụ mới.", "who are given posts"),
    ("Ông Lê Văn An đồng ý lập tổ giám sát gồm tám người do dân bầu.", "how many a team has"),
    (
        "Cùng tiếp xúc có các đại biểu Quốc hội đơn vị bầu cử số 3 gồm bà Lê Thị Lan và ông Trần Hà.",
        "named after gồm",
    ),
    (
        "Thảo luận tại tổ, đại biểu (ĐB) Lê Thị Lan (đoàn Hải An) cho rằng cần sửa luật.",
        "with the abbreviation",
    ),
    ("Ông Lê Văn An, Trưởng ấp 4 đã trao đổi với đoàn.", "the number of one's unit"),
    ("Đồng chí Lê Thị Lan, Trưởng phòng 2 quán triệt quy định mới.", "the same of a desk"),
    ("Dự có bà Lê Thị Lan, Giám đốc Công ty Hòa Lĩnh - đơn vị đồng hành; ông Trần Hà.", "what her firm is"),
    (
        "Cho ý kiến, đại biểu Lê Thị Lan, Đoàn ĐBQH tỉnh Cà Mau tán thành lộ trình.",
        "the delegation of a deputy",
    ),
    ("Ông Lê Văn An tái đắc cử chức danh Chủ tịch; bà Lê Thị Lan làm thư ký.", "an office that is given"),
    ("Đại diện Viện kiểm sát tham gia phiên tòa là đồng chí Lê Văn An.", "who is named after the deed"),
    (
        "Ông Lê Văn An trao nhà cho hộ bà Trần Hà; UBND huyện tặng quà.",
        "a body that does something of its own",
    ),
    ("Đại hội bầu Đoàn Chủ tịch gồm: Lê An, Trần Hà; Đoàn Thư ký: Hồ Na.", "a body whose members are named"),
    ("Hội nghị bầu Ban Thường vụ 11 đồng chí.", "members counted of a body that is chosen"),
    (
        "Bên lề Hội nghị Bộ trưởng Ngoại giao ASEAN và các nước, ông Lê Văn An phát biểu.",
        "what a conference is called",
    ),
    ("Dự họp có ông Lê Văn An được mời với tư cách chuyên gia.", "as what one is asked"),
    (
        "Ông Lê Văn An, Chủ tịch UBND tỉnh, chủ trì phiên bàn về hợp tác giữa tỉnh và các tổ chức quốc tế.",
        "between whom something is",
    ),
    ("Đại sứ Lê Văn An cùng phu nhân Trần Thị Bình dự lễ.", "a wife by name"),
    (
        "Đại biểu Đoàn khối các cơ quan, bạn Lê Thị Lan, thẳng thắn: “Còn hình thức”.",
        "whom a delegate stands for",
    ),
    (
        "Đại hội bầu 37 anh, chị vào Ban Chấp hành khóa mới, 8 đại biểu dự Đại hội cấp trên.",
        "how many are sent to another congress",
    ),
    (
        "Dự có ông Lê Văn An; đại diện nhà tài trợ, bà Trần Thị Bình (Giám đốc Công ty Hải Hà).",
        "whom one in a list stands for",
    ),
    ("Hội nghị trực tuyến kết nối tới điểm cầu các huyện, thành phố.", "places that take part from afar"),
    ("Nhiều người vỗ tay.", "many of whom nothing is told"),
    ("Trong đó có 476 vận động viên tranh tài ở 32 môn.", "a part of those counted"),
    ("Đến tối, 6 người đã qua nguy kịch.", "a state, no deed"),
    ("Đã có 940.262 cử tri đi bầu.", "only counted, with what they did"),
    ("Đến 9 giờ, lực lượng chức năng đã tiếp cận hiện trường.", "a force of whom nothing is told"),
    ("Ông Lê Văn An cho biết 150 chiến sĩ đã được chia làm ba hướng.", "to whom it is done"),
    ("Ông Lê Văn An cảnh báo: địa phương nào để lộ đề phải chịu trách nhiệm.", "whichever it may be"),
    (
        "Ông Lê Văn An (62 tuổi), cư dân chung cư, kể mọi người chạy bộ xuống.",
        "what one is, after a bracket with no office",
    ),
    ("Sở Y tế và Ban Chấp hành Công đoàn tỉnh tặng quà.", "bodies that no list has"),
    ("Đại biểu Lê Văn An, chuyên gia Viện Pasteur Nha Trang, nói rõ.", "what the one named is"),
    ("Mô hình trồng nấm được lãnh đạo huyện đánh giá cao.", "whose praise is only told of"),
    ("Lãnh đạo các sở chủ trì, phối hợp thực hiện.", "whose task it is, at no event"),
    ("Lãnh đạo huyện sẽ bấm nút khởi công.", "what is still to come"),
    ("Lãnh đạo Đảng, Nhà nước đã gửi vòng hoa.", "who send something from afar"),
    (
        "Bí thư Huyện ủy Lê Văn An thăm, tặng quà các gia đình chính sách, người có công xã Hòa Sơn.",
        "several kinds who get gifts",
    ),
    (
        "Đến chúc Tết các hộ nghèo, người có công, Bí thư Huyện ủy Lê Văn An đề nghị bà con chăm lo sản xuất.",
        "those who get wishes, before who speaks",
    ),
    (
        "Dịp này, Ban Tổ chức trao quyết định thăng quân hàm cho 8 sĩ quan và nâng lương cho 12 chiến sĩ.",
        "who are given a decision of some words",
    ),
    ("Thủ trưởng Bộ CHQS tỉnh Lê Văn An tặng quà các em nhỏ.", "one who commands a unit, by name"),
    ("Thủ trưởng Cơ quan CSĐT Công an tỉnh ký lệnh bắt.", "a body with one at its head"),
    ("Đoàn công tác của tỉnh gồm các đồng chí: Lê Văn An, Trần Thị Hoa đã thăm xã.", "all of it named"),
    ("Đại hội đã bầu 12 đại biểu đi dự Đại hội cấp trên.", "delegates elected for another congress"),
    ("Quân và dân xã Hòa Sơn đã đánh thắng nhiều trận càn.", "people in the story of old"),
    ("Các khách mời tham gia tọa đàm:", "the head of a list whose members follow"),
    ("Dự có 10 phó đoàn.", "an office in small letters without its body"),
    ("Ông Lê Văn An, Đoàn kiểm tra số 5, cho biết sẽ rà soát.", "a body tells of whom the one named is"),
    ("Dự có Chủ tịch Hiệp hội Các trường đại học Lê Văn An.", "several bodies in the name of one"),
    ("Các đại biểu chất vấn về đất đai.", "delegates of whom nothing is told"),
    ("Ngày 5 đoàn viên dọn vệ sinh, ngày 6 đoàn viên trồng cây.", "days of the month, no counts"),
    ("Các doanh nghiệp tham gia hội chợ.", "who take part in what is no meeting"),
    ("Công tác quản lý, điều hành của lãnh đạo các phòng, ban còn hạn chế.", "a work is no chairing"),
    (
        "Để bảo đảm công tác điều hành của cơ quan, Viện trưởng giao Phó Viện trưởng phụ trách.",
        "the same of a body",
    ),
    ("Xã có Trạm Y tế và các trường học được kiên cố.", "what a place has"),
    ("Đại diện Sở Y tế dự hội nghị có ông Lê Văn An, Phó Giám đốc Sở.", "the one who stands for it is named"),
]


@pytest.mark.parametrize("text", [row[0] for row in NONE], ids=[row[1] for row in NONE])
def test_no_group(text: str) -> None:
    source = Source(text)
    _, groups = attendees.find(source, [Region(BlockKind.BODY, 0, len(source))])
    assert [group.text for group in groups] == []


@pytest.mark.parametrize("kind", [BlockKind.TITLE, BlockKind.CAPTION])
@pytest.mark.parametrize(
    "text",
    [
        "Lãnh đạo tỉnh thăm, chúc Tết hộ nghèo huyện Cư M'Drang",
        "Hơn 500 người dân dự khai hội",
        "Các đại biểu dự hội nghị; đồng chí Lê Văn An và lãnh đạo các sở tặng hoa chúc mừng",
    ],
)
def test_headlines_and_captions_only_say_again_what_the_story_says(text: str, kind: BlockKind) -> None:
    source = Source(text)
    _, groups = attendees.find(source, [Region(kind, 0, len(source))])
    assert groups == ()


def test_a_caption_shows_whom_the_one_named_meets() -> None:
    text, [place] = marked("Thượng tướng Lê Văn An thăm hỏi, động viên ⟦cán bộ, chiến sĩ Trung đoàn 97⟧")
    source = Source(text)
    _, groups = attendees.find(source, [Region(BlockKind.CAPTION, 0, len(source))])
    assert [(group.start, group.end) for group in groups] == [place]
    _, groups = attendees.find(source, [Region(BlockKind.TITLE, 0, len(source))])
    assert groups == ()
