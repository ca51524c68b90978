#include "server/service.h"

using namespace documents::v1;
using grpc::ServerContext;
using grpc::Status;
using grpc::StatusCode;

// region unavailable-return
// Cannot reach the text right now. Nothing is wrong with the request, so the client can retry it.
Status DocumentStore::Load(const Record& found) {
  const std::string& id = found.document.id();
  if (!store_.WarmUp(id)) {
    return Status(StatusCode::UNAVAILABLE, id + " is being fetched from cold storage");
  }
  return Status::OK;
}
// endregion

// region data-loss-return
// Returns no bytes at all when they are not the stored ones.
static Status Verify(const Record& found) {
  if (Checksum(found.document.text()) != found.checksum) {
    return Status(StatusCode::DATA_LOSS,
                  "the stored bytes of " + found.document.id() + " do not match their checksum");
  }
  return Status::OK;
}
// endregion

// region out-of-range-return
// Finds what is wrong whatever the text holds. Unchecked, a negative offset would throw below.
static Status CheckPiece(const ReadContentRequest& request) {
  if (request.offset() < 0) {
    return Status(StatusCode::INVALID_ARGUMENT, "offset must not be negative");
  }
  if (request.limit() < 1 || request.limit() > 1000) {
    return Status(StatusCode::INVALID_ARGUMENT, "limit must be 1 to 1000");
  }
  return CheckNotEmpty("id", request.id());
}

// Rejects an offset that depends on the text: it is valid once the text has grown.
static Status Piece(const ReadContentRequest& request, const std::string& text,
                    ReadContentResponse* response) {
  auto size = static_cast<int64_t>(text.size());
  if (request.offset() >= size) {
    return Status(StatusCode::OUT_OF_RANGE, "offset " + std::to_string(request.offset()) +
                                                " is past the end of " + request.id() + " (" +
                                                std::to_string(size) + " bytes)");
  }
  response->set_data(text.substr(request.offset(), request.limit()));
  return Status::OK;
}
// endregion

Status DocumentStore::ReadContent(ServerContext*, const ReadContentRequest* request,
                                  ReadContentResponse* response) {
  if (Status status = CheckPiece(*request); !status.ok()) return status;
  auto found = store_.Find(request->id());
  if (!found) return Status(StatusCode::NOT_FOUND, "document " + request->id() + " does not exist");
  if (Status status = Load(*found); !status.ok()) return status;
  if (Status status = Verify(*found); !status.ok()) return status;
  return Piece(*request, found->document.text(), response);
}
