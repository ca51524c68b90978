# frozen_string_literal: true

require 'client/details'
require 'documents/v1/documents_services_pb'

# region invalid-argument-handle
# Shows each problem beside its field. It never sends the same request again.
def create(stub, request)
  stub.create_document(request, deadline: Time.now + 5)
rescue GRPC::InvalidArgument => e
  puts "#{e.class}: #{e.code}:#{e.details}"
  details = e.to_rpc_status&.details || []
  details.select { |detail| detail.is(Google::Rpc::BadRequest) }.each do |detail|
    detail.unpack(Google::Rpc::BadRequest).field_violations.each do |violation|
      puts "#{violation.field}: #{violation.description}"
    end
  end
  raise
end
# endregion

# region not-found-handle
# Expects NOT_FOUND: the document is not there. Any other error stays an error.
def title(stub, id)
  request = Documents::V1::GetDocumentRequest.new(id: id)
  stub.get_document(request, deadline: Time.now + 5).title
rescue GRPC::NotFound => e
  puts "#{e.class}: #{e.code}:#{e.details}"
  '(no such document)'
end
# endregion

# region already-exists-handle
# Is safe to retry: if an earlier attempt got through, the stored document is ours.
def create_once(stub, request)
  deadline = Time.now + 5
  stub.create_document(request, deadline: deadline)
rescue GRPC::AlreadyExists => e
  puts "#{e.class}: #{e.code}:#{e.details}"
  same = Documents::V1::GetDocumentRequest.new(id: request.id)
  found = stub.get_document(same, deadline: deadline)
  raise unless [found.title, found.text] == [request.title, request.text]

  puts 'same content: an earlier attempt got through'
  found
end
# endregion

# region failed-precondition-handle
# Brings the folder into the state that the call needs, and only then calls again. One deadline covers
# all of its calls.
def delete_folder(stub, folder)
  deadline = Time.now + 5
  request = Documents::V1::DeleteFolderRequest.new(folder: folder)
  stub.delete_folder(request, deadline: deadline)
rescue GRPC::FailedPrecondition => e
  puts "#{e.class}: #{e.code}:#{e.details}"
  all = Documents::V1::SearchDocumentsRequest.new(folder: folder)
  stub.search_documents(all, deadline: deadline).ids.each do |id|
    puts "deleting #{id}"
    stub.delete_document(Documents::V1::DeleteDocumentRequest.new(id: id), deadline: deadline)
  end
  stub.delete_folder(request, deadline: deadline)
end
# endregion

# region out-of-range-handle
# Reads a text of unknown length. OUT_OF_RANGE tells that it ends here. One deadline covers the loop.
def read_all(stub, id)
  deadline = Time.now + 5
  text = +''
  loop do
    request = Documents::V1::ReadContentRequest.new(id: id, offset: text.bytesize, limit: 20)
    text << stub.read_content(request, deadline: deadline).data
  end
rescue GRPC::OutOfRange => e
  puts "#{e.class}: #{e.code}:#{e.details}"
  text
end
# endregion

# region unimplemented-handle
# Also works with a server that is older than this client.
def summary(stub, id)
  deadline = Time.now + 5
  request = Documents::V1::SummarizeDocumentRequest.new(id: id)
  stub.summarize_document(request, deadline: deadline).summary
rescue GRPC::Unimplemented => e
  puts "#{e.class}: #{e.code}:#{e.details}"
  puts 'this server cannot summarize; showing the title'
  stub.get_document(Documents::V1::GetDocumentRequest.new(id: id), deadline: deadline).title
end
# endregion
