"""Shows what a client sees when a call with more than one message fails."""

import itertools
import threading
import time
from concurrent import futures

import grpc
from documents.v1 import streams_pb2_grpc
from documents.v1.streams_pb2 import Line, ReadLinesRequest

from server.streams import Streams


def read_lines(stub):
    call = stub.ReadLines(ReadLinesRequest(count=100), timeout=5)
    time.sleep(0.3)  # the status is there before the first message is read
    count = 0
    try:
        for _ in call:
            count += 1
    except grpc.RpcError as error:
        print(
            f"server fails after 100 messages, client reads late: {count} messages, then"
            f" {error.code()}: {error.details()}"
        )


# region streams-import
def import_lines(stub):
    """The library takes the lines from an iterator, and stops taking them when the call has ended."""
    taken = itertools.count(1)

    def lines():
        for _ in taken:
            yield Line()  # the server rejects the first one
            time.sleep(0.01)

    try:
        stub.ImportLines(lines(), timeout=5)
    except grpc.RpcError as error:
        print(
            "server rejects the first message, client goes on sending:"
            f" {error.code()}: {error.details()}"
        )
    time.sleep(0.2)
    so_far = next(taken)
    time.sleep(0.2)
    print("the library takes no more messages:", next(taken) == so_far + 1)


# endregion


def echo_lines(stub):
    try:
        lines = (Line(text=text) for text in ("one", "", "two", "stop"))
        for line in stub.EchoLines(lines, timeout=5):
            print(f'both directions: text "{line.text}", problem "{line.problem}"')
    except grpc.RpcError as error:
        print(f"both directions: {error.code()}: {error.details()}")


def half_close(stub):
    for line in stub.EchoLines(iter([Line(text="one")]), timeout=5):
        print(f'after the half-close: text "{line.text}"')
    print("after the half-close: the loop ends")


def forget_to_close(stub):
    never = threading.Event()

    def lines():
        yield Line(text="one")
        never.wait(2)  # the iterator does not end, so the library does not half-close

    call = stub.EchoLines(lines(), timeout=0.3)
    next(call)
    try:
        next(call)  # both sides wait for the other
    except grpc.RpcError as error:
        print(f"without a half-close: code {error.code().value[0]}")
    never.set()


def print_streams():
    server = grpc.server(futures.ThreadPoolExecutor(8))
    streams_pb2_grpc.add_StreamsServicer_to_server(Streams(), server)
    port = server.add_insecure_port("127.0.0.1:0")
    server.start()
    with grpc.insecure_channel(f"127.0.0.1:{port}") as channel:
        stub = streams_pb2_grpc.StreamsStub(channel)
        for show in (read_lines, import_lines, echo_lines, half_close, forget_to_close):
            show(stub)
    server.stop(grace=None).wait()
