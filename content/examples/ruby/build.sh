#!/usr/bin/env bash
# Generates the code of the service and looks for mistakes in the syntax.
set -euo pipefail
cd "$(dirname "$0")"
mkdir -p gen
grpc_tools_ruby_protoc --proto_path=../proto --ruby_out=gen --grpc_out=gen documents/v1/documents.proto items/v1/items.proto
for file in *.rb server/*.rb client/*.rb; do ruby -wc "$file" > /dev/null; done
