#!/usr/bin/env bash
set -euo pipefail
cd "$(dirname "$0")"
if [ "${1-}" = minimal ]; then exec target/debug/minimal; fi
exec target/debug/documents "$@"
