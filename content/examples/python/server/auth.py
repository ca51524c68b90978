"""Finds out who is calling."""

import grpc

USERS = {"Bearer ada-token": "ada", "Bearer guest-token": "guest"}


def user_of(context):
    return USERS[dict(context.invocation_metadata())["authorization"]]


# region unauthenticated-return
class Authenticate(grpc.ServerInterceptor):
    """Runs before every handler. It only finds out who is calling."""

    def intercept_service(self, continuation, handler_call_details):
        handler = continuation(handler_call_details)
        if handler is None or handler.response_streaming:
            return handler
        token = dict(handler_call_details.invocation_metadata).get("authorization")
        if token is None:
            return rejection("no token in the authorization metadata")
        if token not in USERS:
            return rejection("the token has expired")
        return handler


def rejection(why):
    def reject(request, context):
        context.abort(grpc.StatusCode.UNAUTHENTICATED, why)

    return grpc.unary_unary_rpc_method_handler(reject)


# endregion
