# frozen_string_literal: true

require 'client/change'
require 'client/repeat'
require 'client/stop'
require 'examples'

# Tries the rules of content/examples/README.md that a run can show. Every language prints the same
# lines.
module Rules
  ROUNDS = 20
  WRITERS = 8

  # What the caller of this run raises in a thread that waits.
  class PageClosed < StandardError; end

  # What a call without an error is counted as.
  FINE = Struct.new(:code, :details).new(0, '')

  class << self
    def print(address, service)
      stub = Examples.as('ada-token', address)
      race_writers(service)
      race_creators(stub)
      print_pauses(stub)
      print_arguments(stub)
      print_searches(stub, service)
      print_silence
    end

    private

    def end_of
      yield
      FINE
    rescue GRPC::BadStatus => e
      e
    end

    def soon
      Time.now + 5
    end

    # Makes some calls at once; returns the codes they ended with.
    def together(count)
      started = Queue.new
      threads = Array.new(count) do |number|
        Thread.new do
          started.pop # returns once the queue is closed
          end_of { yield number }.code
        end
      end
      started.close
      threads.map(&:value)
    end

    # Calls the handler itself: calls over a connection arrive one after the other, which gives two
    # writers little chance to meet.
    def race_writers(service)
      saved = aborted = 0
      ROUNDS.times do
        base = service.get_document(Documents::V1::GetDocumentRequest.new(id: 'guides/deadlines'), nil)
        ended = together(WRITERS) do |number|
          change = { id: base.id, text: "writer #{number}", version: base.version }
          service.update_document(Documents::V1::UpdateDocumentRequest.new(change), nil)
        end
        saved += ended.count(0)
        aborted += ended.count(10)
      end
      puts "#{ROUNDS} rounds of #{WRITERS} writers with one version: " \
           "#{saved} saved, #{aborted} ended with code 10"
    end

    def race_creators(stub)
      request = Examples.new_document('notes/race', 'A race')
      ended = together(2) { stub.create_document(request, deadline: soon) }
      puts "2 creators of one document: #{ended.count(0)} created, #{ended.count(6)} ended with code 6"
    end

    # Runs after race_creators, which used up both documents: the server asks for 0.2 s.
    def print_pauses(stub)
      note = Examples.new_document('notes/pause', 'A note')
      start = Time.now
      code = end_of { create_at_pace(stub, note, deadline: Time.now + 0.18) }.code
      puts "pause longer than the time left: code #{code}, #{at(start, 0.18)}"

      caller = Thread.new { create_at_pace(stub, note) }
      caller.report_on_exception = false
      sleep 0.05
      caller.raise(PageClosed)
      begin
        caller.join
      rescue PageClosed
        nil
      end
      found = end_of do
        stub.get_document(Documents::V1::GetDocumentRequest.new(id: note.id), deadline: soon)
      end
      puts "pause that the caller cancelled: code #{found.code} for the document"
    end

    def at(start, limit)
      Time.now - start < limit ? 'at once' : 'too late'
    end

    def print_arguments(stub)
      calls(stub).each do |what, call|
        found = end_of(&call)
        puts "#{what}: code #{found.code}, #{found.details}"
      end
    end

    def calls(stub)
      v1 = Documents::V1
      piece = { id: 'guides/retry', offset: 0, limit: 20 }
      read = ->(change) { -> { stub.read_content(v1::ReadContentRequest.new(**piece, **change), deadline: soon) } }
      {
        'GetDocument without id' => -> { stub.get_document(v1::GetDocumentRequest.new, deadline: soon) },
        'UpdateDocument without id' => -> { stub.update_document(v1::UpdateDocumentRequest.new, deadline: soon) },
        'DeleteDocument without id' => -> { stub.delete_document(v1::DeleteDocumentRequest.new, deadline: soon) },
        'ReadContent without id' => read.call({ id: '' }),
        'WatchDocument without id' => -> { watch(stub, '') { true } },
        'ExportDocument without id' => lambda do
          stub.export_document(v1::ExportDocumentRequest.new(format: 'pdf'), deadline: soon)
        end,
        'DeleteFolder without folder' => -> { stub.delete_folder(v1::DeleteFolderRequest.new, deadline: soon) },
        'ReadContent from -1' => read.call({ offset: -1 }),
        'ReadContent of 0 bytes' => read.call({ limit: 0 }),
        'ReadContent of 1001 bytes' => read.call({ limit: 1001 })
      }
    end

    def print_searches(stub, service)
      everywhere = Documents::V1::SearchDocumentsRequest.new(query: 'retry')
      operation = stub.search_documents(everywhere, deadline: soon, return_op: true)
      search = Thread.new { end_of { operation.execute } }
      sleep 0.2
      operation.cancel
      search.join
      puts "search that the client cancelled: #{stopped(service)}"
      sleep 0.3 while service.searched < SearchMethods::SHELVES # it runs to its end
      end_of { stub.search_documents(everywhere, deadline: Time.now + 0.2) }
      puts "search past its deadline: #{stopped(service)}"
    end

    def stopped(service)
      sleep 0.5 # a shelf takes 300 ms
      before = service.searched
      sleep 0.7
      service.searched == before ? 'the handler stopped' : 'the handler ran on'
    end

    # Calls a peer that takes connections and never responds.
    def print_silence
      peer = TCPServer.new('127.0.0.1', 0)
      stub = Examples.as('ada-token', "127.0.0.1:#{peer.addr[1]}")
      start = Time.now
      found = end_of { read_patiently(stub, 'guides/retry', deadline: Time.now + 0.3) }
      raise 'a server that never responds cannot have sent a text' if found.code.zero?

      puts "retry loop, server never responds: ended with an error #{at(start, 2)}"
    ensure
      peer.close
    end
  end
end
