#pragma once

#include <chrono>
#include <functional>
#include <future>
#include <string>
#include <vector>

#include "client/tokens.h"
#include "documents/v1/documents.grpc.pb.h"

// Each calls the document store and does what a code asks for.

// client/change.cc
grpc::Status Create(documents::v1::Documents::Stub& docs,
                    const documents::v1::CreateDocumentRequest& request);
grpc::Status Title(documents::v1::Documents::Stub& docs, const std::string& id, std::string* title);
grpc::Status CreateOnce(documents::v1::Documents::Stub& docs,
                        const documents::v1::CreateDocumentRequest& request,
                        documents::v1::Document* document);
grpc::Status DeleteFolder(documents::v1::Documents::Stub& docs, const std::string& folder);
grpc::Status ReadAll(documents::v1::Documents::Stub& docs, const std::string& id, std::string* text);
grpc::Status Summary(documents::v1::Documents::Stub& docs, const std::string& id, std::string* summary);

// client/repeat.cc
grpc::Status ReadPatiently(documents::v1::Documents::Stub& docs, const std::string& id, std::string* text,
                           std::chrono::system_clock::time_point end,
                           const std::shared_future<void>& stop);
grpc::Status CreateAtPace(documents::v1::Documents::Stub& docs,
                          const documents::v1::CreateDocumentRequest& request,
                          std::chrono::system_clock::time_point end, const std::shared_future<void>& stop);
grpc::Status AppendLine(documents::v1::Documents::Stub& docs, const std::string& line,
                        documents::v1::Document* document, const std::shared_future<void>& stop);
grpc::Status GetWithToken(documents::v1::Documents::Stub& docs, Tokens& tokens, const std::string& id,
                          documents::v1::Document* document);
grpc::Status Search(documents::v1::Documents::Stub& docs, const std::string& query,
                    documents::v1::SearchDocumentsResponse* found);

// client/stop.cc
grpc::Status Watch(documents::v1::Documents::Stub& docs, const std::string& id,
                   const std::function<bool(const documents::v1::Document&)>& show);
grpc::Status Export(documents::v1::Documents::Stub& docs,
                    const documents::v1::ExportDocumentRequest& request, const std::string& request_id);
grpc::Status ExportBook(documents::v1::Documents::Stub& docs, const std::string& id,
                        const std::string& request_id);
grpc::Status ReadOrAlarm(documents::v1::Documents::Stub& docs, const std::string& id,
                         const std::function<void(const std::string&)>& alarm);
grpc::Status DeleteFolderOrAsk(documents::v1::Documents::Stub& docs, const std::string& folder);
