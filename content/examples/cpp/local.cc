#include "local.h"

#include <arpa/inet.h>
#include <grpcpp/grpcpp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <utility>

#include "server/auth.h"
#include "server/link.h"

LocalServer::LocalServer(const std::string& link_base) {
  // An AuthMetadataProcessor needs credentials to belong to: these are for callers on the same
  // machine.
  auto credentials = grpc::experimental::LocalServerCredentials(LOCAL_TCP);
  credentials->SetAuthMetadataProcessor(std::make_shared<Authenticate>());
  grpc::ServerBuilder builder;
  int port = 0;
  builder.AddListeningPort("127.0.0.1:0", credentials, &port);
  builder.RegisterService(&store_);
  if (!link_base.empty()) {
    std::vector<std::unique_ptr<grpc::experimental::ServerInterceptorFactoryInterface>> factories;
    factories.push_back(std::make_unique<LinkErrorsFactory>(link_base));
    builder.experimental().SetInterceptorCreators(std::move(factories));
  }
  server_ = builder.BuildAndStart();
  address_ = "127.0.0.1:" + std::to_string(port);
}

LocalServer::~LocalServer() { server_->Shutdown(std::chrono::system_clock::now()); }

std::unique_ptr<documents::v1::Documents::Stub> Connect(const std::string& address,
                                                        std::shared_ptr<Tokens> tokens) {
  std::vector<std::unique_ptr<grpc::experimental::ClientInterceptorFactoryInterface>> factories;
  factories.push_back(std::make_unique<AttachTokenFactory>(std::move(tokens)));
  return documents::v1::Documents::NewStub(grpc::experimental::CreateCustomChannelWithInterceptors(
      address, grpc::InsecureChannelCredentials(), {}, std::move(factories)));
}

std::string FreeAddress() {
  int listener = socket(AF_INET, SOCK_STREAM, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t size = sizeof address;
  bind(listener, reinterpret_cast<sockaddr*>(&address), size);
  getsockname(listener, reinterpret_cast<sockaddr*>(&address), &size);
  close(listener);
  return "127.0.0.1:" + std::to_string(ntohs(address.sin_port));
}
