#!/usr/bin/env bash
set -euo pipefail
cd "$(dirname "$0")"
exec java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp 'target/classes:target/lib/*' example.documents.MainKt "$@"
