"""Regenerate ``src/partydocs/vocab/places.toml`` (bare names of places, by level).

The Vietnamese provinces, districts and communes come from the data file of the PyPI package
``vietnamadminunits`` (MIT licence; https://github.com/tranngocminhhieu/vietnamadminunits),
which holds both the units before July 2025 (63 provinces, 696 districts, 10 035 communes) and
those since (34 provinces, 3 321 communes). The package is read as data (sqlite3), never
imported, and is no dependency of the library. Older units, spelling variants, regions and
foreign places are the hand-kept lists below.

How to run, in a throw-away environment::

    python3 -m venv /tmp/places
    /tmp/places/bin/pip install --no-deps vietnamadminunits==1.0.4
    /tmp/places/bin/python tools/places.py            # writes the file
    /tmp/places/bin/python tools/places.py --check    # exit status 1 if the file would change

With another version of the package give its release month too: ``--date 2026-01``.
"""

from __future__ import annotations

import argparse
import importlib.metadata
import importlib.util
import re
import sqlite3
import sys
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

PACKAGE = "vietnamadminunits"
LICENCE = "MIT"
DATE = "2025-10"  # release month of version 1.0.4
TARGET = Path(__file__).resolve().parent.parent / "src/partydocs/vocab/places.toml"

# Provinces that pages of 2000-2025 mention though no list of units holds them any more, other
# spellings of today's names, and the halves of double names.
OLDER_PROVINCES = """
Ban Mê Thuột|Biên Hòa|Bà Rịa|Bình Trị Thiên|Bắc Cạn|Bắc Thái|Cao Lạng|Chợ Lớn|Cửu Long
Gia Lai - Kon Tum|Gia Định|Gò Công|HCM|Hà Bắc|Hà Nam Ninh|Hà Sơn Bình|Hà Tiên|Hà Tuyên|Hà Tây
Hà Đông|Hoàng Liên Sơn|Hải Hưng|Hải Ninh|Hồng Gai|Hồng Quảng|Kiến An|Kiến Hòa|Kiến Phong
Kiến Tường|Kontum|Công Tum|Lào Kay|Long Châu Hà|Long Châu Hậu|Long Châu Sa|Long Châu Tiền
Long Khánh|Minh Hải|Mỹ Tho|Nam Hà|Nghĩa Bình|Nghĩa Lộ|Nghệ Tĩnh|Phú Khánh|Phúc Yên|Phước Long
Phước Tuy|Quảng Nam - Đà Nẵng|Quảng Tín|Quảng Yên|Quảng Đức|Rạch Giá|Sa Đéc|Sài Gòn
Sài Gòn - Chợ Lớn|Sài Gòn - Gia Định|Sông Bé|Sơn Tây|Thuận Hải|Thủ Biên|Thủ Dầu Một|Thừa Thiên
Thừa Thiên - Huế|Thừa Thiên Huế|Trị Thiên|Tuyên Đức|Vũng Tàu|Vũng Tàu - Côn Đảo|Vĩnh Phú|Vĩnh Trà
Vĩnh Yên|Đak Lak|Đak Nông|Đăk Lăk|Đắc Lắc|Đăk Lắk|Đắk Lăk|Đắc Lắk|Đắc Nông|Đăk Nông
Đồng Nai Thượng|Định Tường
"""

