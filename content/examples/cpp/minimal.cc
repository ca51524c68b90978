// region minimal
#include <grpcpp/grpcpp.h>

#include <chrono>
#include <iostream>
#include <memory>
#include <string>

#include "items/v1/items.grpc.pb.h"  // generated from items.proto

using items::v1::GetItemRequest;
using items::v1::Item;
using items::v1::Items;

class Store final : public Items::Service {
  grpc::Status GetItem(grpc::ServerContext*, const GetItemRequest* request, Item*) override {
    return {grpc::StatusCode::NOT_FOUND, "item " + request->id() + " does not exist"};
  }
};

int main() {
  Store store;
  int port = 0;
  grpc::ServerBuilder builder;
  builder.AddListeningPort("127.0.0.1:0", grpc::InsecureServerCredentials(), &port);
  builder.RegisterService(&store);
  std::unique_ptr<grpc::Server> server = builder.BuildAndStart();

  auto stub = Items::NewStub(grpc::CreateChannel(
      "127.0.0.1:" + std::to_string(port), grpc::InsecureChannelCredentials()));
  grpc::ClientContext context;
  context.set_deadline(std::chrono::system_clock::now() + std::chrono::seconds(10));
  GetItemRequest request;
  request.set_id("42");
  Item item;
  grpc::Status status = stub->GetItem(&context, request, &item);
  if (status.error_code() == grpc::StatusCode::NOT_FOUND) {
    std::cout << "NOT_FOUND - " << status.error_message() << std::endl;
  }
  server->Shutdown(std::chrono::system_clock::now());
}
// endregion
