"""Calls that are worth a retry, each in its own way."""

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
def read_patiently(stub, id, stop, attempts=4, within=5):
    """Retries a read with exponential backoff. The jitter spreads the retries of many clients.

    All attempts and waits end within one deadline, or when the event stop is set.
    """
    end, backoff = time.monotonic() + within, 0.05
    for attempt in range(1, attempts + 1):
        try:
            request = ReadContentRequest(id=id, limit=1000)
            return stub.ReadContent(request, timeout=end - time.monotonic()).data
        except grpc.RpcError as error:
            print(f"attempt {attempt}: {error}")
            if error.code() != grpc.StatusCode.UNAVAILABLE or attempt == attempts:
                raise
            if stop.wait(random.uniform(0, backoff)):
                raise
            backoff = min(2 * backoff, 1)


# endregion


# region resource-exhausted-handle
def create_at_pace(stub, request, stop, within=5):
    """Waits as long as the server asks, if the deadline leaves the time.

    Without RetryInfo waiting may never help.
    """
    end = time.monotonic() + within
    try:
        return stub.CreateDocument(request, timeout=within)
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
        if wait > end - time.monotonic() or stop.wait(wait):
            raise
    return stub.CreateDocument(request, timeout=end - time.monotonic())


# endregion


# region aborted-handle
def append_line(stub, document, line, stop, rounds=5, within=5):
    """Retries the whole read-change-write: the old request could never succeed.

    Rounds and time are both limited.
    """
    end = time.monotonic() + within
    for round in range(1, rounds + 1):
        change = UpdateDocumentRequest(
            id=document.id, text=document.text + line, version=document.version
        )
        try:
            return stub.UpdateDocument(change, timeout=end - time.monotonic())
        except grpc.RpcError as error:
            if error.code() != grpc.StatusCode.ABORTED or round == rounds:
                raise
            print(error)
            if stop.wait(random.uniform(0, 0.05)):
                raise
        request = GetDocumentRequest(id=document.id)
        document = stub.GetDocument(request, timeout=end - time.monotonic())
        print("read again: version", document.version)


# endregion


# region unauthenticated-handle
def get_with_token(stub, id, tokens):
    """Gets a new token once. If the server rejects that one, too, another will not help."""
    request = GetDocumentRequest(id=id)
    try:
        return stub.GetDocument(request, metadata=tokens.metadata(), timeout=5)
    except grpc.RpcError as error:
        if error.code() != grpc.StatusCode.UNAUTHENTICATED:
            raise
        print(error)
    tokens.refresh()
    print("retrying with a new token")
    return stub.GetDocument(request, metadata=tokens.metadata(), timeout=5)


# endregion


# region deadline-exceeded-handle
def search(stub, query):
    """Retries because a search changes nothing, and asks for less: the same would take as long."""
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
