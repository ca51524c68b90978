#!/usr/bin/env bash
# Generates the code of the service and compiles the program.
set -euo pipefail
cd "$(dirname "$0")"
cargo build --locked --quiet
