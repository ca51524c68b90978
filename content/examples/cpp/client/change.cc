#include <chrono>
#include <iostream>

#include "client/calls.h"
#include "client/details.h"

using namespace documents::v1;
using namespace std::chrono_literals;
using grpc::ClientContext;
using grpc::Status;
using grpc::StatusCode;

// region invalid-argument-handle
// Shows each problem beside its field. It never sends the same request again.
Status Create(Documents::Stub& docs, const CreateDocumentRequest& request) {
  auto end = std::chrono::system_clock::now() + 5s;
  ClientContext context;
  context.set_deadline(end);
  Document created;
  Status status = docs.CreateDocument(&context, request, &created);
  if (status.error_code() != StatusCode::INVALID_ARGUMENT) return status;
  std::cout << Describe(status) << "\n";
  google::rpc::Status rich;
  rich.ParseFromString(status.error_details());
  for (const auto& detail : rich.details()) {
    google::rpc::BadRequest bad;
    if (!detail.UnpackTo(&bad)) continue;
    for (const auto& violation : bad.field_violations()) {
      std::cout << violation.field() << ": " << violation.description() << "\n";
    }
  }
  return status;
}
// endregion

// region not-found-handle
// Expects NOT_FOUND: the document is not there. Any other error stays an error.
Status Title(Documents::Stub& docs, const std::string& id, std::string* title) {
  auto end = std::chrono::system_clock::now() + 5s;
  ClientContext context;
  context.set_deadline(end);
  GetDocumentRequest request;
  request.set_id(id);
  Document found;
  Status status = docs.GetDocument(&context, request, &found);
  if (status.error_code() == StatusCode::NOT_FOUND) {
    std::cout << Describe(status) << "\n";
    *title = "(no such document)";
    return Status::OK;
  }
  *title = found.title();
  return status;
}
// endregion

// region already-exists-handle
// Is safe to retry: if an earlier attempt got through, the stored document is ours.
Status CreateOnce(Documents::Stub& docs, const CreateDocumentRequest& request, Document* document) {
  auto end = std::chrono::system_clock::now() + 5s;
  ClientContext creating;
  creating.set_deadline(end);
  Status created = docs.CreateDocument(&creating, request, document);
  if (created.error_code() != StatusCode::ALREADY_EXISTS) return created;
  std::cout << Describe(created) << "\n";
  ClientContext reading;
  reading.set_deadline(end);
  GetDocumentRequest same;
  same.set_id(request.id());
  Status read = docs.GetDocument(&reading, same, document);
  if (!read.ok()) return read;
  if (document->title() != request.title() || document->text() != request.text()) return created;
  std::cout << "same content: an earlier attempt got through\n";
  return Status::OK;
}
// endregion

// region failed-precondition-handle
// Brings the folder into the state that the call needs, and only then calls again. One deadline covers
// all of its calls.
Status DeleteFolder(Documents::Stub& docs, const std::string& folder) {
  auto end = std::chrono::system_clock::now() + 5s;
  DeleteFolderRequest request;
  request.set_folder(folder);
  DeleteFolderResponse deleted;
  ClientContext first;
  first.set_deadline(end);
  Status status = docs.DeleteFolder(&first, request, &deleted);
  if (status.error_code() != StatusCode::FAILED_PRECONDITION) return status;
  std::cout << Describe(status) << "\n";

  SearchDocumentsRequest all;
  all.set_folder(folder);
  SearchDocumentsResponse inside;
  ClientContext searching;
  searching.set_deadline(end);
  if (Status found = docs.SearchDocuments(&searching, all, &inside); !found.ok()) return found;
  for (const std::string& id : inside.ids()) {
    std::cout << "deleting " << id << "\n";
    DeleteDocumentRequest document;
    document.set_id(id);
    DeleteDocumentResponse gone;
    ClientContext deleting;
    deleting.set_deadline(end);
    if (Status done = docs.DeleteDocument(&deleting, document, &gone); !done.ok()) return done;
  }
  ClientContext second;
  second.set_deadline(end);
  return docs.DeleteFolder(&second, request, &deleted);
}
// endregion

// region out-of-range-handle
// Reads a text of unknown length. OUT_OF_RANGE tells that it ends here. One deadline covers the loop.
Status ReadAll(Documents::Stub& docs, const std::string& id, std::string* text) {
  auto end = std::chrono::system_clock::now() + 5s;
  while (true) {
    ReadContentRequest request;
    request.set_id(id);
    request.set_offset(text->size());
    request.set_limit(20);
    ReadContentResponse piece;
    ClientContext context;
    context.set_deadline(end);
    Status status = docs.ReadContent(&context, request, &piece);
    if (status.error_code() == StatusCode::OUT_OF_RANGE) {
      std::cout << Describe(status) << "\n";
      return Status::OK;
    }
    if (!status.ok()) return status;
    text->append(piece.data());
  }
}
// endregion

// region unimplemented-handle
// Also works with a server that is older than this client.
Status Summary(Documents::Stub& docs, const std::string& id, std::string* summary) {
  auto end = std::chrono::system_clock::now() + 5s;
  SummarizeDocumentRequest request;
  request.set_id(id);
  SummarizeDocumentResponse response;
  ClientContext summarizing;
  summarizing.set_deadline(end);
  Status status = docs.SummarizeDocument(&summarizing, request, &response);
  *summary = response.summary();
  if (status.error_code() != StatusCode::UNIMPLEMENTED) return status;
  std::cout << Describe(status) << "\n";
  std::cout << "this server cannot summarize; showing the title\n";
  GetDocumentRequest document;
  document.set_id(id);
  Document found;
  ClientContext reading;
  reading.set_deadline(end);
  status = docs.GetDocument(&reading, document, &found);
  *summary = found.title();
  return status;
}
// endregion
