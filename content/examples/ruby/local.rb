# frozen_string_literal: true

require 'socket'
require 'client/tokens'
require 'documents/v1/documents_services_pb'

# Servers and clients on the loopback interface.
module Local
  FREE = '127.0.0.1:0'

  # Lets a block use the address of a server.
  def self.serving(service, **options)
    server = GRPC::RpcServer.new(**{ pool_size: 4, poll_period: 1 }, **options)
    port = server.add_http2_port(FREE, :this_port_is_insecure)
    server.handle(service)
    running = Thread.new { server.run }
    server.wait_till_running
    yield "127.0.0.1:#{port}"
  ensure
    server.stop
    running.join
  end

  def self.stub(address, tokens)
    Documents::V1::Documents::Stub.new(address, :this_channel_is_insecure,
                                       interceptors: [AttachToken.new(tokens)])
  end

  # An address without a listener.
  def self.free_address
    listener = TCPServer.new('127.0.0.1', 0)
    "127.0.0.1:#{listener.addr[1]}"
  ensure
    listener.close
  end
end
