"""Adds the address of an explanation to every error."""

import grpc
from google.rpc import error_details_pb2, status_pb2

DETAILS = "grpc-status-details-bin"


# region link-interceptor
class LinkErrors(grpc.ServerInterceptor):
    """Adds to every error the address of a page that explains its code."""

    def __init__(self, base):
        self.base = base

    def intercept_service(self, continuation, handler_call_details):
        handler = continuation(handler_call_details)
        if handler is None or handler.request_streaming or handler.response_streaming:
            return handler

        def call(request, context):
            try:
                return handler.unary_unary(request, context)
            except Exception:
                if context.code():  # set by abort; a plain exception has none yet
                    add_link(context, f"{self.base}/{context.code().value[0]}")
                raise

        return grpc.unary_unary_rpc_method_handler(
            call, handler.request_deserializer, handler.response_serializer
        )


def add_link(context, url):
    """Extends the Help that is there: a status should hold each type of detail only once."""
    trailers = dict(context.trailing_metadata() or ())
    status = status_pb2.Status.FromString(trailers.get(DETAILS, b""))
    status.code, status.message = context.code().value[0], context.details().decode()
    help = error_details_pb2.Help()
    slot = next((detail for detail in status.details if detail.Is(help.DESCRIPTOR)), None)
    if slot is None:
        slot = status.details.add()
    else:
        slot.Unpack(help)
    help.links.add(description="About this status code", url=url)
    slot.Pack(help)
    trailers[DETAILS] = status.SerializeToString()
    context.set_trailing_metadata(tuple(trailers.items()))


# endregion
