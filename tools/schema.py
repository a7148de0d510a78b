"""Write ``src/partydocs/article.schema.json`` from the classes: ``python tools/schema.py``."""

from __future__ import annotations

import json
from pathlib import Path

from partydocs.schema import json_schema

TARGET = Path(__file__).resolve().parent.parent / "src" / "partydocs" / "article.schema.json"

if __name__ == "__main__":
    TARGET.write_text(json.dumps(json_schema(), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
