# frozen_string_literal: true

require 'documents/v1/documents_pb'
require 'server/auth'
require 'server/pace'
require 'server/rich'

# The methods that read and write a document.
module DocumentMethods
  # region not-found-return
  # Says NOT_FOUND for exactly one thing: the document is not there.
  def get_document(request, _call)
    found = @store.find(request.id)
    raise GRPC::NotFound, "document #{request.id} does not exist" if found.nil?

    found.document
  end
  # endregion

  # region already-exists-return
  # Never overwrites. Whether the document that is there is good enough is for the caller to say.
  def create_document(request, call)
    check_new(request)
    if @store.find(request.id)
      raise GRPC::AlreadyExists, "document #{request.id} exists already"
    end

    take_turn(user_of(call))
    @store.put(Documents::V1::Document.new(**request.to_h, version: 1))
  end
  # endregion

  # region aborted-return
  # Refuses a change to a version that is gone: the caller must read again and decide anew.
  def update_document(request, _call)
    found = @store.find(request.id)
    raise missing(request.id) if found.nil?

    version = found.document.version
    if version != request.version
      raise GRPC::Aborted, "#{request.id} is at version #{version}, " \
                           "the change is based on version #{request.version}"
    end
    change = { text: request.text, version: version + 1 }
    @store.put(Documents::V1::Document.new(**found.document.to_h, **change))
  end
  # endregion

  # Does nothing when the document is gone already, which makes it safe to repeat.
  def delete_document(request, _call)
    @store.delete(request.id)
    Documents::V1::DeleteDocumentResponse.new
  end

  private

  # region create
  # Makes an error that carries a code and a message. Each code has an exception of its own.
  def missing(id)
    GRPC::NotFound.new("document #{id} does not exist")
  end
  # endregion

  # region invalid-argument-return
  # Looks at all fields before it answers, so that the caller can mend them in one go.
  def check_new(request)
    problems = {}
    problems['id'] = 'use folder/name in lower case' unless request.id.match?(%r{\A[a-z]+/[a-z0-9-]+\z})
    problems['title'] = 'must not be empty' if request.title.empty?
    return if problems.empty?

    bad = Google::Rpc::BadRequest.new
    problems.each do |field, description|
      bad.field_violations << Google::Rpc::BadRequest::FieldViolation.new(
        field: field, description: description
      )
    end
    any = Google::Protobuf::Any.new
    any.pack(bad)
    code = GRPC::Core::StatusCodes::INVALID_ARGUMENT
    message = "#{problems.size} fields need attention"
    rich = Google::Rpc::Status.new(code: code, message: message, details: [any])
    encoded = Google::Rpc::Status.encode(rich)
    raise GRPC::InvalidArgument.new(message, 'grpc-status-details-bin' => encoded)
  end
  # endregion

  # region resource-exhausted-return
  # Says which limit was hit and when to come back; without RetryInfo a client can only guess.
  # The helper rich_error packs details as details-attach shows.
  def take_turn(user)
    return if @pace.may_go?

    violation = Google::Rpc::QuotaFailure::Violation.new(
      subject: "users/#{user}", description: '2 new documents, then a pause'
    )
    quota = Google::Rpc::QuotaFailure.new(violations: [violation])
    pause = Google::Protobuf::Duration.new(nanos: (Pace::PAUSE * 1_000_000_000).to_i)
    retry_info = Google::Rpc::RetryInfo.new(retry_delay: pause)
    raise rich_error(GRPC::Core::StatusCodes::RESOURCE_EXHAUSTED,
                     "#{user} creates documents too fast", quota, retry_info)
  end
  # endregion
end
