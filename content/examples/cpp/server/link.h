#pragma once

#include <grpcpp/support/server_interceptor.h>

#include <string>

// Makes the interceptor that adds to every error the address of a page that explains its code.
class LinkErrorsFactory final : public grpc::experimental::ServerInterceptorFactoryInterface {
 public:
  explicit LinkErrorsFactory(std::string base) : base_(std::move(base)) {}
  grpc::experimental::Interceptor* CreateServerInterceptor(grpc::experimental::ServerRpcInfo*) override;

 private:
  std::string base_;
};
