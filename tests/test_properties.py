"""What holds for every text whatever it says."""

from __future__ import annotations

import datetime as dt
import pickle
import re
import unicodedata
from collections.abc import Callable, Iterator
from enum import Enum
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import partydocs
from fuzz.checks import placed
from partydocs.lexicon import parted, token
from partydocs.source import Source
from partydocs.tokens import tokens_of
from tests.pages_of_text import ANY_TEXT, PAGES

TESTS = Path(__file__).parent
REFERENCE = dt.date(2021, 10, 1)
READERS: list[Callable[[str], Any]] = [
    partydocs.parse,
    partydocs.find_dates,
    partydocs.find_citations,
    partydocs.find_attendees,
    partydocs.find_bylines,
]


def values(value: Any, *, tones: bool = False) -> Any:
    """A result without its places: what must not depend on how the letters are composed."""
    if isinstance(value, tuple):
        return [values(item, tones=tones) for item in value]
    if attrs.has(type(value)):
        return {
            field.name: values(getattr(value, field.name), tones=tones)
            for field in attrs.fields(type(value))
            if field.name not in ("start", "end")
        }
    if isinstance(value, str):
        text = unicodedata.normalize("NFC", value)
        return Source(text).folded if tones else text
    return value


@given(ANY_TEXT)
@example("")
@example(" \n \n")
@example("\ud800")
@example("The quick brown fox jumps over the lazy dog.")
@example("首页 新闻 2021年10月1日")
def test_every_span_is_true(text: str) -> None:
    for read in READERS:
        for result in placed(read(text)):
            assert text[result.start : result.end] == result.text
            assert str(result) == result.text
            if not isinstance(result, partydocs.Article):
                assert 0 <= result.start < result.end <= len(text)


def test_a_sentence_cut_off_after_any_word_is_read() -> None:
    pages = sorted(path for folder in ("pages", "portals", "news") for path in (TESTS / folder).glob("*.txt"))
    lines = (line for page in pages for line in page.read_text("utf-8").split("\n"))
    sentences = [sentence.split(" ") for line in lines for sentence in line.split(". ")]
    for words in sentences[::60]:
        for count in range(1, len(words) + 1):
            text = " ".join(words[:count])
            assert "".join(block.text for block in partydocs.parse(text).blocks) == text


@given(ANY_TEXT)
def test_blocks_partition_the_page(text: str) -> None:
    end = 0
    for block in partydocs.parse(text).blocks:
        assert block.start == end
        assert block.end > block.start
        end = block.end
    assert end == len(text)


@given(ANY_TEXT)
def test_parsing_twice_gives_equal_results(text: str) -> None:
    article = partydocs.parse(text, reference=REFERENCE)
    again = partydocs.parse(text, reference=REFERENCE)
    assert article == again
    assert hash(article) == hash(again)


@given(ANY_TEXT)
@example("\ud800")
@example("\ud83d\ude00 ngày 1/7/2019")
def test_nothing_is_lost_in_json_or_pickle(text: str) -> None:
    article = partydocs.parse(text, reference=REFERENCE)
    assert partydocs.from_json(partydocs.to_json(article)) == article
    assert partydocs.from_json(partydocs.to_json(article).encode()) == article
    assert partydocs.from_dict(partydocs.to_dict(article)) == article
    assert pickle.loads(pickle.dumps(article)) == article


@given(PAGES)
def test_decomposed_letters_change_no_value(text: str) -> None:
    composed = unicodedata.normalize("NFC", text)
    given_article = partydocs.parse(composed, reference=REFERENCE)
    other = partydocs.parse(unicodedata.normalize("NFD", text), reference=REFERENCE)
    assert values(other) == values(given_article)


def words_of(value: Any) -> Any:
    """All texts of a value, with single spaces; places left out."""
    if isinstance(value, str):
        return " ".join(value.split())
    if isinstance(value, dict):
        return {key: words_of(each) for key, each in value.items() if key not in {"start", "end"}}
    return [words_of(each) for each in value] if isinstance(value, list) else value


