"""``to_dict``, ``from_dict``, ``to_json``, ``from_json``: the JSON shape of an Article and back.

The shape is the one of the classes in ``models``: enums as their words, days as ISO 8601, tuples as
lists. Reading is strict: a missing key, a wrong type, a word outside its set, a date of another form or a
text that does not stand where it says is a ``ValueError`` that names the key. Keys that this version does not know are ignored, so data of a later minor version reads.
"""

from __future__ import annotations

import datetime as dt
import re
import types
import typing
from collections.abc import Callable, Hashable, Mapping
from enum import Enum
from functools import cache
from typing import Any, Final, TypeVar, cast

import attrs

from partydocs.models import Article, Attendee, Mention
from partydocs.patterns import SURROGATE, when_used

__all__ = ["from_dict", "from_json", "to_dict", "to_json"]

_T = TypeVar("_T")
_Reader = Callable[[Any, str], Any]


# JSON reads the escapes of two surrogates as the character that they make, if they make one. Where they are two in the
# page (an emoji whose escapes were read one by one), the second is escaped with a capital D, which tells them apart.
_SECOND_OF_TWO: Final = when_used(re.compile, r"\\uD(?<=\\ud[89ab][0-9a-f]{2}\\uD)([c-f][0-9a-f]{2})")


def _escaped(surrogate: re.Match[str]) -> str:
    before = surrogate.string[surrogate.start() - 1]
    second = "\ud800" <= before <= "\udbff" and surrogate[0] >= "\udc00"
    return f"\\u{'D' if second else 'd'}{ord(surrogate[0]) & 0xFFF:x}"


def _unescaped(second: re.Match[str]) -> str:
    return chr(int("d" + second[1], 16))


def to_dict(article: Article) -> dict[str, Any]:
    """The article as plain dicts, lists, strings, numbers, booleans and ``None``.

    >>> import partydocs
    >>> to_dict(partydocs.parse("Chiều 1/7/2019, Tỉnh ủy họp."))["dates"][0]["first"]
    '2019-07-01'
    """
    return cast("dict[str, Any]", _plain(article))


def to_json(article: Article) -> str:
    """The article as a JSON string, letters unescaped; encode it as UTF-8.

    Surrogates, which UTF-8 cannot write, are escaped (``\\ud800``); ``from_json`` restores them.

    >>> import partydocs
    >>> to_json(partydocs.parse("Chiều 1/7/2019, Tỉnh ủy họp."))[:39]
    '{"text": "Chiều 1/7/2019, Tỉnh ủy họp."'
    """
    import json  # here and below: what only parses does without

    return SURROGATE.sub(_escaped, json.dumps(to_dict(article), ensure_ascii=False))


def from_dict(data: Mapping[str, Any]) -> Article:
    """The article that ``to_dict`` gave. ``ValueError`` names the key that is missing or wrong.

    >>> import partydocs
    >>> article = partydocs.parse("Chiều 1/7/2019, Tỉnh ủy họp.")
    >>> from_dict(to_dict(article)) == article
    True
    >>> from_dict({"text": "Chiều 1/7/2019"})
    Traceback (most recent call last):
        ...
    ValueError: title: missing
    """
    article = cast(Article, _reader(Article)(data, ""))
    _check_places(article, article.text, "")
    return article


def from_json(data: str | bytes) -> Article:
    """The article that ``to_json`` gave, as a string or as its bytes. ``ValueError`` says what is wrong with the data.

    >>> import partydocs
    >>> article = partydocs.parse("Chiều 1/7/2019, Tỉnh ủy họp.")
    >>> from_json(to_json(article)) == from_json(to_json(article).encode()) == article
    True
    """
    import json

    if isinstance(data, bytes | bytearray):
        data = data.decode(json.detect_encoding(data), "surrogatepass")  # as json.loads does
    try:
        loaded = json.loads(_SECOND_OF_TWO.sub(_unescaped, data))
    except RecursionError:
        raise ValueError("JSON nested too deeply to be an article") from None
    return from_dict(loaded)


def _plain(value: Any) -> Any:
    if value is None or isinstance(value, bool | int):
        return value
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, str):
        return value
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if isinstance(value, dt.date):
        return value.isoformat()
    return {name: _plain(getattr(value, name)) for name in _names(cast(Hashable, type(value)))}


@cache
def _names(cls: Hashable) -> tuple[str, ...]:
    return tuple(field.name for field in attrs.fields(cast("type[attrs.AttrsInstance]", cls)))


