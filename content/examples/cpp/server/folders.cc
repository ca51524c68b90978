#include <grpcpp/support/error_details.h>

#include "google/rpc/error_details.pb.h"
#include "google/rpc/status.pb.h"
#include "server/auth.h"
#include "server/service.h"

using namespace documents::v1;
using grpc::ServerContext;
using grpc::Status;
using grpc::StatusCode;

// region permission-denied-return
// Knows the user, who lacks a permission. ErrorInfo names the missing one.
static Status MayDeleteFolders(const std::string& user) {
  if (user == "ada") return Status::OK;
  google::rpc::ErrorInfo info;
  info.set_reason("MISSING_PERMISSION");
  info.set_domain("documents.example");
  (*info.mutable_metadata())["permission"] = "folders.delete";

  google::rpc::Status rich;
  rich.set_code(StatusCode::PERMISSION_DENIED);
  rich.set_message(user + " may not delete folders");
  rich.add_details()->PackFrom(info);
  Status status;
  grpc::SetErrorDetails(rich, &status);
  return status;
}
// endregion

// region failed-precondition-return
// Fails until the caller changes the state of the store: the same call would fail again.
Status DocumentStore::CheckEmpty(const std::string& folder) const {
  auto count = store_.Inside(folder).size();
  if (count == 0) return Status::OK;
  google::rpc::PreconditionFailure failure;
  auto* violation = failure.add_violations();
  violation->set_type("FOLDER_NOT_EMPTY");
  violation->set_subject("folders/" + folder);
  violation->set_description("delete its documents first");

  google::rpc::Status rich;
  rich.set_code(StatusCode::FAILED_PRECONDITION);
  rich.set_message("folder " + folder + " still holds " + std::to_string(count) + " documents");
  rich.add_details()->PackFrom(failure);
  Status status;
  grpc::SetErrorDetails(rich, &status);
  return status;
}
// endregion

// Checks the permission first, so that a user without it learns nothing about the folder.
Status DocumentStore::DeleteFolder(ServerContext* context, const DeleteFolderRequest* request,
                                   DeleteFolderResponse*) {
  if (Status status = MayDeleteFolders(UserOf(*context)); !status.ok()) return status;
  if (Status status = CheckNotEmpty("folder", request->folder()); !status.ok()) return status;
  return CheckEmpty(request->folder());
}
