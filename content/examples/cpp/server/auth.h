#pragma once

#include <grpcpp/security/auth_metadata_processor.h>
#include <grpcpp/server_context.h>

#include <string>

// Finds out who is calling. Give it to the server's credentials with SetAuthMetadataProcessor.
class Authenticate final : public grpc::AuthMetadataProcessor {
 public:
  grpc::Status Process(const InputMetadata& metadata, grpc::AuthContext* caller, OutputMetadata* consumed,
                       OutputMetadata* response) override;
};

std::string UserOf(const grpc::ServerContext& context);