def _wrong(path: str, wanted: str, value: Any) -> ValueError:
    shown = repr(value)
    return ValueError(
        f"{path or 'article'}: expected {wanted}, got {shown if len(shown) <= 60 else shown[:57] + '...'}"
    )


@cache
def _reader(wanted: Any, pattern: str = "", what: str = "") -> _Reader:
    """What turns plain data into a value of the wanted type, or raises a ``ValueError`` with the path.

    ``pattern``: the form of the value where that is a string, and ``what`` it is.
    """
    origin, arguments = typing.get_origin(wanted), typing.get_args(wanted)
    if origin in (typing.Union, types.UnionType):
        (inner,) = (_reader(argument, pattern, what) for argument in arguments if argument is not type(None))
        return lambda value, path: None if value is None else inner(value, path)
    if origin is tuple:
        item = _reader(arguments[0], pattern, what)
        return lambda value, path: _read_list(value, path, item)
    if pattern:
        form = re.compile(pattern, re.ASCII)
        return lambda value, path: _read_formed(wanted, form, what, value, path)
    if attrs.has(wanted):
        return lambda value, path: _read_object(wanted, value, path)
    if isinstance(wanted, type) and issubclass(wanted, Enum):
        return lambda value, path: _read_word(wanted, value, path)
    return lambda value, path: _read_scalar(wanted, value, path)


def _read_list(value: Any, path: str, item: _Reader) -> tuple[Any, ...]:
    if not isinstance(value, list | tuple):
        raise _wrong(path, "a list", value)
    return tuple(item(entry, f"{path}[{index}]") for index, entry in enumerate(value))


@cache
def _fields(cls: Hashable) -> tuple[tuple[str, _Reader, bool], ...]:
    hints = typing.get_type_hints(cls)
    return tuple(
        (
            field.name,
            _reader(hints[field.name], **field.metadata),
            field.default is attrs.NOTHING,
        )
        for field in attrs.fields(cast("type[attrs.AttrsInstance]", cls))
    )


def _read_object(cls: Callable[..., _T], value: Any, path: str) -> _T:
    if not isinstance(value, Mapping):
        raise _wrong(path, "an object", value)
    given: dict[str, Any] = {}
    for name, read, required in _fields(cls):
        inner = f"{path}.{name}" if path else name
        if name in value:
            given[name] = read(value[name], inner)
        elif required:
            raise ValueError(f"{inner}: missing")
    return cls(**given)


# A day of EDTF; without its year or its century, it is of some year.
_DAY: Final = when_used(re.compile, r"(?:XX(?:XX|[0-9]{2})|[0-9]{4})-[0-9]{2}-[0-9]{2}")


def _read_formed(kind: type, form: re.Pattern[str], what: str, value: Any, path: str) -> str | dt.date:
    """A string of the form, or the day or moment that it writes; each day must be one of the calendar."""
    if isinstance(value, str) and form.fullmatch(value):
        try:
            if kind is not str:
                return dt.datetime.fromisoformat(value) if "T" in value else dt.date.fromisoformat(value)
            for part in value.split("/"):
                if _DAY.fullmatch(part):
                    dt.date.fromisoformat(part.replace("XX", "20"))
            return value
        except ValueError:
            pass
    raise _wrong(path, f"{what} of the form {form.pattern}", value)


def _check_places(value: Any, page: str, path: str) -> None:
    """Every text within a result must stand in the page where it says, and every person stand somewhere."""
    if isinstance(value, tuple):
        for index, item in enumerate(value):
            _check_places(item, page, f"{path}[{index}]")
    elif attrs.has(type(value)):
        if isinstance(value, Mention) and not _stands(value, page):
            raise _wrong(path, f"what the page says from {value.start} to {value.end}", value.text)
        if isinstance(value, Attendee) and not value.mentions:
            raise _wrong(f"{path}.mentions", "at least one", [])
        for name in _names(cast(Hashable, type(value))):
            _check_places(getattr(value, name), page, f"{path}.{name}" if path else name)


def _stands(mention: Mention, page: str) -> bool:
    text, start = mention.text, mention.start
    return start >= 0 and mention.end == start + len(text) and page.startswith(text, start)


def _read_word(cls: type[Enum], value: Any, path: str) -> Enum:
    try:
        return cls(value)
    except ValueError:
        raise _wrong(path, "one of " + ", ".join(str(word.value) for word in cls), value) from None


def _read_scalar(cls: type, value: Any, path: str) -> Any:
    if type(value) is not cls:
        raise _wrong(path, {str: "a string", int: "a whole number", bool: "true or false"}[cls], value)
    return value
