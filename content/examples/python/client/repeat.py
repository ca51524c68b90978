"""Calls that are worth repeating, each in its own way."""

import random
import time

import grpc
from documents.v1.documents_pb2 import (
    GetDocumentRequest,
    ReadContentRequest,
    SearchDocumentsRequest,
    UpdateDocumentRequest,
)
from google.rpc import error_details_pb2
from grpc_status import rpc_status


# region unavailable-handle
def read_patiently(stub, id, attempts=4):
    """Repeats a read with exponential backoff.

    The jitter keeps many clients from coming back at once.
    """
    backoff = 0.05
    for attempt in range(1, attempts + 1):
        try:
            return stub.ReadContent(ReadContentRequest(id=id, limit=1000)).data
        except grpc.RpcError as error:
            print(f"attempt {attempt}: {error}")
            if error.code() != grpc.StatusCode.UNAVAILABLE or attempt == attempts:
                raise
            time.sleep(random.uniform(0, backoff))
            backoff *= 2


# endregion


# region resource-exhausted-handle
def create_at_pace(stub, request):
    """Waits exactly as long as the server asks.

    No RetryInfo means that waiting may never help.
    """
    try:
        return stub.CreateDocument(request)
    except grpc.RpcError as error:
        if error.code() != grpc.StatusCode.RESOURCE_EXHAUSTED:
            raise
        print(error)
        info = error_details_pb2.RetryInfo()
        status = rpc_status.from_call(error)
        if not status or not any(detail.Unpack(info) for detail in status.details):
            raise
    wait = info.retry_delay.ToTimedelta().total_seconds()
    print(f"the server asks to wait {wait} s")
    time.sleep(wait)
    return stub.CreateDocument(request)


# endregion


# region aborted-handle
def append_line(stub, document, line, rounds=5):
    """Repeats the whole read-change-write.

    Sending the old request again could never succeed.
    """
    for round in range(1, rounds + 1):
        change = UpdateDocumentRequest(
            id=document.id, text=document.text + line, version=document.version
        )
        try:
            return stub.UpdateDocument(change)
        except grpc.RpcError as error:
            if error.code() != grpc.StatusCode.ABORTED or round == rounds:
                raise
            print(error)
        time.sleep(random.uniform(0, 0.05))
        document = stub.GetDocument(GetDocumentRequest(id=document.id))
        print("read again: version", document.version)


# endregion


# region unauthenticated-handle
def get_with_token(stub, id, tokens):
    """Gets a new token once. A second refusal means that signing in again will not help."""
    request = GetDocumentRequest(id=id)
    try:
        return stub.GetDocument(request, metadata=tokens.metadata())
    except grpc.RpcError as error:
        if error.code() != grpc.StatusCode.UNAUTHENTICATED:
            raise
        print(error)
    tokens.refresh()
    print("repeating with a new token")
    return stub.GetDocument(request, metadata=tokens.metadata())


# endregion


# region deadline-exceeded-handle
def search(stub, query):
    """Repeats because a search changes nothing, and asks for less because the same would take as long."""
    try:
        return stub.SearchDocuments(SearchDocumentsRequest(query=query), timeout=0.2).ids
    except grpc.RpcError as error:
        if error.code() != grpc.StatusCode.DEADLINE_EXCEEDED:
            raise
        print(error)
    print("searching only the guides")
    smaller = SearchDocumentsRequest(query=query, folder="guides")
    return stub.SearchDocuments(smaller, timeout=2).ids


# endregion
