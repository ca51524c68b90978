"""Errors that handlers let through, and what a client gets for each."""

from concurrent import futures

import grpc
from documents.v1 import documents_pb2_grpc
from documents.v1.documents_pb2 import Document, GetDocumentRequest
from google.rpc import error_details_pb2
from grpc_status import rpc_status

from server.errors import ConvertErrors, DependencyTimeout, Invalid, NoRow


class DatabaseError(Exception):
    """Has what the errors of psycopg have: a SQLSTATE and a text that clients must not see."""

    def __init__(self, sqlstate):
        super().__init__(f"ERROR: secret_table (SQLSTATE {sqlstate})")
        self.sqlstate = sqlstate


EXCEPTIONS = {
    "unique violation (23505)": DatabaseError("23505"),
    "foreign key violation (23503)": DatabaseError("23503"),
    "check violation (23514)": DatabaseError("23514"),
    "serialization failure (40001)": DatabaseError("40001"),
    "deadlock (40P01)": DatabaseError("40P01"),
    "lock timeout (55P03)": DatabaseError("55P03"),
    "statement timeout (57014)": DatabaseError("57014"),
    "too many connections (53300)": DatabaseError("53300"),
    "database starts (57P03)": DatabaseError("57P03"),
    "validation": Invalid("title", "must not be empty"),
    "row not found": NoRow(),
    "timeout of a dependency that only reads": DependencyTimeout(),
    "status of the handler": None,
    "any other error": RuntimeError("password=secret"),
    "no error": None,
}


class Failing(documents_pb2_grpc.DocumentsServicer):
    """Lets the error through that the id of a document asks for."""

    def GetDocument(self, request, context):
        if request.id == "status of the handler":
            context.abort(grpc.StatusCode.PERMISSION_DENIED, "guest may not read this")
        error = EXCEPTIONS[request.id]
        if error:
            raise error
        return Document()


def detail_of(error):
    """The first detail of an error, in a few words."""
    status = rpc_status.from_call(error)
    for detail in status.details if status else ():
        info = error_details_pb2.ErrorInfo()
        if detail.Unpack(info):
            return f"ErrorInfo {info.reason}"
        failure = error_details_pb2.PreconditionFailure()
        if detail.Unpack(failure):
            return f"PreconditionFailure {failure.violations[0].type}"
        retry = error_details_pb2.RetryInfo()
        if detail.Unpack(retry):
            return f"RetryInfo {retry.retry_delay.seconds}s"
        bad = error_details_pb2.BadRequest()
        if detail.Unpack(bad):
            return f"BadRequest {bad.field_violations[0].field}"
    return "no detail"


def print_exceptions():
    server = grpc.server(futures.ThreadPoolExecutor(4), interceptors=[ConvertErrors()])
    documents_pb2_grpc.add_DocumentsServicer_to_server(Failing(), server)
    port = server.add_insecure_port("127.0.0.1:0")
    server.start()
    with grpc.insecure_channel(f"127.0.0.1:{port}") as channel:
        stub = documents_pb2_grpc.DocumentsStub(channel)
        for what in EXCEPTIONS:
            metadata = [("x-request-id", "req-9")]
            try:
                stub.GetDocument(GetDocumentRequest(id=what), metadata=metadata, timeout=5)
                print(f"{what}: code 0")
            except grpc.RpcError as error:
                code = error.code().value[0]
                print(f"{what}: code {code}, {detail_of(error)}, {error.details()}")
    server.stop(grace=None).wait()
