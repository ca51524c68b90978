import type { System } from './system.ts';

const RETRY = 'milvus-io/pymilvus:pymilvus/decorators.py';
const UTILS = 'milvus-io/pymilvus:pymilvus/client/utils.py';
const HANDLER = 'milvus-io/pymilvus:pymilvus/client/grpc_handler.py';

const HEALTH = {
  en: '`curl http://HOST:9091/healthz`, and the log of the Milvus proxy for the trace ID of the request.',
  zh: '`curl http://HOST:9091/healthz`，再用请求的 trace ID 查 Milvus proxy 的日志。',
} as const;

/** The vector database, seen from its Python client. */
export const milvus = {
  name: 'Milvus',
  about: {
    en: 'A vector database. Most of its errors are not statuses: the call ends with `OK`, and the response holds a code of Milvus, which the client (pymilvus) turns into `MilvusException`.',
    zh: '向量数据库。多数错误不是状态码：调用以 `OK` 结束，响应里带 Milvus 自己的错误码，客户端（pymilvus）再转成 `MilvusException`。',
  },
  contract: {
    says: {
      en: 'No document fixes the codes. Clients check the field `status` of each response; a status of gRPC comes from the connection, a load balancer in between, the authentication of Milvus, or a server that is too old.',
      zh: '没有文档规定状态码。客户端检查每个响应的 `status` 字段；gRPC 状态码来自连接、中间的负载均衡、Milvus 的认证，或版本过旧的服务端。',
    },
    source: UTILS,
  },
  rows: [
    {
      code: 'OK',
      when: {
        en: 'The response carries a code of Milvus, for example for a collection that is not found or not loaded.',
        zh: '响应里带 Milvus 错误码，例如 collection 不存在或没有加载。',
      },
      act: {
        en: 'Read `code` and `message` of `MilvusException`; code 8 is a rate limit, which pymilvus retries. Dashboards that count statuses do not see these errors.',
        zh: '看 `MilvusException` 的 `code` 和 `message`；错误码 8 是限流，pymilvus 会重试。按状态码统计的监控看不到这些错误。',
      },
      retry: 'none',
      strength: 'observed',
      differs: { en: '`OK` does not mean that the operation succeeded.', zh: '`OK` 不代表操作成功。' },
      source: UTILS,
    },
    {
      code: 'UNAVAILABLE',
      when: {
        en: 'The Milvus proxy is not up, or the connection broke.',
        zh: 'Milvus proxy 没有启动，或连接断开。',
      },
      act: {
        en: 'The client reconnects and retries. If it never succeeded, address, port 19530, or TLS is wrong.',
        zh: '客户端会重连并重试。如果从未成功，检查地址、19530 端口和 TLS。',
      },
      retry: 'backoff',
      strength: 'observed',
      look: HEALTH,
      source: 'milvus-io/pymilvus:pymilvus/client/connection_manager.py',
    },
    {
      code: 'DEADLINE_EXCEEDED',
      when: { en: 'The timeout of the call has expired.', zh: '调用的限定时间已到。' },
      act: {
        en: 'The client does not retry it. Raise `timeout`, or send fewer rows at a time.',
        zh: '客户端不重试。调大 `timeout`，或减少单次行数。',
      },
      retry: 'fix-first',
      strength: 'observed',
      differs: { en: 'It is never retried, not even for searches.', zh: '从不重试，查询也一样。' },
      look: HEALTH,
      source: RETRY,
    },
    {
      code: 'RESOURCE_EXHAUSTED',
      when: {
        en: 'A message above the limit of the server or of a load balancer in between.',
        zh: '消息超过服务端或中间负载均衡的上限。',
      },
      act: {
        en: 'Send fewer rows at a time. The client itself has no limit, and does not retry.',
        zh: '减少单次行数。客户端自己不设上限，也不重试。',
      },
      retry: 'fix-first',
      strength: 'observed',
      differs: {
        en: 'A rate limit of Milvus does not have this code: it is code 8 in a response with `OK`.',
        zh: 'Milvus 的限流不是这个状态码，而是 `OK` 响应里的错误码 8。',
      },
      source: RETRY,
    },
    {
      code: 'UNIMPLEMENTED',
      when: {
        en: 'The server is older than the client and has no such method.',
        zh: '服务端版本比客户端旧，没有这个方法。',
      },
      act: {
        en: "For some methods the client uses the older one instead. Otherwise install the client of the server's release.",
        zh: '部分方法客户端会改用旧方法；否则安装与服务端版本对应的客户端。',
      },
      retry: 'none',
      strength: 'observed',
      differs: {
        en: 'The client takes it as a sign of the version, not as an error.',
        zh: '客户端把它当作版本信号，不当作错误。',
      },
      source: HANDLER,
    },
    {
      code: 'UNAUTHENTICATED',
      when: {
        en: 'User or token is wrong, or missing while authentication is on.',
        zh: '启用认证时，用户名或 token 缺失或有误。',
      },
      act: {
        en: 'Pass `token="user:password"`. The client does not retry.',
        zh: '传入 `token="user:password"`。客户端不重试。',
      },
      retry: 'fix-first',
      strength: 'observed',
      source: RETRY,
    },
    {
      code: 'INTERNAL',
      when: { en: 'A broken stream, or a server that failed.', zh: '流中断，或服务端出错。' },
      act: {
        en: 'pymilvus retries it, for inserts as well; a row can then be stored twice. Use `upsert` with primary keys that you set.',
        zh: 'pymilvus 会重试，插入也一样，行可能写入两次。自己指定主键并改用 `upsert`。',
      },
      retry: 'backoff',
      strength: 'observed',
      differs: {
        en: 'It is retried without regard to what the call does.',
        zh: '不区分调用内容，一律重试。',
      },
      source: RETRY,
    },
    {
      code: 'UNKNOWN',
      when: {
        en: 'An error without a code, often from a load balancer in between.',
        zh: '没有状态码的错误，多半来自中间的负载均衡。',
      },
      act: {
        en: 'The client retries it up to 75 times; look for the first error in its log instead of the last.',
        zh: '客户端最多尝试 75 次；看日志里的第一个错误，不要只看最后一个。',
      },
      retry: 'backoff',
      strength: 'observed',
      differs: { en: 'It is retried, for inserts as well.', zh: '会重试，插入也一样。' },
      source: RETRY,
    },
  ],
  facts: [
    {
      says: {
        en: 'The client retries up to 75 times or until `timeout`, with pauses from 10 ms that triple up to 3 seconds. It does not retry `DEADLINE_EXCEEDED`, `PERMISSION_DENIED`, `UNAUTHENTICATED`, `INVALID_ARGUMENT`, `ALREADY_EXISTS`, `RESOURCE_EXHAUSTED`, and `UNIMPLEMENTED`.',
        zh: '客户端最多尝试 75 次，或直到 `timeout`；间隔从 10 毫秒起，每次三倍，最多 3 秒。不重试 `DEADLINE_EXCEEDED`、`PERMISSION_DENIED`、`UNAUTHENTICATED`、`INVALID_ARGUMENT`、`ALREADY_EXISTS`、`RESOURCE_EXHAUSTED`、`UNIMPLEMENTED`。',
      },
      source: RETRY,
    },
    {
      says: {
        en: 'The code 8 of Milvus is its rate limit: the client backs off and retries it, unless `retry_on_rate_limit` is off.',
        zh: 'Milvus 错误码 8 是限流：客户端会退避重试，除非关闭 `retry_on_rate_limit`。',
      },
      source: 'milvus-io/milvus-sdk-go:merr/errors.go',
    },
    {
      says: {
        en: 'The client sets no limit for messages. It pings every 10 seconds; load balancers with stricter rules then close the connection (`too_many_pings`).',
        zh: '客户端不限制消息大小，每 10 秒发一次 ping；规则更严的负载均衡会回 `too_many_pings` 并断开连接。',
      },
      source: HANDLER,
    },
  ],
  messages: [
    'milvus-fail-connecting',
    'milvus-connect-first',
    'milvus-collection-not-found',
    'milvus-collection-not-loaded',
    'milvus-rate-limit-exceeded',
    'milvus-proxy-not-ready',
    'milvus-data-inconsistent',
    'etcd-slow-disk',
    'milvus-channel-not-available',
    'milvus-memory-limit-exceeded',
    'milvus-auth-failed',
    'milvus-index-does-not-fit',
  ],
} as const satisfies System;
