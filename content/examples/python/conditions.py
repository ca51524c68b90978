"""Which codes grpcio chooses where no handler names one, shown by running it."""

import socket
from concurrent import futures
from contextlib import contextmanager

import grpc
import h2.config
import h2.connection
import h2.events

from peer import listening, scripted

TRAILERS = "x" * 20_000


def echo(request, _):
    return request


def with_large_trailers(_, context):
    context.set_trailing_metadata((("large", TRAILERS),))
    return b""


def ok_without_message(http2, stream):
    """Ends a call well, and leaves out the message."""
    http2.send_headers(stream, [(":status", "200"), ("content-type", "application/grpc")])
    http2.send_headers(stream, [("grpc-status", "0")], end_stream=True)


@contextmanager
def serving():
    server = grpc.server(futures.ThreadPoolExecutor(2))
    handlers = {
        "Echo": grpc.unary_unary_rpc_method_handler(echo),
        "Large": grpc.unary_unary_rpc_method_handler(with_large_trailers),
    }
    server.add_generic_rpc_handlers(
        (grpc.method_handlers_generic_handler("conditions.Service", handlers),)
    )
    port = server.add_insecure_port("127.0.0.1:0")
    server.start()
    try:
        yield port
    finally:
        server.stop(grace=None).wait()


def ended(call):
    """Calls, and tells how that ended: the code, and the words of the library."""
    try:
        call()
    except grpc.RpcError as error:
        return f"{error.code()}, {error.details()}"
    return "OK"


def status_of(port, headers):
    """Sends a request that no gRPC library would send, and tells which status comes back."""
    http2 = h2.connection.H2Connection(
        h2.config.H2Configuration(client_side=True, validate_outbound_headers=False)
    )
    http2.initiate_connection()
    with socket.create_connection(("127.0.0.1", port), timeout=5) as connection:
        http2.send_headers(1, headers)
        http2.send_data(1, bytes(5), end_stream=True)
        connection.sendall(http2.data_to_send())
        while data := connection.recv(65536):
            for event in http2.receive_data(data):
                found = dict(getattr(event, "headers", None) or ())
                if b"grpc-status" in found:
                    return f"grpc-status {found[b'grpc-status'].decode()}, {found.get(b'grpc-message', b'').decode()}"
                if isinstance(event, h2.events.StreamReset):
                    return f"the stream is reset with {event.error_code}"
            connection.sendall(http2.data_to_send())
    return "no status"


def request(path="/conditions.Service/Echo", method="POST", trailers=True):
    """The headers of a call, with what is asked for changed or left out."""
    headers = [
        (":method", method),
        (":scheme", "http"),
        (":path", path),
        (":authority", "documents.example"),
        ("content-type", "application/grpc"),
    ]
    return [*headers, ("te", "trailers")] if trailers else headers


def print_conditions():
    with serving() as port, grpc.insecure_channel(f"127.0.0.1:{port}") as channel:
        print("request as it should be:", status_of(port, request()))
        print("request without te: trailers:", status_of(port, request(trailers=False)))
        print("request with the method PUT:", status_of(port, request(method="PUT")))
        for count in (0, 2):
            requests = iter([b"one"] * count)
            call = channel.stream_unary("/conditions.Service/Echo")
            print(
                f"{count} messages for a method that takes one:",
                ended(lambda call=call, requests=requests: call(requests, timeout=5)),
            )
        large = ended(lambda: channel.unary_unary("/conditions.Service/Large")(b"", timeout=5))
        print("trailers of 20,000 bytes:", large.split(":")[0])
    with listening(scripted(ok_without_message)) as address, grpc.insecure_channel(address) as channel:
        response = channel.unary_unary("/conditions.Service/Echo")(b"", timeout=5)
        print("OK without a message, the response:", response)
    docstring = grpc.StatusCode.__doc__ or ""
    missing = [code.name for code in grpc.StatusCode if code.name not in docstring]
    print("codes that the docstring of StatusCode leaves out:", *missing)
