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
// Says NOT_FOUND for exactly one thing: the document is not there.
Status DocumentStore::GetDocument(ServerContext*, const GetDocumentRequest* request, Document* response) {
  auto found = store_.Find(request->id());
  if (!found) return Status(StatusCode::NOT_FOUND, "document " + request->id() + " does not exist");
  *response = found->document;
  return Status::OK;
}
// endregion

// region invalid-argument-return
// Looks at all fields before it answers, so that the caller can mend them in one go.
static Status CheckNew(const CreateDocumentRequest& request) {
  google::rpc::BadRequest bad;
  auto complain = [&bad](const char* field, const char* description) {
    auto* violation = bad.add_field_violations();
    violation->set_field(field);
    violation->set_description(description);
  };
  static const std::regex valid_id("[a-z]+/[a-z0-9-]+");
  if (!std::regex_match(request.id(), valid_id)) complain("id", "use folder/name in lower case");
  if (request.title().empty()) complain("title", "must not be empty");
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
// Never overwrites. Whether the document that is there is good enough is for the caller to say.
Status DocumentStore::CreateDocument(ServerContext* context, const CreateDocumentRequest* request,
                                     Document* response) {
  if (Status status = CheckNew(*request); !status.ok()) return status;
  if (store_.Find(request->id())) {
    return Status(StatusCode::ALREADY_EXISTS, "document " + request->id() + " exists already");
  }
  if (Status status = pace_.Take(UserOf(*context)); !status.ok()) return status;
  response->set_id(request->id());
  response->set_title(request->title());
  response->set_text(request->text());
  response->set_version(1);
  store_.Put(*response);
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
// Refuses a change to a version that is gone: the caller must read again and decide anew.
Status DocumentStore::UpdateDocument(ServerContext*, const UpdateDocumentRequest* request,
                                     Document* response) {
  auto found = store_.Find(request->id());
  if (!found) return Missing(request->id());
  auto version = found->document.version();
  if (version != request->version()) {
    return Status(StatusCode::ABORTED, request->id() + " is at version " + std::to_string(version) +
                                           ", the change is based on version " +
                                           std::to_string(request->version()));
  }
  *response = found->document;
  response->set_text(request->text());
  response->set_version(version + 1);
  store_.Put(*response);
  return Status::OK;
}
// endregion

// Does nothing when the document is gone already, which makes it safe to repeat.
Status DocumentStore::DeleteDocument(ServerContext*, const DeleteDocumentRequest* request,
                                     DeleteDocumentResponse*) {
  store_.Delete(request->id());
  return Status::OK;
}
