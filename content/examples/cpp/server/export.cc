#include <grpcpp/support/error_details.h>

#include <iostream>
#include <stdexcept>

#include "google/rpc/error_details.pb.h"
#include "google/rpc/status.pb.h"
#include "server/auth.h"
#include "server/service.h"

using namespace documents::v1;
using grpc::ServerContext;
using grpc::Status;
using grpc::StatusCode;

static std::string FillTemplate(const std::string& name, const std::string&) {
  throw std::runtime_error("template " + name + " is missing");
}

static std::vector<std::string> RenderPages(const std::string&) { return {}; }

// region unknown-return
// Throws an exception. The library converts it to UNKNOWN and sends a text of its own: what() reaches
// neither the client nor the server's log. A real handler catches, logs and names the code.
static Status RenderHtml(const std::string& id, ExportDocumentResponse* response) {
  response->set_file(FillTemplate("export.html", id));
  return Status::OK;
}
// endregion

// region internal-return
// Met a broken invariant. The log gets the cause, the client an id to report.
static Status ExportEpub(const ServerContext& context, const std::string& id,
                         ExportDocumentResponse* response) {
  auto pages = RenderPages(id);
  if (pages.empty()) {
    const auto& metadata = context.client_metadata();
    auto found = metadata.find("x-request-id");
    std::string request =
        found == metadata.end() ? "unknown" : std::string(found->second.begin(), found->second.end());
    std::cerr << "request " << request << ": the EPUB renderer returned no pages for " << id << "\n";
    return Status(StatusCode::INTERNAL, "export failed; report request " + request);
  }
  response->set_file(pages[0]);
  return Status::OK;
}
// endregion

// region details-attach
// Tells programs why (ErrorInfo, QuotaFailure) and when (RetryInfo), and people what to do (Help).
static Status PdfQuota(const std::string& user) {
  google::rpc::ErrorInfo info;
  info.set_reason("EXPORT_QUOTA_USED");
  info.set_domain("documents.example");
  (*info.mutable_metadata())["limit"] = "100";
  google::rpc::QuotaFailure quota;
  auto* violation = quota.add_violations();
  violation->set_subject("users/" + user);
  violation->set_description("100 PDF exports a day");
  google::rpc::RetryInfo retry;
  retry.mutable_retry_delay()->set_seconds(3600);
  google::rpc::Help help;
  auto* link = help.add_links();
  link->set_description("How export quotas work");
  link->set_url("https://documents.example/help/quotas");
  google::rpc::LocalizedMessage text;
  text.set_locale("zh-CN");
  text.set_message("今天的 100 次 PDF 导出已经用完");

  google::rpc::Status rich;
  rich.set_code(StatusCode::RESOURCE_EXHAUSTED);
  rich.set_message("all 100 PDF exports of today are used");
  rich.add_details()->PackFrom(info);
  rich.add_details()->PackFrom(quota);
  rich.add_details()->PackFrom(retry);
  rich.add_details()->PackFrom(help);
  rich.add_details()->PackFrom(text);
  Status status;
  grpc::SetErrorDetails(rich, &status);
  return status;
}
// endregion

Status DocumentStore::ExportDocument(ServerContext* context, const ExportDocumentRequest* request,
                                     ExportDocumentResponse* response) {
  if (Status status = CheckNotEmpty("id", request->id()); !status.ok()) return status;
  const std::string& format = request->format();
  if (format == "pdf") return PdfQuota(UserOf(*context));
  if (format == "html") return RenderHtml(request->id(), response);
  if (format == "epub") return ExportEpub(*context, request->id(), response);
  return Status(StatusCode::INVALID_ARGUMENT, "no export to " + format);
}
