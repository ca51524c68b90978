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
// The codes as gRPC C++ and the C core write them, with the same numbers in both.
const Named kConstants[][2] = {
    {CODE(grpc::StatusCode::OK), CODE(GRPC_STATUS_OK)},
    {CODE(grpc::StatusCode::CANCELLED), CODE(GRPC_STATUS_CANCELLED)},
    {CODE(grpc::StatusCode::UNKNOWN), CODE(GRPC_STATUS_UNKNOWN)},
    {CODE(grpc::StatusCode::INVALID_ARGUMENT), CODE(GRPC_STATUS_INVALID_ARGUMENT)},
    {CODE(grpc::StatusCode::DEADLINE_EXCEEDED), CODE(GRPC_STATUS_DEADLINE_EXCEEDED)},
    {CODE(grpc::StatusCode::NOT_FOUND), CODE(GRPC_STATUS_NOT_FOUND)},
    {CODE(grpc::StatusCode::ALREADY_EXISTS), CODE(GRPC_STATUS_ALREADY_EXISTS)},
    {CODE(grpc::StatusCode::PERMISSION_DENIED), CODE(GRPC_STATUS_PERMISSION_DENIED)},
    {CODE(grpc::StatusCode::RESOURCE_EXHAUSTED), CODE(GRPC_STATUS_RESOURCE_EXHAUSTED)},
    {CODE(grpc::StatusCode::FAILED_PRECONDITION), CODE(GRPC_STATUS_FAILED_PRECONDITION)},
    {CODE(grpc::StatusCode::ABORTED), CODE(GRPC_STATUS_ABORTED)},
    {CODE(grpc::StatusCode::OUT_OF_RANGE), CODE(GRPC_STATUS_OUT_OF_RANGE)},
    {CODE(grpc::StatusCode::UNIMPLEMENTED), CODE(GRPC_STATUS_UNIMPLEMENTED)},
    {CODE(grpc::StatusCode::INTERNAL), CODE(GRPC_STATUS_INTERNAL)},
    {CODE(grpc::StatusCode::UNAVAILABLE), CODE(GRPC_STATUS_UNAVAILABLE)},
    {CODE(grpc::StatusCode::DATA_LOSS), CODE(GRPC_STATUS_DATA_LOSS)},
    {CODE(grpc::StatusCode::UNAUTHENTICATED), CODE(GRPC_STATUS_UNAUTHENTICATED)},
};
// endregion

// The same codes in Abseil, and the functions that make a status of each.
const Named kAbseil[][2] = {
    {CODE(absl::StatusCode::kOk), FACTORY(absl::OkStatus)},
    {CODE(absl::StatusCode::kCancelled), FACTORY(absl::CancelledError, "")},
    {CODE(absl::StatusCode::kUnknown), FACTORY(absl::UnknownError, "")},
    {CODE(absl::StatusCode::kInvalidArgument), FACTORY(absl::InvalidArgumentError, "")},
    {CODE(absl::StatusCode::kDeadlineExceeded), FACTORY(absl::DeadlineExceededError, "")},
    {CODE(absl::StatusCode::kNotFound), FACTORY(absl::NotFoundError, "")},
    {CODE(absl::StatusCode::kAlreadyExists), FACTORY(absl::AlreadyExistsError, "")},
    {CODE(absl::StatusCode::kPermissionDenied), FACTORY(absl::PermissionDeniedError, "")},
    {CODE(absl::StatusCode::kResourceExhausted), FACTORY(absl::ResourceExhaustedError, "")},
    {CODE(absl::StatusCode::kFailedPrecondition), FACTORY(absl::FailedPreconditionError, "")},
    {CODE(absl::StatusCode::kAborted), FACTORY(absl::AbortedError, "")},
    {CODE(absl::StatusCode::kOutOfRange), FACTORY(absl::OutOfRangeError, "")},
    {CODE(absl::StatusCode::kUnimplemented), FACTORY(absl::UnimplementedError, "")},
    {CODE(absl::StatusCode::kInternal), FACTORY(absl::InternalError, "")},
    {CODE(absl::StatusCode::kUnavailable), FACTORY(absl::UnavailableError, "")},
    {CODE(absl::StatusCode::kDataLoss), FACTORY(absl::DataLossError, "")},
    {CODE(absl::StatusCode::kUnauthenticated), FACTORY(absl::UnauthenticatedError, "")},
};
// clang-format on

}  // namespace

bool PrintConstants() {
  bool agree = true;
  for (std::size_t row = 0; row < std::size(kConstants); ++row) {
    const auto& [cpp, core] = kConstants[row];
    const auto& [abseil, factory] = kAbseil[row];
    for (const Named* other : {&core, &abseil, &factory}) agree = agree && other->number == cpp.number;
    std::printf("%2d  %-39s  %-31s  %-37s  %s\n", cpp.number, cpp.name, core.name, abseil.name, factory.name);
  }
  return agree;
}
