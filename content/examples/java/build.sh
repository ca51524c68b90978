#!/usr/bin/env bash
# Generates the code of the service, compiles the program and gathers what it needs in target/lib.
set -euo pipefail
cd "$(dirname "$0")"
mvn --batch-mode --quiet --no-transfer-progress compile
test -f target/store.p12 || keytool -genkeypair -alias documents -keyalg EC -dname CN=localhost -ext san=ip:127.0.0.1 \
  -validity 3650 -keystore target/store.p12 -storepass documents 2>/dev/null
