#pragma once

#include <atomic>

#include "documents/v1/documents.grpc.pb.h"
#include "server/pace.h"
#include "server/store.h"

namespace documents::v1 {

using grpc::ServerContext;
using grpc::Status;

// region unimplemented-return
// Serves the store. The generated class returns UNIMPLEMENTED for every method that is not
// overridden, such as SummarizeDocument, so that the service can grow before its servers do.
class DocumentStore final : public Documents::Service {
 public:
  Status GetDocument(ServerContext*, const GetDocumentRequest*, Document*) override;
  Status CreateDocument(ServerContext*, const CreateDocumentRequest*, Document*) override;
  Status UpdateDocument(ServerContext*, const UpdateDocumentRequest*, Document*) override;
  Status DeleteDocument(ServerContext*, const DeleteDocumentRequest*, DeleteDocumentResponse*) override;
  Status DeleteFolder(ServerContext*, const DeleteFolderRequest*, DeleteFolderResponse*) override;
  Status ReadContent(ServerContext*, const ReadContentRequest*, ReadContentResponse*) override;
  Status SearchDocuments(ServerContext*, const SearchDocumentsRequest*, SearchDocumentsResponse*) override;
  Status WatchDocument(ServerContext*, const WatchDocumentRequest*, grpc::ServerWriter<Document>*) override;
  Status ExportDocument(ServerContext*, const ExportDocumentRequest*, ExportDocumentResponse*) override;

  // Slow shelves that searches went through so far, so that a test can see a search stop.
  std::atomic<int> searched{0};

 private:
  Status CheckEmpty(const std::string& folder) const;
  Status Load(const Record& found);

  Store store_;
  Pace pace_;
};
// endregion

// Rejects an argument that no state of the store makes right; OK when it is not empty.
inline Status CheckNotEmpty(const std::string& name, const std::string& value) {
  return value.empty() ? Status(grpc::StatusCode::INVALID_ARGUMENT, name + " must not be empty") : Status::OK;
}

}  // namespace documents::v1
