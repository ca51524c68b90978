import type { Localized } from '../i18n/locales.ts';
import type { CodeName } from './names.ts';
import type { SourceId } from './sources.ts';

/** Errors of another layer, and the code that a gRPC service returns for them. */
export interface ForeignErrors {
  /** How the other layer calls them: a SQLSTATE, an errno, an HTTP status. */
  readonly names: string;
  readonly means: Localized;
  readonly code: CodeName;
  /** When another code is correct, or what to do first. */
  readonly note: Localized;
}

/** What a layer below a service reports, by the kind of layer. */
export const foreignErrors = {
  sqlstate: {
    title: { en: 'Database: SQLSTATE', zh: '数据库：SQLSTATE' },
    source: 'googleapis/googleapis:google/rpc/code.proto',
    rows: [
      {
        names: '23505',
        means: { en: 'Unique constraint violated', zh: '违反唯一约束' },
        code: 'ALREADY_EXISTS',
        note: {
          en: 'For an insert with a request ID, compare first: the row can be the result of an earlier attempt.',
          zh: '带请求 ID 的插入先比较：这一行可能就是上一次尝试写入的。',
        },
      },
      {
        names: '23503',
        means: { en: 'Foreign key violated', zh: '违反外键约束' },
        code: 'FAILED_PRECONDITION',
        note: {
          en: 'If the request names the missing parent, `NOT_FOUND` is more specific.',
          zh: '如果缺少的父行是请求里指定的，`NOT_FOUND` 更具体。',
        },
      },
      {
        names: '23502 · 23514 · 22001 · 22P02',
        means: {
          en: 'Not-null or check violated, value too long, value not readable',
          zh: '违反非空或检查约束、值过长、值无法解析',
        },
        code: 'INVALID_ARGUMENT',
        note: {
          en: 'Better to validate before the query. If your own code built the value, it is `INTERNAL`.',
          zh: '最好在查询之前校验。如果值是你自己的代码生成的，就是 `INTERNAL`。',
        },
      },
      {
        names: '40001 · 40P01',
        means: { en: 'Serialization failure, deadlock', zh: '串行化失败、死锁' },
        code: 'ABORTED',
        note: {
          en: 'Retry the whole transaction in the service first; return the code when that fails.',
          zh: '先在服务内部重做整个事务，仍然失败再返回。',
        },
      },
      {
        names: '55P03',
        means: { en: 'Lock not available', zh: '拿不到锁（锁超时）' },
        code: 'ABORTED',
        note: {
          en: '`UNAVAILABLE` if the caller can retry this one call unchanged.',
          zh: '调用方原样重试这一个调用就行时，用 `UNAVAILABLE`。',
        },
      },
      {
        names: '57014',
        means: { en: 'Query cancelled, for example by a statement timeout', zh: '查询被取消，例如语句超时' },
        code: 'UNAVAILABLE',
        note: {
          en: '`DEADLINE_EXCEEDED` or `CANCELLED` if the context of the call has ended: check it first.',
          zh: '先看调用的 context 是否已经结束：结束了就返回 `DEADLINE_EXCEEDED` 或 `CANCELLED`。',
        },
      },
      {
        names: '53300 · 57P01 · 57P03 · 08006',
        means: {
          en: 'Too many connections, database stops or starts, connection failed',
          zh: '连接数过多、数据库正在停止或启动、连接失败',
        },
        code: 'UNAVAILABLE',
        note: {
          en: 'After a write was sent, the outcome is open: do not promise that nothing ran.',
          zh: '写入已经发出之后，结果不确定：不要保证没有执行。',
        },
      },
      {
        names: '42501',
        means: { en: 'The service account lacks a privilege', zh: '服务自己的数据库账号没有权限' },
        code: 'INTERNAL',
        note: {
          en: 'Not `PERMISSION_DENIED`: the caller cannot fix the service account.',
          zh: '不是 `PERMISSION_DENIED`：服务的账号，调用方改不了。',
        },
      },
    ],
  },
  errno: {
    title: { en: 'Operating system: errno', zh: '操作系统：errno' },
    source: 'abseil/abseil-cpp:absl/status/status.cc',
    rows: [
      {
        names: 'ENOENT · EEXIST',
        means: { en: 'File missing, file exists', zh: '文件不存在、文件已存在' },
        code: 'INTERNAL',
        note: {
          en: 'Abseil maps them to `NOT_FOUND` and `ALREADY_EXISTS`: correct only if the request named the file.',
          zh: 'Abseil 转成 `NOT_FOUND` 和 `ALREADY_EXISTS`：只有文件是请求里指定的才对。',
        },
      },
      {
        names: 'EACCES · EPERM · EROFS',
        means: { en: 'The server process lacks a permission', zh: '服务端进程没有权限' },
        code: 'INTERNAL',
        note: {
          en: 'Abseil maps them to `PERMISSION_DENIED`, which would blame the caller.',
          zh: 'Abseil 转成 `PERMISSION_DENIED`，那等于怪罪调用方。',
        },
      },
      {
        names: 'ENOSPC · EDQUOT · EMFILE · ENOMEM',
        means: {
          en: 'Disk, quota, file descriptors, or memory used up',
          zh: '磁盘、配额、文件描述符或内存用尽',
        },
        code: 'RESOURCE_EXHAUSTED',
        note: {
          en: 'The same in Abseil. Alert the operators; the caller cannot help.',
          zh: 'Abseil 也是这样。要向运维告警，调用方帮不上忙。',
        },
      },
      {
        names: 'ECONNREFUSED · ECONNRESET · EHOSTUNREACH · EAGAIN',
        means: { en: 'A dependency cannot be reached', zh: '连不上依赖服务' },
        code: 'UNAVAILABLE',
        note: { en: 'The same in Abseil.', zh: 'Abseil 也是这样。' },
      },
      {
        names: 'ETIMEDOUT',
        means: { en: 'A connection timed out', zh: '连接超时' },
        code: 'UNAVAILABLE',
        note: {
          en: 'Abseil maps it to `DEADLINE_EXCEEDED`; use that only if the deadline of the call has passed.',
          zh: 'Abseil 转成 `DEADLINE_EXCEEDED`；只有这次调用的截止时间已到才用它表示。',
        },
      },
    ],
  },
  http: {
    title: { en: 'HTTP response of a dependency', zh: '依赖服务的 HTTP 响应' },
    source: 'googleapis/googleapis:google/rpc/code.proto',
    rows: [
      {
        names: '400 · 422',
        means: { en: 'The dependency rejects the request', zh: '依赖服务拒绝了请求' },
        code: 'INTERNAL',
        note: {
          en: 'Your service built that request. `INVALID_ARGUMENT` only if the value came from the caller unchanged.',
          zh: '那个请求是你的服务构造的。值原样来自调用方时才用 `INVALID_ARGUMENT`。',
        },
      },
      {
        names: '401 · 403',
        means: {
          en: 'The dependency rejects the credentials of your service',
          zh: '依赖服务拒绝了你的服务的凭据',
        },
        code: 'INTERNAL',
        note: {
          en: 'If you forward the token of the caller, pass on `UNAUTHENTICATED` or `PERMISSION_DENIED`.',
          zh: '如果转发的是调用方的令牌，就传回 `UNAUTHENTICATED` 或 `PERMISSION_DENIED`。',
        },
      },
      {
        names: '404',
        means: { en: 'The dependency does not find it', zh: '依赖服务找不到' },
        code: 'NOT_FOUND',
        note: {
          en: 'Only if the request named the resource. A missing internal lookup is `INTERNAL`.',
          zh: '只有资源是请求里指定的才用。内部查找缺数据是 `INTERNAL`。',
        },
      },
      {
        names: '409 · 412',
        means: { en: 'Conflict, or a condition failed', zh: '冲突，或条件不满足' },
        code: 'ABORTED',
        note: {
          en: '`ALREADY_EXISTS` or `FAILED_PRECONDITION` if the body says so.',
          zh: '响应体说明是已存在或状态不对时，用 `ALREADY_EXISTS` 或 `FAILED_PRECONDITION`。',
        },
      },
      {
        names: '429',
        means: { en: 'The dependency limits your service', zh: '依赖服务对你的服务限流' },
        code: 'UNAVAILABLE',
        note: {
          en: '`RESOURCE_EXHAUSTED` only if the quota belongs to the caller. Forward the delay as `RetryInfo`.',
          zh: '配额属于调用方时才用 `RESOURCE_EXHAUSTED`。把等待时间作为 `RetryInfo` 转发。',
        },
      },
      {
        names: '500 · 502 · 503 · 504',
        means: { en: 'The dependency fails', zh: '依赖服务出错' },
        code: 'UNAVAILABLE',
        note: {
          en: 'For 500 return `INTERNAL` if a retry does not help. Return `DEADLINE_EXCEEDED` only if your own caller’s deadline has passed.',
          zh: '500 且重试没有用时返回 `INTERNAL`。你的调用方的截止时间已到，才返回 `DEADLINE_EXCEEDED`。',
        },
      },
    ],
  },
} as const satisfies Record<string, { title: Localized; source: SourceId; rows: readonly ForeignErrors[] }>;

/** A kind of layer whose errors a service converts. */
export type ForeignLayer = keyof typeof foreignErrors;
