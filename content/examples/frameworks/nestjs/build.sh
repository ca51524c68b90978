#!/usr/bin/env bash
# Installs the pinned packages and compiles the program: Node runs no decorators.
set -euo pipefail
cd "$(dirname "$0")"
cmp -s package-lock.json node_modules/.installed.json || {
  npm ci --no-audit --no-fund --ignore-scripts --silent
  cp package-lock.json node_modules/.installed.json
}
node_modules/.bin/tsc
