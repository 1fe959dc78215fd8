# Two commands are enough: make run, make test.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
READY_DEV := $(VENV)/.ready-dev
export PIP_DISABLE_PIP_VERSION_CHECK = 1

.PHONY: run test check fix bench bench-peers soak package docs pictures translations judging clean

run: $(READY)
	@packaging/run.sh

test: $(READY_DEV)
	@packaging/test.sh

check: $(READY_DEV)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	@COVERAGE=1 packaging/test.sh
	$(BIN)/python packaging/coverage_floors.py

fix: $(READY_DEV)
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

soak: $(READY_DEV)
	@SOAK=1 packaging/test.sh -m soak

bench: $(READY_DEV)
	@$(BIN)/python -m benchmarks

# What ours is measured beside, in an environment of its own; ripgrep, LibreOffice and novelWriter's words from Debian.
bench-peers:
	@test -x .venv-peers/bin/python || $(PYTHON) -m venv .venv-peers
	@.venv-peers/bin/python -m pip install -q novelwriter proselint codespell
	@echo "Also: apt-get install ripgrep pandoc libreoffice-writer libenchant-2-2 hunspell-en-us"

package: $(READY_DEV)
	@packaging/build.sh

docs: $(READY_DEV)
	@$(BIN)/python packaging/make_docs.py

# Brings resources/languages/ up to date with the sentences of the code; Qt Linguist translates what is new.
translations: $(READY_DEV)
	@$(BIN)/python packaging/translations.py

pictures: $(READY_DEV)
	@packaging/pictures.sh

judging: $(READY_DEV)
	@$(BIN)/python -m pip install -q -c packaging/constraints.txt -e '.[train]'
	@$(BIN)/python -m training

$(READY): pyproject.toml packaging/constraints.txt packaging/system.sh
	@packaging/system.sh window
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install -q -c packaging/constraints.txt -e .
	@touch $@

# What runs the tests runs the program too. The system is asked first: where it lacks something, nothing is begun.
$(READY_DEV): pyproject.toml packaging/constraints.txt packaging/system.sh
	@packaging/system.sh test
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install -q -c packaging/constraints.txt -e '.[dev]'
	@touch $(READY) $@

clean:
	rm -rf $(VENV) .venv-peers build dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis pictures demo-out docs-out
