#!/usr/bin/env bash
# Provokes one message.
set -euo pipefail
cd "$(dirname "$0")"
case "$1" in
  versions)
    go list -m -f '{{.Path}} {{.Version}}' connectrpc.com/connect github.com/fullstorydev/grpcurl \
      github.com/grpc-ecosystem/grpc-health-probe go.etcd.io/etcd/server/v3 |
      sed -E 's#^connectrpc.com/#connect-go/#; s#^go.etcd.io/#/etcd/#; s#^(.*/)?(connect-go|etcd|grpcurl|grpc-health-probe)(/\S+)? v#\2 #'
    ;;
  *) exec bin/systems "$1" ;;
esac
