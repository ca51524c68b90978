# frozen_string_literal: true

require 'client/details'
require 'documents/v1/documents_services_pb'

# region unavailable-handle
# Retries a read with exponential backoff. The jitter spreads the retries of many clients. One deadline
# covers all attempts; Thread#raise ends a wait early.
def read_patiently(stub, id, attempts: 4, deadline: Time.now + 5)
  backoff = 0.05
  attempt = 1
  begin
    request = Documents::V1::ReadContentRequest.new(id: id, limit: 1000)
    stub.read_content(request, deadline: deadline).data
  rescue GRPC::Unavailable => e
    puts "attempt #{attempt}: #{e.class}: #{e.code}:#{e.details}"
    raise if attempt == attempts

    sleep(rand * backoff)
    backoff = [2 * backoff, 1].min
    attempt += 1
    retry
  end
end
# endregion

# region resource-exhausted-handle
# Waits as long as the server asks, if the deadline leaves the time. Without RetryInfo waiting may
# never help. Thread#raise ends the wait early.
def create_at_pace(stub, request, deadline: Time.now + 5)
  stub.create_document(request, deadline: deadline)
rescue GRPC::ResourceExhausted => e
  puts "#{e.class}: #{e.code}:#{e.details}"
  details = e.to_rpc_status&.details || []
  found = details.find { |detail| detail.is(Google::Rpc::RetryInfo) }
  raise if found.nil?

  pause = found.unpack(Google::Rpc::RetryInfo).retry_delay.to_f
  puts "the server asks to wait #{pause} s"
  raise if Time.now + pause > deadline

  sleep(pause)
  stub.create_document(request, deadline: deadline)
end
# endregion

# region aborted-handle
# Retries the whole read-change-write: the old request could never succeed. Rounds and time are both
# limited.
def append_line(stub, document, line, rounds: 5, deadline: Time.now + 5)
  round = 1
  begin
    text = document.text + line
    change = { id: document.id, text: text, version: document.version }
    stub.update_document(Documents::V1::UpdateDocumentRequest.new(change), deadline: deadline)
  rescue GRPC::Aborted => e
    raise if round == rounds

    puts "#{e.class}: #{e.code}:#{e.details}"
    sleep(rand * 0.05)
    request = Documents::V1::GetDocumentRequest.new(id: document.id)
    document = stub.get_document(request, deadline: deadline)
    puts "read again: version #{document.version}"
    round += 1
    retry
  end
end
# endregion

# region unauthenticated-handle
# Gets a new token once. If the server rejects that one, too, another will not help.
def get_with_token(stub, id, tokens)
  request = Documents::V1::GetDocumentRequest.new(id: id)
  deadline = Time.now + 5
  stub.get_document(request, deadline: deadline)
rescue GRPC::Unauthenticated => e
  puts "#{e.class}: #{e.code}:#{e.details}"
  tokens.refresh
  puts 'retrying with a new token'
  stub.get_document(request, deadline: deadline)
end
# endregion

# region deadline-exceeded-handle
# Retries because a search changes nothing, and asks for less: the same search would take as long.
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
