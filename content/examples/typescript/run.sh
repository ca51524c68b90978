#!/usr/bin/env bash
set -euo pipefail
cd "$(dirname "$0")"
if [ "${1-}" = minimal ]; then exec node minimal.ts; fi
exec node main.ts "$@"
