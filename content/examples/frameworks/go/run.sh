#!/usr/bin/env bash
# Runs the program of one framework.
set -euo pipefail
cd "$(dirname "$0")"
case "$1" in
  list) ls -p bin | grep -v / ;;
  versions)
    go list -m -f '{{.Path}} {{.Version}}' connectrpc.com/connect github.com/grpc-ecosystem/go-grpc-middleware/v2 \
      github.com/zeromicro/go-zero github.com/grpc-ecosystem/grpc-gateway/v2 github.com/go-kratos/kratos/v3 |
      sed -E 's#^connectrpc.com/#connect-go/#; s#^(.*/)?([a-z-]+)(/v[0-9]+)? v#\2 #'
    ;;
  connect)
    bin/connect
    echo "the smallest program:"
    exec bin/minimal/connect
    ;;
  *) exec "bin/$1" ;;
esac