# Districts, towns and provincial cities dissolved or renamed before 2025, and other spellings.
OLDER_DISTRICTS = """
A Yun Pa|Ban Mê Thuột|Bá Thước|Buôn Mê Thuột|Bắc Cạn|Bến Cát|Bến Hải|Buôn Hồ|Chư Pah|Chợ Rã
Châu Giang|Cát Tiên|Cẩm Bình|Cửa Lò|Cư Mgar|Cư Jut|Di Linh|Đạ Tẻh|Duyên Hải|Ea Hleo|Đa Phúc
Gia Lương|Hoa Lư|Hoành Bồ|Hòn Gai|Hương Phú|Ia H'drai|K'Bang|Kon Plong|Krông Ana|Krông Buk
Krông Pak|Krông Păc|Krông Păk|Krông Pắk|Kim Môn|Kim Thi|Long Đất|Long Điền|Lộc Hà|Long Toàn|Lắc
M'Drăk|M'Drắk|M'Đrăk|Mai Đà|Mỹ Lộc|Mỹ Văn|Nam Đông|Nam Ninh|Nam Thanh|Ninh Thanh|Nông Sơn
Phong Châu|Phục Hòa|Phú Quí|Phú Quý|Phù Tiên|Plei Ku|Plây Cu|Pleiku|Qui Nhơn|Quảng Hòa|Sông Thao
Sa Pa|Sapa|Tam Thanh|Tam Đảo|Thông Nông|Thới Lai|Thanh Liêm|Trà Lĩnh|Tu Mơ Rông|Từ Liêm|Tứ Lộc
Tuy Hòa|Vĩnh Lạc|Vụ Bản|Xuân Thủy|Yên Dũng|Ý Yên|Đăk Glei|Đăk Mil|Đăk R'lấp|Đắk R'lấp|Đắk Glong
Đắk Hà|Đắk Pơ|Đắk Đoa|Đăk Đoa|Đất Đỏ|Đông Sơn|Nghĩa Hưng|Bắc Hà|Đăk Song|Đăk Tô|Đak Pơ|Đak Tô
Hải Châu
"""

# Parts of the country, and the armed forces' and party's areas that are named after them.
REGIONS = """
Bán đảo Cà Mau|Biển Đông|Bắc Bộ|Bắc Trung Bộ|Bắc Tây Nguyên|Bắc sông Hậu|Cao nguyên đá
Cao nguyên đá Đồng Văn|Côn Đảo|Cửu Long|Duyên hải Bắc Bộ|Duyên hải Nam Trung Bộ
Duyên hải miền Trung|Đồng Tháp Mười|Đồng bằng Bắc Bộ|Đồng bằng sông Cửu Long|Đồng bằng sông Hồng
Đông Bắc|Đông Bắc Bộ|Đông Dương|Đông Nam Bộ|Hoàng Sa|Khu Việt Bắc|Miền Bắc|Miền Nam|Miền Trung
Miền Tây|Miền Đông|Miền Đông Nam Bộ|Miền Tây Nam Bộ|Nam Bộ|Nam Kỳ|Bắc Kỳ|Trung Kỳ|Nam Trung Bộ
Nam Tây Nguyên|Phú Quốc|Sài Gòn|Sông Cửu Long|Sông Hồng|Tây Bắc|Tây Bắc Bộ|Tây Nam Bộ|Tây Nguyên
Thổ Chu|Trung Bộ|Trung du|Trường Sa|Trường Sơn|Trung du và miền núi Bắc Bộ
Trung du và miền núi phía Bắc|Tứ giác Long Xuyên|Việt Bắc|Việt Nam|Vịnh Bắc Bộ|Vịnh Thái Lan
Bắc Trung Bộ và duyên hải miền Trung|Đông Trường Sơn|Tây Trường Sơn|Thăng Long|Kinh Bắc|Xứ Nghệ
Xứ Thanh|Xứ Đoài|Xứ Đông|Hạ Lào
"""

