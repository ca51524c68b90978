#!/usr/bin/env bash
# Compiles the program, and the tools that it runs.
set -euo pipefail
cd "$(dirname "$0")"
go vet ./...
go build -o bin/systems .
go build -o bin/ github.com/fullstorydev/grpcurl/cmd/grpcurl github.com/grpc-ecosystem/grpc-health-probe
