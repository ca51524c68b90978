"""What surprises people in grpcio, shown by running it."""

import asyncio
from concurrent import futures

import grpc
from google.rpc import code_pb2, status_pb2
from grpc_status import rpc_status

CAUGHT = []


def catches(_, context):
    """Means to end the call, and catches the exception that does it."""
    try:
        context.abort(grpc.StatusCode.NOT_FOUND, "gone")
    except Exception as error:
        CAUGHT.append(repr(error))
    return b""


def aborts_with_ok(_, context):
    context.abort(grpc.StatusCode.OK, "fine")


def contradicts(_, context):
    """Sends details that name another code than the call."""
    details = status_pb2.Status(code=code_pb2.ABORTED, message="gone").SerializeToString()
    context.set_trailing_metadata((("grpc-status-details-bin", details),))
    context.abort(grpc.StatusCode.NOT_FOUND, "gone")


def plain(_, context):
    context.abort(grpc.StatusCode.NOT_FOUND, "gone")


HANDLERS = {f.__name__: f for f in (catches, aborts_with_ok, contradicts, plain)}


def fail(channel, method, **options):
    try:
        channel.unary_unary(f"/pitfalls.Service/{method}")(b"", timeout=5, **options)
    except grpc.RpcError as error:
        return error
    return None


def print_pitfalls():
    print("value of a code:", grpc.StatusCode.NOT_FOUND.value)
    server = grpc.server(futures.ThreadPoolExecutor(2))
    handlers = {name: grpc.unary_unary_rpc_method_handler(f) for name, f in HANDLERS.items()}
    server.add_generic_rpc_handlers(
        (grpc.method_handlers_generic_handler("pitfalls.Service", handlers),)
    )
    port = server.add_insecure_port("127.0.0.1:0")
    server.start()
    with grpc.insecure_channel(f"127.0.0.1:{port}") as channel:
        error = fail(channel, "catches")
        print("abort below except Exception:", CAUGHT, error and error.code())
        error = fail(channel, "aborts_with_ok")
        print("abort with OK:", error.code())
        print("from_call without details:", rpc_status.from_call(fail(channel, "plain")))
        try:
            rpc_status.from_call(fail(channel, "contradicts"))
        except ValueError as error:
            print("from_call with another code in the details:", type(error).__name__)
        error = fail(channel, "plain", metadata=(("Not A Key", "value"),))
        print(f"invalid metadata: {error.code()} {error.details()!r} {error.debug_error_string()!r}")
    server.stop(grace=None).wait()
    asyncio.run(print_aio())


async def number_sixteen(_, context):
    context.set_code(16)
    return b""


async def print_aio():
    server = grpc.aio.server()
    handlers = {"number": grpc.unary_unary_rpc_method_handler(number_sixteen)}
    server.add_generic_rpc_handlers(
        (grpc.method_handlers_generic_handler("pitfalls.Service", handlers),)
    )
    port = server.add_insecure_port("127.0.0.1:0")
    await server.start()
    async with grpc.aio.insecure_channel(f"127.0.0.1:{port}") as channel:
        try:
            await channel.unary_unary("/pitfalls.Service/number")(b"", timeout=5)
        except grpc.aio.AioRpcError as error:
            print("aio, code 16 as a number:", error.code())
        call = channel.unary_unary("/pitfalls.Service/number")(b"", timeout=5)
        call.cancel()
        try:
            await call
        except asyncio.CancelledError as error:
            print("aio, cancelled by this side:", type(error).__name__)
    await server.stop(grace=None)
