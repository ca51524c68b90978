import type { Message } from '../message.ts';

const TRIPLE = 'dubbo-rpc/dubbo-rpc-triple/src/main/java/org/apache/dubbo/rpc/protocol/tri';

/** What Dubbo prints where no service is found, or where both sides do not speak the same protocol. */
export const dubboMessages = {
  'dubbo-service-not-found': {
    code: 'UNIMPLEMENTED',
    libraries: ['dubbo'],
    example: 'io.grpc.StatusRuntimeException: UNIMPLEMENTED: Service not found:shop.Cart',
    pattern:
      /Service not found:[\w$]|Invoker for gRPC not found|UNIMPLEMENTED ?: ?Method ?: ?\S{1,120} not found of service:/,
    source: `apache/dubbo@3.2:${TRIPLE}/stream/TripleServerStream.java`,
    title: {
      en: 'Service not found / Invoker for gRPC not found (Dubbo)',
      zh: 'Dubbo：找不到服务（Service not found）',
    },
    meaning: {
      en: 'The call reached a Dubbo provider that exports no service or method under the name in its path. Nothing ran. Dubbo 3.3 prints `Invoker for gRPC not found`.',
      zh: '调用到达了 Dubbo 提供者，但它没有以路径里的名称导出服务或方法。没有执行任何代码。Dubbo 3.3 打印 `Invoker for gRPC not found`。',
    },
    causes: [
      {
        en: 'The path of a gRPC client is `package.Service` of the `.proto`; Dubbo exports the Java interface. They differ where the file has no `package`, or a `java_package` of another name.',
        zh: 'gRPC 客户端的路径是 `.proto` 里的 `package.Service`，而 Dubbo 导出的是 Java 接口名。文件没有写 `package`，或 `java_package` 与它不同，两者就对不上。',
      },
      {
        en: 'Group or version differ: a gRPC client sends none, so the provider must be exported without, or the client sends `tri-service-group` and `tri-service-version`.',
        zh: 'group 或 version 不一致：gRPC 客户端不带这两项，提供者就不能设置；要设置，客户端就发 `tri-service-group`、`tri-service-version`。',
      },
      {
        en: 'The address belongs to another provider, or the service is exported over another protocol (`dubbo`, `rest`) on that port.',
        zh: '地址属于另一个提供者，或该端口用别的协议（`dubbo`、`rest`）导出。',
      },
    ],
    steps: [
      {
        en: 'On the machine of the provider run `telnet localhost 22222`, then `ls`: it lists the exported services with group and version. The port takes no other machines unless `qos-accept-foreign-ip` is set. Compare with the name in the text.',
        zh: '在提供者的机器上执行 `telnet localhost 22222`，再输入 `ls`，会列出已导出的服务及 group、version，与报错里的名称对照。没有设置 `qos-accept-foreign-ip` 时，该端口不接受别的机器。',
      },
      {
        en: 'Generate the interface from the `.proto` with the compiler of Dubbo, give the file a `package`, and keep `java_package` the same.',
        zh: '用 Dubbo 的编译插件从 `.proto` 生成接口，给文件写上 `package`，并让 `java_package` 与它一致。',
      },
    ],
  },
  'dubbo-invalid-content-type': {
    code: 'UNIMPLEMENTED',
    alsoCodes: ['UNKNOWN', 'UNAVAILABLE', 'INTERNAL', 'PERMISSION_DENIED'],
    libraries: ['dubbo'],
    example:
      'org.apache.dubbo.rpc.StatusRpcException: UNIMPLEMENTED : invalid content-type: application/json',
    pattern:
      /StatusRpcException: \w{1,20} : (?:HTTP status \d{3}, |HTTP status: \d{3}, )?(?:invalid )?content-type: ?\S|missing GRPC status, inferred error from HTTP status code/,
    source: `apache/dubbo:${TRIPLE}/stream/AbstractTripleClientStream.java`,
    title: {
      en: 'invalid content-type (Dubbo Triple)',
      zh: 'Dubbo：响应不是 gRPC（invalid content-type）',
    },
    meaning: {
      en: 'What responded is an HTTP server without Triple: it sent JSON, text, or HTML. The code is made of the HTTP status: 404 gives `UNIMPLEMENTED`, 503 `UNAVAILABLE`.',
      zh: '响应的是没有 Triple 的 HTTP 服务：它返回了 JSON、文本或 HTML。状态码由 HTTP 状态得出：404 对应 `UNIMPLEMENTED`，503 对应 `UNAVAILABLE`。',
    },
    causes: [
      {
        en: 'Dubbo shares the port of Spring Boot and the request went to Spring MVC: `dubbo-spring-boot-3-autoconfigure` is missing, or `dubbo.protocol.triple.servlet.enabled` is not set.',
        zh: 'Dubbo 与 Spring Boot 共用端口，请求进了 Spring MVC：缺少 `dubbo-spring-boot-3-autoconfigure`，或没有设置 `dubbo.protocol.triple.servlet.enabled`。',
      },
      {
        en: 'A sidecar, gateway, or Nginx responded: it has no route for the path, or speaks HTTP/1.1 to the provider.',
        zh: '响应来自 sidecar、网关或 Nginx：没有该路径的路由，或用 HTTP/1.1 转发。',
      },
      {
        en: 'Generic call (`$invoke`) of a dubbo-go provider over Triple, which it does not offer: use the `dubbo` protocol for it.',
        zh: '通过 Triple 对 dubbo-go 提供者做泛化调用（`$invoke`），它不支持：泛化调用改用 `dubbo` 协议。',
      },
    ],
    steps: [
      {
        en: 'Run `curl -v --http2-prior-knowledge -X POST http://HOST:PORT/package.Service/Method`: the `server` header and the body show who responded.',
        zh: '执行 `curl -v --http2-prior-knowledge -X POST http://HOST:PORT/package.Service/Method`：`server` 首部和响应体会显示是谁返回的。',
      },
      {
        en: 'Give Triple its own port (`dubbo.protocol.port`), or add the dependency and the setting; on the proxy forward with HTTP/2.',
        zh: '给 Triple 单独的端口（`dubbo.protocol.port`），或补上依赖和配置；代理要用 HTTP/2 转发。',
      },
    ],
  },
  'dubbo-no-provider-available': {
    code: 'UNAVAILABLE',
    codeless: true,
    libraries: ['dubbo'],
    example:
      'org.apache.dubbo.rpc.RpcException: Failed to invoke the method add in the service shop.Cart. No provider available for the service shop.Cart:1.0.0 from registry 127.0.0.1:8848 on the consumer 192.168.0.112 using the dubbo version 3.2.9. Please check if the providers have been started and registered.',
    pattern: /No provider available (?:for the service|from registry)\b/,
    source:
      'apache/dubbo:dubbo-cluster/src/main/java/org/apache/dubbo/rpc/cluster/support/AbstractClusterInvoker.java',
    title: {
      en: 'No provider available for the service (Dubbo)',
      zh: 'Dubbo：没有提供者（No provider available）',
    },
    meaning: {
      en: 'The consumer has no address for this service, group, version, and protocol. Nothing was sent. It is a Dubbo error without a gRPC status.',
      zh: '消费者没有这个服务、group、version 和协议的地址。没有发出请求。这是 Dubbo 自己的错误，没有 gRPC 状态码。',
    },
    causes: [
      {
        en: 'The provider is not running or not registered: its own log shows why. Registry address, namespace, or group of the registry differ.',
        zh: '提供者没有启动或没有注册，原因在它的日志里；或两边的注册中心地址、命名空间、分组不同。',
      },
      {
        en: 'One side registers by application (`instance`), the other looks by interface: with Dubbo 3 set the same `register-mode` and `registry-type=service` on both.',
        zh: '一边按应用（`instance`）注册，另一边按接口查找：Dubbo 3 两边要用相同的 `register-mode`，并设置 `registry-type=service`。',
      },
      {
        en: 'The reference has another protocol, version, or group. For Triple set `@DubboReference(protocol = "tri")`.',
        zh: '引用的协议、version 或 group 不同。Triple 要写 `@DubboReference(protocol = "tri")`。',
      },
      {
        en: 'An address is there, and the connection failed: the provider registered the address of another network card or container (`DUBBO_IP_TO_REGISTRY`).',
        zh: '有地址但连不上：提供者注册了另一块网卡或容器的地址（`DUBBO_IP_TO_REGISTRY`）。',
      },
    ],
    steps: [
      {
        en: 'Look at the registry: no entry means the provider; an entry means that its key (`group/interface:version:protocol`) or address differs. Compare it with the text.',
        zh: '看注册中心：没有条目就是提供者的问题；有条目就是键（`group/接口:version:协议`）或地址不同，与报错对照。',
      },
      {
        en: 'Correct that side. During tests `@DubboReference(url = "tri://HOST:PORT")` bypasses the registry and tells both apart.',
        zh: '改正对应的一边。测试时用 `@DubboReference(url = "tri://HOST:PORT")` 直连，可以区分是不是注册中心的问题。',
      },
    ],
  },
  'dubbo-wrapper-request': {
    code: 'INTERNAL',
    alsoCodes: ['UNKNOWN'],
    codeless: true,
    libraries: ['dubbo'],
    example:
      'java.io.IOException: Unexpected serialization type:null received from network, please check if the peer send the right id.',
    pattern: /Unexpected serialization type: ?\w{1,20} received from network|fieldNum should in \(1, ?2/,
    source:
      'apache/dubbo:dubbo-remoting/dubbo-remoting-api/src/main/java/org/apache/dubbo/remoting/transport/CodecSupport.java',
    title: {
      en: 'Unexpected serialization type / fieldNum (Dubbo)',
      zh: 'Dubbo：请求格式不符（Unexpected serialization type）',
    },
    meaning: {
      en: 'The provider could not read the request. Services that are plain Java interfaces expect each argument inside a message of Dubbo; the client sent a message of the `.proto`. The method did not run.',
      zh: '提供者读不出请求。以普通 Java 接口定义的服务，要求参数包在 Dubbo 的消息里；客户端发来的是 `.proto` 的消息。方法没有执行。',
    },
    causes: [
      {
        en: 'A gRPC client, grpcurl, or Postman calls a service that was not generated from a `.proto`.',
        zh: 'gRPC 客户端、grpcurl 或 Postman 调用了不是由 `.proto` 生成的服务。',
      },
      {
        en: 'Consumer and provider use other serializations (`serialization`, `prefer-serialization`), or one side lacks the artifact for it.',
        zh: '消费者和提供者的序列化方式（`serialization`、`prefer-serialization`）不同，或一边缺少对应的依赖。',
      },
    ],
    steps: [
      {
        en: 'Look at the interface: are its arguments generated Protobuf classes? If not, only Dubbo clients with the same interface can call it.',
        zh: '看接口的参数是不是生成的 Protobuf 类；不是的话，只有带同一接口的 Dubbo 客户端能调用。',
      },
      {
        en: 'Define the service in a `.proto` and implement the generated interface; or call it over HTTP with JSON, which Triple 3.3 accepts.',
        zh: '用 `.proto` 定义服务并实现生成的接口；或用 HTTP + JSON 调用，Triple 3.3 支持。',
      },
    ],
  },
  'dubbo-serialization-extension': {
    code: 'INTERNAL',
    codeless: true,
    libraries: ['dubbo'],
    example:
      'java.lang.IllegalStateException: No such extension org.apache.dubbo.common.serialize.Serialization by name protobuf, no related exception was found, please check whether related SPI module is missing.',
    pattern:
      /No such extension org\.apache\.dubbo\.[\w.$]{1,120} by name \w|Unsupported protocol \w{1,20} in notified url|No such any registry to reference/,
    source: 'apache/dubbo:dubbo-common/src/main/java/org/apache/dubbo/common/extension/ExtensionLoader.java',
    title: {
      en: 'No such extension … by name (Dubbo)',
      zh: 'Dubbo：缺少扩展（No such extension）',
    },
    meaning: {
      en: 'The configuration names an extension (protocol, serialization, registry) that is not on the class path. Nothing was sent.',
      zh: '配置里写的扩展（协议、序列化、注册中心）不在 class path 上。没有发出请求。',
    },
    causes: [
      {
        en: '`Serialization by name protobuf`: Triple chooses Protobuf by the type of the arguments. Remove `serialization: protobuf` from the protocol.',
        zh: '`Serialization by name protobuf`：Triple 按参数类型自动用 Protobuf，去掉协议里的 `serialization: protobuf`。',
      },
      {
        en: 'The module is missing after an upgrade, because Dubbo was split: `dubbo-rpc-triple`, `dubbo-registry-nacos`, `dubbo-serialization-hessian2`, and so on.',
        zh: '升级后缺少模块，因为 Dubbo 拆分了构件：`dubbo-rpc-triple`、`dubbo-registry-nacos`、`dubbo-serialization-hessian2` 等。',
      },
      {
        en: 'The name is misspelled, or a fat JAR lost the files in `META-INF/dubbo/internal`.',
        zh: '名称写错，或 fat JAR 丢了 `META-INF/dubbo/internal` 里的文件。',
      },
    ],
    steps: [
      {
        en: 'Run `mvn dependency:tree -Dincludes=org.apache.dubbo`: the module that the text names must be there, and all modules in one version.',
        zh: '执行 `mvn dependency:tree -Dincludes=org.apache.dubbo`：报错所指的模块要在，并且所有模块版本一致。',
      },
      {
        en: 'Add the module or correct the name; import `dubbo-bom`.',
        zh: '补上模块或改正名称，并引入 `dubbo-bom`。',
      },
    ],
  },
  'dubbo-class-not-allowed': {
    code: 'INTERNAL',
    alsoCodes: ['UNKNOWN'],
    codeless: true,
    libraries: ['dubbo'],
    example:
      '[Serialization Security] Serialized class com.example.Cart is not in allow list. Current mode is `STRICT`, will disallow to deserialize it by default.',
    pattern:
      /\[Serialization Security\]|Serialized class \S{1,160} (?:is not in allow list|has not implement Serializable)|Data length too large: \d/,
    source:
      'apache/dubbo:dubbo-common/src/main/java/org/apache/dubbo/common/utils/DefaultSerializeClassChecker.java',
    title: {
      en: 'Serialized class is not in allow list (Dubbo)',
      zh: 'Dubbo：类不在白名单（not in allow list）',
    },
    meaning: {
      en: 'Dubbo did not read or write a value of the call: its class is not trusted, or the data is too long. If the provider wrote it, the method has run.',
      zh: 'Dubbo 拒绝读写这次调用的某个值：类不受信任，或数据太长。提供者写响应时报错，说明方法已经执行。',
    },
    causes: [
      {
        en: '`not in allow list`: since 3.2 only classes of your interfaces, their packages, and the JDK are trusted. Add `com.example` to the resource file `security/serialize.allowlist` on both sides.',
        zh: '`not in allow list`：从 3.2 起只信任接口上出现的类、它们的包和 JDK 类。在两端的资源文件 `security/serialize.allowlist` 里加上 `com.example`。',
      },
      {
        en: '`has not implement Serializable`: the class, or a field in it, does not implement `java.io.Serializable`.',
        zh: '`has not implement Serializable`：类或它的某个字段没有实现 `java.io.Serializable`。',
      },
      {
        en: '`Data length too large`: more than `payload`, 8 MiB by default: send pages, or raise `dubbo.protocol.payload` on both sides.',
        zh: '`Data length too large`：超过 `payload`，默认 8 MiB：分页传，或两端调大 `dubbo.protocol.payload`。',
      },
    ],
    steps: [
      {
        en: 'Read the name of the class in the message; the QOS command `serializeWarnedClasses` (port 22222) lists all that would be rejected.',
        zh: '看报错里的类名；QOS 命令 `serializeWarnedClasses`（22222 端口）会列出所有会被拒的类。',
      },
      {
        en: 'Add the package to the list or implement `Serializable`. Only for a transition: `dubbo.application.serialize-check-status=WARN`.',
        zh: '把包加进白名单，或实现 `Serializable`。过渡期可用 `dubbo.application.serialize-check-status=WARN`。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
