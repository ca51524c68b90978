"""Calls that need something else after an error."""

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
    """Leads each complaint back to the field it belongs to.

    The same request is never sent again.
    """
    try:
        return stub.CreateDocument(request)
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
    """Takes NOT_FOUND for an answer. Any other error stays an error."""
    try:
        return stub.GetDocument(GetDocumentRequest(id=id)).title
    except grpc.RpcError as error:
        if error.code() != grpc.StatusCode.NOT_FOUND:
            raise
        print(error)
        return "(no such document)"


# endregion


# region already-exists-handle
def create_once(stub, request):
    """May be repeated: if an earlier attempt got through, the document that is there is ours."""
    try:
        return stub.CreateDocument(request)
    except grpc.RpcError as error:
        if error.code() != grpc.StatusCode.ALREADY_EXISTS:
            raise
        print(error)
        found = stub.GetDocument(GetDocumentRequest(id=request.id))
        if (found.title, found.text) != (request.title, request.text):
            raise
    print("same content: an earlier attempt got through")
    return found


# endregion


# region failed-precondition-handle
def delete_folder(stub, folder):
    """Brings the folder into the state that the call needs, and only then calls again."""
    request = DeleteFolderRequest(folder=folder)
    try:
        return stub.DeleteFolder(request)
    except grpc.RpcError as error:
        if error.code() != grpc.StatusCode.FAILED_PRECONDITION:
            raise
        print(error)
    for id in stub.SearchDocuments(SearchDocumentsRequest(folder=folder)).ids:
        print("deleting", id)
        stub.DeleteDocument(DeleteDocumentRequest(id=id))
    return stub.DeleteFolder(request)


# endregion


# region out-of-range-handle
def read_all(stub, id):
    """Walks through a text of unknown length.

    OUT_OF_RANGE is how the server says "that was all".
    """
    text = b""
    while True:
        try:
            text += stub.ReadContent(ReadContentRequest(id=id, offset=len(text), limit=20)).data
        except grpc.RpcError as error:
            if error.code() != grpc.StatusCode.OUT_OF_RANGE:
                raise
            print(error)
            return text


# endregion


# region unimplemented-handle
def summary(stub, id):
    """Gets along with servers that are older than this client."""
    try:
        return stub.SummarizeDocument(SummarizeDocumentRequest(id=id)).summary
    except grpc.RpcError as error:
        if error.code() != grpc.StatusCode.UNIMPLEMENTED:
            raise
        print(error)
    print("this server cannot summarize; showing the title")
    return stub.GetDocument(GetDocumentRequest(id=id)).title


# endregion
