#pragma once

#include <grpcpp/support/status.h>

#include <chrono>
#include <mutex>
#include <optional>
#include <string>

// Lets a caller make two documents in a row and then asks for a pause.
class Pace {
 public:
  // OK, or how to go on.
  grpc::Status Take(const std::string& user);

 private:
  bool MayGo();

  std::mutex mutex_;
  int used_ = 0;
  std::optional<std::chrono::steady_clock::time_point> resumes_;
};
