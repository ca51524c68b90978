import type { Message } from '../message.ts';

/** Messages that the grpc-go server library generates, without the handler. */
export const grpcGoServer = {
  'go-unknown-service': {
    code: 'UNIMPLEMENTED',
    libraries: ['grpc-go'],
    example: 'rpc error: code = Unimplemented desc = unknown service helloworld.Greeter',
    pattern:
      /(?:^|desc = |UNIMPLEMENTED: |unimplemented: |\n)unknown service \w+(?:\.\w+){1,20}(?=$|["'\s,;)])/,
    sharedWith: {
      'kubernetes-cri-not-implemented': 'the text of grpc-go with a service of the CRI',
      'lnd-service-not-ready': 'the text of grpc-go with a service of lnd',
      'containerd-unknown-service': 'the text of grpc-go with a service of containerd',
    },
    source: 'grpc/grpc-go:server.go',
    title: {
      en: 'unknown service: not registered on this server',
      zh: '服务端没有注册该服务（unknown service）',
    },
    meaning: {
      en: 'The call reached a gRPC server that has no service of that full name.',
      zh: '调用到达了一个 gRPC 服务端，但它没有这个全名的服务。',
    },
    causes: [
      {
        en: 'The proto package differs: the name on the wire is `package.Service`, and client or server changed its `package` line, or has none. Use one `.proto` on both sides.',
        zh: 'proto 包名不同：线上的名字是 `package.Service`，而客户端或服务端改了 `package` 或没有写。两边使用同一个 `.proto`。',
      },
      {
        en: 'The address leads to another server: another port of the same program (an admin, metrics, or peer port), another service behind the same name, or an old process that still has the port.',
        zh: '地址通向别的服务端：同一程序的其他端口（管理、监控、节点间端口）、同名的另一个服务，或仍占着端口的旧进程。',
      },
      {
        en: 'Server and client are of different releases, and one renamed or added the service (such as `v1beta1` instead of `v1`): use releases that fit.',
        zh: '服务端与客户端版本不同，其中一方改名或新增了服务（例如 `v1beta1` 与 `v1`）：使用匹配的版本。',
      },
      {
        en: 'The server program does not call `RegisterXxxServer`, or calls it on another `grpc.Server` than the one that serves this port.',
        zh: '服务端没有调用 `RegisterXxxServer`，或注册在别的 `grpc.Server` 上，而不是监听该端口的那个。',
      },
      {
        en: 'The feature is off: the program registers the service only with a flag or module (reflection, health, an API namespace).',
        zh: '功能没有打开：程序只在有相应参数或模块时才注册该服务（反射、健康检查、某个 API）。',
      },
    ],
    steps: [
      {
        en: 'List what the server has: `grpcurl -plaintext HOST:PORT list` (needs reflection), and compare the name in the message with it, letter by letter. Another package: the proto. Quite other services: the address.',
        zh: '列出服务端服务：`grpcurl -plaintext 主机:端口 list`（需要反射），与报错里的名字逐字对照。包名不同：改 proto；完全是别的服务：地址不对。',
      },
      {
        en: 'If the name asked for is `grpc.reflection…` or `grpc.health…`, register that service or ignore the probe.',
        zh: '如果请求的是 `grpc.reflection…` 或 `grpc.health…`，注册该服务，或忽略这次探测。',
      },
    ],
  },
  'go-unknown-method': {
    code: 'UNIMPLEMENTED',
    libraries: ['grpc-go'],
    versions: { 'grpc-go': { since: '1.20' } },
    example: 'rpc error: code = Unimplemented desc = unknown method SayHi for service helloworld.Greeter',
    pattern: /unknown method \S{1,200} for service \S/,
    sharedWith: {
      'argocd-mixed-versions': 'the text of grpc-go with a service of Argo CD',
    },
    source: 'grpc/grpc-go:server.go',
    title: { en: 'unknown method for service', zh: '服务端没有该方法（unknown method）' },
    meaning: { en: 'The service is there, but not this method.', zh: '服务存在，但没有这个方法。' },
    causes: [
      {
        en: 'The client is newer than the server, for example in the middle of a rollout.',
        zh: '客户端比服务端新，例如正在发布途中。',
      },
      { en: 'The method was renamed or removed.', zh: '方法被改名或删除。' },
    ],
    steps: [
      {
        en: 'Compare the deployed version of the server with the proto of the client (`grpcurl ... describe package.Service`).',
        zh: '对比服务端部署版本与客户端的 proto（`grpcurl ... describe package.Service`）。',
      },
      {
        en: 'Roll servers out before clients, and keep old methods until no client calls them.',
        zh: '先发布服务端再发布客户端，旧方法保留到没有客户端调用为止。',
      },
    ],
  },
  'go-generated-method-not-implemented': {
    code: 'UNIMPLEMENTED',
    libraries: ['grpc-go'],
    example: 'rpc error: code = Unimplemented desc = method SayHello not implemented',
    pattern: /\bmethod \w{1,200} not implemented(?=$|["'\s,;)])/,
    source: 'grpc/grpc-go:cmd/protoc-gen-go-grpc/grpc.go',
    title: { en: 'method not implemented on this server', zh: '方法尚未实现（not implemented）' },
    meaning: {
      en: 'The response came from the generated placeholder on the server, because no code replaces it.',
      zh: '响应的是生成代码里的默认方法，服务端没有重写这个方法。',
    },
    causes: [
      {
        en: 'The server embeds `UnimplementedXxxServer` and does not define this method.',
        zh: '服务端嵌入了 `UnimplementedXxxServer`，但没有定义该方法。',
      },
      {
        en: 'The server defines a method with another name or in other letters, such as `sayHello`: Go then calls the embedded one.',
        zh: '服务端定义的方法名字或大小写不同，例如 `sayHello`：Go 调用的就是嵌入的那个方法。',
      },
    ],
    steps: [
      {
        en: 'Compare the name of the method, letter by letter, with the generated interface `XxxServer`. The compiler does not help: with the embedded type the interface is always complete. A wrong signature or receiver is not a cause, because it does not compile.',
        zh: '把方法名与生成的接口 `XxxServer` 逐个字母对照。编译器帮不上忙：嵌入之后接口总是完整的。签名或接收者不对不会是原因，因为那样无法编译。',
      },
      {
        en: 'Define the method on the type that you pass to `RegisterXxxServer`, and add a test that calls each method once.',
        zh: '在传给 `RegisterXxxServer` 的类型上定义该方法，并写一个把每个方法都调用一次的测试。',
      },
    ],
  },
  'go-invalid-content-type': {
    code: 'INVALID_ARGUMENT',
    libraries: ['grpc-go'],
    example: 'rpc error: code = InvalidArgument desc = invalid gRPC request content-type "application/json"',
    pattern: /invalid gRPC request content-type/,
    source: 'grpc/grpc-go:internal/transport/http2_server.go',
    title: { en: 'invalid gRPC request content-type', zh: '普通 HTTP 请求到了 gRPC 服务端（content-type）' },
    meaning: {
      en: 'The request reached a gRPC server, but its content type is not `application/grpc`.',
      zh: '请求到达了 gRPC 服务端，但 content-type 不是 `application/grpc`。',
    },
    causes: [
      {
        en: 'A client that is not gRPC, such as curl, a browser, or a JSON client, calls the gRPC port.',
        zh: 'curl、浏览器或 JSON 客户端访问了 gRPC 端口。',
      },
      {
        en: '`application/grpc-web`: a gRPC-Web transport calls a server that has only gRPC over HTTP/2.',
        zh: '`application/grpc-web`：gRPC-Web 传输直接调用了只支持 HTTP/2 gRPC 的服务端。',
      },
      {
        en: 'A health probe of a load balancer sends plain HTTP.',
        zh: '负载均衡器的健康检查发的是普通 HTTP。',
      },
    ],
    steps: [
      {
        en: 'Use a gRPC client such as grpcurl, or put grpc-gateway or Connect in front for JSON.',
        zh: '使用 grpcurl 等 gRPC 客户端；需要 JSON 就在前面加 grpc-gateway 或 Connect。',
      },
      {
        en: 'For gRPC-Web put a proxy in front that translates it (Envoy with `envoy.filters.http.grpc_web`), or outside the browser give the client a gRPC transport (`@grpc/grpc-js`, `createGrpcTransport` of Connect).',
        zh: 'gRPC-Web 要在前面加能转换的代理（Envoy 的 `envoy.filters.http.grpc_web`）；不在浏览器里就让客户端换成 gRPC 传输（`@grpc/grpc-js`、Connect 的 `createGrpcTransport`）。',
      },
      {
        en: 'Give the probe a gRPC health check, or its own HTTP port.',
        zh: '把健康检查改为 gRPC 方式，或为它另开一个 HTTP 端口。',
      },
    ],
  },
  'go-malformed-binary-metadata': {
    code: 'INTERNAL',
    libraries: ['grpc-go'],
    versions: { 'grpc-go': { since: '1.3' } },
    example:
      'rpc error: code = Internal desc = malformed binary metadata "%%%" in header "trace-bin": illegal base64 data at input byte 0',
    pattern: /malformed binary metadata [^\n]{0,300} in header "?[^"\s]{1,100}-bin/,
    source: 'grpc/grpc-go:internal/transport/http2_server.go',
    title: {
      en: 'malformed binary metadata: illegal base64 data',
      zh: '二进制元数据不是 base64（malformed binary metadata）',
    },
    meaning: {
      en: 'A metadata key ends in `-bin`, so its value must be base64, but it is not.',
      zh: '元数据键以 `-bin` 结尾，约定值为 base64，但实际不是。',
    },
    causes: [
      {
        en: 'A hand-written client or a proxy puts plain text under a `-bin` key.',
        zh: '手写的客户端或代理把普通文本放进了 `-bin` 键。',
      },
    ],
    steps: [
      {
        en: 'Let the gRPC library set the value: it encodes it.',
        zh: '让 gRPC 库来设置该值，它会自动编码。',
      },
      {
        en: 'Rename keys that hold text so that they do not end in `-bin`.',
        zh: '存放文本的键改名，不要以 `-bin` 结尾。',
      },
    ],
  },
  'go-xds-rbac-denied': {
    code: 'PERMISSION_DENIED',
    libraries: ['grpc-go'],
    versions: { 'grpc-go': { since: '1.40' } },
    example: 'rpc error: code = PermissionDenied desc = incoming RPC did not match an allow policy',
    pattern:
      /incoming RPC (?:did not match an allow policy|matched a deny policy)|authz: unauthorized RPC request rejected/,
    source: 'grpc/grpc-go:internal/xds/rbac/rbac_engine.go',
    title: {
      en: 'incoming RPC rejected by the authorization policy',
      zh: '没权限：授权策略拒绝了调用（incoming RPC）',
    },
    meaning: {
      en: 'A policy on the server (authz interceptor or xDS RBAC) rejected the caller before the handler ran.',
      zh: '服务端的授权策略（authz 拦截器或 xDS RBAC）在处理函数执行前拒绝了调用方。',
    },
    causes: [
      {
        en: "No allow rule matches the caller's identity or the path.",
        zh: '没有允许规则匹配该调用方的身份或路径。',
      },
      { en: 'A deny rule matches.', zh: '命中了拒绝规则。' },
      {
        en: 'The caller comes without mutual TLS, so its principal is empty.',
        zh: '调用方没有使用 mTLS，主体为空。',
      },
    ],
    steps: [
      {
        en: "Turn on audit logging of the policy, or log the peer's certificate names and the path.",
        zh: '打开策略的审计日志，或记录对端证书中的名字和请求路径。',
      },
      {
        en: 'Compare them with the rules, in this order: deny first, then allow.',
        zh: '与规则对照，顺序是先拒绝、后允许。',
      },
    ],
  },
  'health-unknown-service': {
    code: 'NOT_FOUND',
    libraries: ['grpc-go', 'grpc-java'],
    example: 'rpc error: code = NotFound desc = unknown service',
    pattern: /(?:code = NotFound desc = |NOT_FOUND: )unknown service\b/,
    source: 'grpc/grpc-go:health/server.go',
    title: {
      en: 'unknown service: health check for an unknown name',
      zh: '健康检查查询了未知的服务名（unknown service）',
    },
    meaning: {
      en: 'The health service responded, but the server has not set a status for the requested name.',
      zh: '健康检查服务有响应，但服务端没有为所查询的名字设置过状态。',
    },
    causes: [
      {
        en: 'The probe asks for a service name, the server sets only the empty one.',
        zh: '探针指定了服务名，而服务端只设置了空名字。',
      },
      { en: 'The names differ in the proto package.', zh: '两边的 proto 包名不同。' },
    ],
    steps: [
      {
        en: 'Call `SetServingStatus("package.Service", SERVING)` on the server, with exactly the name of the probe.',
        zh: '在服务端调用 `SetServingStatus("package.Service", SERVING)`，名字与探针里写的完全一致。',
      },
      {
        en: 'Or let the probe ask for the empty name, which stands for the whole server.',
        zh: '或让探针使用空名字，它代表整个服务端。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
