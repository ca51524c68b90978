#!/usr/bin/env bash
# Generates the code of the service and compiles the programs.
set -euo pipefail
cd "$(dirname "$0")"
proto=documents/v1/documents.proto
items=items/v1/items.proto
package="M$proto=examples/frameworks/gen/documentspb,M$items=examples/frameworks/gen/itemspb"
arguments=()
for generator in go go-grpc connect-go grpc-gateway; do
  arguments+=(--plugin="protoc-gen-$generator=$(go tool -n "protoc-gen-$generator")" "--${generator}_out=gen"
    "--${generator}_opt=module=examples/frameworks/gen,$package")
done
mkdir -p gen
protoc --proto_path=../../proto "${arguments[@]}" \
  --grpc-gateway_opt=grpc_api_configuration=grpc-gateway/routes.yaml "$proto"
protoc --proto_path=../../proto --plugin="protoc-gen-go=$(go tool -n protoc-gen-go)" --go_out=gen \
  --go_opt="module=examples/frameworks/gen,$package" \
  --plugin="protoc-gen-connect-go=$(go tool -n protoc-gen-connect-go)" --connect-go_out=gen \
  --connect-go_opt="module=examples/frameworks/gen,$package" "$items"
go vet ./...
rm -rf bin
go build -o bin/ ./connect ./go-grpc-middleware ./go-zero ./grpc-gateway ./kratos
go build -o bin/minimal/connect ./connect/minimal
