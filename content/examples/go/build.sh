#!/usr/bin/env bash
# Generates the code of the service and compiles the program.
set -euo pipefail
cd "$(dirname "$0")"
mkdir -p gen
protoc --proto_path=../proto \
  --plugin=protoc-gen-go="$(go tool -n protoc-gen-go)" --go_out=gen --go_opt=module=examples/documents/gen \
  --plugin=protoc-gen-go-grpc="$(go tool -n protoc-gen-go-grpc)" --go-grpc_out=gen --go-grpc_opt=module=examples/documents/gen \
  documents/v1/documents.proto documents/v1/streams.proto items/v1/items.proto
go vet ./...
go build -o bin/documents .
go build -o bin/serviceconfig ./serviceconfig
go build -o bin/minimal ./minimal
