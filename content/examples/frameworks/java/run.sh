#!/usr/bin/env bash
# Runs the program of one framework.
set -euo pipefail
cd "$(dirname "$0")"
run() {
  exec java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp "$1/target/classes:$1/target/lib/*" "example.frameworks.$2"
}
case "$1" in
  list) printf '%s\n' armeria dubbo spring-grpc ;;
  versions)
    for id in armeria dubbo spring-grpc; do
      sed -nE "s#.*<$id.version>(.*)</$id.version>.*#$id \1#p" pom.xml
    done
    ;;
  armeria) run armeria ArmeriaRun ;;
  dubbo) run dubbo DubboRun ;;
  spring-grpc) run spring-grpc SpringGrpcRun ;;
  *) exit 2 ;;
esac
