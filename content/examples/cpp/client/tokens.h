#pragma once

#include <grpcpp/support/client_interceptor.h>

#include <memory>
#include <mutex>
#include <string>

// The token of the signed-in user, shared by everything that calls. A real one would talk to an
// identity provider.
class Tokens {
 public:
  explicit Tokens(std::string token) : token_(std::move(token)) {}
  std::string Current() const;
  void Refresh();

 private:
  mutable std::mutex mutex_;
  std::string token_;
};

// Makes the interceptor that puts the token on each call of a channel.
class AttachTokenFactory final : public grpc::experimental::ClientInterceptorFactoryInterface {
 public:
  explicit AttachTokenFactory(std::shared_ptr<Tokens> tokens) : tokens_(std::move(tokens)) {}
  grpc::experimental::Interceptor* CreateClientInterceptor(grpc::experimental::ClientRpcInfo*) override;

 private:
  std::shared_ptr<Tokens> tokens_;
};
