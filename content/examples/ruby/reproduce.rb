# frozen_string_literal: true

require 'documents/v1/documents_services_pb'
require 'local'
require 'peer'

# Provokes messages that the gem really prints, by "reproduce/" and the id that they have in the catalogue.
module Reproduce
  REQUEST = Documents::V1::GetDocumentRequest.new(id: 'guides/retry')

  # Does what the provocation at hand needs.
  class Echo < Documents::V1::Documents::Service
    def initialize(get)
      super()
      @get = get
    end

    def get_document(_request, _call)
      @get.call
    end
  end

  LARGE = -> { Documents::V1::Document.new(text: 'x' * (5 << 20)) }
  SLOW = -> { sleep(0.5).then { Documents::V1::Document.new } }

  def self.stub(address, **channel_args)
    Documents::V1::Documents::Stub.new(address, :this_channel_is_insecure, channel_args: channel_args)
  end

  def self.error
    yield
    raise 'the call went well'
  rescue GRPC::BadStatus => e
    "#{e.class}: #{e.code}:#{e.details}"
  end

  def self.meet(behave)
    -> { Peer.listening(behave) { |address| error { stub(address).get_document(REQUEST) } } }
  end

  def self.serving(get, **options)
    -> { Local.serving(Echo.new(get), **options) { |address| error { yield address } } }
  end

  def self.two_at_once(address)
    first = Thread.new { stub(address).get_document(REQUEST) }
    sleep 0.2
    stub(address, 'grpc.use_local_subchannel_pool' => 1).get_document(REQUEST)
  ensure
    first.join
  end

  TOO_LONG = Documents::V1::GetDocumentRequest.new(id: 'x' * 2048)

  MESSAGES = {
    'core-deadline-exceeded' => serving(SLOW) do |address|
      stub(address).get_document(REQUEST, deadline: Time.now + 0.1)
    end,
    'core-failed-to-connect-to-all-addresses' => -> { error { stub(Local.free_address).get_document(REQUEST) } },
    'core-http1-server' => meet(Peer::HTTP1),
    'core-http2-header-status-401-403' => meet(Peer.http_status(403)),
    'core-http2-header-status-404' => meet(Peer.http_status(404)),
    'core-http2-header-status-5xx' => meet(Peer.http_status(503)),
    'core-http2-header-status-other' => meet(Peer.http_status(500)),
    'core-received-message-too-large' => serving(LARGE) { |address| stub(address).get_document(REQUEST) },
    'core-rst-stream-0' => meet(Peer.reset(0)),
    'core-rst-stream-2' => meet(Peer.reset(2)),
    'core-rst-stream-7' => meet(Peer.reset(7)),
    'core-rst-stream-8' => meet(Peer.reset(8)),
    'core-rst-stream-11' => meet(Peer.reset(11)),
    'core-sent-message-too-large' => serving(SLOW) do |address|
      stub(address, 'grpc.max_send_message_length' => 1024).get_document(TOO_LONG)
    end,
    'core-socket-closed' => meet(Peer::HANG_UP),
    'ruby-no-free-threads' => serving(SLOW, pool_size: 1) { |address| two_at_once(address) }
  }.transform_keys { |id| "reproduce/#{id}" }.freeze
end
