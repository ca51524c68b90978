# frozen_string_literal: true

require 'documents/v1/documents_pb'
require 'grpc'

# The methods that take long.
module SearchMethods
  SHELVES = 7

  # region deadline-exceeded-return
  # Looks at the deadline between two steps: work for a caller that has stopped waiting is wasted.
  def search_documents(request, call)
    if request.folder.empty?
      SHELVES.times do
        sleep 0.3 # one slow shelf of the archive
        raise GRPC::DeadlineExceeded, 'search stopped: the deadline has passed' if Time.now >= call.deadline
      end
    end
    ids = @store.inside(request.folder).select { |id| id.include?(request.query) }
    Documents::V1::SearchDocumentsResponse.new(ids: ids)
  end
  # endregion

  # region cancelled-return
  # Sends the document now and then, changed or not: only a failing send tells a Ruby handler that the
  # caller has gone, `call.cancelled?` stays false on a server. The status is for the log.
  def watch_document(request, _call)
    found = @store.find(request.id)
    raise GRPC::NotFound, "document #{request.id} does not exist" if found.nil?

    Enumerator.new do |responses|
      loop do
        responses << found.document
        sleep 0.1
      end
    rescue GRPC::Core::CallError
      raise GRPC::Cancelled, 'watch stopped: the caller went away'
    end
  end
  # endregion
end
