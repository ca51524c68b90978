#pragma once

#include <memory>
#include <string>

#include "client/tokens.h"
#include "documents/v1/documents.grpc.pb.h"
#include "server/service.h"

// A server on a free port of the loopback interface, with a freshly filled store.
class LocalServer {
 public:
  // With a base, the server adds links to its errors.
  explicit LocalServer(const std::string& link_base);
  ~LocalServer();
  const std::string& address() const { return address_; }
  documents::v1::DocumentStore& store() { return store_; }

 private:
  documents::v1::DocumentStore store_;
  std::string address_;
  std::unique_ptr<grpc::Server> server_;
};

std::unique_ptr<documents::v1::Documents::Stub> Connect(const std::string& address,
                                                        std::shared_ptr<Tokens> tokens);

// An address without a listener.
std::string FreeAddress();
