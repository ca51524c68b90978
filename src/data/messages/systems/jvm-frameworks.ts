import type { Message } from '../message.ts';

/** What the clients of Armeria and grpc-spring print before or instead of a call. */
export const jvmFrameworkMessages = {
  'armeria-fail-fast': {
    code: 'UNAVAILABLE',
    alsoCodes: ['UNKNOWN'],
    codeless: true,
    libraries: ['armeria'],
    example:
      'io.grpc.StatusRuntimeException: UNAVAILABLE\nCaused by: com.linecorp.armeria.client.circuitbreaker.FailFastException',
    pattern: /\barmeria\.client\.circuitbreaker\.FailFastException\b/,
    source:
      'line/armeria:core/src/main/java/com/linecorp/armeria/client/circuitbreaker/FailFastException.java',
    title: {
      en: 'FailFastException: circuit breaker is open (Armeria)',
      zh: 'Armeria：熔断已打开（FailFastException）',
    },
    meaning: {
      en: 'The circuit breaker of the client is open, so it rejected the call without sending it. Releases before 1.24 give `UNKNOWN`.',
      zh: '客户端的熔断器已打开，没有发送就拒绝了调用。1.24 之前的版本给出 `UNKNOWN`。',
    },
    causes: [
      {
        en: 'Earlier calls failed more often than the rule allows: the real error is the one printed before the first of these.',
        zh: '之前的调用失败率超过规则：真正的错误是第一条 FailFastException 之前打印的那些。',
      },
      {
        en: 'The rule counts what is no failure of the server: it looks at HTTP status only, or counts `NOT_FOUND` and cancelled calls.',
        zh: '规则把不是服务端故障的结果也算进去：只看 HTTP 状态，或把 `NOT_FOUND`、已取消的调用算作失败。',
      },
      {
        en: 'One breaker serves several methods or hosts, so a broken one closes all: use one per method or per host.',
        zh: '多个方法或主机共用一个熔断器，一个出错全部被拒：改为按方法或按主机。',
      },
    ],
    steps: [
      {
        en: 'Look at the meter `armeria.client.circuit.breaker.transitions` and at the errors before `OPEN`.',
        zh: '查看指标 `armeria.client.circuit.breaker.transitions`，以及变为 `OPEN` 之前的错误。',
      },
      {
        en: 'Fix the server, or write the rule with `CircuitBreakerRule.builder().onGrpcTrailers(…)`. The breaker tries again after its open window (10 seconds by default).',
        zh: '修复服务端，或用 `CircuitBreakerRule.builder().onGrpcTrailers(…)` 编写规则。过了打开窗口（默认 10 秒）熔断器会再试。',
      },
    ],
  },
  'armeria-empty-endpoint-group': {
    code: 'UNAVAILABLE',
    codeless: true,
    libraries: ['armeria'],
    example:
      'com.linecorp.armeria.client.UnprocessedRequestException: com.linecorp.armeria.client.endpoint.EmptyEndpointGroupException: Unable to select endpoints from: DynamicEndpointGroup{candidates=[]}',
    pattern:
      /\barmeria\.client\.endpoint\.(?:EmptyEndpointGroupException|EndpointSelectionTimeoutException)\b/,
    source:
      'line/armeria:core/src/main/java/com/linecorp/armeria/client/endpoint/EmptyEndpointGroupException.java',
    title: {
      en: 'EmptyEndpointGroupException: no endpoint (Armeria)',
      zh: 'Armeria：没有端点（EmptyEndpointGroupException）',
    },
    meaning: {
      en: 'The endpoint group of the client has no endpoint to select. Nothing was sent.',
      zh: '客户端的 endpoint group 里没有可选的端点，请求没有发出。',
    },
    causes: [
      {
        en: 'All endpoints failed the health check: its path does not exist on the servers, or they use another port or TLS.',
        zh: '所有端点的健康检查都失败：服务端没有该检查路径，或端口、TLS 不同。',
      },
      {
        en: 'DNS, Consul, Kubernetes, or ZooKeeper returned no address, or the call came before the first result: wait for `whenReady()`.',
        zh: 'DNS、Consul、Kubernetes 或 ZooKeeper 没有返回地址，或第一次结果到达前就调用了：先等 `whenReady()`。',
      },
    ],
    steps: [
      {
        en: 'Log `endpointGroup.endpoints()` and, for a health-checked group, call its check path on one server with `curl -v`.',
        zh: '打印 `endpointGroup.endpoints()`；带健康检查时，用 `curl -v` 对一台服务器请求检查路径。',
      },
      {
        en: 'Correct path, port, or service name; wait with `endpointGroup.whenReady().join()` at the start.',
        zh: '改正路径、端口或服务名；启动时用 `endpointGroup.whenReady().join()` 等待。',
      },
    ],
  },
  'grpc-spring-no-servers-found': {
    code: 'UNAVAILABLE',
    libraries: ['grpc-spring', 'grpc-java'],
    example: 'io.grpc.StatusRuntimeException: UNAVAILABLE: No servers found for cart-service',
    pattern:
      /(?:UNAVAILABLE: |description=|NameResolver\b[^\n]{0,12} )No servers found for \S|Name resolver \S{1,200} returned an empty list|DiscoveryClient does not support direct IP resolution/,
    source:
      'grpc-ecosystem/grpc-spring:grpc-client-spring-boot-starter/src/main/java/net/devh/boot/grpc/client/nameresolver/DiscoveryClientNameResolver.java',
    title: {
      en: 'No servers found / name resolver returned an empty list',
      zh: '服务发现没有地址（No servers found，grpc-spring）',
    },
    meaning: {
      en: 'The name of the client was resolved through service discovery or DNS, and no address came back. Nothing was sent. Older releases print `Name resolver … returned an empty list`.',
      zh: '客户端的名称通过服务发现或 DNS 解析，没有得到地址，请求没有发出。旧版本打印 `Name resolver … returned an empty list`。',
    },
    causes: [
      {
        en: 'No instance is registered under this name: the server has not started, uses another `spring.application.name`, or another registry or namespace.',
        zh: '这个名称下没有实例：服务端没启动，`spring.application.name` 不同，或注册中心、命名空间不同。',
      },
      {
        en: 'No `address` is configured under `grpc.client.NAME`, so that the name itself goes to discovery. Set `address: static://HOST:PORT` for a fixed server.',
        zh: '`grpc.client.NAME` 下没有写 `address`，名称被直接拿去做服务发现。固定服务器写 `address: static://HOST:PORT`。',
      },
      {
        en: 'The name is `HOST:PORT` of another library in the same program, such as the client of Milvus: the starter makes discovery the default for every channel that is built from a target without a scheme. Build that channel with `dns:///HOST:PORT`, or leave the discovery client out (`spring.cloud.discovery.enabled=false`).',
        zh: '名称是同一程序里别的库（如 Milvus 客户端）的 `HOST:PORT`：starter 让所有不带 scheme 的目标默认走服务发现。用 `dns:///HOST:PORT` 创建那个通道，或关闭服务发现（`spring.cloud.discovery.enabled=false`）。',
      },
      {
        en: 'The registry lost the instances for a moment; the resolver asks again with the next heartbeat.',
        zh: '注册中心一时没有实例；下一次心跳会重新查询。',
      },
    ],
    steps: [
      {
        en: 'Look the name up in the registry (Nacos, Eureka, Consul): no instance is the server, an instance is the name or namespace of the client.',
        zh: '到注册中心（Nacos、Eureka、Consul）查这个名称：没有实例是服务端的问题，有实例是客户端名称或命名空间的问题。',
      },
      {
        en: 'Correct it; `address: discovery:///NAME` asks the registry, `static://` and `dns:///` do not. The instance needs `gRPC_port` in its metadata, which the server starter adds.',
        zh: '改正之后即可：`address: discovery:///NAME` 查注册中心，`static://`、`dns:///` 不查。实例的元数据里要有 `gRPC_port`，由服务端 starter 写入。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