# Countries as Vietnamese pages write them (official, short, transcribed and plain forms).
COUNTRIES = """
Afghanistan|Áp-ga-ni-xtan|Ai Cập|Albania|An-ba-ni|Algeria|An-giê-ri|Angola|Ăng-gô-la|Anh
Vương quốc Anh|Ác-hen-ti-na|Argentina|Armenia|Ác-mê-ni-a|Áo|Australia|Úc|Ô-xtrây-li-a|Azerbaijan
A-déc-bai-gian|Ả Rập Saudi|Ả-rập Xê-út|Ả Rập Xê Út|Ả Rập Xê-út|Saudi Arabia|Ấn Độ|Ba Lan|Bahamas
Bahrain|Ba-ranh|Bangladesh|Băng-la-đét|Barbados|Belarus|Bê-la-rút|Bê-li-xê|Belize|Benin|Bê-nanh
Bhutan|Bu-tan|Bỉ|Bô-li-vi-a|Bolivia|Bosnia và Herzegovina|Botswana|Bồ Đào Nha|Brazil|Bra-xin
Brunei|Brunei Darussalam|Bru-nây|Bulgaria|Bun-ga-ri|Burkina Faso|Burundi|Bờ Biển Ngà|Bắc Macedonia
Bắc Triều Tiên|Cabo Verde|Cáp-ve|Cameroon|Ca-mơ-run|Campuchia|Cam-pu-chia|Căm-pu-chia|Canada
Ca-na-đa|Chad|Chile|Chi-lê|Colombia|Cô-lôm-bi-a|Comoros|Congo|Công-gô|Costa Rica|Cốt-xta Ri-ca
Croatia|Crô-a-ti-a|Cuba|Cu Ba|Cu-ba|Các Tiểu vương quốc Ả Rập Thống nhất|UAE|Cộng hòa Czech
Cộng hòa Séc|Séc|Tiệp Khắc|Cộng hòa Dominicana|Cộng hòa Trung Phi|Kyrgyzstan
Cộng hòa Liên bang Đức|Cộng hòa Nam Phi|Cô-oét|Kuwait|Djibouti|Dominica|Đài Loan|Đan Mạch
Đông Timor|Đông Ti-mo|Timor Leste|Timor-Leste|Đức|CHLB Đức|Cộng hòa Dân chủ Đức|Ecuador|Ê-cu-a-đo
El Salvador|En Xan-va-đo|Eritrea|Estonia|E-xtô-ni-a|Eswatini|Ethiopia|Ê-ti-ô-pi-a|Fiji|Phi-gi
Gabon|Ga-bông|Gambia|Georgia|Gru-di-a|Gruzia|Ghana|Ga-na|Grenada|Guatemala|Goa-tê-ma-la|Guinea
Ghi-nê|Guinea Bissau|Guinea Xích đạo|Guyana|Haiti|Ha-i-ti|Hà Lan|Hàn Quốc|Đại Hàn Dân Quốc|Hoa Kỳ
Mỹ|Hợp chúng quốc Hoa Kỳ|Honduras|Hôn-đu-rát|Hồng Kông|Hồng Công|Hong Kong|Hungary|Hung-ga-ri
Hy Lạp|Iceland|Ai-xơ-len|Indonesia|In-đô-nê-xi-a|In-đô-nê-xia|Iran|I-ran|Iraq|I-rắc|Ireland|Ai-len
Israel|I-xra-en|Italia|Italy|I-ta-li-a|Ý|Jamaica|Gia-mai-ca|Jordan|Gioóc-đa-ni|Kazakhstan
Ca-dắc-xtan|Kenya|Kê-ni-a|Kiribati|Kosovo|Lào|CHDCND Lào|Cộng hòa Dân chủ Nhân dân Lào|Latvia
Lát-vi-a|Lesotho|Lê-xô-thô|Lebanon|Li-băng|Liberia|Libya|Li-bi|Liechtenstein|Liên Xô|Liên bang Nga
Liên bang Xô viết|Litva|Lít-va|Lithuania|Luxembourg|Lúc-xăm-bua|Macao|Ma Cao|Macedonia|Madagascar
Ma-đa-gát-xca|Malawi|Malaysia|Ma-lai-xi-a|Maldives|Man-đi-vơ|Mali|Malta|Man-ta|Maroc|Ma-rốc
Morocco|Mauritania|Mauritius|Mexico|Mê-hi-cô|Mê-xi-cô|Micronesia|Moldova|Môn-đô-va|Monaco|Mông Cổ
Montenegro|Mozambique|Mô-dăm-bích|Myanmar|Mi-an-ma|Miến Điện|Na Uy|Nam Phi|Nam Sudan|Nam Tư
Namibia|Na-mi-bi-a|Nauru|Nepal|Nê-pan|New Zealand|Niu Di-lân|Nga|Nhật|Nhật Bản|Nicaragua
Ni-ca-ra-goa|Niger|Nigeria|Ni-giê-ri-a|Oman|Ô-man|Pakistan|Pa-ki-xtan|Palau|Palestine|Pa-le-xtin
Nhà nước Palestine|Panama|Pa-na-ma|Papua New Guinea|Pa-pua Niu Ghi-nê|Paraguay|Pa-ra-goay|Peru
Pê-ru|Pháp|Cộng hòa Pháp|Phần Lan|Philippines|Phi-líp-pin|Philippin|Puerto Rico|Qatar|Ca-ta
Quần đảo Cook|Quần đảo Marshall|Quần đảo Solomon|Romania|Rumani|Ru-ma-ni|Rwanda|Ru-an-đa|Samoa
San Marino|Sao Tome và Principe|Senegal|Xê-nê-gan|Serbia|Xéc-bi-a|Seychelles|Sierra Leone
Singapore|Xin-ga-po|Xinh-ga-po|Slovakia|Xlô-va-ki-a|Slovenia|Xlô-ven-ni-a|Somalia|Sri Lanka
Xri Lan-ca|Sudan|Xu-đăng|Suriname|Syria|Xi-ri|Síp|Cộng hòa Síp|Tajikistan|Tát-gi-ki-xtan|Tanzania
Tan-da-ni-a|Tây Ban Nha|Tây Sahara|Thái Lan|Thổ Nhĩ Kỳ|Thụy Điển|Thụy Sĩ|Thụy Sỹ|Togo|Tô-gô|Tonga
Triều Tiên|CHDCND Triều Tiên|Trinidad và Tobago|Trung Hoa|Trung Quốc|CHND Trung Hoa
Cộng hòa Nhân dân Trung Hoa|Tunisia|Tuy-ni-di|Turkmenistan|Tuốc-mê-ni-xtan|Tuvalu|Uganda|U-gan-đa
Ukraina|Ukraine|U-crai-na|Uruguay|U-ru-goay|Uzbekistan|U-dơ-bê-ki-xtan|Vanuatu|Vatican|Va-ti-căng
Tòa thánh Vatican|Tòa thánh|Venezuela|Vê-nê-xu-ê-la|Việt Nam|Yemen|Y-ê-men|Zambia|Dăm-bi-a
Zimbabwe|Dim-ba-bu-ê|Châu Á|Châu Âu|Châu Mỹ|Châu Phi|Châu Đại Dương|Châu Á - Thái Bình Dương
Mỹ Latinh|Mỹ La-tinh|Trung Đông|Đông Nam Á|Đông Bắc Á|Nam Á|Trung Á|Bắc Âu|Đông Âu|Tây Âu|Bắc Mỹ
Nam Mỹ|Liên minh châu Âu|EU|ASEAN|Tiểu vùng Mê Công
"""

