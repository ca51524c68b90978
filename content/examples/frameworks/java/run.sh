#!/usr/bin/env bash
# Runs the program of one framework.
set -euo pipefail
cd "$(dirname "$0")"
case "$1" in
  list) echo armeria ;;
  versions) sed -nE 's#.*<armeria.version>(.*)</armeria.version>.*#armeria \1#p' pom.xml ;;
  armeria)
    exec java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp 'target/classes:target/lib/*' example.frameworks.ArmeriaRun
    ;;
  *) exit 2 ;;
esac
