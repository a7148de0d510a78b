# Every target sets up what it needs in .venv; nothing but Python 3.10+, pip, git and make is expected.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PAGES ?= examples/pages
# A lock file with hashes to install from, as CI does: make test LOCK=requirements/ci.txt
LOCK ?=
EXAMPLES_LOCK = $(if $(LOCK),$(dir $(LOCK))examples.txt)
SPARK_LOCK = $(if $(LOCK),$(dir $(LOCK))spark.txt)
PIP = $(BIN)/python -m pip install --quiet --disable-pip-version-check
SECONDS ?= 600

.PHONY: audit benchmark benchmark-compiled compiled cuts fuzz linear linear-search lock speed memory mutants oldest properties-long pythons wheel example examples-test test lint types scores docs docs-generated clean

example: $(VENV)/installed
	$(BIN)/python examples/read_pages.py $(PAGES)

# The examples with the libraries that they run on (Python 3.11 or later). A missing library is an error here;
# without Java (17 or later), Spark is not installed, and its test is skipped.
examples-test: $(VENV)/installed-examples $(if $(shell command -v java),$(VENV)/installed-spark)
	PARTYDOCS_EXAMPLES=all $(BIN)/python -m pytest tests/test_examples.py

# All tests, or those named: make test TESTS=tests/test_vocab.py
test: $(VENV)/installed-dev
	$(BIN)/python -m pytest $(TESTS)

lint: $(VENV)/installed-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(VENV)/installed-dev
	$(BIN)/mypy
	$(BIN)/pyright --pythonpath $(BIN)/python

scores: $(VENV)/installed-dev
	$(BIN)/python tools/scores.py

# Wheel and sdist, installed alone, with the README's example run from the wheel.
wheel: $(VENV)/installed-dev
	$(BIN)/python tools/check_wheel.py

# What a parse costs beside its alternatives; docs/performance.md says what the figures mean.
benchmark: $(VENV)/installed-dev
	$(BIN)/python -m pip install --quiet --disable-pip-version-check dateparser eyecite underthesea
	$(BIN)/python benchmarks/benchmark.py

# The cost of a parse beside the floor alone: fails where it has risen by a quarter.
speed: $(VENV)/installed-dev
	$(BIN)/python benchmarks/benchmark.py --short

# The compiled build, and the tests on it but those that read the source. It needs a C compiler and Python's headers.
CAN_COMPILE := $(shell command -v cc >/dev/null && test -e "$$($(PYTHON) -c 'import sysconfig; print(sysconfig.get_path("include"))')/Python.h" && echo yes)
ifdef CAN_COMPILE
compiled: $(VENV)-compiled/installed
	$(VENV)-compiled/bin/python -c 'from partydocs import pieces; assert not pieces.__file__.endswith(".py"), pieces.__file__'
	$(VENV)-compiled/bin/python -m pytest tests --ignore tests/test_linear.py --ignore tests/test_patterns.py --ignore tests/test_examples.py
else
compiled:
	@echo 'no C compiler, or no headers of Python, here: the compiled build is not tested'
endif

benchmark-compiled: $(VENV)-compiled/installed
	$(VENV)-compiled/bin/python -m pip install --quiet --disable-pip-version-check dateparser eyecite underthesea
	$(VENV)-compiled/bin/python benchmarks/benchmark.py

$(VENV)-compiled/installed: $(VENV)/installed-dev $(wildcard src/partydocs/*.py src/partydocs/*/*.toml)
	rm -rf build/compiled $(VENV)-compiled
	mkdir -p build
	CFLAGS='-fvisibility=hidden' HATCH_BUILD_HOOK_ENABLE_MYPYC=1 $(BIN)/python -m build --outdir build/compiled . >build/compiled.log 2>&1 || { tail -40 build/compiled.log; exit 1; }
	$(PYTHON) -m venv $(VENV)-compiled
	$(VENV)-compiled/bin/python -m pip install --quiet --disable-pip-version-check "$$(ls build/compiled/*.whl)[test]"
	touch $@

# The documentation site, in site/; a warning is an error.
docs: $(VENV)/installed-docs
	$(BIN)/python -m sphinx --builder html --fail-on-warning --keep-going --fresh-env --quiet docs site

# The parts of the documentation that commands write: supported forms, accuracy, pictures.
docs-generated: $(VENV)/installed-dev
	$(BIN)/python tools/docs_forms.py
	$(BIN)/python tools/docs_citations.py
	$(BIN)/python tools/docs_accuracy.py
	$(BIN)/python tools/docs_pictures.py

# Time and memory on hostile text of 8 MB; a search for texts that take more than linear time.
linear: $(VENV)/installed-dev
	PARTYDOCS_LINEAR_SIZE=8388608 $(BIN)/python -m pytest tests/test_linear.py

linear-search: $(VENV)/installed-dev
	$(BIN)/python -m fuzz.slow $(SECONDS)

# The properties on a hundred times as many examples.
properties-long: $(VENV)/installed-dev
	$(BIN)/python -m pytest tests/test_properties.py --hypothesis-profile=long

