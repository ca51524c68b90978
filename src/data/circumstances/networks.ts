import type { Circumstance } from './circumstance.ts';

/** Networks, names, addresses, and certificates between two machines. */
export const networks = {
  'otlp-port-4318': {
    title: {
      en: 'OpenTelemetry over gRPC to port 4318, which is for HTTP',
      zh: 'OpenTelemetry 的 gRPC 导出器连了 4318（HTTP 端口）',
    },
    signs: [/\b4318\b/, /grpc|rpc error|otelcol\.exporter\.otlp\b|unknown port/],
    why: {
      en: 'A collector listens on 4317 for OTLP over gRPC and on 4318 for OTLP over HTTP, and neither port understands the other.',
      zh: 'Collector 用 4317 接收 OTLP/gRPC，用 4318 接收 OTLP/HTTP，两个端口互不兼容。',
    },
    causes: [
      {
        codes: ['UNAVAILABLE', 'UNKNOWN', 'UNIMPLEMENTED', 'INTERNAL'],
        cause: {
          en: 'A gRPC exporter sends to 4318. That port speaks HTTP/1.1, and clients report a broken preface, an `http1.x server`, or HTTP 404.',
          zh: 'gRPC 导出器连的是 4318。那个端口说 HTTP/1.1，客户端报前言错误、`http1.x server` 或 HTTP 404。',
        },
        check: {
          en: '`OTEL_EXPORTER_OTLP_PROTOCOL` is `grpc` (or the package has `grpc` in its name) and the endpoint has `:4318`.',
          zh: '`OTEL_EXPORTER_OTLP_PROTOCOL` 为 `grpc`（或包名里有 `grpc`），而地址里是 `:4318`。',
        },
        fix: {
          en: 'gRPC: `http://HOST:4317`, without a path. HTTP: `OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf` with `http://HOST:4318`.',
          zh: 'gRPC：`http://HOST:4317`，不带路径。HTTP：`OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf` 配 `http://HOST:4318`。',
        },
        source: 'open-telemetry/opentelemetry-proto:docs/specification.md',
      },
    ],
  },
  'otlp-collector-unreachable': {
    title: {
      en: 'OpenTelemetry Collector on port 4317 cannot be reached',
      zh: '连不上 OpenTelemetry Collector 的 4317 端口',
    },
    signs: [/\b4317\b/, /refused|unavailable|timed? ?out|deadline|拒绝|超时|连不上/],
    why: {
      en: 'The exporter dials `localhost:4317` by default, and the collector listens on `localhost` by default: both fit on one machine only.',
      zh: '导出器默认连 `localhost:4317`，Collector 默认也只监听 `localhost`：只有在同一台机器上才能通。',
    },
    causes: [
      {
        codes: ['UNAVAILABLE', 'DEADLINE_EXCEEDED'],
        cause: {
          en: 'The collector runs in a container or on another machine with its default endpoint `localhost:4317`.',
          zh: 'Collector 在容器或另一台机器里，用的是默认地址 `localhost:4317`。',
        },
        check: {
          en: 'The log of the collector says `Starting GRPC server` with `localhost:4317` or `127.0.0.1:4317`.',
          zh: 'Collector 日志里 `Starting GRPC server` 一行的地址是 `localhost:4317` 或 `127.0.0.1:4317`。',
        },
        fix: {
          en: 'Set `receivers.otlp.protocols.grpc.endpoint: 0.0.0.0:4317`, publish the port, and set `OTEL_EXPORTER_OTLP_ENDPOINT=http://COLLECTOR:4317` in the program.',
          zh: '设置 `receivers.otlp.protocols.grpc.endpoint: 0.0.0.0:4317`，发布端口，并在程序里设 `OTEL_EXPORTER_OTLP_ENDPOINT=http://COLLECTOR:4317`。',
        },
        source: 'open-telemetry/opentelemetry-collector:receiver/otlpreceiver/README.md',
      },
    ],
  },
  'rest-port-of-a-program': {
    title: {
      en: 'The REST or web port of a program instead of its gRPC port',
      zh: '连的是程序的 REST 或网页端口，不是 gRPC 端口',
    },
    signs: [/[: ](?:6333|8501|8000|8233)\b/, /qdrant|tensorflow|tf[- ]?serving|triton|temporal/],
    why: {
      en: 'Many programs have a port for REST or a web page beside the one for gRPC, and the documents show the first more often.',
      zh: '很多程序除了 gRPC 端口还有 REST 或网页端口，文档里更常见的是后者。',
    },
    causes: [
      {
        codes: ['UNAVAILABLE', 'UNIMPLEMENTED', 'UNKNOWN', 'INTERNAL'],
        cause: {
          en: 'Qdrant: the client dials 6333, which is REST; gRPC is on 6334.',
          zh: 'Qdrant：客户端连的是 6333（REST），gRPC 是 6334。',
        },
        check: {
          en: '`curl http://HOST:6333` prints JSON with the version: that port is REST.',
          zh: '`curl http://HOST:6333` 返回带版本号的 JSON，说明这是 REST 端口。',
        },
        fix: {
          en: 'Use 6334, and publish it too: `docker run -p 6333:6333 -p 6334:6334 qdrant/qdrant`.',
          zh: '改用 6334，并且也要发布：`docker run -p 6333:6333 -p 6334:6334 qdrant/qdrant`。',
        },
        source: 'qdrant/qdrant:config/config.yaml',
      },
      {
        codes: ['UNAVAILABLE', 'UNIMPLEMENTED', 'UNKNOWN', 'INTERNAL'],
        cause: {
          en: 'TensorFlow Serving: the client dials 8501, which is REST; gRPC is on 8500.',
          zh: 'TensorFlow Serving：客户端连的是 8501（REST），gRPC 是 8500。',
        },
        check: {
          en: '`curl http://HOST:8501/v1/models/MODEL` prints JSON.',
          zh: '`curl http://HOST:8501/v1/models/MODEL` 返回 JSON。',
        },
        fix: {
          en: 'Use 8500, and publish it: `docker run -p 8500:8500 …`.',
          zh: '改用 8500，并发布：`docker run -p 8500:8500 …`。',
        },
        source: 'tensorflow/serving:tensorflow_serving/g3doc/docker.md',
      },
      {
        codes: ['UNAVAILABLE', 'UNIMPLEMENTED', 'UNKNOWN', 'INTERNAL'],
        cause: {
          en: 'Triton: the client dials 8000, which is HTTP; gRPC is on 8001, and metrics are on 8002.',
          zh: 'Triton：客户端连的是 8000（HTTP），gRPC 是 8001，指标是 8002。',
        },
        check: {
          en: '`curl -i http://HOST:8000/v2/health/ready` prints HTTP 200.',
          zh: '`curl -i http://HOST:8000/v2/health/ready` 返回 HTTP 200。',
        },
        fix: {
          en: 'Use `HOST:8001` with `tritonclient.grpc`, and without `http://`.',
          zh: '`tritonclient.grpc` 用 `HOST:8001`，不带 `http://`。',
        },
        source: 'triton-inference-server/server:src/command_line_parser.cc',
      },
      {
        codes: ['UNAVAILABLE', 'UNKNOWN', 'INTERNAL'],
        cause: {
          en: 'Temporal: the client dials the address of the web page (8233 for a development server); the frontend is on 7233.',
          zh: 'Temporal：客户端连的是网页地址（开发服务器为 8233），frontend 是 7233。',
        },
        check: {
          en: 'The address opens as a page in a browser.',
          zh: '该地址能在浏览器里打开页面。',
        },
        fix: {
          en: 'Dial `HOST:7233`.',
          zh: '改连 `HOST:7233`。',
        },
        source: 'temporalio/temporal:config/development-sqlite.yaml',
      },
    ],
  },
  'works-with-grpcurl': {
    title: {
      en: 'Works with grpcurl or Postman, fails from the program',
      zh: '用 grpcurl 或 Postman 能通，程序里失败',
    },
    signs: [
      /grpcurl|\bevans\b|bloomrpc|postman|insomnia|apifox|apipost/,
      /\b(?:works?|working|worked|succeed\w{0,2}|success\w{0,5}|fine|okay)\b|正常|可以|能通|没问题|成功/,
    ],
    why: {
      en: 'The server and the method are right then. What differs is the transport security, the proxy, the authority, or the metadata of the program.',
      zh: '这说明服务端和方法没有问题，差别在程序的 TLS 设置、代理、authority 或元数据。',
    },
    causes: [
      {
        codes: ['UNAVAILABLE', 'INTERNAL', 'UNKNOWN'],
        cause: {
          en: 'Transport security differs: `grpcurl -plaintext` works, and the program uses TLS, or the other way round.',
          zh: '传输安全不一致：`grpcurl -plaintext` 能通而程序用了 TLS，或者反过来。',
        },
        check: {
          en: 'Run grpcurl without `-plaintext`: if only one of the two works, the program has to use the same.',
          zh: '去掉 `-plaintext` 再试一次：只有一种能通，程序就要用同一种。',
        },
        fix: {
          en: 'Plaintext: `insecure.NewCredentials()` (Go), `usePlaintext()` (Java), `grpc.insecure_channel` (Python), `createInsecure()` (Node.js), an `http://` address (.NET, Rust). TLS: the matching secure credentials.',
          zh: '明文：`insecure.NewCredentials()`（Go）、`usePlaintext()`（Java）、`grpc.insecure_channel`（Python）、`createInsecure()`（Node.js）、`http://` 地址（.NET、Rust）。TLS：用相应的安全凭据。',
        },
        source: 'fullstorydev/grpcurl:cmd/grpcurl/grpcurl.go',
      },
      {
        codes: ['UNAVAILABLE', 'DEADLINE_EXCEEDED'],
        cause: {
          en: 'The program goes through a proxy of the environment (`HTTPS_PROXY`); grpcurl connects directly, because it has its own dialer.',
          zh: '程序走了环境变量里的代理（`HTTPS_PROXY`）；grpcurl 有自己的拨号函数，直接连接。',
        },
        check: {
          en: '`env | grep -i proxy` in the environment of the program; it works when it is started with `HTTPS_PROXY= https_proxy=`.',
          zh: '在程序的环境里执行 `env | grep -i proxy`；用 `HTTPS_PROXY= https_proxy=` 启动就正常。',
        },
        fix: {
          en: 'Add the host to `NO_PROXY` and `no_proxy`.',
          zh: '把主机加到 `NO_PROXY` 和 `no_proxy`。',
        },
        source: 'fullstorydev/grpcurl:grpcurl.go',
      },
      {
        codes: ['UNIMPLEMENTED', 'UNAUTHENTICATED', 'UNAVAILABLE'],
        cause: {
          en: 'grpcurl was given what the program does not send: `-H` metadata, `-authority`, `-servername`, or the full name of the service from reflection.',
          zh: 'grpcurl 带了程序没有发送的内容：`-H` 元数据、`-authority`、`-servername`，或来自反射的完整服务名。',
        },
        check: {
          en: '`grpcurl -vv` prints the request metadata; compare it, and the path `/package.Service/Method`, with a log of an interceptor of the client.',
          zh: '`grpcurl -vv` 会打印请求元数据；把它和路径 `/package.Service/Method` 与客户端拦截器的日志对比。',
        },
        fix: {
          en: 'Send the same metadata, set the authority of the channel, and generate the client from the proto files of this server.',
          zh: '发送同样的元数据，设置通道的 authority，并用这个服务端的 proto 文件生成客户端。',
        },
        source: 'fullstorydev/grpcurl:cmd/grpcurl/grpcurl.go',
      },
    ],
  },
  'unix-socket-authority': {
    title: {
      en: 'PROTOCOL_ERROR only over a Unix socket',
      zh: '只在 Unix socket 上报 PROTOCOL_ERROR',
    },
    signs: [
      /unix:|\.sock\b|unix[- ](?:domain[- ])?socket|\bUDS\b/,
      /PROTOCOL_ERROR|protocol error|error code:? 1\b|with code 1\b|malformed authority/,
    ],
    why: {
      en: 'Some clients send the path of the socket as `:authority`, which is not a valid authority in HTTP/2. Servers in Rust reject it.',
      zh: '有的客户端把 socket 路径当作 `:authority` 发送，这在 HTTP/2 里不合法，Rust 写的服务端会拒绝。',
    },
    causes: [
      {
        codes: ['INTERNAL', 'UNAVAILABLE'],
        cause: {
          en: 'A client of the C core (Python, C++, Ruby), of Java, or of Swift calls a tonic server over a Unix socket, and h2 resets the stream.',
          zh: 'C core（Python、C++、Ruby）、Java 或 Swift 客户端经 Unix socket 调用 tonic 服务端，h2 重置了流。',
        },
        check: {
          en: 'With `RUST_LOG=h2=debug` the server logs `malformed authority`. The same call over TCP works.',
          zh: '服务端设 `RUST_LOG=h2=debug`，日志里有 `malformed authority`；同一个调用走 TCP 正常。',
        },
        fix: {
          en: 'Set the authority to `localhost`: channel option `grpc.default_authority` (C core), `overrideAuthority("localhost")` (Java), `WithAuthority("localhost")` (Go), `grpcurl -authority localhost`.',
          zh: '把 authority 设为 `localhost`：通道选项 `grpc.default_authority`（C core）、`overrideAuthority("localhost")`（Java）、`WithAuthority("localhost")`（Go）、`grpcurl -authority localhost`。',
        },
        source: 'hyperium/h2:src/server.rs',
      },
    ],
  },
  'ipv6-and-ipv4-localhost': {
    title: {
      en: 'localhost is ::1 on one side and 127.0.0.1 on the other',
      zh: 'localhost 的 IPv4 与 IPv6 不一致（127.0.0.1、::1）',
    },
    signs: [
      /ECONNREFUSED ::1|\[::1\]:\d{2,5}|ipv6:(?:%5B|\[)::1?|address family|IPv6|Cannot assign requested address|EADDRNOTAVAIL/,
      /refused|not supported|unreachable|Cannot assign|EADDRNOTAVAIL|拒绝|连不上/,
    ],
    why: {
      en: '`localhost` can resolve to `::1` first, and a server that is bound to `127.0.0.1` does not listen there, or the other way round.',
      zh: '`localhost` 可能先解析成 `::1`，而只绑定 `127.0.0.1` 的服务端并不监听它；反过来也一样。',
    },
    causes: [
      {
        codes: ['UNAVAILABLE'],
        cause: {
          en: 'The server listens on one of the two only: examples of tonic use `[::1]:50051`, others `127.0.0.1` or `0.0.0.0`.',
          zh: '服务端只监听其中一个：tonic 的示例用 `[::1]:50051`，别的用 `127.0.0.1` 或 `0.0.0.0`。',
        },
        check: {
          en: '`ss -tln | grep PORT` on the server, then `nc -vz 127.0.0.1 PORT` and `nc -vz ::1 PORT` on the client.',
          zh: '服务端执行 `ss -tln | grep PORT`，客户端分别执行 `nc -vz 127.0.0.1 PORT` 和 `nc -vz ::1 PORT`。',
        },
        fix: {
          en: 'Dial `127.0.0.1:PORT` instead of `localhost`, or let the server listen on both: `[::]:PORT`, which takes IPv4 as well on Linux by default.',
          zh: '客户端改连 `127.0.0.1:PORT`，或让服务端两种都监听：`[::]:PORT` 在 Linux 上默认也接受 IPv4。',
        },
        source: 'hyperium/tonic:examples/src/helloworld/server.rs',
      },
      {
        codes: ['UNAVAILABLE'],
        cause: {
          en: 'It broke with Node.js 17: since then, `localhost` is resolved in the order of the system, where `::1` often comes first.',
          zh: '升级到 Node.js 17 后出错：从这版起，`localhost` 按系统返回的顺序解析，`::1` 常常排在前面。',
        },
        check: {
          en: "`node -p \"require('dns').lookup('localhost', console.log)\"` prints `::1`; with `node --dns-result-order=ipv4first` the call works.",
          zh: "`node -p \"require('dns').lookup('localhost', console.log)\"` 输出 `::1`；用 `node --dns-result-order=ipv4first` 启动就正常。",
        },
        fix: {
          en: 'Dial `127.0.0.1`, or start with `NODE_OPTIONS=--dns-result-order=ipv4first`.',
          zh: '改连 `127.0.0.1`，或用 `NODE_OPTIONS=--dns-result-order=ipv4first` 启动。',
        },
        source: 'nodejs/node:doc/api/dns.md',
      },
      {
        codes: ['UNAVAILABLE'],
        cause: {
          en: 'IPv6 is disabled in the kernel or the container, and a server binds `[::]` or a client dials `::1`, often as `localhost`: `Address family not supported by protocol`, `Cannot assign requested address`.',
          zh: '内核或容器关闭了 IPv6，而服务端绑定 `[::]`，或客户端连 `::1`（常写作 `localhost`）：`Address family not supported by protocol`、`Cannot assign requested address`。',
        },
        check: {
          en: '`cat /proc/sys/net/ipv6/conf/all/disable_ipv6` prints 1, or the file is missing.',
          zh: '`cat /proc/sys/net/ipv6/conf/all/disable_ipv6` 输出 1，或文件不存在。',
        },
        fix: {
          en: 'Bind `0.0.0.0:PORT` and dial `127.0.0.1:PORT`, or the service name from a container; Java: `-Djava.net.preferIPv4Stack=true`.',
          zh: '服务端绑定 `0.0.0.0:PORT`，客户端连 `127.0.0.1:PORT`（在容器里连服务名）；Java：`-Djava.net.preferIPv4Stack=true`。',
        },
        source: 'torvalds/linux:Documentation/networking/ip-sysctl.rst',
      },
    ],
  },
  'proxy-environment': {
    title: {
      en: 'Behind a corporate proxy: HTTP_PROXY, NO_PROXY',
      zh: '公司代理环境：HTTP_PROXY、NO_PROXY',
    },
    signs: [
      /https?_proxy|no_(?:grpc_)?proxy|grpc_proxy|via HTTP proxy|HTTP CONNECT\b|(?:corporate|company|http|squid|forward) proxy|(?:公司|企业|系统|HTTP|全局) ?代理|代理环境变量|代理软件|[开挂](?:了|启|着)? ?代理|科学上网|翻墙|梯子|\bclash\b|\bmihomo\b|sing-box|\btun ?(?:mode|模式)|(?<![\d.])198\.1[89]\.\d{1,3}\.\d/,
    ],
    why: {
      en: 'Most gRPC clients take the proxy from the environment (Java: from `-Dhttps.proxyHost`), for calls to `localhost` and to the internal network too, unless an exception names the host.',
      zh: '多数 gRPC 客户端读取环境变量里的代理（Java 读 `-Dhttps.proxyHost`），连 `localhost` 和内网的调用也走代理，除非例外列表里有该主机。',
    },
    causes: [
      {
        codes: ['UNAVAILABLE', 'DEADLINE_EXCEEDED'],
        cause: {
          en: 'A local or internal call goes to the proxy, which cannot reach the address or rejects the port. The C core and Node.js read the variables in lower case; grpc-go leaves out `localhost`.',
          zh: '本机或内网调用被发给代理，代理到不了该地址或不允许该端口。C core 和 Node.js 读小写变量；grpc-go 会跳过 `localhost`。',
        },
        check: {
          en: 'The call works after `unset http_proxy https_proxy grpc_proxy HTTP_PROXY HTTPS_PROXY`.',
          zh: '执行 `unset http_proxy https_proxy grpc_proxy HTTP_PROXY HTTPS_PROXY` 后调用正常。',
        },
        fix: {
          en: 'Put the hosts in `no_proxy` and `NO_PROXY` (or `no_grpc_proxy`), or disable the proxy for the channel: `grpc.enable_http_proxy` 0, `WithNoProxy()`. Java: `-Dhttp.nonProxyHosts`.',
          zh: '把主机写进 `no_proxy` 和 `NO_PROXY`（或 `no_grpc_proxy`），或在通道上关闭代理：`grpc.enable_http_proxy` 设 0、`WithNoProxy()`。Java：`-Dhttp.nonProxyHosts`。',
        },
        source: 'grpc/grpc-node:doc/environment_variables.md',
      },
      {
        codes: ['UNAVAILABLE'],
        cause: {
          en: 'The URL of the proxy begins with `https://` or has no scheme. Only an `http://` proxy with CONNECT is supported; with another one clients connect directly or not at all.',
          zh: '代理地址以 `https://` 开头或没写协议。只支持 `http://` 代理的 CONNECT；写错时客户端会直连，或根本连不上。',
        },
        check: {
          en: 'With debug logs on (`GRPC_VERBOSITY=debug`), the client prints `scheme not supported in proxy URI` or `cannot parse value`.',
          zh: '打开调试日志（`GRPC_VERBOSITY=debug`），客户端会输出 `scheme not supported in proxy URI` 或 `cannot parse value`。',
        },
        fix: {
          en: '`https_proxy=http://PROXY:PORT`; the proxy has to allow CONNECT to the host and port of the server.',
          zh: '写成 `https_proxy=http://PROXY:PORT`；代理要允许对服务端主机和端口的 CONNECT。',
        },
        source: 'grpc/grpc-node:packages/grpc-js/src/http_proxy.ts',
      },
      {
        codes: ['UNAVAILABLE', 'DEADLINE_EXCEEDED'],
        cause: {
          en: 'VPN software in TUN mode (Clash, sing-box) takes all connections, whatever the variables say, and responds to DNS with addresses of 198.18.0.0/15. It resets or delays gRPC, and internal names do not resolve.',
          zh: 'TUN 模式的代理软件（Clash、sing-box）接管所有连接，与环境变量无关，DNS 返回 198.18.0.0/15 的假地址。gRPC 被重置或变慢，内网名称解析不了。',
        },
        check: {
          en: '`nslookup HOST` shows 198.18.x.x or 198.19.x.x, and the call works after the software is turned off.',
          zh: '`nslookup HOST` 得到 198.18.x.x 或 198.19.x.x，关掉代理软件后调用正常。',
        },
        fix: {
          en: 'Add a rule for a direct connection (`DIRECT`) to the host or the network, and leave its name out of the fake addresses (`fake-ip-filter`).',
          zh: '给该主机或网段加直连规则（`DIRECT`），并把域名排除在假地址之外（`fake-ip-filter`）。',
        },
        source: 'SagerNet/sing-box:docs/configuration/dns/server/fakeip.md',
      },
    ],
  },
  'intercepted-certificate': {
    title: {
      en: 'Self-signed, internal, or intercepted certificate (Zscaler)',
      zh: '自签名、内部 CA 或被中间设备替换的证书（Zscaler）',
    },
    signs: [
      /self[- ]?signed|(?:internal|private|corporate|company|custom|own) (?:root )?(?:CA\b|certificate)|zscaler|netskope|(?:TLS|SSL) inspection|自签|(?:内部|私有|公司|自建) ?(?:CA|证书)/,
    ],
    why: {
      en: 'The client has to know the CA. Each library reads root certificates from another place, and a browser or curl that works says nothing about it.',
      zh: '客户端必须认识签发证书的 CA。各个库读取根证书的位置不同，浏览器或 curl 正常说明不了问题。',
    },
    causes: [
      {
        codes: ['UNAVAILABLE', 'INTERNAL', 'UNKNOWN'],
        cause: {
          en: 'The CA is installed in the system, and the library does not look there: Python, Ruby, PHP, and Node.js bring their own list.',
          zh: 'CA 已装进系统，但库不从系统读：Python、Ruby、PHP 和 Node.js 自带证书列表。',
        },
        check: {
          en: '`openssl s_client -connect HOST:PORT -CAfile ca.pem` prints `Verify return code: 0`: the file is the right one.',
          zh: '`openssl s_client -connect HOST:PORT -CAfile ca.pem` 输出 `Verify return code: 0`，说明这个文件是对的。',
        },
        fix: {
          en: 'C core and Node.js: `GRPC_DEFAULT_SSL_ROOTS_FILE_PATH=ca.pem` (a file with all needed CAs). Go: `SSL_CERT_FILE`, or `credentials.NewClientTLSFromFile`. Java: import it into the truststore with `keytool`.',
          zh: 'C core 和 Node.js：`GRPC_DEFAULT_SSL_ROOTS_FILE_PATH=ca.pem`（文件里要有全部所需 CA）。Go：`SSL_CERT_FILE`，或 `credentials.NewClientTLSFromFile`。Java：用 `keytool` 导入信任库。',
        },
        source: 'grpc/grpc-node:packages/grpc-js/src/tls-helpers.ts',
      },
      {
        codes: ['UNAVAILABLE', 'INTERNAL'],
        cause: {
          en: 'A device of the company opens TLS and signs with its own CA. Many of them do not speak HTTP/2, so that ALPN fails even when the CA is known.',
          zh: '公司设备拆开 TLS 并用自己的 CA 重新签名。很多设备不支持 HTTP/2，即使信任了 CA，ALPN 仍会失败。',
        },
        check: {
          en: '`openssl s_client -connect HOST:443 -alpn h2` prints the company as issuer, or `No ALPN negotiated`.',
          zh: '`openssl s_client -connect HOST:443 -alpn h2` 显示签发者是公司，或输出 `No ALPN negotiated`。',
        },
        fix: {
          en: 'Let the network team exempt the host from inspection; where it speaks HTTP/2, trust its CA as above.',
          zh: '请网络部门把该主机从检查中排除；设备支持 HTTP/2 时，按上面的方法信任它的 CA。',
        },
        source: 'grpc/grpc:src/core/credentials/transport/tls/ssl_utils.cc',
      },
    ],
  },
  'wrong-clock': {
    title: {
      en: 'Clock of one machine is wrong: not yet valid, used before issued',
      zh: '机器时间不准：证书尚未生效、令牌签发时间在未来',
    },
    signs: [
      /(?:certificate|cert|token) (?:is )?not (?:yet valid|valid yet)|clock[- ]skew|used (?:before issued|too early)|is before \d{4}-\d\d|clock[^\n]{0,30}(?:wrong|sync|behind|ahead)|系统时间|时钟|时间不(?:同步|准|一致)/,
    ],
    why: {
      en: 'Certificates and tokens hold times. A machine, a virtual machine after sleep, or a device without a battery can be minutes or years off.',
      zh: '证书和令牌里都有时间。普通机器、休眠后的虚拟机、没有电池的设备，时间可能差几分钟甚至几年。',
    },
    causes: [
      {
        codes: ['UNAVAILABLE', 'INTERNAL'],
        cause: {
          en: 'The client reads the certificate as expired or not yet valid, because its own clock is wrong or the certificate was issued seconds ago on another machine.',
          zh: '客户端认为证书过期或尚未生效：自己的时间不对，或证书刚由另一台机器签发。',
        },
        check: {
          en: 'Go prints both times in the error (`current time … is before …`). `date -u` on both machines; `chronyc tracking` or `timedatectl`.',
          zh: 'Go 的报错里有两个时间（`current time … is before …`）。在两台机器上执行 `date -u`，再看 `chronyc tracking` 或 `timedatectl`。',
        },
        fix: {
          en: 'Synchronize with NTP. WSL and virtual machines: synchronize after sleep (`hwclock -s`). Issuers of short-lived certificates: begin some minutes earlier, as Istio does.',
          zh: '用 NTP 同步。WSL 和虚拟机在休眠后重新同步（`hwclock -s`）。签发短期证书时把生效时间提前几分钟，Istio 就是这样做的。',
        },
        source: 'istio/istio:security/pkg/pki/util/generate_cert.go',
      },
      {
        codes: ['UNAUTHENTICATED'],
        cause: {
          en: 'The server rejects a token as expired, or as issued in the future (`iat`, `nbf`), because the two clocks differ.',
          zh: '两边时间不一致，服务端认为令牌已过期，或签发时间（`iat`、`nbf`）在未来。',
        },
        check: {
          en: 'Decode the token and compare `iat`, `nbf`, and `exp` with `date +%s` on the server.',
          zh: '解码令牌，把 `iat`、`nbf`、`exp` 与服务端的 `date +%s` 对比。',
        },
        fix: {
          en: 'Synchronize both, and allow a leeway of some seconds when you verify (`jwt.WithLeeway`).',
          zh: '同步两边时间，校验时留几秒余量（`jwt.WithLeeway`）。',
        },
        source: 'golang-jwt/jwt:errors.go',
      },
    ],
  },
  'macos-port-5000': {
    title: {
      en: 'macOS: port 5000 belongs to AirPlay Receiver (403)',
      zh: 'macOS：5000 端口被隔空播放接收器占用（403）',
    },
    signs: [
      /\b5000\b|AirTunes|AirPlay/,
      /mac ?os|\bosx?\b|darwin|AirTunes|AirPlay|ControlCe|monterey|隔空播放/,
    ],
    why: {
      en: 'macOS from Monterey on runs AirPlay Receiver on port 5000, which responds with HTTP 403 to everything that is not AirPlay.',
      zh: 'macOS Monterey 起，隔空播放接收器占用 5000 端口，对其他请求一律返回 HTTP 403。',
    },
    causes: [
      {
        codes: ['PERMISSION_DENIED', 'UNAVAILABLE'],
        cause: {
          en: 'The client talks to AirPlay Receiver and not to your server: it gets HTTP 403, or bytes that are not HTTP/2.',
          zh: '客户端连到的是隔空播放接收器，不是你的服务端：得到 HTTP 403，或不是 HTTP/2 的内容。',
        },
        check: {
          en: '`lsof -nP -iTCP:5000 -sTCP:LISTEN` names `ControlCe`; `curl -i http://127.0.0.1:5000` prints `Server: AirTunes`.',
          zh: '`lsof -nP -iTCP:5000 -sTCP:LISTEN` 显示 `ControlCe`；`curl -i http://127.0.0.1:5000` 输出 `Server: AirTunes`。',
        },
        fix: {
          en: 'Use another port, such as 50051, or turn off AirPlay Receiver in the system settings.',
          zh: '换一个端口（例如 50051），或在系统设置里关闭隔空播放接收器。',
        },
        source: 'pallets/flask:docs/server.rst',
      },
    ],
  },
  'two-servers-on-one-port': {
    title: {
      en: 'An old server process still listens on the same port',
      zh: '旧的服务端进程还在监听同一个端口',
    },
    signs: [
      /address already in use|EADDRINUSE|so_?reuseport|old (?:server|version|process|code|instance)[^\n]{0,30}(?:still|running|respond)|端口(?:已)?被占用|旧(?:的)?(?:服务|进程|代码|版本)[^\n]{0,8}(?:还在|仍在|没停|未退出)/,
    ],
    why: {
      en: 'What responds is not always what you started last. Servers of the C core (Python, C++, Ruby) even share a port on Linux, because they set `SO_REUSEPORT`.',
      zh: '响应的不一定是刚启动的那个进程。C core 服务端（Python、C++、Ruby）默认设置 `SO_REUSEPORT`，Linux 上两个进程甚至可以共用端口。',
    },
    causes: [
      {
        codes: ['UNIMPLEMENTED', 'UNAVAILABLE', 'NOT_FOUND'],
        cause: {
          en: 'The new server could not bind the port (`address already in use`) and ended, so that an older process, or another program, responds.',
          zh: '新的服务端绑定端口失败（`address already in use`）并退出，响应的是旧进程或别的程序。',
        },
        check: {
          en: '`ss -tlnp | grep PORT` (macOS: `lsof -nP -iTCP:PORT`, Windows: `netstat -ano`) names a process that started before your change.',
          zh: '`ss -tlnp | grep PORT`（macOS：`lsof -nP -iTCP:PORT`，Windows：`netstat -ano`）显示的进程启动于你改代码之前。',
        },
        fix: {
          en: 'End that process, or choose another port; let the server exit with an error when it cannot bind.',
          zh: '结束该进程或换端口；服务端绑定失败时应报错退出。',
        },
        source: 'pallets/flask:docs/server.rst',
      },
      {
        codes: ['UNIMPLEMENTED', 'NOT_FOUND', 'UNAVAILABLE'],
        cause: {
          en: 'With `SO_REUSEPORT`, the second server binds without an error, and the kernel spreads connections over both processes: some calls reach the old code.',
          zh: '有 `SO_REUSEPORT` 时，第二个服务端绑定不报错，内核把连接分给两个进程，一部分调用落到旧代码上。',
        },
        check: {
          en: '`ss -tlnp | grep PORT` lists two processes.',
          zh: '`ss -tlnp | grep PORT` 列出两个进程。',
        },
        fix: {
          en: 'End the old process, and set the server option `("grpc.so_reuseport", 0)`, so that a second one fails at once.',
          zh: '结束旧进程，并设置服务端选项 `("grpc.so_reuseport", 0)`，让第二个进程立即报错。',
        },
        source: 'grpc/grpc:include/grpc/impl/channel_arg_names.h',
      },
    ],
  },
  'name-of-another-network': {
    title: {
      en: 'Service name does not resolve from another namespace or network',
      zh: '服务名在另一个命名空间或网络里解析不了',
    },
    signs: [
      /no such host|name resolution|NXDOMAIN|Name or service not known|Name does not resolve|ENOTFOUND|EAI_AGAIN|Unable to resolve host|UnknownHost|nodename nor servname|dns error|DNS resolution failed|(?:域名|名称)解析|无法解析/,
      /\.svc\b|namespace|(?<!\w)compose|(?<![\w./-])docker(?!\.io)|container(?!d)|\bpods?\b|\bk8s\b|kubernetes|命名空间|容器/,
    ],
    why: {
      en: 'The short name of a Service resolves within its namespace only, and the name of a container only within a network that both have.',
      zh: 'Service 的短名只在自己的命名空间里能解析，容器名只在双方共有的网络里能解析。',
    },
    causes: [
      {
        codes: ['UNAVAILABLE'],
        cause: {
          en: 'Client and server are in different namespaces, and the client dials the short name.',
          zh: '客户端和服务端在不同命名空间，而客户端用的是短名。',
        },
        check: {
          en: 'In the pod of the client: `nslookup SERVICE` fails and `nslookup SERVICE.NAMESPACE.svc.cluster.local` works.',
          zh: '在客户端 Pod 里，`nslookup SERVICE` 失败，`nslookup SERVICE.NAMESPACE.svc.cluster.local` 正常。',
        },
        fix: {
          en: 'Dial `dns:///SERVICE.NAMESPACE.svc.cluster.local:PORT`. If that has no address either, no pod of the headless Service is ready.',
          zh: '改连 `dns:///SERVICE.NAMESPACE.svc.cluster.local:PORT`。如果仍没有地址，就是 headless Service 没有就绪的 Pod。',
        },
        source: 'kubernetes/dns:docs/specification.md',
      },
      {
        codes: ['UNAVAILABLE'],
        cause: {
          en: 'The containers share no network: two Compose projects, `networks` that differ, or `docker run` in the default bridge network, which has no names.',
          zh: '两个容器没有共同的网络：两个 Compose 项目、`networks` 不同，或 `docker run` 用了默认 bridge 网络（没有名称解析）。',
        },
        check: {
          en: '`docker inspect -f "{{json .NetworkSettings.Networks}}" CONTAINER` of both shows no network in common.',
          zh: '对两个容器执行 `docker inspect -f "{{json .NetworkSettings.Networks}}" CONTAINER`，没有共同的网络。',
        },
        fix: {
          en: '`docker network create NET`, then `docker run --network NET --name SERVER …` for both; in Compose, one network for both, `external: true` across projects.',
          zh: '`docker network create NET`，两边都用 `docker run --network NET --name SERVER …`；Compose 里让双方加入同一个网络，跨项目时设 `external: true`。',
        },
        source: 'compose-spec/compose-spec:06-networks.md',
      },
    ],
  },
  'stale-address': {
    title: {
      en: 'Client keeps an address of the server that is gone',
      zh: '服务端地址已变，客户端还在用旧 IP',
    },
    signs: [
      /(?:old|stale|previous|dead|former)(?: \w{1,10})? (?:ips?|addresses|address|pods?|endpoints?)\b|\b(?:ip|address)(?:es)? (?:has |have |had )?chang|DNS cach|cache[sd]? (?:the )?(?:dns|ip)|re-?resol|旧(?:的)? ?(?:ip|地址|pod)|DNS ?缓存|(?:IP|地址) ?(?:变|改)/,
    ],
    why: {
      en: 'A channel resolves the name when a connection breaks, at most every 30 seconds, and not while the connection seems to be alive.',
      zh: '通道在连接断开时才重新解析域名，最快 30 秒一次；连接看起来还在时不会解析。',
    },
    causes: [
      {
        codes: ['UNAVAILABLE'],
        cause: {
          en: 'The name is resolved again too late: the answer was cached for 30 seconds, or by Java without end where a security manager is set.',
          zh: '重新解析太晚：结果缓存了 30 秒；Java 设了 security manager 时永久缓存。',
        },
        check: {
          en: 'The errors end after about half a minute, and `nslookup NAME` shows the new address all the time.',
          zh: '大约半分钟后错误消失，而 `nslookup NAME` 一直显示新地址。',
        },
        fix: {
          en: 'Shut servers down gracefully after a `preStop` pause, so that clients resolve before the address is gone, and retry `UNAVAILABLE`. Java: `networkaddress.cache.ttl`. Node.js, C core: `grpc.dns_min_time_between_resolutions_ms`.',
          zh: '服务端用 `preStop` 等待后优雅退出，让客户端在地址消失前重新解析，并重试 `UNAVAILABLE`。Java：`networkaddress.cache.ttl`。Node.js、C core：`grpc.dns_min_time_between_resolutions_ms`。',
        },
        source: 'grpc/grpc-java:core/src/main/java/io/grpc/internal/DnsNameResolver.java',
      },
      {
        codes: ['DEADLINE_EXCEEDED', 'UNAVAILABLE'],
        cause: {
          en: 'The machine vanished without closing the connection (a node that died, an unplugged network), and the client goes on sending into it.',
          zh: '机器没有关闭连接就消失了（节点宕机、网络断开），客户端还在往旧连接发送。',
        },
        check: {
          en: '`ss -tnoi` on the client shows the connection to the old address with a growing `Send-Q` and `retrans`.',
          zh: '客户端执行 `ss -tnoi`，到旧地址的连接还在，`Send-Q` 和 `retrans` 不断增加。',
        },
        fix: {
          en: 'Enable client keepalive: pings every minute with a timeout of 20 seconds, and no more often than the server allows (`too_many_pings`).',
          zh: '打开客户端 keepalive：每分钟一次 ping，超时 20 秒，频率不要超过服务端允许的上限（`too_many_pings`）。',
        },
        source: 'grpc/grpc.io:content/en/docs/guides/keepalive.md',
      },
    ],
  },
  'vpn-and-mtu': {
    title: {
      en: 'Only over a VPN or tunnel: names, routes, MTU',
      zh: '只在 VPN 或隧道里失败：域名、路由、MTU',
    },
    signs: [/\bvpn\b|\bmtu\b|wireguard|tailscale|openvpn|\bipsec\b|anyconnect|globalprotect/],
    why: {
      en: 'A tunnel has its own DNS servers and routes and carries smaller packets than the network below it.',
      zh: '隧道有自己的 DNS 和路由，能承载的数据包也比底层网络小。',
    },
    causes: [
      {
        codes: ['UNAVAILABLE', 'DEADLINE_EXCEEDED'],
        cause: {
          en: 'The internal name or address is reachable in the VPN only, and the program is outside of it: a container, WSL, an emulator, or split tunneling.',
          zh: '内部域名或地址只在 VPN 里可达，而程序不在其中：容器、WSL、模拟器，或分流（split tunneling）。',
        },
        check: {
          en: '`nslookup HOST` and `nc -vz HOST PORT` where the program runs, with the VPN on and off.',
          zh: '在程序运行的地方，分别在 VPN 打开和关闭时执行 `nslookup HOST` 和 `nc -vz HOST PORT`。',
        },
        fix: {
          en: 'Add a route and a DNS server of the VPN where the program runs (`--dns` of Docker, `networkingMode=mirrored` of WSL), or use an address that is reachable without it.',
          zh: '在程序运行的地方补上 VPN 的路由和 DNS（Docker 的 `--dns`、WSL 的 `networkingMode=mirrored`），或换用不经 VPN 可达的地址。',
        },
        source: 'MicrosoftDocs/WSL:WSL/networking.md',
      },
      {
        codes: ['DEADLINE_EXCEEDED', 'UNAVAILABLE'],
        cause: {
          en: 'Small calls work, larger ones or the TLS handshake hang: packets of full size are lost in the tunnel, and the ICMP message about it is filtered.',
          zh: '小调用正常，大调用或 TLS 握手卡住：满长数据包在隧道里丢失，相关的 ICMP 消息又被过滤。',
        },
        check: {
          en: '`ping -M do -s 1372 HOST` works and `ping -M do -s 1472 HOST` does not.',
          zh: '`ping -M do -s 1372 HOST` 能通，`ping -M do -s 1472 HOST` 不通。',
        },
        fix: {
          en: 'Lower the MTU of the interface of the tunnel and of the Docker network (`com.docker.network.driver.mtu`, for example 1380), or set `net.ipv4.tcp_mtu_probing=1`.',
          zh: '调小隧道接口和 Docker 网络的 MTU（`com.docker.network.driver.mtu`，例如 1380），或设 `net.ipv4.tcp_mtu_probing=1`。',
        },
        source: 'torvalds/linux:Documentation/networking/ip-sysctl.rst',
      },
    ],
  },
  'firewall-drops-packets': {
    title: {
      en: 'A firewall or security group is in between: the connection hangs',
      zh: '中间有防火墙或安全组：连接一直挂起',
    },
    signs: [/fire ?wall|security ?groups?\b|iptables|nftables|\bufw\b|防火墙|防火牆|安全组|安全組|白名单/],
    why: {
      en: 'A firewall that drops packets sends no answer, so that a connection attempt lasts up to 20 seconds, often longer than the deadline of the call.',
      zh: '防火墙丢包时没有任何回应，一次连接尝试最长 20 秒，往往比调用的截止时间还长。',
    },
    causes: [
      {
        codes: ['UNAVAILABLE', 'DEADLINE_EXCEEDED'],
        cause: {
          en: 'An inbound rule of the server or an outbound rule of the client does not allow the port. Port 443 or 22 working says nothing about 50051.',
          zh: '服务端入方向或客户端出方向没有放行该端口。443、22 能通说明不了 50051 能通。',
        },
        check: {
          en: '`nc -vz -w 5 HOST PORT`: a timeout is a firewall or a wrong route; `refused` means that the packet arrived and nothing listens. On the server, `tcpdump -n port PORT` shows whether it arrives.',
          zh: '`nc -vz -w 5 HOST PORT`：超时是防火墙或路由问题；`refused` 说明包到了，但没有程序监听。服务端用 `tcpdump -n port PORT` 看包是否到达。',
        },
        fix: {
          en: 'Allow the TCP port in the cloud security group, the firewall of the host, and the outbound rules of the client; Windows: `New-NetFirewallRule -DisplayName grpc -Direction Inbound -Protocol TCP -LocalPort PORT -Action Allow`.',
          zh: '在云安全组、主机防火墙和客户端出站规则里放行该 TCP 端口；Windows：`New-NetFirewallRule -DisplayName grpc -Direction Inbound -Protocol TCP -LocalPort PORT -Action Allow`。',
        },
        source: 'grpc/grpc-go:clientconn.go',
      },
    ],
  },
} as const satisfies Record<string, Circumstance>;
