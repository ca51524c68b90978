# frozen_string_literal: true

require 'google/protobuf/any_pb'
require 'google/rpc/error_details_pb'
require 'google/rpc/status_pb'
require 'grpc'

# Makes an error with details, as server/export.rb does it by hand.
def rich_error(code, message, *details)
  status = Google::Rpc::Status.new(code: code, message: message)
  details.each do |detail|
    any = Google::Protobuf::Any.new
    any.pack(detail)
    status.details << any
  end
  encoded = Google::Rpc::Status.encode(status)
  GRPC::BadStatus.new_status_exception(code, message, 'grpc-status-details-bin' => encoded)
end
