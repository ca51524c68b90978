# frozen_string_literal: true

# region minimal
require 'grpc'
require 'items/v1/items_services_pb' # generated from items.proto

class ItemsServer < Items::V1::Items::Service
  def get_item(request, _call)
    raise GRPC::NotFound, "item #{request.id} does not exist"
  end
end

server = GRPC::RpcServer.new
port = server.add_http2_port('127.0.0.1:0', :this_port_is_insecure)
server.handle(ItemsServer.new)
running = Thread.new { server.run }
server.wait_till_running

stub = Items::V1::Items::Stub.new("127.0.0.1:#{port}", :this_channel_is_insecure)
begin
  stub.get_item(Items::V1::GetItemRequest.new(id: '42'), deadline: Time.now + 10)
rescue GRPC::BadStatus => e
  puts "#{e.class}, code #{e.code} - #{e.details}"
end
server.stop
running.join
# endregion
