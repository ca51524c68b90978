import type { CodeFacts } from '../code-facts.ts';

export const cancelled = {
  title: { en: 'Cancelled', zh: '已取消' },
  meaning: {
    en: 'The call was cancelled, usually by the caller, before it finished',
    zh: '调用在结束之前被取消，通常是调用方自己取消的',
  },
  actor: 'nobody',
  action: {
    en: 'If your own code cancelled, do nothing; otherwise find the shortest timeout between you and the handler.',
    zh: '如果是你自己的代码取消的，什么都不用做；否则去找你与处理函数之间最短的那个超时。',
  },
  origins: {
    caller: {
      en: 'Your code cancelled, or closed the channel during a call: `context canceled`, `Locally cancelled by application!`, `Cancelled on client`, `Channel closed!`.',
      zh: '你的代码取消了调用，或在调用进行时关掉了通道：`context canceled`、`Locally cancelled by application!`、`Cancelled on client`、`Channel closed!`。',
    },
    client: {
      en: 'A library reports another condition as a cancellation: tonic `Timeout expired`, grpc-dotnet `No grpc-status found on response`.',
      zh: '客户端库把别的情况也报成取消：tonic 的 `Timeout expired`、grpc-dotnet 的 `No grpc-status found on response`。',
    },
    network: {
      en: 'A proxy reset the stream: `RST_STREAM with error code: CANCEL` or `error code 8`, after the same round number of seconds each time.',
      zh: '代理重置了流：`RST_STREAM with error code: CANCEL` 或 `error code 8`，而且每次都恰好发生在同样的整数秒之后。',
    },
    server: {
      en: 'In the server log: the client’s connection broke or its keepalive failed. A caller rarely receives this status.',
      zh: '出现在服务端日志里：客户端的连接断了，或 keepalive 失败。调用方很少能收到。',
    },
    handler: {
      en: 'The handler passed on the cancellation of an outgoing call: the status arrives in regular trailers although you never cancelled.',
      zh: '处理函数把自己对外调用的取消原样传了回来：你从没取消过，状态却出现在正常的尾部元数据（trailers）里。',
    },
  },
  retry: {
    readOnly: 'no',
    idempotent: 'no',
    other: 'check-first',
    pacing: {
      en: 'Don’t retry automatically, and never your own cancellation. If a proxy or server ended the call, raise the timeout that did it; until then, you can retry calls that are safe to repeat by hand, once or twice.',
      zh: '不要自动重试；自己取消的绝不要重试。如果是代理或服务端切断的，先调大那个超时；在此之前，能安全重复的调用可以手动再试一两次。',
    },
    sources: [
      {
        says: {
          en: 'No automatic retry: the application asked to stop.',
          zh: '不要自动重试：是应用自己要求停止的。',
        },
        source: 'aip-dev/google.aip.dev:aip/general/0194.md',
      },
      {
        says: {
          en: 'Not in the default set; if you list it, it is retried only while the caller’s own context is still alive.',
          zh: '不在默认集合里；加进列表后，也只有调用方自己的 context 还有效时才重试。',
        },
        source: 'grpc-ecosystem/go-grpc-middleware:interceptors/retry/retry.go',
      },
      {
        says: {
          en: '`x-envoy-retry-grpc-on: cancelled` requests a retry, but only a status in the response headers triggers it; a status in the trailers does not.',
          zh: '`x-envoy-retry-grpc-on: cancelled` 可以要求重试，但只认响应首部里的状态；出现在尾部元数据里的不会触发。',
        },
        source: 'envoyproxy/envoy:docs/root/configuration/http/http_filters/router_filter.rst',
      },
    ],
  },
  mayHaveRun: 'maybe',
  ranBecause: {
    en: 'After a cancellation the client no longer waits, but a handler that does not check for it runs to the end.',
    zh: '取消之后客户端不再等待；处理函数不检查取消，就会一直执行完。',
  },
  libraryConditions: [
    {
      side: 'both',
      says: {
        en: 'The application on the client side cancelled the call.',
        zh: '客户端一侧的应用取消了调用。',
      },
      source: 'grpc/grpc:doc/statuscodes.md',
      run: {
        file: 'python/reproduced/python-locally-cancelled.txt',
        printed: 'Locally cancelled by application!',
      },
    },
    {
      side: 'client',
      says: {
        en: 'The server or a proxy reset the stream with `CANCEL`. If the client’s own deadline has also passed, clients are encouraged to report DEADLINE_EXCEEDED instead.',
        zh: '服务端或代理用 `CANCEL` 重置了流。如果自己的截止时间也已经过了，协议建议客户端改报 DEADLINE_EXCEEDED。',
      },
      source: 'grpc/grpc:doc/PROTOCOL-HTTP2.md',
      run: { file: 'go/observed/responses.txt', printed: 'reset-CANCEL                         CANCELLED' },
    },
    {
      side: 'server',
      says: {
        en: 'The connection failed, or the client did not respond to a keepalive ping of the server: its open calls end with this code. (For keepalive, `doc/statuscodes.md` names UNAVAILABLE instead.)',
        zh: '连接中断，或服务端的 keepalive ping 没有得到回应：未完成的调用以 `CANCELLED` 结束。（对 keepalive，`doc/statuscodes.md` 写的是 UNAVAILABLE。）',
      },
      source: 'grpc/grpc:doc/PROTOCOL-HTTP2.md',
      run: {
        file: 'go/output/conditions.txt',
        printed: 'client does not respond to a keepalive ping: the handler sees Canceled',
      },
    },
    {
      side: 'client',
      says: {
        en: 'grpc-go: a call is started on a `ClientConn` that has been closed.',
        zh: 'grpc-go：在已经关闭的 `ClientConn` 上发起调用。',
      },
      source: 'grpc/grpc-go:clientconn.go',
      run: {
        file: 'go/reproduced/go-client-connection-closing.txt',
        printed: 'code = Canceled desc = grpc: the client connection is closing',
      },
    },
    {
      side: 'server',
      says: {
        en: 'grpc-go: the handler returned `context.Canceled`, bare or wrapped, even from a context that was not the caller’s.',
        zh: 'grpc-go：处理函数返回了 `context.Canceled`（原样或经过包装），哪怕它来自与调用方无关的 context。',
      },
      source: 'grpc/grpc-go:server.go',
      run: {
        file: 'go/output/pitfalls.txt',
        printed: 'handler returns a wrapped context.Canceled: Canceled',
      },
    },
    {
      side: 'client',
      says: {
        en: 'grpcio: the channel was closed or garbage-collected while a call was using it.',
        zh: 'grpcio：调用还在使用通道，通道就被关闭或回收了。',
      },
      source: 'grpc/grpc:src/python/grpcio/grpc/_channel.py',
      run: { file: 'python/reproduced/python-channel-closed.txt', printed: 'details = "Channel closed!"' },
    },
    {
      side: 'both',
      says: {
        en: 'tonic: a configured timeout or `grpc-timeout` ran out (`Timeout expired`); other libraries report DEADLINE_EXCEEDED there.',
        zh: 'tonic：设置的超时或 `grpc-timeout` 到了（`Timeout expired`）；别的库此时报 DEADLINE_EXCEEDED。',
      },
      source: 'hyperium/tonic:tonic/src/status.rs',
      run: { file: 'rust/reproduced/tonic-timeout-expired.txt', printed: 'message: "Timeout expired"' },
    },
    {
      side: 'client',
      says: {
        en: 'grpc-dotnet: the response has no `grpc-status`, or its content type is missing or not gRPC.',
        zh: 'grpc-dotnet：响应里没有 `grpc-status`，或者缺少 content-type、content-type 不是 gRPC。',
      },
      source: 'grpc/grpc-dotnet:src/Grpc.Net.Client/Internal/GrpcCall.NonGeneric.cs',
    },
    {
      side: 'client',
      says: {
        en: 'grpc-web and grpc-dart: HTTP 499 without a gRPC status. (Other libraries map it to UNKNOWN.)',
        zh: 'grpc-web 与 grpc-dart：没有 gRPC 状态的 HTTP 499。（其他库会得到 UNKNOWN。）',
      },
      source: 'grpc/grpc-web:javascript/net/grpc/web/statuscode.js',
      run: {
        file: 'typescript/output/grpc-web.txt',
        printed: 'HTTP 499, no content type: 1 Http response at 400 or 500 level',
      },
    },
    {
      side: 'server',
      says: {
        en: 'grpc-dotnet: a unary handler returned null (`No message returned from method.`).',
        zh: 'grpc-dotnet：一元调用的处理函数返回了 null（`No message returned from method.`）。',
      },
      source: 'grpc/grpc-dotnet:src/Grpc.AspNetCore.Server/Internal/CallHandlers/UnaryServerCallHandler.cs',
    },
  ],
  details: {
    ErrorInfo: {
      en: 'Only where the service itself cancels: a reason such as `JOB_CANCELLED_BY_OWNER` says who stopped it. If the caller cancelled, it does not read the details.',
      zh: '只在服务自己取消时有用：`JOB_CANCELLED_BY_OWNER` 之类的 reason 说明是谁停掉的。调用方自己取消的，不会再读错误详情。',
    },
  },
} as const satisfies CodeFacts;
