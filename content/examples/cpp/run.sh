#!/usr/bin/env bash
set -euo pipefail
cd "$(dirname "$0")"
if [ "${1-}" = minimal ]; then exec build/minimal; fi
exec build/documents "$@"