# Foreign provinces, states and cities met on Vietnamese pages: Laos, Cambodia, China, others.
FOREIGN_PLACES = """
Viêng Chăn|Viên Chăn|Vientiane|Thủ đô Viêng Chăn|Luông Pha Băng|Luông Prabang|Luang Prabang
Luổng Phạ Bang|Luông Nặm Thà|Luông Nậm Thà|Luang Namtha|Hủa Phăn|Houaphanh|Hùa Phăn|Sầm Nưa
Xiêng Khoảng|Xiêng Khoang|Xiangkhouang|Phông Sa Lỳ|Phong Sa Lỳ|Phông-xa-lỳ|Phongsaly|U Đôm Xay
U-đôm-xay|Oudomxay|Bò Kẹo|Bo Kẹo|Bokeo|Xay Nha Bu Ly|Xay-nhạ-bu-ly|Xayaburi|Xay Xổm Bun|Xaysomboun
Xay Sổm Bun|Bô Ly Khăm Xay|Bo Ly Khăm Xay|Bôlikhămxay|Bô-li-khăm-xay|Bolikhamxay|Bolikhamsai
Khăm Muồn|Khăm Muộn|Khammouane|Khăm-muồn|Savannakhet|Savanakhet|Sa Vẳn Na Khẹt|Xa-vẳn-na-khẹt
Savannakhét|Salavan|Saravan|Sa La Van|Sa-la-van|Xa-la-van|Sê Kông|Xê Kông|Sekong|Sê Coong|Attapeu
Át Ta Pư|Attapư|A-ta-pư|Ắt-ta-pư|Chăm Pa Sắc|Champasak|Champasack|Chămpasắc|Chăm-pa-sắc|Pakse
Pắc Xế|Pakxe|Kaysone Phomvihane|Thà Khẹt|Thakhek|Phnôm Pênh|Phnom Penh|Phnôm-pênh|Nông Pênh
Siem Reap|Xiêm Riệp|Xiêm Rệp|Svay Rieng|Xvây Riêng|Svây Riêng|Prey Veng|Prây Veng|Takeo|Tà Keo
Ta Keo|Kampot|Căm Pốt|Kampong Cham|Kông Pông Chàm|Kampong Chhnang|Kampong Speu|Kampong Thom|Kandal
Kan-đan|Căn Đan|Kratie|Kra-chê|Kratié|Mondulkiri|Mondolkiri|Môn-đun-ki-ri|Ratanakiri|Rattanakiri
Ra-ta-na-ki-ri|Stung Treng|Stung-treng|Tboung Khmum|Tbong Khmum|Tbông Khmum|Preah Vihear
Preah Sihanouk|Sihanoukville|Battambang|Bát-tam-bang|Bat Tam Bang|Banteay Meanchey|Oddar Meanchey
Pursat|Pailin|Kep|Koh Kong|Cô Công|Bavet|Bắc Kinh|Thượng Hải|Thiên Tân|Trùng Khánh|Quảng Tây
Vân Nam|Quảng Đông|Quảng Châu|Hải Nam|Phúc Kiến|Giang Tây|Giang Tô|Chiết Giang|Sơn Đông|Sơn Tây
Hà Bắc|Hà Nam|Hồ Bắc|Hồ Nam|Quý Châu|Tứ Xuyên|Thiểm Tây|Cam Túc|Thanh Hải|Liêu Ninh|Cát Lâm
Hắc Long Giang|An Huy|Tân Cương|Tây Tạng|Nội Mông|Nội Mông Cổ|Ninh Hạ|Nam Ninh|Côn Minh|Bằng Tường
Bách Sắc|Sùng Tả|Phòng Thành Cảng|Phòng Thành|Đông Hưng|Bắc Hải|Khâm Châu|Quế Lâm|Liễu Châu
Hồng Hà|Văn Sơn|Mông Tự|Hà Khẩu|Ma Lật Pha|Long Châu|Ninh Minh|Tĩnh Tây|Na Pha|Thâm Quyến|Diên An
Tây An|Vũ Hán|Nam Kinh|Hàng Châu|Trường Sa|Thành Đô|Quý Dương|Đài Bắc|Chu Hải|Phổ Nhĩ|Bangkok
Băng Cốc|Udon Thani|U-đon Tha-ni|Nakhon Phanom|Na-khon Pha-nôm|Khon Kaen|Ubon Ratchathani
Sakon Nakhon|Mukdahan|Nong Khai|Chiang Mai|Yangon|Naypyidaw|Nây Pi Tô|Kuala Lumpur|Jakarta
Gia-các-ta|Manila|Ma-ni-la|Bandar Seri Begawan|Dili|New Delhi|Niu Đê-li|Mumbai|Kolkata|Dhaka
Islamabad|Colombo|Kathmandu|Ulan Bator|Ulaanbaatar|U-lan Ba-to|Tokyo|Tô-ky-ô|Osaka|Ô-xa-ca|Kyoto
Nagoya|Fukuoka|Kobe|Yokohama|Nagasaki|Hiroshima|Hokkaido|Aichi|Kanagawa|Okinawa|Gunma|Ibaraki
Chiba|Saitama|Kagoshima|Nagano|Niigata|Wakayama|Nara|Hyogo|Miyazaki|Tochigi|Seoul|Xê-un|Busan
Incheon|Daegu|Daejeon|Gwangju|Ulsan|Gyeonggi|Gyeongsangbuk|Gyeongsangnam|Jeju|Jeollanam|Jeollabuk
Chungcheongnam|Chungcheongbuk|Gangwon|Bình Nhưỡng|Pyongyang|Moskva|Mát-xcơ-va|Moscow|Mátxcơva
Saint Petersburg|Xanh Pê-téc-bua|Lê-nin-grát|Vladivostok|Kazan|Minsk|Min-xcơ|Kiev|Ki-ép|Kyiv
Astana|Tashkent|Baku|Washington|Oa-sinh-tơn|Washington D.C.|New York|Niu Y-oóc|San Francisco
Los Angeles|California|Texas|Seattle|Chicago|Boston|Hawaii|Ottawa|Toronto|Montreal|Vancouver
La Habana|La Ha-ba-na|Habana|Havana|Santiago de Cuba|Caracas|Brasilia|Rio de Janeiro|Sao Paulo
Buenos Aires|Lima|Bogota|Managua|Mexico City|Santiago|Montevideo|Paris|Pa-ri|Geneva|Giơ-ne-vơ
Genève|Bern|London|Luân Đôn|Berlin|Béc-lin|Bonn|Hessen|Thuringen|Leipzig|Frankfurt|Munich|Vienna
Brussels|Brúc-xen|Wallonie|Amsterdam|The Hague|La Hay|Roma|Rome|Milan|Torino|Toscana|Madrid|Lisbon
Lisboa|Athens|Praha|Pra-ha|Prague|Bratislava|Budapest|Warsaw|Vác-sa-va|Bucharest|Sofia|Xô-phi-a
Belgrade|Stockholm|Oslo|Copenhagen|Helsinki|Dublin|Ankara|Istanbul|Canberra|Sydney|Melbourne
Wellington|Auckland|Cairo|Tehran|Baghdad|Tel Aviv|Jerusalem|Riyadh|Dubai|Abu Dhabi|Doha|Pretoria
Cape Town|Luanda|Maputo|Algiers|Rabat|Davos|Bali|Mê Công|Mekong|Thái Bình Dương|Đại Tây Dương
Ấn Độ Dương
"""

