# frozen_string_literal: true

require 'documents/v1/documents_pb'
require 'server/auth'
require 'server/rich'

# The method that deletes folders.
module FolderMethods
  # Checks the permission first, so that a user without it learns nothing about the folder.
  def delete_folder(request, call)
    may_delete_folders(user_of(call))
    check_not_empty('folder', request.folder)
    check_empty(request.folder)
    Documents::V1::DeleteFolderResponse.new
  end

  private

  # region permission-denied-return
  # Knows the user, who lacks a permission. ErrorInfo names the missing one. The helper rich_error
  # packs details as details-attach shows.
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
  # Fails until the caller changes the state of the store: the same call would fail again. The
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
