#include "rules.h"

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <functional>
#include <future>
#include <iostream>
#include <thread>

#include "client/calls.h"
#include "examples.h"
#include "local.h"

using namespace documents::v1;
using namespace std::chrono_literals;
using grpc::ClientContext;
using grpc::Status;
using grpc::StatusCode;
using Stub = Documents::Stub;

namespace {

constexpr int kRounds = 20;
constexpr int kWriters = 8;

// Makes some calls at once; returns how each ended.
std::vector<StatusCode> Together(int count, const std::function<Status(int)>& call) {
  std::promise<void> start;
  auto started = start.get_future().share();
  std::vector<std::future<StatusCode>> running;
  for (int number = 0; number < count; ++number) {
    running.push_back(std::async(std::launch::async, [&call, started, number] {
      started.wait();
      return call(number).error_code();
    }));
  }
  start.set_value();
  std::vector<StatusCode> ended;
  for (auto& one : running) ended.push_back(one.get());
  return ended;
}

// Calls the handler itself: calls over a connection arrive one after the other, which gives two
// writers little chance to meet.
void RaceWriters(DocumentStore& service) {
  GetDocumentRequest read;
  read.set_id("guides/deadlines");
  long saved = 0;
  long aborted = 0;
  for (int round = 0; round < kRounds; ++round) {
    Document base;
    service.GetDocument(nullptr, &read, &base);
    auto ended = Together(kWriters, [&](int number) {
      UpdateDocumentRequest change;
      change.set_id(base.id());
      change.set_text("writer " + std::to_string(number));
      change.set_version(base.version());
      Document changed;
      return service.UpdateDocument(nullptr, &change, &changed);
    });
    saved += std::count(ended.begin(), ended.end(), StatusCode::OK);
    aborted += std::count(ended.begin(), ended.end(), StatusCode::ABORTED);
  }
  std::cout << kRounds << " rounds of " << kWriters << " writers with one version: " << saved << " saved, "
            << aborted << " ended with code 10\n";
}

void RaceCreators(Stub& docs) {
  auto ended = Together(2, [&docs](int) {
    ClientContext context;
    context.set_deadline(Soon());
    Document created;
    return docs.CreateDocument(&context, NewDocument("notes/race", "A race", ""), &created);
  });
  std::cout << "2 creators of one document: " << std::count(ended.begin(), ended.end(), StatusCode::OK)
            << " created, " << std::count(ended.begin(), ended.end(), StatusCode::ALREADY_EXISTS)
            << " ended with code 6\n";
}

std::string When(std::chrono::steady_clock::time_point start, std::chrono::milliseconds limit) {
  return std::chrono::steady_clock::now() - start < limit ? "at once" : "too late";
}

// Runs after RaceCreators, which used up both documents: the server asks for 0.2 s.
void PrintPauses(Stub& docs) {
  auto note = NewDocument("notes/pause", "A note", "");
  std::promise<void> never;
  auto start = std::chrono::steady_clock::now();
  Status status =
      CreateAtPace(docs, note, std::chrono::system_clock::now() + 180ms, never.get_future().share());
  std::cout << "pause longer than the time left: code " << status.error_code() << ", " << When(start, 180ms)
            << "\n";

  std::promise<void> cancel;
  auto caller = std::async(std::launch::async, [&docs, &note, stop = cancel.get_future().share()] {
    return CreateAtPace(docs, note, Soon(), stop);
  });
  std::this_thread::sleep_for(50ms);
  cancel.set_value();
  caller.wait();
  ClientContext context;
  context.set_deadline(Soon());
  GetDocumentRequest request;
  request.set_id(note.id());
  Document found;
  status = docs.GetDocument(&context, request, &found);
  std::cout << "pause that the caller cancelled: code " << status.error_code() << " for the document\n";
}

// Calls a method with a bad argument and prints the error.
template <typename Request, typename Response>
void Show(const std::string& what, Stub& docs,
          Status (Stub::*method)(ClientContext*, const Request&, Response*), const Request& request) {
  ClientContext context;
  context.set_deadline(Soon());
  Response response;
  Status status = (docs.*method)(&context, request, &response);
  std::cout << what << ": code " << status.error_code() << ", " << status.error_message() << "\n";
}

ReadContentRequest Piece(const std::string& id, int offset, int limit) {
  ReadContentRequest request;
  request.set_id(id);
  request.set_offset(offset);
  request.set_limit(limit);
  return request;
}

void PrintArguments(Stub& docs) {
  Show("GetDocument without id", docs, &Stub::GetDocument, GetDocumentRequest());
  Show("UpdateDocument without id", docs, &Stub::UpdateDocument, UpdateDocumentRequest());
  Show("DeleteDocument without id", docs, &Stub::DeleteDocument, DeleteDocumentRequest());
  Show("ReadContent without id", docs, &Stub::ReadContent, Piece("", 0, 20));
  Status watched = Watch(docs, "", [](const Document&) { return true; });
  std::cout << "WatchDocument without id: code " << watched.error_code() << ", " << watched.error_message()
            << "\n";
  ExportDocumentRequest pdf;
  pdf.set_format("pdf");
  Show("ExportDocument without id", docs, &Stub::ExportDocument, pdf);
  Show("DeleteFolder without folder", docs, &Stub::DeleteFolder, DeleteFolderRequest());
  Show("ReadContent from -1", docs, &Stub::ReadContent, Piece("guides/retry", -1, 20));
  Show("ReadContent of 0 bytes", docs, &Stub::ReadContent, Piece("guides/retry", 0, 0));
  Show("ReadContent of 1001 bytes", docs, &Stub::ReadContent, Piece("guides/retry", 0, 1001));
}

std::string Stopped(DocumentStore& service) {
  std::this_thread::sleep_for(500ms);  // a shelf takes 300 ms
  int before = service.searched;
  std::this_thread::sleep_for(700ms);
  return service.searched == before ? "the handler stopped" : "the handler ran on";
}

void PrintSearches(Stub& docs, DocumentStore& service) {
  SearchDocumentsRequest everywhere;
  everywhere.set_query("retry");
  SearchDocumentsResponse found;
  ClientContext cancelled;
  cancelled.set_deadline(Soon());
  auto search = std::async(std::launch::async,
                           [&] { return docs.SearchDocuments(&cancelled, everywhere, &found); });
  std::this_thread::sleep_for(200ms);
  cancelled.TryCancel();
  search.wait();
  std::cout << "search that the client cancelled: " << Stopped(service) << "\n";
  ClientContext late;
  late.set_deadline(std::chrono::system_clock::now() + 200ms);
  docs.SearchDocuments(&late, everywhere, &found);
  std::cout << "search past its deadline: " << Stopped(service) << "\n";
}

// Calls a peer that takes connections and never responds.
bool PrintSilence() {
  int peer = socket(AF_INET, SOCK_STREAM, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t size = sizeof address;
  bind(peer, reinterpret_cast<sockaddr*>(&address), size);
  listen(peer, 5);
  getsockname(peer, reinterpret_cast<sockaddr*>(&address), &size);
  auto docs = Connect("127.0.0.1:" + std::to_string(ntohs(address.sin_port)),
                      std::make_shared<Tokens>("ada-token"));
  std::promise<void> never;
  std::string text;
  auto start = std::chrono::steady_clock::now();
  Status status = ReadPatiently(*docs, "guides/retry", &text, std::chrono::system_clock::now() + 300ms,
                                never.get_future().share());
  std::cout << "retry loop, server never responds: ended with an error " << When(start, 2000ms) << "\n";
  close(peer);
  return !status.ok();
}

}  // namespace

bool PrintRules() {
  LocalServer server("");
  auto docs = Connect(server.address(), std::make_shared<Tokens>("ada-token"));
  RaceWriters(server.store());
  RaceCreators(*docs);
  PrintPauses(*docs);
  PrintArguments(*docs);
  PrintSearches(*docs, server.store());
  return PrintSilence();
}
