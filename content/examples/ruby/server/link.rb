# frozen_string_literal: true

require 'grpc'
require 'google/rpc/error_details_pb'
require 'google/rpc/status_pb'

# region link-interceptor
# Adds to every error the address of a page that explains its code.
class LinkErrors < GRPC::ServerInterceptor
  def initialize(base)
    super()
    @base = base
  end

  def request_response(request:, call:, method:)
    yield
  rescue GRPC::BadStatus => e
    details = Google::Rpc::Status.encode(with_link(e))
    metadata = e.metadata.merge('grpc-status-details-bin' => details)
    raise GRPC::BadStatus.new_status_exception(e.code, e.details, metadata)
  end

  private

  # Extends the Help that is there: a status should hold each type of detail only once.
  def with_link(error)
    rich = error.to_rpc_status || Google::Rpc::Status.new
    rich.code = error.code
    rich.message = error.details
    slot = rich.details.find { |detail| detail.is(Google::Rpc::Help) }
    help = slot ? slot.unpack(Google::Rpc::Help) : Google::Rpc::Help.new
    url = "#{@base}/#{error.code}"
    help.links << Google::Rpc::Help::Link.new(description: 'About this status code', url: url)
    rich.details << (slot = Google::Protobuf::Any.new) unless slot
    slot.pack(help)
    rich
  end
end
# endregion
