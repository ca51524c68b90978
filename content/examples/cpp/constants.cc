#include "constants.h"

#include <absl/status/status.h>
#include <grpc/status.h>
#include <grpcpp/support/status.h>

#include <cstddef>
#include <cstdio>

namespace {

struct Named {
  const char* name;
  int number;
};

// A name that is printed is one that the compiler knows.
#define CODE(name) \
  Named { #name, static_cast<int>(name) }
#define FACTORY(name, ...) \
  Named { #name, static_cast<int>(name(__VA_ARGS__).code()) }

// clang-format off
// region constants
// The codes as gRPC C++, the C core and Abseil write them, with the same numbers in all three.
const Named kConstants[][3] = {
    {CODE(grpc::StatusCode::OK), CODE(GRPC_STATUS_OK), CODE(absl::StatusCode::kOk)},
    {CODE(grpc::StatusCode::CANCELLED), CODE(GRPC_STATUS_CANCELLED), CODE(absl::StatusCode::kCancelled)},
    {CODE(grpc::StatusCode::UNKNOWN), CODE(GRPC_STATUS_UNKNOWN), CODE(absl::StatusCode::kUnknown)},
    {CODE(grpc::StatusCode::INVALID_ARGUMENT), CODE(GRPC_STATUS_INVALID_ARGUMENT), CODE(absl::StatusCode::kInvalidArgument)},
    {CODE(grpc::StatusCode::DEADLINE_EXCEEDED), CODE(GRPC_STATUS_DEADLINE_EXCEEDED), CODE(absl::StatusCode::kDeadlineExceeded)},
    {CODE(grpc::StatusCode::NOT_FOUND), CODE(GRPC_STATUS_NOT_FOUND), CODE(absl::StatusCode::kNotFound)},
    {CODE(grpc::StatusCode::ALREADY_EXISTS), CODE(GRPC_STATUS_ALREADY_EXISTS), CODE(absl::StatusCode::kAlreadyExists)},
    {CODE(grpc::StatusCode::PERMISSION_DENIED), CODE(GRPC_STATUS_PERMISSION_DENIED), CODE(absl::StatusCode::kPermissionDenied)},
    {CODE(grpc::StatusCode::RESOURCE_EXHAUSTED), CODE(GRPC_STATUS_RESOURCE_EXHAUSTED), CODE(absl::StatusCode::kResourceExhausted)},
    {CODE(grpc::StatusCode::FAILED_PRECONDITION), CODE(GRPC_STATUS_FAILED_PRECONDITION), CODE(absl::StatusCode::kFailedPrecondition)},
    {CODE(grpc::StatusCode::ABORTED), CODE(GRPC_STATUS_ABORTED), CODE(absl::StatusCode::kAborted)},
    {CODE(grpc::StatusCode::OUT_OF_RANGE), CODE(GRPC_STATUS_OUT_OF_RANGE), CODE(absl::StatusCode::kOutOfRange)},
    {CODE(grpc::StatusCode::UNIMPLEMENTED), CODE(GRPC_STATUS_UNIMPLEMENTED), CODE(absl::StatusCode::kUnimplemented)},
    {CODE(grpc::StatusCode::INTERNAL), CODE(GRPC_STATUS_INTERNAL), CODE(absl::StatusCode::kInternal)},
    {CODE(grpc::StatusCode::UNAVAILABLE), CODE(GRPC_STATUS_UNAVAILABLE), CODE(absl::StatusCode::kUnavailable)},
    {CODE(grpc::StatusCode::DATA_LOSS), CODE(GRPC_STATUS_DATA_LOSS), CODE(absl::StatusCode::kDataLoss)},
    {CODE(grpc::StatusCode::UNAUTHENTICATED), CODE(GRPC_STATUS_UNAUTHENTICATED), CODE(absl::StatusCode::kUnauthenticated)},
};
// endregion

const Named kFactories[] = {
    FACTORY(absl::OkStatus),
    FACTORY(absl::CancelledError, ""),
    FACTORY(absl::UnknownError, ""),
    FACTORY(absl::InvalidArgumentError, ""),
    FACTORY(absl::DeadlineExceededError, ""),
    FACTORY(absl::NotFoundError, ""),
    FACTORY(absl::AlreadyExistsError, ""),
    FACTORY(absl::PermissionDeniedError, ""),
    FACTORY(absl::ResourceExhaustedError, ""),
    FACTORY(absl::FailedPreconditionError, ""),
    FACTORY(absl::AbortedError, ""),
    FACTORY(absl::OutOfRangeError, ""),
    FACTORY(absl::UnimplementedError, ""),
    FACTORY(absl::InternalError, ""),
    FACTORY(absl::UnavailableError, ""),
    FACTORY(absl::DataLossError, ""),
    FACTORY(absl::UnauthenticatedError, ""),
};
// clang-format on

}  // namespace

bool PrintConstants() {
  bool agree = true;
  for (std::size_t row = 0; row < std::size(kConstants); ++row) {
    const auto& [cpp, core, abseil] = kConstants[row];
    const Named& factory = kFactories[row];
    agree = agree && core.number == cpp.number && abseil.number == cpp.number && factory.number == cpp.number;
    std::printf("%2d  %-39s  %-31s  %-35s  %s\n", cpp.number, cpp.name, core.name, abseil.name, factory.name);
  }
  return agree;
}
