# frozen_string_literal: true

require 'client/details'
require 'documents/v1/documents_services_pb'

# region unavailable-handle
# Repeats a read with exponential backoff. The jitter keeps many clients from coming back at once.
def read_patiently(stub, id, attempts: 4)
  backoff = 0.05
  attempt = 1
  begin
    stub.read_content(Documents::V1::ReadContentRequest.new(id: id, limit: 1000)).data
  rescue GRPC::Unavailable => e
    puts "attempt #{attempt}: #{e.class}: #{e.code}:#{e.details}"
    raise if attempt == attempts

    sleep(rand * backoff)
    backoff *= 2
    attempt += 1
    retry
  end
end
# endregion

# region resource-exhausted-handle
# Waits exactly as long as the server asks. No RetryInfo means that waiting may never help.
def create_at_pace(stub, request)
  stub.create_document(request)
rescue GRPC::ResourceExhausted => e
  puts "#{e.class}: #{e.code}:#{e.details}"
  details = e.to_rpc_status&.details || []
  found = details.find { |detail| detail.is(Google::Rpc::RetryInfo) }
  raise if found.nil?

  pause = found.unpack(Google::Rpc::RetryInfo).retry_delay.to_f
  puts "the server asks to wait #{pause} s"
  sleep(pause)
  stub.create_document(request)
end
# endregion

# region aborted-handle
# Repeats the whole read-change-write. Sending the old request again could never succeed.
def append_line(stub, document, line, rounds: 5)
  round = 1
  begin
    text = document.text + line
    change = { id: document.id, text: text, version: document.version }
    stub.update_document(Documents::V1::UpdateDocumentRequest.new(change))
  rescue GRPC::Aborted => e
    raise if round == rounds

    puts "#{e.class}: #{e.code}:#{e.details}"
    sleep(rand * 0.05)
    document = stub.get_document(Documents::V1::GetDocumentRequest.new(id: document.id))
    puts "read again: version #{document.version}"
    round += 1
    retry
  end
end
# endregion

# region unauthenticated-handle
# Gets a new token once. A second refusal means that signing in again will not help.
def get_with_token(stub, id, tokens)
  request = Documents::V1::GetDocumentRequest.new(id: id)
  stub.get_document(request)
rescue GRPC::Unauthenticated => e
  puts "#{e.class}: #{e.code}:#{e.details}"
  tokens.refresh
  puts 'repeating with a new token'
  stub.get_document(request)
end
# endregion

# region deadline-exceeded-handle
# Repeats because a search changes nothing, and asks for less because the same question would take
# as long.
def search(stub, query)
  request = Documents::V1::SearchDocumentsRequest.new(query: query)
  stub.search_documents(request, deadline: Time.now + 0.2).ids
rescue GRPC::DeadlineExceeded => e
  puts "#{e.class}: #{e.code}:#{e.details}"
  puts 'searching only the guides'
  smaller = Documents::V1::SearchDocumentsRequest.new(query: query, folder: 'guides')
  stub.search_documents(smaller, deadline: Time.now + 2).ids
end
# endregion