# SECONDS for each of the three targets; what is found is kept in .fuzz.
fuzz: $(VENV)/installed-reliability
	for target in parse parse_html from_json; do $(BIN)/python -m fuzz.run $$target $(SECONDS) || exit 1; done

# Sentences of our pages cut at every word.
cuts: $(VENV)/installed-dev
	$(BIN)/python -m fuzz.cuts $(SECONDS)

# 0: all mutants; for a sample: make mutants MUTANTS=100
MUTANTS ?= 0
MUTATED ?= source periods completion days sequences months triggers elements signing citations details references \
  codes pinpoints laws titles meetings issuers registry backrefs annotate
mutants: $(VENV)/installed-reliability
	for module in $(MUTATED); do $(BIN)/python -m fuzz.mutants $$module $(MUTANTS) || exit 1; done

memory: $(VENV)/installed-dev
	$(BIN)/python -m fuzz.memory 100000

# The oldest versions of the dependencies that are promised to work.
oldest:
	test -x $(VENV)-oldest/bin/python || $(PYTHON) -m venv $(VENV)-oldest
	$(VENV)-oldest/bin/python -m pip install --quiet --disable-pip-version-check --constraint requirements/oldest.txt --editable '.[test]'
	$(VENV)-oldest/bin/python -m pytest tests --ignore tests/test_linear.py --ignore tests/test_patterns.py --ignore tests/test_examples.py --ignore tests/test_docs.py

# The other Pythons that are promised to work, those that are here: make pythons PYTHONS="python3.10 /opt/python3.13"
PYTHONS ?= python3.10 python3.12 python3.13
pythons:
	for python in $(PYTHONS); do \
	  if ! $$python -c '' >/dev/null 2>&1; then echo "$$python is not here"; continue; fi; \
	  venv=$(VENV)-$$(basename $$python); \
	  test -x $$venv/bin/python || $$python -m venv $$venv || exit 1; \
	  $$venv/bin/python -m pip install --quiet --disable-pip-version-check --editable '.[test]' || exit 1; \
	  $$venv/bin/python -m pytest tests --ignore tests/test_linear.py --ignore tests/test_patterns.py || exit 1; \
	done

audit: $(VENV)/installed-dev
	$(BIN)/python -m pip_audit --version >/dev/null 2>&1 || $(PIP) 'pip-audit>=2.7'
	$(BIN)/python tools/audit.py requirements/ci.txt

# Written on Python 3.11, which CI runs on; names no index. The later files add to the earlier ones.
COMPILE = $(BIN)/pip-compile --quiet --upgrade --strip-extras --allow-unsafe --generate-hashes --no-header --no-annotate \
  --no-emit-index-url --no-emit-find-links --no-emit-trusted-host --no-emit-options
define written
	sed -i -e '/^#/d' -e '/^$$/d' -e '/^partydocs @/d' -e '1i # What $(1), with hashes: make lock writes it from $(2).' $(3)
endef
lock: $(VENV)/installed-reliability
	$(COMPILE) --extra dev --extra docs --output-file requirements/ci.txt pyproject.toml requirements/build.in
	$(call written,CI installs on Python 3.11,pyproject.toml and build.in,requirements/ci.txt)
	$(COMPILE) --extra examples --extra test --constraint requirements/ci.txt --output-file requirements/examples.txt pyproject.toml
	$(call written,the examples run on beside ci.txt,pyproject.toml,requirements/examples.txt)
	$(COMPILE) --extra spark --constraint requirements/examples.txt --output-file requirements/spark.txt pyproject.toml
	$(call written,the example of Spark runs on besides,pyproject.toml,requirements/spark.txt)

$(VENV)/installed: pyproject.toml
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	touch $@

$(VENV)/installed-dev: pyproject.toml
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
ifdef LOCK
	$(PIP) --require-hashes --requirement $(LOCK)
	$(PIP) --no-deps --no-build-isolation --editable .
	touch $(VENV)/installed-docs
else
	$(PIP) --editable '.[dev]'
endif
	touch $@ $(VENV)/installed

$(VENV)/installed-examples: $(VENV)/installed-dev $(EXAMPLES_LOCK)
ifdef LOCK
	$(PIP) --require-hashes --requirement $(EXAMPLES_LOCK)
else
	$(PIP) --editable '.[examples,test]'
endif
	touch $@

$(VENV)/installed-spark: $(VENV)/installed-examples $(SPARK_LOCK)
ifdef LOCK
	$(PIP) --require-hashes --requirement $(SPARK_LOCK)
else
	$(PIP) --editable '.[spark,test]'
endif
	touch $@

$(VENV)/installed-reliability: $(VENV)/installed-dev
	$(PIP) --editable '.[reliability]'
	touch $@

$(VENV)/installed-docs: pyproject.toml
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[docs]'
	touch $@

clean:
	rm -rf $(VENV) $(VENV)-* .fuzz build dist site .pytest_cache .mypy_cache .ruff_cache .hypothesis
