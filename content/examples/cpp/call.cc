#include "call.h"

#include <grpcpp/grpcpp.h>
#include <unistd.h>

#include <algorithm>
#include <iostream>
#include <sstream>

#include "documents/v1/documents.grpc.pb.h"

namespace {

grpc::Status CallOnce(const std::string& address, const std::string& id) {
  grpc::ChannelArguments arguments;
  // Channels to one address would share a connection, and a script may have ended it.
  arguments.SetInt(GRPC_ARG_USE_LOCAL_SUBCHANNEL_POOL, 1);
  auto channel = grpc::CreateCustomChannel(address, grpc::InsecureChannelCredentials(), arguments);
  grpc::ClientContext context;
  context.set_deadline(std::chrono::system_clock::now() + std::chrono::seconds(2));
  documents::v1::GetDocumentRequest request;
  request.set_id(id);
  documents::v1::Document document;
  return documents::v1::Documents::NewStub(channel)->GetDocument(&context, request, &document);
}

}  // namespace

bool CallEach() {
  alarm(0);  // this one ends with its standard input
  for (std::string line; std::getline(std::cin, line);) {
    std::istringstream words(line);
    std::string address, id;
    words >> address >> id;
    grpc::Status status = CallOnce(address, id);
    std::string text = status.ok() ? "a response" : status.error_message();
    std::replace(text.begin(), text.end(), '\n', ' ');
    std::cout << status.error_code() << '\t' << text << std::endl;
  }
  return true;
}
