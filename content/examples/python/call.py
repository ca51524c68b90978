"""Calls whatever listens at an address, and prints what the call ends with."""

import sys

import grpc
from documents.v1.documents_pb2 import GetDocumentRequest
from documents.v1.documents_pb2_grpc import DocumentsStub


def call_each():
    """Reads lines of an address and the id of a document; prints the number of the code, then the message."""
    for line in sys.stdin:
        address, id = line.split()
        code, text = call_once(address, id)
        print(code, text.replace("\n", " "), sep="\t", flush=True)


def call_once(address, id):
    # Channels to one address would share a connection, and a script may have ended it.
    options = [("grpc.use_local_subchannel_pool", 1)]
    with grpc.insecure_channel(address, options=options) as channel:
        try:
            response = DocumentsStub(channel).GetDocument(GetDocumentRequest(id=id), timeout=2)
        except grpc.RpcError as error:
            return error.code().value[0], error.details() or ""
        except Exception as error:
            return "no status", repr(error)
        return 0, "no response" if response is None else "a response"
