import type { Message } from '../message.ts';

/** What frameworks and registries around gRPC print: go-zero, Kratos, Nacos, SkyWalking. */
export const frameworkMessages = {
  'go-zero-make-sure-rpc-service': {
    code: 'DEADLINE_EXCEEDED',
    alsoCodes: ['UNAVAILABLE'],
    libraries: ['go-zero', 'grpc-go'],
    example:
      'rpc dial: etcd://localhost:2379/user.rpc, error: context deadline exceeded, make sure rpc service "user.rpc" is already started',
    pattern:
      /make sure rpc service ["“][^"”\n]{1,100}["”] is alread|rpc dial: (?:etcd|discov|direct|nacos|k8s):\/\//,
    source: 'zeromicro/go-zero:zrpc/internal/client.go',
    title: {
      en: 'make sure rpc service is already started (go-zero)',
      zh: 'go-zero：连不上 rpc 服务（make sure rpc service）',
    },
    meaning: {
      en: 'The zrpc client waited at its start for a connection to the service and gave up. No call was made; the program usually ends here.',
      zh: 'zrpc 客户端启动时等待与服务建立连接，超时放弃。没有发出调用，程序一般就此退出。',
    },
    causes: [
      {
        en: 'The rpc service or etcd is not running: start etcd, then the service, then the client.',
        zh: 'rpc 服务或 etcd 没有启动：先启动 etcd，再启动服务，最后启动客户端。',
      },
      {
        en: 'etcd holds no key for the service: `Etcd.Key` differs between service and client, or the service registered elsewhere.',
        zh: 'etcd 里没有该服务的 key：服务与客户端的 `Etcd.Key` 不同，或注册到了别处。',
      },
      {
        en: 'The registered address is not reachable from the client, for example `127.0.0.1` in another container. Let the service listen on `0.0.0.0`.',
        zh: '注册的地址从客户端访问不到，比如另一个容器里的 `127.0.0.1`。让服务监听 `0.0.0.0`。',
      },
    ],
    steps: [
      {
        en: 'Run `etcdctl get --prefix user.rpc` with the key of the text: an error means that etcd is down, nothing that no service is registered, otherwise try the address shown with `nc -vz HOST PORT`.',
        zh: '用报错里的 key 执行 `etcdctl get --prefix user.rpc`：报错就是 etcd 没启动，没有结果就是没注册，否则用 `nc -vz HOST PORT` 试显示的地址。',
      },
      {
        en: 'Correct that. With `NonBlock: true` the client starts without waiting and connects later.',
        zh: '按结果改正。设置 `NonBlock: true` 后客户端启动时不等待，稍后再连。',
      },
    ],
  },
  'etcd-client-retrying-unary-invoker': {
    code: 'DEADLINE_EXCEEDED',
    alsoCodes: ['UNAVAILABLE'],
    libraries: ['etcd', 'grpc-go'],
    example:
      '{"logger":"etcd-client","caller":"v3@v3.5.4/retry_interceptor.go:62","msg":"retrying of unary invoker failed","target":"etcd-endpoints://0xc0007101c0/etcd:2379","attempt":0,"error":"rpc error: code = DeadlineExceeded desc = context deadline exceeded"}',
    pattern: /retrying of unary invoker failed/,
    source: 'etcd-io/etcd:client/v3/retry_interceptor.go',
    title: {
      en: 'retrying of unary invoker failed (etcd client)',
      zh: 'etcd 客户端重试失败（unary invoker）',
    },
    meaning: {
      en: 'The etcd client inside your program (go-zero, Kratos, APISIX, and others) got no response from etcd. `target` names the address that it tried.',
      zh: '程序内置的 etcd 客户端（go-zero、Kratos、APISIX 等）没有得到 etcd 的响应。`target` 是它尝试的地址。',
    },
    causes: [
      {
        en: '`connection refused`: etcd is not running on that address. Look at its log (`crictl logs`, `journalctl -u etcd`): a certificate that expired, a full disk, or a data directory of another cluster. In Docker use the name of the service, not `localhost`. `etcdctl` without `--endpoints` asks `127.0.0.1:2379`.',
        zh: '`connection refused`：该地址没有运行 etcd。看它的日志（`crictl logs`、`journalctl -u etcd`）：证书过期、磁盘满，或数据目录属于别的集群。Docker 里用服务名而不是 `localhost`。`etcdctl` 不写 `--endpoints` 就连 `127.0.0.1:2379`。',
      },
      {
        en: '`context deadline exceeded`: the host or port is not reachable from here, or etcd has no leader or a slow disk.',
        zh: '`context deadline exceeded`：从这里连不到主机或端口，或 etcd 没有 leader、磁盘慢。',
      },
      {
        en: '`authentication handshake failed` or `error reading server preface`: TLS on one side only, or certificates that do not match or have expired: pass `--cacert`, `--cert`, and `--key`, and `https://` in the endpoint.',
        zh: '`authentication handshake failed` 或 `error reading server preface`：只有一端启用 TLS，或证书不匹配、已过期：传 `--cacert`、`--cert`、`--key`，端点写 `https://`。',
      },
      {
        en: '`etcdserver: no leader`, `request timed out`, `database space exceeded`: etcd itself: bring back a majority of the members, or free its quota.',
        zh: '`etcdserver: no leader`、`request timed out`、`database space exceeded`：etcd 自身的问题：恢复多数成员，或释放配额。',
      },
      {
        en: 'A user name or password is missing where authentication is on (`user name is empty`), or it is wrong.',
        zh: '启用了认证而没有用户名或密码（`user name is empty`），或密码不对。',
      },
    ],
    steps: [
      {
        en: 'From the same machine or container run `etcdctl --endpoints=HOST:2379 endpoint health` with the address of `target` (and the certificates): it prints which of these it is.',
        zh: '在同一机器或容器里，用 `target` 的地址（和证书）运行 `etcdctl --endpoints=HOST:2379 endpoint health`：会打印是哪一种。',
      },
      {
        en: 'Start etcd, or correct address, certificates, or password.',
        zh: '启动 etcd，或改正地址、证书、密码。',
      },
    ],
  },
  'kratos-no-available-node': {
    code: 'UNAVAILABLE',
    libraries: ['kratos'],
    example: 'error: code = 503 reason = no_available_node message =  metadata = map[] cause = <nil>',
    pattern: /\bno_available_node\b|reason = NODE_NOT_FOUND\b/,
    source: 'go-kratos/kratos:selector/selector.go',
    title: { en: 'no_available_node (Kratos)', zh: 'Kratos：没有可用节点（no_available_node）' },
    meaning: {
      en: 'The selector of the client has no node for the call. Nothing was sent. Over gRPC only a filter causes it: gRPC asks the selector only while a connection is ready. 503 is the HTTP form of `UNAVAILABLE`.',
      zh: '客户端的选择器没有可用节点，请求没有发出。gRPC 上只有过滤器会造成它：有就绪的连接时才会用到选择器。503 是 `UNAVAILABLE` 的 HTTP 形式。',
    },
    causes: [
      {
        en: 'HTTP client: the call came before discovery delivered the first nodes. Create the client with `WithBlock()` so that it waits.',
        zh: 'HTTP 客户端：服务发现还没返回第一批节点就调用了。创建客户端时加 `WithBlock()` 让它等待。',
      },
      {
        en: 'A node filter (version, color, region) removed every node for this call.',
        zh: '节点过滤器（版本、染色、地域）把所有节点都过滤掉了。',
      },
      {
        en: 'HTTP client: no instance is registered under this name, or all of them have gone.',
        zh: 'HTTP 客户端：这个名称下没有注册实例，或实例都下线了。',
      },
    ],
    steps: [
      {
        en: 'Look up the name in the registry at that moment. Instances there: it is the filter or the start order. None there: it is the registration.',
        zh: '出错时到注册中心查这个名称：有实例就是过滤器或启动顺序，没有就是注册问题。',
      },
      {
        en: 'Let the filter return all nodes where none matches, or wait at the start; retry with backoff.',
        zh: '过滤器没有匹配时返回全部节点，或启动时等待；退避重试。',
      },
    ],
  },
  'dubbo-response-timeout': {
    code: 'DEADLINE_EXCEEDED',
    libraries: ['dubbo'],
    example:
      'org.apache.dubbo.rpc.StatusRpcException: DEADLINE_EXCEEDED : Waiting server-side response timeout by scan timer. start time: 2024-05-06 10:00:00.001, end time: 2024-05-06 10:00:01.003, timeout: 1000 ms, service: shop.Cart, method: add',
    pattern: /(?:Waiting server-side response|Sending request) timeout\b/,
    source:
      'apache/dubbo:dubbo-rpc/dubbo-rpc-triple/src/main/java/org/apache/dubbo/rpc/protocol/tri/DeadlineFuture.java',
    title: {
      en: 'Waiting server-side response timeout (Dubbo)',
      zh: 'Dubbo：等待服务端响应超时（Waiting server-side response timeout）',
    },
    meaning: {
      en: 'The consumer got no response within the timeout that the text names, 1 second by default. The provider might still run the call.',
      zh: '消费端在文字里写明的超时时间（默认 1 秒）内没有收到响应。服务端可能还在执行。',
    },
    causes: [
      {
        en: 'The provider is slower than the timeout: a slow query, a full thread pool, garbage collection, or the first call after its start.',
        zh: '服务端处理比超时慢：慢查询、线程池满、GC，或启动后的第一次调用。',
      },
      {
        en: 'The provider failed before it could respond, and only its log shows it: an exception or `NoSuchMethodError` while the response was encoded, mostly a second version of `protobuf-java` (from a MySQL driver, for example), or the artifact `dubbo-rpc-triple` is missing after an upgrade.',
        zh: '服务端没能返回响应，只有它的日志写了原因：编码响应时抛异常或 `NoSuchMethodError`，多半是 class path 里有另一个版本的 `protobuf-java`（例如 MySQL 驱动带来的），或升级后缺少 `dubbo-rpc-triple`。',
      },
      {
        en: 'The address is reachable but wrong, such as that of another network card or container, or the provider uses another protocol or serialization.',
        zh: '地址连得上但不对，例如注册了别的网卡或容器的地址，或服务端用的是别的协议、序列化方式。',
      },
    ],
    steps: [
      {
        en: 'Look for the call in the log of the provider. Nothing there: address or protocol. An exception: that is the cause. Only slow: compare its time with `timeout:` in the text.',
        zh: '到服务端日志里找这次调用：没有就是地址或协议；有异常，异常就是原因；只是慢，就拿耗时与文字里的 `timeout:` 比较。',
      },
      {
        en: 'Set `timeout` for the method (`@DubboReference(timeout = 5000)`, or on the provider), and set `retries = 0` for writes: a timeout is retried twice by default.',
        zh: '给该方法设 `timeout`（`@DubboReference(timeout = 5000)` 或在服务端设置）；写操作设 `retries = 0`：超时默认会重试两次。',
      },
    ],
  },
  'kratos-zero-endpoint-found': {
    code: 'DEADLINE_EXCEEDED',
    alsoCodes: ['UNAVAILABLE'],
    codeless: true,
    libraries: ['kratos'],
    example: 'WARN msg=[resolver] zero endpoint found, refused to write instances=[]',
    pattern: /[Zz]ero endpoint found, ?refused to write/,
    source: 'go-kratos/kratos:transport/grpc/resolver/discovery/resolver.go',
    title: {
      en: 'zero endpoint found: the registry has no instance (Kratos)',
      zh: 'Kratos：注册中心没有实例（zero endpoint found）',
    },
    meaning: {
      en: 'The registry returned no gRPC instance for the service, so the client keeps the addresses that it had. Without any, its calls wait until their deadline.',
      zh: '注册中心没有返回该服务的 gRPC 实例，客户端继续用原来的地址；一个地址都没有时，调用会一直等到超时。',
    },
    causes: [
      {
        en: 'The service lost its registration: its lease or heartbeat ended after a pause of the network or the registry, and it did not register again.',
        zh: '服务的注册丢了：网络或注册中心中断后租约、心跳失效，服务没有重新注册。',
      },
      {
        en: 'Name, namespace, or group in `discovery:///NAME` differ from those of the registration, or client and service use different registries.',
        zh: '`discovery:///NAME` 的名称、命名空间或分组与注册时不同，或客户端与服务用了不同的注册中心。',
      },
      {
        en: 'The instances have only HTTP endpoints, or `grpcs` ones while the client dials with `DialInsecure`.',
        zh: '实例只有 HTTP 端点，或端点是 `grpcs` 而客户端用的是 `DialInsecure`。',
      },
      {
        en: 'With Nacos: the service is registered as `NAME.grpc`, so the client has to ask for `discovery:///NAME.grpc`.',
        zh: '用 Nacos 时服务注册为 `NAME.grpc`，客户端要写 `discovery:///NAME.grpc`。',
      },
    ],
    steps: [
      {
        en: 'Read `instances` in the same log line. Empty: look the name up in the registry at that moment, and start the service again if it is missing. Not empty: compare the scheme of the endpoints.',
        zh: '看同一行日志的 `instances`：为空，就去注册中心查这个名称，没有就重启服务；不为空，就比对端点的 scheme。',
      },
      {
        en: 'Let the service register again after the registry lost it, for example by the health check of its platform; update Kratos and its registry module.',
        zh: '让服务在注册丢失后重新注册，例如靠平台的健康检查重启；升级 Kratos 与对应的 registry 模块。',
      },
    ],
  },
  'quarkus-thread-cannot-be-blocked': {
    code: 'UNKNOWN',
    codeless: true,
    libraries: ['quarkus'],
    example:
      'io.grpc.StatusRuntimeException: UNKNOWN: java.lang.IllegalStateException - The current thread cannot be blocked: vert.x-eventloop-thread-2',
    pattern:
      /The current thread cannot be blocked: \S|\bBlocking(?:Operation)?NotAllowedException\b|Cannot start a JTA transaction from the IO thread/,
    source:
      'smallrye/smallrye-mutiny:implementation/src/main/java/io/smallrye/mutiny/operators/uni/UniBlockingAwait.java',
    title: {
      en: 'The current thread cannot be blocked (Quarkus)',
      zh: 'Quarkus：在事件循环线程上阻塞（cannot be blocked）',
    },
    meaning: {
      en: 'Code that blocks ran on an event loop thread of Vert.x and was stopped by an exception. The method did not finish; the client gets `UNKNOWN`.',
      zh: '会阻塞的代码运行在 Vert.x 的事件循环线程上，被异常中断。方法没有执行完，客户端收到 `UNKNOWN`。',
    },
    causes: [
      {
        en: 'A gRPC service method runs on the event loop by default and calls something that blocks: `await()`, JDBC, `@Transactional`, a blocking client of Redis or REST.',
        zh: 'gRPC 服务方法默认运行在事件循环上，却调用了会阻塞的东西：`await()`、JDBC、`@Transactional`、阻塞的 Redis 或 REST 客户端。',
      },
      {
        en: 'A blocking stub is called from reactive code, such as a RESTEasy Reactive method, an interceptor, or a test on a Vert.x thread.',
        zh: '在响应式代码里调用了阻塞的 stub，例如 RESTEasy Reactive 的方法、拦截器，或运行在 Vert.x 线程上的测试。',
      },
      {
        en: 'Releases from before 2023 ignore `@Blocking` on services that implement the Mutiny interface.',
        zh: '2023 年之前的版本会忽略 Mutiny 接口实现上的 `@Blocking`。',
      },
    ],
    steps: [
      {
        en: 'Find the first line of the stack trace that is in your program: it names the call that blocks. A thread name with `eventloop` confirms it.',
        zh: '在堆栈里找自己代码的第一行，那就是阻塞的调用；线程名里有 `eventloop` 就可以确认。',
      },
      {
        en: 'Put `@Blocking` or `@RunOnVirtualThread` on the method, or return the `Uni` instead of waiting for it; in reactive code use the Mutiny stub.',
        zh: '给方法加 `@Blocking` 或 `@RunOnVirtualThread`，或直接返回 `Uni` 而不等待它；响应式代码里用 Mutiny stub。',
      },
    ],
  },
  'nacos-client-not-connected': {
    code: 'UNAVAILABLE',
    libraries: ['nacos'],
    example: 'com.alibaba.nacos.api.exception.NacosException: Client not connected, current status:STARTING',
    pattern:
      /[Cc]lient not connected, ?current status: ?\w{1,20}|NacosException: Request nacos server failed|\[fail to connect nacos\]|[Ff]ail to connect server, after trying \d{1,6} times|\bnacos\.shaded\.io\.grpc\.StatusRuntimeException: UNAVAILABLE: io exception|Server check fail, please check server /,
    source: 'alibaba/nacos:common/src/main/java/com/alibaba/nacos/common/remote/client/RpcClient.java',
    title: {
      en: 'Client not connected, current status:STARTING (Nacos)',
      zh: 'Nacos：Client not connected（9848 端口不通）',
    },
    meaning: {
      en: 'A 2.x client speaks gRPC on the main port plus 1000 (8848 → 9848) and could not connect there. That the console on 8848 opens proves nothing about it.',
      zh: '2.x 客户端通过 gRPC 连接主端口加 1000（8848 → 9848），没有连上。8848 的控制台能打开不能说明 9848 通。',
    },
    causes: [
      {
        en: 'Port 9848 (and 9849 between servers) is not open or not mapped: publish both in Docker, security group, SLB, or Nginx (`stream`, not HTTP). The client adds 1000 to the main port it is given: 60001 for 8848 needs 61001 for 9848.',
        zh: '9848 端口（服务端之间还有 9849）没有放行或映射：在 Docker、安全组、SLB 或 Nginx（用 `stream`，不是 HTTP）开放这两个端口。连接时用主端口加 1000：8848 映射成 60001，9848 就要映射成 61001。',
      },
      {
        en: 'The server is 1.x and has no gRPC: upgrade it to 2.x or use a 1.x client (`nacos-client` 1.4, an older Spring Cloud Alibaba).',
        zh: '服务端是 1.x，没有 gRPC：升级到 2.x，或改用 1.x 的 client（`nacos-client` 1.4、旧版 Spring Cloud Alibaba）。',
      },
      {
        en: 'The server is still starting (`current status:STARTING`), was just upgraded, or is down: read `logs/naming-server.log` and `alipay-jraft.log`. Two nodes elect no leader: use `-m standalone` or three; a wrong IP of a node (`nacos.inetutils.ip-address`) or a database that is down stops it too.',
        zh: '服务端还在启动（`current status:STARTING`）、刚升级或已停：看 `logs/naming-server.log` 和 `alipay-jraft.log`。两个节点选不出 leader：用 `-m standalone` 或三个节点；节点 IP 不对（`nacos.inetutils.ip-address`）或数据库不可用也会让它起不来。',
      },
      {
        en: '`server-addr` is wrong or not read: with Spring Boot `spring.config.import=nacos:` or `bootstrap.yml` (with `spring-cloud-starter-bootstrap`) is missing, so that the default `localhost:8848` is used; or user name and password are missing.',
        zh: '`server-addr` 写错或没有读到：Spring Boot 缺 `spring.config.import=nacos:` 或 `bootstrap.yml`（需要 `spring-cloud-starter-bootstrap`），于是用了默认的 `localhost:8848`；或没有配用户名密码。',
      },
      {
        en: '`UNHEALTHY`, or only from time to time: a connection that worked was lost. Server or client is overloaded (CPU, long GC pauses), or a load balancer, NAT, VPN, or system proxy in between drops it: connect without it, or exclude the address.',
        zh: '`UNHEALTHY` 或时好时坏：连上后又断了。服务端或客户端过载（CPU、长时间 GC），或中间的负载均衡、NAT、VPN、系统代理断开了连接：绕过它直连，或排除该地址。',
      },
      {
        en: 'An early client (2.0.0 to 2.0.3) does not reconnect, or the class path holds `nacos-client` twice or without its shaded gRPC: use one current client.',
        zh: '早期版本（2.0.0 到 2.0.3）不会重连，或 class path 上有两份 `nacos-client`、缺少 shaded gRPC：只用一份新版本。',
      },
    ],
    steps: [
      {
        en: 'From the machine of the client run `nc -vz SERVER 9848`. `connection refused` or a timeout: open the port. If it connects, compare the versions of client and server, and the address in the log.',
        zh: '在应用所在机器上运行 `nc -vz SERVER 9848`。`connection refused` 或超时就开放端口；能连上则对照两端版本和日志里的地址。',
      },
      {
        en: 'In Docker: `-p 8848:8848 -p 9848:9848 -p 9849:9849`.',
        zh: 'Docker：`-p 8848:8848 -p 9848:9848 -p 9849:9849`。',
      },
    ],
  },
  'skywalking-agent-status': {
    code: 'UNAVAILABLE',
    alsoCodes: ['UNKNOWN', 'DEADLINE_EXCEEDED', 'UNIMPLEMENTED', 'RESOURCE_EXHAUSTED', 'CANCELLED'],
    libraries: ['skywalking', 'grpc-java'],
    example:
      'ERROR GRPCChannelManager : org.apache.skywalking.apm.dependencies.io.grpc.StatusRuntimeException: UNAVAILABLE: io exception',
    pattern:
      /org\.apache\.skywalking\.apm\.dependencies\.io\.grpc\.Status(?:Runtime)?Exception: [A-Z_]{2,20}|UNIMPLEMENTED: unknown service (?:ManagementService|RemoteService|skywalking\.v3\.)|Send UpstreamSegment to collector fail/,
    source:
      'apache/skywalking-java:apm-sniffer/apm-agent-core/src/main/java/org/apache/skywalking/apm/agent/core/remote/GRPCChannelManager.java',
    title: {
      en: 'skywalking…StatusRuntimeException (agent log)',
      zh: 'SkyWalking agent 上报失败（StatusRuntimeException）',
    },
    meaning: {
      en: 'The agent could not report to the OAP server. Your application goes on working: only its traces and metrics are lost. The code behind the colon tells where it failed.',
      zh: 'agent 向 OAP 上报失败。应用不受影响，只是丢失链路和指标。冒号后的状态码说明失败在哪里。',
    },
    causes: [
      {
        en: '`UNAVAILABLE` or `DEADLINE_EXCEEDED`: OAP is not reachable. `collector.backend_service` (`SW_AGENT_COLLECTOR_BACKEND_SERVICES`) must be the gRPC port 11800, not 12800 or the port of the page; in a container use the name of the service. Traces arrive and logs do not (`Connection refused: /127.0.0.1:11800`): the log reporter has its own address, `plugin.toolkit.log.grpc.reporter.server_host`.',
        zh: '`UNAVAILABLE` 或 `DEADLINE_EXCEEDED`：连不上 OAP。`collector.backend_service`（`SW_AGENT_COLLECTOR_BACKEND_SERVICES`）要写 gRPC 端口 11800，不是 12800 或页面端口；容器里用服务名。链路能上报而日志不能（`Connection refused: /127.0.0.1:11800`）：日志上报有单独的地址 `plugin.toolkit.log.grpc.reporter.server_host`。',
      },
      {
        en: 'OAP is still starting or fails at its start because of its storage: Elasticsearch or the database is down, of an unsupported version, or read-only because its disk is full.',
        zh: 'OAP 还在启动，或因存储启动失败：Elasticsearch 或数据库不可用、版本不支持，或磁盘满而变成只读。',
      },
      {
        en: '`UNKNOWN`: the handler in OAP threw an exception, mostly because its storage (Elasticsearch, MySQL) failed. The cause is in the log of OAP.',
        zh: '`UNKNOWN`：OAP 的处理函数抛出异常，多半是存储（Elasticsearch、MySQL）出错。原因在 OAP 日志里。',
      },
      {
        en: '`UNIMPLEMENTED`: agent and OAP have different major versions, or a receiver of OAP is turned off. `RemoteService` is between OAP nodes: one of them has not started its core module yet or is another version.',
        zh: '`UNIMPLEMENTED`：agent 与 OAP 主版本不同，或 OAP 的接收器被关闭。`RemoteService` 是 OAP 节点之间的：其中一个的 core 模块还没启动，或版本不同。',
      },
      {
        en: '`RESOURCE_EXHAUSTED`: OAP is overloaded, or a message is larger than its limit.',
        zh: '`RESOURCE_EXHAUSTED`：OAP 过载，或消息超过上限。',
      },
      {
        en: 'TLS or a token is set on one side only (`agent.force_tls`, `agent.authentication`).',
        zh: '只有一端设置了 TLS 或令牌（`agent.force_tls`、`agent.authentication`）。',
      },
    ],
    steps: [
      {
        en: 'Read `skywalking-oap-server.log` for the same second. Nothing there: try `nc -vz OAP 11800` from the machine of the agent. A stack trace there is the cause.',
        zh: '查看 `skywalking-oap-server.log` 同一秒的记录。没有记录：在 agent 所在机器上试 `nc -vz OAP 11800`。有堆栈就是原因。',
      },
      {
        en: 'Correct address, storage, or version. The agent reconnects automatically.',
        zh: '改正地址、存储或版本。agent 会自动重连。',
      },
    ],
  },
  'nacos-connection-unregistered': {
    code: 'UNKNOWN',
    alsoCodes: ['UNAVAILABLE'],
    codeless: true,
    libraries: ['nacos'],
    example: 'com.alibaba.nacos.api.exception.NacosException: Connection is unregistered.',
    pattern: /Connection is unregistered\b/,
    source: 'alibaba/nacos:core/src/main/java/com/alibaba/nacos/core/remote/grpc/GrpcRequestAcceptor.java',
    title: {
      en: 'Connection is unregistered (Nacos)',
      zh: 'Nacos：连接未注册（Connection is unregistered）',
    },
    meaning: {
      en: 'The server no longer knows the connection of the client, and rejected the request. The client connects again automatically.',
      zh: '服务端不认识客户端的连接，拒绝了请求。客户端会自动重连。',
    },
    causes: [
      {
        en: 'The server was restarted, or removed a client that it did not hear from.',
        zh: '服务端重启过，或清理了没有心跳的客户端。',
      },
      {
        en: 'A proxy between them sends requests of one connection to different servers.',
        zh: '中间的代理把同一连接的请求分到不同服务端。',
      },
      {
        en: 'The client was suspended for long, for example by garbage collection.',
        zh: '客户端长时间停顿，例如 GC。',
      },
    ],
    steps: [
      {
        en: 'Look at the log of the client for `switch server`: once means the first cause, every few seconds the proxy.',
        zh: '看客户端日志里的 `switch server`：只出现一次是第一个原因，每隔几秒出现就是代理。',
      },
      {
        en: 'If it repeats, let the proxy pass TCP through (layer 4), or give the client the addresses of all servers.',
        zh: '反复出现就让代理按四层透传，或给客户端配置全部服务端地址。',
      },
    ],
  },
  'nacos-request-handler-not-found': {
    code: 'UNIMPLEMENTED',
    alsoCodes: ['UNKNOWN'],
    codeless: true,
    libraries: ['nacos'],
    example: 'com.alibaba.nacos.api.exception.NacosException: RequestHandler Not Found',
    pattern: /RequestHandler Not Found\b/,
    source: 'alibaba/nacos:core/src/main/java/com/alibaba/nacos/core/remote/grpc/GrpcRequestAcceptor.java',
    title: {
      en: 'RequestHandler Not Found (Nacos)',
      zh: 'Nacos：服务端没有该请求的处理器（RequestHandler Not Found）',
    },
    meaning: {
      en: 'The server does not know this kind of request. Nothing was changed.',
      zh: '服务端不支持这种请求，没有任何改动。',
    },
    causes: [
      { en: 'The client is newer than the server.', zh: '客户端比服务端新。' },
      {
        en: 'The server was started with only a part of its functions, for example only naming.',
        zh: '服务端只启动了部分功能，例如只有注册中心。',
      },
    ],
    steps: [
      {
        en: 'Compare the release of `nacos-client` with `curl http://HOST:8848/nacos/v1/console/server/state`, which shows release and function mode.',
        zh: '对照 `nacos-client` 版本与 `curl http://HOST:8848/nacos/v1/console/server/state` 返回的版本和功能模式。',
      },
      {
        en: 'Update the server, or start it without `nacos.functionMode`.',
        zh: '升级服务端，或去掉 `nacos.functionMode` 启动。',
      },
    ],
  },
  'skywalking-watermark-exceeded': {
    code: 'RESOURCE_EXHAUSTED',
    libraries: ['skywalking'],
    example: 'io.grpc.StatusRuntimeException: RESOURCE_EXHAUSTED: Watermark exceeded',
    pattern: /RESOURCE_EXHAUSTED: Watermark exceeded|\bWatermark exceeded\b/,
    source:
      'apache/skywalking:oap-server/server-core/src/main/java/org/apache/skywalking/oap/server/core/watermark/WatermarkGRPCInterceptor.java',
    title: {
      en: 'Watermark exceeded (SkyWalking OAP)',
      zh: 'SkyWalking：OAP 超过水位（Watermark exceeded）',
    },
    meaning: {
      en: 'The collector protects itself and rejects data of agents. Your requests are not affected; monitoring data is lost.',
      zh: 'collector 为保护自己拒绝 agent 的数据。业务请求不受影响，监控数据会丢失。',
    },
    causes: [
      {
        en: 'The storage is slow, so that data waits in the memory of the collector.',
        zh: '存储太慢，数据积压在 collector 内存里。',
      },
      {
        en: 'The collector has too little memory for the number of agents.',
        zh: '相对 agent 数量，collector 内存太小。',
      },
    ],
    steps: [
      {
        en: 'Compare the use of CPU and memory of the collector with the latency of its storage in the dashboard “SkyWalking OAP”: a slow storage is the first cause.',
        zh: '在 SkyWalking OAP 自监控面板里对照 CPU、内存与存储延迟：存储慢就是第一个原因。',
      },
      {
        en: 'Speed up or extend the storage, add collectors, or lower the sampling of the agents.',
        zh: '提升或扩容存储、增加 collector，或降低 agent 采样率。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
