# frozen_string_literal: true

require 'documents/v1/documents_services_pb'

# Reads lines of an address and the id of a document, and prints what a call on a connection of its own ends
# with: the number of the code, then the message.
def call_each
  $stdin.each_line do |line|
    puts call_once(*line.split).tr("\n", ' ')
    $stdout.flush
  end
end

def call_once(address, id)
  # Channels to one address would share a connection, and a script may have ended it.
  alone = { 'grpc.use_local_subchannel_pool' => 1 }
  stub = Documents::V1::Documents::Stub.new(address, :this_channel_is_insecure, channel_args: alone)
  response = stub.get_document(Documents::V1::GetDocumentRequest.new(id: id), deadline: Time.now + 2)
  "0\t#{response ? 'a' : 'no'} response"
rescue GRPC::BadStatus => e
  "#{e.code}\t#{e.details}"
rescue StandardError => e
  "no status\t#{e.class}: #{e.message}"
end
