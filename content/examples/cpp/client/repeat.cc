#include <algorithm>
#include <chrono>
#include <iostream>
#include <random>

#include "client/calls.h"
#include "client/details.h"

using namespace documents::v1;
using namespace std::chrono_literals;
using grpc::ClientContext;
using grpc::Status;
using grpc::StatusCode;

using TimePoint = std::chrono::system_clock::time_point;

static std::chrono::milliseconds AnyUpTo(std::chrono::milliseconds most) {
  static std::mt19937 random{std::random_device{}()};
  return std::chrono::milliseconds(std::uniform_int_distribution<int>(0, most.count())(random));
}

// region unavailable-handle
// Retries a read with exponential backoff. The jitter spreads the retries of many clients. All attempts
// and waits end within one deadline, or when `stop` gets its value.
Status ReadPatiently(Documents::Stub& docs, const std::string& id, std::string* text, TimePoint end,
                     const std::shared_future<void>& stop) {
  constexpr int kAttempts = 4;
  auto backoff = 50ms;
  for (int attempt = 1;; ++attempt, backoff = std::min(2 * backoff, 1000ms)) {
    ReadContentRequest request;
    request.set_id(id);
    request.set_limit(1000);
    ReadContentResponse response;
    ClientContext context;  // a context serves one call only
    context.set_deadline(end);
    Status status = docs.ReadContent(&context, request, &response);
    *text = response.data();
    if (status.ok()) return status;
    std::cout << "attempt " << attempt << ": " << Describe(status) << "\n";
    if (status.error_code() != StatusCode::UNAVAILABLE || attempt == kAttempts) return status;
    if (stop.wait_for(AnyUpTo(backoff)) == std::future_status::ready) return status;
  }
}
// endregion

// region resource-exhausted-handle
// Waits as long as the server asks, if the deadline leaves the time. Without RetryInfo waiting may never
// help. A value for `stop` ends the wait early.
Status CreateAtPace(Documents::Stub& docs, const CreateDocumentRequest& request, TimePoint end,
                    const std::shared_future<void>& stop) {
  Document created;
  ClientContext first;
  first.set_deadline(end);
  Status status = docs.CreateDocument(&first, request, &created);
  if (status.error_code() != StatusCode::RESOURCE_EXHAUSTED) return status;
  std::cout << Describe(status) << "\n";

  google::rpc::Status rich;
  rich.ParseFromString(status.error_details());
  google::rpc::RetryInfo info;
  bool asked = std::any_of(rich.details().begin(), rich.details().end(),
                           [&info](const auto& detail) { return detail.UnpackTo(&info); });
  if (!asked) return status;
  auto wait = std::chrono::seconds(info.retry_delay().seconds()) +
              std::chrono::nanoseconds(info.retry_delay().nanos());
  std::cout << "the server asks to wait " << wait / 1ms << " ms\n";
  if (std::chrono::system_clock::now() + wait > end) return status;
  if (stop.wait_for(wait) == std::future_status::ready) return status;
  ClientContext second;
  second.set_deadline(end);
  return docs.CreateDocument(&second, request, &created);
}
// endregion

// region aborted-handle
// Retries the whole read-change-write: the old request could never succeed. Rounds and time are both
// limited.
Status AppendLine(Documents::Stub& docs, const std::string& line, Document* document,
                  const std::shared_future<void>& stop) {
  auto end = std::chrono::system_clock::now() + 5s;
  constexpr int kRounds = 5;
  for (int round = 1;; ++round) {
    UpdateDocumentRequest change;
    change.set_id(document->id());
    change.set_text(document->text() + line);
    change.set_version(document->version());
    ClientContext writing;
    writing.set_deadline(end);
    Status status = docs.UpdateDocument(&writing, change, document);
    if (status.error_code() != StatusCode::ABORTED || round == kRounds) return status;
    std::cout << Describe(status) << "\n";
    if (stop.wait_for(AnyUpTo(50ms)) == std::future_status::ready) return status;
    GetDocumentRequest request;
    request.set_id(change.id());
    ClientContext reading;
    reading.set_deadline(end);
    status = docs.GetDocument(&reading, request, document);
    if (!status.ok()) return status;
    std::cout << "read again: version " << document->version() << "\n";
  }
}
// endregion

// region unauthenticated-handle
// Gets a new token once. If the server rejects that one, too, another will not help.
Status GetWithToken(Documents::Stub& docs, Tokens& tokens, const std::string& id, Document* document) {
  auto end = std::chrono::system_clock::now() + 5s;
  GetDocumentRequest request;
  request.set_id(id);
  ClientContext first;
  first.set_deadline(end);
  Status status = docs.GetDocument(&first, request, document);
  if (status.error_code() != StatusCode::UNAUTHENTICATED) return status;
  std::cout << Describe(status) << "\n";
  tokens.Refresh();
  std::cout << "retrying with a new token\n";
  ClientContext second;
  second.set_deadline(end);
  return docs.GetDocument(&second, request, document);
}
// endregion

// region deadline-exceeded-handle
// Retries because a search changes nothing, and asks for less: the same search would take as long.
Status Search(Documents::Stub& docs, const std::string& query, SearchDocumentsResponse* found) {
  SearchDocumentsRequest request;
  request.set_query(query);
  ClientContext quick;
  quick.set_deadline(std::chrono::system_clock::now() + 200ms);
  Status status = docs.SearchDocuments(&quick, request, found);
  if (status.error_code() != StatusCode::DEADLINE_EXCEEDED) return status;
  std::cout << Describe(status) << "\n";
  std::cout << "searching only the guides\n";
  request.set_folder("guides");
  ClientContext smaller;
  smaller.set_deadline(std::chrono::system_clock::now() + 2s);
  return docs.SearchDocuments(&smaller, request, found);
}
// endregion
