#!/usr/bin/env bash
set -euo pipefail
cd "$(dirname "$0")"
PYTHONPATH=gen exec .venv/bin/python main.py "$@"
