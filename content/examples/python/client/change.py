"""Calls that need something else after an error."""

import time

import grpc
from documents.v1.documents_pb2 import (
    DeleteDocumentRequest,
    DeleteFolderRequest,
    GetDocumentRequest,
    ReadContentRequest,
    SearchDocumentsRequest,
    SummarizeDocumentRequest,
)
from google.rpc import error_details_pb2
from grpc_status import rpc_status


# region invalid-argument-handle
def create(stub, request):
    """Shows each problem beside its field. It never sends the same request again."""
    try:
        return stub.CreateDocument(request, timeout=5)
    except grpc.RpcError as error:
        if error.code() != grpc.StatusCode.INVALID_ARGUMENT:
            raise
        print(error)
        status = rpc_status.from_call(error)
        bad = error_details_pb2.BadRequest()
        for detail in status.details if status else ():
            if detail.Unpack(bad):
                for violation in bad.field_violations:
                    print(f"{violation.field}: {violation.description}")
        raise


# endregion


# region not-found-handle
def title(stub, id):
    """Expects NOT_FOUND: the document is not there. Any other error stays an error."""
    try:
        return stub.GetDocument(GetDocumentRequest(id=id), timeout=5).title
    except grpc.RpcError as error:
        if error.code() != grpc.StatusCode.NOT_FOUND:
            raise
        print(error)
        return "(no such document)"


# endregion


# region already-exists-handle
def create_once(stub, request):
    """Is safe to retry: if an earlier attempt got through, the stored document is ours."""
    try:
        return stub.CreateDocument(request, timeout=5)
    except grpc.RpcError as error:
        if error.code() != grpc.StatusCode.ALREADY_EXISTS:
            raise
        print(error)
        found = stub.GetDocument(GetDocumentRequest(id=request.id), timeout=5)
        if (found.title, found.text) != (request.title, request.text):
            raise
    print("same content: an earlier attempt got through")
    return found


# endregion


# region failed-precondition-handle
def delete_folder(stub, folder):
    """Brings the folder into the state that the call needs, and only then calls again."""
    end = time.monotonic() + 5  # of all calls together

    def left():
        return end - time.monotonic()

    request = DeleteFolderRequest(folder=folder)
    try:
        return stub.DeleteFolder(request, timeout=left())
    except grpc.RpcError as error:
        if error.code() != grpc.StatusCode.FAILED_PRECONDITION:
            raise
        print(error)
    for id in stub.SearchDocuments(SearchDocumentsRequest(folder=folder), timeout=left()).ids:
        print("deleting", id)
        stub.DeleteDocument(DeleteDocumentRequest(id=id), timeout=left())
    return stub.DeleteFolder(request, timeout=left())


# endregion


# region out-of-range-handle
def read_all(stub, id):
    """Reads a text of unknown length. OUT_OF_RANGE tells that it ends here."""
    end = time.monotonic() + 5  # of the whole loop
    text = b""
    while True:
        request = ReadContentRequest(id=id, offset=len(text), limit=20)
        try:
            text += stub.ReadContent(request, timeout=end - time.monotonic()).data
        except grpc.RpcError as error:
            if error.code() != grpc.StatusCode.OUT_OF_RANGE:
                raise
            print(error)
            return text


# endregion


# region unimplemented-handle
def summary(stub, id):
    """Also works with a server that is older than this client."""
    try:
        return stub.SummarizeDocument(SummarizeDocumentRequest(id=id), timeout=5).summary
    except grpc.RpcError as error:
        if error.code() != grpc.StatusCode.UNIMPLEMENTED:
            raise
        print(error)
    print("this server cannot summarize; showing the title")
    return stub.GetDocument(GetDocumentRequest(id=id), timeout=5).title


# endregion
