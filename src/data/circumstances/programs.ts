import type { Circumstance } from './circumstance.ts';

/** Kinds of programs, and where they run. */
export const programs = {
  'browser-grpc-web': {
    title: { en: 'Fails only from a browser', zh: '只有在浏览器里调用才失败' },
    signs: [
      /browser|chrome|firefox|safari|grpc-?web|localhost:(?:3000|4200|5173)|浏览器|瀏覽器|前端/,
      /\bcors\b|preflight|access-control|cross-origin|net::err|response closed|xmlhttprequest|failed to fetch|http status (?:code )?0|without (?:grpc-status|headers)|跨域|预检/,
    ],
    why: {
      en: 'A browser cannot speak gRPC. It needs gRPC-Web, something that translates it, and permission (CORS) to send the request and to read the headers of the response.',
      zh: '浏览器不能直接使用 gRPC：要用 gRPC-Web，要有程序做转换，还要有跨域（CORS）许可才能发请求、读响应首部。',
    },
    causes: [
      {
        codes: ['UNKNOWN', 'INTERNAL'],
        cause: {
          en: 'CORS lets the request through but hides the status: `grpc-status` and `grpc-message` are not in `Access-Control-Expose-Headers`.',
          zh: 'CORS 放行了请求，却隐藏了状态：`Access-Control-Expose-Headers` 里没有 `grpc-status` 和 `grpc-message`。',
        },
        check: {
          en: 'The network panel of the browser shows the header `grpc-status`, while the program reports a missing status.',
          zh: '浏览器网络面板里能看到首部 `grpc-status`，程序却报没有状态。',
        },
        fix: {
          en: 'Expose `grpc-status,grpc-message,grpc-status-details-bin` and your own headers. Envoy: `expose_headers` under `cors`; ASP.NET Core: `WithExposedHeaders`.',
          zh: '暴露 `grpc-status,grpc-message,grpc-status-details-bin` 和自定义首部。Envoy 是 `cors` 下的 `expose_headers`，ASP.NET Core 是 `WithExposedHeaders`。',
        },
        source: 'grpc/grpc-web:net/grpc/gateway/examples/helloworld/envoy.yaml',
      },
      {
        codes: ['UNKNOWN', 'UNAVAILABLE', 'INTERNAL'],
        cause: {
          en: 'The preflight request (`OPTIONS`) is rejected: the origin or one of the headers `x-grpc-web`, `x-user-agent`, `grpc-timeout`, `authorization` is not allowed.',
          zh: '预检请求（`OPTIONS`）被拒绝：来源不在许可之内，或没有放行 `x-grpc-web`、`x-user-agent`、`grpc-timeout`、`authorization` 等首部。',
        },
        check: {
          en: 'The console says `blocked by CORS policy`, and the server sees no `POST`.',
          zh: '控制台提示 `blocked by CORS policy`，服务端没有收到 `POST`。',
        },
        fix: {
          en: 'Allow the origin, `POST` and `OPTIONS`, and these headers. Let no check of tokens apply to `OPTIONS`.',
          zh: '放行来源、`POST` 和 `OPTIONS`，以及这些首部；`OPTIONS` 请求不要做鉴权。',
        },
        source: 'grpc/grpc-web:net/grpc/gateway/examples/helloworld/envoy.yaml',
      },
      {
        codes: ['UNKNOWN', 'UNIMPLEMENTED', 'INTERNAL', 'UNAVAILABLE'],
        cause: {
          en: 'Nothing translates gRPC-Web: the page calls the gRPC port of the server. Client streams and bidirectional streams do not work from browsers at all.',
          zh: '没有程序转换 gRPC-Web：页面直接调用了服务端的 gRPC 端口。浏览器完全不支持客户端流和双向流。',
        },
        check: {
          en: '`curl -i -X POST -H "content-type: application/grpc-web+proto" http://HOST:PORT/package.Service/Method` does not return `application/grpc-web`.',
          zh: '`curl -i -X POST -H "content-type: application/grpc-web+proto" http://HOST:PORT/package.Service/Method` 返回的不是 `application/grpc-web`。',
        },
        fix: {
          en: 'Put Envoy with the filter `envoy.filters.http.grpc_web` in between, or enable it in the server: `UseGrpcWeb` (ASP.NET Core), `tonic-web` (Rust), Connect (Go).',
          zh: '中间加 Envoy 并启用过滤器 `envoy.filters.http.grpc_web`，或在服务端启用：`UseGrpcWeb`（ASP.NET Core）、`tonic-web`（Rust）、Connect（Go）。',
        },
        source: 'grpc/grpc-web:README.md',
      },
    ],
  },
  'android-client': {
    title: {
      en: 'Fails on an Android device or emulator',
      zh: '在 Android 设备或模拟器上失败',
    },
    signs: [
      /android|安卓/,
      /emulator|localhost|127\.0\.0\.1|10\.0\.2\.2|(?<!grpc-)okhttp|useplaintext|cleartext|模拟器|真机|模擬器/,
    ],
    why: {
      en: 'In the emulator and on a device, `localhost` is the device itself. The transport and TLS differ from those of a server.',
      zh: '在模拟器和真机上，`localhost` 是设备自己；传输实现和 TLS 也与服务器上不同。',
    },
    causes: [
      {
        codes: ['UNAVAILABLE'],
        cause: {
          en: 'The app dials `localhost` or `127.0.0.1` while the server runs on the computer.',
          zh: '应用连 `localhost` 或 `127.0.0.1`，而服务端在电脑上。',
        },
        check: {
          en: '`adb shell nc -z -w 2 10.0.2.2 PORT && echo open` prints `open` in the emulator.',
          zh: '模拟器里执行 `adb shell nc -z -w 2 10.0.2.2 PORT && echo open` 会输出 `open`。',
        },
        fix: {
          en: 'Emulator: dial `10.0.2.2:PORT`. Device: `adb reverse tcp:PORT tcp:PORT` and keep `localhost`, or dial the address of the computer in the same network, where the server listens on `0.0.0.0`.',
          zh: '模拟器连 `10.0.2.2:PORT`。真机用 `adb reverse tcp:PORT tcp:PORT` 并保留 `localhost`，或连电脑在同一网络的地址，服务端监听 `0.0.0.0`。',
        },
        source: 'grpc/grpc-java:android-interop-testing/README.md',
      },
      {
        codes: ['UNAVAILABLE'],
        cause: {
          en: 'TLS handshakes fail on older devices only, whose provider lacks ALPN or the current protocols.',
          zh: '只有旧设备上 TLS 握手失败：系统自带的提供者缺少 ALPN 或当前协议。',
        },
        check: {
          en: 'The same APK works on a newer device. The cause below the status names ALPN, `SSLHandshakeException`, or `SSLProtocolException`.',
          zh: '同一个 APK 在新设备上正常；状态的原因里有 ALPN、`SSLHandshakeException` 或 `SSLProtocolException`。',
        },
        fix: {
          en: 'Call `ProviderInstaller.installIfNeeded(context)` of Play Services before the channel is created, or add Conscrypt. Use `grpc-okhttp`, not Netty.',
          zh: '创建通道之前调用 Play Services 的 `ProviderInstaller.installIfNeeded(context)`，或加入 Conscrypt。使用 `grpc-okhttp`，不要用 Netty。',
        },
        source: 'grpc/grpc-java:SECURITY.md',
      },
    ],
  },
  'ios-background': {
    title: {
      en: 'Fails when an iOS app comes back from the background',
      zh: 'iOS 应用从后台回到前台后失败',
    },
    signs: [
      /\bios\b|iphone|ipad|swift|objective-c|xcode/,
      /background|foreground|suspend|lock(?:ed)? screen|后台|前台|锁屏|後台|背景/,
    ],
    why: {
      en: 'iOS suspends an app in the background and takes its sockets. The channel learns of it late or not at all.',
      zh: 'iOS 会挂起后台应用并回收 socket，通道很晚才知道，甚至不知道。',
    },
    causes: [
      {
        codes: ['UNAVAILABLE', 'DEADLINE_EXCEEDED'],
        cause: {
          en: 'The channel from before the background is used again. Its socket is dead: calls fail at once, or hang until their deadline.',
          zh: '继续使用进入后台之前的通道，而 socket 已失效：调用立即失败，或一直等到超时。',
        },
        check: {
          en: 'It happens only after the app was in the background, and a new channel works.',
          zh: '只在应用进过后台之后发生，新建通道就正常。',
        },
        fix: {
          en: 'Close the channel on `didEnterBackgroundNotification` and create it again on `willEnterForegroundNotification`, or set keepalive and retry `UNAVAILABLE`. Objective-C: use the CFStream transport.',
          zh: '在 `didEnterBackgroundNotification` 时关闭通道，`willEnterForegroundNotification` 时重建；或设 keepalive 并对 `UNAVAILABLE` 重试。Objective-C 用 CFStream 传输。',
        },
        source: 'grpc/grpc@2995000:src/objective-c/NetworkTransitionBehavior.md',
      },
    ],
  },
  'aws-lambda': {
    title: {
      en: 'In AWS Lambda and other functions that are frozen between calls',
      zh: '在 AWS Lambda 等调用间隙会被冻结的函数里',
    },
    signs: [
      /\blambda\b|cloud functions?|azure functions?|vercel|云函数|雲函數/,
      /\baws\b|serverless|handler|invocation|cold start|frozen|freez|warm|runtime\.|函数计算|冷启动/,
    ],
    why: {
      en: 'Between two invocations the process is frozen: timers do not run, pings are not answered, and the connection ages.',
      zh: '两次触发之间进程被冻结：定时器不走，ping 没有响应，连接逐渐失效。',
    },
    causes: [
      {
        codes: ['UNAVAILABLE', 'DEADLINE_EXCEEDED'],
        cause: {
          en: 'A channel outside of the handler survives the freeze, but its connection does not: a load balancer or the server dropped it. Keepalive makes it worse: a ping that was sent before the freeze times out after it.',
          zh: '处理函数之外创建的通道在冻结后还在，连接却已被负载均衡器或服务端丢弃。keepalive 反而更糟：冻结前发出的 ping 在解冻后超时。',
        },
        check: {
          en: 'Only invocations after minutes of pause fail, and the second call of the same invocation succeeds.',
          zh: '只有停顿几分钟后的触发失败，同一次触发里的第二次调用成功。',
        },
        fix: {
          en: 'Turn keepalive off in functions, set `grpc.client_idle_timeout_ms` below the idle limit of the load balancer, and retry `UNAVAILABLE` once with a deadline per attempt.',
          zh: '在函数里关闭 keepalive，把 `grpc.client_idle_timeout_ms` 设得小于负载均衡器的空闲限制，并对 `UNAVAILABLE` 重试一次，每次尝试都有截止时间。',
        },
        source:
          'momentohq/client-sdk-javascript:packages/client-sdk-nodejs/src/config/transport/cache/grpc-configuration.ts',
      },
      {
        codes: ['DEADLINE_EXCEEDED', 'UNAVAILABLE', 'CANCELLED'],
        cause: {
          en: 'The handler returns before the call ends, for example telemetry that is exported in the background. The process freezes in the middle of the call.',
          zh: '调用还没结束，处理函数就返回了，例如在后台导出的遥测数据；进程在调用中途被冻结。',
        },
        check: {
          en: 'The error is logged by the next invocation, and its duration is as long as the pause.',
          zh: '报错出现在下一次触发的日志里，耗时与停顿一样长。',
        },
        fix: {
          en: 'Await every call in the handler. Telemetry: call `forceFlush()` before the handler returns, or use the Lambda extension of the collector.',
          zh: '在处理函数里等待每个调用结束。遥测：返回之前调用 `forceFlush()`，或使用 collector 的 Lambda 扩展。',
        },
        source: 'open-telemetry/opentelemetry-lambda:docs/design_proposal.md',
      },
    ],
  },
  'forked-workers': {
    title: {
      en: 'Fails only in forked workers (gunicorn, Celery, Puma, PHP-FPM)',
      zh: '只在 fork 出的 worker 里失败（gunicorn、Celery、Puma、PHP-FPM）',
    },
    signs: [
      /gunicorn|uwsgi|celery|multiprocessing|dataloader|os\.fork|\bforked\b|after (?:the )?fork|\bfork\(\)|pre-?fork|processpool|\bpuma\b|\bunicorn\b|sidekiq|resque|php-fpm|pcntl|preload_app|多进程|子进程/,
    ],
    why: {
      en: 'The C core of gRPC has threads, and a fork copies the channel without them. The child then waits for threads that do not exist.',
      zh: 'gRPC 的 C core 有自己的线程，fork 只复制通道，不复制线程；子进程会等待并不存在的线程。',
    },
    causes: [
      {
        codes: ['DEADLINE_EXCEEDED', 'UNAVAILABLE', 'INTERNAL'],
        cause: {
          en: 'Python: the channel, or a client library that holds one (Pub/Sub, Firestore, OpenTelemetry), was created before the fork, at import or under `--preload`.',
          zh: 'Python：通道，或持有通道的客户端库（Pub/Sub、Firestore、OpenTelemetry），在 fork 之前就已创建，例如在导入时或使用 `--preload`。',
        },
        check: {
          en: 'With one process, or with `multiprocessing.set_start_method("spawn")`, the same calls work.',
          zh: '只用一个进程，或用 `multiprocessing.set_start_method("spawn")` 时，同样的调用正常。',
        },
        fix: {
          en: 'Create channels in the worker: `post_fork` (gunicorn), `@postfork` (uWSGI), `worker_process_init` (Celery), `worker_init_fn` (DataLoader). Or set `GRPC_ENABLE_FORK_SUPPORT=true` and `GRPC_POLL_STRATEGY=poll` before start. grpcio 1.78.1, which had this off, was withdrawn: use another release.',
          zh: '在 worker 里创建通道：`post_fork`（gunicorn）、`@postfork`（uWSGI）、`worker_process_init`（Celery）、`worker_init_fn`（DataLoader）。或启动前设 `GRPC_ENABLE_FORK_SUPPORT=true` 和 `GRPC_POLL_STRATEGY=poll`。关闭了该支持的 grpcio 1.78.1 已撤回：换一个版本。',
        },
        source: 'grpc/grpc@191d0c3:doc/fork_support.md',
      },
      {
        codes: ['DEADLINE_EXCEEDED', 'UNAVAILABLE'],
        cause: {
          en: 'PHP-FPM or `pcntl_fork`: fork support of the extension is off, so workers hang in calls or when they end.',
          zh: 'PHP-FPM 或 `pcntl_fork`：扩展没有打开 fork 支持，worker 在调用中或退出时卡住。',
        },
        check: {
          en: '`php -i | grep "grpc.enable_fork_support"` shows 0.',
          zh: '`php -i | grep "grpc.enable_fork_support"` 显示 0。',
        },
        fix: {
          en: 'In `php.ini`: `grpc.enable_fork_support = 1` and `grpc.poll_strategy = epoll1`, then restart FPM.',
          zh: '在 `php.ini` 里设 `grpc.enable_fork_support = 1` 和 `grpc.poll_strategy = epoll1`，再重启 FPM。',
        },
        source: 'grpc/grpc:src/php/README.md',
      },
      {
        codes: ['DEADLINE_EXCEEDED', 'UNAVAILABLE'],
        cause: {
          en: 'Ruby: an initializer made a stub before Puma, Unicorn, or Resque forked.',
          zh: 'Ruby：Puma、Unicorn 或 Resque fork 之前，初始化代码已创建 stub。',
        },
        check: {
          en: 'With `workers 0` (Puma), the same calls work.',
          zh: 'Puma 设 `workers 0` 时，同样的调用正常。',
        },
        fix: {
          en: 'Create stubs in `on_worker_boot` (Puma) or `after_fork` (Unicorn, Resque).',
          zh: '在 `on_worker_boot`（Puma）或 `after_fork`（Unicorn、Resque）里创建 stub。',
        },
        source: 'grpc/grpc:src/ruby/ext/grpc/rb_grpc.c',
      },
    ],
  },
  'node-event-loop': {
    title: {
      en: 'Times out while Node.js is busy (blocked event loop)',
      zh: 'Node.js 忙时超时（事件循环被阻塞）',
    },
    signs: [
      /\bnode(?:\.?js)?\b|grpc-js|nestjs|typescript/,
      /event loop|blocked for|blocking code|cpu[- ](?:intensive|bound|heavy|usage|100)|high cpu|100 ?% cpu|synchronous|worker_threads|事件循环|阻塞|CPU ?(?:高|满|占用|100)/,
    ],
    why: {
      en: 'Timers, responses, and pings of `@grpc/grpc-js` are handled by the same thread as your code. While that computes, responses are not read and deadlines pass.',
      zh: '`@grpc/grpc-js` 的定时器、响应和 ping 与你的代码在同一个线程里处理；代码在计算时，响应没人读，截止时间照样过去。',
    },
    causes: [
      {
        codes: ['DEADLINE_EXCEEDED', 'UNAVAILABLE'],
        cause: {
          en: 'Synchronous work (large JSON, crypto, loops, file reads) blocks the loop longer than the deadline, or longer than the 20 s that a keepalive ping may take.',
          zh: '同步任务（大 JSON、加密、循环、读文件）阻塞的时间超过了截止时间，或超过 keepalive ping 的 20 秒。',
        },
        check: {
          en: 'The server finished in time by its own log. `perf_hooks.monitorEventLoopDelay()` shows a maximum of seconds.',
          zh: '服务端日志显示按时完成；`perf_hooks.monitorEventLoopDelay()` 的最大值达到几秒。',
        },
        fix: {
          en: 'Move the work into `worker_threads` or another process, or split it with `setImmediate`. Do not only raise the deadline.',
          zh: '把任务移到 `worker_threads` 或别的进程，或用 `setImmediate` 拆开；不要只是调大截止时间。',
        },
        source: 'grpc/grpc-node:packages/grpc-js/src/transport.ts',
      },
    ],
  },
  'jvm-fat-jar': {
    title: {
      en: 'Works in the IDE, fails from a fat JAR',
      zh: 'IDE 里正常，打成 fat JAR 后失败',
    },
    signs: [
      /fat[- ]?jar|uber[- ]?jar|shadow[- ]?jar|shadow plugin|com\.gradleup\.shadow|maven-shade|maven-assembly|jar-with-dependencies|\bjava -jar\b|打包后|打成 ?jar/,
    ],
    why: {
      en: 'grpc-java finds name resolvers and load balancers through files in `META-INF/services`, which have the same names in several JARs. A tool that keeps only one of each loses the rest.',
      zh: 'grpc-java 通过 `META-INF/services` 里的文件查找名称解析器和负载均衡策略，多个 JAR 里的文件同名；打包工具只留一份，其余就丢了。',
    },
    causes: [
      {
        codes: ['UNKNOWN', 'UNAVAILABLE', 'INTERNAL'],
        cause: {
          en: "The service files were not merged. Typical: `Address types of NameResolver 'unix' … not supported by transport`, `UnsupportedAddressTypeException`, `Could not find policy 'pick_first'`.",
          zh: "服务文件没有合并。典型报错：`Address types of NameResolver 'unix' … not supported by transport`、`UnsupportedAddressTypeException`、`Could not find policy 'pick_first'`。",
        },
        check: {
          en: '`unzip -p APP.jar META-INF/services/io.grpc.NameResolverProvider` has to name `DnsNameResolverProvider`.',
          zh: '`unzip -p APP.jar META-INF/services/io.grpc.NameResolverProvider` 里应有 `DnsNameResolverProvider`。',
        },
        fix: {
          en: 'Gradle: `mergeServiceFiles()`, and in Shadow 9 also `duplicatesStrategy = DuplicatesStrategy.INCLUDE`. Maven Shade: `ServicesResourceTransformer`. Maven Assembly: the handler `metaInf-services`.',
          zh: 'Gradle 用 `mergeServiceFiles()`，Shadow 9 还要 `duplicatesStrategy = DuplicatesStrategy.INCLUDE`。Maven Shade 用 `ServicesResourceTransformer`，Maven Assembly 用 `metaInf-services` 处理器。',
        },
        source: 'GradleUp/shadow:docs/configuration/merging/README.md',
      },
    ],
  },
  'dotnet-framework': {
    title: {
      en: 'From .NET Framework, Unity, Xamarin, or old Windows',
      zh: '在 .NET Framework、Unity、Xamarin 或旧版 Windows 上',
    },
    signs: [
      /\.net framework|\bnet4[5-8]\d?\b|winhttphandler|\bunity\b|xamarin|\buwp\b|windows server 201\d/,
      /grpc\.net|error starting grpc call|downgraded to http|httphandler|http\/2/,
    ],
    why: {
      en: 'These have no complete HTTP/2 client. gRPC needs `WinHttpHandler` on a recent Windows, or gRPC-Web.',
      zh: '这些环境没有完整的 HTTP/2 客户端；gRPC 要么在新版 Windows 上用 `WinHttpHandler`，要么用 gRPC-Web。',
    },
    causes: [
      {
        codes: ['INTERNAL', 'UNAVAILABLE', 'UNIMPLEMENTED'],
        cause: {
          en: '`WinHttpHandler` runs on a Windows before 11 or Server 2019, without TLS, or for client and bidirectional streams on Server 2019 or 2022.',
          zh: '`WinHttpHandler` 用在 Windows 11、Server 2019 之前的系统上，或没有 TLS，或在 Server 2019、2022 上用于客户端流、双向流。',
        },
        check: {
          en: 'The text says `Response protocol downgraded to HTTP/1.1`, or only streams fail. `winver` shows the version.',
          zh: '报错里有 `Response protocol downgraded to HTTP/1.1`，或只有流失败；用 `winver` 看版本。',
        },
        fix: {
          en: 'Use `new GrpcWebHandler(new HttpClientHandler())` as `HttpHandler` and enable gRPC-Web in the server, or move the client to current .NET.',
          zh: '把 `new GrpcWebHandler(new HttpClientHandler())` 设为 `HttpHandler`，服务端启用 gRPC-Web；或把客户端迁到新版 .NET。',
        },
        source: 'dotnet/AspNetCore.Docs:aspnetcore/grpc/netstandard.md',
      },
    ],
  },
  'service-emulators': {
    title: {
      en: 'Tests against an emulator of Firestore, Pub/Sub, or Spanner',
      zh: '用 Firestore、Pub/Sub、Spanner 模拟器做测试',
    },
    signs: [
      /emulator|模拟器|模擬器/,
      /firestore|pub\/?sub|spanner|datastore|bigtable|firebase|gcloud beta|testcontainers/,
    ],
    why: {
      en: 'Client libraries find an emulator by an environment variable that they read when the client is created.',
      zh: '客户端库通过环境变量找模拟器，而且只在创建客户端时读取。',
    },
    causes: [
      {
        codes: ['UNAUTHENTICATED', 'PERMISSION_DENIED', 'NOT_FOUND'],
        cause: {
          en: 'The variable is missing in this process or set too late, so the client calls the real service.',
          zh: '这个进程没有该变量，或设得太晚，客户端调用了真实服务。',
        },
        check: {
          en: 'The error names `googleapis.com` or a real project. Print the variable where the client is created.',
          zh: '报错里有 `googleapis.com` 或真实项目名；在创建客户端的地方打印该变量。',
        },
        fix: {
          en: 'Set `FIRESTORE_EMULATOR_HOST`, `PUBSUB_EMULATOR_HOST`, or `SPANNER_EMULATOR_HOST` to `localhost:PORT` before the program starts, also for workers and containers.',
          zh: '在程序启动之前把 `FIRESTORE_EMULATOR_HOST`、`PUBSUB_EMULATOR_HOST` 或 `SPANNER_EMULATOR_HOST` 设为 `localhost:PORT`，worker 和容器也要设。',
        },
        source: 'googleapis/nodejs-firestore:dev/src/index.ts',
      },
      {
        codes: ['UNAVAILABLE', 'DEADLINE_EXCEEDED'],
        cause: {
          en: 'The variable points to the wrong place: the emulator is not running, its port differs, the value begins with `http://`, or it was left set in production.',
          zh: '变量指错了地方：模拟器没启动、端口不同、值以 `http://` 开头，或者忘在了生产环境里。',
        },
        check: {
          en: '`env | grep EMULATOR`, then `nc -vz HOST PORT` from the same place.',
          zh: '先 `env | grep EMULATOR`，再在同一处 `nc -vz HOST PORT`。',
        },
        fix: {
          en: 'Write `HOST:PORT` without a scheme; between containers, use the service name instead of `localhost`, and let the emulator listen on `0.0.0.0`.',
          zh: '只写 `HOST:PORT`，不带协议；容器之间用服务名而不是 `localhost`，并让模拟器监听 `0.0.0.0`。',
        },
        source: 'googleapis/nodejs-firestore:dev/src/index.ts',
      },
    ],
  },
  'go-bufconn': {
    title: {
      en: 'Go tests with bufconn (bufnet)',
      zh: 'Go 测试里使用 bufconn（bufnet）',
    },
    signs: [/bufconn|bufnet/],
    why: {
      en: 'The name `bufnet` exists nowhere: it must reach the dialer as it is, without being resolved.',
      zh: '`bufnet` 不是真实的名字：必须原样交给 dialer，不能先去解析。',
    },
    causes: [
      {
        codes: ['UNAVAILABLE', 'DEADLINE_EXCEEDED'],
        cause: {
          en: '`grpc.NewClient("bufnet")` asks DNS for the name, because `dns` is its default resolver. With `grpc.Dial` it was `passthrough`.',
          zh: '`grpc.NewClient("bufnet")` 会去 DNS 查这个名字，因为默认解析器是 `dns`；`grpc.Dial` 用的是 `passthrough`。',
        },
        check: {
          en: 'The error names `produced zero addresses` or `lookup bufnet`.',
          zh: '报错里有 `produced zero addresses` 或 `lookup bufnet`。',
        },
        fix: {
          en: 'Write `grpc.NewClient("passthrough:///bufnet", grpc.WithContextDialer(...))`.',
          zh: '写成 `grpc.NewClient("passthrough:///bufnet", grpc.WithContextDialer(...))`。',
        },
        source: 'grpc/grpc-go:clientconn.go',
      },
    ],
  },
  'jest-or-jsdom': {
    title: {
      en: 'Fails in Jest or Vitest, works in the program',
      zh: '只在 Jest、Vitest 测试里失败',
    },
    signs: [/\bjest\b|jsdom|vitest/, /grpc|firestore|firebase|google/],
    why: {
      en: 'The environment `jsdom` looks like a browser to libraries, while the sockets are those of Node.js; and a test ends before connections close.',
      zh: '`jsdom` 环境让库以为在浏览器里，而套接字是 Node.js 的；测试结束时连接还没有关闭。',
    },
    causes: [
      {
        codes: ['UNKNOWN', 'INTERNAL', 'UNAVAILABLE'],
        cause: {
          en: 'Tests run in `jsdom`, so the Google clients and Firestore load their browser variant (`gRPC-fallback client`, `timerId.unref is not a function`, `Unexpected state`).',
          zh: '测试在 `jsdom` 里跑，Google 客户端和 Firestore 加载了浏览器版（`gRPC-fallback client`、`timerId.unref is not a function`、`Unexpected state`）。',
        },
        check: {
          en: '`npx jest --env=node` passes.',
          zh: '`npx jest --env=node` 能通过。',
        },
        fix: {
          en: 'Put `/** @jest-environment node */` at the top of these files, or set `testEnvironment: "node"` (Vitest: `environment: "node"`).',
          zh: '在这些文件开头写 `/** @jest-environment node */`，或设 `testEnvironment: "node"`（Vitest：`environment: "node"`）。',
        },
        source: 'googleapis/gax-nodejs:src/isbrowser.ts',
      },
      {
        codes: ['UNAVAILABLE', 'CANCELLED', 'UNKNOWN'],
        cause: {
          en: 'Clients stay open, so Jest reports open handles, does not exit, or logs after the end of the tests. Old releases of `@grpc/grpc-js` (before 0.6.11) keep a timer even without a client.',
          zh: '客户端没有关闭，Jest 报 open handle、不退出，或在测试结束后还打印日志。旧版 `@grpc/grpc-js`（0.6.11 之前）没有客户端也会留着定时器。',
        },
        check: {
          en: '`npx jest --detectOpenHandles` names the line that opened the connection.',
          zh: '`npx jest --detectOpenHandles` 会指出打开连接的那一行。',
        },
        fix: {
          en: 'In `afterAll` call `client.close()`, `server.forceShutdown()`, for Firestore `await terminate(db)` or `await db.terminate()`; upgrade `@grpc/grpc-js`.',
          zh: '在 `afterAll` 里调用 `client.close()`、`server.forceShutdown()`，Firestore 用 `await terminate(db)` 或 `await db.terminate()`；升级 `@grpc/grpc-js`。',
        },
        source: 'grpc/grpc-node:packages/grpc-js/src/client.ts',
      },
    ],
  },
  'under-a-debugger': {
    title: {
      en: 'Fails only while a debugger holds the program',
      zh: '只在断点调试时失败',
    },
    signs: [
      /\bbreak ?points?\b|\bdelve\b|\bdlv\b|stepping through|(?:under|in|with|attach\w{0,3}) (?:a |the )?debugger|while debugging|in debug mode|断点|单步|调试(?:时|模式|过程)|斷點|單步|偵錯/,
      /deadline|cancel|time(?:d)?[ -]?out|unavailable|clos(?:e|ed|ing)|超时|断开|取消|逾時/,
    ],
    why: {
      en: 'Deadlines and keepalive go on while a breakpoint stops the program.',
      zh: '断点停住程序时，截止时间和 keepalive 仍在计时。',
    },
    causes: [
      {
        codes: ['DEADLINE_EXCEEDED', 'CANCELLED'],
        cause: {
          en: 'The deadline passes while the handler is held. The caller gets `DEADLINE_EXCEEDED`, the handler a cancelled context.',
          zh: '处理函数停在断点时截止时间已过：调用方收到 `DEADLINE_EXCEEDED`，处理函数的上下文被取消。',
        },
        check: {
          en: 'The time until the error equals the deadline, wherever the breakpoint is.',
          zh: '不管断点在哪里，报错前的时间都等于截止时间。',
        },
        fix: {
          en: 'Make the deadline a setting, and raise it to some minutes for debugging.',
          zh: '把截止时间做成配置，调试时设为几分钟。',
        },
        source: 'grpc/grpc.io:content/en/docs/guides/deadlines.md',
      },
      {
        codes: ['UNAVAILABLE'],
        cause: {
          en: 'Keepalive: a program that is held does not answer pings, and the peer closes the connection after 20 seconds.',
          zh: 'keepalive：停住的程序不响应 ping，对端在 20 秒后关闭连接。',
        },
        check: {
          en: 'The error comes 20 s after a ping and mentions keepalive or `ping timeout`.',
          zh: '报错在 ping 之后 20 秒出现，并提到 keepalive 或 `ping timeout`。',
        },
        fix: {
          en: 'Turn keepalive off for debugging on both sides, or set `KEEPALIVE_TIMEOUT` to an hour.',
          zh: '调试时两端都关闭 keepalive，或把 `KEEPALIVE_TIMEOUT` 设为一小时。',
        },
        source: 'grpc/grpc.io:content/en/docs/guides/keepalive.md',
      },
    ],
  },
} as const satisfies Record<string, Circumstance>;
