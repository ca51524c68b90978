# frozen_string_literal: true

require 'documents/v1/documents_pb'
require 'server/auth'
require 'server/rich'

# The method that deletes folders.
module FolderMethods
  # Asks who is calling before it looks at the folder, so that a stranger learns nothing about it.
  def delete_folder(request, call)
    may_delete_folders(user_of(call))
    check_empty(request.folder)
    Documents::V1::DeleteFolderResponse.new
  end

  private

  # region permission-denied-return
  # Knows who is calling, and that this is not enough. ErrorInfo names what is missing. The helper
  # rich_error packs details as details-attach shows.
  def may_delete_folders(user)
    return if user == 'ada'

    info = Google::Rpc::ErrorInfo.new(
      reason: 'MISSING_PERMISSION', domain: 'documents.example',
      metadata: { 'permission' => 'folders.delete' }
    )
    raise rich_error(GRPC::Core::StatusCodes::PERMISSION_DENIED, "#{user} may not delete folders", info)
  end
  # endregion

  # region failed-precondition-return
  # Refuses until the caller changes the state of the store: the same call would fail again. The
  # helper rich_error packs details as details-attach shows.
  def check_empty(folder)
    count = @store.inside(folder).size
    return if count.zero?

    violation = Google::Rpc::PreconditionFailure::Violation.new(
      type: 'FOLDER_NOT_EMPTY', subject: "folders/#{folder}",
      description: 'delete its documents first'
    )
    raise rich_error(GRPC::Core::StatusCodes::FAILED_PRECONDITION,
                     "folder #{folder} still holds #{count} documents",
                     Google::Rpc::PreconditionFailure.new(violations: [violation]))
  end
  # endregion
end