# Whole commune names that say nothing without their number or numeral.
_EMPTY = {"", "Phường", "Quận", "Xã", "Đường", "Đồi", "Lộ"}
_ROMAN = re.compile(r"[IVX]+")
_LEVEL = re.compile(r"\s*\((?:Huyện|Thị xã|Thành phố|Xã|Phường|Thị trấn|Quận)\)$")
_NUMBER = re.compile(r"^\d+\s+|\s+\d+$")
_FARM = re.compile(r"^(?:Nông trường|Lâm trường)\s+")
_OA_OE = re.compile(r"o([àáảãạèéẻẽẹ])(?!\w)", re.IGNORECASE)
_UY = re.compile(r"(?<![qQ])u([ỳýỷỹỵ])(?!\w)", re.IGNORECASE)
_TONES = "\u0300\u0301\u0309\u0303\u0323"  # grave, acute, hook, tilde, dot below


def _move_tone(match: re.Match[str]) -> str:
    """Move the tone mark from the second vowel of an open oa/oe/uy to the first."""
    first = match[0][0]
    parts = unicodedata.normalize("NFD", match[1])
    tone = next(mark for mark in parts if mark in _TONES)
    return unicodedata.normalize("NFC", first + tone) + parts.replace(tone, "")


def tidy(name: str) -> str:
    """Return the name in NFC, old tone style, with plain apostrophes, hyphens and spaces."""
    name = unicodedata.normalize("NFC", name)
    name = re.sub("[\u2018\u2019\u02bc`\u00b4]", "'", name)
    name = re.sub(r"\s*[\u2013\u2014]\s*|\s+-\s+", " - ", name)
    name = " ".join(name.split())
    return _UY.sub(_move_tone, _OA_OE.sub(_move_tone, name))