@pytest.mark.parametrize("space", ["   ", "\t", "\u00a0 "], ids=repr)
def test_spaces_before_lines_change_no_value(space: str) -> None:
    for file in sorted((TESTS / "pages").glob("*.txt"))[::6]:
        text = file.read_text(encoding="utf-8")
        indented = re.sub(r"(?m)^(?=\S)", space, text)
        found, other = (partydocs.to_dict(partydocs.parse(page)) for page in (text, indented))
        for name in ("title", "published", "bylines", "dates", "attendees", "groups", "citations"):
            assert words_of(other[name]) == words_of(found[name]), f"{file.name}: {name}"


NEW_TONES = {"òa": "oà", "óa": "oá", "ỏa": "oả", "òe": "oè", "ỏe": "oẻ", "ủy": "uỷ", "úy": "uý", "ùy": "uỳ"}
OLD_STYLE = re.compile("(?<![qQ])(" + "|".join(NEW_TONES) + r")(?!\w)")


@given(PAGES)
def test_the_style_of_tone_marks_changes_no_value(text: str) -> None:
    old = Source(text).plain
    new = OLD_STYLE.sub(lambda match: NEW_TONES[match[0]], old)
    given_article = partydocs.parse(old, reference=REFERENCE)
    other = partydocs.parse(new, reference=REFERENCE)
    assert values(other, tones=True) == values(given_article, tones=True)


class Foreign(str):
    """A string that holds more than its letters, as those of lxml and Beautiful Soup hold their tree."""

    def __str__(self) -> str:
        return "shown otherwise"


def strings(value: Any) -> Iterator[str]:
    """All strings within a result."""
    if isinstance(value, tuple):
        for item in value:
            yield from strings(item)
    elif attrs.has(type(value)):
        for field in attrs.fields(type(value)):
            yield from strings(getattr(value, field.name))
    elif isinstance(value, str) and not isinstance(value, Enum):
        yield value


FOREIGN: dict[str, Callable[[str], Any]] = {
    **{read.__name__: read for read in READERS},
    "parse_many": lambda text: tuple(partydocs.parse_many([text])),
    "parse_html": lambda text: partydocs.parse_html(text, url=type(text)("https://example.vn/1")),
}


@pytest.mark.parametrize("name", FOREIGN)
def test_of_a_string_of_another_class_the_letters_alone_are_kept(name: str) -> None:
    found = FOREIGN[name](Foreign(ARTICLE))
    assert found == FOREIGN[name](ARTICLE)
    assert {type(text) for text in strings(found)} == {str}
    if isinstance(found, partydocs.Article):
        assert partydocs.from_dict(partydocs.to_dict(found)) == found


@pytest.mark.parametrize(
    "value",
    [None, 5, b"Ng\xc3\xa0y", bytearray(b"x"), ["x"], object()],
    ids=lambda value: type(value).__name__,
)
@pytest.mark.parametrize("read", READERS, ids=lambda read: read.__name__)
def test_what_is_no_text_is_a_type_error_that_says_what_to_do(read: Callable[[Any], Any], value: Any) -> None:
    with pytest.raises(
        TypeError, match="expected str.*" + ("decode them first" if isinstance(value, bytes) else "")
    ):
        read(value)


STAMPED = "Tỉnh ủy họp\nNgày đăng: 01/10/2021\nNgày 30-9, Tỉnh ủy họp tổng kết công tác năm."
TAKE_A_DAY: dict[str, Callable[[Any], Any]] = {
    "parse": lambda day: partydocs.parse(STAMPED, reference=day),
    "parse_many": lambda day: partydocs.parse_many([STAMPED], reference=day),
    "parse_html": lambda day: partydocs.parse_html(
        f"<meta name=pubdate content=2021-10-01>{STAMPED}", reference=day
    ),
    "find_dates": lambda day: partydocs.find_dates("", reference=day),
    "resolve": lambda day: partydocs.resolve([], published=day),
}


@pytest.mark.parametrize("value", ["2021-01-01", "", 2021, 0, dt.time(8), [2021, 1, 1]], ids=repr)
@pytest.mark.parametrize("name", TAKE_A_DAY)
def test_what_is_no_day_is_a_type_error_though_the_page_has_its_own(name: str, value: Any) -> None:
    with pytest.raises(TypeError, match=f"expected datetime.date or None, got {type(value).__name__}: "):
        TAKE_A_DAY[name](value)


