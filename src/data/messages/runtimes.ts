import type { Message } from './message.ts';

/** What the runtimes, build tools, and browsers around a gRPC library print when they cannot carry a call. */
export const runtimeMessages = {
  'browser-cors-blocked': {
    code: 'UNKNOWN',
    alsoCodes: ['UNAVAILABLE', 'INTERNAL'],
    codeless: true,
    libraries: ['grpc-web'],
    example:
      "Access to fetch at 'http://localhost:8080/shop.Cart/Get' from origin 'http://localhost:3000' has been blocked by CORS policy: Request header field x-grpc-web is not allowed by Access-Control-Allow-Headers in preflight response.",
    pattern: /blocked by CORS policy|Cross-Origin Request Blocked|not allowed by Access-Control-/,
    source: 'grpc/grpc-web:net/grpc/gateway/examples/helloworld/envoy.yaml',
    title: {
      en: 'blocked by CORS policy (gRPC-Web, Connect)',
      zh: '浏览器跨域被拦（blocked by CORS policy）',
    },
    meaning: {
      en: 'The browser did not let the page read the response, because it lacks headers for this origin. After a failed preflight the call was not sent; otherwise it has possibly run.',
      zh: '响应缺少允许该来源的首部，浏览器不让页面读取。预检失败时调用没有发出，否则可能已经执行。',
    },
    causes: [
      {
        en: 'The proxy (Envoy, nginx, `connectrpc.com/cors`, ASP.NET `UseCors`) allows no origin, or not the headers `x-grpc-web`, `x-user-agent`, `grpc-timeout`, `connect-protocol-version`, `authorization`, and your own.',
        zh: '代理（Envoy、nginx、`connectrpc.com/cors`、ASP.NET `UseCors`）没有允许该来源，或没有允许 `x-grpc-web`、`x-user-agent`、`grpc-timeout`、`connect-protocol-version`、`authorization` 及自定义首部。',
      },
      {
        en: 'An error page without these headers is the real response: 404, 502, or 503 of a proxy, or a login redirect. The CORS message hides it.',
        zh: '真正的响应是不带这些首部的错误页：代理的 404、502、503，或登录重定向。CORS 报错把它掩盖了。',
      },
      {
        en: 'The CORS filter of Envoy is configured for the route but missing from `http_filters`, or follows the router; newer releases read `typed_per_filter_config` only.',
        zh: 'Envoy 只在路由上配置了 CORS，`http_filters` 里没有该过滤器或排在 router 之后；新版本只读 `typed_per_filter_config`。',
      },
      {
        en: 'The page calls the gRPC port itself, without a proxy that translates gRPC-Web.',
        zh: '页面直接访问 gRPC 端口，中间没有转换 gRPC-Web 的代理。',
      },
    ],
    steps: [
      {
        en: "Run `curl -i -X OPTIONS URL -H 'Origin: http://localhost:3000' -H 'Access-Control-Request-Method: POST' -H 'Access-Control-Request-Headers: content-type,x-grpc-web'`. The response has to be 200 or 204 with `access-control-allow-*`. Then send the POST: a status other than 200 is the real error.",
        zh: "执行 `curl -i -X OPTIONS URL -H 'Origin: http://localhost:3000' -H 'Access-Control-Request-Method: POST' -H 'Access-Control-Request-Headers: content-type,x-grpc-web'`，应返回 200 或 204 并带 `access-control-allow-*`。再发一次 POST，状态不是 200 就是真正的错误。",
      },
      {
        en: 'Allow origin, method POST, and these headers, and expose `grpc-status,grpc-message,grpc-status-details-bin`. The server sets them; headers that the page adds to its request change nothing.',
        zh: '允许来源、POST 方法和上述首部，并暴露（expose）`grpc-status,grpc-message,grpc-status-details-bin`。这些要由服务端设置，页面在请求里加首部没有用。',
      },
    ],
  },
  'dotnet-http2-not-in-runtime': {
    code: 'INTERNAL',
    alsoCodes: ['UNAVAILABLE', 'UNIMPLEMENTED'],
    codeless: true,
    libraries: ['grpc-dotnet'],
    example:
      "System.PlatformNotSupportedException: gRPC requires extra configuration on .NET implementations that don't support gRPC over HTTP/2. An HTTP provider must be specified using GrpcChannelOptions.HttpHandler.",
    pattern:
      /requires extra configuration on \.NET|grpc_csharp_ext|grpcsharp_\w|Mono_dlopen|WinHttpException: Error 12/,
    source: 'grpc/grpc-dotnet:src/Shared/HttpHandlerFactory.cs',
    title: {
      en: 'gRPC requires extra configuration / grpc_csharp_ext',
      zh: '.NET：运行时不支持 HTTP/2（extra configuration）',
    },
    meaning: {
      en: 'The program runs on a .NET without a usable HTTP/2 client: Unity, .NET Framework, Xamarin, Blazor, or an old Windows. No call was sent.',
      zh: '程序运行在没有可用 HTTP/2 客户端的 .NET 上：Unity、.NET Framework、Xamarin、Blazor 或旧版 Windows，没有发出调用。',
    },
    causes: [
      {
        en: 'Unity: Mono has no HTTP/2. `Grpc.Net.Client` needs another handler, and its DLLs have to be those for .NET Standard 2.1.',
        zh: 'Unity：Mono 没有 HTTP/2。`Grpc.Net.Client` 需要另外的 handler，DLL 也要用 .NET Standard 2.1 的。',
      },
      {
        en: '.NET Framework without `WinHttpHandler`, or Windows older than 11 or Server 2019, or plaintext, which `WinHttpHandler` cannot do. `Error 12175`: TLS failed.',
        zh: '.NET Framework 没有用 `WinHttpHandler`；或 Windows 早于 11、Server 2019；或用明文，`WinHttpHandler` 不支持明文。`Error 12175` 是 TLS 失败。',
      },
      {
        en: '`grpc_csharp_ext`: the native library of the retired `Grpc.Core` is missing for this platform (Apple silicon, ARM, a single-file program), or does not link under IL2CPP (`grpcsharp_init`, `Mono_dlopen`).',
        zh: '`grpc_csharp_ext`：已停止维护的 `Grpc.Core` 缺少该平台的原生库（Apple 芯片、ARM、单文件发布），或在 IL2CPP 下链接不过（`grpcsharp_init`、`Mono_dlopen`）。',
      },
    ],
    steps: [
      {
        en: 'Print `RuntimeInformation.FrameworkDescription` and run `dotnet list package`: `Grpc.Core` in the list is the third cause, `.NET Framework` the second, `Mono` the first.',
        zh: '打印 `RuntimeInformation.FrameworkDescription`，并执行 `dotnet list package`：列表里有 `Grpc.Core` 是第三种原因，`.NET Framework` 是第二种，`Mono` 是第一种。',
      },
      {
        en: 'Unity: `YetAnotherHttpHandler`, or `GrpcWebHandler` and a server with gRPC-Web. .NET Framework: `HttpHandler = new WinHttpHandler()` with TLS, or `GrpcWebHandler`. Replace `Grpc.Core` by `Grpc.Net.Client`.',
        zh: 'Unity：用 `YetAnotherHttpHandler`，或 `GrpcWebHandler` 加支持 gRPC-Web 的服务端。.NET Framework：`HttpHandler = new WinHttpHandler()` 并启用 TLS，或 `GrpcWebHandler`。把 `Grpc.Core` 换成 `Grpc.Net.Client`。',
      },
    ],
  },
  'dart-connection-terminated': {
    code: 'UNAVAILABLE',
    alsoCodes: ['UNKNOWN'],
    libraries: ['grpc-dart'],
    example:
      'gRPC Error (code: 2, codeName: UNKNOWN, message: HTTP/2 error: Connection error: Connection is being forcefully terminated. (errorCode: 10), details: null, rawResponse: null, trailers: {})',
    pattern: /being forcefully terminated|Stream was terminated by peer|connection is no longer active/,
    source: 'grpc/grpc-dart:lib/src/client/call.dart',
    title: {
      en: 'Connection is being forcefully terminated (Dart)',
      zh: 'Dart：连接被终止（forcefully terminated）',
    },
    meaning: {
      en: 'The HTTP/2 connection or stream ended while the call was under way; the number is the HTTP/2 error code. The call has possibly run.',
      zh: '调用进行中 HTTP/2 连接或流被结束，括号里是 HTTP/2 错误码。调用可能已经执行。',
    },
    causes: [
      {
        en: 'The phone changed its network or the app was in the background, so the connection is dead (`errorCode: 10`).',
        zh: '手机切换网络或应用在后台，连接已失效（`errorCode: 10`）。',
      },
      {
        en: 'A load balancer or the server closed an idle connection, or its process restarted (`errorCode: 0` or `2`).',
        zh: '负载均衡或服务端关闭了空闲连接，或服务端进程重启（`errorCode: 0` 或 `2`）。',
      },
      {
        en: 'The server does not accept the traffic: too many pings (`11`), or TLS and plaintext do not match.',
        zh: '服务端不接受：ping 太频繁（`11`），或一端 TLS、另一端明文。',
      },
    ],
    steps: [
      {
        en: 'Note the time between the last call and the error. Always the same: an idle limit; after the background or a change of network: the first cause. On the first call: compare TLS settings.',
        zh: '记录最后一次调用到出错的间隔。每次相同是空闲超时；切后台或换网络之后出现是第一种原因；首次调用就出错则核对 TLS 设置。',
      },
      {
        en: 'Retry idempotent calls once, and set `idleTimeout` in `ChannelOptions` below the limit of the proxy, or `keepAlive: ClientKeepAliveOptions(pingInterval: …)`. Create the channel again when the app returns.',
        zh: '幂等调用重试一次；`ChannelOptions` 的 `idleTimeout` 设得比代理的上限短，或设置 `keepAlive: ClientKeepAliveOptions(pingInterval: …)`。应用回到前台时重建 channel。',
      },
    ],
  },
  'rust-tls-not-set-up': {
    code: 'UNAVAILABLE',
    codeless: true,
    libraries: ['tonic'],
    example: 'TransportError: tonic::transport::Error(Transport, NativeCertsNotFound)',
    pattern: /NativeCertsNotFound|process-level CryptoProvider|error: CorruptMessage/,
    source: 'hyperium/tonic:tonic/src/transport/channel/service/tls.rs',
    title: {
      en: 'NativeCertsNotFound / CryptoProvider (Rust)',
      zh: 'Rust：TLS 未配置好（NativeCertsNotFound）',
    },
    meaning: {
      en: 'rustls could not start TLS: it has no root certificates or no cryptography provider, or the server does not use TLS. No call was sent.',
      zh: 'rustls 无法建立 TLS：没有根证书或加密实现，或对端不是 TLS。没有发出调用。',
    },
    causes: [
      {
        en: '`NativeCertsNotFound`: the container image has no root certificates, as `debian:slim`, `scratch`, and many Node.js images.',
        zh: '`NativeCertsNotFound`：容器镜像里没有根证书，例如 `debian:slim`、`scratch` 和不少 Node.js 镜像。',
      },
      {
        en: '`CryptoProvider`: two dependencies enable both `ring` and `aws-lc-rs`, so rustls 0.23 chooses neither.',
        zh: '`CryptoProvider`：依赖同时启用了 `ring` 和 `aws-lc-rs`，rustls 0.23 无法自动选择。',
      },
      {
        en: '`CorruptMessage`: the port is plaintext, and the client uses `https://` or TLS.',
        zh: '`CorruptMessage`：端口是明文，客户端却用了 `https://` 或 TLS。',
      },
    ],
    steps: [
      {
        en: 'Run `ls /etc/ssl/certs | head` in the container, and `cargo tree -i rustls -e features`.',
        zh: '在容器里执行 `ls /etc/ssl/certs | head`，并执行 `cargo tree -i rustls -e features`。',
      },
      {
        en: 'Install `ca-certificates`, or use the feature `tls-webpki-roots` or `SSL_CERT_FILE`. Call `rustls::crypto::ring::default_provider().install_default()` first in `main`. For a plaintext port turn TLS off.',
        zh: '安装 `ca-certificates`，或启用 `tls-webpki-roots`，或设置 `SSL_CERT_FILE`。在 `main` 开头调用 `rustls::crypto::ring::default_provider().install_default()`。明文端口就关闭 TLS。',
      },
    ],
  },
  'ios-boringssl-does-not-build': {
    code: 'UNIMPLEMENTED',
    codeless: true,
    beforeCall: true,
    libraries: ['grpc-objc'],
    example:
      "error: unsupported option '-G' for target 'arm64-apple-ios15.0' (in target 'BoringSSL-GRPC' from project 'Pods')",
    pattern:
      /unsupported option '-G'|prefixed by the template keyword|(?:BoringSSL-GRPC|gRPC-C(?:ore|\+\+))[^\n]{0,120}(?:not found|error:)/,
    source: 'grpc/grpc:src/objective-c/BoringSSL-GRPC.podspec',
    title: {
      en: "unsupported option '-G' (BoringSSL-GRPC, iOS)",
      zh: 'iOS：BoringSSL-GRPC 编译失败（-G 选项）',
    },
    meaning: {
      en: 'Xcode does not compile the pods of gRPC that Firebase brings: the releases of Xcode and gRPC do not fit. The app is not built.',
      zh: 'Xcode 编译不了 Firebase 引入的 gRPC pod：Xcode 与 gRPC 版本不配套，应用没有构建出来。',
    },
    causes: [
      {
        en: "`unsupported option '-G'`: Xcode 16 and newer read `-GCC_WARN_INHIBIT_ALL_WARNINGS` of older podspecs as an option.",
        zh: "`unsupported option '-G'`：Xcode 16 及以上把旧 podspec 里的 `-GCC_WARN_INHIBIT_ALL_WARNINGS` 当成编译选项。",
      },
      {
        en: '`template argument list`: Xcode 16.3 and newer reject a line of gRPC-C++ and gRPC-Core before 1.69.',
        zh: '`template argument list`：Xcode 16.3 及以上不接受 1.69 之前的 gRPC-C++、gRPC-Core 里的一行代码。',
      },
      {
        en: 'The lock file holds an old Firebase, or pods of two releases are mixed after an upgrade.',
        zh: 'lock 文件锁定了旧 Firebase，或升级后混用了两个版本的 pod。',
      },
    ],
    steps: [
      {
        en: 'Run `xcodebuild -version` and `grep -E "gRPC|BoringSSL|FirebaseFirestore" ios/Podfile.lock`.',
        zh: '执行 `xcodebuild -version` 和 `grep -E "gRPC|BoringSSL|FirebaseFirestore" ios/Podfile.lock`。',
      },
      {
        en: 'Upgrade Firebase (Flutter or React Native plug-in, too), delete `Podfile.lock` and `Pods`, and run `pod install --repo-update`. Otherwise remove the option in `post_install` of the Podfile.',
        zh: '升级 Firebase（Flutter、React Native 插件也要升级），删除 `Podfile.lock` 和 `Pods`，执行 `pod install --repo-update`。不能升级时在 Podfile 的 `post_install` 里去掉该选项。',
      },
    ],
  },
  'node-wait-for-ready-failed': {
    code: 'DEADLINE_EXCEEDED',
    alsoCodes: ['UNAVAILABLE'],
    codeless: true,
    libraries: ['grpc-js'],
    example: 'Error: Failed to connect before the deadline',
    pattern: /Failed to connect before the deadline/,
    source: 'grpc/grpc-node:packages/grpc-js/src/client.ts',
    title: {
      en: 'Failed to connect before the deadline (grpc-js)',
      zh: 'Node.js：限时内没连上（waitForReady）',
    },
    meaning: {
      en: '`waitForReady` got no usable connection in its time. It does not say why: grpc-js kept the error of each attempt to itself. No call was sent.',
      zh: '`waitForReady` 在限时内没有得到可用的连接，但不说明原因：每次尝试的错误 grpc-js 都没有打印。没有发出调用。',
    },
    causes: [
      {
        en: 'TLS fails: the root certificate given is not the issuer of the server certificate, the name differs, a client certificate is required, or only one side uses TLS.',
        zh: 'TLS 失败：给的根证书不是服务端证书的签发者、域名不符、要求客户端证书，或只有一端用 TLS。',
      },
      {
        en: 'Nothing listens at that host and port from here: a container calls `localhost`, or the name is known only inside a cluster or Docker network.',
        zh: '从这里访问的主机端口上没有服务：容器里连 `localhost`，或域名只在集群、Docker 网络内可解析。',
      },
      {
        en: 'A firewall or proxy drops the connection, or the server is still starting.',
        zh: '防火墙或代理丢弃了连接，或服务端还在启动。',
      },
    ],
    steps: [
      {
        en: 'Start the program with `GRPC_TRACE=subchannel,transport GRPC_VERBOSITY=DEBUG`: the log prints `connect ECONNREFUSED` or the TLS error of each attempt. For TLS run `openssl s_client -connect HOST:PORT -alpn h2 -CAfile ca.pem`.',
        zh: '用 `GRPC_TRACE=subchannel,transport GRPC_VERBOSITY=DEBUG` 启动程序，日志会打印每次尝试的 `connect ECONNREFUSED` 或 TLS 错误。TLS 再用 `openssl s_client -connect HOST:PORT -alpn h2 -CAfile ca.pem` 验证。',
      },
      {
        en: 'Correct certificate, name (`grpc.ssl_target_name_override` in tests), or address. Raise the deadline only if the server needs longer to start.',
        zh: '改正证书、名称（测试时可用 `grpc.ssl_target_name_override`）或地址。只有服务端启动慢时才调大限时。',
      },
    ],
  },
  'java-no-alpn-provider': {
    code: 'UNAVAILABLE',
    codeless: true,
    libraries: ['grpc-java'],
    example:
      'java.lang.IllegalStateException: Could not find TLS ALPN provider; no working netty-tcnative, Conscrypt, or Jetty NPN/ALPN available',
    pattern:
      /find TLS ALPN provider|ALPN(?:\/NPN has not been| is not) (?:properly )?configured|netty_tcnative/,
    source: 'grpc/grpc-java:netty/src/main/java/io/grpc/netty/GrpcSslContexts.java',
    title: {
      en: 'Could not find TLS ALPN provider (Java)',
      zh: 'Java：缺少 ALPN 实现（TLS ALPN provider）',
    },
    meaning: {
      en: 'Netty found no TLS implementation that can agree on HTTP/2, so the channel was not built. No call was sent.',
      zh: 'Netty 找不到能协商 HTTP/2 的 TLS 实现，channel 没有建成，没有发出调用。',
    },
    causes: [
      {
        en: 'netty-tcnative is missing or does not load: Alpine with musl, another processor, a `noexec` temporary folder, or versions of netty and tcnative that do not fit.',
        zh: '缺少 netty-tcnative 或加载失败：Alpine（musl）、CPU 架构不符、临时目录 `noexec`，或 netty 与 tcnative 版本不配套。',
      },
      {
        en: 'Java 8 before update 252, which does not contain ALPN.',
        zh: 'Java 8 早于 252，自身不带 ALPN。',
      },
      {
        en: 'The application was packed into one JAR and lost `META-INF/native` or service files, or relocated only part of netty.',
        zh: '打成单个 JAR 时丢了 `META-INF/native` 或 service 文件，或只重定位了一部分 netty。',
      },
    ],
    steps: [
      {
        en: 'Run `java -version` and `mvn dependency:tree -Dincludes=io.netty`, and set `-Dio.netty.handler.ssl.noOpenSsl=true` once: if the program then works, tcnative is the cause.',
        zh: '执行 `java -version` 和 `mvn dependency:tree -Dincludes=io.netty`，再加一次 `-Dio.netty.handler.ssl.noOpenSsl=true`：能工作就是 tcnative 的问题。',
      },
      {
        en: 'Use `grpc-netty-shaded`, which brings fitting versions, and Java 11 or later; on Alpine use a glibc image or Conscrypt. Set `-Dio.netty.native.workdir=DIR` for a `noexec` folder.',
        zh: '改用自带配套版本的 `grpc-netty-shaded` 和 Java 11 以上；Alpine 换 glibc 镜像或用 Conscrypt。临时目录 `noexec` 时设置 `-Dio.netty.native.workdir=DIR`。',
      },
    ],
  },
} as const satisfies Record<string, Message>;
