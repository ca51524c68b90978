#include "server/pace.h"

#include <grpcpp/support/error_details.h>

#include "google/rpc/error_details.pb.h"
#include "google/rpc/status.pb.h"

using grpc::Status;
using grpc::StatusCode;

namespace {
constexpr std::chrono::milliseconds kPause(200);
}

bool Pace::MayGo() {
  std::lock_guard lock(mutex_);
  auto now = std::chrono::steady_clock::now();
  if (resumes_ && now >= *resumes_) {
    used_ = 0;
    resumes_.reset();
  }
  if (used_ < 2) {
    ++used_;
    return true;
  }
  if (!resumes_) resumes_ = now + kPause;
  return false;
}

// region resource-exhausted-return
// Says which limit was hit and how long to wait; without RetryInfo a client can only guess.
Status Pace::Take(const std::string& user) {
  if (MayGo()) return Status::OK;
  google::rpc::QuotaFailure quota;
  auto* violation = quota.add_violations();
  violation->set_subject("users/" + user);
  violation->set_description("2 new documents, then a pause");
  google::rpc::RetryInfo retry;
  retry.mutable_retry_delay()->set_nanos(std::chrono::nanoseconds(kPause).count());

  google::rpc::Status rich;
  rich.set_code(StatusCode::RESOURCE_EXHAUSTED);
  rich.set_message(user + " creates documents too fast");
  rich.add_details()->PackFrom(quota);
  rich.add_details()->PackFrom(retry);
  Status status;
  grpc::SetErrorDetails(rich, &status);
  return status;
}
// endregion
