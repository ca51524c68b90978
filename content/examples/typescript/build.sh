#!/usr/bin/env bash
# Installs the pinned packages, generates the code of the service and checks the types. Node runs the sources as they are.
set -euo pipefail
cd "$(dirname "$0")"
cmp -s package-lock.json node_modules/.installed.json || {
  npm ci --no-audit --no-fund --ignore-scripts --silent
  cp package-lock.json node_modules/.installed.json
}
mkdir -p gen
protoc --proto_path=../proto --plugin=node_modules/.bin/protoc-gen-ts_proto --ts_proto_out=gen \
  --ts_proto_opt=outputServices=grpc-js,env=node,esModuleInterop=true,importSuffix=.ts \
  documents/v1/documents.proto documents/v1/streams.proto items/v1/items.proto google/rpc/status.proto google/rpc/error_details.proto
node_modules/.bin/tsc
