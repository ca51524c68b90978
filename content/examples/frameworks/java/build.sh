#!/usr/bin/env bash
# Generates the code of the service, compiles the programs and gathers what they need in target/lib.
set -euo pipefail
cd "$(dirname "$0")"
mvn --batch-mode --quiet --no-transfer-progress compile
