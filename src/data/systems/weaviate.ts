import type { System } from './system.ts';

const SERVER = 'weaviate/weaviate:adapters/handlers/grpc/server.go';
const CLIENT = 'weaviate/weaviate-python-client:weaviate/connect/v4.py';

const READY = {
  en: '`curl http://HOST:8080/v1/.well-known/ready` and `curl "http://HOST:8080/v1/nodes?output=verbose"`.',
  zh: '`curl http://HOST:8080/v1/.well-known/ready` 和 `curl "http://HOST:8080/v1/nodes?output=verbose"`。',
} as const;

/** The vector database, and what its Python client makes of codes. */
export const weaviate = {
  name: 'Weaviate',
  about: {
    en: 'A vector database. Clients search and write over gRPC on port 50051, and manage collections over REST on port 8080; both ports have to be reachable.',
    zh: '向量数据库。客户端通过 50051 端口的 gRPC 查询和写入，通过 8080 端口的 REST 管理 collection；两个端口都要能访问。',
  },
  contract: {
    says: {
      en: 'No document fixes the codes. One function maps errors of authentication, permissions and limits; every other error becomes `UNKNOWN` with its text.',
      zh: '没有文档规定状态码。一个函数映射认证、权限和配额错误，其他错误都是带文本的 `UNKNOWN`。',
    },
    source: SERVER,
  },
  rows: [
    {
      code: 'UNKNOWN',
      when: {
        en: 'A wrong query: a property or a collection that does not exist, vectors of another length, a module that failed.',
        zh: '查询有误：属性或 collection 不存在、向量维度不符、模块出错。',
      },
      act: {
        en: 'Read the text and correct the query. The client does not retry it.',
        zh: '看文本改正查询，客户端不会重试。',
      },
      retry: 'fix-first',
      strength: 'observed',
      differs: {
        en: 'Errors of the request have no code that says so: `INVALID_ARGUMENT` and `NOT_FOUND` are not used for searches.',
        zh: '请求错误没有专门的状态码：查询不使用 `INVALID_ARGUMENT` 和 `NOT_FOUND`。',
      },
      source: SERVER,
    },
    {
      code: 'OK',
      when: {
        en: 'A batch was accepted, and some of its objects failed: the response lists an error for each of them.',
        zh: '批量写入被接受，但部分对象失败：响应里逐个列出错误。',
      },
      act: {
        en: 'Check `failed_objects` of the batch after it ends.',
        zh: '批量结束后检查 `failed_objects`。',
      },
      retry: 'none',
      strength: 'observed',
      differs: {
        en: '`OK` does not mean that every object was stored.',
        zh: '`OK` 不代表每个对象都已写入。',
      },
      source: CLIENT,
    },
    {
      code: 'UNAUTHENTICATED',
      when: {
        en: 'The API key or token is missing or wrong. Streams check it before anything else.',
        zh: 'API key 或 token 缺失、有误；流式调用会先检查它。',
      },
      act: {
        en: 'Pass `auth_credentials` to the client. Keys of modules, such as OpenAI, do not count here.',
        zh: '给客户端传 `auth_credentials`。OpenAI 等模块的 key 不算。',
      },
      retry: 'fix-first',
      strength: 'observed',
      source: SERVER,
    },
    {
      code: 'PERMISSION_DENIED',
      when: {
        en: 'The account has no role for this collection or action.',
        zh: '账号没有该 collection 或操作的角色。',
      },
      act: {
        en: 'Assign the role; the Python client raises `InsufficientPermissionsError`.',
        zh: '分配角色；Python 客户端抛出 `InsufficientPermissionsError`。',
      },
      retry: 'fix-first',
      strength: 'observed',
      source: SERVER,
    },
    {
      code: 'RESOURCE_EXHAUSTED',
      when: {
        en: 'A limit of the installation is reached. `ErrorInfo` with the domain `weaviate.usagelimits` names the limit and its value.',
        zh: '达到实例的使用上限。`ErrorInfo`（域 `weaviate.usagelimits`）写明是哪个上限和数值。',
      },
      act: {
        en: 'Delete data or raise the limit. Waiting does not help.',
        zh: '删除数据或提高上限，等待没有用。',
      },
      retry: 'fix-first',
      strength: 'observed',
      differs: { en: 'It is a limit of what is stored, not of the rate.', zh: '限制的是存量，不是速率。' },
      source: SERVER,
    },
    {
      code: 'RESOURCE_EXHAUSTED',
      when: {
        en: 'A message above the limit of client or server, about 100 MB in the Python client.',
        zh: '消息超过客户端或服务端上限，Python 客户端约 100 MB。',
      },
      act: {
        en: 'Send smaller batches, return fewer properties and vectors, or raise `GRPC_MAX_MESSAGE_SIZE` of the server.',
        zh: '减小批量、少返回属性和向量，或调大服务端的 `GRPC_MAX_MESSAGE_SIZE`。',
      },
      retry: 'fix-first',
      strength: 'observed',
      source: 'weaviate/weaviate-python-client:weaviate/connect/base.py',
    },
    {
      code: 'FAILED_PRECONDITION',
      when: {
        en: 'The installation does not allow this setting. `ErrorInfo` with the domain `weaviate.restrictions` names the allowed values.',
        zh: '实例不允许这个设置。`ErrorInfo`（域 `weaviate.restrictions`）列出允许的值。',
      },
      act: { en: 'Use one of the allowed values.', zh: '改用允许的值。' },
      retry: 'fix-first',
      strength: 'observed',
      differs: {
        en: 'The request has to change, not the state; REST returns 422 for it.',
        zh: '要改的是请求，不是状态；REST 对应 422。',
      },
      source: SERVER,
    },
    {
      code: 'UNAVAILABLE',
      when: {
        en: 'The server is in maintenance mode, read-only, write-only, or scale-out mode, and the call is not allowed in it.',
        zh: '服务端处于维护、只读、只写或扩容模式，不允许这种调用。',
      },
      act: {
        en: 'An operator has to end the mode, set by `MAINTENANCE_NODES` or `OPERATIONAL_MODE` of the server. The client retries nevertheless, and waits in vain.',
        zh: '需要运维结束该模式，由服务端的 `MAINTENANCE_NODES` 或 `OPERATIONAL_MODE` 设置。客户端照样会重试，但等不到结果。',
      },
      retry: 'fix-first',
      strength: 'observed',
      differs: { en: 'It is a setting, and no backoff removes it.', zh: '这是配置状态，退避重试没有用。' },
      look: READY,
      source: SERVER,
    },
    {
      code: 'UNAVAILABLE',
      when: {
        en: '`not accepting new streams`: the server is shutting down.',
        zh: '`not accepting new streams`：服务端正在关闭。',
      },
      act: {
        en: 'Open the stream of the batch again; behind a load balancer it reaches another node.',
        zh: '重新打开批量写入的流；经过负载均衡时会到其他节点。',
      },
      retry: 'backoff',
      strength: 'observed',
      source: 'weaviate/weaviate:adapters/handlers/grpc/v1/batch/stream.go',
    },
    {
      code: 'ABORTED',
      when: {
        en: 'A stream of batches was ended by a server that shuts down.',
        zh: '批量写入的流被正在关闭的服务端结束。',
      },
      act: {
        en: 'The Python client opens a new stream; nothing has to be read again.',
        zh: 'Python 客户端会打开新流，不需要重新读取。',
      },
      retry: 'restart',
      again: { en: 'Open a new stream', zh: '重新打开一个流' },
      strength: 'observed',
      differs: {
        en: 'No other writer is involved: the server is ending.',
        zh: '与并发写入无关，是服务端在退出。',
      },
      source: CLIENT,
    },
  ],
  facts: [
    {
      says: {
        en: 'The Python client retries only `UNAVAILABLE`, after 1, 2, 4, 8 seconds, and so on, about five times for a search.',
        zh: 'Python 客户端只重试 `UNAVAILABLE`，间隔 1、2、4、8 秒递增，查询约重试五次。',
      },
      source: 'weaviate/weaviate-python-client:weaviate/retry.py',
    },
    {
      says: {
        en: 'In the Python client, searches have 30 seconds, inserts 90 seconds, and the check at the start 2 seconds. If it fails, port 50051 is often not reachable.',
        zh: 'Python 客户端的查询超时 30 秒，写入 90 秒，启动检查 2 秒；检查失败多半是 50051 端口不通。',
      },
      source: 'weaviate/weaviate-python-client:weaviate/config.py',
    },
  ],
  messages: [
    'weaviate-grpc-health-check-failed',
    'weaviate-named-vectors',
    'weaviate-operational-mode',
    'weaviate-multi-tenancy',
    'weaviate-read-only',
    'weaviate-vectorizer',
    'weaviate-client-version',
  ],
} as const satisfies System;
