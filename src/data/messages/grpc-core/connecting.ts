import { coreLibraries } from '../../libraries.ts';
import type { Message } from '../message.ts';

/** C core before a call: no address, or no connection. */
export const grpcCoreConnecting = {
  'core-failed-to-connect-to-all-addresses': {
    code: 'UNAVAILABLE',
    libraries: coreLibraries,
    example:
      'status = StatusCode.UNAVAILABLE\n\tdetails = "failed to connect to all addresses; last error: UNKNOWN: ipv4:127.0.0.1:50051: Failed to connect to remote host: Connection refused"',
    pattern: /failed to connect to all addresses/,
    sharedWith: {
      'core-http1-server': 'The reason of the last attempt stands behind these words.',
      'core-tls-wrong-version': 'The reason of the last attempt stands behind these words.',
    },
    source: 'grpc/grpc:src/core/load_balancing/pick_first/pick_first.cc',
    title: {
      en: 'failed to connect to all addresses',
      zh: '所有地址都连不上（failed to connect to all addresses）',
    },
    meaning: {
      en: 'The channel tried every address of the server, and could not connect to any of them. The reason of the last attempt follows. The call was not sent.',
      zh: '通道尝试了服务端的所有地址，都没有连上，后面是最后一次尝试的原因。调用没有发出。',
    },
    causes: [
      {
        en: '"Connection refused": nothing listens on that address and port, or a container does not publish it (`-p`), such as the gRPC port 6334 of Qdrant beside 6333.',
        zh: '“Connection refused”：该地址和端口没有进程在监听，或容器没有发布该端口（`-p`），例如 Qdrant 只发布了 6333，没有发布 gRPC 的 6334。',
      },
      {
        en: '"Timeout" or "Network is unreachable": a firewall, a wrong IP, or a missing route.',
        zh: '“Timeout”或“Network is unreachable”：防火墙、IP 错误或缺少路由。',
      },
      {
        en: '"Ssl handshake failed" or "Socket closed" right away: TLS on one side only, or an untrusted certificate. A port of Kestrel without TLS must be set to `HttpProtocols.Http2`.',
        zh: '立刻出现“Ssl handshake failed”或“Socket closed”：只有一端启用 TLS，或证书不受信任。Kestrel 不用 TLS 的端口必须设为 `HttpProtocols.Http2`。',
      },
    ],
    steps: [
      {
        en: 'Read the text after "last error". If your version prints none, set `GRPC_VERBOSITY=debug`.',
        zh: '查看 last error 之后的文字；若所用版本没有打印，设置 `GRPC_VERBOSITY=debug`。',
      },
      {
        en: 'Run `nc -vz HOST PORT` from the same container. If it fails, it is the network or the server; if it works, compare TLS settings.',
        zh: '在同一容器里运行 `nc -vz HOST PORT`：失败说明是网络或服务端的问题；成功则核对 TLS 设置。',
      },
      {
        en: 'An IPv6 address in the text while the server listens on IPv4: bind the server to `[::]`, or dial `127.0.0.1`.',
        zh: '若文字里是 IPv6 地址而服务端只监听 IPv4：让服务端绑定 `[::]`，或改连 `127.0.0.1`。',
      },
      {
        en: 'Check `http_proxy` in the environment: the C core uses it, except for hosts in `no_proxy`. Where only HTTPS gets through, Google clients can use REST: `transport="rest"`.',
        zh: '检查环境变量 `http_proxy`：C core 会使用它，`no_proxy` 中的主机除外。网络只放行 HTTPS 时，Google 客户端可改用 REST：`transport="rest"`。',
      },
    ],
  },
  'core-connections-to-all-backends-failing': {
    code: 'UNAVAILABLE',
    libraries: coreLibraries,
    example:
      'status = StatusCode.UNAVAILABLE\n\tdetails = "connections to all backends failing; last error: ipv4:10.0.0.5:50051: Failed to connect to remote host: Timeout occurred: FD Shutdown"',
    pattern: /\bconnections to all backends failing\b/,
    source: 'grpc/grpc:src/core/load_balancing/round_robin/round_robin.cc',
    title: {
      en: 'connections to all backends failing',
      zh: '所有后端都连不上（connections to all backends failing）',
    },
    meaning: {
      en: 'Under `round_robin` or `weighted_round_robin` every backend of the list is failing. The last error follows; old releases leave it out.',
      zh: '使用 `round_robin` 或 `weighted_round_robin` 时，列表里的每个后端都连不上，后面是最近一次错误，旧版本没有。',
    },
    causes: [
      {
        en: 'The whole service is down, or a network rule cuts all of it off.',
        zh: '整个服务宕机，或网络规则把它们全部隔开。',
      },
      {
        en: 'Service discovery still lists addresses that no longer exist.',
        zh: '服务发现仍在返回已经不存在的地址。',
      },
      {
        en: '`http_proxy` or `https_proxy` is set, and the C core sends the connection to that proxy: unset it, or list the host in `no_proxy`.',
        zh: '设置了 `http_proxy` 或 `https_proxy`，C core 会把连接发给代理：取消它，或把主机写进 `no_proxy`。',
      },
    ],
    steps: [
      { en: 'Look at the last error; it names one address.', zh: '查看最后的错误，其中有一个地址。' },
      {
        en: 'Compare the address list (`dig NAME`) with the backends that really run.',
        zh: '把地址列表（`dig NAME`）与实际运行的后端对照。',
      },
      { en: 'Retry with backoff while they come back.', zh: '等待恢复期间退避重试。' },
    ],
  },
  'core-dns-resolution-failed': {
    code: 'UNAVAILABLE',
    libraries: coreLibraries,
    versions: { grpcio: { until: '1.78' } },
    example:
      'status = StatusCode.UNAVAILABLE\n\tdetails = "DNS resolution failed for payments:50051: C-ares status is not ARES_SUCCESS qtype=A name=payments is_balancer=0: Domain name not found"',
    pattern: /DNS resolution failed(?: for \S|(?=$|["'\s,;)]))/,
    source: 'grpc/grpc:src/core/resolver/dns/c_ares/dns_resolver_ares.cc',
    title: {
      en: 'DNS resolution failed for the target',
      zh: '目标地址的 DNS 查询失败（DNS resolution failed）',
    },
    meaning: {
      en: 'The host name of the target could not be resolved by this process.',
      zh: '本进程无法解析目标地址中的主机名。',
    },
    causes: [
      {
        en: 'The name is misspelled, carries `http://`, or exists only inside the cluster.',
        zh: '名字写错、带有 `http://`，或只在集群内有效。',
      },
      {
        en: '`service: :` or an empty name: host and port were empty, because a setting or a variable was not applied.',
        zh: '`service: :` 或名称为空：主机和端口是空的，配置或环境变量没有生效。',
      },
      { en: 'The DNS server of the container is wrong or down.', zh: '容器使用的 DNS 服务器错误或不可用。' },
      {
        en: "The c-ares resolver behaves differently from the system's (VPN, mDNS, `/etc/hosts` tricks).",
        zh: 'c-ares 解析器与系统解析器行为不同（VPN、mDNS、特殊的 `/etc/hosts`）。',
      },
    ],
    steps: [
      {
        en: 'Resolve the name on the same machine: `getent hosts NAME`.',
        zh: '在同一台机器上解析：`getent hosts NAME`。',
      },
      {
        en: 'If that works and gRPC fails, set `GRPC_DNS_RESOLVER=native`.',
        zh: '若能解析而 gRPC 失败，设置 `GRPC_DNS_RESOLVER=native`。',
      },
      { en: 'Write the target as `host:port`.', zh: '目标地址写成 `host:port`。' },
    ],
  },
  'core-name-resolution-failure': {
    code: 'UNAVAILABLE',
    libraries: ['grpc-core', 'grpcio', 'grpc-csharp'],
    example: 'status = StatusCode.UNAVAILABLE\n\tdetails = "Name resolution failure"',
    pattern: /\bName resolution failure\b/,
    source: 'grpc/grpc@v1.19.0:src/core/ext/filters/client_channel/request_routing.cc',
    title: {
      en: 'Name resolution failure (old releases)',
      zh: '目标无法解析（旧版的 Name resolution failure）',
    },
    meaning: {
      en: 'Releases of about 1.19 and before used these three words for every failure to resolve the target.',
      zh: '大约 1.19 及更早的版本，凡是无法解析目标地址都只打印这几个词。',
    },
    causes: [
      { en: 'The target carries a scheme such as `http://`.', zh: '目标地址带有 `http://` 之类的前缀。' },
      { en: 'DNS does not know the name, or does not respond.', zh: 'DNS 不认识该名字，或没有响应。' },
    ],
    steps: [
      {
        en: 'Write the target as `host:port` and resolve the host by hand.',
        zh: '目标地址写成 `host:port`，并手动解析主机名。',
      },
      { en: 'Upgrade: newer releases name the reason.', zh: '升级：新版本会写明原因。' },
    ],
    note: {
      en: 'Text of old releases, no longer in the current source.',
      zh: '旧版本的文字，当前源码中已不存在。',
    },
  },
  'core-errors-resolving': {
    code: 'UNAVAILABLE',
    libraries: coreLibraries,
    example:
      'status = StatusCode.UNAVAILABLE\n\tdetails = "errors resolving payments.internal:50051: [field:hostname lookup error:Domain name not found]"',
    pattern: /\berrors resolving \S+: \[/,
    source: 'grpc/grpc:src/core/resolver/dns/event_engine/event_engine_client_channel_resolver.cc',
    title: {
      en: 'errors resolving the target (newer DNS resolver)',
      zh: 'DNS 查询失败（新解析器的 errors resolving）',
    },
    meaning: {
      en: 'The resolver could not look the host up. The brackets list which lookup failed and why.',
      zh: '解析器查不到主机，方括号里列出哪一项查询失败及原因。',
    },
    causes: [
      { en: 'The host name is unknown to the DNS server.', zh: 'DNS 服务器不认识该主机名。' },
      { en: 'The DNS server did not respond in time.', zh: 'DNS 服务器没有及时响应。' },
    ],
    steps: [
      {
        en: 'Look at the entry for `hostname`. Failures of srv and txt lookups alone do no harm.',
        zh: '看 `hostname` 那一项；只有 srv、txt 查询失败不要紧。',
      },
      {
        en: 'Query the server of `/etc/resolv.conf` with `dig @SERVER NAME`.',
        zh: '用 `dig @SERVER NAME` 查询 `/etc/resolv.conf` 中的服务器。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
