#include "examples.h"

#include <iostream>

#include "client/calls.h"
#include "client/details.h"
#include "local.h"

using namespace documents::v1;
using grpc::Status;
using grpc::StatusCode;
using Stub = Documents::Stub;

namespace {

// A signal that no caller uses: these examples wait to the end.
std::shared_future<void> Never() {
  static std::promise<void> never;
  static std::shared_future<void> future = never.get_future().share();
  return future;
}

bool Must(StatusCode code, const Status& status) {
  if (status.error_code() == code) return true;
  std::cerr << "expected code " << code << ", got " << Describe(status) << "\n";
  return false;
}

}  // namespace

std::chrono::system_clock::time_point Soon() {
  return std::chrono::system_clock::now() + std::chrono::seconds(5);
}

CreateDocumentRequest NewDocument(const std::string& id, const std::string& title, const std::string& text) {
  CreateDocumentRequest request;
  request.set_id(id);
  request.set_title(title);
  request.set_text(text);
  return request;
}

namespace {

ExportDocumentRequest ExportTo(const std::string& format) {
  ExportDocumentRequest request;
  request.set_id("guides/retry");
  request.set_format(format);
  return request;
}

bool PrintPdfQuota(Stub& docs) {
  grpc::ClientContext context;
  context.set_deadline(Soon());
  ExportDocumentResponse response;
  Status status = docs.ExportDocument(&context, ExportTo("pdf"), &response);
  std::cout << Describe(status) << "\n";
  PrintDetails(status);
  return Must(StatusCode::RESOURCE_EXHAUSTED, status);
}

bool Cancelled(Stub& docs) {
  return Must(StatusCode::OK, Watch(docs, "guides/retry", [](const Document& document) {
                std::cout << document.title() << ", version " << document.version()
                          << "; closing the page\n";
                return true;
              }));
}

bool DeadlineExceeded(Stub& docs) {
  SearchDocumentsResponse found;
  Status status = Search(docs, "retry", &found);
  for (const std::string& id : found.ids()) std::cout << "found " << id << "\n";
  return Must(StatusCode::OK, status);
}

bool NotFound(Stub& docs) {
  std::string title;
  Status status = Title(docs, "guides/retries", &title);
  std::cout << "shown as " << title << "\n";
  return Must(StatusCode::OK, status);
}

bool AlreadyExists(Stub& docs) {
  Document document;
  auto again = NewDocument("guides/retry", "Retry with care", "Retry reads freely, writes with care.");
  return Must(StatusCode::OK, CreateOnce(docs, again, &document));
}

bool ResourceExhausted(Stub& docs) {
  for (const char* id : {"notes/one", "notes/two", "notes/three"}) {
    if (!Must(StatusCode::OK, CreateAtPace(docs, NewDocument(id, "A note", ""), Soon(), Never()))) return false;
    std::cout << "created " << id << "\n";
  }
  return true;
}

bool FailedPrecondition(Stub& docs) {
  Status status = DeleteFolder(docs, "guides");
  if (status.ok()) std::cout << "deleted folder guides\n";
  return Must(StatusCode::OK, status);
}

bool Aborted(Stub& docs) {
  Document cached;
  cached.set_id("guides/retry");
  cached.set_text("Retry reads freely.");
  cached.set_version(2);
  Status status = AppendLine(docs, "\nAlways with backoff.", &cached, Never());
  std::cout << "saved version " << cached.version() << "\n";
  return Must(StatusCode::OK, status);
}

bool OutOfRange(Stub& docs) {
  std::string text;
  Status status = ReadAll(docs, "guides/retry", &text);
  std::cout << "read " << text.size() << " bytes\n";
  return Must(StatusCode::OK, status);
}

bool Unimplemented(Stub& docs) {
  std::string summary;
  Status status = Summary(docs, "guides/retry", &summary);
  std::cout << summary << "\n";
  return Must(StatusCode::OK, status);
}

bool Unavailable(Stub& docs) {
  std::string text;
  std::cout << "no server listens:\n";
  auto alone = Connect(FreeAddress(), std::make_shared<Tokens>("ada-token"));
  if (!Must(StatusCode::UNAVAILABLE, ReadPatiently(*alone, "archive/2019", &text, Soon(), Never()))) return false;
  std::cout << "the text comes back from cold storage:\n";
  Status status = ReadPatiently(docs, "archive/2019", &text, Soon(), Never());
  std::cout << "read \"" << text << "\"\n";
  return Must(StatusCode::OK, status);
}

bool DataLoss(Stub& docs) {
  return Must(StatusCode::DATA_LOSS, ReadOrAlarm(docs, "archive/damaged", [](const std::string& what) {
                std::cout << "alarm: " << what << "\n";
              }));
}

// The token of this run expires while it runs, so it has a channel of its own.
bool Unauthenticated(const std::string& address) {
  auto tokens = std::make_shared<Tokens>("expired-token");
  auto docs = Connect(address, tokens);
  Document document;
  Status status = GetWithToken(*docs, *tokens, "guides/retry", &document);
  std::cout << "got " << document.title() << "\n";
  return Must(StatusCode::OK, status);
}

bool Link(Stub& docs) {
  if (!PrintPdfQuota(docs)) return false;
  grpc::ClientContext context;
  context.set_deadline(Soon());
  GetDocumentRequest request;
  request.set_id("guides/retries");
  Document document;
  Status status = docs.GetDocument(&context, request, &document);
  std::cout << Describe(status) << "\n";
  PrintDetails(status);
  return Must(StatusCode::NOT_FOUND, status);
}

// A run that needs no more than a client which is signed in as ada.
Example AsAda(bool (*run)(Stub&)) {
  return [run](const std::string& address) {
    return run(*Connect(address, std::make_shared<Tokens>("ada-token")));
  };
}

}  // namespace

const std::map<std::string, Example> kExamples = {
    {"aborted", AsAda(Aborted)},
    {"already-exists", AsAda(AlreadyExists)},
    {"cancelled", AsAda(Cancelled)},
    {"data-loss", AsAda(DataLoss)},
    {"deadline-exceeded", AsAda(DeadlineExceeded)},
    {"details", AsAda(PrintPdfQuota)},
    {"failed-precondition", AsAda(FailedPrecondition)},
    {"internal",
     AsAda([](Stub& docs) { return Must(StatusCode::INTERNAL, ExportBook(docs, "guides/retry", "req-7")); })},
    {"invalid-argument", AsAda([](Stub& docs) {
       return Must(StatusCode::INVALID_ARGUMENT, Create(docs, NewDocument("Retry!", "", "")));
     })},
    {kLinked, AsAda(Link)},
    {"not-found", AsAda(NotFound)},
    {"out-of-range", AsAda(OutOfRange)},
    {"permission-denied",
     [](const std::string& address) {
       auto guest = Connect(address, std::make_shared<Tokens>("guest-token"));
       return Must(StatusCode::PERMISSION_DENIED, DeleteFolderOrAsk(*guest, "archive"));
     }},
    {"resource-exhausted", AsAda(ResourceExhausted)},
    {"unauthenticated", Unauthenticated},
    {"unavailable", AsAda(Unavailable)},
    {"unimplemented", AsAda(Unimplemented)},
    {"unknown", AsAda([](Stub& docs) {
       return Must(StatusCode::UNKNOWN, Export(docs, ExportTo("html"), "req-7"));
     })},
};
