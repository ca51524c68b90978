#include <chrono>
#include <thread>

#include "server/service.h"

using namespace documents::v1;
using namespace std::chrono_literals;
using grpc::ServerContext;
using grpc::Status;
using grpc::StatusCode;

namespace {
constexpr int kShelves = 7;
}

// region deadline-exceeded-return
// Checks between two steps whether the call has ended: because the deadline passed, because the client
// cancelled, or because the connection broke.
Status DocumentStore::SearchDocuments(ServerContext* context, const SearchDocumentsRequest* request,
                                      SearchDocumentsResponse* response) {
  if (request->folder().empty()) {
    for (int shelf = 0; shelf < kShelves; ++shelf) {
      std::this_thread::sleep_for(300ms);  // one slow shelf of the archive
      ++searched;
      if (context->IsCancelled()) {
        bool late = std::chrono::system_clock::now() >= context->deadline();
        return Status(late ? StatusCode::DEADLINE_EXCEEDED : StatusCode::CANCELLED,
                      "search stopped: the call has ended");
      }
    }
  }
  for (const std::string& id : store_.Inside(request->folder())) {
    if (id.find(request->query()) != std::string::npos) response->add_ids(id);
  }
  return Status::OK;
}
// endregion

// region cancelled-return
// Sends the document as it is, then waits for changes until the call ends. IsCancelled is also true
// when the deadline has passed, which is another code.
Status DocumentStore::WatchDocument(ServerContext* context, const WatchDocumentRequest* request,
                                    grpc::ServerWriter<Document>* writer) {
  if (Status status = CheckNotEmpty("id", request->id()); !status.ok()) return status;
  auto found = store_.Find(request->id());
  if (!found) return Status(StatusCode::NOT_FOUND, "document " + request->id() + " does not exist");
  writer->Write(found->document);
  while (!context->IsCancelled()) std::this_thread::sleep_for(20ms);
  if (std::chrono::system_clock::now() >= context->deadline()) {
    return Status(StatusCode::DEADLINE_EXCEEDED, "watch stopped: the deadline has passed");
  }
  return Status::CANCELLED;
}
// endregion
