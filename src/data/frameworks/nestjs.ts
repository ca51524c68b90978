import type { Framework } from './framework.ts';

const BASE_FILTER = 'nestjs/nest:packages/microservices/exceptions/base-rpc-exception-filter.ts';
const GRPC_FILTER = 'nestjs/nest:packages/microservices/exceptions/grpc-exception-filter.ts';
const GRPC_EXCEPTION = 'nestjs/nest:packages/microservices/exceptions/grpc-exception.ts';
const SERVER = 'nestjs/nest:packages/microservices/server/server-grpc.ts';
const CLIENT = 'nestjs/nest:packages/microservices/client/client-grpc.ts';
const HTTP_FILTER = 'nestjs/nest:packages/core/exceptions/base-exception-filter.ts';
const APPLICATION = 'nestjs/nest:packages/core/nest-application.ts';

const OUTPUT = 'frameworks/nestjs/output/nestjs.txt';

/** NestJS 12 with its transport for gRPC. */
export const nestjs = {
  name: 'NestJS',
  language: 'TypeScript',
  about: {
    en: 'A Node framework whose microservices run on several transports; the one for gRPC uses grpc-js. Exception filters decide what a client reads, and the default one knows no codes.',
    zh: 'Node.js 框架，微服务可用多种传输方式，其中 gRPC 基于 grpc-js。客户端读到什么由异常过滤器决定，默认的过滤器不认识状态码。',
  },
  unhandled: [
    {
      says: {
        en: 'An exception that is not an `RpcException` becomes `UNKNOWN`, `Internal server error`. The default filter writes the exception to the log of the server.',
        zh: '不是 `RpcException` 的异常变成 `UNKNOWN`，文本 `Internal server error`。默认过滤器会把异常写进服务端日志。',
      },
      source: BASE_FILTER,
      run: {
        file: OUTPUT,
        printed: 'no filter, Error once more: UNKNOWN: Internal server error\n  errors in the log: 1',
      },
    },
    {
      says: {
        en: 'An `Error` with a numeric `code`, which grpc-js itself would send, becomes the same `UNKNOWN`: the filter replaces it.',
        zh: '带数字 `code` 的 `Error`，grpc-js 本来会按这个状态码发送，这里同样变成 `UNKNOWN`：过滤器把它换掉了。',
      },
      source: BASE_FILTER,
      run: { file: OUTPUT, printed: 'no filter, Error with a code: UNKNOWN: Internal server error' },
    },
    {
      says: {
        en: 'A method of the proto file without a handler returns `UNIMPLEMENTED`.',
        zh: 'proto 里有、但没有处理函数的方法返回 `UNIMPLEMENTED`。',
      },
      source: SERVER,
      run: { file: OUTPUT, printed: 'a method without a handler: UNIMPLEMENTED' },
    },
    {
      says: {
        en: 'A typo in `@GrpcMethod` has the same effect, and NestJS does not report it at start.',
        zh: '`@GrpcMethod` 里名字写错也是这个结果，启动时 NestJS 不会提示。',
      },
      source: SERVER,
    },
  ],
  mappings: [
    {
      direction: 'from-error',
      says: {
        en: 'With `GrpcExceptionFilter`, there is an exception for each code. Without the filter all of them become `UNKNOWN`.',
        zh: '启用 `GrpcExceptionFilter` 时，每个状态码有对应的异常；不启用时全部变成 `UNKNOWN`。',
      },
      rows: [
        { error: 'GrpcCancelledException', code: 'CANCELLED' },
        { error: 'GrpcUnknownException', code: 'UNKNOWN' },
        { error: 'GrpcInvalidArgumentException', code: 'INVALID_ARGUMENT' },
        { error: 'GrpcDeadlineExceededException', code: 'DEADLINE_EXCEEDED' },
        { error: 'GrpcNotFoundException', code: 'NOT_FOUND' },
        { error: 'GrpcAlreadyExistsException', code: 'ALREADY_EXISTS' },
        { error: 'GrpcPermissionDeniedException', code: 'PERMISSION_DENIED' },
        { error: 'GrpcResourceExhaustedException', code: 'RESOURCE_EXHAUSTED' },
        { error: 'GrpcFailedPreconditionException', code: 'FAILED_PRECONDITION' },
        { error: 'GrpcAbortedException', code: 'ABORTED' },
        { error: 'GrpcOutOfRangeException', code: 'OUT_OF_RANGE' },
        { error: 'GrpcUnimplementedException', code: 'UNIMPLEMENTED' },
        { error: 'GrpcInternalException', code: 'INTERNAL' },
        { error: 'GrpcUnavailableException', code: 'UNAVAILABLE' },
        { error: 'GrpcDataLossException', code: 'DATA_LOSS' },
        { error: 'GrpcUnauthenticatedException', code: 'UNAUTHENTICATED' },
      ],
      source: GRPC_EXCEPTION,
    },
  ],
  counts: [
    {
      by: 'retry',
      says: {
        en: 'The client adds no retries. Set the service config of grpc-js in `channelOptions`, under `grpc.service_config`, as a JSON string. `retry()` of RxJS retries every code, and without arguments it never stops.',
        zh: '客户端不带重试。在 `channelOptions` 的 `grpc.service_config` 里写 grpc-js 的服务配置（JSON 字符串）。RxJS 的 `retry()` 不看状态码，什么错误都重发，不带参数就没有次数上限。',
      },
      source: CLIENT,
    },
  ],
  returns: [
    {
      says: {
        en: 'Throw `new RpcException({ code: status.NOT_FOUND, message: "…", metadata })`. It works with and without `GrpcExceptionFilter`; details go into the metadata, under `grpc-status-details-bin`.',
        zh: '抛出 `new RpcException({ code: status.NOT_FOUND, message: "…", metadata })`，有没有 `GrpcExceptionFilter` 都有效；错误详情放在 metadata 的 `grpc-status-details-bin` 里。',
      },
      source: BASE_FILTER,
      run: {
        file: OUTPUT,
        printed:
          'no filter, RpcException({ code, message, metadata }): NOT_FOUND: document guides/retries does not exist',
      },
    },
    {
      says: {
        en: 'Or set `app.useGlobalFilters(new GrpcExceptionFilter())` and throw `new GrpcNotFoundException("…")`.',
        zh: '或者设置 `app.useGlobalFilters(new GrpcExceptionFilter())`，再抛出 `new GrpcNotFoundException("…")`。',
      },
      source: GRPC_EXCEPTION,
      run: {
        file: OUTPUT,
        printed: 'GrpcExceptionFilter, GrpcNotFoundException: NOT_FOUND: no such document',
      },
    },
    {
      says: {
        en: 'These exceptions send code and text only, no metadata, and so no details.',
        zh: '这类异常只发状态码和文本，不带 metadata，也就没有详情。',
      },
      source: GRPC_EXCEPTION,
    },
  ],
  reads: [
    {
      says: {
        en: 'A call returns an Observable. Its error is the `ServiceError` of grpc-js: read `code`, `details`, and `metadata`.',
        zh: '调用返回 Observable，它的错误就是 grpc-js 的 `ServiceError`：读 `code`、`details` 和 `metadata`。',
      },
      source: CLIENT,
      run: { file: OUTPUT, printed: 'client: document guides/retries does not exist (DOCUMENT_NOT_FOUND)' },
    },
    {
      says: {
        en: 'Pass a deadline with each call: `service.get(request, metadata, { deadline: Date.now() + 5000 })`. It is an absolute time; the call then ends with `DEADLINE_EXCEEDED`.',
        zh: '每次调用都传入截止时间：`service.get(request, metadata, { deadline: Date.now() + 5000 })`。它是绝对时间，到时调用以 `DEADLINE_EXCEEDED` 结束。',
      },
      source: CLIENT,
      run: { file: OUTPUT, printed: 'a deadline: DEADLINE_EXCEEDED: Deadline exceeded' },
    },
    {
      says: {
        en: 'A call without that option has no deadline.',
        zh: '不传这个选项，调用就没有截止时间。',
      },
      source: CLIENT,
    },
  ],
  traps: [
    {
      says: {
        en: 'HTTP exceptions such as `NotFoundException` become `UNKNOWN`, `Internal server error`, even with `GrpcExceptionFilter`.',
        zh: '`NotFoundException` 等 HTTP 异常变成 `UNKNOWN`，文本 `Internal server error`，用了 `GrpcExceptionFilter` 也一样。',
      },
      source: BASE_FILTER,
      run: {
        file: OUTPUT,
        printed: 'GrpcExceptionFilter, NotFoundException of HTTP: UNKNOWN: Internal server error',
      },
    },
    {
      says: {
        en: 'The `BadRequestException` of `ValidationPipe` is such an exception. Give `ValidationPipe` an `exceptionFactory` that returns an `RpcException`.',
        zh: '`ValidationPipe` 的 `BadRequestException` 也属于这类异常。给 `ValidationPipe` 设置返回 `RpcException` 的 `exceptionFactory`。',
      },
      source: BASE_FILTER,
    },
    {
      says: {
        en: '`GrpcExceptionFilter` writes no log: an exception without a code becomes `UNKNOWN`, and nothing on the server says why. Extend the filter to log it.',
        zh: '`GrpcExceptionFilter` 不写日志：没有状态码的异常变成 `UNKNOWN`，服务端没有任何记录。要记录就继承这个过滤器。',
      },
      source: GRPC_FILTER,
      run: {
        file: OUTPUT,
        printed:
          'GrpcExceptionFilter, Error once more: UNKNOWN: Internal server error\n  errors in the log: 0',
      },
    },
    {
      says: {
        en: '`RpcException("text")` is `UNKNOWN`. The key is `code`: `{ status: 5 }` is `NOT_FOUND` with `GrpcExceptionFilter` and `UNKNOWN` without it.',
        zh: '`RpcException("文本")` 是 `UNKNOWN`。键名是 `code`：写成 `{ status: 5 }`，用了 `GrpcExceptionFilter` 才是 `NOT_FOUND`，否则是 `UNKNOWN`。',
      },
      source: GRPC_FILTER,
      run: {
        file: OUTPUT,
        printed: [
          "no filter, RpcException('…'): UNKNOWN: the disk is full",
          'no filter, RpcException({ status }): UNKNOWN: no such document',
        ].join('\n'),
      },
    },
    {
      says: {
        en: 'An HTTP controller that does not catch the error of a gRPC call responds with 500 whatever the code is: a `ServiceError` is not an `HttpException`.',
        zh: 'HTTP controller 不捕获 gRPC 调用的错误时，不论什么状态码都返回 500：`ServiceError` 不是 `HttpException`。',
      },
      source: HTTP_FILTER,
      run: { file: OUTPUT, printed: 'an HTTP API in front: 500' },
    },
    {
      says: {
        en: 'A timeout with `timeout()` of RxJS gives a `TimeoutError`, which has no code. A deadline gives `DEADLINE_EXCEEDED`.',
        zh: '用 RxJS 的 `timeout()` 超时，得到的 `TimeoutError` 没有状态码；用截止时间得到 `DEADLINE_EXCEEDED`。',
      },
      source: CLIENT,
      run: {
        file: OUTPUT,
        printed: [
          'a deadline: DEADLINE_EXCEEDED: Deadline exceeded',
          'timeout() of RxJS: no status: TimeoutError',
        ].join('\n'),
      },
    },
    {
      says: {
        en: '`timeout()` cancels the call when the time is up. Only a deadline is sent to the server with the request.',
        zh: '`timeout()` 到时间才取消调用；只有截止时间会随请求发给服务端。',
      },
      source: CLIENT,
    },
    {
      says: {
        en: 'In a hybrid application, global filters do not apply to the microservice unless it is connected with `{ inheritAppConfig: true }`.',
        zh: '混合应用（hybrid）里，全局过滤器对微服务不起作用，除非 `connectMicroservice` 时传 `{ inheritAppConfig: true }`。',
      },
      source: APPLICATION,
    },
  ],
} as const satisfies Framework;
