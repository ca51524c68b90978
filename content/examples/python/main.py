"""Runs one example: a server on a free loopback port and a client that calls it."""

import logging
import os
import platform
import sys
from concurrent import futures
from contextlib import contextmanager

import grpc
from documents.v1 import documents_pb2_grpc

from call import call_each
from client import details
from conditions import print_conditions
from connections import print_connections
from constants import print_constants
from examples import EXAMPLES, LINKED
from exceptions import print_exceptions
from pitfalls import print_pitfalls
from reproduce import MESSAGES as CALLS
from reproduce_connections import MESSAGES as CONNECTIONS
from rules import print_rules
from server.auth import Authenticate
from server.link import LinkErrors
from server.service import DocumentStore
from server.store import filled_store
from streams import print_streams

MESSAGES = {**CALLS, **CONNECTIONS}


@contextmanager
def serving(*interceptors):
    """A server on a free port of the loopback interface; gives its address and its service."""
    server = grpc.server(futures.ThreadPoolExecutor(8), interceptors=interceptors)
    service = DocumentStore(filled_store())
    documents_pb2_grpc.add_DocumentsServicer_to_server(service, server)
    port = server.add_insecure_port("127.0.0.1:0")
    server.start()
    try:
        yield f"127.0.0.1:{port}", service
    finally:
        server.stop(grace=None).wait()


def run_example(name):
    interceptors = [Authenticate()]
    if name in LINKED:
        interceptors.insert(
            0, LinkErrors(os.environ.get("GRPC_CODES_URL", "https://grpc-codes.example"))
        )
    with serving(*interceptors) as (address, _), grpc.insecure_channel(address) as channel:
        EXAMPLES[name](channel)


def serve():
    with serving(Authenticate()) as (address, _):
        print("listening on", address, flush=True)
        sys.stdin.read()


def rules():
    with serving(Authenticate()) as (address, service), grpc.insecure_channel(address) as channel:
        print_rules(channel, service)


def versions():
    print("grpcio", grpc.__version__)
    print("python", platform.python_version())


COMMANDS = {
    "call": call_each,
    "constants": print_constants,
    "http": details.print_http,
    "conditions": print_conditions,
    "connections": print_connections,
    "exceptions": print_exceptions,
    "pitfalls": print_pitfalls,
    "rules": rules,
    "serve": serve,
    "streams": print_streams,
    "versions": versions,
}


def main(name):
    if name == "list":
        print(*sorted([*EXAMPLES, *COMMANDS, *MESSAGES, "minimal"]), sep="\n")
    elif name in EXAMPLES:
        run_example(name)
    elif name in MESSAGES:
        print(MESSAGES[name]())
    else:
        COMMANDS[name]()


if __name__ == "__main__":
    logging.basicConfig(stream=sys.stderr)
    if len(sys.argv) != 2:
        sys.exit("usage: run.sh <name>; run.sh list shows the names")
    main(sys.argv[1])
