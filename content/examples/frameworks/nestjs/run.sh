#!/usr/bin/env bash
# Runs the program.
set -euo pipefail
cd "$(dirname "$0")"
case "$1" in
  list) echo nestjs ;;
  versions) node -p '"nestjs " + require("./node_modules/@nestjs/microservices/package.json").version' ;;
  *) exec node build/run.js ;;
esac