def bare(name: str) -> str:
    """Return a unit's name without level, number and numeral; empty if nothing is left."""
    name = _LEVEL.sub("", tidy(name))
    name = _NUMBER.sub("", name)
    if name in _EMPTY or _ROMAN.fullmatch(name):
        return ""
    if _FARM.match(name):
        return name
    return " ".join(word[:1].upper() + word[1:] for word in name.split(" "))


def variants(name: str) -> set[str]:
    """Return the name and the other forms that pages use for it."""
    found = {name, _FARM.sub("", name)}
    if " - " in name:
        found.update(part for part in name.split(" - "))
        found.add(name.replace(" - ", " "))
    if re.search(r" [A-E]$", name):
        found.add(name[:-2])
    for form in tuple(found):  # highland river word: Đắk, Đăk and Đak are all in use
        found.update(re.sub(r"\bĐ[ắăa]k\b", word, form) for word in ("Đắk", "Đăk", "Đak"))
    return found


def listed(text: str) -> set[str]:
    """Split one of the hand-kept lists above."""
    return {tidy(name) for line in text.splitlines() for name in line.split("|") if name.strip()}


def units(database: Path, column: str, tables: Iterable[str]) -> set[str]:
    """Return the bare names, with variants, of one column of the package's tables."""
    found: set[str] = set()
    connection = sqlite3.connect(f"{database.as_uri()}?mode=ro", uri=True)
    try:
        for table in tables:
            for (name,) in connection.execute(f"SELECT DISTINCT {column} FROM {table}"):
                if name and bare(name):
                    found |= variants(bare(name))
    finally:
        connection.close()
    return found


