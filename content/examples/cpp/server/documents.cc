#include <grpcpp/support/error_details.h>

#include <regex>

#include "google/rpc/error_details.pb.h"
#include "google/rpc/status.pb.h"
#include "server/auth.h"
#include "server/service.h"

using namespace documents::v1;
using grpc::ServerContext;
using grpc::Status;
using grpc::StatusCode;

// region not-found-return
// Returns NOT_FOUND in one case only: the document is not there.
Status DocumentStore::GetDocument(ServerContext*, const GetDocumentRequest* request, Document* response) {
  if (Status status = CheckNotEmpty("id", request->id()); !status.ok()) return status;
  auto found = store_.Find(request->id());
  if (!found) return Status(StatusCode::NOT_FOUND, "document " + request->id() + " does not exist");
  *response = found->document;
  return Status::OK;
}
// endregion

// region invalid-argument-return
// Checks all fields before it returns, so that the caller can fix them in one go.
static Status CheckNew(const CreateDocumentRequest& request) {
  google::rpc::BadRequest bad;
  auto report = [&bad](const char* field, const char* description) {
    auto* violation = bad.add_field_violations();
    violation->set_field(field);
    violation->set_description(description);
  };
  static const std::regex valid_id("[a-z]+/[a-z0-9-]+");
  if (!std::regex_match(request.id(), valid_id)) report("id", "use folder/name in lower case");
  if (request.title().empty()) report("title", "must not be empty");
  if (bad.field_violations().empty()) return Status::OK;

  google::rpc::Status rich;
  rich.set_code(StatusCode::INVALID_ARGUMENT);
  rich.set_message(std::to_string(bad.field_violations_size()) + " fields need attention");
  rich.add_details()->PackFrom(bad);
  Status status;
  grpc::SetErrorDetails(rich, &status);
  return status;
}
// endregion

// region already-exists-return
// Never overwrites. The store looks and writes in one step, so that of two creators exactly one gets
// ALREADY_EXISTS.
Status DocumentStore::CreateDocument(ServerContext* context, const CreateDocumentRequest* request,
                                     Document* response) {
  if (Status status = CheckNew(*request); !status.ok()) return status;
  if (Status status = pace_.Take(UserOf(*context)); !status.ok()) return status;
  response->set_id(request->id());
  response->set_title(request->title());
  response->set_text(request->text());
  response->set_version(1);
  if (!store_.Create(*response)) {
    return Status(StatusCode::ALREADY_EXISTS, "document " + request->id() + " exists already");
  }
  return Status::OK;
}
// endregion

// region create
// Makes an error that carries a code and a message.
static Status Missing(const std::string& id) {
  return Status(StatusCode::NOT_FOUND, "document " + id + " does not exist");
}
// endregion

// region aborted-return
// Rejects a change to a version that is gone. The store compares the version and writes in one step;
// compared here, two writers could both pass.
Status DocumentStore::UpdateDocument(ServerContext*, const UpdateDocumentRequest* request,
                                     Document* response) {
  if (Status status = CheckNotEmpty("id", request->id()); !status.ok()) return status;
  if (Status status = CheckNotEmpty("id", request->id()); !status.ok()) return status;
  std::optional<Document> stored;
  bool written = store_.ReplaceText(request->id(), request->text(), request->version(), &stored);
  if (!stored) return Missing(request->id());
  if (!written) {
    return Status(StatusCode::ABORTED, request->id() + " is at version " + std::to_string(stored->version()) +
                                           ", the change is based on version " +
                                           std::to_string(request->version()));
  }
  *response = *stored;
  return Status::OK;
}
// endregion

// Does nothing when the document is gone already, which makes it safe to retry.
Status DocumentStore::DeleteDocument(ServerContext*, const DeleteDocumentRequest* request,
                                     DeleteDocumentResponse*) {
  if (Status status = CheckNotEmpty("id", request->id()); !status.ok()) return status;
  store_.Delete(request->id());
  return Status::OK;
}
