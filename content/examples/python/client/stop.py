"""Calls that end with the error."""

import grpc
from documents.v1.documents_pb2 import (
    DeleteFolderRequest,
    ExportDocumentRequest,
    ReadContentRequest,
    WatchDocumentRequest,
)
from google.rpc import error_details_pb2
from grpc_status import rpc_status


# region cancelled-handle
def watch(stub, id, show):
    """Shows a document until the user closes the page: CANCELLED is then the expected end.

    The deadline limits streams that never end.
    """
    closed = False
    call = stub.WatchDocument(WatchDocumentRequest(id=id), timeout=3600)
    try:
        for document in call:
            closed = show(document)
            if closed:
                call.cancel()
    except grpc.RpcError as error:
        if error.code() != grpc.StatusCode.CANCELLED or not closed:
            raise
        print(error)


# endregion


# region unknown-handle
def export(stub, request, request_id):
    """Does not retry after UNKNOWN: the export could have run."""
    metadata = [("x-request-id", request_id)]
    try:
        return stub.ExportDocument(request, metadata=metadata, timeout=5).file
    except grpc.RpcError as error:
        if error.code() == grpc.StatusCode.UNKNOWN:
            print(error)
            print("not retried; look for request", request_id, "in the server's log")
        raise


# endregion


# region internal-handle
def export_book(stub, id, request_id):
    """Shows the user an id to report. The bug is in the service, so a retry only adds load."""
    request = ExportDocumentRequest(id=id, format="epub")
    metadata = [("x-request-id", request_id)]
    try:
        return stub.ExportDocument(request, metadata=metadata, timeout=5).file
    except grpc.RpcError as error:
        if error.code() != grpc.StatusCode.INTERNAL:
            raise
        print(error)
        raise RuntimeError(
            f"the document service has a bug, please report request {request_id}"
        ) from error


# endregion


# region data-loss-handle
def read_or_alarm(stub, id, alarm):
    """Stops at damaged data: no retry, and no write over bytes that a backup can repair."""
    try:
        return stub.ReadContent(ReadContentRequest(id=id, limit=1000), timeout=5).data
    except grpc.RpcError as error:
        if error.code() == grpc.StatusCode.DATA_LOSS:
            print(error)
            alarm(f"restore {id} from a backup")
        raise


# endregion


# region permission-denied-handle
def delete_folder_or_ask(stub, folder):
    """Shows which permission is missing and who can grant it. A retry cannot change permissions."""
    try:
        return stub.DeleteFolder(DeleteFolderRequest(folder=folder), timeout=5)
    except grpc.RpcError as error:
        if error.code() != grpc.StatusCode.PERMISSION_DENIED:
            raise
        print(error)
        info = error_details_pb2.ErrorInfo()
        status = rpc_status.from_call(error)
        for detail in status.details if status else ():
            if detail.Unpack(info) and info.reason == "MISSING_PERMISSION":
                print("ask an owner of", folder, "for", info.metadata["permission"])
        raise


# endregion
