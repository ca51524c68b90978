"""Converts the errors of the layers below into codes."""

import logging

import grpc
from google.protobuf.duration_pb2 import Duration
from google.rpc import error_details_pb2, status_pb2
from grpc_status import rpc_status

from server.documents import packed

log = logging.getLogger(__name__)


class NoRow(Exception):
    """The row is not there."""


class DependencyTimeout(Exception):
    """A call that only reads did not end in time, although this call has time left."""


class Invalid(Exception):
    """A check of the domain rejected a field."""

    def __init__(self, field, description):
        super().__init__(f"{field} {description}")
        self.field, self.description = field, description


# region exceptions-interceptor
class ConvertErrors(grpc.ServerInterceptor):
    """Turns the errors of the layers below into codes, in one place.

    The client gets no text of a database: what is not listed becomes INTERNAL, and the log gets the cause.
    """

    def intercept_service(self, continuation, handler_call_details):
        handler = continuation(handler_call_details)
        if handler is None or handler.request_streaming or handler.response_streaming:
            return handler

        def call(request, context):
            try:
                return handler.unary_unary(request, context)
            except Exception as error:
                if context.code():  # the handler called abort itself
                    raise
                status = convert(error)
                if status is None:
                    id = dict(context.invocation_metadata()).get("x-request-id", "unknown")
                    log.exception("request %s: %s", id, handler_call_details.method)
                    context.abort(
                        grpc.StatusCode.INTERNAL, f"the handler failed; report request {id}"
                    )
                context.abort_with_status(rpc_status.to_status(status))

        return grpc.unary_unary_rpc_method_handler(
            call, handler.request_deserializer, handler.response_serializer
        )


# endregion


# region exceptions-sqlstate
def convert(error):
    """Converts what a caller can do something about; psycopg and asyncpg errors have sqlstate."""
    match error, getattr(error, "sqlstate", None):
        case Invalid(), _:
            violation = error_details_pb2.BadRequest.FieldViolation(
                field=error.field, description=error.description
            )
            bad = error_details_pb2.BadRequest(field_violations=[violation])
            return status_of("INVALID_ARGUMENT", "1 field needs attention", bad)
        case NoRow(), _:
            return status_of("NOT_FOUND", "it does not exist")
        case DependencyTimeout(), _:
            return later("a service that this one needs did not respond in time")
        case _, "23505":  # unique_violation
            info = error_details_pb2.ErrorInfo(
                reason="UNIQUE_VIOLATION", domain="documents.example"
            )
            return status_of("ALREADY_EXISTS", "it exists already", info)
        case _, "23503":  # foreign_key_violation
            failure = error_details_pb2.PreconditionFailure()
            failure.violations.add(type="FOREIGN_KEY")
            text = "a row that it refers to is missing, or it is still referred to"
            return status_of("FAILED_PRECONDITION", text, failure)
        case _, "23514":  # check_violation
            return status_of("INVALID_ARGUMENT", "a value is outside what the database allows")
        case _, "40001" | "40P01" | "55P03":  # serialization, deadlock, lock not available
            text = "another transaction was in the way; retry the whole transaction"
            return status_of("ABORTED", text)
        case _, "57014":  # query_canceled: the statement's own time limit, and it was rolled back
            return later("the database did not respond in time")
        case _, "53300" | "57P03":  # too_many_connections, cannot_connect_now
            return later("the database is not available")
    return None


# endregion


def later(message):
    pause = error_details_pb2.RetryInfo(retry_delay=Duration(seconds=1))
    return status_of("UNAVAILABLE", message, pause)


def status_of(name, message, *details):
    code = grpc.StatusCode[name].value[0]
    return status_pb2.Status(
        code=code, message=message, details=[packed(detail) for detail in details]
    )
