#!/usr/bin/env bash
set -euo pipefail
cd "$(dirname "$0")"
export PYTHONPATH=gen
if [ "${1-}" = minimal ]; then exec .venv/bin/python minimal.py; fi
exec .venv/bin/python main.py "$@"
