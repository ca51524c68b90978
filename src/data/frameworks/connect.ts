import { httpToGrpc } from '../mappings/http-to-grpc.ts';
import { grpcToHttp } from '../mappings/grpc-to-http.ts';
import { codeNames } from '../names.ts';
import type { Framework } from './framework.ts';

const GO_ERROR = 'connectrpc/connect-go:error.go';
const GO_RECOVER = 'connectrpc/connect-go:recover.go';
const GO_CONNECT = 'connectrpc/connect-go:protocol_connect.go';
const GO_PROTOCOL = 'connectrpc/connect-go:protocol.go';
const GO_GRPC = 'connectrpc/connect-go:protocol_grpc.go';
const ES_ERROR = 'connectrpc/connect-es:packages/connect/src/connect-error.ts';
const ES_HANDLER = 'connectrpc/connect-es:packages/connect/src/protocol-connect/handler-factory.ts';

const TO_HTTP = grpcToHttp.connect.values;

/** Connect in Go and TypeScript: the same codes over its own protocol, gRPC and gRPC-Web. */
export const connect = {
  name: 'Connect',
  language: 'Go, TypeScript',
  about: {
    en: 'One handler serves the Connect protocol, gRPC, and gRPC-Web. The codes are those of gRPC; in the Connect protocol they are lower-case words in JSON (`canceled` with one l), and each unary error has an HTTP status.',
    zh: '同一个处理函数同时提供 Connect、gRPC 和 gRPC-Web。状态码与 gRPC 相同；Connect 协议用 JSON 里的小写单词表示（`canceled` 只有一个 l），一元调用的错误还有对应的 HTTP 状态码。',
  },
  unhandled: [
    {
      says: {
        en: 'Go: a plain error becomes `UNKNOWN` with its text. An error that wraps `context.Canceled` or `context.DeadlineExceeded` becomes `CANCELLED` or `DEADLINE_EXCEEDED`.',
        zh: 'Go：普通错误变成 `UNKNOWN`，文本原样保留。包装了 `context.Canceled` 或 `context.DeadlineExceeded` 的错误变成 `CANCELLED` 或 `DEADLINE_EXCEEDED`。',
      },
      source: GO_ERROR,
      run: {
        file: 'frameworks/go/output/connect.txt',
        printed: [
          'an error without a code, plain: unknown: the disk is full',
          '  UNKNOWN, Message() "the disk is full", 0 details',
          'an error without a code, cancelled: canceled: reading the index: context canceled',
          '  CANCELLED, Message() "reading the index: context canceled", 0 details',
          'an error without a code, ended: deadline_exceeded: reading the index: context deadline exceeded',
          '  DEADLINE_EXCEEDED, Message() "reading the index: context deadline exceeded", 0 details',
        ].join('\n'),
      },
    },
    {
      says: {
        en: 'TypeScript: an error that is not a `ConnectError` becomes `INTERNAL` with the text `internal error`. The cause stays on the server.',
        zh: 'TypeScript：不是 `ConnectError` 的错误变成 `INTERNAL`，文本是 `internal error`，原因留在服务端。',
      },
      source: ES_HANDLER,
    },
    {
      says: {
        en: 'Go: Connect does not catch a panic; net/http closes the stream without a status, and over HTTP/2 the caller reads `INTERNAL`. `connect.WithRecover` turns it into the error that you return there.',
        zh: 'Go：panic 交给 net/http，它不发状态就关闭流，HTTP/2 的调用方读到 `INTERNAL`。用 `connect.WithRecover` 把 panic 转成你返回的错误。',
      },
      source: GO_RECOVER,
      run: {
        file: 'frameworks/go/output/connect.txt',
        printed: [
          'a panic, Connect: internal the stream was reset',
          'a panic, gRPC: internal',
          'a panic, with WithRecover: internal: see the log',
        ].join('\n'),
      },
    },
  ],
  mappings: [
    {
      direction: 'to-http',
      says: {
        en: 'Unary errors in the Connect protocol. Streams, gRPC, and gRPC-Web respond with 200.',
        zh: 'Connect 协议的一元调用错误。流式调用、gRPC 和 gRPC-Web 都返回 200。',
      },
      rows: codeNames.map((code) => ({ code, http: TO_HTTP[code] })),
      source: GO_CONNECT,
      run: { file: 'frameworks/go/output/connect.txt', printed: 'to-http CANCELLED 499' },
    },
    {
      direction: 'from-http',
      says: {
        en: 'What a client reads from a response without a valid error body, such as one of a proxy. Every other status becomes `UNKNOWN`.',
        zh: '响应里没有有效的错误体时（例如来自代理），客户端读出的状态码。其他 HTTP 状态码一律是 `UNKNOWN`。',
      },
      rows: Object.entries(httpToGrpc.connect.values).map(([http, code]) => ({ http: Number(http), code })),
      source: GO_PROTOCOL,
      run: { file: 'frameworks/go/output/connect.txt', printed: 'from-http 404 UNIMPLEMENTED' },
    },
  ],
  counts: [
    {
      by: 'retry',
      says: {
        en: 'Connect for Go and TypeScript has no retries and no balancer. Write an interceptor, or use those of the HTTP client below it.',
        zh: 'Go 和 TypeScript 的 Connect 都没有重试和负载均衡，要自己写拦截器，或用下层 HTTP 客户端的。',
      },
      source: GO_CONNECT,
    },
  ],
  returns: [
    {
      says: {
        en: 'Go: `err := connect.NewError(connect.CodeNotFound, cause)`, then `detail, _ := connect.NewErrorDetail(message)` and `err.AddDetail(detail)`.',
        zh: 'Go：`err := connect.NewError(connect.CodeNotFound, cause)`，再用 `detail, _ := connect.NewErrorDetail(message)` 和 `err.AddDetail(detail)` 加详情。',
      },
      source: GO_ERROR,
      run: {
        file: 'frameworks/go/output/connect.txt',
        printed: [
          'connect.NewError: not_found: document guides/retries does not exist',
          '  NOT_FOUND, Message() "document guides/retries does not exist", 1 details',
        ].join('\n'),
      },
    },
    {
      says: {
        en: 'TypeScript: `throw new ConnectError("…", Code.NotFound, undefined, [{ desc: ErrorInfoSchema, value: { reason: "…" } }])`.',
        zh: 'TypeScript：`throw new ConnectError("…", Code.NotFound, undefined, [{ desc: ErrorInfoSchema, value: { reason: "…" } }])`。',
      },
      source: ES_ERROR,
    },
  ],
  reads: [
    {
      says: {
        en: 'Go: `connect.CodeOf(err)`, and `errors.As` to a `*connect.Error` for `Details()`; each detail gives its message with `Value()`.',
        zh: 'Go：用 `connect.CodeOf(err)` 取状态码，用 `errors.As` 转成 `*connect.Error` 后取 `Details()`，每个详情调用 `Value()` 得到消息。',
      },
      source: GO_ERROR,
      run: { file: 'frameworks/go/output/connect.txt', printed: 'client: guides/retries true' },
    },
    {
      says: {
        en: 'TypeScript: `ConnectError.from(e).code` and `findDetails(ErrorInfoSchema)`. A detail that cannot be decoded is left out without an error.',
        zh: 'TypeScript：`ConnectError.from(e).code` 和 `findDetails(ErrorInfoSchema)`。解不开的详情会被略过，不报错。',
      },
      source: ES_ERROR,
    },
  ],
  traps: [
    {
      says: {
        en: 'Go: a handler that returns an error of grpc-go (`status.Error`) gives `UNKNOWN`, because only `*connect.Error` carries a code here. The text then holds `rpc error: code = …`.',
        zh: 'Go：处理函数返回 grpc-go 的错误（`status.Error`）会得到 `UNKNOWN`，因为这里只认 `*connect.Error`。文本里能看到 `rpc error: code = …`。',
      },
      source: GO_GRPC,
      run: {
        file: 'frameworks/go/output/connect.txt',
        printed: [
          'an error without a code, grpc-go: unknown: rpc error: code = NotFound desc = no such document',
          '  UNKNOWN, Message() "rpc error: code = NotFound desc = no such document", 0 details',
        ].join('\n'),
      },
    },
    {
      says: {
        en: 'Go: a handler that passes on the error of a client call sends its code, message, and details to its own caller.',
        zh: 'Go：处理函数直接返回下游调用的错误，会把它的状态码、文本和详情原样传给自己的调用方。',
      },
      source: GO_ERROR,
      run: {
        file: 'frameworks/go/output/connect.txt',
        printed: [
          'the error of another call, returned as it is: not_found: document guides/retries does not exist',
          '  NOT_FOUND, Message() "document guides/retries does not exist", 1 details',
        ].join('\n'),
      },
    },
    {
      says: {
        en: 'Go: the metadata of an error that is passed on is removed.',
        zh: 'Go：这样传下去的错误，metadata 会去掉。',
      },
      source: GO_ERROR,
    },
    {
      says: {
        en: 'TypeScript: `ConnectError.from` turns an `AbortError` and a `TimeoutError` into `CANCELLED`, so a timeout from `AbortSignal.timeout` is not `DEADLINE_EXCEEDED`. Use the call option `timeoutMs`.',
        zh: 'TypeScript：`ConnectError.from` 把 `AbortError` 和 `TimeoutError` 都转成 `CANCELLED`，因此 `AbortSignal.timeout` 的超时不是 `DEADLINE_EXCEEDED`。请用调用选项 `timeoutMs`。',
      },
      source: ES_ERROR,
    },
    {
      says: {
        en: 'Go: `err.Error()` begins with the code, such as `not_found: …`. For the text alone call `Message()`.',
        zh: 'Go：`err.Error()` 以状态码开头，如 `not_found: …`。只要文本用 `Message()`。',
      },
      source: GO_ERROR,
      run: {
        file: 'frameworks/go/output/connect.txt',
        printed: [
          'connect.NewError: not_found: document guides/retries does not exist',
          '  NOT_FOUND, Message() "document guides/retries does not exist", 1 details',
        ].join('\n'),
      },
    },
  ],
} as const satisfies Framework;
