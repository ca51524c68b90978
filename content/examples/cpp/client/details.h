#pragma once

#include <grpcpp/support/status.h>

#include <string>

#include "google/rpc/error_details.pb.h"
#include "google/rpc/status.pb.h"

// Code and message, for people.
std::string Describe(const grpc::Status& status);

void PrintDetails(const grpc::Status& status);
