import type { CodeFacts } from '../code-facts.ts';

export const permissionDenied = {
  title: { en: 'Permission denied', zh: '权限不足' },
  meaning: {
    en: 'The caller is known, and this identity is not allowed to do this',
    zh: '没权限：知道调用方是谁，但这个身份无权这样做',
  },
  actor: 'caller',
  action: {
    en: 'Find out which identity the service saw and which permission it lacks; request the permission or use another identity.',
    zh: '查清服务看到的是哪个身份、缺哪项权限；申请授权，或换一个身份来调用。',
  },
  origins: {
    client: {
      en: 'Rare: the stream was reset because the transport is too weak, for example `protocol is not secure enough to call` in Java.',
      zh: '少见：传输层不够安全，流被重置，例如 Java 的 `protocol is not secure enough to call`。',
    },
    network: {
      en: 'A gateway, firewall, or sidecar rejected the call: `RBAC: access denied` (Envoy, Istio), or a message with `403` and perhaps `text/html`. The call did not reach the service.',
      zh: '网关、防火墙或 sidecar 拒绝：`RBAC: access denied`（Envoy、Istio），或者报错信息里有 `403`，可能还有 `text/html`。服务没有收到这次调用。',
    },
    server: {
      en: 'A policy in the server library: `did not match an allow policy`, `authz: unauthorized RPC request rejected` (Go), `Unauthorized RPC rejected` (C core), `Access Denied` (Java).',
      zh: '服务端库里的授权策略：`did not match an allow policy`、`authz: unauthorized RPC request rejected`（Go）、`Unauthorized RPC rejected`（C core）、`Access Denied`（Java）。',
    },
    handler: {
      en: 'The message names a permission or a resource. If it names an account that is not yours, a dependency rejected the service, and the service passed the error on.',
      zh: '报错信息里有权限名或资源名。如果写的是别的账号，那是依赖服务拒绝了这个服务，而服务原样传了回来。',
    },
  },
  retry: {
    readOnly: 'fix-first',
    idempotent: 'fix-first',
    other: 'fix-first',
    pacing: {
      en: 'A retry does not grant a permission and can look like an attack. After a grant, retry at intervals for a few minutes, because policies take time to propagate.',
      zh: '重试也不会获得权限，还可能被当成攻击。授权之后可以隔一会儿试一次，持续几分钟，因为策略生效需要时间。',
    },
    sources: [
      {
        says: {
          en: 'No automatic retry before the caller has been given the permission.',
          zh: '调用方拿到权限之前不要自动重试。',
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
    en: 'Services check permissions before the work. Two cases differ: a permission revoked in the middle of a stream, and a rejection by a dependency halfway through.',
    zh: '权限在执行之前检查；例外是流进行到一半权限被收回，以及做到中途被依赖服务拒绝。',
  },
  libraryConditions: [
    {
      side: 'client',
      says: {
        en: 'HTTP 403 without a gRPC status, usually from a gateway or firewall.',
        zh: '没有 gRPC 状态的 HTTP 403，通常来自网关或防火墙。',
      },
      source: 'grpc/grpc:doc/http-grpc-status-mapping.md',
      run: {
        file: 'go/observed/responses.txt',
        printed: 'http-403                             PERMISSION_DENIED',
      },
    },
    {
      side: 'client',
      says: {
        en: 'The stream was reset with the HTTP/2 error INADEQUATE_SECURITY. (`doc/statuscodes.md` does not list this code.)',
        zh: '流被 HTTP/2 错误 INADEQUATE_SECURITY 重置。（`doc/statuscodes.md` 没有列出这个状态码。）',
      },
      source: 'grpc/grpc:doc/PROTOCOL-HTTP2.md',
      run: {
        file: 'go/observed/responses.txt',
        printed: 'reset-INADEQUATE_SECURITY            PERMISSION_DENIED',
      },
    },
    {
      side: 'server',
      says: {
        en: 'grpc-go: an xDS RBAC policy denies the call, or no policy allows it.',
        zh: 'grpc-go：某条 xDS RBAC 策略拒绝了调用，或没有策略放行。',
      },
      source: 'grpc/grpc-go:internal/xds/rbac/rbac_engine.go',
    },
    {
      side: 'server',
      says: {
        en: 'grpc-go: the authz interceptor rejects the call; it logs the reason and sends one fixed message.',
        zh: 'grpc-go：authz 拦截器拒绝了调用；原因只写进日志，发出去的是一句固定文本。',
      },
      source: 'grpc/grpc-go:authz/grpc_authz_server_interceptors.go',
      run: {
        file: 'go/output/conditions.txt',
        printed:
          'authz interceptor, no policy allows the call: PermissionDenied, authz: unauthorized RPC request rejected',
      },
    },
    {
      side: 'server',
      says: {
        en: 'C core servers: the RBAC filter rejects the call, or finds no policy for the method.',
        zh: 'C core 的服务端：RBAC 过滤器拒绝调用，或者该方法没有策略。',
      },
      source: 'grpc/grpc:src/core/ext/filters/rbac/rbac_filter.cc',
    },
    {
      side: 'server',
      says: {
        en: 'grpc-java: the xDS RBAC filter rejects the call.',
        zh: 'grpc-java：xDS RBAC 过滤器拒绝调用。',
      },
      source: 'grpc/grpc-java:xds/src/main/java/io/grpc/xds/RbacFilter.java',
    },
    {
      side: 'server',
      says: {
        en: 'grpc-go: an `InTapHandle` returned an error that is not a status.',
        zh: 'grpc-go：`InTapHandle` 返回了不是状态的错误。',
      },
      source: 'grpc/grpc-go:internal/transport/http2_server.go',
      run: { file: 'go/output/pitfalls.txt', printed: 'InTapHandle returns a plain error: PermissionDenied' },
    },
    {
      side: 'both',
      says: {
        en: 'tonic: maps an `io::Error` of the kind `PermissionDenied` to this code; a file that the server process is not allowed to read then looks like a missing permission of the caller.',
        zh: 'tonic：把 `PermissionDenied` 类的 `io::Error` 转成 `PERMISSION_DENIED`；服务端进程读不了某个文件，看上去就像调用方没有权限。',
      },
      source: 'hyperium/tonic:tonic/src/status.rs',
      run: { file: 'rust/output/pitfalls.txt', printed: 'io::Error PermissionDenied: PermissionDenied' },
    },
  ],
  details: {
    ErrorInfo: {
      en: 'A reason such as `PERMISSION_MISSING`, with the name of the permission in the metadata, if the caller is allowed to know it.',
      zh: 'reason 用 `PERMISSION_MISSING` 之类，调用方可以知道时，把缺的权限名放进 metadata。',
    },
    ResourceInfo: {
      en: 'Names the resource and what is needed to access it: this is the only code that the comments on `ResourceInfo` mention. Include only names from the request.',
      zh: '写明是哪个资源、需要什么才能访问：`ResourceInfo` 的注释里只提到一个状态码，就是 `PERMISSION_DENIED`。只写请求里出现过的名字。',
    },
    Help: {
      en: 'A link to the page where access can be requested.',
      zh: '链接到可以申请权限的页面。',
    },
  },
} as const satisfies CodeFacts;