def find_database() -> Path:
    """Return the path of the package's data file without importing the package."""
    spec = importlib.util.find_spec(PACKAGE)
    if spec is None or spec.origin is None:
        sys.exit(f"{PACKAGE} is not installed; see the top of {__file__}")
    return Path(spec.origin).parent / "data" / "dataset.db"


def section(key: str, what: str, source: str, date: str, names: Iterable[str]) -> str:
    """Format one section; the names are one literal string, one name a line."""
    lines = "\n".join(sorted(names))
    return (
        f"[{key}]\nwhat = \"{what}\"\nsource = \"{source}\"\ndate = \"{date}\"\nnames = '''\n{lines}\n'''\n"
    )


def render(database: Path, version: str, date: str) -> str:
    """Return the text of places.toml."""
    old, new = "admin_units_legacy", "admin_units"
    package = f"PyPI {PACKAGE} {version} ({LICENCE}), data of 63 and 34 provinces"
    by_hand = "tools/places.py, kept by hand"
    provinces = units(database, "provinceShort", (old, new)) | listed(OLDER_PROVINCES)
    districts = units(database, "districtShort", (old,)) | listed(OLDER_DISTRICTS)
    communes = units(database, "wardShort", (old, new))
    foreign = listed(COUNTRIES) | listed(FOREIGN_PLACES)
    head = f"""\
# Names of places: evidence that words after an office are a place and no part of a person's name.
# Written by tools/places.py; change that and run it again, do not edit here.
#
# Source of provinces, districts and communes: {PACKAGE} {version} from PyPI
# (https://github.com/tranngocminhhieu/vietnamadminunits), licence {LICENCE},
# Copyright (c) 2025 Tran Ngoc Minh Hieu, released {date}. Facts taken: the bare unit names.
# Older units, other spellings, regions and foreign places: kept by hand in tools/places.py.
#
# Form: bare names, NFC, tone marks in the style of Hòa, Thủy; plain apostrophe ('); " - " between
# the halves of a double name, whose halves stand alone too; numbers and numerals are left out.
# Each list is one literal string, one name a line, sorted by code point, no name twice in a list:
# tomllib reads it over ten times as fast as an array. Read it with names.split("\\n")[:-1]
# or names.splitlines(). The same name may stand at several levels.
"""
    parts = [
        section(
            "provinces",
            "Tỉnh and thành phố trực thuộc trung ương before and since July 2025, older ones, "
            "other spellings.",
            f"{package}; {by_hand}",
            date,
            provinces,
        ),
        section(
            "districts",
            "Quận, huyện, thị xã and thành phố thuộc tỉnh as before July 2025, some older ones, "
            "other spellings.",
            f"{package}; {by_hand}",
            date,
            districts,
        ),
        section(
            "communes",
            "Xã, phường, thị trấn and đặc khu before and since July 2025. Many names of one "
            "syllable, and names of persons (Nguyễn Huệ), are among them: trust them only after "
            "xã, phường, thị trấn, đặc khu.",
            package,
            date,
            communes,
        ),
        section(
            "regions",
            "Parts of Vietnam, seas, old regions; first letter as at the start of a name.",
            by_hand,
            date,
            listed(REGIONS),
        ),
        section(
            "countries",
            "Countries and parts of the world as Vietnamese pages write them, and foreign "
            "provinces and cities often met. Short ones are given names too (Anh, Mỹ, Nga, Nhật, "
            "Pháp, Úc, Ý, Đức): trust them only after an office or nước.",
            by_hand,
            date,
            foreign,
        ),
    ]
    return "\n".join([head, *parts])


def main(arguments: list[str] | None = None) -> int:
    """Write the file, or with --check compare it."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--check", action="store_true", help="compare only; status 1 if different")
    parser.add_argument("--date", default=DATE, help="release month of the package (YYYY-MM)")
    parser.add_argument("--output", type=Path, default=TARGET)
    options = parser.parse_args(arguments)
    version = importlib.metadata.version(PACKAGE)
    text = render(find_database(), version, options.date)
    target: Path = options.output
    if options.check:
        same = target.is_file() and target.read_text(encoding="utf-8") == text
        print(f"{target}: {'up to date' if same else 'differs'}")
        return 0 if same else 1
    target.write_text(text, encoding="utf-8", newline="\n")
    print(f"{target}: {len(text.encode()):,} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
