#include "client/details.h"

#include <absl/status/status.h>
#include <grpcpp/support/error_details.h>

#include <iostream>
#include <sstream>

// region read
// Reads the code and the message. A grpc::Status cannot print itself; Abseil has the names of the
// same codes.
std::string Describe(const grpc::Status& status) {
  std::ostringstream text;
  text << static_cast<absl::StatusCode>(status.error_code()) << " (" << status.error_code()
       << "): " << status.error_message();
  return text.str();
}
// endregion

// region details-read
// Shows what a status carries besides its code and message.
void PrintDetails(const grpc::Status& status) {
  google::rpc::Status rich;
  if (!grpc::ExtractErrorDetails(status, &rich).ok()) return;
  for (const auto& detail : rich.details()) {
    google::rpc::ErrorInfo info;
    google::rpc::QuotaFailure quota;
    google::rpc::RetryInfo retry;
    google::rpc::Help help;
    google::rpc::LocalizedMessage text;
    if (detail.UnpackTo(&info)) {
      std::cout << "ErrorInfo " << info.reason() << " " << info.domain();
      for (const auto& [key, value] : info.metadata()) std::cout << " " << key << "=" << value;
      std::cout << "\n";
    } else if (detail.UnpackTo(&quota)) {
      for (const auto& violation : quota.violations()) {
        std::cout << "QuotaFailure " << violation.subject() << ": " << violation.description() << "\n";
      }
    } else if (detail.UnpackTo(&retry)) {
      std::cout << "RetryInfo " << retry.retry_delay().seconds() << "s\n";
    } else if (detail.UnpackTo(&help)) {
      for (const auto& link : help.links()) {
        std::cout << "Help " << link.description() << ": " << link.url() << "\n";
      }
    } else if (detail.UnpackTo(&text)) {
      std::cout << "LocalizedMessage " << text.locale() << ": " << text.message() << "\n";
    }
  }
}
// endregion
