import type { System } from './system.ts';

const ENDPOINT = 'spiffe/spiffe:standards/SPIFFE_Workload_Endpoint.md';
const AGENTAPI = 'spiffe/spire:pkg/server/api/agent/v1/service.go';
const MIDDLEWARE = 'spiffe/spire:pkg/server/endpoints/middleware.go';

const ENTRY = {
  en: '`spire-server entry show` beside the selectors that the log of the agent prints for the process, at level `debug` only.',
  zh: '把 `spire-server entry show` 与 agent 日志里该进程的 selector 对照（只在 `debug` 级别打印）。',
} as const;

const AGENT = {
  en: '`spire-server agent list`, and the log of `spire-agent`.',
  zh: '`spire-server agent list`，以及 `spire-agent` 的日志。',
} as const;

/** The identities of workloads, and the server and agents that issue them. */
export const spire = {
  name: 'SPIFFE and SPIRE',
  about: {
    en: 'Workloads fetch certificates and tokens from a local agent over gRPC (Workload API), and agents fetch them from the SPIRE server. Sidecars such as Envoy read the same agent through SDS.',
    zh: '工作负载通过 gRPC（Workload API）从本机 agent 获取证书和 token，agent 再从 SPIRE 服务端获取。Envoy 等 sidecar 通过 SDS 读取同一个 agent。',
  },
  contract: {
    says: {
      en: 'The specification of the Workload Endpoint lists four codes with what a client does. Calls between agent and server follow the source of SPIRE.',
      zh: 'Workload Endpoint 规范列出四个状态码以及客户端的处理方式。agent 与服务端之间的调用以 SPIRE 源码为准。',
    },
    source: ENDPOINT,
  },
  rows: [
    {
      code: 'INVALID_ARGUMENT',
      when: {
        en: 'The metadata `workload.spiffe.io: true` is missing from the request.',
        zh: '请求没有带元数据 `workload.spiffe.io: true`。',
      },
      act: {
        en: 'Use a SPIFFE library, or add the metadata. A client should not retry: the error is in its program.',
        zh: '使用 SPIFFE 客户端库，或补上该元数据。客户端不应重试，错误在程序里。',
      },
      retry: 'no',
      strength: 'must',
      differs: {
        en: 'A header is missing, not a field: it protects against requests that a browser or a proxy was made to send.',
        zh: '缺的是元数据，不是字段；它用来防止浏览器或代理被诱导发出请求（SSRF）。',
      },
      source: ENDPOINT,
    },
    {
      code: 'PERMISSION_DENIED',
      when: {
        en: '`no identity issued`: no registration entry fits the process that calls.',
        zh: '`no identity issued`：没有注册条目与调用进程匹配。',
      },
      act: {
        en: 'Retry with backoff: the entry can be on its way. If it stays, create the entry or correct its selectors.',
        zh: '退避重试：条目可能还没同步到 agent。一直如此就创建条目，或改正 selector。',
      },
      retry: 'backoff',
      strength: 'should',
      differs: {
        en: 'It is retried, because entries reach the agent with a delay; in general `PERMISSION_DENIED` is not.',
        zh: '条目同步有延迟，所以要重试；一般的 `PERMISSION_DENIED` 不重试。',
      },
      look: ENTRY,
      source: ENDPOINT,
    },
    {
      code: 'PERMISSION_DENIED',
      when: {
        en: 'A stream that had certificates ends with this code: the workload has lost its identities.',
        zh: '已经拿到证书的流以该状态码结束：这个工作负载的身份被撤销。',
      },
      act: {
        en: 'The client should stop using the certificates that it has, and may connect again after a backoff.',
        zh: '客户端应停止使用手上的证书，退避之后可以重新连接。',
      },
      retry: 'none',
      strength: 'should',
      differs: { en: 'It withdraws what was given before.', zh: '它收回之前发放的身份。' },
      look: ENTRY,
      source: 'spiffe/spiffe:standards/SPIFFE_Workload_API.md',
    },
    {
      code: 'UNAVAILABLE',
      when: {
        en: 'The agent starts, sheds load, or `workload attestation failed`: it could not find out which process calls.',
        zh: 'agent 正在启动、正在限流，或 `workload attestation failed`：无法确认是哪个进程在调用。',
      },
      act: {
        en: 'Retry with backoff. If attestation fails each time, read the log of the agent: often the kubelet or Docker is not reachable for it.',
        zh: '退避重试。每次都失败就看 agent 日志，常见原因是 agent 连不上 kubelet 或 Docker。',
      },
      retry: 'backoff',
      strength: 'stated',
      differs: {
        en: 'Failed identification of the caller is `UNAVAILABLE`, not `UNAUTHENTICATED`.',
        zh: '无法识别调用方是 `UNAVAILABLE`，不是 `UNAUTHENTICATED`。',
      },
      look: {
        en: '`spire-agent healthcheck`, and the log of `spire-agent`.',
        zh: '`spire-agent healthcheck`，以及 `spire-agent` 的日志。',
      },
      source: ENDPOINT,
    },
    {
      code: 'UNIMPLEMENTED',
      when: {
        en: 'The agent does not offer the method, for example WIT-SVIDs.',
        zh: 'agent 没有提供该方法，例如 WIT-SVID。',
      },
      act: {
        en: 'Report the error and use another kind of identity, or update the agent.',
        zh: '报告错误，改用别的身份类型，或升级 agent。',
      },
      retry: 'no',
      strength: 'stated',
      source: ENDPOINT,
    },
    {
      code: 'PERMISSION_DENIED',
      when: {
        en: 'To the agent: its certificate has expired, is not the active one, or the agent is not attested. The details hold `AGENT_EXPIRED`, `AGENT_NOT_ACTIVE`, `AGENT_NOT_ATTESTED`, or `AGENT_MUST_REATTEST`.',
        zh: '对 agent：证书已过期、不是当前有效的那张，或 agent 没有通过认证。详情是 `AGENT_EXPIRED`、`AGENT_NOT_ACTIVE`、`AGENT_NOT_ATTESTED` 或 `AGENT_MUST_REATTEST`。',
      },
      act: {
        en: 'The agent attests again automatically where its attestor allows that. With a join token, create a new one.',
        zh: 'attestor 支持时，agent 会自动重新认证；用 join token 的要重新生成一个。',
      },
      retry: 'restart',
      again: { en: 'Attest again, then retry', zh: '重新认证，再重试' },
      strength: 'observed',
      differs: {
        en: 'The same call succeeds with a new identity: no policy has to change.',
        zh: '换新身份后同样的调用就成功，不需要改策略。',
      },
      look: AGENT,
      source: MIDDLEWARE,
    },
    {
      code: 'PERMISSION_DENIED',
      when: {
        en: '`agent "…" is banned` (`AGENT_BANNED`): an operator banned this agent.',
        zh: '`agent "…" is banned`（`AGENT_BANNED`）：运维封禁了这个 agent。',
      },
      act: {
        en: 'The agent ends its process. `spire-server agent evict -spiffeID ID` lets it attest again.',
        zh: 'agent 会退出。执行 `spire-server agent evict -spiffeID ID` 后它才能重新认证。',
      },
      retry: 'no',
      strength: 'observed',
      differs: {
        en: 'Only the details distinguish it from an expired agent.',
        zh: '与过期的 agent 只能靠详情区分。',
      },
      look: AGENT,
      source: MIDDLEWARE,
    },
    {
      code: 'INVALID_ARGUMENT',
      when: {
        en: '`join token does not exist or has already been used`, or `join token expired`.',
        zh: '`join token does not exist or has already been used` 或 `join token expired`。',
      },
      act: {
        en: 'Create a token with `spire-server token generate` and use it at once: each works once.',
        zh: '用 `spire-server token generate` 生成新 token 并尽快使用，每个只能用一次。',
      },
      retry: 'fix-first',
      strength: 'observed',
      differs: {
        en: 'A used credential is `INVALID_ARGUMENT`, not `UNAUTHENTICATED`.',
        zh: '凭据已用过是 `INVALID_ARGUMENT`，不是 `UNAUTHENTICATED`。',
      },
      source: AGENTAPI,
    },
    {
      code: 'FAILED_PRECONDITION',
      when: {
        en: '`could not find node attestor type "…"`: the server has no attestor of the type that the agent uses.',
        zh: '`could not find node attestor type "…"`：服务端没有配置 agent 使用的 attestor 类型。',
      },
      act: {
        en: 'Add the `NodeAttestor` plugin to the configuration of the server and restart it.',
        zh: '在服务端配置里加上这个 `NodeAttestor` 插件并重启。',
      },
      retry: 'fix-first',
      strength: 'observed',
      source: AGENTAPI,
    },
    {
      code: 'RESOURCE_EXHAUSTED',
      when: {
        en: '`rate (…) exceeds burst size (…)`: one request asks for more than the limit lets through at a time.',
        zh: '`rate (…) exceeds burst size (…)`：一次请求的数量超过限流允许的突发量。',
      },
      act: {
        en: 'Send smaller batches. Calls below that size are not rejected: the server holds them until it may continue.',
        zh: '减小批量。没超过突发量的调用不会被拒绝，服务端会让它等到允许为止。',
      },
      retry: 'fix-first',
      strength: 'observed',
      differs: {
        en: 'Waiting does not help: the single request is too large.',
        zh: '等待没有用，是单次请求太大。',
      },
      source: 'spiffe/spire:pkg/server/api/middleware/ratelimit.go',
    },
  ],
  facts: [
    {
      says: {
        en: 'When a workload calls its agent too often, the code is `UNAVAILABLE`; the server uses `RESOURCE_EXHAUSTED`.',
        zh: '工作负载调用 agent 过于频繁时返回 `UNAVAILABLE`；服务端用的是 `RESOURCE_EXHAUSTED`。',
      },
      source: 'spiffe/spire:pkg/agent/endpoints/ratelimit.go',
    },
    {
      says: {
        en: 'Only `UNAVAILABLE` fails the health check of the agent: `PERMISSION_DENIED` counts as healthy.',
        zh: 'agent 的健康检查只在 `UNAVAILABLE` 时失败，`PERMISSION_DENIED` 算健康。',
      },
      source: 'spiffe/spire:pkg/agent/agent.go',
    },
    {
      says: {
        en: 'The agent reads the details of `PERMISSION_DENIED`, not its text, to decide between attesting again and ending.',
        zh: 'agent 根据 `PERMISSION_DENIED` 的详情（不是文本）决定重新认证还是退出。',
      },
      source: 'spiffe/spire:pkg/common/nodeutil/node.go',
    },
    {
      says: {
        en: 'A token that does not validate is `INVALID_ARGUMENT` at the agent, with the reason in the text.',
        zh: '在 agent 上校验不通过的 token 返回 `INVALID_ARGUMENT`，文本里有原因。',
      },
      source: 'spiffe/spire:pkg/agent/endpoints/workload/handler.go',
    },
  ],
  messages: [
    'spire-no-identity-issued',
    'spire-workload-attestation-failed',
    'spire-security-header-missing',
    'spire-join-token-used',
    'spire-plugin-not-configured',
    'spire-node-attestation-failed',
  ],
} as const satisfies System;
