"""The JSON Schema of an Article, made from the classes.

The schema's version is the major version of the JSON shape: keys may be added within it, never renamed
or removed. ``article.schema.json``, shipped with the package, is this schema as a file.
"""

from __future__ import annotations

import types
import typing
from enum import Enum
from typing import Any, Final, cast

import attrs

from partydocs.models import Article

__all__ = ["SCHEMA_VERSION", "json_schema"]

#: The major version of the JSON shape.
SCHEMA_VERSION: Final = 1

_SCALARS: dict[Any, str] = {str: "string", int: "integer", bool: "boolean"}


def json_schema() -> dict[str, Any]:
    """The schema (JSON Schema 2020-12) that every ``to_dict(article)`` satisfies.

    >>> json_schema()["properties"]["title"]
    {'anyOf': [{'$ref': '#/$defs/Mention'}, {'type': 'null'}]}
    """
    definitions: dict[str, Any] = {}
    article = _object(Article, definitions)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:partydocs:article:{SCHEMA_VERSION}",
        **article,
        "$defs": dict(sorted(definitions.items())),
    }


def _object(cls: type, definitions: dict[str, Any]) -> dict[str, Any]:
    hints = typing.get_type_hints(cls)
    fields = attrs.fields(cast("type[attrs.AttrsInstance]", cls))
    return {
        "title": cls.__name__,
        "description": (cls.__doc__ or "").strip().split("\n\n")[0].replace("\n", " "),
        "type": "object",
        "properties": {
            field.name: _schema(hints[field.name], definitions, field.metadata.get("pattern", ""))
            for field in fields
        },
        "required": [field.name for field in fields if field.default is attrs.NOTHING],
    }


def _schema(hint: Any, definitions: dict[str, Any], pattern: str = "") -> dict[str, Any]:
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin in (typing.Union, types.UnionType):
        (inner,) = (argument for argument in arguments if argument is not type(None))
        return {"anyOf": [_schema(inner, definitions, pattern), {"type": "null"}]}
    if origin is tuple:
        return {"type": "array", "items": _schema(arguments[0], definitions, pattern)}
    if pattern:
        return {"type": "string", "pattern": pattern}
    if isinstance(hint, type) and issubclass(hint, Enum):
        return {"enum": [word.value for word in hint]}
    if attrs.has(hint):
        if hint.__name__ not in definitions:
            definitions[hint.__name__] = {}  # a place held against classes that contain themselves
            definitions[hint.__name__] = _object(hint, definitions)
        return {"$ref": f"#/$defs/{hint.__name__}"}
    return {"type": _SCALARS[hint]}
