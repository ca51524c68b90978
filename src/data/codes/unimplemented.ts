import type { CodeFacts } from '../code-facts.ts';

export const unimplemented = {
  title: { en: 'Unimplemented', zh: '未实现' },
  meaning: {
    en: 'The server does not implement this method, or it is turned off there',
    zh: '服务端没有实现这个方法，或者没有启用它',
  },
  actor: 'service',
  action: {
    en: 'Deploy, register, or route the method; a caller with a wrong name or address corrects that.',
    zh: '部署、注册这个方法，或修正路由；如果是调用方写错了名字或地址，由调用方改正。',
  },
  origins: {
    client: {
      en: 'The client counted the responses of a method that returns exactly one: `No message received` in grpc-js; in grpc-dart also `Received data before headers`.',
      zh: '只返回一条响应的方法，客户端数出来的条数不对：grpc-js 报 `No message received`；grpc-dart 还有 `Received data before headers`。',
    },
    network: {
      en: 'A web server or an ingress has no route for the path: `unexpected HTTP status code received from server: 404`, `Received http2 header with status: 404`.',
      zh: 'Web 服务器或 Ingress 没有这个路径的路由：`unexpected HTTP status code received from server: 404`、`Received http2 header with status: 404`。',
    },
    server: {
      en: 'Nothing is registered under that name: `unknown service`, `unknown method`, `Method not found!`, `Service is unimplemented.`; or `Decompressor is not installed`.',
      zh: '这个名字下没有注册任何东西：`unknown service`、`unknown method`、`Method not found!`、`Service is unimplemented.`；或者 `Decompressor is not installed`。',
    },
    handler: {
      en: 'Generated code responded because the service does not override the method (`method SayHello not implemented`, `Method not implemented!`), or the service says in its own words that a feature is turned off.',
      zh: '服务没有重写这个方法，由生成的代码响应：`method SayHello not implemented`、`Method not implemented!`；或者服务用自己的话说明某个功能没有开启。',
    },
  },
  retry: {
    readOnly: 'fix-first',
    idempotent: 'fix-first',
    other: 'fix-first',
    pacing: {
      en: 'Do not retry in a loop. During a rollout another backend might know the method, but deploy servers before clients; otherwise call the older method, and cache that the new one is missing.',
      zh: '不要循环重试。滚动更新期间换一个后端也许能成功，但根治办法是先升级服务端、再升级客户端；否则改用旧方法，并缓存“没有新方法”这个结果。',
    },
    sources: [
      {
        says: {
          en: 'No automatic retry: wait until the service offers the method.',
          zh: '不要自动重试：等服务提供这个方法再说。',
        },
        source: 'aip-dev/google.aip.dev:aip/general/0194.md',
      },
      {
        says: {
          en: 'Once attempts are set, it retries only `RESOURCE_EXHAUSTED` and `UNAVAILABLE` by default.',
          zh: '设了重试次数才会重试，默认只重试 `RESOURCE_EXHAUSTED` 和 `UNAVAILABLE`。',
        },
        source: 'grpc-ecosystem/go-grpc-middleware:interceptors/retry/options.go',
      },
      {
        says: {
          en: 'Envoy and xDS routes can’t retry on this code: `retry_on` has no value for it.',
          zh: 'Envoy 的 `retry_on` 没有对应的取值，不能按这个状态码重试。',
        },
        source: 'grpc/proposal:A44-xds-retry.md',
      },
    ],
  },
  mayHaveRun: 'rarely',
  ranBecause: {
    en: 'A method that does not exist cannot run; only a client that reports a wrong number of responses can hide a call that has finished.',
    zh: '不存在的方法不会执行；只有客户端认为响应条数不对时，背后的调用才可能已经执行完。',
  },
  libraryConditions: [
    {
      side: 'server',
      says: { en: 'The server has no method with that name.', zh: '服务端没有这个名字的方法。' },
      source: 'grpc/grpc:doc/statuscodes.md',
      run: {
        file: 'go/reproduced/go-unknown-method.txt',
        printed: 'code = Unimplemented desc = unknown method',
      },
    },
    {
      side: 'server',
      says: {
        en: 'The request is compressed in a way that the server does not know.',
        zh: '请求的压缩方式服务端不认识。',
      },
      source: 'grpc/grpc:doc/statuscodes.md',
      run: {
        file: 'java/reproduced/java-cannot-find-decompressor.txt',
        printed: "UNIMPLEMENTED: Can't find decompressor for zstd",
      },
    },
    {
      side: 'server',
      says: {
        en: 'A method that takes exactly one request got none or several. grpc-go, grpc-java, grpc-kotlin, and grpc-dotnet report INTERNAL instead.',
        zh: '只接受一条请求的方法收到零条或多条。grpc-go、grpc-java、grpc-kotlin 和 grpc-dotnet 对此报 INTERNAL。',
      },
      source: 'grpc/grpc:doc/statuscodes.md',
    },
    {
      side: 'client',
      says: {
        en: 'A method that returns exactly one response sent none or several; the same four libraries report INTERNAL here too.',
        zh: '只返回一条响应的方法发来零条或多条；上面那四个库同样报 INTERNAL。',
      },
      source: 'grpc/grpc:doc/statuscodes.md',
      run: { file: 'typescript/reproduced/node-no-message-received.txt', printed: '12 UNIMPLEMENTED' },
    },
    {
      side: 'client',
      says: {
        en: 'An HTTP 404 came back without a gRPC status. grpc-web and grpc-dart map it to NOT_FOUND.',
        zh: '收到 HTTP 404，其中没有 gRPC 状态。grpc-web 和 grpc-dart 把它转成 NOT_FOUND。',
      },
      source: 'grpc/grpc:doc/http-grpc-status-mapping.md',
      run: {
        file: 'go/observed/responses.txt',
        printed: 'http-404                             UNIMPLEMENTED',
      },
    },
    {
      side: 'server',
      says: {
        en: 'grpc-go: the generated `Unimplemented…Server` responds for a method that the service does not define.',
        zh: 'grpc-go：服务没有实现的方法，由生成的 `Unimplemented…Server` 响应。',
      },
      source: 'grpc/grpc-go:cmd/protoc-gen-go-grpc/grpc.go',
      run: {
        file: 'go/reproduced/go-generated-method-not-implemented.txt',
        printed: 'code = Unimplemented desc = method SummarizeDocument not implemented',
      },
    },
    {
      side: 'server',
      says: {
        en: 'grpcio for Python: the generated base servicer responds for a method that the subclass leaves out.',
        zh: 'Python 的 grpcio：子类没有写的方法，由生成的基类响应。',
      },
      source: 'grpc/grpc:src/compiler/python_generator.cc',
      run: {
        file: 'python/reproduced/python-method-not-implemented.txt',
        printed: 'details = "Method not implemented!"',
      },
    },
    {
      side: 'server',
      says: {
        en: 'grpc-java: the generated base class responds for a method that is not overridden, or whose override still calls `super`.',
        zh: 'grpc-java：方法没有被重写，或重写后仍调用 `super`，由生成的基类响应。',
      },
      source: 'grpc/grpc-java:stub/src/main/java/io/grpc/stub/ServerCalls.java',
      run: {
        file: 'java/reproduced/java-method-unimplemented.txt',
        printed: 'UNIMPLEMENTED: Method documents.v1.Documents/SummarizeDocument is unimplemented',
      },
    },
    {
      side: 'both',
      says: {
        en: 'tonic: the peer uses a compression that this side has not enabled.',
        zh: 'tonic：对端使用的压缩算法在本端没有启用。',
      },
      source: 'hyperium/tonic:tonic/src/codec/compression.rs',
      run: {
        file: 'rust/reproduced/tonic-unsupported-compression.txt',
        printed: "Content is compressed with `gzip` which isn't supported",
      },
    },
    {
      side: 'client',
      says: {
        en: 'grpc-dart: frames arrive in a wrong order, such as data before headers or trailers twice.',
        zh: 'grpc-dart：帧的顺序不对，例如数据先于首部，或尾部元数据出现两次。',
      },
      source: 'grpc/grpc-dart:lib/src/client/call.dart',
    },
    {
      side: 'client',
      says: {
        en: 'connect-go: a call that streams both ways went over HTTP/1.1.',
        zh: 'connect-go：在 HTTP/1.1 上打开了双向流。',
      },
      source: 'connectrpc/connect-go:duplex_http_call.go',
    },
  ],
  details: {
    ErrorInfo: {
      en: 'A fixed reason distinguishes “not built yet” from “turned off in this region” and “removed in this version”.',
      zh: '用固定的 reason 区分“还没有实现”“在这个区域没有开启”和“这个版本已经移除”。',
    },
    Help: {
      en: 'Links to the method that replaces this one, or to the page where the feature is enabled.',
      zh: '链接到取代它的方法，或者可以开启这个功能的页面。',
    },
  },
} as const satisfies CodeFacts;
