"""Text decoded with the wrong table is recognised; whole text of any language is left alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partydocs import damage, vocab
from partydocs.source import Source

TEXT = (
    "Ngày 5/10, Ban Chấp hành Đảng bộ tỉnh tổ chức hội nghị lần thứ tư. Các đồng chí trong Thường trực Tỉnh ủy "
    "chủ trì hội nghị. Hội nghị đã thảo luận, cho ý kiến về báo cáo của Ủy ban nhân dân tỉnh với nhiều nội dung."
)


def kinds(text: str) -> list[str]:
    warnings = damage.find(Source(text))
    for warning in warnings:
        assert text[warning.start : warning.end] == warning.text
    return [warning.kind for warning in warnings]


@pytest.mark.parametrize("kind", ["tcvn3", "viscii", "vni"])
def test_legacy_tables(kind: str) -> None:
    table = vocab.words("damage", kind)
    assert kinds("".join(table[letter]["what"] if letter in table else letter for letter in TEXT)) == [kind]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Ban ChÊp hµnh §¶ng bé tØnh häp t¹i héi tr­êng cña huyÖn", "tcvn3"),
        ("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam, ngaøy naêm thaùng, cuûa caùc ñoàng chí", "vni"),
        ("Cµng hòa xã hµi chü nghîa Vi®t Nam, ðã ðßþc các ð°ng chí quyªt ð¸nh", "viscii"),
    ],
)
def test_as_pages_print_it(text: str, kind: str) -> None:
    assert kinds(text) == [kind]


@pytest.mark.parametrize("table", ["cp1252", "latin-1"])
def test_utf8_read_as_another_table(table: str) -> None:
    assert kinds(TEXT.encode().decode(table, errors="ignore")) == ["mojibake"]


def test_only_the_damaged_part_is_marked() -> None:
    broken = TEXT.encode().decode("latin-1")
    (warning,) = damage.find(Source(f"{TEXT}\n{broken}\n{TEXT}"))
    assert len(TEXT) < warning.start < warning.end <= len(TEXT) + 1 + len(broken)


def test_lost_characters() -> None:
    assert kinds("H\ufffdi nghị của tỉnh") == ["replacement"]


@pytest.mark.parametrize(
    "text",
    [
        TEXT,
        "© 2010 Cổng thông tin ® • 5°C, 3,5m² «tin» – “tin”…",
        "L'été à Noël, où naïf et cœur riment : « déjà » près du château, ça fêtait Noël à l'hôtel.",
        "Příliš žluťoučký kůň úpěl ďábelské ódy; háčky a čárky.",
        "El niño español, el ñandú y el año. ¿Qué? ¡Sí!",
        "São Paulo: educação, informações são úteis às nações, os pães, as mães.",
        "Größe, Übung, Straße, Mädchen für Öl",
        "Þetta er íslenska með ð og þ, æ og ö. Það er gott að vera á Íslandi.",
        "Øl og ål på Ærø, blåbærsyltetøy",
        "Съезд партии прошёл в Москве",
        "",
    ],
)
def test_no_false_alarm(text: str) -> None:
    assert kinds(text) == []


@given(st.text())
def test_any_text(text: str) -> None:
    kinds(text)
