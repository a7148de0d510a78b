"""Annotated pages with other words in them: the same each time, and what is annotated stands on them."""

from __future__ import annotations

import json
from pathlib import Path

from tools import swapped


def test_what_is_changed_is_changed_in_the_annotations_too(tmp_path: Path) -> None:
    swapped.write(tmp_path)
    before = {name: (text, gold) for name, text, gold in swapped.read()}
    changed = {"attendees": 0, "dates": 0, "citations": 0}
    for name, (old_text, old) in before.items():
        text = (tmp_path / f"{name}.txt").read_text(encoding="utf-8")
        gold = json.loads((tmp_path / f"{name}.json").read_text(encoding="utf-8"))
        for field in changed:
            for entry, former in zip(gold[field], old[field], strict=True):
                key = "name" if field == "attendees" else "text"
                if entry != former and former[key] in old_text:
                    changed[field] += 1
                    assert entry[key] in text, f"{name}: {entry[key]}"
    assert min(changed.values()) > 1000


def test_the_same_pages_come_out_each_time(tmp_path: Path) -> None:
    folders = (tmp_path / "first", tmp_path / "second")
    for folder in folders:
        folder.mkdir()
        swapped.write(folder)
    first, second = ({path.name: path.read_bytes() for path in folder.iterdir()} for folder in folders)
    assert first == second
