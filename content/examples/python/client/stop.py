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
    """Shows a document until the reader closes the page.

    CANCELLED is then the end that was asked for.
    """
    closed = False
    call = stub.WatchDocument(WatchDocumentRequest(id=id))
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
    """Does not repeat after UNKNOWN: nobody can tell whether the export ran."""
    try:
        return stub.ExportDocument(request, metadata=[("x-request-id", request_id)]).file
    except grpc.RpcError as error:
        if error.code() == grpc.StatusCode.UNKNOWN:
            print(error)
            print("not repeated; look for request", request_id, "in the server's log")
        raise


# endregion


# region internal-handle
def export_book(stub, id, request_id):
    """Shows people something they can report.

    The bug is in the service: trying again only adds load.
    """
    request = ExportDocumentRequest(id=id, format="epub")
    try:
        return stub.ExportDocument(request, metadata=[("x-request-id", request_id)]).file
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
    """Stops at damaged data: no second attempt, and no writing over what may still be rescued."""
    try:
        return stub.ReadContent(ReadContentRequest(id=id, limit=1000)).data
    except grpc.RpcError as error:
        if error.code() == grpc.StatusCode.DATA_LOSS:
            print(error)
            alarm(f"restore {id} from a backup")
        raise


# endregion


# region permission-denied-handle
def delete_folder_or_ask(stub, folder):
    """Finds out what is missing and whom that helps. Repeating cannot change who is calling."""
    try:
        return stub.DeleteFolder(DeleteFolderRequest(folder=folder))
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
