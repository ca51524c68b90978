#!/usr/bin/env bash
# Generates the code of the service and compiles the program.
set -euo pipefail
cd "$(dirname "$0")"
test -f build/CMakeCache.txt || cmake -S . -B build > /dev/null
cmake --build build --parallel 2 > /dev/null
