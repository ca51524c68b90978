#include "reproduce/messages.h"

#include <grpcpp/grpcpp.h>
#include <grpcpp/security/credentials.h>

#include <chrono>
#include <stdexcept>
#include <thread>

#include "client/details.h"
#include "documents/v1/documents.grpc.pb.h"
#include "local.h"
#include "reproduce/peer.h"

using namespace documents::v1;
using namespace std::chrono_literals;
using grpc::ClientContext;
using grpc::Status;

namespace {

// A service whose GetDocument does what the provocation at hand needs.
class Echo final : public Documents::Service {
 public:
  using Get = std::function<void(grpc::ServerContext*, Document*)>;
  explicit Echo(Get get) : get_(std::move(get)) {}

  Status GetDocument(grpc::ServerContext* context, const GetDocumentRequest*, Document* document) override {
    get_(context, document);
    return Status::OK;
  }

 private:
  Get get_;
};

void Nothing(grpc::ServerContext*, Document*) {}

void Throw(grpc::ServerContext*, Document*) { throw std::runtime_error("bad"); }

void Large(grpc::ServerContext*, Document* document) { document->set_text(std::string(5 << 20, 'x')); }

void Wait(grpc::ServerContext* context, Document*) {
  while (!context->IsCancelled()) std::this_thread::sleep_for(10ms);
}

std::shared_ptr<grpc::Channel> ChannelTo(const std::string& address, grpc::ChannelArguments options = {}) {
  return grpc::CreateCustomChannel(address, grpc::InsecureChannelCredentials(), options);
}

std::string Call(const std::shared_ptr<grpc::Channel>& channel, ClientContext& context,
                 const std::string& id = "guides/retry") {
  GetDocumentRequest request;
  request.set_id(id);
  Document document;
  return Describe(Documents::NewStub(channel)->GetDocument(&context, request, &document));
}

std::string Call(const std::shared_ptr<grpc::Channel>& channel) {
  ClientContext context;
  return Call(channel, context);
}

// Lets a call meet a peer that is no gRPC server.
std::function<std::string()> Meet(Behaviour behave) {
  return [behave = std::move(behave)] {
    Peer peer(behave);
    return Call(ChannelTo(peer.address()));
  };
}

// Lets a call meet a server.
std::function<std::string()> Serving(Echo::Get get, std::function<std::string(const std::string&)> call) {
  return [get = std::move(get), call = std::move(call)] {
    Echo echo(get);
    int port = 0;
    grpc::ServerBuilder builder;
    builder.AddListeningPort("127.0.0.1:0", grpc::InsecureServerCredentials(), &port);
    builder.RegisterService(&echo);
    auto server = builder.BuildAndStart();
    std::string printed = call("127.0.0.1:" + std::to_string(port));
    server->Shutdown(std::chrono::system_clock::now());
    return printed;
  };
}

std::string Simply(const std::string& address) { return Call(ChannelTo(address)); }

std::string SoonGone(const std::string& address) {
  ClientContext context;
  context.set_deadline(std::chrono::system_clock::now() + 100ms);
  return Call(ChannelTo(address), context);
}

std::string SendLarge(const std::string& address) {
  grpc::ChannelArguments options;
  options.SetMaxSendMessageSize(1024);
  ClientContext context;
  return Call(ChannelTo(address, options), context, std::string(2048, 'x'));
}

std::string WithToken(const std::string& address) {
  ClientContext context;
  context.set_credentials(grpc::AccessTokenCredentials("ada-token"));
  return Call(ChannelTo(address), context);
}

// Gets tokens from somewhere else, which fails.
class SignedOut final : public grpc::MetadataCredentialsPlugin {
 public:
  Status GetMetadata(grpc::string_ref, grpc::string_ref, const grpc::AuthContext&,
                     std::multimap<grpc::string, grpc::string>*) override {
    return Status(grpc::StatusCode::UNAUTHENTICATED, "no refresh token, sign in again");
  }
};

std::string WithPlugin(const std::string& address) {
  ClientContext context;
  context.set_credentials(grpc::MetadataCredentialsFromPlugin(std::make_unique<SignedOut>()));
  return Call(grpc::CreateChannel(address, grpc::experimental::LocalCredentials(LOCAL_TCP)), context);
}

}  // namespace

const std::map<std::string, std::function<std::string()>> kMessages = {
    {"reproduce/core-deadline-exceeded", Serving(Wait, SoonGone)},
    {"reproduce/core-failed-to-connect-to-all-addresses", [] { return Simply(FreeAddress()); }},
    {"reproduce/core-http1-server", Meet(SpeakHttp1)},
    {"reproduce/core-http2-header-status-401-403", Meet(Answer(HttpStatus("403")))},
    {"reproduce/core-http2-header-status-404", Meet(Answer(HttpStatus("404")))},
    {"reproduce/core-http2-header-status-5xx", Meet(Answer(HttpStatus("503")))},
    {"reproduce/core-http2-header-status-other", Meet(Answer(HttpStatus("500")))},
    {"reproduce/core-insufficient-security-level", Serving(Nothing, WithToken)},
    {"reproduce/core-received-message-too-large", Serving(Large, Simply)},
    {"reproduce/core-rst-stream-0", Meet(Answer(Reset(0)))},
    {"reproduce/core-rst-stream-11", Meet(Answer(Reset(11)))},
    {"reproduce/core-rst-stream-2", Meet(Answer(Reset(2)))},
    {"reproduce/core-rst-stream-7", Meet(Answer(Reset(7)))},
    {"reproduce/core-rst-stream-8", Meet(Answer(Reset(8)))},
    {"reproduce/core-sent-message-too-large", Serving(Nothing, SendLarge)},
    {"reproduce/core-socket-closed", Meet(HangUp)},
    {"reproduce/credentials-plugin-failed", Serving(Nothing, WithPlugin)},
    {"reproduce/cpp-unexpected-error-in-handler", Serving(Throw, Simply)},
};