@pytest.mark.parametrize("text", ["", " ", "\n\n\n", "\u200b\ufeff"], ids=repr)
def test_a_blank_page_gives_an_empty_article(text: str) -> None:
    article = partydocs.parse(text)
    assert article.title is article.published is article.lead is article.agency is None
    assert not any((article.dates, article.attendees, article.groups, article.citations, article.bylines))
    assert article.body_text == ""


@pytest.mark.parametrize(
    "piece", ["a", " ", "1", ",", "(", "Nguyễn ", "khoản ", "Nghị quyết số ", "\u0301", "“"], ids=repr
)
def test_one_line_of_a_megabyte_is_read(piece: str) -> None:
    text = piece * (1_000_000 // len(piece))
    assert partydocs.parse(text).text == text


def test_text_in_another_language_has_no_vietnamese_in_it() -> None:
    article = partydocs.parse(
        "Home | News | Contact\n\nThe committee met in Geneva\n\nDelegates of forty countries discussed the draft.\n"
    )
    assert not any((article.attendees, article.citations, article.bylines))
    assert article.published is None


@given(st.permutations(range(6)), st.lists(PAGES, min_size=6, max_size=6))
def test_the_order_of_pages_does_not_matter(order: list[int], texts: list[str]) -> None:
    alone = [partydocs.parse(text) for text in texts]
    together = list(partydocs.parse_many(texts[index] for index in order))
    assert together == [alone[index] for index in order]


@settings(max_examples=5)  # each starts processes
@given(st.lists(PAGES, min_size=40, max_size=40), st.integers(2, 4))
def test_the_number_of_workers_does_not_matter(texts: list[str], count: int) -> None:
    assert list(partydocs.parse_many(texts, workers=count)) == list(partydocs.parse_many(texts))


MENU = [
    "Trang chủ",
    "Giới thiệu",
    "Tin tức - Sự kiện",
    "Văn bản",
    "Liên hệ",
    "Sơ đồ cổng",
    "Đăng nhập",
    "English",
    "",
]
LINKS = ["In trang", "Gửi email", "Các tin khác", "Tin liên quan", "Về đầu trang", "Lượt xem: 1.555"]
ARTICLE = (TESTS.parent / "fuzz" / "seeds" / "text" / "story.txt").read_text(encoding="utf-8")


@given(st.lists(st.sampled_from(MENU), unique=True), st.lists(st.sampled_from(LINKS), unique=True))
def test_chrome_around_an_article_changes_nothing_in_it(menu: list[str], links: list[str]) -> None:
    before = "".join(line + "\n" for line in menu)
    alone = partydocs.parse(ARTICLE)
    article = partydocs.parse(before + ARTICLE + "".join("\n" + line for line in links))
    assert (
        alone.title
        and alone.published
        and alone.lead
        and alone.bylines
        and alone.attendees
        and alone.citations
    )
    for field in ("title", "published", "lead", "bylines", "dates", "attendees", "groups", "citations"):
        assert moved(getattr(article, field), -len(before)) == getattr(alone, field), field


def moved(value: Any, by: int) -> Any:
    """A result with all of its places moved."""
    if isinstance(value, tuple):
        return tuple(moved(item, by) for item in value)
    if not attrs.has(type(value)):
        return value
    changes = {
        field.name: getattr(value, field.name) + by
        if field.name in ("start", "end")
        else moved(getattr(value, field.name), by)
        for field in attrs.fields(type(value))
    }
    return attrs.evolve(value, **changes)


@given(ANY_TEXT)
@example("(H' Yim Kđoh; đ/c A-ta-pư, TP.HCM. Khăm-vôn: 36/38...)")
def test_words_cut_at_spaces_are_those_of_one_pass(text: str) -> None:
    source = Source(Source(text).folded.replace("\n", " "))  # a carriage return ends a line too
    tokens = tokens_of(source, 0, len(source))
    found = []
    for match in token().finditer(source.folded + " "):
        at = match.start()
        for part in parted(match[0]):
            found.append((part, at))
            at += len(part)
    assert list(zip(tokens.words, tokens.starts, strict=True)) == found
