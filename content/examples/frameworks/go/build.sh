#!/usr/bin/env bash
# Generates the code of the service and compiles the programs.
set -euo pipefail
cd "$(dirname "$0")"
proto=documents/v1/documents.proto
package="M$proto=examples/frameworks/gen/documentspb"
arguments=()
for generator in go go-grpc connect-go grpc-gateway; do
  arguments+=(--plugin="protoc-gen-$generator=$(go tool -n "protoc-gen-$generator")" "--${generator}_out=gen"
    "--${generator}_opt=module=examples/frameworks/gen,$package")
done
mkdir -p gen
protoc --proto_path=../../proto "${arguments[@]}" \
  --grpc-gateway_opt=grpc_api_configuration=grpc-gateway/routes.yaml "$proto"
go vet ./...
rm -rf bin
go build -o bin/ ./connect ./go-grpc-middleware ./go-zero ./grpc-gateway ./kratos
