# SPDX-FileCopyrightText: 2026 De makers van va-route
#
# SPDX-License-Identifier: EUPL-1.2

# `make dossier` and `make test` do everything, on a machine with git, make and python3 >= 3.11.
# Set-up runs once: the stamps say when, and a changed lock makes it run again.

PYTHON ?= python3
ifeq ($(OS),Windows_NT)
BIN := .venv/Scripts
UVBIN := .uv/Scripts
else
BIN := .venv/bin
UVBIN := .uv/bin
endif

UV := .uv/klaar
OMGEVING := .venv/klaar
VOORBEELD := examples/goed/yara.yaml
PEILDATUM := 2026-05-29
DEEL := 16
COMPILEER := $(UVBIN)/uv pip compile --quiet --universal --generate-hashes --python-version 3.11 --no-header

.DEFAULT_GOAL := dossier
.PHONY: dossier test check format golden bench mutatie docs lock clean

dossier: $(OMGEVING)
	@mkdir -p build
	$(BIN)/va-route controleer $(VOORBEELD) --peildatum $(PEILDATUM)
	$(BIN)/va-route pdf $(VOORBEELD) -o build/yara.pdf --peildatum $(PEILDATUM)

test: check
	$(BIN)/pytest

check: $(OMGEVING)
	$(BIN)/ruff format --check --quiet
	$(BIN)/ruff check --quiet
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo

format: $(OMGEVING)
	$(BIN)/ruff format
	$(BIN)/ruff check --fix

golden: $(OMGEVING)
	VA_ROUTE_GOLDEN=1 $(BIN)/pytest

bench: $(OMGEVING)
	$(BIN)/python -m benchmarks

mutatie: $(OMGEVING)
	$(UVBIN)/uv pip install --quiet --require-hashes --python $(BIN)/python -r requirements/mutatie.txt
	$(BIN)/python scripts/mutatie.py --deel $(DEEL)

docs: $(OMGEVING)
	$(PYTHON) scripts/zet_op.py dot
	$(BIN)/python scripts/maak_docs.py
	$(BIN)/python scripts/maak_meldingen.py
	$(BIN)/python scripts/maak_scenarios.py
	$(BIN)/python scripts/maak_jsonschema.py
	$(BIN)/python scripts/maak_velden.py
	$(BIN)/python scripts/maak_bewijs.py

lock: $(UV)
	$(COMPILEER) --upgrade requirements/uv.in -o requirements/uv.txt
	$(COMPILEER) --upgrade pyproject.toml -o requirements/run.txt
	$(COMPILEER) --upgrade pyproject.toml --group dev -c requirements/run.txt -o requirements/dev.txt
	$(COMPILEER) --upgrade --group mutatie -c requirements/dev.txt -o requirements/mutatie.txt

clean:
	rm -rf build dist .uv .venv .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis

$(UV): requirements/uv.txt scripts/zet_op.py
	$(PYTHON) scripts/zet_op.py uv
	@touch $@

$(OMGEVING): $(UV) requirements/dev.txt pyproject.toml
	$(PYTHON) scripts/zet_op.py omgeving
	@touch $@
