import type { Message } from '../message.ts';

/** What Consul prints over gRPC: to Envoy, to its data plane and between its agents. */
export const consulMessages = {
  'consul-acl-denied': {
    code: 'PERMISSION_DENIED',
    alsoCodes: ['UNAUTHENTICATED'],
    codeless: true,
    libraries: ['consul'],
    example:
      'rpc error: code = PermissionDenied desc = Permission denied: anonymous token lacks permission \'service:write\' on "shop". The anonymous token is used implicitly when a request does not specify a token.',
    pattern:
      /anonymous token lacks permission '|token with AccessorID '[^'\n]{1,80}' lacks permission '|unauthenticated: ACL not found|\bACL not found\b|An ACL token must be provided \(via the|Error handling ADS (?:delta )?stream[^\n]{0,120}(?:PermissionDenied|Unauthenticated)/,
    source: 'hashicorp/consul:agent/xds/server.go',
    title: {
      en: 'anonymous token lacks permission / ACL not found (Consul)',
      zh: 'Consul：ACL 拒绝（lacks permission、ACL not found）',
    },
    meaning: {
      en: 'Consul checked the ACL token of the call. `PERMISSION_DENIED`: the token, or the anonymous one, lacks a rule; `UNAUTHENTICATED`: the token does not exist. Nothing was done.',
      zh: 'Consul 检查了调用的 ACL 令牌。`PERMISSION_DENIED`：该令牌或匿名令牌没权限；`UNAUTHENTICATED`：令牌不存在。没有执行任何操作。',
    },
    causes: [
      {
        en: '`anonymous token`: the caller sent no token. A sidecar does not use `acl.tokens.default` of the agent: pass one with `-token`, `CONSUL_HTTP_TOKEN`, or the identity in Nomad.',
        zh: '`anonymous token`：调用方没有带令牌。sidecar 不会使用 agent 的 `acl.tokens.default`：用 `-token`、`CONSUL_HTTP_TOKEN` 或 Nomad 的身份传入。',
      },
      {
        en: 'The policy of the token lacks `service:write` for the service behind the proxy (a gateway: for the gateway itself).',
        zh: '令牌的策略缺少代理背后那个服务的 `service:write`（gateway 则是它自己）。',
      },
      {
        en: '`ACL not found`: the token was deleted (Kubernetes deletes it with the pod, Nomad with the allocation), or comes from another datacenter and is not replicated yet.',
        zh: '`ACL not found`：令牌已被删除（Kubernetes 随 Pod 删除，Nomad 随 allocation 删除），或来自别的数据中心还没同步。',
      },
    ],
    steps: [
      {
        en: 'Run `CONSUL_HTTP_TOKEN=TOKEN consul acl token read -self`: an error means that the token does not exist; otherwise compare its policies with the rule in the message.',
        zh: '运行 `CONSUL_HTTP_TOKEN=TOKEN consul acl token read -self`：报错说明令牌不存在；否则把策略与报错里的规则对照。',
      },
      {
        en: 'Create one for the service: `consul acl token create -service-identity=NAME`, and restart the proxy with it.',
        zh: '为服务创建令牌：`consul acl token create -service-identity=NAME`，再用它重启代理。',
      },
    ],
  },
  'consul-grpc-tls-port': {
    code: 'UNAVAILABLE',
    codeless: true,
    libraries: ['consul'],
    example:
      '==> the `ports.grpc` listener no longer supports TLS. Use `ports.grpc_tls` instead. This message is appearing because GRPC is configured to use TLS, but `ports.grpc_tls` is not defined',
    pattern: /ports\.grpc.? listener no longer supports TLS/,
    source: 'hashicorp/consul:agent/config/builder.go',
    title: {
      en: '`ports.grpc` listener no longer supports TLS (Consul)',
      zh: 'Consul：ports.grpc 不再支持 TLS',
    },
    meaning: {
      en: 'The agent does not start. Since 1.14 gRPC has two ports: `ports.grpc` (8502) is plaintext, `ports.grpc_tls` (8503) is TLS.',
      zh: 'agent 没有启动。从 1.14 起 gRPC 有两个端口：`ports.grpc`（8502）是明文，`ports.grpc_tls`（8503）是 TLS。',
    },
    causes: [
      {
        en: 'The configuration sets TLS for gRPC (`tls.grpc`, or certificates in `tls.defaults`) and only `ports.grpc`.',
        zh: '配置给 gRPC 启用了 TLS（`tls.grpc`，或 `tls.defaults` 里的证书），却只写了 `ports.grpc`。',
      },
    ],
    steps: [
      {
        en: 'Look for both: `grep -rn "grpc\\|tls" /etc/consul.d/`. To see the effect without a restart: `consul validate /etc/consul.d/`.',
        zh: '查看两处设置：`grep -rn "grpc\\|tls" /etc/consul.d/`。不重启就能验证：`consul validate /etc/consul.d/`。',
      },
      {
        en: 'Set `ports { grpc_tls = 8503 }` and let sidecars use it, or `grpc = 8502` without TLS for gRPC. A sidecar that speaks plaintext to the TLS port gives `first record does not look like a TLS handshake`.',
        zh: '设 `ports { grpc_tls = 8503 }` 并让 sidecar 使用它，或用 `grpc = 8502` 且不给 gRPC 配 TLS。sidecar 用明文连 TLS 端口会报 `first record does not look like a TLS handshake`。',
      },
    ],
  },
  'consul-rate-limited': {
    code: 'RESOURCE_EXHAUSTED',
    alsoCodes: ['UNAVAILABLE'],
    libraries: ['consul'],
    example:
      'rpc error: code = ResourceExhausted desc = rate limit exceeded, try again later or against a different server',
    pattern:
      /rate limit exceeded, try again later or against a different server|rate limit exceeded for operation that can only be performed by the leader|this server has too many xDS streams open/,
    source: 'hashicorp/consul:agent/consul/rate/handler.go',
    title: {
      en: 'rate limit exceeded, too many xDS streams (Consul)',
      zh: 'Consul 限流（rate limit exceeded、too many xDS streams）',
    },
    meaning: {
      en: 'A server of Consul rejected the call before it ran. `RESOURCE_EXHAUSTED`: another server can take it now; `UNAVAILABLE`: only the leader can, so wait.',
      zh: 'Consul server 在执行之前就拒绝了调用。`RESOURCE_EXHAUSTED`：可以马上换一台 server；`UNAVAILABLE`：只有 leader 能处理，需要等待。',
    },
    causes: [
      {
        en: '`too many xDS streams`: this server has more than its share of proxies. It is how Consul spreads them: the proxy connects to another server automatically.',
        zh: '`too many xDS streams`：这台 server 的代理超过了平均数。这是 Consul 分散负载的方式，代理会自动连到别的 server。',
      },
      {
        en: '`request_limits` of the servers is set, and a client polls or writes too often.',
        zh: 'server 设置了 `request_limits`，而某个客户端轮询或写入过于频繁。',
      },
    ],
    steps: [
      {
        en: 'Look at the metric `consul.rpc.rate_limit.exceeded`: its labels name the limit and the operation. Without it the stream limit is meant.',
        zh: '看指标 `consul.rpc.rate_limit.exceeded`：标签写明是哪个限制、哪种操作。没有这个指标就是流数量限制。',
      },
      {
        en: 'Retry with backoff; use blocking queries instead of polling, or raise `request_limits`.',
        zh: '退避后重试；用阻塞查询代替轮询，或调高 `request_limits`。',
      },
    ],
  },
  'consul-server-connection-canceled': {
    code: 'UNAVAILABLE',
    codeless: true,
    libraries: ['consul'],
    example:
      '[WARN]  agent: grpc: addrConn.createTransport failed to connect to {10.244.30.100:8300 0 consul-server-1.dc1 <nil>}. Err :connection error: desc = "transport: Error while dialing dial tcp 10.244.30.100:8300: operation was canceled". Reconnecting...',
    pattern: /createTransport failed to connect to[^\n]{1,300}:8300[^\n]{1,300}operation was canceled/,
    source: 'hashicorp/consul:agent/grpc-internal/client.go',
    title: {
      en: 'dial tcp :8300: operation was canceled (Consul)',
      zh: 'Consul：连接 8300 被取消（可以忽略）',
    },
    meaning: {
      en: 'The agent itself broke off a connection to a server, because it changed the server that it uses. No call failed, and the cluster works.',
      zh: 'agent 更换所用的 server 时，自己中断了与旧 server 的连接。没有调用失败，集群正常。',
    },
    causes: [
      {
        en: 'The agent rebalances its connections among the servers every few minutes, or a server joined or left.',
        zh: 'agent 每隔几分钟在各 server 之间重新均衡连接，或有 server 加入、退出。',
      },
      {
        en: 'With another ending (`connection refused`, `i/o timeout`) the server is really not reachable on 8300.',
        zh: '结尾是 `connection refused`、`i/o timeout` 时，才是真的连不上 8300。',
      },
    ],
    steps: [
      {
        en: 'Run `consul members` and `consul operator raft list-peers`: all alive and a leader means that the line can be ignored.',
        zh: '运行 `consul members` 和 `consul operator raft list-peers`：全部 alive 且有 leader，就可以忽略这一行。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
