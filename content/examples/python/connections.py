"""Shows what the state of a connection does to calls."""

import json
import socket
import threading
import time
from concurrent import futures
from contextlib import contextmanager

import grpc
from documents.v1 import documents_pb2_grpc
from documents.v1.documents_pb2 import GetDocumentRequest, WatchDocumentRequest

from server.service import DocumentStore
from server.store import filled_store


class Counter(grpc.ServerInterceptor):
    """Counts the calls of a server, and the addresses they come from."""

    def __init__(self):
        self.calls, self.peers = 0, set()

    def intercept_service(self, continuation, details):
        handler = continuation(details)
        if handler is None or handler.response_streaming:
            return handler

        def call(request, context):
            self.calls += 1
            self.peers.add(context.peer())
            return handler.unary_unary(request, context)

        return grpc.unary_unary_rpc_method_handler(
            call, handler.request_deserializer, handler.response_serializer
        )


@contextmanager
def serving_at(address="127.0.0.1:0", *options):
    counter = Counter()
    server = grpc.server(
        futures.ThreadPoolExecutor(8), interceptors=[counter], options=options
    )
    documents_pb2_grpc.add_DocumentsServicer_to_server(DocumentStore(filled_store()), server)
    port = server.add_insecure_port(address)
    server.start()
    try:
        yield f"127.0.0.1:{port}", counter
    finally:
        server.stop(grace=None).wait()


def get_once(channel, timeout=5, wait_for_ready=None):
    stub = documents_pb2_grpc.DocumentsStub(channel)
    try:
        request = GetDocumentRequest(id="guides/retry")
        stub.GetDocument(request, timeout=timeout, wait_for_ready=wait_for_ready)
    except grpc.RpcError as error:
        return error.code().value[0]
    return 0


# region connections-wait
def wait_for_ready():
    """Calls a port without a listener.

    A call fails as soon as a connection attempt failed, unless it waits for the connection until its deadline.
    """
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{free.getsockname()[1]}"
    with grpc.insecure_channel(address) as channel:
        print("no listener, fail-fast: code", get_once(channel))
        code = get_once(channel, timeout=0.3, wait_for_ready=True)
        print("no listener, wait for ready, 0.3 s: code", code)
        with futures.ThreadPoolExecutor(1) as pool:
            waiting = pool.submit(get_once, channel, wait_for_ready=True)
            with serving_at(address):
                code = waiting.result()
        print("wait for ready, the server starts meanwhile: code", code)


# endregion


def max_age():
    """The server ends each connection by GOAWAY after a while.

    Unary calls move to the next connection and notice nothing, a stream that outlives the grace is cut.
    """
    options = ("grpc.max_connection_age_ms", 200), ("grpc.max_connection_age_grace_ms", 200)
    with serving_at("127.0.0.1:0", *options) as (address, counter):
        with grpc.insecure_channel(address) as channel:
            failed = 0
            for _ in range(100):
                failed += get_once(channel) != 0
                time.sleep(0.01)
            print(
                f"max age 0.2 s, 100 calls in 1 s: {failed} failed, more than one connection:",
                "true" if len(counter.peers) > 1 else "false",
            )
            stub = documents_pb2_grpc.DocumentsStub(channel)
            stream = stub.WatchDocument(WatchDocumentRequest(id="guides/retry"), timeout=5)
            try:
                for _ in stream:
                    pass
            except grpc.RpcError as error:
                print("max age and grace, a stream that goes on: code", error.code().value[0])


def go_idle():
    with serving_at() as (address, counter):
        options = [("grpc.client_idle_timeout_ms", 1000)]
        with grpc.insecure_channel(address, options) as channel:
            states, idle = [], threading.Event()

            def note(state):
                states.append(state.name)
                if state is grpc.ChannelConnectivity.IDLE and len(states) > 1:
                    idle.set()

            channel.subscribe(note)
            code = get_once(channel)
            print(f"after a call: code {code}")
            idle.wait(10)
            print("without calls for the idle timeout:", states[-1])
            channel.unsubscribe(note)
            code = get_once(channel)
            print(f"the next call: code {code}, connections so far: {len(counter.peers)}")


# region connections-balance
def balance():
    """Shows why a second server gets no calls.

    pick_first, the default, takes the first address that connects and stays there.
    """
    with serving_at() as (first, one), serving_at() as (second, two):
        for policy in ("pick_first", "round_robin"):
            config = json.dumps({"loadBalancingConfig": [{policy: {}}]})
            options = [("grpc.service_config", config)]
            with grpc.insecure_channel(f"ipv4:{first},{second}", options) as channel:
                call_until_both(channel, policy, one, two)


# endregion


def call_until_both(channel, policy, one, two):
    """Calls until both servers are connected where the policy wants both, then counts."""
    for _ in range(50):
        get_once(channel)
        if two.calls:
            break
        time.sleep(0.01)
    one.calls = two.calls = 0
    for _ in range(20):
        get_once(channel)
    print(f"{policy}, two servers, 20 calls: {one.calls} and {two.calls}")


def print_connections():
    wait_for_ready()
    max_age()
    go_idle()
    balance()
