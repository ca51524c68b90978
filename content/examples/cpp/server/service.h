#pragma once

#include "documents/v1/documents.grpc.pb.h"
#include "server/pace.h"
#include "server/store.h"

// region unimplemented-return
// Serves the store. The generated class answers UNIMPLEMENTED for every method that is not overridden, such as
// SummarizeDocument, so that the service can grow before its servers do.
class DocumentStore final : public documents::v1::Documents::Service {
  // endregion
 public:
  template <typename T>
  using Writer = grpc::ServerWriter<T>;
  using Context = grpc::ServerContext*;

  grpc::Status GetDocument(Context, const documents::v1::GetDocumentRequest*,
                           documents::v1::Document*) override;
  grpc::Status CreateDocument(Context, const documents::v1::CreateDocumentRequest*,
                              documents::v1::Document*) override;
  grpc::Status UpdateDocument(Context, const documents::v1::UpdateDocumentRequest*,
                              documents::v1::Document*) override;
  grpc::Status DeleteDocument(Context, const documents::v1::DeleteDocumentRequest*,
                              documents::v1::DeleteDocumentResponse*) override;
  grpc::Status DeleteFolder(Context, const documents::v1::DeleteFolderRequest*,
                            documents::v1::DeleteFolderResponse*) override;
  grpc::Status ReadContent(Context, const documents::v1::ReadContentRequest*,
                           documents::v1::ReadContentResponse*) override;
  grpc::Status SearchDocuments(Context, const documents::v1::SearchDocumentsRequest*,
                               documents::v1::SearchDocumentsResponse*) override;
  grpc::Status WatchDocument(Context, const documents::v1::WatchDocumentRequest*,
                             Writer<documents::v1::Document>*) override;
  grpc::Status ExportDocument(Context, const documents::v1::ExportDocumentRequest*,
                              documents::v1::ExportDocumentResponse*) override;

 private:
  grpc::Status CheckEmpty(const std::string& folder) const;
  grpc::Status Load(const Record& found);

  Store store_;
  Pace pace_;
};
