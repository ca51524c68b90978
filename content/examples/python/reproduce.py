"""Provokes messages that grpcio really prints, by the id that they have in the catalogue."""

import socket
import threading
import time
from concurrent import futures

import grpc
from documents.v1.documents_pb2 import Document, GetDocumentRequest
from documents.v1.documents_pb2_grpc import (
    DocumentsServicer,
    DocumentsStub,
    add_DocumentsServicer_to_server,
)

from peer import hang_up, listening, scripted

REQUEST = GetDocumentRequest(id="guides/retry")


class Echo(DocumentsServicer):
    """Does what the provocation at hand needs."""

    def __init__(self, get):
        self.get = get

    def GetDocument(self, request, context):
        return self.get(context)

    def WatchDocument(self, request, context):
        yield self.get(context)


def with_server(call, get=lambda context: Document(), credentials=None, **options):
    """Lets call use a channel to a fresh server, which also knows the server's address."""
    server = grpc.server(futures.ThreadPoolExecutor(4), **options)
    add_DocumentsServicer_to_server(Echo(get), server)
    free = "127.0.0.1:0"
    port = (
        server.add_secure_port(free, credentials)
        if credentials
        else server.add_insecure_port(free)
    )
    server.start()
    try:
        with grpc.insecure_channel(f"127.0.0.1:{port}") as channel:
            channel.address = f"127.0.0.1:{port}"
            return error_of(lambda: call(channel))
    finally:
        server.stop(grace=None).wait()


def with_peer(behave, credentials=None):
    with listening(behave) as address:
        return call_address(address, credentials)


def call_address(address, credentials=None):
    channel = (
        grpc.secure_channel(address, credentials)
        if credentials
        else grpc.insecure_channel(address)
    )
    with channel:
        return error_of(lambda: get_document(channel))


def error_of(call):
    try:
        call()
    except (grpc.RpcError, ValueError) as error:
        return error
    raise AssertionError("the call went well")


def get_document(channel, **options):
    return DocumentsStub(channel).GetDocument(REQUEST, **options)


def fail(context):
    raise KeyError("title")


def large(context):
    return Document(text="x" * (5 << 20))


def wait(context):
    ended = threading.Event()
    # A call that has already ended runs no callback any more.
    if context.add_callback(ended.set):
        ended.wait()


def reset(code):
    return lambda: with_peer(scripted(lambda http2, stream: http2.reset_stream(stream, code)))


def http_status(code):
    return headers_only((":status", str(code)), ("content-type", "text/html"))


GRPC = ("content-type", "application/grpc")


def headers_only(*headers):
    """A response that ends with its first headers."""
    return lambda: with_peer(
        scripted(lambda http2, stream: http2.send_headers(stream, headers, end_stream=True))
    )


def end_with_data():
    def answer(http2, stream):
        http2.send_headers(stream, [(":status", "200"), GRPC])
        http2.send_data(stream, b"", end_stream=True)

    return with_peer(scripted(answer))


def go_away(code, why):
    def answer(http2, stream):
        http2.close_connection(error_code=code, additional_data=why, last_stream_id=0)

    return lambda: with_peer(scripted(answer))


def speak_http1(connection):
    connection.sendall(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")
    hang_up(connection)


def nobody_listens():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    return call_address(f"127.0.0.1:{port}")


def close_during_call(channel):
    call = DocumentsStub(channel).GetDocument.future(REQUEST)
    channel.close()
    call.result()


def send_large(channel):
    options = [("grpc.max_send_message_length", 1024)]
    with grpc.insecure_channel(channel.address, options=options) as limited:
        DocumentsStub(limited).GetDocument(GetDocumentRequest(id="x" * 2048))


def with_tls(channel):
    """A TLS client at a server without TLS."""
    with grpc.secure_channel(channel.address, grpc.ssl_channel_credentials()) as secure:
        get_document(secure)


def cancel_locally(channel):
    watching = DocumentsStub(channel).WatchDocument(REQUEST)
    watching.cancel()
    for _ in watching:
        pass


def method_not_found(channel):
    channel.unary_unary("/documents.v1.Documents/FetchDocument")(b"")


def two_at_once(channel):
    first = DocumentsStub(channel).GetDocument.future(REQUEST)
    time.sleep(0.1)
    try:
        get_document(channel)
    finally:
        first.cancel()


def plugin(context, callback):
    callback(None, ValueError("no refresh token, sign in again"))


def with_plugin(channel):
    get_document(channel, credentials=grpc.metadata_call_credentials(plugin))


def unreadable(channel):
    """The server's answer is not what the client takes it for."""
    channel.unary_unary("/documents.v1.Documents/GetDocument", response_deserializer=int)(b"")


MESSAGES = {
    f"reproduce/{id}": provoke
    for id, provoke in {
        "core-failed-to-connect-to-all-addresses": nobody_listens,
        "core-http1-server": lambda: with_peer(speak_http1),
        "core-rst-stream-0": reset(0),
        "core-rst-stream-2": reset(2),
        "core-rst-stream-7": reset(7),
        "core-rst-stream-8": reset(8),
        "core-rst-stream-11": reset(11),
        "core-http2-header-status-404": http_status(404),
        "core-http2-header-status-5xx": http_status(503),
        "core-http2-header-status-401-403": http_status(403),
        "core-http2-header-status-other": http_status(500),
        "core-no-status-received": headers_only((":status", "200"), GRPC),
        "core-malformed-grpc-status": headers_only(
            (":status", "200"), GRPC, ("grpc-status", "NOT_FOUND")
        ),
        "core-end-stream-without-status": end_with_data,
        "core-errors-resolving": lambda: call_address("no-such-host.invalid:443"),
        "core-goaway-too-many-pings": go_away(11, b"too_many_pings"),
        "core-goaway-received": go_away(0, b"graceful_stop"),
        "core-socket-closed": lambda: with_peer(hang_up),
        "core-received-message-too-large": lambda: with_server(get_document, large),
        "core-sent-message-too-large": lambda: with_server(send_large),
        "core-deadline-exceeded": lambda: with_server(
            lambda channel: get_document(channel, timeout=0.1), wait
        ),
        "core-tls-wrong-version": lambda: with_server(with_tls),
        "core-insufficient-security-level": lambda: with_server(with_plugin),
        "credentials-plugin-failed": lambda: with_server(
            lambda channel: with_plugin(
                grpc.secure_channel(channel.address, grpc.local_channel_credentials())
            ),
            credentials=grpc.local_server_credentials(),
        ),
        "python-exception-calling-application": lambda: with_server(get_document, fail),
        "python-exception-iterating": lambda: with_server(
            lambda c: list(DocumentsStub(c).WatchDocument(REQUEST)), fail
        ),
        "python-method-not-found": lambda: with_server(method_not_found),
        "python-method-not-implemented": lambda: with_server(
            lambda c: DocumentsStub(c).SummarizeDocument(REQUEST)
        ),
        "python-concurrent-rpc-limit": lambda: with_server(
            two_at_once, wait, maximum_concurrent_rpcs=1
        ),
        "python-serialization-exception": lambda: with_server(unreadable),
        "python-locally-cancelled": lambda: with_server(cancel_locally),
        "python-channel-closed": lambda: with_server(close_during_call, wait),
    }.items()
}
