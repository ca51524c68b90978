# frozen_string_literal: true

require 'client/details'
require 'documents/v1/documents_services_pb'

# region cancelled-handle
# Shows a document until the reader closes the page. Cancelled is then the end that was asked for.
def watch(stub, id)
  request = Documents::V1::WatchDocumentRequest.new(id: id)
  operation = stub.watch_document(request, return_op: true)
  closed = false
  operation.execute.each do |document|
    closed = yield document
    operation.cancel if closed
  end
rescue GRPC::Cancelled => e
  raise unless closed

  puts "#{e.class}: #{e.code}:#{e.details}"
end
# endregion

# region unknown-handle
# Does not repeat after UNKNOWN: nobody can tell whether the export ran.
def export(stub, request, request_id)
  stub.export_document(request, metadata: { 'x-request-id' => request_id }).file
rescue GRPC::Unknown => e
  puts "#{e.class}: #{e.code}:#{e.details}"
  puts "not repeated; look for request #{request_id} in the server's log"
  raise
end
# endregion

# region internal-handle
# Shows people something they can report. The bug is in the service, so trying again only adds load.
def export_book(stub, id, request_id)
  request = Documents::V1::ExportDocumentRequest.new(id: id, format: 'epub')
  stub.export_document(request, metadata: { 'x-request-id' => request_id }).file
rescue GRPC::Internal => e
  puts "#{e.class}: #{e.code}:#{e.details}"
  puts "the document service has a bug, please report request #{request_id}"
  raise
end
# endregion

# region data-loss-handle
# Stops at damaged data: no second attempt, and no writing over what may still be rescued.
def read_or_alarm(stub, id)
  stub.read_content(Documents::V1::ReadContentRequest.new(id: id, limit: 1000)).data
rescue GRPC::DataLoss => e
  puts "#{e.class}: #{e.code}:#{e.details}"
  yield "restore #{id} from a backup"
  raise
end
# endregion

# region permission-denied-handle
# Finds out what is missing and whom that helps. Repeating cannot change who is calling.
def delete_folder_or_ask(stub, folder)
  stub.delete_folder(Documents::V1::DeleteFolderRequest.new(folder: folder))
rescue GRPC::PermissionDenied => e
  puts "#{e.class}: #{e.code}:#{e.details}"
  details = e.to_rpc_status&.details || []
  found = details.find { |detail| detail.is(Google::Rpc::ErrorInfo) }
  info = found&.unpack(Google::Rpc::ErrorInfo)
  if info&.reason == 'MISSING_PERMISSION'
    puts "ask an owner of #{folder} for #{info.metadata['permission']}"
  end
  raise
end
# endregion
