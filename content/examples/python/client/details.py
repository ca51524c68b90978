"""Makes, reads and converts errors."""

import grpc
from google.api_core import exceptions
from google.rpc import error_details_pb2
from grpc_status import rpc_status


# region create
def reject(context, id):
    """Ends the call with a code and a message. abort raises, so nothing after it runs."""
    context.abort(grpc.StatusCode.NOT_FOUND, f"document {id} does not exist")


# endregion


# region read
def describe(error: grpc.RpcError):
    """Reads the code and the message. What a call raises is a grpc.Call too, which has both."""
    code = error.code()
    number, text = code.value
    return f'code {number} ({code.name}, "{text}"), message "{error.details()}"'


# endregion


# region details-read
def print_details(error: grpc.RpcError):
    """Shows what a status carries besides its code and message."""
    status = rpc_status.from_call(error)
    for detail in status.details if status else ():
        if detail.Is(error_details_pb2.ErrorInfo.DESCRIPTOR):
            info = error_details_pb2.ErrorInfo.FromString(detail.value)
            print(
                "ErrorInfo",
                info.reason,
                info.domain,
                *(f"{k}={v}" for k, v in info.metadata.items()),
            )
        elif detail.Is(error_details_pb2.QuotaFailure.DESCRIPTOR):
            for violation in error_details_pb2.QuotaFailure.FromString(detail.value).violations:
                print(f"QuotaFailure {violation.subject}: {violation.description}")
        elif detail.Is(error_details_pb2.RetryInfo.DESCRIPTOR):
            print(
                f"RetryInfo {error_details_pb2.RetryInfo.FromString(detail.value).retry_delay.seconds}s"
            )
        elif detail.Is(error_details_pb2.Help.DESCRIPTOR):
            for link in error_details_pb2.Help.FromString(detail.value).links:
                print(f"Help {link.description}: {link.url}")
        elif detail.Is(error_details_pb2.LocalizedMessage.DESCRIPTOR):
            localized = error_details_pb2.LocalizedMessage.FromString(detail.value)
            print(f"LocalizedMessage {localized.locale}: {localized.message}")


# endregion


# region http-convert
def print_http():
    """Uses google.api_core, in both directions. grpcio itself has no conversion."""
    for code in grpc.StatusCode:
        error = exceptions.from_grpc_status(code, "")
        print(f"{code.name:<19} {error.code or '-'}")
    for number in (400, 401, 403, 404, 409, 429, 499, 500, 501, 503, 504):
        error = exceptions.from_http_status(number, "")
        code = error.grpc_status_code
        print(f"{number} {type(error).__name__}, {code.name if code else 'no gRPC code'}")


# endregion
