# Short names for the commands of the README.
PYTHON ?= python3

.PHONY: demo test window check bench requirements
demo test window check bench:
	$(PYTHON) installer/run.py $@

# Pin again, with hashes, after a change in pyproject.toml.
requirements:
	uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-header --no-annotate --extra build --extra token pyproject.toml -o installer/requirements/run.txt
	uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-header --no-annotate --extra build --extra test pyproject.toml -o installer/requirements/test.txt
