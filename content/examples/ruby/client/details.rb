# frozen_string_literal: true

require 'google/protobuf/well_known_types'
require 'google/rpc/error_details_pb'
require 'google/rpc/status_pb'
require 'grpc'

# region read
# Reads the code and the message, which is called details. What Ruby calls the message begins with
# "code:details" and goes on with a debug string, whose fields stand in a different order each time.
def describe(error)
  "code #{error.code} (#{error.class}), message #{error.details.inspect}"
end
# endregion

# region details-read
# Shows what a status carries besides its code and message.
def print_details(error)
  details = error.to_rpc_status&.details || []
  details.each do |detail|
    case detail.type_name
    when 'google.rpc.ErrorInfo'
      info = detail.unpack(Google::Rpc::ErrorInfo)
      pairs = info.metadata.to_h.map { |pair| pair.join('=') }
      puts "ErrorInfo #{info.reason} #{info.domain} #{pairs.join(' ')}"
    when 'google.rpc.QuotaFailure'
      detail.unpack(Google::Rpc::QuotaFailure).violations.each do |violation|
        puts "QuotaFailure #{violation.subject}: #{violation.description}"
      end
    when 'google.rpc.RetryInfo'
      puts "RetryInfo #{detail.unpack(Google::Rpc::RetryInfo).retry_delay.seconds}s"
    when 'google.rpc.Help'
      detail.unpack(Google::Rpc::Help).links.each { |link| puts "Help #{link.description}: #{link.url}" }
    when 'google.rpc.LocalizedMessage'
      text = detail.unpack(Google::Rpc::LocalizedMessage)
      puts "LocalizedMessage #{text.locale}: #{text.message}"
    end
  end
end
# endregion
