#include <chrono>
#include <iostream>

#include "client/calls.h"
#include "client/details.h"

using namespace documents::v1;
using namespace std::chrono_literals;
using grpc::ClientContext;
using grpc::Status;
using grpc::StatusCode;

// region cancelled-handle
// Shows a document until the user closes the page: CANCELLED is then the expected end. The deadline
// limits streams that never end.
Status Watch(Documents::Stub& docs, const std::string& id,
             const std::function<bool(const Document&)>& show) {
  auto end = std::chrono::system_clock::now() + 1h;
  ClientContext context;
  context.set_deadline(end);
  WatchDocumentRequest request;
  request.set_id(id);
  auto reader = docs.WatchDocument(&context, request);
  Document document;
  bool closed = false;
  while (reader->Read(&document)) {
    closed = show(document);
    if (closed) context.TryCancel();
  }
  Status status = reader->Finish();
  if (closed && status.error_code() == StatusCode::CANCELLED) {
    std::cout << Describe(status) << "\n";
    return Status::OK;
  }
  return status;
}
// endregion

// region unknown-handle
// Does not retry after UNKNOWN: the export could have run.
Status Export(Documents::Stub& docs, const ExportDocumentRequest& request, const std::string& request_id) {
  auto end = std::chrono::system_clock::now() + 5s;
  ClientContext context;
  context.set_deadline(end);
  context.AddMetadata("x-request-id", request_id);
  ExportDocumentResponse response;
  Status status = docs.ExportDocument(&context, request, &response);
  if (status.error_code() == StatusCode::UNKNOWN) {
    std::cout << Describe(status) << "\n";
    std::cout << "not retried; look for request " << request_id << " in the server's log\n";
  }
  return status;
}
// endregion

// region internal-handle
// Shows the user an id to report. The bug is in the service, so a retry only adds load.
Status ExportBook(Documents::Stub& docs, const std::string& id, const std::string& request_id) {
  auto end = std::chrono::system_clock::now() + 5s;
  ClientContext context;
  context.set_deadline(end);
  context.AddMetadata("x-request-id", request_id);
  ExportDocumentRequest request;
  request.set_id(id);
  request.set_format("epub");
  ExportDocumentResponse response;
  Status status = docs.ExportDocument(&context, request, &response);
  if (status.error_code() == StatusCode::INTERNAL) {
    std::cout << Describe(status) << "\n";
    std::cout << "the document service has a bug, please report request " << request_id << "\n";
  }
  return status;
}
// endregion

// region data-loss-handle
// Stops at damaged data: no retry, and no write over bytes that a backup can repair.
Status ReadOrAlarm(Documents::Stub& docs, const std::string& id,
                   const std::function<void(const std::string&)>& alarm) {
  auto end = std::chrono::system_clock::now() + 5s;
  ClientContext context;
  context.set_deadline(end);
  ReadContentRequest request;
  request.set_id(id);
  request.set_limit(1000);
  ReadContentResponse response;
  Status status = docs.ReadContent(&context, request, &response);
  if (status.error_code() == StatusCode::DATA_LOSS) {
    std::cout << Describe(status) << "\n";
    alarm("restore " + id + " from a backup");
  }
  return status;
}
// endregion

// region permission-denied-handle
// Shows which permission is missing and who can grant it. A retry cannot change permissions.
Status DeleteFolderOrAsk(Documents::Stub& docs, const std::string& folder) {
  auto end = std::chrono::system_clock::now() + 5s;
  ClientContext context;
  context.set_deadline(end);
  DeleteFolderRequest request;
  request.set_folder(folder);
  DeleteFolderResponse response;
  Status status = docs.DeleteFolder(&context, request, &response);
  if (status.error_code() != StatusCode::PERMISSION_DENIED) return status;
  std::cout << Describe(status) << "\n";
  google::rpc::Status rich;
  rich.ParseFromString(status.error_details());
  for (const auto& detail : rich.details()) {
    google::rpc::ErrorInfo info;
    if (detail.UnpackTo(&info) && info.reason() == "MISSING_PERMISSION") {
      std::cout << "ask an owner of " << folder << " for " << info.metadata().at("permission") << "\n";
    }
  }
  return status;
}
// endregion
