#include "server/link.h"

#include <grpcpp/support/error_details.h>

#include "google/rpc/error_details.pb.h"
#include "google/rpc/status.pb.h"

using grpc::Status;
namespace experimental = grpc::experimental;

namespace {

// region link-interceptor
// Extends the Help that is there: a status should hold each type of detail only once.
Status WithLink(const Status& status, const std::string& base) {
  google::rpc::Status rich;
  grpc::ExtractErrorDetails(status, &rich);
  rich.set_code(status.error_code());
  rich.set_message(status.error_message());
  google::protobuf::Any* slot = nullptr;
  for (auto& detail : *rich.mutable_details()) {
    if (detail.Is<google::rpc::Help>()) slot = &detail;
  }
  google::rpc::Help help;
  if (slot) slot->UnpackTo(&help);
  auto* link = help.add_links();
  link->set_description("About this status code");
  link->set_url(base + "/" + std::to_string(status.error_code()));
  (slot ? slot : rich.add_details())->PackFrom(help);
  Status linked;
  grpc::SetErrorDetails(rich, &linked);
  return linked;
}

// Adds to every error the address of a page that explains its code. The server makes one for each
// call, with a factory that is given to ServerBuilder::experimental().SetInterceptorCreators.
class LinkErrors final : public experimental::Interceptor {
 public:
  explicit LinkErrors(std::string base) : base_(std::move(base)) {}

  void Intercept(experimental::InterceptorBatchMethods* methods) override {
    if (methods->QueryInterceptionHookPoint(experimental::InterceptionHookPoints::PRE_SEND_STATUS)) {
      Status status = methods->GetSendStatus();
      if (!status.ok()) methods->ModifySendStatus(WithLink(status, base_));
    }
    methods->Proceed();
  }

 private:
  std::string base_;
};
// endregion

}  // namespace

experimental::Interceptor* LinkErrorsFactory::CreateServerInterceptor(experimental::ServerRpcInfo*) {
  return new LinkErrors(base_);
}
