# Every target sets up what it needs in .venv; nothing but Python 3.10+, pip, git and make is expected.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PAGES ?= examples/pages

.PHONY: benchmark wheel example examples-test test lint types scores docs docs-generated clean

example: $(VENV)/installed
	$(BIN)/python examples/read_pages.py $(PAGES)

# The examples with the libraries that they run on (Python 3.11 or later; Spark needs Java 17).
examples-test: $(VENV)/installed-examples
	$(BIN)/python -m pytest tests/test_examples.py

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

# Wheel and sdist, installed alone, with the README's example run from the wheel.
wheel: $(VENV)/installed-dev
	$(BIN)/python tools/check_wheel.py

# What a parse costs beside its alternatives; docs/performance.md says what the figures mean.
benchmark: $(VENV)/installed-dev
	$(BIN)/python -m pip install --quiet --disable-pip-version-check dateparser eyecite underthesea
	$(BIN)/python benchmarks/benchmark.py

# The documentation site, in site/; a warning is an error.
docs: $(VENV)/installed-docs
	$(BIN)/python -m sphinx --builder html --fail-on-warning --keep-going --fresh-env --quiet docs site

# The parts of the documentation that commands write: supported forms, accuracy, pictures.
docs-generated: $(VENV)/installed-dev
	$(BIN)/python tools/docs_forms.py
	$(BIN)/python tools/docs_citations.py
	$(BIN)/python tools/docs_accuracy.py
	$(BIN)/python tools/docs_pictures.py

$(VENV)/installed: pyproject.toml
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	touch $@

$(VENV)/installed-dev: pyproject.toml
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	touch $@ $(VENV)/installed

$(VENV)/installed-examples: $(VENV)/installed-dev
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[examples,html,test]'
	touch $@

$(VENV)/installed-docs: pyproject.toml
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[docs]'
	touch $@

clean:
	rm -rf $(VENV) build dist site .pytest_cache .mypy_cache .ruff_cache .hypothesis
