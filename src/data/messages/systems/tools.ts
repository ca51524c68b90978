import type { Message } from '../message.ts';

/** What command-line clients and health probes print. */
export const toolMessages = {
  'grpcurl-failed-to-dial': {
    code: 'UNAVAILABLE',
    alsoCodes: ['DEADLINE_EXCEEDED'],
    codeless: true,
    libraries: ['grpcurl'],
    example: 'Failed to dial target host "localhost:50051": context deadline exceeded',
    pattern: /Failed to dial target host "[^"\n]{1,200}": (?:context deadline exceeded|EOF|tls: )/,
    source: 'fullstorydev/grpcurl:cmd/grpcurl/grpcurl.go',
    title: {
      en: 'Failed to dial target host: timeout (grpcurl)',
      zh: 'grpcurl 连接超时（Failed to dial target host）',
    },
    meaning: {
      en: 'grpcurl could not connect within its connect timeout (10 seconds), and no call was made. It printed no status.',
      zh: 'grpcurl 在连接时限（10 秒）内没有连上，没有发起调用，也没有得到状态。',
    },
    causes: [
      {
        en: 'The port is plaintext: without `-plaintext` grpcurl uses TLS, and `-insecure` is still TLS. Some servers just keep such a connection open until the deadline.',
        zh: '端口是明文：不加 `-plaintext` 时 grpcurl 使用 TLS，`-insecure` 仍是 TLS。有的服务端会一直保持连接到超时。',
      },
      {
        en: 'The port has TLS (443 mostly), and you gave `-plaintext`: leave it out; for a private CA add `-cacert ca.pem`, for tests `-insecure`.',
        zh: '端口是 TLS（443 大多如此），而你加了 `-plaintext`：去掉它；私有 CA 加 `-cacert ca.pem`，测试时加 `-insecure`。',
      },
      {
        en: 'The server requires a client certificate: pass `-cert client.pem -key client.key`; grpcurl shows its alert as this timeout.',
        zh: '服务端要求客户端证书：加上 `-cert client.pem -key client.key`；grpcurl 把服务端告警显示为这个超时。',
      },
      {
        en: '`tls: first record does not look like a TLS handshake` is the first cause; `x509: certificate is valid for …, not …` means another name: use `-authority NAME` or `-servername`.',
        zh: '`tls: first record does not look like a TLS handshake` 是第一种；`x509: certificate is valid for …, not …` 是名字不同：用 `-authority NAME` 或 `-servername`。',
      },
      {
        en: 'The proxy in front offers no HTTP/2 (`tls: no application protocol`, or `missing selected ALPN property`), or serves gRPC below a path prefix, which gRPC does not send: turn HTTP/2 on for its listener, and use a separate host name for gRPC.',
        zh: '前面的代理不提供 HTTP/2（`tls: no application protocol` 或 `missing selected ALPN property`），或把 gRPC 放在路径前缀下，而 gRPC 不会发送前缀：在它的监听器启用 HTTP/2，并为 gRPC 使用单独的主机名。',
      },
      {
        en: 'The port is not the one that is served (Azure App Service, Cloud Run, and ingresses serve on 443, whatever port the program listens on), or a firewall, security group, `NetworkPolicy`, or routing table drops the packets; `ping` can work nevertheless.',
        zh: '端口不是对外提供服务的端口（Azure App Service、Cloud Run 和 ingress 对外都是 443，与程序监听哪个端口无关），或防火墙、安全组、`NetworkPolicy`、路由表丢弃了数据包；`ping` 仍可能成功。',
      },
    ],
    steps: [
      {
        en: 'Run `nc -vz HOST PORT` from the same machine. If it hangs, packets are dropped; if it succeeds, run `openssl s_client -connect HOST:PORT -alpn h2`: no certificate means `-plaintext`, `Acceptable client certificate CA names` means `-cert`.',
        zh: '在同一台机器上运行 `nc -vz 主机 端口`。卡住说明数据包被丢弃；成功则运行 `openssl s_client -connect 主机:端口 -alpn h2`：没有证书就加 `-plaintext`，出现 `Acceptable client certificate CA names` 就加 `-cert`。',
      },
      {
        en: 'If a proxy is in front, test the server directly, then turn HTTP/2 on in the proxy.',
        zh: '前面有代理时，先直接测试服务端，再在代理上打开 HTTP/2。',
      },
    ],
  },
  'grpcurl-no-reflection': {
    code: 'UNIMPLEMENTED',
    codeless: true,
    libraries: ['grpcurl'],
    example: 'Failed to list services: server does not support the reflection API',
    pattern: /[Ss]erver does not support (?:the )?reflection\b|Could not load server reflection/,
    source: 'fullstorydev/grpcurl:desc_source.go',
    title: { en: 'Server does not support the reflection API', zh: '服务端没有反射接口（reflection API）' },
    meaning: {
      en: 'The server responded, so address and TLS are right, but it has no reflection service that tells grpcurl its methods. Your method was not called.',
      zh: '服务端有响应，说明地址和 TLS 正确，但它没有反射服务，grpcurl 无法得知方法。你的方法没有被调用。',
    },
    causes: [
      {
        en: 'Reflection is not registered in the server, as usual in production and by default in most languages.',
        zh: '服务端没有注册反射：生产环境通常如此，多数语言默认也没有。',
      },
      {
        en: 'Tool and server have different versions of it: grpcui, Postman, Evans, Kreya, and old grpcurl ask for `v1alpha`, and new servers have only `v1` (tonic since 0.12, connect, grpclib). Update the tool, or register both: `grpcreflect.NewHandlerV1Alpha`, `build_v1alpha()`.',
        zh: '工具与服务端反射版本不同：grpcui、Postman、Evans、Kreya 和旧的 grpcurl 请求 `v1alpha`，而新的服务端只有 `v1`（tonic 0.12 起、connect、grpclib）。升级工具，或两个都注册：`grpcreflect.NewHandlerV1Alpha`、`build_v1alpha()`。',
      },
      {
        en: 'Postman reports `Unknown error` or a missing type although grpcurl lists services: it asks for every imported file, and the server lacks one (`include_imports`), or the TLS switch beside the address is wrong. Import the proto file instead.',
        zh: 'grpcurl 能列出服务，Postman 却报 `Unknown error` 或缺类型：它会取每个被导入的文件，而服务端少了一个（`include_imports`）；或地址旁的 TLS 开关不对。可改为导入 proto 文件。',
      },
      {
        en: 'A proxy or gateway passes only known methods on: add a route for `/grpc.reflection.`.',
        zh: '代理或网关只转发已知的方法：为 `/grpc.reflection.` 增加路由。',
      },
      {
        en: 'The address belongs to another host behind the same proxy: pass `-authority HOST`.',
        zh: '地址在同一代理后属于另一个主机：加上 `-authority 主机`。',
      },
    ],
    steps: [
      {
        en: 'Ask for both by name: `grpcurl -plaintext -v HOST:PORT list` with a new grpcurl works with either; if it does and your tool does not, the version is the cause. The log of the server names the method that it lacks (`grpc.reflection.v1alpha…`).',
        zh: '用新版 grpcurl 运行 `grpcurl -plaintext -v 主机:端口 list`，两种版本它都支持；它成功而你的工具失败，就是版本问题。服务端日志会写明缺少的方法（`grpc.reflection.v1alpha…`）。',
      },
      {
        en: "Give the proto files instead: `grpcurl -import-path DIR -proto FILE.proto -d '{}' HOST:PORT package.Service/Method`.",
        zh: "也可以直接给出 proto 文件：`grpcurl -import-path DIR -proto FILE.proto -d '{}' 主机:端口 package.Service/Method`。",
      },
      {
        en: 'Or register reflection: `reflection.Register(server)` in Go, `ProtoReflectionServiceV1` in Java, `reflection.enable_server_reflection` in Python.',
        zh: '或注册反射：Go 用 `reflection.Register(server)`，Java 用 `ProtoReflectionServiceV1`，Python 用 `reflection.enable_server_reflection`。',
      },
    ],
  },
  'health-probe-failed-to-connect': {
    code: 'UNAVAILABLE',
    alsoCodes: ['DEADLINE_EXCEEDED'],
    codeless: true,
    libraries: ['grpc-health-probe'],
    example: 'timeout: failed to connect service ":50051" within 1s',
    pattern: /(?:timeout|error): failed to connect service (?:at )?"[^"\n]{0,200}"/,
    source: 'grpc-ecosystem/grpc-health-probe:main.go',
    title: {
      en: 'Health probe: failed to connect service',
      zh: '健康探针连不上（failed to connect service）',
    },
    meaning: {
      en: 'The probe could not connect in time, so Kubernetes counts it as failed. It prints no status; the health service was not asked.',
      zh: '探针没能及时连上，Kubernetes 记为失败。它不打印状态，健康检查服务也没有被调用。',
    },
    causes: [
      {
        en: 'The process is not listening yet: it starts more slowly than `initialDelaySeconds`, or it has crashed.',
        zh: '进程尚未监听：启动时间超过 `initialDelaySeconds`，或已经崩溃。',
      },
      {
        en: 'The address differs: the server listens on another port or interface than the one in the quotes.',
        zh: '地址不同：服务端监听的端口或网卡与引号里的不一样。',
      },
      {
        en: 'The port is TLS and the probe has no `-tls`, or the other way round.',
        zh: '端口是 TLS 而探针没有 `-tls`，或反过来。',
      },
      { en: 'The container has too little CPU to finish within 1s.', zh: '容器 CPU 太少，1 秒内完不成。' },
    ],
    steps: [
      {
        en: 'Run it in the container: `kubectl exec POD -- /bin/grpc_health_probe -addr=:PORT -v`. If it works there, the probe starts too early or the time is too short.',
        zh: '在容器里执行 `kubectl exec POD -- /bin/grpc_health_probe -addr=:PORT -v`：能成功，说明探测太早或时间太短。',
      },
      {
        en: 'Give a slow start a `startupProbe`, and more time: `-connect-timeout 3s` with `timeoutSeconds: 5`.',
        zh: '启动慢就加 `startupProbe`，并放宽时间：`-connect-timeout 3s` 配合 `timeoutSeconds: 5`。',
      },
      {
        en: 'For TLS add `-tls -tls-ca-cert FILE -tls-server-name NAME`.',
        zh: 'TLS：加 `-tls -tls-ca-cert FILE -tls-server-name NAME`。',
      },
    ],
  },
  'health-probe-not-serving': {
    code: 'UNAVAILABLE',
    codeless: true,
    libraries: ['grpc-health-probe'],
    example: 'service unhealthy (responded with "NOT_SERVING")',
    pattern: /service unhealthy \(responded with "(?:NOT_SERVING|UNKNOWN|SERVICE_UNKNOWN)"\)/,
    source: 'grpc-ecosystem/grpc-health-probe:main.go',
    title: { en: 'Health probe: service unhealthy (NOT_SERVING)', zh: '健康探针：服务不健康（NOT_SERVING）' },
    meaning: {
      en: 'The health service responded, so gRPC works: the server itself says that it takes no calls.',
      zh: '健康检查服务有响应，说明 gRPC 正常：是服务端自己说不接受调用。',
    },
    causes: [
      {
        en: 'The server sets NOT_SERVING while it starts, shuts down or misses a dependency.',
        zh: '服务端在启动、关闭或缺少依赖时设置了 NOT_SERVING。',
      },
      { en: 'The code never sets SERVING for this service name.', zh: '代码从未把该服务名设为 SERVING。' },
    ],
    steps: [
      {
        en: 'Ask for the service that the probe names: `grpcurl -d \'{"service":"NAME"}\' HOST:PORT grpc.health.v1.Health/Check`, then with an empty name.',
        zh: '查询探针所用的服务名：`grpcurl -d \'{"service":"NAME"}\' HOST:PORT grpc.health.v1.Health/Check`，再用空名称查一次。',
      },
      {
        en: 'Correct where the server calls `SetServingStatus`, and read its log for the dependency. Use this check for readiness, not for liveness: a restart does not bring the dependency back.',
        zh: '检查服务端调用 `SetServingStatus` 的地方，并在日志里找缺少的依赖。这种检查用于 readiness 而不是 liveness：重启不会让依赖恢复。',
      },
    ],
  },
  'health-probe-not-implemented': {
    code: 'UNIMPLEMENTED',
    codeless: true,
    libraries: ['grpc-health-probe'],
    example:
      'error: this server does not implement the grpc health protocol (grpc.health.v1.Health): unknown service grpc.health.v1.Health',
    pattern: /this server does not implement the grpc health protocol/,
    source: 'grpc-ecosystem/grpc-health-probe:main.go',
    title: { en: 'Health probe: no health service in the server', zh: '健康探针：服务端没有健康检查服务' },
    meaning: {
      en: 'The server responded UNIMPLEMENTED: it runs, but has no `grpc.health.v1.Health`. Kubernetes counts the probe as failed.',
      zh: '服务端响应 UNIMPLEMENTED：它在运行，但没有 `grpc.health.v1.Health`。Kubernetes 记为探测失败。',
    },
    causes: [
      { en: 'The health service is not registered in the server.', zh: '服务端没有注册健康检查服务。' },
      {
        en: 'The port belongs to another gRPC server of the same pod.',
        zh: '端口属于同一 pod 里的另一个 gRPC 服务端。',
      },
    ],
    steps: [
      {
        en: 'Register it: `healthpb.RegisterHealthServer(s, health.NewServer())` in Go, `HealthStatusManager` in Java, `health_pb2_grpc.add_HealthServicer_to_server` in Python.',
        zh: '注册它：Go 用 `healthpb.RegisterHealthServer(s, health.NewServer())`，Java 用 `HealthStatusManager`，Python 用 `health_pb2_grpc.add_HealthServicer_to_server`。',
      },
      { en: 'If the server cannot be changed, use a TCP probe.', zh: '服务端无法修改时，使用 TCP 探针。' },
    ],
  },
} as const satisfies Record<string, Message>;
