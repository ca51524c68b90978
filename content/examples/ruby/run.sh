#!/usr/bin/env bash
set -euo pipefail
cd "$(dirname "$0")"
if [ "${1-}" = minimal ]; then exec ruby -Igen minimal.rb; fi
exec ruby -I. -Igen main.rb "$@"
