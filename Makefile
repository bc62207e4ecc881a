# Two commands for everybody: `make lab` and `make test`. Both need only Python ≥ 3.11, pip and make.

PYTHON ?= python3
VENV   ?= .venv
OPEN   ?=
PINS   ?= constraints.txt
KEPT   ?= --kept
BIN    := $(VENV)/bin
FILES  := pyproject.toml $(filter-out /dev/null,$(PINS))

# Where everything must hold, a missing browser is a failure.
export VGCOURSE_REQUIRE_BROWSER := $(or $(VGCOURSE_REQUIRE_BROWSER),$(CI))

.PHONY: help lab test evidence lint build site keys check validate bench face explorers ledger picture format chromium bubblewrap hub postgresql clean

help: ## this list
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## /make \1\t/' | expand -t 16

lab: $(VENV)/.course ## the course: an environment in .venv, and JupyterLab opened on the lessons
	$(BIN)/vgcourse lab $(OPEN)

test: $(VENV)/.tests lint chromium bubblewrap hub postgresql ## lint, contracts, unit tests, notebooks, a real browser; not what passed before and is unchanged
	$(BIN)/python -m pytest $(KEPT) -n 2 --dist loadscope --no-loadscope-reorder --nbval --nbval-current-env --nbval-cell-timeout=600 \
	  tests $(wildcard lessons solutions)

evidence: ## the same, and all that is kept in tests/evidence.json anew
	$(MAKE) test KEPT=--anew

lint: $(VENV)/.tests
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports

build: $(VENV)/.course ## source/ → lessons/, solutions/, exercises/ (what is not up to date)
	$(BIN)/vgcourse build

site: $(VENV)/.tests ## lessons/ → build/site, pages whose explorers and questions need no kernel
	$(BIN)/vgcourse site

check: $(VENV)/.course ## does every notebook follow from its source?
	$(BIN)/vgcourse build --check

validate: $(VENV)/.tests ## run lessons and solutions as they are and with disturbed last bits, and compare every output
	$(BIN)/vgcourse validate --as native
	$(BIN)/vgcourse validate --disturbed

bench: $(VENV)/.tests chromium ## the measurements behind the design, as tables
	@for script in tests/benchmarks/*.py; do echo; echo "## $$script"; $(BIN)/python $$script || exit 1; done

face: $(VENV)/.course ## vgcourse/__init__.pyi, what editors see of the public names
	$(BIN)/python -m vgcourse.staff.face

explorers: $(VENV)/.course ## what explorers compute in the browser: their rows as JavaScript, and tables
	$(BIN)/python -m vgcourse.staff.explorers

keys: $(VENV)/.course ## source/keys.json: what has to be measured for a key of a quiz
	$(BIN)/python -m vgcourse.staff.site.keys

ledger: $(VENV)/.tests ## docs/published.md, from the rows of tests/published; measures those that are new
	$(BIN)/python -m tests.published.page

picture: $(VENV)/.tests chromium ## docs/explorer.png, taken in a real JupyterLab
	$(BIN)/python tests/browser/picture.py

format: $(VENV)/.tests ## ruff, for the code
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

clean: ## the environment and what tools left behind; no work of yours
	rm -rf $(VENV) build dist .pytest_cache .ruff_cache .import_linter_cache .hypothesis

# A stamp says that the environment is complete, so that nothing needs the network afterwards.
$(VENV)/.tests: $(FILES) | $(BIN)/python
	$(BIN)/python -m pip install --quiet --constraint $(PINS) --editable '.[test,grading,site]'
	@touch $@ $(VENV)/.course

$(VENV)/.course: $(FILES) | $(BIN)/python
	$(BIN)/python -m pip install --quiet --constraint $(PINS) --editable '.[teach]'
	@touch $@

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "The course needs Python 3.11 or newer. Install one, then say which: make PYTHON=python3.12"; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || \
	  { echo "This Python cannot make environments. On Debian and Ubuntu: apt-get install python3-venv"; exit 1; }
	$(PYTHON) -m venv $(VENV)

# The browser tests drive the system's Chromium, or playwright's own. Without one they are skipped and say so.
chromium: $(VENV)/.tests
	@command -v chromium chromium-browser google-chrome >/dev/null || \
	  { test "$$(id -u)" = 0 && command -v apt-get >/dev/null && \
	    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium >/dev/null; } || \
	  $(BIN)/python -m playwright install chromium >/dev/null || \
	  echo "There is no Chromium here, and it cannot be installed: the browser tests will say so."

# Grading isolates learners' code with bubblewrap. Without it the tests of the judge are skipped and say so.
bubblewrap:
	@command -v bwrap >/dev/null || \
	  { test "$$(id -u)" = 0 && command -v apt-get >/dev/null && \
	    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq bubblewrap >/dev/null; } || \
	  echo "There is no bubblewrap here, and it cannot be installed: the tests of the judge will say so."

# JupyterHub's proxy is a program for Node; it goes into the environment's folder. Without it the test of a class says so.
PROXY := configurable-http-proxy@5.3.0
hub: $(VENV)/.tests
	@test -x $(VENV)/hub/node_modules/.bin/configurable-http-proxy || \
	  npm install --silent --no-fund --no-audit --ignore-scripts --prefix $(VENV)/hub $(PROXY) || \
	  echo "There is no npm here that can install JupyterHub's proxy: the test of a class will say so."

# A class's gradebook may lie in PostgreSQL: its tests start one of their own. Debian's own cluster is not made.
postgresql:
	@command -v pg_ctl >/dev/null || ls /usr/lib/postgresql/*/bin/pg_ctl >/dev/null 2>&1 || \
	  { test "$$(id -u)" = 0 && command -v apt-get >/dev/null && export DEBIAN_FRONTEND=noninteractive && \
	    apt-get update -qq && apt-get install -y -qq postgresql-common >/dev/null && \
	    sed -i 's/^#* *create_main_cluster.*/create_main_cluster = false/' /etc/postgresql-common/createcluster.conf && \
	    apt-get install -y -qq --no-install-recommends postgresql >/dev/null; } || \
	  echo "There is no PostgreSQL here, and it cannot be installed: the test of the database will say so."
