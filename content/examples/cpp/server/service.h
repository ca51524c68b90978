#pragma once

#include "documents/v1/documents.grpc.pb.h"
#include "server/pace.h"
#include "server/store.h"

namespace documents::v1 {

using grpc::ServerContext;
using grpc::Status;

// region unimplemented-return
// Serves the store. The generated class answers UNIMPLEMENTED for every method that is not
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

 private:
  Status CheckEmpty(const std::string& folder) const;
  Status Load(const Record& found);

  Store store_;
  Pace pace_;
};
// endregion

}  // namespace documents::v1
