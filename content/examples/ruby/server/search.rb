# frozen_string_literal: true

require 'documents/v1/documents_pb'
require 'grpc'

# The methods that take long.
module SearchMethods
  SHELVES = 7

  # Slow shelves that searches went through so far, so that a test can see a search stop.
  def searched
    @searched ||= 0
  end

  def search_slow_shelf
    sleep 0.3
    @searched = searched + 1
  end

  # region deadline-exceeded-return
  # Checks the deadline between two steps. A unary handler in Ruby cannot see that the client cancelled:
  # `call.cancelled?` stays false on a server. So the deadline is what limits the work.
  def search_documents(request, call)
    if request.folder.empty?
      SHELVES.times do
        search_slow_shelf
        raise GRPC::DeadlineExceeded, 'search stopped: the deadline has passed' if Time.now >= call.deadline
      end
    end
    ids = @store.inside(request.folder).select { |id| id.include?(request.query) }
    Documents::V1::SearchDocumentsResponse.new(ids: ids)
  end
  # endregion

  # region cancelled-return
  # Sends the document now and then, changed or not: only a failing send tells a Ruby handler that the
  # call has ended, `call.cancelled?` stays false on a server. The status is for the log.
  def watch_document(request, _call)
    check_not_empty('id', request.id)
    found = @store.find(request.id)
    raise GRPC::NotFound, "document #{request.id} does not exist" if found.nil?

    Enumerator.new do |responses|
      loop do
        responses << found.document
        sleep 0.1
      end
    rescue GRPC::Core::CallError
      raise GRPC::Cancelled, 'watch stopped: the call has ended'
    end
  end
  # endregion
end
