"""The examples: each makes the calls that end in the code it is named after."""

import socket
import threading

import grpc
from documents.v1.documents_pb2 import (
    CreateDocumentRequest,
    Document,
    ExportDocumentRequest,
    GetDocumentRequest,
)
from documents.v1.documents_pb2_grpc import DocumentsStub

from client import change, details, repeat, stop
from client.tokens import Tokens


class _WithToken(grpc.UnaryUnaryClientInterceptor):
    def __init__(self, token):
        self.metadata = Tokens(token).metadata()

    def intercept_unary_unary(self, continuation, call_details, request):
        metadata = [*(call_details.metadata or ()), *self.metadata]
        return continuation(call_details._replace(metadata=metadata), request)


def signed_in(channel, token="ada-token"):
    return DocumentsStub(grpc.intercept_channel(channel, _WithToken(token)))


def expect(code, call, *arguments):
    """Passes on every error but the one that the example is there to end with."""
    try:
        call(*arguments)
    except grpc.RpcError as error:
        if error.code() != code:
            raise
        return error
    raise AssertionError(f"expected {code}")


def cancelled(channel):
    def show(document):
        print(f"{document.title}, version {document.version}; closing the page")
        return True

    stop.watch(DocumentsStub(channel), "guides/retry", show)


def unknown(channel):
    request = ExportDocumentRequest(id="guides/retry", format="html")
    expect(grpc.StatusCode.UNKNOWN, stop.export, signed_in(channel), request, "req-7")


def invalid_argument(channel):
    request = CreateDocumentRequest(id="Retry!")
    expect(grpc.StatusCode.INVALID_ARGUMENT, change.create, signed_in(channel), request)


def deadline_exceeded(channel):
    print("found", *repeat.search(signed_in(channel), "retry"))


def not_found(channel):
    print("shown as", change.title(signed_in(channel), "guides/retries"))


def already_exists(channel):
    text = "Retry reads freely, writes with care."
    change.create_once(
        signed_in(channel),
        CreateDocumentRequest(id="guides/retry", title="Retry with care", text=text),
    )


def permission_denied(channel):
    stub = signed_in(channel, "guest-token")
    expect(grpc.StatusCode.PERMISSION_DENIED, stop.delete_folder_or_ask, stub, "archive")


def resource_exhausted(channel):
    for id in ("notes/one", "notes/two", "notes/three"):
        request = CreateDocumentRequest(id=id, title="A note")
        repeat.create_at_pace(signed_in(channel), request, threading.Event())
        print("created", id)


def failed_precondition(channel):
    change.delete_folder(signed_in(channel), "guides")
    print("deleted folder guides")


def aborted(channel):
    cached = Document(id="guides/retry", text="Retry reads freely.", version=2)
    saved = repeat.append_line(
        signed_in(channel), cached, "\nAlways with backoff.", threading.Event()
    )
    print("saved version", saved.version)


def out_of_range(channel):
    print("read", len(change.read_all(signed_in(channel), "guides/retry")), "bytes")


def unimplemented(channel):
    print(change.summary(signed_in(channel), "guides/retry"))


def internal(channel):
    try:
        stop.export_book(signed_in(channel), "guides/retry", "req-7")
    except RuntimeError as error:
        print(error)


def unavailable(channel):
    print("no server listens:")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with grpc.insecure_channel(f"127.0.0.1:{port}") as alone:
        expect(
            grpc.StatusCode.UNAVAILABLE,
            repeat.read_patiently,
            signed_in(alone),
            "archive/2019",
            threading.Event(),
        )
    print("the text comes back from cold storage:")
    text = repeat.read_patiently(signed_in(channel), "archive/2019", threading.Event())
    print("read", text.decode())


def data_loss(channel):
    def alarm(what):
        print("alarm:", what)

    expect(
        grpc.StatusCode.DATA_LOSS,
        stop.read_or_alarm,
        signed_in(channel),
        "archive/damaged",
        alarm,
    )


def unauthenticated(channel):
    document = repeat.get_with_token(
        DocumentsStub(channel), "guides/retry", Tokens("expired-token")
    )
    print("got", document.title)


def pdf_quota(channel):
    request = ExportDocumentRequest(id="guides/retry", format="pdf")
    error = expect(
        grpc.StatusCode.RESOURCE_EXHAUSTED, signed_in(channel).ExportDocument, request
    )
    print(details.describe(error))
    details.print_details(error)


def link(channel):
    pdf_quota(channel)
    request = GetDocumentRequest(id="guides/retries")
    error = expect(grpc.StatusCode.NOT_FOUND, signed_in(channel).GetDocument, request)
    print(details.describe(error))
    details.print_details(error)


EXAMPLES = {
    "cancelled": cancelled,
    "unknown": unknown,
    "invalid-argument": invalid_argument,
    "deadline-exceeded": deadline_exceeded,
    "not-found": not_found,
    "already-exists": already_exists,
    "permission-denied": permission_denied,
    "resource-exhausted": resource_exhausted,
    "failed-precondition": failed_precondition,
    "aborted": aborted,
    "out-of-range": out_of_range,
    "unimplemented": unimplemented,
    "internal": internal,
    "unavailable": unavailable,
    "data-loss": data_loss,
    "unauthenticated": unauthenticated,
    "details": pdf_quota,
    "link": link,
}

# The server of these adds the address of an explanation to its errors.
LINKED = {"link"}
