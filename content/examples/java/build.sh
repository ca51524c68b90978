#!/usr/bin/env bash
# Generates the code of the service, compiles the program and gathers what it needs in target/lib.
set -euo pipefail
cd "$(dirname "$0")"
mvn --batch-mode --quiet --no-transfer-progress compile
