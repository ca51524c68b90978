import type { System } from './system.ts';

const XDS = 'hashicorp/consul:agent/xds/server.go';
const DELTA = 'hashicorp/consul:agent/xds/delta.go';
const RATE = 'hashicorp/consul:agent/grpc-middleware/rate.go';
const PEERING = 'hashicorp/consul:agent/grpc-external/services/peerstream/stream_resources.go';

const TOKEN = {
  en: '`consul acl token read -self` with the token of the proxy, and the log of the agent.',
  zh: '用代理的 token 运行 `consul acl token read -self`，再看 agent 的日志。',
} as const;

const SERVERS = {
  en: '`consul operator raft list-peers`, and the log of the servers.',
  zh: '`consul operator raft list-peers`，以及 server 的日志。',
} as const;

/** The registry and service mesh: what its agents and servers return over gRPC. */
export const consul = {
  name: 'Consul',
  about: {
    en: 'Registry and service mesh. Envoy sidecars get their configuration from an agent or server over gRPC (xDS), the data plane and Nomad call its external services (8502 plaintext, 8503 TLS), and clusters are peered over it.',
    zh: '服务注册与服务网格。Envoy sidecar 通过 gRPC（xDS）从 agent 或 server 获取配置，dataplane 和 Nomad 调用它的对外服务（8502 明文、8503 TLS），集群之间的 peering 也走 gRPC。',
  },
  contract: {
    says: {
      en: 'No specification fixes the codes. What is here was read from the source of release 1.22.',
      zh: '没有规范规定状态码。以下内容读自 1.22 版源码。',
    },
    source: XDS,
  },
  rows: [
    {
      code: 'UNAUTHENTICATED',
      when: {
        en: '`unauthenticated: ACL not found`: the token of the proxy does not exist, or not any more. The check is repeated at least every 5 minutes, so a running stream ends as well.',
        zh: '`unauthenticated: ACL not found`：代理的 token 不存在或已删除。检查至少每 5 分钟重复一次，正在运行的流也会因此结束。',
      },
      act: {
        en: 'Give the proxy a token that exists and restart it.',
        zh: '给代理一个存在的 token 并重启。',
      },
      retry: 'fix-first',
      strength: 'observed',
      look: TOKEN,
      source: XDS,
    },
    {
      code: 'UNAUTHENTICATED',
      when: {
        en: 'The call came without a token (metadata `x-consul-token`), and the endpoint requires any valid one.',
        zh: '调用没有带 token（元数据 `x-consul-token`），而该接口要求任意一个有效 token。',
      },
      act: {
        en: 'Send the metadata, or log in first (`Login` of the ACL service).',
        zh: '带上该元数据，或先调用 ACL 服务的 `Login`。',
      },
      retry: 'fix-first',
      strength: 'observed',
      look: TOKEN,
      source: 'hashicorp/consul:agent/grpc-external/utils.go',
    },
    {
      code: 'PERMISSION_DENIED',
      when: {
        en: "`lacks permission 'service:write'`: the token is valid and has no rule for the service behind the proxy. Without a token the anonymous one is checked.",
        zh: "`lacks permission 'service:write'`：token 有效，但对代理背后的服务没权限。没带 token 时检查的是匿名 token。",
      },
      act: {
        en: 'Use a token with the service identity of that service.',
        zh: '换用带有该服务 service identity 的 token。',
      },
      retry: 'fix-first',
      strength: 'observed',
      differs: {
        en: 'A missing token is often `PERMISSION_DENIED` here, because it counts as the anonymous token.',
        zh: '没带 token 在这里常常也是 `PERMISSION_DENIED`，因为按匿名 token 处理。',
      },
      look: TOKEN,
      source: XDS,
    },
    {
      code: 'UNKNOWN',
      when: {
        en: '`not implemented`: Envoy called `StreamAggregatedResources`. Consul offers only the incremental form of xDS.',
        zh: '`not implemented`：Envoy 调用了 `StreamAggregatedResources`。Consul 只提供增量 xDS。',
      },
      act: {
        en: 'Set `api_type: DELTA_GRPC`, or let `consul connect envoy -bootstrap` write the configuration.',
        zh: '设 `api_type: DELTA_GRPC`，或用 `consul connect envoy -bootstrap` 生成配置。',
      },
      retry: 'fix-first',
      strength: 'observed',
      differs: {
        en: 'The handler returns an error without a code, so a missing method is `UNKNOWN`, not `UNIMPLEMENTED`.',
        zh: '处理函数返回的错误不带状态码，所以没实现的方法是 `UNKNOWN`，不是 `UNIMPLEMENTED`。',
      },
      source: XDS,
    },
    {
      code: 'RESOURCE_EXHAUSTED',
      when: {
        en: '`this server has too many xDS streams open`: the server has more proxies than its share of the cluster.',
        zh: '`this server has too many xDS streams open`：这台 server 的代理数超过了它在集群中的份额。',
      },
      act: {
        en: 'Connect to another server. The data plane and Envoy do so automatically.',
        zh: '换一台 server 连接。dataplane 和 Envoy 会自动这样做。',
      },
      retry: 'backoff',
      strength: 'observed',
      differs: {
        en: 'No quota is used up: it spreads the streams, also by ending running ones.',
        zh: '不是配额用尽，而是在分散流，正在运行的流也可能被结束。',
      },
      look: SERVERS,
      source: DELTA,
    },
    {
      code: 'RESOURCE_EXHAUSTED',
      when: {
        en: '`rate limit exceeded, try again later or against a different server`: `request_limits` of this server is reached.',
        zh: '`rate limit exceeded, try again later or against a different server`：达到这台 server 的 `request_limits`。',
      },
      act: {
        en: 'Send it to another server, or wait.',
        zh: '发给另一台 server，或等待。',
      },
      retry: 'backoff',
      strength: 'observed',
      differs: {
        en: 'Another server can take the call at once.',
        zh: '换一台 server 可以马上成功。',
      },
      look: SERVERS,
      source: RATE,
    },
    {
      code: 'UNAVAILABLE',
      when: {
        en: '`rate limit exceeded for operation that can only be performed by the leader`: another server would not help.',
        zh: '`rate limit exceeded for operation that can only be performed by the leader`：换 server 也没有用。',
      },
      act: { en: 'Wait, then retry with backoff.', zh: '等待后退避重试。' },
      retry: 'backoff',
      strength: 'observed',
      differs: {
        en: 'It is a rate limit, although the code is `UNAVAILABLE`.',
        zh: '状态码是 `UNAVAILABLE`，实际是限流。',
      },
      look: SERVERS,
      source: RATE,
    },
    {
      code: 'ABORTED',
      when: {
        en: '`xDS stream terminated due to an irrecoverable error`: Consul stopped to watch the configuration of this proxy, mostly because its token was deleted.',
        zh: '`xDS stream terminated due to an irrecoverable error`：Consul 停止监听这个代理的配置，多半因为它的 token 被删除。',
      },
      act: {
        en: 'Open the stream again; if it ends the same way, replace the token.',
        zh: '重新打开流；结果一样就更换 token。',
      },
      retry: 'restart',
      again: { en: 'Open the stream again', zh: '重新打开流' },
      strength: 'observed',
      differs: {
        en: 'Nothing was changed concurrently: only the stream begins anew.',
        zh: '没有并发冲突，要重来的是流。',
      },
      look: TOKEN,
      source: DELTA,
    },
    {
      code: 'FAILED_PRECONDITION',
      when: {
        en: '`cannot establish a peering stream on a follower node`: the server is not the leader. The details hold a `LeaderAddress`.',
        zh: '`cannot establish a peering stream on a follower node`：这台 server 不是 leader。详情里有 `LeaderAddress`。',
      },
      act: {
        en: 'Dial the address in the details. Consul servers do so automatically.',
        zh: '改连详情里的地址。Consul server 会自动这样做。',
      },
      retry: 'fix-first',
      strength: 'observed',
      differs: {
        en: 'The details name where the same call succeeds.',
        zh: '详情写明了在哪里可以成功。',
      },
      look: SERVERS,
      source: PEERING,
    },
    {
      code: 'PERMISSION_DENIED',
      when: {
        en: '`invalid peering establishment secret` or `a new peering token must be generated`: the peering token was used already or replaced.',
        zh: '`invalid peering establishment secret` 或 `a new peering token must be generated`：peering token 已用过或已被替换。',
      },
      act: {
        en: 'Generate a new token on the accepting cluster (`consul peering generate-token`) and establish again.',
        zh: '在接受方集群重新生成 token（`consul peering generate-token`），再次建立 peering。',
      },
      retry: 'fix-first',
      strength: 'observed',
      differs: {
        en: 'A used secret, not a missing rule.',
        zh: '是密钥已用过，不是没权限。',
      },
      source: PEERING,
    },
    {
      code: 'FAILED_PRECONDITION',
      when: {
        en: '`Connect must be enabled`, `Connect CA is not yet initialized`, ACLs or peering are disabled on this cluster.',
        zh: '`Connect must be enabled`、`Connect CA is not yet initialized`，或集群没有启用 ACL、peering。',
      },
      act: {
        en: 'Enable the feature in the configuration of the servers; a CA that is not initialized yet needs a moment.',
        zh: '在 server 配置里启用该功能；CA 尚未初始化时稍等片刻。',
      },
      retry: 'fix-first',
      strength: 'observed',
      source: 'hashicorp/consul:agent/grpc-external/services/connectca/server.go',
    },
  ],
  facts: [
    {
      says: {
        en: 'Certificates that are requested faster than the CA allows get `RESOURCE_EXHAUSTED` from `Sign`.',
        zh: '申请证书的速度超过 CA 的限制时，`Sign` 返回 `RESOURCE_EXHAUSTED`。',
      },
      source: 'hashicorp/consul:agent/grpc-external/services/connectca/sign.go',
    },
    {
      says: {
        en: 'Agents that stream events from a server get `ABORTED` when the server resets the subscription or ACLs changed, and subscribe again.',
        zh: '从 server 订阅事件的 agent，在订阅被重置或 ACL 变化时收到 `ABORTED`，然后重新订阅。',
      },
      source: 'hashicorp/consul:agent/grpc-internal/services/subscribe/subscribe.go',
    },
    {
      says: {
        en: 'A panic in a handler becomes `INTERNAL` with the text `grpc: panic serving request`; the trace is in the log of the agent.',
        zh: '处理函数 panic 时返回 `INTERNAL`，文本是 `grpc: panic serving request`；堆栈在 agent 日志里。',
      },
      source: 'hashicorp/consul:agent/grpc-middleware/recovery.go',
    },
    {
      says: {
        en: 'Since 1.14 `ports.grpc` is plaintext only; with TLS for gRPC and without `ports.grpc_tls` the agent does not start.',
        zh: '从 1.14 起 `ports.grpc` 只支持明文；给 gRPC 配了 TLS 却没有 `ports.grpc_tls` 时，agent 不会启动。',
      },
      source: 'hashicorp/consul:agent/config/builder.go',
    },
  ],
  messages: [
    'consul-acl-denied',
    'consul-grpc-tls-port',
    'consul-rate-limited',
    'consul-server-connection-canceled',
    'consul-no-leader',
  ],
} as const satisfies System;
