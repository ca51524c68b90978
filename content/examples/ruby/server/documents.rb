# frozen_string_literal: true

require 'documents/v1/documents_pb'
require 'server/auth'
require 'server/pace'
require 'server/rich'

# The methods that read and write a document.
module DocumentMethods
  # region not-found-return
  # Returns NOT_FOUND in one case only: the document is not there.
  def get_document(request, _call)
    check_not_empty('id', request.id)
    found = @store.find(request.id)
    raise GRPC::NotFound, "document #{request.id} does not exist" if found.nil?

    found.document
  end
  # endregion

  # region already-exists-return
  # Never overwrites. The store looks and writes in one step, so that of two creators exactly one
  # gets ALREADY_EXISTS.
  def create_document(request, call)
    check_new(request)
    take_turn(user_of(call))
    document = Documents::V1::Document.new(**request.to_h, version: 1)
    raise GRPC::AlreadyExists, "document #{request.id} exists already" unless @store.create(document)

    document
  end
  # endregion

  # region aborted-return
  # Rejects a change to a version that is gone. The store compares the version and writes in one step;
  # compared here, two writers could both pass.
  def update_document(request, _call)
    check_not_empty('id', request.id)
    stored, written = @store.replace_text(request.id, request.text, request.version)
    raise missing(request.id) if stored.nil?
    return stored if written

    raise GRPC::Aborted, "#{request.id} is at version #{stored.version}, " \
                         "the change is based on version #{request.version}"
  end
  # endregion

  # Does nothing when the document is gone already, which makes it safe to retry.
  def delete_document(request, _call)
    check_not_empty('id', request.id)
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
  # Checks all fields before it returns, so that the caller can fix them in one go.
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
  # Says which limit was hit and how long to wait; without RetryInfo a client can only guess.
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
