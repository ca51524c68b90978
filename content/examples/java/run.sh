#!/usr/bin/env bash
set -euo pipefail
cd "$(dirname "$0")"
run=(java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp 'target/classes:target/lib/*')
if [ "${1-}" = minimal ]; then exec "${run[@]}" example.items.Minimal; fi
exec "${run[@]}" example.documents.Main "$@"
