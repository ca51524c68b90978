import { grpcToHttp } from '../mappings/grpc-to-http.ts';
import { codeNames } from '../names.ts';
import type { Framework } from './framework.ts';

const ERRORS = 'grpc-ecosystem/grpc-gateway:runtime/errors.go';
const MUX = 'grpc-ecosystem/grpc-gateway:runtime/mux.go';
const CONTEXT = 'grpc-ecosystem/grpc-gateway:runtime/context.go';
const HANDLER = 'grpc-ecosystem/grpc-gateway:runtime/handler.go';
const TEMPLATE = 'grpc-ecosystem/grpc-gateway:protoc-gen-grpc-gateway/internal/gengateway/template.go';

const { values } = grpcToHttp.grpcGateway;

/** The HTTP/JSON front of a gRPC service that is generated from its proto file. */
export const grpcGateway = {
  name: 'grpc-gateway',
  language: 'Go',
  about: {
    en: 'Generates an HTTP/JSON proxy from a proto file. It is a gRPC client: it turns the status of the backend into an HTTP status and a JSON body, and returns some codes itself.',
    zh: '由 proto 文件生成 HTTP/JSON 代理。它本身是 gRPC 客户端：把后端的状态转成 HTTP 状态码和 JSON 响应体，也会自己给出一些状态码。',
  },
  unhandled: [
    {
      says: {
        en: 'An error without a status in the backend becomes `UNKNOWN` in its gRPC server, and HTTP 500 here.',
        zh: '后端处理函数返回不带状态的错误，后端的 gRPC 服务端把它变成 `UNKNOWN`，代理再转成 HTTP 500。',
      },
      source: ERRORS,
      run: {
        file: 'frameworks/go/output/grpc-gateway.txt',
        printed: [
          'a plain error: DELETE /documents/guides/retry',
          '  500',
          '  {"code":2,"details":[],"message":"the disk is full"}',
        ].join('\n'),
      },
    },
    {
      says: {
        en: 'The same holds for an error without a status from your own handler functions.',
        zh: '自己写的处理函数返回不带状态的错误，结果也一样。',
      },
      source: ERRORS,
    },
    {
      says: {
        en: 'A response that cannot be written as JSON becomes HTTP 500 with the body `{"code": 13, "message": "failed to marshal error message"}` if that happens to an error.',
        zh: '错误写不成 JSON 时返回 HTTP 500，响应体是 `{"code": 13, "message": "failed to marshal error message"}`。',
      },
      source: ERRORS,
    },
  ],
  mappings: [
    {
      direction: 'to-http',
      says: {
        en: 'What `HTTPStatusFromCode` returns. It is used for unary calls, and for a stream that fails before its first message.',
        zh: '`HTTPStatusFromCode` 的结果，用于一元调用，以及第一条消息之前就失败的流。',
      },
      rows: codeNames.map((code) => ({ code, http: values[code] })),
      source: ERRORS,
      run: { file: 'frameworks/go/output/grpc-gateway.txt', printed: 'to-http CANCELLED 499' },
    },
    {
      direction: 'from-error',
      says: {
        en: 'Codes that the proxy gives before a backend is called. A body that is not JSON is 400 too. A missing route says `Not Found`; `NOT_FOUND` of the backend has its own text.',
        zh: '代理在调用后端之前自己给出的状态码。请求体不是 JSON 也是 400。没有路由时文本是 `Not Found`；后端的 `NOT_FOUND` 带后端自己的文本。',
      },
      rows: [
        { error: '404 Not Found: no route', code: 'NOT_FOUND' },
        { error: '405 Method Not Allowed', code: 'UNIMPLEMENTED' },
        { error: '400 Bad Request: path', code: 'INVALID_ARGUMENT' },
      ],
      source: ERRORS,
      run: {
        file: 'frameworks/go/output/grpc-gateway.txt',
        printed: [
          'no route: GET /folders',
          '  404',
          '  {"code":5,"details":[],"message":"Not Found"}',
          'another HTTP method: PUT /documents/guides/retry',
          '  501',
          '  {"code":12,"details":[],"message":"Method Not Allowed"}',
          'a number that cannot be read: GET /content/ten',
          '  400',
          '  {"code":3,"details":[],"message":"type mismatch, parameter: offset, error: strconv.ParseInt: parsing \\"ten\\": invalid syntax"}',
        ].join('\n'),
      },
    },
  ],
  counts: [
    {
      by: 'retry',
      says: {
        en: 'The proxy does not retry. Its connection to the backend is an ordinary grpc-go connection, so a service config or the dial options decide.',
        zh: '代理自己不重试。它到后端的连接是普通的 grpc-go 连接，由服务配置和 dial option 决定。',
      },
      source: TEMPLATE,
    },
  ],
  returns: [
    {
      says: {
        en: 'The backend returns an ordinary status with details. The body of the response is that `google.rpc.Status` as JSON: `code` as a number, `message`, and `details` with `@type`.',
        zh: '后端照常返回带详情的 status。响应体就是这个 `google.rpc.Status` 的 JSON：数字的 `code`、`message`，以及带 `@type` 的 `details`。',
      },
      source: ERRORS,
      run: {
        file: 'frameworks/go/output/grpc-gateway.txt',
        printed: '"@type":"type.googleapis.com/google.rpc.ErrorInfo"',
      },
    },
    {
      says: {
        en: 'For another HTTP status or body set `runtime.WithErrorHandler`. To change only the HTTP status, wrap the error in `runtime.HTTPStatusError` and call `runtime.DefaultHTTPErrorHandler`.',
        zh: '要改 HTTP 状态码或响应体，就设置 `runtime.WithErrorHandler`；只改 HTTP 状态码时，用 `runtime.HTTPStatusError` 包装错误，再调用 `runtime.DefaultHTTPErrorHandler`。',
      },
      source: ERRORS,
      run: {
        file: 'frameworks/go/output/grpc-gateway.txt',
        printed: 'FAILED_PRECONDITION, with the error handler: GET /content/9\n  409',
      },
    },
    {
      says: {
        en: 'Errors of routing go through `runtime.WithRoutingErrorHandler` instead.',
        zh: '路由错误走的是 `runtime.WithRoutingErrorHandler`。',
      },
      source: MUX,
    },
  ],
  reads: [
    {
      says: {
        en: 'An HTTP client reads `code` in the JSON body. The HTTP status is not enough: 400, 409, and 500 each stand for several codes.',
        zh: 'HTTP 客户端要读 JSON 响应体里的 `code`。只看 HTTP 状态码不够，400、409、500 各对应多个状态码。',
      },
      source: ERRORS,
    },
    {
      says: {
        en: 'In a stream that has begun, the HTTP status is already 200. The error is the last line of the body, under the key `error`.',
        zh: '流开始之后 HTTP 状态码已经是 200，错误在响应体的最后一行，键名是 `error`。',
      },
      source: HANDLER,
      run: {
        file: 'frameworks/go/output/grpc-gateway.txt',
        printed: [
          'a stream that fails later: GET /watch/guides/retry',
          '  200',
          '  {"result":{"id":"guides/retry","text":"","title":"","version":"0"}}',
          '  {"error":{"code":14,"details":[],"message":"the index restarts"}}',
        ].join('\n'),
      },
    },
  ],
  traps: [
    {
      says: {
        en: 'The right path with the wrong HTTP method gives 501 and `UNIMPLEMENTED`, not 405. The backend has the method; the route has another verb.',
        zh: '路径对、HTTP 方法错时返回 501 和 `UNIMPLEMENTED`，不是 405。后端有这个方法，只是路由用的是另一个 HTTP 方法。',
      },
      source: ERRORS,
      run: {
        file: 'frameworks/go/output/grpc-gateway.txt',
        printed: 'another HTTP method: PUT /documents/guides/retry\n  501',
      },
    },
    {
      says: {
        en: '`FAILED_PRECONDITION` is 400, not 412.',
        zh: '`FAILED_PRECONDITION` 是 400，不是 412。',
      },
      source: ERRORS,
      run: { file: 'frameworks/go/output/grpc-gateway.txt', printed: 'to-http FAILED_PRECONDITION 400' },
    },
    {
      says: {
        en: 'A comment in the source says that this 400 is on purpose.',
        zh: '源码注释说明这个 400 是有意为之。',
      },
      source: ERRORS,
    },
    {
      says: {
        en: 'For `UNAUTHENTICATED` the text of the status is sent as the header `WWW-Authenticate`, so it must hold nothing secret.',
        zh: '`UNAUTHENTICATED` 的文本会放进响应首部 `WWW-Authenticate`，因此不能包含敏感内容。',
      },
      source: ERRORS,
      run: { file: 'frameworks/go/output/grpc-gateway.txt', printed: 'WWW-Authenticate: UNAUTHENTICATED' },
    },
    {
      says: {
        en: '`runtime.DefaultContextTimeout` is 0 by default. Set it, or slow backends hold requests forever.',
        zh: '`runtime.DefaultContextTimeout` 默认是 0。不设置它，慢的后端会让请求一直挂着。',
      },
      source: CONTEXT,
      run: { file: 'frameworks/go/output/grpc-gateway.txt', printed: 'DefaultContextTimeout: 0s' },
    },
    {
      says: {
        en: 'With that default, a request without the header `Grpc-Timeout` has no deadline.',
        zh: '默认值不变时，请求没有首部 `Grpc-Timeout` 就没有截止时间。',
      },
      source: CONTEXT,
    },
    {
      says: {
        en: 'With `RegisterXxxHandlerServer` the proxy calls the service in the same process. Interceptors of the gRPC server, such as those for authentication, do not run, and streams return `UNIMPLEMENTED`, `streaming calls are not yet supported in the in-process transport`.',
        zh: '用 `RegisterXxxHandlerServer` 注册时，代理在进程内直接调用服务：gRPC 服务端的拦截器（如鉴权）不会执行，流式调用返回 `UNIMPLEMENTED`，文本 `streaming calls are not yet supported in the in-process transport`。',
      },
      source: TEMPLATE,
      run: {
        file: 'frameworks/go/output/grpc-gateway.txt',
        printed: 'streaming calls are not yet supported in the in-process transport',
      },
    },
    {
      says: {
        en: 'The health endpoint exists only with `WithHealthzEndpoint` or `WithHealthEndpointAt`. It returns 503 for `NOT_SERVING` and for `UNKNOWN`, and 404 for a service that was never registered.',
        zh: '健康检查端点要用 `WithHealthzEndpoint` 或 `WithHealthEndpointAt` 启用，它对 `NOT_SERVING` 和 `UNKNOWN` 返回 503，对没注册过的服务返回 404。',
      },
      source: MUX,
    },
  ],
} as const satisfies Framework;
