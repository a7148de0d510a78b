# Every target sets up what it needs in .venv; nothing but Python 3.10+, pip, git and make is expected.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PAGES ?= examples/pages

.PHONY: example test lint types scores clean

example: $(VENV)/installed
	$(BIN)/python examples/read_pages.py $(PAGES)

test: $(VENV)/installed-dev
	$(BIN)/python -m pytest

lint: $(VENV)/installed-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(VENV)/installed-dev
	$(BIN)/mypy
	$(BIN)/pyright

scores: $(VENV)/installed-dev
	$(BIN)/python tools/scores.py

$(VENV)/installed: pyproject.toml
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	touch $@

$(VENV)/installed-dev: pyproject.toml
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	touch $@ $(VENV)/installed

clean:
	rm -rf $(VENV) build dist site .pytest_cache .mypy_cache .ruff_cache .hypothesis
