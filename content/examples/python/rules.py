"""Tries the rules of content/examples/README.md that a run can show. Every language prints the same lines."""

import socket
import threading
import time
from concurrent import futures

import grpc
from documents.v1.documents_pb2 import (
    CreateDocumentRequest,
    DeleteDocumentRequest,
    DeleteFolderRequest,
    ExportDocumentRequest,
    GetDocumentRequest,
    ReadContentRequest,
    SearchDocumentsRequest,
    UpdateDocumentRequest,
    WatchDocumentRequest,
)
from documents.v1.documents_pb2_grpc import DocumentsStub

from client import repeat
from examples import signed_in

ROUNDS, WRITERS = 20, 8


class _Aborted(Exception):
    """What abort raises in a handler that no server calls."""


class _Context:
    def abort(self, code, details):
        raise _Aborted(code)


def code_of(call, *arguments, **options):
    """The number of the code that a call ends with."""
    try:
        call(*arguments, **options)
    except grpc.RpcError as error:
        return error.code().value[0]
    return 0


def together(count, call):
    """Makes some calls at once; returns how each ended."""
    start = threading.Barrier(count)

    def one(number):
        start.wait()
        return call(number)

    with futures.ThreadPoolExecutor(count) as pool:
        return list(pool.map(one, range(count)))


def race_writers(service):
    """Calls the handler itself.

    Calls over a connection arrive one after the other, which gives two writers little chance to meet.
    """
    id, saved, aborted = "guides/deadlines", 0, 0
    for _ in range(ROUNDS):
        version = service.store.records[id].document.version

        def write(number, version=version):
            request = UpdateDocumentRequest(id=id, text=f"writer {number}", version=version)
            try:
                service.UpdateDocument(request, _Context())
            except _Aborted as error:
                return error.args[0]
            return grpc.StatusCode.OK

        ended = together(WRITERS, write)
        saved += ended.count(grpc.StatusCode.OK)
        aborted += ended.count(grpc.StatusCode.ABORTED)
    print(
        f"{ROUNDS} rounds of {WRITERS} writers with one version:"
        f" {saved} saved, {aborted} ended with code 10"
    )


def race_creators(stub):
    request = CreateDocumentRequest(id="notes/race", title="A race")
    ended = together(2, lambda _: code_of(stub.CreateDocument, request, timeout=5))
    print(
        f"2 creators of one document: {ended.count(0)} created, {ended.count(6)} ended with code 6"
    )


def print_pauses(stub):
    """Runs after race_creators, which used up both documents: the server asks for 0.2 s."""
    note = CreateDocumentRequest(id="notes/pause", title="A note")
    start = time.monotonic()
    code = code_of(repeat.create_at_pace, stub, note, threading.Event(), within=0.18)
    print(f"pause longer than the time left: code {code}, {when(start, 0.18)}")

    stop = threading.Event()
    stop.set()
    code_of(repeat.create_at_pace, stub, note, stop)
    code = code_of(stub.GetDocument, GetDocumentRequest(id=note.id), timeout=5)
    print(f"pause that the caller cancelled: code {code} for the document")


def when(start, limit):
    return "at once" if time.monotonic() - start < limit else "too late"


def print_arguments(channel, stub):
    """The first error of each call that has a bad argument."""
    id = "guides/retry"
    calls = {
        "GetDocument without id": (stub.GetDocument, GetDocumentRequest()),
        "UpdateDocument without id": (stub.UpdateDocument, UpdateDocumentRequest()),
        "DeleteDocument without id": (stub.DeleteDocument, DeleteDocumentRequest()),
        "ReadContent without id": (stub.ReadContent, ReadContentRequest(limit=20)),
        "WatchDocument without id": (watch(channel), WatchDocumentRequest()),
        "ExportDocument without id": (stub.ExportDocument, ExportDocumentRequest(format="pdf")),
        "DeleteFolder without folder": (stub.DeleteFolder, DeleteFolderRequest()),
        "ReadContent from -1": (
            stub.ReadContent,
            ReadContentRequest(id=id, offset=-1, limit=20),
        ),
        "ReadContent of 0 bytes": (stub.ReadContent, ReadContentRequest(id=id)),
        "ReadContent of 1001 bytes": (stub.ReadContent, ReadContentRequest(id=id, limit=1001)),
    }
    for what, (call, request) in calls.items():
        try:
            call(request, timeout=5)
        except grpc.RpcError as error:
            print(f"{what}: code {error.code().value[0]}, {error.details()}")


def watch(channel):
    return lambda request, timeout: list(
        DocumentsStub(channel).WatchDocument(request, timeout=timeout)
    )


def print_searches(stub, service):
    call = stub.SearchDocuments.future(SearchDocumentsRequest(query="retry"), timeout=5)
    time.sleep(0.2)
    call.cancel()
    print("search that the client cancelled:", stopped(service))
    code_of(stub.SearchDocuments, SearchDocumentsRequest(query="retry"), timeout=0.2)
    print("search past its deadline:", stopped(service))


def stopped(service):
    time.sleep(0.3)
    before = service.searched
    time.sleep(0.4)
    return "the handler stopped" if service.searched == before else "the handler ran on"


def print_silence():
    """Calls a peer that accepts connections and never responds."""
    with socket.create_server(("127.0.0.1", 0)) as peer:
        address = f"127.0.0.1:{peer.getsockname()[1]}"
        with grpc.insecure_channel(address) as channel:
            start = time.monotonic()
            stub, stop = signed_in(channel), threading.Event()
            code = code_of(repeat.read_patiently, stub, "guides/retry", stop, within=0.3)
            assert code != 0, "a server that never responds cannot have sent a text"
            print(f"retry loop, server never responds: ended with an error {when(start, 2)}")


def print_rules(channel, service):
    stub = signed_in(channel)
    race_writers(service)
    race_creators(stub)
    print_pauses(stub)
    print_arguments(channel, stub)
    print_searches(stub, service)
    print_silence()
