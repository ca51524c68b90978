#include "server/auth.h"

#include <map>

using grpc::Status;
using grpc::StatusCode;

namespace {
const std::map<grpc::string_ref, std::string> kUsers = {{"Bearer ada-token", "ada"},
                                                        {"Bearer guest-token", "guest"}};
}

// region unauthenticated-return
// An AuthMetadataProcessor: it runs before every handler and only finds out who is calling.
Status Authenticate::Process(const InputMetadata& metadata, grpc::AuthContext* caller, OutputMetadata*,
                             OutputMetadata*) {
  auto token = metadata.find("authorization");
  if (token == metadata.end()) {
    return Status(StatusCode::UNAUTHENTICATED, "no token in the authorization metadata");
  }
  auto user = kUsers.find(token->second);
  if (user == kUsers.end()) {
    return Status(StatusCode::UNAUTHENTICATED, "the token has expired");
  }
  caller->AddProperty("user", user->second);
  caller->SetPeerIdentityPropertyName("user");
  return Status::OK;
}
// endregion

std::string UserOf(const grpc::ServerContext& context) {
  auto identity = context.auth_context()->GetPeerIdentity();
  return identity.empty() ? "" : std::string(identity[0].begin(), identity[0].end());
}
