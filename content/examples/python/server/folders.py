"""Deletes folders."""

import grpc
from documents.v1.documents_pb2 import DeleteFolderResponse
from google.rpc import code_pb2, error_details_pb2, status_pb2
from grpc_status import rpc_status

from server.auth import user_of
from server.documents import packed


# region permission-denied-return
def may_delete_folders(user, context):
    """Knows the user, who lacks a permission. ErrorInfo names the missing one."""
    if user == "ada":
        return
    info = error_details_pb2.ErrorInfo(
        reason="MISSING_PERMISSION",
        domain="documents.example",
        metadata={"permission": "folders.delete"},
    )
    status = status_pb2.Status(
        code=code_pb2.PERMISSION_DENIED,
        message=f"{user} may not delete folders",
        details=[packed(info)],
    )
    context.abort_with_status(rpc_status.to_status(status))


# endregion


# region failed-precondition-return
def check_empty(folder, ids, context):
    """Fails until the caller changes the state of the store: the same call would fail again."""
    if not ids:
        return
    failure = error_details_pb2.PreconditionFailure()
    failure.violations.add(
        type="FOLDER_NOT_EMPTY",
        subject=f"folders/{folder}",
        description="delete its documents first",
    )
    status = status_pb2.Status(
        code=code_pb2.FAILED_PRECONDITION,
        message=f"folder {folder} still holds {len(ids)} documents",
        details=[packed(failure)],
    )
    context.abort_with_status(rpc_status.to_status(status))


# endregion


class Folders:
    """The method that looks at a whole folder."""

    def DeleteFolder(self, request, context):
        """Checks the permission first, so that a user without it learns nothing about the folder."""
        may_delete_folders(user_of(context), context)
        if not request.folder:
            context.abort(grpc.StatusCode.INVALID_ARGUMENT, "folder must not be empty")
        check_empty(request.folder, self.store.inside(request.folder), context)
        return DeleteFolderResponse()
