#include <algorithm>
#include <chrono>
#include <iostream>
#include <random>
#include <thread>

#include "client/calls.h"
#include "client/details.h"

using namespace documents::v1;
using namespace std::chrono_literals;
using grpc::ClientContext;
using grpc::Status;
using grpc::StatusCode;

static std::chrono::milliseconds AnyUpTo(std::chrono::milliseconds most) {
  static std::mt19937 random{std::random_device{}()};
  return std::chrono::milliseconds(std::uniform_int_distribution<int>(0, most.count())(random));
}

// region unavailable-handle
// Repeats a read with exponential backoff. The jitter keeps many clients from coming back at once.
Status ReadPatiently(Documents::Stub& docs, const std::string& id, std::string* text) {
  constexpr int kAttempts = 4;
  auto backoff = 50ms;
  for (int attempt = 1;; ++attempt, backoff *= 2) {
    ReadContentRequest request;
    request.set_id(id);
    request.set_limit(1000);
    ReadContentResponse response;
    ClientContext context;  // a context serves one call only
    Status status = docs.ReadContent(&context, request, &response);
    *text = response.data();
    if (status.ok()) return status;
    std::cout << "attempt " << attempt << ": " << Describe(status) << "\n";
    if (status.error_code() != StatusCode::UNAVAILABLE || attempt == kAttempts) return status;
    std::this_thread::sleep_for(AnyUpTo(backoff));
  }
}
// endregion

// region resource-exhausted-handle
// Waits exactly as long as the server asks. No RetryInfo means that waiting may never help.
Status CreateAtPace(Documents::Stub& docs, const CreateDocumentRequest& request) {
  Document created;
  ClientContext first;
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
  std::this_thread::sleep_for(wait);
  ClientContext second;
  return docs.CreateDocument(&second, request, &created);
}
// endregion

// region aborted-handle
// Repeats the whole read-change-write. Sending the old request again could never succeed.
Status AppendLine(Documents::Stub& docs, const std::string& line, Document* document) {
  constexpr int kRounds = 5;
  for (int round = 1;; ++round) {
    UpdateDocumentRequest change;
    change.set_id(document->id());
    change.set_text(document->text() + line);
    change.set_version(document->version());
    ClientContext writing;
    Status status = docs.UpdateDocument(&writing, change, document);
    if (status.error_code() != StatusCode::ABORTED || round == kRounds) return status;
    std::cout << Describe(status) << "\n";
    std::this_thread::sleep_for(AnyUpTo(50ms));
    GetDocumentRequest request;
    request.set_id(change.id());
    ClientContext reading;
    status = docs.GetDocument(&reading, request, document);
    if (!status.ok()) return status;
    std::cout << "read again: version " << document->version() << "\n";
  }
}
// endregion

// region unauthenticated-handle
// Gets a new token once. A second refusal means that signing in again will not help.
Status GetWithToken(Documents::Stub& docs, Tokens& tokens, const std::string& id, Document* document) {
  GetDocumentRequest request;
  request.set_id(id);
  ClientContext first;
  Status status = docs.GetDocument(&first, request, document);
  if (status.error_code() != StatusCode::UNAUTHENTICATED) return status;
  std::cout << Describe(status) << "\n";
  tokens.Refresh();
  std::cout << "repeating with a new token\n";
  ClientContext second;
  return docs.GetDocument(&second, request, document);
}
// endregion

// region deadline-exceeded-handle
// Repeats because a search changes nothing, and asks for less because the same question would take
// as long.
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
