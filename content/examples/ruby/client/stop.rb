# frozen_string_literal: true

require 'client/details'
require 'documents/v1/documents_services_pb'

# region cancelled-handle
# Shows a document until the user closes the page: Cancelled is then the expected end. The deadline
# limits streams that never end.
def watch(stub, id)
  request = Documents::V1::WatchDocumentRequest.new(id: id)
  operation = stub.watch_document(request, return_op: true, deadline: Time.now + 3600)
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
# Does not retry after UNKNOWN: the export could have run.
def export(stub, request, request_id)
  metadata = { 'x-request-id' => request_id }
  stub.export_document(request, metadata: metadata, deadline: Time.now + 5).file
rescue GRPC::Unknown => e
  puts "#{e.class}: #{e.code}:#{e.details}"
  puts "not retried; look for request #{request_id} in the server's log"
  raise
end
# endregion

# region internal-handle
# Shows the user an id to report. The bug is in the service, so a retry only adds load.
def export_book(stub, id, request_id)
  request = Documents::V1::ExportDocumentRequest.new(id: id, format: 'epub')
  metadata = { 'x-request-id' => request_id }
  stub.export_document(request, metadata: metadata, deadline: Time.now + 5).file
rescue GRPC::Internal => e
  puts "#{e.class}: #{e.code}:#{e.details}"
  puts "the document service has a bug, please report request #{request_id}"
  raise
end
# endregion

# region data-loss-handle
# Stops at damaged data: no retry, and no write over bytes that a backup can repair.
def read_or_alarm(stub, id)
  request = Documents::V1::ReadContentRequest.new(id: id, limit: 1000)
  stub.read_content(request, deadline: Time.now + 5).data
rescue GRPC::DataLoss => e
  puts "#{e.class}: #{e.code}:#{e.details}"
  yield "restore #{id} from a backup"
  raise
end
# endregion

# region permission-denied-handle
# Shows which permission is missing and who can grant it. A retry cannot change permissions.
def delete_folder_or_ask(stub, folder)
  request = Documents::V1::DeleteFolderRequest.new(folder: folder)
  stub.delete_folder(request, deadline: Time.now + 5)
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
