import type { Message } from '../message.ts';
import { stepsAfterXdsDrop } from '../xds-drops.ts';

/** grpc-go before a call: no address, or no backend to choose. */
export const grpcGoResolving = {
  'go-resolver-produced-zero-addresses': {
    code: 'UNAVAILABLE',
    libraries: ['grpc-go'],
    versions: { 'grpc-go': { since: '1.26' } },
    example: 'rpc error: code = Unavailable desc = name resolver error: produced zero addresses',
    pattern: /(?:name|last) resolver error: produced zero addresses/,
    source: 'grpc/grpc-go:balancer/pickfirst/pickfirst.go',
    title: {
      en: 'name resolver error: produced zero addresses',
      zh: '名称解析器（name resolver）返回了空列表',
    },
    meaning: {
      en: 'The resolver finished and delivered an empty list, so there is nothing to connect to. The DNS resolver does so as well where the name does not exist.',
      zh: '解析器已完成，但给出的列表是空的，没有可连接的地址。名字不存在时，DNS 解析器也是这样。',
    },
    causes: [
      {
        en: 'The host name does not exist: `grpc.NewClient` asks DNS and takes "no such host" for an empty list. It is misspelled, lacks its namespace or domain, or exists only in another network.',
        zh: '主机名不存在：`grpc.NewClient` 查询 DNS，把“no such host”当作空列表。名字写错、缺少命名空间或域名，或只在另一个网络里有效。',
      },
      {
        en: 'The client was moved from `grpc.Dial` to `grpc.NewClient`, whose default scheme is `dns`, and a custom dialer or the proxy was to resolve the name: write `passthrough:///NAME:PORT`; for a socket `unix:///PATH`.',
        zh: '客户端从 `grpc.Dial` 改为 `grpc.NewClient`，后者默认方案是 `dns`，而名字本应由自定义 dialer 或代理解析：写成 `passthrough:///名称:端口`；socket 写成 `unix:///路径`。',
      },
      {
        en: 'A Kubernetes headless service has no ready pods.',
        zh: 'Kubernetes 的 headless 服务没有就绪的 Pod。',
      },
      {
        en: 'etcd, Consul, Nacos, or another registry lists no instance under the key of the target: the service is down, its lease expired and was not renewed after the registry restarted, or it registered under another key or namespace.',
        zh: 'etcd、Consul、Nacos 等注册中心在目标的键下没有实例：服务没运行，租约过期、注册中心重启后没有续上，或注册在别的键、命名空间下。',
      },
    ],
    steps: [
      {
        en: 'Run `getent hosts NAME` where the client runs; for a headless service `kubectl get endpointslices -l kubernetes.io/service-name=NAME`; for a registry list its key (`etcdctl get --prefix KEY`). What is empty is the cause.',
        zh: '在客户端所在处运行 `getent hosts 名称`；headless 服务运行 `kubectl get endpointslices -l kubernetes.io/service-name=名称`；注册中心则列出键（`etcdctl get --prefix 键`）。哪个为空，哪个就是原因。',
      },
      {
        en: 'Correct the name or the scheme of the target; make the pods ready; restart the service so that it registers again.',
        zh: '改正名字或目标的方案；让 Pod 就绪；重启服务使其重新注册。',
      },
    ],
  },
  'go-dns-record-lookup-error': {
    code: 'UNAVAILABLE',
    libraries: ['grpc-go'],
    versions: { 'grpc-go': { since: '1.27' } },
    example:
      'rpc error: code = Unavailable desc = dns: A record lookup error: lookup payments.internal on 10.96.0.10:53: server misbehaving',
    pattern: /dns: \w+ record lookup error: \b/,
    source: 'grpc/grpc-go:internal/resolver/dns/dns_resolver.go',
    title: { en: 'name resolver error: DNS record lookup failed', zh: 'DNS 查询失败（record lookup error）' },
    meaning: {
      en: 'The DNS server did not respond, or returned a failure other than "no such name".',
      zh: 'DNS 服务器没有响应，或返回了“名字不存在”以外的失败。',
    },
    causes: [
      {
        en: 'The DNS server is overloaded, restarting, or unreachable (in Kubernetes: CoreDNS).',
        zh: 'DNS 服务器过载、重启中或不可达（Kubernetes 中即 CoreDNS）。',
      },
      {
        en: '`/etc/resolv.conf` of the container names the wrong server.',
        zh: '容器的 `/etc/resolv.conf` 指向了错误的服务器。',
      },
    ],
    steps: [
      {
        en: 'The message names the DNS server after "on": query it directly with `dig @SERVER NAME`.',
        zh: '报错信息中 on 之后就是 DNS 服务器，用 `dig @SERVER NAME` 直接查询它。',
      },
      {
        en: 'If several services fail at once, look at the DNS pods and their logs, not at this client.',
        zh: '如果多个服务同时失败，查看 DNS 的 Pod 和日志，而不是这个客户端。',
      },
      {
        en: 'When DNS recovers, no restart is needed: gRPC resolves the name again, with increasing backoff.',
        zh: 'DNS 恢复后无须重启，gRPC 会以递增的间隔自动重新解析。',
      },
    ],
  },
  'go-all-subconns-transient-failure': {
    code: 'UNAVAILABLE',
    libraries: ['grpc-go'],
    versions: { 'grpc-go': { since: '1.7' } },
    example:
      'rpc error: code = Unavailable desc = all SubConns are in TransientFailure, latest connection error: connection error: desc = "transport: Error while dialing dial tcp: address payments:50051: missing port in address"',
    pattern: /all SubConns are in TransientFailure/,
    source: 'grpc/grpc-go:balancer/balancer.go',
    title: { en: 'all SubConns are in TransientFailure', zh: '通道的连接全部失败（TransientFailure）' },
    meaning: {
      en: 'The load-balancing policy has tried every address and each connection waits before its next attempt. The call was not sent. Old releases and the grpclb policy print this; newer ones print the connection error itself.',
      zh: '负载均衡策略尝试了所有地址，每条连接都处于下次尝试前的等待中。调用没有发出。旧版本和 grpclb 策略会打印这段文字，新版本直接打印连接错误。',
    },
    causes: [
      {
        en: 'The text after "latest connection error" is the real reason: a refused connection, a timeout, TLS, a malformed address.',
        zh: 'latest connection error 之后才是真正的原因：连接被拒、超时、TLS 或地址格式错误。',
      },
      {
        en: 'All backends stopped at the same time, for example during a rollout without readiness probes.',
        zh: '所有后端同时停止，例如没有就绪探针的发布过程。',
      },
      {
        en: 'Old releases print no reason when the target begins with `tcp://` or `http://`: gRPC takes `host:port`.',
        zh: '旧版本在目标以 `tcp://` 或 `http://` 开头时不打印原因：gRPC 只认 `host:port`。',
      },
    ],
    steps: [
      {
        en: 'Look up the text after "latest connection error"; in most cases it has its own page.',
        zh: '按 latest connection error 之后的文字去查，多数情况下它有单独的页面。',
      },
      {
        en: 'If that text is missing (old releases), set `GRPC_GO_LOG_SEVERITY_LEVEL=info` and read the connection attempts in the log.',
        zh: '旧版本没有这段文字时，设置 `GRPC_GO_LOG_SEVERITY_LEVEL=info`，从日志里看连接尝试。',
      },
      {
        en: 'Retry with backoff; set `WaitForReady(true)` if the call should rather wait until its deadline.',
        zh: '退避重试；如果宁愿等到截止时间，使用 `WaitForReady(true)`。',
      },
    ],
  },
  'go-illegal-picker-status': {
    code: 'INTERNAL',
    libraries: ['grpc-go'],
    versions: { 'grpc-go': { since: '1.51' } },
    example:
      'rpc error: code = Internal desc = received picker error with illegal status: rpc error: code = NotFound desc = cluster "payments" not found',
    pattern: /received picker error with illegal status: \S/,
    source: 'grpc/grpc-go:picker_wrapper.go',
    title: {
      en: 'picker error with illegal status',
      zh: '负载均衡策略返回了不允许的状态码（illegal status）',
    },
    meaning: {
      en: 'The load-balancing policy failed with a code that is reserved for applications, so grpc-go replaced it with `INTERNAL`. The call was not sent.',
      zh: '负载均衡策略以保留给应用的状态码失败，grpc-go 将其替换为 `INTERNAL`。调用没有发出。',
    },
    causes: [
      {
        en: 'A custom picker, resolver, or xDS component returns an application code such as `NOT_FOUND`.',
        zh: '自定义 picker、解析器或 xDS 组件返回了 `NOT_FOUND` 之类的应用状态码。',
      },
    ],
    steps: [
      { en: 'Look at the inner error: it is the real problem.', zh: '查看内层错误，它才是真正的问题。' },
      {
        en: 'In your own picker return `UNAVAILABLE`, or an error without a status.',
        zh: '自己编写的 picker 应返回 `UNAVAILABLE`，或不带状态的错误。',
      },
    ],
  },
  'go-xds-call-dropped': {
    code: 'UNAVAILABLE',
    libraries: ['grpc-go'],
    example: 'rpc error: code = Unavailable desc = max requests 1024 exceeded on service shop-cluster',
    pattern: /desc = RPC is dropped\b|max requests \d{1,10} exceeded on service \S/,
    source: 'grpc/grpc-go:internal/xds/balancer/clusterimpl/picker.go',
    title: {
      en: 'Call dropped by xDS: limit or drop rule',
      zh: '被 xDS 丢弃（RPC is dropped、max requests）',
    },
    meaning: {
      en: 'The client itself ended the call because of its xDS configuration. The call was not sent, also with wait-for-ready.',
      zh: '客户端按 xDS 配置自行结束了调用：没有发出，wait-for-ready 也一样。',
    },
    causes: [
      {
        en: '`max requests`: more calls run to this cluster than its circuit breaker allows (1024 unless set).',
        zh: '`max requests`：到该集群的并发调用超过熔断上限（默认 1024）。',
      },
      {
        en: '`RPC is dropped`: the control plane tells clients to drop a share of the calls, mostly because the backends are overloaded.',
        zh: '`RPC is dropped`：控制面要求客户端丢弃一部分调用，多半因为后端过载。',
      },
      {
        en: 'Streams that are never closed count as running calls.',
        zh: '从不关闭的流一直算作运行中的调用。',
      },
    ],
    steps: stepsAfterXdsDrop,
  },
} as const satisfies Record<string, Message>;
