#include "client/tokens.h"

namespace experimental = grpc::experimental;

std::string Tokens::Current() const {
  std::lock_guard lock(mutex_);
  return token_;
}

void Tokens::Refresh() {
  std::lock_guard lock(mutex_);
  token_ = "ada-token";
}

namespace {

class AttachToken final : public experimental::Interceptor {
 public:
  explicit AttachToken(std::string token) : token_(std::move(token)) {}

  void Intercept(experimental::InterceptorBatchMethods* methods) override {
    if (methods->QueryInterceptionHookPoint(
            experimental::InterceptionHookPoints::PRE_SEND_INITIAL_METADATA)) {
      methods->GetSendInitialMetadata()->insert({"authorization", "Bearer " + token_});
    }
    methods->Proceed();
  }

 private:
  std::string token_;
};

}  // namespace

experimental::Interceptor* AttachTokenFactory::CreateClientInterceptor(experimental::ClientRpcInfo*) {
  return new AttachToken(tokens_->Current());
}
