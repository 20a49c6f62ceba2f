# Everything a developer does with Guildhall, by name. `make help` lists the targets.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.PHONY: help bootstrap run example test check bench soak docs

# scripts/build has one configuration for running, testing and continuous integration. Speed is measured by `make bench`.
GUILDHALL := .build/release/guildhall
EXAMPLE := Examples/fuel-energy-cluster/fuel-energy-cluster.decision.yaml
REPORT := build/fuel-energy-cluster.html

# The demonstration's file: made anew at every start.
DEMO := build/demo
# The address that the demonstration serves, on this machine alone.
PORT ?= 8080

# The example's command: it writes the report as a page and prints ranking, verdict and the page's path.
define run_example
$(GUILDHALL) decide $(EXAMPLE) --output $(REPORT)
endef

help: ## List the targets.
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## /\1\t/' | expand -t 12

bootstrap: ## Install what running and testing need and is missing.
	@scripts/bootstrap test

run: ## Build and serve a demonstration on this machine; open the link that it prints.
	@scripts/bootstrap run
	@scripts/vendor-assets
	@scripts/build --product guildhall
	@rm -rf $(DEMO) && mkdir -p $(DEMO)
	$(GUILDHALL) serve --demo --database sqlite:$(DEMO)/guildhall.sqlite --port $(PORT)

example: ## Build, decide the fuel-and-energy cluster study and write its report.
	@scripts/bootstrap run
	@scripts/vendor-assets
	@scripts/build --product guildhall
	$(run_example)

test: ## Run every test: Swift's, then those that look at reports in a browser.
	@scripts/bootstrap test
	@scripts/vendor-assets
	@scripts/build --build-tests
	@scripts/test

check: ## Formatting, shell syntax and words that do not belong here.
	@scripts/check

bench: ## Measure the kernels and the server beside their peers.
	@scripts/bootstrap bench
	@Benchmarks/run

soak: ## Run the long campaigns at full length.
	@scripts/bootstrap test
	@scripts/vendor-assets
	@scripts/build --build-tests
	GUILDHALL_FUZZ_FILES=$${GUILDHALL_FUZZ_FILES:-100000} \
	GUILDHALL_FUZZ_SECONDS=$${GUILDHALL_FUZZ_SECONDS:-2} \
	GUILDHALL_RANDOM_MATRICES=$${GUILDHALL_RANDOM_MATRICES:-25} \
	GUILDHALL_COVERAGE=full \
	GUILDHALL_PATH_LAYERS=$${GUILDHALL_PATH_LAYERS:-600} \
	GUILDHALL_NULL_SEEDS=$${GUILDHALL_NULL_SEEDS:-200} \
	swift test --configuration release --skip-build --disable-xctest
	GUILDHALL="$$PWD/$(GUILDHALL)" GUILDHALL_KILLS=$${GUILDHALL_KILLS:-100} \
	.venv/bin/python -m pytest -p no:cacheprovider Tests/SweepTests
	GUILDHALL_KILL_ROUNDS=$${GUILDHALL_KILL_ROUNDS:-200} \
	GUILDHALL_KILL_STRIDE=$${GUILDHALL_KILL_STRIDE:-1} \
	GUILDHALL_POWER_WRITES=$${GUILDHALL_POWER_WRITES:-150} \
	STORE_HARNESS="$$PWD/.build/release/StoreHarness" \
	.venv/bin/python -m pytest -p no:cacheprovider Tests/DurabilityTests
	GUILDHALL_FUZZ_REQUESTS=$${GUILDHALL_FUZZ_REQUESTS:-100000} \
	GUILDHALL_SCHEMA_EXAMPLES=$${GUILDHALL_SCHEMA_EXAMPLES:-200} \
	GUILDHALL="$$PWD/$(GUILDHALL)" INTERFACE_SEED="$$PWD/.build/release/InterfaceSeed" \
	.venv/bin/python -m pytest -p no:cacheprovider Tests/ApiTests

docs: ## Build the documentation of the libraries into build/docs.
	@scripts/build-docs build/docs
