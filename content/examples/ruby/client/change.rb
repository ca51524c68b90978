# frozen_string_literal: true

require 'client/details'
require 'documents/v1/documents_services_pb'

# region invalid-argument-handle
# Leads each complaint back to the field it belongs to. The same request is never sent again.
def create(stub, request)
  stub.create_document(request)
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
# Takes NOT_FOUND for an answer. Any other error stays an error.
def title(stub, id)
  stub.get_document(Documents::V1::GetDocumentRequest.new(id: id)).title
rescue GRPC::NotFound => e
  puts "#{e.class}: #{e.code}:#{e.details}"
  '(no such document)'
end
# endregion

# region already-exists-handle
# May be repeated: if an earlier attempt got through, the document that is there is ours.
def create_once(stub, request)
  stub.create_document(request)
rescue GRPC::AlreadyExists => e
  puts "#{e.class}: #{e.code}:#{e.details}"
  found = stub.get_document(Documents::V1::GetDocumentRequest.new(id: request.id))
  raise unless [found.title, found.text] == [request.title, request.text]

  puts 'same content: an earlier attempt got through'
  found
end
# endregion

# region failed-precondition-handle
# Brings the folder into the state that the call needs, and only then calls again.
def delete_folder(stub, folder)
  request = Documents::V1::DeleteFolderRequest.new(folder: folder)
  stub.delete_folder(request)
rescue GRPC::FailedPrecondition => e
  puts "#{e.class}: #{e.code}:#{e.details}"
  inside = stub.search_documents(Documents::V1::SearchDocumentsRequest.new(folder: folder))
  inside.ids.each do |id|
    puts "deleting #{id}"
    stub.delete_document(Documents::V1::DeleteDocumentRequest.new(id: id))
  end
  stub.delete_folder(request)
end
# endregion

# region out-of-range-handle
# Walks through a text of unknown length. OUT_OF_RANGE is how the server says "that was all".
def read_all(stub, id)
  text = +''
  loop do
    request = Documents::V1::ReadContentRequest.new(id: id, offset: text.bytesize, limit: 20)
    text << stub.read_content(request).data
  end
rescue GRPC::OutOfRange => e
  puts "#{e.class}: #{e.code}:#{e.details}"
  text
end
# endregion

# region unimplemented-handle
# Gets along with servers that are older than this client.
def summary(stub, id)
  stub.summarize_document(Documents::V1::SummarizeDocumentRequest.new(id: id)).summary
rescue GRPC::Unimplemented => e
  puts "#{e.class}: #{e.code}:#{e.details}"
  puts 'this server cannot summarize; showing the title'
  stub.get_document(Documents::V1::GetDocumentRequest.new(id: id)).title
end
# endregion
