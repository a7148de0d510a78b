"""The table of forms in the documentation is what the cases and the registry say."""

from __future__ import annotations

import importlib.util
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def test_the_table_of_forms_is_current() -> None:
    spec = importlib.util.spec_from_file_location("docs_citations", ROOT / "tools" / "docs_citations.py")
    assert spec is not None and spec.loader is not None
    tool = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(tool)
    written = (ROOT / "docs" / "citations.md").read_text(encoding="utf-8")
    assert written == tool.page(), "run python tools/docs_citations.py"
