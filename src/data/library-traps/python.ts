import type { Claim } from '../code-facts.ts';

/** Common pitfalls of grpcio. */
export const pythonTraps = [
  {
    says: {
      en: "`context.abort` doesn't return, it raises an exception: a bare `except Exception` around it catches that exception. With `StatusCode.OK` the call ends with `UNKNOWN`.",
      zh: '`context.abort` 不会返回，而是抛出异常：外层若有笼统的 `except Exception`，就会捕获这个异常。传入 `StatusCode.OK` 时，调用以 `UNKNOWN` 结束。',
    },
    source: 'grpc/grpc:src/python/grpcio/grpc/_server.py',
    run: { file: 'python/output/pitfalls.txt', printed: 'abort with OK: StatusCode.UNKNOWN' },
  },
  {
    says: {
      en: 'An exception that escapes from a handler sends its own text to the client: `UNKNOWN`, `Exception calling application: …`. Paths, queries, and addresses in that text reach the client.',
      zh: '处理函数抛出的异常，文字会发给客户端：`UNKNOWN`，`Exception calling application: …`。其中的路径、查询语句和地址也会发给客户端。',
    },
    source: 'grpc/grpc:src/python/grpcio/grpc/_server.py',
    run: {
      file: 'python/reproduced/python-exception-calling-application.txt',
      printed: "Exception calling application: 'title'",
    },
  },
  {
    says: {
      en: '`rpc_status.from_call` returns `None` when the trailers hold no details, and raises `ValueError` when code or message inside the details differ from those of the call. Handle both before you read details.',
      zh: '尾部元数据里没有错误详情时，`rpc_status.from_call` 返回 `None`；详情里的状态码或报错信息与调用本身不一致时，抛出 `ValueError`。读取详情之前，两种都要处理。',
    },
    source: 'grpc/grpc:src/python/grpcio_status/grpc_status/rpc_status.py',
    run: { file: 'python/output/pitfalls.txt', printed: 'from_call without details: None' },
  },
  {
    says: {
      en: '`grpc.aio` differs: `abort` has to be awaited, `rpc_status.aio.from_call` replaces `from_call`, and a call that this side cancels raises `asyncio.CancelledError` instead of an `RpcError`.',
      zh: '`grpc.aio` 有所不同：`abort` 必须 await，`from_call` 换成 `rpc_status.aio.from_call`，本端取消的调用抛出 `asyncio.CancelledError`，而不是 `RpcError`。',
    },
    source: 'grpc/grpc:src/python/grpcio/grpc/aio/_call.py',
    run: { file: 'python/output/pitfalls.txt', printed: 'aio, cancelled by this side: CancelledError' },
  },
  {
    says: {
      en: 'In `grpc.aio` a status given as a plain integer is checked against a range that ends at 15: 16 (`UNAUTHENTICATED`) is sent as `UNKNOWN`. Pass members of `grpc.StatusCode`.',
      zh: '在 `grpc.aio` 里，用整数表示的状态会先检查范围，而这个范围只到 15：16（`UNAUTHENTICATED`）会按 `UNKNOWN` 发出。应当传 `grpc.StatusCode` 的成员。',
    },
    source: 'grpc/grpc:src/python/grpcio/grpc/_cython/_cygrpc/aio/common.pyx.pxi',
    run: { file: 'python/output/pitfalls.txt', printed: 'aio, code 16 as a number: StatusCode.UNKNOWN' },
  },
  {
    says: {
      en: 'The value of a code is a pair, number and text: `code.value[0]` is the number. Metadata that breaks the rules is `INTERNAL` `Invalid metadata` with an empty debug string; only the log names the key.',
      zh: '状态码的 value 是一对：数字和文字，`code.value[0]` 才是数字。元数据不合规时，只有 `INTERNAL` `Invalid metadata` 和空的调试字符串；是哪个键，只写在日志里。',
    },
    source: 'grpc/grpc:src/core/lib/surface/call_utils.cc',
    run: {
      file: 'python/output/pitfalls.txt',
      printed: "invalid metadata: StatusCode.INTERNAL 'Invalid metadata' ''",
    },
  },
  {
    says: {
      en: 'If a server or proxy ends a unary call with `OK` but without a message, the call raises nothing and returns `None`. The error appears later, as an `AttributeError` on the response.',
      zh: '服务端或代理以 `OK` 结束一元调用、却没有发消息时，调用不抛异常，返回 `None`。之后读响应字段时才出现 `AttributeError`。',
    },
    source: 'grpc/grpc:src/python/grpcio/grpc/_channel.py',
    run: {
      file: 'python/output/conditions.txt',
      printed: 'OK without a message, the response: None',
    },
  },
] as const satisfies readonly Claim[];
