#!/usr/bin/env bash
# Installs the pinned packages and generates the code of the service.
set -euo pipefail
cd "$(dirname "$0")"
test -x .venv/bin/python || python3 -m venv .venv
if ! cmp -s requirements.txt .venv/installed.txt; then
  .venv/bin/python -m pip install --quiet --disable-pip-version-check --requirement requirements.txt
  cp requirements.txt .venv/installed.txt
fi
mkdir -p gen
.venv/bin/python -m grpc_tools.protoc --proto_path=../proto --python_out=gen --pyi_out=gen --grpc_python_out=gen \
  documents/v1/documents.proto documents/v1/streams.proto items/v1/items.proto
.venv/bin/python -m compileall -q server client ./*.py
